import { nameOfArn, type TrustPath } from '../model/index.ts';
import { escapeData } from './escape.ts';

/** What people call the state of a path: one that is only wider than what is declared still does its work. */
export type PathVerdict = 'broken' | 'too wide' | 'unknown' | 'complete';

export function pathVerdictOf({ state, firstBroken }: TrustPath): PathVerdict {
  return firstBroken === 'least-privilege' ? 'too wide' : state;
}

/** `xsoar-prod → aws-ec2-prod → UpdateAPP`, escaped. */
export function nameWay({ server, integration, role }: TrustPath): string {
  return [server, integration, nameOfArn(role)].map(escapeData).join(' → ');
}

/** Where the path breaks first, or else the first of the links of which nobody knows. */
export function tellVerdict(path: TrustPath): string {
  const verdict = pathVerdictOf(path);
  if (verdict === 'broken') return `broken at ${path.firstBroken}`;
  if (verdict !== 'unknown') return verdict;
  const open = path.links.filter((link) => link.state === 'unknown' && link.name !== 'guardrails');
  return `unknown at ${open[0]?.name}${open.length > 1 ? ` and ${open.length - 1} more` : ''}`;
}
