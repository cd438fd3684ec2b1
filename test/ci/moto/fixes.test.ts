import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOrganisation } from '../../moto/organisation.ts';
import { assumeRole, connect } from '../../support/python/connect.ts';
import { preparePythonEnvironment } from '../../support/python/environment.ts';
import { accounts, auditRoleOf } from '../../support/python/organisation/accounts.ts';
import type { JsonFinding, JsonReport } from '../../support/python/organisation/json-report.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';
import { applyFix } from './apply-fix.ts';

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

  const rules = [...new Set((await audit()).filter(({ fix }) => fix?.command !== undefined).map(({ rule }) => rule))];

  test('the rules that propose commands are those whose fix is one call', () => {
    assert.equal(rules.sort(), ['imds-hop-limit', 'trust-path-complete', 'trust-principal-matches-server-role']);
  });

  for (const rule of rules) {
    test(`each command that ${rule} proposes makes its check pass and breaks no other`, async () => {
      const before = await audit();
      const proposals = before.flatMap((finding) => {
        const connection = connections.get(finding.subject.account ?? '');
        const command = finding.rule === rule ? finding.fix?.command : undefined;
        return command === undefined || connection === undefined ? [] : [{ id: finding.id, command, connection }];
      });
      assert.ok(proposals.length > 0);
      for (const { command, connection } of proposals) await applyFix(command, connection);

      const mended = new Set(proposals.map(({ id }) => id));
      const verdicts = new Map(before.map(({ id, verdict }) => [id, verdict]));
      const after = await audit();
      const name = ({ rule, subject, verdict }: JsonFinding) => `${rule} ${subject.id} ${verdict}`;
      assert.equal(after.filter(({ id, verdict }) => mended.has(id) && verdict !== 'pass').map(name), []);
      assert.equal(after.filter(({ id, verdict }) => verdicts.get(id) === 'pass' && verdict !== 'pass').map(name), []);
      assert.is(after.length, before.length);
    });
  }

  test.after(end);

  async function audit(): Promise<readonly JsonFinding[]> {
    const { stdout, stderr } = await auditor.run(['audit', '--format', 'json']);
    if (stdout === '') throw new Error(`there is no report: ${stderr}`);
    return (JSON.parse(stdout) as JsonReport).findings;
  }
}
test.run();
