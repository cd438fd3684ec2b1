import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { coversAction, coversResource, holdsAll, meetsResource } from '../../src/policy/pattern-cover.ts';
import { compilePattern, matchPattern } from '../../src/policy/wildcards.ts';
import { fc } from '../support/property.ts';

const test = suite('policy/pattern-cover');

const role = 'arn:aws:iam::111111111111:role/';

const actions: readonly (readonly [outer: string, inner: string, expected: boolean])[] = [
  ['*', 'ec2:*', true],
  ['*:*', 'ec2:StopInstances', true],
  ['ec2:*', 'EC2:Describe*', true],
  ['ec2:describe*', 'ec2:DescribeInstances', true],
  ['ec2:DescribeInstances', 'ec2:describeinstances', true],
  ['ec2:Describe*', 'ec2:*', false],
  ['ec2:Describe?', 'ec2:Describe*', false],
  ['ec2:Describe?*', 'ec2:Describe*', false],
  ['ec2:Describe*', 'ec2:Describe?*', true],
  ['ec2:D*s', 'ec2:DescribeInstances', true],
  ['ec2:?top*', 'ec2:?top?', true],
  ['ec2:*', '*', false],
  ['s3:*', 'ec2:*', false],
  ['ec2:\ue000', 'ec2:*', false],
  ['ec2:a\ue000b', 'ec2:a?b', false],
  ['ec2:*\ue000*', 'ec2:*', false],
];

for (const [outer, inner, expected] of actions)
  test(`${outer} ${expected ? 'covers' : 'does not cover'} all of ${inner}`, () => {
    assert.is(coversAction(outer, inner), expected);
  });

const resources: readonly (readonly [outer: string, inner: string, expected: boolean])[] = [
  ['*', `${role}X`, true],
  ['*', '*', true],
  ['arn:*', '*', true],
  ['arn:aws:*', '*', false],
  [`${role}X`, `${role}X`, true],
  [`${role}X`, `${role}x`, false],
  [`${role}*`, `${role}app-*`, true],
  [`${role}app-*`, `${role}*`, false],
  ['arn:aws:iam::*:role/*', `${role}*`, true],
  ['arn:aws:iam::*', 'arn:aws:iam::*:role/*', true],
  ['arn:aws:iam::*:role/*', 'arn:aws:iam::*', false],
  [`${role}*`, 'arn:aws:iam::*:role/*', false],
  ['arn:aws:iam::????????????:role/*', 'arn:aws:iam::*:role/*', false],
  [`${role}\${aws:username}`, `${role}\${aws:username}`, true],
  [`${role}*`, `${role}\${aws:username}`, true],
  [`${role}\${aws:username}`, `${role}bob`, false],
  [`${role}X`, `${role}\${aws:username}`, false],
];

for (const [outer, inner, expected] of resources)
  test(`${outer} ${expected ? 'covers' : 'does not cover'} all of ${inner}`, () => {
    assert.is(coversResource(outer, inner), expected);
  });

const meetings: readonly (readonly [one: string, other: string, expected: boolean])[] = [
  ['*', `${role}X`, true],
  [`${role}a*`, `${role}*b`, true],
  [`${role}a*`, `${role}b*`, false],
  [`${role}a?`, `${role}?b`, true],
  [`${role}a?`, `${role}a`, false],
  [`${role}a`, `${role}a?`, false],
  [`${role}a*`, `${role}a`, true],
  ['arn:aws:iam::*:user/*', 'arn:*:iam::*:role/*', false],
  [`${role}\${aws:username}`, `${role}bob`, true],
  ['', '', true],
  ['', 'a', false],
  ['**', '', true],
];

for (const [one, other, expected] of meetings)
  test(`${one} and ${other} have ${expected ? 'something' : 'nothing'} in common`, () => {
    assert.is(meetsResource(one, other), expected);
    assert.is(meetsResource(other, one), expected);
  });

test('a listing holds what one of its values covers', () => {
  const holds = (values: string[], value: string) => holdsAll({ not: false, values }, value);
  assert.ok(holds([`${role}X`, `${role}a*`], `${role}app-*`));
  assert.not.ok(holds([`${role}app-1`], `${role}app-*`));
});

test('a NotResource holds what none of its values meets', () => {
  const holds = (values: string[], value: string) => holdsAll({ not: true, values }, value);
  assert.ok(holds([`${role}X`], `${role}app-*`));
  assert.not.ok(holds([`${role}*-x`], `${role}app-*`));
});

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 7 });
const texts = allTexts(5);

function allTexts(length: number): string[] {
  if (length === 0) return [''];
  const shorter = allTexts(length - 1);
  return [...new Set([...shorter, ...shorter.flatMap((text) => [`${text}a`, `${text}b`])])];
}

function matches(one: string, text: string): boolean {
  return matchPattern(compilePattern(one), text, { count: 0 });
}

test('a pattern covers another only if it matches all that the other matches', () => {
  fc.assert(
    fc.property(pattern, pattern, (outer, inner) => {
      if (coversAction(outer, inner))
        for (const text of texts) assert.ok(!matches(inner, text) || matches(outer, text));
    }),
    { numRuns: 1000 },
  );
});

test('patterns meet if a text matches both', () => {
  fc.assert(
    fc.property(pattern, pattern, (one, other) => {
      if (texts.some((text) => matches(one, text) && matches(other, text))) assert.ok(meetsResource(one, other));
      else if (!/[*]/.test(one + other) && one.length <= 5) assert.not.ok(meetsResource(one, other));
    }),
    { numRuns: 1000 },
  );
});

test.run();
