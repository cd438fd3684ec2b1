import { CreateUserCommand } from '@aws-sdk/client-iam';
import { suite } from 'uvu';
import { plantAccount } from '../../moto/plant-account.ts';
import { brokenAccounts, brokenConfiguration } from '../../prove/broken-links.ts';
import { expectBrokenLinks } from '../../prove/expect-broken-links.ts';
import type { FakeAccount } from '../../support/fake-aws/seed.ts';
import { assumeRole, connect } from '../../support/python/connect.ts';
import { type PythonEnvironment, preparePythonEnvironment } from '../../support/python/environment.ts';
import { auditRoleOf } from '../../support/python/organisation/accounts.ts';
import { equipAuditor } from '../../support/python/organisation/auditor.ts';
import { createKey } from '../../support/python/organisation/seed.ts';
import { startServer } from '../../support/python/server.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';

const test = suite('moto/links');
const environment = await preparePythonEnvironment('moto');
if ('unavailable' in environment) {
  skipLoudly(test, 'moto/links', environment);
} else {
  const { auditor, stop } = await startBrokenLinks(environment);
  expectBrokenLinks(test, (...args) => auditor.run(args));
  test.after(async () => {
    auditor.leave();
    await stop();
  });
}
test.run();

/** The server knows an account by its keys and lets anyone assume anything: the auditor is a user in `security`. */
async function startBrokenLinks(python: PythonEnvironment) {
  const { url, stop } = await startServer(python, {
    module: 'moto.server',
    arguments: (port) => ['--host', '127.0.0.1', '--port', String(port)],
    ready: '/moto-api/data.json',
  });
  const nobody = connect(url, { accessKeyId: 'testing', secretAccessKey: 'testing' });
  const security = connect(url, await assumeRole(nobody, auditRoleOf('security')));
  const prod = connect(url, await assumeRole(nobody, auditRoleOf('prod')));
  await plantAccount(security, brokenAccounts['111111111111'] as FakeAccount);
  await plantAccount(prod, brokenAccounts['222222222222'] as FakeAccount);
  await security.iam.send(new CreateUserCommand({ UserName: 'trustpath' }));
  const keys = await createKey(security, 'trustpath');
  return { auditor: equipAuditor(url, keys, brokenConfiguration), stop };
}
