import type { Listed } from './statements.ts';
import { compilePattern, matchPattern, type Steps } from './wildcards.ts';

/**
 * Whether `Action` or `NotAction` covers an action; neither the service nor the name minds case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function matchAction(listed: Listed, action: string, steps: Steps): boolean {
  const wanted = action.toLowerCase();
  const matches = listed.values.some((value) => matchPattern(compilePattern(value.toLowerCase()), wanted, steps));
  return matches !== listed.not;
}
