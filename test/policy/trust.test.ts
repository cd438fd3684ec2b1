import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareTrust } from '../../src/policy/index.ts';
import { compare, extras, flaws, key, nothing, role, server } from './comparisons.ts';
import { allow, deny, user } from './requests.ts';

const test = suite('policy/trust');

test('a policy that names exactly the callers has no flaw', () => {
  const comparison = compare(allow({ AWS: [user, server] }), [role, key]);
  assert.equal(flaws(comparison), nothing);
  assert.equal(comparison.principals, [server, user]);
  assert.equal(comparison.invalid, []);
});

test('two servers may share a caller, and two statements name it', () => {
  const comparison = compare([allow({ AWS: server }), allow({ AWS: server })], [role, { ...role, server: 'engine' }]);
  assert.equal(flaws(comparison), nothing);
  assert.equal(comparison.principals, [server]);
});

test('a percent-encoded document is read', () => {
  const text = encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: allow({ AWS: server }) }));
  assert.equal(flaws(compareTrust(text, [role], true)), nothing);
});

test('a caller that is not named is missing', () => {
  const comparison = compare(allow({ AWS: server }), [role, key]);
  assert.equal(flaws(comparison), { ...nothing, missing: [user], problems: 1 });
  assert.match(comparison.problems[0] ?? '', /user\/xsoar\.remediation is not trusted/);
});

test('a caller named for other actions only is missing but not extra', () => {
  const comparison = compare(allow({ AWS: server }, { Action: ['sts:TagSession', 'sts:AssumeRoleWith*'] }));
  assert.equal(flaws(comparison), { ...nothing, missing: [server], problems: 1 });
});

for (const Action of ['STS:assumerole', 'sts:*', '*', 'sts:Assume*', ['sts:TagSession', 'sts:AssumeRol?']])
  test(`the action ${Action} holds sts:AssumeRole`, () => {
    assert.equal(flaws(compare(allow({ AWS: server }, { Action }))), nothing);
  });

test('NotAction allows what it does not list', () => {
  const rest = (NotAction: string) => ({ Action: undefined, NotAction });
  assert.equal(compare(allow({ AWS: server }, rest('sts:TagSession'))).missing, []);
  assert.equal(compare(allow({ AWS: server }, rest('sts:Assume*'))).missing, [server]);
});

for (const [name, principal, printed, because] of extras) {
  test(`${name} beside the caller is undeclared`, () => {
    const comparison = compare([allow({ AWS: server }), allow(principal)]);
    assert.equal(comparison.missing, []);
    assert.equal(
      comparison.undeclared.map((extra) => [extra.principal, extra.sure]),
      [[printed, true]],
    );
    assert.match(comparison.undeclared[0]?.because ?? '', because);
    assert.ok(comparison.problems.includes(comparison.undeclared[0]?.because ?? '-'));
    assert.equal(comparison.principals, [printed, server].sort());
  });

  test(`${name} in place of the caller leaves it missing`, () => {
    assert.equal(compare(allow(principal)).missing, [server]);
  });

  test(`${name} is extra for any action`, () => {
    assert.is(compare([allow({ AWS: server }), allow(principal, { Action: 'sts:TagSession' })]).undeclared.length, 1);
  });
}

test('what is undeclared is sorted, whatever the order in the policy', () => {
  const others = ['arn:aws:iam::111111111111:role/B', 'arn:aws:iam::111111111111:role/A', '222222222222'];
  const sorted = [...others].sort();
  for (const order of [others, sorted, [...sorted].reverse()])
    assert.equal(
      compare(order.map((other) => allow({ AWS: [server, other] }))).undeclared.map((extra) => extra.principal),
      sorted,
    );
});

test('a unique id that is live is the caller', () => {
  assert.equal(flaws(compare(allow({ AWS: 'AROAXSOARSERVER000001' }))), nothing);
});

test('a unique id that is no live one is stale', () => {
  const comparison = compare([allow({ AWS: [server, 'AROADELETEDROLE000001', 'AIDADELETEDUSER000001'] })]);
  assert.equal(flaws(comparison), {
    ...nothing,
    stale: ['AIDADELETEDUSER000001', 'AROADELETEDROLE000001'],
    problems: 2,
  });
});

test('a unique id is stale when the live one of the caller is not known', () => {
  const { uniqueId: _, ...caller } = role;
  assert.equal(compare(allow({ AWS: 'AROAXSOARSERVER000001' }), [caller]).stale, ['AROAXSOARSERVER000001']);
});

