import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nameOfArn, type TrustPath } from '../../../src/model/index.ts';
import { type Connection, connect } from '../../support/python/connect.ts';
import { preparePythonEnvironment } from '../../support/python/environment.ts';
import { accounts } from '../../support/python/organisation/accounts.ts';
import type { JsonReport } from '../../support/python/organisation/json-report.ts';
import { runLine } from '../../support/python/run-line.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';
import { callersOf, openCallers, tryToAssume } from './assuming.ts';
import { startOrganisation } from './organisation.ts';

const test = suite('ministack/fixes');
const environment = await preparePythonEnvironment('ministack');
if ('unavailable' in environment) {
  skipLoudly(test, 'ministack/fixes', environment);
} else {
  const organisation = await startOrganisation(environment);
  const { auditor, url } = organisation;
  await organisation.grant(await organisation.neededPermissions());
  const callers = await openCallers(organisation);
  const roots = new Map<string, Connection>(
    Object.values(accounts).map((account) => [
      account,
      connect(url, { accessKeyId: account, secretAccessKey: 'test' }),
    ]),
  );

  test('after the printed trust policies are put in place callers get in and strangers do not, by really assuming', async () => {
    const { report, paths } = await audit();
    const before = await answers(paths);
    const proposed = report.findings.flatMap(({ rule, subject, fix }) =>
      rule === 'trust-principal-matches-server-role' && fix?.command !== undefined
        ? [{ role: subject.id, account: subject.account ?? '', command: fix.command }]
        : [],
    );
    assert.ok(proposed.length > 5, `${proposed.length} policies are proposed`);
    for (const { account, command } of proposed)
      assert.ok(await runLine(command, roots.get(account) as Connection), command);

    const after = await audit();
    const ofRoles = (of: JsonReport) =>
      of.findings.filter(
        ({ rule, subject }) => rule === 'trust-principal-matches-server-role' && isProposed(subject.id),
      );
    const isProposed = (id: string) => proposed.some(({ role }) => role === id);
    assert.equal(
      ofRoles(after.report)
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ subject }) => subject.id),
      [],
    );
    const now = await answers(after.paths);
    const gained: string[] = [];
    const lost: string[] = [];
    for (const [key, answer] of now) {
      const { role, caller } = JSON.parse(key) as { role: string; caller: string };
      if (!isProposed(role)) continue;
      const isDeclared = after.paths.some((path) => path.role === role && callersOf(path.server).includes(caller));
      const told = `${nameOfArn(caller)} on ${nameOfArn(role)}`;
      if (!isDeclared && answer === 'allowed') gained.push(told);
      if (isDeclared && before.get(key) === 'allowed' && answer !== 'allowed') lost.push(told);
    }
    assert.equal([gained, lost], [[], []]);
    const admitted = [...now].filter(
      ([key, answer]) => answer === 'allowed' && isProposed((JSON.parse(key) as { role: string }).role),
    );
    assert.ok(admitted.length > 3, `only ${admitted.length} callers get into mended roles`);
  });

  test.after(() => organisation.end());

  /** What every caller really gets from every role that a path ends at. */
  async function answers(paths: readonly TrustPath[]): Promise<ReadonlyMap<string, string>> {
    const roles = [...new Set(paths.map(({ role }) => role))];
    const found = new Map<string, string>();
    for (const [arn, caller] of callers)
      for (const role of roles)
        found.set(JSON.stringify({ role, caller: arn }), await tryToAssume(caller, role, { session: 'xsoar' }));
    return found;
  }

  async function audit() {
    const { stdout, stderr } = await auditor.run(['audit', '--format', 'json', '--save-snapshot', 'taken.json']);
    if (stdout === '') throw new Error(`there is no report: ${stderr}`);
    const drawn = await auditor.run(['path', '--format', 'json', '--snapshot', 'taken.json']);
    return {
      report: JSON.parse(stdout) as JsonReport,
      paths: (JSON.parse(drawn.stdout) as { paths: readonly TrustPath[] }).paths,
    };
  }
}
test.run();
