import { type Context, createContext } from './cel.ts';
import { type Compiler, compilerOf, runnerOf } from './compiler.ts';
import { inspect } from './inspect.ts';
import { once } from './once.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * For expressions that were checked when the program was built: each is parsed when it is first evaluated, and not checked
 * again. Most rules meet few subjects, and most of a rule's expressions none.
 */
export function createTrustingCompiler(vocabulary: Vocabulary): Compiler {
  const context = once(() => contextFor(vocabulary));
  return compilerOf(context, (source) => {
    const evaluate = once(() => runnerOf(source, context()));
    return {
      get facts() {
        return inspect(context().environment.parse(source).ast, source, vocabulary).facts;
      },
      run: (scope, reading) => evaluate().run(scope, reading),
      runConjuncts: (scope) => evaluate().runConjuncts(scope),
    };
  });
}

const contexts = new Map<string, Context>();

/** One for all rules that see the same kinds and have no parameters. */
function contextFor(vocabulary: Vocabulary): Context {
  if (Object.keys(vocabulary.params).length > 0) return createContext(vocabulary);
  const seen = vocabulary.entries.map((entry) => entry.kind).join();
  const context = contexts.get(seen) ?? createContext(vocabulary);
  contexts.set(seen, context);
  return context;
}
