import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mayTellInstances } from '../../src/policy/derive-request.ts';
import { decideAssumeRole, deriveRequest, type ServerCall } from '../../src/policy/index.ts';
import { allow, policy, role, roleId, root, session, target, user, userId } from './requests.ts';

const test = suite('policy/derive-request');

const instance = { arn: 'arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0' };
const onInstance = { kind: 'instance-profile', arn: role, uniqueId: roleId, tags: {}, instance } as const;
const asSession = { kind: 'role-session', arn: role, uniqueId: roleId, tags: {}, sessionName: 's1' } as const;
const asUser = { kind: 'user', arn: user, uniqueId: userId, tags: {} } as const;

function derive(change: Partial<ServerCall> = {}) {
  return deriveRequest({ caller: onInstance, target: { arn: target, tags: {} }, ...change });
}

/** What is derived of a key: its value, `absent` or `unknown`. */
function key(name: string, change: Partial<ServerCall> = {}): unknown {
  const { context, unknownContext = [] } = derive(change);
  if (unknownContext.includes(name)) return 'unknown';
  return context[name] ?? 'absent';
}

type Row = readonly [key: string, instanceProfile: unknown, roleSession: unknown, user: unknown];

const table: readonly Row[] = [
  ['aws:PrincipalArn', role, role, user],
  ['aws:PrincipalAccount', '111111111111', '111111111111', '111111111111'],
  ['aws:PrincipalType', 'AssumedRole', 'AssumedRole', 'User'],
  ['aws:PrincipalIsAWSService', 'false', 'false', 'false'],
  ['aws:PrincipalOrgID', 'unknown', 'unknown', 'unknown'],
  ['aws:PrincipalOrgPaths', 'unknown', 'unknown', 'unknown'],
  ['aws:userid', `${roleId}:i-0123456789abcdef0`, `${roleId}:s1`, userId],
  ['aws:username', 'absent', 'absent', 'xsoar.remediation'],
  ['aws:MultiFactorAuthPresent', 'unknown', 'false', 'absent'],
  ['aws:MultiFactorAuthAge', 'absent', 'absent', 'absent'],
  ['aws:TokenIssueTime', 'unknown', 'unknown', 'absent'],
  ['ec2:SourceInstanceARN', instance.arn, 'absent', 'absent'],
  ['ec2:RoleDelivery', 'unknown', 'absent', 'absent'],
  ['aws:Ec2InstanceSourceVpc', 'unknown', 'absent', 'absent'],
  ['aws:Ec2InstanceSourcePrivateIPv4', 'unknown', 'absent', 'absent'],
  ['aws:SecureTransport', 'true', 'true', 'true'],
  ['aws:ViaAWSService', 'false', 'false', 'false'],
  ['aws:ResourceAccount', '111111111111', '111111111111', '111111111111'],
  ['aws:ResourceOrgID', 'unknown', 'unknown', 'unknown'],
  ['aws:ResourceOrgPaths', 'unknown', 'unknown', 'unknown'],
  ['aws:UserAgent', 'unknown', 'unknown', 'unknown'],
  ['aws:CurrentTime', 'unknown', 'unknown', 'unknown'],
  ['aws:EpochTime', 'unknown', 'unknown', 'unknown'],
  ['aws:RequestedRegion', 'unknown', 'unknown', 'unknown'],
  ['sts:RoleSessionName', 'unknown', 'unknown', 'unknown'],
  ['aws:SourceIp', 'unknown', 'unknown', 'unknown'],
  ['aws:SourceVpc', 'unknown', 'unknown', 'unknown'],
  ['aws:SourceVpce', 'unknown', 'unknown', 'unknown'],
  ['aws:SourceVpcArn', 'unknown', 'unknown', 'unknown'],
  ['aws:VpcSourceIp', 'unknown', 'unknown', 'unknown'],
  ['aws:VpceAccount', 'unknown', 'unknown', 'unknown'],
  ['aws:VpceOrgID', 'unknown', 'unknown', 'unknown'],
  ['aws:VpceOrgPaths', 'unknown', 'unknown', 'unknown'],
  ...[
    'sts:ExternalId',
    'sts:SourceIdentity',
    'aws:SourceIdentity',
    'sts:TransitiveTagKeys',
    'sts:DurationSeconds',
    'aws:TagKeys',
    'aws:RequestTag/a',
    'aws:PrincipalTag/a',
    'aws:ResourceTag/a',
    'iam:ResourceTag/a',
    'aws:SourceArn',
    'aws:SourceAccount',
    'aws:FederatedProvider',
    'aws:CalledVia',
  ].map((name): Row => [name, 'absent', 'absent', 'absent']),
];

for (const [name, ofInstance, ofSession, ofUser] of table)
  test(`${name} is ${ofInstance} of an instance, ${ofSession} of a session, ${ofUser} of a user`, () => {
    assert.is(key(name), ofInstance);
    assert.is(key(name, { caller: asSession }), ofSession);
    assert.is(key(name, { caller: asUser }), ofUser);
  });

