import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ContextValue } from '../../src/policy/request-context.ts';
import { matchResolved, printPattern, resolveVariables, splitAtColons } from '../../src/policy/variables.ts';
import { matchPattern } from '../../src/policy/wildcards.ts';

const test = suite('policy/variables');

const context: Record<string, ContextValue> = {
  'aws:username': { values: ['bob'], many: false },
  'aws:principaltag/team': { values: ['*'], many: false },
  'aws:principaltag/empty': { values: [''], many: false },
  'aws:principaltag/none': { values: [], many: false },
  'aws:tagkeys': { values: ['a'], many: true },
  'aws:sourceip': { unknown: 'aws:SourceIp' },
  'aws:vpce': { unknown: 'aws:Vpce' },
};

function resolve(text: string, version: '2008-10-17' | '2012-10-17' = '2012-10-17') {
  return resolveVariables(text, { version, lookup: (key) => context[key.toLowerCase()] ?? 'absent' });
}

/** Whether a text of a policy, resolved, covers another. */
function covers(text: string, other: string) {
  return matchResolved(resolve(text), (pattern) => matchPattern(pattern, other, { count: 0 }));
}

const name = `\${aws:username}`;
const cases: readonly (readonly [text: string, other: string, expected: boolean])[] = [
  [name, 'bob', true],
  [`x-${name}-*`, 'x-bob-y', true],
  [`${name}${name}`, 'bobbob', true],
  [`\${AWS:UserName}`, 'bob', true],
  [`\${ aws:username }`, 'bob', true],
  [`\${aws:PrincipalTag/team}`, '*', true],
  [`\${aws:PrincipalTag/team}`, 'any', false],
  [`\${aws:absent}`, '', false],
  [`\${aws:TagKeys}`, 'a', false],
  [`\${aws:absent, 'last'}`, 'last', true],
  [`\${aws:absent,'last'}`, 'last', true],
  [`\${aws:absent, ''}`, '', true],
  [`\${aws:absent, 'a, b'}`, 'a, b', true],
  [`\${aws:username, 'last'}`, 'bob', true],
  [`\${aws:TagKeys, 'last'}`, 'last', false],
  [`\${aws:absent, last}`, 'last', false],
  [`\${aws:absent, '}`, '', false],
  [`\${aws:absent, 'last}`, 'last', false],
  [`\${aws:PrincipalTag/empty}`, '', false],
  [`\${aws:PrincipalTag/empty}*`, 'any', false],
  [`\${aws:PrincipalTag/none}*`, 'any', false],
  [`\${aws:PrincipalTag/empty, 'last'}`, 'last', true],
  [`\${aws:PrincipalTag/empty, ''}`, '', true],
  [`\${*}`, '*', true],
  [`\${*}`, 'a', false],
  [`\${?}`, '?', true],
  [`\${?}`, 'a', false],
  [`\${$}`, '$', true],
  [`\${aws:username`, `\${aws:username`, true],
  ['$x', '$x', true],
  ['*', 'any', true],
];

for (const [text, other, expected] of cases)
  test(`${text} ${expected ? 'covers' : 'does not cover'} ${JSON.stringify(other)}`, () => {
    assert.is(covers(text, other), expected);
  });

/** The keys that settle whether a text of a policy, resolved, covers another. */
function openKeys(text: string, other: string) {
  const truth = covers(text, other);
  return typeof truth === 'object' ? [...truth.keys] : truth;
}

test('an unknown key leaves the text unknown and is named', () => {
  assert.equal(openKeys(`\${aws:SourceIp}/\${aws:Vpce}`, 'a/b'), ['aws:SourceIp', 'aws:Vpce']);
});

test('a text that matches by no value of its unknown keys does not match', () => {
  assert.is(openKeys(`x-\${aws:SourceIp}/\${aws:Vpce}`, 'y-a/b'), false);
  assert.is(openKeys(`\${aws:SourceIp}-x`, 'a-y'), false);
  assert.equal(openKeys(`x-\${aws:SourceIp}`, 'x-'), ['aws:SourceIp']);
});

test('a text that can match nothing matches nothing, whatever is unknown in it', () => {
  assert.is(resolve(`\${aws:SourceIp}\${aws:absent}`), false);
});

test('before 2012 a variable is literal text, but a wildcard is one', () => {
  const resolved = resolve(`${name}*`, '2008-10-17');
  assert.is(
    matchResolved(resolved, (pattern) => matchPattern(pattern, `${name}x`, { count: 0 })),
    true,
  );
});

test('a pattern can be printed where wildcards are plain characters', () => {
  const resolved = resolve(`a*?${name}`);
  assert.is(resolved !== false && printPattern(resolved.pattern), 'a*?bob');
});

test('text is cut at colons outside of variables', () => {
  assert.equal(splitAtColons('a:b:c', 6), ['a', 'b', 'c']);
  assert.equal(splitAtColons('a:b:c', 2), ['a', 'b:c']);
  assert.equal(splitAtColons(`arn:${name}:x`, 6), ['arn', name, 'x']);
  assert.equal(splitAtColons(`${name}${name}:`, 6), [`${name}${name}`, '']);
  assert.equal(splitAtColons('', 6), ['']);
});

test.run();
