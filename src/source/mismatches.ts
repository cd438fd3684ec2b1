import * as v from 'valibot';
import { choicesOf, describeExpected } from './expected.ts';
import { judgeAt, type KnownSchema, unwrap } from './schemas-at.ts';
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

/** A schema's verdict on a value: of each part one issue at most, with a message only where the schema has its own. */
export function judge<T>(schema: v.GenericSchema<unknown, T>, value: unknown): v.SafeParseResult<typeof schema> {
  return v.safeParse(schema, value, { abortPipeEarly: true, message: '' });
}

/**
 * One mismatch for each mistake in a value: of a union, those of the alternative that the value was most likely meant to
 * be. None for a value that the schema accepts.
 */
export function findMismatches(schema: v.GenericSchema, value: unknown, prefix: Path = []): readonly Mismatch[] {
  const unions = new Set<string>();
  return (judge(schema, value).issues ?? []).flatMap((issue) => {
    const steps = issue.path ?? [];
    const place = steps.map(({ key }) => key) as Path;
    const ofKey = steps.at(-1)?.origin === 'key';
    const { judge: judging, depth } = judgeAt(schema, ofKey ? place.slice(0, -1) : place);
    const path = [...prefix, ...place];
    if (judging.type !== 'union')
      return ofKey ? flattenKeyIssue(issue, judging, path) : [tellIssue(issue, judging, path)];
    const union = JSON.stringify(place.slice(0, depth));
    if (unions.has(union)) return [];
    unions.add(union);
    const judged = depth === 0 ? value : steps[depth - 1]?.value;
    return flattenUnion(judging.options, judged, path.slice(0, prefix.length + depth));
  });
}

function tellIssue(issue: Issue, judging: KnownSchema, path: Path): Mismatch {
  return { sort: 'value', path, expected: describeExpected(issue, judging), choices: choicesOf(judging) };
}

/** Of a name that may not stand there, of a missing key, or of all unknown keys: the library tells only of the first. */
function flattenKeyIssue(issue: Issue, mapping: KnownSchema, path: Path): readonly Mismatch[] {
  if (mapping.type !== 'strict_object') return [{ sort: 'bad-key', path, expected: describeExpected(issue, mapping) }];
  const missing = issue.expected === 'never' ? undefined : mapping.entries[String(path.at(-1))];
  if (missing !== undefined) {
    const wanted = findMismatches(missing, undefined, path);
    return wanted.length > 0 ? wanted : [{ sort: 'value', path, expected: 'a value', choices: [] }];
  }
  const unknown = Object.keys(issue.path?.at(-1)?.input ?? {}).filter((key) => !Object.hasOwn(mapping.entries, key));
  return unknown.map((key) => ({ sort: 'unknown-key', path: path.slice(0, -1), key }));
}

function flattenUnion(options: readonly v.GenericSchema[], value: unknown, path: Path): readonly Mismatch[] {
  const branches = options.map((option) => findMismatches(option, value, path));
  const fitting = branches.filter((_, index) => !isOfAnotherType(options[index], value));
  const isDeep = (branch: readonly Mismatch[]) =>
    branch.some((mismatch) => mismatch.sort !== 'value' || mismatch.path.length > path.length);
  const deepest = fitting.filter(isDeep).sort((one, other) => one.length - other.length)[0];
  if (deepest !== undefined) return deepest;
  const values = (fitting.length > 0 ? fitting : branches).flat().filter((mismatch) => mismatch.sort === 'value');
  const expected = [...new Set(values.map((mismatch) => mismatch.expected))].join(', or ');
  return [{ sort: 'value', path, expected, choices: values.flatMap((mismatch) => mismatch.choices) }];
}

/** Whether an alternative is for other things than this value, which it does not accept. */
function isOfAnotherType(schema: v.GenericSchema | undefined, value: unknown): boolean {
  if (schema === undefined) return true;
  const judging = unwrap(schema);
  if (judging.type === 'union') return judging.options.every((option) => isOfAnotherType(option, value));
  if (judging.type === 'picklist') return typeof value !== 'string';
  if (judging.type === 'literal') return typeof value !== 'string' || typeof judging.literal !== 'string';
  return (judge(schema, value).issues ?? []).some(({ kind, path }) => kind === 'schema' && path === undefined);
}

type Issue = v.BaseIssue<unknown>;

/** Where the mistake stands, an unknown key itself included. */
export function pathOf(mismatch: Mismatch): Path {
  return mismatch.sort === 'unknown-key' ? [...mismatch.path, mismatch.key] : mismatch.path;
}
