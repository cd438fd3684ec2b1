import type { Permissions } from '../../policy/index.ts';
import type { Policies } from './principal.ts';

/** The policies of a role or user in the words of policy/. Policies that were read in part may allow or deny anything. */
export function permissionsOf(principal: string, policies: Policies, facts: Permissions['facts'] = {}): Permissions {
  const { identity, boundary, unread } = policies;
  return {
    principal,
    identityPolicies: unread === undefined ? identity.map((policy) => policy.document) : 'unknown',
    ...(boundary && { permissionsBoundary: 'unknown' in boundary ? 'unknown' : boundary.document }),
    facts,
  };
}

/** True where every policy that grants or limits was read. */
export function isRead({ unread, boundary }: Policies): boolean {
  return unread === undefined && !(boundary !== undefined && 'unknown' in boundary);
}
