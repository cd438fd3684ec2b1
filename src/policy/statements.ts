import { isReadable } from './condition-values.ts';
import { parseOperator, type WrittenOperator } from './operators.ts';
import { type Principal, parsePrincipal } from './principals.ts';
import { splitAtColons } from './variables.ts';

/**
 * Which elements a kind of policy has: trust policies a principal, identity policies a resource, guardrails of resources
 * both. A session policy is an identity policy that STS reads, which takes whole ARNs only.
 */
export type StatementShape = 'trust' | 'identity' | 'session' | 'resource';

/** `Action`, `Resource` or the `Not` form: true for what is not listed. */
export interface Listed {
  readonly not: boolean;
  readonly values: readonly string[];
}

/** One key under one operator. All tests of a statement must hold. */
export interface ConditionTest extends WrittenOperator {
  /** As written; case does not matter. */
  readonly key: string;
  readonly values: readonly string[];
}

/** A part that is absent or could not be read is undefined. */
export interface Statement {
  readonly index: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  readonly principals?: readonly Principal[];
  readonly actions?: Listed;
  readonly resources?: Listed;
  /** Without those that could not be read. */
  readonly conditions: readonly ConditionTest[];
  /** What AWS would not have accepted, as ends of a sentence about the statement. */
  readonly invalid: readonly string[];
}

/** A statement that AWS would have accepted in a policy of its kind. */
export type ValidStatement<Parts extends 'principals' | 'resources'> = Statement &
  Required<Pick<Statement, Parts | 'actions'>>;

export function isValidTrust(statement: Statement): statement is ValidStatement<'principals'> {
  return statement.invalid.length === 0 && statement.principals !== undefined;
}

export function isValidGrant(statement: Statement): statement is ValidStatement<'resources'> {
  return statement.invalid.length === 0 && statement.resources !== undefined;
}

/** A statement of which nothing is known. */
export function unreadableStatement(index: number, problem: string): Statement {
  return { index, effect: 'Deny', conditions: [], invalid: [problem] };
}

