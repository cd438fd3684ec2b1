import type { Summary } from '../../model/index.ts';
import type { ServerGroup } from '../by-server.ts';
import { escapeData } from '../escape.ts';
import { marks, writeFinding, writeWaived } from './finding.ts';
import type { Style } from './style.ts';

/** A server and what was found about it; passes and what does not apply are only counted. */
export function writeGroup({ server, summary, findings }: ServerGroup, style: Style): readonly string[] {
  const name = server === undefined ? 'topology' : escapeData(server);
  const counts = formatCounts(summary, style);
  const open = findings.filter(
    ({ verdict, waiver }) => waiver === null && (verdict === 'fail' || verdict === 'unknown'),
  );
  const waived = findings.filter(({ waiver }) => waiver !== null);
  const mark =
    open.length > 0 ? '' : summary.pass > 0 ? `${style.good(marks.pass)} ` : `${style.quiet(marks['not-applicable'])} `;
  return [
    `${mark}${style.strong(name)}  ${counts}`,
    ...open.flatMap((finding) => ['', ...writeFinding(finding, style)]),
    ...waived.flatMap((finding) => ['', ...writeWaived(finding, style)]),
    '',
  ];
}

/** `2 failed, 1 unknown, 9 passed`: what is zero is left out. */
export function formatCounts(summary: Summary, style: Style): string {
  const parts: readonly (readonly [number, string, (text: string) => string])[] = [
    [summary.fail, 'failed', style.bad],
    [summary.unknown, 'unknown', style.doubtful],
    [summary.pass, 'passed', String],
    [summary.waived, 'waived', String],
    [summary.notApplicable, 'not applicable', style.quiet],
  ];
  return parts
    .filter(([many]) => many > 0)
    .map(([many, what, paint]) => paint(`${many} ${what}`))
    .join(', ');
}
