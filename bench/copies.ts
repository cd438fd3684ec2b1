import type { Snapshot } from '../src/model/index.ts';

/** The snapshot many times over, every copy with accounts, servers, integrations and instances of its own. */
export function copySnapshot(snapshot: Snapshot, copies: number): Snapshot {
  const { accounts, servers, integrations } = snapshot.topology;
  const names = new Set([...accounts, ...servers, ...integrations].map(({ name }) => name));
  const parts = Array.from({ length: copies }, (_, copy): Snapshot => {
    const text = (value: string) =>
      (names.has(value) ? `${value}-${copy}` : value)
        .replace(/(?<!\d)(\d)\1{11}(?!\d)/g, (id) => `${id[0]}${String(copy).padStart(11, '0')}`)
        .replace(/i-0a1b2c3d4e5f6/g, `i-${copy.toString(16).padStart(13, '0')}`);
    return rewrite(snapshot, text) as Snapshot;
  });
  const all = <Item>(list: (part: Snapshot) => readonly Item[]): Item[] => parts.flatMap(list);
  return {
    ...snapshot,
    topology: {
      accounts: all(({ topology }) => topology.accounts),
      servers: all(({ topology }) => topology.servers),
      integrations: all(({ topology }) => topology.integrations),
    },
    subjects: all(({ subjects }) => subjects),
    selections: all(({ selections }) => selections),
    gaps: all(({ gaps }) => gaps),
    reads: all(({ reads }) => reads),
  };
}

function rewrite(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => rewrite(item, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item, text)]));
}
