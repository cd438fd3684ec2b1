export { type Admission, decideTrust, judgeAdmission } from './admission.ts';
export type { TrustCaller, TrustInput } from './callers.ts';
export { compareTrust, type TrustComparison } from './compare.ts';
export { mendTrust } from './mend.ts';
export { narrowTrust } from './narrow.ts';
export type { TrustProposal } from './proposal.ts';
export { decideServiceTrust, type ServiceTrust } from './service-trust.ts';
