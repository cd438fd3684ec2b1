import { parseArn } from './arns.ts';
import { isInRange, readBoolean, readDate, readNumber, readRange } from './condition-values.ts';
import type { Operator } from './operators.ts';
import type { ContextValue } from './request-context.ts';
import type { ConditionTest } from './statements.ts';
import { every, not, some, type Truth, unsettled } from './truth.ts';
import { matchResolved, printPattern, resolveVariables, splitAtColons, type VariableScope } from './variables.ts';
import { compilePattern, matchPattern, type Steps } from './wildcards.ts';

/** What conditions are judged by. */
export interface ConditionScope extends VariableScope {
  readonly steps: Steps;
}

/**
 * Whether one test of a condition holds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function evaluateTest(test: ConditionTest, scope: ConditionScope): Truth {
  const { operator, set, ifExists, values } = test;
  const carried = scope.lookup(test.key);
  if (isUnknown(carried)) return unsettled(carried.unknown);
  if (operator.comparison === 'null') return values.some((value) => readBoolean(value) === (carried === 'absent'));
  if (set !== undefined) {
    const actual = carried === 'absent' ? [] : carried.values;
    const empty = actual.every((value) => value === '');
    const truths = (empty ? [] : actual).map((value) => compareOne(value, test, scope));
    return set === 'ForAllValues' ? every(truths) : some(truths);
  }
  if (carried === 'absent') return ifExists || operator.negated;
  return !carried.many && some(carried.values.map((value) => compareOne(value, test, scope)));
}

function isUnknown(carried: ContextValue): carried is { readonly unknown: string } {
  return typeof carried === 'object' && 'unknown' in carried;
}

/** One value of the request against all values of the policy: any may match, or, for a negated operator, none. */
function compareOne(actual: string, { operator, values }: ConditionTest, scope: ConditionScope): Truth {
  const matches = some(values.map((expected) => compareValues(actual, expected, operator, scope)));
  return operator.negated ? not(matches) : matches;
}

function compareValues(actual: string, expected: string, operator: Operator, scope: ConditionScope): Truth {
  switch (operator.comparison) {
    case 'number':
      return hasSign(readNumber(actual), readNumber(expected), operator);
    case 'date':
      return hasSign(readDate(actual), readDate(expected), operator);
    case 'boolean':
      return readBoolean(actual) === readBoolean(expected);
    case 'binary':
      return actual === expected;
    case 'address': {
      const [address, range] = [readRange(actual), readRange(expected)];
      return address !== undefined && range !== undefined && isInRange(address, range);
    }
    case 'arn':
      return compareArns(actual, expected, scope);
    default:
      return compareTexts(actual, expected, operator, scope);
  }
}

function hasSign(actual: number | undefined, expected: number | undefined, { signs = [] }: Operator): boolean {
  return actual !== undefined && expected !== undefined && signs.includes(Math.sign(actual - expected) as -1 | 0 | 1);
}

function compareTexts(actual: string, expected: string, operator: Operator, scope: ConditionScope): Truth {
  return matchResolved(resolveVariables(expected, scope), (pattern) => {
    if (operator.comparison === 'pattern') return matchPattern(pattern, actual, scope.steps);
    const text = printPattern(pattern);
    return operator.ignoreCase ? text.toLowerCase() === actual.toLowerCase() : text === actual;
  });
}

/**
 * Each of the six parts for itself, so that a wildcard never reaches over a colon into the next. As in `Resource`, a
 * variable counts in the last part only.
 */
function compareArns(actual: string, expected: string, scope: ConditionScope): Truth {
  const arn = parseArn(actual);
  const parts = splitAtColons(expected, 6);
  const last = parts[5];
  if (arn === undefined || last === undefined) return false;
  const texts = ['arn', arn.partition, arn.service, arn.region, arn.account];
  const heads = texts.every((text, at) => matchPattern(compilePattern(parts[at] as string), text, scope.steps));
  return (
    heads && matchResolved(resolveVariables(last, scope), (pattern) => matchPattern(pattern, arn.resource, scope.steps))
  );
}
