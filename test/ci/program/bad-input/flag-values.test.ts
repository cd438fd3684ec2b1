import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimal } from '../../../commands/run-command.ts';
import { deciding } from '../flags/deciding.ts';
import { reading } from '../flags/reading.ts';
import { complaintsOf } from './matrix.ts';
import { runMeasured } from './measured.ts';

// Every flag that takes a value, with values that it cannot take.
const test = suite('program/bad input: values of flags');

const nothing: Readonly<Record<string, string>> = { 'an empty text': '', blanks: '   ' };

/** What is the name of nothing. */
const nameless: Readonly<Record<string, string>> = {
  ...nothing,
  'a hundred thousand characters': 'x'.repeat(100_000),
  'what a terminal would obey': '\u001b[2J\u0007',
  'a byte-order mark': '\uFEFF',
  'two lines': 'one\r\ntwo',
  'what was no UTF-8': '\uFFFD\uFFFD',
};

/** What is no word out of a list, no number, no day and nothing that is declared. */
const never: Readonly<Record<string, string>> = {
  ...nameless,
  'a word that means nothing': 'no-such-thing',
  'a number below all': '-7',
  'a number beyond all': '1e99',
  'a word of objects': '__proto__',
  brackets: '[[[[[[{{{{{{',
};

/** Flags whose value is free text, or the name of a file: to be no file is for the matrix of files. */
const free = new Set([
  ...['--reason', '--owner', '--config', '--snapshot', '--save-snapshot', '--output', '--dir', '--tag'],
]);
/** Flags that name something new. */
const naming = new Set(['--server', '--audit-role']);
/** `explain` and `waive` read a report; elsewhere the flag asks for one. */
const reportsRead = new Set(['explain', 'waive']);

function spoilsOf(command: string, flag: string) {
  if (free.has(flag) || (flag === '--report' && reportsRead.has(command))) return Object.entries(nothing);
  return Object.entries(command === 'init' && naming.has(flag) ? nameless : never);
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-values-'));
  mkdirSync(join(folder, '.git'));
  cpSync('examples/trustpath.yaml', join(folder, 'example.yaml'));
  cpSync('examples/snapshot.json', join(folder, 'snapshot.json'));
  cpSync('test/golden/example.golden.json', join(folder, 'report.json'));
  writeFileSync(join(folder, 'trustpath.yaml'), minimal);
  return folder;
}

for (const [command, flags] of Object.entries({ ...reading, ...deciding })) {
  const valued = Object.entries(flags).filter(([name, { flag }]) => flag.length > flag.indexOf(name) + 1);
  if (valued.length === 0) continue;
  test(`${command}: a flag with a value that it cannot take is one clear message and exit 2, soon`, async () => {
    const limit = pLimit(2 * availableParallelism());
    const complaints = valued.flatMap(([name, { rest }]) =>
      spoilsOf(command, name).map(([what, value]) =>
        limit(async () => {
          const cwd = makeFolder();
          const args = [...rest, `${name}=${value}`];
          const run = await runMeasured(args, { cwd, env: { AWS_EC2_METADATA_DISABLED: 'true', HOME: cwd } });
          rmSync(cwd, { recursive: true });
          return complaintsOf(run, run.stderr.includes(name)).map((complaint) => `${name}, ${what}: ${complaint}`);
        }),
      ),
    );
    assert.equal((await Promise.all(complaints)).flat(), []);
  });
}

test.run();
