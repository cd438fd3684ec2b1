import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findEscalations, isAdministrator, type Permissions } from '../../src/policy/index.ts';
import { account, fullAccess, policy, role } from './requests.ts';

const test = suite('policy/escalation');

function give(action: unknown, resource: unknown = '*', rest: object = {}) {
  return { Effect: 'Allow', Action: action, Resource: resource, ...rest };
}

function take(action: unknown, resource: unknown = '*', rest: object = {}) {
  return { ...give(action, resource, rest), Effect: 'Deny' };
}

const mfa = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };

type Row = readonly [title: string, expected: boolean | 'unknown', statements: object[], rest?: Partial<Permissions>];

const rows: readonly Row[] = [
  ['everything on everything', true, [give('*')]],
  ['every service', true, [give('*:*')]],
  ['all of IAM', true, [give('iam:*')]],
  ['all of IAM in the account', true, [give('iam:*', `arn:aws:iam::${account}:*`)]],
  ['all of IAM by two halves of a sentence', true, [give(['ec2:*', 'IAM:*'])]],
  ['everything but one action', true, [{ Effect: 'Allow', NotAction: 'iam:CreateUser', Resource: '*' }]],
  ['everything, one action denied', true, [give('*'), take('iam:CreateUser')]],
  ['everything, one role denied', true, [give('*'), take('iam:*', `arn:aws:iam::${account}:role/break-glass`)]],
  ['everything but IAM', false, [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }]],
  ['everything, IAM denied', false, [give('*'), take('iam:*')]],
  ['everything, all but EC2 denied', false, [give('*'), { Effect: 'Deny', NotAction: 'ec2:*', Resource: '*' }]],
  ['all of IAM on roles', false, [give('iam:*', 'arn:aws:iam::*:role/*')]],
  ['all of IAM in another account', false, [give('iam:*', 'arn:aws:iam::222222222222:*')]],
  ['some of IAM', false, [give(['iam:Get*', 'iam:Put*'])]],
  ['another service', false, [give('ec2:*')]],
  ['nothing', false, []],
  ['everything with MFA', 'unknown', [give('*', '*', mfa)]],
  ['everything, denied with MFA', 'unknown', [give('*'), take('*', '*', mfa)]],
  ['policies that were not read', 'unknown', [], { identityPolicies: 'unknown' }],
  ['everything inside a boundary', false, [give('*')], { permissionsBoundary: policy(give('s3:*')) }],
  ['everything inside a boundary of everything', true, [give('*')], { permissionsBoundary: fullAccess }],
];

for (const [title, expected, statements, rest] of rows)
  test(`${title} is ${expected === true ? 'an administrator' : expected === false ? 'no administrator' : 'unknown'}`, () => {
    assert.is(isAdministrator({ principal: role, identityPolicies: [policy(...statements)], ...rest }), expected);
  });

function find(statements: readonly object[], rest: Partial<Permissions> = {}): string[] {
  const ways = findEscalations({ principal: role, identityPolicies: [policy(...statements)], ...rest });
  return ways.map((way) => `${way.actions.join(' + ')}${way.sure ? '' : '?'}`);
}

test('a narrow role opens no way to more rights', () => {
  assert.equal(
    find([give(['ec2:Describe*', 'ec2:StartInstances', 'ec2:StopInstances', 'iam:Get*', 'iam:PassRole'])]),
    [],
  );
});

test('one action is a way', () => {
  assert.equal(find([give('iam:PutRolePolicy', `arn:aws:iam::${account}:role/x`)]), ['iam:PutRolePolicy']);
});

test('a way that needs several actions needs them all', () => {
  assert.equal(find([give(['iam:PassRole', 'lambda:CreateFunction'])]), []);
  assert.equal(find([give(['iam:PassRole', 'lambda:*'])]), [
    'iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction',
    'lambda:UpdateFunctionCode',
  ]);
});

test('a way under a condition is not sure', () => {
  assert.equal(find([give('iam:PassRole'), give('ec2:RunInstances', '*', mfa)]), ['iam:PassRole + ec2:RunInstances?']);
  assert.equal(find([give('iam:PassRole', '*', mfa), take('ec2:*')]), []);
});

test('an administrator has every way, each with a reason', () => {
  const ways = findEscalations({ principal: role, identityPolicies: [fullAccess] });
  assert.is(ways.length, 30);
  assert.ok(
    ways.every(
      (way) => way.sure && way.why.length > 10 && way.actions.every((action) => /^[a-z0-9]+:[A-Z]\w+$/.test(action)),
    ),
  );
  assert.is(new Set(ways.map((way) => way.actions.join())).size, 30);
});

test.run();
