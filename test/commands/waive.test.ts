import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findingId } from '../../src/evaluate/index.ts';
import type { Kind } from '../../src/model/index.ts';
import { folderWith, minimal, runCommand } from './run-command.ts';

const test = suite('commands/waive');

const updateApp = 'arn:aws:iam::222222222222:role/UpdateAPP';
const trustRule = 'trust-principal-matches-server-role';
const trust = idOf(trustRule, 'target-role', updateApp);
const sts = idOf('sts-regional-endpoint', 'server', 'xsoar-prod');

function idOf(rule: string, kind: Kind, id: string): string {
  return findingId(rule, { kind, id, name: id });
}

const why = ['--reason', 'being narrowed in SEC-1234', '--owner', 'cloud-security', '--expires', '2027-01-31'];

function waive(cwd: string, ...args: string[]) {
  return runCommand(['waive', ...args], { cwd });
}

const folder = (more: Readonly<Record<string, string>> = {}) => folderWith({ 'trustpath.yaml': minimal, ...more });
const read = (cwd: string) => readFileSync(join(cwd, 'trustpath.yaml'), 'utf8');

test('a failure that the declaration alone shows is waived, and its gate passes over it', async () => {
  const cwd = folder();
  const run = await waive(cwd, sts, ...why);
  assert.is(run.code, 0, run.stderr);
  assert.is(
    run.stdout,
    'Wrote a waiver of sts-regional-endpoint for xsoar-prod until 2027-01-31 into trustpath.yaml.\n',
  );
  assert.is(
    read(cwd),
    `${minimal}\nwaivers:\n  - rule: sts-regional-endpoint\n    subject: xsoar-prod\n    reason: being narrowed in SEC-1234\n    owner: cloud-security\n    expires: 2027-01-31\n`,
  );
  const check = await runCommand(['check'], { cwd });
  assert.is(check.code, 0, check.stderr);
});

test('mode, link and byte-order mark of the file survive', async () => {
  const cwd = folderWith({ 'real.yaml': `\uFEFF${minimal}` });
  chmodSync(join(cwd, 'real.yaml'), 0o640);
  symlinkSync('real.yaml', join(cwd, 'trustpath.yaml'));
  const run = await waive(cwd, sts, ...why, '--config', 'trustpath.yaml');
  assert.is(run.code, 0, run.stderr);
  const text = readFileSync(join(cwd, 'real.yaml'), 'utf8');
  assert.ok(text.startsWith('\uFEFFversion: 1') && text.includes('waivers:'));
  assert.is(statSync(join(cwd, 'real.yaml')).mode & 0o777, 0o640);
});

test('a report shows findings of any subject', async () => {
  const found = {
    id: trust,
    rule: trustRule,
    severity: 'high',
    verdict: 'fail',
    subject: { kind: 'target-role', id: updateApp, name: 'UpdateAPP', account: '222222222222' },
    message: 'x',
  };
  const cwd = folder({ 'report.json': JSON.stringify({ version: 1, findings: [found] }) });
  const run = await waive(cwd, trust, ...why, '--report', 'report.json');
  assert.is(run.code, 0, run.stderr);
  assert.match(read(cwd), /subject: arn:aws:iam::222222222222:role\/UpdateAPP$/m);
});

test('the JSON report of an audit, and its snapshot, are what --report and --snapshot read', async () => {
  const snapshot = join(process.cwd(), 'examples/snapshot.json');
  const config = readFileSync('examples/trustpath.yaml', 'utf8');
  const id = idOf('imds-hop-limit', 'instance', 'arn:aws:ec2:us-west-2:333333333333:instance/i-0a1b2c3d4e5f60002');
  for (const source of ['report', 'snapshot']) {
    const cwd = folderWith({ 'trustpath.yaml': config });
    const audit = ['audit', '--snapshot', snapshot, '--format', 'json', '--output', 'report.json', '--fail-on', 'none'];
    assert.is((await runCommand(audit, { cwd })).code, 0);
    const before = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    assert.is(before.findings.find((finding: { id: string }) => finding.id === id).waiver, null);
    const run = await waive(cwd, id, ...why, `--${source}`, source === 'report' ? 'report.json' : snapshot);
    assert.is(run.code, 0, run.stderr);
    await runCommand(audit, { cwd });
    const after = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    const { waiver } = after.findings.find((finding: { id: string }) => finding.id === id);
    assert.equal(waiver, { reason: 'being narrowed in SEC-1234', owner: 'cloud-security', expires: '2027-01-31' });
  }
});

test('a waiver of the same rule and subject is renewed in place', async () => {
  const cwd = folder();
  await waive(cwd, sts, ...why);
  const run = await waive(cwd, sts, '--reason', 'later', '--owner', 'platform', '--expires', '2027-02-28');
  assert.is(run.code, 0, run.stderr);
  assert.match(run.stdout, /^Renewed the waiver/);
  assert.is(read(cwd).match(/- rule:/g)?.length, 1);
  assert.match(read(cwd), /reason: later\n {4}owner: platform\n {4}expires: 2027-02-28\n/);
});

