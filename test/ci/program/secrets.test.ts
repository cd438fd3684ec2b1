import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FakeAws, type FakeFault, type FakeSeed, startFakeAws } from '../../support/fake-aws/index.ts';
import { type FakeXsoar, startFakeXsoar } from '../../support/fake-xsoar.ts';
import { foundAuthority } from '../../support/network/certificates.ts';
import { runProgram } from '../../support/program.ts';

// A secret of its own in every place where one can stand: nothing that is printed or written may hold one.
const test = suite('program/secrets');

const security = '111111111111';
const prod = '222222222222';
const planted = {
  keyId: 'AKIAPLANTEDAMBIENT01',
  secretKey: 'planted/secret+access/key/of/the/auditor',
  sessionToken: 'planted-session-token-of-the-auditor',
  externalId: 'planted-external-id',
  foreignExternalId: 'planted-foreign-id-1',
  anotherExternalId: 'planted-foreign-id-2',
  listedKey: 'AKIAPLANTEDLISTED001',
  apiKey: 'planted-api-key-of-the-server',
  apiKeyId: 'planted-api-key-id',
  proxyPassword: 'planted-proxy-password',
  encodedMessage: 'planted-encoded-authorization-message',
};
const encodedLogin = Buffer.from(`me:${planted.proxyPassword}`).toString('base64');
/** What the fake hands out with each session, in the answers of AssumeRole. */
const issued = /ASIA[A-Z0-9]{12}|fake-session-token|wJalrXUtnFEMI/;

function trust(...conditions: readonly object[]): object {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${security}:role/XsoarServer` },
    Action: 'sts:AssumeRole',
  };
  return { Version: '2012-10-17', Statement: conditions.map((Condition) => ({ ...statement, Condition })) };
}

const seed: FakeSeed = {
  keys: { [planted.keyId]: { account: security, arn: `arn:aws:iam::${security}:user/auditor` } },
  accounts: {
    [security]: {
      roles: [
        {
          name: 'XsoarServer',
          trust: { Version: '2012-10-17', Statement: [] },
          tags: { Note: `id ${planted.externalId}`, Key: planted.apiKey, Proxy: `x${planted.proxyPassword}x` },
        },
      ],
      instanceProfiles: [{ name: 'XsoarServer', role: 'XsoarServer' }],
      instances: {
        'us-east-1': [
          { id: 'i-0123456789abcdef0', instanceProfile: 'XsoarServer', tags: { Note: planted.externalId } },
        ],
      },
      users: [{ name: 'xsoar.old', keys: [{ id: planted.listedKey }] }],
    },
    [prod]: {
      roles: [
        { name: 'trustpath-audit', trust: {}, assumable: { externalId: planted.externalId } },
        {
          name: 'UpdateAPP',
          assumable: true,
          trust: trust(
            { StringEquals: { 'sts:ExternalId': planted.externalId } },
            { StringEquals: { 'STS:externalid': [planted.foreignExternalId, 'x'] } },
            { 'ForAnyValue:StringLike': { 'sts:ExternalId': `${planted.anotherExternalId}*` } },
            { StringNotEquals: { 'aws:PrincipalTag/Secret': planted.externalId } },
            { StringLike: { 'aws:PrincipalTag/Key': `*${planted.apiKey}*` } },
            { StringEquals: { 'aws:PrincipalTag/Proxy': [planted.proxyPassword, planted.apiKeyId] } },
          ),
        },
      ],
    },
  },
};

const config = (xsoar: string) => `version: 1
accounts:
  - { id: "${security}", name: security, regions: [us-east-1] }
  - id: "${prod}"
    name: prod
    auditRole: arn:aws:iam::${prod}:role/trustpath-audit
    externalId: \${env:EXTERNAL_ID}
    regions: [us-east-1]
servers:
  - name: xsoar
    account: security
    region: us-east-1
    instances: [i-0123456789abcdef0]
    authentication: instance-profile
    user: arn:aws:iam::${security}:user/xsoar.old
    sts: { endpoints: regional }
    settings: { url: "${xsoar}", apiKey: "\${env:API_KEY}", apiKeyId: "\${env:API_KEY_ID}", caFile: ca.pem }
integrations:
  - { name: ec2, server: xsoar, role: "arn:aws:iam::${prod}:role/UpdateAPP", sessionName: ec2, actions: [ec2:DescribeInstances] }
`;

const folder = mkdtempSync(join(tmpdir(), 'trustpath-secrets-'));
let aws: FakeAws;
let xsoar: FakeXsoar;
test.before(async () => {
  mkdirSync(join(folder, '.git'));
  const authority = foundAuthority('Authority of the network');
  const certificate = authority.issue(['localhost']);
  xsoar = await startFakeXsoar({ certificate, key: planted.apiKey, keyId: planted.apiKeyId });
  writeFileSync(join(folder, 'ca.pem'), authority.certificate);
  authority.forget();
  writeFileSync(join(folder, 'trustpath.yaml'), config(xsoar.url));
  aws = await startFakeAws(seed);
});
test.after(async () => {
  xsoar.close();
  await aws.close();
});
test.before.each(() => {
  xsoar.misbehave = undefined;
  xsoar.requests.length = 0;
  aws.setFaults([]);
  aws.forget();
});

function environment(): Record<string, string> {
  return {
    ...aws.env(planted.keyId),
    AWS_SECRET_ACCESS_KEY: planted.secretKey,
    AWS_SESSION_TOKEN: planted.sessionToken,
    EXTERNAL_ID: planted.externalId,
    API_KEY: planted.apiKey,
    API_KEY_ID: planted.apiKeyId,
    HTTPS_PROXY: `http://me:${planted.proxyPassword}@proxy.example:3128`,
    HTTP_PROXY: `http://me:${planted.proxyPassword}@proxy.example:3128`,
    NO_PROXY: '127.0.0.1,localhost',
    DEBUG: '*',
    HOME: folder,
  };
}

