import { CreateUserCommand, PutRolePolicyCommand, PutUserPolicyCommand } from '@aws-sdk/client-iam';
import { connect } from '../support/python/connect.ts';
import type { PythonEnvironment } from '../support/python/environment.ts';
import { type AccountName, accountNames, accounts, userArn } from '../support/python/organisation/accounts.ts';
import { type Auditor, equipAuditor, externalId } from '../support/python/organisation/auditor.ts';
import { describeOrganisation } from '../support/python/organisation/configuration.ts';
import { createKey, createRole, type Seeded, seed } from '../support/python/organisation/seed.ts';
import { startServer } from '../support/python/server.ts';

/** Something the auditor may do in an account: as a user in `security`, elsewhere as the audit role; `sts:AssumeRole` is to become it. */
export interface Permission {
  readonly account: string;
  readonly permission: string;
}

/** The organisation where the caller's policies are enforced, and an auditor who may do nothing until it is granted. */
export interface Organisation {
  readonly seeded: Seeded;
  readonly auditor: Auditor;
  /** Lets the auditor do just this. */
  grant(permissions: readonly Permission[]): Promise<void>;
  end(): Promise<void>;
}

/** Starts ministack with its enforcement on and plants the organisation there, as the root of every account. */
export async function startOrganisation(environment: PythonEnvironment): Promise<Organisation> {
  const server = await startServer(environment, {
    module: 'ministack',
    variables: (port) => ({ AUTH: 'true', BIND_HOST: '127.0.0.1', GATEWAY_PORT: String(port) }),
    ready: '/_ministack/health',
  });
  const root = (account: AccountName) =>
    connect(server.url, { accessKeyId: accounts[account], secretAccessKey: 'test' });
  const connections = { security: root('security'), prod: root('prod'), staging: root('staging') };
  const seeded = await seed(connections);
  await connections.security.iam.send(new CreateUserCommand({ UserName: 'trustpath' }));
  const trusted = { Effect: 'Allow', Principal: { AWS: userArn('security', 'trustpath') }, Action: 'sts:AssumeRole' };
  const withExternalId = { ...trusted, Condition: { StringEquals: { 'sts:ExternalId': externalId } } };
  await createRole(connections.prod, 'trustpath-audit', '/', [withExternalId]);
  await createRole(connections.staging, 'trustpath-audit', '/', [trusted]);
  const keys = await createKey(connections.security, 'trustpath');
  const auditor = equipAuditor(server.url, keys, describeOrganisation(seeded));
  return {
    seeded,
    auditor,
    async grant(permissions) {
      for (const account of accountNames) {
        const { iam } = connections[account];
        const policy = { PolicyName: 'audit', PolicyDocument: allow(account, permissions) };
        if (account === 'security') await iam.send(new PutUserPolicyCommand({ UserName: 'trustpath', ...policy }));
        else await iam.send(new PutRolePolicyCommand({ RoleName: 'trustpath-audit', ...policy }));
      }
    },
    async end() {
      auditor.leave();
      await server.stop();
    },
  };
}

/** The policy of the auditor in one account. A policy must state something: without any permission, a needless Deny. */
function allow(account: AccountName, permissions: readonly Permission[]): string {
  const statements = permissions.flatMap(({ account: where, permission }) => {
    if (permission === 'sts:AssumeRole')
      return account === 'security' ? [{ Effect: 'Allow', Action: permission, Resource: auditRoleIn(where) }] : [];
    return where === accounts[account] ? [{ Effect: 'Allow', Action: permission, Resource: '*' }] : [];
  });
  const nothing = { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: statements.length === 0 ? [nothing] : statements });
}

function auditRoleIn(account: string): string {
  return `arn:aws:iam::${account}:role/trustpath-audit`;
}
