import type { Judgement } from './compiled-rule.ts';
import type { Condition, Scope } from './expression.ts';
import { mergeEvidence } from './reading.ts';

/** Applies a rule: where `when` is unknown the verdict is too, even if `require` is true. */
export function judge(when: Condition | undefined, require: Condition, scope: Scope): Judgement {
  const applies = when?.evaluate(scope);
  if (applies !== undefined && applies.value !== true)
    return { verdict: applies.value === false ? 'not-applicable' : 'unknown', evidence: applies.reads };
  const holds = require.evaluate(scope);
  const evidence = mergeEvidence([applies?.reads ?? [], holds.reads]);
  return { verdict: holds.value === 'unknown' ? 'unknown' : holds.value ? 'pass' : 'fail', evidence };
}
