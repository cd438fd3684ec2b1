import type { Evidence } from './finding.js';
import type { Kind, Location, SubjectRef } from './subject.js';
import type { Verdict } from './verdict.js';
/**
 * Stands where subjects of a kind should be and none can be judged: each enabled rule of the kind gives one finding on it,
 * so that a report never shrinks when access is lost.
 */
export interface StandIn {
    /** Rules of this kind are meant. */
    readonly kind: Kind;
    /** The server that declares what is missing. */
    readonly ref: SubjectRef;
    readonly verdict: Exclude<Verdict, 'pass'>;
    readonly message: string;
    readonly evidence: readonly Evidence[];
    /** What to do about what is missing, for a failure. */
    readonly fix?: {
        readonly text: string;
    };
    readonly location: Location;
    readonly servers: readonly string[];
}
