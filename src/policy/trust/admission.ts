import type { AssumeRoleDecision } from '../assume-role.ts';
import { decideAssumeRole } from '../decide-assume-role.ts';
import type { DerivedRequest } from '../derive-request.ts';
import type { Policy } from '../documents.ts';
import { assumeRole, type TrustCaller } from './callers.ts';

/** Whether a trust policy lets a declared caller in. */
export interface Admission {
  /** ARN. */
  readonly caller: string;
  /** `denied`: an explicit Deny applies. `refused`: no Allow admits it. */
  readonly decision: 'admitted' | 'denied' | 'refused' | 'unknown';
  /** A sentence or two for people; it names the caller. */
  readonly because: string;
  /** Condition keys that would settle an unknown, sorted. */
  readonly unknownKeys: readonly string[];
}

/**
 * Decides by all requests of the caller, for the worst of them: one that is kept out breaks a path, whatever the others
 * do. Asked with a caller that its own account allows everything needed, so that trust alone decides.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgeAdmission(role: string, trust: Policy, { arn, requests }: TrustCaller): Admission {
  const decisions = requests.map((request) => decideTrust(role, trust, request));
  const of = (wanted: AssumeRoleDecision['decision']) => decisions.filter(({ decision }) => decision === wanted);
  const [denied] = of('denied').filter(isExplicit);
  if (denied !== undefined) return admission(arn, 'denied', denied);
  const [refused] = of('denied');
  if (refused !== undefined) return admission(arn, 'refused', refused);
  const [unknown] = of('unknown');
  if (unknown !== undefined) return admission(arn, 'unknown', unknown);
  return { caller: arn, decision: 'admitted', because: `The trust policy admits ${arn}.`, unknownKeys: [] };
}

/** What the trust policy says to one request, where the caller's own policies allow all that is needed. */
export function decideTrust(role: string, trust: Policy, request: DerivedRequest): AssumeRoleDecision {
  const grant = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: assumeRole, Resource: role }] };
  return decideAssumeRole({ ...request, trustPolicy: trust, identityPolicies: [grant] });
}

/** True where a Deny applies, which no Allow undoes. */
export function isExplicit({ statements }: AssumeRoleDecision): boolean {
  return statements.some((each) => each.effect === 'Deny' && each.matched === true);
}

function admission(
  caller: string,
  decision: Admission['decision'],
  { because, unknownKeys }: AssumeRoleDecision,
): Admission {
  const reason = because.replace(/^\w+: /, '').replaceAll('trustPolicy', 'the trust policy');
  const sentence = {
    admitted: reason,
    denied: `${caller} is denied: ${reason}`,
    refused: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`,
    unknown: `Whether ${caller} gets in is not known: ${reason}`,
  };
  return { caller, decision, because: sentence[decision], unknownKeys };
}
