import { parseArn } from './arns.ts';
import { isInRange, readBoolean, readDate, readNumber, readRange } from './condition-values.ts';
import type { Operator } from './operators.ts';
import type { ContextValue, UnknownValue } from './request-context.ts';
import type { ConditionTest } from './statements.ts';
import { every, isUnsettled, not, some, type Truth, unsettled } from './truth.ts';
import {
  holdsVariable,
  matchResolved,
  printPattern,
  type Resolved,
  resolveVariables,
  splitAtColons,
  type VariableScope,
} from './variables.ts';
import { compilePattern, matchPattern, type Pattern, type Steps } from './wildcards.ts';

/** What conditions are judged by. */
export interface ConditionScope extends VariableScope {
  readonly steps: Steps;
}

/**
 * Whether one test of a condition holds; open where it hangs on which spelling of its key AWS looks at.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function evaluateTest(test: ConditionTest, scope: ConditionScope): Truth {
  const { spellings } = test;
  if (spellings === undefined) return evaluateValues(test, scope);
  return agree([test.values, ...spellings].map((values) => evaluateValues({ ...test, values }, scope)));
}

/** What all say; open where they do not say the same. */
function agree(truths: readonly Truth[]): Truth {
  const said = every(truths);
  if (said === some(truths)) return said;
  return unsettled(...truths.flatMap((truth) => (isUnsettled(truth) ? [...truth.keys] : [])));
}

function evaluateValues(test: ConditionTest, scope: ConditionScope): Truth {
  const { operator, set, ifExists, values } = test;
  const carried = scope.lookup(test.key);
  if (isUnknown(carried)) return evaluateUnknown(test, carried, scope);
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

/**
 * What holds whatever an unknown key carries. Its own key settles it, and so do those of unknown variables in the
 * values; where no value can match anything, some tests are settled already. So are dates before all that it can be.
 */
function evaluateUnknown(
  { operator, set, ifExists, values }: ConditionTest,
  { unknown: key, notBefore }: UnknownValue,
  scope: ConditionScope,
): Truth {
  if (operator.comparison === 'date' && notBefore !== undefined)
    return matchAny(values, operator, (value) => compareLater(notBefore, value, key, operator));
  const texts = hasVariables(operator) ? values.map((value) => resolveText(value, operator, scope)) : undefined;
  if (texts?.every((text) => text === false)) {
    if (operator.negated && set === 'ForAllValues') return true;
    if (!operator.negated && set !== 'ForAllValues' && !(ifExists && set === undefined)) return false;
  }
  return unsettled(key, ...(texts ?? []).flatMap((text) => (text === false ? [] : text.unknown)));
}

/** How a date that is not known, but no earlier than another, compares with one of the policy. */
function compareLater(notBefore: number, expected: string, key: string, { signs = [] }: Operator): Truth {
  return (readDate(expected) as number) < notBefore ? signs.includes(1) : unsettled(key);
}

function hasVariables({ comparison }: Operator): boolean {
  return comparison === 'string' || comparison === 'pattern' || comparison === 'arn';
}

/** The text of a policy in which variables count: of an ARN the last part. */
function resolveText(expected: string, { comparison }: Operator, scope: ConditionScope): Resolved {
  const text = comparison === 'arn' ? splitAtColons(expected, 6)[5] : expected;
  return text !== undefined && resolveVariables(text, scope);
}

function isUnknown(carried: ContextValue): carried is UnknownValue {
  return typeof carried === 'object' && 'unknown' in carried;
}

/** One value of the request against all values of the policy: any may match, or, for a negated operator, none. */
function compareOne(actual: string, { operator, values }: ConditionTest, scope: ConditionScope): Truth {
  return matchAny(values, operator, (expected) => compareValues(actual, expected, operator, scope));
}

function matchAny(values: readonly string[], { negated }: Operator, compare: (expected: string) => Truth): Truth {
  const matches = some(values.map(compare));
  return negated ? not(matches) : matches;
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
      return compareArns(actual, expected, operator, scope);
    default:
      return compareTexts(actual, expected, operator, scope);
  }
}

function hasSign(actual: number | undefined, expected: number | undefined, { signs = [] }: Operator): boolean {
  return actual !== undefined && expected !== undefined && signs.includes(Math.sign(actual - expected) as -1 | 0 | 1);
}

function compareTexts(actual: string, expected: string, operator: Operator, scope: ConditionScope): Truth {
  const fold = (text: string) => (operator.ignoreCase ? text.toLowerCase() : text);
  const matches = (pattern: Pattern) => matchPattern(pattern, fold(actual), scope.steps);
  const resolved = resolveText(expected, operator, scope);
  if (operator.comparison === 'pattern') return matchResolved(resolved, matches);
  return matchResolved(
    resolved,
    (pattern) => fold(printPattern(pattern)) === fold(actual),
    (pattern) => matches(compilePattern(fold(printPattern(pattern)))),
  );
}

/**
 * Each of the six parts for itself, so that a wildcard never reaches over a colon into the next. In `Resource` a variable
 * counts in the last part only; of conditions no page says so, nor that it counts in the others.
 */
function compareArns(actual: string, expected: string, operator: Operator, scope: ConditionScope): Truth {
  const arn = parseArn(actual);
  if (arn === undefined) return false;
  const parts = splitAtColons(expected, 6);
  const heads = ['arn', arn.partition, arn.service, arn.region, arn.account].map((text, at) =>
    comparePart(parts[at] ?? '', text, scope),
  );
  const last = resolveText(expected, operator, scope);
  return every([...heads, matchResolved(last, (pattern) => matchPattern(pattern, arn.resource, scope.steps))]);
}

/** A part before the fifth colon: a variable that would match leaves it open, since as plain text it never does. */
function comparePart(part: string, text: string, scope: ConditionScope): Truth {
  const resolved = resolveVariables(part, scope);
  const matches = matchResolved(resolved, (pattern) => matchPattern(pattern, text, scope.steps));
  return matches !== false && scope.version === '2012-10-17' && holdsVariable(part) ? unsettled() : matches;
}
