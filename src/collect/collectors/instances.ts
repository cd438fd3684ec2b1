import { callName, describeInstances, type ListedInstance, mostInstanceIds } from '../../aws/index.ts';
import {
  absent,
  type CompletedRead,
  compareText,
  type Fact,
  type Facts,
  type InstanceSelector,
  instanceArn,
  known,
  type Selection,
  type Server,
  type Subject,
  selectorText,
  type Topology,
} from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { everyFact, gapOf } from '../gap.ts';
import type { InstancesRead } from '../planned-read.ts';
import type { Done, Reading } from '../reading.ts';
import { type SelectedInstance, selectedInstances } from './selected-instances.ts';

const paths = [
  'exists',
  'state',
  'vpcId',
  'tags',
  'metadataOptions.state',
  'metadataOptions.httpEndpoint',
  'metadataOptions.httpTokens',
  'metadataOptions.hopLimit',
  'instanceProfile.arn',
] as const;

/** Instances that servers select: those declared by id in as few calls as EC2 allows, and one call for each distinct set of tags. */
export const instances: Collector = {
  name: 'instances',
  provides: { instance: paths },
  plan: (topology, kinds) => (kinds.has('instance') ? placesOf(topology).flatMap(planPlace) : []),
  collect(reading) {
    const selected = selectedInstances(reading);
    return {
      subjects: readSubjects(selected, reading),
      selections: reading.topology.servers.flatMap((server) => selectionOf(server, selected, reading.instances)),
      gaps: reading.instances.flatMap(({ planned, listing }) =>
        listing.unread === undefined
          ? []
          : [gapOf('instance', planned.account, planned.servers, listing.unread, planned.region)],
      ),
      reads: completedReads(reading.instances),
    };
  },
};

/** A server that has instances, with the selector that finds them. */
type Selecting = Server & { readonly region: string; readonly instances: InstanceSelector };

/** Servers with instances, by account and region. */
function placesOf({ servers }: Topology): readonly (readonly Selecting[])[] {
  const places = new Map<string, Selecting[]>();
  for (const server of servers) {
    const { instances: selector, region } = server;
    if (selector === undefined || region === undefined) continue;
    const place = `${server.account} ${region}`;
    places.set(place, [...(places.get(place) ?? []), { ...server, region, instances: selector }]);
  }
  return [...places.values()];
}

function planPlace(servers: readonly Selecting[]): InstancesRead[] {
  const [{ account, region }] = servers as [Selecting];
  const owners = new Map<string, string[]>();
  const byTags = new Map<string, { tags: Readonly<Record<string, string>>; names: string[] }>();
  for (const server of servers) {
    if ('ids' in server.instances)
      for (const { id } of server.instances.ids) owners.set(id, [...(owners.get(id) ?? []), server.name]);
    else {
      const { tags } = server.instances;
      const same = byTags.get(selectorText(server, server.instances));
      if (same === undefined) byTags.set(selectorText(server, server.instances), { tags, names: [server.name] });
      else same.names.push(server.name);
    }
  }
  const read = (
    query: InstancesRead['query'],
    names: readonly string[],
    subjects?: readonly string[],
  ): InstancesRead => {
    const own = [...new Set(names)].sort();
    const how = 'ids' in query ? 'by id' : 'by tags';
    return {
      read: 'instances',
      account,
      region,
      query,
      servers: own,
      why: `instances of ${own.join(', ')}, ${how}`,
      subjects: subjects ?? own,
    };
  };
  const ids = [...owners.keys()].sort();
  const chunks = Array.from({ length: Math.ceil(ids.length / mostInstanceIds) }, (_, index) =>
    ids.slice(index * mostInstanceIds, (index + 1) * mostInstanceIds),
  );
  return [
    ...chunks.map((chunk) =>
      read(
        { ids: chunk },
        chunk.flatMap((id) => owners.get(id) ?? []),
        chunk.map((id) => instanceArn(region, account, id)),
      ),
    ),
    ...[...byTags.values()].map(({ tags, names }) => read({ tags }, names)),
  ];
}