function search(text: string, where: string): void {
  for (const [name, secret] of Object.entries({ ...planted, encodedLogin }))
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
      if (text.includes(form)) assert.unreachable(`the ${name} is in ${where}`);
  const session = issued.exec(text);
  if (session !== null) assert.unreachable(`a part of a session (${session[0]}) is in ${where}`);
}

/** Runs a command line, and searches all that it prints. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout, stderr, code } = await runProgram(args, { cwd: folder, env: { ...environment(), ...env } });
  assert.is.not(code, 3, stderr);
  search(stdout, `stdout of ${args.join(' ')}`);
  search(stderr, `stderr of ${args.join(' ')}`);
  return stdout + stderr;
}

const formats = ['text', 'json', 'junit', 'sarif', 'markdown', 'html'];

/** An audit that keeps its snapshot and writes every report, all of them searched. */
async function auditEverything(name: string): Promise<string> {
  const reports = formats.flatMap((format) => ['--report', `${format}=${name}/report.${format}`]);
  await run(['audit', '--save-snapshot', `${name}/snapshot.json`, '--sarif-waived', ...reports]);
  const files = readdirSync(join(folder, name));
  assert.is(files.length, formats.length + 1);
  for (const file of files) search(readFileSync(join(folder, name, file), 'utf8'), `${name}/${file}`);
  return readFileSync(join(folder, name, 'snapshot.json'), 'utf8');
}

test('a healthy audit holds no secret, in any format or the snapshot', async () => {
  const snapshot = await auditEverything('healthy');
  assert.ok(
    aws.requests.some(({ account, operation }) => account === prod && operation.startsWith('iam:')),
    'the external id was sent',
  );
  assert.match(snapshot, /"Note": ?"id \(withheld\)"/);
  assert.match(snapshot, /ExternalId[^}]*\(withheld\)/i);
  assert.match(snapshot, /D001/, 'the last four characters of a key are kept');
});

