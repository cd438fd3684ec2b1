import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleRequest, decideAssumeRole } from '../../src/policy/index.ts';

interface PublicCase {
  readonly id: string;
  readonly title: string;
  readonly request: AssumeRoleRequest;
  readonly expect: string;
  readonly why: string;
}

// Decisions that people reported in public, and that pages of AWS describe; `source` says where.
const test = suite('policy/iam-cases');
const cases: readonly PublicCase[] = JSON.parse(readFileSync('test/policy/iam-cases.json', 'utf8'));

const written: readonly string[] = [
  'trustPolicy',
  'identityPolicies',
  'permissionsBoundary',
  'sessionPolicies',
  'serviceControlPolicies',
  'resourceControlPolicies',
  'endpointPolicy',
];

/** The same request with every policy as JSON text. */
function asText(request: AssumeRoleRequest, write: (policy: object) => string): AssumeRoleRequest {
  const walk = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(walk) : typeof value === 'object' && value !== null ? write(value) : value;
  const entries = Object.entries(request).map(([key, value]) => [key, written.includes(key) ? walk(value) : value]);
  return Object.fromEntries(entries) as AssumeRoleRequest;
}

test('there are 37 cases', () => {
  assert.is(new Set(cases.map((each) => each.id)).size, 37);
});

for (const { id, title, request, expect, why } of cases)
  test(`${id} ${title}`, () => {
    const decision = decideAssumeRole(request);
    assert.is(decision.decision, expect, `${why}: ${decision.because}`);
    assert.equal(decideAssumeRole(asText(request, JSON.stringify)), decision);
    assert.equal(decideAssumeRole(asText(request, (policy) => encodeURIComponent(JSON.stringify(policy)))), decision);
  });

test.run();
