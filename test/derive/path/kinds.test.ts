import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, LinkName, LinkState, Snapshot, TrustPath } from '../../../src/model/index.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';

const test = suite('derive/path kinds');

function stateOf(snapshot: Snapshot, link: LinkName): LinkState {
  return healthy.linkOf(healthy.thePath(snapshot), link).state;
}

test('an engine has paths of its own, by the role of its own instances', () => {
  const engineRole = 'arn:aws:iam::111111111111:role/Engine';
  const engineProfile = 'arn:aws:iam::111111111111:instance-profile/Engine';
  const engineInstance = 'arn:aws:ec2:us-east-1:111111111111:instance/i-0aaaaaaaaaaaaaaaa';
  const selector = { ids: [{ id: 'i-0aaaaaaaaaaaaaaaa', location: healthy.here }] };
  const engine = healthy.aServer({ name: 'engine', engineOf: 'xsoar', instances: selector });
  const integrations = [healthy.anIntegration(), healthy.anIntegration({ name: 'dmz', server: 'engine' })];
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ servers: [healthy.aServer(), engine], integrations }),
    subjects: [
      healthy.anInstance(),
      healthy.anInstance({ 'instanceProfile.arn': { value: engineProfile } }, engineInstance),
      healthy.aServerRole(),
      healthy.aServerRole({ instanceProfiles: { value: [engineProfile] } }, { id: engineRole, name: 'Engine' }),
      healthy.aTargetRole(),
    ],
  });
  const [dmz, ec2] = healthy.pathsOf(snapshot) as [TrustPath, TrustPath];
  assert.equal([dmz.id, ec2.id], [`engine/dmz/${org.targetRole}`, `xsoar/ec2/${org.targetRole}`], 'sorted by id');
  assert.is(ec2.state, 'complete');
  assert.is(dmz.caller, engineRole);
  assert.is(dmz.firstBroken, 'trust-policy');
  assert.match(healthy.linkOf(dmz, 'trust-policy').because, /role\/Engine/);
});

const readonly = 'arn:aws:iam::222222222222:role/Readonly';

function withCommandRole(actions: readonly string[] | undefined, granted: readonly string[]): Snapshot {
  const command = {
    role: readonly,
    sessionName: 'playbook',
    sessionDuration: 900,
    ...(actions && { actions }),
    location: { ...healthy.here, line: 7 },
  };
  const integration = healthy.anIntegration({
    role: undefined,
    actions: ['ec2:DescribeInstances', 'ec2:CreateImage'],
    commandRoles: [command],
  });
  return healthy.aSnapshot({
    topology: healthy.aTopology({ integrations: [integration] }),
    subjects: [
      healthy.anInstance(),
      healthy.aServerRole({
        'policies.identity': { value: [healthy.inline('assume', healthy.allow('sts:AssumeRole', readonly))] },
      }),
      healthy.aTargetRole(
        { 'policies.identity': { value: [healthy.inline('work', healthy.allow(granted))] } },
        readonly,
      ),
    ],
  });
}

test('the statement that decided is one that somebody wrote, in the policy that the link is about', () => {
  const path = healthy.thePath(healthy.aSnapshot());
  assert.equal(healthy.linkOf(path, 'assume-role-permission').statement, {
    policy: 'the policy assume of XsoarServer',
    index: 0,
    effect: 'Allow',
  });
  assert.equal(healthy.linkOf(path, 'trust-policy').statement, {
    policy: 'the trust policy of UpdateAPP',
    index: 0,
    effect: 'Allow',
  });
});

test('a command role is a path where it is declared, and needs what is declared with it', () => {
  const path = healthy.thePath(withCommandRole(['ec2:DescribeInstances'], ['ec2:DescribeInstances']));
  assert.is(path.via, 'command');
  assert.is(path.location.line, 7);
  assert.is(path.state, 'complete');
});

test('of a command role without actions, all of the integration prove it, none break it, some leave it open', () => {
  const stateWith = (...granted: readonly string[]) => stateOf(withCommandRole(undefined, granted), 'permissions');
  assert.is(stateWith('ec2:DescribeInstances', 'ec2:CreateImage'), 'proven');
  assert.is(stateWith('ec2:DescribeInstances'), 'unknown');
  assert.is(stateWith('s3:GetObject'), 'broken');
});

