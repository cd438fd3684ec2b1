import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../support/fake-aws/index.ts';
import { type FakeXsoar, startFakeXsoar } from '../support/fake-xsoar.ts';
import { type Authority, foundAuthority } from '../support/network/certificates.ts';
import { type CommandOptions, type CommandRun, folderWith, runCommand } from './run-command.ts';

const test = suite('commands/doctor-servers');

const key = 'PLANTEDKEYOFTHESERVER0123456789';
const keyId = 'planted-id-of-the-key';
const keys = { KEY: key, KEY_ID: keyId };

let aws: FakeAws;
let authority: Authority;
let six: FakeXsoar;
let eight: FakeXsoar;

test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
  authority = foundAuthority('Authority of the network');
  const certificate = authority.issue(['localhost']);
  six = await startFakeXsoar({ certificate, key });
  eight = await startFakeXsoar({ certificate, key, keyId });
});

test.after(async () => {
  for (const server of [six, eight]) server.close();
  authority.forget();
  await aws.close();
});

test.before.each(() => {
  for (const server of [six, eight]) {
    server.misbehave = undefined;
    server.requests.length = 0;
    server.tellsAnybody = false;
  }
});

const prod = 'arn:aws:iam::222222222222';
const staging = 'arn:aws:iam::333333333333';

/** Two servers of two accounts, the second with an engine in the account of the first. */
function configuration(first: string, second: string): string {
  return `version: 1
accounts:
  - { id: "222222222222", name: prod, auditRole: "${prod}:role/trustpath-audit" }
  - { id: "333333333333", name: staging, auditRole: "${staging}:role/trustpath-audit" }
servers:
  - name: old
    authentication: access-key
    user: ${prod}:user/old
    settings: { ${first}, apiKey: "\${env:KEY}" }
  - name: new
    authentication: access-key
    user: ${staging}:user/new
    settings: { ${second}, apiKey: "\${env:KEY}", apiKeyId: "\${env:KEY_ID}" }
  - { name: engine, engineOf: new, authentication: access-key, user: "${prod}:user/engine" }
  - name: exported
    authentication: access-key
    user: ${prod}:user/exported
    settings: { file: settings.json }
`;
}

interface Given extends CommandOptions {
  readonly first?: string;
  readonly second?: string;
  readonly files?: Readonly<Record<string, string>>;
}

async function run(args: readonly string[], given: Given = {}): Promise<CommandRun> {
  const {
    first = `url: "${six.url}", caFile: certificates/ca.pem`,
    second = `url: "${eight.url}", caFile: certificates/ca.pem`,
    files = {},
    ...options
  } = given;
  const cwd = folderWith({
    'trustpath.yaml': configuration(first, second),
    'certificates/ca.pem': authority.certificate,
    ...files,
  });
  const env = { ...aws.env(), ...keys, ...options.env };
  const finished = await runCommand(['doctor', ...args], { now: new Date(), ...options, env, cwd });
  for (const secret of [key, keyId]) assert.not((finished.stdout + finished.stderr).includes(secret));
  return finished;
}

interface Check {
  readonly account?: string;
  readonly what: string;
  readonly state: string;
  readonly found: string;
  readonly advice?: string;
}

/** What is said of XSOAR. */
async function checks(given: Given = {}, args: readonly string[] = []): Promise<readonly Check[]> {
  const { stdout, code } = await run(['--format', 'json', ...args], given);
  const told: { exitCode: number; checks: readonly Check[] } = JSON.parse(stdout);
  assert.is(code, told.exitCode);
  const own = told.checks.filter(({ what }) => what.startsWith('XSOAR'));
  if (own.some(({ state }) => state === 'missing')) assert.is(code, 4);
  return own;
}

