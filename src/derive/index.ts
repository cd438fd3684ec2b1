import {
  type DeclaredTarget,
  declaredTargets,
  type Fact,
  type Facts,
  type JudgedSubject,
  type Location,
  nameOfArn,
  type Server,
  type Snapshot,
  type StandIn,
  type SubjectRef,
  type Topology,
  type TrustPath,
} from '../model/index.ts';
import { type Collected, indexSnapshot } from './collected.ts';
import { roleOfInstance } from './instance-role.ts';
import { deriveIntegrations } from './integrations.ts';
import {
  type DerivedPath,
  declaredCalls,
  derivePaths,
  deriveTargetWidth,
  readStations,
  type Station,
} from './path/index.ts';
import { rememberRoleTrusts } from './role-trusts.ts';
import { selectInstances } from './selection.ts';
import { attachedRoles, serverRoleSubjects } from './server-roles.ts';
import { deriveServers } from './servers.ts';
import { standInsOf } from './stand-ins.ts';
import { deriveTargetRole } from './target-roles.ts';

/** Everything that can be judged, with base and derived facts, and what stands in for what cannot. */
export interface Derived {
  readonly subjects: readonly JudgedSubject[];
  readonly standIns: readonly StandIn[];
  /** Every declared path, link by link, sorted by id. */
  readonly paths: readonly TrustPath[];
}

/** Joins the topology with what a snapshot holds. Pure: the same input gives the same subjects. */
export function derive(topology: Topology, snapshot: Snapshot): Derived {
  const collected = indexSnapshot(snapshot, new Set(topology.accounts.map((account) => account.id)));
  const servers = deriveServers(topology, collected);
  const stations = readStations(topology, snapshot, collected, servers);
  const declared = declaredCalls(topology);
  const targets = declaredTargets(topology);
  const serverRoles = attachedRoles(topology, stations);
  const { takenAt } = snapshot;
  const trustOf = rememberRoleTrusts({ topology, collected, stations, declared, attached: serverRoles, takenAt });
  const targetFacts = new Map(
    targets.map((target) => {
      const facts = deriveTargetRole(target, { stations, collected, trust: trustOf(target.arn), takenAt });
      return [target.arn, { ...facts, ...deriveTargetWidth(target.arn, facts) }] as const;
    }),
  );
  const { paths, roleWidths } = derivePaths({
    takenAt,
    collected,
    stations,
    declared,
    targets: targetFacts,
    trustOf,
    serverRoles: [...serverRoles.keys()],
  });
  const facts: SharedFacts = { servers, targets: targetFacts, integrations: deriveIntegrations(topology) };
  return {
    subjects: [
      ...serverSubjects(topology, servers),
      ...instanceSubjects(topology, snapshot, collected, servers),
      ...serverRoleSubjects(serverRoles, targets, roleWidths, collected),
      ...userSubjects(topology, collected),
      ...integrationSubjects(topology, facts),
      ...targetRoleSubjects(targets, targetFacts),
      ...paths.map((path) => pathSubject(path, facts)),
      ...accountSubjects(topology),
    ],
    standIns: topology.servers.flatMap((server) =>
      standInsOf(server, selectInstances(server, snapshot), stations.get(server.name) as Station, collected),
    ),
    paths: paths.map(({ path }) => path),
  };
}

/** Facts that subjects of several kinds see, by name or ARN. */
interface SharedFacts {
  readonly servers: ReadonlyMap<string, Facts>;
  readonly targets: ReadonlyMap<string, Facts>;
  readonly integrations: ReadonlyMap<string, Facts>;
}

function serverSubjects(topology: Topology, servers: ReadonlyMap<string, Facts>): JudgedSubject[] {
  return topology.servers.map((server) => ({
    ref: refOf(server),
    variables: { server: servers.get(server.name) as Facts },
    location: server.location,
    servers: [server.name],
  }));
}

function refOf(server: Server): SubjectRef {
  const region = server.region === undefined ? {} : { region: server.region };
  return { kind: 'server', id: server.name, name: server.name, account: server.account, ...region };
}

function instanceSubjects(
  topology: Topology,
  snapshot: Snapshot,
  collected: Collected,
  servers: ReadonlyMap<string, Facts>,
): JudgedSubject[] {
  const owners = new Map<string, Server[]>();
  for (const server of topology.servers)
    for (const arn of selectInstances(server, snapshot).instances)
      owners.set(arn, [...(owners.get(arn) ?? []), server]);
  return [...owners].map(([arn, owning]) => {
    const [server] = owning as [Server, ...Server[]];
    const names = owning.map((owner) => owner.name).sort();
    const serverFacts = servers.get(server.name) as Facts;
    return {
      ref: {
        kind: 'instance',
        id: arn,
        name: names.join(', '),
        account: server.account,
        ...(server.region && { region: server.region }),
      },
      variables: {
        instance: {
          ...collected.facts('instance', arn, server.account),
          id: { value: nameOfArn(arn) },
          'role.arn': roleOfInstance(arn, server.account, collected),
        },
        server: owning.length === 1 ? serverFacts : ambiguous(serverFacts, names),
      },
      location: instanceLocation(server, arn),
      servers: names,
    };
  });
}

