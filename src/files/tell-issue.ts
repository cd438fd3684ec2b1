import type * as v from 'valibot';

/** What is wrong with a value that a program wrote, as the end of a sentence that names its file. Repeats no value. */
export function tellIssue(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => String(key));
  const place = steps.join('.') || 'the top level';
  const ofKey = issue.path?.at(-1)?.origin === 'key';
  if (ofKey && issue.expected === 'never') {
    const parent = steps.slice(0, -1).join('.') || 'the top level';
    return `${parent}: Unrecognized key: ${JSON.stringify(steps.at(-1)?.slice(0, longest))}`;
  }
  if (issue.input === undefined) return `${place} is missing`;
  const type = typeNames[issue.type];
  if (type !== undefined) return `${place} should be ${type}`;
  return `${place}: ${issue.message || `expected ${issue.expected ?? 'another value'}`}`;
}

const longest = 60;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  safe_integer: 'a whole number',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  loose_object: 'an object',
  strict_object: 'an object',
  record: 'an object',
};
