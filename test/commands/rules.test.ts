import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { kinds } from '../../src/model/index.ts';
import { folderWith, minimal, runCommand } from './run-command.ts';

const test = suite('commands/rules');

const settings = `${minimal}rulesDirs: [./rules]
rules:
  imds-hop-limit: { severity: medium, params: { tolerance: 1 } }
  sts-regional-endpoint: off
overrides:
  - servers: [xsoar-*]
    rules: { imds-hop-limit: off }
`;

const mine = `id: mine
title: The instance exists
severity: low
subject: instance
require: instance.exists
message: There is no such instance.
why: Nothing works without it.
fix: { text: Start one. }
examples:
  - { name: there, facts: { instance.exists: true }, verdict: pass }
  - { name: gone, facts: { instance.exists: false }, verdict: fail }
  - { name: unread, unknown: { instance.exists: access-denied }, verdict: unknown }
`;

const folder = () => folderWith({ 'trustpath.yaml': settings, 'rules/mine.yaml': mine });

test('list shows our rules, one a line', async () => {
  const run = await runCommand(['rules', 'list']);
  assert.is(run.code, 0);
  assert.match(run.stdout, /^imds-hop-limit +high +The metadata hop limit/m);
});

test('list with a configuration says what is on, at which severity, and why', async () => {
  const run = await runCommand(['rules', 'list', '--config', 'trustpath.yaml'], { cwd: folder() });
  assert.is(run.code, 0, run.stderr);
  assert.match(
    run.stdout,
    /^imds-hop-limit +medium +trustpath\.yaml:22, overridden at trustpath\.yaml:26 +The metadata/m,
  );
  assert.match(run.stdout, /^mine +low +the rule +The instance exists$/m);
  assert.match(run.stdout, /^sts-regional-endpoint +off +trustpath\.yaml:23 /m);
  assert.match(run.stdout, /^trust-principal-matches-server-role +high +preset trustpath\/recommended /m);
});

test('show tells a rule whole, the facts it looks at among it', async () => {
  const run = await runCommand(['rules', 'show', 'imds-hop-limit']);
  assert.is(run.code, 0);
  for (const text of [/^require /m, /^facts .*instance\.exists$/m, /^param +tolerance \(int, 0\)/m, /^fix /m, /^see /m])
    assert.match(run.stdout, text);
  assert.not.match(run.stdout, /in this configuration/);
});

test('show with a configuration says where each setting comes from', async () => {
  const run = await runCommand(['rules', 'show', 'imds-hop-limit', '--config', 'trustpath.yaml'], { cwd: folder() });
  assert.is(run.code, 0, run.stderr);
  const [, told] = run.stdout.split('in this configuration\n');
  assert.is(
    told,
    [
      '  state      on               trustpath.yaml:22',
      '  severity   medium           trustpath.yaml:22',
      '  tolerance  1                trustpath.yaml:22',
      '  override   off for xsoar-*  trustpath.yaml:26',
      '',
    ].join('\n'),
  );
});

test('show of a misspelt rule names the nearest, one of the configuration too', async () => {
  const ours = await runCommand(['rules', 'show', 'imds-hop-limits']);
  assert.is(ours.code, 2);
  assert.match(ours.stderr, /there is no rule imds-hop-limits; did you mean imds-hop-limit\?/);
  const theirs = await runCommand(['rules', 'show', 'mien', '--config', 'trustpath.yaml'], { cwd: folder() });
  assert.match(theirs.stderr, /did you mean mine\?/);
});

test('check and test read a folder of the user', async () => {
  const cwd = folder();
  const check = await runCommand(['rules', 'check', 'rules'], { cwd });
  assert.is(check.stdout, '1 rule in order.\n');
  const tested = await runCommand(['rules', 'test', 'rules'], { cwd });
  assert.is(tested.code, 0, tested.stdout);
  assert.match(tested.stdout, /^1 rule, \d+ runs: \d+ passed, 0 failed$/m);
});

test('test exits 1 where an example is wrong, at its line', async () => {
  const cwd = folderWith({ 'rules/mine.yaml': mine.replace('instance.exists: false', 'instance.exists: true') });
  const run = await runCommand(['rules', 'test', 'rules'], { cwd });
  assert.is(run.code, 1);
  assert.match(run.stdout, /^rules\/mine\.yaml:11:\d+: mine, "gone": The verdict is pass, not fail\.$/m);
});

