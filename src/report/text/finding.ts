import type { Finding, Verdict } from '../../model/index.ts';
import {
  type Detail,
  describeEvidence,
  describeFix,
  describeId,
  describeMessage,
  describeOrigin,
  describeSubject,
  describeWaiver,
} from '../describe.ts';
import { escapeData } from '../escape.ts';
import type { Style } from './style.ts';
import { measure, wrap } from './wrap.ts';

export const marks = { fail: '✗', unknown: '?', pass: '✓', 'not-applicable': '–' } as const satisfies Record<
  Verdict,
  string
>;

const indent = '    ';
const gutter = 10;

/** One finding: a headline, the message, then labelled details in a gutter of their own. */
export function writeFinding(finding: Finding, style: Style): readonly string[] {
  const details = [
    ...describeId(finding),
    ...describeEvidence(finding),
    ...describeFix(finding),
    ...describeOrigin(finding),
  ];
  return [
    ...writeHeadline(finding, marks[finding.verdict], style),
    ...wrap(describeMessage(finding), style.width - indent.length).map((line) => indent + line),
    '',
    ...writeDetails(details, style),
  ];
}

/** A finding that a waiver accepts, in short. */
export function writeWaived(finding: Finding, style: Style): readonly string[] {
  return [
    ...writeHeadline(finding, '~', style),
    ...wrap(describeMessage(finding), style.width - indent.length).map((line) => indent + style.quiet(line)),
    ...writeDetails([...describeId(finding), ...describeWaiver(finding), ...describeOrigin(finding)], style),
  ];
}

function writeHeadline(finding: Finding, mark: string, style: Style): readonly string[] {
  const { severity, verdict, waiver } = finding;
  const rule = escapeData(finding.rule);
  const paint = waiver === null ? style.verdict[verdict] : style.quiet;
  const left = `  ${paint(mark)} ${style.severity[severity](severity)}  ${style.strong(rule)}`;
  const subject = describeSubject(finding);
  const fits = 6 + severity.length + measure(rule) + 2 + measure(subject) <= style.width;
  return fits ? [`${left}  ${style.quiet(subject)}`] : [left, `${indent}${style.quiet(subject)}`];
}

function writeDetails(details: readonly Detail[], style: Style): readonly string[] {
  return details.flatMap((detail, index) => {
    const repeats = details[index - 1]?.label === detail.label || detail.label === 'command';
    const lines = writeDetail(detail, style);
    return lines.map((line, at) => {
      const label = at === 0 && !repeats ? detail.label : '';
      return `${indent}${style.quiet(label.padEnd(gutter))}${line}`;
    });
  });
}

function writeDetail({ label, text, items = [] }: Detail, style: Style): readonly string[] {
  // Never broken: a command must survive being copied.
  if (label === 'command') return [text, ...items].map(style.command);
  const width = style.width - indent.length - gutter;
  const [first = '', ...rest] = wrap(text, width, 2);
  const paint =
    label === 'unknown' ? style.doubtful : label === 'finding' || label === 'declared' ? style.quiet : String;
  return [
    paint(first),
    ...rest.map((line) => `  ${paint(line)}`),
    ...items.flatMap((item) => wrap(item, width - 2, 2).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`)),
  ];
}
