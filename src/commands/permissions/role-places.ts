import type { AccountPermissions } from '../../collect/least-permissions.ts';

/** The audit role of one account, as a template makes it. */
export interface RolePlace {
  readonly account: string;
  readonly accountName: string;
  readonly roleName: string;
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly externalId: boolean;
  readonly actions: readonly string[];
}

/** The roles that a template makes: those the configuration names; where it names none, one of a usual name in each account. */
export function rolePlaces(accounts: readonly AccountPermissions[]): readonly RolePlace[] {
  const named = accounts.filter(({ role }) => role !== undefined);
  return (named.length > 0 ? named : accounts).map(({ account, name, role, externalId, actions }) => {
    const [, path = '/', roleName = 'trustpath-audit'] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(role ?? '') ?? [];
    return { account, accountName: name, roleName, path, externalId, actions };
  });
}
