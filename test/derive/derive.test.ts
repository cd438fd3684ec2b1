import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { derive } from '../../src/derive/index.ts';
import type { Fact, Facts, Kind, Snapshot, Topology } from '../../src/model/index.ts';
import * as org from './organisation.ts';

const test = suite('derive');

function factsOf(kind: Kind, id: string, topology: Topology, snapshot: Snapshot, variable: string): Facts {
  const subject = derive(topology, snapshot).subjects.find(({ ref }) => ref.kind === kind && ref.id === id);
  assert.ok(subject, `there is a subject ${kind} ${id}`);
  return subject.variables[variable] as Facts;
}

function targetFacts(snapshot: Snapshot, topology = snapshot.topology): Facts {
  return factsOf('target-role', org.targetRole, topology, snapshot, 'targetRole');
}

function reasonOf(fact: Fact | undefined): string | undefined {
  if (fact === undefined) return undefined;
  return 'unknown' in fact ? fact.unknown : 'more' in fact ? fact.more?.unknown : undefined;
}

test('the caller of a target is the role that is really attached', () => {
  const facts = targetFacts(org.aSnapshot());
  assert.equal(facts.callers, { value: [org.serverRole] });
  assert.equal(facts.missingCallers, { value: [] });
  assert.equal(facts.undeclaredPrincipals, { value: [] });
  assert.equal(facts.stalePrincipals, { value: [] });
});

test('a declared role never stands in for an attachment that could not be read', () => {
  const topology = org.aTopology({ servers: [org.aServer({ role: org.serverRole })] });
  const snapshot = org.aSnapshot({ topology, subjects: [org.aTargetRole()], gaps: [org.aGap({ kind: 'instance' })] });
  const facts = targetFacts(snapshot);
  assert.is(reasonOf(facts.callers), 'access-denied');
  assert.is(reasonOf(facts.missingCallers), 'access-denied');
});

test('with an attachment unread, a principal nobody could be is still surely undeclared', () => {
  const trust = org.trusting('*', org.serverRole);
  const subjects = [org.aTargetRole({ 'trust.document': { value: trust } })];
  const facts = targetFacts(org.aSnapshot({ subjects, gaps: [org.aGap({})] }));
  assert.equal((facts.undeclaredPrincipals as { value: unknown }).value, ['*']);
  assert.is(reasonOf(facts.undeclaredPrincipals), 'access-denied');
});

test('a profile that no role of a fully read account holds is no attachment', () => {
  const snapshot = org.aSnapshot({ subjects: [org.anInstance(), org.aTargetRole()] });
  assert.equal(targetFacts(snapshot).serversWithoutCaller, { value: ['xsoar'] });
});

test('a profile in an account whose roles were not read is unknown', () => {
  const reads = [{ name: 'roles', account: '222222222222' }];
  const snapshot = org.aSnapshot({ subjects: [org.anInstance(), org.aTargetRole()], reads });
  assert.is(reasonOf(targetFacts(snapshot).callers), 'not-collected');
});

test('an instance without a profile leaves its server without a caller', () => {
  const subjects = [org.anInstance({ 'instanceProfile.arn': { absent: true } }), org.aServerRole(), org.aTargetRole()];
  assert.equal(targetFacts(org.aSnapshot({ subjects })).serversWithoutCaller, { value: ['xsoar'] });
});

test('no trust policy is proposed while a declared server has nothing to call with, for it would shut that server out', () => {
  const standby = { ids: [{ id: 'i-0bbbbbbbbbbbbbbbb', location: org.here }] };
  const topology = org.aTopology({
    servers: [org.aServer(), org.aServer({ name: 'standby', instances: standby })],
    integrations: [org.anIntegration(), org.anIntegration({ name: 'other', server: 'standby' })],
  });
  const proposedWith = (profile: Fact) => {
    const second = org.anInstance(
      { 'instanceProfile.arn': profile },
      org.instance.replace(org.instanceId, 'i-0bbbbbbbbbbbbbbbb'),
    );
    const subjects = [org.anInstance(), second, org.aServerRole(), org.aTargetRole()];
    return targetFacts(org.aSnapshot({ topology, subjects }))['trust.proposed'];
  };
  assert.ok('value' in (proposedWith({ value: org.profile }) as Fact));
  assert.equal(proposedWith({ absent: true }), {
    unknown: 'not-declared',
    detail: 'standby has nothing to call it with, so whom it must trust is not known.',
  });
});

