import type { Snapshot } from '../../src/model/index.ts';
import * as healthy from '../derive/path/healthy.ts';

// One organisation with a path of every kind: an engine's, a command role's, one role in fifty accounts, one by an access
// key, and one in each of the partitions GovCloud and China.

const security = '111111111111';
const prod = '222222222222';
const many = Array.from({ length: 50 }, (_, index) => String(300_000_000_000 + index));
const work = 'ec2:DescribeInstances';

interface Place {
  readonly server: string;
  readonly partition?: string;
  readonly region?: string;
  readonly hopLimit?: number;
  /** ARNs of the roles that its role may assume. */
  readonly targets: readonly string[];
}

const roleOf = (name: string, account = prod, partition = 'aws') => `arn:${partition}:iam::${account}:role/${name}`;

const places: readonly Place[] = [
  { server: 'xsoar', targets: [roleOf('UpdateAPP'), roleOf('Readonly'), roleOf('xsoar-access', '*')] },
  { server: 'engine', region: 'eu-west-1', hopLimit: 1, targets: [roleOf('Buckets')] },
  { server: 'gov', partition: 'aws-us-gov', region: 'us-gov-west-1', targets: [roleOf('Gov', prod, 'aws-us-gov')] },
  { server: 'china', partition: 'aws-cn', region: 'cn-north-1', targets: [roleOf('China', prod, 'aws-cn')] },
];

const callerOf = (server: string, partition = 'aws') => roleOf(`server-${server}`, security, partition);
const user = `arn:aws:iam::${security}:user/xsoar.outside`;

/** Of each target role: whom it trusts and what it grants. */
const targets: readonly (readonly [arn: string, caller: string, grants?: string])[] = [
  [roleOf('UpdateAPP'), callerOf('xsoar')],
  [roleOf('Readonly'), callerOf('xsoar'), 's3:GetObject'],
  [roleOf('Buckets'), callerOf('engine')],
  [roleOf('Outside'), user],
  [roleOf('Gov', prod, 'aws-us-gov'), callerOf('gov', 'aws-us-gov')],
  [roleOf('China', prod, 'aws-cn'), callerOf('gone', 'aws-cn')],
  ...many.map((account) => [roleOf('xsoar-access', account), callerOf('xsoar')] as const),
];

function subjectsOf({ server, partition = 'aws', region = 'us-east-1', hopLimit = 2, targets: allowed }: Place) {
  const id = `arn:${partition}:ec2:${region}:${security}:instance/${instanceOf(server)}`;
  const profile = `arn:${partition}:iam::${security}:instance-profile/server-${server}`;
  const arn = callerOf(server, partition);
  const service = partition === 'aws-cn' ? 'ec2.amazonaws.com.cn' : 'ec2.amazonaws.com';
  const trust = healthy.statement({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' });
  const instance = healthy.anInstance(
    { 'instanceProfile.arn': { value: profile }, 'metadataOptions.hopLimit': { value: hopLimit } },
    id,
  );
  const role = healthy.aServerRole(
    {
      arn: { value: arn },
      name: { value: `server-${server}` },
      'trust.document': { value: trust },
      instanceProfiles: { value: [profile] },
      'policies.identity': { value: [healthy.inline('assume', healthy.allow('sts:AssumeRole', allowed))] },
    },
    { id: arn, name: `server-${server}` },
  );
  return [{ ...instance, name: server, region }, role];
}

function instanceOf(server: string): string {
  return `i-${Buffer.from(server).toString('hex').padEnd(17, '0').slice(0, 17)}`;
}

function aTarget([arn, caller, grants = work]: (typeof targets)[number]) {
  const trust = healthy.statement({ Effect: 'Allow', Principal: { AWS: caller }, Action: 'sts:AssumeRole' });
  return healthy.aTargetRole(
    {
      'trust.document': { value: trust },
      'policies.identity': { value: [healthy.inline('work', healthy.allow(grants))] },
    },
    arn,
  );
}

/** What was read of it. */
export const snapshotOfKinds: Snapshot = healthy.aSnapshot({
  subjects: [
    ...places.flatMap(subjectsOf),
    healthy.aUser(
      {
        'policies.identity': { value: [healthy.inline('assume', healthy.allow('sts:AssumeRole', roleOf('Outside')))] },
      },
      user,
    ),
    healthy.aKey('Active', user),
    ...targets.map(aTarget),
  ],
  reads: [
    ...['us-east-1', 'eu-west-1', 'us-gov-west-1', 'cn-north-1'].map((region) => ({
      name: 'instances' as const,
      account: security,
      region,
    })),
    ...[security, prod, ...many].map((account) => ({ name: 'roles' as const, account })),
    { name: 'users', account: security },
    { name: 'access-keys', account: security, subject: user },
  ],
});

const integration = (name: string, server: string, more: object) => ({
  name,
  server,
  sessionName: `xsoar-${name}`,
  sessionDuration: 900,
  storedKeys: false,
  actions: [work],
  ...more,
});

/** Its configuration: JSON, which is YAML too. */
export const configurationOfKinds = JSON.stringify({
  version: 1,
  extends: ['trustpath/recommended'],
  accounts: [
    { id: security, name: 'security', regions: ['us-east-1'] },
    { id: prod, name: 'prod', regions: ['us-east-1'] },
    ...many.map((id, index) => ({ id, name: `team-${index}`, regions: ['us-east-1'] })),
  ],
  servers: [
    ...places.map(({ server, region = 'us-east-1' }) => ({
      name: server,
      account: 'security',
      region,
      instances: [instanceOf(server)],
      authentication: 'instance-profile',
      sts: { endpoints: 'regional' },
      ...(server === 'engine' && { engineOf: 'xsoar' }),
    })),
    { name: 'outside', account: 'security', authentication: 'access-key', user, sts: { endpoints: 'global' } },
  ],
  integrations: [
    integration('ec2', 'xsoar', {
      role: roleOf('UpdateAPP'),
      region: 'us-east-1',
      commandRoles: [
        { role: roleOf('Readonly'), sessionName: 'playbook', sessionDuration: 900, actions: ['s3:GetObject'] },
      ],
    }),
    integration('everywhere', 'xsoar', {
      region: 'us-east-1',
      inAccounts: { roleName: 'xsoar-access', accounts: many.map((_, index) => `team-${index}`) },
    }),
    integration('s3', 'engine', { role: roleOf('Buckets'), region: 'eu-west-1' }),
    integration('onprem', 'outside', { role: roleOf('Outside'), region: 'us-east-1' }),
    integration('gov', 'gov', { role: roleOf('Gov', prod, 'aws-us-gov'), region: 'us-gov-west-1' }),
    integration('china', 'china', { role: roleOf('China', prod, 'aws-cn'), region: 'cn-north-1' }),
  ],
});
