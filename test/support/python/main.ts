import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { preparePythonEnvironment } from './environment.ts';

// node build/test/support/python/main.js NAME PROGRAM ARGUMENT…: runs `python`, or a binary that a package brings,
// in the environment of requirements/NAME.txt.
const [name, program, ...rest] = process.argv.slice(2);
if (name === undefined || program === undefined) throw new Error('usage: main.js NAME PROGRAM ARGUMENT…');

const environment = await preparePythonEnvironment(name);
if ('unavailable' in environment) {
  console.error(environment.unavailable);
  process.exitCode = 1;
} else {
  process.exitCode = spawnSync(join(environment.executables, program), rest, { stdio: 'inherit' }).status ?? 1;
}
