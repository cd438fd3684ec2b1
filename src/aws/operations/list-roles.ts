import type { ListRolesCommandOutput } from '@aws-sdk/client-iam';
import { required } from '../invalid-answer-error.ts';
import type { ListOperation } from '../operation.ts';

/** What only this listing says of a role. */
export interface ListedRoleSettings {
  readonly arn: string;
  /** Seconds. */
  readonly maxSessionDuration?: number;
}

/** Settings of every role of an account, which GetAccountAuthorizationDetails leaves out (https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html). */
export const listRoles: ListOperation<object, ListedRoleSettings> = {
  service: 'iam',
  name: 'ListRoles',
  permission: 'iam:ListRoles',
  request: ({ token }) => ({ MaxItems: 1000, ...(token !== undefined && { Marker: token }) }),
  read(answer) {
    const { Roles, IsTruncated, Marker } = answer as ListRolesCommandOutput;
    return {
      items: required(Roles, 'Roles').map(({ Arn, MaxSessionDuration }) => ({
        arn: required(Arn, 'Arn'),
        ...(MaxSessionDuration !== undefined && { maxSessionDuration: MaxSessionDuration }),
      })),
      ...(required(IsTruncated, 'IsTruncated') && { next: required(Marker, 'Marker') }),
    };
  },
};
