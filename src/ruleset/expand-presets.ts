import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { type Location, nearest, type Problem, type RuleSetting } from '../model/index.ts';
import { builtinPresets } from './builtin.generated.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { loadPreset } from './load.ts';
import type { Preset } from './preset.ts';

type Extended = { readonly name: string; readonly location: Location };

/** The settings that presets make, in order: those of a preset follow those it extends. */
export async function expandPresets(
  presets: readonly Extended[],
  {
    directory,
    root,
    rules,
  }: { readonly directory: string; readonly root: string; readonly rules: readonly CompiledRule[] },
): Promise<{ readonly settings: readonly RuleSetting[]; readonly problems: readonly Problem[] }> {
  const settings: RuleSetting[] = [];
  const problems: Problem[] = [];
  const expand = async ({ name, location }: Extended, base: string, above: readonly string[]): Promise<void> => {
    const path = isPath(name) ? resolve(base, name) : undefined;
    const key = path ?? name;
    if (above.includes(key)) {
      const circle = [...above.slice(above.indexOf(key)), key].map((each) =>
        isAbsolute(each) ? relative(root, each) : each,
      );
      problems.push({ ...location, message: `The preset extends itself: ${circle.join(' → ')}.` });
      return;
    }
    const found = path === undefined ? builtinPreset(name, location) : await loadPreset(path, root, location);
    problems.push(...found.problems);
    if (found.preset === undefined) return;
    const below = path === undefined ? base : dirname(path);
    for (const extended of found.preset.extends) await expand(extended, below, [...above, key]);
    settings.push(...membersOf(found.preset, rules), ...found.preset.rules);
  };
  for (const preset of presets) await expand(preset, directory, []);
  return { settings, problems };
}

function isPath(name: string): boolean {
  return /^\.{0,2}\//.test(name) || /\.(ya?ml|json)$/.test(name);
}

function builtinPreset(
  name: string,
  location: Location,
): { readonly preset?: Preset; readonly problems: readonly Problem[] } {
  const preset = builtinPresets.find((candidate) => candidate.name === name);
  if (preset !== undefined) return { preset, problems: [] };
  const names = builtinPresets.map((candidate) => candidate.name);
  const meant = nearest(lastPart(name), names.map(lastPart));
  const hint = meant === undefined ? `known: ${names.join(', ')}` : `did you mean trustpath/${meant}?`;
  const message = `There is no preset ${name}; ${hint}${meant === undefined ? '.' : ''} A preset of your own is named by its path, as in ./preset.yaml.`;
  return { problems: [{ ...location, message }] };
}

/** The rules that say they belong to one of our presets. */
function membersOf(preset: Preset, rules: readonly CompiledRule[]): readonly RuleSetting[] {
  const name = lastPart(preset.name);
  return builtinPresets.includes(preset)
    ? rules
        .filter(({ definition }) => definition.presets.includes(name))
        .map(({ definition: { id, location } }) => ({ rule: id, off: false, location }))
    : [];
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
