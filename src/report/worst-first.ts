import { type Finding, severities, verdicts } from '../model/index.ts';

/** For a reader: failures before unknowns, each by severity, what a waiver accepts last. Keeps the report's order otherwise. */
export function worstFirst(one: Finding, other: Finding): number {
  return waived(one) - waived(other) || verdict(one) - verdict(other) || severity(one) - severity(other);
}

/** For what must be cut: severity counts before the verdict, so that a lost critical check outlives a small failure. */
export function gravestFirst(one: Finding, other: Finding): number {
  return waived(one) - waived(other) || severity(one) - severity(other) || verdict(one) - verdict(other);
}

function waived(finding: Finding): number {
  return finding.waiver === null ? 0 : 1;
}

function verdict(finding: Finding): number {
  return verdicts.indexOf(finding.verdict);
}

function severity(finding: Finding): number {
  return severities.indexOf(finding.severity);
}
