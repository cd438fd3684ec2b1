import { isDeepStrictEqual } from 'node:util';
import { parseArn } from '../arns.ts';
import type { AssumeRoleDecision } from '../assume-role.ts';
import { neverSent } from '../demands.ts';
import { parsePolicy } from '../documents.ts';
import { parsePrincipal } from '../principals.ts';
import { type ConditionTest, listOf } from '../statements.ts';
import { decideTrust, isExplicit } from './admission.ts';
import {
  assumeRole,
  identityOf,
  isSessionOf,
  joinCallers,
  namesCaller,
  type TrustCaller,
  type TrustInput,
} from './callers.ts';
import {
  addStatement,
  labelOf,
  principalsOf,
  type RawDocument,
  type RawStatement,
  readDocument,
  replaceStatement,
  withPrincipals,
  withTests,
  withValue,
} from './document.ts';
import { isSameService, mayHave, resolve } from './extras.ts';
import { findNearMiss } from './near-miss.ts';
import { type Draft, placesWithheld, type TrustProposal, toProposal } from './proposal.ts';
import { decideServiceTrust } from './service-trust.ts';
import { tidyIds } from './tidy.ts';

/** Why no change of a trust policy that we know lets a caller in, as a sentence. */
export interface Stuck {
  readonly because: string;
}

/**
 * The trust policy with the smallest change after which it admits every declared caller, and a service that must hand
 * out the role: nothing is given to or taken from anybody else. Undefined where there is nothing to change, and where it
 * is not known whether a caller is admitted. Every step is decided anew, so that what is proposed is known to work.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 */
export function mendTrust(input: TrustInput): TrustProposal | undefined {
  const mended = draftMended(input);
  if (mended === undefined) return undefined;
  if ('because' in mended) return { changes: [], losses: [], obstacles: [mended.because] };
  return mended.changes.length === 0 ? undefined : toProposal(input.role, input.document, tidyIds(mended, input));
}

/** The same as a draft, in which ids of deleted principals still stand; undefined for a text that is no policy. */
export function draftMended(input: TrustInput): Draft | Stuck | undefined {
  const document = readDocument(input.document);
  if (document === undefined) return undefined;
  let draft: Draft = { document, changes: [], losses: [] };
  for (const caller of joinCallers(input.callers)) {
    const next = admitCaller(draft, caller, input);
    if ('because' in next) return next;
    draft = next;
  }
  return input.services.reduce(admitService, draft);
}

/**
 * Lets a service hand out the role where the policy surely does not. Step by step: behind a Deny that named the service another may
 * stand, or no Allow.
 */
export function admitService(start: Draft, service: string): Draft {
  let draft = start;
  for (let step = 0; step < start.document.Statement.length + 1; step++) {
    const next = admitServiceOnce(draft, service);
    if (next === draft) return draft;
    draft = next;
  }
  return draft;
}

function admitServiceOnce(draft: Draft, service: string): Draft {
  const { decision, statement } = decideServiceTrust(JSON.stringify(draft.document), service);
  if (decision !== 'denied') return draft;
  if (statement === undefined) {
    const added = { Effect: 'Allow', Principal: { Service: service }, Action: assumeRole };
    return {
      ...draft,
      document: addStatement(draft.document, added),
      changes: [...draft.changes, `Add a statement that lets ${service} hand out the role.`],
    };
  }
  const raw = draft.document.Statement[statement.index] as RawStatement;
  const left = principalsOf(raw).filter(({ type, written }) => type !== 'Service' || !isSameService(written, service));
  if (left.length === principalsOf(raw).length) return draft;
  return {
    ...draft,
    document: replaceStatement(draft.document, statement.index, withPrincipals(raw, left)),
    changes: [...draft.changes, `Take ${service} out of ${labelOf(raw, statement.index)}, a Deny.`],
  };
}

function admitCaller(start: Draft, caller: TrustCaller, input: TrustInput): Draft | Stuck {
  const stuck = (because: string): Stuck => ({
    because: `${because} No change of the trust policy that is known lets ${caller.arn} in.`.trim(),
  });
  const own = parseArn(caller.arn)?.partition;
  let draft = start;
  let isAdded = false;
  for (let step = 0; step < 2 * start.document.Statement.length + 3; step++) {
    const decisions = caller.requests.map((request) => decideTrust(input.role, draft.document, request));
    const deny = decisions.filter(({ decision }) => decision === 'denied').find(isExplicit);
    const isRefused = (index: number) => decisions[index]?.decision === 'denied';
    const refused = caller.requests.filter((_, index) => isRefused(index));
    if (refused.length === 0) return draft;
    if (own !== parseArn(input.role)?.partition)
      return stuck(`Declare a role of partition ${own}: trust never crosses partitions.`);
    if (identityOf(caller.arn) === undefined) return stuck('IAM takes no such principal.');
    let next: Draft | undefined;
    if (deny !== undefined) next = exempt(draft, caller, deny);
    else {
      next = restore(draft, caller, input) ?? (isAdded ? undefined : nameCaller(draft, caller, refused));
      isAdded = true;
    }
    if (next === undefined) break;
    draft = next;
  }
  return stuck('');
}

/** Takes the caller out of the Deny that applies: out of its list where that names the caller, else by a condition. */
function exempt(draft: Draft, caller: TrustCaller, { statements }: AssumeRoleDecision): Draft | undefined {
  const [exempted] = statements
    .filter((each) => each.effect === 'Deny' && each.matched === true)
    .map(({ index }) => exemptIn(draft, caller, index));
  return exempted;
}

