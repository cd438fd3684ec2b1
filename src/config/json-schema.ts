import { z } from 'zod';
import { configurationSchema } from './schema.ts';

const variable = String.raw`\$\{env:[A-Za-z_][A-Za-z0-9_]*\}`;

/** JSON Schema (draft 7, which editors know best) of the configuration file as people write it, variables included. */
export function configJsonSchema(): object {
  return {
    ...z.toJSONSchema(configurationSchema, { target: 'draft-07', io: 'input', override: admitVariables }),
    title: 'trustpath configuration',
  };
}

/** Strings where variables are replaced have their form, or hold a variable. */
function admitVariables({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { variables, description, type, ...form } = jsonSchema;
  if (variables === undefined) return;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, { type, ...(description !== undefined && { description }) });
  if (variables === 'only') jsonSchema.pattern = `^${variable}$`;
  else if (Object.keys(form).length > 0) jsonSchema.anyOf = [form, { pattern: variable }];
}
