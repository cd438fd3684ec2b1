import { hash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import Module from 'node:module';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';

export interface CodeCacheOptions {
  /** The folder whose modules are kept compiled. */
  readonly modules: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the command line: runs of one command compile the same functions. */
  readonly args: readonly string[];
  readonly version: string;
}

/** A module as V8 compiled it: only for the text of this SHA-256. */
interface Compiled {
  readonly text: string;
  readonly code: Buffer;
}

/** Of its functions a module holds those that were called before it was kept: once a day what is new comes in. */
const day = 24 * 60 * 60 * 1000;

type Loader = (module: NodeModule, file: string) => void;

/**
 * Keeps what V8 compiled for the next run of the same kind, as the compile cache of Node 22 does
 * (https://nodejs.org/api/module.html#module-compile-cache), and is turned off by the same NODE_DISABLE_COMPILE_CACHE.
 * Such code runs with the auditor's credentials: it lies where only the user can write, and is left alone where that cannot
 * be told. In CI nothing is kept, for there the next run has another machine. Nothing here makes a run fail.
 */
export function keepCompiledCode({ modules, env, args, version }: CodeCacheOptions): void {
  const folder = folderOf(env);
  if (folder === undefined) return;
  const kind = /^[a-z]+$/.exec(args[0] ?? '')?.[0] ?? 'other';
  const suffix = `-${version}-${process.version}-${process.arch}`;
  const file = join(folder, `${kind}${suffix}`);
  const { kept, isRecent } = readKept(file);
  const scripts = new Map<string, { readonly text: string; readonly script: Script }>();
  let isNews = !isRecent;
  compileBy(modules, (name, source) => {
    const text = digestOf(source);
    const known = kept.get(name);
    const cachedData = known?.text === text ? known.code : undefined;
    const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
      filename: join(modules, name),
      ...(cachedData && { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected) isNews = true;
    scripts.set(name, { text, script });
    return script;
  });
  process.once('exit', (code) => {
    if (!isNews || code === 2) return;
    for (const [name, { text, script }] of scripts) kept.set(name, { text, code: script.createCachedData() });
    writeKept(folder, file, suffix, kept);
  });
}

/** Has the modules of a folder compiled by us; all others are left to Node. */
function compileBy(modules: string, compile: (name: string, text: Buffer) => Script): void {
  const { _extensions: loaders } = Module as unknown as { _extensions: Record<string, Loader> };
  const usual = loaders['.js'] as Loader;
  loaders['.cjs'] = (module, file) => {
    if (dirname(file) !== modules) return usual(module, file);
    const run = compile(basename(file), readFileSync(file)).runInThisContext();
    run(module.exports, (id: string) => module.require(id), module, file, modules);
  };
}

/** Below the user's cache folder (https://specifications.freedesktop.org/basedir-spec/latest/), where that belongs to this user. */
function folderOf(env: CodeCacheOptions['env']): string | undefined {
  if (env.CI || env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const [base = '', ...below] = isAbsolute(env.XDG_CACHE_HOME ?? '') ? [env.XDG_CACHE_HOME] : [env.HOME, '.cache'];
  try {
    return isAbsolute(base) && isOwn(statSync(base)) ? join(base, ...below, 'trustpath') : undefined;
  } catch {
    return undefined;
  }
}

/** True for what this user owns; never on Windows, which has no such owners. */
function isOwn({ uid }: Stats): boolean {
  return uid === process.getuid?.();
}

/** True for what only this user may write to. */
function isPrivate(found: Stats): boolean {
  return isOwn(found) && (found.mode & 0o022) === 0;
}

/** A link to a folder is none. */
function isPrivateFolder(path: string): boolean {
  const found = lstatSync(path);
  return found.isDirectory() && isPrivate(found);
}

interface Kept {
  readonly kept: Map<string, Compiled>;
  readonly isRecent: boolean;
}

/** Nothing where anything is amiss: then all is compiled anew. */
function readKept(file: string): Kept {
  const nothing = { kept: new Map(), isRecent: false };
  try {
    if (!isPrivateFolder(dirname(file))) return nothing;
    const open = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = fstatSync(open);
      if (!found.isFile() || !isPrivate(found)) return nothing;
      return { kept: parseKept(readFileSync(open)), isRecent: Date.now() - found.mtimeMs < day };
    } finally {
      closeSync(open);
    }
  } catch {
    return nothing;
  }
}

const digestOf = (data: Buffer) => hash('sha256', data);

/** A digest of the rest, the length of a table, the table, and the code of each of its modules. Throws for what is none. */
function parseKept(data: Buffer): Map<string, Compiled> {
  if (data.toString('latin1', 0, 64) !== digestOf(data.subarray(64))) throw new Error('not as it was written');
  let offset = 68 + data.readUInt32LE(64);
  const table = JSON.parse(data.toString('utf8', 68, offset)) as [name: string, text: string, size: number][];
  return new Map(
    table.map(([name, text, size]) => {
      const code = data.subarray(offset, offset + size);
      offset += size;
      return [name, { text, code }];
    }),
  );
}

/** Whole or not at all; what another version left goes, and what an earlier run did not end. */
function writeKept(folder: string, file: string, suffix: string, kept: Kept['kept']): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isPrivateFolder(folder)) return;
    for (const name of readdirSync(folder)) if (!name.endsWith(suffix)) rmSync(join(folder, name));
    const table = Buffer.from(JSON.stringify([...kept].map(([name, { text, code }]) => [name, text, code.length])));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(table.length);
    const data = Buffer.concat([length, table, ...[...kept.values()].map(({ code }) => code)]);
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat([Buffer.from(digestOf(data), 'latin1'), data]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    // Then the next run compiles anew; what is left half written goes when one comes so far.
  }
}
