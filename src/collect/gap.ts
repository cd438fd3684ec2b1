import type { Fact, Facts, Gap, Kind, Unknown } from '../model/index.ts';

/** Subjects of a kind may be missing somewhere, for the servers named. */
export function gapOf(kind: Kind, account: string, servers: readonly string[], unread: Unknown, region?: string): Gap {
  return { kind, account, ...(region !== undefined && { region }), ...unread, servers: [...new Set(servers)].sort() };
}

/** The same fact for each of these paths. */
export function everyFact(paths: readonly string[], fact: Fact): Facts {
  return Object.fromEntries(paths.map((path) => [path, fact]));
}
