import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readProxies } from '../../src/network/index.ts';
import { openXsoar, type Trouble, type XsoarOptions } from '../../src/xsoar/index.ts';
import { type FakeXsoar, page, startFakeXsoar } from '../support/fake-xsoar.ts';
import { type Authority, foundAuthority } from '../support/network/certificates.ts';
import { startProxy, type TestProxy } from '../support/network/servers.ts';

const test = suite('xsoar/open-xsoar');

const key = 'PLANTEDKEYOFTHESERVER0123456789';
const keyId = 'planted-id';
const login = 'agent:correct-horse';

let ours: Authority;
let theirs: Authority;
let six: FakeXsoar;
let eight: FakeXsoar;
let plain: TestProxy;
let secure: TestProxy;

test.before(async () => {
  ours = foundAuthority('Authority of the server');
  theirs = foundAuthority('Authority of the proxy');
  six = await startFakeXsoar({ certificate: ours.issue(['localhost', 'xsoar.example']), key });
  eight = await startFakeXsoar({ certificate: ours.issue(['localhost']), key, keyId });
  plain = await startProxy(six.port);
  secure = await startProxy(six.port, theirs.issue(['localhost']));
});

test.after(() => {
  for (const server of [six, eight, plain, secure]) server.close();
  for (const authority of [ours, theirs]) authority.forget();
});

test.before.each(() => {
  for (const server of [six, eight]) {
    server.misbehave = undefined;
    server.requests.length = 0;
  }
  for (const proxy of [plain, secure]) {
    proxy.answer = undefined;
    proxy.asked.length = 0;
    proxy.logins.length = 0;
  }
});

interface Given extends Partial<Omit<XsoarOptions, 'proxies' | 'hostAuthorities'>> {
  readonly env?: Record<string, string>;
  /** Undefined: those that Node knows. */
  readonly hostAuthorities?: string | undefined;
}

/** What asking a server comes to: `version 6.12.0`, or the trouble; and how it is told, which may hold no secret. */
async function ask({
  env = {},
  ...given
}: Given = {}): Promise<{ result: Trouble | `version ${string}`; told: string }> {
  const { hostAuthorities = 'hostAuthorities' in given ? undefined : ours.certificate, ...others } = given;
  const xsoar = await openXsoar({
    url: six.url,
    key,
    ...(hostAuthorities && { hostAuthorities }),
    proxies: readProxies(env),
    signal: new AbortController().signal,
    limits: { connectMs: 5_000, answerMs: 10_000 },
    ...others,
  });
  try {
    const answer = await xsoar.about();
    const told = JSON.stringify(answer);
    for (const secret of [key, keyId, 'correct-horse']) assert.not(told.includes(secret), told);
    if ('value' in answer) return { result: `version ${answer.value.version}`, told };
    return { result: answer.failure.trouble, told: answer.failure.detail };
  } finally {
    xsoar.close();
  }
}

function misbehave(status: number, headers: Record<string, string>, body: string): void {
  six.misbehave = (response) => response.writeHead(status, headers).end(body);
}

/** Whether a key is taken, as `ask` tells the version. */
async function tryKey(given: { readonly url?: string; readonly key?: string; readonly keyId?: string } = {}) {
  const xsoar = await openXsoar({
    ...{ url: six.url, key, hostAuthorities: ours.certificate, proxies: readProxies({}) },
    ...{ signal: new AbortController().signal, limits: { connectMs: 5_000, answerMs: 10_000 } },
    ...given,
  });
  const answer = await xsoar.takesKey();
  xsoar.close();
  for (const secret of [key, keyId, 'auditor']) assert.not(JSON.stringify(answer).includes(secret));
  return 'value' in answer ? 'taken' : answer.failure.trouble;
}

test('a key is taken where it is somebody’s, in either edition, and whose it is stays with the server', async () => {
  assert.is(await tryKey(), 'taken');
  assert.is(await tryKey({ url: eight.url, keyId }), 'taken');
  assert.equal([six.requests[0]?.path, eight.requests[0]?.path], ['/user', '/xsoar/user']);
  assert.is(await tryKey({ key: 'another' }), 'refused-key');
  assert.is(await tryKey({ url: eight.url, keyId: 'another-id' }), 'refused-key');
});

for (const body of ['null', '{}', '{"id":""}', '{"id":7}', '[]', '"auditor"', ''])
  test(`${body || 'nothing'} is no user`, async () => {
    six.misbehave = (response) => response.writeHead(200, json).end(body);
    assert.is(await tryKey(), 'not-xsoar');
  });

