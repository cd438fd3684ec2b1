import type { ListedInstance, ListedItem, ListedKey, ListedRoleSettings, Listing } from '../aws/index.ts';
import type { Topology } from '../model/index.ts';
import type { Needs } from './needs.ts';
import type { AccessKeysRead, AuthorizationRead, InstancesRead, RoleSettingsRead } from './planned-read.ts';

/** A planned listing and what came of it. */
export interface Done<Read, Item> {
  readonly planned: Read;
  readonly listing: Listing<Item>;
}

/** Everything that was read of AWS, before it is turned into subjects. */
export interface Reading {
  readonly topology: Topology;
  readonly needs: Needs;
  readonly instances: readonly Done<InstancesRead, ListedInstance>[];
  readonly authorization: readonly Done<AuthorizationRead, ListedItem>[];
  readonly accessKeys: readonly Done<AccessKeysRead, ListedKey>[];
  readonly roleSettings: readonly Done<RoleSettingsRead, ListedRoleSettings>[];
  /** A value that AWS has, with `(withheld)` in the place of a secret. */
  withhold(value: string): string;
  /** Text for people without secrets. */
  redact(text: string): string;
}
