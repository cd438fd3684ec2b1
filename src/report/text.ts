import { groupByServer } from './by-server.ts';
import { escapeData } from './escape.ts';
import type { Reporter } from './reporter.ts';
import { writeBlindSpots, writeSummary } from './text/closing.ts';
import { writeGroup } from './text/groups.ts';
import { createStyle } from './text/style.ts';
import { writeWaivers } from './text/waivers.ts';

/** The report for a terminal: by server, worst first, then what could not be seen, counts, and the gate. */
export const reportText: Reporter = (report, { color, width }) => {
  const style = createStyle(color, width);
  const { name, version } = report.tool;
  const lines = [
    `${style.strong(escapeData(name))} ${escapeData(version)}  ${style.quiet(`snapshot of ${formatTime(report.takenAt)}`)}`,
    '',
    ...groupByServer(report.findings).flatMap((group) => writeGroup(group, style)),
    ...writeBlindSpots(report, style),
    ...writeWaivers(report, style),
    ...writeSummary(report, style),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

/** `2026-11-23 20:00 UTC` of ISO 8601 in UTC; any other text as it is. */
function formatTime(time: string): string {
  return escapeData(time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, '$1 $2 UTC'));
}