test('nothing is derived beyond the table', () => {
  const known = new Set(table.map(([name]) => name));
  for (const caller of [onInstance, asSession, asUser]) {
    const { context, unknownContext = [] } = derive({ caller });
    for (const name of [...Object.keys(context), ...unknownContext]) assert.ok(known.has(name), name);
  }
});

test('the caller is named as policies name it', () => {
  assert.equal(derive().caller, { kind: 'role', arn: role, principal: session, uniqueId: roleId, tags: {} });
  assert.is(derive({ caller: asSession }).caller.principal, 'arn:aws:sts::111111111111:assumed-role/XsoarServer/s1');
  assert.equal(derive({ caller: asUser }).caller, {
    kind: 'user',
    arn: user,
    principal: user,
    uniqueId: userId,
    tags: {},
  });
  const path = { ...onInstance, arn: 'arn:aws-us-gov:iam::111111111111:role/a/b/X' };
  assert.is(
    derive({ caller: path }).caller.principal,
    'arn:aws-us-gov:sts::111111111111:assumed-role/X/i-0123456789abcdef0',
  );
});

test('what was not read of the caller or the role is unknown', () => {
  for (const { tags: _, uniqueId: __, ...caller } of [onInstance, asSession, asUser]) {
    const { unknownContext = [], caller: derived } = derive({ caller, target: { arn: target } });
    assert.equal(
      ['aws:PrincipalTag/*', 'aws:ResourceTag/*', 'aws:userid', 'iam:ResourceTag/*'].filter(
        (name) => !unknownContext.includes(name),
      ),
      [],
    );
    assert.equal(Object.keys(derived), ['kind', 'arn', 'principal']);
  }
});

test('tags become keys', () => {
  const change = { caller: { ...onInstance, tags: { app: 'xsoar' } }, target: { arn: target, tags: { team: 'soc' } } };
  assert.is(key('aws:PrincipalTag/app', change), 'xsoar');
  assert.is(key('aws:ResourceTag/team', change), 'soc');
  assert.is(key('iam:ResourceTag/team', change), 'soc');
});

test('an instance tells where it is and how its credentials were delivered', () => {
  const full = { ...instance, vpc: 'vpc-0a', privateAddress: '10.0.0.5', tokensRequired: true };
  const change = { caller: { ...onInstance, instance: full } };
  assert.is(key('aws:Ec2InstanceSourceVpc', change), 'vpc-0a');
  assert.is(key('aws:Ec2InstanceSourcePrivateIPv4', change), '10.0.0.5');
  assert.is(key('ec2:RoleDelivery', change), '2.0');
  assert.is(
    key('ec2:RoleDelivery', { caller: { ...onInstance, instance: { ...full, tokensRequired: false } } }),
    'unknown',
  );
});

test('the endpoint tells the region, and the global one is us-east-1', () => {
  assert.is(key('aws:RequestedRegion', { endpoint: 'eu-west-1' }), 'eu-west-1');
  assert.is(key('aws:RequestedRegion', { endpoint: 'global' }), 'us-east-1');
});

test('the integration tells the session name, the snapshot the time', () => {
  assert.is(key('sts:RoleSessionName', { sessionName: 'xsoar-ec2' }), 'xsoar-ec2');
  assert.is(key('aws:CurrentTime', { time: '2026-11-24T00:00:00.500Z' }), '2026-11-24T00:00:00.500Z');
  assert.is(key('aws:EpochTime', { time: '2026-11-24T00:00:00.500Z' }), '1795478400');
  assert.is(key('aws:EpochTime', { time: 'soon' }), 'unknown');
});

test('through a VPC endpoint there is no aws:SourceIp, without one none of its keys', () => {
  const address = { caller: { ...onInstance, instance: { ...instance, privateAddress: '10.0.0.5' } } };
  const through = { ...address, vpcEndpoint: { id: 'vpce-0a', vpc: 'vpc-0a' } };
  assert.is(key('aws:SourceIp', through), 'absent');
  assert.is(key('aws:SourceVpce', through), 'vpce-0a');
  assert.is(key('aws:SourceVpc', through), 'vpc-0a');
  assert.is(key('aws:VpcSourceIp', through), '10.0.0.5');
  assert.is(key('aws:VpcSourceIp', { ...through, caller: asUser }), 'unknown');
  assert.is(key('aws:VpcSourceIp', address), 'unknown');
  const direct = { vpcEndpoint: 'none' } as const;
  assert.is(key('aws:SourceIp', direct), 'unknown');
  for (const name of ['aws:SourceVpc', 'aws:SourceVpce', 'aws:VpcSourceIp', 'aws:SourceVpcArn', 'aws:VpceOrgID'])
    assert.is(key(name, direct), 'absent');
});

