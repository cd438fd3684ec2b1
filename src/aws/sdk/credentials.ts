import './quiet.ts';

export { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export { parseKnownFiles } from '@smithy/core/config';
export { endingWith } from './credential-process.ts';
