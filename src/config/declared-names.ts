import type { Source } from '../source/index.ts';
import type { Draft } from './schema.ts';

/** Names that the rest of a configuration may refer to. */
export interface DeclaredNames {
  /** Accounts answer to their id and to their name. */
  readonly accounts: ReadonlySet<string>;
  readonly servers: ReadonlySet<string>;
  /** The servers that are engines, with the server they name as theirs. */
  readonly engines: ReadonlyMap<string, string>;
}

/** Names that are not sound count as declared too: a reference to one is not a second mistake. */
export function declaredNames(draft: Draft, source: Source): DeclaredNames {
  const servers = entries(draft.servers);
  const engines = servers.flatMap(([, { name, engineOf }]) =>
    name === undefined || engineOf === undefined ? [] : [[name, engineOf] as const],
  );
  return {
    accounts: new Set([
      ...entries(draft.accounts).flatMap(([, { id, name }]) => [id, name].filter((each) => each !== undefined)),
      ...writtenNames(source, 'accounts', ['id', 'name']),
    ]),
    servers: new Set([...servers.flatMap(([, { name }]) => name ?? []), ...writtenNames(source, 'servers', ['name'])]),
    engines: new Map(engines),
  };
}

/** The sound entries of a list, with the index they have in the document. */
export function entries<T>(list: readonly (T | undefined)[] | undefined): readonly (readonly [number, T])[] {
  return [...(list ?? []).entries()].flatMap(([index, item]) => (item === undefined ? [] : [[index, item] as const]));
}

function writtenNames(source: Source, list: string, keys: readonly string[]): readonly string[] {
  const value = source.value as Record<string, unknown> | null;
  const items = Array.isArray(value?.[list]) ? value[list] : [];
  return items.flatMap((_, index) => keys.flatMap((key) => source.sourceOf([list, index, key]) ?? []));
}
