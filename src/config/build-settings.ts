import { resolve } from 'node:path';
import type { RuleSetting, Waiver } from '../model/index.ts';
import type { Path, Source } from '../source/index.ts';
import type { Config } from './config.ts';
import type { Configuration } from './schema.ts';

type Settings = Pick<
  Config,
  'extends' | 'rulesDirs' | 'rules' | 'overrides' | 'waivers' | 'gate' | 'concurrency' | 'reports'
>;

/** All of a configuration that is not topology, paths made absolute. */
export function buildSettings(configuration: Configuration, source: Source, directory: string): Settings {
  const { extends: presets, rulesDirs = [], rules = {}, overrides = [], waivers = [], reports = [] } = configuration;
  return {
    extends: presets?.map((name, index) => ({ name, location: source.locate(['extends', index]) })) ?? [
      { name: 'trustpath/recommended', location: source.locate([]) },
    ],
    rulesDirs: rulesDirs.map((path, index) => ({
      path: resolve(directory, path),
      location: source.locate(['rulesDirs', index]),
    })),
    rules: buildRules(rules, ['rules'], source),
    overrides: overrides.map(({ servers, accounts, rules: own }, index) => ({
      ...(servers !== undefined && { servers }),
      ...(accounts !== undefined && { accounts }),
      rules: buildRules(own, ['overrides', index, 'rules'], source),
      location: source.locate(['overrides', index]),
    })),
    waivers: waivers.map((waiver, index): Waiver => ({ ...waiver, location: source.locate(['waivers', index]) })),
    gate: configuration.gate,
    concurrency: configuration.concurrency,
    reports: reports.map(({ format, file }, index) => ({
      format,
      file: resolve(directory, file),
      location: source.locate(['reports', index]),
    })),
  };
}

function buildRules(rules: NonNullable<Configuration['rules']>, path: Path, source: Source): readonly RuleSetting[] {
  return Object.entries(rules).map(([rule, setting]): RuleSetting => {
    const location = source.locate([...path, rule], 'key');
    if (setting === 'off') return { rule, off: true, location };
    if (typeof setting === 'string') return { rule, off: false, severity: setting, location };
    const { severity, params } = setting;
    const locations = Object.keys(params ?? {}).map(
      (name) => [name, source.locate([...path, rule, 'params', name], 'key')] as const,
    );
    return {
      rule,
      off: false,
      ...(severity !== undefined && { severity }),
      ...(params !== undefined && { params, paramLocations: Object.fromEntries(locations) }),
      location,
    };
  });
}
