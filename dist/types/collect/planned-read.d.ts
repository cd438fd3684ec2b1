import type { AuthorizationKind, InstanceQuery } from '../aws/index.js';
interface Purpose {
    /** Account id. */
    readonly account: string;
    /** What it is for, in a few words. */
    readonly why: string;
    /** Ids of the declared subjects it serves: ARNs, or the names of servers whose instances are found by tags. Sorted. */
    readonly subjects: readonly string[];
}
export interface InstancesRead extends Purpose {
    readonly read: 'instances';
    readonly region: string;
    readonly query: InstanceQuery;
    /** Names of the servers that select by it, sorted. */
    readonly servers: readonly string[];
}
/** Roles, users, groups and policies of an account in one listing. */
export interface AuthorizationRead extends Purpose {
    readonly read: 'authorization-details';
    readonly kinds: readonly AuthorizationKind[];
}
export interface AccessKeysRead extends Purpose {
    readonly read: 'access-keys';
    /** ARN of the user. */
    readonly user: string;
}
/** What the listing of roles, users and policies leaves out. */
export interface RoleSettingsRead extends Purpose {
    readonly read: 'role-settings';
}
/** One listing that collection will ask for. */
export type PlannedRead = InstancesRead | AuthorizationRead | AccessKeysRead | RoleSettingsRead;
export {};
