import { type PolicyDocument, parsePolicy } from '../documents.ts';
import { type Principal, parsePrincipal, printPrincipal } from '../principals.ts';
import { isValidTrust, listOf, type Statement, type ValidStatement } from '../statements.ts';
import { type Admission, judgeAdmission } from './admission.ts';
import { type Identity, identityOf, isSessionOf, joinCallers, type TrustCaller, type TrustInput } from './callers.ts';
import {
  conditionOf,
  labelOf,
  principalsOf,
  type RawStatement,
  withPrincipals,
  withTests,
  withValue,
} from './document.ts';
import { isServed, type Served } from './extras.ts';
import { admitService, draftMended } from './mend.ts';
import { covers, isExact, mayAdmit, whomItAdmits } from './narrowing.ts';
import { type Draft, type TrustProposal, toProposal } from './proposal.ts';
import { tidyIds, unique } from './tidy.ts';

/**
 * The trust policy that admits every declared caller and in which nobody is left whom nobody declares. What served a
 * caller or one of `trustedBy` keeps its conditions, actions and Sid. Undefined where there is nothing to change, and
 * where not all callers are known: one that was not read could be shut out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 */
export function narrowTrust(input: TrustInput): TrustProposal | undefined {
  const callers = joinCallers(input.callers);
  if (callers.length === 0 || !input.callersComplete) return undefined;
  const mended = draftMended(input);
  if (mended === undefined) return undefined;
  if ('because' in mended) return { changes: [], losses: [], obstacles: [mended.because] };
  const tidied = tidyIds(mended, input);
  // Everyone, who may have stood for the service too, may be gone.
  const narrowed = input.services.reduce(admitService, takeOut(tidied, { ...input, callers }));
  if (narrowed.changes.length === 0) return undefined;
  const shut = callers.find((caller) => isWorse(caller, input.role, mended, narrowed));
  if (shut !== undefined)
    return {
      changes: [],
      losses: [],
      obstacles: [`No narrower trust policy is known that surely admits ${shut.arn}.`],
    };
  return toProposal(input.role, input.document, narrowed);
}

const ranks: Readonly<Record<Admission['decision'], number>> = { denied: 0, refused: 0, unknown: 1, admitted: 2 };

function isWorse(caller: TrustCaller, role: string, before: Draft, after: Draft): boolean {
  const rank = ({ document }: Draft) => ranks[judgeAdmission(role, document, caller).decision];
  return rank(after) < rank(before);
}

function takeOut(draft: Draft, served: Served): Draft {
  const parsed = parsePolicy(draft.document, 'trustPolicy', 'trust');
  const results = draft.document.Statement.map((raw, index) =>
    narrowStatement(raw, parsed.statements[index] as Statement, parsed, served),
  );
  const gone = [...new Set(results.flatMap(({ out }) => out.map(printPrincipal)))].sort();
  return {
    document: { ...draft.document, Statement: results.flatMap(({ statements }) => statements) },
    changes: [...draft.changes, ...results.flatMap(({ changes }) => changes)],
    losses: [...draft.losses, ...explainLoss(gone)],
  };
}

interface Narrowed {
  readonly statements: readonly RawStatement[];
  readonly changes: readonly string[];
  /** Who gets in no longer. */
  readonly out: readonly Principal[];
}

/** What becomes of one principal of an Allow. */
type Fate =
  | { readonly fate: 'stays' }
  | { readonly fate: 'goes' }
  /** Those whom it served are named in its place. */
  | { readonly fate: 'named'; readonly arns: readonly string[] }
  /** It stays for these alone, by a condition: naming them would change what else they need. */
  | { readonly fate: 'limited'; readonly arns: readonly string[] }
  /** A condition of the statement lists these besides those it serves. */
  | { readonly fate: 'filtered'; readonly out: readonly string[] };

function narrowStatement(raw: RawStatement, statement: Statement, document: PolicyDocument, served: Served): Narrowed {
  const same: Narrowed = { statements: [raw], changes: [], out: [] };
  if (statement.effect !== 'Allow' || !isValidTrust(statement)) return same;
  const fates = principalsOf(raw).map((principal) => ({
    principal,
    ...decideFate(principal, statement, document, served),
  }));
  if (fates.every(({ fate }) => fate === 'stays')) return same;
  const label = labelOf(raw, statement.index);
  const isConditional = statement.conditions.length > 0;
  const filtered = fates.flatMap((each) => (each.fate === 'filtered' ? each.out : []));
  const limited = fates.flatMap((each) => (each.fate === 'limited' ? [each] : []));
  const main = fates.flatMap((each): readonly Principal[] => {
    if (each.fate === 'named') return each.arns.map((arn) => parsePrincipal('AWS', arn));
    return each.fate === 'stays' || each.fate === 'filtered' ? [each.principal] : [];
  });
  const base = filtered.length === 0 ? raw : withoutArns(raw, new Set(filtered));
  const kept = withPrincipals(base, unique(main));
  const split = limited.flatMap(({ principal, arns }, at) => {
    const own = withPrincipals(base, [principal]) as RawStatement;
    return [limitTo(kept === undefined && at === 0 ? own : withoutSid(own), arns)];
  });
  return {
    statements: [...(kept === undefined ? [] : [kept]), ...split],
    changes: [
      ...explainGone(
        fates.flatMap((each) => (each.fate === 'goes' ? [printPrincipal(each.principal)] : [])),
        label,
      ),
      ...fates.flatMap((each) => explainFate(each.principal, each, label, isConditional)),
    ],
    out: fates.flatMap((each): readonly Principal[] => {
      if (each.fate === 'filtered') return each.out.map((arn) => parsePrincipal('AWS', arn));
      return each.fate === 'stays' ? [] : [each.principal];
    }),
  };
}

