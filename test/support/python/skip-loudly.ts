import type { Test } from 'uvu';
import type { Unavailable } from './environment.ts';

/**
 * Stands in for the tests of a suite that this machine cannot run: says so on standard output in a line that begins
 * with `SKIPPED:` and in the name of a test. On CI, where everything must run, that test fails.
 */
export function skipLoudly(test: Test, suite: string, { unavailable }: Unavailable): void {
  console.log(`SKIPPED: ${suite} (${unavailable})`);
  test(`SKIPPED: ${unavailable}`, () => {
    if (process.env.CI === 'true') throw new Error(`${suite} must run on CI, but: ${unavailable}`);
  });
}
