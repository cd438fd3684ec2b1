import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { narrowTrust, type TrustInput } from '../../../src/policy/index.ts';
import { allow, deny, user } from '../requests.ts';
import { aCaller, extras, inputOf, key, role, server } from './comparisons.ts';

const test = suite('policy/trust/narrow');

const other = 'arn:aws:iam::111111111111:role/Other';
const breakGlass = 'arn:aws:iam::222222222222:role/BreakGlass';

function narrow(statements: unknown, change: Partial<TrustInput> = {}) {
  return narrowTrust(inputOf(statements, change));
}

function statementsOf(statements: unknown, change: Partial<TrustInput> = {}): unknown {
  const document = narrow(statements, change)?.document;
  return document === undefined ? undefined : JSON.parse(document).Statement;
}

const place = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };

test('nothing is proposed where nobody is undeclared, and where not every caller is known', () => {
  assert.is(narrow(allow({ AWS: server })), undefined);
  assert.is(narrow(allow('*'), { callers: [] }), undefined);
  assert.is(narrow(allow('*'), { callersComplete: false }), undefined);
});

for (const [name, principal] of extras.filter(
  ([, , printed]) => !/automation\/\*|instance-profile|Canonical/.test(printed),
))
  test(`${name} is taken out beside the caller`, () => {
    const narrowed = narrow([allow({ AWS: server }), allow(principal)]);
    for (const statement of JSON.parse(narrowed?.document ?? '{}').Statement)
      assert.equal(statement, allow({ AWS: server }));
    assert.ok((narrowed?.losses.length ?? 0) > 0);
  });

test('who is not declared is taken out of a list; conditions, actions and Sid stay', () => {
  const rest = { Sid: 'Office', Condition: place, Action: ['sts:AssumeRole', 'sts:TagSession'] };
  assert.equal(statementsOf(allow({ AWS: [other, server] }, rest)), [allow({ AWS: server }, rest)]);
});

test('every statement that lets a caller in stays, each under its own condition', () => {
  const second = { Condition: { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } } };
  const statements = [
    allow({ AWS: server }, { Condition: place }),
    allow({ AWS: server }, second),
    allow({ AWS: breakGlass }),
  ];
  assert.equal(statementsOf(statements), statements.slice(0, 2));
});

test('an account or everyone becomes the callers that it took in, under its conditions', () => {
  for (const principal of ['*', { AWS: '111111111111' }, { AWS: 'arn:aws:iam::111111111111:root' }])
    assert.equal(statementsOf(allow(principal, { Sid: 'All', Condition: place }), { callers: [role, key] }), [
      allow({ AWS: [server, user] }, { Sid: 'All', Condition: place }),
    ]);
  assert.equal(statementsOf([allow({ AWS: '444444444444' }), allow({ AWS: server })]), [allow({ AWS: server })]);
});

test('an account that a condition limits to listed ARNs loses those whom nobody declares', () => {
  const listed = (arns: unknown) =>
    allow({ AWS: '111111111111' }, { Condition: { ArnEquals: { 'aws:PrincipalArn': arns } } });
  assert.equal(statementsOf(listed([server, other])), [listed(server)]);
  assert.is(statementsOf(listed(server)), undefined);
});

test('whom trustedBy names keeps what it has by a name, an account or everyone', () => {
  const trustedBy = [breakGlass];
  const kept = [allow({ AWS: [server, breakGlass] }, { Sid: 'One' }), allow({ AWS: breakGlass }, { Condition: place })];
  assert.is(statementsOf(kept, { trustedBy }), undefined);
  assert.equal(statementsOf([...kept, allow({ AWS: other })], { trustedBy }), kept);
  const account = allow({ AWS: '222222222222' }, { Sid: 'Team', Action: 'sts:*' });
  assert.equal(statementsOf([allow({ AWS: server }), account], { trustedBy }), [
    allow({ AWS: server }),
    { ...account, Condition: { ArnEquals: { 'aws:PrincipalArn': breakGlass } } },
  ]);
  assert.is(statementsOf([allow({ AWS: server }), account], { trustedBy: ['222222222222'] }), undefined);
});

test('a session of a caller becomes the caller, and one of somebody else goes', () => {
  const session = (name: string) => `arn:aws:sts::111111111111:assumed-role/${name}/i-0fedcba9876543210`;
  assert.equal(statementsOf(allow({ AWS: session('XsoarServer') })), [allow({ AWS: server })]);
  assert.equal(statementsOf(allow({ AWS: [server, session('XsoarServers')] })), [allow({ AWS: server })]);
});

