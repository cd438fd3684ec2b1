import { suite } from 'uvu';
import {
  account,
  cross,
  fullAccess,
  grant,
  otherTarget,
  own,
  ownCross,
  policy,
  refuse,
  role,
  root,
  target,
  trusting,
  under,
  user,
} from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/layers');

const scp = (...levels: ReturnType<typeof grant>[][]) => trusting({ AWS: role }, { serviceControlPolicies: levels });
const everywhere = { Principal: '*', Action: 'sts:AssumeRole', Resource: '*' };

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
judgeCases(test, [
  [
    'an identity policy on a name in another account',
    trusting({ AWS: root }, { ...cross, identityPolicies: [grant(target)] }),
    'denied',
  ],
  [
    'an identity policy on every account',
    trusting({ AWS: root }, { ...cross, identityPolicies: [grant('arn:aws:iam::*:role/xsoar*')] }),
    'allowed',
  ],
  [
    'an identity policy on another partition',
    trusting({ AWS: root }, { identityPolicies: [grant(target.replace('aws', 'aws-cn'))] }),
    'denied',
  ],
  [
    'an identity policy on any partition',
    trusting({ AWS: root }, { identityPolicies: [grant(target.replace('aws', '*'))] }),
    'allowed',
  ],
  [
    'an identity policy by question marks',
    trusting({ AWS: root }, { identityPolicies: [grant(target.replace('EC2', '???'))] }),
    'allowed',
  ],
  [
    'an identity policy under a condition that holds',
    trusting(
      { AWS: root },
      { identityPolicies: [grant(target, { Condition: { StringLike: { 'sts:RoleSessionName': 'xsoar-*' } } })] },
    ),
    'allowed',
  ],
  [
    'an identity policy under a condition that fails',
    trusting(
      { AWS: root },
      { identityPolicies: [grant(target, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })] },
    ),
    'denied',
  ],
  [
    'an identity policy that allows half, and another the rest',
    trusting(
      { AWS: root },
      {
        identityPolicies: [
          grant(`${target}0`),
          policy({ Effect: 'Allow', Action: 'sts:TagSession', Resource: target }),
        ],
      },
    ),
    'denied',
  ],
  [
    'a Deny of the identity policy by NotAction',
    trusting({ AWS: role }, { identityPolicies: [policy({ Effect: 'Deny', NotAction: 's3:*', Resource: '*' })] }),
    'denied',
  ],
  [
    'a Deny of the identity policy in Version 2008 by a variable',
    trusting(
      { AWS: role },
      { identityPolicies: [{ ...refuse(`arn:aws:iam::*:role/\${aws:PrincipalAccount}`), Version: '2008-10-17' }] },
    ),
    'allowed',
  ],
  [
    'a Deny by a NotResource that nobody has',
    trusting(
      { AWS: role },
      {
        identityPolicies: [
          policy({ Effect: 'Deny', Action: 'sts:*', NotResource: `arn:aws:iam::*:role/\${aws:username}` }),
        ],
      },
    ),
    'denied',
  ],
  [
    'a boundary that allows another role only',
    trusting({ AWS: role }, { permissionsBoundary: grant(otherTarget) }),
    'denied',
  ],
  [
    'a boundary without sts, across accounts and everyone trusted',
    trusting({ AWS: '*' }, { ...ownCross, permissionsBoundary: grant(target) }),
    'denied',
  ],
  [
    'session policies that allow together',
    trusting({ AWS: root }, { ...own, sessionPolicies: [grant(otherTarget), grant(target)] }),
    'allowed',
  ],
  [
    'a session policy beside a boundary without it',
    trusting({ AWS: role }, { sessionPolicies: [fullAccess], permissionsBoundary: grant(otherTarget) }),
    'denied',
  ],
  ['service control policies, one of a level allows', scp([grant(otherTarget), fullAccess], [fullAccess]), 'allowed'],
  ['service control policies, the account allows and the root not', scp([grant(otherTarget)], [fullAccess]), 'denied'],
  [
    'service control policies for a service-linked namesake elsewhere',
    scp([fullAccess], [fullAccess, refuse(`${target}0`)]),
    'allowed',
  ],
  [
    'a resource control policy of an organization the caller is not in',
    trusting(
      { AWS: role },
      {
        ...ownCross,
        resourceControlPolicies: [
          [
            policy({
              Effect: 'Deny',
              ...everywhere,
              Condition: {
                StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a' },
                BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
              },
            }),
          ],
        ],
      },
    ),
    'denied',
  ],
  [
    'the same where the organization is not known',
    trusting(
      { AWS: role },
      {
        ...ownCross,
        unknownContext: ['aws:PrincipalOrgID'],
        resourceControlPolicies: [
          [
            policy({
              Effect: 'Deny',
              ...everywhere,
              Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a' } },
            }),
          ],
        ],
      },
    ),
    'unknown',
  ],
  [
    'an endpoint policy for this principal by condition',
    trusting(
      { AWS: role },
      {
        endpointPolicy: policy({
          Effect: 'Allow',
          ...everywhere,
          Condition: { StringEquals: { 'aws:PrincipalAccount': account } },
        }),
      },
    ),
    'allowed',
  ],
  [
    'an endpoint policy not read, where nobody is trusted',
    trusting({ AWS: user }, { ...own, endpointPolicy: 'unknown' }),
    'denied',
  ],
  [
    'an endpoint policy not read, where an identity policy denies',
    trusting({ AWS: role }, { identityPolicies: [refuse('*')], endpointPolicy: 'unknown' }),
    'denied',
  ],
  [
    'a boundary not read, where the account does not allow',
    trusting({ AWS: root }, { permissionsBoundary: 'unknown' }),
    'denied',
  ],
  [
    'two actions, the second refused by the boundary',
    trusting(
      { AWS: root },
      {
        identityPolicies: [fullAccess],
        permissionsBoundary: grant(target),
        actions: ['sts:AssumeRole', 'sts:TagSession'],
      },
      { Action: 'sts:*' },
    ),
    'denied',
  ],
  [
    'two actions in another case',
    trusting(
      { AWS: role },
      { actions: ['STS:AssumeRole', 'sts:tagsession'] },
      { Action: ['sts:assumerole', 'sts:TagSession'] },
    ),
    'allowed',
  ],
  [
    'a condition on a tag the request does not pass, with sts:TagSession',
    { ...under({ StringEquals: { 'aws:RequestTag/a': 'b' } }), actions: ['sts:AssumeRole', 'sts:TagSession'] },
    'denied',
  ],
]);

test.run();
