import type { z } from 'zod';
import { nearest, type Problem } from '../model/index.ts';
import { describeExpected } from './expected.ts';
import { flattenIssues, type Mismatch } from './mismatches.ts';
import { schemasAt } from './schemas-at.ts';
import { showPath, showText, showValue, valueAt } from './show-value.ts';
import type { Source } from './source.ts';

export interface ValidateOptions {
  /** No value below one of these keys is ever repeated in a problem. */
  readonly secretKeys?: readonly string[];
  /** Judged instead of the document's own value, after replacements; problems still show what was written. */
  readonly value?: unknown;
}

/** More than this many problems are counted, not listed. */
const maxProblems = 200;

/**
 * Judges a document by a schema and tells every problem at once, in the order of the text. An error message that the schema
 * brings along is the phrase that follows "expected"; all else (where, what was received, nearest known name) is added here.
 */
export function validateSource<T>(
  schema: z.ZodType<T>,
  source: Source,
  options: ValidateOptions = {},
): { value?: T; problems: readonly Problem[] } {
  const value = 'value' in options ? options.value : source.value;
  const parsed = schema.safeParse(value, { error: describeExpected, reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const tell = (mismatch: Mismatch) => tellMismatch(mismatch, schema, source, value, options.secretKeys ?? []);
  return { problems: limit(flattenIssues(parsed.error.issues).map(tell).sort(byPosition)) };
}

function tellMismatch(
  mismatch: Mismatch,
  schema: z.core.$ZodType,
  source: Source,
  judged: unknown,
  secretKeys: readonly string[],
): Problem {
  const { path } = mismatch;
  const schemas = schemasAt(schema, path);
  const name = showPath(path);
  if (mismatch.sort === 'unknown-key') {
    const { key } = mismatch;
    const known = schemas.flatMap((each) => (each._zod.def.type === 'object' ? Object.keys(each._zod.def.shape) : []));
    const place = path.length === 0 ? '' : ` in ${name}`;
    return {
      ...source.locate([...path, key], 'key'),
      message: `Unknown key ${showText(key)}${place}${suggest(key, known, 'known keys are')}`,
    };
  }
  if (mismatch.sort === 'bad-key')
    return {
      ...source.locate(path, 'key'),
      message: `${showText(String(path.at(-1)))} cannot be a key of ${showPath(path.slice(0, -1))}: expected ${mismatch.expected}.`,
    };
  const written = valueAt(source.value, path);
  const location = source.locate(path);
  if (written === undefined) return { ...location, message: `${name} is missing: expected ${mismatch.expected}.` };
  const secret = path.some((step) => typeof step === 'string' && secretKeys.includes(step));
  const replaced = written !== valueAt(judged, path) && typeof written === 'string';
  const text = source.sourceOf(path);
  const received = secret ? 'something else (not shown)' : showValue(written, text);
  const hidden = replaced ? ', whose value (not shown) does not fit' : '';
  const unquoted = typeof written === 'number' || typeof written === 'boolean';
  const wantsText = unquoted && !secret && schemas.some((each) => each._zod.def.type === 'string');
  const hint = wantsText ? ` Put it in quotes: ${JSON.stringify(text ?? String(written))}.` : '';
  const meant = typeof written === 'string' && !secret ? nearest(written, mismatch.choices) : undefined;
  const question = meant === undefined ? '.' : `; did you mean ${showText(meant)}?`;
  return { ...location, message: `${name} is ${received}${hidden}: expected ${mismatch.expected}${question}${hint}` };
}

/** The end of a sentence about a name that is not known. */
function suggest(name: string, known: readonly string[], list: string): string {
  const meant = nearest(name, known);
  if (meant !== undefined) return `; did you mean ${showText(meant)}?`;
  return known.length === 0 ? '.' : `; ${list} ${[...new Set(known)].join(', ')}.`;
}

function byPosition(one: Problem, other: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

function limit(problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= maxProblems) return problems;
  const rest = problems.length - maxProblems;
  return [...problems.slice(0, maxProblems), { file: first.file, message: `And ${rest} more problems in this file.` }];
}
