import { TroubleError } from './trouble.ts';

/** What an XSOAR server says of itself. */
export interface About {
  /** `6.12.0`, `8.6.0`. */
  readonly version: string;
}

/** Reads the answer to `GET /about`. Throws TroubleError where it is not one that XSOAR gives. */
export function readAbout(answer: unknown): About {
  const { demistoVersion: version } = (answer ?? {}) as { demistoVersion?: unknown };
  if (typeof version !== 'string') throw new TroubleError('not-xsoar', 'The answer tells no version of XSOAR');
  if (!/^\d[\w.+-]{0,39}$/.test(version))
    throw new TroubleError('not-xsoar', 'What the answer gives as the version of XSOAR is none');
  return { version };
}
