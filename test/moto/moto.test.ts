import { ModifyInstanceMetadataOptionsCommand } from '@aws-sdk/client-ec2';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { connect } from '../support/python/connect.ts';
import { preparePythonEnvironment } from '../support/python/environment.ts';
import { externalId } from '../support/python/organisation/auditor.ts';
import { expectedChecks } from '../support/python/organisation/expectations.ts';
import { checksOf, type JsonReport, reasonsOfUnknown } from '../support/python/organisation/json-report.ts';
import { skipLoudly } from '../support/python/skip-loudly.ts';
import { type Organisation, startOrganisation } from './organisation.ts';

const test = suite('moto');
const environment = await preparePythonEnvironment('moto');
if ('unavailable' in environment) {
  skipLoudly(test, 'moto', environment);
} else {
  const organisation = await startOrganisation(environment);
  const live = await organisation.auditor.run(['audit', '--quiet', '--format', 'json', '--save-snapshot', 'live.json']);
  const report: JsonReport = JSON.parse(live.stdout || '{}');

  test('an audit of live accounts finds every planted fault and nothing else', () => {
    assert.is(live.stderr, '');
    assert.is(live.code, 1);
    assert.equal(checksOf(report), expectedChecks(organisation.seeded));
  });

  test('an auditor who may read everything leaves nothing unread', () => {
    assert.equal(report.gaps, []);
    assert.not.ok(report.incomplete);
    assert.equal(reasonsOfUnknown(report), ['not-declared']);
  });

  test('an audit makes no more calls than its plan needs', () => {
    assert.equal(report.cost.calls, {
      'ec2:DescribeInstances': 4,
      'iam:GetAccountAuthorizationDetails': 3,
      'iam:ListAccessKeys': 4,
      'iam:ListRoles': 1,
      'sts:AssumeRole': 2,
      'sts:GetCallerIdentity': 3,
    });
    assert.is(report.cost.retries, 0);
  });

  test('the replay of the saved snapshot gives the same bytes', async () => {
    const replay = await organisation.auditor.run(['audit', '--format', 'json', '--snapshot', 'live.json']);
    assert.is(replay.stdout, live.stdout);
    assert.is(replay.code, live.code);
  });

  test('collecting first and judging later gives the same report as both at once', async () => {
    const collected = await organisation.auditor.run(['collect', '--output', 'collected.json']);
    assert.is(collected.code, 0, collected.stderr);
    const judged = await organisation.auditor.run(['audit', '--format', 'json', '--snapshot', 'collected.json']);
    assert.is(judged.code, live.code);
    assert.equal(withoutTheTime(JSON.parse(judged.stdout)), withoutTheTime(report));
  });

  test('no key and no external id is in any output or snapshot', () => {
    for (const output of [live.stdout, live.stderr, organisation.auditor.read('live.json')])
      for (const secret of [externalId, ...organisation.seeded.secrets, organisation.auditor.keys.secretAccessKey])
        assert.not.ok(output.includes(secret));
  });

  test('an instance whose metadata options lack a field is unknown, never a pass', async () => {
    await forgetMetadataEndpoint(organisation);
    const again = await organisation.auditor.run(['audit', '--format', 'json', '--rule', 'imds-hop-limit']);
    const id = organisation.seeded.instances.get('xsoar-prod')?.[0] ?? '';
    const found = (JSON.parse(again.stdout) as JsonReport).findings.find((finding) => finding.subject.id.endsWith(id));
    assert.is(found?.verdict, 'unknown');
    const endpoint = found?.evidence.find((evidence) => evidence.fact === 'instance.metadataOptions.httpEndpoint');
    assert.is(endpoint?.unknown, 'invalid-answer');
  });

  test.after(() => organisation.end());
}
test.run();

function withoutTheTime({ takenAt: _, cost: { seconds: __, ...cost }, ...rest }: JsonReport): object {
  // What a fix says of the time it is of is that of each run.
  return JSON.parse(JSON.stringify({ ...rest, cost }).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'));
}

/** This server forgets whatever such a change does not name; AWS would keep it. */
async function forgetMetadataEndpoint({ url, seeded, auditor }: Organisation): Promise<void> {
  const InstanceId = seeded.instances.get('xsoar-prod')?.[0];
  const change = new ModifyInstanceMetadataOptionsCommand({ InstanceId, HttpPutResponseHopLimit: 2 });
  await connect(url, auditor.keys).ec2('us-east-1').send(change);
}
