import type { Finding, WaiverUse } from './finding.js';
import type { TrustPath } from './path.js';
import type { Cost, Gap } from './snapshot.js';
import type { Severity } from './verdict.js';
export interface Summary {
    readonly pass: number;
    /** Without the waived. */
    readonly fail: number;
    /** Without the waived. */
    readonly unknown: number;
    readonly notApplicable: number;
    readonly waived: number;
    /** 100 × (pass + fail) / (pass + fail + unknown), waived failures counted as fail; two decimals at most; 0 when nothing was decided. */
    readonly coverage: number;
}
export interface GateResult {
    readonly passed: boolean;
    readonly exitCode: 0 | 1 | 3 | 4;
    readonly because: readonly string[];
}
/** What a reporter may say of a rule that ran. */
export interface RuleInfo {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly why: string;
    readonly fix: string;
    readonly controls: Readonly<Record<string, readonly string[]>>;
    readonly references: readonly string[];
}
/** Everything a reporter needs. Reporters are pure functions from this to text. */
export interface Report {
    readonly version: 1;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly takenAt: string;
    readonly incomplete: boolean;
    readonly summary: Summary;
    readonly gate: GateResult;
    /** Sorted by account, kind, subject id, rule, by code point. */
    readonly findings: readonly Finding[];
    readonly gaps: readonly Gap[];
    readonly cost: Cost;
    /** Every rule that ran, sorted by id. */
    readonly rules: readonly RuleInfo[];
    /** Every declared path with its links, sorted by id; absent in reports that do not judge paths. */
    readonly paths?: readonly TrustPath[];
    /** Every waiver of the configuration in the order of the file, and how it stands; absent in reports that know of none. */
    readonly waivers?: readonly WaiverUse[];
}
