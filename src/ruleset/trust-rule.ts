import { variablesOf } from '../catalogue/index.ts';
import type { RuleDefinition } from '../model/index.ts';
import { assembleRule, compilePieces } from './assemble-rule.ts';
import { compileChanges } from './compile-changes.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Condition } from './expression.ts';
import { once } from './once.ts';
import { openReport } from './rule-report.ts';
import { compileTemplate, type Template } from './template.ts';
import { createTrustingCompiler } from './trusting-compiler.ts';

/**
 * Makes a rule applicable that compileRule() found right when the program was built, and whose `facts` it told. Nothing of
 * it is compiled before a subject needs it, and nothing is checked again.
 */
export function trustRule(
  definition: RuleDefinition,
  facts: readonly string[],
  named: ReadonlySet<string> = new Set(facts),
): CompiledRule {
  const { id, subject, params, location } = definition;
  const vocabulary = { entries: variablesOf(subject), params };
  const compiler = createTrustingCompiler(vocabulary, named);
  const condition = (expression: string): Condition => {
    const compiled = compiler.condition(expression, { rule: id, location });
    if ('expression' in compiled) return compiled.expression;
    throw new Error(`${id}: ${expression} was not checked`);
  };
  const template = (text: string): Template => {
    const compiled = once(() => compileTemplate(text, vocabulary).template);
    return {
      get facts() {
        return compiled().facts;
      },
      renderText: (scope) => compiled().renderText(scope),
      renderCommand: (scope) => compiled().renderCommand(scope),
    };
  };
  return assembleRule(
    definition,
    compilePieces(definition, { condition, template }),
    condition(definition.require),
    facts,
    once(() => compileChanges(definition, vocabulary, compiler, openReport(definition, undefined))),
  );
}
