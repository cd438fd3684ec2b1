import type { Unknown } from './fact.js';
import type { Kind, Subject } from './subject.js';
import type { Topology } from './topology.js';
/** A kind that could not be listed somewhere: subjects may be missing. */
export interface Gap extends Unknown {
    readonly kind: Kind;
    readonly account?: string;
    readonly region?: string;
    /** Declared servers whose subjects may be missing. */
    readonly servers: readonly string[];
}
/** What one server's instance selector found. An instance of a declared id that does not exist is a subject with `exists` false. */
export interface Selection {
    readonly server: string;
    /** The selector and the place it was asked at, as canonical text: a replay under another topology notices that it differs. */
    readonly selector: string;
    /** Instance ARNs, sorted. */
    readonly instances: readonly string[];
    /** Present when the listing could not be read (or not to its end). */
    readonly unread?: Unknown;
}
/**
 * One listing that was read to its end. What it does not hold does not exist; what no listing covers is `not-collected`.
 * `name` is a read of the catalogue: `roles`, `users`, `instances`, `access-keys`.
 */
export interface CompletedRead {
    readonly name: string;
    readonly account: string;
    readonly region?: string;
    /** ARN of the one subject it is about, where a listing is made for each subject (access keys of a user). */
    readonly subject?: string;
}
/** What the run cost. Calls count API calls and pages, not attempts. */
export interface Cost {
    readonly apiCalls: number;
    readonly retries: number;
    readonly throttled: number;
    /** Wall time of collection. */
    readonly seconds: number;
    /** By `service:Operation`. */
    readonly calls: Readonly<Record<string, number>>;
}
export declare const snapshotVersion = 1;
/** Topology, subjects with their base facts, and gaps: everything judging needs, on any day and machine. */
export interface Snapshot {
    readonly version: typeof snapshotVersion;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    /** ISO 8601, UTC, milliseconds. */
    readonly takenAt: string;
    /** True when collection was interrupted. */
    readonly incomplete: boolean;
    readonly topology: Topology;
    readonly subjects: readonly Subject[];
    readonly selections: readonly Selection[];
    readonly gaps: readonly Gap[];
    /** Sorted by account, name, region. */
    readonly reads: readonly CompletedRead[];
    readonly cost: Cost;
}
