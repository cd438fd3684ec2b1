export type {
  AssumeRoleDecision,
  AssumeRoleRequest,
  ConditionEvidence,
  StatementEvidence,
} from './assume-role.ts';
export { decideAssumeRole } from './decide-assume-role.ts';
export type { Policy } from './documents.ts';
export { compareTrust, type TrustComparison } from './trust.ts';
export type { TrustCaller } from './trust-callers.ts';
