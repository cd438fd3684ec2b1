import type { Report } from '../../model/index.ts';
import { type BlindSpot, findBlindSpots, findUnlisted, type Unlisted } from '../blind-spots.ts';
import { count } from '../count.ts';
import { escapeData, escapeProse } from '../escape.ts';
import { formatUnknown } from '../evidence.ts';
import { formatCounts } from './groups.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

const spotsShown = 10;
const gapsShown = 20;
const gutter = 12;

/** What could not be looked at, and what would settle most of it. Empty when everything was seen. */
export function writeBlindSpots({ findings, gaps, summary }: Report, style: Style): readonly string[] {
  const spots = findBlindSpots(findings);
  const unlisted = findUnlisted(gaps);
  if (spots.length + gaps.length === 0) return [];
  return [
    style.strong('Could not look'),
    ...(spots.length === 0 ? [] : [`  ${count(summary.unknown, 'check')} unknown. What would settle them:`]),
    ...spots.slice(0, spotsShown).flatMap((spot) => writeSpot(spot, style)),
    ...writeRest(spots.length - spotsShown, style),
    ...(gaps.length === 0 ? [] : ['  Not listed, so subjects may be missing:']),
    ...unlisted.slice(0, gapsShown).flatMap((each) => writeUnlisted(each, style)),
    ...writeRest(unlisted.length - gapsShown, style),
    '',
  ];
}

/** Counts, coverage, cost, and the gate with the exit code it means and why. */
export function writeSummary({ summary, gate, cost, findings, incomplete }: Report, style: Style): readonly string[] {
  const verdict = gate.passed
    ? style.good(`passed, exit code ${gate.exitCode}`)
    : style.bad(`failed, exit code ${gate.exitCode}`);
  const calls = `${count(cost.apiCalls, 'API call')}, ${cost.retries} retried, ${cost.throttled} throttled, ${cost.seconds} s`;
  const row = (label: string, text: string) => `${style.quiet(label.padEnd(gutter))}${text}`;
  return [
    row(count(findings.length, 'check'), formatCounts(summary, style)),
    row('coverage', `${summary.coverage} %`),
    row('cost', calls),
    row('gate', style.strong(verdict)),
    ...gate.because.flatMap((reason) =>
      wrap(escapeProse(reason), style.width - gutter).map((line) => ' '.repeat(gutter) + line),
    ),
    ...(incomplete ? [row('interrupted', style.doubtful('this report holds only what was seen until then'))] : []),
  ];
}

function writeSpot({ findings, remedy, reason, accounts }: BlindSpot, style: Style): readonly string[] {
  const [first, ...more] = accounts;
  const where =
    first === undefined ? '' : ` in ${escapeData(first)}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  const [line = '', ...rest] = wrap(`${remedy} (${reason}${where})`, style.width - 9);
  return [`${String(findings.length).padStart(6)} × ${line}`, ...rest.map((text) => `         ${text}`)];
}

function writeUnlisted({ place, why }: Unlisted, style: Style): readonly string[] {
  const [line = '', ...rest] = wrap(`${place}: ${formatUnknown(why)}`, style.width - 4, 2);
  return [`    ${line}`, ...rest.map((text) => `      ${text}`)];
}

function writeRest(many: number, style: Style): readonly string[] {
  return many > 0 ? [style.quiet(`    … and ${many} more; the JSON report holds all`)] : [];
}
