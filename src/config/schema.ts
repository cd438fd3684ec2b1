import * as v from 'valibot';
import { described, mapping, optional } from '../schema/index.ts';
import { settingsKeys } from './settings-schema.ts';
import { topologyKeys } from './topology-schema.ts';

/** The configuration file: one source for its types, its validation and the JSON Schema that editors complete from. */
export const configurationSchema = mapping({
  $schema: optional(v.string(), 'For editors.'),
  version: described(v.literal(1), 'Of this format.'),
  ...topologyKeys,
  ...settingsKeys,
});

/** A configuration with its defaults. */
export type Configuration = v.InferOutput<typeof configurationSchema>;

type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> }
    : T;

/** What of a configuration is sound: anything may be missing, so that all checks can run beside all problems. */
export type Draft = Partially<v.InferInput<typeof configurationSchema>>;

/** No value below one of these keys is ever shown. */
export const secretKeys = ['externalId', 'apiKey', 'apiKeyId'] as const;
