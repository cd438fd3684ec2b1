import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../../support/fake-aws/index.ts';
import { type Authority, foundAuthority } from '../../support/network/certificates.ts';
import { makeGuard } from '../../support/network/guard.ts';
import { type Listening, startProxy, startTls, type TestProxy } from '../../support/network/servers.ts';
import { type ProgramRun, runProgram } from '../../support/program.ts';

// A corporate network: AWS under its own names, which only the proxy can resolve, behind an authority that nobody knows.
const test = suite('program/network');

const names = [
  '*.amazonaws.com',
  '*.us-east-1.amazonaws.com',
  '*.eu-west-1.amazonaws.com',
  '*.us-west-2.amazonaws.com',
];
const login = 'agent%20seven:correct-horse%2Fbattery';
const folder = mkdtempSync(join(tmpdir(), 'trustpath-network-'));
const bundle = join(folder, 'bundle.pem');

let aws: FakeAws;
let network: Authority;
let proxies: Authority;
let tls: Listening;
let secure: TestProxy;
let plain: TestProxy;

test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
  network = foundAuthority('Authority of the network');
  proxies = foundAuthority('Authority of the proxy');
  writeFileSync(bundle, network.certificate + proxies.certificate);
  tls = await startTls(network.issue([...names, 'localhost']), aws.url);
  secure = await startProxy(tls.port, proxies.issue(['localhost']));
  plain = await startProxy(tls.port);
});

test.after(async () => {
  for (const server of [secure, plain, tls]) server.close();
  for (const authority of [network, proxies]) authority.forget();
  await aws.close();
});

test.before.each(() => {
  aws.forget();
  for (const proxy of [secure, plain]) {
    proxy.asked.length = 0;
    proxy.logins.length = 0;
    proxy.answer = undefined;
  }
});

/** Credentials as the fake knows them, and AWS under its own names. */
function ownNames(): Record<string, string> {
  const { AWS_ENDPOINT_URL: _fake, ...env } = aws.env();
  return env;
}

