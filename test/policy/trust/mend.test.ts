import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mendTrust, type TrustInput } from '../../../src/policy/index.ts';
import { allow, deny, user } from '../requests.ts';
import { aCaller, inputOf, key, role, server } from './comparisons.ts';

const test = suite('policy/trust/mend');

const other = 'arn:aws:iam::111111111111:role/Other';
const vendor = '333333333333';
const stale = 'AROADELETEDROLE000001';

function mend(statements: unknown, change: Partial<TrustInput> = {}) {
  return mendTrust(inputOf(statements, change));
}

function statementsOf(statements: unknown, change: Partial<TrustInput> = {}): unknown {
  const document = mend(statements, change)?.document;
  return document === undefined ? undefined : JSON.parse(document).Statement;
}

test('nothing is proposed where every caller gets in, or where it is not known', () => {
  assert.is(mend(allow({ AWS: [server, other] })), undefined);
  assert.is(mend(allow({ AWS: server }, { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })), undefined);
  assert.is(mendTrust({ ...inputOf([]), document: 'nonsense' }), undefined);
});

test('a caller whom nothing names gets a statement of its own, or a place in one that says the same', () => {
  assert.equal(statementsOf(allow({ AWS: other }, { Action: 'sts:*' })), [
    allow({ AWS: other }, { Action: 'sts:*' }),
    allow({ AWS: server }),
  ]);
  assert.equal(statementsOf(allow({ AWS: other }, { Sid: 'People' })), [
    allow({ AWS: [other, server] }, { Sid: 'People' }),
  ]);
  const guarded = allow({ AWS: other }, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } });
  assert.equal(statementsOf(guarded), [guarded, allow({ AWS: server })]);
  const tagged = { Condition: { StringLike: { 'aws:RequestTag/Project': '*' } } };
  for (const principal of [
    '*',
    { Service: 'lambda.amazonaws.com' },
    { AWS: vendor, Service: 'lambda.amazonaws.com' },
  ]) {
    const statements = [allow(principal, tagged), deny({ AWS: vendor })];
    assert.equal(statementsOf(statements), [...statements, allow({ AWS: server })]);
  }
  assert.equal(statementsOf(allow({ Service: 'lambda.amazonaws.com' })), [
    allow({ Service: 'lambda.amazonaws.com' }),
    allow({ AWS: server }),
  ]);
});

test('two callers whom nothing names share one statement', () => {
  assert.equal(statementsOf([allow({ AWS: other }, { Action: 'sts:*' })], { callers: [key, role] }), [
    allow({ AWS: other }, { Action: 'sts:*' }),
    allow({ AWS: [server, user] }),
  ]);
});

