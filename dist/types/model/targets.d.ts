import type { Location } from './subject.js';
import type { Integration, Server, Topology } from './topology.js';
/** One declared way from a server to a role: the integration's own role, a command's role, or one account of `inAccounts`. */
export interface DeclaredPath {
    readonly server: Server;
    readonly integration: Integration;
    /** ARN of the role at its end. */
    readonly role: string;
    readonly via: 'integration' | 'command' | 'account';
    readonly sessionName?: string;
    /** Seconds. */
    readonly sessionDuration?: number;
    /** Of a command role: what its commands need. */
    readonly actions?: readonly string[];
    readonly location: Location;
}
/** A role that some declared path ends at. */
export interface DeclaredTarget {
    readonly arn: string;
    /** Account id in the ARN. */
    readonly account: string;
    /** The last part of the ARN, without its path. */
    readonly name: string;
    /** Names of the servers and integrations that declare it, sorted. */
    readonly servers: readonly string[];
    readonly integrations: readonly string[];
    /** Where it is declared first. */
    readonly location: Location;
}
/** Account id in an IAM or EC2 ARN. */
export declare function accountOfArn(arn: string): string;
/** What follows the last slash of an ARN: the name of a role or user without its path. */
export declare function nameOfArn(arn: string): string;
/** The partition a server calls AWS in: its region's, or that of its user. */
export declare function partitionOfServer(server: Server): string;
/** Every declared path, in the order of declaration; an integration whose server is not declared has none. */
export declare function declaredPaths(topology: Topology): readonly DeclaredPath[];
/** Every role that a declared path ends at, sorted by ARN. */
export declare function declaredTargets(topology: Topology): readonly DeclaredTarget[];
