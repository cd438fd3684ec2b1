import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withholdSecrets } from '../../src/collect/trust-document.ts';
import { fc } from '../support/property.ts';

const test = suite('collect/trust-document');

const same = (text: string) => text;
const redact = (text: string) => text.replaceAll('s3cret-id', '(withheld)');

function condition(operator: string, value: unknown, key = 'sts:ExternalId'): string {
  return JSON.stringify({ Statement: [{ Effect: 'Allow', Condition: { [operator]: { [key]: value } } }] });
}

test('what the external id is compared with is withheld, in lists, in any case, as a number', () => {
  for (const operator of ['StringEquals', 'StringLike', 'ForAnyValue:StringEqualsIfExists', 'ArnLike', 'BinaryEquals'])
    for (const key of ['sts:ExternalId', 'STS:externalid'])
      assert.is(withholdSecrets(condition(operator, 'x"y', key), same), condition(operator, '(withheld)', key));
  assert.is(
    withholdSecrets(condition('StringEquals', ['a', 'b']), same),
    condition('StringEquals', ['(withheld)', '(withheld)']),
  );
  assert.is(withholdSecrets(condition('StringEquals', 12345), same), condition('StringEquals', '(withheld)'));
  assert.is(withholdSecrets(condition('StringEquals', [-1.5e3]), same), condition('StringEquals', ['(withheld)']));
});

test('a value that any external id satisfies stays: it is no secret, and it is telling', () => {
  for (const value of ['*', '??*', ''])
    assert.is(withholdSecrets(condition('StringLike', value), same), condition('StringLike', value));
});

test('whether an external id must be there at all is no secret, and what is written there by mistake is', () => {
  for (const operator of ['Null', 'ForAllValues:null'])
    for (const value of ['true', 'False', false, [true]])
      assert.is(withholdSecrets(condition(operator, value), same), condition(operator, value));
  assert.is(withholdSecrets(condition('Null', 'x'), same), condition('Null', '(withheld)'));
});

test('an external id is withheld in any form of JSON, also one that IAM would not take', () => {
  assert.is(withholdSecrets(condition('StringEquals', true), same), condition('StringEquals', '(withheld)'));
  assert.is(
    withholdSecrets(condition('StringEquals', { a: ['x'] }), same),
    condition('StringEquals', { a: ['(withheld)'] }),
  );
  assert.is(withholdSecrets(condition('StringEquals', null), same), condition('StringEquals', null));
});

test('everything else stays byte for byte: white space, escapes, keys written twice', () => {
  const text = `{ "Statement" :\t[ {"Sid":"\\u0041","Sid":"B\\/", "Condition":{"StringEquals":{"sts:ExternalId" : "x" ,"aws:SourceAccount":"1"},
    "StringEquals":{"sts:externalid":["y", "z"]}} , "Principal" : {"AWS":"arn:aws:iam::1:root"}}], "n": -1.0e+3 }`;
  const expected = text.replace('"x"', '"(withheld)"').replace('"y"', '"(withheld)"').replace('"z"', '"(withheld)"');
  assert.is(withholdSecrets(text, same), expected);
});

test('any JSON without an external id comes back as it was, however it is written', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 1, '\t'), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      assert.is(withholdSecrets(text, same), text);
    }),
  );
});

test('no value under an external id survives, wherever it stands', () => {
  const value = fc.string({ minLength: 1 }).filter((text) => !/^[*?]*$/.test(text));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), fc.json(), (values, other) => {
      const document = {
        a: JSON.parse(other),
        Condition: { StringLike: { 'sts:ExternalId': values, b: JSON.parse(other) } },
      };
      const clean = JSON.parse(withholdSecrets(JSON.stringify(document), same));
      assert.equal(
        clean.Condition.StringLike['sts:ExternalId'],
        values.map(() => '(withheld)'),
      );
      assert.equal({ ...clean, Condition: 0 }, { ...JSON.parse(JSON.stringify(document)), Condition: 0 });
    }),
  );
});

test('a secret disappears from conditions, statement ids and what IAM does not know, and names stay as they are', () => {
  const document = (text: string) =>
    JSON.stringify({
      Version: '2012-10-17',
      Id: text,
      Statement: [
        {
          Sid: `For ${text}`,
          Principal: { AWS: ['s3cret-id', 'arn:aws:iam::111111111111:role/s3cret-id'], 's3cret-id': 's3cret-id' },
          Action: 's3cret-id:s3cret-id',
          NotResource: ['s3cret-id'],
          Comment: { by: [text] },
          Condition: {
            StringEquals: { 'aws:RequestTag/s3cret-id': text, 'aws:PrincipalArn': 'arn:aws:iam::1:role/s3cret-id' },
            's3cret-id': { Action: text, Resource: [text] },
          },
        },
      ],
    });
  assert.is(withholdSecrets(document('s3cret-id'), redact), document('(withheld)'));
});

test('in a condition a number may be a secret, and elsewhere it stays a number', () => {
  const number = (text: string) => text.replace('1234567890123456', '(withheld)');
  const text =
    '{"Statement":{"Sid":1234567890123456,"Condition":{"StringEquals":{"a":1234567890123456,"b":[true,1]}}}}';
  assert.is(withholdSecrets(text, number), text.replace('"a":1234567890123456', '"a":"(withheld)"'));
});

test.run();
