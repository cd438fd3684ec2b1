import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runProgram } from '../support/program.ts';

// What the SDK and Node would print by themselves: nothing raw gets between our own lines.
const test = suite('program/stray output');

const folder = mkdtempSync(join(tmpdir(), 'trustpath-stray-'));
const replay = ['audit', '--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json'];

test.after(() => rmSync(folder, { recursive: true }));

/** Code that runs inside the program as soon as it hears Node's warnings. */
function meanwhile(code: string): string {
  const file = join(folder, `${Date.now()}.cjs`);
  writeFileSync(
    file,
    `process.on('newListener', (event) => { if (event === 'warning') process.nextTick(() => { ${code} }); });`,
  );
  return `--require ${file}`;
}

async function stderrOf(options: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const usual = await runProgram(replay);
  const { code, stdout, stderr } = await runProgram(replay, { env: { NODE_OPTIONS: options, ...env } });
  assert.equal([code, stdout], [usual.code, usual.stdout]);
  return stderr;
}

test('a warning of Node that a user can heed is one line of ours, whatever it holds', async () => {
  const options = meanwhile(
    `process.emitWarning('TLS is insecure:\\n::error::mind it\\u001b[31m'); process.emitWarning('second', 'SomeWarning');`,
  );
  assert.equal((await stderrOf(options)).split('\n'), [
    'trustpath: Node warns: TLS is insecure: ::error::mind it\\u001b[31m',
    'trustpath: Node warns: second',
    '',
  ]);
});

test('what only authors of code can heed is not told, nor what anything writes to the console', async () => {
  const options = meanwhile(
    `process.emitWarning('old', 'DeprecationWarning', 'DEP0005'); process.emitWarning('new', 'ExperimentalWarning');
     for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[name]('raw');`,
  );
  assert.is(await stderrOf(options), '');
});

test('where Node is told to keep warnings to itself, so do we', async () => {
  const file = join(folder, 'late.cjs');
  writeFileSync(
    file,
    `const { write } = process.stdout;
     process.stdout.write = function (...text) { process.emitWarning('x'); return write.apply(this, text); };`,
  );
  assert.match(await stderrOf(`--require ${file}`), /^trustpath: Node warns: x\n/, 'it would be told otherwise');
  assert.is(await stderrOf(`--no-warnings --require ${file}`), '');
});

test.run();
