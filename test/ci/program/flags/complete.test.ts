import type { Command } from 'commander';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createProgram } from '../../../../src/commands/program.ts';
import { deciding } from './deciding.ts';
import { reading } from './reading.ts';

// A flag of a command that no case shows by the built program fails this test.
const test = suite('program/flags: all of them');

const cases = { ...reading, ...deciding };

function everyCommand(): readonly (readonly [path: string, flags: readonly string[]])[] {
  const silent = { write() {}, isTerminal: false };
  const { signal } = new AbortController();
  const host = {
    cwd: '/',
    env: {},
    stdout: silent,
    stderr: silent,
    now: () => new Date(0),
    signal,
    interruptedCode: () => undefined,
  };
  const below = (command: Command, path: readonly string[]): [string, string[]][] =>
    command.commands.length > 0
      ? command.commands.flatMap((each) => below(each, [...path, each.name()]))
      : [[path.join(' '), command.options.map(({ long, flags }) => long ?? flags)]];
  return below(
    createProgram(host, async () => {}),
    [],
  );
}

test('every flag of every command is shown to do something, and no other', () => {
  const shown = Object.entries(cases).map(([path, flags]) => [path, Object.keys(flags).sort()] as const);
  const sort = (all: readonly (readonly [string, readonly string[]])[]) =>
    all.map(([path, flags]) => `${path}: ${[...flags].sort().join(' ')}`).sort();
  assert.equal(sort(shown), sort(everyCommand()));
  for (const [path, flags] of Object.entries(cases))
    for (const [name, { flag, rest }] of Object.entries(flags)) {
      assert.ok(flag.includes(name), `${path} ${name} is given`);
      assert.not(rest.includes(name), `${path} ${name} can be left out`);
      assert.is((flag[0] === path.split(' ')[0] ? flag : rest).slice(0, path.split(' ').length).join(' '), path);
    }
});

test.run();
