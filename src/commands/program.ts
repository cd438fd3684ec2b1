import { Command, CommanderError } from 'commander';
import type { Host } from '../host.ts';
import { tool } from '../version.ts';
import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import { addCollect } from './collect.ts';
import { explainFailure } from './problems.ts';
import { addRules } from './rules.ts';

/** Adds one command; `run` hands its exit code back. */
export type AddCommand = (program: Command, host: Host, run: (work: () => Promise<number>) => Promise<void>) => void;

const commands: readonly AddCommand[] = [addAudit, addCollect, addCheck, addRules];

/** Runs one command line (without node and script) and gives its exit code. Never throws for what a user may do. */
export async function runProgram(args: readonly string[], host: Host): Promise<number> {
  let code = 0;
  const program = new Command(tool.name)
    .description('Audits the whole path by which an automation server reaches AWS roles.')
    .version(tool.version)
    .showSuggestionAfterError()
    .showHelpAfterError('(see trustpath --help)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHelpWidth: () => host.stdout.columns ?? 80,
      getErrHelpWidth: () => host.stderr.columns ?? 80,
    });
  for (const add of commands)
    add(program, host, async (work) => {
      code = await work();
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = explainFailure(error);
    host.stderr.write(`${failure.text}\n`);
    return failure.code;
  }
}
