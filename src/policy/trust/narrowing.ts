import { holdsWithheld } from '../../model/index.ts';
import { parseArn } from '../arns.ts';
import { evaluateTest } from '../conditions.ts';
import type { PolicyDocument } from '../documents.ts';
import type { Principal, PrincipalForm } from '../principals.ts';
import type { Lookup } from '../request-context.ts';
import { type ConditionTest, isValidTrust, type Statement, type ValidStatement } from '../statements.ts';
import {
  coversAssumeRole,
  type Identity,
  identityOf,
  lookupOfAccount,
  lookupOfAnyone,
  lookupOfIdentity,
  namesCaller,
} from './callers.ts';

/** Whom one principal of an Allow lets in, after the conditions of the statement and what the policy denies for sure. */
export type Admitted =
  | { readonly who: 'nobody' }
  /** Just these roles and users, by ARN, sorted. */
  | { readonly who: 'listed'; readonly arns: readonly string[] }
  /** Whoever the principal stands for and these tests leave. */
  | { readonly who: 'open'; readonly tests: readonly ConditionTest[] };

/**
 * Whom a principal of an Allow of sts:AssumeRole lets in. Never throws.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
 */
export function whomItAdmits(
  { meaning }: Pick<Principal, 'meaning'>,
  statement: Statement,
  { statements: all, version }: Pick<PolicyDocument, 'statements' | 'version'>,
): Admitted {
  // A Deny of sts:AssumeRole says nothing of what other actions are allowed.
  const denies = coversAssumeRole(statement) ? all : [];
  const tests = [...statement.conditions, ...denies.flatMap(testsLeftByDeny)];
  const excludes = (lookup: Lookup) => isExcluded(tests, version, lookup);
  if (meaning.form === 'role' || meaning.form === 'user') {
    const identity: Identity = { kind: meaning.form, arn: meaning.arn };
    const out = excludes(lookupOfIdentity(identity)) || isSurelyDenied(identity, denies, version);
    return out ? { who: 'nobody' } : { who: 'listed', arns: [meaning.arn] };
  }
  if (meaning.form !== 'account' && meaning.form !== 'everyone') return { who: 'open', tests };
  const lookup = meaning.form === 'account' ? lookupOfAccount(meaning.account) : lookupOfAnyone;
  if (excludes(lookup) || isDeniedWhole(meaning, lookup, denies, version)) return { who: 'nobody' };
  if (meaning.form === 'account' && tests.some((test) => !mayNameIn(test, meaning.account))) return { who: 'nobody' };
  const exact = exactArns(tests);
  if (exact === undefined) return { who: 'open', tests };
  const arns = exact.filter((arn) => {
    const identity = identityOf(arn);
    return (
      identity !== undefined &&
      covers(meaning, identity) &&
      !excludes(lookupOfIdentity(identity)) &&
      !isSurelyDenied(identity, denies, version)
    );
  });
  return arns.length === 0 ? { who: 'nobody' } : { who: 'listed', arns };
}

/** Whether a statement that names a role or user, directly or with others, could let it in, going by its name alone. */
export function mayAdmit(statement: Statement, version: PolicyDocument['version'], identity: Identity): boolean {
  return !isExcluded(statement.conditions, version, lookupOfIdentity(identity));
}

/** Whether an account or everyone takes in a role or user. */
export function covers(meaning: PrincipalForm, { arn }: Identity): boolean {
  if (meaning.form === 'everyone') return true;
  const parsed = parseArn(arn);
  return (
    meaning.form === 'account' &&
    meaning.account === parsed?.account &&
    (meaning.partition ?? parsed.partition) === parsed.partition
  );
}

/** Whether a test admits exactly the principals whose ARNs it lists. */
export function isExact(test: ConditionTest): boolean {
  const { comparison, negated, ignoreCase } = test.operator;
  if (test.key.toLowerCase() !== 'aws:principalarn' || negated || ignoreCase || test.ifExists || test.set !== undefined)
    return false;
  if (test.values.some((value) => value.includes('${') || holdsWithheld(value))) return false;
  if (comparison === 'string') return true;
  return (comparison === 'arn' || comparison === 'pattern') && !test.values.some((value) => /[*?]/.test(value));
}

/** The ARNs that all exact tests list, sorted; undefined where there is no such test. */
function exactArns(tests: readonly ConditionTest[]): readonly string[] | undefined {
  const [first, ...others] = tests.filter(isExact).map((test) => new Set(test.values));
  return first && [...first].filter((arn) => others.every((other) => other.has(arn))).sort();
}

/**
 * A Deny of everyone that fails to be "equal to" one thing leaves those who are equal to it: read as a test that every
 * Allow has. A key that the request does not carry is denied by it, as such a test denies it.
 */
function testsLeftByDeny(statement: Statement): readonly ConditionTest[] {
  const [test, ...others] = statement.conditions;
  if (statement.effect !== 'Deny' || !isValidTrust(statement) || !coversAssumeRole(statement)) return [];
  if (test === undefined || others.length > 0 || !test.operator.negated || test.set !== undefined || test.ifExists)
    return [];
  if (!statement.principals.some(({ meaning }) => meaning.form === 'everyone')) return [];
  const operator = { ...test.operator, negated: false };
  return [{ operator, written: test.written.replace(/not/i, ''), ifExists: false, key: test.key, values: test.values }];
}

function isExcluded(tests: readonly ConditionTest[], version: PolicyDocument['version'], lookup: Lookup): boolean {
  return tests.some((test) => evaluateTest(test, { lookup, version, steps: { count: 0 } }) === false);
}

function isSurelyDenied(
  identity: Identity,
  statements: readonly Statement[],
  version: PolicyDocument['version'],
): boolean {
  return statements.some(
    (deny) =>
      isSureDeny(deny, version, lookupOfIdentity(identity)) &&
      deny.principals.some((principal) => namesCaller(principal, identity) || covers(principal.meaning, identity)),
  );
}

/** Whether a Deny keeps out all that an account or everyone stands for. */
function isDeniedWhole(
  meaning: PrincipalForm,
  lookup: Lookup,
  statements: readonly Statement[],
  version: PolicyDocument['version'],
): boolean {
  const takesIn = (other: PrincipalForm) =>
    other.form === 'everyone' ||
    (other.form === 'account' &&
      meaning.form === 'account' &&
      other.account === meaning.account &&
      (other.partition === undefined || other.partition === meaning.partition));
  return statements.some(
    (deny) => isSureDeny(deny, version, lookup) && deny.principals.some((principal) => takesIn(principal.meaning)),
  );
}

function isSureDeny(
  statement: Statement,
  version: PolicyDocument['version'],
  lookup: Lookup,
): statement is ValidStatement<'principals'> {
  return (
    statement.effect === 'Deny' &&
    isValidTrust(statement) &&
    coversAssumeRole(statement) &&
    statement.conditions.every((test) => evaluateTest(test, { lookup, version, steps: { count: 0 } }) === true)
  );
}

/** False for a test on `aws:PrincipalArn` all of whose values lie in other accounts. */
function mayNameIn(test: ConditionTest, account: string): boolean {
  const { comparison, negated } = test.operator;
  const isText = comparison === 'string' || comparison === 'pattern' || comparison === 'arn';
  if (test.key.toLowerCase() !== 'aws:principalarn' || !isText || negated || test.ifExists) return true;
  if (test.set === 'ForAllValues') return true;
  return test.values.some((value) => {
    const place = /^arn:[^:*?$]*:[^:*?$]*:[^:*?$]*:([^:*?$]*):/.exec(value)?.[1];
    return place === undefined || place === account;
  });
}
