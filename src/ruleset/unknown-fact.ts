import type { Unknown } from '../model/index.ts';

/**
 * Thrown where an expression looks at a fact that nobody could read. It is deliberately no error of the expression
 * library: `&&`, `||`, `exists` and `all` then go on as Kleene's logic does, and nothing takes the fact for absent.
 * It carries no stack, which would cost more than the whole evaluation.
 */
export class UnknownFact extends Error {
  readonly unknown: Unknown;

  constructor(unknown: Unknown) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(unknown.unknown);
    Error.stackTraceLimit = stackTraceLimit;
    this.unknown = unknown;
  }
}
