import type * as v from 'valibot';
import type { KnownSchema } from './schemas-at.ts';

/** What was wanted where a schema found an issue, as the phrase that follows "expected"; the schema's own message if it has one. */
export function describeExpected(issue: v.BaseIssue<unknown>, judge: KnownSchema): string {
  if (issue.message !== '') return issue.message;
  const bound = Number(issue.requirement);
  switch (issue.type) {
    case 'min_length':
      return describeLength(issue.input, bound, 'at least');
    case 'max_length':
      return describeLength(issue.input, bound, 'at most');
    case 'min_value':
      return `at least ${bound}`;
    case 'max_value':
      return `at most ${bound}`;
    case 'safe_integer':
      return 'a whole number';
    case 'regex':
      return `text of the form ${issue.requirement}`;
    case 'picklist':
    case 'literal':
      return listChoices(choicesOf(judge));
    default:
      return typeNames[issue.type] ?? 'something else';
  }
}

/** The values that a schema lists; none for other schemas. */
export function choicesOf(schema: KnownSchema): readonly string[] {
  if (schema.type === 'picklist') return schema.options;
  return schema.type === 'literal' ? [String(schema.literal)] : [];
}

/** `a`, `a or b`, `one of a, b, c`. */
function listChoices(choices: readonly string[]): string {
  if (choices.length <= 2) return choices.join(' or ');
  return `one of ${choices.join(', ')}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  finite: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a mapping',
  record: 'a mapping',
};

function describeLength(input: unknown, bound: number, comparison: 'at least' | 'at most'): string {
  if (typeof input === 'string')
    return bound === 1 && comparison === 'at least' ? 'text that is not empty' : `${comparison} ${bound} characters`;
  return `${comparison} ${bound === 1 ? 'one entry' : `${bound} entries`}`;
}
