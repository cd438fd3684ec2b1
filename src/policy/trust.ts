import { matchAction } from './actions.ts';
import { parsePolicy } from './documents.ts';
import { type Principal, printPrincipal } from './principals.ts';
import type { Statement } from './statements.ts';
import { explainExtra } from './trust-extras.ts';
import { narrowedArns } from './trust-narrowing.ts';
import { proposeTrust } from './trust-proposal.ts';

/** A principal that is declared to assume the role. */
export interface TrustCaller {
  /** Name of the server that calls with it. */
  readonly server: string;
  /** IAM ARN with path. */
  readonly arn: string;
  /** AROA… or AIDA…, where it could be read. */
  readonly uniqueId?: string;
  readonly kind: 'role' | 'user';
}

/** What a trust policy says, measured by the callers declared for the role. Lists are sorted and hold nothing twice. */
export interface TrustComparison {
  /** Every principal of an Allow, as written; types other than AWS carry a prefix: `Service:ec2.amazonaws.com`. */
  readonly principals: readonly string[];
  /** Callers that no Allow of sts:AssumeRole names. */
  readonly missing: readonly string[];
  /** Principals of an Allow, whatever its actions, beyond the callers. Not sure: it may be a caller that could not be read. */
  readonly undeclared: readonly { readonly principal: string; readonly sure: boolean; readonly because: string }[];
  /** Unique ids of principals that are deleted. */
  readonly stale: readonly string[];
  /** Callers that a Deny of sts:AssumeRole covers; conditional where it may not apply to the request. */
  readonly denied: readonly { readonly caller: string; readonly conditional: boolean; readonly because: string }[];
  /** What is surely wrong and why it matters, a sentence each. */
  readonly problems: readonly string[];
  /** What AWS would not have accepted, and where. */
  readonly invalid: readonly string[];
  /** JSON text of the trust policy that names just the callers; empty when there is none. */
  readonly proposed: string;
}

const action = 'sts:AssumeRole';

/**
 * Compares the principals of a trust policy with the callers declared for the role. `callersComplete` is false when a
 * caller could not be read. Never throws.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function compareTrust(
  document: string,
  callers: readonly TrustCaller[],
  callersComplete: boolean,
): TrustComparison {
  const { statements, invalid, version } = parsePolicy(document, 'trustPolicy', 'trust');
  const allows = statements.filter((statement) => statement.effect === 'Allow');
  const extras = allows.flatMap((statement) => extrasOf(statement, callers));
  const isSure = (extra: Extra) => callersComplete || !extra.mayBeCaller;
  const arns = sortUnique(callers.map((caller) => caller.arn));
  const missing = arns.filter((arn) => !allows.some((statement) => admits(statement, arn, callers)));
  const stale = sortUnique(extras.filter((extra) => extra.stale && isSure(extra)).map((extra) => extra.principal));
  const undeclared = uniqueBy(
    extras
      .filter((extra) => !(extra.stale && isSure(extra)))
      .map((extra) => ({ principal: extra.principal, sure: isSure(extra), because: extra.because })),
    (extra) => extra.principal,
  );
  const denied = uniqueBy(
    statements.flatMap((statement) => denialsOf(statement, callers)),
    (denial) => `${denial.caller}\n${denial.because}`,
  );
  return {
    principals: sortUnique(allows.flatMap((statement) => (statement.principals ?? []).map(printPrincipal))),
    missing,
    undeclared,
    stale,
    denied,
    problems: sortUnique([
      ...missing.map(
        (arn) => `${arn} is not trusted: no Allow of ${action} names it, so the role cannot be assumed with it.`,
      ),
      ...extras.filter(isSure).map((extra) => extra.because),
      ...denied.filter((denial) => !denial.conditional).map((denial) => denial.because),
      ...allows.flatMap(explainInvalid),
    ]),
    invalid,
    proposed: proposeTrust(statements, version, arns, (statement, arn) => admits(statement, arn, callers)),
  };
}

interface Extra {
  readonly principal: string;
  readonly because: string;
  readonly stale: boolean;
  /** True for what could be the role or user of a server that could not be read. */
  readonly mayBeCaller: boolean;
}

