import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as org from '../derive/organisation.ts';
import * as healthy from '../derive/path/healthy.ts';
import { brokenSubjects, declared, folderOf } from './path-folder.ts';
import { runCommand } from './run-command.ts';

const test = suite('commands/prove');

function prove(cwd: string, ...args: string[]) {
  return runCommand(['prove', '--snapshot', 'snapshot.json', ...args], { cwd });
}

async function idOf(cwd: string, rule: string): Promise<string> {
  const { stdout } = await runCommand(['audit', '--snapshot', 'snapshot.json', '--format', 'json'], { cwd });
  return JSON.parse(stdout).findings.find((finding: { rule: string }) => finding.rule === rule).id;
}

test('all fixes together: what each sets, what turns green, which paths come alive', async () => {
  const cwd = folderOf(brokenSubjects);
  const before = readFileSync(join(cwd, 'snapshot.json'), 'utf8');
  const run = await prove(cwd);
  assert.is(run.code, 0, run.stderr);
  assert.match(run.stdout, /^3 fixes applied\n/);
  assert.match(
    run.stdout,
    /✓ imds-hop-limit {2}instance xsoar {2}[0-9a-f]{16}\n {4}instance\.metadataOptions\.hopLimit = 2\n/,
  );
  assert.match(run.stdout, /Turned green\n {2}✓ imds-hop-limit {2}instance xsoar {2}fail → pass\n/);
  assert.match(run.stdout, /Paths that come alive\n {2}✓ xsoar → ec2 → UpdateAPP \(222222222222\) {2}complete\n/);
  assert.match(
    run.stdout,
    /before {2}3 failed, 0 unknown, .*\nafter {3}0 failed, 0 unknown, .*\nNothing that passed fails now\.\n$/,
  );
  assert.not.match(run.stdout, /Turned red|Paths that break/);
  assert.is(readFileSync(join(cwd, 'snapshot.json'), 'utf8'), before, 'the snapshot stays as it is');
});

test('one finding alone is proved alone', async () => {
  const cwd = folderOf(brokenSubjects);
  const run = await prove(cwd, await idOf(cwd, 'imds-hop-limit'), '--format', 'json');
  assert.is(run.code, 0);
  const proof = JSON.parse(run.stdout);
  assert.is(proof.harmless, true);
  assert.equal(
    proof.green.map((turn: { finding: { rule: string }; before: string; after: string }) => [
      turn.finding.rule,
      turn.before,
      turn.after,
    ]),
    [['imds-hop-limit', 'fail', 'pass']],
  );
  assert.equal([proof.red, proof.alive, proof.dead], [[], [], []]);
  assert.equal(proof.fixes[0].changes[0].value, 2);
});

const conditional = healthy.statement({
  Effect: 'Allow',
  Principal: { AWS: org.serverRole },
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
});

test('a fix after which something that passed fails ends with 1, and says what and why', async () => {
  const config = declared
    .replace('endpoints: regional', 'endpoints: global')
    .replace('    region: us-east-1\n    storedKeys', '    region: eu-west-1\n    storedKeys');
  const subjects = [
    healthy.anInstance(),
    healthy.aServerRole(),
    healthy.aTargetRole({ 'trust.document': { value: conditional } }),
  ];
  const run = await prove(folderOf(subjects, config));
  assert.is(run.code, 1, run.stdout);
  assert.match(
    run.stdout,
    /Turned red\n {2}✗ trust-principal-matches-server-role {2}target-role UpdateAPP {2}pass → fail\n(?:.+\n)* {2}✗ trust-path-complete {2}trust-path ec2 → UpdateAPP {2}pass → fail\n/,
  );
  assert.match(
    run.stdout,
    /Paths that break\n {2}✗ xsoar → ec2 → UpdateAPP \(222222222222\) {2}broken at trust-policy\n/,
  );
  assert.match(run.stdout, /Something that passed fails now\.\n$/);
});

test('a fix that names no facts is told apart from those that were applied', async () => {
  const config = declared.replace('storedKeys: false', 'storedKeys: true');
  const run = await prove(folderOf(undefined, config));
  assert.is(run.code, 0);
  assert.match(run.stdout, /^0 fixes applied, 1 without effect here\n/);
  assert.match(run.stdout, /does not say what its fix changes/);
});

test('ids that name nothing, or nothing that fails, are told before anything is printed', async () => {
  const cwd = folderOf(brokenSubjects);
  const id = await idOf(cwd, 'imds-hop-limit');
  const typo = `${id.slice(0, 15)}${id.endsWith('0') ? '1' : '0'}`;
  const passing = await idOf(cwd, 'sts-regional-endpoint');
  const run = await prove(cwd, typo, passing);
  assert.equal([run.code, run.stdout], [2, '']);
  assert.match(run.stderr, new RegExp(`there is no finding ${typo} in this snapshot; did you mean ${id}\\?`));
  assert.match(run.stderr, new RegExp(`${passing} \\(sts-regional-endpoint on xsoar\\) does not fail: it is pass`));
});

test('a snapshot is needed, and one that is none is told', async () => {
  const cwd = folderOf();
  assert.is((await runCommand(['prove'], { cwd })).code, 2);
  assert.is((await runCommand(['prove', '--snapshot', 'trustpath.yaml'], { cwd })).code, 2);
});

test.run();
