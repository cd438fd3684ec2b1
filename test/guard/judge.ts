/** What one test file's process did. */
export interface FileRun {
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly output: string;
}

export interface FileVerdict {
  readonly ok: boolean;
  readonly passed: number;
  readonly total: number;
  /** Why the file is red, in a few words; empty when it is green. */
  readonly why: string;
}

/**
 * uvu exits 0 when a hook throws, when a test throws something that is no Error, when `.run()` is forgotten and when
 * `.only` was left in. A file is green only if it exits 0 and every test that it holds ran and passed; `source` is its
 * text, which must run as many suites as it makes.
 */
export function judge(run: FileRun, source = ''): FileVerdict {
  const total = count(run.output, 'Total');
  const passed = count(run.output, 'Passed');
  const skipped = count(run.output, 'Skipped');
  const why = run.timedOut
    ? 'timed out'
    : run.exitCode !== 0
      ? `exit code ${run.exitCode}`
      : total === 0
        ? 'no test ran: is .run() missing?'
        : countCalls(source, /\.run\(\)/g) < countCalls(source, /\bsuite\(/g)
          ? 'a suite is never run: is one .run() missing?'
          : passed !== total
            ? `${total - passed} of ${total} did not pass`
            : skipped !== 0
              ? `${skipped} skipped: was .only or .skip left in?`
              : '';
  return { ok: why === '', passed, total, why };
}

function countCalls(source: string, call: RegExp): number {
  return source.match(call)?.length ?? 0;
}

function count(output: string, label: string): number {
  let sum = 0;
  for (const match of output.matchAll(new RegExp(`^\\s*${label}:?\\s+(\\d+)\\s*$`, 'gm'))) sum += Number(match[1]);
  return sum;
}
