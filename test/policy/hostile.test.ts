import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decideCounted } from '../../src/policy/decide-assume-role.ts';
import {
  type AssumeRoleRequest,
  compareActions,
  compareTrust,
  decideAssumeRole,
  findEscalations,
  isAdministrator,
  mendTrust,
  narrowTrust,
  type Policy,
  readAssumeRoleReach,
} from '../../src/policy/index.ts';
import { fc } from '../support/property.ts';
import { anyRequest } from './arbitraries.ts';
import { allow, deny, grant, policy, role, roleId, roleRequest, target } from './requests.ts';
import { aCaller, inputOf } from './trust/comparisons.ts';

const test = suite('policy/hostile');

/** Reads a document in every place where one can stand. */
function read(document: unknown): void {
  const hostile = document as Policy;
  const everywhere = roleRequest({
    trustPolicy: hostile,
    identityPolicies: [hostile],
    permissionsBoundary: hostile,
    sessionPolicies: [hostile],
    serviceControlPolicies: [[hostile]],
    resourceControlPolicies: [[hostile]],
    endpointPolicy: hostile,
  });
  const decision = decideAssumeRole(everywhere);
  assert.ok(['allowed', 'denied', 'unknown'].includes(decision.decision));
  assert.ok(
    ['allowed', 'denied', 'unknown'].includes(decideAssumeRole(roleRequest({ identityPolicies: [hostile] })).decision),
  );
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  if (text !== undefined) for (const callersComplete of [true, false]) proposeAll(text, callersComplete);
  const permissions = { principal: role, identityPolicies: [hostile], permissionsBoundary: hostile };
  compareActions(permissions, ['ec2:DescribeInstances']);
  findEscalations(permissions);
  isAdministrator(permissions);
  readAssumeRoleReach([hostile]);
}

function proposeAll(document: string, callersComplete: boolean): void {
  const input = inputOf([], { document, callersComplete, callers: [aCaller('role', role, roleId)] });
  compareTrust(input);
  mendTrust(input);
  narrowTrust(input);
}

