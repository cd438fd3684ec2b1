import type * as v from 'valibot';
import type { Path } from './source.ts';

type Message = v.ErrorMessage<v.BaseIssue<unknown>> | undefined;

/** The kinds of schemas that documents are judged by. A schema with checks is of the kind that it checks. */
export type KnownSchema =
  | v.StringSchema<Message>
  | v.NumberSchema<Message>
  | v.BooleanSchema<Message>
  | v.UnknownSchema
  | v.PicklistSchema<readonly string[], Message>
  | v.LiteralSchema<v.Literal, Message>
  | v.ArraySchema<v.GenericSchema, Message>
  | v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, Message>
  | v.StrictObjectSchema<v.ObjectEntries, Message>
  | v.UnionSchema<readonly v.GenericSchema[], Message>;

type Wrapper = v.OptionalSchema<v.GenericSchema, unknown> | v.LazySchema<v.GenericSchema>;

/** Every schema that a value at the path may be judged by, all alternatives of unions included, wrappers taken off. */
export function schemasAt(schema: v.GenericSchema, path: Path): readonly KnownSchema[] {
  return path.reduce<readonly KnownSchema[]>(schemasBelow, alternatives(schema));
}

/** One step further than schemasAt(). */
export function schemasBelow(schemas: readonly KnownSchema[], step: string | number): readonly KnownSchema[] {
  return schemas.flatMap((each) => below(each, step) ?? []).flatMap(alternatives);
}

/** The one schema that judges the value at a path, or the first union on the way there, and how far that is. */
export function judgeAt(schema: v.GenericSchema, path: Path): { readonly judge: KnownSchema; readonly depth: number } {
  let judge = unwrap(schema);
  let depth = 0;
  for (const step of path) {
    const next = judge.type === 'union' ? undefined : below(judge, step);
    if (next === undefined) break;
    judge = unwrap(next);
    depth++;
  }
  return { judge, depth };
}

/** A schema without what makes it optional or lazy. */
export function unwrap(schema: v.GenericSchema): KnownSchema {
  const known = schema as KnownSchema | Wrapper;
  if (known.type === 'optional') return unwrap(known.wrapped);
  if (known.type === 'lazy') return unwrap(known.getter(undefined));
  return known;
}

function alternatives(schema: v.GenericSchema): readonly KnownSchema[] {
  const known = unwrap(schema);
  return known.type === 'union' ? known.options.flatMap(alternatives) : [known];
}

function below(schema: KnownSchema, step: string | number): v.GenericSchema | undefined {
  if (schema.type === 'strict_object') return Object.hasOwn(schema.entries, step) ? schema.entries[step] : undefined;
  if (schema.type === 'record') return schema.value;
  return schema.type === 'array' && typeof step === 'number' ? schema.item : undefined;
}
