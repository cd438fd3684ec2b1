import junitReportBuilder, { type Builder, type TestSuite } from 'junit-report-builder';
import { compareText, type Finding, type Report } from '../model/index.ts';
import { describe, describeMessage } from './describe.ts';
import { escapeData, runnerOrder } from './escape.ts';
import { unknownsOf } from './evidence.ts';
import type { Reporter } from './reporter.ts';

// The package's types describe its ES build; to an ES module Node gives the builder itself.
const junit = junitReportBuilder as unknown as Builder;

const topology = 'topology';

/**
 * JUnit XML for CI servers (contracts, section 7), valid against Jenkins's junit-10.xsd: a suite an account, a case a
 * finding. Failure, error and skipped always have body text, because a reader in wide use takes empty ones for passes.
 */
export const reportJunit: Reporter = (report) => {
  const builder = junit.newBuilder().name(report.incomplete ? 'trustpath (incomplete: interrupted)' : 'trustpath');
  for (const [account, findings] of byAccount(report.findings)) {
    const suite = builder.testSuite().name(account).time(0).timestamp(escapeData(report.takenAt));
    describeRun(suite, report);
    for (const finding of findings) addCase(suite, finding);
  }
  return `${finish(builder.build())}\n`;
};

function byAccount(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const suites = new Map<string, Finding[]>();
  for (const finding of findings) {
    const account = wholeName(finding.subject.account || topology);
    const suite = suites.get(account);
    if (suite === undefined) suites.set(account, [finding]);
    else suite.push(finding);
  }
  return [...suites].sort(([one], [other]) => compareText(one, other));
}

function describeRun(suite: TestSuite, { tool, incomplete, takenAt }: Report): void {
  suite.property('tool', escapeData(`${tool.name} ${tool.version}`));
  suite.property('takenAt', escapeData(takenAt));
  suite.property('incomplete', String(incomplete));
}

function addCase(suite: TestSuite, finding: Finding): void {
  const { subject, rule, severity, verdict, waiver } = finding;
  const name = `${subject.kind} ${escapeData(subject.id)}`;
  const testCase = suite.testCase().className(wholeName(rule)).name(name).time(0);
  const message = describeMessage(finding);
  const body = [
    message,
    ...describe(finding).flatMap(({ label, text, items = [] }) => [
      `${label}: ${text}`,
      ...items.map((item) => `  ${item}`),
    ]),
  ];
  if (waiver !== null || verdict === 'not-applicable') testCase.skipped().standardOutput(body.join('\n'));
  else if (verdict === 'fail') testCase.failure(message, severity).stacktrace(body.join('\n'));
  else if (verdict === 'unknown') testCase.error(message, unknownsOf(finding)[0]?.why.unknown, body.join('\n'));
}

/** Some readers shorten suite and class names to what follows the last dot. */
function wholeName(name: string): string {
  return escapeData(name).replaceAll('.', '_');
}

/** The same text, in which no runner of a CI system finds an order. */
function withoutOrders(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part, index) => part.replace(runnerOrder, index % 2 === 1 ? '#]]><![CDATA[#' : '#&#35;'))
    .join('');
}

/** What the builder cannot say: a reason for `skipped`; and what the schema forbids: the root's count of skipped. */
function finish(xml: string): string {
  return withoutOrders(xml)
    .replace(/^(<\?xml[^>]*>\s*<testsuites [^>]*?) skipped="\d+"/, '$1')
    .replace(
      /<skipped\/>\s*<system-out>(<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>)<\/system-out>/g,
      (_, body: string) => `<skipped>${body}</skipped>`,
    );
}
