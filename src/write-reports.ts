import { relative, resolve } from 'node:path';
import type { Config } from './config/index.ts';
import { writeWhole } from './files/whole-file.ts';
import { type Host, wantsColor } from './host.ts';
import { type Problem, ProblemsError, type Report } from './model/index.ts';
import { escapeData } from './report/escape.ts';
import { type Format, loadReporter } from './report/index.ts';

/** What the flags say of reports. */
export interface ReportOptions {
  readonly format: Format;
  /** File for the main report; stdout when absent or `-`. */
  readonly output?: string;
  readonly reports: readonly { readonly format: Format; readonly file: string }[];
  readonly color: boolean;
  readonly sarifWaived: boolean;
  readonly quiet: boolean;
}

/** One report, and where it goes. */
export interface Output {
  readonly format: Format;
  /** Absolute; stdout when absent. */
  readonly file?: string;
}

/** The main report, then those of the flags, then those of the configuration. */
export function planOutputs(host: Host, config: Config, options: ReportOptions): readonly Output[] {
  const place = (format: Format, file: string): Output =>
    file === '-' ? { format } : { format, file: resolve(host.cwd, file) };
  return [
    place(options.format, options.output ?? '-'),
    ...options.reports.map((report) => place(report.format, report.file)),
    ...config.reports,
  ];
}

/** Writes every report that can be written; the failures know of the others. Where none goes to stdout, stderr tells what it came to. */
export async function writeReports(
  host: Host,
  report: Report,
  outputs: readonly Output[],
  options: ReportOptions,
  failures: Failures,
): Promise<void> {
  const written: string[] = [];
  for (const { format, file } of outputs) {
    const toTerminal = file === undefined;
    const reporter = await loadReporter(format);
    const text = reporter(report, {
      color: toTerminal && wantsColor(host, host.stdout, options.color),
      ...(toTerminal && host.stdout.columns !== undefined && { width: host.stdout.columns }),
      sarifWaived: options.sarifWaived,
    });
    await failures.try(async () => {
      if (file === undefined) return host.stdout.write(text);
      await writeWhole(file, text, { signal: host.signal });
      written.push(escapeData(showPath(file, host.cwd)));
    });
  }
  if (!options.quiet && outputs.every(({ file }) => file !== undefined))
    host.stderr.write(tellOutcome(report, written));
}

function tellOutcome({ summary, gate }: Report, written: readonly string[]): string {
  const { fail, unknown, pass } = summary;
  const where = written.length === 0 ? '' : `; wrote ${written.join(', ')}`;
  return `trustpath: ${fail} failed, ${unknown} unknown, ${pass} passed, exit code ${gate.exitCode}${where}\n`;
}

/** Collects what could not be written, so that everything else is. */
export class Failures {
  private readonly problems: Problem[] = [];

  async try(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      this.problems.push(...error.problems);
    }
  }

  /** Throws ProblemsError with all of them, if any; files are shown relative to `root`. */
  throwAny(root: string): void {
    const shown = this.problems.map((problem) => ({ ...problem, file: showPath(problem.file, root) }));
    if (shown.length > 0) throw new ProblemsError(shown);
  }
}

/** Relative to the folder, unless it stands outside. */
function showPath(file: string, folder: string): string {
  const shown = relative(folder, file);
  return shown === '' || shown.startsWith('..') ? file : shown;
}
