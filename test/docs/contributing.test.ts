import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderWith } from '../commands/run-command.ts';
import { runProgram } from '../support/program.ts';

const test = suite('docs/contributing');

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const blocks = [...page.matchAll(/^ *```(sh|yaml)\n([\s\S]*?)^ *```$/gm)].map(([, language, text = '']) => ({
  language,
  text: text.replace(/^ {3}/gm, ''),
}));
const commands = blocks
  .filter(({ text }) => text.startsWith('node dist/cli.cjs '))
  .map(({ text }) => text.trim().split(' ').slice(2));
const rule = blocks.find(({ language }) => language === 'yaml')?.text ?? '';

test('the rule in five minutes: its file is written, has blanks, and passes its tests as it is filled in there', async () => {
  const cwd = folderWith();
  const [writes = [], tests = []] = commands;
  assert.equal([writes.slice(0, 2).join(' '), tests.slice(0, 2).join(' ')], ['rules new', 'rules test']);
  const made = await runProgram(writes, { cwd });
  assert.is(made.code, 0, made.stderr);
  assert.is((await runProgram(tests, { cwd })).code, 2, 'blanks are mistakes');
  const file = join(cwd, /^Wrote (\S+):/.exec(made.stdout)?.[1] ?? '');
  const blank = readFileSync(file, 'utf8');
  for (const [, key = ''] of rule.matchAll(/^(\w+):/gm)) assert.match(blank, new RegExp(`^${key}:`, 'm'));
  writeFileSync(file, rule);
  const run = await runProgram(tests, { cwd });
  assert.is(run.code, 0, run.stdout + run.stderr);
  assert.match(run.stdout, /1 rules?, \d+ runs: \d+ passed, 0 failed/);
});

test('every npm script and every file that the page names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [, name = ''] of page.matchAll(/npm (?:run )?(test|lint|docs|build|readme)\b/g))
    assert.ok(scripts[name], name);
  for (const [, path = ''] of page.matchAll(/`((?:test|docs|rules|dist|\.ci)\/[\w./-]*)`/g))
    assert.not.throws(() => readFileSync(path), /ENOENT/);
});

test.run();
