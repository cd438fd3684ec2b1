import { cut, escapeData, escapeLines, escapeProse, runnerOrder } from '../escape.ts';
import { measure } from '../text/wrap.ts';

const markup = Symbol('markup');

/** Text that is safe to stand in a page as it is. Only this file makes it; data cannot carry the symbol. */
export interface Html {
  readonly [markup]: string;
}

/** What may stand in a template: markup as it is, everything else escaped. */
export type Part = Html | string | number | undefined | readonly Part[];

const dataLimit = 2000;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const nothing: Html = { [markup]: '' };

/** Template tag: the literal parts are markup, strings put into it are data on one line, also between attribute quotes. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = literals[0] ?? '';
  for (const [index, part] of parts.entries()) text += render(part) + (literals[index + 1] ?? '');
  return { [markup]: text };
}

/** Markup written in this folder, as a whole: style, script and shapes. Never data. */
export function trusted(text: string): Html {
  return { [markup]: text };
}

/** Data as code: exact, on one line, cut when it is absurdly long. */
export function code(text: string): Html {
  return html`<code>${showData(text)}</code>`;
}

/** The same as plain text. What blanks begin, end or make up stands in quotes, so that it can be seen. */
export function showData(text: string): string {
  return cut(escapeData(text === '' || /^\s|\s$/.test(text) ? JSON.stringify(text) : text), dataLimit);
}

/** A sentence; what stands between backticks becomes code. */
export function prose(text: string): Html {
  const parts = cut(escapeProse(text), dataLimit).split(/`([^`]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** A command or document with its lines, whole, so that it can be copied. */
export function block(text: string): Html {
  return html`<pre>${trusted(escapeLines(text).map(keepWords).join('\n'))}</pre>`;
}

/** Columns that a narrow screen has room for. */
const longestWord = 40;

/** A browser may break a line after every hyphen, also inside `--region us-east-1`; such words stay whole. */
function keepWords(line: string): string {
  return line
    .split(' ')
    .map((word) =>
      word.includes('-') && measure(word) <= longestWord ? `<span>${escapeHtml(word)}</span>` : escapeHtml(word),
    )
    .join(' ');
}

export function toText(part: Html): string {
  return part[markup];
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(escapeData(part));
  if (typeof part === 'number') return String(part);
  return isHtml(part) ? part[markup] : part.map(render).join('');
}

function isHtml(part: Html | readonly Part[]): part is Html {
  return markup in part;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '').replace(runnerOrder, '#&#35;');
}
