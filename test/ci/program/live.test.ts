import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../../fixtures/example-organisation.ts';
import { type FakeAws, type FakeFault, startFakeAws } from '../../support/fake-aws/index.ts';
import { exportTree, type ProgramRun, runProgram } from '../../support/program.ts';

const test = suite('program/live');

let aws: FakeAws;

test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
});

test.after(() => aws.close());

test.before.each(() => {
  aws.setFaults([]);
  aws.forget();
});

const config = ['--config', 'examples/trustpath.yaml'];

interface JsonReport {
  incomplete: boolean;
  summary: Record<string, number>;
  gate: { passed: boolean; exitCode: number };
  findings: {
    rule: string;
    subject: { kind: string; id: string };
    verdict: string;
    evidence: { permission?: string }[];
  }[];
  gaps: { kind: string; reason: string; permission?: string }[];
  cost: { apiCalls: number; calls: Record<string, number> };
}

function audit(...args: string[]): Promise<ProgramRun> {
  return runProgram(['audit', ...config, '--format', 'json', '--quiet', ...args], { env: aws.env() });
}

function parse(run: ProgramRun): JsonReport {
  assert.is(run.stderr, '');
  return JSON.parse(run.stdout);
}

function verdicts(report: JsonReport): Map<string, string> {
  return new Map(
    report.findings.map(({ rule, subject, verdict }) => [`${rule} ${subject.kind} ${subject.id}`, verdict]),
  );
}

test('live accounts give the verdicts that the committed snapshot gives', async () => {
  const live = parse(await audit());
  const replay = parse(
    await runProgram(['audit', ...config, '--format', 'json', '--snapshot', 'examples/snapshot.json']),
  );
  assert.equal([...verdicts(live)], [...verdicts(replay)]);
  assert.is(live.gate.exitCode, 1);
  assert.equal(live.gaps, []);
});

test('exactly the planned calls are made, and none of them writes', async () => {
  const plan = JSON.parse((await audit('--plan')).stdout) as { calls: { service: string; operation: string }[] };
  assert.is(aws.requests.length, 0, 'a plan calls nothing');
  const planned = plan.calls.map(({ service, operation }) => `${service}:${operation}`).sort();
  const report = parse(await audit());
  assert.equal(aws.requests.map(({ operation }) => operation).sort(), planned);
  assert.is(report.cost.apiCalls, planned.length);
  assert.equal(aws.writes, []);
});

test('collect, then audit --snapshot, is audit', async () => {
  const snapshot = join(exportTree(), 'taken.json');
  const collected = await runProgram(['collect', ...config, '--output', snapshot], { env: aws.env() });
  assert.is(collected.code, 0, collected.stderr);
  const live = parse(await audit());
  const replay = parse(await runProgram(['audit', ...config, '--format', 'json', '--snapshot', snapshot]));
  assert.equal(withoutTimes(replay.findings), withoutTimes(live.findings));
  assert.equal(replay.summary, live.summary);
});

/** Findings without the time at which their accounts were read, which differs from one reading to the next. */
function withoutTimes(findings: JsonReport['findings']): unknown {
  return JSON.parse(JSON.stringify(findings).replace(/\bas of \d{4}-\d\d-\d\dT[\d:.]+Z/g, 'as of TIME'));
}

test('a replay gives the same bytes every time', async () => {
  const args = ['audit', ...config, '--snapshot', 'examples/snapshot.json', '--format', 'sarif'];
  assert.is((await runProgram(args)).stdout, (await runProgram(args)).stdout);
});

const faults: readonly [string, FakeFault['action'], RegExp][] = [
  ['refused', { kind: 'refuse' }, /access-denied/],
  ['answered by HTML', { kind: 'html', status: 200 }, /invalid-answer/],
  ['answered with nothing', { kind: 'empty' }, /invalid-answer/],
];