/** What a person writes into the blanks of a new rule. */
function fillIn(text: string, facts: { good: string; bad: string }, require: string): string {
  return text
    .replace(/^title: #.*$/m, 'title: It is as it should be')
    .replace(/^require: #.*$/m, `require: ${require}`)
    .replace(/^message: #.*$/m, 'message: It is not as it should be.')
    .replace(/^why: #.*$/m, 'why: Because it matters.')
    .replace(/^ {2}text: #.*$/m, '  text: Mend it.')
    .replace('facts: {}', `facts: { ${facts.good} }`)
    .replace('facts: {}', `facts: { ${facts.bad} }`);
}

test('a new rule names its blanks, and passes its tests once they are filled in', async () => {
  const cwd = folderWith();
  const made = await runCommand(['rules', 'new', 'tokens-required', '--subject', 'instance', '--dir', 'own/rules'], {
    cwd,
  });
  assert.is(made.code, 0, made.stderr);
  assert.match(made.stdout, /^Wrote own\/rules\/tokens-required\.yaml/);
  const blank = await runCommand(['rules', 'test', 'own/rules'], { cwd });
  assert.is(blank.code, 2);
  for (const name of ['title', 'require', 'message', 'why', 'fix.text'])
    assert.match(blank.stderr, new RegExp(`^own/rules/tokens-required\\.yaml:\\d+:\\d+: ${name} is empty`, 'm'));

  const file = join(cwd, 'own/rules/tokens-required.yaml');
  const tokens = 'instance.metadataOptions.httpTokens';
  const facts = { good: `${tokens}: required`, bad: `${tokens}: optional` };
  writeFileSync(file, fillIn(readFileSync(file, 'utf8'), facts, `${tokens} == "required"`));
  const filled = await runCommand(['rules', 'test', 'own/rules'], { cwd });
  assert.is(filled.code, 0, filled.stdout + filled.stderr);
  assert.is(filled.stderr, '');
  assert.match(filled.stdout, /^1 rule, .* 0 failed$/m);
});

test('every kind has a template in which nothing but the blanks is wrong, and the facts it may name', async () => {
  const cwd = folderWith();
  for (const kind of kinds) {
    const run = await runCommand(['rules', 'new', `about-${kind}`, '--subject', kind, '--dir', kind], { cwd });
    assert.is(run.code, 0, `${kind}: ${run.stderr}`);
    const { stderr } = await runCommand(['rules', 'check', kind], { cwd });
    for (const line of stderr.trimEnd().split('\n')) assert.match(line, / is empty: expected text\.$/, kind);
  }
  assert.match(
    readFileSync(join(cwd, 'instance/about-instance.yaml'), 'utf8'),
    /# {3}instance\.metadataOptions\.hopLimit \(int\)/,
  );
});

test('a file that is there is kept, unless --force says otherwise', async () => {
  const cwd = folderWith({ 'rules/mine.yaml': mine });
  const kept = await runCommand(['rules', 'new', 'mine'], { cwd });
  assert.is(kept.code, 2);
  assert.match(kept.stderr, /rules\/mine\.yaml: is there already/);
  assert.is(readFileSync(join(cwd, 'rules/mine.yaml'), 'utf8'), mine);
  assert.is((await runCommand(['rules', 'new', 'mine', '--force'], { cwd })).code, 0);
  assert.match(readFileSync(join(cwd, 'rules/mine.yaml'), 'utf8'), /^# Fill in/);
});

test('an id of ours, an id that is none, and a misspelt kind are refused', async () => {
  const cwd = folderWith();
  assert.match(
    (await runCommand(['rules', 'new', 'imds-hop-limit'], { cwd })).stderr,
    /already, one of trustpath's own/,
  );
  for (const id of ['No_Id', '../escape', 'a/b', '-x'])
    assert.is((await runCommand(['rules', 'new', '--', id], { cwd })).code, 2, id);
  const run = await runCommand(['rules', 'new', 'x', '--subject', 'instnace'], { cwd });
  assert.is(run.code, 2);
  assert.match(run.stderr, /Did you mean instance\?/);
});

test.run();
