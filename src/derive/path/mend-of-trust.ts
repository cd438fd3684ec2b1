import type { Facts, Mend } from '../../model/index.ts';
import type { TrustProposal } from '../../policy/index.ts';
import { tellProposal } from './tell-proposal.ts';
import { updateTrust } from './update-trust.ts';

/** A proposed trust policy of a role, by its ARN, as the mend of a link: with a command where nothing stands in its way. */
export function mendOfTrust(role: string, proposal: TrustProposal, facts: Facts, takenAt: string): Mend {
  const text = tellProposal(proposal, facts, takenAt).join(' ');
  const { document, obstacles } = proposal;
  if (document === undefined || obstacles.length > 0) return { text };
  return { text, command: updateTrust(role, document), document };
}
