import { catalogue, factOf } from '../catalogue/index.ts';
import type { Kind } from '../model/index.ts';

/**
 * The kinds whose base facts must be read so that the wanted facts (by qualified path) can be known; what follows from other
 * facts is followed back. Throws on a path that the catalogue does not hold.
 */
export function neededKinds(wanted: readonly string[]): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  const seen = new Set<string>();
  const open = [...wanted];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const entry = factOf(path);
    if (entry === undefined) throw new Error(`the catalogue has no fact ${path}`);
    if ('from' in entry.source) open.push(...entry.source.from);
    if ('read' in entry.source) kinds.add(kindOf(path));
  }
  // Which roles are server roles is only known from the instances that they are attached to.
  if (kinds.has('server-role')) kinds.add('instance');
  return kinds;
}

function kindOf(path: string): Kind {
  const variable = path.slice(0, path.indexOf('.'));
  const entry = catalogue.find((candidate) => candidate.variable === variable);
  if (entry === undefined) throw new Error(`the catalogue has no variable ${variable}`);
  return entry.kind;
}
