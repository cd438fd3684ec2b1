import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decideAssumeRole, type StatementEvidence } from '../../src/policy/index.ts';
import { allow, policy, role, roleRequest, trusting, under, user, userRequest } from './requests.ts';

const test = suite('policy/evidence');

function cite({ policy: name, index, effect, matched }: StatementEvidence): string {
  return `${effect} ${name}[${index}] ${matched}`;
}

test('a statement carries the condition that failed, by operator and key first, with the compared values', () => {
  const Condition = {
    StringLike: { 'sts:RoleSessionName': 'b*', 'aws:RequestedRegion': ['eu-*', 'ap-*'] },
    StringEquals: { 'sts:RoleSessionName': 'xsoar-session' },
    IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
  };
  const request = under(Condition, {}, { unknownContext: ['aws:SourceIp'] });
  assert.equal(decideAssumeRole(request).statements, [
    {
      policy: 'trustPolicy',
      index: 0,
      effect: 'Allow',
      matched: false,
      condition: {
        operator: 'StringLike',
        key: 'aws:RequestedRegion',
        expected: ['eu-*', 'ap-*'],
        actual: ['us-east-1'],
      },
    },
  ]);
});

test('of an unknown statement the unknown condition is carried, without a value', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' }, Bool: { 'aws:SecureTransport': 'true' } };
  const [statement] = decideAssumeRole(under(Condition, {}, { unknownContext: ['aws:SourceIp'] })).statements;
  assert.is(statement?.matched, 'unknown');
  assert.equal(statement?.condition, {
    operator: 'IpAddress',
    key: 'aws:SourceIp',
    expected: ['203.0.113.0/24'],
    actual: null,
  });
});

test('a statement that matched carries its Sid and no condition', () => {
  const request = trusting({ AWS: user }, {}, { Sid: 'Soar', Condition: { Bool: { 'aws:SecureTransport': 'true' } } });
  const caller = userRequest().caller;
  assert.equal(decideAssumeRole({ ...request, caller }).statements, [
    { policy: 'trustPolicy', index: 0, sid: 'Soar', effect: 'Allow', matched: true },
  ]);
});

test('an unknown that several actions share is cited as unknown', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const request = roleRequest({
    trustPolicy: policy(allow({ AWS: role }, { Action: 'sts:*' })),
    serviceControlPolicies: [
      [
        policy(
          { Effect: 'Allow', Action: '*', Resource: '*' },
          { Effect: 'Deny', Action: 'sts:TagSession', Resource: '*', Condition },
        ),
      ],
    ],
    actions: ['sts:TagSession', 'sts:AssumeRole'],
    unknownContext: ['aws:SourceIp'],
  });
  const decision = decideAssumeRole(request);
  assert.is(decision.decision, 'unknown');
  assert.equal(decision.statements.map(cite), [
    'Allow serviceControlPolicies[0][0][0] true',
    'Allow trustPolicy[0] true',
    'Deny serviceControlPolicies[0][0][1] unknown',
  ]);
});

test.run();
