import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleRequest, decideAssumeRole, type StatementEvidence } from '../../src/policy/index.ts';
import {
  account,
  allow,
  cross,
  deny,
  denying,
  fullAccess,
  grant,
  otherAccount,
  own,
  ownCross,
  policy,
  refuse,
  role,
  roleId,
  roleRequest,
  root,
  target,
  trusting,
  under,
  user,
  userRequest,
  withoutSts,
} from './requests.ts';

const test = suite('policy/explain');

/** The decision says this and cites these statements, each as `policy[index] matched`. */
function says(title: string, request: AssumeRoleRequest, because: string | RegExp, cites: readonly string[]): void {
  test(title, () => {
    const decision = decideAssumeRole(request);
    if (typeof because === 'string') assert.is(decision.because, because);
    else assert.match(decision.because, because);
    assert.equal(decision.statements.map(cite), cites);
  });
}

function cite({ policy: name, index, effect, matched }: StatementEvidence): string {
  return `${effect} ${name}[${index}] ${matched}`;
}

const trusted = 'Allow trustPolicy[0] true';
const scpDeny = policy(
  { Effect: 'Allow', Action: '*', Resource: '*' },
  { Sid: 'Stop', Effect: 'Deny', Action: 'sts:*', Resource: '*' },
);
const granted = 'Allow identityPolicies[0][0] true';

