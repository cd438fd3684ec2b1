import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleRequest, decideAssumeRole } from '../../../src/policy/index.ts';
import { deny, denying, otherAccount, policy, role, roleRequest, target, trusting, under, user } from '../requests.ts';
import { type DecisionCase, judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/refused-by-aws');
const everything = { Principal: '*', Action: '*', Resource: '*' };

function controlled(statement: object): AssumeRoleRequest {
  return trusting({ AWS: role }, { resourceControlPolicies: [[policy(statement)]] });
}

function control(change: object): AssumeRoleRequest {
  return controlled({ ...deny('*', { Resource: '*' }), ...change });
}

const notAction = { Effect: 'Deny', Principal: '*', NotAction: 's3:*', Resource: '*' };

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
judgeCases(test, [
  ['a resource control policy that denies sts:*', control({ Action: 'sts:*' }), 'denied'],
  ['a resource control policy with wildcards in the action', control({ Action: 'sts:Assume*e' }), 'denied'],
  [
    'a resource control policy that exempts by NotResource',
    controlled({ ...deny('*'), NotResource: target }),
    'allowed',
  ],
  ['a resource control policy that denies *', control({ Action: '*' }), 'unknown'],
  ['a resource control policy that denies * among others', control({ Action: ['s3:*', '*'] }), 'unknown'],
  ['a resource control policy that denies an action of every service', control({ Action: '*:AssumeRole' }), 'unknown'],
  [
    'a resource control policy that denies * under a condition that fails',
    control({ Action: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    'allowed',
  ],
  ['a resource control policy with NotAction', controlled(notAction), 'unknown'],
  [
    'a resource control policy with NotAction that leaves it out',
    controlled({ ...notAction, NotAction: 'sts:*' }),
    'allowed',
  ],
  ['a resource control policy that names a principal', control({ Principal: { AWS: role } }), 'unknown'],
  ['a resource control policy that names another account', control({ Principal: { AWS: otherAccount } }), 'allowed'],
  ['a resource control policy that names everybody as AWS', control({ Principal: { AWS: '*' } }), 'denied'],
  ['a resource control policy that allows, which grants nothing', control({ Effect: 'Allow' }), 'allowed'],
]);

function invalidOf(request: AssumeRoleRequest): readonly string[] {
  return decideAssumeRole(request).invalid.map((problem) =>
    problem.replace('resourceControlPolicies[0][0].Statement[0] ', ''),
  );
}

test('the resource control policy of AWS itself, and those of customers that deny, are valid', () => {
  assert.equal(invalidOf(controlled({ Effect: 'Allow', ...everything })), []);
  assert.equal(invalidOf(controlled({ Effect: 'Allow', Principal: '*', Action: ['*'], Resource: ['*'] })), []);
  assert.equal(invalidOf(control({ Action: ['sts:AssumeRole', 'sts:?et*'] })), []);
});

const allowed = ['is an Allow, which in resource control policies RCPFullAWSAccess of AWS alone may have'];
for (const [title, request, expected] of [
  ['an Allow of one service', control({ Effect: 'Allow', Action: 'sts:*' }), allowed],
  ['an Allow on one role', controlled({ Effect: 'Allow', ...everything, Resource: target }), allowed],
  [
    'an Allow under a condition',
    controlled({ Effect: 'Allow', ...everything, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    allowed,
  ],
  ['an Allow of all but one', controlled({ Effect: 'Allow', Principal: '*', Action: '*', NotResource: '*' }), allowed],
  ['a Deny of *', control({ Action: '*' }), ['names "*", and a resource control policy must name the service']],
  [
    'a Deny of *:AssumeRole',
    control({ Action: '*:AssumeRole' }),
    ['names "*:AssumeRole", and a resource control policy must name the service'],
  ],
  ['a NotAction', controlled(notAction), ['has a NotAction, which a resource control policy does not take']],
  [
    'a named principal',
    control({ Principal: { AWS: role } }),
    [`names "${role}", and a resource control policy "*" alone`],
  ],
  [
    'a NotPrincipal',
    controlled({ Effect: 'Deny', NotPrincipal: { AWS: role }, Action: 'sts:*', Resource: '*' }),
    ['has a NotPrincipal, which this kind of policy does not take'],
  ],
] as const)
  test(`of a resource control policy ${title} is told`, () => {
    assert.equal(invalidOf(request), expected);
  });

test('a service control policy may do all of this', () => {
  const statement = { Effect: 'Allow', NotAction: 's3:*', Resource: target };
  assert.equal(decideAssumeRole(roleRequest({ serviceControlPolicies: [[policy(statement)]] })).invalid, []);
});

const spelled = (operator: string, one: unknown, other: unknown) => ({
  [operator]: { 'aws:PrincipalArn': one, 'aws:principalarn': other },
});
const stop = (Condition: object) => denying(deny('*', { Condition }));

// https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-duplicate-keys-with-different-case
const spellings: readonly DecisionCase[] = [
  ['a key in two spellings, both of which match', under(spelled('ArnLike', role, `${role.slice(0, -3)}*`)), 'allowed'],
  ['a key in two spellings, neither of which matches', under(spelled('ArnLike', user, `${user}2`)), 'denied'],
  ['a key in two spellings, one of which matches', under(spelled('ArnLike', role, user)), 'unknown'],
  ['the same the other way round', under(spelled('StringEquals', user, role)), 'unknown'],
  [
    'a Deny by a key in two spellings, both of which match',
    stop(spelled('StringEquals', role, [user, role])),
    'denied',
  ],
  [
    'a Deny by a key in two spellings, neither of which matches',
    stop(spelled('StringEquals', user, `${user}2`)),
    'allowed',
  ],
  ['a Deny by a key in two spellings, one of which exempts', stop(spelled('ArnNotLike', role, user)), 'unknown'],
  [
    'a Deny by a key in two spellings, both of which exempt',
    stop(spelled('ArnNotLike', role, [user, role])),
    'allowed',
  ],
  [
    'values that no spelling lists whole, and both together do',
    under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a', 'aws:tagkeys': 'b' } }, { 'aws:TagKeys': ['a', 'b'] }),
    'unknown',
  ],
  [
    'an operator in two spellings with one key',
    under({ StringEquals: { 'aws:PrincipalArn': role }, stringequals: { 'aws:PrincipalArn': user } }),
    'unknown',
  ],
  [
    'an operator in two spellings with two keys, both of which must hold',
    under({ StringEquals: { 'aws:PrincipalArn': role }, stringequals: { 'aws:PrincipalType': 'User' } }),
    'denied',
  ],
  [
    'a key in two spellings under two operators, both of which must hold',
    under({ StringEquals: { 'aws:PrincipalArn': role }, StringLike: { 'aws:principalarn': user } }),
    'denied',
  ],
];
judgeCases(test, spellings);

test('a key in two spellings is told, wherever it stands', () => {
  const told = (request: AssumeRoleRequest) => decideAssumeRole(request).invalid;
  const problem = (place: string) =>
    `${place} compares one key in more than one spelling: "StringEquals aws:PrincipalArn" and "StringEquals aws:principalarn"`;
  const condition = spelled('StringEquals', role, role);
  assert.equal(told(under(condition)), [problem('trustPolicy.Statement[0]')]);
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*', Condition: condition };
  assert.equal(told(roleRequest({ identityPolicies: [policy(statement)] })), [
    problem('identityPolicies[0].Statement[0]'),
  ]);
  assert.equal(
    told(under({ StringEquals: { 'aws:PrincipalArn': role }, StringLike: { 'aws:principalarn': user } })),
    [],
  );
});

test('the order of the spellings changes nothing', () => {
  const swapped = { ArnLike: { 'aws:principalarn': user, 'aws:PrincipalArn': role } };
  assert.equal(decideAssumeRole(under(spelled('ArnLike', role, user))), decideAssumeRole(under(swapped)));
});

test.run();
