import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { preparePythonEnvironment } from '../support/python/environment.ts';
import { type AccountName, accounts, roleArn, userArn } from '../support/python/organisation/accounts.ts';
import { externalId } from '../support/python/organisation/auditor.ts';
import { expectedChecks } from '../support/python/organisation/expectations.ts';
import { checksOf, countDecided, type JsonReport, reasonsOf } from '../support/python/organisation/json-report.ts';
import { skipLoudly } from '../support/python/skip-loudly.ts';
import { type Permission, startOrganisation } from './organisation.ts';

const test = suite('ministack');
const environment = await preparePythonEnvironment('ministack');
if ('unavailable' in environment) {
  skipLoudly(test, 'ministack', environment);
} else {
  const organisation = await startOrganisation(environment);
  const { auditor, seeded } = organisation;
  const needed = await plannedPermissions();
  await organisation.grant(needed);
  const full = await audit();
  const decisions = new Map(full.report.findings.map((finding) => [finding.id, finding.verdict]));

  test('with exactly the permissions that the plan needs nothing is denied, and every verdict is as planted', () => {
    // This server tells no metadata options: the hop limit of an instance that exists is the one thing nobody can read.
    const existing = [...seeded.instances].flatMap(([server, ids]) => (server === 'terminated' ? [] : ids));
    const readable = expectedChecks(seeded).map((check) =>
      existing.some((id) => check.includes(id)) ? check.replace(/[\w-]+$/, 'unknown') : check,
    );
    assert.equal(checksOf(full.report), readable.sort());
    assert.equal(full.report.gaps, []);
    const reasons = new Set(reasonsOf(full.report).map(({ reason }) => reason));
    assert.equal([...reasons].sort(), ['invalid-answer', 'not-declared']);
    assert.is(full.code, 1);
  });

  for (const [index, { account, permission }] of needed.entries()) {
    test(`without ${permission} in ${account} the report names it and decides nothing that was not decided before`, async () => {
      await organisation.grant(needed.filter((_, other) => other !== index));
      const { code, report } = await audit();
      assert.ok(code === 1 || code === 4, `exit code ${code}`);
      const named = reasonsOf(report).filter((cause) => cause.permission === permission);
      const others = named.filter(({ reason }) => reason !== 'access-denied' && reason !== 'invalid-answer');
      assert.ok(named.some(({ reason }) => reason === 'access-denied'));
      assert.equal(others, []);
      assertNothingNew(report);
      assert.ok(countDecided(report) < countDecided(full.report), 'the permission was not needed');
    });
  }

  test('without any permission nothing is decided but what the configuration alone tells', async () => {
    await organisation.grant([]);
    const { code, report } = await audit();
    assert.ok(code === 1 || code === 4, `exit code ${code}`);
    assertNothingNew(report);
    const decided = report.findings.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
    assert.ok(decided.length > 0);
    assert.equal([...new Set(decided.map((finding) => finding.subject.kind))], ['server']);
  });

  test('with another external id the account that demands it is out of reach, and no other', async () => {
    await organisation.grant(needed);
    const { report } = await audit({ TRUSTPATH_EXTERNAL_ID: 'something-else' });
    assertNothingNew(report);
    const targets = report.findings.filter((finding) => finding.subject.kind === 'target-role');
    const lost = targets.filter(({ id, verdict }) => verdict !== decisions.get(id));
    assert.equal([...new Set(lost.map((finding) => finding.subject.account))], [accounts.prod]);
    const decided = targets.filter(
      ({ subject, verdict }) => subject.account === accounts.prod && verdict !== 'unknown',
    );
    // Whatever these trust, the servers that must reach them have nothing to call with.
    const withoutCaller = ['without-attachment', 'without-instance'].map((name) => roleArn('prod', name));
    assert.equal(decided.map((finding) => finding.subject.id).sort(), withoutCaller);
  });

  test('the policies that the program prints, attached as they are, are enough', async () => {
    const { stdout } = await auditor.run(['permissions']);
    const printed: PrintedPermissions = JSON.parse(
      stdout
        .replaceAll(
          'arn:aws:iam::ACCOUNT_OF_THE_AUDITOR:role/ROLE_THAT_RUNS_TRUSTPATH',
          userArn('security', 'trustpath'),
        )
        .replaceAll('EXTERNAL_ID', externalId),
    );
    await organisation.grant([]);
    for (const { name, permissions, trust } of printed.accounts)
      await organisation.attach(name, { permissions, trust, caller: printed.caller });
    const { report } = await audit();
    assert.equal(checksOf(report), checksOf(full.report));
    assert.equal(report.gaps, []);
  });

  test('with a secret that is not the key’s nothing is decided from AWS, and neither is printed', async () => {
    const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    const { code, report, output } = await audit({ AWS_SECRET_ACCESS_KEY: secret });
    assert.ok(code === 1 || code === 4, `exit code ${code}`);
    assertNothingNew(report);
    assert.ok(reasonsOf(report).some(({ reason }) => reason === 'credentials'));
    for (const hidden of [secret, auditor.keys.accessKeyId]) assert.not.ok(output.includes(hidden));
  });

  test.after(() => organisation.end());

  async function plannedPermissions(): Promise<readonly Permission[]> {
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

  async function audit(variables?: Readonly<Record<string, string>>) {
    const { code, stdout, stderr } = await auditor.run(['audit', '--format', 'json'], variables);
    if (stdout === '') throw new Error(`there is no report; exit code ${code}: ${stderr}`);
    return { code, report: JSON.parse(stdout) as JsonReport, output: stdout + stderr };
  }

  /** Every decided verdict is the full run's, and what the full run judged is still there, or its server stands in for it. */
  function assertNothingNew(report: JsonReport): void {
    for (const { id, rule, subject, verdict } of report.findings)
      if (verdict !== 'unknown') assert.is(verdict, decisions.get(id), `${rule} on ${subject.id}`);
    const now = new Set(report.findings.map((finding) => finding.id));
    for (const { id, rule, subject, servers } of full.report.findings) {
      if (now.has(id)) continue;
      assert.is(subject.kind, 'instance', `${rule} on ${subject.id} is gone`);
      const standsIn = report.findings.some((finding) => finding.rule === rule && servers.includes(finding.subject.id));
      assert.ok(standsIn, `nothing stands in for ${rule} on ${subject.id}`);
    }
  }
}
test.run();

interface PrintedPermissions {
  readonly accounts: readonly {
    readonly name: AccountName;
    readonly permissions: object;
    readonly trust: object | null;
  }[];
  readonly caller: object;
}
