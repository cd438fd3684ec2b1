import { derive } from './derive/index.ts';
import { evaluate } from './evaluate/index.ts';
import {
  compareText,
  type GateSettings,
  type Report,
  type RuleInfo,
  type Snapshot,
  type Topology,
  type TrustPath,
  type Waiver,
  type WaiverUse,
} from './model/index.ts';
import { judgeGate, summarize } from './report/gate.ts';
import type { EnabledRule } from './ruleset/index.ts';

export interface AuditInput {
  readonly snapshot: Snapshot;
  /** The configuration's topology; facts that the snapshot does not hold for it are `not-collected`. */
  readonly topology: Topology;
  readonly rules: readonly EnabledRule[];
  readonly waivers: readonly Waiver[];
  readonly gate: GateSettings;
  /** The day waivers are held against, YYYY-MM-DD. */
  readonly asOf: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Ids of the accounts to report on; all when absent. */
  readonly accounts?: ReadonlySet<string>;
}

export interface Audit {
  readonly report: Report;
  readonly waivers: readonly WaiverUse[];
}

/** Judges a snapshot: pure and synchronous, the same input gives the same report on any day and machine. */
export function audit(input: AuditInput): Audit {
  const { snapshot, topology, accounts } = input;
  const derived = derive(topology, snapshot);
  const wanted = (account: string | undefined) =>
    accounts === undefined || (account !== undefined && accounts.has(account));
  const evaluation = evaluate({
    rules: input.rules,
    subjects: derived.subjects.filter((subject) => wanted(subject.ref.account)),
    standIns: derived.standIns.filter((standIn) => wanted(standIn.ref.account)),
    waivers: input.waivers,
    accountNames: new Map(topology.accounts.map((account) => [account.id, account.name])),
    asOf: input.asOf,
    now: snapshot.takenAt,
  });
  const gaps = snapshot.gaps.filter((gap) => wanted(gap.account));
  const defect = evaluation.defect || gaps.some((gap) => gap.unknown === 'defect');
  const summary = summarize(evaluation.findings);
  return {
    report: {
      version: 1,
      tool: input.tool,
      takenAt: snapshot.takenAt,
      incomplete: snapshot.incomplete,
      summary,
      gate: judgeGate(evaluation.findings, summary, input.gate, { defect }),
      findings: evaluation.findings,
      gaps,
      cost: snapshot.cost,
      rules: input.rules.map(ruleInfo).sort((one, other) => compareText(one.id, other.id)),
      waivers: tellableWaivers(evaluation.waivers, input),
      ...(judgesPaths(input) && { paths: derived.paths.filter((path) => wanted(path.account)) }),
    },
    waivers: evaluation.waivers,
  };
}

/** Every declared path, link by link, whatever the rules are. Sorted by id. */
export function tracePaths(topology: Topology, snapshot: Snapshot): readonly TrustPath[] {
  return derive(topology, snapshot).paths;
}

/** Without a rule on paths nothing is collected for them alone, and a path without facts would only say so. */
function judgesPaths({ rules }: AuditInput): boolean {
  return rules.some(({ rule }) => rule.definition.subject === 'trust-path');
}

/** Where only a part was judged, nothing follows from a waiver that found no use there. */
function tellableWaivers(waivers: readonly WaiverUse[], { rules, accounts }: AuditInput): readonly WaiverUse[] {
  const judged = new Set(rules.map(({ rule }) => rule.definition.id));
  const whole = (rule: string) => accounts === undefined && judged.has(rule);
  return waivers.filter(({ state, waiver }) => state === 'used' || state === 'expired' || whole(waiver.rule));
}

function ruleInfo(enabled: EnabledRule): RuleInfo {
  const { id, title, why, fix, controls, references } = enabled.rule.definition;
  return { id, title, severity: enabled.severity, why, fix: fix.text, controls, references };
}
