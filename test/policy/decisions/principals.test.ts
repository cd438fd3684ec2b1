import { suite } from 'uvu';
import {
  account,
  allow,
  cross,
  fullAccess,
  itself,
  ofPathRole,
  otherAccount,
  own,
  ownCross,
  pathRole,
  policy,
  role,
  roleId,
  roleRequest,
  root,
  session,
  target,
  trusting,
  user,
  userId,
  userRequest,
} from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/principals');

judgeCases(test, [
  ['a role trusted by name, with an identity policy too', trusting({ AWS: role }, own), 'allowed'],
  ['a role trusted by name across accounts, without an identity policy', trusting({ AWS: role }, cross), 'denied'],
  ['a role trusted by name across accounts, with one', trusting({ AWS: role }, ownCross), 'allowed'],
  ['the account trusted, without an identity policy', trusting({ AWS: root }), 'denied'],
  ['the account trusted by its id, with one', trusting({ AWS: account }, own), 'allowed'],
  ['the account trusted across accounts, without one', trusting({ AWS: root }, cross), 'denied'],
  ['another account trusted', trusting({ AWS: otherAccount }, own), 'denied'],
  ['everyone trusted across accounts, without an identity policy', trusting({ AWS: '*' }, cross), 'denied'],
  ['everyone trusted across accounts, with one', trusting({ AWS: '*' }, ownCross), 'allowed'],
  ['only the service trusted', trusting({ Service: 'ec2.amazonaws.com' }, own), 'denied'],
  ['every service trusted', trusting({ Service: '*' }, own), 'denied'],
  ['a provider trusted with the action of a role', trusting({ Federated: 'accounts.google.com' }, own), 'denied'],
  ['a canonical user trusted', trusting({ CanonicalUser: 'a'.repeat(64) }, own), 'denied'],
  ['the live unique id of the role trusted', trusting({ AWS: roleId }), 'allowed'],
  ['the live unique id of the user trusted', userRequest({ trustPolicy: policy(allow({ AWS: userId })) }), 'allowed'],
  ['a unique id of a user that equals that of the role', trusting({ AWS: `AIDA${roleId.slice(4)}` }, own), 'denied'],
  ['the exact session trusted', trusting({ AWS: session }), 'allowed'],
  ['every session trusted by a wildcard', trusting({ AWS: session.replace(/[^/]*$/, '*') }, own), 'denied'],
  ['a session trusted across accounts, without an identity policy', trusting({ AWS: session }, cross), 'denied'],
  ['a session trusted across accounts, with one', trusting({ AWS: session }, ownCross), 'allowed'],
  ['a role with a path, trusted by its session', trusting({ AWS: session }, ofPathRole), 'allowed'],
  ['a role with a path, trusted without it', trusting({ AWS: role }, { ...ofPathRole, ...own }), 'denied'],
  ['a role without a path, trusted with one', trusting({ AWS: pathRole }, own), 'denied'],
  [
    'a session trusted with the path of its role',
    trusting({ AWS: session.replace('XsoarServer', 'automation/XsoarServer') }, { ...ofPathRole, ...own }),
    'denied',
  ],
  [
    'a user trusted in another case',
    userRequest({ trustPolicy: policy(allow({ AWS: user.replace('xsoar', 'Xsoar') })), ...own }),
    'denied',
  ],
  ['a user where a role of that name calls', trusting({ AWS: role.replace(':role/', ':user/') }, own), 'denied'],
  ['a group trusted', trusting({ AWS: `arn:aws:iam::${account}:group/soar` }, own), 'denied'],
  ['a federated user trusted', trusting({ AWS: `arn:aws:sts::${account}:federated-user/XsoarServer` }, own), 'denied'],
  [
    'an Allow by NotPrincipal',
    roleRequest({
      ...own,
      trustPolicy: policy({ Effect: 'Allow', NotPrincipal: { AWS: otherAccount }, Action: 'sts:AssumeRole' }),
    }),
    'denied',
  ],
  [
    'the caller beside what AWS would not have accepted',
    trusting({ AWS: [role, `arn:aws:iam::${account}:role/*`] }, own),
    'denied',
  ],
  ['an Allow with a Resource', trusting({ AWS: role }, own, { Resource: '*' }), 'denied'],
  [
    'a role of another partition',
    trusting({ AWS: role }, { target: { arn: target.replace('aws', 'aws-cn') } }),
    'denied',
  ],
  [
    'a role of another partition that everyone may assume',
    trusting({ AWS: '*' }, { target: { arn: target.replace('aws', 'aws-us-gov') }, identityPolicies: [fullAccess] }),
    'denied',
  ],
  ['an account in another partition', trusting({ AWS: root.replace('aws', 'aws-cn') }, own), 'denied'],
  [
    'a caller in GovCloud, trusted there',
    trusting(
      { AWS: role.replace('aws', 'aws-us-gov') },
      {
        caller: {
          kind: 'role',
          arn: role.replace('aws', 'aws-us-gov'),
          principal: session.replace('aws', 'aws-us-gov'),
        },
        target: { arn: target.replace('aws', 'aws-us-gov') },
      },
    ),
    'allowed',
  ],
  [
    'the root user',
    userRequest({
      caller: { kind: 'user', arn: root, principal: root },
      trustPolicy: policy(allow({ AWS: root })),
      identityPolicies: [fullAccess],
    }),
    'denied',
  ],
  ['a role that trusts itself by name', itself(allow({ AWS: role })), 'allowed'],
  ['a role that does not trust itself', itself(allow({ Service: 'ec2.amazonaws.com' }), [fullAccess]), 'denied'],
  ['a role that trusts its account, without an identity policy', itself(allow({ AWS: root })), 'denied'],
  ['no statement', roleRequest({ trustPolicy: policy(), identityPolicies: [fullAccess] }), 'denied'],
]);

test.run();
