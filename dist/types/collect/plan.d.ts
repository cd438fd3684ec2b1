import { type Topology } from '../model/index.js';
import { type Needs } from './needs.js';
import type { PlannedRead } from './planned-read.js';
/** One API call that collection makes when nothing goes wrong and every listing fits on one page. */
export interface PlannedCall {
    readonly service: string;
    readonly operation: string;
    /** The IAM permission it needs. */
    readonly permission: string;
    /** Account id. */
    readonly account: string;
    readonly region?: string;
    readonly why: string;
    /** Ids of the declared subjects it serves: ARNs, server names, account ids. */
    readonly forSubjects: readonly string[];
}
export interface Plan {
    /** Sorted by account, service, operation, region. */
    readonly calls: readonly PlannedCall[];
    readonly reads: readonly PlannedRead[];
    readonly needs: Needs;
}
/** What to ask AWS so that the wanted facts (qualified paths, derived ones too) are known, and nothing else. Pure. */
export declare function planCollection(topology: Topology, wanted: readonly string[]): Plan;
