import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exportTree, runProgram } from '../support/program.ts';

const test = suite('program/output');
const folder = mkdtempSync(join(tmpdir(), 'trustpath-output-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));

const example = ['--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json'];
const audited = ['audit', ...example, '--fail-on', 'none', '--unknown', 'pass'];

/** Runs the program by a shell, which decides where its output goes. */
function inShell(
  redirect: string,
  args: readonly string[],
  before = '',
): Promise<{ code: number; stdout: string; stderr: string }> {
  const cli = join(exportTree(), 'dist/cli.cjs');
  const script = `${before} exec "$0" "$@" ${redirect}`;
  return new Promise((done) => {
    execFile(
      'sh',
      ['-c', script, process.execPath, cli, ...args],
      { cwd: exportTree(), env: {} },
      (error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

if (existsSync('/dev/full')) {
  test('a stdout that cannot be written is a line and exit code 2, and the other reports are written', async () => {
    const file = join(folder, 'full.json');
    const { code, stderr } = await inShell('> /dev/full', [...audited, '--quiet', '--report', `json=${file}`]);
    assert.is(stderr, 'trustpath: stdout cannot be written: no space is left\n');
    assert.is(code, 2);
    assert.is(JSON.parse(readFileSync(file, 'utf8')).version, 1);
  });

  test('a stderr that cannot be written is exit code 2 without a stack', async () => {
    const { code, stdout, stderr } = await inShell('2> /dev/full', [...audited, '--output', join(folder, 'quiet.txt')]);
    assert.equal([code, stdout, stderr], [2, '', '']);
  });

  test('a stdout that cannot be written changes no exit code that is worse', async () => {
    const { code } = await inShell('> /dev/full', ['audit', '--config', 'none.yaml']);
    assert.is(code, 2);
  });
}

test('a report that cannot be written says that the one of an earlier run is left, and the others are written', async () => {
  const file = join(folder, 'stale.json');
  writeFileSync(file, 'of yesterday');
  const args = [...audited, '--quiet', '--output', '/dev/null', '--report', `json=${file}`];
  const { code, stderr } = await inShell('', args, "trap '' XFSZ; ulimit -f 8;");
  assert.match(
    stderr,
    /stale\.json: cannot be written: it would be larger than a file may be; what stands there is of an earlier run\n$/,
  );
  assert.is(code, 2);
  assert.is(readFileSync(file, 'utf8'), 'of yesterday');
  assert.equal(
    readdirSync(folder).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('a report keeps the mode of the file whose place it takes', async () => {
  const file = join(folder, 'kept.json');
  writeFileSync(file, '{}');
  for (const mode of [0o600, 0o640, 0o664]) {
    chmodSync(file, mode);
    const run = await runProgram([...audited, '--output', file, '--format', 'json']);
    assert.is(run.code, 0, run.stderr);
    assert.is(statSync(file).mode & 0o777, mode);
  }
});

test('a report may have the longest name there is', async () => {
  const file = join(folder, `${'n'.repeat(250)}.json`);
  const run = await runProgram([...audited, '--output', file, '--format', 'json']);
  assert.is(run.code, 0, run.stderr);
  assert.is(JSON.parse(readFileSync(file, 'utf8')).version, 1);
  assert.equal(
    readdirSync(folder).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test.run();
