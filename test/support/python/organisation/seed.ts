import {
  CreateTagsCommand,
  RunInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  CreateAccessKeyCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateUserCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import type { Connection, Keys } from '../connect.ts';
import type { AccountName } from './accounts.ts';
import { declaredArn, plantedRoles, usualGrants } from './planted-roles.ts';
import {
  type PlantedInstance,
  type PlantedServer,
  plantedServers,
  type ServerRole,
  serverRoles,
  users,
  wideRoles,
} from './planted-servers.ts';

/** The organisation's accounts at a server, each as someone who may do anything there. */
export type Connections = Readonly<Record<AccountName, Connection>>;

/** What only the making tells. */
export interface Seeded {
  /** Instance ids by server, in the order of the plan. */
  readonly instances: ReadonlyMap<string, readonly string[]>;
  /** Ids and secrets of access keys: no output may hold one. */
  readonly secrets: readonly string[];
}

/** Plants the servers, roles and users of the whole organisation. */
export async function seed(connections: Connections): Promise<Seeded> {
  const { security } = connections;
  await createServerRoles(security);
  const secrets = await createUsers(security);
  for (const { account = 'prod', name, path = '/', trust, grants = usualGrants } of plantedRoles) {
    if (trust === undefined) continue;
    await createRole(connections[account], name, path, trust);
    await connections[account].iam.send(
      new PutRolePolicyCommand({ RoleName: name, PolicyName: 'work', PolicyDocument: policy(grants) }),
    );
  }
  const instances = new Map<string, readonly string[]>();
  for (const server of plantedServers) instances.set(server.name, await launchAll(security, server));
  return { instances, secrets };
}

/** A new access key of a user. */
export async function createKey({ iam }: Connection, user: string): Promise<Keys> {
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: user }));
  return { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' };
}

/** A role with these statements in its trust policy. */
export async function createRole(
  { iam }: Connection,
  name: string,
  path: string,
  statements: readonly object[],
): Promise<void> {
  const document = policy(statements);
  await iam.send(new CreateRoleCommand({ RoleName: name, Path: path, AssumeRolePolicyDocument: document }));
}

function policy(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

async function createServerRoles(security: Connection): Promise<void> {
  const ec2 = [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }];
  for (const [profile, pathAndName] of Object.entries(serverRoles) as [ServerRole, string][]) {
    const slash = pathAndName.lastIndexOf('/') + 1;
    const name = pathAndName.slice(slash);
    await createRole(security, name, `/${pathAndName.slice(0, slash)}`, ec2);
    const document = { RoleName: name, PolicyName: 'assume', PolicyDocument: policy(assumeTargets(profile)) };
    await security.iam.send(new PutRolePolicyCommand(document));
    await security.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: profile, Path: '/profiles/' }));
    await security.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: profile, RoleName: name }));
  }
}

/** Allows the roles that the integrations of its servers name, or any role. */
function assumeTargets(caller: ServerRole | 'outside'): readonly object[] {
  const servers = plantedServers
    .filter(({ instances, name }) =>
      caller === 'outside' ? name === 'outside-aws' : instances.some(({ profile = 'server' }) => profile === caller),
    )
    .map(({ name }) => name);
  const targets = plantedRoles.filter(
    (role) => role.callable !== false && role.servers.some((name) => servers.includes(name)),
  );
  const named = [...new Set(targets.map(declaredArn))];
  const isWide = wideRoles.some((role) => role === caller);
  return [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: isWide ? 'arn:aws:iam::*:role/*' : named }];
}

async function createUsers(security: Connection): Promise<readonly string[]> {
  const secrets: string[] = [];
  for (const { name, keys } of users) {
    await security.iam.send(new CreateUserCommand({ UserName: name }));
    if (name === 'xsoar.outside') {
      const document = { UserName: name, PolicyName: 'assume', PolicyDocument: policy(assumeTargets('outside')) };
      await security.iam.send(new PutUserPolicyCommand(document));
    }
    for (const status of keys) {
      const { accessKeyId, secretAccessKey } = await createKey(security, name);
      secrets.push(accessKeyId, secretAccessKey);
      const change = { UserName: name, AccessKeyId: accessKeyId, Status: status };
      await security.iam.send(new UpdateAccessKeyCommand(change));
    }
  }
  return secrets;
}

async function launchAll(security: Connection, server: PlantedServer): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const instance of server.instances) ids.push(await launch(security, server, instance));
  return ids;
}

async function launch(security: Connection, { name, region = 'us-east-1' }: PlantedServer, instance: PlantedInstance) {
  const { profile = 'server', hopLimit, tokens, endpoint = 'enabled', afterwards } = instance;
  const ec2 = security.ec2(region);
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      MetadataOptions: { HttpEndpoint: endpoint, HttpTokens: tokens, HttpPutResponseHopLimit: hopLimit },
      ...(profile !== 'none' && { IamInstanceProfile: { Name: profile } }),
    }),
  );
  const id = Instances?.[0]?.InstanceId;
  if (id === undefined) throw new Error(`no instance was launched for ${name}`);
  await ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'Name', Value: name }] }));
  if (afterwards === 'stop') await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  if (afterwards === 'terminate') await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  return id;
}
