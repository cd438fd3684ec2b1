import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { externalDataInterceptor } from '@smithy/core/config';

// The SDK starts the credential_process of a profile by exec(), keeps no hold of it, and waits for ever. It takes another
// exec() from its table of tokens: this one, which ends the process when the search that started it is over.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html

/** Aborted when nobody waits for the credentials any more. */
const ending = new AsyncLocalStorage<AbortSignal>();

/** Bytes, as much as exec() takes. */
const largestOutput = 1024 * 1024;

/** Whatever processes `search` starts end when the signal is aborted. */
export function endingWith<Result>(signal: AbortSignal, search: () => Promise<Result>): Promise<Result> {
  return ending.run(signal, search);
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string): Promise<Output> {
  const signal = ending.getStore();
  return new Promise((resolve, reject) => {
    // In a group of its own everything that it starts ends with it. Not where there is a terminal: that would be lost to a
    // process that asks there for a code, and an interrupt from the keyboard reaches all of the group anyway.
    const detached = !hasTerminal();
    const child = spawn(command, { shell: true, detached, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    const end = () => {
      try {
        if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
        if (output[name].length > largestOutput) end();
      });
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
    child.once('error', reject);
    child.once('close', (code, killed) => {
      signal?.removeEventListener('abort', end);
      if (code === 0) resolve(output);
      else reject(new Error(`credential_process ended with ${code ?? killed}: ${output.stderr}`));
    });
  });
}

/** Whether somebody can be asked for something. */
function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

externalDataInterceptor.getTokenRecord().exec = Object.assign(() => {}, { [promisify.custom]: run });
