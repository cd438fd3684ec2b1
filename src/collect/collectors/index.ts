import type { Collector } from '../collector.ts';
import { accessKeys } from './access-keys.ts';
import { instances } from './instances.ts';
import { policies } from './policies.ts';
import { roleSettings } from './role-settings.ts';
import { roles } from './roles.ts';
import { users } from './users.ts';

/** One collector for each read of the catalogue. */
export const collectors: readonly Collector[] = [instances, roles, users, accessKeys, policies, roleSettings];
