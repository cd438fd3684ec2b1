import { compareText, type TrustPath } from '../../model/index.ts';
import { type PathVerdict, pathVerdictOf } from '../path-verdict.ts';

export type PathCounts = Readonly<Record<PathVerdict, number>>;

export interface PathGroup {
  readonly name: string;
  readonly counts: PathCounts;
  /** Broken first, then too wide, unknown, complete; by id within. */
  readonly paths: readonly TrustPath[];
}

/** By any name that a path has; the group with the worst path first, then by name. */
export function groupPaths(paths: readonly TrustPath[], by: 'server' | 'integration'): readonly PathGroup[] {
  const groups = new Map<string, TrustPath[]>();
  for (const path of paths) {
    const group = groups.get(path[by]);
    if (group === undefined) groups.set(path[by], [path]);
    else group.push(path);
  }
  return [...groups]
    .map(([name, group]) => ({ name, counts: countPaths(group), paths: group.sort(comparePaths) }))
    .sort((one, other) => rank(one.paths[0]) - rank(other.paths[0]) || compareText(one.name, other.name));
}

export function countPaths(paths: readonly TrustPath[]): PathCounts {
  const counts = { broken: 0, 'too wide': 0, unknown: 0, complete: 0 };
  for (const path of paths) counts[pathVerdictOf(path)] += 1;
  return counts;
}

const order: Readonly<Record<PathVerdict, number>> = { broken: 0, 'too wide': 1, unknown: 2, complete: 3 };

/** Worst first, then by id. */
export function comparePaths(one: TrustPath, other: TrustPath): number {
  return rank(one) - rank(other) || compareText(one.id, other.id);
}

function rank(path: TrustPath | undefined): number {
  return path === undefined ? order.complete : order[pathVerdictOf(path)];
}
