import { type Judged, notReached, overAll, unread } from './judged.ts';
import type { Caller } from './station.ts';
import type { Way } from './way.ts';

/** A link that every caller of a server must prove; `fact` is what could not be looked at where there is none. */
export function overCallers(
  { station }: Pick<Way, 'station'>,
  fact: string,
  judge: (caller: Caller) => Judged,
): Judged {
  const { server, callers, unread: reason } = station;
  const each = callers.map(judge);
  if (reason !== undefined)
    each.push(unread(`What ${server.name} calls AWS with could not be read.`, [{ fact, ...reason }]));
  return each.length === 0
    ? notReached(`Nothing to look at until ${server.name} has credentials to call AWS with.`, fact)
    : overAll(each);
}
