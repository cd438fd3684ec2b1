import type { AccountPermissions } from '../../collect/least-permissions.ts';

/** An IAM policy document, as AWS takes it. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly object[];
}

/** What stands in a document for what the configuration does not say. */
export const placeholders = {
  caller: 'ROLE_THAT_RUNS_TRUSTPATH',
  account: 'ACCOUNT_OF_THE_AUDITOR',
  externalId: 'EXTERNAL_ID',
} as const;

/** One statement: the actions, on everything, since listings know no narrower resource. */
export function permissionsPolicy({ actions }: Pick<AccountPermissions, 'actions'>): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: 'ReadWhatTheRulesNeed', Effect: 'Allow', Action: actions, Resource: '*' }],
  };
}

/** Who may assume the audit role, with placeholders for the caller and, where one is configured, the external id. */
export function trustPolicy({ partition, externalId }: AccountPermissions): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'LetTheAuditorIn',
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${placeholders.account}:role/${placeholders.caller}` },
        Action: 'sts:AssumeRole',
        ...(externalId && { Condition: { StringEquals: { 'sts:ExternalId': placeholders.externalId } } }),
      },
    ],
  };
}

/** What whoever runs the auditor needs: to assume the audit roles. Undefined where there are none. */
export function callerPolicy(accounts: readonly AccountPermissions[]): PolicyDocument | undefined {
  const roles = accounts.flatMap(({ role }) => role ?? []);
  if (roles.length === 0) return undefined;
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: 'AssumeTheAuditRoles', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roles }],
  };
}
