import type { z } from 'zod';

/** What a schema wanted, as the phrase that follows "expected". A schema's own message takes its place. */
export function describeExpected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listChoices(issue.values.map(String));
    case 'too_small':
      return describeBound(issue.origin, Number(issue.minimum), 'at least');
    case 'too_big':
      return describeBound(issue.origin, Number(issue.maximum), 'at most');
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return `text of the form ${issue.pattern ?? issue.format}`;
    case 'unrecognized_keys':
      return 'known keys only';
    case 'invalid_key':
      return 'another key';
    default:
      return 'something else';
  }
}

/** `a`, `a or b`, `one of a, b, c`. */
export function listChoices(choices: readonly string[]): string {
  if (choices.length <= 2) return choices.join(' or ');
  return `one of ${choices.join(', ')}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'nothing',
  never: 'nothing',
};

function describeBound(origin: string, bound: number, comparison: 'at least' | 'at most'): string {
  if (origin === 'string')
    return bound === 1 && comparison === 'at least' ? 'text that is not empty' : `${comparison} ${bound} characters`;
  if (origin === 'array') return `${comparison} ${bound === 1 ? 'one entry' : `${bound} entries`}`;
  return `${comparison} ${bound}`;
}
