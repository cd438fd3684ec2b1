import type { Location } from '../model/index.ts';

/** Keys and list indexes from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A YAML or JSON text that could be read, and where everything in it stands. */
export interface Source {
  /** As shown to people: `/`-separated. */
  readonly file: string;
  readonly text: string;
  /** Plain data: aliases expanded, keys as written. */
  readonly value: unknown;
  /**
   * Position of a value, or of the key it stands under. Where the path leads nowhere, the position of the deepest part
   * that exists: a missing key is shown at the mapping that lacks it.
   */
  locate(path: Path, what?: 'key' | 'value'): Location;
  /** A scalar's text as written, so `000123456789` with its zeros; undefined when the path leads to no scalar. */
  sourceOf(path: Path): string | undefined;
  /**
   * Position in the file of one character of a scalar's value, counted in UTF-16 units from 0. Exact for plain, quoted
   * and block scalars, through folding and escapes; the scalar's start where the two cannot be aligned.
   */
  offsetLocation(path: Path, offset: number): Location;
}
