export type { About } from './about.ts';
export { type Answer, openXsoar, type Xsoar, type XsoarLimits, type XsoarOptions } from './open-xsoar.ts';
export type { Failure, Trouble } from './trouble.ts';
