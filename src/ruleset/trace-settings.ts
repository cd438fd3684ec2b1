import type { FactValue, Location, RuleOverride, RuleSetting, Severity } from '../model/index.ts';
import { builtinRules } from './builtin.generated.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { expandPresets } from './expand-presets.ts';
import type { RulesetSettings } from './resolve-ruleset.ts';

/** Where a setting of a rule comes from: the rule's own file, a preset that is extended, or a line that somebody wrote. */
export type Origin =
  | { readonly from: 'rule' }
  | { readonly from: 'preset'; readonly name: string }
  | { readonly from: 'file'; readonly location: Location };

export interface Traced<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** What a configuration makes of one rule, without and with its overrides. */
export interface TracedRule {
  readonly rule: CompiledRule;
  readonly off: Traced<boolean>;
  readonly severity: Traced<Severity>;
  readonly params: Readonly<Record<string, Traced<FactValue>>>;
  readonly overrides: readonly { readonly override: RuleOverride; readonly setting: RuleSetting }[];
}

/** Every rule, on or off, with the origin of each setting; the values are those that resolveRuleset() finds. */
export async function traceSettings(input: {
  readonly rules: readonly CompiledRule[];
  readonly config: RulesetSettings;
  readonly root: string;
}): Promise<readonly TracedRule[]> {
  const { rules, config, root } = input;
  const settings: { readonly setting: RuleSetting; readonly origin: Origin }[] = [];
  for (const preset of config.extends) {
    const expanded = await expandPresets([preset], { directory: config.directory, root, rules });
    for (const setting of expanded.settings) settings.push({ setting, origin: originIn(preset.name, setting) });
  }
  for (const setting of config.rules) settings.push({ setting, origin: { from: 'file', location: setting.location } });
  const ours = new Set(builtinRules.map((definition) => definition.id));
  return rules.map((rule) => {
    const { id, severity, params } = rule.definition;
    const own: Origin = { from: 'rule' };
    let traced: Pick<TracedRule, 'off' | 'severity' | 'params'> = {
      off: { value: ours.has(id), origin: own },
      severity: { value: severity, origin: own },
      params: Object.fromEntries(
        Object.entries(params).map(([name, parameter]) => [name, { value: parameter.default, origin: own }]),
      ),
    };
    for (const { setting, origin } of settings.filter((each) => each.setting.rule === id))
      traced = change(traced, setting, origin);
    const overrides = config.overrides.flatMap((override) =>
      override.rules.filter((setting) => setting.rule === id).map((setting) => ({ override, setting })),
    );
    return { rule, ...traced, overrides };
  });
}

/** What our presets say stands in no file of the user's: the name of the preset tells more. */
function originIn(preset: string, { location }: RuleSetting): Origin {
  return location.file.startsWith('trustpath/') ? { from: 'preset', name: preset } : { from: 'file', location };
}

function change(
  before: Pick<TracedRule, 'off' | 'severity' | 'params'>,
  { off, severity, params = {}, paramLocations = {} }: RuleSetting,
  origin: Origin,
): Pick<TracedRule, 'off' | 'severity' | 'params'> {
  const changed = Object.entries(params).map(([name, value]) => {
    const location = paramLocations[name];
    return [name, { value, origin: origin.from === 'file' && location ? { ...origin, location } : origin }] as const;
  });
  return {
    off: { value: off, origin },
    severity: severity === undefined ? before.severity : { value: severity, origin },
    params: { ...before.params, ...Object.fromEntries(changed) },
  };
}