test('a role in fifty accounts is fifty paths, each with its own account', () => {
  const accounts = Array.from({ length: 50 }, (_, index) => String(300000000000 + index));
  const roleIn = (account: string) => `arn:aws:iam::${account}:role/xsoar-access`;
  const inAccounts = { roleName: 'xsoar-access', accounts, location: healthy.here };
  const topology = healthy.aTopology({ integrations: [healthy.anIntegration({ role: undefined, inAccounts })] });
  const everywhere = healthy.allow('sts:AssumeRole', 'arn:aws:iam::*:role/xsoar-access');
  const targets = accounts.map((account, index) =>
    healthy.aTargetRole(
      index === 20 ? { maxSessionDuration: { value: 3600 }, ...healthy.noRole } : {},
      roleIn(account),
    ),
  );
  const declared = accounts.map((id) => ({ id, name: id, regions: ['us-east-1'], location: healthy.here }));
  const snapshot = healthy.aSnapshot({
    topology: { ...topology, accounts: [...topology.accounts, ...declared] },
    subjects: [
      healthy.anInstance(),
      healthy.aServerRole({ 'policies.identity': { value: [healthy.inline('assume', everywhere)] } }),
      ...targets,
    ],
  });
  const paths = healthy.pathsOf(snapshot);
  assert.is(paths.length, 50);
  assert.equal(new Set(paths.map((path) => path.account)), new Set(accounts));
  assert.equal(
    paths.filter((path) => path.state !== 'complete').map((path) => [path.account, path.firstBroken]),
    [['300000000020', 'target-role']],
  );
});

for (const [partition, region] of [
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-cn', 'cn-north-1'],
] as const)
  test(`a path of partition ${partition} is complete, and names its own service and region`, () => {
    const rewrite = (text: string) => text.replaceAll('arn:aws:', `arn:${partition}:`).replaceAll('us-east-1', region);
    const snapshot = JSON.parse(rewrite(JSON.stringify(healthy.aSnapshot()))) as Snapshot;
    const path = healthy.thePath(snapshot);
    assert.is(path.state, 'complete');
    assert.match(healthy.linkOf(path, 'sts-endpoint').because, region);
    assert.match(
      healthy.linkOf(path, 'role-trusts-ec2').because,
      partition === 'aws-cn' ? /ec2\.amazonaws\.com\.cn/ : /ec2\.amazonaws\.com\./,
    );
  });

test('a role of another partition can never be assumed', () => {
  const role = 'arn:aws-us-gov:iam::222222222222:role/UpdateAPP';
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ integrations: [healthy.anIntegration({ role })] }),
    subjects: [
      healthy.anInstance(),
      healthy.aServerRole({
        'policies.identity': { value: [healthy.inline('assume', healthy.allow('sts:AssumeRole', role))] },
      }),
      healthy.aTargetRole({}, role),
    ],
  });
  const path = healthy.thePath(snapshot);
  assert.equal(healthy.linksIn(path, 'broken'), ['assume-role-permission', 'trust-policy']);
  assert.match(healthy.linkOf(path, 'trust-policy').mend?.text ?? '', /Declare a role of partition aws/);
});

function twoInstances(first: Record<string, Fact>, second: Record<string, Fact>): Snapshot {
  const ids = ['i-0000000000000000a', 'i-0000000000000000b'];
  const arns = ids.map((id) => `arn:aws:ec2:us-east-1:111111111111:instance/${id}`);
  const server = healthy.aServer({ instances: { ids: ids.map((id) => ({ id, location: healthy.here })) } });
  return healthy.aSnapshot({
    topology: healthy.aTopology({ servers: [server] }),
    subjects: [
      healthy.anInstance(first, arns[0]),
      healthy.anInstance(second, arns[1]),
      healthy.aServerRole(),
      healthy.aTargetRole(),
    ],
    selections: [],
  });
}

test('a link over several instances is proven if all prove it, broken if one breaks it', () => {
  const hops = (limit: number): Record<string, Fact> => ({ 'metadataOptions.hopLimit': { value: limit } });
  const denied: Record<string, Fact> = { 'metadataOptions.hopLimit': { unknown: 'access-denied' } };
  const stateWith = (one: Record<string, Fact>, other: Record<string, Fact>) =>
    stateOf(twoInstances(one, other), 'metadata-service');
  assert.is(stateWith(hops(2), hops(2)), 'proven');
  assert.is(stateWith(hops(2), hops(1)), 'broken');
  assert.is(stateWith(denied, hops(1)), 'broken');
  assert.is(stateWith(denied, hops(2)), 'unknown');
  const both = healthy.linkOf(healthy.thePath(twoInstances(hops(1), hops(1))), 'metadata-service');
  assert.is(both.mend?.command?.split('\n').length, 2, 'a command for each instance');
});

