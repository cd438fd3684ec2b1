import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareTrust, type TrustCaller } from '../../src/policy/index.ts';

const test = suite('policy/trust');

const server = 'arn:aws:iam::111111111111:role/automation/XsoarServer';
const user = 'arn:aws:iam::111111111111:user/xsoar.remediation';
const role: TrustCaller = { server: 'prod', arn: server, uniqueId: 'AROAXSOARSERVER000001', kind: 'role' };
const key: TrustCaller = { server: 'hosted', arn: user, uniqueId: 'AIDAXSOARREMED0000001', kind: 'user' };

function allow(principal: unknown, rest: object = {}) {
  return { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...rest };
}

function deny(principal: unknown, rest: object = {}) {
  return { ...allow(principal, rest), Effect: 'Deny' };
}

function compare(statements: unknown, callers: readonly TrustCaller[] = [role], complete = true) {
  return compareTrust(JSON.stringify({ Version: '2012-10-17', Statement: statements }), callers, complete);
}

/** What makes the rule fail or unknown; a comparison without any of it passes. */
function flaws(comparison: ReturnType<typeof compareTrust>) {
  const { missing, undeclared, stale, denied, problems } = comparison;
  return {
    missing,
    undeclared: undeclared.map((extra) => extra.principal),
    stale,
    denied: denied.length,
    problems: problems.length,
  };
}

const nothing = { missing: [], undeclared: [], stale: [], denied: 0, problems: 0 };

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

