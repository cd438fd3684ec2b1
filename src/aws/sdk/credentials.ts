import './quiet.ts';

export { fromNodeProviderChain } from '@aws-sdk/credential-providers';
