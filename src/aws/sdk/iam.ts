import './quiet.ts';
import { GetAccountAuthorizationDetailsCommand, ListAccessKeysCommand } from '@aws-sdk/client-iam';

export { IAMClient as Client } from '@aws-sdk/client-iam';
export const commands = {
  GetAccountAuthorizationDetails: GetAccountAuthorizationDetailsCommand,
  ListAccessKeys: ListAccessKeysCommand,
};