test('an instance that two servers select belongs to neither for sure', () => {
  const servers = [healthy.aServer(), healthy.aServer({ name: 'other' })];
  const path = healthy.thePath(healthy.aSnapshot({ topology: healthy.aTopology({ servers }) }));
  assert.is(healthy.linkOf(path, 'instance').state, 'unknown');
  assert.match(healthy.linkOf(path, 'instance').because, /other, xsoar/);
});

function withTrustCondition(condition: object, facts: Record<string, string> = {}): Snapshot {
  const trust = healthy.statement({
    Effect: 'Allow',
    Principal: { AWS: org.serverRole },
    Action: 'sts:AssumeRole',
    Condition: condition,
  });
  return healthy.aSnapshot({
    topology: healthy.aTopology({ servers: [healthy.aServer({ facts })] }),
    subjects: [
      healthy.anInstance(),
      healthy.aServerRole(),
      healthy.aTargetRole({ 'trust.document': { value: trust } }),
    ],
  });
}

test('a condition key that nobody can read leaves trust open and is named; told under facts it decides', () => {
  const condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const open = healthy.linkOf(healthy.thePath(withTrustCondition(condition)), 'trust-policy');
  assert.is(open.state, 'unknown');
  assert.match(open.because, /aws:SourceIp/);
  assert.is(stateOf(withTrustCondition(condition, { 'aws:SourceIp': '203.0.113.9' }), 'trust-policy'), 'proven');
  assert.is(stateOf(withTrustCondition(condition, { 'aws:SourceIp': '198.51.100.7' }), 'trust-policy'), 'broken');
});

test('session name, instance, tags and the region of the call are told to the trust policy', () => {
  const proven = (condition: object) => assert.is(stateOf(withTrustCondition(condition), 'trust-policy'), 'proven');
  proven({ StringLike: { 'sts:RoleSessionName': 'xsoar-*' } });
  proven({ ArnEquals: { 'ec2:SourceInstanceARN': org.instance } });
  proven({ StringEquals: { 'aws:RequestedRegion': 'us-east-1' } });
  proven({ StringLike: { 'aws:userid': 'AROAXSOARSERVER000001:*' } });
  proven({ StringEquals: { 'aws:Ec2InstanceSourceVpc': 'vpc-0a1b2c3d' } });
  proven({ DateLessThan: { 'aws:CurrentTime': '2026-11-24T00:00:01Z' } });
  assert.is(stateOf(withTrustCondition({ StringEquals: { 'aws:PrincipalTag/app': 'x' } }), 'trust-policy'), 'broken');
});

test('guardrails blur no other link and no state', () => {
  const path = healthy.thePath(healthy.aSnapshot());
  assert.is(healthy.linkOf(path, 'guardrails').state, 'unknown');
  assert.is(path.state, 'complete');
  const [reason] = healthy.linkOf(path, 'guardrails').evidence as unknown as [{ detail: string }];
  assert.match(reason.detail, /account 111111111111, resource control policies of account 222222222222/);
  assert.match(reason.detail, /management account/);
});

function session(over: object, max: Fact = { value: 43200 }): Snapshot {
  const topology = healthy.aTopology({ integrations: [healthy.anIntegration(over)] });
  const target = healthy.aTargetRole({ maxSessionDuration: max });
  return healthy.aSnapshot({ topology, subjects: [healthy.anInstance(), healthy.aServerRole(), target] });
}

test('more than an hour from an instance profile is open, since AWS documents it both ways', () => {
  assert.is(stateOf(session({ sessionDuration: 3600 }), 'session'), 'proven');
  assert.is(stateOf(session({ sessionDuration: 3601 }), 'session'), 'unknown');
  const world = healthy.anAccessKeyWorld({
    subjects: [
      healthy.aUser(),
      healthy.aKey('Active'),
      healthy.aTargetRole({
        'trust.document': { value: org.trusting(org.user) },
        maxSessionDuration: { value: 43200 },
      }),
    ],
  });
  const integrations = [healthy.anIntegration({ sessionDuration: 43200 })];
  assert.is(stateOf({ ...world, topology: { ...world.topology, integrations } }, 'session'), 'proven');
});

