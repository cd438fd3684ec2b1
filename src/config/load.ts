import { closeSync, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ProblemsError } from '../model/index.ts';
import { parseSource, type Source, sourceBelow } from '../source/index.ts';
import type { Config } from './config.ts';
import { readConfig } from './read-config.ts';
import { isCode, isPackageFile, packageKey, searchPlaces } from './search-places.ts';
import type { Environment } from './variables.ts';

export interface LoadOptions {
  /** Absolute: where the search begins, and what `file` is relative to. */
  readonly cwd: string;
  /** The file of `--config`; without it the nearest one is found. */
  readonly file?: string;
  /** What `${env:NAME}` is replaced from. */
  readonly env: Environment;
  /** Absolute: what the files of locations are relative to. */
  readonly root: string;
}

const maxBytes = 5 * 1024 * 1024;

/** Finds, reads and checks the configuration. Runs no code that it finds. Throws ProblemsError with every problem at once:
 * an UnsoundConfigError where the text could be read. */
export async function loadConfig({ cwd, file, env, root }: LoadOptions): Promise<Config> {
  const show = (path: string) => relative(root, path).split(sep).join('/') || '.';
  const path = file === undefined ? await search(cwd, show) : resolve(cwd, file);
  const shown = show(path);
  if (isCode(path)) throw refusal(shown, 'This is code, but a configuration is data only: YAML or JSON.');
  const text = readText(path, shown);
  const { source, problems } = parseSource(text, shown);
  if (source === undefined) throw new ProblemsError(problems);
  return readConfig(isPackageFile(path) ? packagePart(source) : source, dirname(path), env);
}

async function search(cwd: string, show: (path: string) => string): Promise<string> {
  // cosmiconfig would wait for ever on a pipe, and pass over a nearer configuration that it may not read.
  for (const place of placesFrom(cwd)) {
    const obstacle = obstacleAt(place);
    if (obstacle !== undefined && obstacle !== absent) throw refusal(show(place), obstacle);
    if (obstacle === undefined) break;
  }
  const { findConfig } = await import('./find-config.ts');
  const found = await findConfig(cwd);
  if (found !== undefined) return found;
  throw refusal(
    show(cwd),
    'There is no configuration here, or above up to the folder of a package: write a trustpath.yaml, or name a file with --config.',
  );
}

/** Every search place of a folder and those above, to the first with a package file. */
function* placesFrom(cwd: string): Generator<string> {
  for (let folder = resolve(cwd), above = ''; folder !== above; folder = dirname(folder)) {
    for (const place of searchPlaces) yield join(folder, place);
    for (const name of ['package.json', 'package.yaml']) if (obstacleAt(join(folder, name)) !== absent) return;
    above = folder;
  }
}

const absent = 'There is no such file.';

/** Why a file cannot be read, if so. Only a regular file is opened: opening a pipe may never end. */
function obstacleAt(path: string): string | undefined {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return 'This is a folder: name the configuration file in it.';
    if (!found.isFile()) return 'This is a pipe or a device, but a configuration must be a regular file.';
    if (found.size > maxBytes) return 'The file is larger than 5 MB, which no configuration needs to be.';
    const opened = openSync(path, 'r');
    try {
      // Some things can be opened and not be read: cosmiconfig would end the run where it meets one.
      readSync(opened, Buffer.alloc(1), 0, 1, 0);
    } finally {
      closeSync(opened);
    }
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return describeError(code);
    return isLink(path) ? 'This is a link to a file that does not exist.' : absent;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function readText(path: string, shown: string): string {
  const obstacle = obstacleAt(path);
  if (obstacle === absent) throw refusal(shown, `There is no file ${basename(path)} here.`);
  if (obstacle !== undefined) throw refusal(shown, obstacle);
  const text = decode(readBytes(path, shown), shown);
  if (text.trim() === '') throw refusal(shown, 'The file is empty: a configuration begins with `version: 1`.');
  return text;
}

function readBytes(path: string, shown: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refusal(shown, describeError(codeOf(error)));
  }
}

function decode(bytes: Buffer, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal(shown, 'The file is not UTF-8 text: save it as UTF-8.');
  }
}

function packagePart(source: Source): Source {
  const part = sourceBelow(source, [packageKey]);
  if (part.value !== undefined) return part;
  throw refusal(source.file, `The file has no key \`${packageKey}\`, which would hold the configuration.`);
}

function refusal(file: string, message: string): ProblemsError {
  return new ProblemsError([{ file, message }]);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function describeError(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read: give this user read access to it.';
  if (code === 'ELOOP') return 'This is a link that leads back to itself.';
  return `The file cannot be read (${code}).`;
}
