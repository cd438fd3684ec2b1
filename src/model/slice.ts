import { accountOfArn, declaredPaths } from './targets.ts';
import type { Topology } from './topology.ts';

/**
 * The part of a topology that judging `accounts` (ids) rests on: their servers, the integrations that reach into them, and
 * the servers those run on. Narrows what is collected, not what is declared.
 */
export function sliceTopology(topology: Topology, accounts: ReadonlySet<string>): Topology {
  const reaching = new Set(
    declaredPaths(topology)
      .filter((path) => accounts.has(accountOfArn(path.role)))
      .map((path) => path.integration.name),
  );
  const ownServers = new Set(topology.servers.filter((server) => accounts.has(server.account)).map(({ name }) => name));
  const integrations = topology.integrations
    .filter((integration) => reaching.has(integration.name) || ownServers.has(integration.server))
    .map((integration) => ({
      ...integration,
      role:
        integration.role !== undefined && accounts.has(accountOfArn(integration.role)) ? integration.role : undefined,
      commandRoles: integration.commandRoles.filter((command) => accounts.has(accountOfArn(command.role))),
      inAccounts: integration.inAccounts && {
        ...integration.inAccounts,
        accounts: integration.inAccounts.accounts.filter((account) => accounts.has(account)),
      },
    }));
  const running = new Set(integrations.map(({ server }) => server));
  const servers = topology.servers.filter(({ name }) => ownServers.has(name) || running.has(name));
  return { accounts: topology.accounts, servers, integrations };
}
