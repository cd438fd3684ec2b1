import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareTrust } from '../../../src/policy/index.ts';
import { allow, deny, user } from '../requests.ts';
import { aCaller, compare, extras, flaws, inputOf, key, nothing, role, server } from './comparisons.ts';

const test = suite('policy/trust/compare');

const other = 'arn:aws:iam::111111111111:role/Other';

test('a policy that names exactly the callers has no flaw', () => {
  const comparison = compare(allow({ AWS: [user, server] }), [role, key]);
  assert.equal(flaws(comparison), nothing);
  assert.equal(comparison.principals, [server, user]);
  assert.equal(comparison.invalid, []);
  assert.equal(
    comparison.admissions.map(({ caller, decision }) => [caller, decision]),
    [
      [server, 'admitted'],
      [user, 'admitted'],
    ],
  );
});

test('two servers may share a caller, and the worse of their requests counts', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const [inside, outside] = ['203.0.113.7', '198.51.100.7'].map((address) =>
    aCaller('role', server, 'AROAXSOARSERVER000001', { 'aws:SourceIp': address }),
  ) as [typeof role, typeof role];
  const statement = allow({ AWS: server }, { Condition });
  assert.equal(flaws(compare(statement, [inside, inside])), nothing);
  assert.equal(flaws(compare(statement, [inside, outside])), { ...nothing, missing: [server], problems: 1 });
  assert.is(compare(statement, [inside, outside]).admissions.length, 1);
});

test('a caller that no Allow admits is missing', () => {
  const comparison = compare(allow({ AWS: server }), [role, key]);
  assert.equal(flaws(comparison), { ...nothing, missing: [user], problems: 1 });
  assert.match(comparison.problems[0] ?? '', /No Allow of the trust policy admits \S+user\/xsoar\.remediation/);
});

test('a caller named for other actions only is missing but not extra', () => {
  const comparison = compare(allow({ AWS: server }, { Action: ['sts:TagSession', 'sts:AssumeRoleWith*'] }));
  assert.equal(flaws(comparison), { ...nothing, missing: [server], problems: 1 });
});

for (const Action of ['STS:assumerole', 'sts:*', '*', 'sts:Assume*', ['sts:TagSession', 'sts:AssumeRol?']])
  test(`the action ${Action} holds sts:AssumeRole`, () => {
    assert.equal(flaws(compare(allow({ AWS: server }, { Action }))), nothing);
  });

for (const [name, principal, printed, because] of extras) {
  test(`${name} beside the caller is undeclared`, () => {
    const comparison = compare([allow({ AWS: server }), allow(principal)]);
    assert.equal(flaws(comparison).missing, []);
    assert.equal(
      comparison.undeclared.map((extra) => [extra.principal, extra.sure]),
      [[printed, true]],
    );
    assert.match(comparison.undeclared[0]?.because ?? '', because);
    assert.ok(comparison.problems.includes(comparison.undeclared[0]?.because ?? '-'));
    assert.equal(comparison.principals, [printed, server].sort());
  });

  test(`${name} is extra for any action`, () => {
    assert.is(compare([allow({ AWS: server }), allow(principal, { Action: 'sts:TagSession' })]).undeclared.length, 1);
  });
}

for (const principal of [{ AWS: '111111111111' }, { AWS: 'arn:aws:iam::111111111111:root' }, '*'])
  test(`a caller that ${JSON.stringify(principal)} lets in is not missing, and is named as the one who should be there`, () => {
    const comparison = compare(allow(principal));
    assert.equal(flaws(comparison).missing, []);
    assert.is(comparison.undeclared.length, 1);
    assert.not.match(comparison.problems.join(' '), /cannot be assumed/);
  });

test('what is undeclared is sorted, whatever the order in the policy', () => {
  const others = ['arn:aws:iam::111111111111:role/B', 'arn:aws:iam::111111111111:role/A', '222222222222'];
  const sorted = [...others].sort();
  for (const order of [others, sorted, [...sorted].reverse()])
    assert.equal(
      compare(order.map((each) => allow({ AWS: [server, each] }))).undeclared.map((extra) => extra.principal),
      sorted,
    );
});

test('a unique id that is live is the caller, and one that nobody knows is stale', () => {
  assert.equal(flaws(compare(allow({ AWS: 'AROAXSOARSERVER000001' }))), nothing);
  const comparison = compare([allow({ AWS: [server, 'AROADELETEDROLE000001', 'AIDADELETEDUSER000001'] })]);
  assert.equal(flaws(comparison), {
    ...nothing,
    stale: ['AIDADELETEDUSER000001', 'AROADELETEDROLE000001'],
    problems: 2,
  });
});

test('a unique id that somebody knows is named as the role that has it', () => {
  const identify = (id: string) => (id === 'AROAOTHERROLE00000001' ? other : undefined);
  const comparison = compareTrust(inputOf(allow({ AWS: [server, 'AROAOTHERROLE00000001'] }), { identify }));
  assert.equal(flaws(comparison), { ...nothing, undeclared: [other], problems: 1 });
  assert.equal(
    flaws(compareTrust(inputOf(allow({ AWS: [server, 'AROAOTHERROLE00000001'] }), { identify, trustedBy: [other] }))),
    nothing,
  );
});