const stars = '*a'.repeat(500);
const hostile: Readonly<Record<string, unknown>> = {
  'a megabyte of text': 'x'.repeat(1_000_000),
  'a megabyte of percent signs': '%7B'.repeat(300_000),
  'deep nesting as text': `{"Statement":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'deep nesting in a condition': `{"Statement":[{"Effect":"Deny","Action":"*","Condition":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}]}`,
  'two thousand statements': policy(...Array.from({ length: 2000 }, () => allow({ AWS: role }, { Action: '*' }))),
  'ten thousand principals': policy(deny({ AWS: Array.from({ length: 10_000 }, (_, index) => `${role}${index}`) })),
  'stars without end': policy(
    allow(
      { AWS: '*' },
      {
        Action: `sts:${stars}`,
        Resource: `arn:aws:iam::${stars}`,
        Condition: { StringLike: { 'aws:PrincipalArn': [stars] } },
      },
    ),
  ),
  'prototype names as keys':
    '{"__proto__":{"Statement":[]},"Statement":[{"__proto__":null,"constructor":{},"Effect":"Allow","Principal":{"__proto__":["*"],"toString":"*"},"Action":"*","Condition":{"__proto__":{"a":"b"},"hasOwnProperty":{"c":"d"},"StringEquals":{"__proto__":"x"}}}]}',
  'lone surrogates': policy(
    allow(
      { AWS: '\ud800' },
      { Sid: '\udc00', Action: 'sts:\ud800', Condition: { StringLike: { '\ud800': ['\udc00*', '\ud800?'] } } },
    ),
  ),
  'numbers for text': {
    Version: 20121017,
    Statement: [{ Sid: 1, Effect: 2, Principal: 3, Action: 4, Resource: 5, Condition: 6 }],
  },
  'numbers in lists': policy({
    Effect: 'Allow',
    Principal: { AWS: [111111111111] },
    Action: [1],
    Resource: [2],
    Condition: { StringEquals: 3, Bool: { a: [null, {}, []] } },
  }),
  'null everywhere': {
    Version: null,
    Id: null,
    Statement: [null, { Effect: null, Principal: null, Action: null, Condition: null }],
  },
  'variables without end': policy(
    allow(
      { AWS: '*' },
      {
        Condition: {
          StringEquals: {
            'aws:PrincipalArn': ['${'.repeat(10_000), `\${${'a'.repeat(10_000)}}`, `\${\${aws:userid}}`],
          },
        },
      },
    ),
  ),
  'colons without end': policy({ Effect: 'Allow', Action: '*', Resource: `arn${':'.repeat(2000)}` }),
  'a function': () => 1,
  'a symbol': Symbol('x'),
  nothing: undefined,
};

for (const [name, document] of Object.entries(hostile))
  test(`${name} ends in a decision`, () => {
    read(document);
  });

test('whatever JSON holds ends in a decision', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => read(value)),
    { numRuns: 300 },
  );
});

const junk = fc.oneof(
  fc.constantFrom('*', 'Allow', 'Deny', role, 'sts:AssumeRole', '2012-10-17'),
  fc.jsonValue({ maxDepth: 2 }),
);

test('whatever stands in the elements of a policy ends in a decision', () => {
  const elements = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
  ];
  const statement = fc.dictionary(
    fc.constantFrom(...elements),
    fc.oneof(
      junk,
      fc.dictionary(
        fc.constantFrom('AWS', 'StringLike', 'Null', 'x'),
        fc.oneof(junk, fc.dictionary(fc.string(), junk)),
      ),
    ),
  );
  fc.assert(
    fc.property(statement, junk, (one, version) => read({ Version: version, Statement: one })),
    { numRuns: 300 },
  );
});

function lengthOf(request: AssumeRoleRequest): number {
  return JSON.stringify(request).length;
}

/** The longest text of the request's side that a pattern is held against. */
function longestText({ caller, target: { arn }, context }: AssumeRoleRequest): number {
  const texts = [
    caller.arn,
    arn,
    'sts:SetSourceIdentity',
    `${caller.uniqueId}:${caller.principal}`,
    ...Object.values(context).flat(),
  ];
  return Math.max(...texts.map((text) => text.length));
}

test('a decision takes at most 4 × documents × text steps, for every action', () => {
  const measure = (request: AssumeRoleRequest) => {
    const steps = { count: 0 };
    decideCounted(request, steps);
    const { actions = ['sts:AssumeRole'] } = request;
    assert.ok(steps.count <= 4 * lengthOf(request) * longestText(request) * actions.length);
    return steps.count;
  };
  fc.assert(
    fc.property(anyRequest(), (request) => void measure(request)),
    { numRuns: 300 },
  );
  const text = 'a'.repeat(1000);
  const Condition = { StringLike: { 'aws:PrincipalTag/a': Array(20).fill(`*${'a'.repeat(500)}b`) } };
  const wide = roleRequest({
    trustPolicy: policy(allow({ AWS: '*' }, { Condition })),
    identityPolicies: [grant(Array(20).fill(`arn:aws:iam::*${'*:'.repeat(500)}x`))],
    context: { 'aws:PrincipalTag/a': text },
  });
  assert.ok(measure(wide) > 1_000_000);
});

test('twice the document takes about twice the steps', () => {
  const count = (statements: number) => {
    const steps = { count: 0 };
    const documents = policy(
      ...Array.from({ length: statements }, () => allow({ AWS: role }, { Action: ['sts:*', 's3:*'] })),
    );
    decideCounted(
      roleRequest({ trustPolicy: documents, identityPolicies: [grant(Array(statements).fill(`${target}?`))] }),
      steps,
    );
    return steps.count;
  };
  assert.ok(count(200) <= 2 * count(100) + 10);
  assert.ok(count(400) <= 2 * count(200) + 10);
});

test.run();