const extras: readonly (readonly [name: string, principal: unknown, printed: string, because: RegExp])[] = [
  [
    'the account as root',
    { AWS: 'arn:aws:iam::111111111111:root' },
    'arn:aws:iam::111111111111:root',
    /whole account 1{12}/,
  ],
  ['the account by its id', { AWS: '111111111111' }, '111111111111', /whole account 1{12}/],
  ['everyone', { AWS: '*' }, '*', /every AWS principal in the world/],
  ['everyone as a bare string', '*', '*', /every AWS principal in the world/],
  ['a service', { Service: 'ec2.amazonaws.com' }, 'Service:ec2.amazonaws.com', /AWS service/],
  ['a provider', { Federated: 'accounts.google.com' }, 'Federated:accounts.google.com', /federated/],
  [
    'a federated user',
    { AWS: 'arn:aws:sts::111111111111:federated-user/bob' },
    'arn:aws:sts::111111111111:federated-user/bob',
    /federated/,
  ],
  ['a canonical user', { CanonicalUser: 'abc' }, 'CanonicalUser:abc', /Amazon S3/],
  [
    'another role',
    { AWS: 'arn:aws:iam::111111111111:role/Other' },
    'arn:aws:iam::111111111111:role/Other',
    /no declared caller\.$/,
  ],
  [
    'a user of the name',
    { AWS: 'arn:aws:iam::111111111111:user/automation/XsoarServer' },
    'arn:aws:iam::111111111111:user/automation/XsoarServer',
    /no declared caller\.$/,
  ],
  [
    'another account',
    { AWS: 'arn:aws:iam::222222222222:role/automation/XsoarServer' },
    'arn:aws:iam::222222222222:role/automation/XsoarServer',
    /in its account/,
  ],
  [
    'no path',
    { AWS: 'arn:aws:iam::111111111111:role/XsoarServer' },
    'arn:aws:iam::111111111111:role/XsoarServer',
    /in its path/,
  ],
  [
    'another case',
    { AWS: 'arn:aws:iam::111111111111:role/automation/xsoarserver' },
    'arn:aws:iam::111111111111:role/automation/xsoarserver',
    /in its case/,
  ],
  [
    'another partition',
    { AWS: 'arn:aws-cn:iam::111111111111:role/automation/XsoarServer' },
    'arn:aws-cn:iam::111111111111:role/automation/XsoarServer',
    /in its partition/,
  ],
  [
    'another account and path',
    { AWS: 'arn:aws:iam::222222222222:role/XsoarServer' },
    'arn:aws:iam::222222222222:role/XsoarServer',
    /no declared caller\.$/,
  ],
  [
    'one session',
    { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0' },
    'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0',
    /one session/,
  ],
  [
    'a wildcard',
    { AWS: 'arn:aws:iam::111111111111:role/automation/*' },
    'arn:aws:iam::111111111111:role/automation/*',
    /wildcard/,
  ],
  [
    'an instance profile',
    { AWS: 'arn:aws:iam::111111111111:instance-profile/XsoarServer' },
    'arn:aws:iam::111111111111:instance-profile/XsoarServer',
    /instance profile/,
  ],
];

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

const denied: readonly (readonly [name: string, principal: unknown, conditional: boolean | 'no'])[] = [
  ['the caller', { AWS: server }, false],
  ['everyone', '*', false],
  ['its account', { AWS: 'arn:aws:iam::111111111111:root' }, false],
  ['its account by id', { AWS: '111111111111' }, false],
  ['its unique id', { AWS: 'AROAXSOARSERVER000001' }, false],
  ['one of its sessions', { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0' }, true],
  ['a session of another role', { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer2/i-0' }, 'no'],
  ['the account in another partition', { AWS: 'arn:aws-cn:iam::111111111111:root' }, 'no'],
  ['another account', { AWS: '222222222222' }, 'no'],
  ['another role', { AWS: 'arn:aws:iam::111111111111:role/XsoarServer' }, 'no'],
  ['another id', { AWS: 'AROADELETEDROLE000001' }, 'no'],
  ['a service', { Service: 'ec2.amazonaws.com' }, 'no'],
  ['what AWS would not have accepted', { AWS: 'arn:aws:iam::111111111111:role/*' }, true],
];

for (const [name, principal, conditional] of denied)
  test(`a Deny of ${name} ${conditional === 'no' ? 'is none of the caller' : conditional ? 'may deny it' : 'denies it'}`, () => {
    const comparison = compare([allow({ AWS: server }), deny(principal)]);
    assert.equal(
      comparison.denied.map((denial) => [denial.caller, denial.conditional]),
      conditional === 'no' ? [] : [[server, conditional]],
    );
    assert.is(comparison.problems.length, conditional === false ? 1 : 0);
    assert.equal(comparison.undeclared, []);
  });

test('a Deny under a condition may deny', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const comparison = compare([allow({ AWS: server }), deny({ AWS: '*' }, { Condition, Sid: 'Net' })]);
  assert.equal(
    comparison.denied.map((denial) => denial.conditional),
    [true],
  );
  assert.match(
    comparison.denied[0]?.because ?? '',
    /^Statement\[1\] \(Net\) of the trust policy denies under a condition arn/,
  );
});

test('a Deny whose condition excludes the caller is none of it', () => {
  for (const Condition of [
    { ArnNotEquals: { 'aws:PrincipalArn': server } },
    { StringNotEquals: { 'AWS:principalaccount': '111111111111' }, Bool: { 'aws:SecureTransport': 'true' } },
    { StringEquals: { 'aws:PrincipalType': 'User' } },
    { Bool: { 'aws:PrincipalIsAWSService': 'true' } },
  ])
    assert.equal(compare([allow({ AWS: server }), deny('*', { Condition })]).denied, [], JSON.stringify(Condition));
  const Condition = { StringNotEquals: { 'aws:username': 'xsoar.remediation', 'aws:PrincipalType': 'User' } };
  assert.equal(compare([allow({ AWS: user }), deny('*', { Condition })], [key]).denied, []);
});

test('a Deny whose condition holds for the caller may deny', () => {
  const Condition = { ArnEquals: { 'aws:PrincipalArn': server } };
  const comparison = compare([allow({ AWS: [server, user] }), deny('*', { Condition })], [role, key]);
  assert.equal(
    comparison.denied.map((denial) => [denial.caller, denial.conditional]),
    [[server, true]],
  );
});

test('a Deny of another action is none', () => {
  assert.equal(compare([allow({ AWS: server }), deny('*', { Action: 'sts:TagSession' })]).denied, []);
});

test('a session of a role is no session of a user of that name', () => {
  const caller: TrustCaller = { ...key, arn: 'arn:aws:iam::111111111111:user/XsoarServer' };
  const session = 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0';
  assert.equal(compare([allow({ AWS: caller.arn }), deny({ AWS: session })], [caller]).denied, []);
});

test('a Deny of everyone denies each caller', () => {
  const comparison = compare([allow({ AWS: [server, user] }), deny('*')], [role, key]);
  assert.equal(
    comparison.denied.map((denial) => denial.caller),
    [server, user],
  );
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

test('without callers there is nothing to propose', () => {
  assert.is(proposal(allow('*'), []), '');
});

for (const [name, principal] of extras)
  test(`what is proposed instead of ${name} has no flaw`, () => {
    assert.equal(flaws(compareTrust(proposal(allow(principal), [role, key]), [role, key], true)), nothing);
  });

test.run();