for (const [what, Condition] of [
  ['an external id', { StringEquals: { 'sts:ExternalId': 'vendor-7' } }],
  ['MFA', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
  ['a session tag', { StringLike: { 'aws:RequestTag/Project': '*' } }],
  ['a source identity', { StringLike: { 'sts:SourceIdentity': '*' } }],
] as const)
  test(`a demand of ${what} is lifted for the caller alone, and what else is asked is asked of it, too`, () => {
    const place = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
    for (const principal of [{ AWS: [user, vendor] }, { AWS: '111111111111' }, '*']) {
      const statement = allow(principal, { Condition: { ...Condition, ...place } });
      const mended = mend(statement, { callers: [key] });
      const own = allow({ AWS: user }, { Condition: place });
      assert.equal(JSON.parse(mended?.document ?? '{}').Statement, [statement, own]);
      assert.ok(mended?.losses.some((loss) => loss.includes(user) && loss.includes('everybody else still is')));
    }
  });

test('a caller that is denied is taken out of the list of a Deny, and exempted where the list does not name it', () => {
  const allowed = allow({ AWS: [server, user] });
  const callers = [role, key];
  const except = (values: unknown) => ({ Condition: { ArnNotEquals: { 'aws:PrincipalArn': values } } });
  const session = 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0123456789abcdef0';
  assert.equal(statementsOf([allowed, deny({ AWS: [server, vendor] })], { callers }), [allowed, deny({ AWS: vendor })]);
  assert.equal(statementsOf([allowed, deny({ AWS: [session, vendor] })], { callers }), [
    allowed,
    deny({ AWS: vendor }),
  ]);
  for (const alone of [server, 'AROAXSOARSERVER000001'])
    assert.equal(statementsOf([allowed, deny({ AWS: alone })], { callers }), [allowed]);
  assert.equal(statementsOf([allowed, deny('*')], { callers }), [allowed, deny('*', except([server, user]))]);
  assert.equal(statementsOf([allowed, deny({ AWS: '111111111111' })]), [
    allowed,
    deny({ AWS: '111111111111' }, except(server)),
  ]);
});

test('an exemption joins the test that is there, whatever the case of its key', () => {
  const admins = 'arn:aws:iam::111111111111:role/Admins';
  const guard = (values: unknown) => deny('*', { Condition: { ArnNotEquals: { 'aws:principalarn': values } } });
  assert.equal(statementsOf([allow({ AWS: server }), guard(admins)]), [
    allow({ AWS: server }),
    guard([admins, server]),
  ]);
  const wild = deny('*', { Condition: { ArnNotLike: { 'aws:PrincipalArn': admins } } });
  const [, exempted] = statementsOf([allow({ AWS: server }), wild]) as [unknown, { Condition: object }];
  assert.equal(exempted.Condition, {
    ArnNotLike: { 'aws:PrincipalArn': admins },
    ArnNotEquals: { 'aws:PrincipalArn': server },
  });
});

test('a caller comes in the place of a deleted principal of its kind, under the conditions of that', () => {
  const Condition = { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } };
  const rest = { Sid: 'Old', Condition, Action: ['sts:AssumeRole', 'sts:TagSession'] };
  assert.equal(statementsOf(allow({ AWS: [stale, other] }, rest)), [allow({ AWS: [other, server] }, rest)]);
  const wide = { Action: 'sts:*' };
  assert.equal(statementsOf(allow({ AWS: ['AIDADELETEDUSER000001', other] }, wide)), [
    allow({ AWS: other }, wide),
    allow({ AWS: server }),
  ]);
  const elsewhere = { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } };
  assert.equal(statementsOf(allow({ AWS: [stale, other] }, elsewhere)), [
    allow({ AWS: other }, elsewhere),
    allow({ AWS: server }),
  ]);
});

test('a caller does not join a list that may do more, nor is bound by what is asked of its account alone', () => {
  const more = allow({ AWS: other }, { Action: ['sts:AssumeRole', 'sts:TagSession'] });
  assert.equal(statementsOf(more), [more, allow({ AWS: server })]);
  const Condition = {
    StringEquals: { 'aws:RequestedRegion': 'eu-west-1' },
    IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
  };
  const account = allow({ AWS: '111111111111' }, { Condition });
  assert.equal(statementsOf(account), [account, allow({ AWS: server })]);
});

test('an id becomes the ARN of the role that has it', () => {
  const identify = (id: string) => (id === 'AROAOTHERROLE00000001' ? other : undefined);
  const statements = [allow({ AWS: 'AROAOTHERROLE00000001' }, { Action: 'sts:*' }), deny({ AWS: stale })];
  assert.equal(statementsOf(statements, { identify }), [
    allow({ AWS: other }, { Action: 'sts:*' }),
    allow({ AWS: server }),
  ]);
});

test('a service that must hand out the role gets a statement, and is taken out of a Deny', () => {
  const services = ['ec2.amazonaws.com'];
  const hands = allow({ Service: 'ec2.amazonaws.com' });
  assert.equal(statementsOf(allow({ AWS: server }), { services }), [allow({ AWS: server }), hands]);
  assert.is(mend([allow({ AWS: server }), hands], { services }), undefined);
  const denies = deny({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] });
  assert.equal(statementsOf([allow({ AWS: server }), hands, denies], { services }), [
    allow({ AWS: server }),
    hands,
    deny({ Service: 'lambda.amazonaws.com' }),
  ]);
});

