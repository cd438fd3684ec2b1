import type { AccountLogin } from '../aws/index.ts';
import {
  type Account,
  declaredTargets,
  groupBy,
  partitionOfRegion,
  type Server,
  type Topology,
} from '../model/index.ts';

/**
 * How to get into each of these accounts. `externalIds` are by account id; one that the topology says is configured and that
 * is not there is the caller's defect (throws).
 */
export function loginsOf(
  topology: Topology,
  accounts: ReadonlySet<string>,
  externalIds: ReadonlyMap<string, string>,
): readonly AccountLogin[] {
  const serversOf = groupBy(topology.servers, ({ account }) => account);
  const targetsOf = groupBy(declaredTargets(topology), ({ account }) => account);
  return topology.accounts
    .filter((account) => accounts.has(account.id))
    .map((account) => {
      const { id, profile, auditRole } = account;
      const externalId = externalIds.get(id);
      if (account.externalId && externalId === undefined)
        throw new Error(`the external id of account ${id} is configured and was not handed over`);
      return {
        account: id,
        partition: partitionOf(account, serversOf.get(id) ?? [], targetsOf.get(id)?.[0].arn),
        ...(profile !== undefined && { profile }),
        ...(auditRole !== undefined && { auditRole }),
        ...(externalId !== undefined && { externalId }),
      };
    });
}

/** The partition that what is declared about an account lies in. */
function partitionOf({ auditRole, regions }: Account, servers: readonly Server[], target: string | undefined): string {
  const arn = auditRole ?? servers.find((server) => server.user !== undefined)?.user ?? target;
  const region =
    servers.find((server) => server.region !== undefined)?.region ?? (regions === 'enabled' ? undefined : regions[0]);
  return arn?.split(':')[1] ?? partitionOfRegion(region ?? '');
}
