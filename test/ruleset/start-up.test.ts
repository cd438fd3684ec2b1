import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('ruleset/start-up');
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../src/ruleset');

/** Everything that is loaded with a compiled file, before any `import()` is called. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?:[^'"]*\sfrom\s)?['"]([^'"]+)['"]/gm))
    if (name.startsWith('.')) loadedWith(resolve(dirname(file), name), seen);
    else seen.add(name);
  return seen;
}

test('our own rules are loaded without what reads YAML and compiles patterns', () => {
  const loaded = loadedWith(join(folder, 'index.js'));
  assert.ok(loaded.has('@marcbachmann/cel-js'));
  assert.not.ok(loaded.has('yaml'));
  assert.not.ok(loaded.has('valibot'));
  assert.not.ok(loaded.has('re2js'));
});

test('what reads a user’s rules loads it', () => {
  const loaded = loadedWith(join(folder, 'read-rules.js'));
  assert.ok(loaded.has('yaml') && loaded.has('valibot') && loaded.has('re2js'));
});

test('one file alone knows the expression library', () => {
  const knowing = [...loadedWith(join(folder, 'index.js'))]
    .filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes("'@marcbachmann/cel-js'"))
    .map((file) => file.slice(folder.length + 1));
  assert.equal(knowing, ['cel.js']);
});

test.run();
