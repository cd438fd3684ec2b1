import type { Facts } from '../../model/index.ts';
import type { TrustProposal } from '../../policy/index.ts';
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
    ...(document === undefined ? [] : tellOwner(tags === undefined ? {} : (readTags(tags) ?? {}))),
  ];
}

/** Who writes the role and would undo a change by hand, by the tags that CloudFormation sets and by those usual with Terraform. */
function tellOwner(tags: Readonly<Record<string, string>>): readonly string[] {
  const stack = tags['aws:cloudformation:stack-name'];
  if (stack !== undefined)
    return [
      `CloudFormation owns it (stack ${stack}): the next update of the stack undoes the command, so change the template.`,
    ];
  const isTerraform = Object.entries(tags).some((tag) => tag.some((text) => /terraform/i.test(text)));
  return isTerraform
    ? ['Its tags say that Terraform owns it: the next apply undoes the command, so change the code.']
    : [];
}
