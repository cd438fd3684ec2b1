import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { completeArn, matchArnPattern, matchResource } from '../../src/policy/resources.ts';
import { isUnsettled } from '../../src/policy/truth.ts';

const test = suite('policy/resources');
const target = 'arn:aws:iam::111111111111:role/soar/T';

function scope(version: '2008-10-17' | '2012-10-17' = '2012-10-17') {
  return {
    version,
    steps: { count: 0 },
    lookup: (key: string) =>
      key === 'aws:username'
        ? { values: ['soar'], many: false }
        : key === 'aws:userid'
          ? { values: ['a:b'], many: false }
          : key === 'x'
            ? { unknown: 'x' }
            : ('absent' as const),
  };
}

function covers(value: string, arn = target) {
  return matchResource({ not: false, values: [value] }, arn, scope());
}

const cases: readonly (readonly [value: string, expected: boolean])[] = [
  ['*', true],
  [target, true],
  ['arn:aws:iam::111111111111:role/T', false],
  ['arn:aws:iam::111111111111:role/soar/t', false],
  ['arn:aws:iam::111111111111:role/*', true],
  ['arn:aws:iam::111111111111:role/*/T', true],
  ['arn:aws:iam::111111111111:role/s*r/?', true],
  ['arn:aws:iam::*:role/soar/T', true],
  ['arn:aws:iam::1*:role/soar/T', true],
  ['arn:aws:iam::1*1:role/soar/T', true],
  ['arn:aws:iam::2*:role/soar/T', false],
  ['arn:*:iam::*:role/*', true],
  ['arn:aws-cn:iam::*:role/*', false],
  ['arn:aws:iam::*', true],
  ['arn:aws:iam:*', true],
  ['arn:aws:iam:*:role/soar/T', true],
  ['arn:aws:iam:*:role/soar/U', false],
  ['arn:aws:iam::*role/soar/T', false],
  ['arn:aws:iam::222222222222', false],
  ['arn:aws:iam::role/soar/T', false],
  ['arn:aws:iam::111111111111:role/soar/T:', false],
  ['arn:aws:iam::111111111111:*:x', false],
  ['arn:aws:sts::111111111111:assumed-role/T/*', false],
  [`arn:aws:iam::111111111111:role/\${aws:username}/T`, true],
  [`arn:aws:iam::111111111111:role/\${aws:userid}/T`, false],
  [`arn:aws:iam::\${aws:username}:role/soar/U`, false],
  [`arn:aws:iam::111111111111:role/\${aws:absent}/T`, false],
];

for (const [value, expected] of cases)
  test(`${value} ${expected ? 'covers' : 'does not cover'} the role`, () => {
    assert.is(covers(value), expected);
  });

for (const value of [
  'arn:aws:iam',
  'arn:aws:iam:',
  'arn:aws:iam::111111111111',
  'arn:aws:iam::11111111111?',
  `arn:aws:iam::\${aws:username}:role/soar/T`,
  `arn:\${aws:Partition}:iam::111111111111:role/soar/T`,
  `arn:aws:iam::\${aws:username}`,
])
  test(`whether ${value} covers the role hangs on how AWS reads it`, () => {
    const truth = covers(value);
    assert.ok(isUnsettled(truth) && truth.keys.size === 0);
    assert.is(matchResource({ not: false, values: [value, '*'] }, target, scope()), true);
  });

test('an ARN that ends early is completed with wildcards', () => {
  for (const [value, whole] of [
    ['arn:aws:iam', 'arn:aws:iam:*:*:*'],
    ['arn:aws:iam:', 'arn:aws:iam::*:*'],
    ['arn:aws:iam::111111111111', 'arn:aws:iam::111111111111:*'],
    ['arn:aws:iam::*', 'arn:aws:iam::*:*'],
    ['arn:*', 'arn:*:*:*:*:*'],
  ] as const) {
    assert.is(completeArn(value), whole);
    assert.is(covers(completeArn(value)), true);
  }
});

test('an ARN that is whole, and one whose wildcard stands for what is missing, stay as they are', () => {
  for (const value of ['*', target, 'arn:aws:iam::1:a:b:c', 'arn:aws:iam:*:role/soar/T'])
    assert.is(completeArn(value), value);
});

test('a value of a variable may hold a colon', () => {
  assert.is(covers(`arn:aws:s3:::b/\${aws:userid}`, 'arn:aws:s3:::b/a:b'), true);
});

test('before 2012 a variable is literal text', () => {
  const value = `arn:aws:iam::111111111111:role/\${aws:username}/T`;
  assert.is(matchResource({ not: false, values: [value] }, target, scope('2008-10-17')), false);
});

test('an unknown variable leaves it unknown, unless another value covers', () => {
  const value = `arn:aws:iam::111111111111:role/\${x}`;
  const truth = covers(value);
  assert.ok(isUnsettled(truth) && truth.keys.has('x'));
  assert.is(matchResource({ not: false, values: [value, '*'] }, target, scope()), true);
  assert.is(matchResource({ not: true, values: [value, '*'] }, target, scope()), false);
});

test('NotResource covers what it does not list', () => {
  assert.is(matchResource({ not: true, values: ['arn:aws:iam::111111111111:role/Admin'] }, target, scope()), true);
  assert.is(matchResource({ not: true, values: ['arn:aws:iam::111111111111:role/*'] }, target, scope()), false);
});

test('a value without variables is matched by itself', () => {
  assert.ok(matchArnPattern('arn:aws:iam::*', target));
  assert.not.ok(matchArnPattern('arn:aws:iam::*:user/*', target));
});

test('matching counts its steps', () => {
  const counted = scope();
  matchResource({ not: false, values: [target] }, target, counted);
  assert.ok(counted.steps.count >= target.length - 5 && counted.steps.count <= 4 * target.length ** 2);
});

test.run();
