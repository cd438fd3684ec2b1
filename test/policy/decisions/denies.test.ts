import { suite } from 'uvu';
import {
  account,
  allow,
  deny,
  denying,
  fullAccess,
  otherAccount,
  policy,
  refuse,
  role,
  roleId,
  session,
  target,
  trusting,
  user,
  userRequest,
} from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/denies');

judgeCases(test, [
  ['a Deny of the role', denying(deny({ AWS: role })), 'denied'],
  ['a Deny of everyone', denying(deny('*')), 'denied'],
  ['a Deny of the session', denying(deny({ AWS: session })), 'denied'],
  ['a Deny of another session', denying(deny({ AWS: `${session}0` })), 'allowed'],
  ['a Deny of another role', denying(deny({ AWS: `${role}0` })), 'allowed'],
  ['a Deny of another account', denying(deny({ AWS: otherAccount })), 'allowed'],
  ['a Deny of another action', denying(deny('*', { Action: 'sts:TagSession' })), 'allowed'],
  ['a Deny by NotAction', denying(deny('*', { Action: undefined, NotAction: 'sts:TagSession' })), 'denied'],
  [
    'a Deny by NotPrincipal',
    denying({ Effect: 'Deny', NotPrincipal: { AWS: role }, Action: 'sts:AssumeRole' }),
    'unknown',
  ],
  [
    'a Deny by NotPrincipal of another action',
    denying({ Effect: 'Deny', NotPrincipal: { AWS: role }, Action: 'sts:TagSession' }),
    'allowed',
  ],
  [
    'a Deny by NotPrincipal whose condition fails',
    denying({
      Effect: 'Deny',
      NotPrincipal: { AWS: role },
      Action: 'sts:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
    'allowed',
  ],
  ['a Deny of what AWS would not have accepted', denying(deny({ AWS: `arn:aws:iam::${account}:role/*` })), 'unknown'],
  [
    'a Deny by an operator that IAM does not know',
    denying(deny('*', { Condition: { StringSame: { a: 'b' } } })),
    'unknown',
  ],
  [
    'a Deny by a date that is none',
    denying(deny('*', { Condition: { DateLessThan: { 'aws:CurrentTime': 'soon' } } })),
    'unknown',
  ],
  [
    'a Deny by a date that is none, where another test fails',
    denying(
      deny('*', {
        Condition: { DateLessThan: { 'aws:CurrentTime': 'soon' }, Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ),
    'allowed',
  ],
  ['a Deny of a live unique id', denying(deny({ AWS: roleId })), 'denied'],
  ['a Deny of a stale id', denying(deny({ AWS: 'AROADELETEDROLE000001' })), 'allowed'],
  [
    'a Deny without MFA of a user, by Bool alone',
    {
      ...userRequest(),
      trustPolicy: policy(
        allow({ AWS: user }),
        deny('*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }),
      ),
    },
    'allowed',
  ],
  [
    'a Deny unless an external id is sent',
    denying(deny('*', { Condition: { StringNotEquals: { 'sts:ExternalId': 'a' } } })),
    'denied',
  ],
  [
    'a Deny where no external id is sent',
    denying(deny('*', { Condition: { Null: { 'sts:ExternalId': 'true' } } })),
    'denied',
  ],
  [
    'a Deny outside of an organization',
    denying(deny('*', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a' } } })),
    'denied',
  ],
  [
    'a Deny inside of another one',
    denying(deny('*', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a' } } }), {
      'aws:PrincipalOrgID': 'o-a',
    }),
    'allowed',
  ],
  [
    'a Deny in an identity policy by NotResource',
    trusting(
      { AWS: role },
      {
        identityPolicies: [
          policy({ Effect: 'Deny', Action: 'sts:AssumeRole', NotResource: `arn:aws:iam::${account}:role/a` }),
        ],
      },
    ),
    'denied',
  ],
  [
    'a Deny in an identity policy of another role',
    trusting({ AWS: role }, { identityPolicies: [refuse(`${target}0`)] }),
    'allowed',
  ],
  [
    'a Deny in a second identity policy',
    trusting({ AWS: role }, { identityPolicies: [fullAccess, refuse('*')] }),
    'denied',
  ],
  ['a statement that is no object', denying('x' as unknown as object), 'unknown'],
  [
    'a Deny and an Allow in one sentence of conditions',
    denying(
      deny('*', {
        Condition: { StringEquals: { 'aws:PrincipalAccount': account }, Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ),
    'allowed',
  ],
]);

test.run();
