import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, LinkName, Snapshot } from '../../../src/model/index.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';

const test = suite('derive/path links');

const sameAccountRole = 'arn:aws:iam::111111111111:role/UpdateAPP';

interface Broken {
  readonly link: LinkName;
  readonly snapshot: Snapshot;
  readonly because: RegExp;
  readonly mend: RegExp;
  readonly command?: string | RegExp;
  /** Links after it that cannot be looked at. */
  readonly notReached?: readonly LinkName[];
}

function withInstance(facts: Record<string, Fact>, server = {}): Snapshot {
  return healthy.aSnapshot({
    topology: healthy.aTopology({ servers: [healthy.aServer(server)] }),
    subjects: [healthy.anInstance(facts), healthy.aServerRole(), healthy.aTargetRole()],
  });
}

function withServerRole(facts: Record<string, Fact>, server = {}): Snapshot {
  return healthy.aSnapshot({
    topology: healthy.aTopology({ servers: [healthy.aServer(server)] }),
    subjects: [healthy.anInstance(), healthy.aServerRole(facts), healthy.aTargetRole()],
  });
}

function withTarget(facts: Record<string, Fact>, integration = {}): Snapshot {
  return healthy.aSnapshot({
    topology: healthy.aTopology({ integrations: [healthy.anIntegration(integration)] }),
    subjects: [healthy.anInstance(), healthy.aServerRole(), healthy.aTargetRole(facts)],
  });
}

function ofUser(integration = {}): Snapshot {
  const world = healthy.anAccessKeyWorld();
  return { ...world, topology: { ...world.topology, integrations: [healthy.anIntegration(integration)] } };
}

function identity(...documents: readonly string[]): Fact {
  return { value: documents.map((document, index) => healthy.inline(`policy-${index}`, document)) };
}

const nothingToCallWith: readonly LinkName[] = [
  'role-trusts-ec2',
  'assume-role-permission',
  'trust-policy',
  'least-privilege',
];

