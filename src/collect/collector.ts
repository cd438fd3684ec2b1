import type { ReadName } from '../catalogue/index.ts';
import type { CompletedRead, Gap, Kind, Selection, Subject, Topology } from '../model/index.ts';
import type { Needs } from './needs.ts';
import type { PlannedRead } from './planned-read.ts';
import type { Reading } from './reading.ts';

/** What a collector found out. */
export interface Collected {
  readonly subjects: readonly Subject[];
  readonly selections?: readonly Selection[];
  readonly gaps: readonly Gap[];
  readonly reads: readonly CompletedRead[];
}

/** Provides the base facts of one read of the catalogue. Both parts are pure: asking AWS lies between them. */
export interface Collector {
  readonly name: ReadName;
  /** The facts it writes, by kind, as the catalogue names them. */
  readonly provides: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** The listings it needs. */
  plan(topology: Topology, needs: Needs): readonly PlannedRead[];
  collect(reading: Reading): Collected;
}
