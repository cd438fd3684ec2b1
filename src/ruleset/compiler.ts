import type { FactType } from '../catalogue/index.ts';
import type { Unknown } from '../model/index.ts';
import type { Context } from './cel.ts';
import { conversionOf, toFactValue } from './conversion.ts';
import type { Condition, ExpressionProblem, Formula, Origin, Outcome, Scope } from './expression.ts';
import { guardConjuncts, guardPartialLists } from './guard-partial-lists.ts';
import { once } from './once.ts';
import { mergeEvidence, openReading, type Reading, sortEvidence, tellPart } from './reading.ts';
import { problemOf } from './type-check.ts';
import { UnknownFact } from './unknown-fact.ts';

export type Compiled<Made> = { readonly expression: Made } | { readonly problems: readonly ExpressionProblem[] };

/** Compiles the expressions of one rule. */
export interface Compiler {
  /** An expression of type bool. */
  condition(source: string, origin: Origin): Compiled<Condition>;
  /** An expression of a type of the catalogue; `named`: the fact whose records have that type. */
  formula(source: string, type: FactType, origin: Origin, named?: string): Compiled<Formula>;
}

/** What an expression becomes, or why it cannot. */
export type Compile = (source: string, type: string) => Program | { readonly problems: readonly ExpressionProblem[] };

/** A compiler over what parses, and checks or trusts, one expression. */
export function compilerOf(context: () => Context, compileTo: Compile): Compiler {
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
          if (error instanceof UnknownFact) return { value: 'unknown', reads: tellPart(reading.evidence(), error) };
          const { defect, unknown } = describeDefect(error, origin);
          return {
            value: 'unknown',
            reads: sortEvidence([...reading.evidence(), { fact: origin.rule, ...unknown }]),
            defect,
          };
        }
      };
      const holds = (scope: Scope): boolean => {
        try {
          return program.run(scope, openReading(context().table, scope.variables)) === true;
        } catch {
          return false;
        }
      };
      return { expression: expressionOf(source, program, { evaluate, holds }) };
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
      return { expression: expressionOf(source, program, { evaluate }) };
    },
  };
}

function expressionOf<Methods extends object>(source: string, program: Program, methods: Methods) {
  return {
    source,
    get facts() {
      return program.facts;
    },
    ...methods,
  };
}

/** An expression that can be run. */
export interface Program extends Runner {
  readonly facts: readonly string[];
}

interface Runner {
  readonly run: (scope: Scope, reading: Reading) => unknown;
  /** What each condition that is false by itself has read: evaluation of the whole stops at the first. */
  readonly runConjuncts: (scope: Scope) => readonly Reading[];
}

/** Makes a parsed expression run, with its lists guarded. Throws what the library throws for a text it cannot parse. */
export function runnerOf(source: string, { environment, table, paramsOf }: Context): Runner {
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

function describeDefect(error: unknown, { location }: Origin): { readonly defect: string; readonly unknown: Unknown } {
  const { code } = error as { code?: string };
  const message = `${problemOf(error).message}${code === 'no_such_key' ? ', it is absent: ask has() before' : ''}`;
  const defect = `${location.file}:${location.line}: the rule's expression failed: ${message}`;
  return { defect, unknown: { unknown: 'defect', detail: `${defect}.` } };
}