const breakages: Readonly<Record<string, Broken>> = {
  'a stopped instance': {
    link: 'instance',
    snapshot: withInstance({ state: { value: 'stopped' } }),
    because: /^i-0123456789abcdef0 is stopped/,
    mend: /^Start i-0123456789abcdef0/,
    command: 'aws ec2 start-instances --instance-ids i-0123456789abcdef0 --region us-east-1',
  },
  'a declared instance that does not exist': {
    link: 'instance',
    snapshot: withInstance({ exists: { value: false }, 'instanceProfile.arn': { unknown: 'not-collected' } }),
    because: /has no instance i-0123456789abcdef0 in us-east-1/,
    mend: /Correct the instances of xsoar/,
    notReached: ['instance-profile', 'profile-role', 'metadata-service', ...nothingToCallWith],
  },
  'an instance without a profile': {
    link: 'instance-profile',
    snapshot: withInstance({ 'instanceProfile.arn': { absent: true } }),
    because: /has no instance profile/,
    mend: /Associate an instance profile/,
    notReached: ['profile-role', ...nothingToCallWith],
  },
  'an instance without the profile of its declared role': {
    link: 'instance-profile',
    snapshot: withInstance({ 'instanceProfile.arn': { absent: true } }, { role: org.serverRole }),
    because: /has no instance profile/,
    mend: /Associate the instance profile XsoarServer/,
    command:
      'aws ec2 associate-iam-instance-profile --instance-id i-0123456789abcdef0 --iam-instance-profile Name=XsoarServer --region us-east-1',
    notReached: ['profile-role', ...nothingToCallWith],
  },
  'a profile without a role': {
    link: 'profile-role',
    snapshot: healthy.aSnapshot({
      topology: healthy.aTopology({ servers: [healthy.aServer({ role: org.serverRole })] }),
      subjects: [healthy.anInstance(), healthy.aServerRole({ instanceProfiles: { value: [] } }), healthy.aTargetRole()],
    }),
    because: /XsoarServer of i-0123456789abcdef0 holds no role/,
    mend: /Add XsoarServer to the instance profile XsoarServer/,
    command: inAccount(
      '111111111111',
      'aws iam add-role-to-instance-profile --instance-profile-name XsoarServer --role-name XsoarServer',
    ),
    notReached: nothingToCallWith,
  },
  'another role than the declared one': {
    link: 'profile-role',
    snapshot: withServerRole({}, { role: 'arn:aws:iam::111111111111:role/soar/Meant' }),
    because: /holds arn:aws:iam::111111111111:role\/XsoarServer, not the role that xsoar declares/,
    mend: /Put Meant into the instance profile XsoarServer/,
    command:
      /^\[ .* = 111111111111 \] && aws iam remove-role-from-instance-profile .* && aws iam add-role-to-instance-profile .* --role-name Meant$/,
  },
  'a server role that EC2 may not hand out': {
    link: 'role-trusts-ec2',
    snapshot: withServerRole({ 'trust.document': { value: org.trusting(org.serverRole) } }),
    because: /does not let ec2.amazonaws.com hand out the role/,
    mend: /^Add a statement that lets ec2\.amazonaws\.com hand out the role\./,
    command:
      /= 111111111111 \] && aws iam update-assume-role-policy --role-name XsoarServer --policy-document '\{.*ec2.amazonaws.com.*\}'$/,
  },
  'a metadata service that is disabled': {
    link: 'metadata-service',
    snapshot: withInstance({ 'metadataOptions.httpEndpoint': { value: 'disabled' } }),
    because: /is disabled/,
    mend: /Enable the metadata service/,
    command:
      'aws ec2 modify-instance-metadata-options --instance-id i-0123456789abcdef0 --http-endpoint enabled --region us-east-1',
  },
  'a hop limit that ends before the containers': {
    link: 'metadata-service',
    snapshot: withInstance({ 'metadataOptions.hopLimit': { value: 1 } }),
    because: /hop limit of i-0123456789abcdef0 is 1, and its integrations are 2 hops away/,
    mend: /Set the hop limit of i-0123456789abcdef0 to 2/,
    command: /--http-put-response-hop-limit 2 /,
  },
  'a hop limit that only version 1 gets past': {
    link: 'metadata-service',
    snapshot: withInstance({
      'metadataOptions.hopLimit': { value: 1 },
      'metadataOptions.httpTokens': { value: 'optional' },
    }),
    because: /only where their SDK falls back to version 1/,
    mend: /Set the hop limit/,
  },
  'the global endpoint in a partition without one': {
    link: 'sts-endpoint',
    snapshot: healthy.anAccessKeyWorld({
      server: { user: 'arn:aws-cn:iam::111111111111:user/xsoar', region: 'cn-north-1', stsEndpoints: 'global' },
      subjects: [
        healthy.aUser(
          {
            'policies.identity': identity(
              healthy.allow('sts:AssumeRole', 'arn:aws-cn:iam::222222222222:role/UpdateAPP'),
            ),
          },
          'arn:aws-cn:iam::111111111111:user/xsoar',
        ),
        healthy.aKey('Active', 'arn:aws-cn:iam::111111111111:user/xsoar'),
        healthy.aTargetRole(
          { 'trust.document': { value: org.trusting('arn:aws-cn:iam::111111111111:user/xsoar') } },
          'arn:aws-cn:iam::222222222222:role/UpdateAPP',
        ),
      ],
    }),
    because: /partition aws-cn has none/,
    mend: /AWS_STS_REGIONAL_ENDPOINTS=regional/,
  },
  'a region of another partition': {
    link: 'sts-endpoint',
    snapshot: withTarget({}, { region: 'us-gov-west-1' }),
    because: /us-gov-west-1, which is in partition aws-us-gov/,
    mend: /one of partition aws\./,
  },
  'a server role without a policy': {
    link: 'assume-role-permission',
    snapshot: withServerRole({ 'policies.identity': identity() }),
    because: /no policy of arn:aws:iam::111111111111:role\/XsoarServer allows sts:AssumeRole/,
    mend: /Allow XsoarServer sts:AssumeRole on arn:aws:iam::222222222222:role\/UpdateAPP/,
    command:
      /= 111111111111 \] && aws iam put-role-policy --role-name XsoarServer --policy-name assume-222222222222-UpdateAPP /,
  },
  'a server role whose policy asks for another region': {
    link: 'assume-role-permission',
    snapshot: withServerRole({
      'policies.identity': identity(
        healthy.statement({
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Resource: org.targetRole,
          Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
        }),
      ),
    }),
    because: /its condition fails: StringEquals aws:RequestedRegion wants eu-west-1, and the request carries us-east-1/,
    mend: /Allow XsoarServer/,
  },
  'a Deny in a policy of the server role': {
    link: 'assume-role-permission',
    snapshot: withServerRole({
      'policies.identity': identity(
        healthy.allow('sts:AssumeRole', org.targetRole),
        healthy.statement({ Sid: 'NoProd', Effect: 'Deny', Action: 'sts:*', Resource: '*' }),
      ),
    }),
    because: /Statement 0 \(NoProd\) of the policy policy-1 of XsoarServer denies sts:AssumeRole explicitly/,
    mend: /out of statement 0 \(NoProd\) of the policy policy-1 of XsoarServer/,
  },
  'a boundary that does not let it through': {
    link: 'assume-role-permission',
    snapshot: withServerRole({
      'policies.boundary': {
        value: { arn: 'arn:aws:iam::111111111111:policy/edge', document: healthy.allow('s3:*') },
      },
    }),
    because: /permissions boundary of .* does not allow sts:AssumeRole/,
    mend: /in the permissions boundary edge/,
  },
  'a role that does not exist': {
    link: 'target-role',
    snapshot: withTarget(healthy.noRole),
    because: /^Account 222222222222 has no role UpdateAPP under exactly this ARN/,
    mend: /make the role in account 222222222222/,
    command:
      /= 222222222222 \] && aws iam create-role --role-name UpdateAPP --assume-role-policy-document '\{.*XsoarServer.*\}' && aws iam put-role-policy --role-name UpdateAPP --policy-name ec2-actions --policy-document '\{.*ec2:DescribeInstances.*\}'$/,
    notReached: ['trust-policy', 'permissions'],
  },
  'a trust policy that names what is left of a deleted role': {
    link: 'trust-policy',
    snapshot: withTarget({ 'trust.document': { value: org.trusting('AROADELETEDSERVER0001') } }),
    because: /No Allow of the trust policy admits .* AROADELETEDSERVER0001 in it is what IAM shows/,
    mend: /^Put arn:aws:iam::111111111111:role\/XsoarServer in the place of AROADELETEDSERVER0001 in statement 0, /,
    command:
      /= 222222222222 \] && aws iam update-assume-role-policy --role-name UpdateAPP --policy-document '\{"Version":"2012-10-17","Statement":\[\{"Effect":"Allow","Principal":\{"AWS":"arn:aws:iam::1/,
  },
  'a trust policy that demands an external id': {
    link: 'trust-policy',
    snapshot: withTarget({
      'trust.document': {
        value: healthy.statement({
          Effect: 'Allow',
          Principal: { AWS: org.serverRole },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': '(withheld)' } },
        }),
      },
    }),
    because: /never sends an external id/,
    mend: /Add a statement that allows .*XsoarServer sts:AssumeRole: \{.*\}\. .*XsoarServer is not asked for an external id, .* Statement\[0\]\.Condition\.StringEquals\.sts:ExternalId is not shown here/,
  },
  'a Deny of the caller': {
    link: 'trust-policy',
    snapshot: withTarget({
      'trust.document': {
        value: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { AWS: org.serverRole }, Action: 'sts:AssumeRole' },
            { Sid: 'Nobody', Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' },
          ],
        }),
      },
    }),
    because: /Statement 1 \(Nobody\) of the trust policy of UpdateAPP denies/,
    mend: /Take arn:aws:iam::111111111111:role\/XsoarServer out of statement 1 \(Nobody\), a Deny/,
    command: /ArnNotEquals/,
  },
  'a session name that STS refuses': {
    link: 'session',
    snapshot: withTarget({}, { sessionName: 'xsoar prod' }),
    because: /no session name like "xsoar prod"/,
    mend: /a session name of 2 to 64/,
  },
  'a session that is longer than the role allows': {
    link: 'session',
    snapshot: withTarget({}, { sessionDuration: 7200 }),
    because: /7200 s is more than the role's MaxSessionDuration of 3600 s/,
    mend: /to at most 3600 seconds: whether the credentials of an instance are granted more/,
  },
  'a session of a user that is longer than the role allows': {
    link: 'session',
    snapshot: ofUser({ sessionDuration: 7200 }),
    because: /7200 s is more than the role's MaxSessionDuration of 3600 s/,
    mend: /to at most 3600 seconds, or let UpdateAPP allow 7200/,
    command: inAccount('222222222222', 'aws iam update-role --role-name UpdateAPP --max-session-duration 7200'),
  },
  'a session whose name and length STS both refuses': {
    link: 'session',
    snapshot: withTarget({}, { sessionName: 'xsoar prod', sessionDuration: 7200 }),
    because: /no session name like "xsoar prod"\. STS refuses the session: 7200 s is more than/,
    mend: /a session name of 2 to 64 .* to at most 3600 seconds/,
  },
  'a session that is shorter than STS grants': {
    link: 'session',
    snapshot: withTarget({}, { sessionDuration: 899 }),
    because: /less than the 900 s/,
    mend: /between 900 and 43200/,
  },
  'a role that does not grant what is needed': {
    link: 'permissions',
    snapshot: withTarget({ 'policies.identity': identity() }),
    because: /does not grant ec2:DescribeInstances, which ec2 needs/,
    mend: /Allow UpdateAPP ec2:DescribeInstances/,
    command: /= 222222222222 \] && aws iam put-role-policy --role-name UpdateAPP --policy-name ec2-actions /,
  },
  'a role that is denied what is needed': {
    link: 'permissions',
    snapshot: withTarget({
      'policies.identity': identity(
        healthy.allow('ec2:DescribeInstances'),
        healthy.statement({ Effect: 'Deny', Action: 'ec2:*', Resource: '*' }),
      ),
    }),
    because: /does not grant ec2:DescribeInstances/,
    mend: /a Deny or the permissions boundary takes it away/,
  },
  'a role that trusts more than its callers': {
    link: 'least-privilege',
    snapshot: withTarget({ 'trust.document': { value: org.trusting(org.serverRole, '333333333333') } }),
    because: /admits 333333333333, which is no declared caller/,
    mend: /trust its declared callers alone/,
    command: /= 222222222222 \] && aws iam update-assume-role-policy --role-name UpdateAPP /,
  },
  'a role that grants more than its integration needs': {
    link: 'least-privilege',
    snapshot: withTarget({ 'policies.identity': identity(healthy.allow(['ec2:DescribeInstances', 's3:*'])) }),
    because: /UpdateAPP may do s3:\*, which ec2 does not need/,
    mend: /Give UpdateAPP only the actions that ec2 needs/,
  },
  'a role that is an administrator': {
    link: 'least-privilege',
    snapshot: withTarget({ 'policies.identity': identity(healthy.allow('*')) }),
    because: /UpdateAPP is an administrator/,
    mend: /Give UpdateAPP only the actions/,
  },
  'a server role that may assume every role': {
    link: 'least-privilege',
    snapshot: withServerRole({ 'policies.identity': identity(healthy.allow('sts:AssumeRole')) }),
    because: /A policy of XsoarServer allows sts:AssumeRole on every role there is/,
    mend: /allow sts:AssumeRole on the declared roles alone/,
  },
  'a server role that may assume a role nobody declares': {
    link: 'least-privilege',
    snapshot: withServerRole({
      'policies.identity': identity(
        healthy.allow('sts:AssumeRole', [org.targetRole, 'arn:aws:iam::222222222222:role/Admin']),
      ),
    }),
    because: /on arn:aws:iam::222222222222:role\/Admin, which it is not declared to assume/,
    mend: /declared roles alone/,
  },
  'a user that does not exist': {
    link: 'user',
    snapshot: healthy.anAccessKeyWorld({
      subjects: [
        healthy.aUser({ exists: { value: false }, uniqueId: { absent: true }, 'policies.identity': { value: [] } }),
        healthy.aTargetRole({ 'trust.document': { value: org.trusting(org.user) } }),
      ],
    }),
    because: /has no user arn:aws:iam::111111111111:user\/xsoar.remediation/,
    mend: /or make the user/,
    command: inAccount('111111111111', 'aws iam create-user --user-name xsoar.remediation'),
    notReached: ['access-key', 'assume-role-permission', 'trust-policy', 'least-privilege'],
  },
  'a user without an active key': {
    link: 'access-key',
    snapshot: healthy.anAccessKeyWorld({
      subjects: [
        healthy.aUser(),
        healthy.aKey('Inactive'),
        healthy.aTargetRole({ 'trust.document': { value: org.trusting(org.user) } }),
      ],
    }),
    because: /xsoar.remediation has no active access key/,
    mend: /Make the key of xsoar active again/,
    command: inAccount('111111111111', 'aws iam create-access-key --user-name xsoar.remediation'),
  },
};

