import type { Judged } from './judge.ts';
import { outputOf } from './processes.ts';
import { type Part, ratio } from './table.ts';

const sizes = [10_000, 100_000] as const;

/** Every rule on copies of the example, against reading the same snapshot with JSON.parse. */
export async function measureRules(): Promise<Part> {
  const [small, large] = [await judge(sizes[0]), await judge(sizes[1])];
  const slope = (of: (judged: Judged) => number) =>
    `${((of(large) - of(small)) / (large.subjects - small.subjects) / 1024).toFixed(2)} KB`;
  const perSecond = ({ checks, evaluate }: Judged) => `${Math.round((checks / evaluate) * 1000)}`;
  const row = (name: string, of: (judged: Judged) => string) => [name, of(small), of(large)];
  return {
    title: 'Rule evaluation',
    columns: ['', ...[small, large].map(({ subjects }) => `${subjects} subjects`)],
    rows: [
      row('checks', ({ checks }) => `${checks}`),
      row('checks per second', perSecond),
      row('evaluation to JSON.parse', ({ evaluate, parse }) => ratio(evaluate / parse)),
      row('derivation to JSON.parse', ({ derive, parse }) => ratio(derive / parse)),
      ['heap of the snapshot, each subject more', '', slope(({ snapshotHeap }) => snapshotHeap)],
      ['heap of what was judged, each subject more', '', slope(({ judgedHeap }) => judgedHeap)],
      ['peak resident set, each subject more', '', slope(({ peak }) => peak)],
    ],
    note: 'Copies of the example, all in one snapshot, judged by every rule in one process. Derivation decides every declared path with its policies; evaluation is rules × subjects alone. Heap is what is in use after a garbage collection.',
  };
}

async function judge(subjects: number): Promise<Judged> {
  return JSON.parse(await outputOf(['--expose-gc', 'build/bench/judge.js', String(subjects)])) as Judged;
}
