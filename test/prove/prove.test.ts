import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { setFact } from '../../src/derive/set-fact.ts';
import type { Snapshot } from '../../src/model/index.ts';
import { type Proof, prove, type Turn } from '../../src/prove.ts';
import * as org from '../derive/organisation.ts';
import * as healthy from '../derive/path/healthy.ts';
import { everyRule, judging } from './judged-world.ts';

const test = suite('prove');

const deleted = healthy.aTargetRole({ 'trust.document': { value: org.trusting('AROADELETEDSERVER0001') } });

/** Hop limit 1 behind a bridge, and a role that trusts what is left of the server's role. */
const broken = healthy.aSnapshot({
  subjects: [healthy.anInstance({ 'metadataOptions.hopLimit': { value: 1 } }), healthy.aServerRole(), deleted],
});

function told(turns: readonly Turn[]): readonly string[] {
  return turns.map(({ finding, before, after }) => `${finding.rule}: ${before} → ${after}`);
}

function idOf(snapshot: Snapshot, rule: string): string {
  const finding = prove(judging(snapshot), []).before.findings.find((each) => each.rule === rule);
  assert.ok(finding, `there is a finding of ${rule}`);
  return finding.id;
}

function only(snapshot: Snapshot, rule: string): Proof {
  return prove(judging(snapshot), [idOf(snapshot, rule)]);
}

test('all fixes together turn every check green and bring the path to life', () => {
  const proof = prove(judging(broken));
  assert.equal(told(proof.green), [
    'imds-hop-limit: fail → pass',
    'trust-principal-matches-server-role: fail → pass',
    'trust-path-complete: fail → pass',
  ]);
  assert.equal(told(proof.red), []);
  assert.equal(
    proof.alive.map(({ id, state }) => [id, state]),
    [[`xsoar/ec2/${org.targetRole}`, 'complete']],
  );
  assert.ok(proof.harmless);
});

/** The role of the server is a target, too: it assumes itself. */
function assumingItself(...principals: readonly string[]): Snapshot {
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com', AWS: principals }, Action: 'sts:AssumeRole' },
    ],
  });
  const document = { 'trust.document': { value: trust } };
  const policies = {
    value: [
      healthy.inline('assume', healthy.allow('sts:AssumeRole', org.serverRole)),
      healthy.inline('work', healthy.allow('ec2:DescribeInstances')),
    ],
  };
  return healthy.aSnapshot({
    topology: healthy.aTopology({ integrations: [healthy.anIntegration({ role: org.serverRole })] }),
    subjects: [
      healthy.anInstance(),
      healthy.aServerRole({ ...document, 'policies.identity': policies }),
      healthy.aTargetRole({ ...document, 'policies.identity': policies }, org.serverRole),
    ],
  });
}

test('a change of a role is one of it as a target and as the role of a server', () => {
  const snapshot = assumingItself(org.serverRole);
  const world = { topology: snapshot.topology, snapshot };
  const owner = { kind: 'target-role', id: org.serverRole } as const;
  const changed = setFact(world, owner, 'targetRole.trust.document', org.trusting(org.serverRole));
  const documents = changed.snapshot.subjects
    .filter(({ id }) => id === org.serverRole)
    .map(({ facts }) => facts['trust.document']);
  assert.equal(documents, [{ value: org.trusting(org.serverRole) }, { value: org.trusting(org.serverRole) }]);
});

test('a server role that assumes itself keeps the service that hands it out, and the path stays alive', () => {
  const snapshot = assumingItself(org.serverRole, 'arn:aws:iam::111111111111:role/Old');
  const { green, red, dead, after } = prove(judging(snapshot), [idOf(snapshot, 'trust-principal-matches-server-role')]);
  assert.ok(told(green).includes('trust-principal-matches-server-role: fail → pass'), told(green).join());
  assert.equal([red, dead], [[], []]);
  assert.ok(after.findings.some(({ rule, verdict }) => rule === 'trust-path-complete' && verdict === 'pass'));
});

test('an instance that does not exist is not given a hop limit', () => {
  const gone = healthy.aSnapshot({
    subjects: [healthy.anInstance({ exists: { value: false } }), healthy.aServerRole(), healthy.aTargetRole()],
  });
  const [fix] = only(gone, 'imds-hop-limit').fixes;
  assert.equal(fix?.changes, []);
  assert.match(fix?.because ?? '', /does not exist/);
});

