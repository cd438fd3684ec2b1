import type { Unknown } from '../model/index.ts';

/**
 * Thrown where an expression looks at a fact that nobody could read. It is deliberately no error of the expression
 * library: `&&`, `||`, `exists` and `all` then go on as Kleene's logic does, and nothing takes the fact for absent.
 * It carries no stack, which would cost more than the whole evaluation.
 */
export class UnknownFact extends Error {
  readonly unknown: Unknown;
  /** The fact, or the part of one, of which only a part is not known; its evidence does not say so by itself. */
  readonly at: string | undefined;

  constructor(unknown: Unknown, at?: string) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(unknown.unknown);
    Error.stackTraceLimit = stackTraceLimit;
    this.unknown = unknown;
    this.at = at;
  }
}