test('every server with an address is asked who it is and whose the key is; its engine, and one whose settings are a file, are not', async () => {
  assert.equal(await checks(), [
    { what: 'XSOAR old', state: 'ok', found: `version 6.12.0 takes the key (${six.url})` },
    { what: 'XSOAR new', state: 'ok', found: `version 8.6.0 takes the key (${eight.url})` },
  ]);
  const asked = ({ requests }: FakeXsoar) => requests.map(({ method, path }) => `${method} ${path}`);
  assert.equal(asked(six), ['GET /about', 'GET /user']);
  assert.equal(asked(eight), ['GET /xsoar/about', 'GET /xsoar/user']);
});

test('with --account only the servers are asked that it rests on, that of an engine too', async () => {
  const names = async (account: string) => (await checks({}, ['--account', account])).map(({ what }) => what);
  assert.equal(await names('staging'), ['XSOAR new']);
  assert.equal(six.requests, []);
  assert.equal(await names('prod'), ['XSOAR old', 'XSOAR new']);
});

test('a server that tells anybody its version takes no key by that', async () => {
  six.tellsAnybody = true;
  assert.is((await checks())[0]?.state, 'ok');
  const [old] = await checks({ env: { KEY: 'another' } });
  assert.is(old?.state, 'missing');
  assert.match(old?.found ?? '', /HTTP 403: it did not accept the key/);
});

for (const [what, status, type, body, says] of [
  ['a redirect', 303, 'text/plain', '', /^It is XSOAR 6\.12\.0\. localhost:\d+ answered HTTP 303/],
  ['no such thing', 404, 'application/json', '{}', /^It is XSOAR 6\.12\.0\. localhost:\d+ answered HTTP 404/],
  ['a page', 200, 'text/html', '<html>', /^It is XSOAR 6\.12\.0\. A web page answered/],
  ['nobody', 200, 'application/json', '{"id":""}', /^It is XSOAR 6\.12\.0\. It names nobody whose key this is/],
] as const)
  test(`an XSOAR server that answers whose the key is by ${what} leaves the key unproven, which is not in order`, async () => {
    six.misbehave = (response, path) => {
      if (path === '/user') response.writeHead(status, { 'content-type': type }).end(body);
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"demistoVersion":"6.12.0"}');
    };
    const [old] = await checks();
    assert.is(old?.state, 'missing');
    assert.match(old?.found ?? '', says);
    assert.match(old?.advice ?? '', /Whether it takes the key could not be seen/);
  });

test('a server that does not answer well is missing with what to do, exit 4, and the other is asked all the same', async () => {
  const [old, other] = await checks({ env: { KEY: key, KEY_ID: 'another' } });
  assert.is(old?.state, 'ok');
  assert.is(other?.state, 'missing');
  assert.match(other?.found ?? '', /HTTP 401: it did not accept the key/);
  assert.match(other?.advice ?? '', /with its own id.*Standard key/);
});

const advised: readonly [what: string, given: () => Given, advice: RegExp][] = [
  ['an unknown key without an id', () => ({ env: { KEY: 'another' } }), /declare settings\.apiKeyId/],
  ['a key with a line break', () => ({ env: { KEY: `${key}\n` } }), /copying may have added a line break/],
  [
    'the address of pages',
    () => ({ first: `url: "${six.url}/ui", caFile: certificates/ca.pem` }),
    /XSOAR 8 has its API at https:\/\/api-localhost:\d+\/xsoar: .*settings\.url of old/,
  ],
  [
    'no caFile',
    () => ({ first: `url: "${six.url}"` }),
    /settings\.caFile of old.*NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/,
  ],
  [
    'a name that does not exist',
    () => ({ first: 'url: "https://xsoar.invalid"' }),
    /No such name in DNS.*settings\.url of old/,
  ],
  ['nobody there', () => ({ first: 'url: "https://127.0.0.1:9"' }), /Open the way to 127\.0\.0\.1:9/],
  [
    'a proxy that is not there',
    () => ({ env: { HTTPS_PROXY: 'http://127.0.0.1:9' } }),
    /Let the proxy open the way to localhost:\d+.*NO_PROXY/,
  ],
];

for (const [what, given, advice] of advised)
  test(`${what}: what to do is told`, async () => {
    const [old] = await checks(given());
    assert.is(old?.state, 'missing');
    assert.match(old?.advice ?? '', advice);
  });

