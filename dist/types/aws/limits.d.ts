/** How long and how often a call is tried. */
export interface Limits {
    /** Requests for one call, the first included; the SDK's standard retry decides which errors deserve another. */
    readonly attempts: number;
    /** Milliseconds until a connection must stand. */
    readonly connectMs: number;
    /** Milliseconds until one attempt must have its whole answer. */
    readonly attemptMs: number;
}
