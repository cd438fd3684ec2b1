import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseSource, type Source, sourceBelow } from '../../src/source/index.ts';

const test = suite('source/parse-source');

function read(text: string): Source {
  const { source, problems } = parseSource(text, 'f.yaml');
  assert.equal(problems, []);
  assert.ok(source);
  return source;
}

function complain(text: string): string[] {
  const { source, problems } = parseSource(text, 'f.yaml');
  assert.is(source, undefined);
  assert.ok(problems.every(({ file, message }) => file === 'f.yaml' && !message.includes('\n')));
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const place = (source: Source, path: (string | number)[], what?: 'key' | 'value') => {
  const { line, column } = source.locate(path, what);
  return `${line}:${column}`;
};

test('YAML and JSON give the same value', () => {
  const yaml = read('a: 1\nb: [x, true, null, 1.5]\nc: { d: "e" }\n');
  const json = read('{\n\t"a": 1,\n\t"b": ["x", true, null, 1.5],\n\t"c": { "d": "e" }\n}');
  assert.equal(yaml.value, { a: 1, b: ['x', true, null, 1.5], c: { d: 'e' } });
  assert.equal(json.value, yaml.value);
});

test('it is YAML 1.2: off, no and dates are text', () => {
  assert.equal(read('a: off\nb: no\nc: 2027-01-31\nd: yes').value, { a: 'off', b: 'no', c: '2027-01-31', d: 'yes' });
});

test('values, keys, list items and what is missing have their place', () => {
  const source = read('servers:\n  - name: one\n    tags: { Name: x }\n  - name:\nlast: 1\n');
  assert.is(place(source, ['servers', 0, 'name']), '2:11');
  assert.is(place(source, ['servers', 0, 'name'], 'key'), '2:5');
  assert.is(place(source, ['servers', 0, 'tags', 'Name']), '3:19');
  assert.is(place(source, ['servers', 1]), '4:5');
  assert.is(place(source, ['servers', 1, 'name']), '4:5', 'an empty value stands where its key does');
  assert.is(place(source, ['servers', 0, 'region']), '2:5', 'a missing key stands at its mapping');
  assert.is(place(source, ['servers', 7, 'x', 'y']), '2:3');
  assert.is(place(source, []), '1:1');
});

test('a byte order mark and Windows line ends move nothing', () => {
  const source = read('\uFEFFa: 1\r\nb:\r\n  - c\r\n');
  assert.is(place(source, ['a'], 'key'), '1:1');
  assert.is(place(source, ['a']), '1:4');
  assert.is(place(source, ['b', 0]), '3:5');
  assert.equal(source.value, { a: 1, b: ['c'] });
});

test('the original text of a scalar keeps what its value loses', () => {
  const source = read('id: 000123456789\nfloat: 1.50\nquoted: "x\\ty"\nlist: []\n');
  assert.is(source.sourceOf(['id']), '000123456789');
  assert.is(source.sourceOf(['float']), '1.50');
  assert.is(source.sourceOf(['quoted']), 'x\ty');
  assert.is(source.sourceOf(['list']), undefined);
  assert.is(source.sourceOf(['nowhere', 0]), undefined);
});

test('keys are kept as written', () => {
  assert.equal(read('010: a\ntrue: b\n1.0: c').value, { '010': 'a', true: 'b', '1.0': 'c' });
});

test('aliases are expanded, the nearest anchor above counts, and places follow', () => {
  const source = read('a: &x { k: 1 }\nb: *x\nc: &x { k: 2 }\nd: *x\n');
  assert.equal(source.value, { a: { k: 1 }, b: { k: 1 }, c: { k: 2 }, d: { k: 2 } });
  assert.is(place(source, ['b']), '2:4');
  assert.is(place(source, ['d', 'k']), '3:12');
});

test('an empty document has the value null', () => {
  for (const text of ['', '\n\n', '# only a comment\n', '---\n']) assert.is(read(text).value, null);
});

test('a part of a document keeps the places of the whole', () => {
  const source = sourceBelow(read('{\n  "name": "x",\n  "trustpath": {\n    "version": 01\n  }\n}'), ['trustpath']);
  assert.equal(source.value, { version: 1 });
  assert.is(place(source, ['version']), '4:16');
  assert.is(place(source, ['version'], 'key'), '4:5');
  assert.is(place(source, []), '3:16');
  assert.is(source.sourceOf(['version']), '01');
  assert.is(sourceBelow(source, ['nothing', 0]).value, undefined);
});

const refused: Readonly<Record<string, [text: string, says: RegExp]>> = {
  'a key given twice': ['a: 1\nb: 2\na: 3', /^3:1 The key "a" is given twice/],
  'a key given twice in two spellings': ['1: a\n"1": b', /^2:1 The key "1" is given twice/],
  'a key that is a list': ['? [a]\n: 1', /^1:3 A key must be text/],
  'the key __proto__': ['x: { __proto__: { a: 1 } }', /^1:6 `__proto__`/],
  'a tag of a type that is no plain data': ['a: !!binary aGk=', /^1:13 A tag/],
  'a tag nobody knows': ['a: !exec rm', /^1:4 A tag/],
  'an alias of nothing': ['a: [*-test]', /^1:5 Nothing above is anchored.*put text that begins with `\*` in quotes/],
  'an alias inside its own anchor': ['a: &x { b: [*x] }', /^1:13 This alias stands inside/],
  'a tab as indentation': ['a:\n\tb: 1', /^2:1 A tab indents/],
  'an escape that is none': ['a: "C:\\Users"', /^1:7 This `\\` begins no escape sequence/],
  'an open quote': ['a: "x\nb: 1\n', /^\d:\d This is not valid YAML: Missing closing/],
  'an open brace': ['{ "a": [1, 2 }', /^1:14 This is not valid YAML/],
  'a colon inside a plain value': ['why: because: of', /^1:6 A second `key:`/],
  'a reserved character': ['a: @x', /^1:4 This is not valid YAML: Plain value cannot start/],
  'two documents': ['a: 1\n---\nb: 2', /^2:1 A second document|^3:1 A second document/],
  'YAML 1.1': ['%YAML 1.1\n---\na: yes', /^1:1 The file declares YAML 1\.1/],
};

for (const [name, [text, says]] of Object.entries(refused)) {
  test(`${name} is a problem at its place`, () => {
    const [first = ''] = complain(text);
    assert.match(first, says);
  });
}

test('all structural mistakes are told at once, in the order of the text', () => {
  const problems = complain('a: !x 1\nb: *no\nc: 1\nc: 2\n__proto__: 1');
  assert.equal(
    problems.map((problem) => problem.slice(0, 1)),
    ['1'],
    'a text that is not YAML is told before anything else',
  );
  assert.is(complain('b: *no\nc: 1\nc: 2\n__proto__: 1').length, 3);
});

test('of many syntax errors the first few are told, one a line', () => {
  const problems = complain(`${'"a" '.repeat(50)}\n`.repeat(50));
  assert.ok(problems.length <= 10);
  assert.is(new Set(problems.map((problem) => problem.split(':')[0])).size, problems.length);
});

test('a message never repeats a piece of the text that may be a secret', () => {
  for (const text of [
    '- 1\nkey: hunter2',
    'key: a\n hunter2: x',
    'apiKey: "hunter2" hunter2',
    'k: *hunter2',
    'k: !hunter2 x',
    'k: |hunter2\n x',
    '%hunter2 x\n---\na: 1',
    'k: "\\uhunter2"',
    'k: !<hunter2> x',
  ])
    for (const problem of complain(text)) assert.not.match(problem, /hunter2/);
});

const bombs: Readonly<Record<string, [text: string, says: RegExp]>> = {
  'lists in lists': ['['.repeat(100_000), /nested too deeply/],
  'mappings in mappings': ['{a: '.repeat(100_000), /nested too deeply/],
  'items of items': ['- '.repeat(100_000), /nested too deeply/],
  'keys of keys': ['? '.repeat(100_000), /nested too deeply/],
  indentation: [Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), /nested too deeply/],
  'aliases of aliases': [
    `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`).join('\n')}`,
    /aliases expanded/,
  ],
  'deep aliases': [
    `a0: &a0 [x]\n${Array.from({ length: 70 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}]`).join('\n')}`,
    /nested too deeply/,
  ],
  values: ['-\n'.repeat(1_200_000), /more values than can be right/],
  characters: ['#'.repeat(6_000_000), /larger than 5 MB/],
};

