// node build/test/guard/main.js .ci/validators: the validator finds what is planted, and nothing in what we write.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('ci/validators/sarif');
const script = fileURLToPath(new URL('sarif.mjs', import.meta.url));
const golden = fileURLToPath(new URL('../../test/report/golden', import.meta.url));
const ours = readdirSync(golden)
  .filter((name) => name.endsWith('.sarif'))
  .map((name) => join(golden, name));
const folder = mkdtempSync(join(tmpdir(), 'sarif-planted-'));

test.after(() => rmSync(folder, { recursive: true }));

function run(...files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** One of our files with something broken in it. */
function plant(name, damage) {
  const log = JSON.parse(readFileSync(ours[0], 'utf8'));
  damage(log.runs[0]);
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(log));
  return file;
}

test('what the reporter writes has no error', () => {
  const { status, output } = run(...ours);
  assert.is(status, 0, output);
  assert.match(output, new RegExp(`${ours.length} SARIF file\\(s\\): 0 error`));
});

const planted = {
  'a result without a place': [(sarif) => delete sarif.results[0].locations, /error GH10(15|17)|error GH1\d+/],
  'a rule without help': [(sarif) => delete sarif.tool.driver.rules[0].help, /error GH2012: .*'help'/],
  'a rule index out of range': [(sarif) => (sarif.results[0].ruleIndex = 99), /error SARIF/],
  'a level that does not exist': [(sarif) => (sarif.results[0].level = 'fatal'), /error schema: .*level/],
};

for (const [name, [damage, says]] of Object.entries(planted)) {
  test(`${name} is an error`, () => {
    const { status, output } = run(plant(`${name}.sarif`, damage));
    assert.is(status, 1, output);
    assert.match(output, says);
  });
}

test('one bad file among good ones fails', () => {
  assert.is(
    run(
      ...ours,
      plant('bad.sarif', (sarif) => delete sarif.results[0].locations),
    ).status,
    1,
  );
});

test('what is no SARIF fails', () => {
  for (const text of ['', 'not json', '[]', '{"version":"2.1.0"}']) {
    const file = join(folder, 'none.sarif');
    writeFileSync(file, text);
    const { status, output } = run(file);
    assert.is(status, 1, `${JSON.stringify(text)}: ${output}`);
    assert.match(output, /error schema/);
  }
});

test('no file, or one that is not there, is an error of its own', () => {
  assert.is(run().status, 2);
  assert.is(run(join(folder, 'missing.sarif')).status, 2);
});

test.run();
