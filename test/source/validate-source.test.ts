import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as v from 'valibot';
import { mapping, record } from '../../src/schema/index.ts';
import { orderProblems, parseSource, type ValidateOptions, validateSource } from '../../src/source/index.ts';

const test = suite('source/validate-source');

const level = v.picklist(['high', 'low']);
const schema = mapping({
  name: v.pipe(v.string(), v.minLength(1)),
  mode: v.optional(v.picklist(['bridge', 'host', 'none']), 'bridge'),
  ids: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{3}$/, 'an id of three digits'))), v.minLength(1))),
  rules: v.optional(
    record(v.string(), v.union([v.picklist(['off', 'high', 'low']), mapping({ severity: v.optional(level) })])),
  ),
  from: v.optional(v.union([mapping({ file: v.string() }), mapping({ url: v.string(), key: v.string() })])),
  tags: v.optional(record(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'lower case')), v.string())),
  count: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(5))),
  flag: v.optional(v.boolean()),
  free: v.optional(mapping({ any: v.unknown() })),
  nested: v.optional(v.lazy(() => mapping({ secret: v.pipe(v.string(), v.regex(/^x$/, 'an x')) }))),
});

function judge(text: string, options?: ValidateOptions): string[] {
  const { source } = parseSource(text, 'f');
  assert.ok(source);
  const { value, problems } = validateSource(schema, source, options);
  assert.is(value === undefined, problems.length > 0);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const cases: Readonly<Record<string, [text: string, ...problems: string[]]>> = {
  'a missing key': ['mode: host', '1:1 name is missing: expected text.'],
  'an empty value': ['name:', '1:1 name is empty: expected text.'],
  'empty text': ['name: ""', '1:7 name is "": expected text that is not empty.'],
  'a number where text is wanted': ['name: 007', '1:7 name is 007: expected text. Put it in quotes: "007".'],
  'a truth value where text is wanted': ['name: true', '1:7 name is true: expected text. Put it in quotes: "true".'],
  'text where a truth value is wanted': ['name: x\nflag: "no"', '2:7 flag is "no": expected true or false.'],
  'a mistyped choice': [
    'name: x\nmode: brige',
    '2:7 mode is "brige": expected one of bridge, host, none; did you mean "bridge"?',
  ],
  'a choice that is like none': [
    'name: x\nmode: overlay',
    '2:7 mode is "overlay": expected one of bridge, host, none.',
  ],
  'a mistyped key': ['nmae: x\nname: y', '1:1 Unknown key "nmae"; did you mean "name"?'],
  'a key that is like none': [
    'name: x\nfrom: { file: f, description: y }',
    '2:18 Unknown key "description" in from; known keys are file, url, key.',
  ],
  'keys of two alternatives': [
    'name: x\nfrom: { file: f, key: y }',
    '2:18 The key "key" in from does not go with the other keys there.',
  ],
  'a missing key of the alternative that is meant': [
    'name: x\nfrom: { url: u }',
    '2:7 from.key is missing: expected text.',
  ],
  'an item of the wrong form': ['name: x\nids: ["123", "12"]', '2:14 ids[1] is "12": expected an id of three digits.'],
  'an item of the wrong type': ['name: x\nids: [012]', '2:7 ids[0] is 012: expected text. Put it in quotes: "012".'],
  'an empty list': ['name: x\nids: []', '2:6 ids is an empty list: expected at least one entry.'],
  'a mapping where a list is wanted': ['name: x\nids: { a: 1 }', '2:6 ids is a mapping: expected a list.'],
  'no alternative at all': [
    'name: x\nrules: { a: [1] }',
    '2:13 rules.a is a list: expected one of off, high, low, or a mapping.',
  ],
  'a mistyped alternative': [
    'name: x\nrules: { a: hihg }',
    '2:13 rules.a is "hihg": expected one of off, high, low; did you mean "high"?',
  ],
  'a mistake inside an alternative': [
    'name: x\nrules: { a: { sevrity: high } }',
    '2:15 Unknown key "sevrity" in rules.a; did you mean "severity"?',
  ],
  'a key of the wrong form': ['name: x\ntags: { A1: x }', '2:9 "A1" cannot be a key of tags: expected lower case.'],
  'a number out of bounds': ['name: x\ncount: 9', '2:8 count is 9: expected at most 5.'],
  'a fraction': ['name: x\ncount: 1.50', '2:8 count is 1.50: expected a whole number.'],
  'a missing key that may have any value': ['name: x\nfree: {}', '2:7 free.any is missing: expected a value.'],
  'several unknown keys': [
    'zip: 1\nname: x\nzap: 1\nconstructor: 1',
    ...['1:1 Unknown key "zip"', '3:1 Unknown key "zap"', '4:1 Unknown key "constructor"'].map(
      (start) => `${start}; known keys are ${Object.keys(schema.entries).join(', ')}.`,
    ),
  ],
  'a list where a mapping is wanted': ['name: x\nfree: []', '2:7 free is an empty list: expected a mapping.'],
  'a list where names are wanted': ['name: x\ntags: [a]', '2:7 tags is a list: expected a mapping.'],
  'a key of the wrong form that objects have': [
    'name: x\ntags: { constructor: 1, toString: x }',
    '2:22 tags.constructor is 1: expected text. Put it in quotes: "1".',
    '2:25 "toString" cannot be a key of tags: expected lower case.',
  ],
  'a list for a document': ['[1]', '1:1 The document is a list, not a mapping.'],
  'nothing for a document': ['', '1:1 The document is empty, not a mapping.'],
};

for (const [name, [text, ...problems]] of Object.entries(cases)) {
  test(`${name} is told with what was found and what was expected`, () => assert.equal(judge(text), problems));
}

test('a good document gives its value, with defaults', () => {
  const { source } = parseSource('name: x\nrules: { a: off, b: { severity: low } }', 'f');
  assert.ok(source);
  assert.equal(validateSource(schema, source).value, {
    name: 'x',
    mode: 'bridge',
    rules: { a: 'off', b: { severity: 'low' } },
  });
});

test('a mistyped key below a lazy schema has its nearest too', () => {
  assert.equal(judge('name: x\nnested: { secrt: x, secret: x }'), [
    '2:11 Unknown key "secrt" in nested; did you mean "secret"?',
  ]);
});

test('every problem is told at once, in the order of the text', () => {
  const problems = judge('zzz: 1\nmode: nope\nids: [1, "2", "333"]\ncount: 0\nflag: 1');
  assert.equal(
    problems.map((problem) => problem.split(' ')[0]),
    ['1:1', '1:1', '2:7', '3:7', '3:10', '4:8', '5:7'],
  );
});

test('a value below a secret key is never shown, misplaced or not', () => {
  const text = 'name: x\nnested: { secret: hunter2 }';
  assert.equal(judge(text, { secretKeys: ['secret'] }), [
    '2:19 nested.secret (not shown) does not fit: expected an x.',
  ]);
  assert.equal(judge('name: x\nnested: { secret: [hunter2] }', { secretKeys: ['nested'] }), [
    '2:19 nested.secret (not shown) does not fit: expected text.',
  ]);
});

test('a value that was replaced is judged, but what was written is shown', () => {
  const value = { name: 'x', ids: ['hunter2'] };
  assert.equal(judge(`name: x\nids: ["\${env:ID}"]`, { value }), [
    `2:7 ids[0] is "\${env:ID}", whose value (not shown) does not fit: expected an id of three digits.`,
  ]);
});

test('where a problem was told already nothing is added', () => {
  const value = { name: undefined, ids: ['1'] };
  assert.equal(judge('name: x\nids: ["1"]', { value, told: [['name']] }), [
    '2:7 ids[0] is "1": expected an id of three digits.',
  ]);
});

test('what is sound stays, in place, for further checks', () => {
  const { source } = parseSource('name: 1\nzzz: 1\nids: ["111", "2", "333"]\ntags: { a: x, b: 2 }', 'f');
  assert.ok(source);
  const { sound } = validateSource(schema, source);
  assert.equal(sound, { ids: ['111', undefined, '333'], tags: { a: 'x' } });
});

test('a long or invisible text is shown short and escaped', () => {
  const [problem = ''] = judge(`name: x\nmode: "${'m'.repeat(500)}"`);
  assert.ok(problem.length < 150);
  const [hostile = ''] = judge('name: x\nmode: "a\\x1b[31m\\u202e\\x9b\\u2028\\0"');
  assert.match(hostile, /^[\x20-\x7e…]+$/);
});

test('past two hundred problems only their number is told', () => {
  const problems = judge(`name: x\nids: [${'x,'.repeat(1000)}]`);
  assert.is(problems.length, 201);
  assert.match(problems.at(-1) ?? '', /And 800 more problems/);
});

test('problems are ordered by file, line and column', () => {
  const at = (file: string, line?: number, column?: number) => ({ file, line, column, message: 'm' });
  assert.equal(orderProblems([at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 3), at('a')]), [
    at('a'),
    at('a', 2, 3),
    at('a', 2, 9),
    at('a', 10, 1),
    at('b', 1, 1),
  ]);
});

test.run();
