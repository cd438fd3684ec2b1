import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrustPath } from '../../../src/model/index.ts';
import { startOrganisation } from '../../moto/organisation.ts';
import { assumeRole, type Connection, connect } from '../../support/python/connect.ts';
import { preparePythonEnvironment } from '../../support/python/environment.ts';
import { accounts, auditRoleOf } from '../../support/python/organisation/accounts.ts';
import type { JsonFinding, JsonReport } from '../../support/python/organisation/json-report.ts';
import { runLine } from '../../support/python/run-line.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';

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

  test('a command on IAM changes nothing in any other account, whatever is called the same there', async () => {
    const before = await audit();
    let refused = 0;
    for (const { fix, subject } of before)
      for (const [account, connection] of connections)
        if (fix?.command?.includes('aws iam ') && account !== subject.account) {
          assert.is(await runLine(fix.command, connection), false, fix.command);
          refused++;
        }
    assert.ok(refused > 10, `${refused} commands were tried elsewhere`);
    assert.equal(verdictsOf(await audit()), verdictsOf(before));
  });

  for (const rule of rules) {
    test(`each command that ${rule} proposes makes its check pass and breaks no other`, async () => {
      const before = await audit();
      const proposals = before.flatMap((finding) => {
        const connection = connections.get(finding.subject.account ?? '');
        const command = finding.rule === rule ? finding.fix?.command : undefined;
        return command === undefined || connection === undefined ? [] : [{ id: finding.id, command, connection }];
      });
      assert.ok(proposals.length > 0, `${rule} proposes nothing`);
      for (const { command, connection } of proposals) assert.ok(await runLine(command, connection), command);

      const mended = new Set(proposals.map(({ id }) => id));
      const verdicts = new Map(before.map(({ id, verdict }) => [id, verdict]));
      const after = await audit();
      const name = ({ rule, subject, verdict }: JsonFinding) => `${rule} ${subject.id} ${verdict}`;
      assert.equal(after.filter(({ id, verdict }) => mended.has(id) && verdict !== 'pass').map(name), []);
      assert.equal(after.filter(({ id, verdict }) => verdicts.get(id) === 'pass' && verdict !== 'pass').map(name), []);
      assert.is(after.length, before.length);
    });
  }

  test('each command on IAM that a broken link proposes mends that link', async () => {
    let mended = 0;
    for (const link of await brokenLinks()) {
      const command = link.mend?.command;
      if (command === undefined || !/= \d{12} \] && aws iam /.test(command) || command.includes('create-access-key'))
        continue;
      const [, account = ''] = /= (\d{12}) \]/.exec(command) ?? [];
      // A role of the name is there under another path, and IAM takes a name once.
      if (command.includes('create-role --role-name declared-without-path')) continue;
      assert.ok(await runLine(command, connections.get(account) as Connection), command);
      const still = (await brokenLinks()).find(({ path, name }) => path === link.path && name === link.name);
      assert.is(still, undefined, `${link.path} ${link.name}: ${still?.because}`);
      mended++;
    }
    assert.ok(mended > 0, 'no link has a command');
  });

  test.after(end);

  async function audit(): Promise<readonly JsonFinding[]> {
    const { stdout, stderr } = await auditor.run(['audit', '--format', 'json']);
    if (stdout === '') throw new Error(`there is no report: ${stderr}`);
    return (JSON.parse(stdout) as JsonReport).findings;
  }

  async function brokenLinks() {
    const { stdout } = await auditor.run(['path', '--format', 'json']);
    const { paths }: { paths: readonly TrustPath[] } = JSON.parse(stdout);
    return paths.flatMap(({ id, links }) =>
      links
        .filter(({ state, name }) => state === 'broken' && name !== 'least-privilege')
        .map((link) => ({ path: id, ...link })),
    );
  }
}
test.run();

function verdictsOf(findings: readonly JsonFinding[]): readonly string[] {
  return findings.map(({ id, verdict }) => `${id} ${verdict}`);
}
