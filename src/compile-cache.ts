import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

export interface CompileCacheOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Of the user; undefined where files have no such owners. */
  readonly uid: number | undefined;
}

/** Where one of these is set nothing is kept: by Node's own switch, and by services that build what others have written. */
const switches = [
  ...['NODE_DISABLE_COMPILE_CACHE', 'CI', 'GITHUB_ACTIONS', 'TF_BUILD', 'CODEBUILD_BUILD_ID'],
  ...['TEAMCITY_VERSION', 'JENKINS_URL'],
];

/**
 * Lets Node keep what it compiles, from 22.8 on (https://nodejs.org/api/module.html#module-compile-cache). Such code runs with
 * the auditor's credentials, and Node takes what it finds: so it lies in a folder of the user's own to which nobody else has a
 * way, and never where a checkout could have brought it along: not below the working directory, not in a git repository, not
 * in CI. Nothing here makes a run fail, and nothing is ever deleted.
 */
export function useCompileCache({ env, cwd, uid }: CompileCacheOptions): void {
  const { enableCompileCache } = Module as unknown as { enableCompileCache?: (folder: string) => unknown };
  if (enableCompileCache === undefined || uid === undefined || switches.some((name) => env[name])) return;
  try {
    const folder = folderOf(env);
    if (folder === undefined || isBelow(folder, realpathSync(cwd)) || isInRepository(folder)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isPrivate(folder, uid)) enableCompileCache(folder);
  } catch {
    // Then all is compiled anew.
  }
}

/** Below the user's cache folder (https://specifications.freedesktop.org/basedir-spec/latest/), where that leads to; it need not be there. */
function folderOf(env: CompileCacheOptions['env']): string | undefined {
  const [base = '', ...below] = isAbsolute(env.XDG_CACHE_HOME ?? '') ? [env.XDG_CACHE_HOME] : [env.HOME, '.cache'];
  if (!isAbsolute(base) || !existsSync(base)) return undefined;
  return realPath(join(base, ...below, 'trustpath', 'node-compile-cache'));
}

/** A path without links; its end need not be there. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.([\\/]|$)/.test(way);
}

function isInRepository(path: string): boolean {
  return existsSync(join(path, '.git')) || (dirname(path) !== path && isInRepository(dirname(path)));
}

/** Whether nobody but the user has a way to a folder, and nobody but the user and root may put another in its place. */
function isPrivate(folder: string, uid: number): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0 && isSafe(dirname(folder), uid);
}

function isSafe(folder: string, uid: number): boolean {
  const { uid: owner, mode } = lstatSync(folder);
  // In a folder with the sticky bit, as /tmp, everybody may put something, and replace nothing of others.
  const isGuarded = (mode & 0o022) === 0 || (mode & 0o1000) !== 0;
  const above = dirname(folder);
  return (owner === uid || owner === 0) && isGuarded && (above === folder || isSafe(above, uid));
}
