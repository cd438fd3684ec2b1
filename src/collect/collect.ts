import { type FinishedCall, type Limits, openAws } from '../aws/index.ts';
import { type Cost, type Snapshot, snapshotVersion, type Topology } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { collectors } from './collectors/index.ts';
import { loginsOf } from './logins.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import type { Reading } from './reading.ts';

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
  /** Attempts in flight: for the run, and for one account × region × service. */
  readonly concurrency: { readonly calls: number; readonly perScope: number };
  /** The environment of the process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM: the authorities that AWS's certificates are held against, in place of those that Node knows. */
  readonly certificates?: string;
  /** Ends the run early: what has not been read is `not-collected` then. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly tool: { readonly name: string; readonly version: string };
  readonly onEvent?: (event: CollectEvent) => void;
  /** How long and how often a call is tried, where it is not as usual. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads live accounts, and never writes. What AWS refuses is in the snapshot as unknown facts and gaps; throws
 * NoCredentialsError when there is nothing at all to sign a call with, before the first one.
 */
export async function collect(options: CollectOptions): Promise<Snapshot> {
  const { plan, topology, tool, now, signal } = options;
  const started = now();
  const { reading, cost } = await read(options, () => (now().getTime() - started.getTime()) / 1000);
  return {
    version: snapshotVersion,
    tool,
    takenAt: started.toISOString(),
    incomplete: signal.aborted && plan.reads.length > 0,
    topology,
    ...assemble(reading, collectors),
    cost,
  };
}

async function read(options: CollectOptions, seconds: () => number): Promise<{ reading: Reading; cost: Cost }> {
  const { plan, topology, externalIds, concurrency, env, certificates, signal, limits, onEvent } = options;
  let done = 0;
  const aws = await openAws({
    logins: loginsOf(topology, new Set(plan.reads.map(({ account }) => account)), externalIds),
    concurrency,
    env,
    signal,
    ...(certificates && { certificates }),
    ...(limits && { limits }),
    onCall: (call) => {
      done += 1;
      onEvent?.({ ...call, done, planned: plan.calls.length, throttled: aws.throttled() });
    },
  });
  try {
    // A source that gave no answer leaves unknown what needs it; the other accounts are read.
    await aws.requireCredentials();
    const reading = await readPlan(plan, topology, aws);
    return { reading, cost: aws.cost(seconds()) };
  } finally {
    aws.close();
  }
}
