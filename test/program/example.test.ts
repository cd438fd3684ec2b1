import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runProgram } from '../support/program.ts';

const test = suite('program/example');

const replay = ['audit', '--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json'];
const goldens: readonly [format: string, file: string][] = [
  ['text', 'test/golden/example.golden.txt'],
  ['json', 'test/golden/example.golden.json'],
  ['junit', 'test/golden/example.golden.xml'],
  ['sarif', 'test/golden/example.golden.sarif'],
  ['markdown', 'test/golden/example.golden.md'],
  ['html', 'test/golden/example.golden.html'],
];

for (const [format, file] of goldens)
  test(`the example as ${format} is what was reviewed`, async () => {
    const run = await runProgram([...replay, '--format', format]);
    assert.is(run.code, 1, run.stderr);
    assert.is(run.stderr, '');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, run.stdout);
    assert.ok(existsSync(file), `${file} is missing: write it with UPDATE_GOLDEN=1 and read it`);
    assert.is(run.stdout, readFileSync(file, 'utf8'));
  });

test('without a gate the example exits 0 and says which code the gate would give', async () => {
  const run = await runProgram([...replay, '--fail-on', 'none']);
  assert.is(run.code, 0);
  assert.match(run.stdout, /exit code 1/);
});

test('nothing is coloured where nobody looks', async () => {
  const run = await runProgram(replay);
  assert.not(run.stdout.includes('\u001b'));
});

test.run();
