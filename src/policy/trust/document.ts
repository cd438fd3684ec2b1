import { type Principal, parsePrincipal } from '../principals.ts';
import { isObject, listOf } from '../statements.ts';

/** A trust policy as it is taken apart to change it: what is not changed stays as it was written. */
export interface RawDocument {
  readonly [element: string]: unknown;
  readonly Statement: readonly RawStatement[];
}

export type RawStatement = Readonly<Record<string, unknown>>;

/** No policy nests deeper: what does would exhaust the stack of whoever walks through it. */
const deepest = 12;

/** JSON text of a policy, its statements as a list; undefined for what is no policy, or nests as none does. */
export function readDocument(text: string): RawDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !isShallow(value, deepest)) return undefined;
  const statements = listOf(value.Statement);
  return statements.every(isObject) ? { ...value, Statement: statements } : undefined;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1));
}

/** Another statement in the place of one; none: the statement goes. */
export function replaceStatement(document: RawDocument, index: number, by: RawStatement | undefined): RawDocument {
  const { Statement: statements } = document;
  return { ...document, Statement: by === undefined ? statements.toSpliced(index, 1) : statements.with(index, by) };
}

export function addStatement(document: RawDocument, statement: RawStatement): RawDocument {
  return { ...document, Statement: [...document.Statement, statement] };
}

/** The principals of a statement, in the order in which they are written; the bare `"*"` is of type AWS. */
export function principalsOf({ Principal: element }: RawStatement): readonly Principal[] {
  if (element === '*') return [parsePrincipal('AWS', '*')];
  if (!isObject(element)) return [];
  return Object.entries(element).flatMap(([type, value]) =>
    listOf(value).flatMap((written) => (typeof written === 'string' ? [parsePrincipal(type, written)] : [])),
  );
}

/**
 * The statement with other principals, each once; the very same statement where they are those it has, and undefined
 * where nobody is left.
 */
export function withPrincipals(statement: RawStatement, principals: readonly Principal[]): RawStatement | undefined {
  if (principals.length === 0) return undefined;
  const before = principalsOf(statement);
  const isSame = ({ type, written }: Principal, index: number) =>
    before[index]?.type === type && before[index].written === written;
  if (before.length === principals.length && principals.every(isSame)) return statement;
  const byType = new Map<string, Set<string>>();
  for (const { type, written } of principals) byType.set(type, (byType.get(type) ?? new Set()).add(written));
  return {
    ...statement,
    Principal: Object.fromEntries([...byType].map(([type, written]) => [type, oneOrMany([...written])])),
  };
}

/** A key under an operator of a condition, both as the policy writes them. */
export interface Place {
  readonly operator: string;
  readonly key: string;
}

export type RawCondition = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export function conditionOf({ Condition: condition }: RawStatement): RawCondition {
  return isObject(condition) ? (condition as RawCondition) : {};
}

/** The statement with other values of some tests; a test whose values are undefined goes, and a condition without tests. */
export function withTests(statement: RawStatement, change: (place: Place, value: unknown) => unknown): RawStatement {
  const { Condition: _, ...rest } = statement;
  const condition = Object.entries(conditionOf(statement)).flatMap(([operator, keys]) => {
    const left = Object.entries(keys).flatMap(([key, value]) => {
      const changed = change({ operator, key }, value);
      return changed === undefined ? [] : [[key, changed]];
    });
    return left.length === 0 ? [] : [[operator, Object.fromEntries(left)]];
  });
  return condition.length === 0 ? rest : { ...rest, Condition: Object.fromEntries(condition) };
}

/**
 * The statement with one more value of a test; operator and key are spelled as they stand where they stand in another
 * case, since IAM takes no key in two spellings.
 */
export function withValue(statement: RawStatement, { operator, key }: Place, value: string): RawStatement {
  const condition = conditionOf(statement);
  const spelled = spelling(condition, operator);
  const keys = condition[spelled] ?? {};
  const name = spelling(keys, key);
  const values = listOf(keys[name]);
  return {
    ...statement,
    Condition: { ...condition, [spelled]: { ...keys, [name]: values.length === 0 ? value : [...values, value] } },
  };
}

function spelling(names: object, wanted: string): string {
  return Object.keys(names).find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? wanted;
}

export function oneOrMany(values: readonly string[]): string | readonly string[] {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : values;
}

/** `statement 1 (Humans)`. */
export function labelOf({ Sid: sid }: RawStatement, index: number): string {
  return `statement ${index}${typeof sid === 'string' && sid !== '' ? ` (${sid.slice(0, 100)})` : ''}`;
}
