import {
  CreateUserCommand,
  GetRoleCommand,
  PutUserPolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { nameOfArn } from '../../../src/model/index.ts';
import { assumeRole, type Connection, connect } from '../../support/python/connect.ts';
import { roleArn, userArn } from '../../support/python/organisation/accounts.ts';
import { plantedServers, type ServerRole, serverRoles } from '../../support/python/organisation/planted-servers.ts';
import { createKey } from '../../support/python/organisation/seed.ts';
import type { Organisation } from './organisation.ts';

/** A name of an instance, which is what EC2 names the sessions of its role by. */
export const instanceSession = 'i-0123456789abcdef0';

/** Somebody with whose credentials a server calls. */
export interface Caller {
  readonly kind: 'role' | 'user';
  readonly arn: string;
  readonly connection: Connection;
}

/** Every role and user that servers call with, by ARN, with credentials that are really theirs. */
export async function openCallers({ url, security }: Organisation): Promise<ReadonlyMap<string, Caller>> {
  const opener = await createOpener(url, security);
  const callers = new Map<string, Caller>();
  for (const pathAndName of Object.values(serverRoles)) {
    const arn = roleArn('security', pathAndName);
    callers.set(arn, { kind: 'role', arn, connection: await openSession(url, security, opener, arn) });
  }
  const arn = userArn('security', 'xsoar.outside');
  callers.set(arn, { kind: 'user', arn, connection: connect(url, await createKey(security, 'xsoar.outside')) });
  return callers;
}

/** ARNs of those that a server calls with; none where it has no instance, or none with a role. */
export function callersOf(server: string): readonly string[] {
  if (server === 'outside-aws') return [userArn('security', 'xsoar.outside')];
  const { instances = [] } = plantedServers.find(({ name }) => name === server) ?? {};
  const profiles = instances.flatMap(({ profile = 'server' }): ServerRole[] => (profile === 'none' ? [] : [profile]));
  return profiles.map((profile) => roleArn('security', serverRoles[profile]));
}

/** Calls AssumeRole; throws for any answer but credentials or a refusal. */
export async function tryToAssume(
  { connection }: Caller,
  role: string,
  call: { readonly session: string; readonly seconds?: number },
): Promise<'allowed' | 'denied'> {
  try {
    await assumeRole(connection, role, call);
    return 'allowed';
  } catch (error) {
    if ((error as Error).name === 'AccessDenied') return 'denied';
    throw error;
  }
}

/** A user who may try to assume any role. */
async function createOpener(url: string, security: Connection): Promise<Connection> {
  await security.iam.send(new CreateUserCommand({ UserName: 'opener' }));
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }] };
  const document = { UserName: 'opener', PolicyName: 'open', PolicyDocument: JSON.stringify(policy) };
  await security.iam.send(new PutUserPolicyCommand(document));
  return connect(url, await createKey(security, 'opener'));
}

/** A session as EC2 hands it out. The server has no metadata service: for a moment the role trusts the opener too. */
async function openSession(url: string, security: Connection, opener: Connection, role: string): Promise<Connection> {
  const RoleName = nameOfArn(role);
  const { Role } = await security.iam.send(new GetRoleCommand({ RoleName }));
  const trust = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '');
  const admit = { Effect: 'Allow', Principal: { AWS: userArn('security', 'opener') }, Action: 'sts:AssumeRole' };
  const { Statement, ...rest } = JSON.parse(trust);
  const put = (PolicyDocument: string) =>
    security.iam.send(new UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument }));
  await put(JSON.stringify({ ...rest, Statement: [...Statement, admit] }));
  const keys = await assumeRole(opener, role, { session: instanceSession });
  await put(trust);
  return connect(url, keys);
}
