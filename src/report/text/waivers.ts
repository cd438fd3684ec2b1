import type { Report } from '../../model/index.ts';
import { escapeData, escapeProse } from '../escape.ts';
import { countWaivers, listWaiverNotes, type WaiverNote } from '../waiver-notes.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

const gutter = 13;

/** How the waivers stand, and those that ask for attention one by one. Empty where there are none. */
export function writeWaivers(report: Report, style: Style): readonly string[] {
  if ((report.waivers ?? []).length === 0) return [];
  return [
    style.strong('Waivers'),
    `  ${countWaivers(report)}`,
    ...listWaiverNotes(report).flatMap((note) => writeNote(note, style)),
    '',
  ];
}

function writeNote({ label, use: { waiver }, advice }: WaiverNote, style: Style): readonly string[] {
  const { rule, subject, owner, location } = waiver;
  const paint = label === 'expired' || label === 'unused' ? style.bad : style.doubtful;
  const what = `${escapeData(rule)} for ${escapeData(subject)}, of ${escapeData(owner)}`;
  const where = `${escapeData(location.file)}:${location.line}`;
  const [first = '', ...rest] = wrap(`${what} (${where}). ${escapeProse(advice)}`, style.width - gutter);
  return [`  ${paint(label.padEnd(gutter - 2))}${first}`, ...rest.map((line) => ' '.repeat(gutter) + line)];
}
