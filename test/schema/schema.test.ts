import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as v from 'valibot';
import { day, mapping, moment, record } from '../../src/schema/index.ts';

const test = suite('schema');
const numbers = record(v.string(), v.number());
const takes = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

test('names that every object has are names like others', () => {
  const value = JSON.parse('{"constructor":1,"prototype":2,"toString":3,"hasOwnProperty":4}');
  assert.equal(v.parse(numbers, value), value);
  assert.not(takes(numbers, { constructor: 'x' }));
  assert.not(takes(numbers, { prototype: 'x' }));
});

test('the prototype is no name, and nothing below it reaches the outcome', () => {
  const { success, output } = v.safeParse(numbers, JSON.parse('{"__proto__":{"a":1},"b":2}'));
  assert.not(success);
  assert.is(Object.getPrototypeOf(output), Object.prototype);
  assert.is((output as Record<string, unknown>).a, undefined);
});

test('a key that only the prototype has is missing, and its own is unknown', () => {
  assert.not(takes(mapping({ a: v.number() }), JSON.parse('{"__proto__":{"a":1}}')));
  assert.not(takes(mapping({ a: v.number() }), JSON.parse('{"a":1,"__proto__":{}}')));
  assert.ok(takes(mapping({ a: v.number() }), { a: 1 }));
});

test('a list is neither a mapping nor a record', () => {
  assert.not(takes(mapping({}), []));
  assert.not(takes(mapping({ 0: v.number() }), [1]));
  assert.not(takes(numbers, []));
  assert.not(takes(numbers, [1]));
});

test('a record tells each wrong value and each wrong name, with its path', () => {
  const schema = mapping({ a: record(v.pipe(v.string(), v.regex(/^[a-z]+$/)), mapping({ n: v.number() })) });
  const { issues = [] } = v.safeParse(schema, { a: { x: { n: '1' }, Y: 1, z: { n: 1 } } });
  assert.equal(
    issues.map(({ path = [] }) => [path.map(({ key }) => key).join('.'), path.at(-1)?.origin]),
    [
      ['a.x.n', 'value'],
      ['a.Y', 'key'],
    ],
  );
});

test('a day is one of the calendar, a moment is in UTC', () => {
  for (const good of ['2027-01-31', '2028-02-29', '0001-01-01']) assert.ok(takes(day('a day'), good), good);
  for (const bad of ['2027-02-29', '2027-02-30', '2027-04-31', '2027-13-01', '2027-00-10', '27-01-01', '2027-1-1', ''])
    assert.not(takes(day('a day'), bad), bad);
  for (const good of ['2027-01-31T00:00:00Z', '2027-01-31T23:59:59.123456Z']) assert.ok(takes(moment, good), good);
  for (const bad of ['2027-01-31T24:00:00Z', '2027-02-30T00:00:00Z', '2027-01-31T00:00:00+01:00', '2027-01-31'])
    assert.not(takes(moment, bad), bad);
});

test.run();