for (const [name, action, reason] of faults)
  for (const operation of ['iam:GetAccountAuthorizationDetails', 'ec2:DescribeInstances', 'iam:ListAccessKeys'])
    test(`${operation} ${name} in one account never makes another pass, and names what would settle it`, async () => {
      const full = verdicts(parse(await audit()));
      aws.setFaults([
        { on: { operation, account: operation.endsWith('Keys') ? '333333333333' : '111111111111' }, action },
      ]);
      const run = await audit();
      const report = parse(run);
      assert.match(run.stdout, reason);
      assert.ok([1, 4].includes(run.code ?? -1));
      assert.is(report.findings.length >= full.size, true, 'the report does not shrink');
      let unknown = 0;
      for (const [check, verdict] of verdicts(report)) {
        const before = full.get(check);
        if (verdict === 'unknown' && before !== 'unknown') unknown += 1;
        else if (before !== undefined) assert.is(verdict, before, check);
        else assert.is(verdict, 'unknown', `${check} is new`);
      }
      const named = report.findings.flatMap(({ evidence }) => evidence.flatMap(({ permission }) => permission ?? []));
      const gaps = report.gaps.flatMap(({ permission }) => permission ?? []);
      assert.ok(unknown === 0 || named.includes(operation), `${operation} is named by what is unknown`);
      assert.ok(gaps.includes(operation), `${operation} is named by a gap`);
    });

test('a role that cannot be assumed is a gap and unknowns, not an end', async () => {
  aws.setFaults([{ on: { operation: 'sts:AssumeRole', account: '111111111111' }, action: { kind: 'refuse' } }]);
  const run = await audit('--fail-on', 'critical');
  const report = parse(run);
  assert.ok(report.gaps.some((gap) => gap.permission === 'sts:AssumeRole'));
  assert.not(report.findings.some((finding) => finding.verdict === 'pass' && finding.subject.kind === 'target-role'));
});

test('in a log, reading is told in one line when it begins and in one when it is over', async () => {
  aws.setFaults([{ on: { operation: 'ec2:DescribeInstances' }, times: 1, action: { kind: 'throttle' } }]);
  const run = await runProgram(['audit', ...config, '--format', 'json'], { env: aws.env() });
  const { cost } = JSON.parse(run.stdout) as JsonReport;
  const [begun, over, ...more] = run.stderr.split('\n');
  assert.is(begun, `trustpath: reading 3 accounts, ${cost.apiCalls} calls planned`);
  assert.match(
    over ?? '',
    new RegExp(`^trustpath: read with ${cost.apiCalls} calls in \\d+\\.\\d s, 1 attempt throttled$`),
  );
  assert.equal(more, ['']);
});

test('where nothing is read, or with --quiet, nothing is told', async () => {
  for (const args of [['--plan'], ['--quiet'], ['--snapshot', 'examples/snapshot.json']])
    assert.is((await runProgram(['audit', ...config, ...args], { env: aws.env() })).stderr, '', args.join(' '));
  const nothing = join(exportTree(), 'nothing.yaml');
  writeFileSync(nothing, 'version: 1\n');
  assert.is((await runProgram(['audit', '--config', nothing, '--fail-on', 'none'], { env: aws.env() })).stderr, '');
});

test('no credentials at all is exit 2, and nothing is called', async () => {
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...rest } = aws.env();
  const env = { ...rest, AWS_EC2_METADATA_DISABLED: 'true', HOME: exportTree() };
  const run = await runProgram(['audit', ...config], { env });
  assert.is(run.code, 2, run.stdout);
  assert.match(run.stderr, /credentials/i);
  assert.not.match(run.stderr, /\n\s+at /);
  assert.is(aws.requests.length, 0);
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  test(`${signal} in the middle writes what was seen, marked incomplete, and exits ${code}`, async () => {
    aws.setFaults([
      { on: { operation: 'iam:GetAccountAuthorizationDetails', account: '222222222222' }, action: { kind: 'hang' } },
    ]);
    const file = join(exportTree(), `interrupted-${signal}.xml`);
    const run = await runProgram(['audit', ...config, '--format', 'json', '--report', `junit=${file}`], {
      env: aws.env(),
      onStart(kill) {
        const wait = setInterval(() => {
          if (
            !aws.requests.some(
              ({ operation, account }) => operation.startsWith('iam:Get') && account === '222222222222',
            )
          )
            return;
          clearInterval(wait);
          setTimeout(() => kill(signal), 300);
        }, 20);
      },
    });
    assert.is(run.code, code, run.stderr);
    assert.match(run.stderr, /\ntrustpath: interrupted, writing what was read\n/);
    const report = JSON.parse(run.stdout) as JsonReport;
    assert.is(report.incomplete, true);
    assert.ok(report.findings.some(({ verdict }) => verdict === 'unknown'));
    assert.match(readFileSync(file, 'utf8'), /<testsuites/);
  });

test.run();