test('one fix mends its own check, and the path stays broken at the other link', () => {
  const proof = only(broken, 'imds-hop-limit');
  assert.equal(told(proof.green), ['imds-hop-limit: fail → pass']);
  assert.equal(proof.alive, []);
  const [fix] = proof.fixes;
  assert.equal(fix?.changes, [
    {
      fact: 'instance.metadataOptions.hopLimit',
      subject: { kind: 'instance', id: org.instance },
      value: 2,
    },
  ]);
  const path = proof.after.findings.find(({ rule }) => rule === 'trust-path-complete');
  assert.match(path?.message ?? '', /broken at trust-policy/);
});

test('the fix of a path changes the role at its end', () => {
  const proof = only(
    healthy.aSnapshot({ subjects: [healthy.anInstance(), healthy.aServerRole(), deleted] }),
    'trust-path-complete',
  );
  assert.equal(
    proof.fixes[0]?.changes.map(({ fact, subject }) => [fact, subject.kind, subject.id]),
    [['targetRole.trust.document', 'target-role', org.targetRole]],
  );
  assert.is(proof.alive.length, 1);
});

test('a role that does not exist is made, with trust, what it must grant, and a session as long as is asked for', () => {
  const integrations = [healthy.anIntegration({ sessionDuration: 3600 })];
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ integrations }),
    subjects: [healthy.anInstance(), healthy.aServerRole(), healthy.aTargetRole(healthy.noRole)],
  });
  const proof = only(snapshot, 'trust-path-complete');
  assert.equal(
    proof.fixes[0]?.changes.map(({ fact, value }) => [fact, fact.endsWith('document') ? 'a document' : value]),
    [
      ['targetRole.exists', true],
      ['targetRole.trust.document', 'a document'],
      [
        'targetRole.policies.identity',
        [
          {
            name: 'ec2-actions',
            kind: 'inline',
            arn: org.targetRole,
            document: healthy.allow(['ec2:DescribeInstances']),
          },
        ],
      ],
      ['targetRole.maxSessionDuration', 3600],
    ],
  );
  assert.is(proof.after.findings.find(({ rule }) => rule === 'trust-path-complete')?.verdict, 'pass');
  assert.equal(
    proof.alive.map(({ state }) => state),
    ['complete'],
  );
});

test('what is declared is changed in the topology', () => {
  const server = healthy.aServer({ stsEndpoints: 'global' });
  const snapshot = healthy.aSnapshot({ topology: healthy.aTopology({ servers: [server] }) });
  const proof = only(snapshot, 'sts-regional-endpoint');
  assert.equal(told(proof.green), ['sts-regional-endpoint: fail → pass']);
  assert.equal(snapshot.topology.servers[0]?.stsEndpoints, 'global', 'the snapshot itself is as it was');
});

test('a fix that breaks what worked is told, and is not harmless', () => {
  const other = 'arn:aws:iam::111111111111:role/Other';
  const otherProfile = 'arn:aws:iam::111111111111:instance-profile/Other';
  const otherInstance = 'arn:aws:ec2:us-east-1:111111111111:instance/i-0bbbbbbbbbbbbbbbb';
  const selector = { ids: [{ id: 'i-0bbbbbbbbbbbbbbbb', location: healthy.here }] };
  const conditional = healthy.statement({
    Effect: 'Allow',
    Principal: { AWS: [org.serverRole, other] },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  });
  const servers = [
    healthy.aServer({ stsEndpoints: 'global', region: 'eu-west-1', instances: selector, name: 'xsoar' }),
  ];
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ servers, integrations: [healthy.anIntegration({ region: 'eu-west-1' })] }),
    subjects: [
      healthy.anInstance(
        { 'instanceProfile.arn': { value: otherProfile } },
        otherInstance.replace('us-east-1', 'eu-west-1'),
      ),
      healthy.aServerRole({ instanceProfiles: { value: [otherProfile] } }, { id: other, name: 'Other' }),
      healthy.aTargetRole({ 'trust.document': { value: conditional } }),
    ],
  });
  const proof = only(snapshot, 'sts-regional-endpoint');
  assert.ok(told(proof.red).includes('trust-path-complete: pass → fail'), told(proof.red).join());
  assert.equal(
    proof.dead.map((path) => path.firstBroken),
    ['trust-policy'],
    'the region of the call was us-east-1 as long as it went to the global endpoint',
  );
  assert.not.ok(proof.harmless);
});

test('a finding whose rule does not say what its fix changes stays, and says why', () => {
  const integrations = [healthy.anIntegration({ storedKeys: true })];
  const snapshot = healthy.aSnapshot({ topology: healthy.aTopology({ integrations }) });
  const [fix] = only(snapshot, 'no-static-keys-with-instance-profile').fixes;
  assert.equal(fix?.changes, []);
  assert.match(fix?.because ?? '', /does not say what its fix changes/);
});