/** One subject for each instance; what one listing could read outweighs what another could not. */
function readSubjects(selected: readonly SelectedInstance[], reading: Reading): Subject[] {
  const subjects = new Map<string, Subject & { readonly sure: boolean }>();
  for (const one of selected) {
    const { account, region } = one.planned;
    const sure = one.instance !== undefined || one.unread === undefined;
    if (subjects.get(one.arn)?.sure === true) continue;
    const name = ownersOf(one.arn, selected).join(', ');
    subjects.set(one.arn, { kind: 'instance', id: one.arn, name, account, region, facts: factsOf(one, reading), sure });
  }
  return [...subjects.values()].map(({ sure, ...subject }) => subject);
}

/** Names of the servers whose selectors are about an instance. */
function ownersOf(arn: string, selected: readonly SelectedInstance[]): string[] {
  const names = selected.filter((one) => one.arn === arn).flatMap(({ planned }) => planned.servers);
  return [...new Set(names)].sort();
}

function factsOf({ instance, unread }: SelectedInstance, { redact }: Reading): Facts {
  if (instance !== undefined) return readFacts(instance, redact);
  if (unread !== undefined) return everyFact(paths, unread);
  const gone: Fact = { unknown: 'not-collected', detail: 'The instance does not exist.' };
  return { ...everyFact(paths, gone), exists: known(false) };
}

function readFacts(instance: ListedInstance, redact: (text: string) => string): Facts {
  const tags = Object.entries(instance.tags).sort(([one], [other]) => compareText(one, other));
  return {
    exists: known(true),
    state: known(instance.state),
    vpcId: instance.vpcId === undefined ? absent : known(instance.vpcId),
    tags: known(Object.fromEntries(tags.map(([key, value]) => [key, redact(value)]))),
    ...metadataFacts(instance.metadataOptions),
    'instanceProfile.arn': instance.instanceProfile === undefined ? absent : known(instance.instanceProfile),
  };
}

/** What the answer does not say is not assumed; while a change is being applied, only that is known. */
function metadataFacts(options: ListedInstance['metadataOptions']): Facts {
  const source = { call: callName(describeInstances), permission: describeInstances.permission };
  const fact = (name: keyof typeof options): Fact => {
    const value = options[name];
    const detail = `The answer does not say metadataOptions.${name}.`;
    return value === undefined ? { unknown: 'invalid-answer', ...source, detail } : known(value);
  };
  const pending = options.state === 'pending';
  const detail = 'A change of the metadata options is being applied: ask again in a minute.';
  const option = (name: keyof typeof options): Fact =>
    pending ? { unknown: 'unavailable', ...source, detail } : fact(name);
  return {
    'metadataOptions.state': fact('state'),
    'metadataOptions.httpEndpoint': option('httpEndpoint'),
    'metadataOptions.httpTokens': option('httpTokens'),
    'metadataOptions.hopLimit': option('hopLimit'),
  };
}

function selectionOf(
  server: Server,
  selected: readonly SelectedInstance[],
  done: Reading['instances'],
): readonly Selection[] {
  if (server.instances === undefined) return [];
  const own = (planned: InstancesRead) => planned.servers.includes(server.name) && isAsked(server.instances, planned);
  const asked = done.filter(({ planned }) => own(planned));
  if (asked.length === 0) return [];
  const unread = asked.find(({ listing }) => listing.unread !== undefined)?.listing.unread;
  const declared = 'ids' in server.instances ? new Set(server.instances.ids.map(({ id }) => id)) : undefined;
  const arns = selected
    .filter(({ planned, arn }) => own(planned) && (declared?.has(arn.slice(arn.lastIndexOf('/') + 1)) ?? true))
    .map(({ arn }) => arn);
  return [
    {
      server: server.name,
      selector: selectorText(server, server.instances),
      instances: [...new Set(arns)].sort(),
      ...(unread && { unread }),
    },
  ];
}

function isAsked(selector: InstanceSelector | undefined, { query }: InstancesRead): boolean {
  return selector !== undefined && 'ids' in selector === 'ids' in query;
}

/** Places where every listing was read to its end. */
function completedReads(done: readonly Done<InstancesRead, ListedInstance>[]): CompletedRead[] {
  const places = new Map<string, CompletedRead>();
  for (const { planned } of done) {
    const { account, region } = planned;
    const whole = done.every(
      (other) =>
        other.planned.account !== account || other.planned.region !== region || other.listing.unread === undefined,
    );
    if (whole) places.set(`${account} ${region}`, { name: 'instances', account, region });
  }
  return [...places.values()];
}
