import { stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { UnansweredError } from './unanswered-error.ts';

/** A file that the SDK reads by itself, and what leads it there. */
export interface NamedFile {
  readonly path: string;
  /** `AWS_CONFIG_FILE`, for what is said about it. */
  readonly name: string;
}

/**
 * Throws UnansweredError where one of the files is a pipe or a device: whoever opens a pipe that nobody writes to waits in a
 * thread that no limit ends, and with it the end of the process waits. Files that are not there are the SDK's matter, and the
 * null device reads as an empty file.
 */
export async function requireRegularFiles(files: readonly NamedFile[]): Promise<void> {
  const irregular = await Promise.all(files.map(({ path }) => mayWait(path)));
  const found = files.find((_, index) => irregular[index]);
  if (found !== undefined)
    throw new UnansweredError(`${found.name} (${found.path}) is a pipe or a device: it must be a regular file`);
}

async function mayWait(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    if (found.isFile() || found.isDirectory()) return false;
    return !found.isCharacterDevice() || found.rdev !== (await stat(devNull)).rdev;
  } catch {
    return false;
  }
}
