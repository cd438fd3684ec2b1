/** What a check found. `unknown` is "could not look": it is never a pass. */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';
/** In the order in which reports list them, worst first. */
export declare const verdicts: readonly ["fail", "unknown", "pass", "not-applicable"];
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
/** Worst first. */
export declare const severities: readonly ["critical", "high", "medium", "low", "info"];
/** Why a fact could not be had. */
export type UnknownReason = 'access-denied' | 'throttled' | 'unavailable' | 'invalid-answer' | 'region-disabled' | 'credentials' | 'wrong-account' | 'not-collected' | 'not-declared' | 'defect';
export declare const unknownReasons: readonly ["access-denied", "throttled", "unavailable", "invalid-answer", "region-disabled", "credentials", "wrong-account", "not-collected", "not-declared", "defect"];
/** True when `severity` is `threshold` or worse. */
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
