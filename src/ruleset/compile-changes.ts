import { isDeepStrictEqual } from 'node:util';
import type { FactType } from '../catalogue/index.ts';
import type { RuleDefinition } from '../model/index.ts';
import type { Change } from './compiled-rule.ts';
import type { Compiler } from './compiler.ts';
import type { RuleReport } from './rule-report.ts';
import { resolveName, type Vocabulary } from './vocabulary.ts';

/** Compiles `fix.changes`: what is declared or read can be changed, what follows from it cannot. */
export function compileChanges(
  { id, location, fix }: RuleDefinition,
  vocabulary: Vocabulary,
  compiler: Compiler,
  report: RuleReport,
): readonly (Change & { readonly facts: readonly string[] })[] {
  return Object.entries(fix.changes ?? {}).flatMap(([path, expression]) => {
    const at = ['fix', 'changes', path];
    const reference = resolveName(path.split('.'), vocabulary);
    if (reference.is !== 'fact' || reference.rest.length > 0) {
      const message = 'message' in reference ? reference.message : `${path} is no fact that a fix can set`;
      report.add(at, message, 'key');
      return [];
    }
    const { source, type } = reference.entry;
    if ('from' in source) {
      report.add(at, `${path} follows from ${source.from.join(', ')}: name the facts that the fix really sets`, 'key');
      return [];
    }
    const compiled = compiler.formula(
      expression,
      type,
      { rule: id, location },
      nameOfType(expression, type, vocabulary),
    );
    if ('problems' in compiled) {
      report.addAll(at, compiled.problems);
      return [];
    }
    const { facts, evaluate } = compiled.expression;
    return [{ path, facts, evaluate }];
  });
}

/** Records have the type of their own fact, so one fact stands for another of the same type only by its name. */
function nameOfType(expression: string, type: FactType, vocabulary: Vocabulary): string | undefined {
  const reference = resolveName(expression.trim().split('.'), vocabulary);
  const isSame =
    reference.is === 'fact' && reference.rest.length === 0 && isDeepStrictEqual(reference.entry.type, type);
  return isSame ? reference.path : undefined;
}
