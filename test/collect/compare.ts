import * as assert from 'uvu/assert';
import { type Fact, isUnknown, type Snapshot, type Subject, type Unknown } from '../../src/model/index.ts';

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
      assertSame(real.facts[path] as Fact, fact, `${keyOf(subject)} ${path}`);
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

/** A fact of a list may be read in part: what it holds is sure then. */
function assertSame(real: Fact, fact: Fact, where: string): void {
  if (isUnknown(fact)) return;
  if (!('more' in fact) || !('value' in real)) {
    assert.equal(fact, real, where);
    return;
  }
  const sure = (real.value as readonly unknown[]).map((element) => JSON.stringify(element));
  for (const element of fact.value as readonly unknown[]) assert.ok(sure.includes(JSON.stringify(element)), where);
}

/** Why a run knows less than the one without faults: its gaps, and the facts that it could not read, or not to their end. */
export function lossesOf(clean: Snapshot, faulty: Snapshot): readonly Unknown[] {
  const truth = new Map(clean.subjects.map((subject) => [keyOf(subject), subject]));
  const facts = faulty.subjects.flatMap((subject) =>
    Object.entries(subject.facts).flatMap(([path, fact]) => {
      const real = truth.get(keyOf(subject))?.facts[path];
      const why = whyUnread(fact);
      return why === undefined || (real !== undefined && whyUnread(real) !== undefined) ? [] : [why];
    }),
  );
  return [...faulty.gaps, ...facts];
}

function whyUnread(fact: Fact): Unknown | undefined {
  if (isUnknown(fact)) return fact;
  return 'more' in fact ? fact.more : undefined;
}

function keyOf({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}
