import { variablesOf } from '../catalogue/index.ts';
import type { Problem, RuleDefinition } from '../model/index.ts';
import type { Source } from '../source/index.ts';
import { assembleRule, compilePieces, type PieceCompiler } from './assemble-rule.ts';
import { checkExamples } from './check-examples.ts';
import { checkParameters } from './check-parameters.ts';
import { createCompiler } from './checking-compiler.ts';
import { compileChanges } from './compile-changes.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { openReport } from './rule-report.ts';
import { compileTemplate } from './template.ts';

/**
 * Checks a rule against the catalogue and makes it applicable. Every problem is told at once; `source` gives each its line
 * and column, without it they stand where the rule does.
 */
export function compileRule(
  definition: RuleDefinition,
  source?: Source,
): { readonly rule?: CompiledRule; readonly problems: readonly Problem[] } {
  const { id, subject, params, location } = definition;
  const entries = variablesOf(subject);
  const report = openReport(definition, source);
  if (entries.length === 0) {
    report.add(['subject'], `there are no facts of kind ${subject} yet`);
    return { problems: report.problems };
  }
  const vocabulary = { entries, params };
  const compiler = createCompiler(vocabulary);
  const facts = new Set<string>();
  const note = <Made extends { readonly facts: readonly string[] }>(made: Made): Made => {
    for (const fact of made.facts) facts.add(fact);
    return made;
  };
  const noting: PieceCompiler = {
    condition(expression, ...path) {
      const compiled = compiler.condition(expression, { rule: id, location });
      if ('expression' in compiled) return note(compiled.expression);
      report.addAll(path, compiled.problems);
      return undefined;
    },
    template(text, ...path) {
      const compiled = compileTemplate(text, vocabulary, path.at(-1) === 'command');
      report.addAll(path, compiled.problems);
      return note(compiled.template);
    },
  };
  const pieces = compilePieces(definition, noting);
  const changes = compileChanges(definition, vocabulary, compiler, report).map(note);
  checkParameters(definition, report);
  checkExamples(definition, vocabulary, report);
  const { require } = pieces;
  if (report.problems.length > 0 || require === undefined) return { problems: [...report.problems].sort(byPlace) };
  return { rule: assembleRule(definition, pieces, require, facts, () => changes), problems: [] };
}

function byPlace(one: Problem, other: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