test('what may be a caller that could not be read is not surely undeclared', () => {
  const others = ['AROADELETEDROLE000001', other, 'arn:aws:iam::111111111111:user/o'];
  const comparison = compare(allow({ AWS: [server, ...others] }), [role], false);
  assert.equal(
    comparison.undeclared.map((extra) => [extra.principal, extra.sure]),
    [...others].sort().map((each) => [each, false]),
  );
  assert.equal(comparison.stale, []);
  assert.equal(comparison.problems, []);
});

for (const [name, principal] of extras.filter(([, , printed]) => !/:(role|user)\/[\w/]+$/i.test(printed)))
  test(`${name} is surely undeclared even when a caller could not be read`, () => {
    const comparison = compare([allow({ AWS: server }), allow(principal)], [role], false);
    assert.equal(
      comparison.undeclared.map((extra) => extra.sure),
      [true],
    );
  });

const exact: readonly (readonly [string, string | string[]])[] = [
  ['ArnEquals', server],
  ['ArnLike', [server]],
  ['StringEquals', server],
  ['StringLike', server],
];

for (const [operator, value] of exact)
  for (const principal of ['*', '111111111111'])
    test(`${principal} under an exact ${operator} on aws:PrincipalArn stands for the caller`, () => {
      const Condition = { [operator]: { 'AWS:principalarn': value } };
      assert.equal(flaws(compare(allow({ AWS: principal }, { Condition }))), nothing);
    });

