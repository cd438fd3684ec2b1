import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ProblemsError } from '../../src/model/index.ts';
import { readProxies, secretsOfProxies } from '../../src/network/proxies.ts';

const test = suite('network/proxies');

const https = (hostname: string, port?: number) => ({ protocol: 'https:', hostname, ...(port && { port }) });

test('an environment without a proxy has none', () => {
  const { http, https: secure, exempts } = readProxies({ HTTPS_PROXY: '', NO_PROXY: '' });
  assert.equal([http, secure, exempts(https('sts.amazonaws.com'))], [undefined, undefined, false]);
});

test('each scheme has its variable, ALL_PROXY stands in for both, and the lower case wins', () => {
  const both = readProxies({ HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:2', ALL_PROXY: 'http://c:3' });
  assert.equal([both.https?.host, both.http?.host], ['a:1', 'b:2']);
  const all = readProxies({ https_proxy: 'https://lower:1', HTTPS_PROXY: 'http://upper:1', all_proxy: 'http://c:3' });
  assert.equal([all.https?.href, all.http?.host], ['https://lower:1/', 'c:3']);
});

test('an address without a scheme is an HTTP proxy', () => {
  assert.is(readProxies({ HTTPS_PROXY: 'proxy.example:3128' }).https?.href, 'http://proxy.example:3128/');
});

const lists: readonly [list: string, host: string, port: number | undefined, exempt: boolean][] = [
  ['*', 'sts.amazonaws.com', undefined, true],
  ['amazonaws.com', 'sts.amazonaws.com', undefined, true],
  ['.amazonaws.com', 'sts.amazonaws.com', undefined, true],
  ['*.amazonaws.com', 'sts.amazonaws.com', undefined, true],
  ['amazonaws.com', 'amazonaws.com', undefined, true],
  ['amazonaws.com', 'notamazonaws.com', undefined, false],
  ['amazonaws.com', 'amazonaws.com.example', undefined, false],
  ['a.example, AMAZONAWS.com', 'STS.amazonaws.com', undefined, true],
  ['a.example b.example', 'b.example', undefined, true],
  ['amazonaws.com:443', 'sts.amazonaws.com', undefined, true],
  ['amazonaws.com:8443', 'sts.amazonaws.com', undefined, false],
  ['localhost:4566', 'localhost', 4566, true],
  ['127.0.0.1', '127.0.0.1', 4566, true],
  ['::1', '[::1]', 4566, true],
  ['[::1]:4566', '[::1]', 4566, true],
  ['[::1]:4566', '[::1]', 4567, false],
  ['', 'sts.amazonaws.com', undefined, false],
];

for (const [list, host, port, exempt] of lists)
  test(`NO_PROXY "${list}" ${exempt ? 'takes out' : 'leaves in'} ${host}${port === undefined ? '' : `:${port}`}`, () => {
    for (const name of ['NO_PROXY', 'no_proxy'])
      assert.is(readProxies({ HTTPS_PROXY: 'p:1', [name]: list }).exempts(https(host, port)), exempt);
  });

for (const wrong of [
  'http://me:Tiger-lily-42@',
  'socks5://me:Tiger-lily-42@host:1',
  'http://me:Tiger-lily-42@host:port',
])
  test(`what is no address of a proxy is one problem that shows nothing of it: ${wrong.split(':')[0]}`, () => {
    try {
      readProxies({ HTTPS_PROXY: wrong });
      assert.unreachable();
    } catch (error) {
      assert.instance(error, ProblemsError);
      const [problem] = (error as ProblemsError).problems;
      assert.is(problem?.file, 'HTTPS_PROXY');
      assert.not.match(JSON.stringify(error) + (error as Error).message, /Tiger/);
    }
  });

test('a login that is not percent-encoded is told without showing it', () => {
  assert.throws(
    () => readProxies({ https_proxy: 'http://me:100%@host:1' }),
    (error: ProblemsError) => /percent-encoded/.test(error.problems[0]?.message ?? ''),
  );
});

test('every form of a password is a secret: as it is, as it is written in an address, and as it is sent', () => {
  const secrets = secretsOfProxies(readProxies({ HTTPS_PROXY: 'http://me:p%40ssw0rd@host:1' }));
  assert.equal(secrets, ['p@ssw0rd', 'p%40ssw0rd', Buffer.from('me:p@ssw0rd').toString('base64')]);
  assert.equal(secretsOfProxies(readProxies({ HTTPS_PROXY: 'http://host:1' })), []);
});

test.run();