/** A command of IAM as it is printed: it fails in any other account. */
function inAccount(account: string, command: string): string {
  return `[ "$(aws sts get-caller-identity --query Account --output text)" = ${account} ] && ${command}`;
}

for (const [name, { link, snapshot, because, mend, command, notReached = [] }] of Object.entries(breakages))
  test(`${name} breaks ${link} and nothing else`, () => {
    const path = healthy.thePath(partitioned(snapshot));
    assert.equal(healthy.linksIn(path, 'broken'), [link]);
    assert.is(path.firstBroken, link);
    assert.is(path.state, 'broken');
    const unknown = healthy.linksIn(path, 'unknown').filter((each) => each !== 'guardrails');
    assert.equal([...unknown].sort(), [...notReached].sort());
    const broken = healthy.linkOf(path, link);
    assert.match(broken.because, because);
    assert.match(broken.mend?.text ?? '', mend);
    if (typeof command === 'string') assert.is(broken.mend?.command, command);
    else if (command !== undefined) assert.match(broken.mend?.command ?? '', command);
    assert.ok(broken.evidence.length > 0, 'a broken link has evidence');
    for (const each of path.links)
      if (each.state === 'unknown')
        assert.ok(
          each.evidence.some((evidence) => 'unknown' in evidence || ('more' in evidence && evidence.more)),
          `${each.name} says what is not known`,
        );
  });

