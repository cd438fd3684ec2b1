import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const held = new Map<string, number>();
const flags = constants.O_WRONLY | constants.O_NONBLOCK;
const pauseMs = 10;
/** How long nothing at all may be read. */
const patienceMs = 20_000;
/** How long a pipe is waited for in all once the run is interrupted. */
const lastPatienceMs = 1_000;

/**
 * Opens a named pipe, and keeps it open until it is written: its reader would go away with the first that closes it.
 * Throws ENXIO where nobody reads, in which case opening it in the usual way would wait for ever.
 */
export function holdPipe(file: string): void {
  if (!held.has(file)) held.set(file, openSync(file, flags));
}

/**
 * Writes to a named pipe as fast as it is read; everything else goes on meanwhile. Throws where nobody reads it, or no
 * more, and EINTR where it is not read soon after the run is interrupted.
 */
export async function writePipe(file: string, text: string, signal?: AbortSignal): Promise<void> {
  holdPipe(file);
  const pipe = held.get(file) as number;
  held.delete(file);
  try {
    const bytes = Buffer.from(text);
    let waited = 0;
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(pipe, bytes, at);
        if (!signal?.aborted) waited = 0;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        if (signal?.aborted && waited >= lastPatienceMs) throw Object.assign(new Error(), { code: 'EINTR' });
        if (waited >= patienceMs) throw error;
        waited += pauseMs;
        await pause(pauseMs);
      }
    }
  } finally {
    closeSync(pipe);
  }
}
