export type { FinishedCall } from './call.ts';
export type { Limits } from './limits.ts';
export type { Listing } from './list.ts';
export { NoCredentialsError } from './no-credentials-error.ts';
export { type AccountLogin, type Aws, type AwsOptions, openAws } from './open-aws.ts';
export { openTrials, type Tried } from './open-trials.ts';
export { callName, type ListOperation, type Operation, type Service } from './operation.ts';
export { assumeRole } from './operations/assume-role.ts';
export type {
  ListedGroup,
  ListedItem,
  ListedPolicies,
  ListedPolicy,
  ListedRole,
  ListedUser,
} from './operations/authorization-items.ts';
export {
  describeInstances,
  type InstanceQuery,
  type ListedInstance,
  mostInstanceIds,
} from './operations/describe-instances.ts';
export {
  type AuthorizationKind,
  getAccountAuthorizationDetails,
} from './operations/get-account-authorization-details.ts';
export { getCallerIdentity } from './operations/get-caller-identity.ts';
export { type ListedKey, listAccessKeys } from './operations/list-access-keys.ts';
export { type ListedRoleSettings, listRoles } from './operations/list-roles.ts';
export { isOwnEndpoint } from './own-endpoint.ts';
export type { Reach } from './reach.ts';
export type { Refusal } from './refusal.ts';
export { stsRegion } from './regions.ts';
