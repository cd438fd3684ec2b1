import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readServerCertificates } from '../../src/files/server-certificates.ts';
import { ProblemsError } from '../../src/model/index.ts';
import { type Authority, foundAuthority } from '../support/network/certificates.ts';

const test = suite('files/server-certificates');

const folder = mkdtempSync(join(tmpdir(), 'trustpath-ca-files-'));
let authority: Authority;
test.before(() => {
  authority = foundAuthority('one');
  writeFileSync(join(folder, 'good.pem'), `ours:\n${authority.certificate}`);
  writeFileSync(join(folder, 'key.pem'), authority.issue(['x']).key);
  mkdirSync(join(folder, 'folder'));
});
test.after(() => authority.forget());

const files = (...names: readonly string[]) =>
  new Map(
    names.map((name, index) => {
      const location = { file: 'trustpath.yaml', line: index + 1, column: 5 };
      return [name.replace('.pem', ''), { path: join(folder, name), shown: `"${name}"`, location }];
    }),
  );

test('each server has the certificates of its file', () => {
  const [[server, text = ''] = [], ...others] = [...readServerCertificates(files('good.pem'))];
  assert.equal([server, others], ['good', []]);
  assert.is(text.trim(), authority.certificate.trim());
  assert.is(readServerCertificates(new Map()).size, 0);
});

test('every file that is of no use is told, at the place that names it', () => {
  try {
    readServerCertificates(files('missing.pem', 'good.pem', 'key.pem', 'folder'));
    assert.unreachable();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    assert.equal(
      error.problems.map(({ file, line, column }) => `${file}:${line}:${column}`),
      ['trustpath.yaml:1:5', 'trustpath.yaml:3:5', 'trustpath.yaml:4:5'],
    );
    const told = error.problems.map(({ message }) => message);
    assert.match(told[0] ?? '', /^the caFile "missing\.pem" of missing cannot be read: /);
    assert.is(told[1], 'the caFile "key.pem" of key holds no certificate in PEM');
    assert.is(told[2], 'the caFile "folder" of folder is a directory: name a file in it');
  }
});

test.run();
