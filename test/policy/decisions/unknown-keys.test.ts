import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleRequest, decideAssumeRole } from '../../../src/policy/index.ts';
import { account, allow, deny, grant, own, policy, role, roleRequest, root, trusting, under } from '../requests.ts';

const test = suite('policy/decisions/unknown-keys');

const team = `\${aws:PrincipalTag/team}`;
const unread = (...unknownContext: string[]) => ({ unknownContext });

/** What is decided, and by which keys it would be. */
function judge(request: AssumeRoleRequest) {
  const { decision, unknownKeys } = decideAssumeRole(request);
  return decision === 'unknown' ? unknownKeys : decision;
}

const conditions: readonly (readonly [
  title: string,
  Condition: object,
  context: AssumeRoleRequest['context'],
  unknown: readonly string[],
  expected: 'allowed' | 'denied' | readonly string[],
])[] = [
  ['the key of a test', { StringEquals: { 'aws:SourceVpc': 'vpc-a' } }, {}, ['aws:SourceVpc'], ['aws:SourceVpc']],
  [
    'the variable of a value',
    { StringEquals: { 'sts:RoleSessionName': team } },
    {},
    ['aws:PrincipalTag/team'],
    ['aws:PrincipalTag/team'],
  ],
  [
    'the key of a test and the variable it is compared with',
    { StringEquals: { 'sts:ExternalId': team } },
    {},
    ['sts:ExternalId', 'aws:PrincipalTag/team'],
    ['aws:PrincipalTag/team', 'sts:ExternalId'],
  ],
  [
    'the same in an ARN',
    { ArnLike: { 'aws:SourceArn': `arn:aws:iam::*:role/${team}` } },
    {},
    ['aws:SourceArn', 'aws:PrincipalTag/team'],
    ['aws:PrincipalTag/team', 'aws:SourceArn'],
  ],
  [
    'every variable of every value',
    { StringLike: { 'sts:ExternalId': [`${team}-*`, `\${aws:SourceVpc}`, 'plain'] } },
    {},
    ['sts:ExternalId', 'aws:PrincipalTag/*', 'aws:SourceVpc'],
    ['aws:PrincipalTag/team', 'aws:SourceVpc', 'sts:ExternalId'],
  ],
  [
    'no variable where the operator takes none',
    { Null: { 'sts:ExternalId': 'true' } },
    {},
    ['sts:ExternalId', 'aws:PrincipalTag/team'],
    ['sts:ExternalId'],
  ],
  [
    'no variable that is known',
    { StringEquals: { 'sts:ExternalId': `\${aws:PrincipalAccount}` } },
    {},
    ['sts:ExternalId'],
    ['sts:ExternalId'],
  ],
  [
    'its key where one of the values may be matched, though another never is',
    { StringEquals: { 'sts:ExternalId': [team, 'plain'] } },
    {},
    ['sts:ExternalId'],
    ['sts:ExternalId'],
  ],
  [
    'nothing where the value is never matched',
    { StringEquals: { 'sts:ExternalId': team } },
    {},
    ['sts:ExternalId'],
    'denied',
  ],
  ['nothing where no ARN is meant', { ArnLike: { 'aws:SourceArn': 'arn:aws:iam' } }, {}, ['aws:SourceArn'], 'denied'],
  [
    'the key where its absence is enough',
    { StringEqualsIfExists: { 'sts:ExternalId': team } },
    {},
    ['sts:ExternalId'],
    ['sts:ExternalId'],
  ],
  [
    'nothing where no value of a set is matched',
    { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': team } },
    {},
    ['aws:TagKeys'],
    'denied',
  ],
  [
    'the key where an empty set is enough',
    { 'ForAllValues:StringEquals': { 'aws:TagKeys': team } },
    {},
    ['aws:TagKeys'],
    ['aws:TagKeys'],
  ],
  [
    'nothing where every set will do',
    { 'ForAllValues:StringNotEquals': { 'aws:TagKeys': team } },
    {},
    ['aws:TagKeys'],
    'allowed',
  ],
  [
    'the key where a value must be there',
    { 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': team } },
    {},
    ['aws:TagKeys'],
    ['aws:TagKeys'],
  ],
  [
    'the key of a negated test, which many values do not meet',
    { StringNotEquals: { 'sts:ExternalId': team } },
    {},
    ['sts:ExternalId'],
    ['sts:ExternalId'],
  ],
  [
    'nothing where the rest of the value excludes it',
    { StringEquals: { 'sts:RoleSessionName': `${team}-x` } },
    {},
    ['aws:PrincipalTag/team'],
    'denied',
  ],
  [
    'the variable where case does not matter',
    { StringEqualsIgnoreCase: { 'sts:RoleSessionName': `${team}-SESSION` } },
    {},
    ['aws:PrincipalTag/team'],
    ['aws:PrincipalTag/team'],
  ],
  [
    'nothing where the rest of a negated value excludes it',
    { StringNotLike: { 'sts:RoleSessionName': `other-${team}` } },
    {},
    ['aws:PrincipalTag/team'],
    'allowed',
  ],
  [
    'nothing where another value matches',
    { StringEquals: { 'sts:RoleSessionName': [team, 'xsoar-session'] } },
    {},
    ['aws:PrincipalTag/team'],
    'allowed',
  ],
  [
    'nothing where another test fails',
    { StringEquals: { 'sts:ExternalId': 'a' }, Bool: { 'aws:SecureTransport': 'false' } },
    {},
    ['sts:ExternalId'],
    'denied',
  ],
];

for (const [title, Condition, context, unknown, expected] of conditions)
  test(`a condition names ${title}`, () => {
    assert.equal(judge(under(Condition, context, unread(...unknown))), expected);
  });

test('a resource names its variable', () => {
  const request = trusting({ AWS: root }, { identityPolicies: [grant(`arn:aws:iam::${account}:role/${team}*`)] });
  assert.is(judge(request), 'denied');
  assert.equal(judge({ ...request, ...unread('aws:PrincipalTag/*') }), ['aws:PrincipalTag/team']);
});

test('a resource that covers the role by no value of its variable names nothing', () => {
  for (const resource of [`arn:aws:iam::${account}:role/Admin-${team}`, `arn:aws:iam::999999999999:role/${team}`]) {
    const request = trusting({ AWS: root }, { identityPolicies: [grant(resource)], ...unread('aws:PrincipalTag/*') });
    assert.is(judge(request), 'denied');
  }
});

test('an empty tag in a resource covers no role, and its default those that it covers', () => {
  const request = (resource: string) =>
    trusting(
      { AWS: root },
      {
        identityPolicies: [grant(`arn:aws:iam::${account}:role/${resource}`)],
        context: { 'aws:PrincipalTag/team': '' },
      },
    );
  assert.is(judge(request(`${team}*`)), 'denied');
  assert.is(judge(request(`\${aws:PrincipalTag/team, 'xsoar'}*`)), 'allowed');
  assert.is(judge(request(`\${aws:PrincipalTag/team, 'other'}*`)), 'denied');
});

test('an empty tag never meets a condition, nor a Deny by NotResource or a negated operator less than an absent one', () => {
  const context = { 'aws:PrincipalTag/team': '' };
  assert.is(judge(under({ StringLike: { 'sts:RoleSessionName': `${team}*` } }, context)), 'denied');
  assert.is(judge(under({ StringNotLike: { 'sts:RoleSessionName': `${team}*` } }, context)), 'allowed');
});

test('a Deny names what would make it apply, and nothing once another does', () => {
  const hangs = deny({ AWS: '*' }, { Condition: { StringNotEquals: { 'aws:SourceVpc': 'vpc-a' } } });
  const trust = policy(allow({ AWS: role }), hangs);
  assert.equal(judge(roleRequest({ trustPolicy: trust, ...unread('aws:SourceVpc') })), ['aws:SourceVpc']);
  const both = policy(allow({ AWS: role }), hangs, deny({ AWS: root }));
  assert.is(judge(roleRequest({ trustPolicy: both, ...unread('aws:SourceVpc') })), 'denied');
});

test('several actions name the keys of each that is open, and none once one is refused', () => {
  const condition = (key: string) => ({ Condition: { StringEquals: { [key]: 'a' } } });
  const trustPolicy = policy(
    allow({ AWS: role }, condition('sts:ExternalId')),
    allow({ AWS: role }, { Action: 'sts:TagSession', ...condition('aws:SourceVpc') }),
  );
  const request = roleRequest({ trustPolicy, ...unread('sts:ExternalId', 'aws:SourceVpc') });
  assert.equal(judge(request), ['sts:ExternalId']);
  assert.equal(judge({ ...request, actions: ['sts:AssumeRole', 'sts:TagSession'] }), [
    'aws:SourceVpc',
    'sts:ExternalId',
  ]);
  assert.is(judge({ ...request, actions: ['sts:AssumeRole', 'sts:SetSourceIdentity'] }), 'denied');
});

test('a key that both sides hang on is named once, and one that cannot matter not at all', () => {
  const Condition = { StringEquals: { 'aws:SourceVpc': 'vpc-a', 'aws:SourceVpce': 'vpce-a' } };
  const request = trusting({ AWS: root }, { identityPolicies: [grant('*', { Condition })] }, { Condition });
  assert.equal(judge({ ...request, ...unread('aws:sourcevpc', 'aws:SourceVpce') }), [
    'aws:SourceVpce',
    'aws:sourcevpc',
  ]);
  assert.is(
    judge({ ...request, ...own, trustPolicy: policy(allow({ AWS: role })), ...unread('aws:SourceVpc') }),
    'allowed',
  );
});

test.run();
