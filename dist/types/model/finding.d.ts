import type { FactValue, Unknown } from './fact.js';
import type { Location, SubjectRef } from './subject.js';
import type { Severity, Verdict } from './verdict.js';
/** One fact a verdict rests on, by qualified path (`instance.metadataOptions.hopLimit`). */
export type Evidence = {
    readonly fact: string;
} & ({
    readonly value: FactValue;
    readonly more?: Unknown;
} | {
    readonly absent: true;
} | Unknown);
/** An owned, reasoned, dated acceptance of one rule's verdict for some subjects. */
export interface Waiver {
    readonly rule: string;
    /** Exact id or anchored glob; `*` matches any characters. */
    readonly subject: string;
    readonly accepts: readonly ('fail' | 'unknown')[];
    readonly reason: string;
    readonly owner: string;
    /** The last day on which it holds, YYYY-MM-DD. */
    readonly expires: string;
    readonly location: Location;
}
export interface Finding {
    /** First 16 hex digits of SHA-256(rule NUL kind NUL subject id). */
    readonly id: string;
    readonly rule: string;
    readonly severity: Severity;
    readonly verdict: Verdict;
    readonly subject: SubjectRef;
    readonly message: string;
    readonly evidence: readonly Evidence[];
    readonly waiver: {
        readonly reason: string;
        readonly owner: string;
        readonly expires: string;
    } | null;
    readonly location?: Location;
    /** For failures: what to do, with the real values. */
    readonly fix?: {
        readonly text: string;
        readonly command?: string;
    };
    /** Declared servers this concerns; the text report groups by them. */
    readonly servers: readonly string[];
}
/** How a waiver stands on a day, after everything was judged. */
export interface WaiverUse {
    readonly waiver: Waiver;
    /** `unseen`: nothing it covers fails, but a check it may be meant for could not look. */
    readonly state: 'used' | 'unused' | 'unseen' | 'expired';
    /** True when it holds for 14 days or less from that day. */
    readonly endsSoon: boolean;
    /** Ids of the findings it was meant for. */
    readonly findings: readonly string[];
}
