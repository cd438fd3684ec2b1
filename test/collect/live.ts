import { type CollectOptions, collect, planCollection } from '../../src/collect/index.ts';
import type { Snapshot } from '../../src/model/index.ts';
import type { FakeAws } from '../support/fake-aws/index.ts';
import { everyWanted, type Organisation } from './organisation.ts';

export const takenAt = new Date('2026-11-23T20:00:00.000Z');

/** Lets the SDK find the fake. It reads credentials and endpoints from the process itself. */
export function pointAt(fake: FakeAws, keyId?: string): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, fake.env(keyId), { AWS_SHARED_CREDENTIALS_FILE: '/none', AWS_CONFIG_FILE: '/none' });
}

/** Collects what the first rules need from a fake, with no pause between attempts. */
export async function collectLive(
  fake: FakeAws,
  { topology, externalIds }: Organisation,
  options: Partial<CollectOptions> = {},
): Promise<Snapshot> {
  pointAt(fake);
  const random = Math.random;
  Math.random = () => 0;
  try {
    return await collect({
      topology,
      plan: planCollection(topology, everyWanted),
      externalIds,
      concurrency: { calls: 32, perScope: 8 },
      env: process.env,
      signal: new AbortController().signal,
      now: () => takenAt,
      tool: { name: 'trustpath', version: '0.0.0' },
      limits: { attemptMs: 20_000 },
      ...options,
    });
  } finally {
    Math.random = random;
  }
}
