import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../../../src/audit.ts';
import type { Fact, Finding, Snapshot } from '../../../src/model/index.ts';
import { judging } from '../../prove/judged-world.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';

const test = suite('derive/path questions');

const denied = {
  unknown: 'access-denied',
  call: 'iam:GetAccountAuthorizationDetails',
  permission: 'iam:GetAccountAuthorizationDetails',
} as const;

function findingOf(rule: string, snapshot: Snapshot): Finding {
  const found = audit(judging(snapshot)).report.findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} judges nothing`);
  return found;
}

function withoutActions(): Snapshot {
  const topology = healthy.aTopology({ integrations: [healthy.anIntegration({ actions: undefined })] });
  return healthy.aSnapshot({ topology });
}

function withTarget(facts: Record<string, Fact>): Snapshot {
  return healthy.aSnapshot({
    subjects: [healthy.anInstance(), healthy.aServerRole(), healthy.aTargetRole(facts)],
  });
}

test('without declared actions nobody can tell, and what to declare is said in plain words', () => {
  const complete = findingOf('trust-path-complete', withoutActions());
  assert.is(complete.verdict, 'unknown');
  assert.is(
    complete.message,
    'Whether xsoar can do the work of ec2 with arn:aws:iam::222222222222:role/UpdateAPP is not known. ec2 declares no actions, so what UpdateAPP must grant it is not known. Declare the actions of ec2. Every other link that can be looked at holds.',
  );
  const wide = findingOf('trust-path-least-privilege', withoutActions());
  assert.is(wide.verdict, 'unknown');
  assert.is(
    wide.message,
    'Whether the path of ec2 from xsoar to arn:aws:iam::222222222222:role/UpdateAPP is wider than what is declared is not known. ec2 declares no actions, so whether UpdateAPP may do more than it needs is not known. Declare the actions of ec2. Nothing too wide was found in what could be measured.',
  );
});

test('what hangs on a secret is told as that, never which, and with what would settle it', () => {
  const statement = { Effect: 'Allow', Principal: { AWS: org.serverRole }, Action: 'sts:AssumeRole' };
  const Condition = { StringEquals: { 'sts:RoleSessionName': '(withheld)' } };
  const document = JSON.stringify({ Version: '2012-10-17', Statement: [{ ...statement, Condition }] });
  const trust = findingOf('trust-path-complete', withTarget({ 'trust.document': { value: document } }));
  assert.is(trust.verdict, 'unknown');
  assert.match(
    trust.message,
    'Statement 0 of the trust policy of UpdateAPP compares sts:RoleSessionName with a value that is withheld, for it holds a secret. Take the secret out of the policy or tag that repeats it, or use another one: what is compared is withheld.',
  );
  const granted = healthy.statement({
    Effect: 'Allow',
    Action: 's3:*',
    Resource: '*',
    Condition: { StringEquals: { 'aws:SourceIp': '(withheld)' } },
  });
  const topology = healthy.aTopology({ servers: [healthy.aServer({ facts: { 'aws:SourceIp': '203.0.113.7' } })] });
  const policies = [healthy.allow('ec2:DescribeInstances'), granted].map((each, index) =>
    healthy.inline(`p${index}`, each),
  );
  const wide = findingOf('trust-path-least-privilege', {
    ...withTarget({ 'policies.identity': { value: policies } }),
    topology,
  });
  assert.is(wide.verdict, 'unknown');
  assert.match(wide.message, 'Whether UpdateAPP may do s3:* hangs on a value that is withheld.');
});

test('what was refused is told with the call and the permission that would settle it', () => {
  const snapshot = withTarget({ 'policies.identity': denied, 'policies.boundary': denied });
  const settle = 'access-denied on iam:GetAccountAuthorizationDetails, allow iam:GetAccountAuthorizationDetails.';
  assert.match(
    findingOf('trust-path-complete', snapshot).message,
    `Whether UpdateAPP grants ec2:DescribeInstances hangs on policies that could not be read: ${settle}`,
  );
  assert.match(
    findingOf('trust-path-least-privilege', snapshot).message,
    `What UpdateAPP may do could not be read: ${settle}`,
  );
});

test('every open link is told, not the first alone', () => {
  const topology = healthy.aTopology({
    integrations: [healthy.anIntegration({ actions: undefined, sessionName: undefined })],
  });
  const { message } = findingOf('trust-path-complete', healthy.aSnapshot({ topology }));
  assert.match(message, 'The session name of ec2 for UpdateAPP is not declared');
  assert.match(message, 'Declare the actions of ec2.');
});

test('no message of a path that could not be judged names a fact or leaves a placeholder open', () => {
  const snapshots = [
    withoutActions(),
    withTarget({ 'trust.document': denied }),
    withTarget({ exists: denied, 'trust.document': denied, 'policies.identity': denied }),
    withTarget({
      'trust.document': {
        value: healthy.statement({
          Effect: 'Allow',
          Principal: { AWS: org.serverRole },
          Action: 'sts:AssumeRole',
          Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
        }),
      },
    }),
  ];
  for (const snapshot of snapshots)
    for (const rule of ['trust-path-complete', 'trust-path-least-privilege']) {
      const { verdict, message } = findingOf(rule, snapshot);
      if (verdict === 'unknown') assert.not.match(message, /path\.|targetRole\.|\(unknown|\(none\)|\.\./, message);
    }
});

test('a path whose links wait for a missing role says so, and nothing of collecting', () => {
  const { verdict, message, evidence } = findingOf('trust-path-complete', withTarget(healthy.noRole));
  assert.is(verdict, 'fail');
  assert.match(message, 'broken at target-role. Account 222222222222 has no role UpdateAPP');
  assert.equal(evidence, [{ fact: 'path.interruptedAt', value: ['target-role'] }]);
});

test.run();
