import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ruleJsonSchema } from '../../src/ruleset/rule-schema.ts';

const test = suite('ruleset/rule-schema');

interface Schema {
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly enum?: readonly string[] }>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

test('the JSON Schema knows every key of a rule, which of them must be there, and refuses others', async () => {
  const { properties, required, additionalProperties } = (await ruleJsonSchema()) as Schema;
  assert.equal([...required].sort(), ['fix', 'id', 'message', 'require', 'severity', 'subject', 'title', 'why']);
  for (const key of ['when', 'params', 'cases', 'controls', 'requirements', 'presets', 'references', 'examples'])
    assert.ok(key in properties, key);
  assert.is(additionalProperties, false);
  assert.ok(properties.subject?.enum?.includes('instance'));
  assert.match(properties.require?.description ?? '', /must be true/);
});

test.run();
