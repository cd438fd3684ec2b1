import { InvalidArgumentError } from 'commander';
import { nearest, severities } from '../model/index.ts';
import { type Format, formats } from '../report/index.ts';

/** Collects a flag that may be given several times. */
export function collectValues(value: string, all: readonly string[]): readonly string[] {
  return [...all, value];
}

/** Throws InvalidArgumentError with the nearest known format. */
export function parseFormat(value: string): Format {
  return oneOf(value, formats);
}

/** `FORMAT=FILE`, several times. Throws InvalidArgumentError. */
export function parseReport(
  value: string,
  all: readonly { format: Format; file: string }[],
): readonly { format: Format; file: string }[] {
  const equals = value.indexOf('=');
  if (equals < 1 || value.slice(equals + 1).trim() === '')
    throw new InvalidArgumentError('Write FORMAT=FILE, e.g. junit=reports/trustpath.xml.');
  return [...all, { format: parseFormat(value.slice(0, equals)), file: value.slice(equals + 1) }];
}

/** The path of a file. Throws InvalidArgumentError where it is empty: a folder would be meant instead. */
export function parseFile(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Name a file.');
  if (value.includes('\0')) throw new InvalidArgumentError('A file name holds no NUL character.');
  return value;
}

/** A severity or `none`. Throws InvalidArgumentError. */
export function parseThreshold(value: string) {
  return oneOf(value, [...severities, 'none'] as const);
}

/** `fail` or `pass`. Throws InvalidArgumentError. */
export function parseUnknown(value: string) {
  return oneOf(value, ['fail', 'pass'] as const);
}

export type TextOrJson = 'text' | 'json';

/** `text` or `json`. Throws InvalidArgumentError. */
export function parseTextOrJson(value: string): TextOrJson {
  return oneOf(value, ['text', 'json'] as const);
}

/** A real day as YYYY-MM-DD. Throws InvalidArgumentError. */
export function parseDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD, e.g. 2027-01-31.');
  return value;
}

/** A whole number from 1 to 256. Throws InvalidArgumentError. */
export function parseConcurrency(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= 1 && number <= 256)) throw new InvalidArgumentError('Write a whole number from 1 to 256.');
  return number;
}

/** The one of `known` that was given. Throws UnknownChoiceError with the nearest of them. */
export function oneOf<const T extends string>(value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UnknownChoiceError(value, known);
}

/** A value that is none of those a flag knows; shells complete from what it knows. */
export class UnknownChoiceError extends InvalidArgumentError {
  readonly known: readonly string[];

  constructor(value: string, known: readonly string[]) {
    const near = nearest(value, known);
    super(`${near === undefined ? '' : `Did you mean ${near}? `}Known: ${known.join(', ')}.`);
    this.known = known;
  }
}
