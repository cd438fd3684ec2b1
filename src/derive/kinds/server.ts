import type { Facts } from '../../model/index.ts';
import { type DerivedKind, refOfServer } from './kind.ts';

/** Every declared server, engines among them. */
export const servers: DerivedKind = {
  kind: 'server',
  subjects: ({ topology, facts }) =>
    topology.servers.map((server) => ({
      ref: refOfServer(server),
      variables: { server: facts.servers.get(server.name) as Facts },
      location: server.location,
      servers: [server.name],
    })),
};
