import { Command, CommanderError, type Option } from 'commander';
import type { Host } from '../host.ts';
import { nearest } from '../model/index.ts';
import { tool } from '../version.ts';
import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import { addCollect } from './collect.ts';
import type { AddCommand, Run } from './command.ts';
import { addCompletion } from './completion.ts';
import { addConfig } from './config.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addInit } from './init.ts';
import { parseFile } from './options.ts';
import { addPath } from './path.ts';
import { addPermissions } from './permissions.ts';
import { addProbe } from './probe.ts';
import { explainFailure } from './problems.ts';
import { addProve } from './prove.ts';
import { addRules } from './rules.ts';
import { addSchema } from './schema.ts';
import { showArguments } from './show-arguments.ts';
import { addWaive } from './waive.ts';

const commands: Readonly<Record<string, AddCommand>> = {
  audit: addAudit,
  collect: addCollect,
  check: addCheck,
  rules: addRules,
  config: addConfig,
  schema: addSchema,
  permissions: addPermissions,
  doctor: addDoctor,
  init: addInit,
  path: addPath,
  prove: addProve,
  probe: addProbe,
  explain: addExplain,
  waive: addWaive,
  completion: addCompletion,
};

/** Runs one command line (without node and script) and gives its exit code. Never throws for what a user may do. */
export async function runProgram(args: readonly string[], host: Host): Promise<number> {
  let code = 0;
  const named = Object.keys(commands).find((name) => name === args[0]);
  const run: Run = async (work) => {
    code = await work();
  };
  // A command that is named is the only one that has to be made; what completes them all needs them all.
  const names = named === undefined || named === 'completion' ? undefined : [named];
  const show = showArguments(args);
  const program = createProgram(host, run, { names, show });
  try {
    const unknown = named === undefined ? explainUnknownCommand(args) : undefined;
    if (unknown !== undefined) program.error(unknown);
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = explainFailure(error);
    host.stderr.write(`${show(failure.text)}\n`);
    return failure.code;
  }
}

interface ProgramParts {
  /** Of the commands that are made; all when absent. */
  readonly names?: readonly string[] | undefined;
  /** What is told of a mistake, made fit to be shown. */
  readonly show?: (message: string) => string;
}

/** Every command, or those of these names, with flags and help. Nothing that a command needs to run is loaded before it runs. */
export function createProgram(
  host: Host,
  run: Run,
  { names = Object.keys(commands), show = (message) => message }: ProgramParts = {},
): Command {
  const program = new Command(tool.name)
    .description('Audits the whole path by which an automation server reaches AWS roles.')
    .version(tool.version)
    .showSuggestionAfterError()
    .showHelpAfterError('(see trustpath --help)')
    .exitOverride()
    .configureHelp({
      minWidthToWrap: 20,
      subcommandTerm: (command) => command.name(),
      optionDescription: describeOption,
    })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(show(text)),
      getOutHelpWidth: () => host.stdout.columns ?? 80,
      getErrHelpWidth: () => host.stderr.columns ?? 80,
    });
  for (const name of names) commands[name]?.(program, host, run);
  refuseEmptyPaths(program);
  return program;
}

/** That a switch is off and a list is empty needs no words. */
function describeOption({ description, defaultValue }: Option): string {
  const isSaid = typeof defaultValue === 'string' && defaultValue !== '';
  return isSaid ? `${description} (default: ${defaultValue})` : description;
}

function refuseEmptyPaths(command: Command): void {
  for (const option of command.options)
    if (/<(file|folder)>$/.test(option.flags) && option.parseArg === undefined) option.argParser(parseFile);
  for (const below of command.commands) refuseEmptyPaths(below);
}

/** A first word that is no command: without this it would be told as an argument too many of the default command. */
function explainUnknownCommand([first]: readonly string[]): string | undefined {
  const names = ['help', ...Object.keys(commands)];
  if (first === undefined || first.startsWith('-') || names.includes(first)) return undefined;
  const near = nearest(first, names);
  return `error: unknown command '${first}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`;
}
