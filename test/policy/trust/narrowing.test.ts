import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parsePolicy } from '../../../src/policy/documents.ts';
import { lookupOfIdentity } from '../../../src/policy/trust/callers.ts';
import { describeTests } from '../../../src/policy/trust/describe-tests.ts';
import { whomItAdmits } from '../../../src/policy/trust/narrowing.ts';
import { decideServiceTrust } from '../../../src/policy/trust/service-trust.ts';
import { account, allow, deny, policy, root, user } from '../requests.ts';

const test = suite('policy/trust/narrowing');

const other = 'arn:aws:iam::333333333333:role/Other';

/** Whom the first principal of the first statement lets in; `open` where it is not a list. */
function admitted(...statements: readonly object[]): string | readonly string[] {
  const document = parsePolicy(policy(...statements), 'the trust policy', 'trust');
  const [first] = document.statements;
  const [principal] = first?.principals ?? [];
  if (first === undefined || principal === undefined) throw new Error('no principal');
  const result = whomItAdmits(principal, first, document);
  return result.who === 'listed' ? result.arns : result.who;
}

const only = (key: string, value: unknown, operator = 'StringEquals') => ({
  Condition: { [operator]: { [key]: value } },
});

for (const [name, statements, who] of [
  ['a whole account', [allow({ AWS: account })], 'open'],
  [
    'an account whose id a condition does not list',
    [allow({ AWS: root }, only('aws:PrincipalAccount', '444444444444'))],
    'nobody',
  ],
  [
    'an account all of whose listed names lie elsewhere',
    [allow({ AWS: root }, only('aws:PrincipalArn', `${other}*`, 'ArnLike'))],
    'nobody',
  ],
  [
    'the same, where no key would do, too',
    [allow({ AWS: root }, only('aws:PrincipalArn', `${other}*`, 'ForAllValues:ArnLike'))],
    'open',
  ],
  ['an account that a Deny of everyone keeps out', [allow({ AWS: root }), deny('*')], 'nobody'],
  ['everyone whom a Deny of everyone keeps out', [allow('*'), deny('*')], 'nobody'],
  ['an account that a Deny of its id keeps out', [allow({ AWS: root }), deny({ AWS: account })], 'nobody'],
  ['an account that a Deny of its ARN keeps out', [allow({ AWS: root }), deny({ AWS: root })], 'nobody'],
  ['an account beside a Deny of another', [allow({ AWS: root }), deny({ AWS: '333333333333' })], 'open'],
  ['everyone beside a Deny of one account', [allow('*'), deny({ AWS: account })], 'open'],
  ['a provider beside a Deny of one account', [allow('*'), deny({ Federated: 'accounts.google.com' })], 'open'],
  ['a user whom a Deny of the account keeps out', [allow({ AWS: user }), deny({ AWS: account })], 'nobody'],
  ['a user whom a Deny names', [allow({ AWS: user }), deny({ AWS: user })], 'nobody'],
  ['a user beside a Deny of another', [allow({ AWS: user }), deny({ AWS: other })], [user]],
  [
    'those whom a Deny of everyone else leaves',
    [allow({ AWS: root }), deny('*', only('aws:PrincipalArn', user, 'StringNotEquals'))],
    [user],
  ],
  [
    'an account of which a Deny leaves none',
    [allow({ AWS: root }), deny('*', only('aws:PrincipalArn', other, 'ArnNotEquals'))],
    'nobody',
  ],
  [
    'an account beside a Deny that leaves more',
    [allow({ AWS: root }), deny({ AWS: account }, only('aws:PrincipalArn', user, 'StringNotEquals'))],
    'open',
  ],
] as const)
  test(name, () => {
    assert.equal(admitted(...statements), who);
  });

for (const [name, statements, decision] of [
  ['a service that an Allow names', [allow({ Service: 'ec2.amazonaws.com' })], 'allowed'],
  [
    'one that a Deny names, too',
    [allow({ Service: 'ec2.amazonaws.com' }), deny({ Service: 'ec2.amazonaws.com' })],
    'denied',
  ],
  ['one that a Deny of everyone names, too', [allow({ Service: 'ec2.amazonaws.com' }), deny('*')], 'denied'],
  ['one under a condition', [allow({ Service: 'ec2.amazonaws.com' }, only('aws:SourceAccount', account))], 'unknown'],
  [
    'one beside a Deny under a condition',
    [allow({ Service: 'ec2.amazonaws.com' }), deny('*', only('aws:SourceAccount', account))],
    'unknown',
  ],
  [
    'one beside a Deny that cannot be read',
    [allow({ Service: 'ec2.amazonaws.com' }), { ...deny('*'), Effect: 'Deny', Condition: 7 }],
    'unknown',
  ],
  ['one of an Allow that cannot be read', [{ ...allow({ Service: 'ec2.amazonaws.com' }), Condition: 7 }], 'denied'],
  ['another service', [allow({ Service: 'lambda.amazonaws.com' })], 'denied'],
  ['everyone, of whom it is not known', [allow('*')], 'unknown'],
  ['everyone with a name that no service has', [allow('*', only('aws:PrincipalArn', user))], 'denied'],
] as const)
  test(`who hands out the role: ${name}`, () => {
    assert.is(decideServiceTrust(JSON.stringify(policy(...statements)), 'ec2.amazonaws.com').decision, decision);
  });

for (const [key, values, said] of [
  ['aws:UserName', ['ann'], 'with the user name ann'],
  ['aws:PrincipalType', ['User'], 'of type User'],
  ['sts:RoleSessionName', ['xsoar'], 'under the session name xsoar'],
  ['aws:RequestTag/Project', ['blue'], 'with the session tag Project = blue'],
  ['aws:PrincipalTag/Team', ['sec'], 'with the tag Team = sec'],
  ['aws:SourceVpc', ['vpc-1'], 'through vpc-1'],
  ['aws:SourceVpce', ['vpce-1'], 'through vpce-1'],
  ['aws:RequestedRegion', ['us-east-1', 'eu-west-1'], 'in us-east-1 or eu-west-1'],
  ['aws:SourceIp', ['1', '2', '3', '4', '5', '6', '7'], 'from 1 or 2 or 3 or 4 or 5 or 2 more'],
  ['aws:PrincipalOrgPaths', ['o-1/r-1/'], 'of the organization path o-1/r-1/'],
  ['sts:ExternalId', ['never shown'], 'with the external id'],
  ['s3:prefix', ['home'], 'where StringEquals s3:prefix is home'],
] as const)
  test(`a condition on ${key} is told in words`, () => {
    const [parsed] = parsePolicy(
      policy(allow('*', { Condition: { StringEquals: { [key]: values } } })),
      'the trust policy',
      'trust',
    ).statements;
    assert.is(describeTests(parsed?.conditions ?? []), said);
  });

test('what is no ARN has no account', () => {
  assert.equal(lookupOfIdentity({ kind: 'role', arn: 'nonsense' })('aws:PrincipalAccount'), {
    values: [''],
    many: false,
  });
  assert.equal(lookupOfIdentity({ kind: 'user', arn: user })('aws:PrincipalAccount'), {
    values: [account],
    many: false,
  });
});

test.run();
