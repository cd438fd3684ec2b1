import { compareText, type RuleDefinition } from '../model/index.ts';
import type { Path } from '../source/index.ts';
import type { Change, CompiledRule } from './compiled-rule.ts';
import type { Condition, Scope } from './expression.ts';
import { judge } from './judge.ts';
import type { Template } from './template.ts';

/** What compiles the pieces of one rule; `path` is where a piece stands in the rule. */
export interface PieceCompiler {
  /** Undefined for an expression that is wrong. */
  condition(expression: string, ...path: Path): Condition | undefined;
  template(text: string, ...path: Path): Template;
}

interface FixTemplates {
  readonly text: Template;
  readonly command?: Template;
}

interface CasePieces {
  readonly when?: Condition | undefined;
  readonly message?: Template;
  readonly fix?: FixTemplates;
}

/** The compiled pieces of a rule, all but the changes of its fix. */
export interface Pieces {
  readonly when?: Condition | undefined;
  readonly require: Condition | undefined;
  readonly message: Template;
  readonly unknownMessage?: Template;
  readonly fix: FixTemplates;
  readonly cases: readonly CasePieces[];
}

/** Compiles every piece of a rule. */
export function compilePieces(definition: RuleDefinition, { condition, template }: PieceCompiler): Pieces {
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
  };
}

/** A rule of pieces that are all right; `facts` are the paths that they name, `changes` those of its fix. */
export function assembleRule(
  definition: RuleDefinition,
  { when, message, unknownMessage, fix, cases }: Pieces,
  require: Condition,
  facts: Iterable<string>,
  changes: () => readonly Change[],
): CompiledRule {
  let last: { readonly scope: Scope; readonly found: CasePieces | undefined } | undefined;
  // Message and fix of one finding are written one after the other.
  const caseOf = (scope: Scope) => {
    if (last?.scope !== scope) last = { scope, found: cases.find((each) => each.when?.holds(scope)) };
    return last.found;
  };
  return {
    definition,
    ...(when !== undefined && { when }),
    require,
    cases: cases.flatMap((each) => each.when ?? []),
    facts: [...facts].sort(compareText),
    get changes() {
      return changes();
    },
    judge: (scope) => judge(when, require, scope),
    renderMessage: (scope) => (caseOf(scope)?.message ?? message).renderText(scope),
    ...(unknownMessage && { renderUnknown: (scope) => unknownMessage.renderText(scope) }),
    renderFix(scope) {
      const { text, command } = caseOf(scope)?.fix ?? fix;
      const line = command?.renderCommand(scope);
      return { text: text.renderText(scope), ...(line !== undefined && { command: line }) };
    },
  };
}
