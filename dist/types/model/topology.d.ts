import type { Location } from './subject.js';
export interface Account {
    /** Twelve digits. */
    readonly id: string;
    readonly name: string;
    /** ARN of the role the auditor assumes there; none: the credentials at hand must be this account's. */
    readonly auditRole?: string;
    /** A shared-config profile instead of the ambient credentials. */
    readonly profile?: string;
    /** True when an external id is configured. The value itself never enters the topology. */
    readonly externalId?: true;
    readonly regions: readonly string[] | 'enabled';
    readonly location: Location;
}
/** How a server's EC2 instances are found. */
export type InstanceSelector = {
    readonly ids: readonly {
        readonly id: string;
        readonly location: Location;
    }[];
} | {
    readonly tags: Readonly<Record<string, string>>;
    readonly location: Location;
};
export interface Server {
    readonly name: string;
    /** Account id. */
    readonly account: string;
    /** Absent only for access-key servers. */
    readonly region?: string;
    /** None for access-key servers. */
    readonly instances?: InstanceSelector;
    readonly authentication: 'instance-profile' | 'access-key';
    /** ARN of the role that must be attached, when declared. */
    readonly role?: string;
    /** ARN: whose key the server uses (access-key), or used before (instance-profile). */
    readonly user?: string;
    readonly containers: 'bridge' | 'host' | 'none' | 'rootless';
    readonly environment?: 'production' | 'test';
    /** `sts.endpoints`: an engine inherits its parent's. */
    readonly stsEndpoints?: 'regional' | 'global' | 'legacy' | 'unset';
    /** Name of the server this engine belongs to. */
    readonly engineOf?: string;
    readonly settings?: {
        readonly file: string;
    } | {
        readonly url: string;
        readonly caFile?: string;
    };
    /** Condition keys the auditor cannot read and the user knows; the global `facts` already merged in. */
    readonly facts: Readonly<Record<string, string | readonly string[]>>;
    readonly location: Location;
}
export interface CommandRole {
    readonly role: string;
    readonly sessionName?: string;
    /** Seconds. */
    readonly sessionDuration?: number;
    /** What the commands that name it must be able to do. */
    readonly actions?: readonly string[];
    readonly location: Location;
}
export interface Integration {
    readonly name: string;
    /** Name of the server or engine it runs on. */
    readonly server: string;
    readonly brand?: string;
    readonly role?: string;
    readonly sessionName?: string;
    /** Seconds. */
    readonly sessionDuration?: number;
    readonly region?: string;
    /** Absent: not declared. */
    readonly storedKeys?: boolean;
    readonly actions?: readonly string[];
    readonly commandRoles: readonly CommandRole[];
    /** The same role name in many accounts (ids). */
    readonly inAccounts?: {
        readonly roleName: string;
        readonly accounts: readonly string[];
        readonly location: Location;
    };
    readonly location: Location;
}
/** What is known of a role besides what declares it. */
export interface RoleDeclaration {
    /** ARN. */
    readonly role: string;
    /** Principals that may be trusted besides the declared callers, named one by one. */
    readonly trustedBy: readonly {
        readonly principal: string;
        readonly reason: string;
    }[];
    readonly location: Location;
}
/** What the user declares; everything that is judged hangs on it. Plain JSON without secrets. */
export interface Topology {
    readonly accounts: readonly Account[];
    readonly servers: readonly Server[];
    readonly integrations: readonly Integration[];
    /** Absent: none. */
    readonly roles?: readonly RoleDeclaration[];
}
