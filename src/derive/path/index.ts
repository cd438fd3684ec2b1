import {
  accountOfArn,
  compareText,
  type DeclaredPath,
  declaredPaths,
  type Fact,
  type Facts,
  nameOfArn,
  type Topology,
  type TrustPath,
} from '../../model/index.ts';
import type { Collected } from '../collected.ts';
import { rememberAssumables } from './assumable.ts';
import { readDeclaredReaches } from './declared-reach.ts';
import { distinctCallers } from './distinct-callers.ts';
import { judgeStation, judgeWay, toTrustPath } from './judge-way.ts';
import type { Judged } from './judged.ts';
import { judgePermissionOf } from './links/assume-role-permission.ts';
import { deriveFacts } from './path-facts.ts';
import { principalOf, readPolicies, readTags } from './principal.ts';
import { type RoleDemands, readRoleDemands } from './role-demands.ts';
import type { FindRoleTrust } from './role-trust.ts';
import { deriveRoleWidth, type Permission } from './role-width.ts';
import type { Caller, Station } from './station.ts';
import type { Target, Way } from './way.ts';
import { measureWidth } from './width.ts';

export type { RoleTrust } from './role-trust.ts';
export { rememberRoleTrusts } from './role-trusts.ts';
export { readStations, type Station } from './station.ts';
export { deriveTargetWidth } from './target-width.ts';
export { tellProposal } from './tell-proposal.ts';

/** One declared path, judged. */
export interface DerivedPath {
  readonly declared: DeclaredPath;
  readonly path: TrustPath;
  /** What rules see of it. */
  readonly facts: Facts;
}

export interface DerivedPaths {
  /** Sorted by the path's id. */
  readonly paths: readonly DerivedPath[];
  /** What the policies of every attached role allow, by the role's ARN. */
  readonly roleWidths: ReadonlyMap<string, Facts>;
}

export interface PathsInput {
  /** The snapshot's time, ISO 8601. */
  readonly takenAt: string;
  readonly collected: Collected;
  /** By the server's name. */
  readonly stations: ReadonlyMap<string, Station>;
  readonly declared: readonly DeclaredPath[];
  /** With what follows from them, by ARN. */
  readonly targets: ReadonlyMap<string, Facts>;
  readonly trustOf: FindRoleTrust;
  /** ARNs of the roles that are attached to servers. */
  readonly serverRoles: readonly string[];
}

/** Every declared path with the session name that XSOAR gives on it. */
export function declaredCalls(topology: Topology): readonly DeclaredPath[] {
  return declaredPaths(topology).map(withSessionName);
}

/** Judges every declared path, link by link. What paths share, a server's links or a role's policies, is looked at once. */
export function derivePaths(input: PathsInput): DerivedPaths {
  const { collected, serverRoles, stations, takenAt, trustOf } = input;
  const targets = new Map([...input.targets].map(([arn, facts]) => [arn, readTarget(arn, facts)]));
  const demands = readRoleDemands(
    input.declared.map((declared) => ({ declared, station: stations.get(declared.server.name) as Station })),
  );
  const ways = input.declared.map((declared): Way => {
    const station = stations.get(declared.server.name) as Way['station'];
    const target = targets.get(declared.role) as Target;
    return {
      declared,
      station: { ...station, callers: distinctCallers(station.callers, target.trust) },
      target,
      demands: demands.get(declared.role) as RoleDemands,
      trustOf,
      takenAt,
    };
  });
  const reaches = readDeclaredReaches(ways);
  const assumableOf = rememberAssumables(reaches);
  const links = new Map([...stations].map(([name, station]) => [name, judgeStation(station, { trustOf, takenAt })]));
  const permissions = new Map<string, Permission[]>();
  const paths = ways.map((way): DerivedPath => {
    const judged = new Map(way.station.callers.map((caller) => [caller, judgePermissionOf(way, caller)]));
    for (const [{ arn }, permission] of judged) {
      const known = permissions.get(arn) ?? [];
      known.push({ role: way.target.arn, judged: permission });
      permissions.set(arn, known);
    }
    const width = measureWidth(way, reaches, assumableOf);
    const path = toTrustPath(
      way,
      judgeWay(way, {
        station: links.get(way.station.server.name) as ReturnType<typeof judgeStation>,
        permission: (caller: Caller) => judged.get(caller) as Judged,
        width,
      }),
    );
    return { declared: way.declared, path, facts: deriveFacts(way, path, width) };
  });
  const roleWidths = serverRoles.map((arn): [string, Facts] => {
    const principal = principalOf('role', arn, accountOfArn(arn), collected);
    return [arn, deriveRoleWidth(principal, assumableOf(principal), reaches, permissions.get(arn) ?? [])];
  });
  return {
    paths: paths.sort((one, other) => compareText(one.path.id, other.path.id)),
    roleWidths: new Map(roleWidths),
  };
}

/** With a stored key, XSOAR gives a command without a session name that of its integration. */
function withSessionName(declared: DeclaredPath): DeclaredPath {
  const { server, integration, via, sessionName } = declared;
  if (via !== 'command' || server.authentication !== 'access-key' || sessionName !== undefined) return declared;
  return integration.sessionName === undefined ? declared : { ...declared, sessionName: integration.sessionName };
}

function readTarget(arn: string, facts: Facts): Target {
  const fact = (path: string) => facts[path] as Fact;
  const tags = readTags(fact('tags'));
  return {
    arn,
    name: nameOfArn(arn),
    account: accountOfArn(arn),
    facts,
    exists: fact('exists'),
    trust: fact('trust.document'),
    ...(tags && { tags }),
    policies: readPolicies(fact('policies.identity'), fact('policies.boundary')),
  };
}