const json = { 'content-type': 'application/json' };

test('XSOAR 6 tells its version to whoever brings a key, at the address itself', async () => {
  assert.is((await ask()).result, 'version 6.12.0');
  assert.is((await ask({ url: `${six.url}/` })).result, 'version 6.12.0');
  const [first] = six.requests;
  assert.equal([first?.method, first?.path], ['GET', '/about']);
  assert.is(first?.headers.authorization, key);
  assert.is(first?.headers['x-xdr-auth-id'], undefined);
});

test('XSOAR 8 is asked below /xsoar, whether that is declared or not, and gets the id beside the key', async () => {
  for (const path of ['', '/', '/xsoar', '/xsoar/'])
    assert.is((await ask({ url: eight.url + path, keyId })).result, 'version 8.6.0', path);
  for (const { path, headers } of eight.requests)
    assert.equal([path, headers['x-xdr-auth-id']], ['/xsoar/about', keyId]);
});

test('a path that is declared is the whole of it', async () => {
  await ask({ url: `${six.url}/acc_tenant` });
  await ask({ url: `${eight.url}/elsewhere`, keyId });
  assert.equal([six.requests[0]?.path, eight.requests[0]?.path], ['/acc_tenant/about', '/elsewhere/about']);
});

test('a key that is not accepted is told as that, by either edition', async () => {
  const other = { key: 'another-key-than-theirs' };
  const { result, told } = await ask(other);
  assert.is(result, 'refused-key');
  assert.match(told, /answered HTTP 403: it did not accept the key\.$/);
  assert.is((await ask({ ...other, url: eight.url, keyId })).result, 'refused-key');
  assert.is((await ask({ url: `${eight.url}/xsoar` })).result, 'refused-key', 'without the id of the key');
});

for (const wrong of ['planted\nkey', 'planted-key\r\n', 'schlüssel', 'ключ'])
  test(`a key that no header can hold is not sent: ${JSON.stringify(wrong)}`, async () => {
    const { result, told } = await ask({ key: wrong });
    assert.is(result, 'malformed-key');
    assert.not(told.includes(wrong.trim()));
    assert.is((await ask({ keyId: wrong })).result, 'malformed-key');
    assert.equal(six.requests, []);
  });

test('the address of the pages is told from that of the interface', async () => {
  assert.is((await ask({ url: `${six.url}/ui` })).result, 'web-page');
  misbehave(403, { 'content-type': 'text/html' }, page);
  assert.is((await ask()).result, 'web-page', 'a wall before it that refuses is no word about the key');
  misbehave(200, json, `\n ${page}`);
  assert.is((await ask()).result, 'web-page', 'whatever the page says it is');
});

test('no redirect is followed, and 303 is what XSOAR says for what it does not offer', async () => {
  misbehave(303, { location: '/elsewhere' }, '');
  assert.is((await ask()).result, 'not-available');
  for (const status of [301, 302, 307, 308]) {
    misbehave(status, { location: `${eight.url}/login?token=${key}` }, '');
    const { result, told } = await ask();
    assert.is(result, 'sent-elsewhere');
    assert.match(told, new RegExp(`a redirect to https://localhost:${eight.port}\\.$`));
  }
  misbehave(302, {}, '');
  assert.match((await ask()).told, /to nowhere/);
  assert.is(six.requests.length, 6);
  assert.equal(eight.requests, []);
});

const gossip = JSON.stringify({ error: `the key ${key} with the id ${keyId} is not right` });

for (const [status, trouble] of [
  [400, 'not-xsoar'],
  [401, 'refused-key'],
  [404, 'not-xsoar'],
  [204, 'not-xsoar'],
  [429, 'server-fault'],
  [500, 'server-fault'],
  [503, 'server-fault'],
] as const)
  test(`HTTP ${status} is ${trouble}, asked once, and what it repeats is not told`, async () => {
    misbehave(status, json, status === 204 ? '' : gossip);
    const { result, told } = await ask();
    assert.is(result, trouble);
    assert.match(told, new RegExp(`HTTP ${status}`));
    assert.is(six.requests.length, 1);
  });

