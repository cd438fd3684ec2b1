import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderWith, runCommand } from './run-command.ts';

const test = suite('commands/completion');

const folder = folderWith({ 'a file.yaml': '', 'rules/x.yaml': '' });
const scripts = new Map<string, string>();
for (const shell of ['bash', 'zsh', 'fish']) {
  const run = await runCommand(['completion', shell]);
  assert.is(run.code, 0, run.stderr);
  scripts.set(shell, join(folder, `completion.${shell}`));
  writeFileSync(join(folder, `completion.${shell}`), run.stdout);
}

/** What each shell offers for the last of these words. zsh's own parts are replaced by ones that print what they are given. */
const shells: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) =>
    runShell(
      'bash',
      `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _trustpath; printf '%s\\n' "\${COMPREPLY[@]}"`,
      words,
    ),
  zsh: (words) =>
    runShell(
      'zsh',
      `compdef() { }
      _describe() { print -rl -- \${(P)@[-1]} }
      _files() { print -rl -- *(N) }
      compadd() { while [[ $1 != -- ]] shift; shift; print -rl -- $@ }
      source $1; shift; words=("$@"); CURRENT=$#; _trustpath`,
      words,
    )
      .map((entry) => entry.replace(/:.*$/, ''))
      .filter((entry) => entry.startsWith(words.at(-1) ?? '')),
  fish: (words) =>
    runShell('fish', 'source $argv[1]; complete -C (string join " " -- $argv[2..])', words).map((entry) =>
      entry.replace(/\t.*$/, ''),
    ),
};

function runShell(shell: string, script: string, words: readonly string[]): readonly string[] {
  const file = scripts.get(shell) as string;
  const args = shell === 'fish' ? ['--no-config', '-c', script, file, ...words] : ['-c', script, shell, file, ...words];
  const lead = shell === 'bash' ? ['--norc'] : shell === 'zsh' ? ['-f'] : [];
  const { stdout, stderr, status } = spawnSync(shell, [...lead, ...args], { cwd: folder, encoding: 'utf8' });
  assert.is(stderr, '', `${shell} ${words.join(' ')}`);
  assert.ok(status === 0 || stdout.trim() === '', `${shell}: ${status}`);
  return stdout.split('\n').filter((line) => line !== '');
}

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

for (const [shell, complete] of Object.entries(shells)) {
  if (shell !== 'bash' && !isInstalled(shell)) {
    console.log(`SKIPPED: completion in ${shell} (it is not installed)`);
    continue;
  }
  const offers = (words: readonly string[]) => [...complete(['trustpath', ...words])].sort();

  test(`${shell}: the script is one that it reads`, () => {
    execFileSync(shell, ['-n', scripts.get(shell) as string]);
  });

  test(`${shell}: commands, and commands below commands`, () => {
    for (const name of ['audit', 'check', 'doctor', 'help', 'rules']) assert.ok(offers(['']).includes(name), name);
    assert.equal(offers(['che']), ['check']);
    assert.equal(offers(['rules', '']), ['check', 'list', 'new', 'show', 'test']);
    assert.equal(offers(['config', '']), ['show']);
  });

  test(`${shell}: the flags of the command at hand, and of audit where none is`, () => {
    const flags = offers(['check', '--']);
    assert.ok(flags.includes('--snapshot') && !flags.includes('--format'), flags.join());
    assert.ok(offers(['--']).includes('--fail-on'));
    assert.ok(offers(['rules', 'new', '--']).includes('--subject'));
  });

  test(`${shell}: the values that a flag knows, those of each command its own`, () => {
    assert.equal(offers(['audit', '--format', 's']), ['sarif']);
    assert.equal(offers(['permissions', '--format', '']), ['cloudformation', 'json', 'terraform']);
    assert.equal(offers(['audit', '--fail-on', 'c']), ['critical']);
    assert.equal(offers(['--unknown', '']), ['fail', 'pass']);
    assert.ok(offers(['audit', '--rule', 'imds']).includes('imds-hop-limit'));
    assert.equal(offers(['audit', '--report', 'ju']), ['junit=']);
  });

  test(`${shell}: the arguments that a command knows`, () => {
    assert.equal(offers(['schema', '']), ['config', 'rule']);
    assert.equal(offers(['completion', 'z']), ['zsh']);
    assert.ok(offers(['rules', 'show', 'imds']).includes('imds-hop-limit'));
  });

  test(`${shell}: files where a flag wants one`, () => {
    assert.ok(offers(['check', '--config', '']).some((name) => name.includes('file.yaml')));
  });

  test(`${shell}: a value that is called like a command is none`, () => {
    assert.ok(offers(['collect', '--output', 'audit', '--']).includes('--concurrency'));
    assert.not(offers(['collect', '--output', 'audit', '--']).includes('--fail-on'));
  });
}

test('an unknown shell gets the nearest name', async () => {
  const run = await runCommand(['completion', 'bsh']);
  assert.is(run.code, 2);
  assert.match(run.stderr, /Did you mean bash\?/);
});

test.run();
