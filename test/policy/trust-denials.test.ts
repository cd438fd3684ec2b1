import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrustCaller } from '../../src/policy/index.ts';
import { compare, key, role, server } from './comparisons.ts';
import { allow, deny, user } from './requests.ts';

const test = suite('policy/trust-denials');

const denied: readonly (readonly [name: string, principal: unknown, conditional: boolean | 'no'])[] = [
  ['the caller', { AWS: server }, false],
  ['everyone', '*', false],
  ['its account', { AWS: 'arn:aws:iam::111111111111:root' }, false],
  ['its account by id', { AWS: '111111111111' }, false],
  ['its unique id', { AWS: 'AROAXSOARSERVER000001' }, false],
  ['one of its sessions', { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0' }, true],
  ['a session of another role', { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer2/i-0' }, 'no'],
  ['the account in another partition', { AWS: 'arn:aws-cn:iam::111111111111:root' }, 'no'],
  ['another account', { AWS: '222222222222' }, 'no'],
  ['another role', { AWS: 'arn:aws:iam::111111111111:role/XsoarServer' }, 'no'],
  ['another id', { AWS: 'AROADELETEDROLE000001' }, 'no'],
  ['a service', { Service: 'ec2.amazonaws.com' }, 'no'],
  ['what AWS would not have accepted', { AWS: 'arn:aws:iam::111111111111:role/*' }, true],
];

for (const [name, principal, conditional] of denied)
  test(`a Deny of ${name} ${conditional === 'no' ? 'is none of the caller' : conditional ? 'may deny it' : 'denies it'}`, () => {
    const comparison = compare([allow({ AWS: server }), deny(principal)]);
    assert.equal(
      comparison.denied.map((denial) => [denial.caller, denial.conditional]),
      conditional === 'no' ? [] : [[server, conditional]],
    );
    assert.is(comparison.problems.length, conditional === false ? 1 : 0);
    assert.equal(comparison.undeclared, []);
  });

test('a Deny under a condition may deny', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const comparison = compare([allow({ AWS: server }), deny({ AWS: '*' }, { Condition, Sid: 'Net' })]);
  assert.equal(
    comparison.denied.map((denial) => denial.conditional),
    [true],
  );
  assert.match(
    comparison.denied[0]?.because ?? '',
    /^Statement\[1\] \(Net\) of the trust policy denies under a condition arn/,
  );
});

test('a Deny whose condition excludes the caller is none of it', () => {
  for (const Condition of [
    { ArnNotEquals: { 'aws:PrincipalArn': server } },
    { StringNotEquals: { 'AWS:principalaccount': '111111111111' }, Bool: { 'aws:SecureTransport': 'true' } },
    { StringEquals: { 'aws:PrincipalType': 'User' } },
    { Bool: { 'aws:PrincipalIsAWSService': 'true' } },
  ])
    assert.equal(compare([allow({ AWS: server }), deny('*', { Condition })]).denied, [], JSON.stringify(Condition));
  const Condition = { StringNotEquals: { 'aws:username': 'xsoar.remediation', 'aws:PrincipalType': 'User' } };
  assert.equal(compare([allow({ AWS: user }), deny('*', { Condition })], [key]).denied, []);
});

test('a Deny whose condition holds for the caller may deny', () => {
  const Condition = { ArnEquals: { 'aws:PrincipalArn': server } };
  const comparison = compare([allow({ AWS: [server, user] }), deny('*', { Condition })], [role, key]);
  assert.equal(
    comparison.denied.map((denial) => [denial.caller, denial.conditional]),
    [[server, true]],
  );
});

test('a Deny of another action is none', () => {
  assert.equal(compare([allow({ AWS: server }), deny('*', { Action: 'sts:TagSession' })]).denied, []);
});

test('a session of a role is no session of a user of that name', () => {
  const caller: TrustCaller = { ...key, arn: 'arn:aws:iam::111111111111:user/XsoarServer' };
  const session = 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0';
  assert.equal(compare([allow({ AWS: caller.arn }), deny({ AWS: session })], [caller]).denied, []);
});

test('a Deny of everyone denies each caller', () => {
  const comparison = compare([allow({ AWS: [server, user] }), deny('*')], [role, key]);
  assert.equal(
    comparison.denied.map((denial) => denial.caller),
    [server, user],
  );
});

test.run();
