import type { Terminal } from './host.ts';
import { escapeProse } from './report/escape.ts';

/** Kinds of warnings that only whoever wrote the code can heed. */
const forAuthors: ReadonlySet<string> = new Set([
  'DeprecationWarning',
  'ExperimentalWarning',
  'PendingDeprecationWarning',
]);

/**
 * Keeps raw text of others out of what people read: the SDK writes to the console, and Node its warnings over several lines.
 * A warning that a user can heed is told in one line of ours, unless Node was told to keep them to itself.
 */
export function silenceOthers(stderr: Terminal): void {
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[name] = () => {};
  if (process.listenerCount('warning') === 0) return;
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    if (!forAuthors.has(name)) stderr.write(`trustpath: Node warns: ${escapeProse(message)}\n`);
  });
}
