import { suite } from 'uvu';
import {
  allow,
  grant,
  policy,
  role,
  roleId,
  root,
  session,
  target,
  trusting,
  under,
  userId,
  userUnder,
} from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/identity-keys');

judgeCases(test, [
  [
    'a session name that is the name of the user',
    userUnder(
      { StringLike: { 'sts:RoleSessionName': `\${aws:username}` } },
      { 'sts:RoleSessionName': 'xsoar.remediation' },
    ),
    'allowed',
  ],
  [
    'a session name by default',
    under({ StringEquals: { 'sts:RoleSessionName': `\${aws:username, 'xsoar-session'}` } }),
    'allowed',
  ],
  [
    'a tag of the role',
    under(
      { StringEquals: { 'aws:PrincipalTag/App': 'xsoar' } },
      {},
      { caller: { kind: 'role', arn: role, principal: session, tags: { app: 'xsoar' } } },
    ),
    'allowed',
  ],
  [
    'a tag of the target',
    trusting(
      { AWS: root },
      {
        target: { arn: target, tags: { app: 'xsoar' } },
        identityPolicies: [
          grant('*', {
            Condition: { StringEquals: { 'aws:ResourceTag/app': 'xsoar', 'iam:ResourceTag/app': 'xsoar' } },
          }),
        ],
      },
    ),
    'allowed',
  ],
  [
    'a tag the target does not have',
    trusting(
      { AWS: root },
      { identityPolicies: [grant('*', { Condition: { StringEquals: { 'aws:ResourceTag/app': 'xsoar' } } })] },
    ),
    'denied',
  ],
  [
    'tags of the target not known',
    trusting(
      { AWS: root },
      {
        identityPolicies: [grant('*', { Condition: { StringEquals: { 'aws:ResourceTag/app': 'xsoar' } } })],
        unknownContext: ['aws:ResourceTag/*'],
      },
    ),
    'unknown',
  ],
  [
    'a tag that is told over the one that follows',
    under(
      { StringEquals: { 'aws:PrincipalTag/app': 'x' } },
      { 'aws:principaltag/APP': 'x' },
      { caller: { kind: 'role', arn: role, principal: session, tags: { app: 'y' } } },
    ),
    'allowed',
  ],
  [
    'a tag named unknown over the one that follows',
    under(
      { StringEquals: { 'aws:PrincipalTag/app': 'y' } },
      {},
      {
        caller: { kind: 'role', arn: role, principal: session, tags: { app: 'y' } },
        unknownContext: ['aws:PrincipalTag/app'],
      },
    ),
    'unknown',
  ],
  [
    'aws:userid of the role',
    trusting({ AWS: '*' }, {}, { Condition: { StringLike: { 'aws:userid': `${roleId}:i-*` } } }),
    'allowed',
  ],
  ['aws:userid of the user', userUnder({ StringEquals: { 'aws:userid': userId } }), 'allowed'],
  [
    'aws:userid where nobody knows the id',
    trusting(
      { AWS: '*' },
      { caller: { kind: 'role', arn: role, principal: session } },
      { Condition: { StringLike: { 'aws:userid': `${roleId}:*` } } },
    ),
    'unknown',
  ],
  ['aws:username of a user', userUnder({ StringEquals: { 'aws:username': 'xsoar.remediation' } }), 'allowed'],
  ['aws:username of a role', under({ StringLike: { 'aws:username': '*' } }), 'denied'],
  [
    'a variable before 2012',
    {
      ...under({}),
      trustPolicy: {
        ...policy(
          allow({ AWS: role }, { Condition: { StringEquals: { 'aws:PrincipalAccount': `\${aws:PrincipalAccount}` } } }),
        ),
        Version: '2008-10-17',
      },
    },
    'denied',
  ],
  [
    'a variable without a Version',
    {
      ...under({}),
      trustPolicy: {
        Statement: policy(
          allow({ AWS: role }, { Condition: { StringEquals: { 'aws:PrincipalAccount': `\${aws:PrincipalAccount}` } } }),
        ).Statement,
      },
    },
    'denied',
  ],
  [
    'the same variable in 2012',
    under({ StringEquals: { 'aws:PrincipalAccount': `\${aws:PrincipalAccount}` } }),
    'allowed',
  ],
]);

test.run();
