import { type Snapshot, snapshotVersion, type Topology } from '../model/index.ts';
import { tool } from '../version.ts';

/**
 * The snapshot of a run in which nothing was read. What is decided on it all the same follows from the declaration alone, and
 * no reading overturns it.
 */
export function nothingRead(topology: Topology, now: Date): Snapshot {
  return {
    version: snapshotVersion,
    tool,
    takenAt: now.toISOString(),
    incomplete: false,
    topology,
    subjects: [],
    selections: [],
    gaps: [],
    reads: [],
    cost: { apiCalls: 0, retries: 0, throttled: 0, seconds: 0, calls: {} },
  };
}
