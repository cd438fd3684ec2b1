import { awsCommand } from '../aws-command.ts';
import { onStatement } from '../decide.ts';
import { putInlinePolicy } from '../inline-policy.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import type { Way } from '../way.ts';
import { missingPolicy } from './permissions.ts';
import { pathOfArn } from './user.ts';

/** The role exists, under exactly the declared ARN. */
export function judgeTargetRole(way: Way): Judged {
  const { target, station, declared } = way;
  const { exists, arn, name, account } = target;
  const evidence = [evidenceOf('targetRole.arn', { value: arn }), evidenceOf('targetRole.exists', exists)];
  if (!('value' in exists)) return unread(`Whether ${arn} exists could not be read.`, evidence);
  if (exists.value === true) return proven(`${name} exists in account ${account}, under exactly this ARN.`, evidence);
  const callers = [...new Set(station.callers.map((caller) => caller.arn))];
  const text = `Correct the ARN where ${declared.integration.name} declares it, or make the role in account ${account}.`;
  if (callers.length === 0) return broken(missing(target), evidence, { text });
  const document = JSON.stringify(newTrust(callers));
  const create = awsCommand('iam create-role', {
    'role-name': name,
    path: pathOfArn(arn),
    'assume-role-policy-document': document,
    'max-session-duration': longSession(declared.sessionDuration),
  });
  const needed = missingPolicy(way);
  const grant = needed && putInlinePolicy('role', needed, '').command;
  return broken(missing(target), evidence, {
    text:
      grant === undefined ? text : `${text.slice(0, -1)}, with the actions that ${declared.integration.name} needs.`,
    command: grant === undefined ? create : `${create} &&\n${grant}`,
    document,
  });
}

/** What a new role must be told to grant; it grants an hour by itself. */
function longSession(asked: number | undefined): number | undefined {
  return asked !== undefined && asked > 3600 && asked <= 43_200 ? asked : undefined;
}

/** The trust policy that a new role needs. */
export function newTrust(callers: readonly string[]): object {
  const [only] = callers;
  return onStatement({
    Effect: 'Allow',
    Principal: { AWS: callers.length === 1 ? only : callers },
    Action: 'sts:AssumeRole',
  });
}

function missing({ account, name }: Way['target']): string {
  return `Account ${account} has no role ${name} under exactly this ARN: path, name and case must be the same.`;
}
