import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrustPath } from '../../../src/model/index.ts';
import { preparePythonEnvironment } from '../../support/python/environment.ts';
import { type AccountName, accounts, roleArn, userArn } from '../../support/python/organisation/accounts.ts';
import { externalId } from '../../support/python/organisation/auditor.ts';
import {
  checksOf,
  countDecided,
  type JsonReport,
  reasonsOf,
  reasonsOfUnknown,
} from '../../support/python/organisation/json-report.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';
import { startOrganisation } from './organisation.ts';
import { expectedWithoutMetadata, whatLinksLearned, whatWasLearned } from './reading-less.ts';

const test = suite('ministack');
const environment = await preparePythonEnvironment('ministack');
if ('unavailable' in environment) {
  skipLoudly(test, 'ministack', environment);
} else {
  const organisation = await startOrganisation(environment);
  const { auditor, seeded } = organisation;
  const needed = await organisation.neededPermissions();
  await organisation.grant(needed);
  const full = await audit();
  const decisions = new Map(full.report.findings.map((finding) => [finding.id, finding.verdict]));

  test('with exactly the permissions that the plan needs nothing is denied, and every verdict is as planted', () => {
    assert.equal(checksOf(full.report), expectedWithoutMetadata(seeded));
    assert.equal(full.report.gaps, []);
    assert.equal(reasonsOfUnknown(full.report), ['invalid-answer', 'not-declared']);
    assert.is(full.code, 1);
  });

  for (const [index, { account, permission }] of needed.entries()) {
    test(`without ${permission} in ${account} the report names it and decides nothing that was not decided before`, async () => {
      await organisation.grant(needed.filter((_, other) => other !== index));
      const { code, report, paths } = await audit();
      assert.ok(code === 1 || code === 4, `exit code ${code}`);
      assert.equal(whatLinksLearned(full.paths, paths), []);
      const named = reasonsOf(report).filter((cause) => cause.permission === permission);
      const others = named.filter(({ reason }) => reason !== 'access-denied' && reason !== 'invalid-answer');
      assert.ok(named.some(({ reason }) => reason === 'access-denied'));
      assert.equal(others, []);
      assert.equal(whatWasLearned(full.report, report), []);
      assert.ok(countDecided(report) < countDecided(full.report), 'the permission was not needed');
    });
  }

  test('without any permission nothing is decided but what the configuration alone tells', async () => {
    await organisation.grant([]);
    const { code, report } = await audit();
    assert.ok(code === 1 || code === 4, `exit code ${code}`);
    assert.equal(whatWasLearned(full.report, report), []);
    const decided = report.findings.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
    assert.ok(decided.length > 0);
    assert.equal([...new Set(decided.map((finding) => finding.subject.kind))], ['server']);
  });

  test('with another external id the account that demands it is out of reach, and no other', async () => {
    await organisation.grant(needed);
    const { report } = await audit({ TRUSTPATH_EXTERNAL_ID: 'something-else' });
    assert.equal(whatWasLearned(full.report, report), []);
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
    assert.equal(whatWasLearned(full.report, report), []);
    assert.ok(reasonsOf(report).some(({ reason }) => reason === 'credentials'));
    for (const hidden of [secret, auditor.keys.accessKeyId]) assert.not.ok(output.includes(hidden));
  });

  test.after(() => organisation.end());

  async function audit(variables?: Readonly<Record<string, string>>) {
    const args = ['audit', '--format', 'json', '--save-snapshot', 'taken.json'];
    const { code, stdout, stderr } = await auditor.run(args, variables);
    if (stdout === '') throw new Error(`there is no report; exit code ${code}: ${stderr}`);
    const drawn = await auditor.run(['path', '--format', 'json', '--snapshot', 'taken.json']);
    const { paths }: { paths: readonly TrustPath[] } = JSON.parse(drawn.stdout);
    return { code, report: JSON.parse(stdout) as JsonReport, paths, output: stdout + stderr };
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
