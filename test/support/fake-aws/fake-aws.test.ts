import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  DeleteRoleCommand,
  GetAccountAuthorizationDetailsCommand,
  GetAccountSummaryCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FakeAws, type FakeSeed, startFakeAws } from './index.ts';

const test = suite('support/fake-aws');

const keyId = 'AKIAIOSFODNN7EXAMPLE';
const seed: FakeSeed = {
  keys: { [keyId]: { account: '111111111111', arn: 'arn:aws:iam::111111111111:user/auditor' } },
  accounts: {
    '111111111111': {
      roles: [
        { name: 'one', trust: { Statement: [{ Sid: "it's (all) right!" }] } },
        { name: 'two', path: '/team/', trust: {} },
        { name: 'three', trust: {} },
      ],
      users: [{ name: 'someone', keys: [{ id: 'AKIAIOSFODNN7EXAMPL2', created: '2025-06-01T00:00:00Z' }] }],
      instanceProfiles: [{ name: 'profile', role: 'two' }],
      instances: {
        'us-east-1': [
          { id: 'i-1', tags: { Name: 'a*b' }, instanceProfile: 'profile' },
          { id: 'i-2', tags: { Name: 'axb' }, state: 'stopped', metadata: { hopLimit: null } },
        ],
      },
    },
    '222222222222': { roles: [{ name: 'audit', trust: {}, assumable: { externalId: 'right' } }] },
  },
  pageSizes: { 'iam:GetAccountAuthorizationDetails': 2 },
};

let fake: FakeAws;
test.before(async () => {
  fake = await startFakeAws(seed);
});
test.after(() => fake.close());

function options(region = 'us-east-1', credentials: Credentials = { accessKeyId: keyId, secretAccessKey: 'any' }) {
  return { region, endpoint: fake.url, credentials, maxAttempts: 1 };
}
interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

test('trust documents are percent-encoded and hold no character that RFC 3986 reserves', async () => {
  const page = await new IAMClient(options()).send(new GetAccountAuthorizationDetailsCommand({ Filter: ['Role'] }));
  const document = page.RoleDetailList?.[0]?.AssumeRolePolicyDocument ?? '';
  assert.match(document, /^[A-Za-z0-9_.~%-]+$/);
  assert.equal(JSON.parse(decodeURIComponent(document)), { Statement: [{ Sid: "it's (all) right!" }] });
});

test('authorization details come in pages, users first, with the instance profiles inside the roles', async () => {
  const iam = new IAMClient(options());
  const one = await iam.send(new GetAccountAuthorizationDetailsCommand({ Filter: ['Role', 'User'] }));
  assert.is(one.IsTruncated, true);
  assert.is(one.UserDetailList?.length, 1);
  const two = await iam.send(
    new GetAccountAuthorizationDetailsCommand({ Filter: ['Role', 'User'], Marker: one.Marker }),
  );
  assert.is(two.IsTruncated, false);
  assert.equal(
    two.RoleDetailList?.map((role) => role.RoleName),
    ['two', 'three'],
  );
  assert.is(
    two.RoleDetailList?.[0]?.InstanceProfileList?.[0]?.Arn,
    'arn:aws:iam::111111111111:instance-profile/profile',
  );
});

test('instances are filtered as EC2 does it: a backslash takes the meaning of a star away', async () => {
  const ec2 = new EC2Client(options());
  const found = async (value: string) => {
    const answer = await ec2.send(new DescribeInstancesCommand({ Filters: [{ Name: 'tag:Name', Values: [value] }] }));
    return answer.Reservations?.flatMap((reservation) => reservation.Instances ?? []);
  };
  assert.equal(
    (await found('a*b'))?.map((instance) => instance.InstanceId),
    ['i-1', 'i-2'],
  );
  const [instance, ...others] = (await found('a\\*b')) ?? [];
  assert.is(others.length, 0);
  assert.is(instance?.IamInstanceProfile?.Arn, 'arn:aws:iam::111111111111:instance-profile/profile');
  assert.is(instance?.MetadataOptions?.HttpPutResponseHopLimit, 2);
});

