import type { Location } from '../model/index.ts';
import { type Path, parseSource, type Source, sourceBelow, valueAt } from '../source/index.ts';
import type { Config } from './config.ts';
import { isPackageFile, packageKey } from './search-places.ts';

/** Tells where a setting of effectiveConfig() was written; undefined for a default. */
export type SettingPlaces = (path: Path) => Location | undefined;

/**
 * The places of a configuration's settings. `text` is that of its file, which loadConfig() has read without a problem. What a
 * server inherits stands where it was inherited from.
 */
export function settingPlaces(config: Config, text: string): SettingPlaces {
  const { source: whole } = parseSource(text, config.file);
  if (whole === undefined) return () => undefined;
  const source = isPackageFile(config.file) ? sourceBelow(whole, [packageKey]) : whole;
  return (path) => {
    const written = [path, ...inheritedFrom(path, config, source)].find(
      (each) => valueAt(source.value, each) !== undefined,
    );
    return written === undefined ? undefined : source.locate(written, 'key');
  };
}

function inheritedFrom(path: Path, { topology }: Config, source: Source): readonly Path[] {
  const [list, index, key, ...below] = path;
  // A severity may stand beside the rule's name, without a mapping of its own.
  if (list === 'overrides' && path.at(-1) === 'severity') return [path.slice(0, -1)];
  if (list !== 'servers' || typeof index !== 'number') return [];
  if (key === 'account') return [['servers', index, 'user']];
  if (key === 'facts') return globalFact(below[0], source);
  const parent = topology.servers.findIndex(({ name }) => name === topology.servers[index]?.engineOf);
  return key === 'sts' && parent !== -1 ? [['servers', parent, 'sts', ...below]] : [];
}

/** Condition keys are the same in upper and lower case. */
function globalFact(key: string | number | undefined, source: Source): readonly Path[] {
  const facts = valueAt(source.value, ['facts']);
  const names = typeof facts === 'object' && facts !== null ? Object.keys(facts) : [];
  return names.filter((name) => name.toLowerCase() === String(key).toLowerCase()).map((name) => ['facts', name]);
}
