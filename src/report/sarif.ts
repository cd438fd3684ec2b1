import type { Log, Run } from 'sarif';
import type { Finding, Report } from '../model/index.ts';
import { escapeData, escapeJson } from './escape.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { findMainFile } from './sarif/location.ts';
import { listNotifications, notificationKinds } from './sarif/notifications.ts';
import { toResult } from './sarif/result.ts';
import { toDescriptor } from './sarif/rule.ts';
import { listTaxonomies } from './sarif/taxonomies.ts';
import { gravestFirst } from './worst-first.ts';

/** Results that GitHub code scanning keeps (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit). */
const resultLimit = 5000;

/**
 * SARIF 2.1.0 for what GitHub code scanning really does (contracts, section 7): it closes an alert whose result is
 * missing, so what could not be seen is a result too, with the rule and fingerprint its failure has.
 */
export const reportSarif: Reporter = (report, options) => {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [toRun(report, options)],
  };
  return escapeJson(log);
};

function toRun(report: Report, options: ReportOptions): Run {
  const { shown, left } = choose(report.findings, options.sarifWaived === true);
  const fallback = findMainFile(report.findings);
  const ruleIndex = new Map(report.rules.map(({ id }, index) => [id, index]));
  const taxonomies = listTaxonomies(report.rules);
  return {
    tool: {
      driver: {
        name: escapeData(report.tool.name),
        version: escapeData(report.tool.version),
        rules: report.rules.map((rule) => toDescriptor(rule, taxonomies)),
        notifications: notificationKinds,
        ...(taxonomies.length > 0 && { supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })) }),
      },
    },
    ...(taxonomies.length > 0 && { taxonomies }),
    automationDetails: { id: `${escapeData(options.category ?? 'trustpath')}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository that was checked out.' } } },
    invocations: [
      {
        executionSuccessful: !report.incomplete && report.gate.exitCode !== 3,
        exitCode: report.gate.exitCode,
        exitCodeDescription: escapeData(report.gate.because.join(' ')),
        toolExecutionNotifications: listNotifications(report, left, ruleIndex),
      },
    ],
    results: shown.map((finding) =>
      toResult(finding, ruleIndex.get(finding.rule), fallback, options.sarifWaived === true),
    ),
    properties: { takenAt: escapeData(report.takenAt), incomplete: report.incomplete, summary: report.summary },
  };
}

/** The findings that become results, in the report's order, and how many the limit leaves out. */
function choose(findings: readonly Finding[], withWaived: boolean) {
  const results = findings.filter(
    ({ verdict, waiver }) => (verdict === 'fail' || verdict === 'unknown') && (waiver === null || withWaived),
  );
  const kept = new Set([...results].sort(gravestFirst).slice(0, resultLimit));
  return { shown: results.filter((finding) => kept.has(finding)), left: results.length - kept.size };
}
