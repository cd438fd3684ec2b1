import {
  type DeclaredPath,
  type DeclaredTarget,
  declaredTargets,
  type Facts,
  groupBy,
  type Server,
  type Snapshot,
  type Subject,
  type Topology,
} from '../model/index.ts';
import { type Collected, indexSnapshot } from './collected.ts';
import { deriveIntegrations } from './integrations.ts';
import {
  type DerivedPath,
  declaredCalls,
  derivePaths,
  deriveTargetWidth,
  readStations,
  rememberRoleTrusts,
  type Station,
} from './path/index.ts';
import { attachedRoles } from './server-roles.ts';
import { deriveServers } from './servers.ts';
import { deriveTargetRole } from './target-roles.ts';

/** The topology joined with what a snapshot holds: all that subjects are made of, each thing looked at once. */
export interface World {
  readonly topology: Topology;
  readonly collected: Collected;
  /** Declared servers by name. */
  readonly servers: ReadonlyMap<string, Server>;
  /** Facts of declared servers and integrations by name, of target roles by ARN. */
  readonly facts: {
    readonly servers: ReadonlyMap<string, Facts>;
    readonly integrations: ReadonlyMap<string, Facts>;
    readonly targets: ReadonlyMap<string, Facts>;
  };
  /** Where the calls of each server come from, by its name. */
  readonly stations: ReadonlyMap<string, Station>;
  readonly declared: readonly DeclaredPath[];
  readonly targets: readonly DeclaredTarget[];
  /** The servers of every role that is attached to one, by the role's ARN. */
  readonly serverRoles: ReadonlyMap<string, readonly Server[]>;
  /** What the policies of every attached role allow, by its ARN. */
  readonly roleWidths: ReadonlyMap<string, Facts>;
  /** Access keys that were read, by the ARN of their user. */
  readonly keys: ReadonlyMap<string, readonly Subject[]>;
  /** Sorted by id. */
  readonly paths: readonly DerivedPath[];
}

/** Pure: the same input gives the same world. */
export function readWorld(topology: Topology, snapshot: Snapshot): World {
  const { takenAt } = snapshot;
  const collected = indexSnapshot(snapshot, new Set(topology.accounts.map((account) => account.id)));
  const keys = groupBy(collected.subjects('access-key'), ({ id }) => id.slice(0, id.lastIndexOf('/')));
  const servers = deriveServers(topology, collected, keys);
  const stations = readStations(topology, snapshot, collected, servers);
  const declared = declaredCalls(topology);
  const targets = declaredTargets(topology);
  const serverRoles = attachedRoles(topology, stations);
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
  return {
    topology,
    collected,
    servers: new Map(topology.servers.map((server) => [server.name, server])),
    facts: { servers, integrations: deriveIntegrations(topology), targets: targetFacts },
    stations,
    declared,
    targets,
    serverRoles,
    roleWidths,
    keys,
    paths,
  };
}
