import {
  compareText,
  type Finding,
  type GateResult,
  type GateSettings,
  isAtLeast,
  type Summary,
  severities,
} from '../model/index.ts';
import { count } from './count.ts';

const rulesNamed = 5;

/** Counts findings by verdict; waived ones are counted apart, and in coverage by their verdict. */
export function summarize(findings: readonly Finding[]): Summary {
  const counts = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 };
  const waived = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 };
  for (const finding of findings) (finding.waiver === null ? counts : waived)[finding.verdict] += 1;
  const decided = counts.pass + counts.fail + waived.pass + waived.fail;
  const applicable = decided + counts.unknown + waived.unknown;
  return {
    pass: counts.pass,
    fail: counts.fail,
    unknown: counts.unknown,
    notApplicable: counts['not-applicable'],
    waived: waived.pass + waived.fail + waived.unknown + waived['not-applicable'],
    // Rounded down: 100 means that nothing applicable stayed open.
    coverage: applicable === 0 ? 0 : Math.floor((10_000 * decided) / applicable) / 100,
  };
}

/** Decides the exit code: 3 for a defect, else 1 for failures, else 4 for what could not be seen, else 0. */
export function judgeGate(
  findings: readonly Finding[],
  summary: Summary,
  settings: GateSettings,
  state: { readonly defect: boolean },
): GateResult {
  const open = findings.filter((finding) => finding.waiver === null && counts(finding, settings.failOn));
  const failures = open.filter((finding) => finding.verdict === 'fail');
  const unknowns = open.filter((finding) => finding.verdict === 'unknown');

  const failed = failures.length === 0 ? [] : [`${tell(failures, 'failure', settings.failOn)}.`];
  const unseen: string[] = [];
  if (unknowns.length > 0 && settings.unknown === 'fail')
    unseen.push(`${tell(unknowns, 'unknown check', settings.failOn)}.`);
  if (summary.coverage < (settings.coverage ?? 0))
    unseen.push(`Coverage is ${summary.coverage} %, below the floor of ${settings.coverage} %.`);
  if (!findings.some((finding) => finding.verdict === 'pass' || finding.verdict === 'fail'))
    unseen.push('No check could be decided.');

  const because = [...(state.defect ? [defectReason] : []), ...failed, ...unseen];
  const exitCode = state.defect ? 3 : failed.length > 0 ? 1 : unseen.length > 0 ? 4 : 0;
  if (because.length === 0) because.push(...tellPassed(settings, unknowns));
  if (settings.failOn === 'none') because.push(tellStricter(findings, summary, settings));
  return { passed: exitCode === 0, exitCode, because };
}

const defectReason = 'A defect of trustpath kept part of the audit from being judged; the rest is reported.';

function counts(finding: Finding, failOn: GateSettings['failOn']): boolean {
  return failOn !== 'none' && isAtLeast(finding.severity, failOn);
}

/** `3 failures of severity high or above (1 critical, 2 high): imds-hop-limit, …`; the rules with the worst severity first. */
function tell(findings: readonly Finding[], noun: string, failOn: GateSettings['failOn']): string {
  const rules = new Set<string>();
  const parts: string[] = [];
  for (const severity of severities) {
    const these = findings.filter((finding) => finding.severity === severity);
    if (these.length > 0) parts.push(`${these.length} ${severity}`);
    for (const rule of these.map((finding) => finding.rule).sort(compareText)) rules.add(rule);
  }
  const named = [...rules].slice(0, rulesNamed).join(', ');
  const more = rules.size > rulesNamed ? ` and ${count(rules.size - rulesNamed, 'more rule')}` : '';
  return `${count(findings.length, noun)} of severity ${threshold(failOn)} (${parts.join(', ')}): ${named}${more}`;
}

function threshold(failOn: GateSettings['failOn']): string {
  return failOn === 'critical' ? failOn : `${failOn} or above`;
}

function tellPassed(settings: GateSettings, unknowns: readonly Finding[]): string[] {
  if (settings.failOn === 'none') return ['failOn is none: neither failures nor unknowns fail the gate.'];
  const passed = `No failure of severity ${threshold(settings.failOn)}.`;
  if (unknowns.length === 0) return [passed];
  return [passed, `${tell(unknowns, 'unknown check', settings.failOn)}; they do not count, as unknown is pass.`];
}

function tellStricter(findings: readonly Finding[], summary: Summary, settings: GateSettings): string {
  const { exitCode, because } = judgeGate(findings, summary, { ...settings, failOn: 'high' }, { defect: false });
  return exitCode === 0
    ? 'With failOn high it would pass too.'
    : `With failOn high it would fail with exit code ${exitCode}: ${because[0]}`;
}
