import type { JudgedSubject, Snapshot, StandIn, Topology, TrustPath } from '../model/index.ts';
import { derivedKinds } from './kinds/index.ts';
import { readWorld } from './world.ts';

/** Everything that can be judged, with base and derived facts, and what stands in for what cannot. */
export interface Derived {
  readonly subjects: readonly JudgedSubject[];
  readonly standIns: readonly StandIn[];
  /** Every declared path, link by link, sorted by id. */
  readonly paths: readonly TrustPath[];
}

/** Joins the topology with what a snapshot holds. Pure: the same input gives the same subjects. */
export function derive(topology: Topology, snapshot: Snapshot): Derived {
  const world = readWorld(topology, snapshot);
  return {
    subjects: derivedKinds.flatMap((kind) => kind.subjects(world)),
    standIns: derivedKinds.flatMap((kind) => kind.standIns?.(world) ?? []),
    paths: world.paths.map(({ path }) => path),
  };
}
