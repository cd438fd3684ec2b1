/** How one value of the request is compared with one value of a policy. */
export type Comparison = 'string' | 'pattern' | 'arn' | 'number' | 'date' | 'boolean' | 'address' | 'binary' | 'null';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export interface Operator {
  readonly name: string;
  readonly comparison: Comparison;
  /** True where no value may match, and where a key that is absent satisfies the test. */
  readonly negated: boolean;
  readonly ignoreCase?: true;
  /** For numbers and dates: which signs of (value of the request − value of the policy) match. */
  readonly signs?: readonly (-1 | 0 | 1)[];
}

const operators: readonly Operator[] = [
  { name: 'StringEquals', comparison: 'string', negated: false },
  { name: 'StringNotEquals', comparison: 'string', negated: true },
  { name: 'StringEqualsIgnoreCase', comparison: 'string', negated: false, ignoreCase: true },
  { name: 'StringNotEqualsIgnoreCase', comparison: 'string', negated: true, ignoreCase: true },
  { name: 'StringLike', comparison: 'pattern', negated: false },
  { name: 'StringNotLike', comparison: 'pattern', negated: true },
  { name: 'ArnEquals', comparison: 'arn', negated: false },
  { name: 'ArnNotEquals', comparison: 'arn', negated: true },
  { name: 'ArnLike', comparison: 'arn', negated: false },
  { name: 'ArnNotLike', comparison: 'arn', negated: true },
  { name: 'NumericEquals', comparison: 'number', negated: false, signs: [0] },
  { name: 'NumericNotEquals', comparison: 'number', negated: true, signs: [0] },
  { name: 'NumericLessThan', comparison: 'number', negated: false, signs: [-1] },
  { name: 'NumericLessThanEquals', comparison: 'number', negated: false, signs: [-1, 0] },
  { name: 'NumericGreaterThan', comparison: 'number', negated: false, signs: [1] },
  { name: 'NumericGreaterThanEquals', comparison: 'number', negated: false, signs: [0, 1] },
  { name: 'DateEquals', comparison: 'date', negated: false, signs: [0] },
  { name: 'DateNotEquals', comparison: 'date', negated: true, signs: [0] },
  { name: 'DateLessThan', comparison: 'date', negated: false, signs: [-1] },
  { name: 'DateLessThanEquals', comparison: 'date', negated: false, signs: [-1, 0] },
  { name: 'DateGreaterThan', comparison: 'date', negated: false, signs: [1] },
  { name: 'DateGreaterThanEquals', comparison: 'date', negated: false, signs: [0, 1] },
  { name: 'Bool', comparison: 'boolean', negated: false },
  { name: 'BinaryEquals', comparison: 'binary', negated: false },
  { name: 'IpAddress', comparison: 'address', negated: false },
  { name: 'NotIpAddress', comparison: 'address', negated: true },
  { name: 'Null', comparison: 'null', negated: false },
];

const byName = new Map(operators.map((operator) => [operator.name.toLowerCase(), operator]));

/** An operator as a policy writes it: `ForAnyValue:StringLikeIfExists`. */
export interface WrittenOperator {
  readonly written: string;
  readonly operator: Operator;
  readonly set?: 'ForAllValues' | 'ForAnyValue';
  readonly ifExists: boolean;
}

/** Undefined for what IAM does not know; `Null` takes neither a set operator nor `IfExists`. */
export function parseOperator(written: string): WrittenOperator | undefined {
  const match = /^(?:(ForAllValues|ForAnyValue):)?([a-z]+?)(IfExists)?$/i.exec(written);
  const operator = byName.get(match?.[2]?.toLowerCase() ?? '');
  if (match === null || operator === undefined) return undefined;
  const set = match[1] === undefined ? undefined : /^forall/i.test(match[1]) ? 'ForAllValues' : 'ForAnyValue';
  const ifExists = match[3] !== undefined;
  if (operator.comparison === 'null' && (set !== undefined || ifExists)) return undefined;
  return { written, operator, ifExists, ...(set === undefined ? {} : { set }) };
}
