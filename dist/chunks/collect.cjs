"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_aws = require("./aws.cjs"), require_program = require("./program.cjs"), require_plan = require("./plan.cjs"), require_read_plan = require("./read-plan.cjs");
// src/collect/share-facts.ts
/**
* The same subjects with facts that are equal kept once, and texts of their own: what was cut out of an answer would
* otherwise keep the whole answer in memory as long as the snapshot.
*/
function shareFacts(subjects) {
	let facts = /* @__PURE__ */ new Map(), names = /* @__PURE__ */ new Map(), share = (fact) => {
		let text = JSON.stringify(fact), known = facts.get(text) ?? JSON.parse(text);
		return facts.set(text, known), known;
	};
	return subjects.map((subject) => {
		let name = names.get(subject.name) ?? subject.name;
		names.set(name, name);
		let shared = Object.fromEntries(Object.entries(subject.facts).map(([path, fact]) => [path, share(fact)]));
		return {
			...subject,
			name,
			facts: shared
		};
	});
}
// src/collect/assemble.ts
/** Turns what was read into subjects and gaps, in an order that does not depend on what answered first. A collector that fails is a gap; the others go on. */
function assemble(reading, collectors) {
	let collected = collectors.map((collector) => collectSafely(collector, reading));
	return {
		subjects: shareFacts(sortBy(mergeSubjects(collected.flatMap(({ subjects }) => subjects)), ({ kind, id }) => [kind, id])),
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
			gaps: Object.keys(collector.provides).filter((kind) => reading.needs.has(collector.name, kind)).flatMap((kind) => reading.topology.accounts.map(({ id }) => require_plan.i(kind, id, servers, {
				unknown: "defect",
				detail
			}))),
			reads: []
		};
	}
}
/** Several collectors provide facts of one subject. */
function mergeSubjects(subjects) {
	let merged = /* @__PURE__ */ new Map();
	for (let subject of subjects) {
		let key = `${subject.kind} ${subject.id}`;
		merged.set(key, {
			...subject,
			facts: {
				...merged.get(key)?.facts,
				...subject.facts
			}
		});
	}
	return [...merged.values()];
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
			let order = require_program.rt(key, other[index] ?? "");
			if (order !== 0) return order;
		}
		return 0;
	}).map(({ item }) => item);
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
		...assemble(reading, require_plan.r),
		cost
	};
}
async function read(options, seconds) {
	let { plan, topology, externalIds, secrets = [], concurrency, env, certificates, signal, limits, onEvent } = options, done = 0, aws = await require_aws.r({
		logins: require_read_plan.n(topology, new Set(plan.reads.map(({ account }) => account)), externalIds),
		concurrency,
		secrets: [...externalIds.values(), ...secrets],
		env,
		signal,
		...certificates && { certificates },
		...limits && { limits },
		onCall: (call) => {
			done += 1, onEvent?.({
				...call,
				done,
				planned: plan.calls.length,
				throttled: aws.throttled()
			});
		}
	});
	try {
		return await aws.requireCredentials(), {
			reading: await require_read_plan.t(plan, topology, aws),
			cost: aws.cost(seconds())
		};
	} finally {
		aws.close();
	}
}
// src/collect/render-plan.ts
/** The calls of a plan for people (`text`) or programs (`json`), without making one. */
function renderPlan({ calls }, format) {
	if (format === "json") return `${JSON.stringify({
		version: 1,
		calls
	}, null, 2)}\n`;
	let rows = calls.map((call) => [
		call.account,
		call.region ?? "-",
		`${call.service}:${call.operation}`,
		call.why
	]), widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))), lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()), permissions = [...new Set(calls.map((call) => call.permission))].sort(), count = `${calls.length} ${calls.length === 1 ? "call" : "calls"}, more where a listing has several pages.`;
	return `${[
		...lines,
		"",
		count,
		`Permissions: ${permissions.join(", ") || "none"}`
	].join("\n")}\n`;
}
// src/collect/index.ts
var collect_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	collect: () => collect,
	planCollection: () => require_plan.t,
	renderPlan: () => renderPlan
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return collect;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return collect_exports;
	}
});
