import { resolve } from 'node:path';
import { effectiveConfig, secretsOf, settingPlaces } from '../config/index.ts';
import { readTextFile } from '../files/text-file.ts';
import { withholding } from '../model/index.ts';
import type { Prepared } from '../prepare.ts';
import { loadRules, type TracedRule, traceSettings } from '../ruleset/index.ts';
import { describeOrigin, describePlace } from './describe-origin.ts';

type Path = readonly (string | number)[];

/** The configuration as it acts, and where each of its settings comes from. */
export interface EffectiveSettings {
  /** In the form of a configuration; secrets are `(set)`, and `rules` holds every rule there is. */
  readonly settings: object;
  /** `trustpath.yaml:12`, `preset trustpath/recommended`, `the rule`, `default`; undefined for what only holds others. */
  originOf(path: Path, value: unknown): string | undefined;
}

/** Reads the configuration once more, for its lines. Throws ProblemsError. */
export async function readEffectiveSettings({ config, root }: Prepared): Promise<EffectiveSettings> {
  const loaded = await loadRules({ dirs: config.rulesDirs, root });
  const traced = await traceSettings({ rules: loaded.rules, config, root });
  const rules = new Map(traced.map((each) => [each.rule.definition.id, each]));
  const placeOf = settingPlaces(config, readTextFile(resolve(root, config.file), config.file));
  const shown = effectiveConfig(config);
  return {
    settings: maskSecrets({ ...shown, rules: Object.fromEntries(traced.map(showRule)) }, secretsOf(config)),
    originOf(path, value) {
      const [list, id, ...below] = path;
      const rule = list === 'rules' ? rules.get(String(id)) : undefined;
      if (rule !== undefined) return originInRule(rule, below);
      if (typeof value === 'object' && !isFlat(value)) return undefined;
      const place = placeOf(path);
      return place === undefined ? 'default' : describePlace(place);
    },
  };
}

function showRule({ rule, off, severity, params }: TracedRule): readonly [string, unknown] {
  const values = Object.entries(params).map(([name, { value }]) => [name, value] as const);
  const settings = {
    severity: severity.value,
    ...(values.length > 0 && { params: Object.fromEntries(values) }),
  };
  return [rule.definition.id, off.value ? 'off' : settings];
}

function originInRule(rule: TracedRule, [key, name]: Path): string | undefined {
  if (key === undefined)
    return rule.off.value && rule.off.origin.from === 'rule'
      ? 'in no preset that is extended'
      : describeOrigin(rule.off.origin);
  if (key === 'severity') return describeOrigin(rule.severity.origin);
  const param = name === undefined ? undefined : rule.params[name];
  return param && describeOrigin(param.origin);
}

function isFlat(value: object | null): boolean {
  return (
    value === null ||
    Object.values(value).length === 0 ||
    (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
  );
}

/** What a long secret is repeated in, such as a declared tag, is no more shown than the secret. */
function maskSecrets<Value>(value: Value, secrets: readonly string[]): Value {
  const withhold = withholding(secrets);
  const mask = (item: unknown): unknown => {
    if (typeof item === 'string') return withhold(item) === item ? item : '(set)';
    if (typeof item !== 'object' || item === null) return item;
    if (Array.isArray(item)) return item.map(mask);
    return Object.fromEntries(Object.entries(item).map(([key, below]) => [key, mask(below)]));
  };
  return mask(value) as Value;
}
