import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleRequest, decideAssumeRole, deriveRequest } from '../../../src/policy/index.ts';
import { account, grant, policy, role, roleRequest, session, target, under, userUnder } from '../requests.ts';
import { type DecisionCase, judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/token-age');

// The context's time is 2026-11-24T00:00:00Z.
const old = '2026-11-22T11:59:59Z';
const young = '2026-11-22T12:00:00Z';
const unknownContext = ['aws:TokenIssueTime'];

/** What AWS attaches where somebody revokes the sessions of a role. */
const revoked = (cutOff: string) =>
  policy({
    Effect: 'Deny',
    Action: ['*'],
    Resource: ['*'],
    Condition: { DateLessThan: { 'aws:TokenIssueTime': cutOff } },
  });

const asked = (cutOff: string, change: Partial<AssumeRoleRequest> = {}) =>
  roleRequest({ identityPolicies: [grant(target), revoked(cutOff)], unknownContext, ...change });

const only = (operator: string, cutOff: string | readonly string[]) =>
  under({ [operator]: { 'aws:TokenIssueTime': cutOff } }, {}, { unknownContext });

const named = (name: string): Partial<AssumeRoleRequest> => ({
  caller: { kind: 'role', arn: role, principal: `arn:aws:sts::${account}:assumed-role/XsoarServer/${name}` },
});
const { 'aws:CurrentTime': current, 'aws:EpochTime': epoch, ...timeless } = roleRequest().context;

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
judgeCases(test, [
  ['sessions revoked a year ago', asked('2025-11-20T10:00:00.000Z'), 'allowed'],
  ['sessions revoked more than 36 hours ago', asked(old), 'allowed'],
  ['sessions revoked 36 hours ago', asked(young), 'unknown'],
  ['sessions revoked an hour ago', asked('2026-11-23T23:00:00Z'), 'unknown'],
  ['sessions revoked in a year', asked('2027-11-23T23:00:00Z'), 'unknown'],
  ['an old cut-off in seconds', asked('1795348799'), 'allowed'],
  ['the time as seconds alone', asked(old, { context: { ...timeless, 'aws:EpochTime': epoch as string } }), 'allowed'],
  [
    'the time as a date alone',
    asked(old, { context: { ...timeless, 'aws:CurrentTime': current as string } }),
    'allowed',
  ],
  ['the time not known', asked(old, { context: timeless }), 'unknown'],
  ['a time that is none', asked(old, { context: { ...timeless, 'aws:CurrentTime': 'now' } }), 'unknown'],
  ['a time in a list', asked(old, { context: { ...timeless, 'aws:CurrentTime': [current as string] } }), 'unknown'],
  [
    'an old cut-off, every key that begins with aws: not known',
    asked(old, { unknownContext: ['aws:Token*'] }),
    'allowed',
  ],
  ['a session with a name of its own', asked(old, named('ops')), 'unknown'],
  ['a session whose name only begins as an instance does', asked(old, named('i-0123456789abcdef0-x')), 'unknown'],
  ['an instance with a short id', asked(old, named('i-0a1b2c3d')), 'allowed'],
  [
    'a token that is known, and too old',
    asked(old, { context: { ...timeless, 'aws:TokenIssueTime': '2026-11-20T00:00:00Z' } }),
    'denied',
  ],
  ['a token that is surely not there', asked(old, { unknownContext: [] }), 'allowed'],
  ...(
    [
      ['DateLessThan', 'denied'],
      ['DateLessThanEquals', 'denied'],
      ['DateEquals', 'denied'],
      ['DateNotEquals', 'allowed'],
      ['DateGreaterThan', 'allowed'],
      ['DateGreaterThanEquals', 'allowed'],
      ['DateGreaterThanIfExists', 'allowed'],
      ['ForAllValues:DateGreaterThan', 'allowed'],
      ['ForAnyValue:DateLessThan', 'denied'],
    ] as const
  ).flatMap(([operator, expected]): DecisionCase[] => [
    [`${operator} an old cut-off`, only(operator, old), expected],
    [`${operator} a young cut-off`, only(operator, young), 'unknown'],
  ]),
  ['one of two cut-offs old, the other young', only('DateLessThan', [old, young]), 'unknown'],
  ['DateGreaterThan one of two cut-offs', only('DateGreaterThan', [old, young]), 'allowed'],
  [
    'Null on a token that is not known',
    under({ Null: { 'aws:TokenIssueTime': 'true' } }, {}, { unknownContext }),
    'unknown',
  ],
  [
    'another date that is not known',
    under({ DateLessThan: { 'x:date': old } }, {}, { unknownContext: ['x:date'] }),
    'unknown',
  ],
  ['a user, whose key has no token', userUnder({ DateGreaterThan: { 'aws:TokenIssueTime': old } }), 'denied'],
]);

test('a user named like an instance is none', () => {
  const principal = `arn:aws:iam::${account}:user/i-0a1b2c3d`;
  const request = asked(old, { caller: { kind: 'user', arn: principal, principal } });
  assert.is(
    decideAssumeRole({
      ...request,
      trustPolicy: policy({ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }),
    }).decision,
    'unknown',
  );
});

test('the request that is derived of an instance holds back no old cut-off', () => {
  const derived = deriveRequest({
    caller: {
      kind: 'instance-profile',
      arn: role,
      instance: { arn: `arn:aws:ec2:us-east-1:${account}:instance/i-0123456789abcdef0` },
    },
    target: { arn: target },
    time: '2026-11-24T00:00:00Z',
  });
  assert.is(derived.caller.principal, session);
  const decide = (cutOff: string) => decideAssumeRole({ ...asked(cutOff), ...derived }).decision;
  assert.is(decide(old), 'allowed');
  assert.is(decide(young), 'unknown');
});

test.run();
