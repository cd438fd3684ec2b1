import type { Problem } from '../model/index.ts';
import { type Path, type Source, showPath } from '../source/index.ts';

/** Collects what is wrong beyond the form of single values; the sentence begins with the path it is about. */
export interface Complaints {
  add(path: Path, message: string, what?: 'key' | 'value'): void;
  /** The line a path stands on, to point at from elsewhere. */
  lineOf(path: Path): number;
  readonly problems: readonly Problem[];
}

export function complaintsAbout(source: Source): Complaints {
  const problems: Problem[] = [];
  return {
    problems,
    add: (path, message, what) =>
      problems.push({ ...source.locate(path, what), message: `${showPath(path)} ${message}` }),
    lineOf: (path) => source.locate(path).line,
  };
}
