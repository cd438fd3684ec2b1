"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_aws = require("./aws.cjs"), require_program = require("./program.cjs"), require_read_plan = require("./read-plan.cjs"), require_network = require("./network.cjs");
// src/collect/probe.ts
var probe_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	openProber: () => openProber,
	readProxies: () => require_network.a
});
/** Short: somebody waits. */
const limits = {
	attempts: 2,
	connectMs: 3e3,
	attemptMs: 5e3,
	credentialsMs: 5e3
};
/** Throws ProblemsError when the environment names a proxy that is none. */
async function openProber(options) {
	let { plan, topology, externalIds, env, certificates, signal, now } = options, accounts = new Set(plan.calls.map(({ account }) => account)), logins = require_read_plan.n(topology, accounts, externalIds), aws = await require_aws.r({
		logins,
		concurrency: {
			calls: 64,
			perScope: 8
		},
		env,
		signal,
		limits,
		...certificates && { certificates }
	});
	return {
		elsewhere: () => findElsewhere(plan, topology, aws),
		reach: () => reachAll(plan, aws, now),
		probe: () => probeAll(plan, topology, aws),
		close: () => aws.close()
	};
}
async function findElsewhere({ calls }, { accounts }, aws) {
	let profiles = new Map(accounts.map(({ id, profile }) => [id, profile])), places = firstOfEach(calls, ({ account, service, region }) => `${profiles.get(account)} ${service} ${region}`), services = /* @__PURE__ */ new Map();
	return await Promise.all(places.map(async ({ account, service, region }) => {
		let endpoint = await aws.endpointOf(account, service, region);
		endpoint === void 0 || require_aws.t(endpoint) || services.set(endpoint, (services.get(endpoint) ?? /* @__PURE__ */ new Set()).add(service));
	})), [...services].map(([endpoint, own]) => ({
		endpoint,
		services: [...own].sort()
	})).sort((one, other) => require_program.rt(one.endpoint, other.endpoint));
}
async function reachAll({ calls }, aws, now) {
	return firstOfEach([...await Promise.all(firstOfEach(calls, ({ account, service, region }) => `${account} ${service} ${region}`).map(({ account, service, region }) => aws.reach(account, service, region, now)))].sort((one, other) => Number(!one.failure) - Number(!other.failure)), ({ endpoint }) => endpoint).sort((one, other) => one.endpoint < other.endpoint ? -1 : 1);
}
async function probeAll(plan, topology, aws) {
	let noCredentials = await lackOfCredentials(aws);
	if (noCredentials !== void 0) return {
		identities: [],
		permissions: [],
		noCredentials
	};
	let accounts = topology.accounts.map(({ id }) => id).filter((id) => plan.calls.some(({ account }) => account === id)), tried = /* @__PURE__ */ new Map(), [identities] = await Promise.all([Promise.all(accounts.map((account) => identify(account, aws))), require_read_plan.t(plan, topology, cheap(aws, tried))]), permissions = firstOfEach(plan.calls, keyOfCall).filter(({ service }) => service !== "sts");
	return {
		identities,
		permissions: await Promise.all(permissions.map(async (call) => {
			let { account, permission, region } = call, unread = (await tried.get(keyOfCall(call)))?.unread;
			return {
				account,
				permission,
				...region !== void 0 && { region },
				...unread && { unread }
			};
		}))
	};
}
async function lackOfCredentials(aws) {
	try {
		let unanswered = await aws.requireCredentials();
		return unanswered === void 0 ? void 0 : {
			why: (unanswered.unknown === "credentials" ? unanswered.detail : void 0) ?? "Whatever gives the credentials did not answer in time.",
			unanswered: !0
		};
	} catch (error) {
		if (!(error instanceof Error) || error.name !== "NoCredentialsError") throw error;
		return {
			why: error.message,
			unanswered: !1
		};
	}
}
async function identify(account, aws) {
	let answer = await aws.identify(account);
	return "value" in answer ? {
		account,
		arn: answer.value.arn
	} : {
		account,
		unread: answer
	};
}
/** Asks for the smallest first page of each kind of listing, once in a place: that is all it takes to try its permission. */
function cheap(aws, tried) {
	return {
		...aws,
		list(account, region, operation, input) {
			let key = `${account} ${require_aws.s(operation)} ${region}`, listing = tried.get(key);
			return listing === void 0 && (listing = aws.list(account, region, onePage(operation), input).then(({ unread }) => ({
				items: [],
				...unread && { unread }
			})), tried.set(key, listing)), listing;
		}
	};
}
function onePage(operation) {
	return {
		...operation,
		request(input) {
			let request = operation.request(input);
			return {
				...request,
				..."MaxItems" in request && { MaxItems: 1 },
				..."MaxResults" in request && { MaxResults: 5 }
			};
		},
		read: (answer, input) => ({ items: operation.read(answer, input).items })
	};
}
function keyOfCall({ account, service, operation, region }) {
	return `${account} ${service}:${operation} ${region}`;
}
function firstOfEach(items, keyOf) {
	let first = /* @__PURE__ */ new Map();
	for (let item of items) first.has(keyOf(item)) || first.set(keyOf(item), item);
	return [...first.values()];
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return probe_exports;
	}
});
