import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import { type AssumeRoleDecision, type AssumeRoleRequest, decideAssumeRole } from '../../../src/policy/index.ts';

export type DecisionCase = readonly [
  title: string,
  request: AssumeRoleRequest,
  expected: AssumeRoleDecision['decision'],
];

/** One test a case, named by its title and what is expected. */
export function judgeCases(test: Test, cases: readonly DecisionCase[]): void {
  for (const [title, request, expected] of cases)
    test(`${title}: ${expected}`, () => {
      const decision = decideAssumeRole(request);
      assert.is(decision.decision, expected, decision.because);
      assert.match(decision.because, new RegExp(`^${expected}: .*[.)]$`, 'is'));
    });
}
