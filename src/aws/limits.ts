/** How long and how often a call is tried, and how long is waited before the first. */
export interface Limits {
  /** Requests for one call, the first included; the SDK's standard retry decides which errors deserve another. */
  readonly attempts: number;
  /** Milliseconds until a connection must stand. */
  readonly connectMs: number;
  /** Milliseconds until one attempt must have its whole answer. */
  readonly attemptMs: number;
  /** Milliseconds until a source must have given the credentials that a run starts from, or new ones in their place. */
  readonly credentialsMs: number;
}

export const defaultLimits: Limits = { attempts: 8, connectMs: 5_000, attemptMs: 30_000, credentialsMs: 30_000 };
