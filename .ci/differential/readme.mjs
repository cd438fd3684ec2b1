// node .ci/differential/readme.mjs: writes the table of classes in README.md anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classes } from './classes.mjs';

const file = new URL('README.md', import.meta.url);
const [begin, end] = ['<!-- classes -->', '<!-- end of classes -->'];

/** README.md as it must be: its table of classes is what the code says. */
export function writtenReadme() {
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const rows = classes.map(({ name, page, sentence }) => [`[${name}](${page})`, sentence.replaceAll('|', '\\|')]);
  return [
    before,
    '',
    ...printTable(['Class, with its page at AWS', 'What differs'], rows),
    '',
    text.slice(text.indexOf(end)),
  ].join('\n');
}

/** In even columns, as the formatter wants them. */
function printTable(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const print = (row, filler = ' ') => `| ${row.map((text, at) => text.padEnd(widths[at], filler)).join(' | ')} |`;
  return [print(head), print(['', ''], '-'), ...rows.map((row) => print(row))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, writtenReadme());
