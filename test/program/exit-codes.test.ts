import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../support/fake-aws/index.ts';
import { exportTree, runProgram } from '../support/program.ts';

// The table of exit codes. What an interrupt gives, 130 and 143, stands in live.test.ts.
const test = suite('program/exit codes');

const folder = mkdtempSync(join(tmpdir(), 'trustpath-codes-'));
const config = readFileSync('examples/trustpath.yaml', 'utf8');
const snapshot = JSON.parse(readFileSync('examples/snapshot.json', 'utf8'));
let aws: FakeAws;

test.before(async () => {
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'trustpath.yaml'), config);
  writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot));
  aws = await startFakeAws(exampleOrganisation);
});
test.after(() => aws.close());
test.before.each(() => {
  aws.setFaults([]);
  aws.forget();
});

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runProgram(args, { cwd: folder, env: { AWS_EC2_METADATA_DISABLED: 'true', HOME: folder, ...env } });
const replay = ['audit', '--snapshot', 'snapshot.json'];

test('0: the gate passed', async () => {
  assert.is((await run([...replay, '--fail-on', 'none'])).code, 0);
});

test('1: a failure at or above the threshold, and not one below it', async () => {
  assert.is((await run(replay)).code, 1);
  const { code, stdout } = await run([...replay, '--fail-on', 'critical', '--format', 'json']);
  assert.is(code, JSON.parse(stdout).gate.exitCode);
  assert.is.not(code, 1);
});

test('4: no failure, but what could not be seen; it passes where the gate is told so', async () => {
  const nothing = { ...snapshot, subjects: [], selections: [], reads: [] };
  writeFileSync(join(folder, 'nothing.json'), JSON.stringify(nothing));
  const args = ['audit', '--snapshot', 'nothing.json', '--rule', 'imds-hop-limit'];
  assert.is((await run(args)).code, 4);
});

test('2: what is wrong is told before anything is called, and no report is written', async () => {
  writeFileSync(join(folder, 'wrong.yaml'), 'version: 2\n');
  const broken = await run(['audit', '--config', 'wrong.yaml', '--output', 'none.txt'], aws.env());
  assert.is(broken.code, 2);
  assert.throws(() => readFileSync(join(folder, 'none.txt')));
  assert.is((await run(['audit', '--fail-on', 'sometimes'], aws.env())).code, 2);
  assert.is((await run(['audit', '--output', '/dev/null/x'], aws.env())).code, 2);
  assert.equal(aws.requests, []);
});

test('3: a defect of our own, whatever the gate says, and every report is written', async () => {
  const gap = { kind: 'instance', account: '111111111111', region: 'us-east-1', servers: ['xsoar-prod'] };
  const gaps = [{ ...gap, unknown: 'defect', detail: 'a mistake of ours' }];
  writeFileSync(join(folder, 'defect.json'), JSON.stringify({ ...snapshot, gaps }));
  const { code, stdout } = await run([
    ...['audit', '--snapshot', 'defect.json', '--fail-on', 'none', '--unknown', 'pass'],
    ...['--report', 'json=defect-report.json', '--report', 'junit=defect-report.xml'],
  ]);
  assert.is(code, 3);
  assert.match(stdout, /defect/);
  assert.is(JSON.parse(readFileSync(join(folder, 'defect-report.json'), 'utf8')).gate.exitCode, 3);
  assert.match(readFileSync(join(folder, 'defect-report.xml'), 'utf8'), /<testsuites/);
});

test('3: a run that ends because nothing is to come any more, not the pass that Node would make of it', async () => {
  const silence = join(folder, 'silence.cjs');
  writeFileSync(silence, "require('node:fs').promises.readFile = () => new Promise(() => undefined);");
  const env = { NODE_OPTIONS: `--require ${silence}` };
  const { code, stdout } = await run([...replay, '--fail-on', 'none'], env);
  assert.equal([code, stdout], [3, '']);
  const action = spawnSync(process.execPath, [join(exportTree(), 'dist/action.cjs')], { cwd: folder, env });
  assert.is(action.status, 3);
});

interface Gap {
  readonly account: string;
  readonly region?: string;
  readonly reason: string;
  readonly detail?: string;
}

/** An audit whose every report must come out though AWS says no. */
async function gapsOf(args: readonly string[], env: Readonly<Record<string, string>>): Promise<readonly Gap[]> {
  const reports = ['junit', 'sarif', 'markdown', 'html'].flatMap((format) => [
    '--report',
    `${format}=said-no.${format}`,
  ]);
  const told = await run(['audit', ...args, '--format', 'json', ...reports], env);
  assert.ok(told.code === 1 || told.code === 4, `${told.code} ${told.stderr}`);
  assert.not.match(told.stderr, /\n\s+at |defect/);
  for (const format of ['junit', 'sarif', 'markdown', 'html'])
    assert.ok(readFileSync(join(folder, `said-no.${format}`), 'utf8').length > 500, format);
  return JSON.parse(told.stdout).gaps;
}

test('a role that cannot be assumed is a gap, and every report is written', async () => {
  aws.setFaults([{ on: { operation: 'sts:AssumeRole' }, action: { kind: 'refuse' } }]);
  const gaps = (await gapsOf([], aws.env())).filter(({ account }) => account === '222222222222');
  assert.ok(gaps.length > 0);
  for (const { reason } of gaps) assert.ok(['access-denied', 'credentials'].includes(reason), reason);
});

test('another account behind the credentials is a gap that says which', async () => {
  const ambient = config.replace('    auditRole: arn:aws:iam::222222222222:role/trustpath-audit\n', '');
  writeFileSync(join(folder, 'ambient.yaml'), ambient);
  const gaps = await gapsOf(['--config', 'ambient.yaml'], aws.env());
  const own = gaps.filter(({ account }) => account === '222222222222');
  assert.ok(own.length > 0);
  for (const { reason, detail } of own) {
    assert.is(reason, 'wrong-account');
    assert.match(detail ?? '', /\d{12}/);
  }
});

test('a region that does not exist, whose name nobody can resolve, is a gap that says so', async () => {
  writeFileSync(join(folder, 'region.yaml'), config.replaceAll('us-west-2', 'us-west-9'));
  const env = { ...aws.env(), AWS_ENDPOINT_URL_EC2: 'http://ec2.us-west-9.invalid', AWS_MAX_ATTEMPTS: '1' };
  const own = (await gapsOf(['--config', 'region.yaml'], env)).filter(({ region }) => region === 'us-west-9');
  assert.ok(own.length > 0);
  for (const { reason, detail } of own) {
    assert.ok(['unavailable', 'region-disabled'].includes(reason), reason);
    assert.match(detail ?? '', /us-west-9/);
  }
});

test.run();