/**
 * Reads one entry of `Statement`. An effect that is no `Allow` in any case counts as a Deny.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parseStatement(entry: unknown, index: number, shape: StatementShape): Statement {
  if (!isObject(entry)) return unreadableStatement(index, 'is not a JSON object');
  const elements = new Map(entriesOf(entry));
  const invalid: string[] = [];
  for (const name of elements.keys())
    if (!statementElements.has(name)) invalid.push(`has an element that IAM does not know: ${quote(name)}`);
  const effect = elements.get('Effect');
  if (effect !== 'Allow' && effect !== 'Deny') invalid.push('has an Effect that is neither Allow nor Deny');
  const sid = elements.get('Sid');
  if (sid !== undefined && typeof sid !== 'string') invalid.push('has a Sid that is no text');
  const principals = readPrincipals(elements, shape, invalid);
  const actions = readListed(elements, 'Action', invalid);
  if (actions !== undefined) checkActions(actions, invalid);
  const resources = readResources(elements, shape, invalid);
  const conditions = readConditions(elements.get('Condition'), invalid);
  return {
    index,
    ...(typeof sid === 'string' ? { sid } : {}),
    effect: typeof effect === 'string' && effect.toLowerCase() === 'allow' ? 'Allow' : 'Deny',
    ...(principals === undefined ? {} : { principals }),
    ...(actions === undefined ? {} : { actions }),
    ...(resources === undefined ? {} : { resources }),
    conditions,
    invalid,
  };
}

const statementElements = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

type Elements = ReadonlyMap<string, unknown>;

function readPrincipals(elements: Elements, shape: StatementShape, invalid: string[]): Principal[] | undefined {
  if (elements.has('NotPrincipal')) invalid.push('has a NotPrincipal, which this kind of policy does not take');
  const element = elements.get('Principal');
  if (shape === 'identity' || shape === 'session') {
    if (elements.has('Principal')) invalid.push('has a Principal, which this kind of policy does not take');
    return undefined;
  }
  if (element === '*') return [parsePrincipal('AWS', '*')];
  if (!isObject(element)) {
    if (!elements.has('NotPrincipal')) invalid.push('has no Principal that can be read');
    return undefined;
  }
  const principals: Principal[] = [];
  for (const [type, value] of entriesOf(element)) {
    const written = listOf(value);
    if (!written.every(isName)) invalid.push(`has a principal of type ${quote(type)} that is no text or too long`);
    else for (const text of written) principals.push(parsePrincipal(type, text));
  }
  if (principals.length === 0) invalid.push('names no principal');
  for (const { written, meaning } of principals)
    if (meaning.form === 'invalid') invalid.push(`names ${quote(written)}, which ${meaning.because}`);
  return principals;
}

function readListed(elements: Elements, name: 'Action' | 'Resource', invalid: string[]): Listed | undefined {
  const opposite = `Not${name}`;
  if (elements.has(name) === elements.has(opposite)) {
    invalid.push(
      `has ${elements.has(name) ? 'both' : 'neither'} ${name} ${elements.has(name) ? 'and' : 'nor'} ${opposite}`,
    );
    return undefined;
  }
  const not = elements.has(opposite);
  const values = listOf(elements.get(not ? opposite : name));
  if (values.length > 0 && values.every(isName)) return { not, values };
  invalid.push(
    `has ${not ? opposite : name} with ${values.length === 0 ? 'nothing in it' : 'what is no text or too long'}`,
  );
  return undefined;
}

function checkActions(actions: Listed, invalid: string[]): void {
  for (const action of actions.values)
    if (!/^(\*|(\*|[a-z0-9-]+):[\w*?]+)$/i.test(action)) invalid.push(`names ${quote(action)}, which is no action`);
}

function readResources(elements: Elements, shape: StatementShape, invalid: string[]): Listed | undefined {
  if (shape === 'trust') {
    for (const name of ['Resource', 'NotResource'])
      if (elements.has(name)) invalid.push(`has a ${name}, which a trust policy does not take`);
    return undefined;
  }
  const resources = readListed(elements, 'Resource', invalid);
  for (const resource of resources?.values ?? []) {
    if (resource !== '*' && !resource.startsWith('arn:')) invalid.push(`names ${quote(resource)}, which is no ARN`);
    else if (/^arn:[^:]*:[^:]*[*?]/.test(resource))
      invalid.push(`names ${quote(resource)}, whose service holds a wildcard`);
    else if (shape === 'session' && completeArn(resource) !== resource)
      invalid.push(`names ${quote(resource)}, which is no whole ARN, as a session policy must name it`);
  }
  return resources && { ...resources, values: resources.values.map(completeArn) };
}

/**
 * AWS completes an ARN that ends early with a `*` for each part that is missing: `arn:aws:iam` is `arn:aws:iam:*:*:*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function completeArn(resource: string): string {
  if (resource === '*') return resource;
  const parts = splitAtColons(resource, 6);
  return [...parts, ...Array<string>(6 - parts.length).fill('*')].join(':');
}

function readConditions(element: unknown, invalid: string[]): ConditionTest[] {
  if (element === undefined) return [];
  if (!isObject(element)) {
    invalid.push('has a Condition that is not a JSON object');
    return [];
  }
  const tests: ConditionTest[] = [];
  for (const [written, keys] of entriesOf(element)) {
    const operator = parseOperator(written);
    if (operator === undefined) invalid.push(`has a condition operator that IAM does not know: ${quote(written)}`);
    else if (!isObject(keys)) invalid.push(`has ${quote(written)} without a condition key`);
    else for (const [key, value] of entriesOf(keys)) tests.push(...readTest(operator, key, value, invalid));
  }
  return tests;
}

/** The test in a list, or nothing where a value cannot be compared. */
function readTest(operator: WrittenOperator, key: string, value: unknown, invalid: string[]): ConditionTest[] {
  const items = listOf(value);
  const values = items.filter(isScalar).map(String);
  const what = `compares ${quote(key)} by ${operator.written} with`;
  if (items.length === 0) invalid.push(`${what} nothing`);
  else if (values.length < items.length) invalid.push(`${what} what is no text`);
  else if (values.every((item) => isReadable(operator.operator.comparison, item)))
    return [{ ...operator, key, values }];
  else invalid.push(`${what} a value that this operator cannot read`);
  return [];
}

/** JSON objects only; lists and null are none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries that JSON text would have: without those that are undefined. */
export function entriesOf(object: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

/** One value or a list of them, as the grammar allows everywhere. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Text no longer than an ARN can be. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2048;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || Number.isFinite(value) || typeof value === 'boolean';
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
