import type { ListedInstance } from '../../aws/index.ts';
import {
  type CompletedRead,
  groupBy,
  instanceArn,
  type Selection,
  type Server,
  type Subject,
  selectorText,
} from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { gapOf } from '../gap.ts';
import type { InstancesRead } from '../planned-read.ts';
import type { Done, Reading } from '../reading.ts';
import { instanceFacts, instancePaths } from './instance-facts.ts';
import { planInstances } from './plan-instances.ts';
import { type SelectedInstance, selectedInstances } from './selected-instances.ts';

/** Instances that servers select, by id or by tags. */
export const instances: Collector = {
  name: 'instances',
  provides: { instance: instancePaths },
  plan: (topology, needs) => (needs.has('instances', 'instance') ? planInstances(topology) : []),
  collect(reading) {
    const selected = selectedInstances(reading);
    const byRead = groupBy(selected, ({ planned }) => planned);
    const readsOf = readsByServer(reading.instances);
    const selections = reading.topology.servers.flatMap((server) =>
      selectionOf(server, byRead, readsOf.get(server.name) ?? []),
    );
    return {
      subjects: readSubjects(selected, selections, reading),
      selections,
      gaps: reading.instances.flatMap(({ planned, listing }) =>
        listing.unread === undefined
          ? []
          : [gapOf('instance', planned.account, planned.servers, listing.unread, planned.region)],
      ),
      reads: completedReads(reading.instances),
    };
  },
};

/** The reads that were made for each server, by its name. */
function readsByServer(done: Reading['instances']): ReadonlyMap<string, Reading['instances']> {
  const each = done.flatMap((read) => read.planned.servers.map((name) => ({ name, read })));
  return new Map([...groupBy(each, ({ name }) => name)].map(([name, reads]) => [name, reads.map(({ read }) => read)]));
}

/** What the selector of a server found. A declared id is there whether or not the instance exists. */
function selectionOf(
  server: Server,
  selected: ReadonlyMap<InstancesRead, readonly SelectedInstance[]>,
  done: Reading['instances'],
): readonly Selection[] {
  const selector = server.instances;
  if (selector === undefined) return [];
  const isOwn = ({ query }: InstancesRead) => 'ids' in query === 'ids' in selector;
  const asked = done.filter(({ planned }) => isOwn(planned));
  if (asked.length === 0) return [];
  const arns =
    'ids' in selector
      ? selector.ids.map(({ id }) => instanceArn(server.region ?? '', server.account, id))
      : asked.flatMap(({ planned }) => selected.get(planned) ?? []).map(({ arn }) => arn);
  const unread = asked.find(({ listing }) => listing.unread !== undefined)?.listing.unread;
  return [
    {
      server: server.name,
      selector: selectorText(server, selector),
      instances: [...new Set(arns)].sort(),
      ...(unread && { unread }),
    },
  ];
}

/** One subject for each instance; what one listing could read outweighs what another could not. */
function readSubjects(
  selected: readonly SelectedInstance[],
  selections: readonly Selection[],
  { withhold }: Reading,
): Subject[] {
  const surest = new Map<string, SelectedInstance>();
  for (const one of selected) {
    const before = surest.get(one.arn);
    if (before === undefined || (!isSure(before) && isSure(one))) surest.set(one.arn, one);
  }
  const owners = new Map<string, string[]>();
  for (const { server, instances: arns } of selections)
    for (const arn of arns) {
      const known = owners.get(arn);
      if (known === undefined) owners.set(arn, [server]);
      else known.push(server);
    }
  return [...surest.values()].map((one) => {
    const { account, region } = one.planned;
    const name = (owners.get(one.arn) ?? []).sort().join(', ');
    return { kind: 'instance', id: one.arn, name, account, region, facts: instanceFacts(one, withhold) };
  });
}

function isSure({ instance, unread }: SelectedInstance): boolean {
  return instance !== undefined || unread === undefined;
}

/** Places where every listing was read to its end. */
function completedReads(done: readonly Done<InstancesRead, ListedInstance>[]): CompletedRead[] {
  const places = new Map<string, CompletedRead>();
  const unread = new Set<string>();
  for (const { planned, listing } of done) {
    const { account, region } = planned;
    const place = `${account} ${region}`;
    places.set(place, { name: 'instances', account, region });
    if (listing.unread !== undefined) unread.add(place);
  }
  return [...places].flatMap(([place, read]) => (unread.has(place) ? [] : [read]));
}
