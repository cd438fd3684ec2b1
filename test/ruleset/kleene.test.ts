import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, Facts } from '../../src/model/index.ts';
import { fc } from '../support/property.ts';
import { compile, evaluateOn, scopeOf } from './thing.ts';

const test = suite('ruleset/kleene');

// A second implementation of the same logic: it never throws, and unknown is a value like others.
const unknown = Symbol('unknown');
type Value = boolean | bigint | string | readonly Value[] | typeof unknown;
/** Known elements, and whether there may be more. */
interface Elements {
  readonly sure: readonly Value[];
  readonly more: boolean;
}

type Tree =
  | { readonly op: 'literal'; readonly value: boolean | number | string }
  | { readonly op: 'fact'; readonly name: string }
  | { readonly op: 'element'; readonly name: string }
  | { readonly op: 'not'; readonly of: Tree }
  | { readonly op: 'and' | 'or'; readonly left: Tree; readonly right: Tree }
  | { readonly op: 'if'; readonly condition: Tree; readonly yes: Tree; readonly no: Tree }
  | { readonly op: '==' | '!=' | '<' | '<=' | '+' | '-'; readonly left: Tree; readonly right: Tree }
  | { readonly op: 'has' }
  | { readonly op: 'in'; readonly item: Tree; readonly list: Tree }
  | { readonly op: 'isEmpty' | 'size'; readonly list: Tree }
  | { readonly op: 'list'; readonly items: readonly Tree[] }
  | {
      readonly op: 'exists' | 'all' | 'exists_one' | 'filter';
      readonly list: Tree;
      readonly name: string;
      readonly body: Tree;
    };

function print(tree: Tree): string {
  switch (tree.op) {
    case 'literal':
      return typeof tree.value === 'string' ? JSON.stringify(tree.value) : String(tree.value);
    case 'fact':
      return `thing.${tree.name}`;
    case 'element':
      return tree.name;
    case 'not':
      return `!(${print(tree.of)})`;
    case 'and':
    case 'or':
      return `(${print(tree.left)} ${tree.op === 'and' ? '&&' : '||'} ${print(tree.right)})`;
    case 'if':
      return `(${print(tree.condition)} ? ${print(tree.yes)} : ${print(tree.no)})`;
    case 'has':
      return 'has(thing.o)';
    case 'in':
      return `(${print(tree.item)} in ${print(tree.list)})`;
    case 'isEmpty':
    case 'size':
      return `${tree.op}(${print(tree.list)})`;
    case 'list':
      return `[${tree.items.map(print).join(', ')}]`;
    case 'exists':
    case 'all':
    case 'exists_one':
    case 'filter':
      return `${print(tree.list)}.${tree.op}(${tree.name}, ${print(tree.body)})`;
    default:
      return `(${print(tree.left)} ${tree.op} ${print(tree.right)})`;
  }
}

type Bound = Readonly<Record<string, Value>>;

