import { accountFacts, serversByAccount } from './account.ts';
import type { DerivedKind } from './kind.ts';

/** Every region of an account in which a server runs. */
export const regions: DerivedKind = {
  kind: 'region',
  subjects: ({ topology }) => {
    const serversOf = serversByAccount(topology);
    return topology.accounts.flatMap(({ id, name, location }) => {
      const here = serversOf.get(id) ?? [];
      return [...new Set(here.flatMap(({ region }) => region ?? []))].sort().map((region) => ({
        ref: { kind: 'region' as const, id: `${id}/${region}`, name: region, account: id, region },
        variables: { region: { name: { value: region } }, account: accountFacts(id, name) },
        location,
        servers: here.filter((server) => server.region === region).map((server) => server.name),
      }));
    });
  },
};
