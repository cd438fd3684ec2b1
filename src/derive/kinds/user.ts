import { accountOfArn, type Facts, groupBy, nameOfArn, type Server } from '../../model/index.ts';
import type { World } from '../world.ts';
import type { DerivedKind } from './kind.ts';

/** Every declared user. */
export const users: DerivedKind = {
  kind: 'user',
  subjects: (world) =>
    [...usersOf(world)].map(([arn, servers]) => ({
      ref: { kind: 'user', id: arn, name: nameOfArn(arn), account: accountOfArn(arn) },
      variables: { user: userFacts(arn, servers, world) },
      location: (servers[0] as Server).location,
      servers: namesOf(servers),
    })),
};

/** The servers of each declared user, by the user's ARN. */
export function usersOf({ topology }: World): ReadonlyMap<string, readonly Server[]> {
  const declaring = topology.servers.filter(({ user }) => user !== undefined);
  return groupBy(declaring, ({ user = '' }) => user);
}

export function userFacts(arn: string, servers: readonly Server[], { collected }: World): Facts {
  return {
    ...collected.facts('user', arn, accountOfArn(arn)),
    arn: { value: arn },
    name: { value: nameOfArn(arn) },
    servers: { value: namesOf(servers) },
  };
}

export function namesOf(servers: readonly Server[]): readonly string[] {
  return servers.map((server) => server.name).sort();
}
