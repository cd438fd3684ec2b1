import { RE2JS } from 're2js';
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

const patterns = new Map<string, RE2JS>();

/** RE2 syntax, found anywhere in the text, in time linear in the text. Throws RE2JSSyntaxException. */
export function compilePattern(pattern: string): RE2JS {
  const compiled = patterns.get(pattern) ?? RE2JS.compile(pattern);
  patterns.set(pattern, compiled);
  return compiled;
}
