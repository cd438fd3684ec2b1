import { randomUUID } from 'node:crypto';
import {
  accessSync,
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
import { basename, dirname, join, resolve } from 'node:path';
import { type Problem, ProblemsError } from '../model/index.ts';
import { holdPipe, writePipe } from './pipe.ts';

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

/**
 * Writes a file whole or not at all: a temporary file beside it, renamed; a link goes on leading to it. A device or pipe is
 * written directly. Throws ProblemsError.
 */
export function writeWhole(file: string, text: string, mode = 0o644): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isFIFO()) writePipe(file, text);
    else if (isWrittenDirectly(file, there)) writeFileSync(file, text);
    else replaceFile(targetOf(file), text, mode);
  } catch (error) {
    throw new ProblemsError([{ file, message: `cannot be written: ${whyOf(error)}` }]);
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

function replaceFile(file: string, text: string, mode: number): void {
  const temporary = temporaryFor(file);
  try {
    makeFolder(dirname(file));
    writeFileSync(temporary, text, { mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
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

function temporaryFor(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file or directory',
  ENOTDIR: 'a part of its path is a file, not a directory',
  EEXIST: 'a part of its path is a file, not a directory',
  EISDIR: 'it is a directory',
  ENOSPC: 'no space is left',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'it is a pipe that nobody reads',
  EAGAIN: 'it is a pipe whose reader no longer reads',
  EPIPE: 'it is a pipe whose reader went away',
  ELOOP: 'its path has a loop of links',
};

/** What a file system error means, without a stack or an errno. */
export function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
