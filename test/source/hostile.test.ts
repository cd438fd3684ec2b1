import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Path, parseSource, type Source } from '../../src/source/index.ts';
import { fc } from '../support/property.ts';

const test = suite('source/hostile');

const pieces = fc.constantFrom(
  ...[
    'a',
    'b: ',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '|',
    '>-',
    '|2+',
    '"',
    "'",
    '\\',
  ],
  ...[
    '&x ',
    '*x',
    '!!str ',
    '!t ',
    '#',
    ' # c\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '<<: *x',
    '~',
    'null',
    '0x1F',
    '1e999',
    '.nan',
  ],
  ...[
    '\uFEFF',
    '\r\n',
    '\r',
    '\0',
    '\u2028',
    '\ud800',
    '😀',
    '__proto__: ',
    'constructor: ',
    '@',
    '`',
    '%',
    '\\u00',
    '${',
  ],
);
const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

function check(text: string): Source | undefined {
  const { source, problems } = parseSource(text, 'f');
  assert.is(source === undefined, problems.length > 0);
  const lines = text.split('\n');
  for (const { line = 0, column = 0, message } of problems) {
    assert.ok(line >= 1 && line <= lines.length + 1, `line ${line} of ${JSON.stringify(text)}`);
    assert.ok(column >= 1 && column <= text.length + 1, `column ${column} of ${JSON.stringify(text)}`);
    assert.ok(message.length > 0 && !message.includes('\n'));
  }
  return source;
}

/** Every path in a value. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...below.flatMap(([step, item]) => paths(item, [...path, step]))];
}

test('any mixture of what YAML is made of ends in a value or in problems within the text', () => {
  fc.assert(
    fc.property(soup, (text) => void check(text)),
    { numRuns: 1000 },
  );
});

test('any text at all ends in a value or in problems', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void check(text)),
    { numRuns: 1000 },
  );
});

test('a text cut off anywhere, or with a piece put in, is no exception', () => {
  const whole =
    "a: &x { k: [1, \"t\\u0041\"] }\nb: |\n  text\n\n  more\nc: *x\nd:\n  - >-\n    folded\n    text\n  - 'it''s'\n";
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(whole.length), pieces, (from, to, piece) => {
      check(whole.slice(0, from));
      check(whole.slice(0, from) + piece + whole.slice(to));
    }),
    { numRuns: 1000 },
  );
});

test('every path of every value that can be read has a place in the text', () => {
  let read = 0;
  fc.assert(
    fc.property(soup, (text) => {
      const source = check(text);
      if (source === undefined) return;
      read++;
      const lines = text.split('\n');
      for (const path of paths(source.value))
        for (const location of [source.locate(path), source.locate(path, 'key'), source.offsetLocation(path, 1)]) {
          assert.ok(location.line >= 1 && location.line <= lines.length + 1);
          assert.ok(location.column >= 1);
        }
    }),
    { numRuns: 1000 },
  );
  assert.ok(read > 100, `only ${read} texts could be read`);
});

test('JSON gives what JSON.parse gives', () => {
  const value = fc.jsonValue({ maxDepth: 4 }).filter((json) => !JSON.stringify(json).includes('__proto__'));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
      const text = JSON.stringify(json, null, indent);
      assert.equal(check(text)?.value, JSON.parse(text));
    }),
    { numRuns: 1000 },
  );
});

test.run();
