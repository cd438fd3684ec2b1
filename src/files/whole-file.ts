import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Problem, ProblemsError } from '../model/index.ts';
import { holdPipe, writePipe } from './pipe.ts';
import { whyOf } from './why.ts';

/**
 * Tries every path before the first call, so that a run does not end with nothing written: makes missing folders, refuses
 * a directory, a path given twice and a place that cannot be written. Throws ProblemsError with all of them.
 */
export function tryOutputs(files: readonly string[]): void {
  const problems = files.flatMap((file, index): Problem[] => {
    if (files.indexOf(file) !== index) return [{ file, message: 'is given for two outputs: name two files' }];
    const why = whyNotWritable(file);
    return why === undefined ? [] : [{ file, message: `cannot be written: ${why}` }];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}

function whyNotWritable(file: string): string | undefined {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) return 'it is a directory: name a file in it';
    if (there?.isFIFO()) holdPipe(file);
    if (there !== undefined) accessSync(file, constants.W_OK);
    if (isWrittenDirectly(file, there)) return undefined;
    const target = targetOf(file);
    makeFolder(dirname(target));
    accessSync(dirname(target), constants.W_OK);
    const probe = temporaryFor(target);
    writeFileSync(probe, '', { flag: 'wx' });
    rmSync(probe);
    return undefined;
  } catch (error) {
    return whyOf(error);
  }
}

/** Who may read a file: `private` is its owner alone; `shared` everybody whom the file that is there lets, or the umask. */
export type Readers = 'private' | 'shared';

/**
 * Writes a file whole or not at all: a temporary file beside it, renamed; a link goes on leading to it. A device or pipe is
 * written directly; a pipe that nobody reads on is given up soon after `signal` is aborted. Throws ProblemsError, which says
 * so where a file of an earlier run is left in its place.
 */
export async function writeWhole(
  file: string,
  text: string,
  { readers = 'shared', signal }: { readonly readers?: Readers; readonly signal?: AbortSignal } = {},
): Promise<void> {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isFIFO()) await writePipe(file, text, signal);
    else if (isWrittenDirectly(file, there)) writeFileSync(file, text);
    else replaceFile(targetOf(file), text, readers);
  } catch (error) {
    const stale = isStale(file) ? '; what stands there is of an earlier run' : '';
    throw new ProblemsError([{ file, message: `cannot be written: ${whyOf(error)}${stale}` }]);
  }
}

function isStale(file: string): boolean {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    return there?.isFile() === true && there.size > 0;
  } catch {
    return false;
  }
}

/** Unlike `mkdir` with `recursive`, which tries for ever below /proc. Throws where a part of the path is no folder. */
function makeFolder(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there !== undefined) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function replaceFile(file: string, text: string, readers: Readers): void {
  const temporary = temporaryFor(file);
  try {
    makeFolder(dirname(file));
    const before = statSync(file, { throwIfNoEntry: false });
    writeFileSync(temporary, text, { mode: readers === 'private' || before !== undefined ? 0o600 : 0o644, flag: 'wx' });
    if (before !== undefined && readers === 'shared') takeAfter(temporary, before);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Gives a file the mode of the one whose place it takes, and its owner where this user may. */
function takeAfter(file: string, { mode, uid, gid }: Stats): void {
  try {
    chownSync(file, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
  chmodSync(file, mode & 0o777);
}

/** Below /dev stand names of what is open already, as /dev/stdout: whatever they lead to, they are never to be replaced. */
function isWrittenDirectly(file: string, there: Stats | undefined): boolean {
  return there !== undefined && (!there.isFile() || /^\/(dev|proc)\//.test(file));
}

/** What a link leads to, also where that is not there yet; the file itself where it is no link. */
function targetOf(file: string, links = 40): string {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
  if (links === 0) throw Object.assign(new Error(), { code: 'ELOOP' });
  return targetOf(resolve(dirname(file), readlinkSync(file)), links - 1);
}

/** Short, whatever the file is called: a name may be as long as names get. */
function temporaryFor(file: string): string {
  return join(dirname(file), `.trustpath-${randomUUID().slice(0, 8)}.tmp`);
}
