import { CreateUserCommand } from '@aws-sdk/client-iam';
import { assumeRole, connect, type Keys } from '../support/python/connect.ts';
import type { PythonEnvironment } from '../support/python/environment.ts';
import { auditRoleOf } from '../support/python/organisation/accounts.ts';
import { type Auditor, equipAuditor } from '../support/python/organisation/auditor.ts';
import { describeOrganisation } from '../support/python/organisation/configuration.ts';
import { createKey, type Seeded, seed } from '../support/python/organisation/seed.ts';
import { startServer } from '../support/python/server.ts';

/** The organisation where every call is allowed, and an auditor with keys of a user in `security`. */
export interface Organisation {
  readonly url: string;
  readonly seeded: Seeded;
  readonly auditor: Auditor;
  end(): Promise<void>;
}

/** Starts moto_server and plants the organisation there: in `security` as the auditor's user, elsewhere as the audit role. */
export async function startOrganisation(environment: PythonEnvironment): Promise<Organisation> {
  const server = await startServer(environment, {
    module: 'moto.server',
    arguments: (port) => ['--host', '127.0.0.1', '--port', String(port)],
    ready: '/moto-api/data.json',
  });
  const keys = await createUser(server.url);
  const security = connect(server.url, keys);
  const seeded = await seed({
    security,
    prod: connect(server.url, await assumeRole(security, auditRoleOf('prod'))),
    staging: connect(server.url, await assumeRole(security, auditRoleOf('staging'))),
  });
  const auditor = equipAuditor(server.url, keys, describeOrganisation(seeded));
  return {
    url: server.url,
    seeded,
    auditor,
    async end() {
      auditor.leave();
      await server.stop();
    },
  };
}

/** The server knows an account by its access keys and lets anyone assume anything: the first session is the way to a first user. */
async function createUser(url: string): Promise<Keys> {
  const nobody = connect(url, { accessKeyId: 'testing', secretAccessKey: 'testing' });
  const first = connect(url, await assumeRole(nobody, auditRoleOf('security')));
  await first.iam.send(new CreateUserCommand({ UserName: 'trustpath' }));
  return createKey(first, 'trustpath');
}
