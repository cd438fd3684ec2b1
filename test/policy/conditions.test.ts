import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluateTest } from '../../src/policy/conditions.ts';
import { parseOperator } from '../../src/policy/operators.ts';
import { isUnsettled } from '../../src/policy/truth.ts';

const test = suite('policy/conditions');

type Actual = string | readonly string[] | 'absent' | { readonly unknown: string };
const absent = 'absent' as const;

/** Judges one test; a value of the request that is a list is multivalued, and `absent` is no value. */
function judge(written: string, values: readonly string[], actual: Actual, version = '2012-10-17') {
  const operator = parseOperator(written);
  assert.ok(operator, written);
  const carried = (key: string) => {
    if (key === 'aws:username') return { values: ['bob'], many: false };
    if (key === 'u') return { unknown: 'U' };
    if (key !== 'k') return absent;
    if (actual === absent || (typeof actual === 'object' && 'unknown' in actual)) return actual;
    return typeof actual === 'string' ? { values: [actual], many: false } : { values: actual, many: true };
  };
  const truth = evaluateTest(
    { ...operator, key: 'k', values },
    { lookup: carried, version: version as '2012-10-17', steps: { count: 0 } },
  );
  return isUnsettled(truth) ? [...truth.keys] : truth;
}

const role = 'arn:aws:iam::111111111111:role/a/X';

/** Operator, values that match the request's value, values that do not, the request's value. */
const operators: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
  ['StringEquals', ['Abc'], ['abc', 'Ab*', 'Abcd', `\${aws:absent}`], 'Abc'],
  ['StringEquals', [`\${aws:username}`, 'bob'], ['Bob'], 'bob'],
  ['StringEquals', ['*', `\${*}`], ['?'], '*'],
  ['StringEqualsIgnoreCase', ['ABC', 'abc'], ['ab', 'a*'], 'Abc'],
  ['StringLike', ['A*', '?bc', 'Abc', '*'], ['a*', '?', 'b*'], 'Abc'],
  [
    'ArnEquals',
    [role, 'arn:aws:iam::*:role/*', 'arn:*:iam::1111*:role/?/X'],
    ['arn:aws:iam::*', 'arn:aws:*:role/a/X', '*'],
    role,
  ],
  [
    'ArnLike',
    [role, 'arn:aws:iam::111111111111:*'],
    ['arn:aws:iam::222222222222:role/a/X', 'arn:aws:iam::111111111111:role/A/*'],
    role,
  ],
  [
    'ArnLike',
    [],
    [
      'arn:aws:iam:*:role/a/X',
      'arn:aws:iam:eu:111111111111:role/a/X',
      'arn:x:iam::*:*',
      'arn:aws:sts::*:*',
      'nra:aws:iam::*:*',
    ],
    role,
  ],
  [
    'ArnLike',
    [`arn:aws:iam::1:user/\${aws:username}`],
    [`arn:aws:iam::1:user/\${aws:absent}`],
    'arn:aws:iam::1:user/bob',
  ],
  ['ArnLike', [], [`arn:aws:iam::\${aws:username}:user/eve`], 'arn:aws:iam::bob:user/bob'],
  ['ArnLike', [], ['*', 'arn:*:*:*:*:*'], 'no ARN'],
  ['NumericEquals', ['2', '2.0', '+2'], ['1', '3', '-2'], '2.00'],
  ['NumericLessThan', ['3', '2.1'], ['2', '1'], '2'],
  ['NumericLessThanEquals', ['3', '2'], ['1.9'], '2'],
  ['NumericGreaterThan', ['1', '1.9'], ['2', '3'], '2'],
  ['NumericGreaterThanEquals', ['1', '2'], ['2.1'], '2'],
  ['NumericEquals', [], ['2'], 'two'],
  ['DateEquals', ['2026-11-24T00:00:00Z', '2026-11-24', '1795478400'], ['2026-11-25'], '2026-11-24T00:00:00Z'],
  ['DateLessThan', ['2026-11-25'], ['2026-11-24', '2026-11-23'], '2026-11-24'],
  ['DateLessThanEquals', ['2026-11-25', '2026-11-24'], ['2026-11-23'], '2026-11-24'],
  ['DateGreaterThan', ['2026-11-23'], ['2026-11-24', '2026-11-25'], '1795478400'],
  ['DateGreaterThanEquals', ['2026-11-23', '2026-11-24'], ['2026-11-25'], '2026-11-24'],
  ['Bool', ['true', 'TRUE'], ['false'], 'True'],
  ['Bool', ['false'], ['true'], 'false'],
  ['BinaryEquals', ['QQ=='], ['QQ', 'qq=='], 'QQ=='],
  ['IpAddress', ['203.0.113.0/24', '203.0.113.9'], ['10.0.0.0/8', '::/0'], '203.0.113.9'],
  ['IpAddress', [], ['0.0.0.0/0'], 'nowhere'],
];

