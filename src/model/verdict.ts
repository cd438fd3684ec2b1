/** What a check found. `unknown` is "could not look": it is never a pass. */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** In the order in which reports list them, worst first. */
export const verdicts = ['fail', 'unknown', 'pass', 'not-applicable'] as const satisfies readonly Verdict[];

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];

/** Why a fact could not be had. */
export type UnknownReason =
  | 'access-denied'
  | 'throttled'
  | 'unavailable'
  | 'invalid-answer'
  | 'region-disabled'
  | 'credentials'
  | 'wrong-account'
  | 'not-collected'
  | 'not-declared'
  | 'defect';

export const unknownReasons = [
  'access-denied',
  'throttled',
  'unavailable',
  'invalid-answer',
  'region-disabled',
  'credentials',
  'wrong-account',
  'not-collected',
  'not-declared',
  'defect',
] as const satisfies readonly UnknownReason[];

/** True when `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
