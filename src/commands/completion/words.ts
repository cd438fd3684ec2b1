import type { Argument, Command, Option } from 'commander';
import { UnknownChoiceError } from '../options.ts';

/** What may follow: words of a list, the name of a file or folder, or anything. */
export type Values = { readonly choices: readonly string[] } | 'file' | 'folder' | 'anything';

export interface Flag {
  /** With their dashes. */
  readonly names: readonly string[];
  readonly description: string;
  /** Absent for a flag without a value. */
  readonly values?: Values;
}

/** What a shell may offer behind one command. */
export interface Place {
  /** `/rules/list`; the program itself is empty. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly flags: readonly Flag[];
  readonly argument?: Values;
}

/** Every place of a program, made from the definitions of its commands. What the default command takes, the program takes. */
export function listPlaces(program: Command, ruleIds: readonly string[]): readonly Place[] {
  const below = (command: Command, path: string): readonly Place[] => [
    placeOf(command, path, ruleIds),
    ...command.commands.flatMap((child) => below(child, `${path}/${child.name()}`)),
  ];
  const [root, ...others] = below(program, '') as readonly [Place, ...Place[]];
  const fallback = others.find(({ path }) => path === '/audit');
  return [{ ...root, flags: [...(fallback?.flags ?? []), ...root.flags] }, ...others];
}

function placeOf(command: Command, path: string, ruleIds: readonly string[]): Place {
  const [argument] = command.registeredArguments;
  const helper = command.createHelp();
  return {
    path,
    commands: command.commands.map((child) => ({ name: child.name(), description: child.description() })),
    flags: helper.visibleOptions(command).map((option) => flagOf(option, ruleIds)),
    ...(argument && { argument: valuesOf(argument.name(), argument, ruleIds) }),
  };
}

function flagOf(option: Option, ruleIds: readonly string[]): Flag {
  const names = [option.long, option.short].filter((name) => name != null);
  const placeholder = /[<[](.+)[>\]]/.exec(option.flags)?.[1];
  const { description } = option;
  return { names, description, ...(placeholder !== undefined && { values: valuesOf(placeholder, option, ruleIds) }) };
}

function valuesOf(
  placeholder: string,
  { parseArg }: Pick<Option | Argument, 'parseArg'>,
  ruleIds: readonly string[],
): Values {
  const choices = choicesOf(placeholder, parseArg);
  if (choices !== undefined) return { choices };
  if (placeholder === 'file') return 'file';
  if (placeholder === 'folder' || placeholder === 'dir') return 'folder';
  return placeholder === 'id' ? { choices: ruleIds } : 'anything';
}

/** What a parser says it knows when it is given what nobody would write. Before an equals sign it is a beginning. */
function choicesOf(placeholder: string, parse: Option['parseArg']): readonly string[] | undefined {
  const pair = placeholder.includes('=');
  try {
    parse?.(pair ? '\0=\0' : '\0', []);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnknownChoiceError)) return undefined;
    return pair ? error.known.map((choice) => `${choice}=`) : error.known;
  }
}
