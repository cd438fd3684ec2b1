import * as v from 'valibot';

/** A mapping that has these keys and no others. The library alone would take a list for a mapping of its indices. */
export function mapping<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  const schema = v.strictObject(entries);
  return {
    ...schema,
    '~run'(dataset, config) {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      v._addIssue(schema, 'type', dataset, config);
      return dataset as unknown as ReturnType<(typeof schema)['~run']>;
    },
  };
}