test('an instance that does not exist has no attachment to wait for', () => {
  const gone = org.anInstance({
    exists: { value: false },
    'instanceProfile.arn': { unknown: 'not-collected' },
  });
  const facts = targetFacts(org.aSnapshot({ subjects: [gone, org.aTargetRole()] }));
  assert.equal(facts.serversWithoutCaller, { value: ['xsoar'] });
});

test('a trust policy that could not be read makes what follows from it unknown, for the same reason', () => {
  const denied = { unknown: 'access-denied', call: 'iam:GetAccountAuthorizationDetails' } as const;
  const subjects = [org.anInstance(), org.aServerRole(), org.aTargetRole({ exists: denied, 'trust.document': denied })];
  const facts = targetFacts(org.aSnapshot({ subjects }));
  for (const path of ['missingCallers', 'undeclaredPrincipals', 'stalePrincipals', 'deniedCallers', 'trust.principals'])
    assert.equal(facts[path], denied, path);
});

test('a role in an account that is not declared is unknown, and says so', () => {
  const role = 'arn:aws:iam::999999999999:role/Partner';
  const topology = org.aTopology({ integrations: [org.anIntegration({ role })] });
  const facts = factsOf('target-role', role, topology, org.aSnapshot({ topology }), 'targetRole');
  assert.is(reasonOf(facts.exists), 'not-declared');
  assert.match((facts.exists as { detail: string }).detail, /999999999999/);
});

test('a Deny of the caller under a condition makes the denied callers an open list', () => {
  const document = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: org.serverRole }, Action: 'sts:AssumeRole' },
      {
        Effect: 'Deny',
        Principal: { AWS: org.serverRole },
        Action: 'sts:AssumeRole',
        Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      },
    ],
  });
  const subjects = [org.anInstance(), org.aServerRole(), org.aTargetRole({ 'trust.document': { value: document } })];
  const { deniedCallers } = targetFacts(org.aSnapshot({ subjects })) as { deniedCallers: Fact };
  assert.is(reasonOf(deniedCallers), 'not-declared');
});

test('hops needed follow from how containers are networked', () => {
  const hops = (containers: 'bridge' | 'host' | 'none' | 'rootless') => {
    const topology = org.aTopology({ servers: [org.aServer({ containers })] });
    return factsOf('server', 'xsoar', topology, org.aSnapshot({ topology }), 'server').hopsNeeded;
  };
  assert.equal(hops('bridge'), { value: 2 });
  assert.equal(hops('host'), { value: 1 });
  assert.equal(hops('none'), { value: 1 });
  assert.is(reasonOf(hops('rootless')), 'not-declared');
});

test('an instance that two selectors find belongs to no server for sure', () => {
  const tags = (value: string) => ({ tags: { Name: value }, location: org.here });
  const servers = [org.aServer({ name: 'a', instances: tags('x') }), org.aServer({ name: 'b', instances: tags('y') })];
  const topology = org.aTopology({ servers, integrations: [] });
  const facts = factsOf('instance', org.instance, topology, org.aSnapshot({ topology }), 'server');
  assert.is(reasonOf(facts.authentication), 'not-declared');
  assert.match((facts.authentication as { detail: string }).detail, /a, b/);
});

test('integrations that do not declare stored keys leave the list open', () => {
  const integrations = [
    org.anIntegration({ name: 'one', storedKeys: true }),
    org.anIntegration({ name: 'two' }),
    org.anIntegration({ name: 'three', storedKeys: false }),
  ];
  const topology = org.aTopology({ integrations });
  const { storedKeyIntegrations } = factsOf('server', 'xsoar', topology, org.aSnapshot({ topology }), 'server');
  assert.equal((storedKeyIntegrations as { value: unknown }).value, ['one']);
  assert.is(reasonOf(storedKeyIntegrations), 'not-declared');
  assert.match((storedKeyIntegrations as { more: { detail: string } }).more.detail, /two/);
});

