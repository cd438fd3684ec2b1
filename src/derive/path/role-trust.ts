import type { TrustComparison, TrustProposal } from '../../policy/index.ts';

/**
 * What the trust policy of one role does and what should become of it: the one place that rules, links and proofs print
 * from, so that two of them never contradict each other. Everything is worked out when it is asked for, once.
 */
export interface RoleTrust {
  compare(): TrustComparison;
  /** Every declared caller admitted, nothing else touched. Undefined: nothing to change. */
  mended(): TrustProposal | undefined;
  /** Mended, and what is undeclared taken out. Undefined: nothing to change, or not every caller is known. */
  narrowed(): TrustProposal | undefined;
}

/** By ARN; undefined for a role whose trust policy was not read, or that does not exist. */
export type FindRoleTrust = (role: string) => RoleTrust | undefined;
