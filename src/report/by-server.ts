import { compareText, type Finding, type Summary } from '../model/index.ts';
import { summarize } from './gate.ts';
import { worstFirst } from './worst-first.ts';

export interface ServerGroup {
  /** Undefined for what belongs to no server. */
  readonly server: string | undefined;
  readonly summary: Summary;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** Groups findings by the first server they concern; the server with the worst finding first, then by name, what has no server last. */
export function groupByServer(findings: readonly Finding[]): readonly ServerGroup[] {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const [server] = finding.servers;
    const group = groups.get(server);
    if (group === undefined) groups.set(server, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([server, group]) => ({ server, summary: summarize(group), findings: group.sort(worstFirst) }))
    .sort(compareGroups);
}

function compareGroups(one: ServerGroup, other: ServerGroup): number {
  const [a] = one.findings;
  const [b] = other.findings;
  const worst = a === undefined || b === undefined ? 0 : worstFirst(a, b);
  return worst || Number(one.server === undefined) - Number(other.server === undefined) || byName(one, other);
}

function byName(one: ServerGroup, other: ServerGroup): number {
  return compareText(one.server ?? '', other.server ?? '');
}
