import type { ProgramRun } from '../../../support/program.ts';

/** What came of a command line with a flag and of the same without it. */
export interface Tried {
  readonly run: ProgramRun;
  /** The same without the flag, where it can go without. */
  readonly base: ProgramRun;
  /** A file of the folder that the flag was tried in. */
  read(file: string): string;
}

/** How a flag is shown to do what its help says. */
export interface FlagCase {
  /** The flag as it is typed. */
  readonly flag: readonly string[];
  /** What stands beside it. */
  readonly rest: readonly string[];
  /** Against a fake AWS. */
  readonly live?: true;
  /** On a terminal. */
  readonly terminal?: true;
  readonly shows: (tried: Tried) => boolean;
}

/** Cases by command and by the long name of the flag. */
export type FlagCases = Readonly<Record<string, Readonly<Record<string, FlagCase>>>>;

/** Configuration and snapshot of the example, under names that have to be given. */
export const example = ['--config', 'example.yaml'];
export const replay = [...example, '--snapshot', 'snapshot.json'];

export function caseOf(
  flag: readonly string[],
  rest: readonly string[],
  shows: FlagCase['shows'],
  how: Pick<FlagCase, 'live' | 'terminal'> = {},
): FlagCase {
  return { flag, rest, shows, ...how };
}

/** The configuration is the one that it names: without it another one is found, of one account called elsewhere. */
export function configCase(...rest: readonly string[]): FlagCase {
  return caseOf(
    example,
    rest,
    ({ run, base }) => run.code !== 2 && run.stdout + run.stderr !== base.stdout + base.stderr,
  );
}

/** Colours without it, none with it. */
export function colourCase(...rest: readonly string[]): FlagCase {
  const isColoured = ({ stdout }: ProgramRun) => stdout.includes('\u001b[');
  return caseOf(['--no-color'], rest, ({ run, base }) => isColoured(base) && !isColoured(run) && run.stdout !== '', {
    terminal: true,
  });
}

/** JSON with it, something for people without it. */
export function jsonCase(rest: readonly string[], how: Pick<FlagCase, 'live'> = {}): FlagCase {
  return caseOf(['--format', 'json'], rest, ({ run, base }) => isJson(run.stdout) && !isJson(base.stdout), how);
}

export function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
