import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import { parseSource } from '../../src/source/index.ts';
import { fc } from '../support/property.ts';

const test = suite('source/offset-location');

/** The text of the file from where the first character of `part` in the value of `k` stands. */
function at(text: string, part: string): string {
  const { source } = parseSource(text, 'f');
  assert.ok(source);
  const value = (source.value as { k: string }).k;
  const { line, column } = source.offsetLocation(['k'], value.indexOf(part));
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}

const cases: Readonly<Record<string, [text: string, part: string, rest: string]>> = {
  'plain text': ['k: a == b', 'b', 'b'],
  'plain text over two lines': ['k: a &&\n  b', 'b', 'b'],
  'single quotes': ["k: 'a == b'", 'b', "b'"],
  'a doubled single quote': ["k: 'it''s b'", 'b', "b'"],
  'double quotes': ['k: "a == b"', 'b', 'b"'],
  'escapes of every length': ['k: "\\t\\x41\\u0042\\U0001F600\\"b"', 'b', 'b"'],
  'an escape itself': ['k: "a\\u0062c"', 'b', '\\u0062c"'],
  'an escaped line end': ['k: "a\\\n   b"', 'b', 'b"'],
  'a folded quote': ['k: "a\n\n   b"', 'b', 'b"'],
  'a literal block': ['k: |\n  a\n    x\n  b\n', 'b', 'b\n'],
  'a literal block with a deeper line': ['k: |\n  a\n    x b\n', 'x', 'x b\n'],
  'a folded block': ['k: >\n  a &&\n  c\n\n  b\n', 'b', 'b\n'],
  'a folded block with Windows line ends': ['k: >-\r\n  a &&\r\n  b\r\n', 'b', 'b\r\n'],
  'a block with an indicator and a comment': ['k: |2- # why\n   a\n  b', 'b', 'b'],
  'a value behind an anchor': ['k: &x "a b"', 'b', 'b"'],
};

for (const [name, [text, part, rest]] of Object.entries(cases)) {
  test(`${name}: a character of the value is found in the file`, () => {
    assert.is(at(text, part), rest);
  });
}

test('every visible character of any text is found where it stands, however it is written', () => {
  const words = fc.array(fc.constantFrom('a', 'b.c', '==', '"', "'", 'é', '\n', '&&', '#', '12', '😀', '\\'), {
    maxLength: 30,
  });
  const types = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
  fc.assert(
    fc.property(words, fc.constantFrom(...types), (parts, type) => {
      const text = stringify({ k: parts.join(' ') }, { defaultStringType: type, lineWidth: 25 });
      const { source } = parseSource(text, 'f');
      assert.ok(source);
      const { k: value } = source.value as { k: string };
      assert.is(value.trim(), parts.join(' ').trim());
      const lines = text.split('\n');
      for (let offset = 0; offset < value.length; offset++) {
        const unit = value[offset] ?? '';
        if (!/[a-z0-9=&.]/.test(unit)) continue;
        const location = source.offsetLocation(['k'], offset);
        assert.is(lines[location.line - 1]?.[location.column - 1], unit, text);
      }
    }),
    { numRuns: 500 },
  );
});

test('an offset outside, and a path to no scalar, fall back to the start', () => {
  const { source } = parseSource('k: abc\nl: [1]', 'f');
  assert.equal(source?.offsetLocation(['k'], 99), source?.locate(['k']));
  assert.equal(source?.offsetLocation(['k'], -1), source?.locate(['k']));
  assert.equal(source?.offsetLocation(['l'], 0), source?.locate(['l']));
  assert.equal(source?.offsetLocation(['k'], 3), { file: 'f', line: 1, column: 7 }, 'the end is a place too');
});

test.run();