/** Whether an Allow names this caller and gives it sts:AssumeRole. What else its condition demands is not looked at. */
function admits(statement: Statement, arn: string, callers: readonly TrustCaller[]): boolean {
  if (statement.effect !== 'Allow' || statement.invalid.length > 0 || !coversAction(statement)) return false;
  const caller = callers.filter((candidate) => candidate.arn === arn);
  return (statement.principals ?? []).some(
    (principal) =>
      caller.some((candidate) => names(principal, candidate)) ||
      (principal.meaning.form === 'everyone' && (narrowedArns(statement)?.has(arn) ?? false)),
  );
}

function names({ meaning }: Principal, caller: TrustCaller): boolean {
  if (meaning.form === 'role' || meaning.form === 'user') return meaning.arn === caller.arn;
  return meaning.form === 'unique-id' && meaning.id === caller.uniqueId;
}

function extrasOf(statement: Statement, callers: readonly TrustCaller[]): Extra[] {
  if (statement.principals === undefined)
    return [
      {
        principal: 'NotPrincipal',
        because: 'An Allow does not say by Principal whom it trusts: it may trust anyone.',
        stale: false,
        mayBeCaller: false,
      },
    ];
  return statement.principals.flatMap((principal) => {
    const { form } = principal.meaning;
    if (callers.some((caller) => names(principal, caller))) return [];
    if (form === 'everyone') return extraOfEveryone(principal, statement, callers);
    const mayBeCaller = form === 'role' || form === 'user' || form === 'unique-id';
    return [
      {
        principal: printPrincipal(principal),
        because: explainExtra(principal, callers),
        stale: form === 'unique-id',
        mayBeCaller,
      },
    ];
  });
}

function extraOfEveryone(principal: Principal, statement: Statement, callers: readonly TrustCaller[]): Extra[] {
  const narrowed = narrowedArns(statement);
  const declared = new Set(callers.map((caller) => caller.arn));
  const others = [...(narrowed ?? [])].filter((arn) => !declared.has(arn)).sort();
  if (narrowed !== undefined && others.length === 0) return [];
  const because =
    narrowed === undefined
      ? explainExtra(principal, callers)
      : `* is narrowed by aws:PrincipalArn to more than the declared callers: ${others.join(', ')}.`;
  return [{ principal: '*', because, stale: false, mayBeCaller: narrowed !== undefined }];
}

function denialsOf(statement: Statement, callers: readonly TrustCaller[]): TrustComparison['denied'] {
  if (statement.effect !== 'Deny' || !coversAction(statement)) return [];
  const { invalid, conditions = [], sid, index } = statement;
  const label = `Statement[${index}]${sid === undefined || sid === '' ? '' : ` (${sid.slice(0, 100)})`}`;
  return callers.flatMap((caller) => {
    const covered = covers(statement, caller);
    if (covered === false) return [];
    const because =
      invalid.length > 0
        ? `${label} of the trust policy, which AWS would not have accepted, may deny ${caller.arn}.`
        : covered === 'one session'
          ? `${label} of the trust policy denies one session of ${caller.arn}.`
          : conditions.length > 0
            ? `${label} of the trust policy denies ${caller.arn} under a condition.`
            : `${label} of the trust policy denies ${caller.arn}, whatever else allows it.`;
    const conditional = invalid.length > 0 || covered === 'one session' || conditions.length > 0;
    return [{ caller: caller.arn, conditional, because }];
  });
}

function covers(statement: Statement, caller: TrustCaller): boolean | 'one session' {
  if (statement.principals === undefined) return true;
  const [, partition, , , account, , name] =
    /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*\/)?([^/]*)$/.exec(caller.arn) ?? [];
  let session = false;
  for (const principal of statement.principals) {
    const { meaning } = principal;
    if (meaning.form === 'everyone' || meaning.form === 'invalid' || names(principal, caller)) return true;
    if (meaning.form === 'account' && meaning.account === account && (meaning.partition ?? partition) === partition)
      return true;
    session ||=
      meaning.form === 'session' &&
      caller.kind === 'role' &&
      meaning.arn.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`);
  }
  return session && 'one session';
}

function coversAction({ actions }: Statement): boolean {
  return actions === undefined || matchAction(actions, action, { count: 0 });
}

function explainInvalid({ index, invalid }: Statement): string[] {
  return invalid.map((problem) => `Statement[${index}] of the trust policy ${problem}: it grants nothing.`);
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const byKey = new Map(items.map((item) => [key(item), item]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

function sortUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