function decideFate(
  principal: Principal,
  statement: ValidStatement<'principals'>,
  document: PolicyDocument,
  served: Served,
): Fate {
  if (isServed(principal, served)) return { fate: 'stays' };
  const { meaning } = principal;
  if (meaning.form === 'session') {
    const owner = served.callers.find((caller) => isSessionOf(meaning.arn, caller));
    return owner === undefined ? { fate: 'goes' } : { fate: 'named', arns: [owner.arn] };
  }
  if (whomItAdmits(principal, statement, document).who === 'nobody') return { fate: 'goes' };
  if (meaning.form !== 'account' && meaning.form !== 'everyone') return { fate: 'goes' };
  const isIn = (identity: Identity) => covers(meaning, identity) && mayAdmit(statement, document.version, identity);
  const callers = served.callers.filter(isIn).map(({ arn }) => arn);
  const trusted = served.trustedBy
    .flatMap((each) => identityOf(each) ?? [])
    .filter(isIn)
    .map(({ arn }) => arn);
  const inside = [...new Set([...callers, ...trusted])].sort();
  if (inside.length === 0) return { fate: 'goes' };
  const exact = statement.conditions.filter(isExact);
  const others = statement.principals.filter((each) => each.written !== principal.written);
  const isShared = others.some(
    (each) => (each.meaning.form === 'account' || each.meaning.form === 'everyone') && isServed(each, served),
  );
  if (exact.length > 0 && !isShared) {
    const out = [...new Set(exact.flatMap(({ values }) => values))].filter(
      (arn) => !inside.includes(arn) && !isServedArn(arn, served),
    );
    return out.length === 0 ? { fate: 'stays' } : { fate: 'filtered', out };
  }
  return trusted.length > 0 ? { fate: 'limited', arns: inside } : { fate: 'named', arns: inside };
}

function isServedArn(arn: string, served: Served): boolean {
  return isServed(parsePrincipal('AWS', arn), served);
}

/** The statement whose exact tests on `aws:PrincipalArn` no longer list some ARNs. */
function withoutArns(raw: RawStatement, out: ReadonlySet<string>): RawStatement {
  return withTests(raw, ({ key }, value) => {
    if (key.toLowerCase() !== 'aws:principalarn') return value;
    const left = listOf(value).filter((arn) => !out.has(String(arn)));
    return left.length === listOf(value).length ? value : left.length === 1 ? left[0] : left;
  });
}

/** The statement for some ARNs alone: a test of its own, under an operator that does not test the key already. */
function limitTo(raw: RawStatement, arns: readonly string[]): RawStatement {
  const condition = conditionOf(raw);
  const isFree = (operator: string) =>
    !Object.entries(condition).some(
      ([written, keys]) =>
        written.toLowerCase() === operator.toLowerCase() &&
        Object.keys(keys).some((key) => key.toLowerCase() === 'aws:principalarn'),
    );
  const operator = ['ArnEquals', 'StringEquals', 'ArnLike', 'StringLike'].find(isFree) ?? 'ArnEquals';
  return arns.reduce((limited, arn) => withValue(limited, { operator, key: 'aws:PrincipalArn' }, arn), raw);
}

function withoutSid({ Sid: _, ...statement }: RawStatement): RawStatement {
  return statement;
}

function explainFate(principal: Principal, fate: Fate, label: string, isConditional: boolean): readonly string[] {
  const who = printPrincipal(principal);
  switch (fate.fate) {
    case 'stays':
    case 'goes':
      return [];
    case 'named':
      return [
        `Name ${fate.arns.join(', ')} in the place of ${who} in ${label}${isConditional ? '; its conditions stay' : ''}.`,
      ];
    case 'limited':
      return [`Let ${who} in ${label} stand for ${fate.arns.join(', ')} alone, by aws:PrincipalArn.`];
    case 'filtered':
      return [`Take ${fate.out.join(', ')} out of aws:PrincipalArn in ${label}.`];
  }
}

function explainGone(gone: readonly string[], label: string): readonly string[] {
  return gone.length === 0 ? [] : [`Take ${listSome(gone)} out of ${label}.`];
}

/** Long lists are cut: the document holds what stays. */
function listSome(names: readonly string[]): string {
  const more = names.length - 5;
  return more > 1 ? `${names.slice(0, 5).join(', ')} and ${more} more` : names.join(', ');
}

function explainLoss(gone: readonly string[]): readonly string[] {
  if (gone.length === 0) return [];
  const service = gone.filter((each) => each.startsWith('Service:'));
  return [
    ...(service.length === 0
      ? []
      : [`What runs with this role by ${service.join(', ')} stops: look first when the role was last used.`]),
    `${listSome(gone)} ${gone.length === 1 ? 'gets' : 'get'} in no longer: whoever is to stay, declare under roles, trustedBy.`,
  ];
}
