import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimal } from '../../../commands/run-command.ts';
import { runMeasured } from './measured.ts';

// Every flag that names a place to write to, with every place that is none.
const test = suite('program/bad input: outputs');

const places: readonly (readonly [what: string, place: string])[] = [
  ['nothing', ''],
  ['blanks', '  '],
  ['a folder', 'folder'],
  ['a place below a file', 'file/below'],
  ['a place far below a file', 'file/far/below'],
  ['a pipe that nobody reads', 'pipe'],
  ['a link that leads back to itself', 'loop/below'],
  ['a name that is too long', 'x'.repeat(300)],
  ['a place where the system makes no files', '/proc/nothing/here'],
  ['a place below a device', '/dev/null/below'],
];

const replay = ['audit', '--snapshot', 'snapshot.json'];
const server = ['--account', '111111111111', '--instance', 'i-0123456789abcdef0'];
const flags: Readonly<Record<string, (place: string) => readonly string[]>> = {
  'audit --output': (place) => [...replay, '--output', place],
  'audit --report': (place) => [...replay, '--report', `junit=${place}`],
  'audit --save-snapshot': (place) => [...replay, '--save-snapshot', place],
  'collect --output': (place) => ['collect', '--output', place],
  'init --output': (place) => ['init', '--output', place, ...server],
  'rules new --dir': (place) => ['rules', 'new', 'mine', '--dir', place === 'folder' ? 'file' : place],
};

function makeFolder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'trustpath-outputs-'));
  mkdirSync(join(cwd, '.git'));
  mkdirSync(join(cwd, 'folder'));
  writeFileSync(join(cwd, 'file'), 'as it was');
  writeFileSync(join(cwd, 'trustpath.yaml'), minimal);
  cpSync('examples/snapshot.json', join(cwd, 'snapshot.json'));
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  symlinkSync('loop', join(cwd, 'loop'));
  return cwd;
}

for (const [flag, argsFor] of Object.entries(flags))
  test(`${flag}: a place that cannot be written is one clear message and exit 2, and nothing is left there`, async () => {
    const limit = pLimit(2 * availableParallelism());
    const complaints = places.map(([what, place]) =>
      limit(async () => {
        const cwd = makeFolder();
        const before = readdirSync(cwd, { recursive: true });
        const run = await runMeasured(argsFor(place), { cwd, env: { AWS_EC2_METADATA_DISABLED: 'true', HOME: cwd } });
        const after = readdirSync(cwd, { recursive: true });
        const kept = readFileSync(join(cwd, 'file'), 'utf8');
        rmSync(cwd, { recursive: true });
        const fine =
          run.code === 2 &&
          run.stdout === '' &&
          /cannot be written|is there already|Name a file|Write FORMAT=FILE/.test(run.stderr) &&
          !/defect|\n\s+at /.test(run.stderr) &&
          run.stderr.trimEnd().split('\n').length <= 2 &&
          after.length === before.length &&
          kept === 'as it was' &&
          run.cpuSeconds < 2 &&
          run.maxMegabytes < 512;
        return fine ? [] : [`${what}: ${run.code} ${run.hung ? 'hung' : ''} ${run.stdout}${run.stderr}`.slice(0, 500)];
      }),
    );
    assert.equal((await Promise.all(complaints)).flat(), []);
  });

test('a disk that is full is told, and every other report is written all the same', async () => {
  const cwd = makeFolder();
  const others = ['--report', 'json=a.json', '--report', 'sarif=b.sarif'];
  const run = await runMeasured([...replay, '--quiet', '--report', 'junit=/dev/full', ...others], { cwd });
  assert.is(run.code, 2);
  assert.is(run.stderr, '/dev/full: cannot be written: no space is left\n');
  assert.is(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).version, 1);
  assert.is(JSON.parse(readFileSync(join(cwd, 'b.sarif'), 'utf8')).version, '2.1.0');
  assert.match(run.stdout, /exit code/);
  rmSync(cwd, { recursive: true });
});

test.run();
