export { NoCredentialsError } from '../aws/index.ts';
export { type CollectEvent, type CollectOptions, collect } from './collect.ts';
export { type Plan, type PlannedCall, planCollection } from './plan.ts';
export { renderPlan } from './render-plan.ts';
