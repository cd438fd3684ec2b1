import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareTrust, type TrustCaller } from '../../src/policy/index.ts';
import { extras, flaws, key, nothing, role, server } from './comparisons.ts';
import { allow, deny, user } from './requests.ts';

const test = suite('policy/trust-proposal');

function proposal(statements: unknown, callers: readonly TrustCaller[] = [role], Version = '2012-10-17') {
  return compareTrust(JSON.stringify({ Version, Statement: statements }), callers, true).proposed;
}

test('the proposal names just the callers', () => {
  assert.is(
    proposal([allow({ AWS: '*' }), allow({ Service: 'ec2.amazonaws.com' })]),
    `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "${server}"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}`,
  );
  assert.equal(JSON.parse(proposal([], [key, role])).Statement[0].Principal.AWS, [server, user]);
});

test('the proposal keeps Deny statements, and the condition under which a caller was admitted', () => {
  const Condition = {
    StringEquals: { 'aws:SourceVpc': 'vpc-0a', 'aws:SourceAccount': ['1', '2'] },
    Bool: { b: 'true' },
  };
  const kept = deny({ AWS: ['222222222222', '333333333333'], Service: 'ec2.amazonaws.com' }, { Sid: 'No', Condition });
  const statements = [allow({ AWS: [server, '*'] }, { Condition }), kept, deny('*', { Resource: '*' })];
  assert.equal(JSON.parse(proposal(statements, [role, key])).Statement, [
    allow({ AWS: server }, { Condition }),
    allow({ AWS: user }),
    kept,
  ]);
});

test('the proposal drops an aws:PrincipalArn test that it replaces by the principal', () => {
  const Condition = { ArnEquals: { 'aws:PrincipalArn': server }, StringEquals: { 'aws:SourceVpc': 'vpc-0a' } };
  assert.equal(JSON.parse(proposal(allow('*', { Condition }))).Statement, [
    allow({ AWS: server }, { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-0a' } } }),
  ]);
});

test('the proposal keeps the Version of 2008 where a variable would change its meaning', () => {
  const Condition = { StringEquals: { 'sts:RoleSessionName': `\${aws:username}` } };
  assert.is(JSON.parse(proposal(allow({ AWS: server }, { Condition }), [role], '2008-10-17')).Version, '2008-10-17');
  assert.is(JSON.parse(proposal(allow({ AWS: server }), [role], '2008-10-17')).Version, '2012-10-17');
});

test('a NotAction of a Deny is kept', () => {
  const kept = deny('222222222222', { Principal: { AWS: '*' }, Action: undefined, NotAction: 'sts:AssumeRole' });
  assert.equal(JSON.parse(proposal(kept)).Statement[1], JSON.parse(JSON.stringify(kept)));
});

test('a Deny that names a caller goes on without it, and goes where it names nobody else', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const conditional = deny({ AWS: server }, { Condition });
  const statements = [
    allow({ AWS: server }),
    deny({ AWS: [server, '222222222222'] }),
    deny({ AWS: 'AROAXSOARSERVER000001' }),
    conditional,
  ];
  assert.equal(JSON.parse(proposal(statements)).Statement, [
    allow({ AWS: server }),
    deny({ AWS: '222222222222' }),
    conditional,
  ]);
});

test('a Deny of a caller among others excepts it', () => {
  for (const principal of ['*', { AWS: '111111111111' }, { AWS: [server, 'arn:aws:iam::111111111111:root'] }]) {
    const proposed = proposal([allow({ AWS: [server, user] }), deny(principal)], [role, key]);
    assert.equal(JSON.parse(proposed).Statement[1].Condition, {
      ArnNotEquals: { 'aws:PrincipalArn': [server, user] },
    });
    assert.equal(flaws(compareTrust(proposed, [role, key], true)), nothing);
  }
});

test('without callers there is nothing to propose', () => {
  assert.is(proposal(allow('*'), []), '');
});

for (const [name, principal] of extras)
  test(`what is proposed instead of ${name} has no flaw`, () => {
    assert.equal(flaws(compareTrust(proposal(allow(principal), [role, key]), [role, key], true)), nothing);
  });

test.run();