test('what AWS would refuse is not proposed, and why is said', () => {
  const change = (name: string) => {
    const arn = `arn:aws:iam::222222222222:role/${name}`;
    return { role: arn, callers: [{ ...role, requests: role.requests.map((each) => ({ ...each, target: { arn } })) }] };
  };
  for (const [name, why] of [
    ['aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport', /service-linked/],
    ['aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0', /Identity Center/],
  ] as const) {
    const mended = mend(allow({ AWS: other }), change(name));
    assert.is(mended?.document, undefined);
    assert.match(mended?.obstacles.join(' ') ?? '', why);
  }
  const invalid = mend([allow({ AWS: other }), allow({ AWS: other }, { Resource: '*' })]);
  assert.is(invalid?.document, undefined);
  assert.match(invalid?.obstacles.join(' ') ?? '', /Resource/);
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `arn:aws:iam::111111111111:role/automation/Role${10_000 + at}`);
  const large = mend(allow({ AWS: many(60) }, { Action: 'sts:*' }));
  assert.match(large?.changes.join(' ') ?? '', /quota raised/);
  assert.equal(large?.obstacles, []);
  const huge = mend(allow({ AWS: many(200) }, { Action: 'sts:*' }));
  assert.is(huge?.document, undefined);
  assert.match(huge?.obstacles.join(' ') ?? '', /at most 8192/);
});

test('a policy that holds what is not shown has an obstacle that says which part and from where', () => {
  const guarded = allow({ AWS: vendor }, { Condition: { StringEquals: { 'sts:ExternalId': ['(withheld)', 'x'] } } });
  const mended = mend([allow({ AWS: other }, { Action: 'sts:*' }), guarded]);
  assert.is(mended?.obstacles.length, 1);
  assert.match(mended?.obstacles[0] ?? '', /Statement\[1\]\.Condition\.StringEquals\.sts:ExternalId/);
  assert.match(mended?.obstacles[0] ?? '', /--role-name UpdateAPP" in account 222222222222/);
});

test('nothing lets a caller of another partition in, or one whose ARN is none', () => {
  const chinese = aCaller('role', 'arn:aws-cn:iam::111111111111:role/XsoarServer');
  const across = mend(allow({ AWS: other }), { callers: [chinese] });
  assert.is(across?.document, undefined);
  assert.match(across?.obstacles[0] ?? '', /partition/);
});

test('a version and an order that are there stay', () => {
  const input = inputOf([allow({ AWS: other }, { Action: 'sts:*' })], {}, '2008-10-17');
  assert.is(mendTrust(input)?.document, input.document.replace(']}', `,${JSON.stringify(allow({ AWS: server }))}]}`));
});

test('a service that only a Deny names is taken out of it and named in an Allow', () => {
  const service = { Service: 'ec2.amazonaws.com' };
  assert.equal(statementsOf(deny(service), { callers: [], services: [service.Service] }), [
    { Effect: 'Allow', Principal: service, Action: 'sts:AssumeRole' },
  ]);
});

test('a role whose ARN is none belongs to nobody but its owner', () => {
  const mended = mend(allow({ AWS: other }), { role: 'nonsense' });
  assert.is(mended?.document, undefined);
  assert.match(mended?.obstacles[0] ?? '', /trust never crosses partitions/);
});

test('a Deny of everyone is left to stand against a service, and against a caller whom no condition can name', () => {
  const service = { Service: 'ec2.amazonaws.com' };
  assert.is(mend([allow(service), deny('*')], { callers: [], services: [service.Service] }), undefined);
  const odd = `arn:aws:iam::111111111111:role/a\${b}/Odd`;
  const mended = mend([allow({ AWS: odd }), deny('*')], { callers: [aCaller('role', odd)] });
  assert.is(mended?.document, undefined);
  assert.match(mended?.obstacles[0] ?? '', /No change of the trust policy that is known/);
});

test('what is no role or user is no caller that a policy can name', () => {
  const account = aCaller('user', 'arn:aws:iam::111111111111:root');
  assert.match(
    mend([allow({ AWS: other })], { callers: [account] })?.obstacles[0] ?? '',
    /IAM takes no such principal/,
  );
});

test('a role whose ARN is none is mended like another', () => {
  const service = { Service: 'ec2.amazonaws.com' };
  const mended = mend(deny(service), { role: 'nonsense', callers: [], services: [service.Service] });
  assert.match(mended?.document ?? '', /"Allow"/);
});

test.run();
