import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Whether a value is what a JSON Schema describes, by a validator that refuses what it does not know in the schema. */
export function accepts(schema: object, value: unknown): boolean {
  const is2020 = '$schema' in schema && schema.$schema === 'https://json-schema.org/draft/2020-12/schema';
  const validator = new (is2020 ? Ajv2020 : Ajv)({ strict: true, allowUnionTypes: true, validateFormats: false });
  return validator.validate(schema, value);
}
