import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsOf } from './thing.ts';

// What the expression library lets through, or swallows at run time, and what is refused because of it.
const test = suite('ruleset/traps');

const refused: Readonly<Record<string, readonly [offset: number, says: RegExp]>> = {
  'has(thing.typo)': [10, /^thing has no fact typo/],
  'has(thing.deep.down.typo)': [20, /^thing has no fact deep\.down\.typo; did you mean/],
  'has(thing.deep)': [4, /group of facts/],
  'has(thing.n)': [4, /thing\.n is never absent, only unknown/],
  'has(thing.o.length)': [4, /thing\.o has nothing called length/],
  'has(params.limit)': [4, /params\.limit is never absent/],
  'has(now)': [0, /takes the name of one fact/],
  'has("x")': [0, /takes the name of one fact/],
  'has(thing.l.filter(x, true).size)': [0, /takes the name of one fact/],
  'thing.l.exists(x, has(x.y))': [22, /x\.y is never absent/],
  'thing.?o == "x"': [6, /takes? an unknown fact for an absent one/],
  'thing.?typo.orValue("x") == "x"': [6, /use has\(\)/],
  'thing[?"o"] == "x"': [6, /use has\(\)/],
  'optional.of(thing.s) == optional.of("x")': [0, /an unknown fact for an absent one/],
  'optional.none() == optional.none()': [0, /use has\(\)/],
  'thing["o"] == "x"': [0, /group of facts/],
  'dyn(thing.n) == "x"': [0, /switch the type check off/],
  'type(thing.n) == int': [0, /checked before a rule runs/],
  'cel.bind(x, thing.n, x == 1)': [0, /there is no cel here/],
  'thing.s.matches("^(a+)+$")': [8, /exponential time: use re\(/],
  'thing.o == null': [11, /nothing is ever null/],
  'null == thing.o': [0, /nothing is ever null/],
  'thing.o != null && thing.a': [11, /nothing is ever null/],
  'thing.n == 1.5': [11, /only text, whole numbers/],
  'thing.n == 1u': [11, /only text, whole numbers/],
  'b"x" == b"x"': [0, /only text, whole numbers/],
  '{"a": true}.a': [0, /a map that is written out cannot be used/],
  're(thing.s, thing.t)': [12, /a pattern that is written out/],
  're(thing.s, "(a")': [12, /missing closing \)/],
  're(thing.s, "(a)\\\\1")': [12, /invalid escape sequence/],
  'now - thing.made > duration(thing.s)': [28, /text that is written out/],
  'now - thing.made > duration("9 weeks")': [19, /Invalid duration/],
  'thing.made > timestamp("2026-13-01T00:00:00Z")': [13, /timestamp\(\) requires/],
  'thing.n / 0 == 1': [10, /not 0/],
  'thing.n % thing.m == 1': [10, /written out and not 0/],
  'whole(thing.l) == thing.l': [0, /there is no function whole/],
  'thing.l.exists(thing, thing == "x")': [15, /already has a meaning/],
  'thing.l.exists(now, now == "x")': [15, /already has a meaning/],
  'thing.l.exists(x, thing.k.exists(x, x == "x"))': [33, /already has a meaning/],
  'thing.l.exists("x", true)': [15, /iteration variable/],
  'thing.l.exists(x)': [8, /a name for the element/],
  'thing.l.all(x, thing.k.all(y, thing.l.all(z, z == x)))': [38, /nested 2 deep/],
  'thing.text.startsWith("{")': [0, /no matching overload/],
  'thing.text == "{}"': [0, /document == string/],
  'thing == thing': [0, /group of facts/],
  'thing.deep.down == thing.deep.down': [0, /group of facts/],
  'int == int': [0, /there is no int here/],
  'google.protobuf == google.protobuf': [0, /there is no google here/],
  'n == 1': [0, /there is no n here/],
  'thing.n': [0, /expected bool, but this is int/],
  'thing.made': [0, /expected bool, but this is timestamp/],
  'thing.constructor == "x"': [6, /has no fact constructor/],
  'thing.__proto__ == "x"': [6, /has no fact __proto__/],
  '': [0, /EOF/],
  'thing.a &&': [10, /EOF/],
};

for (const [expression, [offset, says]] of Object.entries(refused))
  test(`${expression || 'an empty expression'} is refused`, () => {
    const [problem] = problemsOf(expression);
    assert.ok(problem, 'it has no problem');
    assert.match(problem.message, says);
    assert.is(problem.offset, offset);
  });

test('a mistyped name is told with the nearest that exists', () => {
  assert.is(
    problemsOf('thing.deep.down.m == 1')[0]?.message,
    'thing has no fact deep.down.m; did you mean deep.down.n?',
  );
  assert.is(problemsOf('thingy.n == 1')[0]?.message, 'there is no thingy here; did you mean thing?');
  assert.is(problemsOf('params.limits == 1')[0]?.message, 'the rule has no parameter limits; did you mean limit?');
  assert.is(problemsOf('isEmpti(thing.l)')[0]?.message, 'there is no function isEmpti(); did you mean isEmpty?');
  assert.is(problemsOf('thing.l.exist(x, true)')[0]?.message, 'there is no method exist(); did you mean exists?');
});

test('every name that does not exist is told at once', () => {
  const problems = problemsOf('thing.typo == 1 &&\n  thing.b && thing.mistake == "x" ||\n  params.nothing == 1');
  assert.equal(
    problems.map(({ offset }) => offset),
    [6, 38, 65],
  );
});

test('every operand of && and || gives its own type error', () => {
  const problems = problemsOf('thing.n == "x" && thing.a || (thing.s == 1 && thing.l.exists(x, x == 1))');
  assert.equal(
    problems.map(({ offset }) => offset),
    [0, 30, 64],
  );
});

test('an unknown field of a record is refused where it stands', () => {
  assert.equal(problemsOf('thing.boxes.exists(box, box.sise == 1)'), [{ message: 'No such key: sise', offset: 28 }]);
  assert.equal(problemsOf('thing.box.sise == 1'), [{ message: 'No such key: sise', offset: 10 }]);
});

// Bugs of version 8.0.0. All refuse a correct expression; should one of these become valid, it can go.
const libraryBugs: Readonly<Record<string, RegExp>> = {
  '[].all(e, e > 0)': /overlaps/,
  'true ? thing.n == 1 : thing.s': /same type/,
};

for (const [expression, says] of Object.entries(libraryBugs))
  test(`${expression} is an error, never a silent pass`, () => {
    assert.match(problemsOf(expression)[0]?.message ?? '', says);
  });

test.run();
