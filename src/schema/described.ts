import * as v from 'valibot';

/** A key that must be there, with what editors say of it. */
export function described<const Schema extends v.GenericSchema>(schema: Schema, text: string) {
  return v.pipe(schema, v.description<v.InferOutput<Schema>, string>(text));
}

/** A key that may be left out, with what editors say of it. A default is judged like what is written. */
export function optional<
  const Schema extends v.GenericSchema,
  const Default extends v.Default<Schema, undefined> = undefined,
>(schema: Schema, text: string, value?: Default) {
  return v.optional(described(schema, text), value as Default);
}
