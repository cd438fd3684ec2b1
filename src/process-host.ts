import { whyOf } from './files/why.ts';
import type { Host, Terminal } from './host.ts';
import { withoutOrders } from './runner-orders.ts';

const interruptCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** The real process as a host. An interrupt stops collection; what was read is still reported. A second one ends the process. */
export function processHost(): Host {
  const controller = new AbortController();
  let code: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      code ??= interruptCodes[signal];
      controller.abort();
    });
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: terminal(process.stdout, 'stdout'),
    stderr: terminal(process.stderr, 'stderr'),
    get stdin() {
      return { stream: process.stdin, isTerminal: process.stdin.isTTY === true };
    },
    now: () => new Date(),
    signal: controller.signal,
    interruptedCode: () => code,
    leave: (exitCode) => flush(process.stdout, () => flush(process.stderr, () => process.exit(exitCode))),
  };
}

/** Goes on once all that was written to a stream is out, or was told to have failed: that event comes after the callback. */
function flush(stream: NodeJS.WriteStream, next: () => void): void {
  stream.write('', () => setImmediate(next));
}

/**
 * A stream as it is lent out. What is written to it orders no CI runner about; a reader that goes away is no mistake; what
 * else keeps it from being written is told in a line, and no run is a success then.
 */
function terminal(stream: NodeJS.WriteStream, name: string): Terminal {
  let isTold = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Each write after the first fails likewise.
    if (error.code === 'EPIPE' || isTold) return;
    isTold = true;
    if (name === 'stdout') process.stderr.write(`trustpath: stdout cannot be written: ${whyOf(error)}\n`);
    process.once('exit', (code) => {
      if (code === 0 || code === 1 || code === 4) process.exitCode = 2;
    });
  });
  return {
    write: (text) => stream.write(withoutOrders(text)),
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY && { columns: stream.columns }),
  };
}
