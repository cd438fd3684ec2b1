import { n as declaredPaths, t as accountOfArn } from "./targets.mjs";
// src/model/slice.ts
/**
* The part of a topology that judging `accounts` (ids) rests on: their servers, the integrations that reach into them, and
* the servers those run on. Narrows what is collected, not what is declared.
*/
function sliceTopology(topology, accounts) {
	let reaching = new Set(declaredPaths(topology).filter((path) => accounts.has(accountOfArn(path.role))).map((path) => path.integration.name)), ownServers = new Set(topology.servers.filter((server) => accounts.has(server.account)).map(({ name }) => name)), integrations = topology.integrations.filter((integration) => reaching.has(integration.name) || ownServers.has(integration.server)).map((integration) => ({
		...integration,
		role: integration.role !== void 0 && accounts.has(accountOfArn(integration.role)) ? integration.role : void 0,
		commandRoles: integration.commandRoles.filter((command) => accounts.has(accountOfArn(command.role))),
		inAccounts: integration.inAccounts && {
			...integration.inAccounts,
			accounts: integration.inAccounts.accounts.filter((account) => accounts.has(account))
		}
	})), servers = topology.servers.filter((server) => ownServers.has(server.name) || integrations.some((integration) => integration.server === server.name));
	return {
		accounts: topology.accounts,
		servers,
		integrations
	};
}
export { sliceTopology as t };
