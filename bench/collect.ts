import { collect, planCollection } from '../src/collect/index.ts';
import { loadConfig } from '../src/config/index.ts';
import { wantedFacts } from '../src/prepare.ts';
import { loadRules, resolveRuleset } from '../src/ruleset/index.ts';
import { peakResidentSet } from './peak.ts';

/** What a collection left in memory. */
export interface Collected {
  readonly subjects: number;
  /** Bytes in use after a garbage collection that the snapshot added. */
  readonly heap: number;
  /** Peak resident set of the process, bytes. */
  readonly peak: number;
}

// node --expose-gc build/bench/collect.js CONFIGURATION: reads what the configuration declares, and prints Collected as JSON.
const root = process.cwd();
const config = await loadConfig({ cwd: root, file: process.argv[2] ?? '', env: process.env, root });
const { rules } = await resolveRuleset({ rules: (await loadRules({ dirs: [], root })).rules, config, root });
const plan = planCollection(config.topology, wantedFacts(rules));
const before = heapInUse();
const snapshot = await collect({
  topology: config.topology,
  plan,
  externalIds: config.externalIds,
  concurrency: config.concurrency,
  env: process.env,
  signal: new AbortController().signal,
  now: () => new Date(),
  tool: { name: 'trustpath', version: '0.0.0' },
});
const heap = heapInUse() - before;
const result: Collected = { subjects: snapshot.subjects.length, heap, peak: peakResidentSet() };
console.log(JSON.stringify(result));

function heapInUse(): number {
  // What the first pass finalizes, a later one frees.
  for (let pass = 0; pass < 3; pass += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
