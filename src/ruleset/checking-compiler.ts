import { type Context, createContext } from './cel.ts';
import { type Compiler, compilerOf, type Program, runnerOf } from './compiler.ts';
import type { ExpressionProblem } from './expression.ts';
import { nodeTooDeep, tooLarge } from './expression-size.ts';
import { inspect } from './inspect.ts';
import './pattern-engine.ts';
import type { Node } from './syntax.ts';
import { checkTypes, problemOf } from './type-check.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Checks every expression when it is compiled. */
export function createCompiler(vocabulary: Vocabulary): Compiler {
  const context = createContext(vocabulary);
  return compilerOf(
    () => context,
    (source, type) => compile(source, type, vocabulary, context),
  );
}

function compile(
  source: string,
  type: string,
  vocabulary: Vocabulary,
  context: Context,
): Program | { readonly problems: readonly ExpressionProblem[] } {
  const { environment } = context;
  const tree = parse(source, environment);
  if ('message' in tree) return { problems: [tree] };
  const { facts, problems, literalCalls } = inspect(tree, source, vocabulary);
  const found = [
    ...problems,
    ...literalCalls.flatMap((call) => tryLiteral(source.slice(call.start, call.end), call.start, environment)),
  ];
  const all = [...found, ...checkTypes(source, type, environment, found)];
  if (all.length > 0) return { problems: all.sort((one, other) => one.offset - other.offset) };
  return { facts, ...runnerOf(source, context) };
}

function parse(source: string, environment: Context['environment']): Node | ExpressionProblem {
  try {
    const tree: Node = environment.parse(source).ast;
    const tooDeep = nodeTooDeep(tree);
    return tooDeep === undefined ? tree : { message: tooLarge, offset: tooDeep.start };
  } catch (error) {
    // The library recurses for each sign of `!!!…`, and counts none: what ends the stack is far deeper than is allowed.
    return error instanceof RangeError ? { message: tooLarge, offset: 0 } : problemOf(error);
  }
}

function tryLiteral(call: string, offset: number, environment: Context['environment']): readonly ExpressionProblem[] {
  try {
    environment.evaluate(call);
    return [];
  } catch (error) {
    return [{ message: problemOf(error).message, offset }];
  }
}
