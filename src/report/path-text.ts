import type { Link, LinkState, TrustPath } from '../model/index.ts';
import { count } from './count.ts';
import { escapeData, escapeLines, escapeProse } from './escape.ts';
import { formatUnknown } from './evidence.ts';
import { nameWay, type PathVerdict, pathVerdictOf, tellVerdict } from './path-verdict.ts';
import type { ReportOptions } from './reporter.ts';
import { createStyle, type Style } from './text/style.ts';
import { measure, wrap } from './text/wrap.ts';

const marks: Readonly<Record<LinkState, string>> = { proven: '✓', broken: '✗', unknown: '?' };
/** Of a link that nobody can look at before one ahead of it is mended. */
const waitingMark = '·';

const indent = '  ';
/** Mark, a blank, the longest name of a link, two blanks. */
const gutter = 26;
const label = 8;

/** Paths as drawings for a terminal: links in the order of a call, the line broken where the path is, and what mends it. */
export function drawPaths(paths: readonly TrustPath[], { color, width }: ReportOptions): string {
  const style = createStyle(color, width);
  const lines = [...paths.flatMap((path) => [...drawPath(path, style), '']), ...summarize(paths, style)];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function drawPath(path: TrustPath, style: Style): readonly string[] {
  const { links, firstBroken } = path;
  const brokenAt = links.findIndex((link) => link.name === firstBroken);
  return [
    ...drawHeading(path, style),
    '',
    ...links.flatMap((link, index) => {
      const past = brokenAt !== -1 && index > brokenAt;
      const below = index === links.length - 1 ? ' ' : past || index === brokenAt ? '╎' : '│';
      return drawLink(link, below, style);
    }),
  ];
}

function drawHeading(path: TrustPath, style: Style): string[] {
  const { role, via } = path;
  const way = nameWay(path);
  const verdict = tellVerdict(path);
  const paint = paintOf(path, style);
  const gap = style.width - measure(way) - verdict.length;
  const first = gap >= 2 ? `${style.strong(way)}${' '.repeat(gap)}${paint(verdict)}` : style.strong(way);
  const told = { integration: '', command: 'a role of its commands, ', account: 'one account of inAccounts, ' }[via];
  const arn = `${indent}${style.quiet(`${told}${escapeData(role)}`)}`;
  return gap >= 2 ? [first, arn] : [first, `${indent}${paint(verdict)}`, arn];
}

function drawLink(link: Link, below: string, style: Style): readonly string[] {
  const { name, state, because } = link;
  const paint = link.waits ? style.quiet : { proven: style.good, broken: style.bad, unknown: style.doubtful }[state];
  const mark = link.waits ? waitingMark : marks[state];
  const [first = '', ...rest] = wrap(escapeProse(because), style.width - indent.length - gutter);
  const bar = below === ' ' ? '' : `${indent}${style.quiet(below)}`;
  const margin = bar === '' ? ' '.repeat(indent.length + 1) : bar;
  const text = state === 'proven' || link.waits ? style.quiet : String;
  return [
    `${indent}${paint(mark)} ${paint(name.padEnd(gutter - 2))}${text(first)}`,
    ...rest.map((line) => `${margin}${' '.repeat(gutter - 1)}${text(line)}`),
    ...(state === 'proven' || link.waits ? [] : drawDetails(link, margin, style)),
  ];
}

/** Below a link that does not hold: the statement that decided, what could not be read, and the change that mends it. */
function drawDetails(link: Link, bar: string, style: Style): readonly string[] {
  const { statement, mend } = link;
  const line = (what: string, text: string): string[] =>
    wrap(text, style.width - indent.length - 4 - label).map(
      (each, index) => `${bar}   ${style.quiet((index === 0 ? what : '').padEnd(label))}${each}`,
    );
  const details = [
    ...(statement === undefined ? [] : line('decided', describeStatement(statement))),
    ...reasonsOf(link).flatMap((reason) => line('open', reason)),
    ...(mend === undefined || mend.text === '' ? [] : line('mend', escapeProse(mend.text))),
  ];
  const copied = mend?.command ?? mend?.document;
  // Without the bar: a command must survive being copied.
  const commands = (copied === undefined ? [] : escapeLines(copied)).map(
    (text) => `${indent}    ${style.command(text)}`,
  );
  if (details.length + commands.length === 0) return [];
  return [bar, ...details, ...(commands.length > 0 ? [bar, ...commands] : []), ...(bar.trim() === '' ? [] : [bar])];
}

function describeStatement({ policy, index, sid, effect }: NonNullable<Link['statement']>): string {
  const named = sid ? ` (${escapeData(sid)})` : '';
  return `statement ${index}${named} of ${escapeProse(policy)}, ${effect === 'Deny' ? 'a Deny' : 'an Allow'}`;
}

/** What was refused or failed; a reason without a call is in the sentence of the link already. */
function reasonsOf({ state, evidence }: Link): readonly string[] {
  if (state !== 'unknown') return [];
  return evidence.flatMap(({ fact, ...each }) => {
    const unknown = 'unknown' in each ? each : 'more' in each ? each.more : undefined;
    if (unknown === undefined || (unknown.detail !== undefined && unknown.call === undefined)) return [];
    return [`${escapeData(fact)}: ${formatUnknown(unknown)}`];
  });
}

function paintOf({ state }: TrustPath, style: Style): (text: string) => string {
  return { complete: style.good, broken: style.bad, unknown: style.doubtful }[state];
}

const markOf: Readonly<Record<TrustPath['state'], string>> = {
  complete: marks.proven,
  broken: marks.broken,
  unknown: marks.unknown,
};

/** Of several paths one line each, as the drawings are long, then `6 paths: 2 complete, 3 broken, 1 too wide`. */
function summarize(paths: readonly TrustPath[], style: Style): readonly string[] {
  const each = paths.map((path) => {
    const paint = paintOf(path, style);
    return `${paint(markOf[path.state])} ${nameWay(path)} (${escapeData(path.account)})  ${paint(tellVerdict(path))}`;
  });
  return [...(each.length > 1 ? [...each, ''] : []), countStates(paths, style)];
}

function countStates(paths: readonly TrustPath[], style: Style): string {
  const of = (verdict: PathVerdict) => paths.filter((path) => pathVerdictOf(path) === verdict).length;
  const parts: readonly (readonly [PathVerdict, (text: string) => string])[] = [
    ['complete', style.good],
    ['broken', style.bad],
    ['too wide', style.bad],
    ['unknown', style.doubtful],
  ];
  const told = parts
    .filter(([verdict]) => of(verdict) > 0)
    .map(([verdict, paint]) => paint(`${of(verdict)} ${verdict}`));
  return `${count(paths.length, 'path')}${told.length === 0 ? '' : `: ${told.join(', ')}`}`;
}
