import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../fixtures/example-organisation.ts';
import { type FakeAws, type FakeFaultAction, type FakeMatch, startFakeAws } from '../support/fake-aws/index.ts';
import { type CommandOptions, folderWith, runCommand } from './run-command.ts';

const test = suite('commands/doctor');

const example = ['--config', 'examples/trustpath.yaml'];
const [security, prod, staging] = ['111111111111', '222222222222', '333333333333'];

let aws: FakeAws;
test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
});
test.after(() => aws.close());
test.before.each(() => {
  aws.setFaults([]);
  aws.forget();
});

interface Check {
  readonly account?: string;
  readonly what: string;
  readonly state: 'ok' | 'missing' | 'skipped';
  readonly found: string;
  readonly advice?: string;
}

/** The fake is no endpoint of AWS's own, and that alone is told besides. */
const goesElsewhere =
  /^(trustpath: calls of [a-z0-9, ]+ with your AWS session and signature will be sent to http:\/\/127\.0\.0\.1:\d+, by a setting .*\n)+$/;

async function doctor(args: readonly string[] = [], options: CommandOptions = {}) {
  const env = { ...aws.env(), ...options.env };
  const run = await runCommand(['doctor', ...example, '--format', 'json', ...args], {
    now: new Date(),
    ...options,
    env,
  });
  assert.match(run.stderr, goesElsewhere);
  const { exitCode, checks } = JSON.parse(run.stdout) as { exitCode: number; checks: Check[] };
  assert.is(run.code, exitCode);
  return { code: run.code, checks };
}

function missing(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'missing');
}

function fault(on: FakeMatch, action: FakeFaultAction): void {
  aws.setFaults([{ on, action }]);
}

test('where all is in order, every account has its identity and each permission that the rules need is allowed', async () => {
  const { code, checks } = await doctor();
  assert.equal(missing(checks), []);
  assert.is(code, 0);
  for (const account of [security, prod, staging])
    assert.is(
      checks.find((check) => check.account === account && check.what === 'identity')?.found,
      `arn:aws:sts::${account}:assumed-role/trustpath-audit/trustpath`,
    );
  const tried = checks.filter(({ account, what }) => account !== undefined && what !== 'identity');
  const plan = JSON.parse((await runCommand(['audit', ...example, '--plan', '--format', 'json'])).stdout);
  const planned = plan.calls.filter(({ service }: { service: string }) => service !== 'sts');
  assert.equal(
    tried.map(({ account, what }) => `${account} ${what}`).sort(),
    [
      ...new Set(
        planned.map(
          ({ account, permission, region }: Record<string, string>) =>
            `${account} ${permission}${region ? ` ${region}` : ''}`,
        ),
      ),
    ].sort(),
  );
});

test('it reads one small page of each, and writes nothing', async () => {
  await doctor();
  assert.equal(aws.writes, []);
  assert.equal(
    aws.requests.filter(({ page }) => page > 1),
    [],
  );
  const listings = aws.requests.filter(({ operation, account }) => account === prod && operation.startsWith('iam:'));
  assert.is(listings.length, 1);
});

test('a refused permission is missing, with the command that prints the policy; the others are still tried', async () => {
  fault({ operation: 'iam:GetAccountAuthorizationDetails', account: prod }, { kind: 'refuse' });
  const { code, checks } = await doctor();
  assert.is(code, 4);
  const [found, ...others] = missing(checks);
  assert.equal(others, []);
  assert.is(found?.account, prod);
  assert.is(found?.what, 'iam:GetAccountAuthorizationDetails');
  assert.match(
    found?.advice ?? '',
    /Allow iam:GetAccountAuthorizationDetails in prod: trustpath permissions --account prod/,
  );
});

test('a role that cannot be assumed is said once, and its permissions are not tried', async () => {
  fault({ operation: 'sts:AssumeRole' }, { kind: 'refuse' });
  const { code, checks } = await doctor(['--account', 'prod']);
  assert.is(code, 4);
  const own = checks.filter(({ account }) => account === prod);
  assert.equal(
    own.map(({ what, state }) => [what, state]),
    [
      ['identity', 'missing'],
      ['iam:GetAccountAuthorizationDetails', 'skipped'],
    ],
  );
  assert.match(
    own[0]?.advice ?? '',
    /trust policy of arn:aws:iam::222222222222:role\/trustpath-audit name whoever runs/,
  );
});

