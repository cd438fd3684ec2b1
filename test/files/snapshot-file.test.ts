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

test('a snapshot is read back as it was written, and only its owner may read it', async () => {
  const file = join(folder, 'deep', 'er', 'snapshot.json');
  await writeSnapshot(file, aSnapshot());
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

test('what is wrong inside a snapshot is told by its place, without the value', () => {
  const withFact = (fact: string) =>
    JSON.stringify({ ...aSnapshot(), subjects: [{ kind: 'instance', id: 'i', name: 'i', facts: { f: '@' } }] }).replace(
      '"@"',
      fact,
    );
  const nested = (levels: number) => `{"value":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const at = 'is not a snapshot: subjects.0.facts.f';
  for (const [fact, message] of Object.entries({
    '{"value":null}': `${at}.value: a fact is never null`,
    '{"value":1e999}': `${at}.value: only finite numbers, and nothing nested more than 200 levels deep`,
    [nested(100_000)]: `${at}.value: only finite numbers, and nothing nested more than 200 levels deep`,
    '{"absent":false}': `${at}.absent: expected true`,
    '{"unknown":"hunter2"}': `${at}.unknown: expected ("`,
    '{"value":1,"valeu":"hunter2"}': `${at}: Unrecognized key: "valeu"`,
    '{"value":1,"more":{}}': `${at}.more.unknown is missing`,
    '[]': `${at} should be an object`,
    '"hunter2"': `${at} should be an object`,
  })) {
    const told = problemsOf(() => readSnapshot(planted('fact.json', withFact(fact))));
    assert.ok(told.startsWith(message), told);
    assert.not.match(told, /hunter2/);
  }
  assert.ok(readSnapshot(planted('nested.json', withFact(nested(200)))));
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

test('a file is replaced whole and nothing temporary stays', async () => {
  const target = join(folder, 'whole');
  await writeWhole(join(target, 'a.txt'), 'one');
  await writeWhole(join(target, 'a.txt'), 'two');
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
