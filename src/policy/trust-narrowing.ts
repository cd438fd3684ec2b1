import type { ConditionTest, Statement } from './statements.ts';

/**
 * The ARNs to which the condition of a statement narrows its principals by exact `aws:PrincipalArn` tests; undefined
 * where it does not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
 */
export function narrowedArns({ conditions }: Statement): ReadonlySet<string> | undefined {
  const [first, ...others] = conditions.filter(isExact).map((test) => new Set(test.values));
  return first && new Set([...first].filter((arn) => others.every((other) => other.has(arn))));
}

/** Whether a test admits exactly the principals that it lists. */
export function isExact(test: ConditionTest): boolean {
  const { comparison, negated, ignoreCase } = test.operator;
  if (test.key.toLowerCase() !== 'aws:principalarn' || negated || ignoreCase || test.ifExists || test.set !== undefined)
    return false;
  if (comparison === 'string') return true;
  return (comparison === 'arn' || comparison === 'pattern') && !test.values.some((value) => /[*?]/.test(value));
}
