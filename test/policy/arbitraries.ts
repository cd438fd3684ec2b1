import type { AssumeRoleRequest, Policy } from '../../src/policy/index.ts';
import { fc } from '../support/property.ts';
import { account, otherAccount, otherTarget, role, roleId, root, session, target, user, userId } from './requests.ts';

/** Requests in which every rule of the evaluation has something to do, small enough to collide often. */
export function anyRequest(): fc.Arbitrary<AssumeRoleRequest> {
  const levels = fc.array(fc.array(document(identityStatement(), 2), { minLength: 1, maxLength: 2 }), { maxLength: 2 });
  const guardrails = fc.array(fc.array(document(guardrailStatement(), 1), { maxLength: 2 }), { maxLength: 1 });
  return fc
    .record({
      caller: caller(),
      target: fc.constantFrom({ arn: target }, { arn: target, tags: { app: 'xsoar' } }, { arn: otherTarget }),
      trustPolicy: document(trustStatement(), 3),
      identityPolicies: unreadOr(fc.array(document(identityStatement(), 2), { maxLength: 2 })),
      permissionsBoundary: seldom(unreadOr(document(identityStatement(), 2))),
      sessionPolicies: seldom(fc.array(document(identityStatement(), 2), { maxLength: 1 })),
      serviceControlPolicies: seldom(unreadOr(levels)),
      resourceControlPolicies: seldom(unreadOr(guardrails)),
      endpointPolicy: seldom(unreadOr(document(guardrailStatement(), 2))),
      context: context(),
      unknownContext: fc.subarray(Object.keys(values)),
      actions: seldom(fc.constant(['sts:AssumeRole', 'sts:TagSession'])),
    })
    .map((request) => JSON.parse(JSON.stringify(request)) as AssumeRoleRequest);
}

function unreadOr<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | 'unknown'> {
  return fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
}

/** Undefined four times out of five. */
function seldom<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

function context(): fc.Arbitrary<AssumeRoleRequest['context']> {
  return fc
    .subarray(Object.keys(values), { maxLength: 5 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, contextValue(key)]))));
}

function caller(): fc.Arbitrary<AssumeRoleRequest['caller']> {
  const tags = { app: 'xsoar' };
  return fc.constantFrom(
    { kind: 'role', arn: role, principal: session, uniqueId: roleId },
    { kind: 'role', arn: role, principal: session, uniqueId: roleId, tags },
    { kind: 'role', arn: role, principal: session, tags },
    {
      kind: 'role',
      arn: target,
      principal: session.replace('XsoarServer', 'xsoar-EC2.integration-Role'),
      uniqueId: roleId,
    },
    { kind: 'user', arn: user, principal: user, uniqueId: userId, tags },
    { kind: 'user', arn: user, principal: user },
  );
}

function document(statement: fc.Arbitrary<object>, most: number): fc.Arbitrary<Policy & object> {
  const list = fc.array(statement, { minLength: 1, maxLength: most });
  return fc.record({
    Version: fc.constantFrom('2012-10-17', '2012-10-17', '2008-10-17'),
    Statement: fc.oneof({ weight: 9, arbitrary: list }, { weight: 1, arbitrary: statement }),
  }) as fc.Arbitrary<Policy & object>;
}

export function trustStatement(effect?: 'Allow' | 'Deny'): fc.Arbitrary<object> {
  return statement(effect, { Principal: principal() }).chain((whole) =>
    fc.oneof(
      { weight: 29, arbitrary: fc.constant(whole) },
      { weight: 1, arbitrary: fc.constant({ ...whole, Resource: '*' }) },
    ),
  );
}

export function identityStatement(effect?: 'Allow' | 'Deny'): fc.Arbitrary<object> {
  return statement(effect, resource());
}

export function guardrailStatement(effect?: 'Allow' | 'Deny'): fc.Arbitrary<object> {
  return statement(effect, { Principal: fc.constantFrom('*', { AWS: '*' }, { AWS: root }), ...resource() });
}

function statement(effect: string | undefined, rest: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const effects = effect === undefined ? fc.constantFrom(...Array(6).fill('Allow'), 'Deny') : fc.constant(effect);
  const actions = fc.constantFrom<object>(
    ...Array(4).fill({ Action: 'sts:AssumeRole' }),
    { Action: 'STS:assume*' },
    { Action: 'sts:*' },
    { Action: '*' },
    { Action: 'sts:TagSession' },
    { Action: ['s3:*', 'sts:AssumeRol?'] },
    { NotAction: 'sts:TagSession' },
    { NotAction: ['iam:*', 'sts:Assume*'] },
  );
  const body = { Effect: effects, Sid: seldom(fc.constantFrom('a', 'b')), ...rest, Condition: seldom(condition()) };
  return fc.tuple(actions, fc.record(body)).map(([action, others]) => ({ ...action, ...others }));
}

