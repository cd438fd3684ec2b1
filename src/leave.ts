import type { Host } from './host.ts';

/** What holds a thread of Node until it ends by itself: a question to a name server, a read of a file. */
const inThreads = /^(GetAddrInfoReqWrap|GetNameInfoReqWrap|FSReq(Promise|Callback))$/;

/**
 * Ends the process once all output is out, whatever still waits: a connection that the SDK opened and keeps no hold of, a name
 * server that is silent. Node itself waits for its threads even so; an interrupted run does not, it ends by the signal then,
 * which shells tell by the same exit code.
 */
export function leave(host: Host, code: number): void {
  process.exitCode = code;
  process.once('exit', () => {
    const interrupted = host.interruptedCode();
    if (interrupted === undefined || !process.getActiveResourcesInfo().some((name) => inThreads.test(name))) return;
    const signal = interrupted === 130 ? 'SIGINT' : 'SIGTERM';
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  host.leave?.(code);
}
