import { type FinishedCall, type Limits } from '../aws/index.js';
import { type Snapshot, type Topology } from '../model/index.js';
import type { Plan } from './plan.js';
/** One call or page that has an answer, or will have none. */
export interface CollectEvent extends FinishedCall {
    /** Calls finished so far, pages included. */
    readonly done: number;
    /** Calls planned, where every listing fits on one page. */
    readonly planned: number;
    /** Attempts throttled so far. */
    readonly throttled: number;
}
export interface CollectOptions {
    readonly topology: Topology;
    readonly plan: Plan;
    /** By account id. */
    readonly externalIds: ReadonlyMap<string, string>;
    /** Every other secret that is configured. */
    readonly secrets?: readonly string[];
    /** Attempts in flight: for the run, and for one account × region × service. */
    readonly concurrency: {
        readonly calls: number;
        readonly perScope: number;
    };
    /** The environment of the process. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** PEM: the authorities that AWS's certificates are held against, in place of those that Node knows. */
    readonly certificates?: string;
    /** Ends the run early: what has not been read is `not-collected` then. */
    readonly signal: AbortSignal;
    readonly now: () => Date;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly onEvent?: (event: CollectEvent) => void;
    /** How long and how often a call is tried, where it is not as usual. */
    readonly limits?: Partial<Limits>;
}
/**
 * Reads live accounts, and never writes. What AWS refuses is in the snapshot as unknown facts and gaps; throws
 * NoCredentialsError when there is nothing at all to sign a call with, before the first one.
 */
export declare function collect(options: CollectOptions): Promise<Snapshot>;
