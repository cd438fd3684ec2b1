import { type InstanceQuery, mostInstanceIds } from '../../aws/index.ts';
import { type InstanceSelector, instanceArn, type Server, selectorText, type Topology } from '../../model/index.ts';
import type { InstancesRead } from '../planned-read.ts';

/** In each account and region: all declared ids in as few calls as EC2 allows, and one call for each distinct set of tags. */
export function planInstances({ servers }: Topology): readonly InstancesRead[] {
  const places = new Map<string, Selecting[]>();
  for (const server of servers) {
    const { account, region, instances } = server;
    if (instances === undefined || region === undefined) continue;
    const place = `${account} ${region}`;
    push(places, place, { ...server, region, instances });
  }
  return [...places.values()].flatMap((place) => [...planIds(place), ...planTags(place)]);
}

/** A server that has instances. */
type Selecting = Server & { readonly region: string; readonly instances: InstanceSelector };

function planIds(servers: readonly Selecting[]): InstancesRead[] {
  const owners = new Map<string, Selecting[]>();
  for (const server of servers)
    if ('ids' in server.instances) for (const { id } of server.instances.ids) push(owners, id, server);
  const ids = [...owners.keys()].sort();
  const reads: InstancesRead[] = [];
  for (let start = 0; start < ids.length; start += mostInstanceIds) {
    const chunk = ids.slice(start, start + mostInstanceIds);
    const asking = new Set(chunk.flatMap((id) => owners.get(id) ?? []));
    const owning = servers.filter((server) => asking.has(server));
    reads.push(
      readOf({ ids: chunk }, owning, 'by id', ({ account, region }) =>
        chunk.map((id) => instanceArn(region, account, id)),
      ),
    );
  }
  return reads;
}

function planTags(servers: readonly Selecting[]): InstancesRead[] {
  const alike = new Map<string, Selecting[]>();
  for (const server of servers) {
    const text = selectorText(server, server.instances);
    if ('tags' in server.instances) push(alike, text, server);
  }
  return [...alike.values()].flatMap((owning) => {
    const [{ instances }] = owning as [Selecting];
    return 'tags' in instances
      ? [readOf({ tags: instances.tags }, owning, 'by tags', () => owning.map(({ name }) => name).sort())]
      : [];
  });
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function readOf(
  query: InstanceQuery,
  owning: readonly Selecting[],
  how: string,
  subjects: (first: Selecting) => readonly string[],
): InstancesRead {
  const [first] = owning as [Selecting];
  const servers = owning.map(({ name }) => name).sort();
  const why = `instances of ${servers.join(', ')}, ${how}`;
  return {
    read: 'instances',
    account: first.account,
    region: first.region,
    query,
    servers,
    why,
    subjects: subjects(first),
  };
}
