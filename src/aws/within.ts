/** What an interrupted wait rejects with; the SDK retries none of that name. */
export function interruption(): Error {
  return Object.assign(new Error('the run was interrupted'), { name: 'AbortError' });
}

/**
 * What `work` gives, if it does so within `ms` milliseconds; else rejects with `late()`. Rejects with an AbortError as soon
 * as `signal` is aborted. The work itself goes on in either case, and nobody hears of it any more.
 */
export async function within<Value>(
  work: Promise<Value>,
  ms: number,
  signal: AbortSignal,
  late: () => Error,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  let interrupt = () => {};
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
    interrupt = () => reject(interruption());
    if (signal.aborted) interrupt();
    signal.addEventListener('abort', interrupt);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', interrupt);
  }
}
