import { type Cost, compareText } from '../model/index.ts';

/** Counts what a run costs. */
export class Meter {
  private readonly calls = new Map<string, number>();
  private retries = 0;
  private throttled = 0;

  /** One call or page; `attempt` is to be told of every request that is sent for it. */
  start(call: string): { attempt(): void } {
    let attempts = 0;
    return {
      attempt: () => {
        attempts += 1;
        if (attempts === 1) this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
        else this.retries += 1;
      },
    };
  }

  throttle(): void {
    this.throttled += 1;
  }

  /** Attempts. */
  get throttledSoFar(): number {
    return this.throttled;
  }

  /** `seconds` is the wall time of collection. */
  total(seconds: number): Cost {
    const calls = [...this.calls].sort(([one], [other]) => compareText(one, other));
    return {
      apiCalls: calls.reduce((sum, [, count]) => sum + count, 0),
      retries: this.retries,
      throttled: this.throttled,
      seconds,
      calls: Object.fromEntries(calls),
    };
  }
}
