import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shareFacts } from '../../src/collect/share-facts.ts';
import type { Fact, Subject } from '../../src/model/index.ts';

const test = suite('collect/share-facts');

function subject(id: string, facts: Readonly<Record<string, Fact>>): Subject {
  return { kind: 'instance', id, name: 'server', account: '111111111111', facts };
}

const subjects = [
  subject('one', { exists: { value: true }, tags: { value: { Name: 'a' } }, role: { absent: true } }),
  subject('two', { exists: { value: true }, tags: { value: { Name: 'b' } }, role: { unknown: 'throttled' } }),
];

test('nothing of a subject changes', () => {
  assert.equal(shareFacts(subjects), subjects);
  assert.equal(
    shareFacts(subjects).map(({ facts }) => Object.keys(facts)),
    subjects.map(({ facts }) => Object.keys(facts)),
  );
});

test('facts that are equal are one object, all others are not', () => {
  const [one, two] = shareFacts(subjects);
  assert.ok(one?.facts.exists !== undefined);
  assert.is(one.facts.exists, two?.facts.exists);
  assert.is.not(one.facts.tags, two?.facts.tags);
  assert.is.not(one.facts.role, two?.facts.role);
});

test.run();
