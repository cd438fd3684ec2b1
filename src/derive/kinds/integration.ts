import type { Facts } from '../../model/index.ts';
import type { DerivedKind } from './kind.ts';

/** Every declared integration. */
export const integrations: DerivedKind = {
  kind: 'integration',
  subjects: ({ topology, servers, facts }) =>
    topology.integrations.map(({ name, server: serverName, location }) => {
      const server = servers.get(serverName);
      return {
        ref: { kind: 'integration', id: name, name, ...(server && { account: server.account }) },
        variables: {
          integration: facts.integrations.get(name) as Facts,
          server: facts.servers.get(serverName) ?? {},
        },
        location,
        servers: [serverName],
      };
    }),
};
