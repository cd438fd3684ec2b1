import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FactType } from '../../src/catalogue/index.ts';
import type { Facts, FactValue } from '../../src/model/index.ts';
import { compile, compiler, evaluateOn, known, origin, problemsOf, scopeOf } from './thing.ts';

const test = suite('ruleset/expressions');

const facts: Facts = {
  ...known({
    a: true,
    n: 2,
    m: 3,
    s: 'arn:aws:iam::111111111111:role/XsoarServer',
    t: 'XsoarServer',
    l: ['x', 'y'],
    k: [],
    'deep.down.n': 64,
    numbers: [1, 2, 3],
    tags: { Name: 'xsoar', constructor: 'c', ['__proto__']: 'p' },
    made: '2025-09-01T12:00:00Z',
    text: '{"Version":"2012-10-17"}',
    box: { size: 7, made: '2025-12-31T00:00:00.000Z', text: '{}' },
    boxes: [
      { size: 1, name: 'small' },
      { size: 9, name: 'large' },
    ],
  }),
  o: { absent: true },
  other: { value: '{"Version":"2012-10-17"}' },
};

const holds: readonly string[] = [
  'thing.n == 2 && thing.m == thing.n + 1',
  'thing.n * 10 - 5 / 2 == 18',
  'thing.m % 2 == 1 && -thing.m == -3',
  'thing.n >= 2 && thing.n < params.limit',
  'thing.n in [1, 2] && !(thing.n in [3])',
  'thing.deep.down.n == 64',
  'thing.numbers.exists(n, n == 3) && thing.numbers.all(n, n < 4)',
  'thing.numbers == [1, 2, 3] && thing.numbers != [1, 2]',
  '2 in thing.numbers && size(thing.numbers) == 3 && thing.numbers.size() == 3',
  'thing.numbers.map(n, n + 1) == [2, 3, 4]',
  'thing.numbers.filter(n, n > 1).size() == 2',
  'thing.l.exists_one(x, x == "y")',
  'thing.l == ["x", "y"] && thing.l + ["z"] == ["x", "y", "z"]',
  'isEmpty(thing.k) && !isEmpty(thing.l) && isEmpty(thing.l.filter(x, x == "z"))',
  'thing.l.exists(x, x in params.names)',
  'thing.l.all(x, thing.l.exists(y, y == x))',
  'thing.tags.Name == "xsoar" && thing.tags["Name"] == "xsoar"',
  'has(thing.tags.Name) && !has(thing.tags.Owner) && "Name" in thing.tags && !("Owner" in thing.tags)',
  'thing.tags.constructor == "c" && size(thing.tags) == 3',
  'thing.tags.exists(key, key.startsWith("N"))',
  'has(thing.tags.toString) == false',
  '!has(thing.o) && has(thing.other)',
  'thing.text == thing.other',
  'thing.box.size == 7 && thing.box.made < now && thing.box.text != thing.text',
  'thing.boxes.exists(box, box.size > 5 && box.name == "large")',
  'now - thing.made > duration("2160h")',
  'thing.made < timestamp("2026-01-01T00:00:00Z") && thing.made == timestamp("2025-09-01T12:00:00Z")',
  'like(thing.s, "arn:aws:iam::*:role/Xsoar*") && !like(thing.s, "XsoarServer")',
  're(thing.s, "^arn:aws[a-z-]*:iam::[0-9]{12}:role/") && !re(thing.s, "xsoar")',
  'thing.s.endsWith(thing.t) && thing.s.contains(":iam::") && thing.s.startsWith("arn:")',
  '(thing.a ? thing.l : thing.k) == ["x", "y"]',
  'thing.s.size() == 42',
];

for (const expression of holds)
  test(`${expression} holds`, () => {
    assert.equal(problemsOf(expression), []);
    assert.is(evaluateOn(expression, facts), true);
  });

test('re() takes time linear in the text, whatever the pattern', () => {
  const text = `${'a'.repeat(5000)}!`;
  assert.is(evaluateOn('re(thing.s, "^(a+)+$")', known({ s: text })), false);
});

