import type { FactValue } from './fact.js';
import type { Location } from './subject.js';
import type { Severity } from './verdict.js';
/** What a configuration or a preset says about one rule. A later setting of the same rule overrides member by member. */
export interface RuleSetting {
    readonly rule: string;
    readonly off: boolean;
    readonly severity?: Severity;
    readonly params?: Readonly<Record<string, FactValue>>;
    /** Where each parameter stands, by its name. */
    readonly paramLocations?: Readonly<Record<string, Location>>;
    readonly location: Location;
}
/**
 * Rule settings for a part of the topology. Where both `servers` and `accounts` are given, both must match.
 * The last override that matches wins.
 */
export interface RuleOverride {
    /** Declared names or anchored globs; `*` matches any characters. */
    readonly servers?: readonly string[];
    /** Account ids, names or globs over either. */
    readonly accounts?: readonly string[];
    readonly rules: readonly RuleSetting[];
    readonly location: Location;
}
export interface GateSettings {
    readonly failOn: Severity | 'none';
    readonly unknown: 'fail' | 'pass';
    /** Least coverage in per cent; absent: none. */
    readonly coverage?: number;
}
/** Calls in flight: for the run, and for one account × region × service. */
export interface Concurrency {
    readonly calls: number;
    readonly perScope: number;
}
export declare const reportFormats: readonly ['text', 'json', 'junit', 'sarif', 'markdown', 'html'];
export type ReportFormat = (typeof reportFormats)[number];
/** A report to write besides the one on standard output. */
export interface ReportRequest {
    readonly format: ReportFormat;
    /** Absolute path. */
    readonly file: string;
    readonly location: Location;
}
