import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareText, matchesGlob } from '../../src/model/index.ts';
import { fc } from '../support/property.ts';

const test = suite('model');

test('a glob agrees with its regular expression', () => {
  const alphabet = fc.constantFrom('a', 'b', '*', '.', '\n');
  const text = fc.array(alphabet, { maxLength: 5 }).map((characters) => characters.join(''));
  let matched = 0;
  fc.assert(
    fc.property(text, text, (glob, candidate) => {
      const pattern = glob.replaceAll('.', '\\.').replaceAll('*', '[\\s\\S]*');
      const expected = new RegExp(`^${pattern}$`).test(candidate);
      matched += expected ? 1 : 0;
      assert.is(matchesGlob(glob, candidate), expected, JSON.stringify([glob, candidate]));
    }),
    { numRuns: 5000 },
  );
  assert.ok(matched > 250, `only ${matched} of 5000 matched`);
});

test('text is ordered by code point, not by UTF-16 unit', () => {
  const codePoints = (one: string) => [...one].map((character) => character.codePointAt(0) ?? 0);
  const reference = (one: string, other: string) => {
    const [left, right] = [codePoints(one), codePoints(other)];
    const index = left.findIndex((point, at) => point !== right[at]);
    return index === -1
      ? left.length - right.length
      : right[index] === undefined
        ? 1
        : (left[index] ?? 0) - right[index];
  };
  const text = fc.string({
    unit: fc.constantFrom('a', '\u{ffff}', '\u{e000}', '\u{10000}', '\u{1f600}'),
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      assert.is(Math.sign(compareText(one, other)), Math.sign(reference(one, other)), JSON.stringify([one, other]));
    }),
    { numRuns: 2000 },
  );
});

test.run();