test('an expression names the facts that it can look at, also those it does not reach', () => {
  const { facts: named } = compile(
    'has(thing.o) || thing.tags.Name == "x" || thing.l.exists(x, x == thing.s) || params.limit == 1',
  );
  assert.equal(named, ['thing.l', 'thing.o', 'thing.s', 'thing.tags']);
});

test('evidence holds plain values, a list read in part with what is missing, and nothing twice', () => {
  const unread = { unknown: 'access-denied', call: 'iam:GetRole', permission: 'iam:GetRole' } as const;
  const outcome = compile('thing.n == 2 && thing.n + 1 == 3 && !has(thing.o) && "z" in thing.l && thing.a').evaluate(
    scopeOf({ n: { value: 2 }, o: { absent: true }, l: { value: ['x'], more: unread } }),
  );
  assert.equal(outcome, {
    value: 'unknown',
    reads: [
      { fact: 'thing.a', unknown: 'not-collected' },
      { fact: 'thing.l', value: ['x'], more: unread },
      { fact: 'thing.n', value: 2 },
      { fact: 'thing.o', absent: true },
    ],
  });
});

test('a fact is read only where its value matters', () => {
  assert.equal(compile('thing.n == 2 || thing.m == 1').evaluate(scopeOf(facts)).reads, [{ fact: 'thing.n', value: 2 }]);
});

test('of conditions that && joins, every one that is false is evidence, and none that holds or is unknown behind it', () => {
  const read = (source: string) =>
    compile(source).evaluate(scopeOf({ n: { value: 2 }, m: { value: 3 }, s: { value: 'x' } }));
  assert.equal(read('thing.n == 1 && (thing.m == 1 && thing.s == "x") && thing.a'), {
    value: false,
    reads: [
      { fact: 'thing.m', value: 3 },
      { fact: 'thing.n', value: 2 },
    ],
  });
  assert.equal(read('(thing.n == 1 || thing.m == 1) && thing.s == "x"').reads, [
    { fact: 'thing.m', value: 3 },
    { fact: 'thing.n', value: 2 },
  ]);
});

const partial: Facts = {
  l: { value: ['x'], more: { unknown: 'throttled' } },
  k: { value: [], more: { unknown: 'throttled' } },
};

for (const [expression, value] of Object.entries({
  'thing.l.exists(x, x == "x")': true,
  'thing.l.exists(x, x == "y")': 'unknown',
  'thing.l.all(x, x == "y")': false,
  'thing.l.all(x, x == "x")': 'unknown',
  '"x" in thing.l': true,
  '"y" in thing.l': 'unknown',
  'isEmpty(thing.l)': false,
  'isEmpty(thing.k)': 'unknown',
  'size(thing.l) == 1': 'unknown',
  'thing.l.size() == 1': 'unknown',
  'thing.l == ["x"]': 'unknown',
  'thing.l != ["x"]': 'unknown',
  'thing.l == thing.l': 'unknown',
  '[thing.l] == [["x"]]': 'unknown',
  'thing.l in [["x"]]': 'unknown',
  'thing.l + ["y"] == ["x", "y"]': 'unknown',
  'thing.l.map(x, x) == ["x"]': 'unknown',
  'isEmpty(thing.l.filter(x, x == "x"))': 'unknown',
  'thing.l.exists_one(x, x == "x")': 'unknown',
  'thing.l[0] == "x"': 'unknown',
  'thing.l[5] == "x"': 'unknown',
  'thing.l.exists(x, thing.k.exists(y, y == x))': 'unknown',
  'thing.l.exists(x, x == "x" || thing.k.exists(y, y == x))': true,
  'thing.l.all(x, x == "y" && thing.k.all(y, y == x))': false,
  '(true ? thing.l : thing.k).size() == 1': 'unknown',
} as const))
  test(`${expression} is ${value} over lists read in part`, () => {
    const outcome = compile(expression).evaluate(scopeOf(partial));
    assert.is(outcome.value, value);
    assert.is(outcome.defect, undefined);
  });

