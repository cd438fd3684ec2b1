#!/usr/bin/env node
import { useCompileCache } from './compile-cache.ts';
import { tool } from './version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${tool.version}\n`);
else void run();

async function run(): Promise<void> {
  // What is left when a run ends without a word, because nothing is to come any more: a defect, never a pass.
  process.exitCode = 3;
  useCompileCache({ env: process.env, cwd: process.cwd(), uid: process.getuid?.() });
  const [{ runProgram }, { processHost }, { silenceOthers }, { leave }] = await Promise.all([
    import('./commands/program.ts'),
    import('./process-host.ts'),
    import('./stray-output.ts'),
    import('./leave.ts'),
  ]);
  const host = processHost();
  silenceOthers(host.stderr);
  leave(host, await runProgram(args, host));
}
