import { catalogue, type KindEntry } from '../catalogue/index.ts';
import { type Context, createContext } from './cel.ts';
import { type Compiler, compilerOf, runnerOf } from './compiler.ts';
import { inspect } from './inspect.ts';
import { once } from './once.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * For expressions that were checked when the program was built: each is parsed when it is first evaluated, and not checked
 * again. Most rules meet few subjects, and most of a rule's expressions none. `named`: qualified paths of all facts that
 * they name; the many others are not declared to the expression library.
 */
export function createTrustingCompiler(vocabulary: Vocabulary, named: ReadonlySet<string>): Compiler {
  const context = once(() => contextFor(vocabulary, named));
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

const contexts = new WeakMap<ReadonlySet<string>, Context>();

/** One for all rules that have no parameters and name the same facts together, with the variables of all of them: making one costs more than what it holds. */
function contextFor({ entries, params }: Vocabulary, named: ReadonlySet<string>): Context {
  const make = (kinds: readonly KindEntry[]) =>
    createContext({ entries: kinds.map((entry) => withNamedFacts(entry, named)), params });
  if (Object.keys(params).length > 0) return make(entries);
  const context = contexts.get(named) ?? make(catalogue);
  contexts.set(named, context);
  return context;
}

function withNamedFacts(entry: KindEntry, named: ReadonlySet<string>): KindEntry {
  const facts = Object.entries(entry.facts).filter(([path]) => named.has(`${entry.variable}.${path}`));
  return { ...entry, facts: Object.fromEntries(facts) };
}
