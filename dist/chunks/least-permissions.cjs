"use strict";
const require_program = require("./program.cjs");
// src/collect/least-permissions.ts
/**
* The actions that the calls of a plan need in each account, in the order of the topology. GetCallerIdentity needs none
* (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html), and AssumeRole is for the caller to have.
*/
function leastPermissions({ calls }, { accounts, servers }) {
	let callsOf = require_program.Z(calls, ({ account }) => account), serversOf = require_program.Z(servers, ({ account }) => account), usersOf = require_program.Z(servers.flatMap(({ user }) => user ?? []), require_program.R);
	return accounts.map(({ id, name, auditRole, externalId }) => {
		let own = (callsOf.get(id) ?? []).filter(({ service }) => service !== "sts"), region = serversOf.get(id)?.find((server) => server.region !== void 0)?.region, user = usersOf.get(id)?.[0];
		return {
			account: id,
			name,
			partition: (auditRole ?? user)?.split(":")[1] ?? require_program.Y(region ?? ""),
			...auditRole !== void 0 && { role: auditRole },
			externalId: externalId === !0,
			actions: [...new Set(own.map((call) => call.permission))].sort(require_program.rt)
		};
	});
}
exports.leastPermissions = leastPermissions;
