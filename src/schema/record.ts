import * as v from 'valibot';

type Key = v.GenericSchema<string>;

/**
 * A mapping whose keys are names of the writer's choice. The library's own takes lists, and passes over what is below
 * `constructor` and `prototype`, which are good names. No name is `__proto__`; what is below a bad name is not judged.
 */
export function record<const Value extends v.GenericSchema>(
  key: Key,
  value: Value,
): v.RecordSchema<Key, Value, undefined> {
  const schema = v.record(key, value);
  return {
    ...schema,
    '~run'(dataset, config) {
      const input = dataset.value;
      const judged: Judged = { typed: true, value: {} };
      if (isMapping(input)) for (const name of Object.keys(input)) judgeEntry(judged, schema, input, name, config);
      else v._addIssue(schema, 'type', dataset, config);
      return (isMapping(input) ? judged : dataset) as ReturnType<(typeof schema)['~run']>;
    },
  };
}

type Issues = [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]];

interface Judged {
  typed: boolean;
  value: Record<string, unknown>;
  issues?: Issues;
}

const noName = v.never('another key');

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function judgeEntry(
  judged: Judged,
  { key, value }: { key: Key; value: v.GenericSchema },
  input: Record<string, unknown>,
  name: string,
  config: v.Config<v.BaseIssue<unknown>>,
): void {
  const named = (name === '__proto__' ? noName : key)['~run']({ value: name }, config);
  const entry = named.issues ? named : value['~run']({ value: input[name] }, config);
  if (entry.issues) {
    const origin = entry === named ? 'key' : 'value';
    const step: v.ObjectPathItem = { type: 'object', origin, input, key: name, value: input[name] };
    for (const issue of entry.issues) Object.assign(issue, { path: [step, ...(issue.path ?? [])] });
    if (judged.issues) judged.issues.push(...entry.issues);
    else judged.issues = entry.issues;
  }
  if (entry.typed && entry !== named) judged.value[name] = entry.value;
  else judged.typed = false;
}
