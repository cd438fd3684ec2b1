import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText, type Location, type Problem } from '../model/index.ts';
import { builtinFacts, builtinRules } from './builtin.generated.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Preset } from './preset.ts';
import type { TextFile } from './read-rules.ts';
import { trustRule } from './trust-rule.ts';

export interface LoadRulesOptions {
  /** Folders with rules of the user's own: absolute, and where the configuration names them. */
  readonly dirs: readonly { readonly path: string; readonly location: Omit<Problem, 'message'> }[];
  /** Absolute; files are named relative to it. */
  readonly root: string;
}

export interface LoadedRules {
  /** Ours and the user's, sorted by id. */
  readonly rules: readonly CompiledRule[];
  readonly problems: readonly Problem[];
  /** What does not stop a rule from being used: examples that it lacks. */
  readonly warnings: readonly Problem[];
}

/** Our rules and the user's. What reads YAML is loaded only for the user's: ours were checked when the program was built. */
export async function loadRules({ dirs, root }: LoadRulesOptions): Promise<LoadedRules> {
  const named = new Set(Object.values(builtinFacts).flat());
  const ours = builtinRules.map((definition) => trustRule(definition, builtinFacts[definition.id] ?? [], named));
  if (dirs.length === 0) return { rules: ours, problems: [], warnings: [] };
  const { readRules } = await import('./read-rules.ts');
  const folders = dirs.map((dir) => readFolder(dir, root));
  const read = readRules(uniqueFiles(folders.flatMap((folder) => folder.files)));
  const taken = new Set(ours.map((rule) => rule.definition.id));
  const clashes = read.rules
    .filter((rule) => taken.has(rule.definition.id))
    .map(({ definition: { id, location } }) => ({
      ...location,
      message: `There is a rule ${id} already, one of trustpath's own: give this one another id.`,
    }));
  return {
    rules: [...ours, ...read.rules].sort((one, other) => compareText(one.definition.id, other.definition.id)),
    problems: [...folders.flatMap((folder) => folder.problems), ...read.problems, ...clashes],
    warnings: read.warnings,
  };
}

/** A preset of the user's own, by the absolute path of its file. */
export async function loadPreset(
  path: string,
  root: string,
  from: Location,
): Promise<{ readonly preset?: Preset; readonly problems: readonly Problem[] }> {
  const text = tryRead(() => readText(path));
  if (typeof text !== 'string') return { problems: [{ ...from, message: `${shown(path, root)} ${text.because}.` }] };
  const { readPresetText } = await import('./preset.ts');
  return readPresetText(text, shown(path, root));
}

function readFolder(
  { path, location }: LoadRulesOptions['dirs'][number],
  root: string,
): { readonly files: readonly TextFile[]; readonly problems: readonly Problem[] } {
  const names = tryRead(() => {
    if (!statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    return readdirSync(path, { recursive: true, withFileTypes: true });
  });
  if ('because' in names)
    return {
      files: [],
      problems: [{ ...location, message: `The rules folder ${shown(path, root)} ${names.because}.` }],
    };
  const files = names
    .filter((entry) => /\.ya?ml$/.test(entry.name) && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
  if (files.length === 0)
    return {
      files: [],
      problems: [{ ...location, message: `The rules folder ${shown(path, root)} holds no .yaml or .yml file.` }],
    };
  const read = files.map((file) => ({ file: shown(file, root), text: tryRead(() => readText(file)) }));
  return {
    files: read.flatMap(({ file, text }) => (typeof text === 'string' ? { file, text } : [])),
    problems: read.flatMap(({ file, text }) =>
      typeof text === 'string' ? [] : { file, message: `The file ${text.because}.` },
    ),
  };
}

/** Two folders may overlap: a file is read once. */
function uniqueFiles(files: readonly TextFile[]): readonly TextFile[] {
  return [...new Map(files.map((file) => [file.file, file])).values()];
}

/** Only a regular file is opened: a pipe or a device may never end. */
function readText(path: string): string {
  const found = statSync(path);
  if (found.isDirectory()) throw new UnfitFileError('is a folder, not a file');
  if (!found.isFile()) throw new UnfitFileError('is a pipe or a device: it must be a regular file');
  if (found.size > maxBytes) throw new UnfitFileError('is larger than 5 MB, which no rule or preset needs to be');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw error instanceof TypeError ? new UnfitFileError('is not UTF-8 text: save it as UTF-8') : error;
  }
}

const maxBytes = 5 * 1024 * 1024;

class UnfitFileError extends Error {}

function tryRead<Read extends string | object>(read: () => Read): Read | { readonly because: string } {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnfitFileError) return { because: error.message };
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { because: 'does not exist' };
    if (code === 'ENOTDIR') return { because: 'is no folder' };
    if (code === 'ELOOP') return { because: 'is a link that leads back to itself' };
    if (code === 'EACCES' || code === 'EPERM') return { because: 'may not be read by this user' };
    return { because: `cannot be read (${code ?? (error as Error).message})` };
  }
}

function shown(path: string, root: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}
