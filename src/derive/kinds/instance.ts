import type { Fact, Facts, JudgedSubject, Location, Server, StandIn } from '../../model/index.ts';
import type { Station } from '../path/index.ts';
import type { World } from '../world.ts';
import { type DerivedKind, standInOn, unreadable } from './kind.ts';

/** Every instance that a selector finds or an id names. */
export const instances: DerivedKind = {
  kind: 'instance',
  subjects: (world) => {
    const places = placesOf(world);
    return [...foundIn(world).values()].map((found) => subjectOf(found, world, places));
  },
  standIns: ({ topology, stations }) =>
    topology.servers.flatMap((server) => standInFor(server, stations.get(server.name) as Station) ?? []),
};

interface Found {
  readonly instance: Station['instances'][number];
  /** The servers that find it. */
  readonly owners: Server[];
}

/** By ARN. */
function foundIn({ topology, stations }: World): ReadonlyMap<string, Found> {
  const all = new Map<string, Found>();
  for (const server of topology.servers)
    for (const instance of stations.get(server.name)?.instances ?? []) {
      const known = all.get(instance.arn);
      if (known === undefined) all.set(instance.arn, { instance, owners: [server] });
      else known.owners.push(server);
    }
  return all;
}

/** Where ids of instances are declared. */
function placesOf({ topology }: World): ReadonlyMap<string, Location> {
  return new Map(
    topology.servers.flatMap(({ name, instances: selector }) =>
      selector !== undefined && 'ids' in selector
        ? selector.ids.map(({ id, location }) => [`${name} ${id}`, location] as const)
        : [],
    ),
  );
}

function subjectOf(
  { instance, owners }: Found,
  { facts }: World,
  places: ReadonlyMap<string, Location>,
): JudgedSubject {
  const server = owners[0] as Server;
  const names = owners.map((owner) => owner.name).sort();
  const serverFacts = facts.servers.get(server.name) as Facts;
  const selector = server.instances;
  const declaredAt = selector !== undefined && 'tags' in selector ? selector.location : server.location;
  return {
    ref: {
      kind: 'instance',
      id: instance.arn,
      name: names.join(', '),
      account: server.account,
      ...(server.region && { region: server.region }),
    },
    variables: {
      instance: { ...instance.facts, id: { value: instance.id }, 'role.arn': instance.role },
      server: owners.length === 1 ? serverFacts : ambiguous(serverFacts, names),
    },
    location: places.get(`${server.name} ${instance.id}`) ?? declaredAt,
    servers: names,
  };
}

/** An instance that several selectors find belongs to no server for sure. */
function ambiguous(facts: Facts, names: readonly string[]): Facts {
  const detail = `The instance is found by the selectors of several servers: ${names.join(', ')}.`;
  const unsure: Fact = { unknown: 'not-declared', detail };
  return Object.fromEntries(Object.keys(facts).map((path) => [path, unsure]));
}

function standInFor(server: Server, { instances: found, unlisted }: Station): StandIn | undefined {
  if (server.authentication === 'access-key')
    return {
      ...standInOn(server, 'instance'),
      verdict: 'not-applicable',
      message: `${server.name} uses an access key: no instance profile or metadata service is involved.`,
      evidence: [{ fact: 'server.authentication', value: 'access-key' }],
    };
  if (unlisted !== undefined) return unreadable(server, 'instance', 'instances', 'instance.exists', unlisted);
  const selector = server.instances;
  if (found.length > 0 || selector === undefined || !('tags' in selector)) return undefined;
  const tags = Object.entries(selector.tags).map(([key, value]) => `${key}=${value}`);
  return {
    ...standInOn(server, 'instance'),
    verdict: 'fail',
    message: `No instance in ${server.region} has the tags of ${server.name}: ${tags.join(', ')}.`,
    evidence: [{ fact: 'instance.exists', value: false }],
    fix: {
      text: `Tag the instance of ${server.name}, correct its tags or region where it is declared, or remove it there.`,
    },
    location: selector.location,
  };
}
