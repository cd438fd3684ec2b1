import { readFileSync } from 'node:fs';
import { derive } from '../src/derive/index.ts';
import { evaluate } from '../src/evaluate/index.ts';
import type { Snapshot } from '../src/model/index.ts';
import { loadRules, resolveRuleset } from '../src/ruleset/index.ts';
import { copySnapshot } from './copies.ts';
import { peakResidentSet } from './peak.ts';

/** What judging one snapshot took, and what it holds. */
export interface Judged {
  readonly subjects: number;
  readonly checks: number;
  /** Milliseconds. */
  readonly parse: number;
  readonly derive: number;
  readonly evaluate: number;
  /** Bytes in use after a garbage collection that the parsed snapshot, and then all that was judged, added. */
  readonly snapshotHeap: number;
  readonly judgedHeap: number;
  /** Peak resident set of the process, bytes. */
  readonly peak: number;
}

// node --expose-gc build/bench/judge.js SUBJECTS: judges copies of the example with every rule, and prints Judged as JSON.
const wanted = Number(process.argv[2]);
const example = JSON.parse(readFileSync('examples/snapshot.json', 'utf8')) as Snapshot;
const ofOne = await judgeCopies(1);
const judged = await judgeCopies(Math.ceil(wanted / ofOne.subjects));
console.log(JSON.stringify(judged));

async function judgeCopies(copies: number): Promise<Judged> {
  const { rules } = await loadRules({ dirs: [], root: '/' });
  const at = { file: '', line: 1, column: 1 };
  const { rules: enabled } = await resolveRuleset({
    rules,
    config: {
      directory: '/',
      extends: [],
      rules: rules.map(({ definition }) => ({ rule: definition.id, off: false, location: at })),
      overrides: [],
    },
    root: '/',
  });
  const text = textOfCopies(copies);
  const before = heap();
  const [snapshot, parse] = timed(() => JSON.parse(text.toString()) as Snapshot);
  const snapshotHeap = heap() - before;
  const [derived, deriving] = timed(() => derive(snapshot.topology, snapshot));
  const [evaluation, evaluating] = timed(() =>
    evaluate({
      rules: enabled,
      subjects: derived.subjects,
      standIns: derived.standIns,
      waivers: [],
      accountNames: new Map(snapshot.topology.accounts.map(({ id, name }) => [id, name])),
      asOf: '2026-01-01',
      now: snapshot.takenAt,
    }),
  );
  const judgedHeap = heap() - before - snapshotHeap;
  return {
    subjects: derived.subjects.length,
    checks: evaluation.findings.length,
    parse,
    derive: deriving,
    evaluate: evaluating,
    snapshotHeap,
    judgedHeap,
    peak: peakResidentSet(),
  };
}

/** In a frame of its own, so that nothing but the text outlives it. */
function textOfCopies(copies: number): Buffer {
  return Buffer.from(JSON.stringify(copySnapshot(example, copies)));
}

function timed<Made>(make: () => Made): readonly [Made, number] {
  const started = process.hrtime.bigint();
  const made = make();
  return [made, Number(process.hrtime.bigint() - started) / 1e6];
}

function heap(): number {
  // What the first pass finalizes, a later one frees.
  for (let pass = 0; pass < 3; pass += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
