import type { Policy } from './documents.js';
/** A policy of an organization by what people know it by. */
export interface NamedPolicy {
    /** Said in `because`, as it is: `DenyLeaving (p-abcd1234)`. */
    readonly name: string;
    readonly document: Policy;
}
/** What is attached at one level of an organization: its root, a unit or the account. */
export interface NamedLevel {
    /** Said in `because`, as it is: `Root`, `Workloads (ou-abcd-12345678)`, an account id. */
    readonly name: string;
    readonly policies: readonly NamedPolicy[];
}
/** The policies of one level, with names or, in a plain list, without. */
export type PolicyLevel = readonly Policy[] | NamedLevel;
/**
 * One call of sts:AssumeRole with all that decides it. What follows from caller and target never overrides `context`.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export interface AssumeRoleRequest {
    readonly caller: {
        readonly kind: 'role' | 'user';
        /** IAM ARN with path. */
        readonly arn: string;
        /** The session ARN of a role, the ARN of a user. */
        readonly principal: string;
        /** AROA… or AIDA…, where it could be read. */
        readonly uniqueId?: string;
        readonly tags?: Readonly<Record<string, string>>;
    };
    readonly target: {
        readonly arn: string;
        readonly tags?: Readonly<Record<string, string>>;
    };
    readonly trustPolicy: Policy;
    /** Inline and attached, of a user's groups too; default versions only. */
    readonly identityPolicies: readonly Policy[] | 'unknown';
    /** Absent: there is none. */
    readonly permissionsBoundary?: Policy | 'unknown';
    readonly sessionPolicies?: readonly Policy[];
    /** Of the caller's account, a level each, root first: every level must allow. `because` tells which one does not. */
    readonly serviceControlPolicies?: readonly PolicyLevel[] | 'unknown';
    /** Of the account that owns the role, a level each, root first. They only deny. */
    readonly resourceControlPolicies?: readonly PolicyLevel[] | 'unknown';
    /** Absent: the call does not go through a VPC endpoint, or its policy is the default. */
    readonly endpointPolicy?: Policy | 'unknown';
    /** Keys are case-insensitive, an array is multivalued, a key that is not here is absent from the request … */
    readonly context: Readonly<Record<string, string | readonly string[]>>;
    /** … unless it is named here. A name that ends in `*` stands for every key that begins so. */
    readonly unknownContext?: readonly string[];
    /** Default: sts:AssumeRole alone. All must be allowed. */
    readonly actions?: readonly string[];
}
/** A condition that failed, or that nobody can tell, with what was compared. */
export interface ConditionEvidence {
    readonly operator: string;
    readonly key: string;
    readonly expected: readonly string[];
    /** Null where the request does not carry the key, or nobody knows. */
    readonly actual: readonly string[] | null;
}
export interface StatementEvidence {
    /** Its place in the request: `trustPolicy`, `identityPolicies[0]`, `serviceControlPolicies[1][0]`, … */
    readonly policy: string;
    readonly index: number;
    readonly sid?: string;
    readonly effect: 'Allow' | 'Deny';
    readonly matched: true | false | 'unknown';
    readonly condition?: ConditionEvidence;
}
export interface AssumeRoleDecision {
    readonly decision: 'allowed' | 'denied' | 'unknown';
    /** A sentence or two for people. */
    readonly because: string;
    /** The statements that decided: these alone, in their policies, give the same decision. */
    readonly statements: readonly StatementEvidence[];
    /** Condition keys that would settle an unknown, sorted. */
    readonly unknownKeys: readonly string[];
    /** Set where an unknown hangs on a value that is withheld, of the request or of a policy: no key settles that. */
    readonly withheld?: true;
    /** What AWS would not have accepted, or calls an error when it is asked, and where. */
    readonly invalid: readonly string[];
}