const opposites: Readonly<Record<string, string>> = {
  StringEquals: 'StringNotEquals',
  StringEqualsIgnoreCase: 'StringNotEqualsIgnoreCase',
  StringLike: 'StringNotLike',
  ArnEquals: 'ArnNotEquals',
  ArnLike: 'ArnNotLike',
  NumericEquals: 'NumericNotEquals',
  DateEquals: 'DateNotEquals',
  IpAddress: 'NotIpAddress',
};

for (const [operator, matching, others, actual] of operators) {
  const negated = opposites[operator];
  for (const [values, expected] of [
    ...matching.map((value) => [[value], true]),
    ...others.map((value) => [[value], false]),
  ] as [string[], boolean][]) {
    test(`${operator} of ${values} and ${actual} is ${expected}`, () => {
      assert.is(judge(operator, values, actual), expected);
      assert.is(judge(`${operator}IfExists`, values, actual), expected);
      assert.is(judge(`ForAnyValue:${operator}`, values, [actual]), expected);
      assert.is(judge(`ForAllValues:${operator}`, values, [actual]), expected);
      assert.is(judge(operator.toUpperCase(), values, actual), expected);
    });
    if (negated !== undefined)
      test(`${negated} of ${values} and ${actual} is ${!expected}`, () => {
        assert.is(judge(negated, values, actual), !expected);
        assert.is(judge(`${negated}IfExists`, values, actual), !expected);
        assert.is(judge(`ForAnyValue:${negated}`, values, [actual]), !expected);
        assert.is(judge(`ForAllValues:${negated}`, values, [actual]), !expected);
      });
  }
  if (matching[0] !== undefined && others[0] !== undefined) {
    const both = [others[0], matching[0]];
    test(`${operator} holds if one of its values matches ${actual}`, () => {
      assert.is(judge(operator, both, actual), true);
    });
    if (negated !== undefined)
      test(`${negated} holds only if none of its values matches ${actual}`, () => {
        assert.is(judge(negated, both, actual), false);
      });
  }
}

const sample: Readonly<Record<string, string>> = {
  String: 'x',
  Arn: role,
  Numeric: '1',
  Date: '2026',
  Bool: 'true',
  Binary: 'QQ==',
  IpAddress: '1.2.3.4',
  NotIpAddress: '1.2.3.4',
};

for (const operator of new Set([...operators.map(([name]) => name), ...Object.values(opposites)])) {
  const value = Object.entries(sample).find(([prefix]) => operator.startsWith(prefix))?.[1] ?? '';
  const negated = Object.values(opposites).includes(operator);

  test(`${operator} on a key that is absent is ${negated}`, () => {
    assert.is(judge(operator, [value], absent), negated);
    assert.is(judge(`${operator}IfExists`, [value], absent), true);
    assert.is(judge(`ForAllValues:${operator}`, [value], absent), true);
    assert.is(judge(`ForAnyValue:${operator}`, [value], absent), false);
    assert.is(judge(`ForAnyValue:${operator}IfExists`, [value], absent), false);
  });

  test(`${operator} on a multivalued key needs a set operator`, () => {
    assert.is(judge(operator, [value], [value]), false);
    assert.is(judge(`${operator}IfExists`, [value], ['other']), false);
  });

  test(`${operator} on an unknown key is unknown and names it`, () => {
    for (const written of [operator, `${operator}IfExists`, `ForAllValues:${operator}`, `ForAnyValue:${operator}`])
      assert.equal(judge(written, [value], { unknown: 'K' }), ['K'], written);
  });
}

