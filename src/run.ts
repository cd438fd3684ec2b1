import { resolve } from 'node:path';
import { audit } from './audit.ts';
import { collectSnapshot } from './collect-snapshot.ts';
import { formatWarning } from './commands/problems.ts';
import type { Config } from './config/index.ts';
import { readSnapshot, writeSnapshot } from './files/snapshot-file.ts';
import { tryOutputs } from './files/whole-file.ts';
import type { Host } from './host.ts';
import {
  type GateSettings,
  type Report,
  type Severity,
  type Snapshot,
  type Subject,
  sliceTopology,
} from './model/index.ts';
import { accountIds, prepare, wantedFacts } from './prepare.ts';
import { escapeData } from './report/escape.ts';
import type { EnabledRule } from './ruleset/index.ts';
import { tool } from './version.ts';
import { Failures, planOutputs, type ReportOptions, writeReports } from './write-reports.ts';

/** What the flags of `audit` say; everything else is in the configuration. */
export interface AuditOptions extends ReportOptions {
  readonly config?: string;
  readonly snapshot?: string;
  readonly saveSnapshot?: string;
  /** YYYY-MM-DD: the day waivers are held against. */
  readonly asOf?: string;
  readonly failOn?: Severity | 'none';
  readonly unknown?: 'fail' | 'pass';
  readonly accounts: readonly string[];
  readonly rules: readonly string[];
  readonly concurrency?: number;
  readonly plan: boolean;
}

/** What a run came to. */
export interface AuditRun {
  readonly exitCode: number;
  /** Absent when only the plan was printed. */
  readonly report?: Report;
  /** Reports that were written to files, absolute. */
  readonly written: readonly string[];
}

/** One audit from flags to exit code: collect or replay, judge, write every report. Throws ProblemsError before the first call. */
export async function runAudit(host: Host, options: AuditOptions): Promise<AuditRun> {
  const { config, rules, root } = await prepare(host, options.config, options.rules);
  if (!options.quiet) for (const warning of config.warnings) host.stderr.write(`${formatWarning(warning)}\n`);
  const accounts = accountIds(config, options.accounts);
  const gate: GateSettings = {
    ...config.gate,
    ...(options.failOn && { failOn: options.failOn }),
    ...(options.unknown && { unknown: options.unknown }),
  };
  const outputs = planOutputs(host, config, options);
  if (options.plan) return { exitCode: await printPlan(host, config, rules, accounts, options), written: [] };
  tryOutputs([
    ...outputs.flatMap((output) => output.file ?? []),
    ...(options.saveSnapshot === undefined ? [] : [resolve(host.cwd, options.saveSnapshot)]),
  ]);

  const snapshot =
    options.snapshot === undefined
      ? await collectSnapshot(host, config, wantedFacts(rules), { ...options, accounts })
      : readSnapshot(resolve(host.cwd, options.snapshot), options.snapshot);
  const failures = new Failures();
  if (options.saveSnapshot !== undefined) {
    const file = resolve(host.cwd, options.saveSnapshot);
    await failures.try(() => writeSnapshot(file, snapshot, host.signal));
  }
  if (options.snapshot !== undefined && !sameTopology(snapshot, config) && !options.quiet)
    host.stderr.write(
      'The snapshot was taken for another topology: the configuration is judged, what it lacks is unknown.\n',
    );

  const asOf =
    options.asOf ?? (options.snapshot === undefined ? host.now().toISOString() : snapshot.takenAt).slice(0, 10);
  const { report } = audit({
    snapshot,
    topology: config.topology,
    rules,
    waivers: config.waivers,
    gate,
    asOf,
    tool,
    accounts,
  });
  await writeReports(host, report, outputs, options, failures);
  failures.throwAny(root);
  const written = outputs.flatMap((output) => output.file ?? []);
  return { exitCode: host.interruptedCode() ?? report.gate.exitCode, report, written };
}

/** `collect`: reads AWS and writes the snapshot. 0, or 4 when something could not be read. */
export async function runCollect(
  host: Host,
  options: { config?: string; output: string; concurrency?: number; accounts: readonly string[]; quiet: boolean },
): Promise<number> {
  const { config, rules } = await prepare(host, options.config);
  const output = resolve(host.cwd, options.output);
  tryOutputs([output]);
  const accounts = accountIds(config, options.accounts);
  const snapshot = await collectSnapshot(host, config, wantedFacts(rules), { ...options, accounts });
  await writeSnapshot(output, snapshot, host.signal);
  const isPartial = snapshot.gaps.length > 0 || snapshot.subjects.some(hasUnreadFact);
  if (!options.quiet) {
    const file = escapeData(options.output);
    const missing = isPartial ? `; something could not be read: trustpath audit --snapshot ${file} tells what` : '';
    host.stderr.write(`trustpath: wrote ${file}${missing}\n`);
  }
  return host.interruptedCode() ?? (isPartial ? 4 : 0);
}

/** True when AWS was asked for a fact and did not give it; what is not declared or does not exist was never asked for. */
function hasUnreadFact({ facts }: Subject): boolean {
  return Object.values(facts).some(
    (fact) => 'unknown' in fact && fact.unknown !== 'not-declared' && fact.unknown !== 'not-collected',
  );
}

async function printPlan(
  host: Host,
  config: Config,
  rules: readonly EnabledRule[],
  accounts: ReadonlySet<string> | undefined,
  options: AuditOptions,
): Promise<number> {
  const { planCollection, renderPlan } = await import('./collect/index.ts');
  const topology = accounts === undefined ? config.topology : sliceTopology(config.topology, accounts);
  host.stdout.write(
    renderPlan(planCollection(topology, wantedFacts(rules)), options.format === 'json' ? 'json' : 'text'),
  );
  return 0;
}

function sameTopology(snapshot: Snapshot, config: Config): boolean {
  return canonical(snapshot.topology) === canonical(config.topology);
}

/** The topology without the places it is declared at, as text. */
function canonical(topology: unknown): string {
  return JSON.stringify(topology, (key, value) => {
    if (key === 'location') return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
