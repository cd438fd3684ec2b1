import type { z } from 'zod';
import type { Path } from './source.ts';

/** One thing in a document that a schema does not accept. */
export type Mismatch =
  | { readonly sort: 'unknown-key'; readonly path: Path; readonly key: string }
  | { readonly sort: 'bad-key'; readonly path: Path; readonly expected: string }
  | {
      readonly sort: 'value';
      readonly path: Path;
      readonly expected: string;
      /** Values that would have been accepted. */
      readonly choices: readonly string[];
    };

/** One mismatch for each mistake: of a union, those of the alternative that the value was most likely meant to be. */
export function flattenIssues(issues: readonly z.core.$ZodIssue[], prefix: Path = []): readonly Mismatch[] {
  return issues.flatMap((issue): readonly Mismatch[] => {
    const path = [...prefix, ...(issue.path as Path)];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ sort: 'unknown-key', path, key }));
      case 'invalid_key':
        return [{ sort: 'bad-key', path, expected: issue.issues[0]?.message ?? issue.message }];
      case 'invalid_union':
        return flattenUnion(issue, path);
      case 'invalid_value':
        return [{ sort: 'value', path, expected: issue.message, choices: issue.values.map(String) }];
      default:
        return [{ sort: 'value', path, expected: issue.message, choices: [] }];
    }
  });
}

function flattenUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Mismatch[] {
  const branches = issue.errors.map((errors) => flattenIssues(errors, path));
  const fitting = issue.errors.flatMap((errors, index) =>
    errors.some(isOfAnotherType) ? [] : [branches[index] ?? []],
  );
  const isDeep = (branch: readonly Mismatch[]) =>
    branch.some((mismatch) => mismatch.sort !== 'value' || mismatch.path.length > path.length);
  const deepest = fitting.filter(isDeep).sort((one, other) => one.length - other.length)[0];
  if (deepest !== undefined) return deepest;
  const values = (fitting.length > 0 ? fitting : branches).flat().filter((mismatch) => mismatch.sort === 'value');
  const expected = [...new Set(values.map((mismatch) => mismatch.expected))].join(', or ');
  return [{ sort: 'value', path, expected, choices: values.flatMap((mismatch) => mismatch.choices) }];
}

function isOfAnotherType(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.length > 0 && issue.errors.every((errors) => errors.some(isOfAnotherType));
  if (issue.code === 'invalid_value')
    return typeof issue.input !== 'string' || issue.values.every((value) => typeof value !== 'string');
  return issue.code === 'invalid_type';
}

/** Where the mistake stands, an unknown key itself included. */
export function pathOf(mismatch: Mismatch): Path {
  return mismatch.sort === 'unknown-key' ? [...mismatch.path, mismatch.key] : mismatch.path;
}
