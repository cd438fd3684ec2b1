import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../../support/fake-aws/index.ts';
import { type FakeXsoar, startFakeXsoar } from '../../support/fake-xsoar.ts';
import { type Authority, foundAuthority } from '../../support/network/certificates.ts';
import { makeGuard } from '../../support/network/guard.ts';
import { type Listening, startProxy, startTls, type TestProxy } from '../../support/network/servers.ts';
import { type ProgramRun, runProgram } from '../../support/program.ts';

// A corporate network with AWS and two XSOAR servers in it, under names which only the proxy can resolve, behind authorities
// that nobody knows: one of the network, one of the proxy, and one of the newer XSOAR alone.
const test = suite('program/xsoar-network');

const key = 'PLANTEDKEYOFTHESERVER0123456789';
const keyId = 'planted-id-of-the-key';
const login = 'agent%20seven:correct-horse%2Fbattery';
const folder = mkdtempSync(join(tmpdir(), 'trustpath-xsoar-network-'));
const bundle = join(folder, 'bundle.pem');

let aws: FakeAws;
let six: FakeXsoar;
let eight: FakeXsoar;
let tls: Listening;
let secure: TestProxy;
let plain: TestProxy;
let authorities: readonly Authority[];

test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
  const [network, proxies, own] = ['of the network', 'of the proxy', 'of XSOAR'].map((of) =>
    foundAuthority(`Authority ${of}`),
  ) as [Authority, Authority, Authority];
  authorities = [network, proxies, own];
  writeFileSync(bundle, network.certificate + proxies.certificate);
  tls = await startTls(network.issue(['*.amazonaws.com', '*.eu-west-1.amazonaws.com', 'localhost']), aws.url);
  six = await startFakeXsoar({ certificate: network.issue(['xsoar.example', 'localhost']), key });
  eight = await startFakeXsoar({ certificate: own.issue(['api-xsoar.example', 'localhost']), key, keyId });
  const ports: Readonly<Record<string, () => number>> = {
    'xsoar.example:443': () => six.port,
    [`localhost:${six.port}`]: () => six.port,
    'api-xsoar.example:443': () => eight.port,
    [`localhost:${eight.port}`]: () => eight.port,
  };
  const route = (target: string) => ports[target]?.() ?? tls.port;
  secure = await startProxy(route, proxies.issue(['localhost']));
  plain = await startProxy(route);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'own.pem'), own.certificate);
  const servers = {
    names: ['https://xsoar.example', 'https://api-xsoar.example/xsoar'],
    addresses: [six.url, eight.url],
  };
  for (const [name, [first = '', second = '']] of Object.entries(servers))
    writeFileSync(join(folder, `${name}.yaml`), configuration(first, second));
});

test.after(async () => {
  for (const server of [secure, plain, tls, six, eight]) server.close();
  for (const authority of authorities) authority.forget();
  await aws.close();
});

test.before.each(() => {
  aws.forget();
  for (const server of [six, eight]) {
    server.misbehave = undefined;
    server.requests.length = 0;
  }
  for (const proxy of [secure, plain]) {
    proxy.asked.length = 0;
    proxy.logins.length = 0;
    proxy.answer = undefined;
  }
});

function configuration(first: string, second: string): string {
  const role = 'arn:aws:iam::222222222222:role/trustpath-audit';
  return `version: 1
accounts:
  - { id: "222222222222", name: prod, auditRole: "${role}", regions: [eu-west-1] }
servers:
  - name: six
    account: prod
    region: eu-west-1
    instances: [i-0123456789abcdef0]
    authentication: instance-profile
    settings: { url: "${first}", apiKey: "\${env:KEY}" }
  - name: eight
    authentication: access-key
    user: arn:aws:iam::222222222222:user/xsoar
    settings: { url: "${second}", apiKey: "\${env:KEY}", apiKeyId: "\${env:KEY_ID}", caFile: own.pem }
`;
}

const keys = { KEY: key, KEY_ID: keyId, DEBUG: '*' };

/** AWS and XSOAR under their own names. */
function ownNames(): Record<string, string> {
  const { AWS_ENDPOINT_URL: _fake, ...env } = aws.env();
  return { ...env, ...keys, AWS_REGION: 'eu-west-1' };
}

