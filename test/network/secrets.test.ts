import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Secrets } from '../../src/network/secrets.ts';
import { fc } from '../support/property.ts';

const test = suite('network/secrets');

test('every secret that was added disappears from any text, however it is repeated or nested', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 2 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.string(), { maxLength: 4 }),
      (known, around) => {
        const secrets = new Secrets();
        secrets.add(...known);
        const clean = secrets.redact(around.join(known.join('')) + known.join(' '));
        for (const secret of known)
          if (!'(withheld)'.includes(secret)) assert.not.ok(clean.replaceAll('(withheld)', '\u0000').includes(secret));
      },
    ),
  );
});

test('a secret that is part of a longer one does not leave the rest of it behind', () => {
  const secrets = new Secrets();
  secrets.add('prod', 'prod-1234');
  assert.is(secrets.redact('id prod-1234'), 'id (withheld)');
});

test('key ids are withheld by their shape, unique ids of principals are not', () => {
  const text = 'AKIAIOSFODNN7EXAMPLE ASIAIOSFODNN7EXAMPLE AROAIOSFODNN7EXAMPLE AIDAIOSFODNN7EXAMPLE';
  assert.is(new Secrets().redact(text), '(withheld) (withheld) AROAIOSFODNN7EXAMPLE AIDAIOSFODNN7EXAMPLE');
});

test('a credential that is an everyday word of an emulator does not blank that word', () => {
  const secrets = new Secrets();
  secrets.addCredentials({ accessKeyId: 'test', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' });
  assert.is(secrets.redact('test wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'), 'test (withheld)');
});

test('text of AWS becomes one sentence without control characters and encoded messages', () => {
  const text =
    '  You are\u0007 not\r\nauthorized: \u001b[31mno\u2028. Encoded authorization failure message: aGVsbG8+/= ';
  assert.is(new Secrets().sentence(text), 'You are not authorized: [31mno.');
  assert.is(new Secrets().sentence('x'.repeat(900)).length, 499);
});

test.run();
