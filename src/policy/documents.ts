import { type JsonPath, parseJson, printPath } from './json.ts';
import {
  entriesOf,
  isObject,
  listOf,
  parseStatement,
  type Statement,
  type StatementShape,
  unreadableStatement,
} from './statements.ts';

/** A policy as an object or as JSON text, percent-encoded (as IAM answers) or not. */
export type Policy = string | { readonly [element: string]: unknown };

/**
 * A policy as it will be judged. What AWS would not have accepted stands in `invalid` and in the statements it
 * concerns: such an Allow grants nothing, such a Deny may deny. A condition key in more than one spelling stands in
 * `invalid` as well, but grants and denies where every reading of it does: IAM Access Analyzer calls it an error, and no
 * page says that IAM refuses it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export interface PolicyDocument {
  /** Where it comes from: `trustPolicy`, `identityPolicies[0]`, … */
  readonly name: string;
  /** For people, where they know it by something else than its place. */
  readonly called?: string;
  /** Without `Version` a policy is one of 2008, where policy variables are literal text. */
  readonly version: '2008-10-17' | '2012-10-17';
  readonly statements: readonly Statement[];
  /** Sorted sentences, each with its place. */
  readonly invalid: readonly string[];
}

/** A role's policies are read for each of its links and for every path to it: this many stay read. */
const kept = 1024;
const recent = new Map<string, PolicyDocument>();

/** Reads a policy of any origin. Never throws. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export function parsePolicy(policy: unknown, name: string, shape: StatementShape): PolicyDocument {
  if (typeof policy !== 'string') return readPolicy(policy, name, shape);
  const key = `${shape} ${name} ${policy}`;
  const known = recent.get(key);
  if (known !== undefined) return known;
  if (recent.size === kept) recent.clear();
  const document = readPolicy(policy, name, shape);
  recent.set(key, document);
  return document;
}

function readPolicy(policy: unknown, name: string, shape: StatementShape): PolicyDocument {
  const read = typeof policy === 'string' ? readText(policy) : { value: policy, duplicates: [] };
  if (read === undefined) return unreadable(name, 'is neither JSON nor percent-encoded JSON');
  const { value, duplicates } = read;
  if (!isObject(value)) return unreadable(name, 'is not a JSON object');
  const elements = new Map(entriesOf(value));
  const version = elements.get('Version');
  const entries = listOf(elements.get('Statement'));
  const single = !Array.isArray(elements.get('Statement'));
  const doubled = groupByStatement(duplicates, single);
  const problems = (doubled.get(undefined) ?? []).map(printDuplicate);
  for (const key of elements.keys())
    if (!documentElements.has(key)) problems.push(`has an element that IAM does not know: ${printPath([key])}`);
  if (version !== undefined && version !== '2008-10-17' && version !== '2012-10-17')
    problems.push('has a Version that is neither 2012-10-17 nor 2008-10-17');
  if (entries.length === 0) problems.push('has no statement');

  const statements = entries.map((entry, index) => {
    const statement = parseStatement(entry, index, shape);
    return { ...statement, invalid: [...statement.invalid, ...(doubled.get(index) ?? []).map(printDuplicate)] };
  });
  const placed = statements.flatMap(({ index, invalid, doubled: spellings }) =>
    [...invalid, ...spellings].map((problem) => `${name}.Statement[${index}] ${problem}`),
  );
  const refused = problems.length === 0 ? [] : ['stands in a policy that IAM would have refused'];
  return {
    name,
    version: version === '2012-10-17' ? version : '2008-10-17',
    statements: statements.map((statement) => ({ ...statement, invalid: [...refused, ...statement.invalid] })),
    invalid: sortUnique([
      ...problems.map((problem) => `${name} ${problem}`),
      ...placed,
      ...repeatedSids(name, statements),
    ]),
  };
}

const documentElements = new Set(['Version', 'Id', 'Statement']);

/** A document of which nothing is known grants nothing, and may deny. */
function unreadable(name: string, problem: string): PolicyDocument {
  return {
    name,
    version: '2008-10-17',
    statements: [unreadableStatement(0, problem)],
    invalid: [`${name} ${problem}`],
  };
}

function readText(text: string) {
  const read = parseJson(text);
  if (read !== undefined) return read;
  try {
    return parseJson(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

/** The statement that a place is in; undefined where it concerns the document as a whole. */
function statementAt(path: JsonPath, single: boolean): number | undefined {
  if (path[0] !== 'Statement' || path.length === 1) return undefined;
  return single ? 0 : (path[1] as number);
}

function groupByStatement(paths: readonly JsonPath[], single: boolean): ReadonlyMap<number | undefined, JsonPath[]> {
  const groups = new Map<number | undefined, JsonPath[]>();
  for (const path of paths) {
    const index = statementAt(path, single);
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [path]);
    else group.push(path);
  }
  return groups;
}

function printDuplicate(path: JsonPath): string {
  return `has a key twice: ${printPath(path)}`;
}

/** IAM wants every Sid once in a policy, but which statement is meant is never in doubt: nothing follows from it. */
function repeatedSids(name: string, statements: readonly Statement[]): string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const { sid } of statements) {
    if (sid === undefined || sid === '') continue;
    if (seen.has(sid))
      repeated.push(`${name} has more than one statement with the Sid ${JSON.stringify(sid.slice(0, 200))}`);
    seen.add(sid);
  }
  return repeated;
}

function sortUnique(sentences: readonly string[]): string[] {
  return [...new Set(sentences)].sort();
}
