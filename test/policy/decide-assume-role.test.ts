import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decideAssumeRole } from '../../src/policy/index.ts';
import { allow, deny, denying, fullAccess, policy, role, roleId, roleRequest, trusting, under } from './requests.ts';

const test = suite('policy/decide-assume-role');

test('an unknown names the keys that would settle it, as they were named', () => {
  const Condition = {
    IpAddress: { 'AWS:SourceIP': '203.0.113.0/24' },
    StringEquals: { 'aws:PrincipalOrgID': 'o-a', 'aws:PrincipalTag/App': 'x' },
  };
  const unknownContext = ['aws:PrincipalOrgID', 'aws:SourceIp', 'aws:PrincipalTag/*', 'aws:UserAgent'];
  const decision = decideAssumeRole(under(Condition, {}, { unknownContext }));
  assert.equal(decision.unknownKeys, ['aws:PrincipalOrgID', 'aws:PrincipalTag/App', 'aws:SourceIp']);
});

test('a key that cannot change the answer is not named', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const unknownContext = ['aws:SourceIp'];
  const statements = [allow({ AWS: role }, { Condition }), allow({ AWS: role })];
  const allowed = decideAssumeRole(roleRequest({ trustPolicy: policy(...statements), unknownContext }));
  assert.equal([allowed.decision, allowed.unknownKeys], ['allowed', []]);
  const denied = decideAssumeRole(denying(deny('*'), {}));
  assert.equal([denied.decision, denied.unknownKeys], ['denied', []]);
});

test('keys that differ in case alone are one key, whatever their order', () => {
  const trustPolicy = policy(allow({ AWS: role }, { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'b' } } }));
  const entries = [
    ['AWS:PrincipalOrgId', 'a'],
    ['aws:PrincipalOrgID', 'b'],
  ] as const;
  for (const order of [entries, [...entries].reverse()])
    assert.is(decideAssumeRole(roleRequest({ trustPolicy, context: Object.fromEntries(order) })).decision, 'allowed');
});

test('of several actions the first that is refused decides', () => {
  const request = trusting({ AWS: role }, { actions: ['sts:TagSession', 'sts:AssumeRole'] });
  assert.match(decideAssumeRole(request).because, /for sts:TagSession\.$/);
});

test('nothing is decided about what is no ARN, whatever else is known', () => {
  const { caller, target } = roleRequest({});
  const { uniqueId: _, ...anonymous } = caller;
  for (const request of [
    roleRequest({ target: { ...target, arn: 'UpdateAPP' } }),
    roleRequest({ target: { ...target, arn: 'UpdateAPP' }, caller: anonymous }),
    roleRequest({ caller: { ...anonymous, arn: 'XsoarServer' } }),
  ])
    assert.equal(decideAssumeRole(request), {
      decision: 'unknown',
      because: 'Unknown: the ARN of the caller or of the role is no ARN of IAM.',
      statements: [],
      unknownKeys: [],
      invalid: [],
    });
});

test('the unique id of the caller counts before what its user id would say', () => {
  const { context } = roleRequest();
  const request = trusting({ AWS: roleId }, { context: { ...context, 'aws:userid': 'AROAOTHEREXAMPLE:session' } });
  assert.is(decideAssumeRole(request).decision, 'allowed');
});

test('what is invalid is named with its place, in every kind of policy', () => {
  const broken = { Effect: 'Allow' };
  const decision = decideAssumeRole(
    roleRequest({
      trustPolicy: policy(broken),
      identityPolicies: [fullAccess, policy(broken)],
      permissionsBoundary: policy(broken),
      sessionPolicies: [policy(broken)],
      serviceControlPolicies: [[fullAccess], [fullAccess, policy(broken)]],
      resourceControlPolicies: [[policy(broken)]],
      endpointPolicy: policy(broken),
    }),
  );
  const places = decision.invalid.map((problem) => problem.replace(/ .*/, ''));
  assert.equal(
    [...new Set(places)],
    [
      'endpointPolicy.Statement[0]',
      'identityPolicies[1].Statement[0]',
      'permissionsBoundary.Statement[0]',
      'resourceControlPolicies[0][0].Statement[0]',
      'serviceControlPolicies[1][1].Statement[0]',
      'sessionPolicies[0].Statement[0]',
      'trustPolicy.Statement[0]',
    ],
  );
});

test.run();
