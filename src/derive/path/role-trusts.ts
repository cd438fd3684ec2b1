import {
  type DeclaredPath,
  type Fact,
  type Facts,
  groupBy,
  isAbsent,
  isUnknown,
  type Topology,
} from '../../model/index.ts';
import { compareTrust, mendTrust, narrowTrust, type TrustCaller } from '../../policy/index.ts';
import type { Collected } from '../collected.ts';
import { requestOf } from './decide.ts';
import { distinctCallers } from './distinct-callers.ts';
import { ec2In } from './ec2-service.ts';
import { readTags } from './principal.ts';
import type { FindRoleTrust, RoleTrust } from './role-trust.ts';
import type { Station } from './station.ts';

export interface RoleTrustsInput {
  readonly topology: Topology;
  readonly collected: Collected;
  readonly stations: ReadonlyMap<string, Station>;
  readonly declared: readonly DeclaredPath[];
  /** The roles that are attached to instances of servers. */
  readonly attached: Pick<ReadonlyMap<string, unknown>, 'has'>;
  /** The snapshot's time, ISO 8601. */
  readonly takenAt: string;
}

export function rememberRoleTrusts(input: RoleTrustsInput): FindRoleTrust {
  const { topology, collected } = input;
  const pathsTo = groupBy(input.declared, ({ role }) => role);
  const trustedBy = new Map(topology.roles?.map(({ role, trustedBy: named }) => [role, named]));
  const owners = ownersOfIds(collected);
  const known = new Map<string, RoleTrust | undefined>();

  const read = (role: string): RoleTrust | undefined => {
    const facts = factsOf(role, collected);
    const trust = facts?.['trust.document'];
    if (facts === undefined || trust === undefined || isUnknown(trust) || isAbsent(trust)) return undefined;
    const paths = pathsTo.get(role) ?? [];
    return remember({
      role,
      document: String(trust.value),
      callers: paths.flatMap((path) => callersOn(path, facts, trust, input)),
      callersComplete: paths.every(({ server }) => input.stations.get(server.name)?.unread === undefined),
      trustedBy: (trustedBy.get(role) ?? []).map(({ principal }) => principal),
      services: input.attached.has(role) ? [ec2In(role)] : [],
      identify: (id) => owners.get(id),
    });
  };
  return (role) => {
    if (!known.has(role)) known.set(role, read(role));
    return known.get(role);
  };
}

function remember(input: Parameters<typeof compareTrust>[0]): RoleTrust {
  return {
    compare: once(() => compareTrust(input)),
    mended: once(() => mendTrust(input)),
    narrowed: once(() => narrowTrust(input)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** As a target, else as a role that is attached to a server: the same role was read for both. */
function factsOf(role: string, collected: Collected): Facts | undefined {
  const kind = collected.has('target-role', role) ? 'target-role' : 'server-role';
  return collected.has(kind, role) ? collected.facts(kind, role, role.split(':')[4] ?? '') : undefined;
}

function callersOn(
  declared: DeclaredPath,
  facts: Facts,
  trust: Fact,
  { stations, takenAt }: RoleTrustsInput,
): readonly TrustCaller[] {
  const tags = facts.tags && readTags(facts.tags);
  const target = { arn: declared.role, ...(tags && { tags }) };
  const callers = distinctCallers(stations.get(declared.server.name)?.callers ?? [], trust);
  return callers.map((caller) => ({
    kind: caller.kind,
    arn: caller.arn,
    ...(caller.uniqueId !== undefined && { uniqueId: caller.uniqueId }),
    requests: [requestOf({ declared, target, takenAt }, caller)],
  }));
}

/** The roles and users of the snapshot by their unique ids. */
function ownersOfIds(collected: Collected): ReadonlyMap<string, string> {
  const subjects = (['server-role', 'target-role', 'user'] as const).flatMap((kind) => collected.subjects(kind));
  return new Map(
    subjects.flatMap(({ id, facts: { uniqueId } }) =>
      uniqueId !== undefined && 'value' in uniqueId ? [[String(uniqueId.value), id] as const] : [],
    ),
  );
}
