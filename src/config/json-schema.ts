import type { JsonSchema } from '@valibot/to-json-schema';
import { configurationSchema } from './schema.ts';

const variable = String.raw`\$\{env:[A-Za-z_][A-Za-z0-9_]*\}`;

/** JSON Schema (draft 7, which editors know best) of the configuration file as people write it, variables included. */
export async function configJsonSchema(): Promise<object> {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const schema = toJsonSchema(configurationSchema, {
    target: 'draft-07',
    ignoreActions: ['check', 'finite'],
    overrideAction: ({ jsonSchema }) => admitVariables(jsonSchema),
  });
  return { $schema: schema.$schema, title: 'trustpath configuration', ...schema };
}

/** Strings where variables are replaced have their form, or hold a variable; undefined for other schemas. */
function admitVariables(schema: JsonSchema & { variables?: unknown }): JsonSchema | undefined {
  const { variables, type, ...form } = schema;
  if (variables === undefined) return undefined;
  if (variables === 'only') return { type, pattern: `^${variable}$` };
  return Object.keys(form).length > 0 ? { type, anyOf: [form, { pattern: variable }] } : { type };
}
