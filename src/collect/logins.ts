import type { AccountLogin } from '../aws/index.ts';
import { type Account, declaredTargets, partitionOfRegion, type Topology } from '../model/index.ts';

/**
 * How to get into each of these accounts. `externalIds` are by account id; one that the topology says is configured and that
 * is not there is the caller's defect (throws).
 */
export function loginsOf(
  topology: Topology,
  accounts: ReadonlySet<string>,
  externalIds: ReadonlyMap<string, string>,
): readonly AccountLogin[] {
  return topology.accounts
    .filter((account) => accounts.has(account.id))
    .map((account) => {
      const { id, profile, auditRole } = account;
      const externalId = externalIds.get(id);
      if (account.externalId && externalId === undefined)
        throw new Error(`the external id of account ${id} is configured and was not handed over`);
      return {
        account: id,
        partition: partitionOf(account, topology),
        ...(profile !== undefined && { profile }),
        ...(auditRole !== undefined && { auditRole }),
        ...(externalId !== undefined && { externalId }),
      };
    });
}

/** The partition that what is declared about an account lies in. */
function partitionOf({ id, auditRole, regions }: Account, topology: Topology): string {
  const servers = topology.servers.filter((server) => server.account === id);
  const arn =
    auditRole ??
    servers.find((server) => server.user !== undefined)?.user ??
    declaredTargets(topology).find((target) => target.account === id)?.arn;
  const region =
    servers.find((server) => server.region !== undefined)?.region ?? (regions === 'enabled' ? undefined : regions[0]);
  return arn?.split(':')[1] ?? partitionOfRegion(region ?? '');
}
