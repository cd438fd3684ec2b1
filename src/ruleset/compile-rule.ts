import { variablesOf } from '../catalogue/index.ts';
import { compareText, type Problem, type RuleDefinition } from '../model/index.ts';
import type { Path, Source } from '../source/index.ts';
import { createCompiler } from './cel.ts';
import { checkExamples } from './check-examples.ts';
import { checkParameters } from './check-parameters.ts';
import { compileChanges } from './compile-changes.ts';
import type { Change, CompiledRule } from './compiled-rule.ts';
import type { Condition, Origin, Scope } from './expression.ts';
import { judge } from './judge.ts';
import { openReport, type RuleReport } from './rule-report.ts';
import { compileTemplate, type Template } from './template.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Checks a rule against the catalogue and makes it applicable. Every problem is told at once; `source` gives each its line
 * and column, without it they stand where the rule does.
 */
export function compileRule(
  definition: RuleDefinition,
  source?: Source,
): { readonly rule?: CompiledRule; readonly problems: readonly Problem[] } {
  const entries = variablesOf(definition.subject);
  const report = openReport(definition, source);
  if (entries.length === 0) {
    report.add(['subject'], `there are no facts of kind ${definition.subject} yet`);
    return { problems: report.problems };
  }
  const vocabulary = { entries, params: definition.params };
  const parts = compileParts(definition, vocabulary, report);
  checkParameters(definition, report);
  checkExamples(definition, vocabulary, report);
  const { require } = parts;
  if (report.problems.length > 0 || require === undefined) return { problems: [...report.problems].sort(byPlace) };
  return { rule: assemble(definition, { ...parts, require }), problems: [] };
}

interface FixTemplates {
  readonly text: Template;
  readonly command?: Template;
}

interface CaseParts {
  readonly when?: Condition;
  readonly message?: Template;
  readonly fix?: FixTemplates;
}

interface Parts {
  readonly when?: Condition;
  readonly require?: Condition;
  readonly message: Template;
  readonly unknownMessage?: Template;
  readonly fix: FixTemplates;
  readonly cases: readonly CaseParts[];
  readonly changes: readonly Change[];
  readonly facts: ReadonlySet<string>;
}

function compileParts(definition: RuleDefinition, vocabulary: Vocabulary, report: RuleReport): Parts {
  const origin: Origin = { rule: definition.id, location: definition.location };
  const compiler = createCompiler(vocabulary);
  const facts = new Set<string>();
  const note = <Made extends { readonly facts: readonly string[] }>(made: Made): Made => {
    for (const fact of made.facts) facts.add(fact);
    return made;
  };
  const condition = (expression: string, ...path: Path): Condition | undefined => {
    const compiled = compiler.condition(expression, origin);
    if ('expression' in compiled) return note(compiled.expression);
    report.addAll(path, compiled.problems);
    return undefined;
  };
  const template = (text: string, ...path: Path): Template => {
    const compiled = compileTemplate(text, vocabulary, path.at(-1) === 'command');
    report.addAll(path, compiled.problems);
    return note(compiled.template);
  };
  const fix = ({ text, command }: { text: string; command?: string }, ...path: Path): FixTemplates => ({
    text: template(text, ...path, 'text'),
    ...(command !== undefined && { command: template(command, ...path, 'command') }),
  });
  return {
    ...(definition.when !== undefined && { when: condition(definition.when, 'when') }),
    require: condition(definition.require, 'require'),
    message: template(definition.message, 'message'),
    ...(definition.unknownMessage !== undefined && {
      unknownMessage: template(definition.unknownMessage, 'unknownMessage'),
    }),
    fix: fix(definition.fix, 'fix'),
    cases: (definition.cases ?? []).map((each, index) => ({
      when: condition(each.when, 'cases', index, 'when'),
      ...(each.message !== undefined && { message: template(each.message, 'cases', index, 'message') }),
      ...(each.fix !== undefined && { fix: fix(each.fix, 'cases', index, 'fix') }),
    })),
    changes: compileChanges(definition, vocabulary, compiler, report).map(note),
    facts,
  };
}

function assemble(definition: RuleDefinition, parts: Parts & { readonly require: Condition }): CompiledRule {
  const { when, require, changes, cases, unknownMessage } = parts;
  const caseOf = (scope: Scope) => cases.find((each) => each.when?.evaluate(scope).value === true);
  return {
    definition,
    ...(when !== undefined && { when }),
    require,
    cases: cases.flatMap((each) => each.when ?? []),
    facts: [...parts.facts].sort(compareText),
    changes,
    judge: (scope) => judge(when, require, scope),
    renderMessage: (scope) => (caseOf(scope)?.message ?? parts.message).renderText(scope),
    ...(unknownMessage && { renderUnknown: (scope) => unknownMessage.renderText(scope) }),
    renderFix(scope) {
      const fix = caseOf(scope)?.fix ?? parts.fix;
      const command = fix.command?.renderCommand(scope);
      return { text: fix.text.renderText(scope), ...(command !== undefined && { command }) };
    },
  };
}

function byPlace(one: Problem, other: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
