import { matchesGlob } from '../model/index.ts';
import { assertWhole, isEmptyList } from './partial-list.ts';

/** A function of ours that expressions may call, besides those of CEL. */
export interface OwnFunction {
  /** In the notation of the expression library. */
  readonly signature: string;
  readonly handler: (...args: never[]) => unknown;
}

/** Put around what must be known to its end: operands of `==`, lists whose size is asked. Rules cannot call it by name. */
export const wholeFunction = 'whole';

export const ownFunctions: readonly OwnFunction[] = [
  {
    signature: 're(string, string): bool',
    handler: (text: string, pattern: string) => compilePattern(pattern).test(text),
  },
  { signature: 'like(string, string): bool', handler: (text: string, glob: string) => matchesGlob(glob, text) },
  { signature: 'isEmpty(list<A>): bool', handler: isEmptyList },
  { signature: `${wholeFunction}(A): A`, handler: assertWhole },
];

/** A regular expression that is found anywhere in a text, in time linear in the text. */
export interface Pattern {
  test(text: string): boolean;
}

let compileText: ((pattern: string) => Pattern) | undefined;
const patterns = new Map<string, Pattern>();

/** Hands in what compiles the patterns of re(), which few rules need and which is slow to load: see `pattern-engine.ts`. */
export function usePatternEngine(compile: (pattern: string) => Pattern): void {
  compileText = compile;
}

/** RE2 syntax. Throws what the engine throws for a pattern that is none. */
export function compilePattern(pattern: string): Pattern {
  if (compileText === undefined) throw new Error('no engine for the patterns of re() was loaded');
  const compiled = patterns.get(pattern) ?? compileText(pattern);
  patterns.set(pattern, compiled);
  return compiled;
}
