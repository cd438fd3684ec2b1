import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expressionLimits, tooLarge } from '../../src/ruleset/expression-size.ts';
import { readRules } from '../../src/ruleset/read-rules.ts';
import { ruleText } from './rule-text.ts';
import { compile, known, problemsOf, scopeOf } from './thing.ts';

const test = suite('ruleset/expression-size');

const { maxDepth } = expressionLimits;
const scope = scopeOf(known({ a: true, n: 1, s: 'x', l: ['x'] }));

/** An expression that grows by one level with each part, in each way that the grammar has. */
const growing: Readonly<Record<string, (parts: number) => string>> = {
  'a chain of &&': (parts) => repeat('thing.a', parts, ' && '),
  'a chain of ||': (parts) => repeat('thing.a', parts, ' || '),
  'a chain of +': (parts) => `thing.n == ${repeat('1', parts, ' + ')}`,
  'a chain of *': (parts) => `thing.n == ${repeat('1', parts, ' * ')}`,
  'a chain of ==': (parts) => repeat('thing.a', parts, ' == '),
  'a chain of <': (parts) => repeat('true', parts, ' <= '),
  'a chain of !': (parts) => `${'!'.repeat(parts)}thing.a`,
  'a chain of - and blanks': (parts) => `${'- '.repeat(parts)}1 == 1`,
  parentheses: (parts) => `${'('.repeat(parts)}thing.a${')'.repeat(parts)}`,
  '! and parentheses': (parts) => `${'(!!!!'.repeat(parts)}thing.a${')'.repeat(parts)}`,
  'lists in lists': (parts) => `${'['.repeat(parts)}1${']'.repeat(parts)} == []`,
  indexes: (parts) => `thing.l${'[0]'.repeat(parts)} == ""`,
  names: (parts) => `thing${'.a'.repeat(parts)}`,
  methods: (parts) => `isEmpty(thing.l${'.filter(x, true)'.repeat(parts)})`,
  'a chain of ? and :': (parts) => `${'true ? true : '.repeat(parts)}true`,
};

for (const [name, grow] of Object.entries(growing))
  test(`${name} that is longer than the limit is refused in one sentence, however long it is`, () => {
    for (const parts of [maxDepth + 2, 3_000, 20_000, 100_000]) {
      const problems = problemsOf(grow(parts));
      assert.equal(
        problems.map(({ message }) => message),
        [tooLarge],
        `${parts} parts`,
      );
      assert.ok((problems[0]?.offset as number) <= grow(parts).length);
    }
  });

for (const name of ['a chain of &&', 'a chain of ||', 'a chain of ==', 'a chain of !', 'parentheses', 'methods'])
  test(`${name} that is just within the limit is judged, and true`, () => {
    const condition = compile(growing[name]?.(maxDepth - 10) as string);
    assert.equal(condition.evaluate(scope).value, name !== 'methods');
  });

test('no expression, whatever it is put together from, ends the stack', () => {
  const piece = fc.constantFrom(
    '!',
    '-',
    '(',
    '[',
    'thing.a',
    ' && ',
    ' == ',
    '1',
    ')',
    ']',
    '[0]',
    '.a',
    ' ? ',
    ' : ',
  );
  const part = fc.tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom(1, 2, 400, 30_000));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const source = parts.map(([pieces, times]) => pieces.join('').repeat(times)).join('');
      for (const { message } of problemsOf(source)) assert.not.match(message, /call stack|Exceeded|limit_/);
    }),
    { numRuns: 200 },
  );
});

test('a list with too many elements, a call with too many arguments and too many parts in all are refused likewise', () => {
  const listOf = (count: number) => `thing.s in [${repeat('"x"', count, ', ')}]`;
  for (const expression of [listOf(1_001), `size(${repeat('1', 33, ', ')}) == 1`, repeat(listOf(1_000), 11, ' && ')])
    assert.is(problemsOf(expression)[0]?.message, tooLarge);
  assert.equal(problemsOf(listOf(1_000)), []);
  assert.equal(problemsOf(repeat(listOf(900), 11, ' && ')), []);
});

test('a rule whose expression is too long is told with its file, line and column', () => {
  const chain = repeat('true', 3_000, ' && ');
  const { rules, problems } = readRules([{ file: 'rules/my-rule.yaml', text: ruleText({ require: chain }) }]);
  assert.equal(rules, []);
  assert.equal(problems, [
    { file: 'rules/my-rule.yaml', line: 5, column: 10, message: `my-rule: require: ${tooLarge}.` },
  ]);
});

test('so is one in `when`, in a case and in what a fix changes', () => {
  const chain = '!'.repeat(20_000);
  const text = ruleText({
    when: `"${chain}has(server.region)"`,
    cases: `[{ when: "${chain}has(server.region)", message: There. }]`,
    fix: `{ text: Move it., changes: { server.region: "${chain}true" } }`,
  });
  const { problems } = readRules([{ file: 'rules/my-rule.yaml', text }]);
  assert.equal(
    problems.map(({ message }) => message),
    ['when', 'fix.changes.server.region', 'cases[0].when'].map((place) => `my-rule: ${place}: ${tooLarge}.`),
  );
});

function repeat(text: string, times: number, between: string): string {
  return Array.from({ length: times }, () => text).join(between);
}

test.run();