test('Null tests whether the key is there', () => {
  assert.is(judge('Null', ['true'], absent), true);
  assert.is(judge('Null', ['false'], absent), false);
  assert.is(judge('Null', ['TRUE'], 'x'), false);
  assert.is(judge('Null', ['False'], 'x'), true);
  assert.is(judge('Null', ['true', 'false'], 'x'), true);
  assert.is(judge('Null', ['false'], ['x', 'y']), true);
  assert.equal(judge('Null', ['false'], { unknown: 'K' }), ['K']);
});

test('ForAllValues wants every value of the request matched, ForAnyValue one', () => {
  assert.is(judge('ForAllValues:StringEquals', ['a', 'b'], ['a', 'b']), true);
  assert.is(judge('ForAllValues:StringEquals', ['a', 'b'], ['a', 'c']), false);
  assert.is(judge('ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b']), true);
  assert.is(judge('ForAnyValue:StringEquals', ['a', 'b'], ['c', 'd']), false);
  assert.is(judge('ForAllValues:StringNotEquals', ['a'], ['b', 'c']), true);
  assert.is(judge('ForAllValues:StringNotEquals', ['a'], ['b', 'a']), false);
  assert.is(judge('ForAnyValue:StringNotEquals', ['a'], ['b', 'a']), true);
  assert.is(judge('ForAnyValue:StringNotEquals', ['a'], ['a']), false);
});

test('an empty set of values, or one of empty text alone, is as if the key were absent', () => {
  for (const actual of [[], [''], ['', '']]) {
    assert.is(judge('ForAllValues:StringEquals', ['a'], actual), true);
    assert.is(judge('ForAnyValue:StringEquals', [''], actual), false);
  }
  assert.is(judge('ForAllValues:StringEquals', ['a'], ['', 'a']), false);
});

test('a set operator takes a single-valued key', () => {
  assert.is(judge('ForAnyValue:StringEquals', ['a'], 'a'), true);
});

test('before 2012 a variable is literal text', () => {
  assert.is(judge('StringEquals', [`\${aws:username}`], 'bob', '2008-10-17'), false);
  assert.is(judge('StringEquals', [`\${aws:username}`], `\${aws:username}`, '2008-10-17'), true);
});

test('an unknown variable is unknown where no other value matches', () => {
  assert.equal(judge('StringEquals', [`\${u}`, 'x'], 'y'), ['U']);
  assert.equal(judge('StringNotEquals', [`\${u}`, 'x'], 'y'), ['U']);
  assert.equal(judge('ArnLike', [`arn:aws:iam::111111111111:role/\${u}`], role), ['U']);
  assert.is(judge('StringEquals', [`\${u}`, 'x'], 'x'), true);
  assert.is(judge('StringNotEquals', [`\${u}`, 'x'], 'x'), false);
  assert.is(judge('ArnLike', [`arn:aws:iam::2:role/\${u}`], role), false);
  assert.is(judge('ForAllValues:StringEquals', [`\${u}`, 'x'], ['x', 'x']), true);
  assert.equal(judge('ForAnyValue:StringEquals', [`\${u}`, 'x'], ['y', 'z']), ['U']);
});

test('operators that IAM does not know are none', () => {
  for (const written of [
    '',
    'StringEqual',
    'NullIfExists',
    'ForAnyValue:Null',
    'ForAllValues:Null',
    'ForSomeValues:StringEquals',
    'ForAnyValue:',
    'IfExists',
    'StringEquals ',
    'StringEqualsIfExistsIfExists',
    '__proto__',
  ])
    assert.is(parseOperator(written), undefined, written);
});

test('operators mind no case', () => {
  assert.is(parseOperator('forallvalues:stringlikeifexists')?.set, 'ForAllValues');
  assert.is(parseOperator('FORANYVALUE:STRINGLIKEIFEXISTS')?.set, 'ForAnyValue');
  assert.is(parseOperator('stringlikeifexists')?.ifExists, true);
});

test.run();
