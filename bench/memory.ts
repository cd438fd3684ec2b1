import type { Collected } from './collect.ts';
import { startFake } from './fake.ts';
import { outputOf } from './processes.ts';
import type { Part } from './table.ts';

const instances = [200, 2_000] as const;

/** What each subject more costs while live accounts are read and until they are judged. */
export async function measureMemory(): Promise<Part> {
  const [small, large] = [await collectFrom(instances[0]), await collectFrom(instances[1])];
  const slope = (of: (collected: Collected) => number) =>
    `${((of(large) - of(small)) / (large.subjects - small.subjects) / 1024).toFixed(2)} KB`;
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return {
    title: 'Memory of a collection',
    columns: ['', `${small.subjects} subjects`, `${large.subjects} subjects`, 'each subject more', 'aim'],
    rows: [
      [
        'heap of the snapshot',
        megabytes(small.heap),
        megabytes(large.heap),
        slope(({ heap }) => heap),
        'at most 0.3 KB',
      ],
      ['peak resident set', megabytes(small.peak), megabytes(large.peak), slope(({ peak }) => peak), ''],
    ],
    note: 'Ten accounts, one region, instances found by tag. Heap is what the whole snapshot keeps in use after a garbage collection, its topology apart; the peak holds the answers that are being read as well.',
  };
}

async function collectFrom(perServer: number): Promise<Collected> {
  const fake = await startFake({ accounts: 10, regions: 1, instances: perServer, otherRoles: 0 }, 0);
  try {
    return JSON.parse(
      await outputOf(['--expose-gc', 'build/bench/collect.js', fake.configuration], fake.env),
    ) as Collected;
  } finally {
    fake.close();
  }
}
