import type { Fact } from '../../model/index.ts';
import { type Judged, notReached, overAll, unread } from './judged.ts';
import { isGone, type Station, type StationInstance } from './station.ts';

/** A link that every instance of a server must prove; `fact` is what could not be looked at where there is none. */
export function overInstances(station: Station, fact: string, judge: (instance: StationInstance) => Judged): Judged {
  const { server, instances, unlisted } = station;
  const each = instances.map((instance) => {
    const exists = instance.facts.exists as Fact;
    if (isGone(instance)) return notReached(`Nothing to look at until the instance ${instance.id} exists.`, fact);
    if ('unknown' in exists) return unread(`Whether ${instance.id} exists could not be read.`, [{ fact, ...exists }]);
    return judge(instance);
  });
  if (unlisted !== undefined)
    each.push(unread(`The instances of ${server.name} could not be listed.`, [{ fact, ...unlisted }]));
  return each.length === 0
    ? notReached(`Nothing to look at until ${server.name} has an instance.`, fact)
    : overAll(each);
}
