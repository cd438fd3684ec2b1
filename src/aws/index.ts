export type { FinishedCall } from './call.ts';
export type { Limits } from './limits.ts';
export type { Listing } from './list.ts';
export { NoCredentialsError } from './no-credentials-error.ts';
export { type AccountLogin, type Aws, type AwsOptions, openAws } from './open-aws.ts';
export { callName, type ListOperation, type Operation } from './operation.ts';
export { assumeRole } from './operations/assume-role.ts';
export {
  describeInstances,
  type InstanceQuery,
  type ListedInstance,
  mostInstanceIds,
} from './operations/describe-instances.ts';
export {
  getAccountAuthorizationDetails,
  type ListedRole,
  type ListedUser,
} from './operations/get-account-authorization-details.ts';
export { getCallerIdentity } from './operations/get-caller-identity.ts';
export { type ListedKey, listAccessKeys } from './operations/list-access-keys.ts';
export { withheld } from './secrets.ts';
