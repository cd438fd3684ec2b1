import { groupBy } from './group-by.ts';
import { partitionOfRegion } from './partition.ts';
import type { Location } from './subject.ts';
import type { Integration, Server, Topology } from './topology.ts';

/** One declared way from a server to a role: the integration's own role, a command's role, or one account of `inAccounts`. */
export interface DeclaredPath {
  readonly server: Server;
  readonly integration: Integration;
  /** ARN of the role at its end. */
  readonly role: string;
  readonly via: 'integration' | 'command' | 'account';
  readonly sessionName?: string;
  /** Seconds. */
  readonly sessionDuration?: number;
  /** Of a command role: what its commands need. */
  readonly actions?: readonly string[];
  readonly location: Location;
}

/** A role that some declared path ends at. */
export interface DeclaredTarget {
  readonly arn: string;
  /** Account id in the ARN. */
  readonly account: string;
  /** The last part of the ARN, without its path. */
  readonly name: string;
  /** Names of the servers and integrations that declare it, sorted. */
  readonly servers: readonly string[];
  readonly integrations: readonly string[];
  /** Where it is declared first. */
  readonly location: Location;
}

/** Account id in an IAM or EC2 ARN. */
export function accountOfArn(arn: string): string {
  return arn.split(':')[4] ?? '';
}

/** What follows the last slash of an ARN: the name of a role or user without its path. */
export function nameOfArn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** The partition a server calls AWS in: its region's, or that of its user. */
export function partitionOfServer(server: Server): string {
  if (server.region !== undefined) return partitionOfRegion(server.region);
  return server.user?.split(':')[1] ?? 'aws';
}

/** Every declared path, in the order of declaration; an integration whose server is not declared has none. */
export function declaredPaths(topology: Topology): readonly DeclaredPath[] {
  const servers = new Map(topology.servers.map((server) => [server.name, server]));
  return topology.integrations.flatMap((integration) => {
    const server = servers.get(integration.server);
    if (server === undefined) return [];
    const { sessionName, sessionDuration, location } = integration;
    const paths: DeclaredPath[] = [];
    if (integration.role !== undefined)
      paths.push({
        server,
        integration,
        role: integration.role,
        via: 'integration',
        sessionName,
        sessionDuration,
        location,
      });
    for (const command of integration.commandRoles) paths.push({ server, integration, via: 'command', ...command });
    for (const account of integration.inAccounts?.accounts ?? []) {
      const role = `arn:${partitionOfServer(server)}:iam::${account}:role/${integration.inAccounts?.roleName}`;
      paths.push({ server, integration, role, via: 'account', sessionName, sessionDuration, location });
    }
    return [...groupBy(paths, ({ role }) => role).values()].map(([first]) => first);
  });
}

const targetsOf = new WeakMap<Topology, readonly DeclaredTarget[]>();

/** Every role that a declared path ends at, sorted by ARN. */
export function declaredTargets(topology: Topology): readonly DeclaredTarget[] {
  const targets = targetsOf.get(topology) ?? findTargets(topology);
  targetsOf.set(topology, targets);
  return targets;
}

function findTargets(topology: Topology): readonly DeclaredTarget[] {
  return [...groupBy(declaredPaths(topology), ({ role }) => role)]
    .map(([arn, paths]) => ({
      arn,
      account: accountOfArn(arn),
      name: nameOfArn(arn),
      servers: sortedNames(paths.map((path) => path.server.name)),
      integrations: sortedNames(paths.map((path) => path.integration.name)),
      location: paths[0].location,
    }))
    .sort((one, other) => (one.arn < other.arn ? -1 : 1));
}

function sortedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
