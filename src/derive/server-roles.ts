import type { Server, Topology } from '../model/index.ts';
import type { Station } from './path/index.ts';

/** The servers of every role that is attached to one, by the role's ARN. */
export function attachedRoles(
  topology: Topology,
  stations: ReadonlyMap<string, Pick<Station, 'callers'>>,
): ReadonlyMap<string, readonly Server[]> {
  const roles = new Map<string, Server[]>();
  for (const server of topology.servers) {
    const callers = stations.get(server.name)?.callers ?? [];
    const arns = new Set(callers.filter(({ kind }) => kind === 'role').map(({ arn }) => arn));
    for (const arn of arns) {
      const known = roles.get(arn);
      if (known === undefined) roles.set(arn, [server]);
      else known.push(server);
    }
  }
  return roles;
}