for (const [path, value] of Object.entries<FactValue>({
  n: '2',
  m: 1.5,
  s: 7,
  a: 'true',
  l: 'x',
  tags: { Name: 1 },
  made: 'yesterday',
  box: { size: 1 },
  numbers: [1, 'x'],
}))
  test(`a ${path} of the wrong type in a snapshot is unknown, not a crash`, () => {
    const expression = {
      n: 'thing.n == 2',
      m: 'thing.m == 2',
      s: 'thing.s == ""',
      a: 'thing.a',
      l: 'isEmpty(thing.l)',
    }[path];
    const other = {
      tags: 'size(thing.tags) == 1',
      made: 'thing.made < now',
      box: 'thing.box.size == 1',
      numbers: '1 in thing.numbers',
    }[path];
    const outcome = compile(expression ?? other ?? '').evaluate(scopeOf(known({ [path]: value })));
    assert.is(outcome.value, 'unknown');
    assert.is((outcome.reads[0] as { unknown: string }).unknown, 'invalid-answer');
  });

test('an absent fact that nothing guards is a defect, told with the place of the rule', () => {
  const outcome = compile('thing.o == "x"').evaluate(scopeOf(facts));
  assert.is(outcome.value, 'unknown');
  assert.match(outcome.defect ?? '', /^rules\/a-rule\.yaml:7: .*No such key: o, it is absent: ask has\(\) before$/);
  assert.equal(outcome.reads, [
    { fact: 'a-rule', unknown: 'defect', detail: `${outcome.defect}.` },
    { fact: 'thing.o', absent: true },
  ]);
});

test('a key that a map lacks is a defect too', () => {
  assert.ok(compile('thing.tags["Owner"] == "x"').evaluate(scopeOf(facts)).defect);
  assert.ok(compile('thing.tags.Owner == "x"').evaluate(scopeOf(facts)).defect);
});

test('an overflow is a defect, not a wrong number', () => {
  const huge = known({ n: Number.MAX_SAFE_INTEGER });
  assert.match(compile('thing.n * thing.n > 1').evaluate(scopeOf(huge)).defect ?? '', /overflow/);
});

function formula(expression: string, type: FactType, over: Facts = facts) {
  const compiled = compiler.formula(expression, type, origin);
  if ('problems' in compiled) return compiled.problems.map(({ message }) => message);
  return compiled.expression.evaluate(scopeOf(over));
}

test('a formula gives plain values again', () => {
  assert.equal(formula('thing.n + params.limit', 'int'), { value: 5 });
  assert.equal(formula('thing.s + "/x"', 'string'), { value: 'arn:aws:iam::111111111111:role/XsoarServer/x' });
  assert.equal(formula('thing.a', 'bool'), { value: true });
  assert.equal(formula('thing.made + duration("1h")', 'timestamp'), { value: '2025-09-01T13:00:00.000Z' });
  assert.equal(formula('thing.text', 'document'), { value: '{"Version":"2012-10-17"}' });
  assert.equal(formula('thing.numbers.map(n, n * 2)', { list: 'int' }), { value: [2, 4, 6] });
  assert.equal(formula('thing.tags', { map: 'string' }), {
    value: Object.fromEntries([
      ['Name', 'xsoar'],
      ['constructor', 'c'],
      ['__proto__', 'p'],
    ]),
  });
  assert.equal(formula('[]', { list: 'string' }), { value: [] });
});

test('a formula over what is unknown is unknown for the same reason', () => {
  const unread = { unknown: 'access-denied', call: 'ec2:DescribeInstances' } as const;
  assert.equal(formula('thing.n + 1', 'int', { n: unread }), unread);
  assert.equal(formula('thing.l', { list: 'string' }, { l: { value: ['x'], more: unread } }), unread);
  assert.is((formula('thing.o', 'string') as { unknown: string }).unknown, 'defect');
});

test('a number that JSON cannot hold exactly is a defect, not another number', () => {
  const huge = formula('thing.n + 1', 'int', known({ n: Number.MAX_SAFE_INTEGER }));
  assert.match((huge as { detail: string }).detail, /9007199254740992 is too large/);
});

test('a formula of another type is refused', () => {
  assert.equal(formula('thing.n', 'string'), ['expected string, but this is int']);
  assert.equal(formula('thing.s', 'document'), ['expected document, but this is string']);
  assert.equal(formula('thing.l', { list: 'int' }), ['expected list<int>, but this is list<string>']);
});

test.run();
