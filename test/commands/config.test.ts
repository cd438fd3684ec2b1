import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { folderWith, minimal, runCommand } from './run-command.ts';

const test = suite('commands/config');

const secret = 'correct-horse-battery-staple';

const full = `${minimal}
  - name: aws-iam
    server: engine
    role: "arn:aws:iam::222222222222:role/\${env:ROLE}"
    commandRoles:
      - { role: "arn:aws:iam::222222222222:role/Other" }
facts: { "aws:PrincipalOrgID": o-a1b2c3d4e5 }
extends: [trustpath/recommended, ./house.yaml]
rules:
  imds-hop-limit: { params: { tolerance: 1 } }
overrides:
  - { accounts: [prod], rules: { sts-regional-endpoint: low } }
gate: { failOn: critical }
`
  .replace('auditRole', `externalId: \${env:EXTERNAL_ID}\n    auditRole`)
  .replace(
    'integrations:',
    `  - name: engine
    engineOf: xsoar-prod
    account: security
    region: eu-west-1
    instances: { tags: { Name: "a: b, c", Note: "id \${env:EXTERNAL_ID}" } }
    authentication: instance-profile
    facts: { "aws:SourceIp": 203.0.113.10, "sts:ExternalId": "\${env:EXTERNAL_ID}" }
integrations:`,
  );
const house = `description: Ours
rules:
  trust-principal-matches-server-role: critical
`;
const env = { EXTERNAL_ID: secret, ROLE: 'FromTheEnvironment' };

function show(...args: string[]) {
  const cwd = folderWith({ 'trustpath.yaml': full, 'house.yaml': house });
  return runCommand(['config', 'show', ...args], { cwd, env });
}

function lineOf(text: string): number {
  return full.split('\n').findIndex((line) => line.includes(text)) + 1;
}

async function origins(): Promise<Record<string, string>> {
  const run = await show('--format', 'json');
  assert.is(run.code, 0, run.stderr);
  return JSON.parse(run.stdout).origins;
}

test('what is shown is YAML, with the defaults filled in and variables replaced', async () => {
  const run = await show();
  assert.is(run.code, 0, run.stderr);
  const shown = parse(run.stdout);
  assert.equal(shown.gate, { failOn: 'critical', unknown: 'fail' });
  assert.is(shown.servers[0].containers, 'bridge');
  assert.is(shown.servers[1].instances.tags.Name, 'a: b, c');
  assert.is(shown.integrations[1].role, 'arn:aws:iam::222222222222:role/FromTheEnvironment');
  assert.is(shown.rules['trust-principal-matches-server-role'].severity, 'critical');
});

test('no secret is shown, wherever it was repeated', async () => {
  for (const args of [[], ['--format', 'json']]) {
    const run = await show(...args);
    assert.not(`${run.stdout}${run.stderr}`.includes(secret));
    assert.match(run.stdout, /externalId"?: "?\(set\)/);
    assert.match(run.stdout, /Note"?: "?\(set\)/);
    assert.match(run.stdout, /sts:ExternalId"?: "?\(withheld\)/);
  }
});

test('a short secret that is an everyday word blanks no setting but its own', async () => {
  const cwd = folderWith({ 'trustpath.yaml': full, 'house.yaml': house });
  const shown = parse((await runCommand(['config', 'show'], { cwd, env: { ...env, EXTERNAL_ID: 'prod' } })).stdout);
  assert.is(shown.accounts[1].externalId, '(set)');
  assert.is(shown.accounts[1].name, 'prod');
  assert.equal(shown.servers[1].facts, {
    'aws:PrincipalOrgID': 'o-a1b2c3d4e5',
    'aws:SourceIp': '203.0.113.10',
    'sts:ExternalId': '(withheld)',
  });
});

test('each setting has its line, its preset, its rule or is the default', async () => {
  const found = await origins();
  assert.is(found['gate.failOn'], `trustpath.yaml:${lineOf('failOn: critical')}`);
  assert.is(found['gate.unknown'], 'default');
  assert.is(found['servers.0.containers'], 'default');
  assert.is(found['servers.0.region'], `trustpath.yaml:${lineOf('region: us-east-1')}`);
  assert.is(found['rules.imds-hop-limit'], `trustpath.yaml:${lineOf('imds-hop-limit')}`);
  assert.is(found['rules.imds-hop-limit.severity'], 'the rule');
  assert.is(found['rules.imds-hop-limit.params.tolerance'], `trustpath.yaml:${lineOf('tolerance')}`);
  assert.is(found['rules.sts-regional-endpoint'], 'preset trustpath/recommended');
  assert.is(found['rules.trust-principal-matches-server-role.severity'], 'house.yaml:3');
  assert.is(found['overrides.0.rules.sts-regional-endpoint.severity'], `trustpath.yaml:${lineOf('overrides') + 1}`);
});

test('what an engine or a server inherits stands where it was written', async () => {
  const found = await origins();
  assert.is(found['servers.1.sts.endpoints'], `trustpath.yaml:${lineOf('endpoints: global')}`);
  assert.is(found['servers.1.facts.aws:PrincipalOrgID'], `trustpath.yaml:${lineOf('aws:PrincipalOrgID')}`);
  assert.is(found['servers.1.facts.aws:SourceIp'], `trustpath.yaml:${lineOf('aws:SourceIp')}`);
});

test('a configuration inside package.json is shown with the lines of that file', async () => {
  const manifest = JSON.stringify({ name: 'x', trustpath: { version: 1, gate: { failOn: 'low' } } }, null, 2);
  const run = await runCommand(['config', 'show', '--format', 'json'], {
    cwd: folderWith({ 'package.json': manifest }),
  });
  assert.is(run.code, 0, run.stderr);
  assert.is(JSON.parse(run.stdout).origins['gate.failOn'], 'package.json:6');
});

test('on a terminal the notes are quiet, and --no-color takes that away', async () => {
  const cwd = folderWith({ 'trustpath.yaml': minimal });
  const coloured = { cwd, env: { NO_COLOR: '', TERM: 'xterm' }, answers: [] };
  assert.ok((await runCommand(['config', 'show'], coloured)).stdout.includes('\u001b[2m# default'));
  assert.not((await runCommand(['config', 'show', '--no-color'], coloured)).stdout.includes('\u001b'));
});

test('a configuration with a problem is not shown', async () => {
  const run = await runCommand(['config', 'show'], { cwd: folderWith({ 'trustpath.yaml': 'version: 2\n' }) });
  assert.is(run.code, 2);
  assert.is(run.stdout, '');
});

test.run();
