import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { brokenSubjects, declared, folderOf } from './path-folder.ts';
import { runCommand } from './run-command.ts';

const test = suite('commands/explain');

async function report(cwd: string): Promise<string> {
  const { stdout } = await runCommand(['audit', '--snapshot', 'snapshot.json', '--format', 'json'], { cwd });
  writeFileSync(join(cwd, 'report.json'), stdout);
  return stdout;
}

async function idOf(cwd: string, rule: string): Promise<string> {
  return JSON.parse(await report(cwd)).findings.find((finding: { rule: string }) => finding.rule === rule).id;
}

test('a finding of a snapshot is explained by rule, evidence, decision, fix, what it would do, and how to waive it', async () => {
  const cwd = folderOf(brokenSubjects);
  const id = await idOf(cwd, 'trust-path-complete');
  const run = await runCommand(['explain', id, '--snapshot', 'snapshot.json'], { cwd });
  assert.is(run.code, 0, run.stderr);
  const at = ['Rule', 'Evidence', 'Decision', 'Fix', 'Waiver'].map((title) => run.stdout.indexOf(`\n${title}\n`));
  assert.ok(
    at.every((place, index) => place > (at[index - 1] ?? 0)),
    `every part, in order: ${at}`,
  );
  assert.match(run.stdout, /^✗ high {2}trust-path-complete {2}trust-path ec2 → UpdateAPP\n/);
  assert.match(run.stdout, /require {2}isEmpty\(path\.interruptedAt\)/);
  assert.match(run.stdout, /path\.interruptedAt =\n {6}metadata-service\n {6}trust-policy\n/);
  assert.match(run.stdout, /metadata-service is broken\. The hop limit/);
  assert.match(
    run.stdout,
    /mend: Set the hop limit of i-0123456789abcdef0 to 2\.\n {6}aws ec2 modify-instance-metadata/,
  );
  assert.match(run.stdout, /sets targetRole\.trust\.document =\n {4}\{"Version"/);
  assert.match(run.stdout, new RegExp(`trustpath waive ${id} --snapshot snapshot\\.json --reason`));
});

test('what the fix alone would turn green is told', async () => {
  const cwd = folderOf(brokenSubjects);
  const id = await idOf(cwd, 'imds-hop-limit');
  const run = await runCommand(['explain', id, '--snapshot', 'snapshot.json'], { cwd });
  assert.match(run.stdout, /sets instance\.metadataOptions\.hopLimit = 2\n/);
  assert.match(run.stdout, /turns green imds-hop-limit of instance xsoar\n/);
  assert.match(run.stdout, /aws ec2 modify-instance-metadata-options /);
});

test('a finding of a report is explained with the evidence and the fix of the report', async () => {
  const cwd = folderOf(brokenSubjects);
  const id = await idOf(cwd, 'imds-hop-limit');
  const run = await runCommand(['explain', id.toUpperCase(), '--report', 'report.json'], { cwd });
  assert.is(run.code, 0, run.stderr);
  assert.match(run.stdout, /instance\.metadataOptions\.hopLimit = 1\n/);
  assert.match(run.stdout, /aws ec2 modify-instance-metadata-options /);
  assert.match(run.stdout, new RegExp(`trustpath waive ${id} --report report\\.json `));
});

test('of an unknown the waiver accepts the blind spot', async () => {
  const config = declared.replace('    sts: { endpoints: regional }\n', '');
  const cwd = folderOf(undefined, config);
  const id = await idOf(cwd, 'sts-regional-endpoint');
  const run = await runCommand(['explain', id, '--snapshot', 'snapshot.json'], { cwd });
  assert.match(run.stdout, /^\? medium {2}sts-regional-endpoint/);
  assert.match(run.stdout, /--accept-unknown/);
});

test('a passing finding needs neither fix nor waiver', async () => {
  const cwd = folderOf();
  const id = await idOf(cwd, 'trust-path-complete');
  const run = await runCommand(['explain', id, '--snapshot', 'snapshot.json'], { cwd });
  assert.match(run.stdout, /^✓ /);
  assert.match(run.stdout, /trust-policy is proven\. The trust policy of UpdateAPP admits XsoarServer\./);
  assert.not.match(run.stdout, /\n(Fix|Waiver)\n/);
});

test('a rule is explained by its id, and a mistyped one gets the nearest', async () => {
  const cwd = folderOf();
  const run = await runCommand(['explain', 'trust-path-complete'], { cwd });
  assert.is(run.code, 0);
  assert.match(run.stdout, /^trust-path-complete: Every link/);
  const typo = await runCommand(['explain', 'trust-path-complet'], { cwd });
  assert.is(typo.code, 2);
  assert.match(typo.stderr, /did you mean trust-path-complete\?/);
});

test('a finding that is not there is told, with the nearest id', async () => {
  const cwd = folderOf(brokenSubjects);
  const id = await idOf(cwd, 'imds-hop-limit');
  const typo = `${id.slice(0, 15)}${id.endsWith('0') ? '1' : '0'}`;
  const run = await runCommand(['explain', typo, '--snapshot', 'snapshot.json'], { cwd });
  assert.equal([run.code, run.stdout], [2, '']);
  assert.match(run.stderr, new RegExp(id));
});

test.run();
