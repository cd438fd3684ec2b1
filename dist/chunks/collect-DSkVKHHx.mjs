import { a as listAccessKeys, c as openAws, i as gapOf, o as getAccountAuthorizationDetails, r as collectors, s as describeInstances } from "./plan-xCLSSQPX.mjs";
import "./snapshot-63RErafG.mjs";
import { t as compareText } from "./compare-AjTDeBKO.mjs";
import { c as partitionOfRegion, i as nameOfArn, r as declaredTargets } from "./targets-CqsfNuPG.mjs";
// src/collect/assemble.ts
/** Turns what was read into subjects and gaps, in an order that does not depend on what answered first. A collector that fails is a gap; the others go on. */
function assemble(reading, collectors) {
	let collected = collectors.map((collector) => collectSafely(collector, reading));
	return {
		subjects: sortBy(collected.flatMap(({ subjects }) => subjects), ({ kind, id }) => [kind, id]),
		selections: sortBy(collected.flatMap(({ selections = [] }) => selections), ({ server, selector }) => [server, selector]),
		gaps: mergeGaps(collected.flatMap(({ gaps }) => gaps)),
		reads: sortBy(collected.flatMap(({ reads }) => reads), ({ account, name, region = "", subject = "" }) => [
			account,
			name,
			region,
			subject
		])
	};
}
function collectSafely(collector, reading) {
	try {
		return collector.collect(reading);
	} catch (error) {
		let servers = reading.topology.servers.map((server) => server.name), detail = reading.redact(`The collector ${collector.name} failed: ${error}`);
		return {
			subjects: [],
			gaps: Object.keys(collector.provides).filter((kind) => reading.kinds.has(kind)).flatMap((kind) => reading.topology.accounts.map(({ id }) => gapOf(kind, id, servers, {
				unknown: "defect",
				detail
			}))),
			reads: []
		};
	}
}
/** Listings that failed alike in one place are one gap. */
function mergeGaps(gaps) {
	let merged = /* @__PURE__ */ new Map();
	for (let gap of gaps) {
		let { servers, ...rest } = gap, key = JSON.stringify([
			rest.kind,
			rest.account,
			rest.region,
			rest.unknown,
			rest.call,
			rest.detail
		]), before = merged.get(key)?.servers ?? [];
		merged.set(key, {
			...rest,
			servers: [.../* @__PURE__ */ new Set([...before, ...servers])].sort()
		});
	}
	return sortBy([...merged.values()], ({ account = "", kind, region = "", call = "", unknown, detail = "" }) => [
		account,
		kind,
		region,
		call,
		unknown,
		detail
	]);
}
function sortBy(items, keys) {
	return items.map((item) => ({
		item,
		by: keys(item)
	})).sort(({ by: one }, { by: other }) => {
		for (let [index, key] of one.entries()) {
			let order = compareText(key, other[index] ?? "");
			if (order !== 0) return order;
		}
		return 0;
	}).map(({ item }) => item);
}
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
	}), [instances, authorization, accessKeys] = await Promise.all([
		Promise.all(planned("instances").map((one) => read(one, describeInstances, one.query, one.region))),
		Promise.all(planned("authorization-details").map((one) => read(one, getAccountAuthorizationDetails, { kinds: one.kinds }))),
		Promise.all(planned("access-keys").map((one) => read(one, listAccessKeys, { user: nameOfArn(one.user) })))
	]);
	return {
		topology,
		kinds: new Set(plan.kinds),
		instances,
		authorization,
		accessKeys,
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
// src/collect/collect.ts
/**
* Reads live accounts, and never writes. What AWS refuses is in the snapshot as unknown facts and gaps; throws
* NoCredentialsError when there is nothing at all to sign a call with, before the first one.
*/
async function collect(options) {
	let { plan, topology, tool, now, signal } = options, started = now(), { reading, cost } = await read(options, () => (now().getTime() - started.getTime()) / 1e3);
	return {
		version: 1,
		tool,
		takenAt: started.toISOString(),
		incomplete: signal.aborted && plan.reads.length > 0,
		topology,
		...assemble(reading, collectors),
		cost
	};
}
async function read(options, seconds) {
	let { plan, topology, externalIds, concurrency, env, signal, limits, onEvent } = options, done = 0, aws = await openAws({
		logins: loginsOf(topology, new Set(plan.reads.map(({ account }) => account)), externalIds),
		concurrency,
		env,
		signal,
		...limits && { limits },
		onCall: (call) => {
			done += 1, onEvent?.({
				...call,
				done,
				planned: plan.calls.length
			});
		}
	});
	try {
		return await aws.requireCredentials(), {
			reading: await readPlan(plan, topology, aws),
			cost: aws.cost(seconds())
		};
	} finally {
		aws.close();
	}
}
export { collect as t };
