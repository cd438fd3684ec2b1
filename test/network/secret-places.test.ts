import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withholdInPlace } from '../../src/network/secret-places.ts';
import { fc } from '../support/property.ts';

const test = suite('network/secret-places');

const places: Readonly<Record<string, string>> = {
  'connect to http://me:aws@proxy.example:3128 failed': 'connect to http://(withheld)@proxy.example:3128 failed',
  'HTTPS_PROXY=https://me:p@ss@proxy.example/': 'HTTPS_PROXY=https://(withheld)@proxy.example/',
  'http://proxy.example:3128/a@b': 'http://proxy.example:3128/a@b',
  "1 validation error detected: Value 'my id' at 'externalId' failed to satisfy constraint":
    "1 validation error detected: Value '(withheld)' at 'externalId' failed to satisfy constraint",
  "Value 'x' at 'roleSessionName' failed; Value 'it's me' at 'externalId' failed":
    "Value 'x' at 'roleSessionName' failed; Value '(withheld)' at 'externalId' failed",
  'Action=AssumeRole&ExternalId=prod&RoleArn=arn': 'Action=AssumeRole&ExternalId=(withheld)&RoleArn=arn',
  '{"sts:ExternalId":"prod","x":"prod"}': '{"sts:ExternalId":(withheld),"x":"prod"}',
  '{"sts:ExternalId": ["prod", "dev"]}': '{"sts:ExternalId": (withheld)}',
  '<ExternalId>prod</ExternalId>': '<ExternalId>(withheld)</ExternalId>',
  'external id: prod': 'external id: (withheld)',
  'proxy-authorization: Basic bWU6YXdz': 'proxy-authorization: (withheld)',
  'Authorization=short, x-xdr-auth-id: 7': 'Authorization=(withheld), x-xdr-auth-id: (withheld)',
  "secretAccessKey='test' sessionToken=test x-amz-security-token: test":
    'secretAccessKey=(withheld) sessionToken=(withheld) x-amz-security-token: (withheld)',
  'password: hunter2; api_key=abc, apiKeyId=7': 'password: (withheld); api_key=(withheld), apiKeyId=(withheld)',
  'externalId=(withheld), more': 'externalId=(withheld), more',
  'The security token included in the request is expired': 'The security token included in the request is expired',
  'Check your AWS Secret Access Key and signing method.': 'Check your AWS Secret Access Key and signing method.',
  'User: arn:aws:iam::111111111111:user/prod is not authorized':
    'User: arn:aws:iam::111111111111:user/prod is not authorized',
};

for (const [text, clean] of Object.entries(places))
  test(`${text} is told as ${clean}`, () => assert.is(withholdInPlace(text), clean));

test('what stands in the place of a secret is told in no case, whatever it is', () => {
  const value = fc.string({ minLength: 1, unit: fc.constantFrom(...'abcXYZ0189-_=+.:/@$') });
  fc.assert(
    fc.property(value, (secret) => {
      assert.is(withholdInPlace(`at externalId=${secret} here`), 'at externalId=(withheld) here');
      assert.is(withholdInPlace(`{"sts:ExternalId":"${secret}"}`), '{"sts:ExternalId":(withheld)}');
      assert.is(
        withholdInPlace(`Value '${secret}' at 'externalId' failed`),
        "Value '(withheld)' at 'externalId' failed",
      );
    }),
  );
});

test('a text made to be dear costs no more than its length', () => {
  const many = 200_000;
  for (const part of ["Value '", '//a', "Value 'x' at '", 'externalId ', 'password  '])
    assert.is(withholdInPlace(part.repeat(many)), part.repeat(many));
  assert.is(withholdInPlace('externalId=['.repeat(many)), 'externalId=(withheld)');
  assert.is(withholdInPlace('password="'.repeat(2 * many)), 'password=(withheld)'.repeat(many));
});

test.run();