const errors: Readonly<Record<string, RegExp>> = {
  SignatureDoesNotMatch: /secret does not belong to the key id.*clock/,
  ExpiredToken: /sign in again/,
  InvalidClientTokenId: /does not exist, is inactive/,
  RequestTimeTooSkewed: /clock of this machine is off/,
};

for (const [code, advice] of Object.entries(errors))
  test(`${code} is told with what usually lies behind it`, async () => {
    fault({ operation: 'sts:GetCallerIdentity' }, { kind: 'error', status: 403, code, message: 'no' });
    const run = await doctor();
    assert.is(run.code, 4);
    const identity = missing(run.checks).find(({ what }) => what === 'identity');
    assert.match(identity?.found ?? '', new RegExp(code));
    assert.match(identity?.advice ?? '', advice);
  });

test('credentials of another account are told as that', async () => {
  const text = `version: 1
accounts: [{ id: "222222222222", name: prod }]
servers:
  - { name: onprem, authentication: access-key, user: "arn:aws:iam::222222222222:user/x" }
`;
  const run = await runCommand(['doctor', '--format', 'json'], {
    cwd: folderWith({ 'trustpath.yaml': text }),
    env: aws.env(),
    now: new Date(),
  });
  assert.is(run.code, 4);
  assert.match(run.stdout, /credentials are those of account 111111111111, not of 222222222222/);
  assert.match(run.stdout, /Declare auditRole or profile for prod/);
});

test('a clock that is off is measured against AWS, from 5 minutes on it is missing', async () => {
  const clockAt = async (seconds: number) => {
    const { code, checks } = await doctor([], { now: new Date(Date.now() + seconds * 1000) });
    return { code, ...checks.find(({ what }) => what === 'clock') };
  };
  assert.is((await clockAt(0)).found, 'as that of AWS');
  const ahead = await clockAt(60);
  assert.is(ahead.code, 0);
  assert.match(ahead.found ?? '', /^(59|60|61) s ahead of that of AWS$/);
  const behind = await clockAt(-400);
  assert.is(behind.code, 4);
  assert.match(behind.found ?? '', /^(399|400|401) s behind that of AWS$/);
  assert.match(behind.advice ?? '', /SignatureDoesNotMatch/);
});

const direct = { HTTPS_PROXY: '', https_proxy: '', HTTP_PROXY: '', http_proxy: '', NO_PROXY: '', no_proxy: '' };

test('the proxy that is set is told, without its password', async () => {
  const found = async (env: Readonly<Record<string, string>>) =>
    (await doctor([], { env: { ...direct, ...env } })).checks.find(({ what }) => what === 'proxy')?.found;
  assert.is(await found({}), 'none is set');
  const set = { HTTPS_PROXY: 'http://user:hunter2@proxy.example:3128', NO_PROXY: '127.0.0.1,localhost' };
  assert.is(await found(set), 'http://proxy.example:3128, not for 127.0.0.1,localhost');
});

test('a proxy that is none is the mistake of whoever set it', async () => {
  const env = { ...aws.env(), ...direct, HTTPS_PROXY: 'ftp://proxy.example' };
  const run = await runCommand(['doctor', ...example], { env });
  assert.is(run.code, 2);
  assert.match(run.stderr, /^HTTPS_PROXY: /);
});

test('an endpoint that nobody answers at is missing, with what to open', async () => {
  const dead = 'http://127.0.0.1:9';
  const { code, checks } = await doctor([], { env: { AWS_ENDPOINT_URL_IAM: dead } });
  assert.is(code, 4);
  const endpoint = checks.find(({ what }) => what === dead);
  assert.is(endpoint?.state, 'missing');
  assert.match(endpoint?.advice ?? '', /HTTPS_PROXY/);
  assert.is(checks.find(({ what }) => what === aws.url)?.state, 'ok', 'the others are reached');
});

test('an endpoint at which a web page answers is not AWS', async () => {
  fault({}, { kind: 'html', status: 200 });
  const { code, checks } = await doctor();
  assert.is(code, 4);
  const endpoint = checks.find(({ what }) => what === aws.url);
  assert.match(endpoint?.found ?? '', /web page answered/);
  assert.match(endpoint?.advice ?? '', /proxy that wants a login/);
});

test('no credentials are exit 2, and the network is looked at all the same', async () => {
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...env } = aws.env();
  const home = folderWith();
  const files = { AWS_CONFIG_FILE: `${home}/none`, AWS_SHARED_CREDENTIALS_FILE: `${home}/none` };
  const run = await runCommand(['doctor', ...example, '--format', 'json'], {
    env: { ...env, ...files, AWS_PROFILE: '' },
    now: new Date(),
  });
  assert.is(run.code, 2, run.stdout);
  const { checks } = JSON.parse(run.stdout) as { checks: Check[] };
  assert.match(checks.find(({ what }) => what === 'credentials')?.found ?? '', /^No AWS credentials were found/);
  assert.is(checks.find(({ what }) => what === aws.url)?.state, 'ok');
});

