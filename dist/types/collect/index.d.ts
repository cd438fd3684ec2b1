export { type CollectOptions, collect } from './collect.js';
export { planCollection } from './plan.js';
