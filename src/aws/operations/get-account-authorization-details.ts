import type { GetAccountAuthorizationDetailsCommandOutput, RoleDetail, UserDetail } from '@aws-sdk/client-iam';
import { InvalidAnswerError, required } from '../invalid-answer-error.ts';
import type { ListOperation } from '../operation.ts';

export interface ListedRole {
  readonly kind: 'role';
  /** With path. */
  readonly arn: string;
  readonly name: string;
  readonly uniqueId: string;
  /** Its trust policy as JSON text, decoded. */
  readonly trust: string;
  /** ARNs of the instance profiles that hold it. */
  readonly instanceProfiles: readonly string[];
}

export interface ListedUser {
  readonly kind: 'user';
  readonly arn: string;
  readonly name: string;
  readonly uniqueId: string;
}

interface Input {
  readonly kinds: readonly ('Role' | 'User')[];
}

/**
 * Every role and user of an account, with trust policies and instance profiles, in the fewest calls
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html). A page may be short; only IsTruncated says whether it is the last.
 */
export const getAccountAuthorizationDetails: ListOperation<Input, ListedRole | ListedUser> = {
  service: 'iam',
  name: 'GetAccountAuthorizationDetails',
  permission: 'iam:GetAccountAuthorizationDetails',
  request: ({ kinds, token }) => ({
    Filter: [...kinds],
    MaxItems: 1000,
    ...(token !== undefined && { Marker: token }),
  }),
  read(answer, { kinds }) {
    const page = answer as GetAccountAuthorizationDetailsCommandOutput;
    const roles = kinds.includes('Role') ? required(page.RoleDetailList, 'RoleDetailList') : [];
    const users = kinds.includes('User') ? required(page.UserDetailList, 'UserDetailList') : [];
    return {
      items: [...users.map(readUser), ...roles.map(readRole)],
      ...(required(page.IsTruncated, 'IsTruncated') && { next: required(page.Marker, 'Marker') }),
    };
  },
};

function readRole(role: RoleDetail): ListedRole {
  return {
    kind: 'role',
    arn: required(role.Arn, 'Arn'),
    name: required(role.RoleName, 'RoleName'),
    uniqueId: required(role.RoleId, 'RoleId'),
    trust: decodeDocument(required(role.AssumeRolePolicyDocument, 'AssumeRolePolicyDocument')),
    instanceProfiles: required(role.InstanceProfileList, 'InstanceProfileList').map(({ Arn }) => required(Arn, 'Arn')),
  };
}

function readUser(user: UserDetail): ListedUser {
  return {
    kind: 'user',
    arn: required(user.Arn, 'Arn'),
    name: required(user.UserName, 'UserName'),
    uniqueId: required(user.UserId, 'UserId'),
  };
}

/** IAM sends documents percent-encoded (RFC 3986: `+` stays `+`); emulators send some of them as they are. */
function decodeDocument(text: string): string {
  try {
    const decoded = text.trimStart().startsWith('{') ? text : decodeURIComponent(text);
    JSON.parse(decoded);
    return decoded;
  } catch {
    throw new InvalidAnswerError('AssumeRolePolicyDocument is not a JSON document');
  }
}
