"use strict";
const require_program = require("./program.cjs");
// src/collect/least-permissions.ts
/**
* The actions that the calls of a plan need in each account, in the order of the topology. GetCallerIdentity needs none
* (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html), and AssumeRole is for the caller to have.
*/
function leastPermissions({ calls }, { accounts, servers }) {
	return accounts.map(({ id, name, auditRole, externalId }) => {
		let own = calls.filter((call) => call.account === id && call.service !== "sts"), region = servers.find((server) => server.account === id && server.region !== void 0)?.region, user = servers.find((server) => require_program.D(server.user ?? "") === id)?.user;
		return {
			account: id,
			name,
			partition: (auditRole ?? user)?.split(":")[1] ?? require_program.L(region ?? ""),
			...auditRole !== void 0 && { role: auditRole },
			externalId: externalId === !0,
			actions: [...new Set(own.map((call) => call.permission))].sort(require_program.G)
		};
	});
}
exports.leastPermissions = leastPermissions;