function exemptIn(draft: Draft, caller: TrustCaller, index: number): Draft | undefined {
  const raw = draft.document.Statement[index] as RawStatement;
  const left = principalsOf(raw).filter(
    (principal) =>
      !namesCaller(principal, caller) &&
      !(principal.meaning.form === 'session' && isSessionOf(principal.meaning.arn, caller)),
  );
  const isListed = left.length < principalsOf(raw).length;
  const changed = isListed ? withPrincipals(raw, left) : withException(raw, caller.arn);
  if (changed === undefined && !isListed) return undefined;
  return {
    ...draft,
    document: replaceStatement(draft.document, index, changed),
    changes: [...draft.changes, `Take ${caller.arn} out of ${labelOf(raw, index)}, a Deny.`],
  };
}

/** Undefined where no condition can name the caller: its path holds what a condition reads as a variable. */
function withException(raw: RawStatement, arn: string): RawStatement | undefined {
  if (arn.includes('${')) return undefined;
  return withValue(raw, { operator: 'ArnNotEquals', key: 'aws:PrincipalArn' }, arn);
}

/** Puts the caller in the place of a deleted principal of its kind, who was most likely the caller before it was made anew. */
function restore(draft: Draft, caller: TrustCaller, input: TrustInput): Draft | undefined {
  for (const [index, raw] of draft.document.Statement.entries()) {
    if (raw.Effect !== 'Allow') continue;
    const principals = principalsOf(raw);
    const stale = principals.find(({ meaning, ...each }) => {
      const resolved = resolve({ meaning, ...each }, input);
      const isOthers = input.callers.some((other) => other.arn !== caller.arn && mayHave(other, resolved));
      return resolved.meaning.form === 'unique-id' && resolved.meaning.kind === caller.kind && !isOthers;
    });
    if (stale === undefined) continue;
    const own = parsePrincipal('AWS', caller.arn);
    const others = principals.filter((each) => each !== stale && each.written !== caller.arn);
    const document = replaceStatement(draft.document, index, withPrincipals(raw, [...others, own]));
    const isStillRefused = caller.requests.some((request) => {
      const decision = decideTrust(input.role, document, request);
      return decision.decision === 'denied' && !isExplicit(decision);
    });
    if (isStillRefused) continue;
    const change = `Put ${caller.arn} in the place of ${stale.written} in ${labelOf(raw, index)}, which is what is left of a deleted ${caller.kind}.`;
    return { ...draft, document, changes: [...draft.changes, change] };
  }
  return undefined;
}

/**
 * Names the caller in a statement of its own, or in one that says the same of others. What an Allow that is about the
 * caller asks for and the caller meets, the statement asks for, too.
 */
function nameCaller(draft: Draft, caller: TrustCaller, refused: TrustCaller['requests']): Draft {
  const { document } = draft;
  const parsed = parsePolicy(document, 'trustPolicy', 'trust');
  const miss = findNearMiss(parsed, caller, refused);
  const raw = miss === undefined ? {} : (document.Statement[miss.index] as RawStatement);
  const failing = miss?.failing ?? [];
  const isDropped = (operator: string, key: string) =>
    failing.some((test) => test.written === operator && test.key === key);
  const kept = withTests(raw, ({ operator, key }, value) => (isDropped(operator, key) ? undefined : value));
  const own: RawStatement = {
    Effect: 'Allow',
    Principal: { AWS: caller.arn },
    Action: assumeRole,
    ...(kept.Condition !== undefined && { Condition: kept.Condition }),
  };
  const losses = [...draft.losses, ...failing.map((test) => explainDropped(caller.arn, test))];
  const index = document.Statement.findIndex((each) => saysTheSame(each, own));
  const equal = document.Statement[index];
  if (equal === undefined)
    return {
      document: addStatement(document, own),
      changes: [...draft.changes, explainAdded(caller.arn, own, document)],
      losses,
    };
  const listed = withPrincipals(equal, [...principalsOf(equal), parsePrincipal('AWS', caller.arn)]);
  return {
    document: replaceStatement(document, index, listed),
    changes: [...draft.changes, `Name ${caller.arn} in ${labelOf(equal, index)}, too.`],
    losses,
  };
}

/** The statement is told whole where it has a condition, and where it must be put in by hand. */
function explainAdded(arn: string, own: RawStatement, document: RawDocument): string {
  const isByHand = own.Condition !== undefined || placesWithheld(document).length > 0;
  const text = isByHand && placesWithheld(own).length === 0 ? `: ${JSON.stringify(own)}` : '';
  return `Add a statement that allows ${arn} ${assumeRole}${text}.`;
}

/** Whether an Allow of AWS principals says the same as another, but for whom it names. */
function saysTheSame(statement: RawStatement, own: RawStatement): boolean {
  const { Sid: _, Principal: __, Action: action, ...rest } = statement;
  const { Principal: ___, Action: ____, ...wanted } = own;
  const actions = listOf(action);
  const principals = principalsOf(statement);
  return (
    isDeepStrictEqual(rest, wanted) &&
    actions.length === 1 &&
    String(actions[0]).toLowerCase() === assumeRole.toLowerCase() &&
    principals.length > 0 &&
    principals.every(({ type, meaning }) => type === 'AWS' && meaning.form !== 'everyone' && meaning.form !== 'invalid')
  );
}

function explainDropped(arn: string, { written, key, values }: ConditionTest): string {
  const what = neverSent(key);
  if (what !== undefined)
    return `${arn} is not asked for ${what}, which an XSOAR server never sends; everybody else still is.`;
  return `${arn} gets in although it does not meet ${written} ${key} ${values.slice(0, 3).join(', ').slice(0, 200)}; for everybody else that stays.`;
}
