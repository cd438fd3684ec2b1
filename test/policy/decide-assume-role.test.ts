import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleDecision, type AssumeRoleRequest, decideAssumeRole } from '../../src/policy/index.ts';
import {
  account,
  allow,
  deny,
  fullAccess,
  grant,
  otherAccount,
  otherTarget,
  policy,
  refuse,
  role,
  roleId,
  roleRequest,
  root,
  session,
  target,
  user,
  userId,
  userRequest,
  withoutSts,
} from './requests.ts';

const test = suite('policy/decide-assume-role');

type Expected = AssumeRoleDecision['decision'];

function trusting(principal: unknown, change: Partial<AssumeRoleRequest> = {}, rest: object = {}) {
  return roleRequest({ trustPolicy: policy(allow(principal, rest)), ...change });
}

/** The role is trusted by name under a condition; keys are added to the context. */
function under(Condition: object, context: AssumeRoleRequest['context'] = {}, change: Partial<AssumeRoleRequest> = {}) {
  const request = roleRequest(change);
  return {
    ...request,
    trustPolicy: policy(allow({ AWS: role }, { Condition })),
    context: { ...request.context, ...context },
  };
}

/** The same for the user. */
function userUnder(Condition: object, context: AssumeRoleRequest['context'] = {}) {
  const request = userRequest();
  return {
    ...request,
    trustPolicy: policy(allow({ AWS: user }, { Condition })),
    context: { ...request.context, ...context },
  };
}

/** The role is trusted by name; a Deny stands beside. */
function denying(statement: object, context: AssumeRoleRequest['context'] = {}) {
  const request = roleRequest();
  return {
    ...request,
    trustPolicy: policy(allow({ AWS: role }), statement),
    context: { ...request.context, ...context },
  };
}

const cross = { target: { arn: otherTarget } };
const own = { identityPolicies: [grant(target)] };
const ownCross = { ...cross, identityPolicies: [grant(otherTarget)] };
const itself = (trustPolicy: object, identityPolicies: AssumeRoleRequest['identityPolicies'] = []) =>
  roleRequest({ target: { arn: role }, trustPolicy: policy(trustPolicy), identityPolicies });
const pathRole = `arn:aws:iam::${account}:role/automation/XsoarServer`;
const ofPathRole = { caller: { kind: 'role', arn: pathRole, principal: session, uniqueId: roleId } } as const;

