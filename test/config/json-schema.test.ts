import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { configJsonSchema } from '../../src/config/index.ts';
import { parseSource } from '../../src/source/index.ts';
import * as json from '../support/json-schema.ts';
import { base } from './reading.ts';

const test = suite('config/json-schema');

interface Schema {
  readonly description?: string;
  readonly pattern?: string;
  readonly variables?: unknown;
  readonly additionalProperties?: boolean | Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const schema = (await configJsonSchema()) as Schema;

/** Every schema in a schema, by its path. */
function parts(part: Schema, path = ''): [string, Schema][] {
  const named = Object.entries(part.properties ?? {}).map(([name, value]) => [`${path}.${name}`, value] as const);
  const others = [part.items, part.additionalProperties, ...(part.anyOf ?? [])].flatMap((each) =>
    typeof each === 'object' ? [[`${path}[]`, each] as const] : [],
  );
  return [[path, part], ...[...named, ...others].flatMap(([name, value]) => parts(value, name))];
}

/** What the JSON Schema says of a configuration as it is written. */
function accepts(text: string): boolean {
  const { source } = parseSource(text, 'f');
  assert.ok(source);
  return json.accepts(schema, source.value);
}

test('it is a schema of draft 7, with a description for every key', () => {
  assert.is((schema as { $schema?: string }).$schema, 'http://json-schema.org/draft-07/schema#');
  const keys = parts(schema).filter(([path]) => !path.endsWith('[]') && path !== '');
  assert.ok(keys.length > 60);
  assert.equal(
    keys.filter(([, part]) => (part.description ?? '') === '').map(([path]) => path),
    [],
  );
});

test('no mapping with declared keys takes others', () => {
  for (const [path, part] of parts(schema))
    if (part.properties !== undefined) assert.is(part.additionalProperties, false, path);
});

test('it is plain JSON that holds nothing of ours', () => {
  assert.equal(JSON.parse(JSON.stringify(schema)), schema);
  assert.equal(
    parts(schema).filter(([, part]) => part.variables !== undefined),
    [],
  );
});

test('an editor accepts variables where they are replaced, and only there', () => {
  const role = `    auditRole: "arn:aws:iam::\${env:A}:role/x"\n    externalId: \${env:X}\n    profile: \${env:P}\n`;
  assert.ok(accepts(base.replace('    regions', `${role}    regions`)));
  assert.ok(accepts(base.replace('i-0123456789abcdef0', `"\${env:I}"`)));
  assert.not(accepts(base.replace('    regions: [us-east-1]', `    regions: ["\${env:R}"]`)));
  assert.not(accepts(base.replace('name: ec2', `name: ec2\n    sessionName: \${env:S}`)));
});

test('an editor refuses literal secrets, unquoted ids and mistyped keys', () => {
  assert.ok(accepts(base));
  assert.not(accepts(base.replace('    regions', '    externalId: literal\n    regions')));
  assert.not(accepts(base.replace('"111111111111"', '111111111111')));
  assert.not(accepts(base.replace('instances:', 'instance:')));
  assert.not(accepts(base.replace('[i-0123456789abcdef0]', '{ tags: {} }')));
  assert.not(accepts(base.replace('version: 1', 'version: 2')));
});

test.run();
