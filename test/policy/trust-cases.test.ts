import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleRequest, decideAssumeRole, type Policy } from '../../src/policy/index.ts';

interface TrustCase {
  readonly id: string;
  readonly title: string;
  readonly request: AssumeRoleRequest;
  readonly expect: string;
  readonly why: string;
}

const test = suite('policy/trust-cases');
const cases: readonly TrustCase[] = JSON.parse(readFileSync('test/policy/trust-cases.json', 'utf8'));

/** The same request with its trust and identity policies as JSON text. */
function asText(request: AssumeRoleRequest, write: (policy: Policy) => string): AssumeRoleRequest {
  const { trustPolicy, identityPolicies } = request;
  return {
    ...request,
    trustPolicy: write(trustPolicy),
    identityPolicies: identityPolicies === 'unknown' ? identityPolicies : identityPolicies.map(write),
  };
}

test('there are 85 cases', () => {
  assert.is(new Set(cases.map((each) => each.id)).size, 85);
});

for (const { id, title, request, expect, why } of cases)
  test(`${id} ${title}`, () => {
    const decision = decideAssumeRole(request);
    assert.is(decision.decision, expect, why);
    assert.equal(decideAssumeRole(asText(request, JSON.stringify)), decision);
    assert.equal(decideAssumeRole(asText(request, (policy) => encodeURIComponent(JSON.stringify(policy)))), decision);
  });

test.run();
