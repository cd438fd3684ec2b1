import type { Evidence } from './finding.js';
import type { Location } from './subject.js';
/** The links of a trust path in the order in which a call depends on them. Access-key servers start with `user` and `access-key`. */
export declare const linkNames: readonly ['instance', 'instance-profile', 'profile-role', 'role-trusts-ec2', 'metadata-service', 'user', 'access-key', 'sts-endpoint', 'assume-role-permission', 'target-role', 'trust-policy', 'guardrails', 'session', 'permissions', 'least-privilege'];
export type LinkName = (typeof linkNames)[number];
/** `proven` and `broken` rest on what was read; `unknown` names what was not. */
export type LinkState = 'proven' | 'broken' | 'unknown';
/** The smallest change that mends a broken link. */
export interface Mend {
    readonly text: string;
    readonly command?: string;
    /** The exact policy or trust policy to put in place, as JSON text. */
    readonly document?: string;
}
export interface Link {
    readonly name: LinkName;
    readonly state: LinkState;
    /** One sentence a busy person understands. */
    readonly because: string;
    readonly evidence: readonly Evidence[];
    /** Of an unknown link: there is nothing to look at before one ahead of it is mended. */
    readonly waits?: true;
    /** The policy statement that decided, where one did. */
    readonly statement?: {
        readonly policy: string;
        readonly index: number;
        readonly sid?: string;
        readonly effect: 'Allow' | 'Deny';
    };
    /** For a broken link. */
    readonly mend?: Mend;
}
/** One declared way from a server to a role, link by link. */
export interface TrustPath {
    /** `server/integration/roleArn`. */
    readonly id: string;
    readonly server: string;
    readonly integration: string;
    /** ARN of the role at its end. */
    readonly role: string;
    readonly via: 'integration' | 'command' | 'account';
    readonly authentication: 'instance-profile' | 'access-key';
    /** ARN of the server's role or user that calls STS; absent when it could not be read or there is none. */
    readonly caller?: string;
    /** Account of the role. */
    readonly account: string;
    /** `broken` when any link is; else `unknown` when any link other than the guardrails is; else `complete`. */
    readonly state: 'complete' | 'broken' | 'unknown';
    readonly links: readonly Link[];
    /** The first broken link; unknown links are passed over. */
    readonly firstBroken?: LinkName;
    readonly location: Location;
}
