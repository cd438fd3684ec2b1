import {
  type HttpTokensState,
  type InstanceMetadataEndpointState,
  ModifyInstanceMetadataOptionsCommand,
} from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  CreateRoleCommand,
  CreateUserCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  RemoveRoleFromInstanceProfileCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { wordsOf } from '../shell-words.ts';
import type { Connection } from './connect.ts';

type Option = (name: string) => string;

/** What a command of the AWS CLI does, by the SDK. */
const calls: Readonly<
  Record<string, (connection: Connection, option: Option, has: (name: string) => boolean) => Promise<unknown>>
> = {
  'iam update-assume-role-policy': ({ iam }, option) =>
    iam.send(
      new UpdateAssumeRolePolicyCommand({ RoleName: option('role-name'), PolicyDocument: option('policy-document') }),
    ),
  'iam update-role': ({ iam }, option) =>
    iam.send(
      new UpdateRoleCommand({
        RoleName: option('role-name'),
        MaxSessionDuration: Number(option('max-session-duration')),
      }),
    ),
  'iam create-role': ({ iam }, option, has) =>
    iam.send(
      new CreateRoleCommand({
        RoleName: option('role-name'),
        AssumeRolePolicyDocument: option('assume-role-policy-document'),
        ...(has('path') && { Path: option('path') }),
        ...(has('max-session-duration') && { MaxSessionDuration: Number(option('max-session-duration')) }),
      }),
    ),
  'iam put-role-policy': ({ iam }, option) =>
    iam.send(
      new PutRolePolicyCommand({
        RoleName: option('role-name'),
        PolicyName: option('policy-name'),
        PolicyDocument: option('policy-document'),
      }),
    ),
  'iam put-user-policy': ({ iam }, option) =>
    iam.send(
      new PutUserPolicyCommand({
        UserName: option('user-name'),
        PolicyName: option('policy-name'),
        PolicyDocument: option('policy-document'),
      }),
    ),
  'iam create-user': ({ iam }, option, has) =>
    iam.send(new CreateUserCommand({ UserName: option('user-name'), ...(has('path') && { Path: option('path') }) })),
  'iam add-role-to-instance-profile': ({ iam }, option) =>
    iam.send(
      new AddRoleToInstanceProfileCommand({
        InstanceProfileName: option('instance-profile-name'),
        RoleName: option('role-name'),
      }),
    ),
  'iam remove-role-from-instance-profile': ({ iam }, option) =>
    iam.send(
      new RemoveRoleFromInstanceProfileCommand({
        InstanceProfileName: option('instance-profile-name'),
        RoleName: option('role-name'),
      }),
    ),
  'ec2 modify-instance-metadata-options': (connection, option) =>
    connection.ec2(option('region')).send(
      new ModifyInstanceMetadataOptionsCommand({
        InstanceId: option('instance-id'),
        HttpEndpoint: option('http-endpoint') as InstanceMetadataEndpointState,
        HttpPutResponseHopLimit: Number(option('http-put-response-hop-limit')),
        HttpTokens: 'required' as HttpTokensState,
      }),
    ),
};

/**
 * Runs a line that the program prints, as a shell and the AWS CLI would. False where its test of the account fails: nothing
 * was changed then. Throws for a command that is not known here.
 */
export async function runLine(line: string, connection: Connection): Promise<boolean> {
  const words = wordsOf(line);
  const [first = []] = words;
  if (first.at(-1) === ']') {
    const { Account } = await connection.sts.send(new GetCallerIdentityCommand({}));
    if (first[2] !== Account) return false;
  }
  for (const [service = '', operation = '', ...rest] of words.filter((each) => each.at(-1) !== ']')) {
    const call = calls[`${service} ${operation}`];
    if (call === undefined) throw new Error(`no test runs this command: ${service} ${operation}`);
    const has = (name: string) => rest.includes(`--${name}`);
    const option = (name: string) => {
      const value = rest[rest.indexOf(`--${name}`) + 1];
      if (!has(name) || value === undefined) throw new Error(`--${name} is not in: ${line}`);
      return value;
    };
    await call(connection, option, has);
  }
  return true;
}
