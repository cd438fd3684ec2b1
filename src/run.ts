import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { audit } from './audit.ts';
import { listingFacts } from './collect/listing-facts.ts';
import { collectSnapshot } from './collect-snapshot.ts';
import { type Config, checkRuleReferences, loadConfig } from './config/index.ts';
import { readSnapshot, writeSnapshot } from './files/snapshot-file.ts';
import { tryOutputs, writeWhole } from './files/whole-file.ts';
import { type Host, wantsColor } from './host.ts';
import {
  type GateSettings,
  nearest,
  type Problem,
  ProblemsError,
  type Report,
  type Severity,
  type Snapshot,
  type Subject,
  sliceTopology,
} from './model/index.ts';
import type { Format } from './report/index.ts';
import { type EnabledRule, loadRules, resolveRuleset } from './ruleset/index.ts';
import { tool } from './version.ts';

export { collectSnapshot };

/** What the flags of `audit` say; everything else is in the configuration. */
export interface AuditOptions {
  readonly config?: string;
  readonly snapshot?: string;
  readonly saveSnapshot?: string;
  /** YYYY-MM-DD: the day waivers are held against. */
  readonly asOf?: string;
  readonly format: Format;
  /** File for the main report; stdout when absent or `-`. */
  readonly output?: string;
  readonly reports: readonly { readonly format: Format; readonly file: string }[];
  readonly failOn?: Severity | 'none';
  readonly unknown?: 'fail' | 'pass';
  readonly accounts: readonly string[];
  readonly rules: readonly string[];
  readonly concurrency?: number;
  readonly plan: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly sarifWaived: boolean;
}

/** A configuration with the rules it enables, every reference between them checked. */
export interface Prepared {
  readonly config: Config;
  readonly rules: readonly EnabledRule[];
  /** The folder that locations in reports are relative to. */
  readonly root: string;
}

/** Reads configuration and rules. Throws ProblemsError with every problem of both. */
export async function prepare(host: Host, file: string | undefined, only: readonly string[] = []): Promise<Prepared> {
  const root = reportRoot(host);
  const config = await loadConfig({ cwd: host.cwd, file, env: host.env, root });
  const loaded = await loadRules({ dirs: config.rulesDirs, root });
  const ids = loaded.rules.map((rule) => rule.definition.id);
  const resolved = await resolveRuleset({ rules: loaded.rules, config, root });
  const problems = [
    ...loaded.problems,
    ...checkRuleReferences(config, ids),
    ...resolved.problems,
    ...unknownRules(only, ids),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  const rules = resolved.rules.filter((enabled) => only.length === 0 || only.includes(enabled.rule.definition.id));
  return { config, rules, root };
}

function unknownRules(only: readonly string[], ids: readonly string[]): readonly Problem[] {
  return only
    .filter((id) => !ids.includes(id))
    .map((id) => ({ file: '--rule', message: `there is no rule ${id}${suggestion(id, ids)}` }));
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
  const accounts = accountIds(config, options.accounts);
  const gate: GateSettings = {
    ...config.gate,
    ...(options.failOn && { failOn: options.failOn }),
    ...(options.unknown && { unknown: options.unknown }),
  };
  const outputs = plannedOutputs(host, config, options);
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
    failures.try(() => writeSnapshot(file, snapshot));
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
  for (const output of outputs) {
    const text = await render(host, report, output.format, options, output.file === undefined);
    failures.try(() => (output.file === undefined ? host.stdout.write(text) : writeWhole(output.file, text)));
  }
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
  writeSnapshot(output, snapshot);
  return host.interruptedCode() ?? (snapshot.gaps.length > 0 || snapshot.subjects.some(hasUnreadFact) ? 4 : 0);
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
  const { planCollection, renderPlan } = await import('./collect/plan.ts');
  const topology = accounts === undefined ? config.topology : sliceTopology(config.topology, accounts);
  host.stdout.write(
    renderPlan(planCollection(topology, wantedFacts(rules)), options.format === 'json' ? 'json' : 'text'),
  );
  return 0;
}

/** Qualified paths of all facts that these rules look at, and of those that find what they judge, sorted. */
export function wantedFacts(rules: readonly EnabledRule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ rule }) => [...rule.facts, ...listingFacts(rule.definition.subject)]))].sort();
}

async function render(
  host: Host,
  report: Report,
  format: Format,
  options: AuditOptions,
  toTerminal: boolean,
): Promise<string> {
  const { loadReporter } = await import('./report/index.ts');
  const reporter = await loadReporter(format);
  return reporter(report, {
    color: toTerminal && wantsColor(host, host.stdout, options.color),
    ...(toTerminal && host.stdout.columns !== undefined && { width: host.stdout.columns }),
    sarifWaived: options.sarifWaived,
  });
}

interface PlannedOutput {
  readonly format: Format;
  /** Absolute; stdout when absent. */
  readonly file?: string;
}

function plannedOutputs(host: Host, config: Config, options: AuditOptions): readonly PlannedOutput[] {
  const place = (format: Format, file: string): PlannedOutput =>
    file === '-' ? { format } : { format, file: resolve(host.cwd, file) };
  return [
    place(options.format, options.output ?? '-'),
    ...options.reports.map((report) => place(report.format, report.file)),
    ...config.reports,
  ];
}

/** Ids of the accounts that `--account` names; undefined for all. Throws ProblemsError with the nearest name. */
export function accountIds(config: Config, wanted: readonly string[]): ReadonlySet<string> | undefined {
  if (wanted.length === 0) return undefined;
  const { accounts } = config.topology;
  const known = accounts.flatMap((account) => [account.name, account.id]);
  const problems: Problem[] = [];
  const ids = wanted.flatMap((name) => {
    const found = accounts.find((account) => account.name === name || account.id === name);
    if (found === undefined)
      problems.push({ file: '--account', message: `there is no account ${name}${suggestion(name, known)}` });
    return found?.id ?? [];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return new Set(ids);
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? `; known: ${[...known].sort().join(', ')}` : `; did you mean ${near}?`;
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

/** GITHUB_WORKSPACE, else the git root, else the working directory. */
export function reportRoot(host: Host): string {
  const workspace = host.env.GITHUB_WORKSPACE;
  if (workspace && isAbsolute(workspace) && !relative(workspace, host.cwd).startsWith('..')) return workspace;
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return host.cwd;
  }
}

/** Collects what could not be written, so that every report that can be written is. */
class Failures {
  private readonly problems: Problem[] = [];

  try(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      this.problems.push(...error.problems);
    }
  }

  throwAny(root: string): void {
    const shown = this.problems.map((problem) => {
      const file = relative(root, problem.file);
      return { ...problem, file: file === '' || file.startsWith('..') ? problem.file : file };
    });
    if (shown.length > 0) throw new ProblemsError(shown);
  }
}
