export type { Change, CompiledRule, Judgement } from './compiled-rule.ts';
export {
  type ExampleRun,
  exampleScope,
  missingVerdicts,
  testRule,
  variablesOfEvidence,
  withFact,
} from './examples.ts';
export type { Condition, Expression, Formula, Outcome, Scope } from './expression.ts';
export { type LoadedRules, type LoadRulesOptions, loadRules } from './load.ts';
export type { EnabledRule, RuleInForce, RulesetSettings, SubjectPlace } from './resolve-ruleset.ts';
export { resolveRuleset } from './resolve-ruleset.ts';
export { type Origin, type Traced, type TracedRule, traceSettings } from './trace-settings.ts';
