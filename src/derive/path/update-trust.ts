import { accountOfArn, nameOfArn } from '../../model/index.ts';
import { iamCommand } from './aws-command.ts';

/**
 * The command that puts a trust policy in place, the whole of it.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
 */
export function updateTrust(role: string, document: string): string {
  return iamCommand(accountOfArn(role), [
    'update-assume-role-policy',
    { 'role-name': nameOfArn(role), 'policy-document': document },
  ]);
}
