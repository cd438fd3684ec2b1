import type { Evidence, Facts, FactValue } from '../model/index.js';
/** What an expression is evaluated against. */
export interface Scope {
    /** Facts by variable. A declared fact that is not here is unknown (`not-collected`). */
    readonly variables: Readonly<Record<string, Facts>>;
    readonly params: Readonly<Record<string, FactValue>>;
    /** The snapshot's time, ISO 8601: the variable `now`. */
    readonly now: string;
}
/** What an expression found out, by Kleene's three-valued logic. */
export interface Outcome {
    readonly value: true | false | 'unknown';
    /** Every fact that was looked at, sorted by path. After an error there is an entry under the rule's id too, with reason `defect`. */
    readonly reads: readonly Evidence[];
    /** What went wrong, when the expression itself failed at run time. */
    readonly defect?: string;
}
/** A checked expression. */
export interface Expression {
    readonly source: string;
    /** Qualified paths it can look at, sorted. */
    readonly facts: readonly string[];
}
/** A checked expression of type bool. */
export interface Condition extends Expression {
    evaluate(scope: Scope): Outcome;
    /** Whether it is known to be true; without evidence it costs a part of `evaluate`. */
    holds(scope: Scope): boolean;
}
