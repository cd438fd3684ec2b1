import { type Fact, isUnknown, nameOfArn } from '../../../model/index.ts';
import { awsCommand } from '../aws-command.ts';
import { onStatement } from '../decide.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import { overCallers } from '../over-callers.ts';
import { decideServiceTrust } from '../service-trust.ts';
import type { Caller, Station } from '../station.ts';
import { addStatement, isComplete, readDocument } from '../trust-document.ts';

const fact = 'serverRole.trust.document';

/** The server's role lets EC2 hand out its credentials to the instance. */
export function judgeRoleTrustsEc2(station: Station): Judged {
  return overCallers({ station }, fact, judgeOne);
}

function judgeOne({ arn, name, trust }: Caller): Judged {
  const document: Fact = trust ?? { unknown: 'not-collected' };
  const evidence = [evidenceOf('instance.role.arn', { value: arn }), evidenceOf(fact, document)];
  if (isUnknown(document)) return unread(`The trust policy of ${name} could not be read.`, evidence);
  const text = 'value' in document ? String(document.value) : '{}';
  const service = arn.startsWith('arn:aws-cn:') ? 'ec2.amazonaws.com.cn' : 'ec2.amazonaws.com';
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
      {
        text: `Take ${service} out of statement ${statement.index}${statement.sid ? ` (${statement.sid})` : ''}, a Deny.`,
      },
      deciding,
    );
  return broken(
    `The trust policy of ${name} does not let ${service} hand out the role: the instance gets no credentials.`,
    evidence,
    mendOf(arn, service, text),
  );
}

function mendOf(arn: string, service: string, trust: string) {
  const name = nameOfArn(arn);
  const statement = { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' };
  const before = readDocument(trust);
  const after = before === undefined ? onStatement(statement) : addStatement(before, statement);
  const text = `Let ${name} trust ${service} for sts:AssumeRole.`;
  const document = JSON.stringify(after);
  if (!isComplete(document)) return { text, document: JSON.stringify(statement) };
  return {
    text,
    command: awsCommand('iam update-assume-role-policy', { 'role-name': name, 'policy-document': document }),
    document,
  };
}
