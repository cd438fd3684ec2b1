import { type CompletedRead, compareText, type Gap, type Kind, type Selection, type Subject } from '../model/index.ts';
import type { Collected, Collector } from './collector.ts';
import { gapOf } from './gap.ts';
import type { Reading } from './reading.ts';
import { shareFacts } from './share-facts.ts';

export interface Assembled {
  readonly subjects: readonly Subject[];
  readonly selections: readonly Selection[];
  readonly gaps: readonly Gap[];
  readonly reads: readonly CompletedRead[];
}

/** Turns what was read into subjects and gaps, in an order that does not depend on what answered first. A collector that fails is a gap; the others go on. */
export function assemble(reading: Reading, collectors: readonly Collector[]): Assembled {
  const collected = collectors.map((collector) => collectSafely(collector, reading));
  return {
    subjects: shareFacts(
      sortBy(mergeSubjects(collected.flatMap(({ subjects }) => subjects)), ({ kind, id }) => [kind, id]),
    ),
    selections: sortBy(
      collected.flatMap(({ selections = [] }) => selections),
      ({ server, selector }) => [server, selector],
    ),
    gaps: mergeGaps(collected.flatMap(({ gaps }) => gaps)),
    reads: sortBy(
      collected.flatMap(({ reads }) => reads),
      ({ account, name, region = '', subject = '' }) => [account, name, region, subject],
    ),
  };
}

function collectSafely(collector: Collector, reading: Reading): Collected {
  try {
    return collector.collect(reading);
  } catch (error) {
    const servers = reading.topology.servers.map((server) => server.name);
    const detail = reading.redact(`The collector ${collector.name} failed: ${error}`);
    const kinds = (Object.keys(collector.provides) as Kind[]).filter((kind) => reading.needs.has(collector.name, kind));
    const gaps = kinds.flatMap((kind) =>
      reading.topology.accounts.map(({ id }) => gapOf(kind, id, servers, { unknown: 'defect', detail })),
    );
    return { subjects: [], gaps, reads: [] };
  }
}

/** Several collectors provide facts of one subject. */
function mergeSubjects(subjects: readonly Subject[]): Subject[] {
  const merged = new Map<string, Subject>();
  for (const subject of subjects) {
    const key = `${subject.kind} ${subject.id}`;
    merged.set(key, { ...subject, facts: { ...merged.get(key)?.facts, ...subject.facts } });
  }
  return [...merged.values()];
}

/** Listings that failed alike in one place are one gap. */
function mergeGaps(gaps: readonly Gap[]): Gap[] {
  const merged = new Map<string, Gap>();
  for (const gap of gaps) {
    const { servers, ...rest } = gap;
    const key = JSON.stringify([rest.kind, rest.account, rest.region, rest.unknown, rest.call, rest.detail]);
    const before = merged.get(key)?.servers ?? [];
    merged.set(key, { ...rest, servers: [...new Set([...before, ...servers])].sort() });
  }
  return sortBy([...merged.values()], ({ account = '', kind, region = '', call = '', unknown, detail = '' }) => [
    account,
    kind,
    region,
    call,
    unknown,
    detail,
  ]);
}

function sortBy<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Item[] {
  return items
    .map((item) => ({ item, by: keys(item) }))
    .sort(({ by: one }, { by: other }) => {
      for (const [index, key] of one.entries()) {
        const order = compareText(key, other[index] ?? '');
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ item }) => item);
}
