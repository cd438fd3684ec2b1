import { type Fact, isUnknown, type Mend } from '../../../model/index.ts';
import { decideServiceTrust } from '../../../policy/index.ts';
import { ec2In } from '../ec2-service.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import { mendOfTrust } from '../mend-of-trust.ts';
import { overCallers } from '../over-callers.ts';
import type { FindRoleTrust } from '../role-trust.ts';
import type { Caller, Station } from '../station.ts';

const fact = 'serverRole.trust.document';

/** The server's role lets EC2 hand out its credentials to the instance. */
export function judgeRoleTrustsEc2(station: Station, looking: Looking): Judged {
  return overCallers({ station }, fact, (caller) => judgeOne(caller, looking));
}

interface Looking {
  readonly trustOf: FindRoleTrust;
  /** The snapshot's time, ISO 8601. */
  readonly takenAt: string;
}

function judgeOne(caller: Caller, looking: Looking): Judged {
  const { arn, name, trust } = caller;
  const document: Fact = trust ?? { unknown: 'not-collected' };
  const evidence = [evidenceOf('instance.role.arn', { value: arn }), evidenceOf(fact, document)];
  if (isUnknown(document)) return unread(`The trust policy of ${name} could not be read.`, evidence);
  const text = 'value' in document ? String(document.value) : '{}';
  const service = ec2In(arn);
  const { decision, statement } = decideServiceTrust(text, service);
  const deciding = statement && {
    policy: `the trust policy of ${name}`,
    index: statement.index,
    ...(statement.sid !== undefined && { sid: statement.sid }),
    effect: statement.effect,
  };
  if (decision === 'allowed') return proven(`${name} trusts ${service}.`, evidence, deciding);
  if (decision === 'unknown') {
    const detail = `Statement ${statement?.index} of the trust policy of ${name} decides, and its condition cannot be told.`;
    return unread(detail, [...evidence, { fact: 'instance.role.arn', unknown: 'not-declared', detail }], deciding);
  }
  if (statement !== undefined)
    return broken(
      `The trust policy of ${name} denies ${service}: the instance gets no credentials.`,
      evidence,
      mendOf(caller, `Take ${service} out of statement ${statement.index}, a Deny.`, looking),
      deciding,
    );
  return broken(
    `The trust policy of ${name} does not let ${service} hand out the role: the instance gets no credentials.`,
    evidence,
    mendOf(caller, `Let ${name} trust ${service} for sts:AssumeRole.`, looking),
  );
}

function mendOf({ arn, tags }: Caller, text: string, { trustOf, takenAt }: Looking): Mend {
  const mended = trustOf(arn)?.mended();
  if (mended === undefined) return { text };
  return mendOfTrust(arn, mended, tags === undefined ? {} : { tags: { value: tags } }, takenAt);
}
