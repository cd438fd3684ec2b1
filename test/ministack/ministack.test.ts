import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Evidence, Report, Unknown } from '../../src/model/index.ts';
import { preparePythonEnvironment } from '../support/python/environment.ts';
import { accounts } from '../support/python/organisation/accounts.ts';
import { expectedChecks, printCheck } from '../support/python/organisation/expectations.ts';
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

  test('with exactly the permissions that the plan needs nothing is denied, and every verdict is as planted', () => {
    // This server tells no metadata options: the hop limit of an instance that exists is the one thing nobody can read.
    const existing = [...seeded.instances].flatMap(([server, ids]) => (server === 'terminated' ? [] : ids));
    const planted = expectedChecks(seeded).map((check) =>
      check.startsWith('imds-hop-limit') && existing.some((id) => check.includes(id))
        ? check.replace(/\w+$/, 'unknown')
        : check,
    );
    assert.equal(checksOf(full.report), planted.sort());
    assert.equal(full.report.gaps, []);
    const reasons = new Set(unknownsOf(full.report).map((unknown) => unknown.unknown));
    assert.equal([...reasons].sort(), ['invalid-answer', 'not-declared']);
    assert.is(full.exitCode, 1);
  });

  for (const [index, removed] of needed.entries()) {
    const { account, permission } = removed;
    test(`without ${permission} in ${account} the report says so and decides nothing that it did not decide before`, async () => {
      await organisation.grant(needed.filter((_, other) => other !== index));
      const { exitCode, report } = await audit();
      assert.ok(exitCode === 1 || exitCode === 4, `exit code ${exitCode}`);
      const denied = unknownsOf(report).filter((unknown) => unknown.permission === permission);
      assert.ok(denied.length > 0, 'nothing names the permission');
      assert.equal([...new Set(denied.map((unknown) => unknown.unknown))], ['access-denied']);
      assertNothingNew(report);
      assert.ok(countDecided(report) < countDecided(full.report), 'the permission was not needed');
    });
  }

  test('without any permission everything that rests on AWS is unknown', async () => {
    await organisation.grant([]);
    const { exitCode, report } = await audit();
    assert.ok(exitCode === 1 || exitCode === 4, `exit code ${exitCode}`);
    assertNothingNew(report);
    const decided = report.findings.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
    assert.equal([...new Set(decided.map((finding) => finding.subject.kind))], ['server']);
  });

  test('with another external id only the account that demands it is out of reach', async () => {
    await organisation.grant(needed);
    const { report } = await audit({ TRUSTPATH_EXTERNAL_ID: 'something-else' });
    assertNothingNew(report);
    const lost = report.findings.filter(({ rule, verdict, id }) => {
      return rule === 'trust-principal-matches-server-role' && verdict !== decisions().get(id);
    });
    assert.equal([...new Set(lost.map((finding) => finding.subject.account))], [accounts.prod]);
    const target = ({ subject }: (typeof report.findings)[number]) => subject.kind === 'target-role';
    assert.is(
      lost.length,
      full.report.findings.filter(
        (finding) => target(finding) && finding.subject.account === accounts.prod && finding.verdict !== 'unknown',
      ).length,
    );
  });

  test('with a secret that is not the key’s nothing is decided from AWS, and the key is not printed', async () => {
    const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    const { exitCode, report, output } = await audit({ AWS_SECRET_ACCESS_KEY: secret });
    assert.ok(exitCode === 1 || exitCode === 4, `exit code ${exitCode}`);
    assertNothingNew(report);
    assert.ok(unknownsOf(report).some((unknown) => unknown.unknown === 'credentials'));
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
    return { exitCode: code, report: JSON.parse(stdout) as Report, output: stdout + stderr };
  }

  function decisions(): ReadonlyMap<string, string> {
    return new Map(full.report.findings.map((finding) => [finding.id, finding.verdict]));
  }

  /** Every decided verdict is the full run's, and what the full run judged is still there, or what stands in for it. */
  function assertNothingNew(report: Report): void {
    const before = decisions();
    for (const { id, rule, subject, verdict } of report.findings)
      if (verdict !== 'unknown') assert.is(verdict, before.get(id), `${rule} on ${subject.id}`);
    const now = new Set(report.findings.map((finding) => finding.id));
    const gone = full.report.findings.filter((finding) => !now.has(finding.id));
    assert.equal(
      [...new Set(gone.map((finding) => finding.subject.kind))].filter((kind) => kind !== 'instance'),
      [],
    );
    for (const { rule, servers } of gone)
      for (const server of servers)
        assert.ok(
          report.findings.some((finding) => finding.rule === rule && finding.subject.id === server),
          `nothing stands for ${rule} of ${server}`,
        );
  }
}
test.run();

function checksOf({ findings }: Report): readonly string[] {
  return findings.map(({ rule, subject, verdict }) => printCheck(rule, subject.kind, subject.id, verdict)).sort();
}

function countDecided({ findings }: Report): number {
  return findings.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail').length;
}

/** Every reason for not knowing, of gaps and of evidence. */
function unknownsOf({ findings, gaps }: Report): readonly Unknown[] {
  const ofEvidence = (evidence: Evidence): readonly Unknown[] =>
    'unknown' in evidence ? [evidence] : 'more' in evidence && evidence.more !== undefined ? [evidence.more] : [];
  return [...gaps, ...findings.flatMap((finding) => finding.evidence).flatMap(ofEvidence)];
}
