import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseJson, printPath } from '../../src/policy/json.ts';
import { fc } from '../support/property.ts';

const test = suite('policy/json');

function duplicates(text: string): string[] | undefined {
  return parseJson(text)?.duplicates.map(printPath);
}

const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['{"a":1,"b":{"a":1}}', []],
  ['{"a":1,"a":2}', ['a']],
  ['{"a":1,"a":2,"a":3}', ['a', 'a']],
  ['{"a":{"b":1,"b":2}}', ['a.b']],
  ['{"a":[{"b":1},{"b":1,"b":2}]}', ['a[1].b']],
  ['[[],[{"b":1 , "b"\n:2}]]', ['[1][0].b']],
  ['{"a":["x","x"],"b":"a","c":["a:","a:"]}', []],
  ['{"a b":{"":1,"":2}}', ['["a b"][""]']],
  ['{"\\u0061":1,"a":2}', ['a']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['{"a":"\\"},{\\\\","a":1}', ['a']],
  ['"a"', []],
  [' {"a" : [ {"b":1}, {"b":1} ] } ', []],
];

for (const [text, expected] of cases)
  test(`${text} has ${expected.length} keys twice`, () => {
    assert.equal(duplicates(text), expected);
  });

test('what is no JSON is not read', () => {
  for (const text of ['', '{', '{a:1}', '{"a":1,}', "{'a':1}", '\ufeff{}']) assert.is(parseJson(text), undefined, text);
});

test('any JSON is read as it is, and has no key twice', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.equal(parseJson(text)?.value, JSON.parse(text));
      assert.equal(duplicates(JSON.stringify(JSON.parse(text), null, 1)), []);
    }),
    { numRuns: 1000 },
  );
});

test('a key that is written again is found, wherever it stands', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 2 }), fc.string(), (object, key) => {
      const name = JSON.stringify(key);
      const inner = JSON.stringify(object).slice(0, -1);
      const comma = inner === '{' ? '' : ',';
      const text = `{"x":[0,${inner}${comma}${name}:1,${name}:2}]}`;
      assert.ok((duplicates(text) ?? []).length >= 1, text);
    }),
    { numRuns: 1000 },
  );
});

test('reading takes at most 4 steps a character', () => {
  const measure = (text: string) => {
    const steps = { count: 0 };
    parseJson(text, steps);
    assert.ok(steps.count > 0 && steps.count <= 4 * text.length, `${steps.count} of ${text.length}`);
  };
  for (const text of [
    '{}',
    `["${'x'.repeat(10_000)}"]`,
    `[${'"a"           ,'.repeat(1000)}0]`,
    `{${'"a":1,'.repeat(10_000)}"b":2}`,
    '['.repeat(10_000) + ']'.repeat(10_000),
    `"${'\\"'.repeat(10_000)}"`,
  ])
    measure(text);
  fc.assert(fc.property(fc.json(), measure));
});

test('a path is printed as people write it, long keys cut', () => {
  assert.is(printPath(['Statement', 0, 'Condition', 'aws:x', 'y']), 'Statement[0].Condition["aws:x"].y');
  assert.is(printPath(['x'.repeat(100)]), `["${'x'.repeat(64)}"]`);
  assert.is(printPath(['a'.repeat(64)]), 'a'.repeat(64));
});

test('a place that lies deeper than any in a policy is told by its beginning', () => {
  const deep = `${'{"a":'.repeat(30)}{"b":1,"b":2}${'}'.repeat(30)}`;
  assert.equal(duplicates(deep), [Array(12).fill('a').join('.')]);
});

test.run();
