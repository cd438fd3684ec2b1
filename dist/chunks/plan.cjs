"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_aws = require("./aws.cjs"), require_program = require("./program.cjs"), require_audit = require("./audit.cjs"), require_get_account_authorization_details = require("./get-account-authorization-details.cjs"), require_list_roles = require("./list-roles.cjs");
// src/collect/gap.ts
/** Subjects of a kind may be missing somewhere, for the servers named. */
function gapOf(kind, account, servers, unread, region) {
	return {
		kind,
		account,
		...region !== void 0 && { region },
		...unread,
		servers: [...new Set(servers)].sort()
	};
}
/** The same fact for each of these paths. */
function everyFact(paths, fact) {
	return Object.fromEntries(paths.map((path) => [path, fact]));
}
// src/collect/declared-users.ts
/** Every user that a server declares, sorted by ARN. */
function declaredUsers({ servers }) {
	return [...new Set(servers.flatMap((server) => server.user ?? []))].sort().map((arn) => ({
		arn,
		servers: servers.filter((server) => server.user === arn).map((server) => server.name).sort()
	}));
}
// src/collect/collectors/access-keys.ts
/** Keys of the users that servers declare: one listing for each user. */
const accessKeys = {
	name: "access-keys",
	provides: { "access-key": [
		"suffix",
		"status",
		"created"
	] },
	plan: (topology, needs) => needs.has("access-keys", "access-key") ? declaredUsers(topology).map(({ arn }) => ({
		read: "access-keys",
		account: require_program.R(arn),
		user: arn,
		why: `access keys of ${require_program.V(arn)}`,
		subjects: [arn]
	})) : [],
	collect({ accessKeys: done, topology }) {
		let declared = declaredUsers(topology);
		return {
			subjects: done.flatMap(({ planned: { user, account }, listing }) => subjectsOf(user, account, listing.items)),
			gaps: done.flatMap(({ planned: { user, account }, listing: { unread } }) => {
				let servers = declared.find(({ arn }) => arn === user)?.servers ?? [];
				return unread === void 0 ? [] : [gapOf("access-key", account, servers, unread)];
			}),
			reads: done.flatMap(({ planned: { user, account }, listing: { unread } }) => unread === void 0 ? [{
				name: "access-keys",
				account,
				subject: user
			}] : [])
		};
	}
};
/** Two keys whose ids end alike stay two subjects: the later one is numbered. A key that two pages hold is one. */
function subjectsOf(user, account, keys) {
	let ordered = [...new Map(keys.map((key) => [`${key.suffix} ${key.created} ${key.status}`, key]))].sort(([one], [other]) => require_program.rt(one, other)).map(([, key]) => key);
	return ordered.map(({ suffix, status, created }, index) => {
		let before = ordered.slice(0, index).filter((key) => key.suffix === suffix).length, name = before === 0 ? suffix : `${suffix}-${before + 1}`, facts = {
			suffix: require_program.nt(suffix),
			status: require_program.nt(status),
			created: require_program.nt(created)
		};
		return {
			kind: "access-key",
			id: `${user}/${name}`,
			name,
			account,
			facts
		};
	});
}
// src/collect/tags-fact.ts
/** Tags as a fact, sorted by key; their keys are names, and secrets in their values are withheld. */
function tagsFact(tags, withhold) {
	let sorted = Object.entries(tags).sort(([one], [other]) => require_program.rt(one, other));
	return require_program.nt(Object.fromEntries(sorted.map(([key, value]) => [key, withhold(value)])));
}
// src/collect/collectors/instance-facts.ts
/** The facts of an instance, as the catalogue names them. */
const instancePaths = [
	"exists",
	"state",
	"vpcId",
	"tags",
	"metadataOptions.state",
	"metadataOptions.httpEndpoint",
	"metadataOptions.httpTokens",
	"metadataOptions.hopLimit",
	"instanceProfile.arn"
];
/** What one listing says about an instance: all of it, that it does not exist, or why nothing is known. */
function instanceFacts({ instance, unread }, withhold) {
	return instance === void 0 ? unread === void 0 ? {
		...everyFact(instancePaths, {
			unknown: "not-collected",
			detail: "The instance does not exist."
		}),
		exists: require_program.nt(!1)
	} : everyFact(instancePaths, unread) : readFacts$1(instance, withhold);
}
function readFacts$1(instance, withhold) {
	return {
		exists: require_program.nt(!0),
		state: require_program.nt(instance.state),
		vpcId: instance.vpcId === void 0 ? require_program.$ : require_program.nt(instance.vpcId),
		tags: tagsFact(instance.tags, withhold),
		...metadataFacts(instance.metadataOptions),
		"instanceProfile.arn": instance.instanceProfile === void 0 ? require_program.$ : require_program.nt(instance.instanceProfile)
	};
}
/** What the answer does not say is not assumed. Only where it says that no change is being applied do the options hold. */
function metadataFacts(options) {
	let fact = (name) => {
		let value = options[name];
		return value === void 0 ? unsaid(name) : require_program.nt(value);
	}, option = (name) => options.state === void 0 ? unsaid("state") : options.state === "pending" ? pending : fact(name);
	return {
		"metadataOptions.state": fact("state"),
		"metadataOptions.httpEndpoint": option("httpEndpoint"),
		"metadataOptions.httpTokens": option("httpTokens"),
		"metadataOptions.hopLimit": option("hopLimit")
	};
}
const source = {
	call: require_aws.s(require_get_account_authorization_details.n),
	permission: require_get_account_authorization_details.n.permission
}, pending = {
	unknown: "unavailable",
	...source,
	detail: "A change of the metadata options is being applied: ask again in a minute."
};
function unsaid(name) {
	return {
		unknown: "invalid-answer",
		...source,
		detail: `The answer does not say metadataOptions.${name}.`
	};
}
// src/collect/collectors/plan-instances.ts
/** In each account and region: all declared ids in as few calls as EC2 allows, and one call for each distinct set of tags. */
function planInstances({ servers }) {
	let places = /* @__PURE__ */ new Map();
	for (let server of servers) {
		let { account, region, instances } = server;
		instances !== void 0 && region !== void 0 && push(places, `${account} ${region}`, {
			...server,
			region,
			instances
		});
	}
	return [...places.values()].flatMap((place) => [...planIds(place), ...planTags(place)]);
}
function planIds(servers) {
	let owners = /* @__PURE__ */ new Map();
	for (let server of servers) if ("ids" in server.instances) for (let { id } of server.instances.ids) push(owners, id, server);
	let ids = [...owners.keys()].sort(), reads = [];
	for (let start = 0; start < ids.length; start += 200) {
		let chunk = ids.slice(start, start + 200), asking = new Set(chunk.flatMap((id) => owners.get(id) ?? [])), owning = servers.filter((server) => asking.has(server));
		reads.push(readOf({ ids: chunk }, owning, "by id", ({ account, region }) => chunk.map((id) => require_program.J(region, account, id))));
	}
	return reads;
}
function planTags(servers) {
	let alike = /* @__PURE__ */ new Map();
	for (let server of servers) {
		let text = require_program.W(server, server.instances);
		"tags" in server.instances && push(alike, text, server);
	}
	return [...alike.values()].flatMap((owning) => {
		let [{ instances }] = owning;
		return "tags" in instances ? [readOf({ tags: instances.tags }, owning, "by tags", () => owning.map(({ name }) => name).sort())] : [];
	});
}
function push(lists, key, item) {
	let list = lists.get(key);
	list === void 0 ? lists.set(key, [item]) : list.push(item);
}
function readOf(query, owning, how, subjects) {
	let [first] = owning, servers = owning.map(({ name }) => name).sort(), why = `instances of ${servers.join(", ")}, ${how}`;
	return {
		read: "instances",
		account: first.account,
		region: first.region,
		query,
		servers,
		why,
		subjects: subjects(first)
	};
}
// src/collect/collectors/selected-instances.ts
/** What each listing of instances says about the instances that it is about; an instance may be in several. */
function selectedInstances(reading) {
	return reading.instances.flatMap(({ planned, listing }) => {
		let { account, region, query } = planned, alive = new Map(listing.items.filter(isAlive).map((instance) => [instance.id, instance]));
		return ("ids" in query ? query.ids : [...alive.values()].filter((instance) => hasTags(instance, query.tags)).map(({ id }) => id)).map((id) => {
			let instance = alive.get(id);
			return {
				arn: require_program.J(region, account, id),
				planned,
				...instance && { instance },
				...listing.unread && { unread: listing.unread }
			};
		});
	});
}
function isAlive({ state }) {
	return state !== "shutting-down" && state !== "terminated";
}
function hasTags(instance, tags) {
	return Object.entries(tags).every(([key, value]) => instance.tags[key] === value);
}
// src/collect/collectors/instances.ts
/** Instances that servers select, by id or by tags. */
const instances = {
	name: "instances",
	provides: { instance: instancePaths },
	plan: (topology, needs) => needs.has("instances", "instance") ? planInstances(topology) : [],
	collect(reading) {
		let selected = selectedInstances(reading), byRead = require_program.Z(selected, ({ planned }) => planned), readsOf = readsByServer(reading.instances), selections = reading.topology.servers.flatMap((server) => selectionOf(server, byRead, readsOf.get(server.name) ?? []));
		return {
			subjects: readSubjects(selected, selections, reading),
			selections,
			gaps: reading.instances.flatMap(({ planned, listing }) => listing.unread === void 0 ? [] : [gapOf("instance", planned.account, planned.servers, listing.unread, planned.region)]),
			reads: completedReads(reading.instances)
		};
	}
};
/** The reads that were made for each server, by its name. */
function readsByServer(done) {
	let each = done.flatMap((read) => read.planned.servers.map((name) => ({
		name,
		read
	})));
	return new Map([...require_program.Z(each, ({ name }) => name)].map(([name, reads]) => [name, reads.map(({ read }) => read)]));
}
/** What the selector of a server found. A declared id is there whether or not the instance exists. */
function selectionOf(server, selected, done) {
	let selector = server.instances;
	if (selector === void 0) return [];
	let isOwn = ({ query }) => "ids" in query == "ids" in selector, asked = done.filter(({ planned }) => isOwn(planned));
	if (asked.length === 0) return [];
	let arns = "ids" in selector ? selector.ids.map(({ id }) => require_program.J(server.region ?? "", server.account, id)) : asked.flatMap(({ planned }) => selected.get(planned) ?? []).map(({ arn }) => arn), unread = asked.find(({ listing }) => listing.unread !== void 0)?.listing.unread;
	return [{
		server: server.name,
		selector: require_program.W(server, selector),
		instances: [...new Set(arns)].sort(),
		...unread && { unread }
	}];
}
/** One subject for each instance; what one listing could read outweighs what another could not. */
function readSubjects(selected, selections, { withhold }) {
	let surest = /* @__PURE__ */ new Map();
	for (let one of selected) {
		let before = surest.get(one.arn);
		(before === void 0 || !isSure(before) && isSure(one)) && surest.set(one.arn, one);
	}
	let owners = /* @__PURE__ */ new Map();
	for (let { server, instances: arns } of selections) for (let arn of arns) {
		let known = owners.get(arn);
		known === void 0 ? owners.set(arn, [server]) : known.push(server);
	}
	return [...surest.values()].map((one) => {
		let { account, region } = one.planned, name = (owners.get(one.arn) ?? []).sort().join(", ");
		return {
			kind: "instance",
			id: one.arn,
			name,
			account,
			region,
			facts: instanceFacts(one, withhold)
		};
	});
}
function isSure({ instance, unread }) {
	return instance !== void 0 || unread === void 0;
}
/** Places where every listing was read to its end. */
function completedReads(done) {
	let places = /* @__PURE__ */ new Map(), unread = /* @__PURE__ */ new Set();
	for (let { planned, listing } of done) {
		let { account, region } = planned, place = `${account} ${region}`;
		places.set(place, {
			name: "instances",
			account,
			region
		}), listing.unread !== void 0 && unread.add(place);
	}
	return [...places].flatMap(([place, read]) => unread.has(place) ? [] : [read]);
}
// src/collect/collectors/find-item.ts
/** Looks for exactly this ARN, path and case included. */
function findItem({ topology }, listing, account, arn) {
	if (!declaredIn(topology).has(account)) return {
		unknown: "not-declared",
		detail: `Account ${account} is not declared under accounts.`
	};
	if (listing === void 0) return { unknown: "not-collected" };
	let item = byArn(listing).get(arn);
	return item === void 0 ? listing.unread ?? { gone: !0 } : { item };
}
const accountsOf$1 = /* @__PURE__ */ new WeakMap();
/** Ids of the declared accounts, which are asked for with every role. */
function declaredIn(topology) {
	let known = accountsOf$1.get(topology) ?? new Set(topology.accounts.map(({ id }) => id));
	return accountsOf$1.set(topology, known), known;
}
const indexes = /* @__PURE__ */ new WeakMap();
function byArn(listing) {
	let key = listing, index = indexes.get(key) ?? new Map(listing.items.map((item) => [item.arn, item]));
	return indexes.set(key, index), index;
}
/** The facts of what was found; `gone` are those of what does not exist. */
function factsOfFound(found, paths, read, gone) {
	return "item" in found ? read(found.item) : "unknown" in found ? everyFact(paths, found) : gone;
}
/** Every collector asks for the listings of every account, some for each role: they are sorted out once. */
const sorted = /* @__PURE__ */ new WeakMap();
/** The roles, users, groups or policies that the listings of accounts hold, by account, where they were asked for. */
function listingsOf(reading, kind) {
	let byKind = sorted.get(reading) ?? /* @__PURE__ */ new Map();
	sorted.set(reading, byKind);
	let listings = byKind.get(kind) ?? sortOut(reading, kind);
	return byKind.set(kind, listings), listings;
}
function sortOut({ authorization }, kind) {
	return new Map(authorization.filter(({ planned }) => planned.kinds.includes(filters[kind])).map(({ planned: { account }, listing: { items, unread } }) => [account, {
		items: items.filter((item) => item.kind === kind),
		...unread && { unread }
	}]));
}
const filters = {
	role: "Role",
	user: "User",
	group: "Group",
	policy: "LocalManagedPolicy"
};
// src/collect/collectors/attached-roles.ts
/** Of all roles of the servers' accounts, those that are attached to an instance that a server selects. */
function attachedRoles(reading) {
	let attached = new Set(selectedInstances(reading).flatMap(({ instance }) => instance?.instanceProfile ?? [])), found = /* @__PURE__ */ new Map();
	for (let [account, { items }] of listingsOf(reading, "role")) for (let role of items) role.instanceProfiles.some((profile) => attached.has(profile)) && found.set(role.arn, {
		account,
		role
	});
	return [...found.values()];
}
// src/collect/trust-document.ts
/**
* A policy as JSON text without what may be a secret in it: the values that it compares `sts:ExternalId` with, and what
* `withhold` finds in its texts: values of conditions, statement ids, elements that IAM does not know. Names stay as they are,
* for who is trusted with what is judged by them: principals, actions, resources, ARNs, and every key. So does the rest, byte
* for byte, keys written twice as well. A value of wildcards only says that any external id will do: that is no secret.
*/
function withholdSecrets(text, withhold) {
	let open = [], clean = "", from = 0, replace = (start, end, value) => {
		let replacement = replaceValue(value, keysOf(open), withhold);
		replacement !== value && (clean += text.slice(from, start) + JSON.stringify(replacement), from = end);
	};
	for (let position = 0; position < text.length; position += 1) {
		let character = text[position];
		if (character === "{" || character === "[") open.push({
			key: void 0,
			list: character === "["
		});
		else if (character === "}" || character === "]") open.pop();
		else if (character === "\"") {
			let end = endOfString(text, position), value = JSON.parse(text.slice(position, end)), frame = open.at(-1);
			frame !== void 0 && !frame.list && isKey(text, end) ? frame.key = value : replace(position, end, value), position = end - 1;
		} else if (character !== void 0 && /[-\dtf]/.test(character)) {
			let end = endOfWord(text, position);
			keysOf(open).includes("condition") && replace(position, end, text.slice(position, end)), position = end - 1;
		}
	}
	return clean + text.slice(from);
}
/** The keys around a value from the outside in, in lower case. */
function keysOf(open) {
	return open.flatMap(({ key }) => key === void 0 ? [] : [key.toLowerCase()]);
}
function replaceValue(value, keys, withhold) {
	let externalId = keys.indexOf("sts:externalid");
	return externalId >= 0 ? isTelling(value, keys[externalId - 1] ?? "") ? value : require_program.k : isName(value, keys) ? value : withhold(value);
}
/** Whether what an external id is compared with is no secret: wildcards alone, or whether there must be one at all. */
function isTelling(value, operator) {
	return /^[*?]*$/.test(value) || /^(.*:)?null$/.test(operator) && /^(true|false)$/i.test(value);
}
const elementsOfNames = [
	"effect",
	"principal",
	"notprincipal",
	"action",
	"notaction",
	"resource",
	"notresource"
];
function isName(value, [outermost = "", element = ""]) {
	return outermost === "statement" && elementsOfNames.includes(element) ? !0 : outermost === "version" || value.startsWith("arn:");
}
/** A string is a key when a colon follows. */
function isKey(text, end) {
	let colon = /\s*:/y;
	return colon.lastIndex = end, colon.test(text);
}
/** The position after a number, `true` or `false`. */
function endOfWord(text, start) {
	let word = /[-+.\w]+/y;
	return word.lastIndex = start, word.test(text), word.lastIndex;
}
/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
	let position = start + 1;
	for (; text[position] !== "\"";) position += text[position] === "\\" ? 2 : 1;
	return position + 1;
}
// src/collect/collectors/policy-facts.ts
const policyPaths = ["policies.identity", "policies.boundary"];
/** What grants and limits the permissions of a role or user: its own policies, and for a user those of its groups. */
function policyFacts(owner, account, reading) {
	let { policies } = owner;
	if (policies === void 0) return everyFact(policyPaths, { unknown: "not-collected" });
	let documents = managedDocuments(account, reading), groups = owner.kind === "user" ? groupsOf(owner, account, reading) : [], all = [...printPolicies(owner.arn, policies, "", documents), ...groups.flatMap((group) => "unknown" in group ? [group] : printPolicies(group.arn, group.policies, "group-", documents))], more = all.find(isUnread);
	return {
		"policies.identity": {
			value: all.filter((policy) => !isUnread(policy)).sort(comparePolicies).map((policy) => ({
				...policy,
				document: withholdSecrets(policy.document, reading.withhold)
			})),
			...more && { more }
		},
		"policies.boundary": boundaryFact(policies, documents, reading)
	};
}
function isUnread(policy) {
	return !("document" in policy);
}
function printPolicies(arn, policies, prefix, documents) {
	return [...policies.inline.map(({ name, document }) => ({
		name,
		kind: `${prefix}inline`,
		arn,
		document
	})), ...policies.attached.map((attached) => {
		let document = documents(attached);
		return typeof document == "string" ? {
			name: require_program.V(attached),
			kind: `${prefix}managed`,
			arn: attached,
			document
		} : document;
	})];
}
function boundaryFact({ boundary }, documents, { withhold }) {
	if (boundary === void 0) return require_program.$;
	let document = documents(boundary);
	return typeof document == "string" ? { value: {
		arn: boundary,
		document: withholdSecrets(document, withhold)
	} } : document;
}
function managedDocuments(account, reading) {
	let listing = listingsOf(reading, "policy").get(account);
	return (arn) => listing?.items.find((policy) => policy.arn === arn)?.document ?? lacking(listing, `policy ${arn}`);
}
function groupsOf({ groups }, account, reading) {
	let listing = listingsOf(reading, "group").get(account);
	return groups.map((name) => listing?.items.find((group) => group.name === name) ?? lacking(listing, `group ${name}`));
}
/** Why a listing does not hold what it should. */
function lacking(listing, what) {
	if (listing === void 0) return { unknown: "not-collected" };
	if (listing.unread !== void 0) return listing.unread;
	let { permission } = require_get_account_authorization_details.t;
	return {
		unknown: "invalid-answer",
		call: require_aws.s(require_get_account_authorization_details.t),
		permission,
		detail: `The listing does not hold the ${what}.`
	};
}
function comparePolicies(one, other) {
	return require_program.rt(one.kind, other.kind) || require_program.rt(one.arn, other.arn) || require_program.rt(one.name, other.name);
}
// src/collect/collectors/roles.ts
const serverRolePaths = [
	"arn",
	"name",
	"uniqueId",
	"trust.document",
	"tags",
	"instanceProfiles"
], targetRolePaths = [
	"exists",
	"uniqueId",
	"trust.document",
	"tags"
], roles = {
	name: "roles",
	provides: {
		"server-role": serverRolePaths,
		"target-role": targetRolePaths
	},
	plan: (topology, needs) => [...needs.has("roles", "server-role") ? planServerRoles(topology, ["Role"]) : [], ...needs.has("roles", "target-role") ? planTargetRoles(topology, ["Role"]) : []],
	collect(reading) {
		let listings = listingsOf(reading, "role");
		return {
			subjects: [...reading.needs.has("roles", "target-role") ? targetRoleSubjects(reading, listings) : [], ...reading.needs.has("roles", "server-role") ? serverRoleSubjects(reading) : []],
			gaps: gapsOf(reading, listings),
			reads: [...listings].flatMap(([account, { unread }]) => unread === void 0 ? [{
				name: "roles",
				account
			}] : [])
		};
	}
};
/** The listing in which the roles attached to a server are, with all that `kinds` adds to it. */
function planServerRoles({ servers }, kinds) {
	return servers.filter((server) => server.instances !== void 0).map(({ account, name }) => planListing(account, kinds, `the roles attached to ${name}`, name));
}
/** The listing in which each declared role is. */
function planTargetRoles(topology, kinds) {
	return require_program.B(topology).map(({ account, arn, name }) => planListing(account, kinds, `the role ${name}`, arn));
}
function planListing(account, kinds, why, subject) {
	return {
		read: "authorization-details",
		account,
		kinds,
		why,
		subjects: [subject]
	};
}
function targetRoleSubjects(reading, listings) {
	return require_program.B(reading.topology).map(({ arn, name, account }) => ({
		kind: "target-role",
		id: arn,
		name,
		account,
		facts: factsOfFound(findItem(reading, listings.get(account), account, arn), targetRolePaths, (role) => ({
			exists: require_program.nt(!0),
			...sharedFacts(role, reading)
		}), gone$3)
	}));
}
const gone$3 = {
	exists: require_program.nt(!1),
	uniqueId: require_program.$,
	"trust.document": require_program.$,
	tags: require_program.nt({})
};
function serverRoleSubjects(reading) {
	return attachedRoles(reading).map(({ account, role }) => ({
		kind: "server-role",
		id: role.arn,
		name: role.name,
		account,
		facts: {
			arn: require_program.nt(role.arn),
			name: require_program.nt(role.name),
			...sharedFacts(role, reading),
			instanceProfiles: require_program.nt([...role.instanceProfiles].sort())
		}
	}));
}
function sharedFacts(role, { withhold }) {
	return {
		uniqueId: require_program.nt(role.uniqueId),
		"trust.document": require_program.nt(withholdSecrets(role.trust, withhold)),
		tags: tagsFact(role.tags, withhold)
	};
}
/** Target roles may be missing where roles were not read; server roles also where instances were not. */
function gapsOf(reading, listings) {
	let targets = reading.needs.has("roles", "target-role") ? require_program.B(reading.topology) : [], servers = reading.needs.has("roles", "server-role") ? reading.topology.servers.filter((server) => server.instances) : [], targetsOf = require_program.Z(targets, ({ account }) => account), serversOf = require_program.Z(servers, ({ account }) => account), unreadRoles = [...listings].flatMap(([account, { unread }]) => {
		if (unread === void 0) return [];
		let reaching = (targetsOf.get(account) ?? []).flatMap((target) => target.servers), living = (serversOf.get(account) ?? []).map(({ name }) => name);
		return [...reaching.length > 0 ? [gapOf("target-role", account, reaching, unread)] : [], ...living.length > 0 ? [gapOf("server-role", account, living, unread)] : []];
	}), unreadInstances = reading.instances.flatMap(({ planned: { account, region, servers: names }, listing }) => listing.unread === void 0 || servers.length === 0 ? [] : [gapOf("server-role", account, names, listing.unread, region)]);
	return [...unreadRoles, ...unreadInstances];
}
// src/collect/collectors/users.ts
const paths$1 = [
	"exists",
	"uniqueId",
	"tags"
], users = {
	name: "users",
	provides: { user: paths$1 },
	plan: (topology, needs) => needs.has("users", "user") ? planUsers(topology, ["User"]) : [],
	collect(reading) {
		if (!reading.needs.has("users", "user")) return {
			subjects: [],
			gaps: [],
			reads: []
		};
		let declared = declaredUsers(reading.topology), listings = listingsOf(reading, "user"), read = (user) => ({
			exists: require_program.nt(!0),
			uniqueId: require_program.nt(user.uniqueId),
			tags: tagsFact(user.tags, reading.withhold)
		});
		return {
			subjects: declared.map(({ arn }) => {
				let account = require_program.R(arn), found = findItem(reading, listings.get(account), account, arn);
				return {
					kind: "user",
					id: arn,
					name: require_program.V(arn),
					account,
					facts: factsOfFound(found, paths$1, read, gone$2)
				};
			}),
			gaps: [...listings].flatMap(([account, { unread }]) => {
				let servers = declared.filter(({ arn }) => require_program.R(arn) === account).flatMap((user) => user.servers);
				return unread === void 0 ? [] : [gapOf("user", account, servers, unread)];
			}),
			reads: [...listings].flatMap(([account, { unread }]) => unread === void 0 ? [{
				name: "users",
				account
			}] : [])
		};
	}
}, gone$2 = {
	exists: require_program.nt(!1),
	uniqueId: require_program.$,
	tags: require_program.nt({})
};
/** The listing in which each declared user is, with all that `kinds` adds to it. */
function planUsers(topology, kinds) {
	return declaredUsers(topology).map(({ arn }) => ({
		read: "authorization-details",
		account: require_program.R(arn),
		kinds,
		why: `the user ${require_program.V(arn)}`,
		subjects: [arn]
	}));
}
// src/collect/collectors/policies.ts
const managed = ["LocalManagedPolicy", "AWSManagedPolicy"], policies = {
	name: "policies",
	provides: {
		"server-role": policyPaths,
		"target-role": policyPaths,
		user: policyPaths
	},
	plan: (topology, needs) => [
		...needs.has("policies", "server-role") ? planServerRoles(topology, ["Role", ...managed]) : [],
		...needs.has("policies", "target-role") ? planTargetRoles(topology, ["Role", ...managed]) : [],
		...needs.has("policies", "user") ? planUsers(topology, [
			"User",
			"Group",
			...managed
		]) : []
	],
	collect(reading) {
		let { needs } = reading;
		return {
			subjects: [
				...needs.has("policies", "server-role") ? ofServerRoles(reading) : [],
				...needs.has("policies", "target-role") ? ofTargetRoles(reading) : [],
				...needs.has("policies", "user") ? ofUsers(reading) : []
			],
			gaps: [],
			reads: [...listingsOf(reading, "policy")].flatMap(([account, { unread }]) => unread === void 0 ? [{
				name: "policies",
				account
			}] : [])
		};
	}
};
function ofServerRoles(reading) {
	return attachedRoles(reading).map(({ account, role }) => subjectOf("server-role", role.arn, account, { item: role }, reading));
}
function ofTargetRoles(reading) {
	let listings = listingsOf(reading, "role");
	return require_program.B(reading.topology).map(({ arn, account }) => subjectOf("target-role", arn, account, findItem(reading, listings.get(account), account, arn), reading));
}
function ofUsers(reading) {
	let listings = listingsOf(reading, "user");
	return declaredUsers(reading.topology).map(({ arn }) => {
		let account = require_program.R(arn);
		return subjectOf("user", arn, account, findItem(reading, listings.get(account), account, arn), reading);
	});
}
function subjectOf(kind, arn, account, found, reading) {
	return {
		kind,
		id: arn,
		name: require_program.V(arn),
		account,
		facts: factsOfFound(found, policyPaths, (owner) => policyFacts(owner, account, reading), gone$1)
	};
}
const gone$1 = {
	"policies.identity": require_program.nt([]),
	"policies.boundary": require_program.$
}, paths = ["maxSessionDuration"], roleSettings = {
	name: "role-settings",
	provides: { "target-role": paths },
	plan(topology, needs) {
		let accounts = accountsOf(topology, needs), targetsOf = require_program.Z(require_program.B(topology), ({ account }) => account);
		return accounts.map((account) => {
			let own = targetsOf.get(account) ?? [];
			return {
				read: "role-settings",
				account,
				why: `session durations of ${own.map(({ name }) => name).join(", ")}`,
				subjects: own.map(({ arn }) => arn)
			};
		});
	},
	collect(reading) {
		let listings = new Map(reading.roleSettings.map(({ planned, listing }) => [planned.account, listing]));
		return {
			subjects: require_program.B(reading.topology).filter(({ account }) => listings.has(account)).map(({ arn, name, account }) => ({
				kind: "target-role",
				id: arn,
				name,
				account,
				facts: factsOfFound(findItem(reading, listings.get(account), account, arn), paths, readFacts, gone)
			})),
			gaps: [],
			reads: [...listings].flatMap(([account, { unread }]) => unread === void 0 ? [{
				name: "role-settings",
				account
			}] : [])
		};
	}
};
/** Accounts whose role settings can change a verdict: all where the fact itself is wanted, else those with a longer session than every role allows. */
function accountsOf(topology, needs) {
	if (!needs.has("role-settings", "target-role")) return [];
	let all = needs.hasDirect("role-settings", "target-role"), long = require_program.z(topology).filter(({ sessionDuration = 0 }) => all || sessionDuration > 3600);
	return [...new Set(long.map(({ role }) => require_program.R(role)))].sort();
}
const gone = { maxSessionDuration: require_program.$ };
function readFacts({ maxSessionDuration }) {
	if (maxSessionDuration !== void 0) return { maxSessionDuration: require_program.nt(maxSessionDuration) };
	let { permission } = require_list_roles.t;
	return { maxSessionDuration: {
		unknown: "invalid-answer",
		call: require_aws.s(require_list_roles.t),
		permission,
		detail: "The answer does not say MaxSessionDuration."
	} };
}
// src/collect/collectors/index.ts
/** One collector for each read of the catalogue. */
const collectors = [
	instances,
	roles,
	users,
	accessKeys,
	policies,
	roleSettings
];
// src/collect/needs.ts
/** Base facts that must be read: those that one read of the catalogue provides for one kind. */
var Needs = class {
	pairs = /* @__PURE__ */ new Set();
	direct = /* @__PURE__ */ new Set();
	/** `direct`: such a fact is wanted itself, not only what follows from it. */
	add(read, kind, direct = !1) {
		this.pairs.add(`${read} ${kind}`), direct && this.direct.add(`${read} ${kind}`);
	}
	hasDirect(read, kind) {
		return this.direct.has(`${read} ${kind}`);
	}
	has(read, kind) {
		return this.pairs.has(`${read} ${kind}`);
	}
};
/**
* What must be read so that the wanted facts (by qualified path) can be known; what follows from other facts is followed back.
* Throws on a path that the catalogue does not hold.
*/
function needsOf(wanted) {
	let needs = new Needs(), seen = /* @__PURE__ */ new Set(), open = [...wanted];
	for (let path = open.pop(); path !== void 0; path = open.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		let source = require_audit.Qt(path)?.source;
		if (source === void 0) throw Error(`the catalogue has no fact ${path}`);
		if ("from" in source && open.push(...source.from), !("read" in source)) continue;
		let kind = kindOf(path);
		needs.add(source.read, kind, wanted.includes(path)), kind === "server-role" && (needs.add("instances", "instance"), needs.add("roles", kind));
	}
	return needs;
}
function kindOf(path) {
	let variable = path.slice(0, path.indexOf(".")), entry = require_audit.Zt.find((candidate) => candidate.variable === variable);
	if (entry === void 0) throw Error(`the catalogue has no variable ${variable}`);
	return entry.kind;
}
// src/collect/plan.ts
var plan_exports = /* @__PURE__ */ require_rolldown_runtime.n({ planCollection: () => planCollection });
/** What to ask AWS so that the wanted facts (qualified paths, derived ones too) are known, and nothing else. Pure. */
function planCollection(topology, wanted) {
	let needs = needsOf(wanted), declared = new Map(topology.accounts.map((account) => [account.id, account])), reads = mergeListings(collectors.flatMap((collector) => collector.plan(topology, needs)).filter((read) => declared.has(read.account)));
	return {
		calls: [...[...new Set(reads.map((read) => read.account))].flatMap((id) => sessionCalls(declared.get(id))), ...reads.map((read) => callOf(operationOf(read), read.account, read.why, read.subjects, "region" in read ? read.region : void 0))].sort(compareCalls),
		reads,
		needs
	};
}
/** One listing of an account serves all that is wanted of its roles and users. */
function mergeListings(reads) {
	let listings = /* @__PURE__ */ new Map();
	for (let read of reads) {
		if (read.read !== "authorization-details") continue;
		let before = listings.get(read.account);
		listings.set(read.account, before === void 0 ? read : merge(before, read));
	}
	return [...reads.filter((read) => read.read !== "authorization-details"), ...listings.values()];
}
function merge(one, other) {
	let both = (left, right) => [.../* @__PURE__ */ new Set([...left, ...right])].sort();
	return {
		...one,
		kinds: both(one.kinds, other.kinds),
		why: both(one.why.split(", "), other.why.split(", ")).join(", "),
		subjects: both(one.subjects, other.subjects)
	};
}
function operationOf(read) {
	switch (read.read) {
		case "instances": return require_get_account_authorization_details.n;
		case "authorization-details": return require_get_account_authorization_details.t;
		case "access-keys": return require_list_roles.n;
		case "role-settings": return require_list_roles.t;
	}
}
function sessionCalls({ id, name, auditRole }) {
	return [...auditRole === void 0 ? [] : [callOf(require_aws.i, id, `a session in ${name}`, [id])], callOf(require_aws.o, id, `proof that the credentials are those of ${name}`, [id])];
}
function callOf({ service, name, permission }, account, why, forSubjects, region) {
	return {
		service,
		operation: name,
		permission,
		account,
		...region !== void 0 && { region },
		why,
		forSubjects
	};
}
function compareCalls(one, other) {
	return require_program.rt(one.account, other.account) || require_program.rt(require_aws.s({
		...one,
		name: one.operation
	}), require_aws.s({
		...other,
		name: other.operation
	})) || require_program.rt(one.region ?? "", other.region ?? "") || require_program.rt(one.why, other.why) || require_program.rt(one.forSubjects.join(), other.forSubjects.join());
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return gapOf;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return plan_exports;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return collectors;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planCollection;
	}
});
