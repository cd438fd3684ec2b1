import {
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
} from '../model/index.ts';
import { type Attachment, readAttachments, roleOfInstance } from './attachments.ts';
import { type Collected, declaredOr, declaredOrUnknown, indexSnapshot } from './collected.ts';
import { selectInstances } from './selection.ts';
import { deriveServers } from './servers.ts';
import { standInsOf } from './stand-ins.ts';
import { deriveTargetRole } from './target-roles.ts';

/** Everything that can be judged, with base and derived facts, and what stands in for what cannot. */
export interface Derived {
  readonly subjects: readonly JudgedSubject[];
  readonly standIns: readonly StandIn[];
}

/** Joins the topology with what a snapshot holds. Pure: the same input gives the same subjects. */
export function derive(topology: Topology, snapshot: Snapshot): Derived {
  const collected = indexSnapshot(snapshot, new Set(topology.accounts.map((account) => account.id)));
  const attachments = readAttachments(topology, snapshot, collected);
  const servers = deriveServers(topology, collected);
  return {
    subjects: [
      ...serverSubjects(topology, servers),
      ...instanceSubjects(topology, snapshot, collected, servers),
      ...serverRoleSubjects(topology, attachments, collected),
      ...userSubjects(topology, collected),
      ...integrationSubjects(topology, servers),
      ...targetRoleSubjects(topology, attachments, collected),
      ...accountSubjects(topology),
    ],
    standIns: topology.servers.flatMap((server) =>
      standInsOf(server, selectInstances(server, snapshot), attachments.get(server.name) as Attachment, collected),
    ),
  };
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

function serverRoleSubjects(
  topology: Topology,
  attachments: ReadonlyMap<string, Attachment>,
  collected: Collected,
): JudgedSubject[] {
  const roles = new Map<string, Server[]>();
  for (const server of topology.servers)
    for (const caller of attachments.get(server.name)?.callers ?? [])
      if (caller.kind === 'role') roles.set(caller.arn, [...(roles.get(caller.arn) ?? []), server]);
  const targets = declaredTargets(topology);
  return [...roles].map(([arn, servers]) => {
    const account = servers[0]?.account ?? '';
    const names = servers.map((server) => server.name).sort();
    const reached = targets.filter((target) => target.servers.some((name) => names.includes(name)));
    return {
      ref: { kind: 'server-role', id: arn, name: nameOfArn(arn), account },
      variables: {
        serverRole: {
          ...collected.facts('server-role', arn, account),
          servers: { value: names },
          targets: { value: reached.map((target) => target.arn) },
        },
      },
      location: (servers[0] as Server).location,
      servers: names,
    };
  });
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

function integrationSubjects(topology: Topology, servers: ReadonlyMap<string, Facts>): JudgedSubject[] {
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
        integration: {
          name: { value: integration.name },
          brand: declaredOr(integration.brand),
          role: declaredOr(integration.role),
          sessionName: declaredOr(integration.sessionName),
          sessionDuration: declaredOr(integration.sessionDuration),
          region: declaredOr(integration.region),
          storedKeys: declaredOrUnknown(integration.storedKeys, `storedKeys of ${integration.name}`),
          actions: declaredOrUnknown(integration.actions, `actions of ${integration.name}`),
          commandRoles: { value: integration.commandRoles.map((command) => command.role) },
        },
        server: servers.get(integration.server) ?? {},
      },
      location: integration.location,
      servers: [integration.server],
    };
  });
}

function targetRoleSubjects(
  topology: Topology,
  attachments: ReadonlyMap<string, Attachment>,
  collected: Collected,
): JudgedSubject[] {
  return declaredTargets(topology).map((target) => ({
    ref: { kind: 'target-role', id: target.arn, name: target.name, account: target.account },
    variables: { targetRole: deriveTargetRole(target, attachments, collected) },
    location: target.location,
    servers: target.servers,
  }));
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
