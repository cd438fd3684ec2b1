import type { FactType } from '../catalogue/index.ts';
import type { Unknown } from '../model/index.ts';
import { type Context, createContext } from './cel.ts';
import { conversionOf, toFactValue } from './conversion.ts';
import type { Condition, ExpressionProblem, Formula, Origin, Outcome, Scope } from './expression.ts';
import { guardConjuncts, guardPartialLists } from './guard-partial-lists.ts';
import { inspect } from './inspect.ts';
import { once } from './once.ts';
import { mergeEvidence, openReading, type Reading, sortEvidence } from './reading.ts';
import type { Node } from './syntax.ts';
import { checkTypes, problemOf } from './type-check.ts';
import { UnknownFact } from './unknown-fact.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Compiled<Made> = { readonly expression: Made } | { readonly problems: readonly ExpressionProblem[] };

/** Compiles the expressions of one rule. */
export interface Compiler {
  /** An expression of type bool. */
  condition(source: string, origin: Origin): Compiled<Condition>;
  /** An expression of a type of the catalogue; `named`: the fact whose records have that type. */
  formula(source: string, type: FactType, origin: Origin, named?: string): Compiled<Formula>;
}

/** Checks every expression when it is compiled. */
export function createCompiler(vocabulary: Vocabulary): Compiler {
  const context = createContext(vocabulary);
  return compilerOf(
    () => context,
    (source, type) => compile(source, type, vocabulary, context),
  );
}

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

type Compile = (source: string, type: string) => Program | { readonly problems: readonly ExpressionProblem[] };

function compilerOf(context: () => Context, compileTo: Compile): Compiler {
  return {
    condition(source, origin) {
      const program = compileTo(source, 'bool');
      if ('problems' in program) return program;
      const evaluate = (scope: Scope): Outcome => {
        const reading = openReading(context().table, scope.variables);
        try {
          const value = program.run(scope, reading) === true;
          if (value) return { value, reads: reading.evidence() };
          const readings = [reading, ...program.runConjuncts(scope)];
          return { value, reads: mergeEvidence(readings.map((each) => each.evidence())) };
        } catch (error) {
          if (error instanceof UnknownFact) return { value: 'unknown', reads: reading.evidence() };
          const { defect, unknown } = describeDefect(error, origin);
          return {
            value: 'unknown',
            reads: sortEvidence([...reading.evidence(), { fact: origin.rule, ...unknown }]),
            defect,
          };
        }
      };
      return { expression: expressionOf(source, program, evaluate) };
    },
    formula(source, type, origin, named = 'result') {
      const program = compileTo(source, conversionOf(type, named, () => undefined).type);
      if ('problems' in program) return program;
      const evaluate: Formula['evaluate'] = (scope) => {
        try {
          return { value: toFactValue(program.run(scope, openReading(context().table, scope.variables))) };
        } catch (error) {
          return error instanceof UnknownFact ? error.unknown : describeDefect(error, origin).unknown;
        }
      };
      return { expression: expressionOf(source, program, evaluate) };
    },
  };
}

function expressionOf<Evaluate>(source: string, program: Program, evaluate: Evaluate) {
  return {
    source,
    get facts() {
      return program.facts;
    },
    evaluate,
  };
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

interface Program extends Runner {
  readonly facts: readonly string[];
}

interface Runner {
  readonly run: (scope: Scope, reading: Reading) => unknown;
  /** What each condition that is false by itself has read: evaluation of the whole stops at the first. */
  readonly runConjuncts: (scope: Scope) => readonly Reading[];
}

function compile(
  source: string,
  type: string,
  vocabulary: Vocabulary,
  context: Context,
): Program | { readonly problems: readonly ExpressionProblem[] } {
  const { environment } = context;
  let tree: Node;
  try {
    tree = environment.parse(source).ast;
  } catch (error) {
    return { problems: [problemOf(error)] };
  }
  const { facts, problems, literalCalls } = inspect(tree, source, vocabulary);
  const found = [
    ...problems,
    ...literalCalls.flatMap((call) => tryLiteral(source.slice(call.start, call.end), call.start, environment)),
  ];
  const all = [...found, ...checkTypes(source, type, environment, found)];
  if (all.length > 0) return { problems: all.sort((one, other) => one.offset - other.offset) };
  return { facts, ...runnerOf(source, context) };
}

function runnerOf(source: string, { environment, table, paramsOf }: Context): Runner {
  const program = guardPartialLists(source, environment);
  const conjuncts = once(() => guardConjuncts(source, environment));
  const variablesOf = (scope: Scope, reading: Reading) => {
    const variables: Record<string, unknown> = { now: new Date(scope.now), params: paramsOf(scope) };
    for (const [variable, View] of table.views) variables[variable] = new View(reading);
    return variables;
  };
  return {
    run: (scope, reading) => program(variablesOf(scope, reading)),
    runConjuncts: (scope) =>
      conjuncts().flatMap((conjunct) => {
        const reading = openReading(table, scope.variables);
        return isFalse(() => conjunct(variablesOf(scope, reading))) ? [reading] : [];
      }),
  };
}

/** Whether a condition is false by itself: what is unknown, or fails, is no reason for anything. */
function isFalse(evaluate: () => unknown): boolean {
  try {
    return evaluate() === false;
  } catch {
    return false;
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

function describeDefect(error: unknown, { location }: Origin): { readonly defect: string; readonly unknown: Unknown } {
  const { code } = error as { code?: string };
  const message = `${problemOf(error).message}${code === 'no_such_key' ? ', it is absent: ask has() before' : ''}`;
  const defect = `${location.file}:${location.line}: the rule's expression failed: ${message}`;
  return { defect, unknown: { unknown: 'defect', detail: `${defect}.` } };
}