test('another region holds nothing and says so', async () => {
  const answer = await new EC2Client(options('eu-west-1')).send(new DescribeInstancesCommand({}));
  assert.equal(answer.Reservations, []);
});

test('an assumed role sees the account it belongs to, and a wrong external id is refused', async () => {
  const sts = new STSClient(options());
  const request = { RoleArn: 'arn:aws:iam::222222222222:role/audit', RoleSessionName: 's' };
  try {
    await sts.send(new AssumeRoleCommand({ ...request, ExternalId: 'wrong' }));
    assert.unreachable('a wrong external id was accepted');
  } catch (error) {
    assert.is((error as Error).name, 'AccessDenied');
  }
  const { Credentials: issued } = await sts.send(new AssumeRoleCommand({ ...request, ExternalId: 'right' }));
  const session = {
    accessKeyId: issued?.AccessKeyId ?? '',
    secretAccessKey: issued?.SecretAccessKey ?? '',
    sessionToken: issued?.SessionToken,
  };
  const identity = await new STSClient(options('us-east-1', session)).send(new GetCallerIdentityCommand({}));
  assert.is(identity.Arn, 'arn:aws:sts::222222222222:assumed-role/audit/s');
  const roles = await new IAMClient(options('us-east-1', session)).send(new ListRolesCommand({}));
  assert.equal(
    roles.Roles?.map((role) => role.RoleName),
    ['audit'],
  );
});

test('keys, summaries and users that do not exist are answered as IAM answers', async () => {
  const iam = new IAMClient(options());
  const keys = await iam.send(new ListAccessKeysCommand({ UserName: 'someone' }));
  assert.is(keys.AccessKeyMetadata?.[0]?.CreateDate?.toISOString(), '2025-06-01T00:00:00.000Z');
  const summary = await iam.send(new GetAccountSummaryCommand({}));
  assert.is(summary.SummaryMap?.GlobalEndpointTokenVersion, 1);
  try {
    await iam.send(new ListAccessKeysCommand({ UserName: 'nobody' }));
    assert.unreachable('a user that does not exist has keys');
  } catch (error) {
    assert.is((error as Error).name, 'NoSuchEntityException');
  }
});

test('a write is refused and recorded', async () => {
  try {
    await new IAMClient(options()).send(new DeleteRoleCommand({ RoleName: 'one' }));
    assert.unreachable('a write was accepted');
  } catch (error) {
    assert.is((error as Error).name, 'FakeAwsRefusesWrites');
  }
  assert.equal(
    fake.writes.map((write) => write.operation),
    ['iam:DeleteRole'],
  );
});

test('the program answers like the library and tells what it was asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fake-aws-'));
  writeFileSync(join(folder, 'seed.json'), JSON.stringify(seed));
  const main = fileURLToPath(new URL('main.js', import.meta.url));
  const child = spawn(process.execPath, [main, '--seed', join(folder, 'seed.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
    const sts = new STSClient({ ...options(), endpoint: url });
    assert.is((await sts.send(new GetCallerIdentityCommand({}))).Account, '111111111111');
    await fetch(`${url}/-/faults`, {
      method: 'PUT',
      body: JSON.stringify([{ on: { operation: 'sts:GetCallerIdentity' }, action: { kind: 'refuse' } }]),
    });
    assert.is(await sts.send(new GetCallerIdentityCommand({})).catch((error: Error) => error.name), 'AccessDenied');
    const told = (await (await fetch(`${url}/-/requests`)).json()) as { requests: { operation: string }[] };
    assert.equal(
      told.requests.map((request) => request.operation),
      ['sts:GetCallerIdentity', 'sts:GetCallerIdentity'],
    );
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
});

test.run();
