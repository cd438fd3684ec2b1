import type { Argument, Command, Option } from 'commander';
import { createProgram } from '../../src/commands/program.ts';
import { anchor, block, code, list, page, prose, table } from './markdown.ts';

/** Every command as `--help` tells it, from the same definitions. */
export function commandsPage(): string {
  let helpText = '';
  const stdout = { write: (text: string) => (helpText += text), isTerminal: false, columns: 100 };
  const program = createProgram(
    {
      cwd: '/',
      env: {},
      stdout,
      stderr: stdout,
      now: () => new Date(0),
      signal: new AbortController().signal,
      interruptedCode: () => undefined,
    },
    async () => {},
  );
  /** What a command adds below its own help. */
  const helpAfter = (command: Command): string => {
    helpText = '';
    command.outputHelp();
    return helpText.replace(command.helpInformation(), '').trim();
  };
  const commands = leaves(program);
  return page('Commands', 'the command definitions', [
    prose(program.description()),
    table(
      ['command', 'what it does'],
      commands.map((command) => [
        `[${code(nameOf(command))}](${anchor(nameOf(command))})`,
        prose(command.description()),
      ]),
    ),
    `${code('--help')} after any of them says what stands here. The report goes to standard output, everything else to standard error.`,
    ...commands.flatMap((command) => [`## ${nameOf(command)}`, ...describe(command), ...after(helpAfter(command))]),
  ]);
}

/** Commands that do something themselves, in the order of the help. */
function leaves(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

function describe(command: Command): readonly string[] {
  const help = command.createHelp();
  const options = help.visibleOptions(command).filter((option) => option.long !== '--help');
  return [
    prose(command.description()),
    block('text', `${nameOf(command)} ${usage(command, options)}`),
    ...(command.registeredArguments.length === 0
      ? []
      : [table(['argument', 'meaning', 'default'], command.registeredArguments.map(argumentRow))]),
    ...(options.length === 0 ? [] : [table(['flag', 'meaning', 'default'], options.map(optionRow))]),
  ];
}

function usage(command: Command, options: readonly Option[]): string {
  const flags = options.length === 0 ? [] : ['[options]'];
  const names = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [...flags, ...names].join(' ');
}

function argumentRow(argument: Argument): readonly string[] {
  return [code(argument.name()), prose(argument.description), showDefault(argument.defaultValue)];
}

function optionRow(option: Option): readonly string[] {
  const needed = option.mandatory ? '; required' : '';
  return [
    option.flags
      .split(', ')
      .map((flag) => code(flag))
      .join(', '),
    prose(option.description) + needed,
    option.negate ? '' : showDefault(option.defaultValue),
  ];
}

function showDefault(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? code(String(value)) : '';
}

/** Paragraphs of plain text; what is indented below a line that ends with a colon stands as it is. */
function after(text: string): readonly string[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const [first = '', ...rest] = paragraph.split('\n');
    if (first === '') return [];
    const indented = rest.length > 0 && rest.every((line) => line.startsWith('  '));
    if (first.endsWith(':') && indented)
      return [prose(first), block('text', rest.map((line) => line.slice(2)).join('\n'))];
    return indented ? [prose(first), list(rest.map((line) => prose(line)))] : [prose(paragraph)];
  });
}
