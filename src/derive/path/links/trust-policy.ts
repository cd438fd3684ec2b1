import type { Link, Mend } from '../../../model/index.ts';
import { decideTrust } from '../../../policy/index.ts';
import { decidingStatement, namePolicies, requestOf, tell } from '../decide.ts';
import { broken, evidenceOf, type Judged, notReached, proven, unread } from '../judged.ts';
import { mendOfTrust } from '../mend-of-trust.ts';
import { overCallers } from '../over-callers.ts';
import { openEvidence } from '../policy-evidence.ts';
import type { Caller } from '../station.ts';
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
  return judged.state === 'broken' ? { ...judged, mend: mend(way) } : judged;
}

function judgeOne(way: Way, caller: Caller, trust: string): Judged {
  const { target } = way;
  const decision = decideTrust(target.arn, trust, requestOf(way, caller));
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

/** One change for all callers of the role, of other servers, too: a second command would undo the first. */
function mend({ station, target, trustOf, takenAt }: Way): Mend {
  const mended = trustOf(target.arn)?.mended();
  const names = [...new Set(station.callers.map((caller) => caller.arn))].join(' and ');
  if (mended === undefined)
    return { text: `Write the trust policy of ${target.name} anew, so that it names ${names}.` };
  return mendOfTrust(target.arn, mended, target.facts, takenAt);
}
