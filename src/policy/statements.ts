import { type Elements, entriesOf, isName, isObject, type Listed, listOf, quote, readListed } from './elements.ts';
import { type Principal, parsePrincipal } from './principals.ts';
import { type ConditionTest, readConditions } from './read-conditions.ts';
import { readResources } from './read-resources.ts';
import { findControlProblems } from './resource-control.ts';

export { entriesOf, isObject, type Listed, listOf } from './elements.ts';
export type { ConditionTest } from './read-conditions.ts';

/**
 * Which elements a kind of policy has: trust policies a principal, identity policies a resource, guardrails of resources
 * both. A session policy is an identity policy that STS reads, which takes whole ARNs only; a resource control policy takes
 * the least of all.
 */
export type StatementShape = 'trust' | 'identity' | 'session' | 'resource' | 'resource-control';

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
  /** Condition keys in more than one spelling, as ends of a sentence about the statement. */
  readonly doubled: readonly string[];
  /** What AWS accepts and no page of it explains, as ends of a sentence about the statement. */
  readonly doubtful: readonly string[];
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
  return { index, effect: 'Deny', conditions: [], invalid: [problem], doubled: [], doubtful: [] };
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
  const conditions = readConditions(elements.get('Condition'));
  const doubtful = [...conditions.doubtful];
  const resources = readResources(elements, shape, invalid, doubtful);
  invalid.push(...conditions.invalid);
  const meant = typeof effect === 'string' && effect.toLowerCase() === 'allow' ? 'Allow' : 'Deny';
  const conditional = elements.has('Condition');
  if (shape === 'resource-control')
    invalid.push(...findControlProblems({ effect: meant, principals, actions, resources, conditional }));
  return {
    index,
    ...(typeof sid === 'string' ? { sid } : {}),
    effect: meant,
    ...(principals === undefined ? {} : { principals }),
    ...(actions === undefined ? {} : { actions }),
    ...(resources === undefined ? {} : { resources }),
    conditions: conditions.tests,
    invalid,
    doubled: conditions.doubled,
    doubtful,
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

function checkActions(actions: Listed, invalid: string[]): void {
  for (const action of actions.values)
    if (!/^(\*|(\*|[a-z0-9-]+):[\w*?]+)$/i.test(action)) invalid.push(`names ${quote(action)}, which is no action`);
}
