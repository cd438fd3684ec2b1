import {
  compareText,
  type Evidence,
  type Finding,
  type JudgedSubject,
  type Severity,
  type StandIn,
  type SubjectRef,
  type Waiver,
  type WaiverUse,
} from '../model/index.ts';
import type { CompiledRule, EnabledRule, Scope } from '../ruleset/index.ts';
import { explainUnknown } from './explain-unknown.ts';
import { findingId } from './finding-id.ts';
import { applyWaivers } from './waivers.ts';

export { explainUnknown } from './explain-unknown.ts';
export { findingId } from './finding-id.ts';
export { whyTooBroad } from './waiver-breadth.ts';
export { applyWaivers } from './waivers.ts';

export interface EvaluateInput {
  readonly rules: readonly EnabledRule[];
  readonly subjects: readonly JudgedSubject[];
  readonly standIns: readonly StandIn[];
  readonly waivers: readonly Waiver[];
  /** Names of accounts by id, for overrides by scope. */
  readonly accountNames: ReadonlyMap<string, string>;
  /** The day waivers are held against, YYYY-MM-DD. */
  readonly asOf: string;
  /** The snapshot's time, for rules about age. */
  readonly now: string;
}

export interface Evaluation {
  /** One for each (rule, subject), sorted by account, kind, subject id, rule. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverUse[];
  /** True when a rule failed for a reason of our own. */
  readonly defect: boolean;
}

/** Applies every rule to every subject of its kind, and to what stands in for subjects that cannot be judged. */
export function evaluate(input: EvaluateInput): Evaluation {
  const findings: Finding[] = [];
  for (const enabled of input.rules) {
    const kind = enabled.rule.definition.subject;
    for (const subject of input.subjects)
      if (subject.ref.kind === kind) findings.push(...check(enabled, subject, input));
    for (const standIn of input.standIns) if (standIn.kind === kind) findings.push(...stand(enabled, standIn, input));
  }
  findings.sort(compareFindings);
  const waived = applyWaivers(findings, input.waivers, input.asOf);
  const defect = findings.some((finding) => isDefect(finding.evidence));
  return { findings: waived.findings, waivers: waived.uses, defect };
}

function check(enabled: EnabledRule, subject: JudgedSubject, input: EvaluateInput): readonly Finding[] {
  const settings = settingsOf(enabled, subject.ref, subject.servers, input);
  if (settings.off) return [];
  const { rule } = enabled;
  const scope = { variables: subject.variables, params: settings.params, now: input.now };
  const { verdict, evidence } = rule.judge(scope);
  const message =
    verdict === 'fail'
      ? rule.renderMessage(scope)
      : verdict === 'unknown'
        ? tellUnknown(rule, scope, evidence)
        : verdict === 'pass'
          ? rule.definition.title
          : `Does not apply: ${rule.definition.when ?? 'the rule has no condition'}.`;
  const fix = verdict === 'fail' ? { fix: rule.renderFix(scope) } : {};
  return [
    {
      ...base(rule, settings.severity, subject),
      verdict,
      message,
      evidence,
      ...fix,
      waiver: null,
      servers: subject.servers,
    },
  ];
}

/** As the rule tells it, except for a defect of ours: no rule knows of one. */
function tellUnknown(rule: CompiledRule, scope: Scope, evidence: readonly Evidence[]): string {
  return (isDefect(evidence) ? undefined : rule.renderUnknown?.(scope)) ?? explainUnknown(evidence);
}

function isDefect(evidence: readonly Evidence[]): boolean {
  return evidence.some((each) => 'unknown' in each && each.unknown === 'defect');
}

function stand(enabled: EnabledRule, standIn: StandIn, input: EvaluateInput): readonly Finding[] {
  const settings = settingsOf(enabled, standIn.ref, standIn.servers, input);
  if (settings.off) return [];
  const { verdict, evidence, servers } = standIn;
  const message = verdict === 'unknown' ? `${standIn.message} ${explainUnknown(evidence)}` : standIn.message;
  const fix = standIn.fix === undefined ? {} : { fix: standIn.fix };
  return [
    { ...base(enabled.rule, settings.severity, standIn), verdict, message, evidence, ...fix, waiver: null, servers },
  ];
}

function base(
  rule: CompiledRule,
  severity: Severity,
  on: Pick<JudgedSubject, 'ref' | 'location'>,
): Pick<Finding, 'id' | 'rule' | 'severity' | 'subject' | 'location'> {
  const id = findingId(rule.definition.id, on.ref);
  return { id, rule: rule.definition.id, severity, subject: on.ref, ...(on.location && { location: on.location }) };
}

function settingsOf(enabled: EnabledRule, ref: SubjectRef, servers: readonly string[], input: EvaluateInput) {
  const accountName = ref.account === undefined ? undefined : input.accountNames.get(ref.account);
  return enabled.settingsFor({ servers, account: ref.account, accountName });
}

/** By account, kind, subject id, rule, each by code point. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    compareText(one.subject.account ?? '', other.subject.account ?? '') ||
    compareText(one.subject.kind, other.subject.kind) ||
    compareText(one.subject.id, other.subject.id) ||
    compareText(one.rule, other.rule)
  );
}
