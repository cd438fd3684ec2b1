import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogue } from '../../src/catalogue/index.ts';
import { planCollection, renderPlan } from '../../src/collect/index.ts';
import type { Topology } from '../../src/model/index.ts';
import { account, byIds, byTags, everyWanted, example, integration, server } from './organisation.ts';

const test = suite('collect/plan');

function planned(topology: Topology, ...wanted: readonly string[]): string[] {
  return planCollection(topology, wanted).calls.map(({ account: id, region, service, operation }) =>
    [id.slice(0, 3), region, `${service}:${operation}`].filter(Boolean).join(' '),
  );
}

const lonely: Topology = {
  accounts: [account('111111111111'), account('222222222222')],
  servers: [server('one', { ...byIds('i-1'), user: 'arn:aws:iam::111111111111:user/old' })],
  integrations: [integration('i', 'one', { role: 'arn:aws:iam::222222222222:role/target' })],
};

test('declared facts ask for nothing', () => {
  assert.equal(planned(lonely, 'server.sts.endpoints', 'integration.storedKeys', 'server.hopsNeeded'), []);
});

test('a fact of instances asks for instances only', () => {
  assert.equal(planned(lonely, 'instance.metadataOptions.hopLimit'), [
    '111 us-east-1 ec2:DescribeInstances',
    '111 sts:GetCallerIdentity',
  ]);
});

test('a fact of target roles asks the accounts of the targets only', () => {
  assert.equal(planned(lonely, 'targetRole.trust.principals'), [
    '222 iam:GetAccountAuthorizationDetails',
    '222 sts:GetCallerIdentity',
  ]);
});

test('a fact of server roles asks for instances too, since only they say which roles are attached', () => {
  assert.equal(planned(lonely, 'serverRole.trust.document'), [
    '111 us-east-1 ec2:DescribeInstances',
    '111 iam:GetAccountAuthorizationDetails',
    '111 sts:GetCallerIdentity',
  ]);
});

test('facts that follow from facts are followed back to all that they rest on', () => {
  assert.equal(planned(lonely, 'server.activeUserKeys'), ['111 iam:ListAccessKeys', '111 sts:GetCallerIdentity']);
  assert.equal(planned(lonely, 'targetRole.callers'), [
    '111 us-east-1 ec2:DescribeInstances',
    '111 iam:GetAccountAuthorizationDetails',
    '111 sts:GetCallerIdentity',
  ]);
});

test('roles and users of one account are one listing', () => {
  const { reads } = planCollection(lonely, ['serverRole.uniqueId', 'user.exists']);
  const listings = reads.flatMap((read) => (read.read === 'authorization-details' ? [read.kinds] : []));
  assert.equal(listings, [['Role', 'User']]);
});

test('policies come with the listing of roles and users, at no further call', () => {
  const { reads } = planCollection(lonely, ['serverRole.policies.identity', 'user.policies.boundary', 'user.exists']);
  const listings = reads.flatMap((read) => (read.read === 'authorization-details' ? [read.kinds] : []));
  assert.equal(listings, [['AWSManagedPolicy', 'Group', 'LocalManagedPolicy', 'Role', 'User']]);
});

test('role settings cost a call only where a session is longer than every role allows, or a rule looks at them', () => {
  const lasting = (sessionDuration: number): Topology => ({
    ...lonely,
    integrations: [
      integration('i', 'one', { role: 'arn:aws:iam::222222222222:role/target', sessionDuration }),
      integration('j', 'one', { role: 'arn:aws:iam::111111111111:role/own' }),
    ],
  });
  const settings = (topology: Topology, wanted: string) =>
    planned(topology, wanted).filter((call) => call.includes('ListRoles'));
  assert.equal(settings(lasting(3600), 'path.state'), []);
  assert.equal(settings(lasting(3601), 'path.state'), ['222 iam:ListRoles']);
  assert.equal(settings(lasting(900), 'targetRole.maxSessionDuration'), ['111 iam:ListRoles', '222 iam:ListRoles']);
});

test('ids of one region are one call, however many servers, up to 200; each further 200 one more', () => {
  const ids = Array.from({ length: 201 }, (_, index) => `i-${String(index).padStart(3, '0')}`);
  const topology: Topology = {
    ...lonely,
    servers: ids.map((id, index) => server(`server${index}`, byIds(id))),
  };
  const { reads, calls } = planCollection(topology, ['instance.exists']);
  const asked = reads.map((read) => (read.read === 'instances' && 'ids' in read.query ? read.query.ids : []));
  assert.equal(
    asked.map((chunk) => chunk.length),
    [200, 1],
  );
  assert.equal(asked.flat(), ids);
  assert.is(calls.length, 3);
  assert.equal(
    reads.map((read) => read.read === 'instances' && read.servers.length),
    [200, 1],
  );
});

test('the same tags are one call, other tags another', () => {
  const topology: Topology = {
    ...lonely,
    servers: [
      server('one', byTags({ Name: 'a', Team: 'b' })),
      server('two', byTags({ Team: 'b', Name: 'a' })),
      server('three', byTags({ Name: 'a' })),
      server('four', { ...byTags({ Name: 'a' }), region: 'eu-west-1' }),
    ],
  };
  const { reads } = planCollection(topology, ['instance.exists']);
  assert.equal(
    reads.map((read) => read.read === 'instances' && read.servers),
    [['one', 'two'], ['three'], ['four']],
  );
});

test('accounts that are not declared are not asked', () => {
  const topology = { ...lonely, accounts: [account('111111111111')] };
  assert.equal(planned(topology, 'targetRole.exists'), []);
});

test('an account with a role to assume costs one call more', () => {
  const auditRole = 'arn:aws:iam::222222222222:role/audit';
  const topology = { ...lonely, accounts: [account('111111111111'), account('222222222222', { auditRole })] };
  assert.equal(planned(topology, 'targetRole.exists'), [
    '222 iam:GetAccountAuthorizationDetails',
    '222 sts:AssumeRole',
    '222 sts:GetCallerIdentity',
  ]);
});

test('every fact of the catalogue can be planned for, and one that it lacks is refused', () => {
  for (const entry of catalogue)
    for (const path of Object.keys(entry.facts)) planCollection(example().topology, [`${entry.variable}.${path}`]);
  assert.throws(
    () => planCollection(lonely, ['instance.metadataOptions.hopLimits']),
    /no fact instance\.metadataOptions\.hopLimits/,
  );
});

test('the plan does not depend on the order of what is wanted', () => {
  const { topology } = example();
  assert.equal(planCollection(topology, everyWanted), planCollection(topology, [...everyWanted].reverse()));
});

test('a plan for people names call, place, reason and permissions; one for programs is JSON', () => {
  const plan = planCollection(lonely, ['instance.exists']);
  assert.is(
    renderPlan(plan, 'text'),
    [
      '111111111111  us-east-1  ec2:DescribeInstances  instances of one, by id',
      '111111111111  -          sts:GetCallerIdentity  proof that the credentials are those of account-111',
      '',
      '2 calls, more where a listing has several pages.',
      'Permissions: ec2:DescribeInstances, sts:GetCallerIdentity',
      '',
    ].join('\n'),
  );
  assert.equal(JSON.parse(renderPlan(plan, 'json')), { version: 1, calls: plan.calls });
});

test.run();
