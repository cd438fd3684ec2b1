import type { AssumeRoleDecision, AssumeRoleRequest } from './assume-role.js';
/**
 * Whether the caller can assume the role. Pure and synchronous; never throws, whatever the policies hold.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export declare function decideAssumeRole(request: AssumeRoleRequest): AssumeRoleDecision;
