export type {
  AssumeRoleDecision,
  AssumeRoleRequest,
  ConditionEvidence,
  NamedLevel,
  NamedPolicy,
  PolicyLevel,
  StatementEvidence,
} from './assume-role.ts';
export { type AssumeRoleReach, type Reach, readAssumeRoleReach } from './assume-role-reach.ts';
export { decideAssumeRole } from './decide-assume-role.ts';
export { type DerivedRequest, deriveRequest, type ServerCall, type ServerCaller } from './derive-request.ts';
export type { Policy } from './documents.ts';
export { type Escalation, findEscalations, isAdministrator } from './escalation.ts';
export type { Permissions } from './permissions.ts';
export { type ActionComparison, compareActions } from './required-actions.ts';
export { type CallerCredentials, type DurationDecision, decideDuration } from './session-duration.ts';
export {
  type Admission,
  compareTrust,
  decideServiceTrust,
  decideTrust,
  mendTrust,
  narrowTrust,
  type ServiceTrust,
  type TrustCaller,
  type TrustComparison,
  type TrustInput,
  type TrustProposal,
} from './trust/index.ts';
export { listWanted } from './wanted-facts.ts';
