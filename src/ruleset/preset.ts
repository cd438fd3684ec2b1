import type { FactValue, Location, Problem, RuleSetting } from '../model/index.ts';
import { parseSource, type Source, validateSource } from '../source/index.ts';
import { presetSchema } from './rule-schema.ts';

/** Rules that a configuration switches on together. */
export interface Preset {
  /** As a configuration extends it: `trustpath/recommended`, or the path of its file. */
  readonly name: string;
  readonly description: string;
  /** What it starts from, in order. */
  readonly extends: readonly { readonly name: string; readonly location: Location }[];
  readonly rules: readonly RuleSetting[];
}

/** A preset from the text of its file. */
export function readPresetText(text: string, name: string): { preset?: Preset; problems: readonly Problem[] } {
  const { source, problems } = parseSource(text, name);
  return source === undefined ? { problems } : readPreset(source, name);
}

/** A preset as its file states it. */
export function readPreset(source: Source, name: string): { preset?: Preset; problems: readonly Problem[] } {
  const { value, problems } = validateSource(presetSchema, source);
  if (value === undefined) return { problems };
  const rules = Object.entries(value.rules).map(([rule, setting]): RuleSetting => {
    const location = source.locate(['rules', rule], 'key');
    if (setting === 'off') return { rule, off: true, location };
    if (typeof setting === 'string') return { rule, off: false, severity: setting, location };
    const { severity, params } = setting;
    const locations = Object.keys(params ?? {}).map(
      (param) => [param, source.locate(['rules', rule, 'params', param], 'key')] as const,
    );
    return {
      rule,
      off: false,
      ...(severity !== undefined && { severity }),
      ...(params !== undefined && {
        params: params as Readonly<Record<string, FactValue>>,
        paramLocations: Object.fromEntries(locations),
      }),
      location,
    };
  });
  const bases = value.extends.map((base, index) => ({ name: base, location: source.locate(['extends', index]) }));
  return { preset: { name, description: value.description.trimEnd(), extends: bases, rules }, problems: [] };
}
