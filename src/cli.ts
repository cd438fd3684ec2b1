#!/usr/bin/env node
import { join } from 'node:path';
import { tool } from './version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${tool.version}\n`);
else void run();

async function run(): Promise<void> {
  // What is left when a run ends without a word, because nothing is to come any more: a defect, never a pass.
  process.exitCode = 3;
  const { keepCompiledCode } = await import('./code-cache.ts');
  keepCompiledCode({ modules: join(import.meta.dirname, 'chunks'), env: process.env, args, version: tool.version });
  const [{ runProgram }, { processHost }] = await Promise.all([
    import('./commands/program.ts'),
    import('./process-host.ts'),
  ]);
  process.exitCode = await runProgram(args, processHost());
}
