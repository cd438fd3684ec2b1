import { type Config, secretsOf } from './config/index.ts';
import { readCaBundle } from './files/ca-bundle.ts';
import type { Host } from './host.ts';
import { type Snapshot, sliceTopology } from './model/index.ts';
import { openProgress } from './progress.ts';
import { tool } from './version.ts';

export interface CollectSnapshotOptions {
  /** Ids; all when absent. */
  readonly accounts?: ReadonlySet<string>;
  /** Calls in flight, over the configuration's. */
  readonly concurrency?: number;
  readonly quiet: boolean;
}

/**
 * Reads the accounts as far as the wanted facts (qualified paths) rest on them, and tells on stderr how it goes. Throws
 * ProblemsError and NoCredentialsError before the first call.
 */
export async function collectSnapshot(
  host: Host,
  config: Config,
  wanted: readonly string[],
  { accounts, concurrency, quiet }: CollectSnapshotOptions,
): Promise<Snapshot> {
  const certificates = readCaBundle(host.env, host.cwd);
  const { collect, planCollection } = await import('./collect/index.ts');
  const topology = accounts === undefined ? config.topology : sliceTopology(config.topology, accounts);
  const plan = planCollection(topology, wanted);
  const progress = openProgress(host.stderr, quiet || plan.calls.length === 0, () => host.now().getTime());
  const tellInterrupt = () => progress.interrupted();
  host.signal.addEventListener('abort', tellInterrupt);
  progress.start(plan.calls.map(({ service, operation, ...call }) => ({ ...call, call: `${service}:${operation}` })));
  try {
    const snapshot = await collect({
      topology,
      plan,
      externalIds: config.externalIds,
      secrets: secretsOf(config),
      concurrency: { ...config.concurrency, ...(concurrency && { calls: concurrency }) },
      env: host.env,
      ...(certificates && { certificates }),
      signal: host.signal,
      now: () => host.now(),
      tool,
      onEvent: (event) => progress.event(event),
    });
    progress.finish(snapshot.cost);
    return { ...snapshot, topology: config.topology };
  } catch (error) {
    progress.abandon();
    throw error;
  } finally {
    host.signal.removeEventListener('abort', tellInterrupt);
  }
}
