import {
  CreateUserCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { type Connection, connect } from '../../support/python/connect.ts';
import type { PythonEnvironment } from '../../support/python/environment.ts';
import { type AccountName, accountNames, accounts, userArn } from '../../support/python/organisation/accounts.ts';
import { type Auditor, equipAuditor, externalId } from '../../support/python/organisation/auditor.ts';
import { describeOrganisation } from '../../support/python/organisation/configuration.ts';
import { createKey, createRole, type Seeded, seed } from '../../support/python/organisation/seed.ts';
import { startServer } from '../../support/python/server.ts';

/** Something the auditor may do in an account: as a user in `security`, elsewhere as the audit role; `sts:AssumeRole` is to become it. */
export interface Permission {
  readonly account: string;
  readonly permission: string;
}

/** Policies of the auditor in one account, as objects. */
export interface Documents {
  readonly permissions: object;
  /** The trust policy of the audit role. */
  readonly trust?: object | null;
  /** What the user in `security` needs besides. */
  readonly caller?: object;
}

/** The organisation where the caller's policies are enforced, and an auditor who may do nothing until it is granted. */
export interface Organisation {
  readonly url: string;
  /** As the root of `security`. */
  readonly security: Connection;
  readonly seeded: Seeded;
  readonly auditor: Auditor;
  /** What the plan of an audit says that it needs. */
  neededPermissions(): Promise<readonly Permission[]>;
  /** Lets the auditor do just this. */
  grant(permissions: readonly Permission[]): Promise<void>;
  /** Lets the auditor do what these documents say, to the letter: no other policy is left. */
  attach(account: AccountName, documents: Documents): Promise<void>;
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
  const attach: Organisation['attach'] = async (account, { permissions, trust, caller }) => {
    const { iam } = connections[account];
    const put = (PolicyName: string, document: object) => {
      const policy = { PolicyName, PolicyDocument: JSON.stringify(document) };
      return account === 'security'
        ? iam.send(new PutUserPolicyCommand({ UserName: 'trustpath', ...policy }))
        : iam.send(new PutRolePolicyCommand({ RoleName: 'trustpath-audit', ...policy }));
    };
    await put('audit', permissions);
    if (account === 'security') await put('caller', caller ?? nothing);
    if (trust) {
      const document = { RoleName: 'trustpath-audit', PolicyDocument: JSON.stringify(trust) };
      await iam.send(new UpdateAssumeRolePolicyCommand(document));
    }
  };
  return {
    url: server.url,
    security: connections.security,
    seeded,
    auditor,
    attach,
    neededPermissions: () => planPermissions(auditor),
    async grant(permissions) {
      for (const account of accountNames) await attach(account, { permissions: allow(account, permissions) });
    },
    async end() {
      auditor.leave();
      await server.stop();
    },
  };
}

async function planPermissions(auditor: Auditor): Promise<readonly Permission[]> {
  const { stdout } = await auditor.run(['audit', '--plan', '--format', 'json']);
  const calls: readonly Permission[] = JSON.parse(stdout).calls;
  const unique = new Map(
    calls
      // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html: no permission is needed.
      .filter(({ permission }) => permission !== 'sts:GetCallerIdentity')
      .map(({ account, permission }) => [`${account} ${permission}`, { account, permission }]),
  );
  return [...unique.values()];
}

/** A policy must state something: this one stands where nothing is allowed. */
const nothing = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 's3:GetObject', Resource: '*' }],
};

function allow(account: AccountName, permissions: readonly Permission[]): object {
  const statements = permissions.flatMap(({ account: where, permission }) => {
    if (permission === 'sts:AssumeRole')
      return account === 'security' ? [{ Effect: 'Allow', Action: permission, Resource: auditRoleIn(where) }] : [];
    return where === accounts[account] ? [{ Effect: 'Allow', Action: permission, Resource: '*' }] : [];
  });
  return statements.length === 0 ? nothing : { Version: '2012-10-17', Statement: statements };
}

function auditRoleIn(account: string): string {
  return `arn:aws:iam::${account}:role/trustpath-audit`;
}
