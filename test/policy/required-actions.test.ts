import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareActions, type Permissions } from '../../src/policy/index.ts';
import { account, policy, role } from './requests.ts';

const test = suite('policy/required-actions');

function give(action: unknown, resource: unknown = '*', rest: object = {}) {
  return { Effect: 'Allow', Action: action, Resource: resource, ...rest };
}

function take(action: unknown, resource: unknown = '*', rest: object = {}) {
  return { ...give(action, resource, rest), Effect: 'Deny' };
}

/** How one action stands under these statements: the name of the list it is in. */
function standing(action: string, statements: readonly object[], rest: Partial<Permissions> = {}): string {
  const comparison = compareActions({ principal: role, identityPolicies: [policy(...statements)], ...rest }, [action]);
  const lists = ['granted', 'limited', 'missing', 'unknown'] as const;
  const found = lists.filter((list) => comparison[list].includes(action));
  assert.is(found.length, 1);
  const decision = { granted: 'granted', limited: 'granted', missing: 'missing', unknown: 'unknown' };
  assert.is(comparison.decision, decision[found[0] as 'granted']);
  return found[0] as string;
}

const mfa = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const instance = `arn:aws:ec2:us-east-1:${account}:instance/i-1`;
const bounded = (...statements: object[]): Partial<Permissions> => ({ permissionsBoundary: policy(...statements) });

