import './quiet.ts';
import { GetAccountAuthorizationDetailsCommand, ListAccessKeysCommand, ListRolesCommand } from '@aws-sdk/client-iam';

export { IAMClient as Client } from '@aws-sdk/client-iam';
export const commands = {
  GetAccountAuthorizationDetails: GetAccountAuthorizationDetailsCommand,
  ListAccessKeys: ListAccessKeysCommand,
  ListRoles: ListRolesCommand,
};
