import { groupBy } from '../model/index.ts';
import type { Path } from './source.ts';

/** A copy without what stands at the paths; items of lists leave a hole, so that the others keep their index. */
export function withoutPaths(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value;
  if (paths.some((path) => path.length === 0)) return undefined;
  const below = groupBy(paths, ([step]) => String(step));
  const prune = (key: string, item: unknown) =>
    withoutPaths(
      item,
      (below.get(key) ?? []).map(([, ...rest]) => rest),
    );
  if (Array.isArray(value)) return value.map((item, index) => prune(String(index), item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, prune(key, item)] as const)
      .filter(([, item]) => item !== undefined),
  );
}
