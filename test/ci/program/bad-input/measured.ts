import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ProgramRun, runProgram } from '../../../support/program.ts';

export interface MeasuredRun extends ProgramRun {
  /** True when it had to be killed: it waited for something that never comes. */
  readonly hung: boolean;
  /** Time of the processor, which a loaded machine does not stretch as it does the time of the clock. */
  readonly cpuSeconds: number;
  readonly maxMegabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'trustpath-measured-'));
// Whoever it runs as tells what it took.
chmodSync(folder, 0o777);
const module = join(folder, 'measure.mjs');
writeFileSync(
  module,
  `import { writeFileSync } from 'node:fs';
const file = process.env.MEASURED_TO;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, maxMegabytes: maxRSS / 1024 }));
});
`,
);
let runs = 0;

/** Runs the built program, ends it after 30 seconds, and tells what it took. */
export async function runMeasured(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly uid?: number },
): Promise<MeasuredRun> {
  const to = join(folder, `${runs++}.json`);
  let hung = false;
  let timer: NodeJS.Timeout | undefined;
  const run = await runProgram(args, {
    ...options,
    env: { ...options.env, NODE_OPTIONS: `--import=${pathToFileURL(module).href}`, MEASURED_TO: to },
    onStart(kill) {
      timer = setTimeout(() => {
        hung = true;
        kill('SIGKILL');
      }, 30_000);
    },
  });
  clearTimeout(timer);
  const taken = hung ? { cpuSeconds: 0, maxMegabytes: 0 } : JSON.parse(readFileSync(to, 'utf8'));
  return { ...run, hung, ...taken };
}