/** The same by their addresses, which take no proxy to reach. */
function addresses(): Record<string, string> {
  return { ...aws.env(), ...keys, AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: `https://localhost:${tls.port}` };
}

interface Check {
  readonly account?: string;
  readonly what: string;
  readonly state: string;
  readonly found: string;
  readonly advice?: string;
}

interface Doctor extends ProgramRun {
  readonly checks: readonly Check[];
}

async function doctor(config: 'names' | 'addresses', env: Readonly<Record<string, string>>): Promise<Doctor> {
  const run = await runProgram(['doctor', '--config', `${config}.yaml`, '--format', 'json'], { cwd: folder, env });
  const places = config === 'names' ? ['xsoar.example', 'api-xsoar.example'] : [six.port, eight.port];
  const [first, second, ...others] = run.stderr.trimEnd().split('\n');
  assert.match(first ?? '', new RegExp(`^trustpath: the API key of six will be sent to (localhost:)?${places[0]}\\b`));
  assert.match(
    second ?? '',
    new RegExp(`^trustpath: the API key and its id of eight will be sent to (localhost:)?${places[1]}\\b`),
  );
  for (const other of others)
    assert.match(other, /^trustpath: calls of .* will be sent to https:\/\/localhost:\d+, by/);
  for (const secret of [key, keyId, 'correct-horse', 'battery', 'agent seven'])
    assert.not((run.stdout + run.stderr).includes(secret), run.stdout + run.stderr);
  const { checks, exitCode } = JSON.parse(run.stdout);
  assert.is(run.code, exitCode);
  return { ...run, checks };
}

/** All in order, with both servers and AWS really asked. */
function assertHealthy({ checks, code }: Doctor): void {
  assert.equal(
    checks.filter(({ state }) => state !== 'ok'),
    [],
  );
  assert.is(code, 0);
  assert.match(checks.find(({ what }) => what === 'XSOAR six')?.found ?? '', /^version 6\.12\.0 takes the key/);
  assert.match(checks.find(({ what }) => what === 'XSOAR eight')?.found ?? '', /^version 8\.6\.0 takes the key/);
  assert.equal([six.requests.length, eight.requests.length], [2, 2]);
  assert.ok(aws.requests.some(({ operation }) => operation === 'ec2:DescribeInstances'));
}

const everybody = [
  'api-xsoar.example',
  'ec2.eu-west-1.amazonaws.com',
  'iam.amazonaws.com',
  'sts.eu-west-1.amazonaws.com',
  'xsoar.example',
];

for (const [proxy, authority] of [
  ['HTTPS_PROXY', 'AWS_CA_BUNDLE'],
  ['https_proxy', 'NODE_EXTRA_CA_CERTS'],
  ['HTTPS_PROXY', 'NODE_EXTRA_CA_CERTS'],
] as const)
  test(`AWS and XSOAR are met through a proxy that speaks TLS and wants a login, by ${proxy} and ${authority}`, async () => {
    const env = { ...ownNames(), [proxy]: `https://${login}@localhost:${secure.port}`, [authority]: bundle };
    const guard = makeGuard([`localhost:${secure.port}`]);
    assertHealthy(await doctor('names', { ...env, NODE_OPTIONS: guard.options }));
    assert.equal(
      [...new Set(secure.asked)].sort(),
      everybody.map((host) => `${host}:443`),
    );
    const basic = `Basic ${Buffer.from('agent seven:correct-horse/battery').toString('base64')}`;
    assert.equal([...new Set(secure.logins)], [basic]);
    assert.equal(
      [...new Set(guard.met())],
      [`localhost:${secure.port}`],
      'not even a name is resolved by anybody else',
    );
  });

test('hosts of NO_PROXY are met directly, AWS and XSOAR each', async () => {
  const hosts = [tls.port, six.port, eight.port].map((port) => `localhost:${port}`);
  const through = { ...addresses(), HTTPS_PROXY: `http://localhost:${plain.port}`, AWS_CA_BUNDLE: bundle };
  for (const exempt of [[], hosts.slice(0, 1), hosts.slice(1, 2), hosts.slice(1), hosts]) {
    plain.asked.length = six.requests.length = eight.requests.length = 0;
    assertHealthy(await doctor('addresses', { ...through, NO_PROXY: exempt.join(',') }));
    const left = hosts.filter((host) => !exempt.includes(host));
    assert.equal([...new Set(plain.asked)].sort(), [...left].sort());
  }
});

