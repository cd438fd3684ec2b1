import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assumeRole, connect } from '../support/python/connect.ts';
import { preparePythonEnvironment } from '../support/python/environment.ts';
import { accounts, auditRoleOf } from '../support/python/organisation/accounts.ts';
import type { JsonFinding, JsonReport } from '../support/python/organisation/json-report.ts';
import { skipLoudly } from '../support/python/skip-loudly.ts';
import { applyFix } from './apply-fix.ts';
import { startOrganisation } from './organisation.ts';

const test = suite('moto/fixes');
const environment = await preparePythonEnvironment('moto');
if ('unavailable' in environment) {
  skipLoudly(test, 'moto/fixes', environment);
} else {
  const { url, auditor, end } = await startOrganisation(environment);
  const security = connect(url, auditor.keys);
  const connections = new Map([
    [accounts.security as string, security],
    [accounts.prod, connect(url, await assumeRole(security, auditRoleOf('prod')))],
    [accounts.staging, connect(url, await assumeRole(security, auditRoleOf('staging')))],
  ]);

  test('each command that a report proposes makes its check pass, and no other verdict change', async () => {
    const before = await audit();
    const commands = before.flatMap(({ id, subject, fix }) => {
      const connection = connections.get(subject.account ?? '');
      return fix?.command === undefined || connection === undefined ? [] : [{ id, command: fix.command, connection }];
    });
    const kinds = new Set(commands.map(({ command }) => command.split(' ').slice(0, 3).join(' ')));
    assert.equal([...kinds].sort(), ['aws ec2 modify-instance-metadata-options', 'aws iam update-assume-role-policy']);
    for (const { command, connection } of commands) await applyFix(command, connection);

    const fixed = new Set(commands.map(({ id }) => id));
    const verdicts = new Map(before.map(({ id, verdict }) => [id, fixed.has(id) ? 'pass' : verdict]));
    const after = await audit();
    const others = after.filter(({ id, verdict }) => verdict !== verdicts.get(id));
    assert.equal(
      others.map(({ rule, subject, verdict }) => `${rule} ${subject.id} ${verdict}`),
      [],
    );
    assert.is(after.length, before.length);
  });

  test.after(end);

  async function audit(): Promise<readonly JsonFinding[]> {
    const { stdout, stderr } = await auditor.run(['audit', '--format', 'json']);
    if (stdout === '') throw new Error(`there is no report: ${stderr}`);
    return (JSON.parse(stdout) as JsonReport).findings;
  }
}
test.run();
