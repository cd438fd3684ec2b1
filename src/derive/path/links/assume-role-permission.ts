import { accountOfArn, type Evidence, type Mend, nameOfArn } from '../../../model/index.ts';
import type { AssumeRoleDecision } from '../../../policy/index.ts';
import { decideOwn, decidingStatement, delegating, isExplicitlyDenied, namePolicies, tell } from '../decide.ts';
import { addInlinePolicy } from '../inline-policy.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import { assumePolicy } from '../on-statement.ts';
import { overCallers } from '../over-callers.ts';
import { tellOwner } from '../ownership.ts';
import { openEvidence, policyEvidence } from '../policy-evidence.ts';
import type { Caller } from '../station.ts';
import { readTrust, type Way } from '../way.ts';

/**
 * The caller's policies and boundary allow sts:AssumeRole on the role. Asked with a trust policy that leaves it to the
 * caller's account, so that trust is no cause; within one account a trust policy that names the caller needs no such
 * permission (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html).
 */
export function judgeAssumeRolePermission(way: Way, each: (caller: Caller) => Judged): Judged {
  return overCallers(way, `${variableOf(way)}.policies.identity`, each);
}

function variableOf({ station }: Way): string {
  return station.server.authentication === 'access-key' ? 'user' : 'serverRole';
}

/** The link for one caller alone. */
export function judgePermissionOf(way: Way, caller: Caller): Judged {
  const { target } = way;
  const evidence = policyEvidence(variableOf(way), caller.policies);
  const names = namePolicies(caller, target);
  const own = decideOwn(way, caller, delegating(caller));
  const statement = decidingStatement(own, names, (policy) => policy !== 'trustPolicy');
  if (own.decision === 'allowed')
    return proven(`${caller.name} is allowed sts:AssumeRole on ${target.name}.`, evidence, statement);
  const named =
    isExplicitlyDenied(own) || accountOfArn(caller.arn) !== target.account
      ? undefined
      : judgeNamed(way, caller, evidence);
  if (named !== undefined) return named;
  if (own.decision === 'denied') return broken(tell(own, names), evidence, mendOf(way, caller, own), statement);
  return unread(tell(own, names), openEvidence(evidence, own), statement);
}

/** Whether the trust policy of the same account lets the caller in by itself; undefined where it surely does not. */
function judgeNamed(way: Way, caller: Caller, evidence: readonly Evidence[]): Judged | undefined {
  const { target } = way;
  const trust = readTrust(target);
  if (typeof trust !== 'string')
    return unread(
      `${caller.name} is not allowed sts:AssumeRole on ${target.name}; whether the trust policy names it, which is enough in one account, is not known.`,
      [...evidence, { fact: 'targetRole.trust.document', ...trust }],
    );
  const names = namePolicies(caller, target);
  const whole = decideOwn(way, caller, trust);
  const all = [...evidence, evidenceOf('targetRole.trust.document', target.trust)];
  const statement = decidingStatement(whole, names);
  if (whole.decision === 'denied') return undefined;
  if (whole.decision === 'unknown') return unread(tell(whole, names), openEvidence(all, whole), statement);
  return proven(
    `The trust policy of ${target.name} names ${caller.name}, which needs no permission of its own in one account.`,
    all,
    statement,
  );
}

function mendOf(way: Way, caller: Caller, own: AssumeRoleDecision): Mend {
  const { target } = way;
  const names = namePolicies(caller, target);
  const [deny] = own.statements.filter((each) => each.effect === 'Deny' && each.matched === true);
  if (deny !== undefined) {
    const label = deny.sid ? ` (${deny.sid})` : '';
    return {
      text: `Take sts:AssumeRole on ${target.arn} out of statement ${deny.index}${label} of ${names(deny.policy)}.`,
    };
  }
  const partition = caller.arn.split(':')[1];
  if (target.arn.split(':')[1] !== partition)
    return { text: `Declare a role of partition ${partition}: trust never crosses partitions.` };
  const policy = assumePolicy(target.arn);
  const { boundary } = caller.policies;
  if (boundary !== undefined && 'arn' in boundary && isLimited(way, caller))
    return {
      text: `Allow sts:AssumeRole on ${target.arn} in the permissions boundary ${nameOfArn(boundary.arn)}, and in a policy of ${caller.name} where none does.`,
      document: JSON.stringify(policy),
    };
  const account = target.account === accountOfArn(caller.arn) ? '' : `${target.account}-`;
  return addInlinePolicy(
    { kind: caller.kind, arn: caller.arn, identity: caller.policies.identity },
    `assume-${account}${target.name}`,
    policy,
    [`Allow ${caller.name} sts:AssumeRole on ${target.arn}.`, ...tellOwner(caller.tags)].join(' '),
  );
}

/** True where even a policy that allows it is stopped by the boundary. */
function isLimited(way: Way, caller: Caller): boolean {
  const identity = [{ name: '', kind: 'inline', arn: '', document: JSON.stringify(assumePolicy(way.target.arn)) }];
  const allowed: Caller = { ...caller, policies: { ...caller.policies, identity } };
  return decideOwn(way, allowed, delegating(caller)).decision === 'denied';
}
