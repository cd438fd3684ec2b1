import type { Facts } from './fact.js';
/** What can be judged. The order is the order of links from the server to the role. */
export declare const kinds: readonly ['server', 'instance', 'server-role', 'user', 'access-key', 'integration', 'target-role', 'trust-path', 'account', 'region', 'vpc-endpoint', 'launch-template'];
export type Kind = (typeof kinds)[number];
/** Names one subject in every output. `id` is an ARN or a declared name and is stable between runs. */
export interface SubjectRef {
    readonly kind: Kind;
    readonly id: string;
    /** What people call it: the declared name of the server for an instance, the role's name for a role. */
    readonly name: string;
    /** Twelve digits; absent only for what belongs to the topology as a whole. */
    readonly account?: string;
    readonly region?: string;
}
/** Where the topology declares a subject, or what discovered it. Line and column count from 1. */
export interface Location {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** What a collector found out about one subject: base facts only. */
export interface Subject extends SubjectRef {
    readonly facts: Facts;
}
/** A subject as the rules see it: every variable that a rule of its kind may name, with base and derived facts. */
export interface JudgedSubject {
    readonly ref: SubjectRef;
    /** Facts by variable (`instance`, `server`, …). */
    readonly variables: Readonly<Record<string, Facts>>;
    readonly location?: Location;
    /** Declared servers this subject serves, by name: overrides by scope and the text report group by them. */
    readonly servers: readonly string[];
}
