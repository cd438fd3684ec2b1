import type { Finding, Report, TrustPath } from '../model/index.ts';
import { findBlindSpots, findUnlisted } from './blind-spots.ts';
import { groupByServer } from './by-server.ts';
import { count } from './count.ts';
import { cut } from './escape.ts';
import { formatUnknown } from './evidence.ts';
import { codeMarkdown, escapeMarkdown } from './markdown/escape.ts';
import { writeFinding } from './markdown/finding.ts';
import { createPage, type Page } from './markdown/page.ts';
import { pathVerdictOf } from './path-verdict.ts';
import type { Reporter } from './reporter.ts';
import { countWaivers, listWaiverNotes } from './waiver-notes.ts';

/** Below the 1 MiB over which GitHub drops a step summary whole. */
const defaultMaxBytes = 1_000_000;
const noteBytes = 300;
const messageLimit = 1000;

/** A page for a pull request or a step summary: gate and counts, broken paths, what could not be seen, waivers, then findings, worst first. */
export const reportMarkdown: Reporter = (report, options) => {
  const page = createPage((options.maxBytes ?? defaultMaxBytes) - noteBytes);
  writeHead(page, report);
  writeBrokenPaths(page, report.paths ?? []);
  writeBlindSpots(page, report);
  writeWaivers(page, report);
  const left = writeFindings(page, report.findings);
  const note = `\n> **Cut short:** ${count(left, 'finding')} left out here. The JSON report holds everything.\n`;
  return page.isCut() ? `${page.text()}${note}` : page.text();
};

function writeHead(page: Page, { gate, summary, incomplete, takenAt, tool }: Report): void {
  page.add(
    `## ${escapeMarkdown(tool.name)}: gate ${gate.passed ? 'passed' : 'failed'}, exit code ${gate.exitCode}\n\n`,
  );
  if (incomplete) page.add('> **Interrupted:** this report holds only what was seen until then.\n\n');
  for (const reason of gate.because) page.add(`- ${prose(reason)}\n`);
  writeTable(
    page,
    ['Failed', 'Unknown', 'Passed', 'Waived', 'Not applicable', 'Coverage'],
    [[summary.fail, summary.unknown, summary.pass, summary.waived, summary.notApplicable, `${summary.coverage} %`]],
  );
  page.add(`\nSnapshot taken ${codeMarkdown(takenAt)} by ${escapeMarkdown(`${tool.name} ${tool.version}`)}.\n`);
}

function writeBlindSpots(page: Page, { findings, gaps }: Report): void {
  const spots = findBlindSpots(findings);
  if (spots.length + gaps.length > 0) page.add('\n### What could not be seen\n');
  if (spots.length > 0)
    writeTable(
      page,
      ['Unknown checks', 'What would settle them', 'Reason', 'Accounts'],
      spots.map(({ findings: open, remedy, reason, call, accounts }) => [
        open.length,
        prose(remedy),
        call === undefined ? reason : `${reason} at ${data(call)}`,
        listAccounts(accounts),
      ]),
    );
  if (gaps.length > 0)
    writeTable(
      page,
      ['Not listed', 'Reason'],
      findUnlisted(gaps).map(({ place, why }) => [prose(place), prose(formatUnknown(why))]),
    );
}

function listAccounts(accounts: readonly string[]): string {
  const named = accounts.slice(0, 5).map(data).join(', ');
  return accounts.length > 5 ? `${named} and ${accounts.length - 5} more` : named;
}

function writeBrokenPaths(page: Page, paths: readonly TrustPath[]): void {
  const broken = paths.filter((path) => pathVerdictOf(path) === 'broken');
  if (broken.length === 0) return;
  page.add('\n### Broken paths\n');
  writeTable(
    page,
    ['Path', 'Role', 'First broken link', 'Why'],
    broken.map((path) => {
      const link = path.links.find(({ name }) => name === path.firstBroken);
      return [
        data(`${path.server} → ${path.integration}`),
        data(path.role),
        data(link?.name ?? ''),
        prose(link?.because ?? ''),
      ];
    }),
  );
}

function writeWaivers(page: Page, report: Report): void {
  if ((report.waivers ?? []).length === 0) return;
  page.add(`\n### Waivers\n\n${prose(countWaivers(report))}.\n`);
  const notes = listWaiverNotes(report);
  if (notes.length === 0) return;
  writeTable(
    page,
    ['State', 'Rule', 'Subject', 'Owner', 'Expires', 'Declared', 'What to do'],
    notes.map(({ label, use: { waiver }, advice }) => [
      label,
      data(waiver.rule),
      data(waiver.subject),
      prose(waiver.owner),
      data(waiver.expires),
      data(`${waiver.location.file}:${waiver.location.line}`),
      prose(advice),
    ]),
  );
}

/** Returns how many findings did not fit. */
function writeFindings(page: Page, findings: readonly Finding[]): number {
  let left = 0;
  for (const { server, findings: group } of groupByServer(findings)) {
    const told = group.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown');
    if (told.length > 0) page.add(`\n### ${server === undefined ? 'Topology' : data(server)}\n`);
    for (const finding of told) if (!page.add(writeFinding(finding))) left += 1;
  }
  return left;
}

function writeTable(page: Page, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  page.add(`\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`);
  for (const row of rows) page.add(`| ${row.join(' | ')} |\n`);
}

function prose(text: string): string {
  return escapeMarkdown(cut(text, messageLimit));
}

function data(text: string): string {
  return codeMarkdown(cut(text, messageLimit));
}
