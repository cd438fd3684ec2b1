import type { Mend } from '../../../model/index.ts';
import { type IamCall, iamCommand } from '../aws-command.ts';
import { putInlinePolicy } from '../inline-policy.ts';
import { broken, evidenceOf, type Judged, proven, unread } from '../judged.ts';
import { onStatement } from '../on-statement.ts';
import type { Way } from '../way.ts';
import { pathOfArn } from './user.ts';

/** The role exists, under exactly the declared ARN. */
export function judgeTargetRole(way: Way): Judged {
  const { target } = way;
  const { exists, arn, name, account } = target;
  const evidence = [evidenceOf('targetRole.arn', { value: arn }), evidenceOf('targetRole.exists', exists)];
  if (!('value' in exists)) return unread(`Whether ${arn} exists could not be read.`, evidence);
  if (exists.value === true) return proven(`${name} exists in account ${account}, under exactly this ARN.`, evidence);
  return broken(missing(target), evidence, mendOf(way));
}

/** The same command on every path to the role: all of its callers, and what all integrations need of it. */
function mendOf({ target, declared, demands }: Way): Mend {
  const { arn, name, account } = target;
  const { callers, unread: reason, without, policies, longestSession } = demands;
  const start = `Correct the ARN where ${declared.integration.name} declares it, or make the role in account ${account}`;
  if (reason !== undefined || without.length > 0 || callers.length === 0) {
    const who =
      without.length > 0 ? `${without.join(', ')} has nothing to call it with` : 'not every caller could be read';
    return { text: `${start}. Whom it must trust is not known yet: ${who}.` };
  }
  const document = JSON.stringify(newTrust(callers));
  const create: IamCall = [
    'create-role',
    {
      'role-name': name,
      path: pathOfArn(arn),
      'assume-role-policy-document': document,
      'max-session-duration': longestSession > 3600 ? longestSession : undefined,
    },
  ];
  const needs =
    policies.length === 0
      ? ''
      : `, with the actions that ${policies.map(({ integration }) => integration).join(', ')} need`;
  return {
    text: `${start}${needs}.`,
    command: iamCommand(account, create, ...policies.map((policy) => putInlinePolicy('role', policy))),
    document,
  };
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
