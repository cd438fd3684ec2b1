import type { Host, Terminal } from './host.ts';

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
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    get stdin() {
      return { stream: process.stdin, isTerminal: process.stdin.isTTY === true };
    },
    now: () => new Date(),
    signal: controller.signal,
    interruptedCode: () => code,
    leave: (exitCode) => process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode))),
  };
}

/** A stream whose reader may go away: a closed pipe is no defect. */
function terminal(stream: NodeJS.WriteStream): Terminal {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => stream.write(text),
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY && { columns: stream.columns }),
  };
}
