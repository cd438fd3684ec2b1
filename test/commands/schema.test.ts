import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { z } from 'zod';
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
  const accepts = z.fromJSONSchema(schema);
  const example = parse(readFileSync('examples/trustpath.yaml', 'utf8'));
  assert.is(accepts.safeParse(example).success, true);
  assert.is(accepts.safeParse({ ...example, gates: {} }).success, false);
});

test('the schema of a rule takes our rules', async () => {
  const accepts = z.fromJSONSchema(await schemaOf('rule'));
  const rule = parse(readFileSync('rules/metadata/imds-hop-limit.yaml', 'utf8'));
  assert.is(accepts.safeParse(rule).success, true);
  assert.is(accepts.safeParse({ ...rule, severity: 'huge' }).success, false);
});

test('a misspelt schema gets the nearest name', async () => {
  const run = await runCommand(['schema', 'confg']);
  assert.is(run.code, 2);
  assert.match(run.stderr, /Did you mean config\?/);
});

test.run();
