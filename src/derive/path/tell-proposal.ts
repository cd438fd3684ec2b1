import type { Facts } from '../../model/index.ts';
import type { TrustProposal } from '../../policy/index.ts';
import { tellOwner } from './ownership.ts';
import { readTags } from './principal.ts';

/**
 * A proposal in sentences: what changes, what somebody loses, what stands in its way, of which time it is and who would
 * undo it. None without a proposal.
 */
export function tellProposal(proposal: TrustProposal | undefined, { tags }: Facts, takenAt: string): readonly string[] {
  if (proposal === undefined) return [];
  const { document, changes, losses, obstacles } = proposal;
  const isWhole = document !== undefined && obstacles.length === 0;
  return [
    ...changes,
    ...losses,
    ...obstacles,
    ...(isWhole ? [`It is the policy as of ${takenAt}: what was changed since then would be overwritten.`] : []),
    ...(document === undefined ? [] : tellOwner(tags && readTags(tags))),
  ];
}
