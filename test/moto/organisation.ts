import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateUserCommand } from '@aws-sdk/client-iam';
import { assumeRole, connect, type Keys } from '../support/python/connect.ts';
import type { PythonEnvironment } from '../support/python/environment.ts';
import { auditRoleOf } from '../support/python/organisation/accounts.ts';
import { describeOrganisation } from '../support/python/organisation/configuration.ts';
import { createKey, type Seeded, seed } from '../support/python/organisation/seed.ts';
import { type ProgramRun, runTrustpath } from '../support/python/run-trustpath.ts';
import { startServer } from '../support/python/server.ts';

export const externalId = 'correct-horse-battery-staple';

/** The organisation at a server of its own, with a folder that holds its configuration. */
export interface Organisation {
  readonly url: string;
  readonly seeded: Seeded;
  /** Keys of the user in `security` that the auditor runs as. */
  readonly auditor: Keys;
  /** Runs the program in that folder with nothing but the auditor's keys, the endpoint and the external id. */
  run(...args: readonly string[]): Promise<ProgramRun>;
  /** Reads a file of that folder. */
  read(file: string): string;
  end(): Promise<void>;
}

/** Starts moto_server and plants the organisation there. */
export async function startOrganisation(environment: PythonEnvironment): Promise<Organisation> {
  const server = await startServer(environment, {
    module: 'moto.server',
    arguments: (port) => ['--host', '127.0.0.1', '--port', String(port)],
    ready: '/moto-api/data.json',
  });
  const auditor = await createAuditor(server.url);
  const security = connect(server.url, auditor);
  const seeded = await seed({
    security,
    prod: connect(server.url, await assumeRole(security, auditRoleOf('prod'))),
    staging: connect(server.url, await assumeRole(security, auditRoleOf('staging'))),
  });
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-moto-'));
  writeFileSync(join(folder, 'trustpath.yaml'), describeOrganisation(seeded));
  const variables = {
    HOME: folder,
    AWS_ENDPOINT_URL: server.url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: auditor.accessKeyId,
    AWS_SECRET_ACCESS_KEY: auditor.secretAccessKey,
    TRUSTPATH_EXTERNAL_ID: externalId,
  };
  return {
    url: server.url,
    seeded,
    auditor,
    run: (...args) => runTrustpath(folder, variables, ...args),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    async end() {
      rmSync(folder, { recursive: true });
      await server.stop();
    },
  };
}

/** The server knows an account by its access keys and lets anyone assume anything: the first session is the way to a first user. */
async function createAuditor(url: string): Promise<Keys> {
  const nobody = connect(url, { accessKeyId: 'testing', secretAccessKey: 'testing' });
  const first = connect(url, await assumeRole(nobody, auditRoleOf('security')));
  await first.iam.send(new CreateUserCommand({ UserName: 'trustpath' }));
  return createKey(first, 'trustpath');
}
