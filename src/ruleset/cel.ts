import { Environment } from '@marcbachmann/cel-js';
import type { FactType } from '../catalogue/index.ts';
import type { Unknown } from '../model/index.ts';
import { conversionOf, type DeclareType, DocumentText, timestampType, toFactValue } from './conversion.ts';
import type { Condition, ExpressionProblem, Formula, Origin, Outcome, Scope } from './expression.ts';
import { buildFactTable, type FactTable, typeOfParameter } from './fact-table.ts';
import { ownFunctions } from './functions.ts';
import { guardPartialLists } from './guard-partial-lists.ts';
import { inspect } from './inspect.ts';
import { openReading, type Reading, sortEvidence } from './reading.ts';
import type { Node } from './syntax.ts';
import { checkTypes, problemOf } from './type-check.ts';
import { UnknownFact } from './unknown-fact.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Compiled<Made> = { readonly expression: Made } | { readonly problems: readonly ExpressionProblem[] };

/** Compiles the expressions of one rule. This file is the only one that knows the expression library. */
export interface Compiler {
  /** An expression of type bool. */
  condition(source: string, origin: Origin): Compiled<Condition>;
  /** An expression of a type of the catalogue; `named`: the fact whose records have that type. */
  formula(source: string, type: FactType, origin: Origin, named?: string): Compiled<Formula>;
}

export function createCompiler(vocabulary: Vocabulary): Compiler {
  const context = createContext(vocabulary);
  return {
    condition(source, origin) {
      const compiled = compile(source, 'bool', vocabulary, context);
      if ('problems' in compiled) return compiled;
      const { facts, run } = compiled;
      const evaluate = (scope: Scope): Outcome => {
        const reading = openReading(context.table, scope.variables);
        try {
          return { value: run(scope, reading) === true, reads: reading.evidence() };
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
      return { expression: { source, facts, evaluate } };
    },
    formula(source, type, origin, named = 'result') {
      const compiled = compile(source, conversionOf(type, named, () => undefined).type, vocabulary, context);
      if ('problems' in compiled) return compiled;
      const { facts, run } = compiled;
      const evaluate: Formula['evaluate'] = (scope) => {
        try {
          return { value: toFactValue(run(scope, openReading(context.table, scope.variables))) };
        } catch (error) {
          return error instanceof UnknownFact ? error.unknown : describeDefect(error, origin).unknown;
        }
      };
      return { expression: { source, facts, evaluate } };
    },
  };
}

interface Context {
  readonly environment: Environment;
  readonly table: FactTable;
  readonly paramsOf: (scope: Scope) => object;
}

/** The library's environment for a vocabulary: its types, variables and our own functions. */
function createContext(vocabulary: Vocabulary): Context {
  const environment = new Environment({ unlistedVariablesAreDyn: false, enableOptionalTypes: false });
  const declare: DeclareType = (name, ctor, fields) => environment.registerType(name, { ctor, fields });
  environment.registerType('document', { ctor: DocumentText, fields: {} });
  environment.registerOperator(
    'document == document',
    (one: DocumentText, other: DocumentText) => one.text === other.text,
  );
  for (const { signature, handler } of ownFunctions) environment.registerFunction(signature, handler, { async: false });
  const table = buildFactTable(vocabulary, declare);
  for (const { variable } of vocabulary.entries) environment.registerVariable(variable, variable);
  environment.registerVariable('now', timestampType);
  return { environment, table, paramsOf: declareParams(vocabulary, environment, declare) };
}

function declareParams({ params }: Vocabulary, environment: Environment, declare: DeclareType): Context['paramsOf'] {
  const names = Object.keys(params);
  if (names.length === 0) return () => ({});
  const record = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, typeOfParameter(param)]));
  const conversion = conversionOf({ record }, 'params', declare);
  environment.registerVariable('params', 'params');
  return (scope) => conversion.convert(scope.params) as object;
}

interface Program {
  readonly facts: readonly string[];
  readonly run: (scope: Scope, reading: Reading) => unknown;
}

function compile(
  source: string,
  type: string,
  vocabulary: Vocabulary,
  { environment, table, paramsOf }: Context,
): Program | { readonly problems: readonly ExpressionProblem[] } {
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
  const program = guardPartialLists(source, environment);
  const run: Program['run'] = (scope, reading) => {
    const context: Record<string, unknown> = { now: new Date(scope.now), params: paramsOf(scope) };
    for (const [variable, View] of table.views) context[variable] = new View(reading);
    return program(context);
  };
  return { facts, run };
}

function tryLiteral(call: string, offset: number, environment: Environment): readonly ExpressionProblem[] {
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
