#!/usr/bin/env node
import { tool } from './version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${tool.version}\n`);
else process.exitCode = await run();

async function run(): Promise<number> {
  const [{ runProgram }, { processHost }] = await Promise.all([
    import('./commands/program.ts'),
    import('./process-host.ts'),
  ]);
  return runProgram(args, processHost());
}
