import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAssumeRoleReach } from '../../src/policy/index.ts';
import { account, grant, policy, refuse, session } from './requests.ts';

const test = suite('policy/assume-role-reach');
const app = `arn:aws:iam::${account}:role/app`;

function reach(...policies: readonly object[]) {
  const { exact, patterns, everything, allBut, pointless } = readAssumeRoleReach(policies as { Statement: unknown }[]);
  return { exact, patterns, everything, allBut, pointless };
}

const none = { exact: [], patterns: [], everything: false, allBut: [], pointless: [] };

test('single roles are listed by their ARN, once', () => {
  assert.equal(reach(grant([`${app}2`, app]), grant(app)), { ...none, exact: [app, `${app}2`] });
});

test('wildcards and variables make a pattern', () => {
  const patterns = [
    `${app}-\${aws:PrincipalTag/app}`,
    `${app}?`,
    `arn:aws:iam::${account}:*`,
    `arn:aws:iam::*:role/app`,
  ];
  assert.equal(reach(grant(patterns)), { ...none, patterns: [...patterns].sort() });
});

for (const value of [
  '*',
  'arn:*',
  'arn:aws:iam::*',
  'arn:aws:iam::*:*',
  'arn:aws:iam::*:role/*',
  'arn:aws-cn:iam::*:role*',
  'arn:*:iam::*:role/*',
])
  test(`${value} is everything`, () => {
    assert.equal(reach(grant(value)), { ...none, everything: true });
  });

for (const value of [
  session,
  `arn:aws:iam::${account}:instance-profile/app`,
  `arn:aws:iam::${account}:user/*`,
  'arn:aws:s3:::*',
  'arn:aws:sts:*:*:*',
])
  test(`${value} can be no role`, () => {
    assert.equal(reach(grant(value)), { ...none, pointless: [value] });
  });

test('NotResource leaves everything else', () => {
  const statement = { Effect: 'Allow', Action: 'sts:*', NotResource: [app, `${app}2`] };
  assert.equal(reach(policy(statement, statement)), {
    ...none,
    allBut: [
      [app, `${app}2`],
      [app, `${app}2`],
    ],
  });
});

for (const Action of ['sts:*', '*', 'STS:assumerole', ['s3:*', 'sts:Assume*']])
  test(`the action ${Action} holds sts:AssumeRole`, () => {
    assert.equal(reach(grant(app, { Action })).exact, [app]);
  });

test('other actions, and what AWS would not have accepted, allow nothing', () => {
  assert.equal(
    reach(grant(app, { Action: 'sts:TagSession' }), grant([app, 'app']), grant(app, { Effect: 'allow' })),
    none,
  );
  assert.is(readAssumeRoleReach([grant([app, 'app'])]).invalid.length, 1);
  assert.equal(reach(policy('x' as unknown as object)), none);
  assert.equal(reach(grant(app, { Action: 7 })), none);
});

test('what is denied is left out', () => {
  assert.equal(reach(grant([app, `${app}2`]), refuse(app)), { ...none, exact: [`${app}2`] });
  assert.equal(reach(grant(`${app}-*`), refuse('arn:aws:iam::*:role/app*')), none);
  for (const value of ['*', 'arn:aws:iam::*:role/*']) {
    assert.equal(reach(grant(['*', app]), refuse(value)), none);
    assert.equal(reach(policy({ Effect: 'Allow', Action: 'sts:*', NotResource: app }), refuse(value)), none);
  }
  assert.equal(reach(grant(app), policy({ Effect: 'Deny', Action: '*', NotResource: `${app}2` })), none);
  assert.equal(reach(grant('*'), policy({ Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::*' })), none);
  assert.equal(reach(grant(app), policy({ Effect: 'Deny', Action: '*', NotResource: `${app}*` })).exact, [app]);
});

test('what may be denied is not left out', () => {
  assert.equal(reach(grant(app), refuse(app, { Condition: { Bool: { a: 'true' } } })).exact, [app]);
  assert.equal(reach(grant(app), refuse(app, { Sid: 1 })).exact, [app]);
  assert.equal(reach(grant(app), refuse(app, { Action: 'sts:TagSession' })).exact, [app]);
});

test('each reach tells its statement, its condition and what is denied of it', () => {
  const Condition = { StringEquals: { 'aws:ResourceTag/a': 'b' } };
  const { reaches } = readAssumeRoleReach([
    grant(app, { Sid: 'One' }),
    policy(
      { Effect: 'Allow', Action: 'sts:*', Resource: [`${app}-*`], Condition },
      { Effect: 'Allow', Action: '*', NotResource: app },
    ),
    refuse([`${app}-x`, `${app}-x`, 'arn:aws:s3:::*']),
    policy({ Effect: 'Deny', Action: '*', NotResource: [`${app}*`, 'arn:aws:s3:::*'] }),
  ]);
  const others = `all but ${app}*, arn:aws:s3:::*`;
  assert.equal(reaches, [
    {
      kind: 'exact',
      resources: [app],
      condition: [],
      denied: [others],
      policy: 'identityPolicies[0]',
      index: 0,
      sid: 'One',
    },
    {
      kind: 'pattern',
      resources: [`${app}-*`],
      condition: Object.entries(Condition).flatMap(([operator, keys]) =>
        Object.keys(keys).map((key) => `${operator} ${key}`),
      ),
      denied: [others, `${app}-x`].sort(),
      policy: 'identityPolicies[1]',
      index: 0,
    },
    {
      kind: 'all-but',
      resources: [app],
      condition: [],
      denied: [others, `${app}-x`, 'arn:aws:s3:::*'].sort(),
      policy: 'identityPolicies[1]',
      index: 1,
    },
  ]);
});

test.run();
