import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { parseReport, parseThreshold, parseUnknown } from './commands/options.ts';
import { explainFailure } from './commands/problems.ts';
import type { Host } from './host.ts';
import { leave } from './leave.ts';
import { processHost } from './process-host.ts';
import { loadReporter } from './report/index.ts';
import { type AuditOptions, type AuditRun, runAudit } from './run.ts';
import { silenceOthers } from './stray-output.ts';

// The GitHub Action: inputs become the options of one audit, its results outputs and a step summary
// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
const host = processHost();
// As in the command line: a run that ends without a word is a defect, never a pass.
process.exitCode = 3;
silenceOthers(host.stderr);
void act().then((code) => leave(host, code));

async function act(): Promise<number> {
  try {
    const run = await withoutCommands(() => runAudit(host, readInputs(host)));
    writeOutputs(host, run);
    await writeSummary(host, run);
    if (run.exitCode !== 0) annotate(run.report?.gate.because.join('; ') || `exit code ${run.exitCode}`);
    return run.exitCode;
  } catch (error) {
    const { code, text } = explainFailure(error);
    writeLines(host.env.GITHUB_OUTPUT, { gate: 'failed', 'exit-code': String(code) });
    annotate(text);
    return code;
  }
}

/**
 * Has the runner obey no line while something prints: a report quotes what stands in AWS, and a quoted `::error::` can
 * come to stand at the beginning of a line. Nobody can write the word that ends it, for it is made anew each time.
 */
async function withoutCommands<Result>(print: () => Promise<Result>): Promise<Result> {
  const word = randomUUID();
  process.stdout.write(`::stop-commands::${word}\n`);
  try {
    return await print();
  } finally {
    process.stdout.write(`::${word}::\n`);
  }
}

function readInputs({ env }: Host): AuditOptions {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const failOn = input('fail-on');
  const unknown = input('unknown');
  let reports: AuditOptions['reports'] = [];
  for (const line of (input('reports') ?? '').split('\n').filter((text) => text.trim() !== ''))
    reports = parseReport(line.trim(), reports);
  return {
    ...(input('config') && { config: input('config') }),
    ...(failOn && { failOn: parseThreshold(failOn) }),
    ...(unknown && { unknown: parseUnknown(unknown) }),
    reports,
    format: 'text',
    accounts: [],
    rules: [],
    plan: false,
    quiet: false,
    color: false,
    sarifWaived: false,
  };
}

function writeOutputs({ env }: Host, { report, exitCode, written }: AuditRun): void {
  if (report === undefined) return;
  const { pass, fail, unknown, notApplicable, waived, coverage } = report.summary;
  writeLines(env.GITHUB_OUTPUT, {
    pass: String(pass),
    fail: String(fail),
    unknown: String(unknown),
    'not-applicable': String(notApplicable),
    waived: String(waived),
    coverage: String(coverage),
    gate: report.gate.passed ? 'passed' : 'failed',
    'exit-code': String(exitCode),
    reports: written.join('\n'),
  });
}

async function writeSummary({ env }: Host, { report }: AuditRun): Promise<void> {
  if (report === undefined || !env.GITHUB_STEP_SUMMARY) return;
  const markdown = await loadReporter('markdown');
  appendFileSync(env.GITHUB_STEP_SUMMARY, markdown(report, { color: false }));
}

/** Outputs in the delimiter form; the delimiter is one that no value holds. */
function writeLines(file: string | undefined, values: Readonly<Record<string, string>>): void {
  if (!file) return;
  let delimiter = 'trustpath';
  while (Object.values(values).some((value) => value.includes(delimiter))) delimiter += '-';
  const lines = Object.entries(values).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  appendFileSync(file, lines.join(''));
}

/** One error annotation; percent signs and line ends are encoded as the runner decodes them. */
function annotate(message: string): void {
  const text = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::error title=trustpath::${text}\n`);
}
