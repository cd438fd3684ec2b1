/** Prose as Markdown: what stands between backticks stays code, nothing else is taken for markup. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*<[\]]|(?<!\w)_|_(?!\w)/g, '\\$&')))
    .join('');
}

/** Text as it stands, in one line. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Text as it stands, in a block of its own. */
export function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** A table of Markdown cells; a line break inside a cell becomes a space. Columns that are empty in every row are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const line = (cells: readonly string[]) =>
    `|${cells
      .filter((_, column) => used[column])
      .map((cell) => (cell === '' ? ' |' : ` ${cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')} |`))
      .join('')}`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const columns = 120;
const startsBlock = /^(?:(?:[-+*>]|\d+[.)]|#+)(?: |$)|\||<!--|```)/;

/** A paragraph in lines as long as those that people write; no line begins with what would start something else. */
function wrap(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && (line.length + 1 + word.length <= columns || startsBlock.test(word)))
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** A page: what it was made from, then its parts, a blank line between any two. */
export function page(title: string, madeFrom: string, parts: readonly string[]): string {
  const note = `<!-- Made from ${madeFrom} by \`npm run docs\`. Do not edit. -->`;
  const written = parts.filter((part) => part !== '').map((part) => (startsBlock.test(part) ? part : wrap(part)));
  return `${[note, `# ${title}`, ...written].join('\n\n')}\n`;
}

/** The address of a heading on its page, as GitHub makes it. */
export function anchor(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')}`;
}
