export type { AssumeRoleDecision, AssumeRoleRequest } from './assume-role.js';
export { decideAssumeRole } from './decide-assume-role.js';
export type { Policy } from './documents.js';
