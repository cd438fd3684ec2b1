import { cosmiconfig, type Loader } from 'cosmiconfig';
import { metaSearchPlaces } from 'cosmiconfig/dist/defaults.js';
import { parseSource } from '../source/index.ts';
import { isPackageFile, packageKey, searchPlaces } from './search-places.ts';

// cosmiconfig first looks for a configuration of its own in these places of the working directory, and runs it where it is
// code; there is no option against it. An audit runs with credentials on checkouts that others write.
metaSearchPlaces.length = 0;

/** Hands back text: from an object cosmiconfig would follow `$import`, and run what that names. */
const loadText: Loader = (path, text) => (isPackageFile(path) ? loadPackage(text) : text);

const refuseCode: Loader = (path) => {
  throw new Error(`${path} is code, and a configuration is data only.`);
};

/** The nearest configuration from a folder upwards, to the folder of a package. Absolute; undefined when there is none. */
export async function findConfig(cwd: string): Promise<string | undefined> {
  const explorer = cosmiconfig('trustpath', {
    searchPlaces: [...searchPlaces],
    searchStrategy: 'project',
    packageProp: packageKey,
    ignoreEmptySearchPlaces: false,
    cache: false,
    loaders: {
      '.yaml': loadText,
      '.yml': loadText,
      '.json': loadText,
      noExt: loadText,
      '.js': refuseCode,
      '.cjs': refuseCode,
      '.mjs': refuseCode,
      '.ts': refuseCode,
    },
  });
  return (await explorer.search(cwd))?.filepath;
}

/** A broken package file is ours to tell only when it seems to hold a configuration. */
function loadPackage(text: string): Record<string, string> {
  const { source } = parseSource(text, '');
  const value = source?.value;
  const holds =
    source === undefined
      ? text.includes(`"${packageKey}"`)
      : typeof value === 'object' && value !== null && Object.hasOwn(value, packageKey);
  return holds ? { [packageKey]: text } : {};
}
