import { type JudgedSubject, nameOfArn, type Server } from '../../model/index.ts';
import type { World } from '../world.ts';
import { type DerivedKind, unreadable } from './kind.ts';

/** Every role that is attached to an instance of a server. */
export const serverRoles: DerivedKind = {
  kind: 'server-role',
  subjects: (world) => {
    const targetsOf = targetsByServer(world);
    return [...world.serverRoles].map(([arn, servers]) => subjectOf(arn, servers, world, targetsOf));
  },
  standIns: ({ topology, stations }) =>
    topology.servers.flatMap((server) => {
      const unread = stations.get(server.name)?.unread;
      if (server.authentication !== 'instance-profile' || unread === undefined) return [];
      return [unreadable(server, 'server-role', 'attached roles', 'instance.role.arn', unread)];
    }),
};

/** ARNs of the roles that the integrations of each server assume. */
function targetsByServer({ targets }: World): ReadonlyMap<string, readonly string[]> {
  const byServer = new Map<string, string[]>();
  for (const { arn, servers } of targets)
    for (const name of servers) {
      const known = byServer.get(name);
      if (known === undefined) byServer.set(name, [arn]);
      else known.push(arn);
    }
  return byServer;
}

function subjectOf(
  arn: string,
  servers: readonly Server[],
  { collected, roleWidths }: World,
  targetsOf: ReadonlyMap<string, readonly string[]>,
): JudgedSubject {
  const { account, location } = servers[0] as Server;
  const names = servers.map((server) => server.name).sort();
  const targets = [...new Set(names.flatMap((name) => targetsOf.get(name) ?? []))].sort();
  return {
    ref: { kind: 'server-role', id: arn, name: nameOfArn(arn), account },
    variables: {
      serverRole: {
        ...collected.facts('server-role', arn, account),
        servers: { value: names },
        targets: { value: targets },
        ...roleWidths.get(arn),
      },
    },
    location,
    servers: names,
  };
}
