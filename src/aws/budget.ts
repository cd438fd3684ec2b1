import pLimit, { type LimitFunction } from 'p-limit';

/** How many attempts may be in flight at once. */
export interface Concurrency {
  /** For the whole run. */
  readonly calls: number;
  /** For one account × region × service. */
  readonly perScope: number;
}

/**
 * Lends slots to single attempts. The slot of the scope is taken first, so that nobody holds one of the run's while queueing
 * behind his own account; a call that backs off holds none. Nothing that runs in a slot may ask for another.
 */
export class Budget {
  private readonly whole: LimitFunction;
  private readonly perScope: number;
  private readonly scopes = new Map<string, LimitFunction>();

  constructor({ calls, perScope }: Concurrency) {
    this.whole = pLimit(calls);
    this.perScope = perScope;
  }

  run<Result>(scope: string, attempt: () => Promise<Result>): Promise<Result> {
    let limit = this.scopes.get(scope);
    if (limit === undefined) {
      limit = pLimit(this.perScope);
      this.scopes.set(scope, limit);
    }
    return limit(() => this.whole(attempt));
  }
}
