import { type Problem, ProblemsError } from '../model/index.ts';
import type { Source } from '../source/index.ts';
import { buildSettings } from './build-settings.ts';
import type { Config } from './config.ts';
import type { Configuration, Draft } from './schema.ts';

/** The part of a configuration that chooses rules and names them. */
export type RuleReferences = Pick<Config, 'directory' | 'extends' | 'rulesDirs' | 'rules' | 'overrides' | 'waivers'>;

/** A configuration with problems, and what of it is sound enough to hold against the rules: those problems are told with these. */
export class UnsoundConfigError extends ProblemsError {
  readonly references: RuleReferences;
  constructor(problems: readonly Problem[], references: RuleReferences) {
    super(problems);
    this.references = references;
  }
}

/** What is sound of the rule settings of a draft, each at its place. */
export function soundReferences(draft: Draft, source: Source, directory: string): RuleReferences {
  const { extends: presets, rulesDirs, overrides, waivers } = draft;
  const sound = {
    ...draft,
    extends: presets && sparse(presets),
    rulesDirs: rulesDirs && sparse(rulesDirs),
    overrides: overrides && sparse(overrides).map((override) => ({ ...override, rules: override?.rules ?? {} })),
    waivers: waivers && sparse(waivers),
    reports: [],
  } as unknown as Configuration;
  const settings = buildSettings(sound, source, directory);
  return {
    directory,
    extends: dense(settings.extends),
    rulesDirs: dense(settings.rulesDirs),
    rules: settings.rules,
    overrides: dense(settings.overrides),
    waivers: dense(settings.waivers).filter(({ rule }) => rule !== undefined),
  };
}

/** The same list with a hole for each item that is not sound: map() passes over holes and keeps the places of the rest. */
function sparse<Item>(list: readonly Item[]): readonly Item[] {
  const copy = new Array<Item>(list.length);
  for (const [index, item] of list.entries()) if (item !== undefined) copy[index] = item;
  return copy;
}

function dense<Item>(list: readonly Item[]): readonly Item[] {
  return list.filter(() => true);
}