/** AWS that repeats all it was told, and all that the caller has. */
const gossip = `Denied ${Object.entries(planted)
  .filter(([name]) => !/foreign|another|encoded|proxy|api/i.test(name))
  .map(([name, secret]) => `${name}=${secret}`)
  .join(', ')} session={token} Encoded authorization failure message: ${planted.encodedMessage}`;

for (const operation of [
  'sts:AssumeRole',
  'sts:GetCallerIdentity',
  'iam:GetAccountAuthorizationDetails',
  'iam:ListAccessKeys',
  'ec2:DescribeInstances',
])
  for (const [status, code] of [
    [403, 'AccessDenied'],
    [400, 'ValidationError'],
  ] as const)
    test(`${operation} that repeats every secret in ${code} leads none of them out`, async () => {
      const action: FakeFault['action'] = { kind: 'error', status, code, message: gossip };
      aws.setFaults([{ on: { operation }, action }]);
      const snapshot = await auditEverything(`${operation}-${code}`.replace(':', '-'));
      assert.match(
        snapshot,
        /keyId=\(withheld\), secretKey=\(withheld\), sessionToken=\(withheld\), externalId=\(withheld\)/,
      );
      if (!operation.startsWith('sts:')) return;
      const told = await run(['doctor']);
      assert.match(told, /\(withheld\)/);
      if (operation === 'sts:AssumeRole') assert.match(await run(['probe', '--yes-assume-roles']), /\(withheld\)/);
    });

/** XSOAR, or whoever stands before it, that repeats all it was told. */
const echo = (response: ServerResponse, status: number, type: string, told = Object.values(planted).join(' ')) => {
  const body = type === 'application/json' ? JSON.stringify({ demistoVersion: told, error: told }) : told;
  response.writeHead(status, { 'content-type': type, location: `https://localhost/${encodeURIComponent(told)}` });
  response.end(body);
};

for (const status of [200, 302, 303, 401, 403, 404, 500])
  test(`XSOAR that repeats every secret with HTTP ${status} leads none of them out`, async () => {
    for (const [type, format] of [
      ['application/json', 'text'],
      ['text/html', 'json'],
    ] as const) {
      for (const question of ['/about', '/user']) {
        xsoar.misbehave = (response, path) => {
          if (path.endsWith(question)) echo(response, status, type);
          else response.end('{"demistoVersion":"8.6.0"}');
        };
        assert.match(await run(['doctor', '--format', format]), /XSOAR xsoar/);
      }
    }
    assert.is(xsoar.requests.length, 6);
    for (const { headers } of xsoar.requests)
      assert.equal([headers.authorization, headers['x-xdr-auth-id']], [planted.apiKey, planted.apiKeyId]);
  });

test('XSOAR that takes the key leads nothing out, and neither does a proxy that leads nowhere', async () => {
  assert.match(await run(['doctor']), /XSOAR xsoar +version 8\.6\.0 takes the key/);
  const nowhere = { NO_PROXY: '127.0.0.1', HTTPS_PROXY: `http://me:${planted.proxyPassword}@127.0.0.1:9` };
  assert.match(await run(['doctor'], nowhere), /The proxy 127\.0\.0\.1:9 cannot be reached/);
});

