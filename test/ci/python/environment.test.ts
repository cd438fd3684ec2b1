import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { preparePythonEnvironment } from '../../support/python/environment.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';

const test = suite('support/python/environment');
const root = mkdtempSync(join(tmpdir(), 'trustpath-python-'));
const folders = { pins: root, cache: join(root, 'cache') };
writeFileSync(join(root, 'nothing.txt'), '# no package at all\n');
writeFileSync(join(root, 'impossible.txt'), 'trustpath ./no such requirement\n');

const [first, second] = await Promise.all([
  preparePythonEnvironment('nothing', folders),
  preparePythonEnvironment('nothing', folders),
]);
if ('unavailable' in first) {
  skipLoudly(test, 'python environments', first);
} else {
  test('two that make an environment at the same time end with the same one and leave nothing else', () => {
    assert.equal(first, second);
    assert.is(readdirSync(folders.cache).length, 1);
  });

  test('an environment that is there is used again', async () => {
    const made = lstatSync(first.python).ctimeMs;
    assert.equal(await preparePythonEnvironment('nothing', folders), first);
    assert.is(lstatSync(first.python).ctimeMs, made);
  });

  test('packages that cannot be installed are a reason, not an environment', async () => {
    const found = await preparePythonEnvironment('impossible', folders);
    assert.match('unavailable' in found ? found.unavailable : '', /packages of impossible\.txt could not be installed/);
  });
}

test('a machine without Python is told so in words', async () => {
  const path = process.env.PATH;
  process.env.PATH = root;
  const found = await preparePythonEnvironment('nothing', folders);
  process.env.PATH = path;
  assert.equal(found, { unavailable: 'no Python 3.11 or newer with venv and pip (none at all)' });
});

test.after(() => rmSync(root, { recursive: true }));
test.run();