for (const [name, [text, says]] of Object.entries(bombs)) {
  test(`a bomb of ${name} is one problem`, () => {
    const { source, problems } = parseSource(text, 'f.yaml');
    assert.is(source, undefined);
    assert.ok(problems.length >= 1 && problems.length <= 30);
    assert.match(problems[0]?.message ?? '', says);
  });
}

test('one deep text after another does not end the process', () => {
  // Left to recurse, the second one ends Node 20 past any catch: a regular expression is compiled at the end of the stack.
  const module = new URL('../../src/source/index.js', import.meta.url).href;
  const script = `const { parseSource } = await import(${JSON.stringify(module)});
    for (const depth of [1000, 20_000]) console.log(parseSource('['.repeat(depth), 'f').problems[0].message);`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.is(run.stdout, 'Mappings and lists are nested too deeply here.\n'.repeat(2), run.stderr);
});

test('what people nest and repeat is far from the limits', () => {
  const nested = `${'['.repeat(40)}${']'.repeat(40)}`;
  read(nested);
  const many = read(Array.from({ length: 20_000 }, (_, n) => `- { name: n${n}, list: [a, b] }`).join('\n'));
  assert.is((many.value as unknown[]).length, 20_000);
  assert.is(place(many, [19_999, 'name']), '20000:11');
});

test.run();
