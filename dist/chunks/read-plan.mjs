import { A as nameOfArn, L as partitionOfRegion, k as declaredTargets } from "./program.mjs";
import "./aws.mjs";
import { n as describeInstances, t as getAccountAuthorizationDetails } from "./get-account-authorization-details.mjs";
import { n as listAccessKeys, t as listRoles } from "./list-roles.mjs";
// src/collect/logins.ts
/**
* How to get into each of these accounts. `externalIds` are by account id; one that the topology says is configured and that
* is not there is the caller's defect (throws).
*/
function loginsOf(topology, accounts, externalIds) {
	return topology.accounts.filter((account) => accounts.has(account.id)).map((account) => {
		let { id, profile, auditRole } = account, externalId = externalIds.get(id);
		if (account.externalId && externalId === void 0) throw Error(`the external id of account ${id} is configured and was not handed over`);
		return {
			account: id,
			partition: partitionOf(account, topology),
			...profile !== void 0 && { profile },
			...auditRole !== void 0 && { auditRole },
			...externalId !== void 0 && { externalId }
		};
	});
}
/** The partition that what is declared about an account lies in. */
function partitionOf({ id, auditRole, regions }, topology) {
	let servers = topology.servers.filter((server) => server.account === id), arn = auditRole ?? servers.find((server) => server.user !== void 0)?.user ?? declaredTargets(topology).find((target) => target.account === id)?.arn, region = servers.find((server) => server.region !== void 0)?.region ?? (regions === "enabled" ? void 0 : regions[0]);
	return arn?.split(":")[1] ?? partitionOfRegion(region ?? "");
}
// src/collect/read-plan.ts
/** Asks AWS all that is planned, side by side. Never rejects: what fails is in the listing it belongs to. */
async function readPlan(plan, topology, aws) {
	let planned = (name) => plan.reads.filter((read) => read.read === name), read = async (one, operation, input, region) => ({
		planned: one,
		listing: await listSafely(aws, one.account, region, operation, input)
	}), [instances, authorization, accessKeys, roleSettings] = await Promise.all([
		Promise.all(planned("instances").map((one) => read(one, describeInstances, one.query, one.region))),
		Promise.all(planned("authorization-details").map((one) => read(one, getAccountAuthorizationDetails, { kinds: one.kinds }))),
		Promise.all(planned("access-keys").map((one) => read(one, listAccessKeys, { user: nameOfArn(one.user) }))),
		Promise.all(planned("role-settings").map((one) => read(one, listRoles, {})))
	]);
	return {
		topology,
		needs: plan.needs,
		instances,
		authorization,
		accessKeys,
		roleSettings,
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
export { loginsOf as n, readPlan as t };