for (const authority of ['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])
  test(`without a proxy nobody but AWS and XSOAR is met, trusted by ${authority} and caFile`, async () => {
    const hosts = [tls.port, six.port, eight.port].map((port) => `localhost:${port}`);
    const guard = makeGuard(hosts);
    const env = { ...addresses(), [authority]: bundle };
    assertHealthy(await doctor('addresses', { ...env, NODE_OPTIONS: guard.options }));
    assert.equal([...new Set(guard.met())].sort(), [...hosts].sort());
  });

test('the guard ends a program that meets an XSOAR server which it does not know', async () => {
  const guard = makeGuard([`localhost:${tls.port}`, `localhost:${six.port}`]);
  const env = { ...addresses(), AWS_CA_BUNDLE: bundle, NODE_OPTIONS: guard.options };
  const run = await runProgram(['doctor', '--config', 'addresses.yaml'], { cwd: folder, env });
  assert.is(run.code, 99);
  assert.ok(guard.met().includes(`localhost:${eight.port}`));
});

test('where no authority is named, nobody is told a key, and it is said what to set', async () => {
  const direct = await doctor('addresses', addresses());
  assert.is(direct.code, 4);
  const of = (checks: readonly Check[], name: string) => checks.find(({ what }) => what === name);
  assert.match(
    of(direct.checks, 'XSOAR six')?.advice ?? '',
    /settings\.caFile of six.*NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/,
  );
  assert.is(of(direct.checks, 'XSOAR eight')?.state, 'ok', 'its caFile is enough');
  assert.match(of(direct.checks, `localhost:${tls.port}`)?.advice ?? '', /NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/);
  const through = await doctor('names', { ...ownNames(), HTTPS_PROXY: `https://${login}@localhost:${secure.port}` });
  assert.is(through.code, 4);
  for (const name of ['XSOAR six', 'XSOAR eight'])
    assert.match(
      of(through.checks, name)?.advice ?? '',
      /certificate of the proxy in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/,
    );
  assert.equal([six.requests.length, aws.requests.length], [0, 0]);
});

test('a proxy that asks for a login is told for AWS and XSOAR alike', async () => {
  plain.answer = 'HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n';
  const env = { ...ownNames(), HTTPS_PROXY: `http://${login}@localhost:${plain.port}`, AWS_CA_BUNDLE: bundle };
  const { checks, code } = await doctor('names', env);
  assert.is(code, 4);
  for (const what of ['XSOAR six', 'XSOAR eight', 'sts.eu-west-1.amazonaws.com'])
    assert.match(
      checks.find((check) => check.what === what)?.found ?? '',
      /with HTTP 407, which asks for a user name/,
      what,
    );
});

test('a server that is silent is told in time', async () => {
  six.misbehave = () => {};
  const { checks, code } = await doctor('addresses', { ...addresses(), AWS_CA_BUNDLE: bundle });
  assert.is(code, 4);
  const silent = checks.find(({ what }) => what === 'XSOAR six');
  assert.match(silent?.found ?? '', /^There was no whole answer within 3\.5 s\.$/);
  assert.is(checks.find(({ what }) => what === 'XSOAR eight')?.state, 'ok');
});

for (const args of [
  ['audit', '--format', 'json', '--quiet'],
  ['collect', '--output', 'taken.json', '--quiet'],
  ['path', '--format', 'json'],
])
  test(`${args[0]} reads AWS alone, and asks no XSOAR server`, async () => {
    const guard = makeGuard([`localhost:${tls.port}`]);
    const env = { ...addresses(), AWS_CA_BUNDLE: bundle, NODE_OPTIONS: guard.options };
    const run = await runProgram([...args, '--config', 'addresses.yaml'], { cwd: folder, env });
    assert.ok(run.code !== null && run.code !== 99 && run.code !== 3, run.stderr);
    assert.ok(aws.requests.length > 0);
    assert.equal([...new Set(guard.met())], [`localhost:${tls.port}`]);
  });

test.run();