test('a fact on the address or the VPC endpoint tells of the other', () => {
  const addressed = { facts: { 'aws:sourceip': '203.0.113.9' } };
  assert.is(key('aws:SourceVpce', addressed), 'absent');
  assert.is(key('aws:SourceIp', addressed), 'absent');
  assert.is(derive(addressed).context['aws:sourceip'], '203.0.113.9');
  for (const name of ['aws:SourceVpce', 'aws:SourceVpc']) {
    assert.is(key('aws:SourceIp', { facts: { [name]: 'x' } }), 'absent');
    assert.is(key(name, { facts: { [name]: 'x' } }), 'x');
  }
});

test('facts of the user are over all that is derived, whatever their case', () => {
  const facts = { 'AWS:securetransport': 'false', 'aws:PrincipalOrgPaths': ['o-a/*'], 'sts:ExternalId': 'x' };
  const { context, unknownContext = [] } = derive({ facts });
  assert.equal(
    [
      context['AWS:securetransport'],
      context['aws:SecureTransport'],
      context['aws:PrincipalOrgPaths'],
      context['sts:ExternalId'],
    ],
    ['false', undefined, ['o-a/*'], 'x'],
  );
  assert.not.ok(unknownContext.includes('aws:PrincipalOrgPaths'));
});

test('a source identity persists through a session and is one more permission', () => {
  const change = { caller: { ...asSession, sourceIdentity: 'alice' } };
  assert.is(key('aws:SourceIdentity', change), 'alice');
  assert.is(key('sts:SourceIdentity', change), 'alice');
  assert.equal(derive(change).actions, ['sts:AssumeRole', 'sts:SetSourceIdentity']);
  assert.equal(derive({ caller: asSession }).actions, ['sts:AssumeRole']);
});

test('what is unknown is sorted', () => {
  const { unknownContext = [] } = derive();
  assert.equal(unknownContext, [...unknownContext].sort());
});

test('a derived request can be decided', () => {
  const decide = (Condition: object) =>
    decideAssumeRole({ ...derive(), trustPolicy: policy(allow({ AWS: role }, { Condition })), identityPolicies: [] });
  assert.is(decide({}).decision, 'allowed');
  assert.is(decide({ ArnEquals: { 'ec2:SourceInstanceARN': instance.arn } }).decision, 'allowed');
  assert.is(decide({ StringEquals: { 'sts:ExternalId': 'x' } }).decision, 'denied');
  assert.is(decide({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }).decision, 'unknown');
  assert.equal(decide({ StringEquals: { 'aws:PrincipalOrgID': 'o-a' } }).unknownKeys, ['aws:PrincipalOrgID']);
  assert.is(
    decideAssumeRole({ ...derive(), trustPolicy: policy(allow({ AWS: root })), identityPolicies: [] }).decision,
    'denied',
  );
});

test('whatever differs between the instances of one role is found in the policies that look at it', () => {
  const one = { ...instance, vpc: 'vpc-1', privateAddress: '10.0.0.1', tokensRequired: true };
  const other = { arn: `${instance.arn}f`, vpc: 'vpc-2', privateAddress: '10.0.0.2', tokensRequired: false };
  const ways: readonly Partial<ServerCall>[] = [
    {},
    { vpcEndpoint: 'none' },
    { vpcEndpoint: { id: 'vpce-1', vpc: 'vpc-1' } },
  ];
  const found = new Set<string>();
  for (const way of ways) {
    const [first, second] = [one, other].map((each) => derive({ ...way, caller: { ...onInstance, instance: each } }));
    assert.ok(first && second);
    const keys = [first, second].flatMap((each) => [...Object.keys(each.context), ...(each.unknownContext ?? [])]);
    const valueIn = ({ context, unknownContext = [] }: typeof first, name: string) =>
      JSON.stringify([context[name], unknownContext.includes(name)]);
    for (const name of keys) if (valueIn(first, name) !== valueIn(second, name)) found.add(name);
    assert.equal({ ...first.caller, principal: '' }, { ...second.caller, principal: '' });
    assert.ok(mayTellInstances(JSON.stringify({ Principal: { AWS: first.caller.principal } })));
  }
  assert.ok(found.size >= 5, [...found].join());
  for (const name of found) {
    assert.ok(mayTellInstances(JSON.stringify({ StringEquals: { [name.toUpperCase()]: 'x' } })), name);
    assert.ok(mayTellInstances(JSON.stringify({ Resource: `*/\${${name}}` })), name);
  }
  assert.ok(mayTellInstances('{"\\u0061ws:whatever": 1}'));
  assert.ok(mayTellInstances('%7B%7D'));
  assert.not.ok(mayTellInstances(JSON.stringify({ Action: 'sts:AssumeRole', Resource: '*' })));
  assert.not.ok(
    mayTellInstances(JSON.stringify({ StringEquals: { 'aws:PrincipalArn': role, 'sts:ExternalId': 'x' } })),
  );
});

test.run();
