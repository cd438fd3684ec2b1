/** A mistake in what the user wrote: found before any call, shown with all others at once, exit 2. */
export interface Problem {
    readonly file: string;
    /** From 1; absent when the file as a whole is meant. */
    readonly line?: number;
    readonly column?: number;
    /** What was found, what was expected, and the nearest known name. */
    readonly message: string;
}
/** Carries every problem of one kind of input at once. */
export declare class ProblemsError extends Error {
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[]);
}