/** An instance that several selectors find belongs to no server for sure. */
function ambiguous(facts: Facts, names: readonly string[]): Facts {
  const detail = `The instance is found by the selectors of several servers: ${names.join(', ')}.`;
  const unsure: Fact = { unknown: 'not-declared', detail };
  return Object.fromEntries(Object.keys(facts).map((path) => [path, unsure]));
}

function instanceLocation(server: Server, arn: string): Location {
  const selector = server.instances;
  if (selector === undefined) return server.location;
  if ('tags' in selector) return selector.location;
  return selector.ids.find(({ id }) => arn.endsWith(`/${id}`))?.location ?? server.location;
}

function userSubjects(topology: Topology, collected: Collected): JudgedSubject[] {
  const users = new Map<string, Server[]>();
  for (const server of topology.servers)
    if (server.user !== undefined) users.set(server.user, [...(users.get(server.user) ?? []), server]);
  return [...users].flatMap(([arn, servers]) => {
    const account = arn.split(':')[4] ?? '';
    const names = servers.map((server) => server.name).sort();
    const location = (servers[0] as Server).location;
    const user: Facts = {
      ...collected.facts('user', arn, account),
      arn: { value: arn },
      name: { value: nameOfArn(arn) },
      servers: { value: names },
    };
    const keys = collected.subjects('access-key').filter((key) => key.id.startsWith(`${arn}/`));
    return [
      { ref: { kind: 'user', id: arn, name: nameOfArn(arn), account }, variables: { user }, location, servers: names },
      ...keys.map(
        (key): JudgedSubject => ({
          ref: { kind: 'access-key', id: key.id, name: key.name, account },
          variables: { key: collected.facts('access-key', key.id, account), user },
          location,
          servers: names,
        }),
      ),
    ];
  });
}

function integrationSubjects(topology: Topology, { servers, integrations }: SharedFacts): JudgedSubject[] {
  return topology.integrations.map((integration) => {
    const server = topology.servers.find((candidate) => candidate.name === integration.server);
    return {
      ref: {
        kind: 'integration',
        id: integration.name,
        name: integration.name,
        ...(server && { account: server.account }),
      },
      variables: {
        integration: integrations.get(integration.name) as Facts,
        server: servers.get(integration.server) ?? {},
      },
      location: integration.location,
      servers: [integration.server],
    };
  });
}

function targetRoleSubjects(targets: readonly DeclaredTarget[], facts: ReadonlyMap<string, Facts>): JudgedSubject[] {
  return targets.map((target) => ({
    ref: { kind: 'target-role', id: target.arn, name: target.name, account: target.account },
    variables: { targetRole: facts.get(target.arn) as Facts },
    location: target.location,
    servers: target.servers,
  }));
}

function pathSubject({ path, facts }: DerivedPath, { servers, targets, integrations }: SharedFacts): JudgedSubject {
  return {
    ref: {
      kind: 'trust-path',
      id: path.id,
      name: `${path.integration} → ${nameOfArn(path.role)}${path.via === 'account' ? ` of ${path.account}` : ''}`,
      account: path.account,
    },
    variables: {
      path: facts,
      server: servers.get(path.server) as Facts,
      integration: integrations.get(path.integration) as Facts,
      targetRole: targets.get(path.role) as Facts,
    },
    location: path.location,
    servers: [path.server],
  };
}

function accountSubjects(topology: Topology): JudgedSubject[] {
  return topology.accounts.flatMap((account) => {
    const facts: Facts = { id: { value: account.id }, name: { value: account.name } };
    const here = topology.servers.filter((server) => server.account === account.id);
    const regions = [...new Set(here.flatMap((server) => server.region ?? []))].sort();
    const servers = here.map((server) => server.name).sort();
    return [
      {
        ref: { kind: 'account', id: account.id, name: account.name, account: account.id },
        variables: { account: facts },
        location: account.location,
        servers,
      },
      ...regions.map(
        (region): JudgedSubject => ({
          ref: { kind: 'region', id: `${account.id}/${region}`, name: region, account: account.id, region },
          variables: { region: { name: { value: region } }, account: facts },
          location: account.location,
          servers: here.filter((server) => server.region === region).map((server) => server.name),
        }),
      ),
    ];
  });
}