test('a change that hangs on what could not be read is not made', () => {
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ servers: [healthy.aServer({ containers: 'rootless' })] }),
    subjects: [
      healthy.anInstance({ 'metadataOptions.httpEndpoint': { value: 'disabled' } }),
      healthy.aServerRole(),
      healthy.aTargetRole(),
    ],
  });
  const proof = only(snapshot, 'imds-hop-limit');
  assert.equal(
    proof.fixes[0]?.changes.map(({ fact }) => fact),
    ['instance.metadataOptions.httpEndpoint'],
    'the hop limit that is needed is not known',
  );
  assert.is(proof.after.findings.find(({ rule }) => rule === 'imds-hop-limit')?.verdict, 'unknown');
});

test('neither fix takes a principal away that may be the caller of a server that has none yet', () => {
  const old = 'arn:aws:iam::111111111111:role/Old';
  const standby = { ids: [{ id: 'i-0bbbbbbbbbbbbbbbb', location: healthy.here }] };
  const service = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const named = { Effect: 'Allow', Principal: { AWS: [org.serverRole, old] }, Action: 'sts:AssumeRole' };
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({
      servers: [healthy.aServer(), healthy.aServer({ name: 'standby', instances: standby })],
      integrations: [healthy.anIntegration(), healthy.anIntegration({ name: 'other', server: 'standby' })],
    }),
    selections: [],
    subjects: [
      healthy.anInstance(),
      healthy.anInstance(
        { 'instanceProfile.arn': { absent: true } },
        org.instance.replace(org.instanceId, 'i-0bbbbbbbbbbbbbbbb'),
      ),
      healthy.aServerRole(),
      healthy.aTargetRole({
        'trust.document': { value: JSON.stringify({ Version: '2012-10-17', Statement: [named, service] }) },
      }),
    ],
  });
  for (const rule of ['trust-principal-matches-server-role', 'trust-path-least-privilege']) {
    const { before, fixes } = only(snapshot, rule);
    assert.is(before.findings.find((finding) => finding.rule === rule)?.verdict, 'fail');
    assert.is(before.findings.find((finding) => finding.rule === rule)?.fix?.command, undefined);
    assert.equal(fixes[0]?.changes, []);
    assert.match(fixes[0]?.because ?? '', /standby has nothing to call it with/);
  }
});

test('paths of several servers that end at one role are mended one after the other', () => {
  const roles = ['A', 'B', 'C'].map((name) => `arn:aws:iam::111111111111:role/${name}`);
  const profiles = roles.map((role) => role.replace(':role/', ':instance-profile/'));
  const ids = roles.map((_, index) => `i-0000000000000000${index}`);
  const servers = ids.map((id, index) =>
    healthy.aServer({ name: `s${index}`, instances: { ids: [{ id, location: healthy.here }] } }),
  );
  const integrations = servers.map(({ name }) => healthy.anIntegration({ name: `ec2-${name}`, server: name }));
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ servers, integrations }),
    selections: [],
    subjects: [
      ...ids.map((id, index) =>
        healthy.anInstance(
          { 'instanceProfile.arn': { value: profiles[index] as string } },
          `arn:aws:ec2:us-east-1:111111111111:instance/${id}`,
        ),
      ),
      ...roles.map((role, index) =>
        healthy.aServerRole({ instanceProfiles: { value: [profiles[index] as string] } }, { id: role }),
      ),
      healthy.aTargetRole({ 'trust.document': { value: org.trusting('arn:aws:iam::222222222222:role/Local') } }),
    ],
  });
  const rules = everyRule.filter(({ rule }) => rule.definition.id === 'trust-path-complete');
  const proof = prove(judging(snapshot, rules));
  assert.is(proof.alive.length, 3);
  assert.equal(proof.red, []);
});

test('a waived failure is left alone unless it is named', () => {
  const input = judging(broken);
  const waiver = {
    rule: 'imds-hop-limit',
    subject: org.instance,
    accepts: ['fail'] as const,
    reason: 'known',
    owner: 'x',
    expires: '2099-01-01',
    location: healthy.here,
  };
  const waived = { ...input, waivers: [waiver] };
  assert.not.ok(prove(waived).fixes.some(({ finding }) => finding.rule === 'imds-hop-limit'));
  assert.is(prove(waived, [idOf(broken, 'imds-hop-limit')]).fixes.length, 1);
});

test('with nothing to fix nothing changes', () => {
  const proof = prove(judging(healthy.aSnapshot()));
  assert.equal([proof.fixes, proof.green, proof.red, proof.other, proof.alive, proof.dead], [[], [], [], [], [], []]);
  assert.equal(proof.after, proof.before);
});

test.run();
