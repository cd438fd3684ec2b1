import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import { minimal } from '../../../commands/run-command.ts';
import { exampleOrganisation } from '../../../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../../../support/fake-aws/index.ts';
import { exportTree, type ProgramRun, runProgram } from '../../../support/program.ts';
import type { FlagCase, FlagCases } from './flag-case.ts';

let aws: FakeAws;

/** Adds a test for each command: the built program with each flag and without it. */
export function tryFlags(test: Test, cases: FlagCases): void {
  test.before(async () => {
    aws = await startFakeAws(exampleOrganisation);
  });
  test.after(() => aws.close());

  for (const [path, flags] of Object.entries(cases))
    test(`${path}: each flag does what it says`, async () => {
      const limit = pLimit(2 * availableParallelism());
      const failures = Object.entries(flags).map(([name, each]) =>
        limit(async () => {
          const base = await inFolder(each.rest, each);
          const run = await inFolder([...each.rest, ...each.flag], each);
          const told = `${name}: ${run.code} (${base.code} without it)\n${run.stderr}${run.stdout}`.slice(0, 400);
          const shows = run.code !== 3 && base.code !== 3 && each.shows({ run, base, read: run.read });
          run.forget();
          base.forget();
          return shows ? [] : [told];
        }),
      );
      assert.equal((await Promise.all(failures)).flat(), []);
    });
}

async function inFolder(args: readonly string[], { live, terminal }: FlagCase) {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-flags-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'old'));
  cpSync('examples/trustpath.yaml', join(folder, 'example.yaml'));
  cpSync('examples/snapshot.json', join(folder, 'snapshot.json'));
  cpSync('test/golden/example.golden.json', join(folder, 'report.json'));
  writeFileSync(join(folder, 'other.json'), '{}');
  writeFileSync(join(folder, 'old/there.yaml'), 'there already');
  writeFileSync(join(folder, 'trustpath.yaml'), minimal.replaceAll('xsoar-prod', 'elsewhere'));
  const env = live ? aws.env() : { AWS_EC2_METADATA_DISABLED: 'true', HOME: folder };
  const run = await (terminal ? runOnTerminal(args, folder, env) : runProgram(args, { cwd: folder, env }));
  return {
    ...run,
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    forget: () => rmSync(folder, { recursive: true }),
  };
}

/** What it writes on a terminal; both streams are one there. */
function runOnTerminal(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<ProgramRun> {
  const words = [process.execPath, join(exportTree(), 'dist/cli.cjs'), ...args].map((word) => `'${word}'`);
  return new Promise((done, fail) => {
    const child = spawn('script', ['-qec', words.join(' '), '/dev/null'], {
      cwd,
      env: { ...env, PATH: process.env.PATH ?? '', TERM: 'xterm', SHELL: '/bin/sh' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr: '' }));
  });
}
