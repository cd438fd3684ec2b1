import type { ListedRole } from '../../aws/index.ts';
import type { Reading } from '../reading.ts';
import { listingsOf } from './find-item.ts';
import { selectedInstances } from './selected-instances.ts';

/** A role that an instance profile attaches to a collected instance. */
export interface AttachedRole {
  readonly account: string;
  readonly role: ListedRole;
}

/** Of all roles of the servers' accounts, those that are attached to an instance that a server selects. */
export function attachedRoles(reading: Reading): readonly AttachedRole[] {
  const attached = new Set(selectedInstances(reading).flatMap(({ instance }) => instance?.instanceProfile ?? []));
  const found = new Map<string, AttachedRole>();
  for (const [account, { items }] of listingsOf(reading, 'role'))
    for (const role of items)
      if (role.instanceProfiles.some((profile) => attached.has(profile))) found.set(role.arn, { account, role });
  return [...found.values()];
}
