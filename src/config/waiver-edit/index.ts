import { isDeepStrictEqual } from 'node:util';
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { ProblemsError } from '../../model/index.ts';
import { parseSource, sourceBelow, valueAt } from '../../source/index.ts';
import { isPackageFile, packageKey } from '../search-places.ts';
import { addEntry, changeEntry, type Edit } from './edits.ts';
import { styleOf, type TextStyle } from './text-style.ts';
import { fieldsOf, type NewWaiver, writeBlockEntry } from './write-entry.ts';

export type { NewWaiver } from './write-entry.ts';

/**
 * The text of a configuration with one more waiver, or with the one at `replaces` renewed. Everything else stays as it is, to
 * the byte: the edit is a splice, and what it gave is read back. Throws ProblemsError, with the lines to write by hand, where
 * the layout of the file gives no place for it.
 */
export function writeWaiver(text: string, file: string, waiver: NewWaiver, replaces?: number): string {
  const style = styleOf(text);
  const edits = planEdits(text, file, waiver, replaces, style);
  const edited = edits === undefined ? undefined : applyEdits(text, edits);
  if (edited !== undefined && isAsMeant(text, edited, file, waiver, replaces)) return edited;
  const lines = writeBlockEntry(waiver, 2, { ...style, newline: '\n', json: false });
  throw new ProblemsError([
    { file, message: `has no plain place for a waiver. Write it by hand:\nwaivers:\n${lines.trimEnd()}` },
  ]);
}

function planEdits(
  text: string,
  file: string,
  waiver: NewWaiver,
  replaces: number | undefined,
  style: TextStyle,
): readonly Edit[] | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  const root = isPackageFile(file) ? document.get(packageKey, true) : document.contents;
  if (!isMap(root)) return undefined;
  const map = root as YAMLMap.Parsed;
  if (replaces !== undefined) return changeEntry(map, text, replaces, waiver, style);
  const edit = addEntry(map, text, waiver, style);
  return edit && [edit];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text);
}

/** The new text says what the old one said, and the waiver besides. */
function isAsMeant(
  before: string,
  after: string,
  file: string,
  waiver: NewWaiver,
  replaces: number | undefined,
): boolean {
  const meant = structuredClone(configurationIn(before, file));
  const found = configurationIn(after, file);
  if (meant === undefined || found === undefined) return false;
  const list = meant.waivers ?? [];
  if (!Array.isArray(list)) return false;
  const entry = Object.fromEntries(fieldsOf(waiver));
  if (replaces === undefined) list.push(entry);
  else Object.assign(list[replaces] as object, entry);
  meant.waivers = list;
  return isDeepStrictEqual(found, meant);
}

function configurationIn(text: string, file: string): Record<string, unknown> | undefined {
  const { source } = parseSource(text, file);
  const value = source && valueAt(isPackageFile(file) ? sourceBelow(source, [packageKey]).value : source.value, []);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
