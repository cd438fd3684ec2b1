import {
  type DeclaredTarget,
  type Facts,
  type JudgedSubject,
  nameOfArn,
  type Server,
  type Topology,
} from '../model/index.ts';
import type { Collected } from './collected.ts';
import type { Station } from './path/station.ts';

/** The servers of every role that is attached to one, by the role's ARN. */
export function attachedRoles(
  topology: Topology,
  stations: ReadonlyMap<string, Pick<Station, 'callers'>>,
): ReadonlyMap<string, readonly Server[]> {
  const roles = new Map<string, Server[]>();
  for (const server of topology.servers) {
    const callers = stations.get(server.name)?.callers ?? [];
    const arns = new Set(callers.filter(({ kind }) => kind === 'role').map(({ arn }) => arn));
    for (const arn of arns) roles.set(arn, [...(roles.get(arn) ?? []), server]);
  }
  return roles;
}

/** A subject for every attached role. */
export function serverRoleSubjects(
  roles: ReadonlyMap<string, readonly Server[]>,
  targets: readonly DeclaredTarget[],
  widths: ReadonlyMap<string, Facts>,
  collected: Collected,
): JudgedSubject[] {
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
          ...widths.get(arn),
        },
      },
      location: (servers[0] as Server).location,
      servers: names,
    };
  });
}
