import type { Link, Mend } from '../../../model/index.ts';
import type { AssumeRoleDecision, Policy } from '../../../policy/index.ts';
import { awsCommand } from '../aws-command.ts';
import { assumePolicy, decide, decidingStatement, namePolicies, tell } from '../decide.ts';
import { broken, evidenceOf, type Judged, notReached, proven, unread } from '../judged.ts';
import { type MendedTrust, mendTrust } from '../mend-trust.ts';
import { overCallers } from '../over-callers.ts';
import { openEvidence } from '../policy-evidence.ts';
import type { Caller } from '../station.ts';
import { isComplete } from '../trust-document.ts';
import { readTrust, type Way } from '../way.ts';

const fact = 'targetRole.trust.document';

/** The role's trust policy admits the caller. Asked with a caller that its own account allows everything needed. */
export function judgeTrustPolicy(way: Way): Judged {
  const { target } = way;
  const trust = readTrust(target);
  if (typeof trust !== 'string')
    return target.exists !== undefined && 'value' in target.exists && target.exists.value === false
      ? notReached(`Nothing to look at until the role ${target.name} exists.`, fact)
      : unread(`The trust policy of ${target.name} could not be read.`, [{ fact, ...trust }]);
  const judged = overCallers(way, fact, (caller) => judgeOne(way, caller, trust));
  return judged.state === 'broken' ? { ...judged, mend: mendAll(way, trust) } : judged;
}

function judgeOne(way: Way, caller: Caller, trust: string): Judged {
  const { target } = way;
  const decision = decideTrust(way, caller, trust);
  const names = namePolicies(caller, target);
  const statement: Link['statement'] = decidingStatement(decision, names, (policy) => policy === 'trustPolicy');
  const evidence = [
    evidenceOf('targetRole.arn', { value: target.arn }),
    evidenceOf('targetRole.callers', { value: [caller.arn] }),
    evidenceOf(fact, target.trust),
  ];
  switch (decision.decision) {
    case 'allowed':
      return proven(`The trust policy of ${target.name} admits ${caller.name}.`, evidence, statement);
    case 'denied':
      return broken(tell(decision, names), evidence, { text: '' }, statement);
    case 'unknown':
      return unread(tell(decision, names), openEvidence(evidence, decision), statement);
  }
}

function decideTrust(way: Way, caller: Caller, trust: Policy): AssumeRoleDecision {
  return decide(way, caller, { trust, identity: { identityPolicies: [assumePolicy(way.target.arn)] } });
}

/** One change for all callers: a second command would undo the first. */
function mendAll(way: Way, trust: string): Mend {
  const { station, target } = way;
  const partition = target.arn.split(':')[1];
  const foreign = station.callers.find((caller) => caller.arn.split(':')[1] !== partition);
  if (foreign !== undefined)
    return { text: `Declare a role of partition ${foreign.arn.split(':')[1]}: trust never crosses partitions.` };
  const mended = mendedTrust(way, trust);
  if (mended === undefined)
    return { text: `Write the trust policy of ${target.name} anew, so that it names ${nameAll(station.callers)}.` };
  const text = mended.how.join(' ');
  const document = JSON.stringify(mended.document);
  if (!isComplete(document))
    return {
      text: `${text} External ids are left out of the snapshot: change the trust policy as it is in account ${target.account}.`,
      ...(mended.added.length > 0 && { document: JSON.stringify(mended.added) }),
    };
  const command = awsCommand('iam update-assume-role-policy', {
    'role-name': target.name,
    'policy-document': document,
  });
  return { text, command, document };
}

/** The trust policy after the smallest change that admits every caller of the path; undefined where there is none. */
export function mendedTrust(way: Way, trust: string): MendedTrust | undefined {
  let text = trust;
  let mended: MendedTrust | undefined;
  for (const caller of way.station.callers) {
    const next = mendTrust(text, caller, (policy) => decideTrust(way, caller, policy));
    if (next === undefined) return undefined;
    mended = {
      document: next.document,
      how: [...new Set([...(mended?.how ?? []), ...next.how])],
      added: [...(mended?.added ?? []), ...next.added],
    };
    text = JSON.stringify(mended.document);
  }
  return mended;
}

function nameAll(callers: readonly Caller[]): string {
  return [...new Set(callers.map((caller) => caller.arn))].join(' and ');
}