const stop = 'ec2:StopInstances';
const cases: readonly (readonly [
  title: string,
  action: string,
  statements: object[],
  expected: string,
  rest?: Partial<Permissions>,
])[] = [
  ['the action itself', stop, [give(stop)], 'granted'],
  ['another case', stop, [give('EC2:stopinstances')], 'granted'],
  ['a pattern', stop, [give('ec2:*')], 'granted'],
  ['everything', stop, [give('*')], 'granted'],
  ['nothing', stop, [], 'missing'],
  ['another action', stop, [give('ec2:StartInstances')], 'missing'],
  ['NotAction of another', stop, [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], 'granted'],
  ['NotAction of this', stop, [{ Effect: 'Allow', NotAction: ['iam:*', 'ec2:Stop*'], Resource: '*' }], 'missing'],
  ['one resource', stop, [give(stop, instance)], 'limited'],
  ['every resource of the service', stop, [give(stop, 'arn:aws:ec2:*:*:*')], 'granted'],
  ['every resource of the service in the account', stop, [give(stop, `arn:aws:ec2:*:${account}:*`)], 'granted'],
  ['every resource in another account', stop, [give(stop, 'arn:aws:ec2:*:222222222222:*')], 'limited'],
  ['every resource in another partition', stop, [give(stop, 'arn:aws-cn:ec2:*:*:*')], 'limited'],
  ['one kind of resource', stop, [give(stop, 'arn:aws:ec2:*:*:instance/*')], 'limited'],
  ['every object', 's3:GetObject', [give('s3:*', 'arn:aws:s3:::*')], 'granted'],
  ['one bucket', 's3:GetObject', [give('s3:*', 'arn:aws:s3:::b/*')], 'limited'],
  ['all of IAM in the account', 'iam:GetRole', [give('iam:*', `arn:aws:iam::${account}:*`)], 'granted'],
  ['NotResource', stop, [{ Effect: 'Allow', Action: stop, NotResource: instance }], 'limited'],
  ['NotResource of everything', stop, [{ Effect: 'Allow', Action: stop, NotResource: '*' }], 'missing'],
  ['a condition', stop, [give(stop, '*', mfa)], 'unknown'],
  ['a condition beside a sure grant', stop, [give(stop, '*', mfa), give(stop, instance)], 'limited'],
  [
    'a condition that a fact meets',
    stop,
    [give(stop, '*', { Condition: { StringEquals: { 'aws:RequestedRegion': 'a' } } })],
    'granted',
    { facts: { 'AWS:requestedregion': 'a' } },
  ],
  [
    'a condition that a fact fails',
    stop,
    [give(stop, '*', { Condition: { StringEquals: { 'aws:RequestedRegion': 'a' } } })],
    'missing',
    { facts: { 'aws:RequestedRegion': 'b' } },
  ],
  [
    'a condition on a multivalued fact',
    stop,
    [give(stop, '*', { Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a/*' } } })],
    'granted',
    { facts: { 'aws:PrincipalOrgPaths': ['o-a/b'] } },
  ],
  ['a Deny', stop, [give('*'), take(stop)], 'missing'],
  ['a Deny of the service', stop, [give('*'), take('ec2:*', 'arn:aws:ec2:*:*:*')], 'missing'],
  ['a Deny of NotAction', stop, [give('*'), { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }], 'missing'],
  ['a Deny of one resource', stop, [give(stop), take(stop, instance)], 'granted'],
  ['a Deny of the only resource', stop, [give(stop, instance), take(stop, `arn:aws:ec2:*:*:instance/*`)], 'missing'],
  [
    'a Deny of all but the only resource',
    stop,
    [give(stop, instance), { Effect: 'Deny', Action: stop, NotResource: instance }],
    'limited',
  ],
  [
    'a Deny of all but another resource',
    stop,
    [give(stop, instance), { Effect: 'Deny', Action: stop, NotResource: `${instance}2` }],
    'missing',
  ],
  ['a Deny under a condition', stop, [give(stop), take(stop, '*', mfa)], 'unknown'],
  [
    'a Deny under a condition of another resource',
    stop,
    [give(stop, instance), take(stop, `${instance}2`, mfa)],
    'limited',
  ],
  [
    'a Deny under a condition that fails',
    stop,
    [give(stop), take(stop, '*', mfa)],
    'granted',
    { facts: { 'aws:MultiFactorAuthPresent': 'false' } },
  ],
  ['an Allow that AWS would not have accepted', stop, [give(stop, 'i-1')], 'missing'],
  ['a Deny that AWS would not have accepted', stop, [give(stop), take(stop, 'i-1')], 'granted'],
  [
    'a Deny that AWS would not have accepted, of everything',
    stop,
    [give(stop), take(stop, '*', { Sid: 1 })],
    'unknown',
  ],
  ['a statement of which nothing is known', stop, [give(stop), 'x' as unknown as object], 'unknown'],
  ['a Deny without actions that can be read', stop, [give(stop), take(7)], 'unknown'],
  ['policies that were not read', stop, [], 'unknown', { identityPolicies: 'unknown' }],
  ['a boundary that allows', stop, [give(stop)], 'granted', bounded(give('*'))],
  ['a boundary that does not', stop, [give(stop)], 'missing', bounded(give('s3:*'))],
  ['a boundary that denies', stop, [give(stop)], 'missing', bounded(give('*'), take('ec2:*'))],
  ['a boundary that was not read', stop, [give(stop)], 'unknown', { permissionsBoundary: 'unknown' }],
  ['a boundary that was not read, but nothing granted', stop, [], 'missing', { permissionsBoundary: 'unknown' }],
  ['a boundary under a condition', stop, [give(stop)], 'unknown', bounded(give('*', '*', mfa))],
  ['a boundary on one resource', stop, [give(stop)], 'limited', bounded(give('*', instance))],
  ['one resource inside of a boundary', stop, [give(stop, instance)], 'limited', bounded(give('*'))],
  [
    'one resource and a boundary that meets it',
    stop,
    [give(stop, instance)],
    'limited',
    bounded(give('*', `arn:aws:ec2:*:*:instance/*`)),
  ],
  [
    'one resource and a boundary on another',
    stop,
    [give(stop, instance)],
    'missing',
    bounded(give('*', `${instance}2`)),
  ],
  ['a pattern that is granted as a whole', 'ec2:Describe*', [give('ec2:D*')], 'granted'],
  ['a pattern of which a part is granted', 'ec2:Describe*', [give('ec2:DescribeInstances')], 'missing'],
  [
    'a pattern of which NotAction takes a part',
    'ec2:*',
    [{ Effect: 'Allow', NotAction: 'ec2:Stop*', Resource: '*' }],
    'missing',
  ],
  ['a pattern of any service', '*:Describe*', [give('*')], 'granted'],
  ['a pattern of any service on a resource', '*:Describe*', [give('*', instance)], 'limited'],
  ['a principal without an ARN', stop, [give(stop, 'arn:aws:ec2:*:*:*')], 'limited', { principal: 'x' }],
];

for (const [title, action, statements, expected, rest] of cases)
  test(`${title}: ${action} is ${expected}`, () => {
    assert.is(standing(action, statements, rest), expected);
  });

function compare(statements: readonly object[], required: readonly string[], rest: Partial<Permissions> = {}) {
  return compareActions({ principal: role, identityPolicies: [policy(...statements)], ...rest }, required);
}

test('a list is missing if one action is, else unknown if one is, else granted', () => {
  const statements = [give('ec2:*'), give('s3:*', '*', mfa)];
  assert.is(compare(statements, [stop, 's3:GetObject', 'iam:GetRole']).decision, 'missing');
  assert.is(compare(statements, [stop, 's3:GetObject']).decision, 'unknown');
  assert.is(compare(statements, [stop, stop]).decision, 'granted');
  assert.equal(compare(statements, [stop, stop, 'ec2:RunInstances']).granted, ['ec2:RunInstances', stop]);
  assert.is(compare([], []).decision, 'granted');
});

const beyond: readonly (readonly [
  title: string,
  statements: object[],
  expected: string[],
  rest?: Partial<Permissions>,
])[] = [
  ['just what is needed', [give([stop, 'EC2:STOPINSTANCES'])], []],
  ['another action', [give([stop, 's3:GetObject'])], ['s3:GetObject']],
  ['a pattern around it', [give('ec2:Stop*'), give('ec2:Stop*')], ['ec2:Stop*']],
  ['everything', [give('*')], ['*']],
  ['NotAction', [{ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' }], ['everything but iam:*, s3:*']],
  ['what may be granted', [give('s3:*', '*', mfa)], ['s3:*']],
  ['what is denied', [give(['s3:GetObject', 's3:*']), take('s3:*')], []],
  ['what a boundary takes', [give(['s3:GetObject', 'iam:GetRole'])], ['s3:GetObject'], bounded(give('s3:*'))],
  ['what AWS would not have accepted', [give('s3:GetObject', 'x')], []],
  ['a Deny', [take('s3:GetObject')], []],
  ['policies that were not read', [], [], { identityPolicies: 'unknown' }],
];

for (const [title, statements, expected, rest] of beyond)
  test(`${title} is beyond by ${expected.length}`, () => {
    assert.equal(compare(statements, [stop], rest).beyond, expected);
  });

const under = (key: string, value: string) => ({ Condition: { StringEquals: { [key]: value } } });
const facts = { 'aws:PrincipalOrgID': 'o-1', 'aws:RequestedRegion': '(withheld)' };
const hidden = under('aws:PrincipalOrgID', '(withheld)');

for (const [title, statements, sure, open] of [
  ['a grant under a value that is withheld', [give('s3:*', '*', hidden)], [], ['s3:*']],
  ['a grant under a known key that is withheld', [give('s3:*', '*', under('aws:RequestedRegion', 'x'))], [], ['s3:*']],
  ['the same beside a grant without a condition', [give('s3:*', '*', hidden), give('s3:*')], ['s3:*'], []],
  ['a grant that a Deny under it may take', [give('s3:*'), take('s3:*', '*', hidden)], [], ['s3:*']],
  [
    'a grant under a value that is withheld of a key that nobody knows',
    [give('s3:*', '*', under('aws:x', '(withheld)'))],
    ['s3:*'],
    [],
  ],
  [
    'a grant whose condition fails besides',
    [
      give('s3:*', '*', {
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': 'o-2' },
          StringLike: { 'aws:PrincipalOrgID': '(withheld)' },
        },
      }),
    ],
    [],
    [],
  ],
] as const)
  test(`${title} is beyond ${sure.length > 0 ? 'for sure' : open.length > 0 ? 'perhaps' : 'in no case'}`, () => {
    const permissions = { principal: role, identityPolicies: [policy(...statements)], facts };
    const { beyond: found, beyondIfWithheld } = compareActions(permissions, [stop]);
    assert.equal([found, beyondIfWithheld], [sure, open]);
  });

test('a pattern that is needed holds what it covers', () => {
  assert.equal(compare([give(['ec2:DescribeInstances', 'ec2:*'])], ['ec2:Describe*']).beyond, ['ec2:*']);
});

test.run();
