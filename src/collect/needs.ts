import { catalogue, factOf, type ReadName } from '../catalogue/index.ts';
import type { Kind } from '../model/index.ts';

/** Base facts that must be read: those that one read of the catalogue provides for one kind. */
export class Needs {
  private readonly pairs = new Set<string>();
  private readonly direct = new Set<string>();

  /** `direct`: such a fact is wanted itself, not only what follows from it. */
  add(read: ReadName, kind: Kind, direct = false): void {
    this.pairs.add(`${read} ${kind}`);
    if (direct) this.direct.add(`${read} ${kind}`);
  }

  hasDirect(read: ReadName, kind: Kind): boolean {
    return this.direct.has(`${read} ${kind}`);
  }

  has(read: ReadName, kind: Kind): boolean {
    return this.pairs.has(`${read} ${kind}`);
  }
}

/**
 * What must be read so that the wanted facts (by qualified path) can be known; what follows from other facts is followed back.
 * Throws on a path that the catalogue does not hold.
 */
export function needsOf(wanted: readonly string[]): Needs {
  const needs = new Needs();
  const seen = new Set<string>();
  const open = [...wanted];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = factOf(path)?.source;
    if (source === undefined) throw new Error(`the catalogue has no fact ${path}`);
    if ('from' in source) open.push(...source.from);
    if (!('read' in source)) continue;
    const kind = kindOf(path);
    needs.add(source.read, kind, wanted.includes(path));
    // Which roles are server roles is only known from the instances that they are attached to.
    if (kind === 'server-role') {
      needs.add('instances', 'instance');
      needs.add('roles', kind);
    }
  }
  return needs;
}

function kindOf(path: string): Kind {
  const variable = path.slice(0, path.indexOf('.'));
  const entry = catalogue.find((candidate) => candidate.variable === variable);
  if (entry === undefined) throw new Error(`the catalogue has no variable ${variable}`);
  return entry.kind;
}