/** The integration's role and region in the partition of the server's user. */
function partitioned(snapshot: Snapshot): Snapshot {
  const partition = snapshot.topology.servers[0]?.user?.split(':')[1] ?? 'aws';
  if (partition === 'aws') return snapshot;
  const role = org.targetRole.replace('arn:aws:', `arn:${partition}:`);
  const integrations = [healthy.anIntegration({ role, region: undefined })];
  return { ...snapshot, topology: { ...snapshot.topology, integrations } };
}

test('every link of the model is broken once above', async () => {
  const { linkNames } = await import('../../../src/model/index.ts');
  const covered = new Set(Object.values(breakages).map(({ link }) => link));
  assert.equal(
    linkNames.filter((name) => !covered.has(name)),
    ['guardrails'],
  );
});

test('within one account a trust policy that names the caller is permission enough', () => {
  const integrations = [healthy.anIntegration({ role: sameAccountRole })];
  const target = healthy.aTargetRole({}, sameAccountRole);
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ integrations }),
    subjects: [healthy.anInstance(), healthy.aServerRole({ 'policies.identity': { value: [] } }), target],
  });
  const path = healthy.thePath(snapshot);
  assert.is(path.state, 'complete');
  assert.match(healthy.linkOf(path, 'assume-role-permission').because, /needs no permission of its own in one account/);
});

test('with two links broken the first is named and both are listed', () => {
  const snapshot = healthy.aSnapshot({
    subjects: [
      healthy.anInstance({ 'metadataOptions.hopLimit': { value: 1 } }),
      healthy.aServerRole(),
      healthy.aTargetRole({ 'trust.document': { value: org.trusting('arn:aws:iam::111111111111:role/Old') } }),
    ],
  });
  const path = healthy.thePath(snapshot);
  assert.is(path.firstBroken, 'metadata-service');
  assert.equal(healthy.linksIn(path, 'broken'), ['metadata-service', 'trust-policy', 'least-privilege']);
});

test.run();
