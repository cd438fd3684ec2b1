import type { Unknown } from '../model/index.ts';

/**
 * Thrown where an expression looks at a fact that nobody could read. It is deliberately no error of the expression
 * library: `&&`, `||`, `exists` and `all` then go on as Kleene's logic does, and nothing takes the fact for absent.
 */
export class UnknownFact extends Error {
  readonly unknown: Unknown;

  constructor(unknown: Unknown) {
    super(unknown.unknown);
    this.unknown = unknown;
  }
}
