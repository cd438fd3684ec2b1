import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCaBundle } from '../../src/files/ca-bundle.ts';
import { ProblemsError } from '../../src/model/index.ts';
import { type Authority, foundAuthority } from '../support/network/certificates.ts';

const test = suite('files/ca-bundle');

const folder = mkdtempSync(join(tmpdir(), 'trustpath-bundle-'));
let authority: Authority;
test.before(() => {
  authority = foundAuthority('one');
});
test.after(() => authority.forget());

/** What reading a bundle of this text comes to. */
function read(text: string | Uint8Array): string | undefined {
  writeFileSync(join(folder, 'bundle.pem'), text);
  return readCaBundle({ AWS_CA_BUNDLE: 'bundle.pem' }, folder);
}

test('without AWS_CA_BUNDLE there is none', () => {
  assert.is(readCaBundle({}, folder), undefined);
  assert.is(readCaBundle({ AWS_CA_BUNDLE: '' }, folder), undefined);
});

test('all certificates of a bundle are read, whatever stands between them', () => {
  const bundle = read(
    `# ours\n${authority.certificate}\n# the proxy's\r\n${authority.certificate.replaceAll('\n', '\r\n')}`,
  );
  assert.is(bundle?.match(/BEGIN CERTIFICATE/g)?.length, 2);
});

const broken: readonly [what: string, make: () => string | Uint8Array, says: RegExp][] = [
  ['an empty file', () => '', /holds no certificate/],
  ['a key', () => authority.issue(['x']).key, /holds no certificate/],
  [
    'a certificate that is none',
    () => `${authority.certificate}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
    /number 2 cannot be read/,
  ],
  ['binary', () => Uint8Array.of(0x30, 0x82, 0xff, 0xfe), /UTF-8/],
];

for (const [what, make, says] of broken)
  test(`${what} is one clear problem that names the variable`, () => {
    assert.throws(
      () => read(make()),
      (error: unknown) =>
        error instanceof ProblemsError &&
        error.problems.length === 1 &&
        error.problems[0]?.file === 'AWS_CA_BUNDLE: bundle.pem' &&
        says.test(error.problems[0].message),
    );
  });

test('a bundle that is not there, and a folder, are problems too', () => {
  for (const [file, says] of [
    ['missing.pem', /cannot be read/],
    ['.', /is a directory/],
  ] as const)
    assert.throws(
      () => readCaBundle({ AWS_CA_BUNDLE: file }, folder),
      (error: ProblemsError) => says.test(error.problems[0]?.message ?? ''),
    );
});

test.run();
