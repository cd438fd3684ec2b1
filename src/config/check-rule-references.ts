import { type Location, nearest, type Problem } from '../model/index.ts';
import { orderProblems, showText } from '../source/index.ts';
import type { RuleReferences } from './unsound-config.ts';

/** A problem for every rule that the configuration names and nobody knows. */
export function checkRuleReferences(config: RuleReferences, ruleIds: readonly string[]): Problem[] {
  const known = new Set(ruleIds);
  const settings = [...config.rules, ...config.overrides.flatMap(({ rules }) => rules)];
  const named = [...settings, ...config.waivers] satisfies readonly { rule: string; location: Location }[];
  const problems = named
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, location }) => ({
      ...location,
      message: `There is no rule ${showText(rule)}${suggest(rule, known)}`,
    }));
  return [...orderProblems(problems)];
}

function suggest(rule: string, known: ReadonlySet<string>): string {
  const meant = nearest(rule, known);
  return meant === undefined ? '; `trustpath rules list` shows all there are.' : `; did you mean ${showText(meant)}?`;
}