function evaluate(tree: Tree, facts: Facts, bound: Bound = {}): Value {
  const at = (other: Tree) => evaluate(other, facts, bound);
  switch (tree.op) {
    case 'literal':
      return typeof tree.value === 'number' ? BigInt(tree.value) : tree.value;
    case 'fact': {
      const fact = facts[tree.name] as Fact;
      if (!('value' in fact)) return unknown;
      return typeof fact.value === 'number' ? BigInt(fact.value) : (fact.value as Value);
    }
    case 'element':
      return bound[tree.name] as Value;
    case 'not': {
      const value = at(tree.of);
      return value === unknown ? unknown : !value;
    }
    case 'and':
      return every([at(tree.left), at(tree.right)]);
    case 'or':
      return some([at(tree.left), at(tree.right)]);
    case 'if': {
      const condition = at(tree.condition);
      return condition === unknown ? unknown : at(condition ? tree.yes : tree.no);
    }
    case 'has': {
      const fact = facts.o as Fact;
      return 'unknown' in fact ? unknown : 'value' in fact;
    }
    case 'in': {
      const item = at(tree.item);
      const list = elementsOf(tree.list, facts, bound);
      if (item === unknown || list === unknown) return unknown;
      return list.sure.includes(item) ? true : list.more ? unknown : false;
    }
    case 'isEmpty': {
      const list = elementsOf(tree.list, facts, bound);
      return list === unknown ? unknown : list.sure.length > 0 ? false : list.more ? unknown : true;
    }
    case 'size': {
      const list = elementsOf(tree.list, facts, bound);
      return list === unknown || list.more ? unknown : BigInt(list.sure.length);
    }
    case 'exists':
    case 'all':
    case 'exists_one': {
      const list = elementsOf(tree.list, facts, bound);
      if (list === unknown) return unknown;
      const values = list.sure.map((element) => evaluate(tree.body, facts, { ...bound, [tree.name]: element }));
      if (list.more) values.push(unknown);
      if (tree.op === 'exists') return some(values);
      if (tree.op === 'all') return every(values);
      return values.includes(unknown) ? unknown : values.filter((value) => value === true).length === 1;
    }
    case 'list':
    case 'filter':
      throw new Error(`${tree.op} stands only where a list is wanted`);
    default: {
      const [left, right] = [whole(tree.left, facts, bound), whole(tree.right, facts, bound)];
      if (left === unknown || right === unknown) return unknown;
      const same = Array.isArray(left)
        ? left.length === (right as readonly Value[]).length &&
          left.every((item, index) => item === (right as readonly Value[])[index])
        : left === right;
      if (tree.op === '==') return same;
      if (tree.op === '!=') return !same;
      if (tree.op === '<') return (left as bigint) < (right as bigint);
      if (tree.op === '<=') return (left as bigint) <= (right as bigint);
      return tree.op === '+' ? (left as bigint) + (right as bigint) : (left as bigint) - (right as bigint);
    }
  }
}

/** A value that is compared: of a list, all of it. */
function whole(tree: Tree, facts: Facts, bound: Bound): Value {
  if (!isList(tree)) return evaluate(tree, facts, bound);
  const list = elementsOf(tree, facts, bound);
  return list === unknown || list.more ? unknown : list.sure;
}

function isList(tree: Tree): boolean {
  if (tree.op === 'if') return isList(tree.yes);
  return tree.op === 'list' || tree.op === 'filter' || (tree.op === 'fact' && ['l', 'k'].includes(tree.name));
}

function elementsOf(tree: Tree, facts: Facts, bound: Bound): Elements | typeof unknown {
  if (tree.op === 'fact') {
    const fact = facts[tree.name] as Fact;
    return 'value' in fact ? { sure: fact.value as readonly Value[], more: fact.more !== undefined } : unknown;
  }
  if (tree.op === 'list') {
    const sure = tree.items.map((item) => evaluate(item, facts, bound));
    return sure.includes(unknown) ? unknown : { sure, more: false };
  }
  if (tree.op === 'if') {
    const condition = evaluate(tree.condition, facts, bound);
    return condition === unknown ? unknown : elementsOf(condition ? tree.yes : tree.no, facts, bound);
  }
  if (tree.op !== 'filter') throw new Error(`${tree.op} gives no list`);
  const list = elementsOf(tree.list, facts, bound);
  if (list === unknown || list.more) return unknown;
  const kept = list.sure.map((element) => evaluate(tree.body, facts, { ...bound, [tree.name]: element }));
  return kept.includes(unknown) ? unknown : { sure: list.sure.filter((_, index) => kept[index] === true), more: false };
}

function every(values: readonly Value[]): Value {
  return values.includes(false) ? false : values.includes(unknown) ? unknown : true;
}

function some(values: readonly Value[]): Value {
  return values.includes(true) ? true : values.includes(unknown) ? unknown : false;
}

const text = fc.constantFrom('x', 'y', 'z');

/** Trees of a type, `size` deep at most; `elements` are the variables of the comprehensions around. */
function numbers(size: number, elements: readonly string[]): fc.Arbitrary<Tree> {
  const leaves = fc.oneof(
    fc.integer({ min: 0, max: 3 }).map((value): Tree => ({ op: 'literal', value })),
    fc.constantFrom('n', 'm').map((name): Tree => ({ op: 'fact', name })),
  );
  if (size === 0) return leaves;
  const below = numbers(size - 1, elements);
  return fc.oneof(
    leaves,
    fc.record({ op: fc.constantFrom('+' as const, '-' as const), left: below, right: below }),
    lists(size - 1, elements).map((list): Tree => ({ op: 'size', list })),
  );
}