const inexact: readonly (readonly [condition: object, left: RegExp])[] = [
  [
    { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/automation/Xsoar*' } },
    /role name automation\/Xsoar\* of any account/,
  ],
  [{ ArnEqualsIfExists: { 'aws:PrincipalArn': server } }, /ArnEqualsIfExists aws:PrincipalArn/],
  [{ 'ForAllValues:ArnEquals': { 'aws:PrincipalArn': server } }, /ForAllValues:ArnEquals/],
  [{ StringEqualsIgnoreCase: { 'aws:PrincipalArn': server } }, /ARN like|StringEqualsIgnoreCase|role name/],
  [{ Null: { 'aws:PrincipalArn': 'false' } }, /Null aws:PrincipalArn/],
  [{ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, /of organization o-a1b2c3d4e5/],
  [{ StringEquals: { 'aws:PrincipalAccount': '111111111111' } }, /of account 111111111111/],
  [{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, /with MFA/],
  [{ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, /from 203\.0\.113\.0\/24/],
  [{ StringEquals: { 'sts:ExternalId': 'a-secret-text' } }, /external id/],
];

for (const [Condition, left] of inexact)
  test(`* under ${JSON.stringify(Condition)} is undeclared, and is told by whom the condition leaves`, () => {
    const comparison = compare([allow({ AWS: server }), allow({ AWS: '*' }, { Condition })]);
    assert.equal(
      comparison.undeclared.map((extra) => extra.principal),
      ['*'],
    );
    assert.match(comparison.undeclared[0]?.because ?? '', left);
    assert.not.match(comparison.undeclared[0]?.because ?? '', /in the world|a-secret-text/);
  });

test('* that a condition limits to the callers and others lets those others in', () => {
  const Condition = { StringEquals: { 'aws:PrincipalArn': [server, other] } };
  for (const principal of ['*', '111111111111']) {
    const comparison = compare(allow({ AWS: principal }, { Condition }));
    assert.equal(flaws(comparison), { ...nothing, undeclared: [other], problems: 1 });
    assert.is(compare(allow({ AWS: principal }, { Condition }), [role], false).undeclared[0]?.sure, false);
  }
});

test('two exact tests narrow * to what both list', () => {
  const Condition = { StringEquals: { 'aws:PrincipalArn': [server, other] }, ArnLike: { 'aws:PrincipalArn': server } };
  assert.equal(flaws(compare(allow('*', { Condition }))), nothing);
});

test('an account whose condition names roles of another account lets nobody in', () => {
  const Condition = { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/*' } };
  const comparison = compare([allow({ AWS: server }), allow({ AWS: '333333333333' }, { Condition })]);
  assert.equal(flaws(comparison), { ...nothing, undeclared: ['333333333333'], problems: 1 });
  assert.match(comparison.problems[0] ?? '', /333333333333 lets nobody in/);
});

test('a caller that is named but that a condition surely keeps out is missing', () => {
  const Condition = { StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/automation/Xsoar*' } };
  assert.equal(flaws(compare(allow({ AWS: server }, { Condition }))), { ...nothing, missing: [server], problems: 1 });
});

test('an invalid Allow grants nothing and is a problem', () => {
  const comparison = compare(allow({ AWS: server }, { Resource: '*' }));
  assert.equal(flaws(comparison).missing, [server]);
  assert.ok(comparison.problems.some((problem) => problem.endsWith('it grants nothing.')));
  assert.equal(comparison.invalid, ['trustPolicy.Statement[0] has a Resource, which a trust policy does not take']);
});

test('an Allow by NotPrincipal may trust anyone', () => {
  const comparison = compare([
    allow({ AWS: server }),
    { Effect: 'Allow', NotPrincipal: { AWS: server }, Action: 'sts:AssumeRole' },
  ]);
  assert.equal(
    comparison.undeclared.map((extra) => [extra.principal, extra.sure]),
    [['NotPrincipal', true]],
  );
});

const denied: readonly (readonly [name: string, principal: unknown, decision: string])[] = [
  ['the caller', { AWS: server }, 'denied'],
  ['everyone', '*', 'denied'],
  ['its account', { AWS: 'arn:aws:iam::111111111111:root' }, 'denied'],
  ['its account by id', { AWS: '111111111111' }, 'denied'],
  ['its unique id', { AWS: 'AROAXSOARSERVER000001' }, 'denied'],
  ['its session', { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0123456789abcdef0' }, 'denied'],
  ['another session', { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0' }, 'admitted'],
  ['the account in another partition', { AWS: 'arn:aws-cn:iam::111111111111:root' }, 'admitted'],
  ['another account', { AWS: '222222222222' }, 'admitted'],
  ['another id', { AWS: 'AROADELETEDROLE000001' }, 'admitted'],
  ['a service', { Service: 'ec2.amazonaws.com' }, 'admitted'],
  ['what AWS would not have accepted', { AWS: 'arn:aws:iam::111111111111:role/*' }, 'unknown'],
];

for (const [name, principal, decision] of denied)
  test(`a caller beside a Deny of ${name} is ${decision}`, () => {
    const comparison = compare([allow({ AWS: server }), deny(principal)]);
    assert.equal(
      comparison.admissions.map((admission) => admission.decision),
      [decision],
    );
    assert.is(comparison.problems.length, decision === 'denied' ? 1 : 0);
    assert.is(comparison.questions.length, decision === 'unknown' ? 1 : 0);
    assert.equal(comparison.undeclared, []);
  });

test('a Deny under a condition is decided by what the server sends, and unknown where nobody knows that', () => {
  const outside = deny('*', { Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, Sid: 'Net' });
  const [inside, elsewhere] = ['203.0.113.7', '198.51.100.7'].map((address) =>
    aCaller('role', server, 'AROAXSOARSERVER000001', { 'aws:SourceIp': address }),
  ) as [typeof role, typeof role];
  assert.equal(flaws(compare([allow({ AWS: server }), outside], [inside])), nothing);
  assert.equal(flaws(compare([allow({ AWS: server }), outside], [elsewhere])), { ...nothing, denied: 1, problems: 1 });
  const open = compare([allow({ AWS: server }), outside]);
  assert.equal(flaws(open), nothing);
  assert.match(open.questions[0] ?? '', /aws:SourceIp/);
  assert.equal(open.admissions[0]?.unknownKeys, ['aws:SourceIp']);
});

test('a document that cannot be read trusts nobody and may deny', () => {
  const comparison = compareTrust({ ...inputOf([]), document: 'nonsense' });
  assert.equal(comparison.principals, []);
  assert.is(comparison.invalid.length, 1);
  assert.not.equal(comparison.admissions[0]?.decision, 'admitted');
});

const trusted: readonly (readonly [declared: string, written: unknown, isTrusted: boolean])[] = [
  [other, { AWS: other }, true],
  ['222222222222', { AWS: 'arn:aws:iam::222222222222:root' }, true],
  ['arn:aws:iam::222222222222:root', { AWS: '222222222222' }, true],
  ['arn:aws-cn:iam::222222222222:root', { AWS: 'arn:aws:iam::222222222222:root' }, false],
  ['222222222222', { AWS: 'arn:aws:iam::222222222222:role/R' }, false],
  ['333333333333', { AWS: '222222222222' }, false],
  ['lambda.amazonaws.com', { Service: 'lambda.amazonaws.com' }, true],
  ['ecs.amazonaws.com', { Service: 'lambda.amazonaws.com' }, false],
];

for (const [declared, written, isTrusted] of trusted)
  test(`${declared} under trustedBy ${isTrusted ? 'stands for' : 'is not'} ${JSON.stringify(written)}`, () => {
    const comparison = compareTrust(inputOf([allow({ AWS: server }), allow(written)], { trustedBy: [declared] }));
    assert.is(comparison.undeclared.length, isTrusted ? 0 : 1);
  });

test('a service that must hand out the role is no stranger, in China neither', () => {
  for (const Service of ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn'])
    assert.equal(
      flaws(compareTrust(inputOf([allow({ AWS: server }), allow({ Service })], { services: ['ec2.amazonaws.com'] }))),
      nothing,
    );
});

test('what is no ARN is like nobody', () => {
  const { undeclared } = compare(allow({ AWS: other }), [{ ...key, arn: 'nonsense' }]);
  assert.not.match(undeclared[0]?.because ?? '', /differs from/);
  assert.is(undeclared.length, 1);
});

test.run();
