import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { derive } from '../../../src/derive/index.ts';
import type { Fact, FactValue, Snapshot } from '../../../src/model/index.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';

const test = suite('derive/path own-policies');
const hours = 60 * 60 * 1000;

/** A world in which the server's role has these policies. */
function withRole(policies: readonly string[], boundary?: Fact): Snapshot {
  const identity = policies.map((document, index) => healthy.inline(`own-${index}`, document));
  const facts: Record<string, Fact> = { 'policies.identity': { value: identity } };
  return healthy.aSnapshot({
    subjects: [
      healthy.anInstance(),
      healthy.aServerRole({ ...facts, ...(boundary && { 'policies.boundary': boundary }) }),
      healthy.aTargetRole(),
    ],
  });
}

function permissionLink(snapshot: Snapshot) {
  return healthy.linkOf(healthy.thePath(snapshot), 'assume-role-permission');
}

function widthOf(snapshot: Snapshot): string {
  return healthy.linkOf(healthy.thePath(snapshot), 'least-privilege').because;
}

function factOf(snapshot: Snapshot, path: string): Fact | undefined {
  const subject = derive(snapshot.topology, snapshot).subjects.find(({ ref }) => ref.kind === 'server-role');
  return subject?.variables.serverRole?.[path];
}

const onAll = (rest: object = {}) =>
  healthy.statement({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*', ...rest });
const boundaryOf = (document: string): Fact => ({
  value: { arn: 'arn:aws:iam::111111111111:policy/soar/edge', document } as FactValue,
});

test('an Allow on an incomplete ARN of IAM is one on every role, and the path holds', () => {
  const snapshot = withRole([healthy.allow('sts:AssumeRole', 'arn:aws:iam')]);
  assert.is(permissionLink(snapshot).state, 'proven');
  assert.equal(factOf(snapshot, 'assumable.everything'), { value: true });
  assert.match(widthOf(snapshot), /allows sts:AssumeRole on every role there is\./);
});

test('an Allow on an account alone is one on every role of it', () => {
  const snapshot = withRole([healthy.allow('sts:AssumeRole', 'arn:aws:iam::222222222222')]);
  assert.is(permissionLink(snapshot).state, 'proven');
  assert.equal(factOf(snapshot, 'undeclaredPatterns'), { value: ['arn:aws:iam::222222222222:*'] });
});

test('a Deny on an incomplete ARN breaks the path', () => {
  const deny = healthy.statement({ Effect: 'Deny', Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::222222222222' });
  const link = permissionLink(withRole([onAll(), deny]));
  assert.is(link.state, 'broken');
  assert.match(link.because, /^Statement 0 of the policy own-1 of XsoarServer denies sts:AssumeRole explicitly/);
});

const revoked = (snapshot: Snapshot, hoursAgo: number): Snapshot => {
  const cutOff = new Date(Date.parse(snapshot.takenAt) - hoursAgo * hours).toISOString();
  const Condition = { DateLessThan: { 'aws:TokenIssueTime': cutOff } };
  return withRole([onAll(), healthy.statement({ Effect: 'Deny', Action: '*', Resource: '*', Condition })]);
};

test('sessions revoked more than 36 hours before the snapshot hold no instance back', () => {
  for (const hoursAgo of [37, 24 * 365])
    assert.is(permissionLink(revoked(healthy.aSnapshot(), hoursAgo)).state, 'proven');
});

test('whether sessions revoked since are still in use is not known, and it is said until when', () => {
  const link = permissionLink(revoked(healthy.aSnapshot(), 35));
  assert.is(link.state, 'unknown');
  assert.match(link.because, /aws:TokenIssueTime.* a cut-off more than 36 hours ago holds none of them back\./);
});

test('of an address and a VPC endpoint one is asked for', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' }, StringEquals: { 'aws:SourceVpc': 'vpc-1' } };
  const link = permissionLink(
    withRole([
      onAll({ Condition: { IpAddress: Condition.IpAddress } }),
      onAll({ Condition: { StringEquals: Condition.StringEquals } }),
    ]),
  );
  const wanted = 'aws:SourceIp or aws:SourceVpc (a call has the one or the other)';
  assert.ok(link.because.includes(`It depends on ${wanted}, which is not known`), link.because);
  assert.ok(JSON.stringify(link.evidence).includes(`Give ${wanted} under facts of the server.`));
});

test('nothing narrows a policy that stands alone, nor a boundary that allows the same', () => {
  const allows = [onAll()];
  for (const snapshot of [withRole(allows), withRole(allows, boundaryOf(onAll()))]) {
    assert.equal(factOf(snapshot, 'assumable.limits'), { value: [] });
    assert.match(widthOf(snapshot), /on every role there is\./);
  }
});

test('a boundary that names roles narrows every role there is', () => {
  const snapshot = withRole([onAll()], boundaryOf(healthy.allow('sts:AssumeRole', org.targetRole)));
  assert.equal(factOf(snapshot, 'assumable.limits'), { value: ['its permissions boundary edge'] });
  assert.match(widthOf(snapshot), /on every role there is, narrowed by its permissions boundary edge alone\./);
});

test('so does a boundary that allows every role under a condition', () => {
  const Condition = { StringEquals: { 'iam:ResourceTag/soar': 'yes' } };
  const snapshot = withRole([onAll()], boundaryOf(onAll({ Condition })));
  assert.equal(factOf(snapshot, 'assumable.limits'), { value: ['its permissions boundary edge'] });
});

test('a boundary that could not be read may narrow it', () => {
  const snapshot = withRole([onAll()], { unknown: 'access-denied' });
  assert.equal(factOf(snapshot, 'assumable.limits'), {
    value: ['perhaps its permissions boundary, which could not be read'],
  });
});

test('a condition narrows it where no statement is without one', () => {
  const Condition = { StringEquals: { 'iam:ResourceTag/soar': 'yes', 'aws:ResourceAccount': '222222222222' } };
  const narrow = onAll({ Sid: 'Tagged', Condition });
  const told =
    'the condition of statement 0 (Tagged) of the policy own-0: StringEquals aws:ResourceAccount and StringEquals iam:ResourceTag/soar';
  assert.equal(factOf(withRole([narrow]), 'assumable.limits'), { value: [told] });
  assert.match(
    widthOf(withRole([narrow])),
    /every role there is, narrowed by the condition of statement 0 \(Tagged\) of the policy own-0: /,
  );
  assert.equal(factOf(withRole([narrow, onAll()]), 'assumable.limits'), { value: [] });
  const pattern = healthy.allow('sts:AssumeRole', 'arn:aws:iam::222222222222:role/*');
  assert.equal(factOf(withRole([narrow, pattern]), 'assumable.limits'), { value: [told] });
});

test('single roles need no limit', () => {
  const snapshot = withRole([healthy.allow('sts:AssumeRole', org.targetRole)], boundaryOf(healthy.allow('s3:*')));
  assert.equal(factOf(snapshot, 'assumable.limits'), { value: [] });
});

test.run();