function principal(): fc.Arbitrary<unknown> {
  const written = fc.constantFrom(
    '*',
    account,
    root,
    ...Array(4).fill(role),
    ...Array(3).fill(user),
    session,
    `${session}0`,
    target,
    roleId,
    userId,
    'AROADELETEDROLE000001',
    otherAccount,
    `arn:aws:iam::${account}:role/*`,
  );
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ AWS: written }) },
    { weight: 2, arbitrary: fc.record({ AWS: fc.array(written, { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ Service: fc.constant('ec2.amazonaws.com'), AWS: written }) },
    { weight: 1, arbitrary: fc.constantFrom('*', { Federated: 'accounts.google.com' }) },
  );
}

function resource(): Record<string, fc.Arbitrary<unknown>> {
  return {
    Resource: fc.constantFrom<unknown>(
      '*',
      '*',
      target,
      otherTarget,
      'arn:aws:iam::*:role/xsoar-*',
      [`arn:aws:iam::${account}:role/\${aws:PrincipalTag/app}-EC2.integration-Role`],
      'arn:aws:iam',
      [`arn:aws:iam::${otherAccount}`],
      `arn:aws:iam::\${aws:PrincipalAccount}:role/*`,
    ),
  };
}

/** Values that a request may carry under a key, and that a policy compares it with. */
const values: Readonly<Record<string, readonly string[]>> = {
  'aws:PrincipalArn': [role, user, target],
  'aws:userid': [`${roleId}:i-0`, userId],
  'aws:PrincipalTag/app': ['xsoar', 'other'],
  'aws:SourceIp': ['203.0.113.9', '10.0.0.1'],
  'sts:ExternalId': ['a', 'b'],
  'aws:TagKeys': ['a', 'b'],
  'aws:MultiFactorAuthPresent': ['true', 'false'],
  'aws:CurrentTime': ['2026-11-24T00:00:00Z', '2027-01-01T00:00:00Z'],
  'ec2:RoleDelivery': ['1.0', '2.0'],
  'aws:TokenIssueTime': ['2026-12-31T22:00:00Z', '2027-01-01T00:00:00Z'],
};

/** What policies compare besides with values of the request. */
const more: Readonly<Record<string, readonly string[]>> = {
  'aws:PrincipalArn': [`arn:aws:iam::\${aws:PrincipalAccount}:role/XsoarServer`],
  'aws:TokenIssueTime': ['2020-01-01T00:00:00Z'],
};

const multivalued = new Set(['aws:TagKeys']);

/** A value that a request may carry: a list for a multivalued key. */
export function contextValue(key: string): fc.Arbitrary<string | string[]> {
  const all = values[key] ?? ['a', 'b'];
  return multivalued.has(key) ? fc.subarray([...all]) : fc.constantFrom(...all);
}

const operators: Readonly<Record<string, readonly string[]>> = {
  'aws:PrincipalArn': ['ArnEquals', 'ArnNotLike', 'StringLike', 'StringNotEquals'],
  'aws:userid': ['StringLike', 'StringNotLike', 'StringEqualsIgnoreCase'],
  'aws:PrincipalTag/app': ['StringEquals', 'StringNotEqualsIgnoreCase', 'Null'],
  'aws:SourceIp': ['IpAddress', 'NotIpAddress'],
  'sts:ExternalId': ['StringEquals', 'StringLike', 'Null', 'StringNotEquals'],
  'aws:TagKeys': ['ForAllValues:StringEquals', 'ForAnyValue:StringLike', 'StringEquals', 'ForAnyValue:StringNotEquals'],
  'aws:MultiFactorAuthPresent': ['Bool'],
  'aws:CurrentTime': ['DateLessThan', 'DateGreaterThanEquals', 'DateNotEquals'],
  'ec2:RoleDelivery': ['NumericGreaterThanEquals', 'NumericNotEquals', 'NumericLessThan'],
  'aws:TokenIssueTime': ['DateLessThan', 'DateGreaterThan', 'DateNotEquals'],
};

function condition(): fc.Arbitrary<object> {
  return fc
    .array(fc.constantFrom(...Object.keys(values)).chain(conditionTest), { minLength: 1, maxLength: 2 })
    .map((tests) => Object.fromEntries(tests));
}

function conditionTest(key: string): fc.Arbitrary<[string, object]> {
  return fc
    .tuple(
      fc.constantFrom(...(operators[key] as string[])),
      fc.constantFrom('', '', 'IfExists'),
      fc.constantFrom(...(values[key] as string[]), ...(more[key] ?? []), `\${aws:PrincipalTag/app}`),
      fc.option(fc.constantFrom(...(values[key] as string[])), { freq: 9 }),
    )
    .map(([operator, ifExists, written, spelled]) => {
      const value = /String|Arn/.test(operator) || !written.startsWith('$') ? written : (values[key] as string[])[0];
      if (operator === 'Null') return [operator, { [key]: value === 'a' || value === 'xsoar' ? 'true' : 'false' }];
      return [
        `${operator}${ifExists}`,
        { [key]: value, ...(spelled === null ? {} : { [key.toUpperCase()]: spelled }) },
      ];
    });
}
