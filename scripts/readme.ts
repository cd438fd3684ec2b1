import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

// Keeps the outputs in README.md true. A block
//   <!-- output: NAME -->
//   ```text … ```
// holds what the command in `<!-- command: NAME -->` prints. `--check` fails where it differs, `--fix` writes it.
// `--test-log FILE` takes the output of the test command from a file instead of running it; of it, the last line is shown.
const args = process.argv.slice(2);
const logAt = args.indexOf('--test-log');
const testLog = logAt === -1 ? undefined : args[logAt + 1];
const readme = readFileSync('README.md', 'utf8');

const commands = new Map(
  [...readme.matchAll(/<!-- command: ([\w-]+) -->\n+```sh\n([\s\S]*?)```/g)].map((match) => [
    match[1],
    match[2]?.trim(),
  ]),
);

const fixed = readme.replace(
  /(<!-- output: ([\w-]+) -->\n+```\w*\n)([\s\S]*?)(```)/g,
  (_, head: string, name: string, _old: string, end: string) => `${head}${outputOf(name)}${end}`,
);
if (args.includes('--fix')) writeFileSync('README.md', fixed);
else if (fixed !== readme) {
  console.error('README.md does not show what its commands print: run `npm run readme` and read the change.');
  process.exitCode = 1;
} else console.log(`README.md shows what its ${commands.size} commands print.`);

function outputOf(name: string): string {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`README.md has an output "${name}" without a command of that name`);
  if (name !== 'test') return run(command);
  const lines = (testLog === undefined ? run(command) : readFileSync(testLog, 'utf8')).trimEnd().split('\n');
  return `${lines.at(-1)}\n`;
}

function run(command: string): string {
  const env = { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' };
  return execFileSync('sh', ['-c', command], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] });
}
