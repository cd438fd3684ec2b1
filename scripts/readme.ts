import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

// Keeps the outputs in README.md true. A block
//   <!-- output: NAME -->            or  <!-- output: NAME, 30 first and 12 last lines -->
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
  /(<!-- output: ([\w-]+)(?:, (\d+) first and (\d+) last lines)? -->\n+```\w*\n)([\s\S]*?)(```)/g,
  (_, head: string, name: string, first: string | undefined, last: string | undefined, _old: string, end: string) =>
    `${head}${excerpt(outputOf(name), first, last)}${end}`,
);
if (args.includes('--fix')) writeFileSync('README.md', fixed);
else if (fixed !== readme) {
  console.error('README.md does not show what its commands print: run `npm run readme` and read the change.');
  process.exitCode = 1;
} else console.log(`README.md shows what its ${commands.size} commands print.`);

/** The beginning and the end of a text, with what is left out counted between them. */
function excerpt(text: string, first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return text;
  const lines = text.trimEnd().split('\n');
  const leftOut = lines.length - Number(first) - Number(last);
  if (leftOut <= 0) return text;
  const note = `[… ${leftOut} more lines …]`;
  return `${[...lines.slice(0, Number(first)), note, '', ...lines.slice(-Number(last))].join('\n')}\n`;
}

function outputOf(name: string): string {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`README.md has an output "${name}" without a command of that name`);
  if (name !== 'test') return run(command);
  const lines = (testLog === undefined ? run(command) : readFileSync(testLog, 'utf8')).trimEnd().split('\n');
  return `${lines.at(-1)}\n`;
}

/** A command that judges may exit with 1, as its contract says. */
function run(command: string): string {
  const env = { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' };
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}`);
  return stdout;
}
