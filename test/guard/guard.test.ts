import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('guard');
const main = resolve('build/test/guard/main.js');

/** Runs the guard over planted test files, below build/ so that they find the project's uvu. */
function guard(files: Record<string, string>, ...patterns: string[]) {
  mkdirSync('build', { recursive: true });
  const directory = mkdtempSync(resolve('build/planted-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), `import { suite } from 'uvu';\nconst test = suite('planted');\n${text}`);
    }
    const run = spawnSync(process.execPath, [main, directory, ...patterns], {
      encoding: 'utf8',
      env: { ...process.env, TEST_TIMEOUT: '5' },
    });
    return { code: run.status, output: run.stdout + run.stderr };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const planted: Record<string, [text: string, says: RegExp]> = {
  'a test that fails': [`test('x', () => { throw new Error('no'); }); test.run();`, /exit code 1/],
  'a before hook that throws': [
    `test.before(() => { throw new Error('no'); }); test('x', () => {}); test('y', () => {}); test.run();`,
    /did not pass/,
  ],
  'a before.each hook that throws': [
    `test.before.each(() => { throw new Error('no'); }); test('x', () => {}); test.run();`,
    /did not pass|exit code/,
  ],
  'an after hook that throws': [
    `test.after(() => { throw new Error('no'); }); test('x', () => {}); test.run();`,
    /did not pass|exit code/,
  ],
  'an after.each hook that throws': [
    `test.after.each(() => { throw new Error('no'); }); test('x', () => { throw new Error('real'); }); test.run();`,
    /did not pass|exit code/,
  ],
  'a test that throws null': [`test('x', () => { throw null; }); test.run();`, /did not pass/],
  'a test that throws a string': [`test('x', () => { throw 'no'; }); test('y', () => {}); test.run();`, /did not pass/],
  'a forgotten run': [`test('x', () => {});`, /no test ran/],
  'a forgotten run of one of two suites': [
    `const other = suite('other'); other('y', () => {}); test('x', () => {}); test.run();`,
    /never run/,
  ],
  'a file without tests': ['test.run();', /no test ran/],
  'a file without a suite in use': ['', /no test ran/],
  'a process that ends early': [`test('x', () => process.exit(0)); test.run();`, /no test ran|exit code|did not pass/],
  'a skipped test': [`test.skip('x', () => {}); test('y', () => {}); test.run();`, /skipped/],
  'a forgotten only': [`test.only('x', () => {}); test('y', () => { throw new Error('no'); }); test.run();`, /skipped/],
  'a test that hangs': [`test('x', () => new Promise((done) => setTimeout(done, 60000))); test.run();`, /timed out/],
};

for (const [name, [text, says]] of Object.entries(planted)) {
  test(`${name} is red`, () => {
    const run = guard({ 'planted.test.js': text });
    assert.is(run.code, 1, run.output);
    assert.match(run.output, says);
  });
}

test('a pattern that matches nothing is red', () => {
  const run = guard({ 'planted.test.js': `test('x', () => {}); test.run();` }, 'nowhere');
  assert.is(run.code, 1, run.output);
});

test('one pattern of several that matches nothing is red', () => {
  const run = guard({ 'planted.test.js': `test('x', () => {}); test.run();` }, 'planted.test', 'nowhere');
  assert.is(run.code, 1, run.output);
  assert.match(run.output, /matches nowhere/);
});

test('a folder without test files is red', () => {
  const run = guard({ 'planted.js': `test('x', () => {}); test.run();` });
  assert.is(run.code, 1, run.output);
});

test('what stands in a folder of .ci/run runs where that folder is asked for, and only there', () => {
  const files = {
    'a.test.js': `test('x', () => {}); test.run();`,
    'ci/b.test.js': `test('y', () => {}); test('z', () => {}); test.run();`,
  };
  assert.match(guard(files).output, /\n1 passed, 0 failed/);
  assert.match(guard({ 'ci/b.test.js': files['ci/b.test.js'] }).output, /no test file/);
});

test('a correct file is green', () => {
  const run = guard({ 'planted.test.js': `test('x', () => {}); test.run();` });
  assert.is(run.code, 0, run.output);
  assert.match(run.output, /1 passed, 0 failed/);
});

test('one red file among green ones is red', () => {
  const run = guard({
    'a.test.js': `test('x', () => {}); test.run();`,
    'b.test.js': `test('x', () => {});`,
  });
  assert.is(run.code, 1, run.output);
});

test.run();
