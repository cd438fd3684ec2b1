import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readSnapshot, writeSnapshot } from '../../src/files/snapshot-file.ts';
import { tryOutputs, writeWhole } from '../../src/files/whole-file.ts';
import { ProblemsError } from '../../src/model/index.ts';
import { aSnapshot } from '../derive/organisation.ts';

const test = suite('files');

const folder = mkdtempSync(join(tmpdir(), 'trustpath-files-'));

function problemsOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    assert.instance(error, ProblemsError);
    return (error as ProblemsError).problems.map(({ message }) => message).join('\n');
  }
  throw new Error('a problem was expected');
}

function planted(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a snapshot is read back as it was written, and only its owner may read it', () => {
  const file = join(folder, 'deep', 'er', 'snapshot.json');
  writeSnapshot(file, aSnapshot());
  assert.equal(readSnapshot(file), aSnapshot());
  assert.is(statSync(file).mode & 0o777, 0o600);
  assert.equal(readdirSync(join(folder, 'deep', 'er')), ['snapshot.json']);
});

test('what is no whole snapshot of this version is refused with what to do', () => {
  const whole = JSON.stringify(aSnapshot());
  const says: readonly [string, string, RegExp][] = [
    ['empty.json', '', /is empty/],
    ['cut.json', whole.slice(0, -20), /not whole JSON/],
    ['other.json', whole.replace('"version":1', '"version":99'), /version 99.*reads version 1/],
    ['report.json', '[]', /is not a snapshot/],
    ['null.json', 'null', /is not a snapshot/],
    ['wrong.json', whole.replace('"subjects":[', '"subjects":["x",'), /subjects\.0/],
  ];
  for (const [name, text, message] of says)
    assert.match(
      problemsOf(() => readSnapshot(planted(name, text))),
      message,
    );
  assert.match(
    problemsOf(() => readSnapshot(folder)),
    /is a directory/,
  );
  assert.match(
    problemsOf(() => readSnapshot(join(folder, 'nowhere.json'))),
    /no such file/,
  );
});

test('every path that cannot be written is named before anything is done', () => {
  const file = planted('plain', '');
  const message = problemsOf(() => tryOutputs([folder, join(file, 'below'), join(folder, 'x'), join(folder, 'x')]));
  assert.match(message, /it is a directory/);
  assert.match(message, /a part of its path is a file/);
  assert.match(message, /given for two outputs/);
});

test('trying an output leaves no trace of itself', () => {
  const target = join(folder, 'tried');
  mkdirSync(target);
  tryOutputs([join(target, 'report.xml')]);
  assert.equal(readdirSync(target), []);
});

test('a file is replaced whole and nothing temporary stays', () => {
  const target = join(folder, 'whole');
  writeWhole(join(target, 'a.txt'), 'one');
  writeWhole(join(target, 'a.txt'), 'two');
  assert.is(readFileSync(join(target, 'a.txt'), 'utf8'), 'two');
  assert.equal(readdirSync(target), ['a.txt']);
});

test('a folder that may not be written is named', () => {
  if (process.getuid?.() === 0) return;
  const target = join(folder, 'sealed');
  mkdirSync(target);
  chmodSync(target, 0o500);
  assert.match(
    problemsOf(() => tryOutputs([join(target, 'a.txt')])),
    /permission denied/,
  );
});

test.run();
