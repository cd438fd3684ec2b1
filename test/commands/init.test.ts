import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { exampleOrganisation } from '../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../support/fake-aws/index.ts';
import { type CommandOptions, folderWith, runCommand } from './run-command.ts';

const test = suite('commands/init');

let aws: FakeAws;
test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
});
test.after(() => aws.close());
test.before.each(() => {
  aws.setFaults([]);
  aws.forget();
});

const [security, prod, staging] = ['111111111111', '222222222222', '333333333333'];
const noRegion = { AWS_REGION: '', AWS_DEFAULT_REGION: '' };

async function init(args: readonly string[], options: CommandOptions = {}) {
  const cwd = options.cwd ?? folderWith();
  const run = await runCommand(['init', ...args], { ...options, cwd, env: { ...noRegion, ...options.env } });
  const file = join(cwd, 'trustpath.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { ...run, cwd, text, configuration: parse(text) };
}

/** What init writes must be what `check` takes. */
async function assertAccepted({ code, stderr, cwd }: Awaited<ReturnType<typeof init>>): Promise<void> {
  assert.is(code, 0, stderr);
  const check = await runCommand(['check'], { cwd });
  assert.is(check.code, 0, check.stderr);
  assert.is(check.stderr, '');
}

const flags = [
  '--account',
  `${security}=security`,
  '--instance',
  'i-0123456789abcdef0',
  '--instance',
  'i-0123456789abcdef1',
];

test('flags alone write a configuration that check accepts', async () => {
  const run = await init([
    ...flags,
    ...['--server', 'xsoar-prod', '--region', 'eu-west-1', '--audit-role', 'trustpath-audit'],
    ...['--role', `arn:aws:iam::${prod}:role/soar/UpdateAPP`, '--account', `${prod}=prod`],
  ]);
  await assertAccepted(run);
  assert.match(run.stdout, /^Wrote trustpath\.yaml: .*\n {2}trustpath check\n/);
  assert.equal(run.configuration, {
    version: 1,
    extends: ['trustpath/recommended'],
    accounts: [
      { id: security, name: 'security', auditRole: `arn:aws:iam::${security}:role/trustpath-audit` },
      { id: prod, name: 'prod', auditRole: `arn:aws:iam::${prod}:role/trustpath-audit` },
    ],
    servers: [
      {
        name: 'xsoar-prod',
        account: 'security',
        region: 'eu-west-1',
        instances: ['i-0123456789abcdef0', 'i-0123456789abcdef1'],
        authentication: 'instance-profile',
      },
    ],
    integrations: [{ name: 'UpdateAPP', server: 'xsoar-prod', role: `arn:aws:iam::${prod}:role/soar/UpdateAPP` }],
    gate: { failOn: 'high', unknown: 'fail' },
  });
});

test('what nobody said stands as a comment, and becomes a setting when the # is taken away', async () => {
  const run = await init(flags);
  const uncommented = run.text.replace(/^( +)# (sts|containers|auditRole|storedKeys):/gm, '$1$2:');
  assert.is.not(uncommented, run.text);
  const cwd = folderWith({ 'trustpath.yaml': uncommented });
  const check = await runCommand(['check'], { cwd });
  assert.is(check.code, 0, check.stderr);
  assert.is(parse(uncommented).servers[0].sts.endpoints, 'regional');
});

test('a server outside AWS is declared by its user, one in AWS by tags too', async () => {
  const user = `arn:aws:iam::${security}:user/xsoar.remediation`;
  const outside = await init(['--account', security, '--user', user]);
  await assertAccepted(outside);
  assert.equal(outside.configuration.servers, [
    { name: 'xsoar', account: security, authentication: 'access-key', user },
  ]);
  const tagged = await init([
    '--account',
    security,
    '--tag',
    'Name=a: b, c',
    '--tag',
    'Team=soar',
    '--authentication',
    'instance-profile',
  ]);
  await assertAccepted(tagged);
  assert.equal(tagged.configuration.servers[0].instances, { tags: { Name: 'a: b, c', Team: 'soar' } });
});

test('the region is that of the environment where no flag says', async () => {
  const run = await init(flags, { env: { AWS_REGION: 'ap-south-1' } });
  assert.is(run.configuration.servers[0].region, 'ap-south-1');
});

test('every flag that is wrong or missing is told at once, and nothing is written', async () => {
  const run = await init([
    '--account',
    '123',
    '--region',
    'us-east-1a',
    '--role',
    'UpdateAPP',
    '--tag',
    'x',
    '--audit-role',
    'a b',
  ]);
  assert.is(run.code, 2);
  assert.is(run.text, '');
  for (const told of [
    /^--account: is "123": expected an account id/m,
    /^--region: .*availability zone of us-east-1/m,
    /^--role: .*ARN of a role/m,
    /^--tag: .*KEY=VALUE/m,
    /^--audit-role: /m,
  ])
    assert.match(run.stderr, told);
  const bare = await init([]);
  assert.is(bare.code, 2);
  assert.match(bare.stderr, /^--account: is needed/m);
  assert.match(bare.stderr, /^--instance: is needed/m);
});

test('a file that is there is kept, unless --force says otherwise', async () => {
  const cwd = folderWith({ 'trustpath.yaml': 'version: 1 # mine\n' });
  const kept = await init(flags, { cwd });
  assert.is(kept.code, 2);
  assert.match(kept.stderr, /^trustpath\.yaml: is there already/);
  assert.is(kept.text, 'version: 1 # mine\n');
  await assertAccepted(await init([...flags, '--force'], { cwd }));
});

test('another file may be named, and is named in what comes next', async () => {
  const cwd = folderWith();
  const run = await runCommand(['init', ...flags, '--output', 'conf/prod.yaml'], { cwd, env: noRegion });
  assert.is(run.code, 0, run.stderr);
  assert.match(run.stdout, /trustpath check --config conf\/prod\.yaml/);
  assert.is((await runCommand(['check', '--config', 'conf/prod.yaml'], { cwd })).code, 0);
});

test('on a terminal it asks, takes an empty answer for what is usual, and asks again after a wrong one', async () => {
  const answers = ['12', security, '', 'xsoar-prod', '', 'i-0123456789abcdef0, i-bad', 'i-0123456789abcdef0', '', ''];
  const run = await init([], { answers });
  await assertAccepted(run);
  assert.match(run.stderr, /expected an account id of 12 digits/);
  assert.match(run.stderr, /expected an instance id/);
  assert.match(run.stderr, /Name of the server, for reports \[xsoar\]: /);
  assert.is(run.configuration.servers[0].name, 'xsoar-prod');
  assert.is(run.configuration.servers[0].region, 'us-east-1');
  assert.is(run.configuration.accounts[0].auditRole, undefined);
});

test('what a flag says is not asked', async () => {
  const run = await init(
    [...flags, '--server', 'x1', '--region', 'us-east-1', '--authentication', 'instance-profile'],
    {
      answers: [`arn:aws:iam::${prod}:role/A arn:aws:iam::${prod}:role/path/A`, ''],
    },
  );
  await assertAccepted(run);
  assert.equal(
    run.configuration.integrations.map(({ name }: { name: string }) => name),
    ['A', 'A-2'],
  );
  assert.is(run.configuration.accounts[1].auditRole, `arn:aws:iam::${prod}:role/trustpath-audit`);
});

test('an end of input writes nothing', async () => {
  const run = await init([], { answers: [security] });
  assert.is(run.code, 2);
  assert.match(run.stderr, /ended before all was answered: nothing was written/);
  assert.is(run.text, '');
});

const everywhere = [
  ...['--look', '--audit-role', 'trustpath-audit'],
  ...[security, prod, staging].flatMap((id, index) => ['--account', `${id}=${['security', 'prod', 'staging'][index]}`]),
  ...['us-east-1', 'eu-west-1', 'us-west-2'].flatMap((region) => ['--region', region]),
];

test('--look finds servers by their instances and roles, and what trusts those, and writes nothing to AWS', async () => {
  const run = await init(everywhere, { env: aws.env() });
  await assertAccepted(run);
  assert.equal(aws.writes, []);
  const [server] = run.configuration.servers.filter(({ region }: { region: string }) => region === 'us-east-1');
  assert.is(server.account, 'security');
  assert.equal(server.instances, ['i-0a1b2c3d4e5f60001']);
  assert.is(server.role, `arn:aws:iam::${security}:role/XsoarServer`);
  const reached = run.configuration.integrations
    .filter((integration: { server: string }) => integration.server === server.name)
    .map(({ role }: { role: string }) => role);
  assert.ok(reached.includes(`arn:aws:iam::${prod}:role/UpdateAPP`), reached.join());
});

test('--look takes no name for a server in which a credential stands', async () => {
  const seed = structuredClone(exampleOrganisation);
  const found = seed.accounts[security as string]?.instances?.['us-east-1'] ?? [];
  for (const instance of found) Object.assign(instance, { tags: { Name: 'key AKIAIOSFODNN7EXAMPLF' } });
  const fake = await startFakeAws(seed);
  try {
    const run = await init(['--look', '--region', 'us-east-1'], { env: fake.env() });
    assert.not.match(run.text + run.stdout + run.stderr, /AKIA|withheld/);
    assert.equal(
      run.configuration.servers.map(({ name }: { name: string }) => name),
      ['XsoarServer'],
    );
  } finally {
    await fake.close();
  }
});

test('--look takes the account of the credentials at hand where none is named', async () => {
  const run = await init(['--look', '--region', 'us-east-1'], { env: aws.env() });
  await assertAccepted(run);
  assert.equal(run.configuration.accounts, [{ id: security }]);
  assert.is(run.configuration.servers[0].account, security);
});

test('--look on a terminal shows what it found and asks which are servers', async () => {
  const run = await init(everywhere, { env: aws.env(), answers: ['99', '1'] });
  await assertAccepted(run);
  assert.match(run.stderr, /^ {2}1 {2}\S+ {2}\d{12} \S+ {2}\S+, trusted by \d+ roles?$/m);
  assert.match(run.stderr, /expected numbers from 1 to \d/);
  assert.is(run.configuration.servers.length, 1);
});

test('--look with --instance takes the server of that instance, and refuses one that is not there', async () => {
  const run = await init([...everywhere, '--instance', 'i-0a1b2c3d4e5f60002'], { env: aws.env() });
  await assertAccepted(run);
  assert.equal(run.configuration.servers[0].instances, ['i-0a1b2c3d4e5f60002']);
  const missing = await init([...everywhere, '--instance', 'i-0123456789abcdef0'], { env: aws.env() });
  assert.is(missing.code, 2);
  assert.match(missing.stderr, /i-0123456789abcdef0 is not among the instances/);
});

test('--look tells what it could not see, and goes on with the rest', async () => {
  aws.setFaults([{ on: { operation: 'ec2:DescribeInstances', region: 'us-west-2' }, action: { kind: 'refuse' } }]);
  const run = await init(everywhere, { env: aws.env() });
  assert.is(run.code, 0, run.stderr);
  assert.match(run.stderr, /^Could not look into \d{12} us-west-2: AWS refused the call/m);
});

test('--look without credentials is exit 2', async () => {
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...rest } = aws.env();
  const home = folderWith();
  const env = {
    ...rest,
    AWS_CONFIG_FILE: join(home, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(home, 'none'),
    AWS_PROFILE: '',
  };
  const run = await init(['--look'], { env });
  assert.is(run.code, 2);
  assert.match(run.stderr, /No AWS credentials were found/);
  assert.is(run.text, '');
});

test('--look where there is nothing says so', async () => {
  const run = await init(['--look', '--region', 'eu-central-1'], { env: aws.env() });
  assert.is(run.code, 2);
  assert.match(run.stderr, /found no instance with a role attached/);
});

test.run();
