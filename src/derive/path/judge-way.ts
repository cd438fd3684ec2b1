import { type Link, type LinkName, type LinkState, linkNames, type TrustPath } from '../../model/index.ts';
import type { Judged } from './judged.ts';
import { judgeAccessKey } from './links/access-key.ts';
import { judgeAssumeRolePermission } from './links/assume-role-permission.ts';
import { judgeGuardrails } from './links/guardrails.ts';
import { judgeInstance } from './links/instance.ts';
import { judgeInstanceProfile } from './links/instance-profile.ts';
import { judgeLeastPrivilege } from './links/least-privilege.ts';
import { judgeMetadataService } from './links/metadata-service.ts';
import { judgePermissions } from './links/permissions.ts';
import { judgeProfileRole } from './links/profile-role.ts';
import { judgeRoleTrustsEc2 } from './links/role-trusts-ec2.ts';
import { judgeSession } from './links/session.ts';
import { judgeStsEndpoint } from './links/sts-endpoint.ts';
import { judgeTargetRole } from './links/target-role.ts';
import { judgeTrustPolicy } from './links/trust-policy.ts';
import { judgeUser } from './links/user.ts';
import type { FindRoleTrust } from './role-trust.ts';
import type { Caller, Station } from './station.ts';
import type { Way } from './way.ts';
import type { Width } from './width.ts';

/** Links by name: those that a path of its kind of server has. */
export type JudgedLinks = ReadonlyMap<LinkName, Judged>;

/** The links from the server to its credentials: the same for every path of the server. */
export function judgeStation(
  station: Station,
  looking: { readonly trustOf: FindRoleTrust; readonly takenAt: string },
): JudgedLinks {
  return station.server.authentication === 'access-key'
    ? new Map([
        ['user', judgeUser(station)],
        ['access-key', judgeAccessKey(station)],
      ])
    : new Map([
        ['instance', judgeInstance(station)],
        ['instance-profile', judgeInstanceProfile(station)],
        ['profile-role', judgeProfileRole(station)],
        ['role-trusts-ec2', judgeRoleTrustsEc2(station, looking)],
        ['metadata-service', judgeMetadataService(station)],
      ]);
}

/** Every link of one path, in the order in which a call depends on them. */
export function judgeWay(
  way: Way,
  { station, permission, width }: { station: JudgedLinks; permission: (caller: Caller) => Judged; width: Width },
): readonly Link[] {
  const judged: JudgedLinks = new Map<LinkName, Judged>([
    ...station,
    ['sts-endpoint', judgeStsEndpoint(way)],
    ['assume-role-permission', judgeAssumeRolePermission(way, permission)],
    ['target-role', judgeTargetRole(way)],
    ['trust-policy', judgeTrustPolicy(way)],
    ['guardrails', judgeGuardrails(way)],
    ['session', judgeSession(way)],
    ['permissions', judgePermissions(way)],
    ['least-privilege', judgeLeastPrivilege(way, width)],
  ]);
  return linkNames.flatMap((name) => {
    const link = judged.get(name);
    return link === undefined ? [] : [{ name, ...link }];
  });
}

/** A path with what follows from its links. */
export function toTrustPath({ declared, station, target }: Way, links: readonly Link[]): TrustPath {
  const { server, integration, role, via, location } = declared;
  const firstBroken = links.find((link) => link.state === 'broken')?.name;
  const caller = station.callers[0]?.arn;
  return {
    id: `${server.name}/${integration.name}/${role}`,
    server: server.name,
    integration: integration.name,
    role,
    via,
    authentication: server.authentication,
    ...(caller !== undefined && { caller }),
    account: target.account,
    state: stateOf(links),
    links,
    ...(firstBroken !== undefined && { firstBroken }),
    location,
  };
}

function stateOf(links: readonly Link[]): TrustPath['state'] {
  const has = (state: LinkState) => links.some((link) => link.state === state && link.name !== 'guardrails');
  return has('broken') ? 'broken' : has('unknown') ? 'unknown' : 'complete';
}
