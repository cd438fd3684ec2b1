import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pLimit from 'p-limit';
import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import { aFew, spoilsOf, unreadable, unusual } from './contents.ts';
import type { Input } from './inputs.ts';
import { type MeasuredRun, runMeasured } from './measured.ts';

/** Adds two tests for each input: every way of being no good is told and costs little, and what is only unusual is taken. */
export function addMatrix(test: Test, inputs: Readonly<Record<string, Input>>): void {
  for (const [name, input] of Object.entries(inputs)) {
    test(`${name}: whatever is wrong with it, one clear message, exit 2, soon and in little memory`, async () => {
      const limit = pLimit(2 * availableParallelism());
      const every = spoilsOf(input.syntax);
      const spoils = input.alike ? every.filter(([how]) => aFew.includes(how)) : every;
      assert.ok(spoils.length >= (input.alike ? aFew.length : 20));
      const complaints = await Promise.all(
        spoils.map(([how, spoil]) =>
          limit(async () => {
            const run = await runIn(input, (path) => spoil(path, input.good), how === unreadable);
            return complaintsAbout(run, input).map((complaint) => `${how}: ${complaint}`);
          }),
        ),
      );
      assert.equal(complaints.flat(), []);
    });

    if (input.good === '') continue;
    test(`${name}: a byte-order mark and the line ends of Windows change nothing`, async () => {
      const plain = await runIn(input, (path) => writeFileSync(path, input.good));
      assert.is(plain.code, input.code, plain.stderr);
      for (const [how, change] of Object.entries(unusual).slice(input.alike ? -1 : 0)) {
        const run = await runIn(input, (path) => writeFileSync(path, change(input.good)));
        assert.is(run.code, plain.code, `${how}: ${run.stderr}`);
        assert.is(run.stdout, plain.stdout, how);
        assert.is(run.stderr, plain.stderr, how);
      }
    });
  }
}

/** A user that may not read what its owner has closed. */
const nobody = 65_534;

/** Runs the command of an input in a new folder, with what stands beside it and what `make` puts in its place. */
async function runIn(input: Input, make: (path: string) => void, asNobody = false): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-matrix-'));
  try {
    mkdirSync(join(folder, '.git'));
    for (const [file, text] of Object.entries(input.beside ?? {})) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    make(join(folder, input.file));
    const env = { AWS_EC2_METADATA_DISABLED: 'true', ...input.env };
    chmodSync(folder, 0o755);
    const uid = asNobody && process.getuid?.() === 0 ? { uid: nobody } : {};
    return await runMeasured(input.args, { cwd: folder, env, ...uid });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function complaintsAbout(run: MeasuredRun, { file, alias }: Input): readonly string[] {
  return complaintsOf(run, run.stderr.includes(basename(file)) || alias?.test(run.stderr) === true);
}

/** What is wrong with how bad input was refused; `named`: whether the message says which it is. */
export function complaintsOf(run: MeasuredRun, named: boolean): readonly string[] {
  if (run.hung) return ['it waited for ever'];
  const lines = run.stderr.trimEnd().split('\n');
  const wrong: readonly (readonly [is: boolean | undefined, complaint: string])[] = [
    [run.code !== 2, `exit code ${run.code}`],
    [run.stdout !== '', `stdout: ${run.stdout.slice(0, 200)}`],
    [!named, 'its name is missing'],
    [/\n\s+at |node:internal|defect|undefined|\[object/.test(run.stderr), 'it speaks of its own insides'],
    [lines.length > 10, `${lines.length} lines`],
    [lines.some((line) => line.length > 400), 'an endless line'],
    [hasControls(run.stderr), 'control characters'],
    [run.cpuSeconds >= 2, `${run.cpuSeconds} s`],
    [run.maxMegabytes >= 512, `${run.maxMegabytes} MB`],
  ];
  return wrong.flatMap(([is, complaint]) => (is ? [`${complaint}; ${run.stderr.slice(0, 600)}`] : []));
}

function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text);
}