for (const [status, advice] of [
  [303, /settings\.url of old: XSOAR 8 has its API/],
  [302, /Redirects are not followed/],
  [503, /run again later/],
  [404, /XSOAR 6 has its API at the server itself/],
] as const)
  test(`HTTP ${status}: what to do is told`, async () => {
    six.misbehave = (response) => response.writeHead(status, { location: '/login' }).end();
    const [old] = await checks();
    assert.match(old?.advice ?? '', advice);
  });

test('a caFile holds for its server in place of AWS_CA_BUNDLE', async () => {
  const other = foundAuthority('Somebody else');
  const files = { 'certificates/other.pem': other.certificate };
  other.forget();
  const first = `url: "${six.url}", caFile: certificates/other.pem`;
  const second = `url: "${eight.url}"`;
  const [old, fresh] = await checks({ first, second, files, env: { AWS_CA_BUNDLE: authority.file } });
  assert.match(old?.advice ?? '', /into settings\.caFile of old, which is trusted in place of all others/);
  assert.is(fresh?.state, 'ok');
});

test('files of certificates that are of no use are told at the places that name them, and nobody is asked', async () => {
  const first = `url: "${six.url}", caFile: missing.pem`;
  const second = `url: "${eight.url}", caFile: trustpath.yaml`;
  aws.forget();
  const { code, stderr, stdout } = await run([], { first, second });
  assert.is(code, 2);
  const lines = stderr.trimEnd().split('\n');
  assert.is(lines.length, 2, stderr);
  assert.match(lines[0] ?? '', /trustpath\.yaml:9:\d+: the caFile "missing\.pem" of old cannot be read: /);
  assert.match(
    lines[1] ?? '',
    /trustpath\.yaml:13:\d+: the caFile "trustpath\.yaml" of new holds no certificate in PEM$/,
  );
  assert.is(stdout, '');
  assert.equal([aws.requests.length, six.requests.length], [0, 0]);
  assert.is((await run(['--account', 'staging'], { first })).code, 0, 'a file that is not needed is not read');
});

test('without credentials of AWS the servers are asked all the same', async () => {
  const home = folderWith();
  const none = { AWS_CONFIG_FILE: `${home}/none`, AWS_SHARED_CREDENTIALS_FILE: `${home}/none`, AWS_PROFILE: '' };
  const { code, stdout } = await run(['--format', 'json'], {
    env: { ...none, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' },
  });
  assert.is(code, 2, stdout);
  assert.match(stdout, /version 6\.12\.0 takes the key/);
});

test('an interrupt cuts off a server that is silent', async () => {
  const controller = new AbortController();
  six.misbehave = () => setTimeout(() => controller.abort(), 100);
  const [old] = await checks({ signal: controller.signal });
  assert.is(old?.state, 'missing');
  assert.match(old?.advice ?? '', /no answer in time/);
});

test('the table has a line for each server, and what to do below it', async () => {
  six.misbehave = (response) => response.writeHead(503).end();
  const { code, stdout } = await run([]);
  assert.is(code, 4);
  assert.match(stdout, /^ {2}✓ XSOAR new +version 8\.6\.0 takes the key \(https:\/\/localhost:\d+\)$/m);
  assert.match(stdout, /^ {2}✗ XSOAR old +localhost:\d+ answered HTTP 503\.\n {4}→ XSOAR, or what stands before it,/m);
  assert.match(stdout, /^\d+ checks: 1 missing, 0 not tried$/m);
});

test('a name that would reorder text is told with a visible escape', async () => {
  const files = {
    'trustpath.yaml': configuration(`url: "${six.url}"`, `url: "${eight.url}"`).replace(
      'name: old',
      'name: "o\u061cld"',
    ),
  };
  for (const format of ['text', 'json']) {
    const { stdout } = await run(['--format', format], { files });
    assert.ok(stdout.includes(String.raw`XSOAR o\u061cld`), stdout);
    assert.not(stdout.includes('\u061c'));
  }
});

test.run();
