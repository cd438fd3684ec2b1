import { escapeData, escapeProse } from '../escape.ts';

/** What Markdown, GitHub's links (mentions, issues, addresses) or its mathematics would take for markup. */
const markup = /[@#$<>|\\*_~[\]{}`]|:\/\/|^www\.|\w:\w|::|\w{2}\.\w{2}/i;

/** Prose for Markdown, on one line: nothing in it is markup, save that `code` between backticks stays code. */
export function escapeMarkdown(text: string, code: (data: string) => string = codeMarkdown): string {
  const parts = escapeProse(text).split(/`([^`]+)`/);
  const written = parts.map((part, index) => (index % 2 === 1 ? code(part) : escapeWords(part, code)));
  // What would begin a list, a heading or a rule at the start of a line.
  return written.join('').replace(/^(?:[-+=]+|\d+[.)])(?= |$)/, encode);
}

/** Data as a code span that holds in paragraphs and in table cells. */
export function codeMarkdown(data: string): string {
  const text = escapeData(data);
  if (text === '') return '(empty)';
  if (!/[`|\\]|##(?:\[|vso\[|teamcity\[)|^\s|\s$/.test(text)) return `\`${text}\``;
  // GitHub makes links of addresses even inside a code element, so the `@` stands in one of its own.
  return text
    .split(/(@)/)
    .filter((part) => part !== '')
    .map(codeHtml)
    .join('');
}

/** Data as a code element, for places inside HTML or where a code span's own characters stand in it. */
export function codeHtml(data: string): string {
  return `<code>${toEntities(escapeData(data))}</code>`;
}

/** Lines as a code block, whatever backticks they hold. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}sh\n${text}\n${fence}`;
}

function escapeWords(text: string, code: (data: string) => string): string {
  return text
    .split(' ')
    .map((word) => {
      const [, before = '', core = '', after = ''] = /^(["'(]*)(.*?)([.,;:!?"')]*)$/.exec(word) ?? [];
      return markup.test(core) ? `${before}${code(core)}${after}` : word.replaceAll('&', '&amp;');
    })
    .join(' ');
}

function toEntities(text: string): string {
  return text.replace(/[!"#$%&()*+/:;<=>?@[\\\]^_`{|}~]|(?<=www)\./gi, encode);
}

function encode(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
}
