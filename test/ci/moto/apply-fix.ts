import { execFileSync } from 'node:child_process';
import {
  type HttpTokensState,
  type InstanceMetadataEndpointState,
  ModifyInstanceMetadataOptionsCommand,
} from '@aws-sdk/client-ec2';
import { UpdateAssumeRolePolicyCommand, UpdateRoleCommand } from '@aws-sdk/client-iam';
import type { Connection } from '../../support/python/connect.ts';

/** Does what a command of the AWS CLI says, in the account of this connection; throws for a command that no fix gives. */
export async function applyFix(command: string, connection: Connection): Promise<void> {
  const [service, operation, ...rest] = splitAsShell(command);
  const option = readOptions(rest);
  if (service === 'iam' && operation === 'update-assume-role-policy') {
    const change = { RoleName: option('role-name'), PolicyDocument: option('policy-document') };
    await connection.iam.send(new UpdateAssumeRolePolicyCommand(change));
  } else if (service === 'iam' && operation === 'update-role') {
    const change = { RoleName: option('role-name'), MaxSessionDuration: Number(option('max-session-duration')) };
    await connection.iam.send(new UpdateRoleCommand(change));
  } else if (service === 'ec2' && operation === 'modify-instance-metadata-options') {
    const change = {
      InstanceId: option('instance-id'),
      HttpEndpoint: option('http-endpoint') as InstanceMetadataEndpointState,
      HttpPutResponseHopLimit: Number(option('http-put-response-hop-limit')),
      HttpTokens: 'required' as HttpTokensState,
    };
    await connection.ec2(option('region')).send(new ModifyInstanceMetadataOptionsCommand(change));
  } else throw new Error(`no fix gives this command: ${command}`);
}

/** The arguments that a shell hands to `aws`. */
function splitAsShell(command: string): readonly string[] {
  const script = 'aws() { printf "%s\\0" "$@"; }; eval "$1"';
  return execFileSync('bash', ['-c', script, 'bash', command], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

function readOptions(words: readonly string[]): (name: string) => string {
  return (name) => {
    const value = words[words.indexOf(`--${name}`) + 1];
    if (!words.includes(`--${name}`) || value === undefined) throw new Error(`--${name} is not in: ${words.join(' ')}`);
    return value;
  };
}
