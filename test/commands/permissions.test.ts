import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { exampleOrganisation } from '../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../support/fake-aws/index.ts';
import { folderWith, minimal, runCommand } from './run-command.ts';

const test = suite('commands/permissions');

const example = ['--config', 'examples/trustpath.yaml'];
const [security, prod, staging] = ['111111111111', '222222222222', '333333333333'];

let aws: FakeAws;
test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
});
test.after(() => aws.close());

async function permissions(...args: string[]) {
  const run = await runCommand(['permissions', ...example, ...args]);
  assert.is(run.code, 0, run.stderr);
  return run.stdout;
}

interface Printed {
  readonly accounts: readonly {
    readonly account: string;
    readonly role: string | null;
    readonly permissions: { Version: string; Statement: { Effect: string; Action: string[]; Resource: string }[] };
    readonly trust: { Statement: { Principal: object; Condition?: object }[] } | null;
  }[];
  readonly caller: { Statement: { Action: string; Resource: string[] }[] } | null;
}

test('each account gets the actions that an audit really calls there, in one statement, and no other', async () => {
  const printed: Printed = JSON.parse(await permissions());
  const audit = await runCommand(['audit', ...example, '--fail-on', 'none'], { env: aws.env() });
  assert.is(audit.code, 0, audit.stderr);
  for (const { account, permissions: policy } of printed.accounts) {
    const called = aws.requests.filter((request) => request.account === account).map(({ operation }) => operation);
    const reads = [...new Set(called.filter((operation) => !operation.startsWith('sts:')))].sort();
    assert.equal(
      policy.Statement.map(({ Effect, Action, Resource }) => [Effect, Action, Resource]),
      [['Allow', reads, '*']],
    );
    assert.is(policy.Version, '2012-10-17');
  }
  assert.equal(
    printed.accounts.map(({ account }) => account),
    [security, prod, staging],
  );
});

test('whoever runs it needs to assume the audit roles', async () => {
  const { caller }: Printed = JSON.parse(await permissions());
  assert.is(caller?.Statement[0]?.Action, 'sts:AssumeRole');
  assert.equal(
    caller?.Statement[0]?.Resource,
    [security, prod, staging].map((id) => `arn:aws:iam::${id}:role/trustpath-audit`),
  );
});

test('only the rules that are on need permissions', async () => {
  const cwd = folderWith({ 'trustpath.yaml': `${minimal}extends: []\nrules: { imds-hop-limit: high }\n` });
  const run = await runCommand(['permissions'], { cwd });
  const printed: Printed = JSON.parse(run.stdout);
  assert.equal(
    printed.accounts.map(({ account, permissions: policy }) => [account, policy.Statement[0]?.Action]),
    [[security, ['ec2:DescribeInstances']]],
  );
  assert.is(run.stderr, 'The enabled rules read nothing in prod (222222222222).\n');
});

test('an account without an audit role has no trust policy, and a configuration that reads nothing needs nothing', async () => {
  const run = await runCommand(['permissions'], { cwd: folderWith({ 'trustpath.yaml': minimal }) });
  const printed: Printed = JSON.parse(run.stdout);
  assert.equal(
    printed.accounts.map(({ role, trust }) => [role, trust === null]),
    [
      [null, true],
      ['arn:aws:iam::222222222222:role/trustpath-audit', false],
    ],
  );
  const nothing = await runCommand(['permissions'], { cwd: folderWith({ 'trustpath.yaml': 'version: 1\n' }) });
  assert.is(nothing.code, 2);
  assert.match(nothing.stderr, /no permission is needed/);
});

const withExternalId = minimal.replace('auditRole: ', `externalId: \${env:EXTERNAL_ID}\n    auditRole: `);
const secret = 'correct-horse-battery-staple';

function runWithExternalId(...args: string[]) {
  const cwd = folderWith({ 'trustpath.yaml': withExternalId });
  return runCommand(['permissions', ...args], { cwd, env: { EXTERNAL_ID: secret } });
}

test('the trust policy asks for the external id where one is configured, by a placeholder and never by its value', async () => {
  const { stdout } = await runWithExternalId('--account', 'prod', '--only', 'trust');
  const [statement] = JSON.parse(stdout).Statement;
  assert.equal(statement.Condition, { StringEquals: { 'sts:ExternalId': 'EXTERNAL_ID' } });
  for (const format of ['json', 'cloudformation', 'terraform'])
    assert.not((await runWithExternalId('--format', format)).stdout.includes(secret));
  const [plain] = JSON.parse(await permissions('--only', 'trust', '--account', 'prod')).Statement;
  assert.is(plain.Condition, undefined);
});

test('--only prints a policy as AWS takes it, and asks to choose where accounts differ', async () => {
  const policy = JSON.parse(await permissions('--account', 'prod', '--only', 'permissions'));
  assert.equal(Object.keys(policy), ['Version', 'Statement']);
  assert.equal(Object.keys(JSON.parse(await permissions('--only', 'caller'))), ['Version', 'Statement']);
  const run = await runCommand(['permissions', ...example, '--only', 'permissions']);
  assert.is(run.code, 2);
  assert.match(run.stderr, /choose one with --account/);
  assert.is((await runCommand(['permissions', ...example, '--only', 'trust', '--format', 'terraform'])).code, 2);
});

