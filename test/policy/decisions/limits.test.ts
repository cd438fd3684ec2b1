import { suite } from 'uvu';
import {
  account,
  allow,
  deny,
  fullAccess,
  grant,
  otherAccount,
  own,
  ownCross,
  policy,
  refuse,
  role,
  roleId,
  root,
  session,
  target,
  trusting,
  user,
  userId,
  userRequest,
  withoutSts,
} from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/limits');

judgeCases(test, [
  ['an identity policy on the exact role', trusting({ AWS: root }, own), 'allowed'],
  [
    'an identity policy on the roles of a path',
    trusting({ AWS: root }, { identityPolicies: [grant(`arn:aws:iam::${account}:role/soar/*`)] }),
    'denied',
  ],
  [
    'NotResource of this role',
    trusting(
      { AWS: root },
      { identityPolicies: [policy({ Effect: 'Allow', Action: 'sts:*', NotResource: `arn:aws:iam::*:role/xsoar-*` })] },
    ),
    'denied',
  ],
  [
    'NotAction in an identity policy',
    trusting({ AWS: root }, { identityPolicies: [policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })] }),
    'allowed',
  ],
  [
    'a name without an ARN',
    trusting({ AWS: root }, { identityPolicies: [grant('xsoar-EC2.integration-Role')] }),
    'denied',
  ],
  [
    'identity policies not read, the account trusted',
    trusting({ AWS: root }, { identityPolicies: 'unknown' }),
    'unknown',
  ],
  [
    'identity policies not read, the role trusted by name: one may deny',
    trusting({ AWS: role }, { identityPolicies: 'unknown' }),
    'unknown',
  ],
  [
    'identity policies not read, nobody trusted',
    trusting({ AWS: otherAccount }, { identityPolicies: 'unknown' }),
    'denied',
  ],
  [
    'an identity policy that cannot be read beside one that allows',
    trusting({ AWS: root }, { identityPolicies: [grant(target), 'nonsense'] }),
    'unknown',
  ],
  [
    'a boundary without sts, the role trusted by name',
    trusting({ AWS: role }, { permissionsBoundary: withoutSts }),
    'denied',
  ],
  [
    'a boundary without sts, the role trusted by id',
    trusting({ AWS: roleId }, { permissionsBoundary: withoutSts }),
    'denied',
  ],
  [
    'a boundary without sts, the session trusted',
    trusting({ AWS: session }, { permissionsBoundary: withoutSts }),
    'allowed',
  ],
  ['a boundary without sts, everyone trusted', trusting({ AWS: '*' }, { permissionsBoundary: withoutSts }), 'allowed'],
  [
    'a boundary without sts, the account trusted',
    trusting({ AWS: root }, { ...own, permissionsBoundary: withoutSts }),
    'denied',
  ],
  ['a boundary with sts, the user trusted by name', userRequest({ permissionsBoundary: fullAccess }), 'allowed'],
  [
    'a boundary without sts, the user trusted by id',
    userRequest({ trustPolicy: policy(allow({ AWS: userId })), permissionsBoundary: withoutSts }),
    'unknown',
  ],
  [
    'a boundary without sts, user and everyone trusted',
    userRequest({ trustPolicy: policy(allow({ AWS: [user, '*'] })), permissionsBoundary: withoutSts }),
    'allowed',
  ],
  ['a boundary that denies, the user trusted by name', userRequest({ permissionsBoundary: refuse('*') }), 'denied'],
  [
    'a boundary not read, the role trusted by name',
    trusting({ AWS: role }, { permissionsBoundary: 'unknown' }),
    'unknown',
  ],
  [
    'a boundary not read, everyone trusted: it may deny',
    trusting({ AWS: '*' }, { permissionsBoundary: 'unknown' }),
    'unknown',
  ],
  ['a session policy with sts', trusting({ AWS: role }, { sessionPolicies: [withoutSts, fullAccess] }), 'allowed'],
  [
    'a session policy without sts, the session trusted',
    trusting({ AWS: session }, { sessionPolicies: [withoutSts] }),
    'allowed',
  ],
  [
    'a session policy without sts, everyone trusted',
    trusting({ AWS: '*' }, { sessionPolicies: [withoutSts] }),
    'allowed',
  ],
  [
    'a session policy without sts, across accounts',
    trusting({ AWS: session }, { ...ownCross, sessionPolicies: [withoutSts] }),
    'denied',
  ],
  ['a session policy that denies', trusting({ AWS: session }, { sessionPolicies: [refuse('*')] }), 'denied'],
  ['no session policies', trusting({ AWS: role }, { sessionPolicies: [] }), 'allowed'],
  [
    'service control policies that allow on every level',
    trusting({ AWS: role }, { serviceControlPolicies: [[fullAccess], [withoutSts, fullAccess]] }),
    'allowed',
  ],
  [
    'a level of service control policies that does not allow',
    trusting({ AWS: role }, { serviceControlPolicies: [[fullAccess], [withoutSts]] }),
    'denied',
  ],
  [
    'a level without service control policies',
    trusting({ AWS: role }, { serviceControlPolicies: [[fullAccess], []] }),
    'denied',
  ],
  [
    'a service control policy that denies',
    trusting({ AWS: role }, { serviceControlPolicies: [[fullAccess, refuse('*')]] }),
    'denied',
  ],
  [
    'a service control policy on a region not known',
    trusting(
      { AWS: role },
      {
        serviceControlPolicies: [
          [fullAccess, refuse('*', { Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } } })],
        ],
        context: {},
        unknownContext: ['aws:RequestedRegion'],
      },
    ),
    'unknown',
  ],
  ['service control policies not read', trusting({ AWS: role }, { serviceControlPolicies: 'unknown' }), 'unknown'],
  [
    'service control policies not read, nobody trusted',
    trusting({ AWS: otherAccount }, { serviceControlPolicies: 'unknown' }),
    'denied',
  ],
  [
    'a service-linked role as caller, which service control policies do not bind',
    trusting(
      { AWS: '*' },
      {
        caller: {
          kind: 'role',
          arn: `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/X`,
          principal: `arn:aws:sts::${account}:assumed-role/X/s`,
        },
        serviceControlPolicies: [[refuse('*')]],
      },
    ),
    'allowed',
  ],
  [
    'resource control policies that only allow',
    trusting(
      { AWS: role },
      { resourceControlPolicies: [[policy({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' })]] },
    ),
    'allowed',
  ],
  [
    'a resource control policy that does not allow, for they only deny',
    trusting({ AWS: role }, { resourceControlPolicies: [[], [policy(deny('*', { Resource: `${target}0` }))]] }),
    'allowed',
  ],
  [
    'a resource control policy that denies',
    trusting({ AWS: role }, { resourceControlPolicies: [[], [policy(deny('*', { Resource: '*' }))]] }),
    'denied',
  ],
  ['resource control policies not read', trusting({ AWS: role }, { resourceControlPolicies: 'unknown' }), 'unknown'],
  [
    'a service-linked role as target, which resource control policies do not bind',
    trusting(
      { AWS: '*' },
      {
        target: { arn: `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/X` },
        resourceControlPolicies: 'unknown',
      },
    ),
    'allowed',
  ],
  [
    'an endpoint policy that allows',
    trusting({ AWS: role }, { endpointPolicy: policy(allow('*', { Resource: target })) }),
    'allowed',
  ],
  [
    'an endpoint policy for another account',
    trusting({ AWS: role }, { endpointPolicy: policy(allow({ AWS: otherAccount }, { Resource: '*' })) }),
    'denied',
  ],
  [
    'an endpoint policy for another role',
    trusting({ AWS: role }, { endpointPolicy: policy(allow('*', { Resource: `${target}0` })) }),
    'denied',
  ],
  [
    'an endpoint policy that denies',
    trusting({ AWS: role }, { endpointPolicy: policy(allow('*', { Resource: '*' }), deny('*', { Resource: '*' })) }),
    'denied',
  ],
  ['an endpoint policy not read', trusting({ AWS: role }, { endpointPolicy: 'unknown' }), 'unknown'],
]);

test.run();
