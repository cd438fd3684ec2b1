import { closeSync, constants, openSync, writeSync } from 'node:fs';

const held = new Map<string, number>();
const flags = constants.O_WRONLY | constants.O_NONBLOCK;
const pauseMs = 10;
const patienceMs = 20_000;

/**
 * Opens a named pipe, and keeps it open until it is written: its reader would go away with the first that closes it.
 * Throws ENXIO where nobody reads, in which case opening it in the usual way would wait for ever.
 */
export function holdPipe(file: string): void {
  if (!held.has(file)) held.set(file, openSync(file, flags));
}

/** Writes to a named pipe as fast as it is read. Throws where nobody reads it, or no more. */
export function writePipe(file: string, text: string): void {
  holdPipe(file);
  const pipe = held.get(file) as number;
  held.delete(file);
  try {
    const bytes = Buffer.from(text);
    let waited = 0;
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(pipe, bytes, at);
        waited = 0;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || waited >= patienceMs) throw error;
        waited += pauseMs;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
      }
    }
  } finally {
    closeSync(pipe);
  }
}
