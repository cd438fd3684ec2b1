import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts } from '../../src/model/index.ts';
import { quoteForShell } from '../../src/model/index.ts';
import { compileTemplate } from '../../src/ruleset/template.ts';
import { fc } from '../support/property.ts';
import { known, scopeOf, vocabulary } from './thing.ts';

const test = suite('ruleset/template');

function textOf(text: string, facts: Facts): string {
  const { template, problems } = compileTemplate(text, vocabulary);
  assert.equal(problems, []);
  return template.renderText(scopeOf(facts));
}

function commandOf(text: string, facts: Facts): string | undefined {
  const { template, problems } = compileTemplate(text, vocabulary, true);
  assert.equal(problems, []);
  return template.renderCommand(scopeOf(facts));
}

test('values of every type are shown as people write them', () => {
  const facts = known({
    n: 2,
    a: true,
    s: 'x',
    l: ['x', 'y'],
    k: [],
    tags: { Name: 'a', Owner: 'b' },
    made: '2026-01-01T00:00:00Z',
  });
  assert.is(textOf('{thing.n} {thing.a} {thing.s} {thing.l} {thing.k}', facts), '2 true x x, y (none)');
  assert.is(textOf('{thing.tags}, {thing.made}, {params.limit}', facts), 'Name=a, Owner=b, 2026-01-01T00:00:00Z, 3');
});

test('sentences are joined as sentences', () => {
  assert.is(textOf('{thing.l}', known({ l: ['One is.', 'Two is.'] })), 'One is. Two is.');
});

test('what is unknown, absent or read in part is said so', () => {
  const more = { unknown: 'access-denied' } as const;
  const facts: Facts = { s: more, o: { absent: true }, l: { value: ['x'], more }, k: { value: [], more } };
  assert.is(textOf('{thing.s}', facts), '(unknown: access-denied)');
  assert.is(textOf('{thing.n}', facts), '(unknown: not-collected)');
  assert.is(textOf('{thing.o}', facts), '(none)');
  assert.is(textOf('{thing.l}', facts), 'x and perhaps more (access-denied)');
  assert.is(textOf('{thing.k}', facts), '(unknown: access-denied)');
  assert.is(textOf('{thing.l}', { l: { value: ['One is.'], more } }), 'One is. There may be more: access-denied.');
});

test('braces can be written', () => {
  assert.is(textOf('{{"a": {thing.n}}}, }', known({ n: 1 })), '{"a": 1}, }');
});

test('a value is never taken for a placeholder', () => {
  assert.is(textOf('{thing.s}', known({ s: '{thing.n} {{' })), '{thing.n} {{');
});

test('a template names its facts', () => {
  assert.equal(compileTemplate('{thing.s} {params.limit} {thing.n} {thing.s}', vocabulary).template.facts, [
    'thing.n',
    'thing.s',
  ]);
});

const refused: Readonly<Record<string, RegExp>> = {
  'a {thing.typo}': /thing has no fact typo/,
  'a {thing.deep}': /group of facts/,
  'a {thing.tags.Name}': /thing\.tags has nothing called Name/,
  'a {params.limits}': /no parameter limits; did you mean limit\?/,
  'a {now}': /now is no fact/,
  'a {thing.n + 1}': /no placeholder/,
  'a {': /no placeholder/,
  'a {}': /no placeholder/,
};

for (const [text, says] of Object.entries(refused))
  test(`${text} is refused`, () => {
    const [problem] = compileTemplate(text, vocabulary).problems;
    assert.match(problem?.message ?? '', says);
    assert.is(problem?.offset, 2);
  });

test('a placeholder of a command must not stand in quotes', () => {
  const problems = (text: string) => compileTemplate(text, vocabulary, true).problems.map(({ offset }) => offset);
  assert.equal(problems(`x '{thing.s}' "{thing.s}" 'a'{thing.s}"b" "it's {thing.s}" \\'{thing.s}`), [3, 15, 48]);
  assert.equal(compileTemplate(`it's {thing.s}`, vocabulary).problems, []);
});

test('a command is left out where a value in it is not known', () => {
  assert.is(commandOf('x {thing.s}', { s: { unknown: 'throttled' } }), undefined);
  assert.is(commandOf('x {thing.o}', { o: { absent: true } }), undefined);
  assert.is(commandOf('x {thing.l}', { l: { value: ['a'], more: { unknown: 'throttled' } } }), undefined);
  assert.is(commandOf('x {thing.l} {thing.n}', known({ l: ['a b', 'c'], n: 1 })), `x 'a b' c 1`);
});

test('a shell gives back exactly the value, whatever is in it', () => {
  const values = fc.sample(
    fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !text.includes('\0')),
    {
      numRuns: 300,
      seed: 1,
    },
  );
  const hostile = [
    '',
    "'",
    '"; rm -rf /',
    '$(id)',
    '`id`',
    '\\',
    '!!',
    '*',
    '~',
    '\n',
    "a'b'c",
    '{a,b}',
    '#',
    '&&',
    '-n',
  ];
  const all = [...values.map((value) => Buffer.from(value).toString()), ...hostile];
  const script = `printf '%s\\0' ${all.map(quoteForShell).join(' ')}`;
  const { stdout, status } = spawnSync('sh', ['-s'], { input: script, encoding: 'utf8' });
  assert.is(status, 0);
  assert.equal(stdout.split('\0').slice(0, -1), all);
});

test.run();
