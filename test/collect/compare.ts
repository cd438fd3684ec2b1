import * as assert from 'uvu/assert';
import { isUnknown, type Snapshot, type Subject } from '../../src/model/index.ts';

/**
 * What a run under faults may say: every fact is that of the run without faults or unknown; a subject is missing only where a
 * gap says so; a selection is shorter only where it says that it is unread; nothing is new.
 */
export function assertNothingInvented(clean: Snapshot, faulty: Snapshot): void {
  const truth = new Map(clean.subjects.map((subject) => [keyOf(subject), subject]));
  for (const subject of faulty.subjects) {
    const real = truth.get(keyOf(subject));
    assert.ok(real, `${keyOf(subject)} is new`);
    assert.equal(Object.keys(subject.facts).sort(), Object.keys(real.facts).sort());
    for (const [path, fact] of Object.entries(subject.facts))
      if (!isUnknown(fact)) assert.equal(fact, real.facts[path], `${keyOf(subject)} ${path}`);
  }
  const held = new Set(faulty.subjects.map(keyOf));
  for (const subject of clean.subjects)
    if (!held.has(keyOf(subject)))
      assert.ok(
        faulty.gaps.some((gap) => gap.kind === subject.kind && gap.account === subject.account),
        `${keyOf(subject)} is missing without a gap`,
      );
  for (const [index, selection] of faulty.selections.entries()) {
    const real = clean.selections[index];
    assert.is(selection.selector, real?.selector);
    if (selection.unread === undefined) assert.equal(selection, real);
    else assert.ok(selection.instances.every((arn) => real?.instances.includes(arn)));
  }
  assert.is(faulty.selections.length, clean.selections.length);
  const completed = clean.reads.map((read) => JSON.stringify(read));
  for (const read of faulty.reads) assert.ok(completed.includes(JSON.stringify(read)));
}

function keyOf({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}
