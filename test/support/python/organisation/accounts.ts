/** The organisation's accounts: the automation server stands in `security`, whose credentials the auditor runs with. */
export const accounts = { security: '111111111111', prod: '222222222222', staging: '333333333333' } as const;

export type AccountName = keyof typeof accounts;

export const accountNames = ['security', 'prod', 'staging'] as const satisfies readonly AccountName[];

/** The role that the auditor assumes in the accounts that it does not run in. */
export function auditRoleOf(account: AccountName): string {
  return `arn:aws:iam::${accounts[account]}:role/trustpath-audit`;
}

export function roleArn(account: AccountName, pathAndName: string): string {
  return `arn:aws:iam::${accounts[account]}:role/${pathAndName}`;
}

export function userArn(account: AccountName, name: string): string {
  return `arn:aws:iam::${accounts[account]}:user/${name}`;
}
