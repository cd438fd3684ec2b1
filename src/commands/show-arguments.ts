import { cut, escapeData } from '../report/escape.ts';

/** Characters of an argument that a message repeats. */
const longest = 100;

/** For messages that may repeat what was typed: what a terminal would obey is shown as text there, and long words are cut. */
export function showArguments(args: readonly string[]): (message: string) => string {
  const values = args.flatMap((arg) => [arg, arg.slice(arg.indexOf('=') + 1), arg.startsWith('-') ? arg.slice(2) : '']);
  const changed = [...new Set(values)]
    .filter((value) => value.trim() !== '' && show(value) !== value)
    .sort((one, other) => other.length - one.length);
  return (message) => changed.reduce((text, value) => text.replaceAll(value, () => show(value)), message);
}

function show(value: string): string {
  return cut(escapeData(value), longest);
}
