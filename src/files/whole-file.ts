import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Problem, ProblemsError } from '../model/index.ts';

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
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) return 'it is a directory: name a file in it';
    if (there !== undefined && !there.isFile()) return undefined;
    if (there !== undefined) accessSync(file, constants.W_OK);
    const probe = temporaryFor(file);
    writeFileSync(probe, '', { flag: 'wx' });
    rmSync(probe);
    return undefined;
  } catch (error) {
    return whyOf(error);
  }
}

/** Writes a file whole or not at all: a temporary file beside it, renamed. A device or pipe is written directly. Throws ProblemsError. */
export function writeWhole(file: string, text: string, mode = 0o644): void {
  const temporary = temporaryFor(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const there = statSync(file, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) {
      writeFileSync(file, text);
      return;
    }
    writeFileSync(temporary, text, { mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ProblemsError([{ file, message: `cannot be written: ${whyOf(error)}` }]);
  }
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
  ELOOP: 'its path has a loop of links',
};

/** What a file system error means, without a stack or an errno. */
export function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
