import type { GenericSchema } from 'valibot';
import type { Problem } from '../model/index.ts';
import { findMismatches, judge, pathOf } from './mismatches.ts';
import type { Path, Source } from './source.ts';
import { tellMismatch } from './tell-mismatch.ts';
import { withoutPaths } from './without-paths.ts';

export interface ValidateOptions {
  /** No value below one of these keys is ever repeated in a problem. */
  readonly secretKeys?: readonly string[];
  /** Judged instead of the document's own value, after replacements; problems still show what was written. */
  readonly value?: unknown;
  /** Where a problem has been told already: nothing more is said there. */
  readonly told?: readonly Path[];
}

export interface Validation<T> {
  /** Absent when there are problems. */
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** What was judged, without the parts that have problems; lists keep holes. Further checks can run on it beside them. */
  readonly sound: unknown;
}

/**
 * Judges a document by a schema and tells every problem at once, in the order of the text. An error message that the schema
 * brings along is the phrase that follows "expected"; all else (where, what was received, nearest known name) is added here.
 */
export function validateSource<T>(
  schema: GenericSchema<unknown, T>,
  source: Source,
  options: ValidateOptions = {},
): Validation<T> {
  const judged = 'value' in options ? options.value : source.value;
  const told = options.told ?? [];
  const verdict = judge(schema, judged);
  if (verdict.success) return { value: verdict.output, problems: [], sound: judged };
  const mismatches = findMismatches(schema, judged);
  const fresh = mismatches.filter((mismatch) => !told.some((path) => startsWith(pathOf(mismatch), path)));
  const context = { schema, source, judged, secretKeys: options.secretKeys ?? [] };
  return {
    problems: orderProblems(fresh.map((mismatch) => tellMismatch(mismatch, context))),
    sound: withoutPaths(judged, mismatches.map(pathOf)),
  };
}

/** More than this many problems are counted, not listed. */
const maxProblems = 200;

/** By file, line and column; past the first 200 only their number is told. */
export function orderProblems(problems: readonly Problem[]): readonly Problem[] {
  const ordered = [...problems].sort(
    (one, other) =>
      (one.file < other.file ? -1 : Number(one.file > other.file)) ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  );
  const last = ordered[maxProblems];
  if (last === undefined) return ordered;
  const message = `And ${ordered.length - maxProblems} more problems.`;
  return [...ordered.slice(0, maxProblems), { file: last.file, message }];
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => path[index] === step);
}