test('what another waiver accepts already is not accepted twice', async () => {
  const cwd = folder();
  await waive(cwd, trust, ...why, '--subject', 'arn:aws:iam::222222222222:role/Upd*');
  const before = read(cwd);
  const run = await waive(cwd, trust, ...why);
  assert.is(run.code, 2);
  assert.match(run.stderr, /^trustpath\.yaml:\d+:\d+: This waiver for .*Upd\* accepts [0-9a-f]{16} already/);
  assert.is(read(cwd), before);
});

const refused: Readonly<Record<string, readonly [args: readonly string[], says: RegExp]>> = {
  'an empty reason': [[sts, ...why, '--reason', ' '], /reason.*must not be empty/s],
  'an empty owner': [[sts, ...why, '--owner', ''], /owner.*must not be empty/s],
  'a day that does not exist': [[sts, ...why, '--expires', '2027-02-30'], /YYYY-MM-DD/],
  'a day of another form': [[sts, ...why, '--expires', '31.01.2027'], /YYYY-MM-DD/],
  'a day that is past': [[sts, ...why, '--expires', '2026-11-23'], /2026-11-23 is past: today is 2026-11-24/],
  'no reason': [[sts, '--owner', 'x', '--expires', '2027-01-31'], /--reason/],
  'an id that is none': [['xyz', ...why], /16 digits/],
  'an id nobody knows': [['0000000000000000', ...why], /no finding 0000000000000000 here/],
  'a mistyped id': [
    [`${sts.slice(0, 15)}${sts.endsWith('0') ? '1' : '0'}`, ...why],
    new RegExp(`did you mean ${sts}\\?`),
  ],
  'a pattern that covers everything': [[trust, ...why, '--subject', '*'], /too broad/],
  'a pattern that covers all roles': [[trust, ...why, '--subject', 'arn:aws:iam::222222222222:role/*'], /too broad/],
  'a short pattern': [[sts, ...why, '--subject', 'xsoar-*'], /at least 12 characters/],
  'a pattern for others': [[sts, ...why, '--subject', 'xsoar-test-server'], /does not cover xsoar-prod/],
  'a report and a snapshot': [[sts, ...why, '--report', 'a', '--snapshot', 'b'], /one of them/],
  'a report that is none': [[sts, ...why, '--report', 'trustpath.yaml'], /trustpath\.yaml: is not JSON/],
  'a report of something else': [[sts, ...why, '--report', 'other.json'], /other\.json: is no JSON report/],
  'a report that is missing': [[sts, ...why, '--report', 'none.json'], /none\.json: cannot be read/],
};

for (const [name, [args, says]] of Object.entries(refused))
  test(`${name} is refused, and nothing is written`, async () => {
    const cwd = folder({ 'other.json': '{"version": 1}' });
    const run = await waive(cwd, ...args);
    assert.is(run.code, 2, run.stdout);
    assert.match(run.stderr, says);
    assert.is(run.stdout, '');
    assert.is(read(cwd), minimal);
  });

test('a pass and a blind spot are not failures: the one is refused, the other must be meant', async () => {
  const finding = (verdict: string) => ({
    version: 1,
    findings: [
      {
        id: trust,
        rule: trustRule,
        severity: 'high',
        verdict,
        subject: { kind: 'target-role', id: updateApp, name: 'x' },
        message: '',
      },
    ],
  });
  const cwd = folder({
    'pass.json': JSON.stringify(finding('pass')),
    'unknown.json': JSON.stringify(finding('unknown')),
  });
  assert.match((await waive(cwd, trust, ...why, '--report', 'pass.json')).stderr, /is a pass .*nothing to accept/);
  assert.match((await waive(cwd, trust, ...why, '--report', 'unknown.json')).stderr, /--accept-unknown/);
  assert.is(read(cwd), minimal);
  const run = await waive(cwd, trust, ...why, '--report', 'unknown.json', '--accept-unknown');
  assert.is(run.code, 0, run.stderr);
  assert.match(read(cwd), /accepts: \[fail, unknown\]/);
});

test('a finding of a rule that is off needs no waiver', async () => {
  const subject = { kind: 'target-role', id: updateApp, name: 'UpdateAPP' };
  const found = { id: trust, rule: trustRule, severity: 'high', verdict: 'fail', subject, message: '' };
  const cwd = folderWith({
    'trustpath.yaml': `${minimal}rules: { ${trustRule}: off }\n`,
    'report.json': JSON.stringify({ version: 1, findings: [found] }),
  });
  const run = await waive(cwd, trust, ...why, '--report', 'report.json');
  assert.is(run.code, 2);
  assert.match(run.stderr, /does not enable/);
});

test.run();
