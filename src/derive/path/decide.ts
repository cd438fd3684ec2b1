import { accountOfArn, type DeclaredPath, type Link } from '../../model/index.ts';
import { type DerivedRequest, deriveRequest } from '../../policy/derive-request.ts';
import {
  type AssumeRoleDecision,
  type AssumeRoleRequest,
  decideAssumeRole,
  type Policy,
  type StatementEvidence,
} from '../../policy/index.ts';
import { onStatement } from './on-statement.ts';
import type { Policies } from './principal.ts';
import type { Caller } from './station.ts';
import { readStsCall } from './sts-call.ts';
import type { Way } from './way.ts';

/** The policies that one link asks about; the others are made to let everything through, so that each link has its own cause. */
export interface Asked {
  readonly trust: Policy;
  readonly identity: Pick<AssumeRoleRequest, 'identityPolicies' | 'permissionsBoundary'>;
}

/** Decides whether the caller can assume the role at the end of the path, under these policies and what is known of the call. */
export function decide(way: Way, caller: Caller, { trust, identity }: Asked): AssumeRoleDecision {
  return decideAssumeRole({ ...requestOf(way, caller), trustPolicy: trust, ...identity });
}

/** Every link, and the comparison of the trust policy, asks about the same request. */
const requests = new WeakMap<DeclaredPath, Map<Caller, DerivedRequest>>();

/** What a caller sends on a declared path. */
export function requestOf(call: Call, caller: Caller): DerivedRequest {
  const made = requests.get(call.declared) ?? new Map<Caller, DerivedRequest>();
  requests.set(call.declared, made);
  const request = made.get(caller) ?? makeRequest(call, caller);
  made.set(caller, request);
  return request;
}

/** A declared path, as far as its requests hang on it. */
interface Call {
  readonly declared: DeclaredPath;
  readonly target: Pick<Way['target'], 'arn' | 'tags'>;
  /** The snapshot's time, ISO 8601. */
  readonly takenAt: string;
}

function makeRequest({ declared, target, takenAt }: Call, caller: Caller): DerivedRequest {
  const { endpoint } = readStsCall(declared);
  return deriveRequest({
    caller: caller.credentials,
    target: { arn: target.arn, ...(target.tags && { tags: target.tags }) },
    ...(declared.sessionName !== undefined && { sessionName: declared.sessionName }),
    ...(endpoint !== undefined && { endpoint }),
    time: takenAt,
    facts: declared.server.facts,
  });
}

/** Lets the caller's account decide, and nobody else: what is missing then is the caller's own permission. */
export function delegating(caller: Caller): Policy {
  const [, partition] = caller.arn.split(':');
  const root = `arn:${partition}:iam::${accountOfArn(caller.arn)}:root`;
  return onStatement({ Effect: 'Allow', Principal: { AWS: root }, Action: 'sts:AssumeRole' });
}

/**
 * A caller's own policies as a decision takes them. Of policies that were read in part only a Deny is sure: the rest may
 * allow or deny.
 */
export function decideOwn(way: Way, caller: Caller, trust: Policy): AssumeRoleDecision {
  const { identity, unread } = caller.policies;
  const limits = boundaryOf(caller.policies);
  const identityPolicies = identity.map((policy) => policy.document);
  const known = decide(way, caller, { trust, identity: { identityPolicies, ...limits } });
  if (unread === undefined || isExplicitlyDenied(known)) return known;
  return decide(way, caller, { trust, identity: { identityPolicies: 'unknown', ...limits } });
}

function boundaryOf({ boundary }: Policies): Pick<AssumeRoleRequest, 'permissionsBoundary'> {
  if (boundary === undefined) return {};
  return { permissionsBoundary: 'unknown' in boundary ? 'unknown' : boundary.document };
}

/** True where a Deny applies, which no other policy undoes. */
export function isExplicitlyDenied({ decision, statements }: AssumeRoleDecision): boolean {
  return decision === 'denied' && statements.some((each) => each.effect === 'Deny' && each.matched === true);
}

/** Names of policies in the words of the decision: `trustPolicy`, `identityPolicies[0]`, `permissionsBoundary`. */
export type PolicyNames = (policy: string) => string;

/** What the policies of a path are called in sentences. */
export function namePolicies(caller: Caller, target: { readonly name: string }): PolicyNames {
  return (policy) => {
    if (policy === 'trustPolicy') return `the trust policy of ${target.name}`;
    if (policy === 'permissionsBoundary') return `the permissions boundary of ${caller.name}`;
    const index = /^identityPolicies\[(\d+)\]$/.exec(policy)?.[1];
    const found = index === undefined ? undefined : caller.policies.identity[Number(index)];
    return found === undefined ? policy : `the policy ${found.name} of ${caller.name}`;
  };
}

/** A decision's sentence without its first word, with the policies by their names. */
export function tell({ because }: AssumeRoleDecision, names: PolicyNames): string {
  const text = because
    .replace(/^(Allowed|Denied|Unknown): /, '')
    .replaceAll(/trustPolicy|permissionsBoundary|identityPolicies\[\d+\]/g, names);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The statement that decided, for a link; of those policies that are really there, where one was made up to ask. */
export function decidingStatement(
  { decision, statements }: AssumeRoleDecision,
  names: PolicyNames,
  isReal: (policy: string) => boolean = () => true,
): Link['statement'] | undefined {
  const matching = (effect: 'Allow' | 'Deny', matched: StatementEvidence['matched']) =>
    statements.find((each) => each.effect === effect && each.matched === matched && isReal(each.policy));
  const found =
    decision === 'allowed'
      ? matching('Allow', true)
      : decision === 'denied'
        ? (matching('Deny', true) ?? matching('Allow', false))
        : (matching('Deny', 'unknown') ?? matching('Allow', 'unknown'));
  if (found === undefined) return undefined;
  const { policy, index, sid, effect } = found;
  return { policy: names(policy), index, ...(sid !== undefined && { sid }), effect };
}
