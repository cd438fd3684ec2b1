import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compilePattern, literalPattern, matchPattern } from '../../src/policy/wildcards.ts';
import { fc } from '../support/property.ts';

const test = suite('policy/wildcards');

function matches(pattern: string, text: string): boolean {
  return matchPattern(compilePattern(pattern), text, { count: 0 });
}

const cases: readonly (readonly [pattern: string, text: string, expected: boolean])[] = [
  ['', '', true],
  ['', 'a', false],
  ['*', '', true],
  ['**', 'ab', true],
  ['?', '', false],
  ['?', 'a', true],
  ['?', 'ab', false],
  ['a*', 'a', true],
  ['a*', 'ba', false],
  ['*a', 'ba', true],
  ['*a', 'ab', false],
  ['a*b', 'ab', true],
  ['a*b*c', 'aXbXbXc', true],
  ['a*b*c', 'aXbXbX', false],
  ['*ab*ab', 'aabab', true],
  ['a?c', 'abc', true],
  ['a.c', 'abc', false],
  ['*', 'a/b:c\n', true],
  ['A', 'a', false],
  ['*?*', '', false],
  ['ab', 'a', false],
];

for (const [pattern, text, expected] of cases)
  test(`${JSON.stringify(pattern)} ${expected ? 'covers' : 'does not cover'} ${JSON.stringify(text)}`, () => {
    assert.is(matches(pattern, text), expected);
  });

test('text without wildcards is what it is', () => {
  assert.ok(matchPattern(literalPattern('a*?'), 'a*?', { count: 0 }));
  assert.not.ok(matchPattern(literalPattern('a*'), 'ab', { count: 0 }));
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '\ud800'), maxLength: 12 });
const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\ud800'), maxLength: 12 });

test('a pattern covers what the same pattern as a regular expression covers', () => {
  fc.assert(
    fc.property(letters, texts, (pattern, text) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
      assert.is(matches(pattern, text), expression.test(text));
    }),
    { numRuns: 1000 },
  );
});

function countSteps(pattern: string, text: string): number {
  const steps = { count: 0 };
  matchPattern(compilePattern(pattern), text, steps);
  return steps.count;
}

test('a match takes at most 4 × pattern × text steps', () => {
  const bound = (pattern: string, text: string) => 4 * Math.max(1, pattern.length) * Math.max(1, text.length);
  fc.assert(
    fc.property(letters, texts, (pattern, text) => {
      assert.ok(countSteps(pattern, text) <= bound(pattern, text));
    }),
    { numRuns: 1000 },
  );
  for (const [pattern, text] of [
    ['*a'.repeat(100), 'a'.repeat(1000)],
    [`${'*a'.repeat(100)}b`, 'a'.repeat(1000)],
    ['*'.repeat(1000), 'a'.repeat(1000)],
    [`${'a'.repeat(100)}*b`, 'a'.repeat(1000)],
    [`*${'a'.repeat(100)}b`, 'a'.repeat(1000)],
  ] as const)
    assert.ok(countSteps(pattern, text) <= bound(pattern, text), pattern.slice(0, 20));
});

test('matching counts its steps', () => {
  assert.is(countSteps('abc', 'abc'), 3);
  assert.is(countSteps('*', ''), 1);
});

test.run();
