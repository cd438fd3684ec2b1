import type {
  AttachedPolicy,
  GroupDetail,
  ManagedPolicyDetail,
  PolicyDetail,
  RoleDetail,
  Tag,
  UserDetail,
} from '@aws-sdk/client-iam';
import { required } from '../invalid-answer-error.ts';
import { decodeDocument } from './decode-document.ts';

/** The policies of a role, user or group; documents are JSON text, decoded. */
export interface ListedPolicies {
  readonly inline: readonly { readonly name: string; readonly document: string }[];
  /** ARNs of managed policies. */
  readonly attached: readonly string[];
  /** ARN of the managed policy that is the permissions boundary. */
  readonly boundary?: string;
}

interface Identity {
  /** With path. */
  readonly arn: string;
  readonly name: string;
  readonly uniqueId: string;
}

export interface ListedRole extends Identity {
  readonly kind: 'role';
  /** Its trust policy as JSON text, decoded. */
  readonly trust: string;
  /** ARNs of the instance profiles that hold it. */
  readonly instanceProfiles: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** Absent where policies were not asked for. */
  readonly policies?: ListedPolicies;
}

export interface ListedUser extends Identity {
  readonly kind: 'user';
  /** Names. */
  readonly groups: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly policies?: ListedPolicies;
}

export interface ListedGroup extends Identity {
  readonly kind: 'group';
  readonly policies: ListedPolicies;
}

/** A managed policy in its default version. */
export interface ListedPolicy {
  readonly kind: 'policy';
  readonly arn: string;
  /** JSON text, decoded. */
  readonly document: string;
}

/** Whether a role is asked for, by its ARN and those of the instance profiles that hold it. */
export type IsWanted = (arn: string, instanceProfiles: readonly string[]) => boolean;

export type ListedItem = ListedRole | ListedUser | ListedGroup | ListedPolicy;

/** Nothing for a role that nobody asks for: an account can have thousands, whose documents are then not even decoded. */
export function readRole(role: RoleDetail, withPolicies: boolean, isWanted: IsWanted): readonly ListedRole[] {
  const document = required(role.AssumeRolePolicyDocument, 'AssumeRolePolicyDocument');
  const identity = {
    arn: required(role.Arn, 'Arn'),
    name: required(role.RoleName, 'RoleName'),
    uniqueId: required(role.RoleId, 'RoleId'),
  };
  const profiles = required(role.InstanceProfileList, 'InstanceProfileList');
  const inline = withPolicies ? required(role.RolePolicyList, 'RolePolicyList') : [];
  const instanceProfiles = profiles.map(({ Arn }) => required(Arn, 'Arn'));
  if (!isWanted(identity.arn, instanceProfiles)) return [];
  return [
    {
      kind: 'role',
      ...identity,
      trust: decodeDocument(document, 'AssumeRolePolicyDocument'),
      instanceProfiles,
      tags: readTags(role.Tags),
      ...(withPolicies && { policies: readPolicies(role, inline) }),
    },
  ];
}

export function readUser(user: UserDetail, withPolicies: boolean): ListedUser {
  return {
    kind: 'user',
    arn: required(user.Arn, 'Arn'),
    name: required(user.UserName, 'UserName'),
    uniqueId: required(user.UserId, 'UserId'),
    groups: required(user.GroupList, 'GroupList'),
    tags: readTags(user.Tags),
    // IAM leaves the list of inline policies out for some users that have none.
    ...(withPolicies && { policies: readPolicies(user, user.UserPolicyList ?? []) }),
  };
}

export function readGroup(group: GroupDetail): ListedGroup {
  return {
    kind: 'group',
    arn: required(group.Arn, 'Arn'),
    name: required(group.GroupName, 'GroupName'),
    uniqueId: required(group.GroupId, 'GroupId'),
    policies: readPolicies(group, group.GroupPolicyList ?? []),
  };
}

/** Only the default version counts. */
export function readPolicy(policy: ManagedPolicyDetail): ListedPolicy {
  const versions = required(policy.PolicyVersionList, 'PolicyVersionList');
  const current = versions.find((version) => version.IsDefaultVersion);
  const document = required(required(current, 'the default version').Document, 'Document');
  return { kind: 'policy', arn: required(policy.Arn, 'Arn'), document: decodeDocument(document, 'Document') };
}

interface HasPolicies {
  readonly AttachedManagedPolicies?: AttachedPolicy[];
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string };
}

function readPolicies(of: HasPolicies, inline: readonly PolicyDetail[]): ListedPolicies {
  const { AttachedManagedPolicies, PermissionsBoundary } = of;
  const attached = required(AttachedManagedPolicies, 'AttachedManagedPolicies');
  return {
    inline: inline.map(({ PolicyName, PolicyDocument }) => ({
      name: required(PolicyName, 'PolicyName'),
      document: decodeDocument(required(PolicyDocument, 'PolicyDocument'), 'PolicyDocument'),
    })),
    attached: attached.map(({ PolicyArn }) => required(PolicyArn, 'PolicyArn')),
    ...(PermissionsBoundary && {
      boundary: required(PermissionsBoundary.PermissionsBoundaryArn, 'PermissionsBoundaryArn'),
    }),
  };
}

/** What has no tags has no list of them. */
function readTags(tags: readonly Tag[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ Key, Value }) => [required(Key, 'Key'), Value ?? '']));
}