says(
  'a direct grant',
  roleRequest(),
  `Allowed: statement 0 of trustPolicy admits ${role}, which is enough within one account.`,
  [trusted],
);
says(
  'the direct grant is told before the one to the account',
  roleRequest({ trustPolicy: policy(allow({ AWS: root }), allow({ AWS: role }, { Sid: 'Soar' })) }),
  `Allowed: statement 1 (Soar) of trustPolicy admits ${role}, which is enough within one account.`,
  [trusted, 'Allow trustPolicy[1] true'],
);
says(
  'a grant to the account',
  trusting({ AWS: root }, { identityPolicies: [withoutSts, grant(target)] }),
  `Allowed: statement 0 of trustPolicy admits ${role}, and statement 0 of identityPolicies[1] allows sts:AssumeRole on the role.`,
  [trusted, 'Allow identityPolicies[1][0] true'],
);
says(
  'a direct grant across accounts',
  trusting({ AWS: role }, ownCross),
  /, and statement 0 of identityPolicies\[0\] allows/,
  [trusted, granted],
);
says(
  'an explicit Deny',
  denying(deny({ AWS: role }, { Sid: 'No' })),
  'Denied: statement 1 (No) of trustPolicy denies sts:AssumeRole explicitly, which wins over every Allow.',
  ['Deny trustPolicy[1] true'],
);
says(
  'an explicit Deny with its condition',
  denying(
    deny('*', {
      Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringNotEquals: { 'aws:PrincipalOrgID': ['o-a', 'o-b'] } },
    }),
  ),
  /wins over every Allow\. Its condition holds: Bool aws:SecureTransport true and StringNotEquals aws:PrincipalOrgID o-a, o-b\.$/,
  ['Deny trustPolicy[1] true'],
);
says(
  'an explicit Deny for what is never sent, whose value stays out of the sentence',
  denying(deny('*', { Condition: { StringNotEquals: { 'sts:ExternalId': 'hush' } } })),
  /holds: StringNotEquals sts:ExternalId a value that is not shown\. An XSOAR server never sends an external id\.$/,
  ['Deny trustPolicy[1] true'],
);
says(
  'nobody trusted',
  trusting({ AWS: otherAccount }),
  `Denied: no Allow of the trust policy admits ${role} for sts:AssumeRole.`,
  [],
);
says(
  'a condition that fails, with what was compared',
  under({ StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-west-2'] } }),
  /\. Statement 0 of trustPolicy would, but its condition fails: StringEquals aws:RequestedRegion wants eu-west-1, eu-west-2, and the request carries us-east-1\.$/,
  ['Allow trustPolicy[0] false'],
);
says(
  'a statement that AWS would not have accepted',
  trusting({ AWS: role }, {}, { Resource: '*' }),
  /Statement 0 of trustPolicy would, but AWS would not have accepted it: it has a Resource, which a trust policy does not take\.$/,
  ['Allow trustPolicy[0] false'],
);
says(
  'a stale id',
  trusting({ AWS: 'AROADELETEDROLE000001' }),
  /AROADELETEDROLE000001 in it is what IAM shows for a principal that was deleted/,
  [],
);
says(
  'the live id under a condition that fails is not called stale',
  trusting({ AWS: roleId }, {}, { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
  /the request carries true\.$/,
  ['Allow trustPolicy[0] false'],
);
says(
  'a role that does not trust itself',
  roleRequest({ target: { arn: role }, trustPolicy: policy(allow({ Service: 'ec2.amazonaws.com' })) }),
  /A role must trust itself since 2022-09-21; a few older roles still need not/,
  [],
);
says(
  'no identity policy within the account',
  trusting({ AWS: root }),
  `Denied: the trust policy leaves it to account ${account} who may, and no policy of ${role} allows sts:AssumeRole on ${target}.`,
  [trusted],
);
says(
  'no identity policy across accounts',
  trusting({ AWS: role }, cross),
  /^Denied: the role belongs to another account than 1{12}, and no policy of /,
  [trusted],
);
says(
  'an identity policy whose condition fails',
  trusting(
    { AWS: root },
    { identityPolicies: [grant('*', { Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } } })] },
  ),
  /Statement 0 of identityPolicies\[0\] would, but its condition fails: StringEquals aws:ResourceTag\/a wants b, and the request carries nothing\.$/,
  [trusted, 'Allow identityPolicies[0][0] false'],
);
says(
  'a boundary',
  trusting({ AWS: role }, { permissionsBoundary: withoutSts }),
  `Denied: the permissions boundary of ${role} does not allow sts:AssumeRole on ${target}.`,
  [trusted],
);
says(
  'a boundary across accounts',
  trusting({ AWS: role }, { ...ownCross, permissionsBoundary: withoutSts }),
  /^Denied: the permissions boundary of /,
  [trusted],
);
says(
  'session policies',
  trusting({ AWS: role }, { sessionPolicies: [withoutSts] }),
  /^Denied: the session policies of the caller do not allow /,
  [trusted],
);
says(
  'service control policies at the root',
  trusting({ AWS: role }, { serviceControlPolicies: [[withoutSts]] }),
  `Denied: no service control policy at level 1 of 1 (root) allows sts:AssumeRole on ${target}, and every level must.`,
  [trusted],
);
says(
  'service control policies below the root',
  trusting({ AWS: role }, { serviceControlPolicies: [[fullAccess], [withoutSts], [fullAccess]] }),
  `Denied: no service control policy at level 2 of 3 allows sts:AssumeRole on ${target}, and every level must.`,
  [trusted],
);
says(
  'service control policies of a level with a name',
  trusting(
    { AWS: role },
    {
      serviceControlPolicies: [
        { name: 'Root', policies: [{ name: 'FullAWSAccess', document: fullAccess }] },
        { name: 'Workloads (ou-ab12-cdef3456)', policies: [] },
      ],
    },
  ),
  `Denied: no service control policy at level 2 of 2 (Workloads (ou-ab12-cdef3456)) allows sts:AssumeRole on ${target}, and every level must.`,
  [trusted],
);
says(
  'a Deny of a service control policy with a name',
  trusting(
    { AWS: role },
    {
      serviceControlPolicies: [
        { name: 'Root', policies: [{ name: 'DenyLeaving (p-ab12cdef)', document: scpDeny }] },
        [fullAccess],
      ],
    },
  ),
  'Denied: statement 1 (Stop) of the service control policy DenyLeaving (p-ab12cdef) at level 1 of 2 (Root) denies sts:AssumeRole explicitly, which wins over every Allow.',
  ['Deny serviceControlPolicies[0][0][1] true'],
);
says(
  'a Deny of a service control policy without a name',
  trusting({ AWS: role }, { serviceControlPolicies: [[fullAccess], [fullAccess, scpDeny]] }),
  'Denied: statement 1 (Stop) of serviceControlPolicies[1][1] at level 2 of 2 denies sts:AssumeRole explicitly, which wins over every Allow.',
  ['Deny serviceControlPolicies[1][1][1] true'],
);
says(
  'a Deny of a resource control policy with a name',
  trusting(
    { AWS: role },
    {
      resourceControlPolicies: [
        { name: 'Root', policies: [] },
        { name: '111111111111', policies: [{ name: 'Perimeter', document: policy(deny('*', { Resource: '*' })) }] },
      ],
    },
  ),
  'Denied: statement 0 of the resource control policy Perimeter at level 2 of 2 (111111111111) denies sts:AssumeRole explicitly, which wins over every Allow.',
  ['Deny resourceControlPolicies[1][0][0] true'],
);
says(
  'a variable before the fifth colon of an ARN that a Deny compares with',
  denying(
    deny('*', {
      Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::\${aws:PrincipalAccount}:role/XsoarServer` } },
    }),
  ),
  `Unknown: statement 1 of trustPolicy compares "aws:PrincipalArn" by ArnNotLike with "arn:aws:iam::\${aws:PrincipalAccount}:role/XsoarServer", a variable before the fifth colon, and no page of AWS says what follows.`,
  [trusted, 'Deny trustPolicy[1] unknown'],
);
says(
  'an endpoint policy',
  trusting({ AWS: role }, { endpointPolicy: policy(allow('*', { Resource: 'arn:aws:iam::*:role/a' })) }),
  /^Denied: the policy of the VPC endpoint does not allow /,
  [trusted],
);
says(
  'a key in two spellings',
  denying(deny('*', { Condition: { StringNotEquals: { 'aws:principalarn': role, 'aws:PrincipalArn': user } } })),
  'Unknown: statement 1 of trustPolicy compares one key in more than one spelling: "StringNotEquals aws:PrincipalArn" and "StringNotEquals aws:principalarn", and no page of AWS says what follows.',
  [trusted, 'Deny trustPolicy[1] unknown'],
);
says(
  'an ARN that ends early in a resource control policy',
  trusting({ AWS: role }, { resourceControlPolicies: [[policy(deny('*', { Resource: 'arn:aws:iam' }))]] }),
  'Unknown: statement 0 of resourceControlPolicies[0][0] at level 1 of 1 (root) names "arn:aws:iam", which ends early, and no page of AWS says what follows.',
  ['Deny resourceControlPolicies[0][0][0] unknown', trusted],
);
says(
  'partitions',
  trusting({ AWS: role }, { target: { arn: target.replace('aws', 'aws-cn') } }),
  'Denied: the caller is in partition aws, the role in aws-cn, and trust never crosses partitions.',
  [],
);
says(
  'an unknown key',
  denying(deny('*', { Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }), {}, ['aws:SourceIp']),
  'Unknown: it depends on aws:SourceIp, which is not known; it can be given under facts. Statement 1 of trustPolicy hangs on it.',
  [trusted, 'Deny trustPolicy[1] unknown'],
);
says(
  'an unknown key of an Allow',
  under({ StringEquals: { 'aws:PrincipalOrgID': 'o-a' } }, {}, { unknownContext: ['aws:PrincipalOrgID'] }),
  /^Unknown: it depends on aws:PrincipalOrgID, .* Statement 0 of trustPolicy hangs on it\.$/,
  ['Allow trustPolicy[0] unknown'],
);
says(
  'policies that were not read',
  trusting({ AWS: role }, { identityPolicies: 'unknown' }),
  'Unknown: policies that may decide it were not read.',
  [trusted],
);
says(
  'a key of one action, where another hangs on what was not read',
  {
    ...trusting({ AWS: root }, { identityPolicies: 'unknown', unknownContext: ['aws:SourceVpc'] }),
    trustPolicy: policy(
      allow({ AWS: root }),
      allow({ AWS: role }, { Action: 'sts:TagSession', Condition: { Null: { 'aws:SourceVpc': 'true' } } }),
    ),
    actions: ['sts:AssumeRole', 'sts:TagSession'],
  },
  'Unknown: it depends on aws:SourceVpc, which is not known; it can be given under facts. It may also depend on policies that were not read.',
  [trusted, 'Allow trustPolicy[1] unknown'],
);
says(
  'a Deny that AWS would not have accepted',
  denying({ Effect: 'Deny', NotPrincipal: { AWS: role }, Action: 'sts:*' }),
  'Unknown: statement 1 of trustPolicy, which AWS would not have accepted, may deny.',
  [trusted, 'Deny trustPolicy[1] unknown'],
);
says(
  'a point on which the pages of AWS disagree',
  userRequest({ permissionsBoundary: withoutSts }),
  /^Unknown: the boundary or session policies of \S+ do not allow it, and AWS's pages contradict each other on whether/,
  [trusted],
);
says(
  'only what denies is cited, of many',
  trusting({ AWS: role }, { identityPolicies: [refuse('*'), grant('*'), refuse(`${target}0`)] }),
  /^Denied: statement 0 of identityPolicies\[0\] denies/,
  ['Deny identityPolicies[0][0] true'],
);
says(
  'an unread layer beside what is missing',
  trusting({ AWS: root }, { ...own, permissionsBoundary: 'unknown' }),
  /were not read/,
  [trusted, granted],
);

test('sentences stay short, whatever the policy holds', () => {
  const values = Array.from({ length: 1000 }, (_, index) => `${index}-${'x'.repeat(1000)}`);
  const request = under(
    { StringEquals: { 'aws:PrincipalTag/a': values } },
    { 'aws:PrincipalTag/a': 'y'.repeat(10_000) },
  );
  assert.ok(decideAssumeRole(request).because.length < 1500);
});

test.run();
