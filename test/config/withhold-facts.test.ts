import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { base, read } from './reading.ts';

const test = suite('config/withhold-facts');

const text = (facts: string) =>
  base
    .replace(
      '    regions',
      `    auditRole: arn:aws:iam::111111111111:role/audit\n    externalId: \${env:ID}\n    regions`,
    )
    .replace(
      '    authentication',
      `    settings: { url: "https://xsoar.example", apiKey: "\${env:KEY}", apiKeyId: "\${env:NUMBER}" }\n    facts: ${facts}\n    authentication`,
    );
const long = { ID: 'a-long-external-id', KEY: 'a-long-key-of-xsoar', NUMBER: '1234567890123456' };
const factsOf = (facts: string, environment: Readonly<Record<string, string>>) =>
  read(text(facts), environment).topology.servers[0]?.facts;

test('of declared facts whatever repeats a long secret is withheld, and what is said of an external id', () => {
  const facts = `{ "aws:PrincipalTag/a": "\${env:ID}", "aws:SourceVpc": [vpc-1, "id \${env:KEY}", "\${env:NUMBER}"], "STS:externalid": x, "sts:ExternalIds": x }`;
  assert.equal(factsOf(facts, long), {
    'aws:PrincipalTag/a': '(withheld)',
    'aws:SourceVpc': ['vpc-1', 'id (withheld)', '(withheld)'],
    'STS:externalid': '(withheld)',
    'sts:ExternalIds': 'x',
  });
});

test('the password of a proxy is withheld like what the configuration names itself', () => {
  const proxies = { HTTPS_PROXY: 'http://me:a%20longer%20password@proxy:1', all_proxy: 'you:another-password@proxy' };
  assert.equal(factsOf('{ a:b: a longer password, c:d: [another-password, me] }', { ...long, ...proxies }), {
    'a:b': '(withheld)',
    'c:d': ['(withheld)', 'me'],
  });
});

test('a short secret changes no fact', () => {
  const facts = { 'aws:PrincipalTag/a': 'prod', 'aws:SourceVpc': ['vpc-1', 'prod-2', '7'] };
  assert.equal(factsOf(JSON.stringify(facts), { ID: 'prod', KEY: 'vpc-1', NUMBER: '7' }), facts);
});

test.run();
