"use strict";
const require_program = require("./program.cjs");
require("./aws.cjs");
const require_get_account_authorization_details = require("./get-account-authorization-details.cjs"), require_list_roles = require("./list-roles.cjs");
// src/collect/logins.ts
/**
* How to get into each of these accounts. `externalIds` are by account id; one that the topology says is configured and that
* is not there is the caller's defect (throws).
*/
function loginsOf(topology, accounts, externalIds) {
	let serversOf = require_program.Z(topology.servers, ({ account }) => account), targetsOf = require_program.Z(require_program.B(topology), ({ account }) => account);
	return topology.accounts.filter((account) => accounts.has(account.id)).map((account) => {
		let { id, profile, auditRole } = account, externalId = externalIds.get(id);
		if (account.externalId && externalId === void 0) throw Error(`the external id of account ${id} is configured and was not handed over`);
		return {
			account: id,
			partition: partitionOf(account, serversOf.get(id) ?? [], targetsOf.get(id)?.[0].arn),
			...profile !== void 0 && { profile },
			...auditRole !== void 0 && { auditRole },
			...externalId !== void 0 && { externalId }
		};
	});
}
/** The partition that what is declared about an account lies in. */
function partitionOf({ auditRole, regions }, servers, target) {
	let arn = auditRole ?? servers.find((server) => server.user !== void 0)?.user ?? target, region = servers.find((server) => server.region !== void 0)?.region ?? (regions === "enabled" ? void 0 : regions[0]);
	return arn?.split(":")[1] ?? require_program.Y(region ?? "");
}
// src/collect/read-plan.ts
/** Asks AWS all that is planned, side by side. Never rejects: what fails is in the listing it belongs to. */
async function readPlan(plan, topology, aws) {
	let planned = (name) => plan.reads.filter((read) => read.read === name), read = async (one, operation, input, region) => ({
		planned: one,
		listing: await listSafely(aws, one.account, region, operation, input)
	}), [instances, authorization, accessKeys, roleSettings] = await Promise.all([
		Promise.all(planned("instances").map((one) => read(one, require_get_account_authorization_details.n, one.query, one.region))),
		Promise.all(planned("authorization-details").map((one) => {
			let subjects = new Set(one.subjects);
			return read(one, require_get_account_authorization_details.t, {
				kinds: one.kinds,
				isWanted: (arn, profiles) => profiles.length > 0 || subjects.has(arn)
			});
		})),
		Promise.all(planned("access-keys").map((one) => read(one, require_list_roles.n, { user: require_program.V(one.user) }))),
		Promise.all(planned("role-settings").map((one) => read(one, require_list_roles.t, {})))
	]);
	return {
		topology,
		needs: plan.needs,
		instances,
		authorization,
		accessKeys,
		roleSettings,
		withhold: (value) => aws.withhold(value),
		redact: (text) => aws.redact(text)
	};
}
/** A listing that fails by a defect of ours is unread like one that AWS refuses; the others go on. */
async function listSafely(aws, account, region, operation, input) {
	try {
		return await aws.list(account, region, operation, input);
	} catch (error) {
		return {
			items: [],
			unread: {
				unknown: "defect",
				detail: aws.redact(String(error))
			}
		};
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return loginsOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readPlan;
	}
});
