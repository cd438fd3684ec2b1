import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { derive } from '../../../src/derive/index.ts';
import type { Fact, Snapshot, TrustPath } from '../../../src/model/index.ts';
import { fc } from '../../support/property.ts';
import { linksIn, pathsOf } from './healthy.ts';
import { hidden, world } from './worlds.ts';

const test = suite('derive/path laws');
const runs = { numRuns: 120 };

function factsOf(snapshot: Snapshot, path: TrustPath): Readonly<Record<string, Fact>> {
  const subject = derive(snapshot.topology, snapshot).subjects.find(({ ref }) => ref.id === path.id);
  return subject?.variables.path ?? {};
}

function listed(fact: Fact | undefined): unknown {
  return fact !== undefined && 'value' in fact ? fact.value : [];
}

function isOpen(fact: Fact | undefined): boolean {
  return fact !== undefined && ('unknown' in fact || ('more' in fact && fact.more !== undefined));
}

test('what could not be read leaves a link as it is or makes it unknown, and never turns it round', () => {
  let less = 0;
  fc.assert(
    fc.property(
      world.chain((snapshot) => hidden(snapshot).map((less) => [snapshot, less] as const)),
      ([whole, part]) => {
        const after = new Map(pathsOf(part).map((path) => [path.id, path]));
        for (const path of pathsOf(whole))
          for (const link of path.links) {
            const now = after.get(path.id)?.links.find(({ name }) => name === link.name);
            if (now?.state === 'unknown' && link.state !== 'unknown') less++;
            if (now?.state !== 'unknown')
              assert.is(now?.state, link.state, `${link.name}: ${link.because} / ${now?.because}`);
          }
      },
    ),
    { numRuns: 200 },
  );
  assert.ok(less > 50, 'the hidden facts mattered');
});

test('a path says that it is complete, broken or unknown by its links alone, and names the first broken one', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(world, world.chain(hidden)), (snapshot) => {
      for (const path of pathsOf(snapshot)) {
        seen.add(path.state);
        const [broken, unknown] = [
          linksIn(path, 'broken'),
          linksIn(path, 'unknown').filter((name) => name !== 'guardrails'),
        ];
        assert.is(path.firstBroken, broken[0]);
        assert.is(path.state, broken.length > 0 ? 'broken' : unknown.length > 0 ? 'unknown' : 'complete');
        for (const link of path.links)
          assert.is(link.mend !== undefined, link.state === 'broken', `${link.name} has a mend`);
      }
    }),
    runs,
  );
  assert.equal([...seen].sort(), ['broken', 'complete', 'unknown']);
});

test('a link of state unknown names a fact that is not known, and no other link rests on one alone', () => {
  fc.assert(
    fc.property(world.chain(hidden), (snapshot) => {
      for (const path of pathsOf(snapshot))
        for (const { name, state, evidence } of path.links)
          if (state === 'unknown')
            assert.ok(
              evidence.some((each) => 'unknown' in each || ('more' in each && each.more !== undefined)),
              `${path.id} ${name}`,
            );
    }),
    runs,
  );
});

test('the facts of a path say the same as its links', () => {
  fc.assert(
    fc.property(world.chain(hidden), (snapshot) => {
      for (const path of pathsOf(snapshot)) {
        const facts = factsOf(snapshot, path);
        const broken = linksIn(path, 'broken');
        const open = path.links
          .filter(({ name, state, waits }) => state === 'unknown' && !waits && name !== 'guardrails')
          .map(({ name }) => name);
        assert.equal(listed(facts.brokenLinks), broken);
        assert.is(isOpen(facts.brokenLinks), open.length > 0);
        assert.equal(
          listed(facts.interruptedAt),
          broken.filter((name) => name !== 'least-privilege'),
        );
        assert.is(
          isOpen(facts.interruptedAt),
          open.some((name) => name !== 'least-privilege'),
        );
        assert.equal(facts.unknownLinks, { value: linksIn(path, 'unknown') });
        const first = facts.firstBrokenLink as Fact;
        if (path.firstBroken !== undefined) assert.equal(first, { value: path.firstBroken });
        else assert.ok(open.length > 0 ? 'unknown' in first : 'absent' in first);
      }
    }),
    runs,
  );
});

test('a link waits only behind a broken one, and both really occur', () => {
  let waiting = 0;
  fc.assert(
    fc.property(world.chain(hidden), (snapshot) => {
      for (const { id, links } of pathsOf(snapshot))
        for (const [at, { name, state, waits }] of links.entries()) {
          if (!waits) continue;
          waiting++;
          assert.is(state, 'unknown');
          assert.ok(
            links.slice(0, at).some((before) => before.state === 'broken'),
            `${id} ${name}`,
          );
        }
    }),
    runs,
  );
  assert.ok(waiting > 0);
});

test('the order of subjects changes nothing', () => {
  fc.assert(
    fc.property(
      world.chain((snapshot) =>
        fc
          .shuffledSubarray([...snapshot.subjects], { minLength: snapshot.subjects.length })
          .map((subjects) => [snapshot, { ...snapshot, subjects }] as const),
      ),
      ([one, other]) => {
        assert.equal(pathsOf(one), pathsOf(other));
      },
    ),
    { numRuns: 100 },
  );
});

test.run();
