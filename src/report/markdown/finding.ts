import type { Finding, Verdict } from '../../model/index.ts';
import { type Detail, describe, describeMessage } from '../describe.ts';
import { cut, escapeData } from '../escape.ts';
import { codeBlock, codeHtml, codeMarkdown, escapeMarkdown } from './escape.ts';

const marks = { fail: '✗', unknown: '?', pass: '✓', 'not-applicable': '–' } as const satisfies Record<Verdict, string>;
const messageLimit = 1000;
const dataLimit = 2000;

/** One finding as a block that opens: the message in its summary, subject, evidence and fix inside. */
export function writeFinding(finding: Finding): string {
  const mark = finding.waiver === null ? marks[finding.verdict] : '~';
  const message = escapeMarkdown(cut(describeMessage(finding), messageLimit), codeHtml);
  const summary = `${mark} <b>${finding.severity}</b> ${codeHtml(escapeData(finding.rule))} ${message}`;
  const details = describe(finding).map(writeDetail).join('\n');
  return `\n<details>\n<summary>${summary}</summary>\n\n${details}\n\n</details>\n`;
}

function writeDetail({ label, text, items = [] }: Detail): string {
  if (label === 'command') return `\n${codeBlock([text, ...items].map((line) => cut(line, dataLimit)))}\n`;
  const value = label === 'subject' || label === 'declared' || label === 'finding' ? data(text) : prose(text);
  return [`- **${label}** ${value}`, ...items.map((item) => `  - ${data(item)}`)].join('\n');
}

function prose(text: string): string {
  return escapeMarkdown(cut(text, dataLimit));
}

function data(text: string): string {
  return codeMarkdown(cut(text, dataLimit));
}
