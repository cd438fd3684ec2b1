import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadRules } from '../src/ruleset/index.ts';
import { commandsPage } from './docs/commands.ts';
import { configurationPage } from './docs/configuration.ts';
import { factsPage } from './docs/facts.ts';
import { rulesPage } from './docs/rules.ts';

// Keeps the reference in docs/ what the definitions say. `--write` writes it, `--check` fails where a page differs.
const { rules } = await loadRules({ dirs: [], root: process.cwd() });
const pages = new Map([
  ['docs/commands.md', commandsPage()],
  ['docs/configuration.md', await configurationPage(readFileSync('examples/trustpath.yaml', 'utf8'))],
  ['docs/rules.md', rulesPage(rules)],
  ['docs/facts.md', factsPage()],
]);

const mode = process.argv[2];
if (mode === '--write') {
  for (const [file, text] of pages) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
} else if (mode === '--check') {
  const stale = [...pages].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  if (stale.length > 0) {
    console.error(`Not what the definitions say: ${stale.join(', ')}. Run \`npm run docs\` and read the change.`);
    process.exitCode = 1;
  } else console.log(`${pages.size} pages of docs/ say what the definitions say.`);
} else throw new Error('usage: docs.js --write | --check');

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
