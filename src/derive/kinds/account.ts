import { type Facts, groupBy, type Server, type Topology } from '../../model/index.ts';
import type { DerivedKind } from './kind.ts';
import { namesOf } from './user.ts';

/** Every declared account. */
export const accounts: DerivedKind = {
  kind: 'account',
  subjects: ({ topology }) => {
    const serversOf = serversByAccount(topology);
    return topology.accounts.map(({ id, name, location }) => ({
      ref: { kind: 'account', id, name, account: id },
      variables: { account: accountFacts(id, name) },
      location,
      servers: namesOf(serversOf.get(id) ?? []),
    }));
  },
};

export function serversByAccount({ servers }: Topology): ReadonlyMap<string, readonly Server[]> {
  return groupBy(servers, ({ account }) => account);
}

export function accountFacts(id: string, name: string): Facts {
  return { id: { value: id }, name: { value: name } };
}
