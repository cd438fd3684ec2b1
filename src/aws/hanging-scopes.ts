/** Attempts without an answer in time after which nothing more is asked there. */
const enough = 2;

/** Two attempts of an account × region × service had no answer in time: whatever else is asked there would wait as long. */
export class ScopeGivenUpError extends Error {
  constructor(place: string, last: string) {
    super(`two attempts had no answer in time (the last: ${last}), so the rest of ${place} was given up`);
    this.name = 'ScopeGivenUpError';
  }
}

interface Timeouts {
  count: number;
  last: string;
}

/**
 * Which scopes hang. A region that never answers would otherwise cost every call its eight attempts, one after the other; what
 * is given up costs the wait of two.
 */
export class HangingScopes {
  private readonly scopes = new Map<string, Timeouts>();

  /** Throws ScopeGivenUpError where a scope was given up. `place` is what it is called there. */
  check(scope: string, place: string): void {
    const timeouts = this.scopes.get(scope);
    if (timeouts !== undefined && timeouts.count >= enough) throw new ScopeGivenUpError(place, timeouts.last);
  }

  /** An attempt had no answer in time. `why` is what its error says. */
  timedOut(scope: string, why: string): void {
    this.scopes.set(scope, { count: (this.scopes.get(scope)?.count ?? 0) + 1, last: why });
  }
}