test('an interrupt cuts off what hangs, and all is told as it stands', async () => {
  fault({ operation: 'iam:GetAccountAuthorizationDetails', account: prod }, { kind: 'hang' });
  const controller = new AbortController();
  const waiting = setInterval(() => {
    const answered = aws.requests.filter(({ operation }) => operation === 'iam:ListAccessKeys').length === 2;
    const asked = aws.requests.some(({ operation, account }) => operation.startsWith('iam:Get') && account === prod);
    if (answered && asked) setTimeout(() => controller.abort(), 200);
  }, 20);
  const { code, checks } = await doctor([], { signal: controller.signal });
  clearInterval(waiting);
  assert.is(code, 4);
  const cut = checks.find(({ account, what }) => account === prod && what.startsWith('iam:'));
  assert.is(cut?.state, 'missing');
  assert.match(cut?.advice ?? '', /no answer in time/);
  assert.is(checks.find(({ account, what }) => account === security && what.startsWith('iam:List'))?.state, 'ok');
});

test('credentials that never come do not keep the program from ending', async () => {
  const home = folderWith({ config: '[default]\ncredential_process = sleep 40 && touch "$HOME/came"\n' });
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...env } = aws.env();
  const cli = join(dirname(fileURLToPath(import.meta.url)), '../../src/cli.js');
  const child = spawn(process.execPath, [cli, 'doctor', ...example], {
    env: { PATH: process.env.PATH, ...env, HOME: home, AWS_CONFIG_FILE: join(home, 'config') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  const [code] = await once(child, 'exit');
  assert.is(code, 2);
  assert.not(existsSync(join(home, 'came')), 'it waited for the credentials');
  assert.match(
    stdout.replace(/\s+/g, ' '),
    /✗ credentials (There are no credentials: the credential_process of the profile default gave no answer within 5 s|Whatever gives the credentials did not answer in time)\. → Mend that/,
  );
});

test('the table shows each account with its checks, and below what is missing what to do', async () => {
  fault({ operation: 'ec2:DescribeInstances', account: staging }, { kind: 'refuse', text: 'You may not.' });
  const run = await runCommand(['doctor', ...example], { env: aws.env(), now: new Date() });
  assert.is(run.code, 4);
  assert.match(run.stdout, /^this machine and its network\n {2}✓ proxy/);
  assert.match(run.stdout, /^security 111111111111\n {2}✓ identity +arn:aws:sts::111111111111:assumed-role/m);
  assert.match(
    run.stdout,
    /^ {2}✗ ec2:DescribeInstances us-west-2 +AWS refused the call: You may not\.\n {4}→ Allow ec2:DescribeInstances in staging/m,
  );
  assert.match(run.stdout, /^\d+ checks: 1 missing, 0 not tried\n$/m);
  for (const line of run.stdout.split('\n')) assert.ok(line.length <= 120, line);
});

test('colours only where somebody looks, and --no-color takes them away', async () => {
  const look = { env: { ...aws.env(), NO_COLOR: '', TERM: 'xterm' }, answers: [], now: new Date() };
  assert.ok((await runCommand(['doctor', ...example], look)).stdout.includes('\u001b['));
  assert.not((await runCommand(['doctor', ...example, '--no-color'], look)).stdout.includes('\u001b['));
});

test('no secret is told', async () => {
  const secret = 'correct-horse-battery-staple';
  const text = `version: 1
accounts:
  - { id: "222222222222", name: prod, auditRole: "arn:aws:iam::222222222222:role/trustpath-audit", externalId: "\${env:EXT}" }
servers:
  - { name: onprem, authentication: access-key, user: "arn:aws:iam::222222222222:user/x" }
`;
  fault({ operation: 'sts:AssumeRole' }, { kind: 'refuse', text: `${secret} AKIAIOSFODNN7EXAMPLE is not right` });
  const run = await runCommand(['doctor'], {
    cwd: folderWith({ 'trustpath.yaml': text }),
    env: { ...aws.env(), EXT: secret },
    now: new Date(),
  });
  assert.is(run.code, 4);
  assert.not(run.stdout.includes(secret));
  assert.not(run.stdout.includes('AKIAIOSFODNN7EXAMPLE'));
});

test.run();
