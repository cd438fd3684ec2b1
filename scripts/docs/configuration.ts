import { configJsonSchema } from '../../src/config/index.ts';
import { block, code, page, prose, table } from './markdown.ts';

/** What of JSON Schema the configuration's schema is made of. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

const variable = code(`\${env:NAME}`);

/** Every key of the configuration file, from the schema that validates it; `example` is a whole file. */
export async function configurationPage(example: string): Promise<string> {
  const schema: Schema = await configJsonSchema();
  const entries = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema');
  const isRequired = (key: string) => schema.required?.includes(key) ?? false;
  return page('Configuration', 'the schema of the configuration', [
    'One YAML or JSON file: data only, nothing in it is ever run. It is `--config FILE`, or else the nearest of `trustpath.yaml`, `trustpath.yml`, `trustpath.json`, `.trustpathrc`, `.trustpathrc.yaml`, `.trustpathrc.yml`, `.trustpathrc.json`, the same three below `.config/` without the leading dot, and the key `trustpath` of `package.json`.',
    'Editors complete and check it by its first line, and `trustpath check` finds what no schema can say:',
    block('yaml', '# yaml-language-server: $schema=./node_modules/trustpath/dist/trustpath.schema.json'),
    `Where a type says so, the text may hold ${variable}: the value of that environment variable, which must be set. The exact form of every text is in the schema (\`trustpath schema\`).`,
    table(
      ['key', 'type', 'default', 'meaning'],
      entries.map(([key, value]) => {
        const name = hasSection(value) ? `[${code(key)}](#${key.toLowerCase()})` : code(key);
        return [name + (isRequired(key) ? ' **required**' : ''), ...cells(value)];
      }),
    ),
    ...entries.filter(([, value]) => hasSection(value)).flatMap(([key, value]) => section(key, value)),
    '## A whole file',
    block('yaml', example),
  ]);
}

function hasSection(schema: Schema): boolean {
  return rowsBelow('', schema).length > 0;
}

function section(key: string, schema: Schema): readonly string[] {
  return [
    `## ${key}`,
    prose(schema.description ?? ''),
    table(['key', 'type', 'default', 'meaning'], rowsBelow('', schema)),
  ];
}

/** A row for each key below this one, its own keys after it with a longer name. */
function rowsBelow(prefix: string, schema: Schema): readonly (readonly string[])[] {
  const { items, properties = {}, required = [], additionalProperties, anyOf = [] } = schema;
  const dot = prefix === '' ? '' : '.';
  return [
    ...Object.entries(properties).flatMap(([key, value]) => {
      const path = `${prefix}${dot}${key}`;
      return [
        [code(path) + (required.includes(key) ? ' **required**' : ''), ...cells(value)],
        ...rowsBelow(path, value),
      ];
    }),
    ...(items === undefined ? [] : rowsBelow(prefix === '' ? '' : `${prefix}[]`, items)),
    ...(typeof additionalProperties === 'object' ? rowsBelow(`${prefix}${dot}NAME`, additionalProperties) : []),
    ...anyOf.flatMap((alternative) => rowsBelow(prefix, alternative)),
  ];
}

function cells(schema: Schema): readonly string[] {
  return [describeForm(schema), showDefault(schema.default), prose(schema.description ?? '')];
}

function showDefault(value: unknown): string {
  const isEmpty = value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  return isEmpty ? '' : code(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A schema in words. */
export function describeForm(schema: Schema): string {
  const { type, items, properties, additionalProperties, anyOf = [] } = schema;
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return alternatives(schema.enum.map((value) => code(String(value))));
  if (type === 'string') return describeText(schema);
  if (type === 'boolean') return 'true or false';
  if (type === 'integer' || type === 'number') return describeNumber(schema);
  if (items !== undefined) return `list of ${describeForm(items)}`;
  if (properties !== undefined) return 'object';
  if (typeof additionalProperties === 'object') return `map of ${describeForm(additionalProperties)}`;
  const objects = anyOf.filter((form) => form.properties !== undefined);
  const several = objects.length > 1;
  return alternatives(anyOf.map((form) => (several && objects.includes(form) ? objectWith(form) : describeForm(form))));
}

/** Told apart from other objects by the keys that it must have. */
function objectWith({ required = [] }: Schema): string {
  return `object with ${required.map((key) => code(key)).join(', ')}`;
}

function describeText({ format, pattern, anyOf = [] }: Schema): string {
  if (format === 'date') return 'date';
  if (isVariable(pattern)) return variable;
  return anyOf.some((form) => isVariable(form.pattern)) ? `text (${variable} allowed)` : 'text';
}

function isVariable(pattern: string | undefined): boolean {
  return pattern?.includes(String.raw`\$\{env:`) ?? false;
}

function describeNumber({ type, minimum, maximum }: Schema): string {
  const name = type === 'integer' ? 'whole number' : 'number';
  return minimum === undefined || maximum === undefined ? name : `${name}, ${minimum} to ${maximum}`;
}

function alternatives(forms: readonly string[]): string {
  const unique = [...new Set(forms)];
  const last = unique.at(-1) ?? '';
  return unique.length > 1 ? `${unique.slice(0, -1).join(', ')} or ${last}` : last;
}