test('what may be a caller that could not be read is not surely undeclared', () => {
  const others = ['AROADELETEDROLE000001', 'arn:aws:iam::111111111111:role/Other', 'arn:aws:iam::111111111111:user/o'];
  const comparison = compare(allow({ AWS: [server, ...others] }), [role], false);
  assert.equal(
    comparison.undeclared.map((extra) => [extra.principal, extra.sure]),
    others.map((other) => [other, false]),
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
  test(`* under an exact ${operator} on aws:PrincipalArn names just the callers`, () => {
    const comparison = compare(allow({ AWS: '*' }, { Condition: { [operator]: { 'AWS:principalarn': value } } }));
    assert.equal(flaws(comparison), nothing);
    assert.equal(comparison.principals, ['*']);
  });

const inexact: readonly object[] = [
  { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/automation/Xsoar*' } },
  { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/automation/XsoarServe?' } },
  { ArnNotEquals: { 'aws:PrincipalArn': server } },
  { ArnEqualsIfExists: { 'aws:PrincipalArn': server } },
  { 'ForAllValues:ArnEquals': { 'aws:PrincipalArn': server } },
  { StringEqualsIgnoreCase: { 'aws:PrincipalArn': server } },
  { StringEquals: { 'aws:userid': server } },
  { Null: { 'aws:PrincipalArn': 'false' } },
];

for (const Condition of inexact)
  test(`* under ${JSON.stringify(Condition)} is undeclared and admits nobody by name`, () => {
    const comparison = compare(allow({ AWS: '*' }, { Condition }));
    assert.equal(flaws(comparison), { ...nothing, missing: [server], undeclared: ['*'], problems: 2 });
  });

test('* narrowed to the callers and others is undeclared, surely only if all callers are known', () => {
  const other = 'arn:aws:iam::111111111111:role/Other';
  const statement = allow('*', { Condition: { StringEquals: { 'aws:PrincipalArn': [server, other] } } });
  assert.equal(compare(statement).missing, []);
  assert.equal(
    compare(statement).undeclared.map((extra) => [extra.principal, extra.sure]),
    [['*', true]],
  );
  assert.match(compare(statement).undeclared[0]?.because ?? '', /more than the declared callers: arn\S*role\/Other\.$/);
  assert.equal(compare(statement, [role], false).undeclared[0]?.sure, false);
  const wider = allow('*', { Condition: { StringEquals: { 'aws:PrincipalArn': ['arn:aws:iam::111111111111:root'] } } });
  assert.equal(compare(wider, [role], false).undeclared[0]?.sure, true);
});

test('two exact tests narrow * to what both list', () => {
  const other = 'arn:aws:iam::111111111111:role/Other';
  const Condition = { StringEquals: { 'aws:PrincipalArn': [server, other] }, ArnLike: { 'aws:PrincipalArn': server } };
  assert.equal(flaws(compare(allow('*', { Condition }))), nothing);
});

test('a role-wide Condition does not hide a principal', () => {
  const Condition = { StringEquals: { 'sts:ExternalId': 'x' } };
  assert.equal(flaws(compare(allow({ AWS: server }, { Condition }))), nothing);
});

test('an invalid Allow grants nothing and is a problem', () => {
  const comparison = compare(allow({ AWS: server }, { Resource: '*' }));
  assert.equal(flaws(comparison), { ...nothing, missing: [server], problems: 2 });
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
  assert.is(comparison.invalid.length, 1);
});

test('a Deny by NotPrincipal, or of actions nobody can read, may deny', () => {
  for (const statement of [
    { Effect: 'Deny', NotPrincipal: { AWS: server }, Action: 'sts:AssumeRole' },
    deny('*', { Action: 7 }),
  ])
    assert.equal(
      compare([allow({ AWS: server }), statement]).denied.map((denial) => denial.conditional),
      [true],
    );
});

test('a document that cannot be read trusts nobody and may deny', () => {
  const comparison = compareTrust('nonsense', [role], true);
  assert.equal(flaws(comparison), { ...nothing, missing: [server], denied: 1, problems: 1 });
  assert.is(comparison.invalid.length, 1);
});

test('a caller without an ARN is compared all the same', () => {
  const caller = { server: 'prod', arn: 'XsoarServer', kind: 'role' } as const;
  const Condition = { StringEquals: { 'aws:PrincipalAccount': '111111111111' } };
  const comparison = compare([allow({ AWS: server }), { ...allow('*', { Condition }), Effect: 'Deny' }], [caller]);
  assert.equal(flaws(comparison), { ...nothing, missing: ['XsoarServer'], undeclared: [server], problems: 2 });
});

test.run();