/** The template with the intrinsic functions that it uses evaluated, as CloudFormation does in one account. */
function deploy(template: Record<string, never>, account: string, parameters: Readonly<Record<string, string>>): never {
  const { Mappings, Conditions = {}, Resources } = template as Record<string, Record<string, unknown>>;
  const noValue = Symbol();
  const evaluate = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(evaluate);
    if (typeof node !== 'object' || node === null) return node;
    const [[name, argument] = []] = Object.entries(node);
    const list = argument as unknown[];
    if (name === 'Ref') {
      if (argument === 'AWS::NoValue') return noValue;
      return argument === 'AWS::AccountId' ? account : parameters[String(argument)];
    }
    if (name === 'Fn::FindInMap')
      return list
        .map(evaluate)
        .reduce((map, key) => (map as Record<string, unknown>)[String(key)], Mappings as unknown);
    if (name === 'Fn::Equals') return evaluate(list[0]) === evaluate(list[1]);
    if (name === 'Fn::If') return evaluate(evaluate(Conditions?.[String(list[0])]) ? list[1] : list[2]);
    const entries = Object.entries(node).map(([key, value]) => [key, evaluate(value)] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== noValue));
  };
  return evaluate(Resources?.AuditRole) as never;
}

interface Role {
  readonly Type: string;
  readonly Properties: {
    readonly RoleName: string;
    readonly Path: string;
    readonly AssumeRolePolicyDocument: { Statement: { Principal: object; Condition?: object }[] };
    readonly Policies: { PolicyDocument: { Statement: { Action: string[] }[] } }[];
  };
}

test('the CloudFormation template makes in each account the role that the configuration names, with the actions of that account', async () => {
  const template = parse(await permissions('--format', 'cloudformation'));
  const printed: Printed = JSON.parse(await permissions());
  const parameters = { TrustedPrincipal: 'arn:aws:iam::999999999999:role/ci' };
  for (const { account, permissions: policy } of printed.accounts) {
    const { Type, Properties }: Role = deploy(template, account, parameters);
    assert.is(Type, 'AWS::IAM::Role');
    assert.is(
      `arn:aws:iam::${account}:role${Properties.Path}${Properties.RoleName}`,
      `arn:aws:iam::${account}:role/trustpath-audit`,
    );
    assert.equal(Properties.Policies[0]?.PolicyDocument.Statement[0]?.Action, policy.Statement[0]?.Action);
    const [trust] = Properties.AssumeRolePolicyDocument.Statement;
    assert.equal(trust?.Principal, { AWS: parameters.TrustedPrincipal });
    assert.is(trust?.Condition, undefined);
  }
  assert.equal(Object.keys(template.Parameters), ['TrustedPrincipal']);
});

test('the templates ask for an external id exactly where one is configured', async () => {
  const text = withExternalId.replace(
    'name: security,',
    'name: security, auditRole: "arn:aws:iam::111111111111:role/audit/path/Other",',
  );
  const run = await runCommand(['permissions', '--format', 'cloudformation'], {
    cwd: folderWith({ 'trustpath.yaml': text }),
    env: { EXTERNAL_ID: secret },
  });
  const template = parse(run.stdout);
  const parameters = { TrustedPrincipal: 'arn:aws:iam::999999999999:role/ci', ExternalId: 'x-1' };
  const one: Role = deploy(template, '111111111111', parameters);
  assert.is(one.Properties.Path, '/audit/path/');
  assert.is(one.Properties.RoleName, 'Other');
  assert.is(one.Properties.AssumeRolePolicyDocument.Statement[0]?.Condition, undefined);
  const other: Role = deploy(template, '222222222222', parameters);
  assert.equal(other.Properties.AssumeRolePolicyDocument.Statement[0]?.Condition, {
    StringEquals: { 'sts:ExternalId': 'x-1' },
  });
  assert.is(template.Parameters.ExternalId.NoEcho, true);
});

test('account ids and dates stay text in a template that is read as YAML 1.1', async () => {
  const text = await permissions('--format', 'cloudformation');
  assert.match(text, /^ {4}"111111111111":$/m);
  assert.match(text, /^AWSTemplateFormatVersion: "2010-09-09"$/m);
  assert.not.match(text, /Version: 2012/);
});

test('the Terraform module holds the actions of each account', async () => {
  const text = await permissions('--format', 'terraform');
  const printed: Printed = JSON.parse(await permissions());
  for (const { account, permissions: policy } of printed.accounts) {
    const [, block = ''] = text.split(`    "${account}" = {\n`);
    const [, actions = ''] = /actions = \[\n([^\]]*)\]/.exec(block) ?? [];
    assert.equal(
      [...actions.matchAll(/"([^"]+)",\n/g)].map(([, action]) => action),
      policy.Statement[0]?.Action,
    );
  }
  assert.not.match(text, /external_id/);
  const external = (await runWithExternalId('--format', 'terraform')).stdout;
  assert.match(external, /variable "external_id" \{\n {2}type += string\n {2}sensitive += true/);
  assert.match(external, /"222222222222" = \{\n[^}]*external_id = true/);
  assert.match(external, /if key != "Condition" \|\| local\.account\.external_id/);
});

test('a misspelt account and a misspelt format get the nearest name', async () => {
  const account = await runCommand(['permissions', ...example, '--account', 'prd']);
  assert.is(account.code, 2);
  assert.match(account.stderr, /did you mean prod\?/);
  assert.match((await runCommand(['permissions', '--format', 'teraform'])).stderr, /Did you mean terraform\?/);
});

test.run();
