import {
  compareText,
  type FactValue,
  type Location,
  matchesGlob,
  type Problem,
  type RuleOverride,
  type RuleSetting,
  type Severity,
} from '../model/index.ts';
import { builtinRules } from './builtin.generated.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { endSentence } from './end-sentence.ts';
import { expandPresets } from './expand-presets.ts';
import { typeOfParameter } from './fact-table.ts';
import { explainMismatch } from './fact-values.ts';
import { suggest } from './vocabulary.ts';

/** What a rule is held with on some subject. */
export interface RuleInForce {
  readonly off: boolean;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, FactValue>>;
}

/** The part of the topology that a subject belongs to. */
export interface SubjectPlace {
  /** Names of the declared servers it serves. */
  readonly servers: readonly string[];
  /** Account id. */
  readonly account?: string | undefined;
  readonly accountName?: string | undefined;
}

/** A rule that a configuration switches on, at least for a part of its topology. */
export interface EnabledRule {
  readonly rule: CompiledRule;
  /** Without overrides. */
  readonly severity: Severity;
  readonly params: Readonly<Record<string, FactValue>>;
  /** With the overrides that match. One for servers matches a subject only if all its servers match. */
  settingsFor(subject: SubjectPlace): RuleInForce;
}

/** The part of a configuration that chooses rules. */
export interface RulesetSettings {
  /** Absolute; what paths of presets are relative to. */
  readonly directory: string;
  readonly extends: readonly { readonly name: string; readonly location: Location }[];
  readonly rules: readonly RuleSetting[];
  readonly overrides: readonly RuleOverride[];
}

/**
 * The rules in force: those of the extended presets, those the configuration names, and the user's own unless they are off.
 * Settings of rules that do not exist are passed over here; those of presets are problems.
 */
export async function resolveRuleset(input: {
  readonly rules: readonly CompiledRule[];
  readonly config: RulesetSettings;
  readonly root: string;
}): Promise<{ readonly rules: readonly EnabledRule[]; readonly problems: readonly Problem[] }> {
  const { rules, config, root } = input;
  const presets = await expandPresets(config.extends, { directory: config.directory, root, rules });
  const settings = [...presets.settings, ...config.rules];
  const overrides = config.overrides;
  const every = [...settings, ...overrides.flatMap((override) => override.rules)];
  const ids = rules.map((rule) => rule.definition.id);
  const problems = [
    ...presets.problems,
    ...presets.settings
      .filter((setting) => !ids.includes(setting.rule))
      .map(({ rule, location }) => ({
        ...location,
        message: endSentence(`There is no rule ${rule}${suggest(rule, ids)}`),
      })),
    ...every.flatMap((setting) => checkParams(setting, rules)),
  ];
  const ours = new Set(builtinRules.map((definition) => definition.id));
  const enabled = rules
    .map((rule) => enable(rule, ours.has(rule.definition.id), settings, overrides))
    .filter((rule) => rule !== undefined)
    .sort((one, other) => compareText(one.rule.definition.id, other.rule.definition.id));
  return { rules: enabled, problems };
}

function enable(
  rule: CompiledRule,
  ours: boolean,
  settings: readonly RuleSetting[],
  overrides: readonly RuleOverride[],
): EnabledRule | undefined {
  const { id, severity, params } = rule.definition;
  const defaults = Object.entries(params).map(([name, parameter]) => [name, parameter.default] as const);
  const own = { off: ours, severity, params: Object.fromEntries(defaults) };
  const base = settings.filter((setting) => setting.rule === id).reduce(change, own);
  const scoped = overrides.flatMap((override) =>
    override.rules.filter((setting) => setting.rule === id).map((setting) => ({ override, setting })),
  );
  if (base.off && scoped.every(({ setting }) => setting.off)) return undefined;
  return {
    rule,
    severity: base.severity,
    params: base.params,
    settingsFor: (subject) =>
      scoped
        .filter(({ override }) => covers(override, subject))
        .reduce((inForce, { setting }) => change(inForce, setting), base),
  };
}

function change(before: RuleInForce, setting: RuleSetting): RuleInForce {
  return {
    off: setting.off,
    severity: setting.severity ?? before.severity,
    params: { ...before.params, ...setting.params },
  };
}

function covers(override: RuleOverride, { servers, account, accountName }: SubjectPlace): boolean {
  const matches = (globs: readonly string[], name: string | undefined) =>
    name !== undefined && globs.some((glob) => matchesGlob(glob, name));
  const { servers: serverGlobs, accounts: accountGlobs } = override;
  return (
    (serverGlobs === undefined || (servers.length > 0 && servers.every((server) => matches(serverGlobs, server)))) &&
    (accountGlobs === undefined || matches(accountGlobs, account) || matches(accountGlobs, accountName))
  );
}

function checkParams(setting: RuleSetting, rules: readonly CompiledRule[]): readonly Problem[] {
  const params = rules.find((rule) => rule.definition.id === setting.rule)?.definition.params;
  if (params === undefined) return [];
  return Object.entries(setting.params ?? {}).flatMap(([name, value]) => {
    const location = setting.paramLocations?.[name] ?? setting.location;
    const parameter = Object.hasOwn(params, name) ? params[name] : undefined;
    if (parameter === undefined) {
      const known = Object.keys(params);
      const end = known.length === 0 ? '; it has none' : suggest(name, known);
      return [{ ...location, message: endSentence(`The rule ${setting.rule} has no parameter ${name}${end}`) }];
    }
    const mismatch = explainMismatch(typeOfParameter(parameter), value);
    return mismatch === undefined
      ? []
      : [
          {
            ...location,
            message: `The parameter ${name} of ${setting.rule} is ${JSON.stringify(value)}: ${mismatch}.`,
          },
        ];
  });
}
