/**
 * Every condition operator with what it compares, from the page of AWS and not from the code under test.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const operatorKinds = {
  StringEquals: 'string',
  StringNotEquals: 'string',
  StringEqualsIgnoreCase: 'string',
  StringNotEqualsIgnoreCase: 'string',
  StringLike: 'pattern',
  StringNotLike: 'pattern',
  ArnEquals: 'arn',
  ArnNotEquals: 'arn',
  ArnLike: 'arn',
  ArnNotLike: 'arn',
  NumericEquals: 'number',
  NumericNotEquals: 'number',
  NumericLessThan: 'number',
  NumericLessThanEquals: 'number',
  NumericGreaterThan: 'number',
  NumericGreaterThanEquals: 'number',
  DateEquals: 'date',
  DateNotEquals: 'date',
  DateLessThan: 'date',
  DateLessThanEquals: 'date',
  DateGreaterThan: 'date',
  DateGreaterThanEquals: 'date',
  Bool: 'boolean',
  BinaryEquals: 'binary',
  IpAddress: 'address',
  NotIpAddress: 'address',
  Null: 'null',
};

const variants = ['', 'IfExists', 'ForAllValues:', 'ForAnyValue:', 'ForAllValues:IfExists', 'ForAnyValue:IfExists'];

/** All that a policy can write: every operator plain, with `IfExists`, with either set operator and with both; `Null` alone. */
export const writtenOperators = Object.keys(operatorKinds).flatMap((base) =>
  base === 'Null' ? [base] : variants.map((variant) => write(base, variant)),
);

function write(base, variant) {
  const ifExists = variant.endsWith('IfExists') ? 'IfExists' : '';
  return `${variant.slice(0, variant.length - ifExists.length)}${base}${ifExists}`;
}

/** Takes a written operator apart. */
export function readOperator(written) {
  const [, set, base, ifExists] = /^(?:(For(?:All|Any)Values?):)?(\w+?)(IfExists)?$/.exec(written);
  return {
    base,
    kind: operatorKinds[base],
    set,
    ifExists: ifExists !== undefined,
    negated: /Not/.test(base),
  };
}
