import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Secrets } from '../../src/network/secrets.ts';
import { fc } from '../support/property.ts';

const test = suite('network/secrets');

function knowing(...secrets: readonly string[]): Secrets {
  const known = new Secrets();
  known.add(...secrets);
  return known;
}

test('every secret of 16 characters or more disappears from any text, however it is repeated or nested', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 16, unit: 'binary' }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.string(), { maxLength: 4 }),
      (known, around) => {
        const clean = knowing(...known).withhold(around.join(known.join('')) + known.join(' '));
        for (const secret of known) assert.not.ok(clean.replaceAll('(withheld)', '\u0000').includes(secret));
      },
    ),
  );
});

test('a secret is whole in the middle of a word, and percent-encoded', () => {
  const secrets = knowing('a/long+secret=of@us');
  assert.is(secrets.withhold('xa/long+secret=of@usx'), 'x(withheld)x');
  assert.is(secrets.withhold('?id=a%2Flong%2Bsecret%3Dof%40us&x'), '?id=(withheld)&x');
  assert.is(secrets.withhold('a/long+secret=of@u'), 'a/long+secret=of@u');
});

test('a secret that is part of a longer one does not leave the rest of it behind', () => {
  assert.is(
    knowing('prod-and-security', 'prod-and-security-1234').withhold('id prod-and-security-1234'),
    'id (withheld)',
  );
});

test('no value is changed by a secret of fewer than 16 characters, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 15 })), fc.string(), (known, around) => {
      const value = around + known.join(around);
      assert.is(knowing(...known).withhold(value), value);
    }),
  );
  const most = 'fifteen-letters';
  assert.is(knowing(most, `${most}!`).withhold(`${most}, ${most}!`), `${most}, (withheld)`);
});

test('key ids are withheld by their shape, unique ids of principals are not', () => {
  const text = 'AKIAIOSFODNN7EXAMPLE ASIAIOSFODNN7EXAMPLE AROAIOSFODNN7EXAMPLE AIDAIOSFODNN7EXAMPLE';
  assert.is(new Secrets().withhold(text), '(withheld) (withheld) AROAIOSFODNN7EXAMPLE AIDAIOSFODNN7EXAMPLE');
});

test('a credential that is an everyday word of an emulator does not blank that word', () => {
  const secrets = new Secrets();
  secrets.addCredentials({ accessKeyId: 'test', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' });
  assert.is(secrets.redact('a test wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'), 'a test (withheld)');
});

test('a text for people that is a short secret and nothing else is withheld, a value of AWS is not', () => {
  const secrets = knowing('prod');
  assert.is(secrets.redact('prod'), '(withheld)');
  assert.is(secrets.redact('prod failed'), 'prod failed');
  assert.is(secrets.withhold('prod'), 'prod');
});

test('text of AWS becomes one sentence without control characters and encoded messages', () => {
  const text =
    '  You are\u0007 not\r\nauthorized: \u001b[31mno\u2028. Encoded authorization failure message: aGVsbG8+/= ';
  assert.is(new Secrets().sentence(text), 'You are not authorized: [31mno.');
  assert.is(new Secrets().sentence('x'.repeat(900)).length, 499);
});

test.run();