function texts(elements: readonly string[]): fc.Arbitrary<Tree> {
  return fc.oneof(
    text.map((value): Tree => ({ op: 'literal', value })),
    fc.constantFrom('s', 't', 'o').map((name): Tree => ({ op: 'fact', name })),
    ...(elements.length > 0 ? [fc.constantFrom(...elements).map((name): Tree => ({ op: 'element', name }))] : []),
  );
}

function lists(size: number, elements: readonly string[]): fc.Arbitrary<Tree> {
  const leaves = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('l', 'k').map((name): Tree => ({ op: 'fact', name })) },
    {
      weight: 1,
      arbitrary: fc
        .array(texts(elements), { minLength: 1, maxLength: 3 })
        .map((items): Tree => ({ op: 'list', items })),
    },
  );
  if (size === 0) return leaves;
  return fc.oneof(
    { weight: 4, arbitrary: leaves },
    { weight: 1, arbitrary: comprehension('filter', size, elements) ?? leaves },
    {
      weight: 1,
      arbitrary: fc.record({
        op: fc.constant('if' as const),
        condition: conditions(size - 1, elements),
        yes: lists(size - 1, elements),
        no: lists(size - 1, elements),
      }),
    },
  );
}

function comprehension(
  op: 'exists' | 'all' | 'exists_one' | 'filter',
  size: number,
  elements: readonly string[],
): fc.Arbitrary<Tree> | undefined {
  if (elements.length === 2) return undefined;
  const name = elements.length === 0 ? 'p' : 'q';
  return fc.record({
    op: fc.constant(op),
    list: lists(size - 1, elements),
    name: fc.constant(name),
    body: conditions(size - 1, [...elements, name]),
  });
}

function conditions(size: number, elements: readonly string[]): fc.Arbitrary<Tree> {
  const comparisons: fc.Arbitrary<Tree>[] = [
    fc.boolean().map((value): Tree => ({ op: 'literal', value })),
    fc.constantFrom('a', 'b').map((name): Tree => ({ op: 'fact', name })),
    fc.constant<Tree>({ op: 'has' }),
    fc.record({ op: fc.constantFrom('==' as const, '!=' as const), left: texts(elements), right: texts(elements) }),
  ];
  if (size === 0) return fc.oneof(...comparisons);
  const below = conditions(size - 1, elements);
  return fc.oneof(
    ...comparisons,
    below.map((of): Tree => ({ op: 'not', of })),
    {
      weight: 3,
      arbitrary: fc.record({ op: fc.constantFrom('and' as const, 'or' as const), left: below, right: below }),
    },
    fc.record({ op: fc.constant('if' as const), condition: below, yes: below, no: below }),
    fc.record({
      op: fc.constantFrom('<' as const, '<=' as const, '==' as const),
      left: numbers(size - 1, elements),
      right: numbers(size - 1, elements),
    }),
    fc.record({ op: fc.constant('==' as const), left: lists(size - 1, elements), right: lists(size - 1, elements) }),
    fc.record({ op: fc.constant('in' as const), item: texts(elements), list: lists(size - 1, elements) }),
    lists(size - 1, elements).map((list): Tree => ({ op: 'isEmpty', list })),
    ...(['exists', 'all', 'exists_one'] as const).flatMap((op) => comprehension(op, size, elements) ?? []),
  );
}

const unread = { unknown: 'access-denied' } as const;
const mayBeUnknown = (value: fc.Arbitrary<Fact>) =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant<Fact>(unread) });
const list = fc.array(text, { maxLength: 3 });
const listFact = mayBeUnknown(
  fc
    .record({ value: list, partial: fc.boolean() })
    .map(({ value, partial }): Fact => (partial ? { value, more: unread } : { value })),
);
const factsOf = {
  a: mayBeUnknown(fc.boolean().map((value): Fact => ({ value }))),
  b: mayBeUnknown(fc.boolean().map((value): Fact => ({ value }))),
  n: mayBeUnknown(fc.integer({ min: 0, max: 3 }).map((value): Fact => ({ value }))),
  m: mayBeUnknown(fc.integer({ min: 0, max: 3 }).map((value): Fact => ({ value }))),
  s: mayBeUnknown(text.map((value): Fact => ({ value }))),
  t: mayBeUnknown(text.map((value): Fact => ({ value }))),
  o: mayBeUnknown(
    fc.oneof(
      fc.constant<Fact>({ absent: true }),
      text.map((value): Fact => ({ value })),
    ),
  ),
  l: listFact,
  k: listFact,
};
const facts = fc.record(factsOf);