for (const [what, body] of [
  ['nothing', ''],
  ['no JSON', 'pong'],
  ['JSON that is cut', '{"demistoVersion":"6.12'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no version', '{"version":"6.12.0"}'],
  ['a number', '{"demistoVersion":6}'],
  ['prose', '{"demistoVersion":"ask your administrator"}'],
  ['controls', '{"demistoVersion":"6.12\\u001b[31m"}'],
  ['a long text', JSON.stringify({ demistoVersion: '6'.repeat(4000) })],
  ['the key', JSON.stringify({ demistoVersion: key })],
] as const)
  test(`${what} in place of a version is not XSOAR`, async () => {
    misbehave(200, json, body);
    const { result, told } = await ask();
    assert.is(result, 'not-xsoar');
    assert.ok(told.length < 200, told);
  });

test('a key that looks like a version, and comes back as one, is not told', async () => {
  const numeric = '6.12.0-1234567890';
  misbehave(200, json, JSON.stringify({ demistoVersion: numeric }));
  assert.is((await ask({ key: numeric })).result, 'version (withheld)');
});

const endless = (response: ServerResponse, status: number) => {
  response.writeHead(status, json);
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};

test('an answer without end is left at a megabyte', async () => {
  six.misbehave = (response) => endless(response, 200);
  const { result, told } = await ask();
  assert.is(result, 'not-xsoar');
  assert.match(told, /larger than 1048576 bytes/);
});

test('of an answer that is no 200 the body is not read', async () => {
  six.misbehave = (response) => endless(response, 500);
  assert.is((await ask()).result, 'server-fault');
});

test('an answer that is cut off is none', async () => {
  six.misbehave = (response) => {
    response.writeHead(200, { ...json, 'content-length': '100' });
    response.write('{"demistoVersion":');
    setTimeout(() => response.destroy(), 50);
  };
  const { result, told } = await ask();
  assert.is(result, 'no-answer');
  assert.match(told, /cut off/);
  six.misbehave = (response) => response.destroy();
  assert.is((await ask()).result, 'no-answer', 'before its first byte too');
});

const short = { connectMs: 5_000, answerMs: 400 };

test('a server that is silent, or stops in the middle, is left when time is up', async () => {
  six.misbehave = () => {};
  const silent = await ask({ limits: short });
  assert.is(silent.result, 'no-answer');
  assert.match(silent.told, /no whole answer within 0\.4 s/);
  six.misbehave = (response) => void response.writeHead(200, json).write('{');
  const half = await ask({ limits: short });
  assert.is(half.result, 'no-answer');
  assert.match(half.told, /no whole answer within 0\.4 s/);
});

test('a second question goes over the same connection, and its silence is no lack of one', async () => {
  const xsoar = await openXsoar({
    ...{ url: 'https://xsoar.example', key, hostAuthorities: ours.certificate },
    ...{ signal: new AbortController().signal, limits: { connectMs: 5_000, answerMs: 2_000 } },
    proxies: readProxies({ HTTPS_PROXY: `http://localhost:${plain.port}` }),
  });
  assert.ok('value' in (await xsoar.about()));
  six.misbehave = () => {};
  const answer = await xsoar.takesKey();
  xsoar.close();
  assert.is('failure' in answer && answer.failure.trouble, 'no-answer');
  assert.equal(plain.asked, ['xsoar.example:443']);
});

test('an interrupt ends it at once, also one that came before', async () => {
  const controller = new AbortController();
  six.misbehave = () => controller.abort();
  assert.is((await ask({ signal: controller.signal })).result, 'interrupted');
  six.requests.length = 0;
  assert.is((await ask({ signal: controller.signal })).result, 'interrupted');
  assert.equal(six.requests, []);
});

/** Something of this machine that takes connections and treats them as it likes. */
async function listening(treat: (socket: import('node:net').Socket) => void): Promise<Server & { url: string }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    treat(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return Object.assign(server, { url: `https://localhost:${port}` });
}

test('a host that never speaks TLS, speaks something else or hangs up is told from one that is slow', async () => {
  const mute = await listening(() => {});
  const http = await listening((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const rude = await listening((socket) => socket.destroy());
  const { result, told } = await ask({ url: mute.url, limits: short });
  assert.is(result, 'no-connection');
  assert.match(told, /no connection to localhost:\d+ within 0\.4 s/);
  assert.is((await ask({ url: http.url })).result, 'no-tls');
  assert.is((await ask({ url: rude.url })).result, 'no-connection');
  for (const server of [mute, http, rude]) server.close();
  const gone = await ask({ url: http.url });
  assert.is(gone.result, 'no-connection');
  assert.match(gone.told, /^There is no connection to localhost:\d+: .*ECONNREFUSED/);
});

test('a name that does not exist is told', async () => {
  const { result, told } = await ask({ url: 'https://xsoar.invalid' });
  assert.is(result, 'no-such-name');
  assert.match(told, /The host xsoar\.invalid was not found\./);
});

test('a certificate is accepted of the authority that is given, and the key is sent to nobody else', async () => {
  assert.is((await ask({ hostAuthorities: undefined })).result, 'unknown-authority');
  assert.is((await ask({ hostAuthorities: theirs.certificate })).result, 'unknown-authority');
  assert.equal(six.requests, []);
  assert.is((await ask({ hostAuthorities: theirs.certificate + ours.certificate })).result, 'version 6.12.0');
});

test('a certificate for another host is told from one of an unknown authority', async () => {
  const { result, told } = await ask({ url: `https://127.0.0.1:${six.port}` });
  assert.is(result, 'bad-certificate');
  assert.match(told, /^The certificate of 127\.0\.0\.1:\d+ was not accepted/);
  assert.equal(six.requests, []);
});

test('the proxy of HTTPS_PROXY leads there, with its login, by the name that it resolves', async () => {
  const env = { HTTPS_PROXY: `http://${login}@localhost:${plain.port}` };
  assert.is((await ask({ env, url: 'https://xsoar.example' })).result, 'version 6.12.0');
  assert.equal(plain.asked, ['xsoar.example:443']);
  assert.equal(plain.logins, [`Basic ${Buffer.from(login).toString('base64')}`]);
});

test('HTTP_PROXY is not for XSOAR, which speaks TLS', async () => {
  assert.is((await ask({ env: { HTTP_PROXY: `http://localhost:${plain.port}` } })).result, 'version 6.12.0');
  assert.equal(plain.asked, []);
});

test('NO_PROXY takes the server out, by name and port', async () => {
  const env = { HTTPS_PROXY: `http://localhost:${plain.port}` };
  for (const exempt of ['localhost', `localhost:${six.port}`]) {
    assert.is((await ask({ env: { ...env, NO_PROXY: exempt } })).result, 'version 6.12.0');
    assert.equal(plain.asked, []);
  }
  await ask({ env: { ...env, NO_PROXY: 'localhost:443' } });
  assert.equal(plain.asked, [`localhost:${six.port}`]);
});

test('a proxy that speaks TLS is held against its own authorities, the server against its own', async () => {
  const env = { HTTPS_PROXY: `https://localhost:${secure.port}` };
  const right = { env, proxyAuthorities: theirs.certificate };
  assert.is((await ask(right)).result, 'version 6.12.0');
  const proxy = await ask({ env });
  assert.is(proxy.result, 'proxy-certificate');
  assert.match(proxy.told, new RegExp(`certificate of the proxy localhost:${secure.port} was not accepted`));
  secure.asked.length = 0;
  const server = await ask({ ...right, hostAuthorities: theirs.certificate });
  assert.is(server.result, 'unknown-authority');
  assert.is(secure.asked.length, 1);
});

for (const [status, says] of [
  ['407 Proxy Authentication Required', /refused the way to localhost with HTTP 407, which asks for a user name/],
  ['403 Forbidden', /refused the way to localhost with HTTP 403/],
  ['502 Bad Gateway', /refused the way to localhost with HTTP 502/],
] as const)
  test(`a proxy that answers ${status} is told as the proxy, never as XSOAR`, async () => {
    const body = '{"demistoVersion":"6.12.0"}';
    plain.answer = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const { result, told } = await ask({ env: { HTTPS_PROXY: `http://${login}@localhost:${plain.port}` } });
    assert.is(result, 'no-way-through-proxy');
    assert.match(told, says);
  });

test('a proxy that is gone, silent, or no proxy at all is told as the proxy', async () => {
  const mute = await listening(() => {});
  const garbled = await listening((socket) => socket.end('220 mail.example ESMTP\r\n'));
  const through = async (url: string, scheme = 'http') => {
    const env = { HTTPS_PROXY: url.replace('https://', `${scheme}://${login}@`) };
    return ask({ env, limits: { connectMs: 400, answerMs: 10_000 } });
  };
  const silent = await through(mute.url);
  assert.is(silent.result, 'no-way-through-proxy');
  assert.match(silent.told, /opened no way to localhost in time/);
  assert.is((await through(garbled.url)).result, 'no-way-through-proxy');
  assert.is((await through(garbled.url, 'https')).result, 'no-way-through-proxy');
  for (const server of [mute, garbled]) server.close();
  const gone = await through(garbled.url);
  assert.is(gone.result, 'no-way-through-proxy');
  assert.match(gone.told, /cannot be reached/);
});

test.run();
