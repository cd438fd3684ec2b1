import { accountOfArn, type Server } from '../../model/index.ts';
import { type DerivedKind, unreadable } from './kind.ts';
import { namesOf, userFacts, usersOf } from './user.ts';

/** Every key of a declared user. */
export const accessKeys: DerivedKind = {
  kind: 'access-key',
  subjects: (world) =>
    [...usersOf(world)].flatMap(([arn, servers]) => {
      const keys = world.keys.get(arn) ?? [];
      if (keys.length === 0) return [];
      const account = accountOfArn(arn);
      const user = userFacts(arn, servers, world);
      return keys.map((key) => ({
        ref: { kind: 'access-key' as const, id: key.id, name: key.name, account },
        variables: { key: world.collected.facts('access-key', key.id, account), user },
        location: (servers[0] as Server).location,
        servers: namesOf(servers),
      }));
    }),
  standIns: ({ topology, collected }) =>
    topology.servers.flatMap((server) => {
      const { user } = server;
      const unread = user && collected.unread('access-keys', 'access-key', accountOfArn(user), user);
      return unread ? [unreadable(server, 'access-key', "user's access keys", 'key.status', unread)] : [];
    }),
};
