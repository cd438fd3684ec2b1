import type { Summary, TrustPath } from '../model/index.ts';
import type { Proof, ProvedFix, Turn } from '../prove.ts';
import { describeMessage, describeSubject } from '../report/describe.ts';
import { escapeData, escapeProse } from '../report/escape.ts';
import { nameWay, tellVerdict } from '../report/path-verdict.ts';
import type { Style } from '../report/text/style.ts';
import { wrap } from '../report/text/wrap.ts';
import { describeChange } from './describe-change.ts';

/** What fixes would do, for a terminal: each fix with what it sets, then what turns green, red and alive. */
export function writeProof(proof: Proof, style: Style): string {
  const { fixes, green, red, other, alive, dead } = proof;
  const applied = fixes.filter(({ changes }) => changes.length > 0);
  const idle = fixes.filter(({ changes }) => changes.length === 0);
  const lines = [
    `${style.strong(`${applied.length} ${applied.length === 1 ? 'fix' : 'fixes'}`)} applied${idle.length > 0 ? `, ${idle.length} without effect here` : ''}`,
    ...applied.flatMap((fix) => ['', ...writeFix(fix, style)]),
    ...(idle.length === 0
      ? []
      : ['', style.strong('Without effect here'), ...idle.flatMap((fix) => writeFix(fix, style))]),
    ...section(
      'Turned green',
      green.map((turn) => writeTurn(turn, style.good('✓'))),
      style,
    ),
    ...section(
      'Turned red',
      red.flatMap((turn) => [writeTurn(turn, style.bad('✗')), ...writeWhy(turn, style)]),
      style,
    ),
    ...section(
      'Turned otherwise',
      other.map((turn) => writeTurn(turn, style.doubtful('?'))),
      style,
    ),
    ...section(
      'Paths that come alive',
      alive.map((path) => writePath(path, style.good('✓'))),
      style,
    ),
    ...section(
      'Paths that break',
      dead.map((path) => writePath(path, style.bad('✗'))),
      style,
    ),
    '',
    `before  ${countVerdicts(proof.before.summary)}`,
    `after   ${countVerdicts(proof.after.summary)}`,
    proof.harmless ? style.good('Nothing that passed fails now.') : style.bad('Something that passed fails now.'),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function writeFix({ finding, changes, because }: ProvedFix, style: Style): readonly string[] {
  const done = changes.length > 0;
  const mark = done ? style.good('✓') : style.doubtful('–');
  const details = done ? changes.map(describeChange) : [escapeProse(because ?? '')];
  return [
    `  ${mark} ${style.strong(escapeData(finding.rule))}  ${describeSubject(finding)}  ${style.quiet(finding.id)}`,
    ...details.flatMap((text) => wrap(text, style.width - 4).map((line) => `    ${line}`)),
  ];
}

function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...lines.map((line) => `  ${line}`)];
}

function writeTurn({ finding, before, after }: Turn, mark: string): string {
  return `${mark} ${escapeData(finding.rule)}  ${describeSubject(finding)}  ${before ?? 'new'} → ${after ?? 'gone'}`;
}

function writeWhy({ finding }: Turn, style: Style): readonly string[] {
  return wrap(describeMessage(finding), style.width - 6).map((line) => `    ${line}`);
}

function writePath(path: TrustPath, mark: string): string {
  return `${mark} ${nameWay(path)} (${escapeData(path.account)})  ${tellVerdict(path)}`;
}

function countVerdicts({ pass, fail, unknown, waived }: Summary): string {
  const parts = [`${fail} failed`, `${unknown} unknown`, `${pass} passed`, ...(waived > 0 ? [`${waived} waived`] : [])];
  return parts.join(', ');
}
