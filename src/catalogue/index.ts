import type { Kind } from '../model/index.ts';
import { accessKey } from './access-key.ts';
import { account } from './account.ts';
import { instance } from './instance.ts';
import { integration } from './integration.ts';
import { region } from './region.ts';
import { server } from './server.ts';
import { serverRole } from './server-role.ts';
import { targetRole } from './target-role.ts';
import { trustPath } from './trust-path.ts';
import type { FactEntry, KindEntry } from './types.ts';
import { user } from './user.ts';

export type { FactEntry, FactSource, FactType, KindEntry, ReadName } from './types.ts';

/** Every kind that a rule can be about today, with its facts. */
export const catalogue: readonly KindEntry[] = [
  server,
  instance,
  serverRole,
  user,
  accessKey,
  integration,
  targetRole,
  trustPath,
  account,
  region,
];

/** The entry of a kind; undefined for a kind of the vocabulary that has no facts yet. */
export function entryOf(kind: Kind): KindEntry | undefined {
  return catalogue.find((entry) => entry.kind === kind);
}

/** The kinds whose variables a rule of `kind` may name: its own first. */
export function variablesOf(kind: Kind): readonly KindEntry[] {
  const own = entryOf(kind);
  if (own === undefined) return [];
  return [own, ...own.sees.flatMap((seen) => entryOf(seen) ?? [])];
}

/** Looks a fact up by its qualified path, e.g. `instance.metadataOptions.hopLimit`. */
export function factOf(path: string): FactEntry | undefined {
  const dot = path.indexOf('.');
  const entry = catalogue.find((candidate) => candidate.variable === path.slice(0, dot));
  return entry !== undefined && Object.hasOwn(entry.facts, path.slice(dot + 1))
    ? entry.facts[path.slice(dot + 1)]
    : undefined;
}