function audit(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<ProgramRun> {
  const config = ['--config', 'examples/trustpath.yaml', '--format', 'json', '--quiet'];
  return runProgram(['audit', ...config, ...args], { env });
}

interface Read {
  readonly gate: { readonly exitCode: number };
  readonly gaps: readonly { readonly reason: string; readonly call?: string; readonly detail?: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly verdict: string;
    readonly subject: { readonly id: string };
  }[];
}

function verdicts({ stdout }: ProgramRun): readonly string[] {
  const { findings }: Read = JSON.parse(stdout);
  return findings.map(({ rule, verdict, subject }) => `${rule} ${subject.id} ${verdict}`);
}

function gapsOf(run: ProgramRun): Read['gaps'] {
  const { gaps }: Read = JSON.parse(run.stdout);
  assert.ok(gaps.length > 0, 'there are gaps');
  assert.is.not(run.code, 0, 'the gate does not pass');
  return gaps;
}

async function direct(): Promise<readonly string[]> {
  return verdicts(await audit(aws.env()));
}

test('everything goes through a proxy that speaks TLS and wants a login, with the authorities of AWS_CA_BUNDLE', async () => {
  const expected = await direct();
  aws.forget();
  const env = { ...ownNames(), HTTPS_PROXY: `https://${login}@localhost:${secure.port}`, AWS_CA_BUNDLE: bundle };
  const run = await audit(env, '--concurrency', '3');
  assert.equal(verdicts(run), expected);
  assert.is(run.stderr, '');
  assert.equal(
    [...new Set(secure.asked)].sort(),
    ['ec2.eu-west-1', 'ec2.us-east-1', 'ec2.us-west-2', 'iam', 'sts.us-east-1'].map(
      (host) => `${host}.amazonaws.com:443`,
    ),
  );
  const basic = `Basic ${Buffer.from('agent seven:correct-horse/battery').toString('base64')}`;
  assert.equal([...new Set(secure.logins)], [basic]);
  assert.ok(secure.asked.length < aws.requests.length, 'connections are kept');
});

test('no more ways are open to one host than calls may be in flight', async () => {
  const env = { ...ownNames(), HTTPS_PROXY: `http://localhost:${plain.port}`, AWS_CA_BUNDLE: bundle };
  await audit(env, '--concurrency', '1');
  assert.is(aws.peak, 1);
  assert.is(plain.asked.length, new Set(plain.asked).size, 'one way to each host, used again');
});

test('NODE_EXTRA_CA_CERTS does as well, and variables in lower case too', async () => {
  const expected = await direct();
  const env = { ...ownNames(), https_proxy: `https://localhost:${secure.port}`, NODE_EXTRA_CA_CERTS: bundle };
  const run = await audit(env);
  assert.equal(verdicts(run), expected);
  assert.ok(secure.asked.length > 0);
  assert.equal([...new Set(secure.logins)], [undefined]);
});

test('a proxy that speaks no TLS serves as well, also for endpoints that speak none', async () => {
  const expected = await direct();
  const tunnel = await startProxy(Number(new URL(aws.url).port));
  try {
    const run = await audit({
      ...aws.env(),
      AWS_ENDPOINT_URL: 'http://aws.test',
      HTTP_PROXY: `localhost:${tunnel.port}`,
    });
    assert.equal(verdicts(run), expected);
    assert.equal([...new Set(tunnel.asked)], ['aws.test:80']);
  } finally {
    tunnel.close();
  }
});

test('hosts of NO_PROXY are asked directly', async () => {
  const expected = await direct();
  const env = {
    ...aws.env(),
    AWS_ENDPOINT_URL: `https://localhost:${tls.port}`,
    HTTPS_PROXY: `http://localhost:${plain.port}`,
    AWS_CA_BUNDLE: bundle,
  };
  for (const variable of ['NO_PROXY', 'no_proxy']) {
    const run = await audit({ ...env, [variable]: `aws.example, localhost:${tls.port}` });
    assert.equal(verdicts(run), expected);
    assert.equal(plain.asked, []);
  }
  await audit({ ...env, NO_PROXY: 'aws.example' });
  assert.equal([...new Set(plain.asked)], [`localhost:${tls.port}`]);
});

test('a certificate of an unknown authority is unavailable and names what to set', async () => {
  const other = join(folder, 'other.pem');
  writeFileSync(other, proxies.certificate);
  const through = { ...ownNames(), HTTPS_PROXY: `https://localhost:${secure.port}` };
  const endpoint = { ...aws.env(), AWS_ENDPOINT_URL: `https://localhost:${tls.port}` };
  for (const env of [through, endpoint, { ...through, AWS_CA_BUNDLE: other }, { ...endpoint, AWS_CA_BUNDLE: other }]) {
    const run = await audit(env);
    for (const { reason, detail } of gapsOf(run)) {
      assert.is(reason, 'unavailable');
      assert.match(detail ?? '', /certificate.*AWS_CA_BUNDLE.*NODE_EXTRA_CA_CERTS/);
    }
  }
  assert.equal(aws.requests, [], 'nothing was said to whoever it was');
});

const forged = `<ListAccessKeysResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListAccessKeysResult>
<AccessKeyMetadata/><IsTruncated>false</IsTruncated></ListAccessKeysResult></ListAccessKeysResponse>`;

for (const [status, says] of [
  [
    '407 Proxy Authentication Required',
    /refused the way to \S+ with HTTP 407, which asks for a user name and a password/,
  ],
  ['403 Forbidden', /refused the way to \S+ with HTTP 403/],
  ['201 Created', /refused the way to \S+ with HTTP 201/],
  ['404 Not Found', /refused the way to \S+ with HTTP 404/],
] as const)
  test(`a proxy that answers ${status} itself is unavailable, and what it answers is never taken for AWS`, async () => {
    plain.answer = `HTTP/1.1 ${status}\r\ncontent-type: text/xml\r\ncontent-length: ${forged.length}\r\n\r\n${forged}`;
    const run = await audit({
      ...ownNames(),
      HTTPS_PROXY: `http://${login}@localhost:${plain.port}`,
      AWS_CA_BUNDLE: bundle,
    });
    for (const { reason, detail } of gapsOf(run)) {
      assert.is(reason, 'unavailable');
      assert.match(detail ?? '', says);
    }
    assert.not(verdicts(run).some((verdict) => /^(trust|imds)\S* .* (pass|fail)$/.test(verdict)));
  });

test('a proxy that is not there is unavailable and named without its login', async () => {
  const gone = await startProxy(tls.port);
  gone.close();
  const env = { ...ownNames(), HTTPS_PROXY: `http://${login}@localhost:${gone.port}`, AWS_MAX_ATTEMPTS: '2' };
  const run = await audit(env);
  for (const { reason, detail } of gapsOf(run)) {
    assert.is(reason, 'unavailable');
    assert.match(detail ?? '', new RegExp(`The proxy localhost:${gone.port} cannot be reached`));
  }
  assert.not.match(run.stdout + run.stderr, /correct-horse|agent/);
});

const refused: readonly [what: string, env: () => Record<string, string>, says: RegExp][] = [
  [
    'a bundle that is not there',
    () => ({ AWS_CA_BUNDLE: join(folder, 'missing.pem') }),
    /^AWS_CA_BUNDLE: \S+missing\.pem: cannot be read/,
  ],
  ['a folder for a bundle', () => ({ AWS_CA_BUNDLE: folder }), /^AWS_CA_BUNDLE: .*: is a directory/],
  [
    'a bundle without a certificate',
    () => ({ AWS_CA_BUNDLE: 'package.json' }),
    /^AWS_CA_BUNDLE: package\.json: holds no certificate/,
  ],
  [
    'a proxy that is none',
    () => ({ HTTPS_PROXY: `socks5://${login}@localhost:1` }),
    /^HTTPS_PROXY: is no address of a proxy/,
  ],
];

for (const [what, env, says] of refused)
  test(`${what} is one clear message, and nothing is called`, async () => {
    const run = await audit({ ...aws.env(), ...env() });
    assert.is(run.code, 2, run.stderr);
    assert.match(run.stderr, says);
    assert.is(run.stderr.trimEnd().split('\n').length, 1);
    assert.not.match(run.stderr, /correct-horse|defect/);
    assert.equal(aws.requests, []);
  });

test('of all hosts only the endpoint of AWS is met', async () => {
  const { host, port } = new URL(aws.url);
  const guard = makeGuard([host]);
  const snapshot = join(folder, 'taken.json');
  const env = { ...aws.env(), NODE_OPTIONS: guard.options };
  const run = await audit(env, '--save-snapshot', snapshot, '--report', `html=${join(folder, 'report.html')}`);
  assert.is(run.code, 1, run.stderr);
  assert.equal([...new Set(guard.met())], [host]);
  const elsewhere = await audit({ ...env, NODE_OPTIONS: makeGuard([`127.0.0.2:${port}`]).options });
  assert.is(elsewhere.code, 99, 'the guard ends a program that meets another');
});

test('through a proxy nobody but the proxy is met, not even to resolve a name', async () => {
  const guard = makeGuard([`localhost:${secure.port}`]);
  const env = { ...ownNames(), HTTPS_PROXY: `https://localhost:${secure.port}`, NODE_EXTRA_CA_CERTS: bundle };
  const run = await audit({ ...env, NODE_OPTIONS: guard.options });
  assert.is(run.code, 1, run.stderr);
  assert.equal([...new Set(guard.met())], [`localhost:${secure.port}`]);
});

for (const args of [
  ['audit', '--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json'],
  ['audit', '--config', 'examples/trustpath.yaml', '--plan'],
  ['check', '--config', 'examples/trustpath.yaml'],
  ['rules', 'list'],
  ['permissions', '--config', 'examples/trustpath.yaml'],
  ['--help'],
])
  test(`${args.filter((arg) => !arg.includes('/')).join(' ')} meets nobody`, async () => {
    const guard = makeGuard([]);
    const run = await runProgram(args, { env: { NODE_OPTIONS: guard.options } });
    assert.is.not(run.code, 99, run.stderr);
    assert.ok(run.stdout !== '');
    assert.equal(guard.met(), []);
  });

test.run();
