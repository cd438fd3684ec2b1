import { TroubleError } from './trouble.ts';

/** Whether the answer to `GET /user` is a user. Who it is, nobody needs to know. Throws TroubleError where it is none. */
export function requireUser(answer: unknown): true {
  const { id } = (answer ?? {}) as { id?: unknown };
  if (typeof id === 'string' && id !== '') return true;
  throw new TroubleError('not-xsoar', 'It names nobody whose key this is');
}