test('active keys of the declared user are known only when its keys were listed', () => {
  const topology = org.aTopology({ servers: [org.aServer({ user: org.user })] });
  const key = (suffix: string, status: string) => ({
    kind: 'access-key' as const,
    id: `${org.user}/${suffix}`,
    name: suffix,
    account: '111111111111',
    facts: { suffix: { value: suffix }, status: { value: status } },
  });
  const subjects = [key('AAAA', 'Inactive'), key('BBBB', 'Active')];
  const listed = org.aSnapshot({
    topology,
    subjects,
    reads: [{ name: 'access-keys', account: '111111111111', subject: org.user }],
  });
  const of = (snapshot: Snapshot) => factsOf('server', 'xsoar', topology, snapshot, 'server').activeUserKeys;
  assert.equal(of(listed), { value: ['BBBB'] });
  assert.is(reasonOf(of(org.aSnapshot({ topology, subjects: [] }))), 'not-collected');
});

test('a tag selector that matched nothing fails on its server; one that was not read is unknown', () => {
  const server = org.aServer({ instances: { tags: { Name: 'x' }, location: org.here } });
  const topology = org.aTopology({ servers: [server], integrations: [] });
  const read = org.aSnapshot({ topology });
  const none = { ...read, selections: read.selections.map((selection) => ({ ...selection, instances: [] })) };
  const verdicts = (snapshot: Snapshot) =>
    derive(topology, snapshot)
      .standIns.filter(({ kind }) => kind === 'instance')
      .map(({ verdict, ref }) => [verdict, ref.kind, ref.id]);
  assert.equal(verdicts(none), [['fail', 'server', 'xsoar']]);
  assert.equal(verdicts({ ...read, selections: [] }), [['unknown', 'server', 'xsoar']]);
  assert.equal(verdicts(read), []);
});

test('an access-key server stands in as not applicable where instances are judged', () => {
  const server = org.aServer({ authentication: 'access-key', user: org.user, instances: undefined, region: undefined });
  const topology = org.aTopology({ servers: [server] });
  const subjects = [org.aTargetRole({ 'trust.document': { value: org.trusting(org.user) } })];
  const withUser = [
    ...subjects,
    {
      kind: 'user' as const,
      id: org.user,
      name: 'xsoar.remediation',
      account: '111111111111',
      facts: { exists: { value: true }, uniqueId: { value: 'AIDAXSOARREMEDIATION1' } },
    },
  ];
  const derived = derive(topology, org.aSnapshot({ topology, subjects: withUser }));
  assert.equal(
    derived.standIns.map(({ kind, verdict }) => [kind, verdict]),
    [
      ['instance', 'not-applicable'],
      ['access-key', 'unknown'],
    ],
  );
  const facts = targetFacts(org.aSnapshot({ topology, subjects: withUser }));
  assert.equal(facts.callers, { value: [org.user] });
  assert.equal(facts.missingCallers, { value: [] });
});

test('every derived fact of the catalogue is provided, and nothing that the catalogue does not know', async () => {
  const { variablesOf } = await import('../../src/catalogue/index.ts');
  const topology = org.aTopology({ servers: [org.aServer({ user: org.user })] });
  const key = { kind: 'access-key' as const, id: `${org.user}/AAAA`, name: 'AAAA', account: '111111111111', facts: {} };
  const snapshot = org.aSnapshot({ topology, subjects: [...org.aSnapshot().subjects, key] });
  const seen = new Set<string>();
  for (const subject of derive(topology, snapshot).subjects) {
    seen.add(subject.ref.kind);
    const entries = variablesOf(subject.ref.kind);
    assert.equal(Object.keys(subject.variables).sort(), entries.map(({ variable }) => variable).sort());
    for (const entry of entries)
      assert.equal(
        Object.keys(subject.variables[entry.variable] ?? {}).sort(),
        Object.keys(entry.facts).sort(),
        `${subject.ref.kind}: ${entry.variable}`,
      );
  }
  assert.equal([...seen].sort(), [
    'access-key',
    'account',
    'instance',
    'integration',
    'region',
    'server',
    'server-role',
    'target-role',
    'trust-path',
    'user',
  ]);
});

test.run();
