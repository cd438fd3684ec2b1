import { basename, extname } from 'node:path';

/** Where a configuration is looked for in a folder, in this order. Nothing that could be run is among them. */
export const searchPlaces = [
  'trustpath.yaml',
  'trustpath.yml',
  'trustpath.json',
  '.trustpathrc',
  '.trustpathrc.yaml',
  '.trustpathrc.yml',
  '.trustpathrc.json',
  '.config/trustpathrc.yaml',
  '.config/trustpathrc.yml',
  '.config/trustpathrc.json',
  'package.json',
] as const;

/** A package file holds its configuration below this key. */
export const packageKey = 'trustpath';

export function isPackageFile(path: string): boolean {
  return ['package.json', 'package.yaml'].includes(basename(path));
}

export function isCode(path: string): boolean {
  return ['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', '.jsx', '.tsx'].includes(extname(path).toLowerCase());
}
