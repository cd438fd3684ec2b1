import { RunInstancesCommand, StopInstancesCommand } from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  CreateAccessKeyCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateUserCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  type StatusType,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import type { FakeAccount, FakeInstance, FakeRole, FakeUser } from '../support/fake-aws/seed.ts';
import type { Connection } from '../support/python/connect.ts';

/** Makes what a seed of the fake describes in an account of a server, by the calls that somebody would make. Ids are the server's own. */
export async function plantAccount(connection: Connection, account: FakeAccount): Promise<void> {
  for (const role of account.roles ?? []) await createRole(connection, role);
  for (const { name, role } of account.instanceProfiles ?? []) {
    await connection.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: name }));
    if (role !== undefined)
      await connection.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: name, RoleName: role }));
  }
  for (const user of account.users ?? []) await createUser(connection, user);
  for (const [region, instances] of Object.entries(account.instances ?? {}))
    for (const instance of instances) await launch(connection, region, instance);
}

async function createRole(
  { iam }: Connection,
  { name, trust, inline = {}, maxSessionDuration }: FakeRole,
): Promise<void> {
  await iam.send(
    new CreateRoleCommand({
      RoleName: name,
      AssumeRolePolicyDocument: JSON.stringify(trust),
      MaxSessionDuration: maxSessionDuration,
    }),
  );
  for (const [policy, document] of Object.entries(inline))
    await iam.send(
      new PutRolePolicyCommand({ RoleName: name, PolicyName: policy, PolicyDocument: JSON.stringify(document) }),
    );
}

async function createUser({ iam }: Connection, { name, keys = [], inline = {} }: FakeUser): Promise<void> {
  await iam.send(new CreateUserCommand({ UserName: name }));
  for (const [policy, document] of Object.entries(inline))
    await iam.send(
      new PutUserPolicyCommand({ UserName: name, PolicyName: policy, PolicyDocument: JSON.stringify(document) }),
    );
  for (const { status = 'Active' } of keys) {
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: name }));
    const change = { UserName: name, AccessKeyId: AccessKey?.AccessKeyId, Status: status as StatusType };
    await iam.send(new UpdateAccessKeyCommand(change));
  }
}

async function launch(connection: Connection, region: string, instance: FakeInstance): Promise<void> {
  const { tags = {}, metadata, instanceProfile, state } = instance;
  const ec2 = connection.ec2(region);
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      MetadataOptions: {
        HttpEndpoint: 'enabled',
        HttpTokens: 'required',
        HttpPutResponseHopLimit: metadata?.hopLimit ?? 2,
      },
      TagSpecifications: [
        { ResourceType: 'instance', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
      ],
      ...(instanceProfile !== undefined && { IamInstanceProfile: { Name: instanceProfile } }),
    }),
  );
  if (state === 'stopped')
    await ec2.send(new StopInstancesCommand({ InstanceIds: Instances?.flatMap(({ InstanceId }) => InstanceId ?? []) }));
}
