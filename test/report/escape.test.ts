import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cut, escapeData, escapeJson, escapeLines, escapeProse } from '../../src/report/escape.ts';
import { fc } from '../support/property.ts';
import { findUnsafe, hostileText } from './hostile.ts';

const test = suite('report/escape');

test('shows every character that drives a terminal or hides text', () => {
  const cases: Readonly<Record<string, string>> = {
    '\u001b[31mred': '\\u001b[31mred',
    '\u009b2J': '\\u009b2J',
    'a\u202eb': 'a\\u202eb',
    'a\u2028b': 'a\\u2028b',
    'a\u200bb\ufeff': 'a\\u200bb\\ufeff',
    'tag\u{e0041}': 'tag\\u{e0041}',
    '\ud800x': '\\ud800x',
    'x\udc00': 'x\\udc00',
    '\ufffe': '\\ufffe',
    'a\nb\tc\rd': 'a\\nb\\tc\\rd',
    'a]]>b]]]>>': 'a]]\\u003eb]]]\\u003e>',
  };
  for (const [text, shown] of Object.entries(cases)) assert.is(escapeData(text), shown);
});

test('leaves text of every script as it is', () => {
  for (const text of ['arn:aws:iam::111111111111:role/a+b=c,d.e@f-g', 'Zürich 東京 한국어 🎉 e\u0301 عربى', ''])
    assert.is(escapeData(text), text);
});

test('makes prose one line', () => {
  assert.is(escapeProse('  folded\n  text\t of\r\na rule \u0007 '), 'folded text of a rule \\u0007');
});

test('keeps the lines of a command', () => {
  assert.equal(escapeLines('aws iam x \\\r\n  --y \u001b\n'), ['aws iam x \\', '  --y \\u001b']);
});

test('cuts by whole characters and says how many are left out', () => {
  assert.is(cut('🎉🎉🎉', 3), '🎉🎉🎉');
  assert.is(cut('🎉🎉🎉🎉', 3), '🎉🎉🎉… (1 more character)');
});

test('escaped text holds nothing unsafe, and escaping it again changes nothing', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const escaped of [escapeData(text), escapeProse(text), ...escapeLines(text)]) {
        assert.equal(findUnsafe(escaped), []);
        assert.not.match(escaped, /[\n\t]|\]\]>/);
        assert.is(escapeData(escaped), escaped);
      }
    }),
    { numRuns: 2000 },
  );
});

test('JSON carries the same data in bytes that hold nothing unsafe', () => {
  fc.assert(
    fc.property(fc.dictionary(hostileText, fc.array(hostileText)), (data) => {
      const json = escapeJson(data);
      assert.is(JSON.stringify(JSON.parse(json)), JSON.stringify(data));
      assert.equal(findUnsafe(json), []);
      assert.not.match(json, /\]\]>/);
    }),
    { numRuns: 2000 },
  );
});

test.run();
