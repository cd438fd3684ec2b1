import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { DeclaredXsoar } from '../../src/collect/probe-servers.ts';
import { tellDestinations } from '../../src/commands/doctor/destinations.ts';
import { exampleOrganisation } from '../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../support/fake-aws/index.ts';
import { type FakeXsoar, startFakeXsoar } from '../support/fake-xsoar.ts';
import { type Authority, foundAuthority } from '../support/network/certificates.ts';
import { folderWith, runCommand } from './run-command.ts';

// Which host gets which secret is told before anything is sent.
const test = suite('commands/doctor-destinations');

const key = 'PLANTEDKEYOFTHESERVER0123456789';
const keyId = 'planted-id-of-the-key';

let aws: FakeAws;
let authority: Authority;
let xsoar: FakeXsoar;

test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
  authority = foundAuthority('Authority of the network');
  xsoar = await startFakeXsoar({ certificate: authority.issue(['localhost']), key, keyId });
});

test.after(async () => {
  xsoar.close();
  authority.forget();
  await aws.close();
});

test.before.each(() => {
  aws.forget();
  xsoar.requests.length = 0;
});

const configuration = () => `version: 1
accounts:
  - { id: "222222222222", name: prod, auditRole: "arn:aws:iam::222222222222:role/trustpath-audit" }
servers:
  - name: new
    authentication: access-key
    user: arn:aws:iam::222222222222:user/new
    settings: { url: "${xsoar.url}", caFile: ca.pem, apiKey: "\${env:KEY}", apiKeyId: "\${env:KEY_ID}" }
`;

/** What stood on stderr before the first request, and in all. */
async function tell(env: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({ 'trustpath.yaml': configuration(), 'ca.pem': authority.certificate });
  const asked = () => aws.requests.length + xsoar.requests.length;
  let before = '';
  const options = {
    cwd,
    env: { ...aws.env(), KEY: key, KEY_ID: keyId, ...env },
    now: new Date(),
    onStderr: (text: string) => {
      if (asked() === 0) before += text;
    },
  };
  const { stderr } = await runCommand(['doctor'], options);
  for (const secret of [key, keyId]) assert.not(stderr.includes(secret));
  return { before, stderr };
}

test('the host that gets the key of a server, and the one that gets calls of AWS by a setting, are told before the first request', async () => {
  const { before, stderr } = await tell();
  assert.equal(before.split('\n'), [
    `trustpath: the API key and its id of new will be sent to localhost:${xsoar.port}`,
    `trustpath: calls of iam, sts with your AWS session and signature will be sent to ${aws.url}, by a setting (AWS_ENDPOINT_URL or endpoint_url)`,
    '',
  ]);
  assert.is(stderr, before);
  assert.ok(xsoar.requests.length > 0 && aws.requests.length > 0, 'they were asked afterwards');
});

test('only the services that a setting leads away are told, whether the environment or a profile has it', async () => {
  const { AWS_ENDPOINT_URL: _url, ...env } = aws.env();
  const profiles = folderWith({
    config: `[default]\nservices = lab\n\n[services lab]\niam =\n  endpoint_url = ${aws.url}\n`,
  });
  const nowhere = { AWS_ENDPOINT_URL: '', HTTPS_PROXY: 'http://127.0.0.1:9' };
  const both = { ...env, ...nowhere, AWS_ENDPOINT_URL_STS: aws.url, AWS_CONFIG_FILE: `${profiles}/config` };
  const { before } = await tell({ ...both, AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' });
  assert.match(
    before,
    new RegExp(`calls of iam with .* sent to ${aws.url},.*\\n.*calls of sts with .* sent to http://127.0.0.1:9,`),
  );
});

function lines(server: Partial<DeclaredXsoar>, env: Readonly<Record<string, string>>): string {
  let told = '';
  const write = (text: string) => {
    told += text;
  };
  const declared = { server: 'xsoar', url: 'https://xsoar.example', key, ...server };
  tellDestinations({ env, stderr: { write, isTerminal: false } }, [declared], []);
  return told;
}

test('the proxy that the key goes through is told without its password, and not where it is taken out', () => {
  const proxied = { HTTPS_PROXY: 'http://user:hunter2@proxy.example:3128' };
  const told = 'trustpath: the API key of xsoar will be sent to xsoar.example';
  assert.is(lines({}, proxied), `${told}, through the proxy proxy.example:3128\n`);
  assert.is(lines({}, { ...proxied, NO_PROXY: 'xsoar.example' }), `${told}\n`);
});

test('nothing but the host is told of an address, and a hostile name is escaped', () => {
  const url = 'https://xsoar.example/acc_prod?token=hunter2';
  const told = lines({ url, server: 'a\n::error::b' }, {});
  assert.is(told.split('\n').length, 2);
  assert.not(told.includes('hunter2'));
});

test.run();
