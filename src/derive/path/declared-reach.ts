import type { Unknown } from '../../model/index.ts';
import type { Way } from './way.ts';

/** The roles that one principal is declared to assume. */
export interface DeclaredReach {
  /** ARNs. */
  readonly roles: ReadonlySet<string>;
  /** Names of roles that are declared in many accounts at once. */
  readonly names: ReadonlySet<string>;
}

/** What servers of one account may be declared to assume whose caller could not be read: any principal there may be it. */
export interface OpenReach extends DeclaredReach {
  readonly unread: Unknown;
}

/** What every principal that calls for some server is declared to assume. */
export interface DeclaredReaches {
  /** By ARN of the principal. */
  readonly byPrincipal: ReadonlyMap<string, DeclaredReach>;
  /** By the id of the servers' account. */
  readonly open: ReadonlyMap<string, OpenReach>;
}

export function readDeclaredReaches(ways: readonly Way[]): DeclaredReaches {
  const byPrincipal = new Map<string, Growing>();
  const open = new Map<string, Growing & { readonly unread: Unknown }>();
  for (const { declared, station } of ways) {
    for (const { arn } of station.callers)
      grow(entryOf(byPrincipal, arn, { roles: new Set(), names: new Set() }), declared);
    const { unread, server } = station;
    if (unread === undefined) continue;
    grow(entryOf(open, server.account, { roles: new Set(), names: new Set(), unread }), declared);
  }
  return { byPrincipal, open };
}

interface Growing {
  readonly roles: Set<string>;
  readonly names: Set<string>;
}

function entryOf<Entry>(entries: Map<string, Entry>, key: string, fresh: Entry): Entry {
  const entry = entries.get(key) ?? fresh;
  entries.set(key, entry);
  return entry;
}

function grow({ roles, names }: Growing, { role, via, integration }: Way['declared']): void {
  roles.add(role);
  if (via === 'account' && integration.inAccounts !== undefined) names.add(integration.inAccounts.roleName);
}