test('an hour or less fits every role, whether its longest session was read or not', () => {
  const unread: Fact = { unknown: 'access-denied', call: 'iam:GetRole', permission: 'iam:GetRole' };
  assert.is(stateOf(session({}, unread), 'session'), 'proven');
  assert.is(stateOf(session({ sessionDuration: undefined }, unread), 'session'), 'proven');
});

test('a session name that is not declared leaves the session open: XSOAR assumes no role without one', () => {
  assert.is(stateOf(session({ sessionName: undefined }), 'session'), 'unknown');
});

test('with a stored key a command without a session name has that of its integration', () => {
  const world = healthy.anAccessKeyWorld();
  const commandRoles = [{ role: org.targetRole, location: healthy.here }];
  const integrations = [healthy.anIntegration({ role: undefined, commandRoles })];
  assert.is(stateOf({ ...world, topology: { ...world.topology, integrations } }, 'session'), 'proven');
  const overEc2 = healthy.aSnapshot({ topology: healthy.aTopology({ integrations }) });
  assert.is(stateOf(overEc2, 'session'), 'unknown');
});

test('where the metadata options are being changed or the network is rootless nobody knows whether answers arrive', () => {
  const pending = healthy.anInstance({
    'metadataOptions.state': { value: 'pending' },
    'metadataOptions.hopLimit': { unknown: 'unavailable' },
  });
  const subjects = [pending, healthy.aServerRole(), healthy.aTargetRole()];
  assert.is(stateOf(healthy.aSnapshot({ subjects }), 'metadata-service'), 'unknown');
  const rootless = healthy.aTopology({ servers: [healthy.aServer({ containers: 'rootless' })] });
  assert.is(stateOf(healthy.aSnapshot({ topology: rootless }), 'metadata-service'), 'unknown');
});

test('the STS endpoint is open where it is not declared, and works globally in partition aws', () => {
  const endpoint = (stsEndpoints: 'global' | 'legacy' | 'unset' | undefined, region = 'us-east-1') =>
    stateOf(
      healthy.aSnapshot({
        topology: healthy.aTopology({
          servers: [healthy.aServer({ stsEndpoints })],
          integrations: [healthy.anIntegration({ region })],
        }),
      }),
      'sts-endpoint',
    );
  assert.is(endpoint(undefined), 'unknown');
  for (const mode of ['global', 'legacy', 'unset'] as const) assert.is(endpoint(mode), 'proven');
  assert.is(endpoint('global', 'eu-south-1'), 'proven', 'an SDK asks an opt-in region by its own name');
  const without = healthy.anAccessKeyWorld({ server: { region: undefined } });
  const integrations = [healthy.anIntegration({ region: undefined })];
  const noRegion = healthy.thePath({ ...without, topology: { ...without.topology, integrations } });
  assert.match(healthy.linkOf(noRegion, 'sts-endpoint').because, /asks sts\.amazonaws\.com/);
});

test('what the integration needs is open where its actions are not declared or hang on a condition', () => {
  const undeclared = healthy.aTopology({ integrations: [healthy.anIntegration({ actions: undefined })] });
  const path = healthy.thePath(healthy.aSnapshot({ topology: undeclared }));
  assert.equal(healthy.linksIn(path, 'unknown'), ['guardrails', 'permissions', 'least-privilege']);
  const conditional = healthy.statement({
    Effect: 'Allow',
    Action: 'ec2:DescribeInstances',
    Resource: '*',
    Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  });
  const target = healthy.aTargetRole({ 'policies.identity': { value: [healthy.inline('work', conditional)] } });
  const subjects = [healthy.anInstance(), healthy.aServerRole(), target];
  assert.is(stateOf(healthy.aSnapshot({ subjects }), 'permissions'), 'unknown');
});

test('a Deny in the part of the policies that was read breaks the link, an Allow in it proves nothing yet', () => {
  const withPart = (document: string) =>
    stateOf(
      healthy.aSnapshot({
        subjects: [
          healthy.anInstance(),
          healthy.aServerRole({
            'policies.identity': { value: [healthy.inline('part', document)], more: { unknown: 'access-denied' } },
          }),
          healthy.aTargetRole(),
        ],
      }),
      'assume-role-permission',
    );
  assert.is(withPart(healthy.statement({ Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' })), 'broken');
  assert.is(withPart(healthy.allow('sts:AssumeRole', org.targetRole)), 'unknown');
});

test.run();
