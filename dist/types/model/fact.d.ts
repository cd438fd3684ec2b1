import type { UnknownReason } from './verdict.js';
/** Plain JSON; integers are numbers, times are ISO 8601 text in UTC, documents are their JSON text. */
export type FactValue = string | number | boolean | readonly FactValue[] | {
    readonly [key: string]: FactValue;
};
/** A fact that could not be had, why, and what would settle it. */
export interface Unknown {
    readonly unknown: UnknownReason;
    /** The API call that was refused or failed, as `service:Operation`. */
    readonly call?: string;
    /** The IAM permission that call needs. */
    readonly permission?: string;
    /** One sentence, already free of secrets. */
    readonly detail?: string;
}
/**
 * One named property of a subject: known with a value, known to be absent ("there is none"), or unknown.
 * A list read in part has `more`: the elements in `value` are sure, others may exist.
 */
export type Fact = {
    readonly value: FactValue;
    readonly more?: Unknown;
} | {
    readonly absent: true;
} | Unknown;
/** Facts of one subject by their path inside the subject's variable, e.g. `metadataOptions.hopLimit`. */
export type Facts = Readonly<Record<string, Fact>>;
export declare function isUnknown(fact: Fact): fact is Unknown;
export declare function isAbsent(fact: Fact): fact is {
    readonly absent: true;
};
export declare function known(value: FactValue): Fact;
export declare const absent: Fact;
