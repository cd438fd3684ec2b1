import { parsePolicy } from './documents.ts';
import { printPrincipal } from './principals.ts';
import { isValidTrust, type Statement } from './statements.ts';
import { assumeRole, coversAssumeRole, namesCaller, type TrustCaller } from './trust-callers.ts';
import { type Denial, findDenials } from './trust-denials.ts';
import { type Extra, findExtras } from './trust-extras.ts';
import { narrowedArns } from './trust-narrowing.ts';
import { proposeTrust } from './trust-proposal.ts';

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
  /** Callers that a Deny of sts:AssumeRole covers; conditional where it may not apply to the request. One whose condition excludes the caller is none. */
  readonly denied: readonly Denial[];
  /** What is surely wrong and why it matters, a sentence each. */
  readonly problems: readonly string[];
  /** What AWS would not have accepted, and where. */
  readonly invalid: readonly string[];
  /** JSON text of the trust policy that names just the callers; empty when there is none. */
  readonly proposed: string;
}

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
  const extras = allows.flatMap((statement) => findExtras(statement, callers));
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
    statements.flatMap((statement) => findDenials(statement, version, callers)),
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
        (arn) => `${arn} is not trusted: no Allow of ${assumeRole} names it, so the role cannot be assumed with it.`,
      ),
      ...extras.filter(isSure).map((extra) => extra.because),
      ...denied.filter((denial) => !denial.conditional).map((denial) => denial.because),
      ...allows.flatMap(explainInvalid),
    ]),
    invalid,
    proposed: proposeTrust(statements, version, callers, (statement, arn) => admits(statement, arn, callers)),
  };
}

/** Whether an Allow names this caller and gives it sts:AssumeRole. What else its condition demands is not looked at. */
function admits(statement: Statement, arn: string, callers: readonly TrustCaller[]): boolean {
  if (statement.effect !== 'Allow' || !isValidTrust(statement) || !coversAssumeRole(statement)) return false;
  const caller = callers.filter((candidate) => candidate.arn === arn);
  return statement.principals.some(
    (principal) =>
      caller.some((candidate) => namesCaller(principal, candidate)) ||
      (principal.meaning.form === 'everyone' && (narrowedArns(statement)?.has(arn) ?? false)),
  );
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
