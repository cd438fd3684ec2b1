import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createProgram } from '../../src/commands/program.ts';
import { runCommand } from './run-command.ts';

const test = suite('commands/program');

const compiled = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** Everything that is loaded with a compiled file, before any `import()` is called. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?:[^'"]*\sfrom\s+)?['"]([^'"]+)['"]/gm))
    if (name.startsWith('.')) loadedWith(resolve(dirname(file), name), seen);
    else seen.add(name);
  return seen;
}

test('help and completion load neither YAML, schemas, expressions nor the SDK', () => {
  const loaded = [...loadedWith(join(compiled, 'commands/program.js'))];
  assert.equal(
    loaded.filter((name) => !name.startsWith('/') && !name.startsWith('node:')).sort(),
    ['commander', 'picocolors'].filter((name) => loaded.includes(name)),
  );
  const rooms = new Set(
    loaded.filter((name) => name.startsWith('/')).map((name) => relative(compiled, name).split('/')[0]),
  );
  assert.equal([...rooms].sort(), ['commands', 'host.js', 'model', 'report', 'version.js']);
});

function everyCommand(): readonly Command[] {
  const host = {
    cwd: '/',
    env: {},
    stdout: { write() {}, isTerminal: false },
    stderr: { write() {}, isTerminal: false },
    now: () => new Date(0),
    signal: new AbortController().signal,
    interruptedCode: () => undefined,
  };
  const below = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(below)];
  return createProgram(host, async () => {}).commands.flatMap(below);
}

function pathOf(command: Command): string {
  return command.parent?.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

for (const command of everyCommand().filter(({ commands }) => commands.length === 0)) {
  const path = pathOf(command);
  test(`${path} --help explains itself with an example`, async () => {
    const run = await runCommand([...path.split(' '), '--help']);
    assert.is(run.code, 0);
    assert.match(run.stdout, /Examples?:\n {2}.*trustpath /);
    assert.match(command.description(), /^[A-Z][^\n]*\.$/, 'a sentence');
    for (const line of run.stdout.split('\n')) assert.ok(line.length <= 80, `${line.length} columns: ${line}`);
  });
}

test('the list of commands fits 80 columns, and no flag tells that it is off', async () => {
  const { stdout } = await runCommand(['--help'], { answers: [] });
  for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
  for (const command of everyCommand()) {
    const help = await runCommand([...pathOf(command).split(' '), '--help'], { answers: [] });
    const options = /\nOptions:\n([\s\S]*?)\n\n/.exec(`${help.stdout}\n\n`)?.[1] ?? '';
    for (const line of options.split('\n')) assert.ok(line.length <= 80, line);
    assert.not.match(options, /default: (false|\[\])/);
  }
});

test('a misspelt command gets the nearest name, and no other command runs in its place', async () => {
  for (const [wrong, right] of [
    ['audt', 'audit'],
    ['colect', 'collect'],
    ['chekc', 'check'],
  ] as const) {
    const run = await runCommand([wrong]);
    assert.is(run.code, 2);
    assert.match(run.stderr, new RegExp(`unknown command '${wrong}'\\n\\(Did you mean ${right}\\?\\)`));
    assert.is(run.stdout, '');
  }
  assert.is((await runCommand(['xyzzy'])).code, 2);
});

test('a misspelt command below a command gets the nearest name', async () => {
  const run = await runCommand(['rules', 'lsit']);
  assert.is(run.code, 2);
  assert.match(run.stderr, /Did you mean list\?/);
});

test('a misspelt flag gets the nearest name', async () => {
  const run = await runCommand(['check', '--confg', 'x.yaml']);
  assert.is(run.code, 2);
  assert.match(run.stderr, /Did you mean --config\?/);
});

test('help is known as a command', async () => {
  const run = await runCommand(['help', 'check']);
  assert.is(run.code, 0);
  assert.match(run.stdout, /Usage: trustpath check/);
});

test.run();
