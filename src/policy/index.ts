export type { Policy } from './documents.ts';
export { compareTrust, type TrustCaller, type TrustComparison } from './trust.ts';
