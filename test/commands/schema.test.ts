import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { accepts } from '../support/json-schema.ts';
import { runCommand } from './run-command.ts';

const test = suite('commands/schema');

async function schemaOf(...args: string[]) {
  const run = await runCommand(['schema', ...args]);
  assert.is(run.code, 0, run.stderr);
  assert.is(run.stderr, '');
  return JSON.parse(run.stdout);
}

test('the schema of a configuration is the default, and takes the example', async () => {
  const schema = await schemaOf('config');
  assert.equal(await schemaOf(), schema);
  const example = parse(readFileSync('examples/trustpath.yaml', 'utf8'));
  assert.is(accepts(schema, example), true);
  assert.is(accepts(schema, { ...example, gates: {} }), false);
});

test('the schema of a rule takes our rules', async () => {
  const schema = await schemaOf('rule');
  const files = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.startsWith('rulesets'),
  );
  assert.ok(files.length >= 8);
  for (const file of files) {
    const rule = parse(readFileSync(join('rules', file), 'utf8'));
    assert.is(accepts(schema, rule), true, file);
    assert.is(accepts(schema, { ...rule, severity: 'huge' }), false);
    assert.is(accepts(schema, { ...rule, sevrity: 'high' }), false);
    assert.is(accepts(schema, { ...rule, fix: {} }), false);
  }
});

test('a misspelt schema gets the nearest name', async () => {
  const run = await runCommand(['schema', 'confg']);
  assert.is(run.code, 2);
  assert.match(run.stderr, /Did you mean config\?/);
});

test.run();
