import { spawnSync } from 'node:child_process';
import { preparePythonEnvironment } from './environment.ts';

// node build/test/support/python/main.js NAME ARGUMENT…: runs Python in the environment of requirements/NAME.txt.
const [name, ...rest] = process.argv.slice(2);
if (name === undefined) throw new Error('usage: main.js NAME ARGUMENT…');

const environment = await preparePythonEnvironment(name);
if ('unavailable' in environment) {
  console.error(environment.unavailable);
  process.exitCode = 1;
} else {
  process.exitCode = spawnSync(environment.python, rest, { stdio: 'inherit' }).status ?? 1;
}
