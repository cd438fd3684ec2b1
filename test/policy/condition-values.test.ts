import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  isInRange,
  isReadable,
  readBoolean,
  readDate,
  readNumber,
  readRange,
} from '../../src/policy/condition-values.ts';

const test = suite('policy/condition-values');

test('numbers are decimal', () => {
  assert.equal(['3600', '-1', '+1', '2.0', '007'].map(readNumber), [3600, -1, 1, 2, 7]);
  for (const text of ['', ' 1', '1e3', '0x10', '1.', '.5', 'NaN', 'Infinity', '1,0', '9'.repeat(400)])
    assert.is(readNumber(text), undefined, text);
});

const dates: readonly (readonly [string, string])[] = [
  ['2026', '2026-01-01T00:00:00.000Z'],
  ['2026-11', '2026-11-01T00:00:00.000Z'],
  ['2026-11-24', '2026-11-24T00:00:00.000Z'],
  ['2026-11-24T10:30Z', '2026-11-24T10:30:00.000Z'],
  ['2026-11-24T10:30:15Z', '2026-11-24T10:30:15.000Z'],
  ['2026-11-24T10:30:15.25Z', '2026-11-24T10:30:15.250Z'],
  ['2026-11-24T10:30:15.123456789Z', '2026-11-24T10:30:15.123Z'],
  ['2026-11-24T10:30:15+01:30', '2026-11-24T09:00:15.000Z'],
  ['2026-11-24T10:30:15-0130', '2026-11-24T12:00:15.000Z'],
  ['2026-11-24T10:30:15', '2026-11-24T10:30:15.000Z'],
  ['1795478400', '2026-11-24T00:00:00.000Z'],
];

for (const [text, expected] of dates)
  test(`${text} is a date`, () => {
    assert.is(new Date(readDate(text) ?? Number.NaN).toISOString(), expected);
  });

test('other texts are no dates', () => {
  for (const text of ['', 'soon', '2026-13-01', '2026-11-24T25:00Z', '2026-1-1', '2026-11-24 10:30', '24.11.2026', '1'])
    assert.is(readDate(text), undefined, text);
});

test('booleans mind no case', () => {
  assert.equal(['true', 'True', 'FALSE', 'yes', '1', ''].map(readBoolean), [
    true,
    true,
    false,
    undefined,
    undefined,
    undefined,
  ]);
});

function contains(range: string, address: string): boolean | undefined {
  const [one, other] = [readRange(range), readRange(address)];
  return one && other && isInRange(other, one);
}

const ranges: readonly (readonly [range: string, address: string, expected: boolean])[] = [
  ['203.0.113.0/24', '203.0.113.255', true],
  ['203.0.113.0/24', '203.0.114.0', false],
  ['203.0.113.77/24', '203.0.113.1', true],
  ['198.51.100.7', '198.51.100.7', true],
  ['198.51.100.7', '198.51.100.8', false],
  ['0.0.0.0/0', '255.255.255.255', true],
  ['128.0.0.0/1', '127.255.255.255', false],
  ['0.0.0.0/0', '::1', false],
  ['::/0', '1.2.3.4', false],
  ['2001:db8::/32', '2001:DB8:ffff::1', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['2001:db8:0:0:0:0:0:1', '2001:db8::1', true],
  ['::', '0:0:0:0:0:0:0:0', true],
  ['1::', '1:0:0:0:0:0:0:0', true],
  ['::ffff:1.2.3.4', '::ffff:102:304', true],
  ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304', true],
  ['2001:db8::1/128', '2001:db8::2', false],
];

for (const [range, address, expected] of ranges)
  test(`${address} is ${expected ? '' : 'not '}in ${range}`, () => {
    assert.is(contains(range, address), expected);
  });

test('other texts are no addresses', () => {
  for (const text of [
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '1.2.3.x',
    '1.2..4',
    '1.2.3.4/33',
    '1.2.3.4/',
    '1.2.3.4/a',
    '::/129',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8',
    '::1::',
    '1:2:3:4::5:6:7:8::9',
    '12345::',
    'g::',
    ':::',
    '1:2:3:4:5:6:7:1.2.3.4',
    '::1.2.3.999',
    '*',
  ])
    assert.is(readRange(text), undefined, text);
});

test('what an operator cannot read is told apart', () => {
  const readable = { string: 'x', pattern: 'x', arn: 'x', number: '1', date: '2026', boolean: 'true', null: 'false' };
  for (const [comparison, value] of Object.entries({ ...readable, address: '::1', binary: 'QQ==' }))
    assert.ok(isReadable(comparison as 'string', value), comparison);
  for (const comparison of ['number', 'date', 'boolean', 'null', 'address', 'binary'] as const)
    assert.not.ok(isReadable(comparison, '?'), comparison);
  assert.not.ok(isReadable('binary', 'A'.repeat(20_484)));
  assert.not.ok(isReadable('binary', 'A'));
});

test.run();
