export type { FinishedCall } from './call.js';
export type { Limits } from './limits.js';
export { type InstanceQuery } from './operations/describe-instances.js';
export { type AuthorizationKind } from './operations/get-account-authorization-details.js';
