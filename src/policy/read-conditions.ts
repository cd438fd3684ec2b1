import { isReadable } from './condition-values.ts';
import { entriesOf, isObject, listOf, quote } from './elements.ts';
import { parseOperator, type WrittenOperator } from './operators.ts';
import { holdsVariable, splitAtColons } from './variables.ts';

/** One key under one operator. All tests of a statement must hold. */
export interface ConditionTest extends WrittenOperator {
  /** As written; case does not matter. */
  readonly key: string;
  readonly values: readonly string[];
  /**
   * Where the key stands under the operator in more than one spelling: the values of each. `values` are all of them
   * together. Which of them AWS compares with, no page of it says.
   */
  readonly spellings?: readonly (readonly string[])[];
}

/** The condition of a statement, with ends of sentences about the statement. */
export interface ReadConditions {
  /** Without those that could not be read. */
  readonly tests: readonly ConditionTest[];
  /** What AWS would not have accepted. */
  readonly invalid: readonly string[];
  /** Keys in more than one spelling, which AWS calls an error and may accept all the same. */
  readonly doubled: readonly string[];
  /** What AWS accepts, and no page of it explains. */
  readonly doubtful: readonly string[];
}

/** Reads `Condition`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
export function readConditions(element: unknown): ReadConditions {
  if (element === undefined) return { tests: [], invalid: [], doubled: [], doubtful: [] };
  if (!isObject(element))
    return { tests: [], invalid: ['has a Condition that is not a JSON object'], doubled: [], doubtful: [] };
  const invalid: string[] = [];
  const tests: ConditionTest[] = [];
  for (const [written, keys] of entriesOf(element)) {
    const operator = parseOperator(written);
    if (operator === undefined) invalid.push(`has a condition operator that IAM does not know: ${quote(written)}`);
    else if (!isObject(keys)) invalid.push(`has ${quote(written)} without a condition key`);
    else for (const [key, value] of entriesOf(keys)) tests.push(...readTest(operator, key, value, invalid));
  }
  const joined = joinSpellings(tests);
  return {
    tests: joined.map(({ test }) => test),
    invalid,
    doubled: joined.flatMap(({ doubled }) => doubled ?? []),
    doubtful: tests.flatMap(findDoubts),
  };
}

/** The test in a list, or nothing where a value cannot be compared. */
function readTest(operator: WrittenOperator, key: string, value: unknown, invalid: string[]): ConditionTest[] {
  const items = listOf(value);
  const values = items.filter(isScalar).map(String);
  const what = `compares ${quote(key)} by ${operator.written} with`;
  if (items.length === 0) invalid.push(`${what} nothing`);
  else if (values.length < items.length) invalid.push(`${what} what is no text`);
  else if (values.every((item) => isReadable(operator.operator.comparison, item)))
    return [{ ...operator, key, values }];
  else invalid.push(`${what} a value that this operator cannot read`);
  return [];
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || Number.isFinite(value) || typeof value === 'boolean';
}

interface Joined {
  readonly test: ConditionTest;
  readonly doubled?: string;
}

/** One test of all that name the same key under the same operator: neither minds case. */
function joinSpellings(tests: readonly ConditionTest[]): readonly Joined[] {
  const groups = new Map<string, ConditionTest[]>();
  for (const test of tests) {
    const name = `${test.written} ${test.key}`.toLowerCase();
    groups.set(name, [...(groups.get(name) ?? []), test]);
  }
  return [...groups.values()].map(joinGroup);
}

function joinGroup(group: readonly ConditionTest[]): Joined {
  const [test, ...others] = [...group].sort(bySpelling) as [ConditionTest, ...ConditionTest[]];
  if (others.length === 0) return { test };
  const spellings = [test, ...others].map(({ values }) => values);
  const names = [test, ...others].map(({ written, key }) => quote(`${written} ${key}`)).join(' and ');
  return {
    test: { ...test, values: [...new Set(spellings.flat())], spellings },
    doubled: `compares one key in more than one spelling: ${names}`,
  };
}

function bySpelling(one: ConditionTest, other: ConditionTest): number {
  return `${one.written} ${one.key}` < `${other.written} ${other.key}` ? -1 : 1;
}

/**
 * A variable before the fifth colon of an ARN: AWS forbids it in `Resource`, and says nothing of conditions.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-wheretouse
 */
function findDoubts({ operator, written, key, values }: ConditionTest): string[] {
  if (operator.comparison !== 'arn') return [];
  return values
    .filter((value) => splitAtColons(value, 6).slice(0, 5).some(holdsVariable))
    .map((value) => `compares ${quote(key)} by ${written} with ${quote(value)}, a variable before the fifth colon`);
}
