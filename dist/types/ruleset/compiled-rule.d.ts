import type { Evidence, FactValue, RuleDefinition, Unknown, Verdict } from '../model/index.js';
import type { Condition, Scope } from './expression.js';
/** What a rule found out about one subject, and every fact that rests on. */
export interface Judgement {
    readonly verdict: Verdict;
    /** Sorted by path. Applied to these facts alone, the rule gives the same verdict. */
    readonly evidence: readonly Evidence[];
}
/** One base fact that a rule's fix would set. */
export interface Change {
    /** Qualified path. */
    readonly path: string;
    /** The value it would have, or why that cannot be told. */
    evaluate(scope: Scope): {
        readonly value: FactValue;
    } | Unknown;
}
/** A rule that was checked against the catalogue and can be applied. */
export interface CompiledRule {
    readonly definition: RuleDefinition;
    readonly when?: Condition;
    readonly require: Condition;
    /** The conditions of its cases, in order. */
    readonly cases: readonly Condition[];
    /** Qualified paths of all facts it looks at or shows, sorted: collection reads what they need. */
    readonly facts: readonly string[];
    readonly changes: readonly Change[];
    judge(scope: Scope): Judgement;
    /** What was found, for a failure. */
    renderMessage(scope: Scope): string;
    /** What is not known, where it cannot decide; absent for a rule that says no more than its reasons. */
    renderUnknown?(scope: Scope): string;
    /** What to do, for a failure. There is no command where a value in it is not known. */
    renderFix(scope: Scope): {
        readonly text: string;
        readonly command?: string;
    };
}