test('a session of a caller keeps its place, and a session belongs to a role of exactly its name', () => {
  const session = (name: string) => `arn:aws:sts::111111111111:assumed-role/${name}/i-0fedcba9876543210`;
  const tagging = { Sid: 'S', Action: ['sts:AssumeRole', 'sts:TagSession'] };
  assert.equal(statementsOf([allow({ AWS: server }), allow({ AWS: session('XsoarServer') }, tagging)]), [
    allow({ AWS: server }),
    allow({ AWS: server }, tagging),
  ]);
  assert.equal(statementsOf([allow({ AWS: server }), allow({ AWS: session('XsoarServers') }, tagging)]), [
    allow({ AWS: server }),
  ]);
  const namesake = aCaller('user', 'arn:aws:iam::111111111111:user/XsoarServer', 'AIDAXSOARSERVER000001');
  const named = allow({ AWS: namesake.arn });
  assert.equal(statementsOf([named, allow({ AWS: session('XsoarServer') }, tagging)], { callers: [namesake] }), [
    named,
  ]);
});

test('an account whose condition lists nobody who may be there goes', () => {
  const partner = { Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::333333333333:role/Partner' } } };
  assert.equal(statementsOf([allow({ AWS: server }), allow({ AWS: '333333333333' }, partner)]), [
    allow({ AWS: server }),
  ]);
});

test('a Sid stays with one statement where one becomes two', () => {
  const statement = allow({ AWS: [server, '222222222222'] }, { Sid: 'One' });
  assert.equal(statementsOf(statement, { trustedBy: [breakGlass] }), [
    allow({ AWS: server }, { Sid: 'One' }),
    allow({ AWS: '222222222222' }, { Condition: { ArnEquals: { 'aws:PrincipalArn': breakGlass } } }),
  ]);
});

test('a service goes unless it must hand out the role, and the text says that what runs with it stops', () => {
  const hands = allow({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] });
  const narrowed = narrow([allow({ AWS: server }), hands], { services: ['ec2.amazonaws.com'] });
  assert.equal(JSON.parse(narrowed?.document ?? '{}').Statement, [
    allow({ AWS: server }),
    allow({ Service: 'ec2.amazonaws.com' }),
  ]);
  assert.match(narrowed?.losses.join(' ') ?? '', /runs with this role by Service:lambda\.amazonaws\.com stops/);
  assert.equal(statementsOf(allow('*'), { services: ['ec2.amazonaws.com'] }), [
    allow({ AWS: server }),
    allow({ Service: 'ec2.amazonaws.com' }),
  ]);
});

test('what a Deny says stays, but for ids of deleted principals', () => {
  const denies = deny({ AWS: ['333333333333', 'AROADELETEDROLE000001'] }, { Sid: 'No', Condition: place });
  assert.equal(statementsOf([allow({ AWS: [server, other] }), denies]), [
    allow({ AWS: server }),
    { ...denies, Principal: { AWS: '333333333333' } },
  ]);
});

test('who cannot get in by a statement anyhow is taken out of it, too', () => {
  const nobody = allow({ AWS: '333333333333' }, { Condition: { ArnLike: { 'aws:PrincipalArn': `${server}*` } } });
  assert.equal(statementsOf([allow({ AWS: server }), nobody]), [allow({ AWS: server })]);
});

test('who gets in no longer is told, and of long lists the first five', () => {
  const many = Array.from({ length: 9 }, (_, at) => `${other}${at}`);
  const losses = narrow(allow({ AWS: [server, ...many] }))?.losses.join(' ') ?? '';
  assert.match(losses, /Other4 and 4 more get in no longer/);
  assert.match(narrow(allow({ AWS: [server, other] }))?.losses.join(' ') ?? '', /role\/Other gets in no longer/);
});

const listing = (arns: string | readonly string[], operator = 'StringEquals') => ({
  Condition: { [operator]: { 'aws:PrincipalArn': arns } },
});

test('of the names that a condition lists, those who are not declared go, and the others stay a list', () => {
  const account = { AWS: '111111111111' };
  assert.equal(statementsOf(allow(account, listing([server, user, other])), { callers: [role, key] }), [
    allow(account, listing([server, user])),
  ]);
  assert.equal(statementsOf(allow(account, listing([server, other]))), [allow(account, listing(server))]);
});

test('an account that serves one of trustedBy is limited under an operator that does not test the name already', () => {
  const account = { AWS: '111111111111' };
  const wide = 'arn:aws:iam::111111111111:role/*';
  const change = { trustedBy: [other] };
  for (const [present, added] of [
    ['ArnLike', 'ArnEquals'],
    ['ArnEquals', 'StringEquals'],
  ] as const)
    assert.equal(statementsOf(allow(account, listing(wide, present)), change), [
      allow(account, {
        Condition: { ...listing(wide, present).Condition, ...listing([other, server].sort(), added).Condition },
      }),
    ]);
});

test('an account that no operator is left to limit stays as it is written beside what is added', () => {
  const wide = 'arn:aws:iam::111111111111:role/*';
  const Condition = {
    ...listing([other, server], 'StringEquals').Condition,
    ...listing(wide, 'ArnEquals').Condition,
    ...listing(wide, 'ArnLike').Condition,
    ...listing(wide, 'StringLike').Condition,
  };
  const narrowed = narrow(allow({ AWS: ['111111111111', '444444444444'] }, { Condition }), {
    trustedBy: [other, '444444444444'],
  });
  assert.match(narrowed?.document ?? '', /"StringEquals":\{"aws:PrincipalArn":\[/);
});

test.run();
