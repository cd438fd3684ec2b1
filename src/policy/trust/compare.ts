import { parsePolicy } from '../documents.ts';
import { printPrincipal } from '../principals.ts';
import type { Statement } from '../statements.ts';
import { type Admission, judgeAdmission } from './admission.ts';
import { joinCallers, type TrustInput } from './callers.ts';
import { type Extra, findExtras } from './extras.ts';

/** What a trust policy does, measured by whom it should serve. Lists are sorted and hold nothing twice. */
export interface TrustComparison {
  /** Every principal of an Allow, as written; types other than AWS carry a prefix: `Service:ec2.amazonaws.com`. */
  readonly principals: readonly string[];
  /** One for each declared caller, by ARN. */
  readonly admissions: readonly Admission[];
  /** Who gets in beyond those it should serve. Not sure: it may be a caller that could not be read. */
  readonly undeclared: readonly { readonly principal: string; readonly sure: boolean; readonly because: string }[];
  /** Unique ids that nobody knows: what is left of deleted principals. */
  readonly stale: readonly string[];
  /** What is surely wrong and why it matters, a sentence each. */
  readonly problems: readonly string[];
  /** What is not known and what would settle it, a sentence each. */
  readonly questions: readonly string[];
  /** What AWS would not have accepted, and where. */
  readonly invalid: readonly string[];
}

/**
 * Judges a trust policy by whom it admits: each declared caller by the requests that its servers send, everyone else by
 * what principals and conditions leave. Never throws.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function compareTrust(input: TrustInput): TrustComparison {
  const document = parsePolicy(input.document, 'trustPolicy', 'trust');
  const served = { ...input, callers: joinCallers(input.callers) };
  const admissions = served.callers.map((caller) => judgeAdmission(input.role, input.document, caller));
  const allows = document.statements.filter(({ effect }) => effect === 'Allow');
  const isIn = (arn: string) => admissions.some(({ caller, decision }) => caller === arn && decision === 'admitted');
  const admitted = served.callers.filter(({ arn }) => isIn(arn));
  const extras = allows.flatMap((statement) => findExtras(statement, document, served, admitted));
  const isSure = (extra: Extra) => !extra.mayBeKnown && (input.callersComplete || !extra.mayBeCaller);
  const isStale = (extra: Extra) => extra.stale && isSure(extra);
  return {
    principals: sortUnique(allows.flatMap(({ principals = [] }) => principals.map(printPrincipal))),
    admissions,
    undeclared: uniqueBy(
      extras.filter((extra) => !isStale(extra)).map((extra) => ({ ...pick(extra), sure: isSure(extra) })),
      ({ principal }) => principal,
    ),
    stale: sortUnique(extras.filter(isStale).map(({ principal }) => principal)),
    problems: sortUnique([
      ...admissions
        .filter(({ decision }) => decision === 'denied' || decision === 'refused')
        .map(({ because }) => because),
      ...extras.filter(isSure).map(({ because }) => because),
      ...allows.flatMap(explainInvalid),
    ]),
    questions: sortUnique(admissions.filter(({ decision }) => decision === 'unknown').map(({ because }) => because)),
    invalid: document.invalid,
  };
}

function pick({ principal, because }: Extra) {
  return { principal, because };
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
