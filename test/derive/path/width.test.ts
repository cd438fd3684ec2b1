import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { derive } from '../../../src/derive/index.ts';
import type { Fact, Facts, Snapshot } from '../../../src/model/index.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';

const test = suite('derive/path width');

const other = 'arn:aws:iam::222222222222:role/Other';
const denied = { unknown: 'access-denied', call: 'iam:GetAccountAuthorizationDetails' } as const;

function factsOf(kind: 'server-role' | 'target-role', snapshot: Snapshot): Facts {
  const variable = kind === 'server-role' ? 'serverRole' : 'targetRole';
  const subject = derive(snapshot.topology, snapshot).subjects.find(({ ref }) => ref.kind === kind);
  return subject?.variables[variable] ?? {};
}

/** Facts of the server's role when these are its identity policies. */
function withPolicies(policies: readonly string[] | Fact, over: Parameters<typeof healthy.aTopology>[0] = {}): Facts {
  const identity = Array.isArray(policies)
    ? { value: policies.map((document, index) => healthy.inline(`p${index}`, document)) }
    : (policies as Fact);
  const role = healthy.aServerRole({ 'policies.identity': identity });
  return factsOf(
    'server-role',
    healthy.aSnapshot({
      topology: healthy.aTopology(over),
      subjects: [healthy.anInstance(), role, healthy.aTargetRole()],
    }),
  );
}

function withTrust(...statements: readonly object[]): Facts {
  const document = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const target = healthy.aTargetRole({ 'trust.document': { value: document } });
  return factsOf('target-role', healthy.aSnapshot({ subjects: [healthy.anInstance(), healthy.aServerRole(), target] }));
}

const assume = (principal: object | string) => ({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' });

test('principals beyond the declared are listed, whole accounts besides as such', () => {
  const facts = withTrust(
    assume({ AWS: [org.serverRole, other, '333333333333', 'arn:aws:iam::444444444444:root'] }),
    assume({ Service: 'lambda.amazonaws.com' }),
  );
  assert.equal(facts.undeclaredPrincipals, {
    value: ['333333333333', 'Service:lambda.amazonaws.com', other, 'arn:aws:iam::444444444444:root'].sort(),
  });
  assert.equal(facts.trustedAccounts, { value: ['333333333333', '444444444444'] });
});

test('a role that trusts its caller alone has neither', () => {
  const facts = withTrust(assume({ AWS: org.serverRole }));
  assert.equal([facts.undeclaredPrincipals, facts.trustedAccounts], [{ value: [] }, { value: [] }]);
});

test('an account that a Deny names is not one that is trusted', () => {
  const facts = withTrust(assume({ AWS: org.serverRole }), {
    Effect: 'Deny',
    Principal: { AWS: 'arn:aws:iam::333333333333:root' },
    Action: 'sts:AssumeRole',
  });
  assert.equal(facts.trustedAccounts, { value: [] });
});

test('roles that are permitted and declared by no one are told from those that are', () => {
  const facts = withPolicies([healthy.allow('sts:AssumeRole', [org.targetRole, other])]);
  assert.equal(facts['assumable.exact'], { value: [org.targetRole, other].sort() });
  assert.equal(facts.permittedUndeclared, { value: [other] });
  assert.equal(facts.undeclaredPatterns, { value: [] });
});

test('a wildcard is a pattern, but for the name that inAccounts declares', () => {
  const anyName = 'arn:aws:iam::222222222222:role/*';
  const oneName = 'arn:aws:iam::*:role/xsoar-access';
  const inAccounts = { roleName: 'xsoar-access', accounts: ['222222222222'], location: healthy.here };
  const policies = [healthy.allow('sts:AssumeRole', [anyName, oneName])];
  const undeclared = withPolicies(policies);
  assert.equal(undeclared['assumable.patterns'], { value: [oneName, anyName].sort() });
  assert.equal(undeclared.undeclaredPatterns, { value: [oneName, anyName].sort() });
  const { integrations } = healthy.aTopology();
  const declared = withPolicies(policies, {
    integrations: [...integrations, healthy.anIntegration({ name: 'everywhere', role: undefined, inAccounts })],
  });
  assert.equal(declared.undeclaredPatterns, { value: [anyName] });
});

test('sts:AssumeRole on everything, and by a NotResource, are told as such', () => {
  assert.equal(withPolicies([healthy.allow('sts:AssumeRole')])['assumable.everything'], { value: true });
  assert.equal(withPolicies([healthy.allow('sts:*')])['assumable.everything'], { value: true });
  const named = withPolicies([healthy.allow('sts:AssumeRole', org.targetRole)]);
  assert.equal(named['assumable.everything'], { value: false });
  const allBut = withPolicies([healthy.statement({ Effect: 'Allow', Action: 'sts:AssumeRole', NotResource: [other] })]);
  assert.equal(allBut['assumable.notResource'], { value: [other] });
});

test('a declared role that no policy permits is told, one in the same account that trusts the caller is not', () => {
  assert.equal(withPolicies([healthy.allow('s3:*')]).declaredNotPermitted, { value: [org.targetRole] });
  assert.equal(withPolicies([healthy.allow('sts:AssumeRole')]).declaredNotPermitted, { value: [] });
  const local = 'arn:aws:iam::111111111111:role/Local';
  const facts = factsOf(
    'server-role',
    healthy.aSnapshot({
      topology: healthy.aTopology({ integrations: [healthy.anIntegration({ role: local })] }),
      subjects: [
        healthy.anInstance(),
        healthy.aServerRole({ 'policies.identity': { value: [] } }),
        healthy.aTargetRole({ 'trust.document': { value: org.trusting(org.serverRole) } }, local),
      ],
    }),
  );
  assert.equal(facts.declaredNotPermitted, { value: [] });
});

test('where the policies were not read, nothing is said of what they permit', () => {
  const facts = withPolicies(denied);
  for (const path of [
    'assumable.exact',
    'assumable.patterns',
    'assumable.everything',
    'assumable.notResource',
    'permittedUndeclared',
    'undeclaredPatterns',
    'administrator',
  ])
    assert.equal(facts[path], denied, path);
  assert.equal(facts.declaredNotPermitted, denied);
});

test('an administrator is one by its permissions, whatever its policies are called', () => {
  assert.equal(withPolicies([healthy.allow('*')]).administrator, { value: true });
  assert.equal(withPolicies([healthy.allow('iam:*')]).administrator, { value: true });
  assert.equal(withPolicies([healthy.allow('s3:*')]).administrator, { value: false });
});

test.run();
