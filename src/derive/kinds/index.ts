import { accessKeys } from './access-key.ts';
import { accounts } from './account.ts';
import { instances } from './instance.ts';
import { integrations } from './integration.ts';
import type { DerivedKind } from './kind.ts';
import { regions } from './region.ts';
import { servers } from './server.ts';
import { serverRoles } from './server-role.ts';
import { targetRoles } from './target-role.ts';
import { trustPaths } from './trust-path.ts';
import { users } from './user.ts';

export type { DerivedKind } from './kind.ts';

/** Every kind that has subjects. A kind of the catalogue that is missing here fails a test. */
export const derivedKinds: readonly DerivedKind[] = [
  servers,
  instances,
  serverRoles,
  users,
  accessKeys,
  integrations,
  targetRoles,
  trustPaths,
  accounts,
  regions,
];
