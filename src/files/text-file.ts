import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { type Problem, ProblemsError } from '../model/index.ts';
import { writeWhole } from './whole-file.ts';
import { whyOf } from './why.ts';

const maxBytes = 64 * 1024 * 1024;

/** The text of a regular file in UTF-8, without its byte-order mark. Throws ProblemsError naming it as `shown`. */
export function readTextFile(file: string, shown = file): string {
  const fail = (message: string): never => {
    throw new ProblemsError([{ file: shown, message } satisfies Problem]);
  };
  try {
    const found = statSync(file);
    if (found.isDirectory()) fail('is a directory: name a file in it');
    if (!found.isFile()) fail('is a pipe or a device: it must be a regular file');
    if (found.size > maxBytes) fail('is larger than 64 MB, which is more than is read');
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    return fail(
      error instanceof TypeError
        ? 'is not UTF-8 text: was it written by another program?'
        : `cannot be read: ${whyOf(error)}`,
    );
  }
}

/** Whether something stands at a path already, a dangling link included. */
export function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of its path is no folder, or leads nowhere: whoever writes there is told so.
    return false;
  }
}

/**
 * Writes new text in place of a file's, whole or not at all. Its mode and its byte-order mark stay, and a link goes on
 * leading to it. Throws ProblemsError.
 */
export async function rewriteFile(file: string, text: string): Promise<void> {
  const target = realpathSync(file);
  const marked = readFileSync(target).subarray(0, 3).equals(byteOrderMark);
  await writeWhole(target, marked ? `\uFEFF${text}` : text);
}

const byteOrderMark = Buffer.from('\uFEFF');
