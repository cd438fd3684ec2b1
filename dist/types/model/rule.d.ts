import type { FactValue } from './fact.js';
import type { Kind, Location } from './subject.js';
import type { Severity, UnknownReason, Verdict } from './verdict.js';
export interface RuleParameter {
    readonly type: 'int' | 'string' | 'bool' | 'list<string>';
    readonly default: FactValue;
    readonly description: string;
}
/** A test of a rule, kept in the rule's file. A fact it does not name is unknown; a list it names in `facts` and in `unknown` is read in part. */
export interface RuleExample {
    readonly name: string;
    /** By qualified path: `instance.metadataOptions.hopLimit`. */
    readonly facts: Readonly<Record<string, FactValue>>;
    readonly absent: readonly string[];
    readonly unknown: Readonly<Record<string, UnknownReason>>;
    readonly params?: Readonly<Record<string, FactValue>>;
    /** The time of the snapshot, ISO 8601; 2026-01-01T00:00:00.000Z where it does not say. */
    readonly now?: string;
    readonly verdict: Verdict;
    readonly location: Location;
}
export interface RuleFix {
    readonly text: string;
    readonly command?: string;
    /** Base facts the fix would set, by qualified path; values are expressions. */
    readonly changes?: Readonly<Record<string, string>>;
}
/** What to say of a failure instead, where more is known about it. The first case whose `when` is true is used; what it leaves out is the rule's. */
export interface RuleCase {
    readonly when: string;
    readonly message?: string;
    readonly fix?: {
        readonly text: string;
        readonly command?: string;
    };
}
/** One requirement, as its file states it. */
export interface RuleDefinition {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly subject: Kind;
    readonly when?: string;
    readonly params: Readonly<Record<string, RuleParameter>>;
    readonly require: string;
    /** Of a failure that no case describes. */
    readonly message: string;
    readonly cases?: readonly RuleCase[];
    /** What to say where the rule cannot decide; without it the facts that are not known are listed with their reasons. */
    readonly unknownMessage?: string;
    readonly why: string;
    readonly fix: RuleFix;
    readonly controls: Readonly<Record<string, readonly string[]>>;
    readonly requirements: readonly string[];
    readonly presets: readonly string[];
    readonly references: readonly string[];
    readonly examples: readonly RuleExample[];
    readonly location: Location;
}
