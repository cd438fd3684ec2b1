import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts } from '../../src/model/index.ts';
import { compile, evaluateOn, known, scopeOf } from './thing.ts';

const test = suite('ruleset/withheld-values');

const hidden = '{"Condition":{"StringEquals":{"sts:ExternalId":"(withheld)"}}}';
const facts: Facts = {
  ...known({
    tags: { Name: 'xsoar', Note: 'id (withheld)' },
    labels: { Name: 'xsoar', Note: 'id (withheld)' },
    text: hidden,
    box: { size: 7, made: '2026-01-01', text: hidden },
  }),
  other: { value: '{}' },
};

for (const [expression, value] of Object.entries({
  'thing.tags.Name == "xsoar"': true,
  'thing.tags["Name"] == "x"': false,
  'thing.tags.Note == "id (withheld)"': 'unknown',
  'thing.tags["Note"] != "x"': 'unknown',
  'like(thing.tags.Note, "id*")': 'unknown',
  're(thing.tags.Note, "^id")': 'unknown',
  'thing.tags.Note.contains("id")': 'unknown',
  'thing.tags.Name == "xsoar" || thing.tags.Note == "x"': true,
  'thing.tags.Note == "x" || thing.tags.Name == "xsoar"': true,
  'thing.tags.Note == "x" && thing.tags.Name == "x"': false,
  'thing.tags.exists(key, thing.tags[key] == "xsoar")': true,
  'thing.tags.exists(key, thing.tags[key] == "other")': 'unknown',
  'thing.tags.all(key, key.startsWith("N"))': true,
  'size(thing.tags) == 2': true,
  '"Name" in thing.tags && !("Owner" in thing.tags) && !has(thing.tags.Owner)': true,
  'thing.tags == thing.labels': 'unknown',
  'thing.tags != thing.labels': 'unknown',
  'thing.tags == thing.tags': true,
  'thing.text == thing.text': 'unknown',
  'thing.text == thing.other': 'unknown',
  'thing.other != thing.text': 'unknown',
  'thing.box.text == thing.other': 'unknown',
  'thing.other == thing.other': true,
}) as [string, boolean | 'unknown'][])
  test(`${expression} is ${value} where a part is withheld`, () => assert.is(evaluateOn(expression, facts), value));

test('the evidence says at its fact what is withheld, and alone leads to the same verdict', () => {
  for (const [expression, fact, detail] of [
    ['thing.tags.Note == "x"', 'thing.tags', 'What "Note" is set to is withheld, for it holds a secret.'],
    ['thing.text == thing.other', 'thing.text', 'A value in the document is withheld, for it may be a secret.'],
    ['thing.box.text == thing.other', 'thing.box', 'A value in the document is withheld, for it may be a secret.'],
  ] as const) {
    const { reads } = compile(expression).evaluate(scopeOf(facts));
    const [told, ...others] = reads.filter((each) => 'more' in each);
    assert.equal([told?.fact, told && 'more' in told && told.more], [fact, { unknown: 'not-declared', detail }]);
    assert.equal(others, []);
    const again = Object.fromEntries(reads.map(({ fact: path, ...each }) => [path.replace('thing.', ''), each]));
    assert.is(evaluateOn(expression, again as Facts), 'unknown');
  }
});

test.run();