/** Learns everything that is unknown: a value for a fact, more elements for a list. */
function learn(before: Facts, learnt: Facts): Facts {
  const entries = Object.entries(before).map(([path, fact]): [string, Fact] => {
    const news = learnt[path] as Fact;
    if ('unknown' in fact) return [path, news];
    if (!('value' in fact) || fact.more === undefined) return [path, fact];
    const more = 'value' in news ? (news.value as readonly string[]) : [];
    return [path, { value: [...(fact.value as readonly string[]), ...more] }];
  });
  return Object.fromEntries(entries);
}

const known = fc.record({
  a: fc.boolean().map((value): Fact => ({ value })),
  b: fc.boolean().map((value): Fact => ({ value })),
  n: fc.integer({ min: 0, max: 3 }).map((value): Fact => ({ value })),
  m: fc.integer({ min: 0, max: 3 }).map((value): Fact => ({ value })),
  s: text.map((value): Fact => ({ value })),
  t: text.map((value): Fact => ({ value })),
  o: fc.oneof(
    fc.constant<Fact>({ absent: true }),
    text.map((value): Fact => ({ value })),
  ),
  l: list.map((value): Fact => ({ value })),
  k: list.map((value): Fact => ({ value })),
});

const tree = conditions(4, []);
const runs = { numRuns: 3000, seed: 20260101 };

test('every expression has the value that three-valued logic gives it', () => {
  const seen = { true: 0, false: 0, unknown: 0 };
  fc.assert(
    fc.property(tree, facts, (expression, scope) => {
      const expected = evaluate(expression, scope);
      const { value } = compile(print(expression)).evaluate(scopeOf(scope));
      seen[String(value) as keyof typeof seen]++;
      assert.is(value, expected === unknown ? 'unknown' : expected, print(expression));
    }),
    runs,
  );
  for (const [value, count] of Object.entries(seen))
    assert.ok(count >= runs.numRuns / 20, `${value} made up ${count} of ${runs.numRuns}`);
});

test('learning what is unknown never overturns a decided value', () => {
  fc.assert(
    fc.property(tree, facts, known, (expression, scope, learnt) => {
      const condition = compile(print(expression));
      const before = condition.evaluate(scopeOf(scope)).value;
      if (before !== 'unknown')
        assert.is(condition.evaluate(scopeOf(learn(scope, learnt))).value, before, print(expression));
    }),
    runs,
  );
});

test('the facts that were read give the same value alone', () => {
  fc.assert(
    fc.property(tree, facts, (expression, scope) => {
      const condition = compile(print(expression));
      const { value, reads } = condition.evaluate(scopeOf(scope));
      const alone = Object.fromEntries(
        reads
          .filter(({ fact }) => fact.startsWith('thing.'))
          .map(({ fact, ...rest }) => [fact.slice('thing.'.length), rest as Fact]),
      );
      assert.is(condition.evaluate(scopeOf(alone)).value, value, print(expression));
    }),
    runs,
  );
});

test('the facts that were read are among those that the expression names, once each and sorted', () => {
  fc.assert(
    fc.property(tree, facts, (expression, scope) => {
      const condition = compile(print(expression));
      const read = condition
        .evaluate(scopeOf(scope))
        .reads.map(({ fact }) => fact)
        .filter((fact) => fact !== 'a-rule');
      assert.equal(read, [...new Set(read)].sort());
      assert.ok(
        read.every((fact) => condition.facts.includes(fact)),
        print(expression),
      );
    }),
    { ...runs, numRuns: 500 },
  );
});

const unreadFlag: Facts = { a: unread };

for (const [expression, value] of Object.entries({
  'false && thing.a': false,
  'thing.a && false': false,
  'true && thing.a': 'unknown',
  'thing.a && true': 'unknown',
  'true || thing.a': true,
  'thing.a || true': true,
  'false || thing.a': 'unknown',
  'thing.a || false': 'unknown',
  '!thing.a': 'unknown',
  'thing.a == thing.a': 'unknown',
  'thing.a ? true : true': 'unknown',
  'has(thing.o)': 'unknown',
  'thing.o == "x" || true': true,
}))
  test(`${expression} is ${value} when nothing could be read`, () => {
    assert.is(evaluateOn(expression, unreadFlag), value);
  });

test.run();
