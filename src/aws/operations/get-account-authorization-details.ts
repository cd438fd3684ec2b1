import type { GetAccountAuthorizationDetailsCommandOutput } from '@aws-sdk/client-iam';
import { required } from '../invalid-answer-error.ts';
import type { ListOperation } from '../operation.ts';
import { type IsWanted, type ListedItem, readGroup, readPolicy, readRole, readUser } from './authorization-items.ts';

/** What one listing may hold. Policies of roles and users are read where managed policies are asked for. */
export type AuthorizationKind = 'Role' | 'User' | 'Group' | 'LocalManagedPolicy' | 'AWSManagedPolicy';

interface Input {
  readonly kinds: readonly AuthorizationKind[];
  /** Which of the roles are kept; all when absent. */
  readonly isWanted?: IsWanted;
}

/**
 * Roles and users of an account, with trust policies and instance profiles, and where asked for groups and policies, in the
 * fewest calls (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html). A page may be
 * short; only IsTruncated says whether it is the last.
 */
export const getAccountAuthorizationDetails: ListOperation<Input, ListedItem> = {
  service: 'iam',
  name: 'GetAccountAuthorizationDetails',
  permission: 'iam:GetAccountAuthorizationDetails',
  request: ({ kinds, token }) => ({
    Filter: [...kinds],
    MaxItems: 1000,
    ...(token !== undefined && { Marker: token }),
  }),
  read(answer, { kinds, isWanted = () => true }) {
    const page = answer as GetAccountAuthorizationDetailsCommandOutput;
    const withPolicies = kinds.includes('LocalManagedPolicy') || kinds.includes('AWSManagedPolicy');
    const users = kinds.includes('User') ? required(page.UserDetailList, 'UserDetailList') : [];
    const groups = kinds.includes('Group') ? required(page.GroupDetailList, 'GroupDetailList') : [];
    const roles = kinds.includes('Role') ? required(page.RoleDetailList, 'RoleDetailList') : [];
    const policies = withPolicies ? required(page.Policies, 'Policies') : [];
    return {
      items: [
        ...users.map((user) => readUser(user, withPolicies)),
        ...groups.map(readGroup),
        ...roles.flatMap((role) => readRole(role, withPolicies, isWanted)),
        ...policies.map(readPolicy),
      ],
      ...(required(page.IsTruncated, 'IsTruncated') && { next: required(page.Marker, 'Marker') }),
    };
  },
};
