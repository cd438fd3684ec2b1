import { compareText, type Problem } from '../model/index.ts';
import { parseSource } from '../source/index.ts';
import { compileRule } from './compile-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { missingVerdicts, testRule } from './examples.ts';
import { type Preset, readPreset } from './preset.ts';
import { readDefinition } from './read-definition.ts';

/** A text file, named as people see it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface RulesRead {
  /** Sorted by id. */
  readonly rules: readonly CompiledRule[];
  readonly presets: readonly Preset[];
  readonly problems: readonly Problem[];
  /** What does not stop a rule from being used. */
  readonly warnings: readonly Problem[];
}

/** Reads rules, one a file; what stands in a folder called `rulesets` is a preset. Every problem of every file at once. */
export function readRules(files: readonly TextFile[]): RulesRead {
  const rules: CompiledRule[] = [];
  const presets: Preset[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { file, text } of files) {
    const { source, problems: unreadable } = parseSource(text, file);
    problems.push(...unreadable);
    if (source === undefined) continue;
    if (/(^|\/)rulesets\//.test(file)) {
      const read = readPreset(source, file);
      problems.push(...read.problems);
      if (read.preset !== undefined) presets.push(read.preset);
      continue;
    }
    const read = readDefinition(source);
    problems.push(...read.problems);
    if (read.definition === undefined) continue;
    const compiled = compileRule(read.definition, source);
    problems.push(...compiled.problems);
    if (compiled.rule === undefined) continue;
    rules.push(compiled.rule);
    problems.push(...failedExamples(compiled.rule));
    warnings.push(...undemonstrated(compiled.rule));
  }
  problems.push(...duplicates(rules));
  return {
    rules: rules.sort((one, other) => compareText(one.definition.id, other.definition.id)),
    presets,
    problems,
    warnings,
  };
}

/** An expression that fails on an example, or on one with a fact less, is found before the rule is used. */
function failedExamples(rule: CompiledRule): readonly Problem[] {
  return testRule(rule)
    .filter((run) => run.failed)
    .map(({ location, example, variant, problem }) => ({
      ...location,
      message: `${rule.definition.id}: example "${example}"${variant === undefined ? '' : `, ${variant}`}: ${problem}`,
    }));
}

function undemonstrated({ definition }: CompiledRule): readonly Problem[] {
  const missing = missingVerdicts(definition);
  if (missing.length === 0) return [];
  const message = `${definition.id}: no example shows when the verdict is ${missing.join(' or ')}.`;
  return [{ ...definition.location, message }];
}

/** Ids are unique; a rule is told apart from the first of its id by where both stand. */
function duplicates(rules: readonly CompiledRule[]): readonly Problem[] {
  const first = new Map<string, CompiledRule>();
  return rules.flatMap((rule) => {
    const { id, location } = rule.definition;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, rule);
    if (earlier === undefined) return [];
    const { file, line } = earlier.definition.location;
    return [{ ...location, message: `There is a rule ${id} already, in ${file}:${line}: ids are unique.` }];
  });
}