const cases: readonly (readonly [title: string, request: AssumeRoleRequest, expected: Expected])[] = [
  // Principals.
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
  // Actions.
  ['sts:*', trusting({ AWS: role }, {}, { Action: 'sts:*' }), 'allowed'],
  ['*', trusting({ AWS: role }, {}, { Action: '*' }), 'allowed'],
  ['another service', trusting({ AWS: role }, own, { Action: 's3:*' }), 'denied'],
  [
    'NotAction of another action',
    trusting({ AWS: role }, {}, { Action: undefined, NotAction: 'sts:TagSession' }),
    'allowed',
  ],
  [
    'NotAction of this action',
    trusting({ AWS: role }, own, { Action: undefined, NotAction: ['sts:tagsession', 'STS:Assume*'] }),
    'denied',
  ],
  [
    'tags passed, and sts:TagSession not trusted',
    trusting({ AWS: role }, { actions: ['sts:AssumeRole', 'sts:TagSession'] }),
    'denied',
  ],
  [
    'a source identity set, and trusted',
    trusting(
      { AWS: role },
      { actions: ['sts:AssumeRole', 'sts:SetSourceIdentity'] },
      { Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] },
    ),
    'allowed',
  ],
  [
    'a source identity set across accounts, and not in the identity policy',
    trusting({ AWS: role }, { ...ownCross, actions: ['sts:AssumeRole', 'sts:SetSourceIdentity'] }, { Action: 'sts:*' }),
    'denied',
  ],
  [
    'an empty list of actions, which is the default',
    trusting({ AWS: role }, { actions: [] }, { Action: 'sts:TagSession' }),
    'denied',
  ],
  // Deny.
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
  // Conditions.
  ['an external id demanded', under({ StringEquals: { 'sts:ExternalId': 'a' } }), 'denied'],
  [
    'an external id in another case',
    under({ StringEquals: { 'sts:ExternalId': 'a' } }, { 'sts:ExternalId': 'A' }),
    'denied',
  ],
  ['no external id wanted, none sent', under({ Null: { 'sts:ExternalId': 'true' } }), 'allowed'],
  [
    'aws:PrincipalArn of the role',
    trusting({ AWS: '*' }, {}, { Condition: { ArnEquals: { 'aws:PrincipalArn': role } } }),
    'allowed',
  ],
  [
    'aws:PrincipalArn of the session',
    trusting({ AWS: '*' }, own, { Condition: { ArnEquals: { 'aws:PrincipalArn': session } } }),
    'denied',
  ],
  [
    'aws:PrincipalArn with the path',
    trusting({ AWS: '*' }, ofPathRole, { Condition: { ArnEquals: { 'aws:PrincipalArn': pathRole } } }),
    'allowed',
  ],
  [
    'aws:PrincipalArn without the path',
    trusting({ AWS: '*' }, ofPathRole, { Condition: { ArnEquals: { 'aws:PrincipalArn': role } } }),
    'denied',
  ],
  [
    'a wildcard under StringEquals',
    trusting(
      { AWS: '*' },
      {},
      { Condition: { StringEquals: { 'aws:PrincipalArn': `arn:aws:iam::${account}:role/*` } } },
    ),
    'denied',
  ],
  [
    'ArnNotLike',
    trusting({ AWS: '*' }, {}, { Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${account}:user/*` } } }),
    'allowed',
  ],
  [
    'aws:PrincipalAccount',
    trusting({ AWS: '*' }, {}, { Condition: { StringEquals: { 'aws:PrincipalAccount': account } } }),
    'allowed',
  ],
  [
    'aws:PrincipalAccount of another',
    trusting({ AWS: '*' }, {}, { Condition: { StringEquals: { 'aws:PrincipalAccount': otherAccount } } }),
    'denied',
  ],
  [
    'aws:PrincipalOrgID told',
    under({ StringEquals: { 'aws:PrincipalOrgID': 'o-a' } }, { 'aws:PrincipalOrgID': 'o-a' }),
    'allowed',
  ],
  [
    'aws:PrincipalOrgID not known',
    under({ StringEquals: { 'aws:PrincipalOrgID': 'o-a' } }, {}, { unknownContext: ['AWS:principalorgid'] }),
    'unknown',
  ],
  [
    'aws:SourceIp not known',
    under({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, {}, { unknownContext: ['aws:SourceIp'] }),
    'unknown',
  ],
  [
    'aws:SourceIp not known, but another test fails',
    under(
      { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' }, StringEquals: { 'aws:PrincipalAccount': otherAccount } },
      {},
      { unknownContext: ['aws:SourceIp'] },
    ),
    'denied',
  ],
  [
    'aws:SourceIp named unknown and given',
    under(
      { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      { 'aws:sourceip': '203.0.113.9' },
      { unknownContext: ['aws:SourceIp'] },
    ),
    'allowed',
  ],
  ['aws:SourceVpce where no endpoint is used', under({ StringEquals: { 'aws:SourceVpce': 'vpce-0a' } }), 'denied'],
  [
    'aws:SourceVpc of another',
    under({ StringEquals: { 'aws:SourceVpc': 'vpc-0a' } }, { 'aws:SourceVpc': 'vpc-0b' }),
    'denied',
  ],
  ['MFA demanded of a role by Bool', under({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), 'denied'],
  ['MFA demanded of a user by Bool', userUnder({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), 'denied'],
  [
    'MFA demanded of a user by BoolIfExists, which a key passes',
    userUnder({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }),
    'allowed',
  ],
  [
    'MFA not known',
    under(
      { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
      {},
      { context: {}, unknownContext: ['aws:MultiFactorAuthPresent'] },
    ),
    'unknown',
  ],
  ['an age of MFA demanded', under({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }), 'denied'],
  ['another session name demanded', under({ StringEquals: { 'sts:RoleSessionName': 'other' } }), 'denied'],
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
  ['tag keys demanded of all, none sent', under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }), 'allowed'],
  [
    'tag keys demanded of all, another sent',
    under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }, { 'aws:TagKeys': ['a', 'b'] }),
    'denied',
  ],
  ['a source identity demanded', under({ StringLike: { 'sts:SourceIdentity': '*' } }), 'denied'],
  [
    'two operators, one fails',
    under({ StringEquals: { 'aws:PrincipalAccount': account }, Bool: { 'aws:SecureTransport': 'false' } }),
    'denied',
  ],
  ['a date that has passed', under({ DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }), 'denied'],
  ['a date to come', under({ DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } }), 'allowed'],
  ['a date to come, in seconds', under({ NumericLessThan: { 'aws:EpochTime': '1999999999' } }), 'allowed'],
  [
    'the age of a token not known',
    under(
      { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } },
      {},
      { unknownContext: ['aws:TokenIssueTime'] },
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
  ['aws:PrincipalType of a role', under({ StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }), 'allowed'],
  ['aws:PrincipalType of a user', userUnder({ StringEquals: { 'aws:PrincipalType': 'User' } }), 'allowed'],
  ['aws:PrincipalIsAWSService', under({ Bool: { 'aws:PrincipalIsAWSService': 'false' } }), 'allowed'],
  ['aws:ResourceAccount', trusting({ AWS: role }, cross, {}), 'denied'],
  [
    'aws:ResourceAccount of the target',
    trusting(
      { AWS: '*' },
      {
        ...cross,
        identityPolicies: [grant('*', { Condition: { StringEquals: { 'aws:ResourceAccount': otherAccount } } })],
      },
    ),
    'allowed',
  ],
  [
    'a regional endpoint where another region is demanded',
    under({ StringEquals: { 'aws:RequestedRegion': 'us-west-2' } }),
    'denied',
  ],
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
  ['an operator that IAM does not know', under({ StringSame: { a: 'b' } }), 'denied'],
  // The identity side and the limits.
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
  // Unread and unreadable.
  [
    'a unique id trusted where nobody knows that of the caller',
    trusting({ AWS: roleId }, { caller: { kind: 'role', arn: role, principal: session } }),
    'unknown',
  ],
  [
    'a unique id trusted that aws:userid tells',
    trusting(
      { AWS: roleId },
      { caller: { kind: 'role', arn: role, principal: session }, context: { 'aws:userid': `${roleId}:x` } },
    ),
    'allowed',
  ],
  [
    'a trust policy that is no JSON',
    roleRequest({ trustPolicy: 'nonsense', identityPolicies: [fullAccess] }),
    'denied',
  ],
  [
    'a caller that has no ARN',
    roleRequest({ caller: { kind: 'role', arn: 'XsoarServer', principal: session } }),
    'unknown',
  ],
  [
    'a caller by its session ARN',
    roleRequest({ caller: { kind: 'role', arn: session, principal: session } }),
    'unknown',
  ],
  ['a target that has no ARN', roleRequest({ target: { arn: 'T' } }), 'unknown'],
];

for (const [title, request, expected] of cases)
  test(`${title}: ${expected}`, () => {
    const decision = decideAssumeRole(request);
    assert.is(decision.decision, expected, decision.because);
    assert.match(decision.because, new RegExp(`^${expected}: .*[.)]$`, 'is'));
  });

test('an unknown names the keys that would settle it, as they were named', () => {
  const Condition = {
    IpAddress: { 'AWS:SourceIP': '203.0.113.0/24' },
    StringEquals: { 'aws:PrincipalOrgID': 'o-a', 'aws:PrincipalTag/App': 'x' },
  };
  const unknownContext = ['aws:PrincipalOrgID', 'aws:SourceIp', 'aws:PrincipalTag/*', 'aws:UserAgent'];
  const decision = decideAssumeRole(under(Condition, {}, { unknownContext }));
  assert.equal(decision.unknownKeys, ['aws:PrincipalOrgID', 'aws:PrincipalTag/App', 'aws:SourceIp']);
});

test('a key that cannot change the answer is not named', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const unknownContext = ['aws:SourceIp'];
  const statements = [allow({ AWS: role }, { Condition }), allow({ AWS: role })];
  const allowed = decideAssumeRole(roleRequest({ trustPolicy: policy(...statements), unknownContext }));
  assert.equal([allowed.decision, allowed.unknownKeys], ['allowed', []]);
  const denied = decideAssumeRole(denying(deny('*'), {}));
  assert.equal([denied.decision, denied.unknownKeys], ['denied', []]);
});

test('of several actions the first that is refused decides', () => {
  const request = trusting({ AWS: role }, { actions: ['sts:TagSession', 'sts:AssumeRole'] });
  assert.match(decideAssumeRole(request).because, /for sts:TagSession\.$/);
});

test('what is invalid is named with its place, in every kind of policy', () => {
  const broken = { Effect: 'Allow' };
  const decision = decideAssumeRole(
    roleRequest({
      trustPolicy: policy(broken),
      identityPolicies: [fullAccess, policy(broken)],
      permissionsBoundary: policy(broken),
      sessionPolicies: [policy(broken)],
      serviceControlPolicies: [[fullAccess], [fullAccess, policy(broken)]],
      resourceControlPolicies: [[policy(broken)]],
      endpointPolicy: policy(broken),
    }),
  );
  const places = decision.invalid.map((problem) => problem.replace(/ .*/, ''));
  assert.equal(
    [...new Set(places)],
    [
      'endpointPolicy.Statement[0]',
      'identityPolicies[1].Statement[0]',
      'permissionsBoundary.Statement[0]',
      'resourceControlPolicies[0][0].Statement[0]',
      'serviceControlPolicies[1][1].Statement[0]',
      'sessionPolicies[0].Statement[0]',
      'trustPolicy.Statement[0]',
    ],
  );
});

test.run();
