import type { Topology } from './topology.js';
/**
 * The part of a topology that judging `accounts` (ids) rests on: their servers, the integrations that reach into them, and
 * the servers those run on. Narrows what is collected, not what is declared.
 */
export declare function sliceTopology(topology: Topology, accounts: ReadonlySet<string>): Topology;
