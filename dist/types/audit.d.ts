import { type GateSettings, type Report, type Snapshot, type Topology, type Waiver, type WaiverUse } from './model/index.js';
import type { EnabledRule } from './ruleset/index.js';
export interface AuditInput {
    readonly snapshot: Snapshot;
    /** The configuration's topology; facts that the snapshot does not hold for it are `not-collected`. */
    readonly topology: Topology;
    readonly rules: readonly EnabledRule[];
    readonly waivers: readonly Waiver[];
    readonly gate: GateSettings;
    /** The day waivers are held against, YYYY-MM-DD. */
    readonly asOf: string;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    /** Ids of the accounts to report on; all when absent. */
    readonly accounts?: ReadonlySet<string>;
}
export interface Audit {
    readonly report: Report;
    readonly waivers: readonly WaiverUse[];
}
/** Judges a snapshot: pure and synchronous, the same input gives the same report on any day and machine. */
export declare function audit(input: AuditInput): Audit;