test('no other command shows one', async () => {
  await auditEverything('source');
  const snapshot = ['--snapshot', 'source/snapshot.json'];
  const [finding] = JSON.parse(readFileSync(join(folder, 'source/report.json'), 'utf8')).findings;
  for (const args of [
    ['audit', '--plan'],
    ['audit', '--plan', '--format', 'json'],
    ...formats.map((format) => ['audit', ...snapshot, '--format', format]),
    ['collect', '--output', 'source/again.json'],
    ['check'],
    ['config', 'show'],
    ['permissions'],
    ['permissions', '--format', 'cloudformation'],
    ['permissions', '--format', 'terraform'],
    ['doctor'],
    ['doctor', '--format', 'json'],
    ['path'],
    ['path', '--format', 'json'],
    ['path', ...snapshot, '--format', 'json'],
    ['explain', finding.id, ...snapshot],
    ['explain', finding.id, '--report', 'source/report.json'],
    ['prove', ...snapshot],
    ['init', '--look', '--region', 'us-east-1', '--output', 'source/looked.yaml'],
    ['probe', '--yes-assume-roles'],
    ['probe', '--yes-assume-roles', '--format', 'json'],
  ])
    assert.ok((await run(args)) !== '', `${args.join(' ')} says something`);
  search(readFileSync(join(folder, 'source/again.json'), 'utf8'), 'the snapshot of collect');
  search(readFileSync(join(folder, 'source/looked.yaml'), 'utf8'), 'the configuration of init --look');
});

/** Words that are secret here, too short to be looked for in texts. */
const short = { EXTERNAL_ID: 'tiger lily', API_KEY: 'daffodil', API_KEY_ID: 'crocus' };

test('a short secret is withheld where AWS or a proxy says what it is', async () => {
  const message =
    "1 validation error detected: Value 'tiger lily' at 'externalId' failed to satisfy constraint; ExternalId=\"tiger lily\" sent by http://me:snowdrop@proxy.example with Proxy-Authorization: Basic bWU6c25vd2Ryb3A=";
  aws.setFaults([
    { on: { operation: 'sts:AssumeRole' }, action: { kind: 'error', status: 400, code: 'ValidationError', message } },
  ]);
  const proxy = 'http://me:snowdrop@proxy.example:3128';
  const env = { ...short, HTTPS_PROXY: proxy, HTTP_PROXY: proxy };
  for (const args of [['audit', '--format', 'json', '--save-snapshot', 'short.json'], ['audit'], ['doctor']]) {
    const told = (await run(args, env)).replace(/\s+/g, ' ');
    assert.match(told, /Value '\(withheld\)' at 'externalId'/);
    assert.not.match(told, /tiger|snowdrop|bWU6/);
  }
  assert.not.match(readFileSync(join(folder, 'short.json'), 'utf8'), /tiger|snowdrop|bWU6/);
});

test('no command shows a short secret of the configuration', async () => {
  for (const args of [
    ['check'],
    ['config', 'show'],
    ['config', 'show', '--format', 'json'],
    ['permissions'],
    ['audit', '--plan'],
  ])
    assert.not.match(await run(args, short), /tiger|daffodil|crocus/);
  xsoar.misbehave = (response) => echo(response, 200, 'application/json', 'daffodil');
  assert.not.match(await run(['doctor'], short), /tiger|daffodil|crocus/);
});

const mistakes: readonly [what: string, env: Readonly<Record<string, string>>, says: RegExp][] = [
  [
    'a proxy that is none',
    { HTTPS_PROXY: `socks5://me:${planted.proxyPassword}@proxy.example` },
    /HTTPS_PROXY: is no address/,
  ],
  [
    'a proxy that does not exist',
    { NO_PROXY: '', HTTP_PROXY: `http://me:${planted.proxyPassword}@127.0.0.1:9` },
    /cannot be reached/,
  ],
  ['a session that AWS does not know', { AWS_ACCESS_KEY_ID: 'AKIAPLANTEDUNKNOWN01' }, /did not accept the credentials/],
];

for (const [what, env, says] of mistakes)
  test(`${what} is told without a secret`, async () => {
    assert.match(await run(['audit', '--format', 'json'], env), says);
  });

test('an external id that stands in the configuration itself is refused without showing it', async () => {
  const literal = config(xsoar.url)
    .replace(`\${env:EXTERNAL_ID}`, planted.externalId)
    .replace(`"\${env:API_KEY}"`, planted.apiKey);
  writeFileSync(join(folder, 'literal.yaml'), literal);
  assert.match(await run(['check', '--config', 'literal.yaml']), /externalId/);
});

test.run();
