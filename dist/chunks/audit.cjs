"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_version = require("./version.cjs"), require_program = require("./program.cjs");
let node_fs = require("node:fs"), node_path = require("node:path"), node_crypto = require("node:crypto"), node_util = require("node:util"), node_timers_promises = require("node:timers/promises");
// src/derive/kinds/kind.ts
/** What an unread listing leaves of a kind: one stand-in on the server that declares it. */
function unreadable$1(server, kind, what, fact, unread) {
	return {
		...standInOn(server, kind),
		verdict: "unknown",
		message: `Could not list the ${what} of ${server.name}.`,
		evidence: [{
			fact,
			...unread
		}]
	};
}
function standInOn(server, kind) {
	return {
		kind,
		ref: refOfServer(server),
		location: server.location,
		servers: [server.name]
	};
}
function refOfServer(server) {
	let region = server.region === void 0 ? {} : { region: server.region };
	return {
		kind: "server",
		id: server.name,
		name: server.name,
		account: server.account,
		...region
	};
}
// src/derive/kinds/user.ts
/** Every declared user. */
const users = {
	kind: "user",
	subjects: (world) => [...usersOf(world)].map(([arn, servers]) => ({
		ref: {
			kind: "user",
			id: arn,
			name: require_program.V(arn),
			account: require_program.R(arn)
		},
		variables: { user: userFacts(arn, servers, world) },
		location: servers[0].location,
		servers: namesOf$1(servers)
	}))
};
/** The servers of each declared user, by the user's ARN. */
function usersOf({ topology }) {
	let declaring = topology.servers.filter(({ user }) => user !== void 0);
	return require_program.Z(declaring, ({ user = "" }) => user);
}
function userFacts(arn, servers, { collected }) {
	return {
		...collected.facts("user", arn, require_program.R(arn)),
		arn: { value: arn },
		name: { value: require_program.V(arn) },
		servers: { value: namesOf$1(servers) }
	};
}
function namesOf$1(servers) {
	return servers.map((server) => server.name).sort();
}
// src/derive/kinds/access-key.ts
/** Every key of a declared user. */
const accessKeys = {
	kind: "access-key",
	subjects: (world) => [...usersOf(world)].flatMap(([arn, servers]) => {
		let keys = world.keys.get(arn) ?? [];
		if (keys.length === 0) return [];
		let account = require_program.R(arn), user = userFacts(arn, servers, world);
		return keys.map((key) => ({
			ref: {
				kind: "access-key",
				id: key.id,
				name: key.name,
				account
			},
			variables: {
				key: world.collected.facts("access-key", key.id, account),
				user
			},
			location: servers[0].location,
			servers: namesOf$1(servers)
		}));
	}),
	standIns: ({ topology, collected }) => topology.servers.flatMap((server) => {
		let { user } = server, unread = user && collected.unread("access-keys", "access-key", require_program.R(user), user);
		return unread ? [unreadable$1(server, "access-key", "user's access keys", "key.status", unread)] : [];
	})
}, accounts$1 = {
	kind: "account",
	subjects: ({ topology }) => {
		let serversOf = serversByAccount(topology);
		return topology.accounts.map(({ id, name, location }) => ({
			ref: {
				kind: "account",
				id,
				name,
				account: id
			},
			variables: { account: accountFacts(id, name) },
			location,
			servers: namesOf$1(serversOf.get(id) ?? [])
		}));
	}
};
function serversByAccount({ servers }) {
	return require_program.Z(servers, ({ account }) => account);
}
function accountFacts(id, name) {
	return {
		id: { value: id },
		name: { value: name }
	};
}
// src/derive/kinds/instance.ts
/** Every instance that a selector finds or an id names. */
const instances$1 = {
	kind: "instance",
	subjects: (world) => {
		let places = placesOf$1(world);
		return [...foundIn(world).values()].map((found) => subjectOf$1(found, world, places));
	},
	standIns: ({ topology, stations }) => topology.servers.flatMap((server) => standInFor(server, stations.get(server.name)) ?? [])
};
/** By ARN. */
function foundIn({ topology, stations }) {
	let all = /* @__PURE__ */ new Map();
	for (let server of topology.servers) for (let instance of stations.get(server.name)?.instances ?? []) {
		let known = all.get(instance.arn);
		known === void 0 ? all.set(instance.arn, {
			instance,
			owners: [server]
		}) : known.owners.push(server);
	}
	return all;
}
/** Where ids of instances are declared. */
function placesOf$1({ topology }) {
	return new Map(topology.servers.flatMap(({ name, instances: selector }) => selector !== void 0 && "ids" in selector ? selector.ids.map(({ id, location }) => [`${name} ${id}`, location]) : []));
}
function subjectOf$1({ instance, owners }, { facts }, places) {
	let server = owners[0], names = owners.map((owner) => owner.name).sort(), serverFacts = facts.servers.get(server.name), selector = server.instances, declaredAt = selector !== void 0 && "tags" in selector ? selector.location : server.location;
	return {
		ref: {
			kind: "instance",
			id: instance.arn,
			name: names.join(", "),
			account: server.account,
			...server.region && { region: server.region }
		},
		variables: {
			instance: {
				...instance.facts,
				id: { value: instance.id },
				"role.arn": instance.role
			},
			server: owners.length === 1 ? serverFacts : ambiguous(serverFacts, names)
		},
		location: places.get(`${server.name} ${instance.id}`) ?? declaredAt,
		servers: names
	};
}
/** An instance that several selectors find belongs to no server for sure. */
function ambiguous(facts, names) {
	let unsure = {
		unknown: "not-declared",
		detail: `The instance is found by the selectors of several servers: ${names.join(", ")}.`
	};
	return Object.fromEntries(Object.keys(facts).map((path) => [path, unsure]));
}
function standInFor(server, { instances: found, unlisted }) {
	if (server.authentication === "access-key") return {
		...standInOn(server, "instance"),
		verdict: "not-applicable",
		message: `${server.name} uses an access key: no instance profile or metadata service is involved.`,
		evidence: [{
			fact: "server.authentication",
			value: "access-key"
		}]
	};
	if (unlisted !== void 0) return unreadable$1(server, "instance", "instances", "instance.exists", unlisted);
	let selector = server.instances;
	if (found.length > 0 || selector === void 0 || !("tags" in selector)) return;
	let tags = Object.entries(selector.tags).map(([key, value]) => `${key}=${value}`);
	return {
		...standInOn(server, "instance"),
		verdict: "fail",
		message: `No instance in ${server.region} has the tags of ${server.name}: ${tags.join(", ")}.`,
		evidence: [{
			fact: "instance.exists",
			value: !1
		}],
		fix: { text: `Tag the instance of ${server.name}, correct its tags or region where it is declared, or remove it there.` },
		location: selector.location
	};
}
// src/derive/kinds/integration.ts
/** Every declared integration. */
const integrations$1 = {
	kind: "integration",
	subjects: ({ topology, servers, facts }) => topology.integrations.map(({ name, server: serverName, location }) => {
		let server = servers.get(serverName);
		return {
			ref: {
				kind: "integration",
				id: name,
				name,
				...server && { account: server.account }
			},
			variables: {
				integration: facts.integrations.get(name),
				server: facts.servers.get(serverName) ?? {}
			},
			location,
			servers: [serverName]
		};
	})
}, regions = {
	kind: "region",
	subjects: ({ topology }) => {
		let serversOf = serversByAccount(topology);
		return topology.accounts.flatMap(({ id, name, location }) => {
			let here = serversOf.get(id) ?? [];
			return [...new Set(here.flatMap(({ region }) => region ?? []))].sort().map((region) => ({
				ref: {
					kind: "region",
					id: `${id}/${region}`,
					name: region,
					account: id,
					region
				},
				variables: {
					region: { name: { value: region } },
					account: accountFacts(id, name)
				},
				location,
				servers: here.filter((server) => server.region === region).map((server) => server.name)
			}));
		});
	}
}, servers$1 = {
	kind: "server",
	subjects: ({ topology, facts }) => topology.servers.map((server) => ({
		ref: refOfServer(server),
		variables: { server: facts.servers.get(server.name) },
		location: server.location,
		servers: [server.name]
	}))
}, serverRoles = {
	kind: "server-role",
	subjects: (world) => {
		let targetsOf = targetsByServer(world);
		return [...world.serverRoles].map(([arn, servers]) => subjectOf(arn, servers, world, targetsOf));
	},
	standIns: ({ topology, stations }) => topology.servers.flatMap((server) => {
		let unread = stations.get(server.name)?.unread;
		return server.authentication !== "instance-profile" || unread === void 0 ? [] : [unreadable$1(server, "server-role", "attached roles", "instance.role.arn", unread)];
	})
};
/** ARNs of the roles that the integrations of each server assume. */
function targetsByServer({ targets }) {
	let byServer = /* @__PURE__ */ new Map();
	for (let { arn, servers } of targets) for (let name of servers) {
		let known = byServer.get(name);
		known === void 0 ? byServer.set(name, [arn]) : known.push(arn);
	}
	return byServer;
}
function subjectOf(arn, servers, { collected, roleWidths }, targetsOf) {
	let { account, location } = servers[0], names = servers.map((server) => server.name).sort(), targets = [...new Set(names.flatMap((name) => targetsOf.get(name) ?? []))].sort();
	return {
		ref: {
			kind: "server-role",
			id: arn,
			name: require_program.V(arn),
			account
		},
		variables: { serverRole: {
			...collected.facts("server-role", arn, account),
			servers: { value: names },
			targets: { value: targets },
			...roleWidths.get(arn)
		} },
		location,
		servers: names
	};
}
// src/derive/kinds/index.ts
/** Every kind that has subjects. A kind of the catalogue that is missing here fails a test. */
const derivedKinds = [
	servers$1,
	instances$1,
	serverRoles,
	users,
	accessKeys,
	integrations$1,
	{
		kind: "target-role",
		subjects: ({ targets, facts }) => targets.map(({ arn, name, account, location, servers }) => ({
			ref: {
				kind: "target-role",
				id: arn,
				name,
				account
			},
			variables: { targetRole: facts.targets.get(arn) },
			location,
			servers
		}))
	},
	{
		kind: "trust-path",
		subjects: ({ paths, facts }) => paths.map(({ path, facts: own }) => ({
			ref: {
				kind: "trust-path",
				id: path.id,
				name: `${path.integration} \u2192 ${require_program.V(path.role)}${path.via === "account" ? ` of ${path.account}` : ""}`,
				account: path.account
			},
			variables: {
				path: own,
				server: facts.servers.get(path.server),
				integration: facts.integrations.get(path.integration),
				targetRole: facts.targets.get(path.role)
			},
			location: path.location,
			servers: [path.server]
		}))
	},
	accounts$1,
	regions
], accessKey = {
	kind: "access-key",
	variable: "key",
	meaning: "An access key of a declared user. Only the last four characters of its id are ever kept.",
	sees: ["user"],
	facts: {
		suffix: {
			type: "string",
			meaning: "Last four characters of the key id.",
			source: { read: "access-keys" }
		},
		status: {
			type: "string",
			meaning: "Active, Inactive or Expired.",
			source: { read: "access-keys" }
		},
		created: {
			type: "timestamp",
			meaning: "When the key was made.",
			source: { read: "access-keys" }
		}
	}
}, account$1 = {
	kind: "account",
	variable: "account",
	meaning: "A declared account.",
	sees: [],
	facts: {
		id: {
			type: "string",
			meaning: "Twelve digits.",
			source: { declared: !0 }
		},
		name: {
			type: "string",
			meaning: "Declared name.",
			source: { declared: !0 }
		}
	}
}, instance = {
	kind: "instance",
	variable: "instance",
	meaning: "An EC2 instance that a server selects, running or stopped.",
	sees: ["server"],
	facts: {
		id: {
			type: "string",
			meaning: "Instance id.",
			source: { declared: !0 }
		},
		exists: {
			type: "bool",
			meaning: "False for a declared id that the listing did not hold, or held as shutting down or terminated.",
			source: { read: "instances" }
		},
		state: {
			type: "string",
			meaning: "pending, running, stopping or stopped.",
			source: { read: "instances" }
		},
		vpcId: {
			type: "string",
			optional: !0,
			meaning: "VPC it runs in.",
			source: { read: "instances" }
		},
		tags: {
			type: { map: "string" },
			meaning: "Tags.",
			source: { read: "instances" }
		},
		"metadataOptions.state": {
			type: "string",
			meaning: "applied or pending. While pending, the other metadata options are unknown.",
			source: { read: "instances" }
		},
		"metadataOptions.httpEndpoint": {
			type: "string",
			meaning: "enabled or disabled.",
			source: { read: "instances" }
		},
		"metadataOptions.httpTokens": {
			type: "string",
			meaning: "required (IMDSv2 only) or optional.",
			source: { read: "instances" }
		},
		"metadataOptions.hopLimit": {
			type: "int",
			meaning: "Network hops that an answer of the metadata service may travel, 1 to 64.",
			source: { read: "instances" }
		},
		"instanceProfile.arn": {
			type: "string",
			optional: !0,
			meaning: "ARN of the attached instance profile.",
			source: { read: "instances" }
		},
		"role.arn": {
			type: "string",
			optional: !0,
			meaning: "ARN of the role that the attached instance profile holds.",
			source: { from: ["instance.instanceProfile.arn", "serverRole.instanceProfiles"] }
		}
	}
}, integration$1 = {
	kind: "integration",
	variable: "integration",
	meaning: "An integration instance of a server, as declared.",
	sees: ["server"],
	facts: {
		name: {
			type: "string",
			meaning: "Declared name.",
			source: { declared: !0 }
		},
		brand: {
			type: "string",
			optional: !0,
			meaning: "Integration brand, e.g. AWS - EC2.",
			source: { declared: !0 }
		},
		role: {
			type: "string",
			optional: !0,
			meaning: "ARN of the role it assumes.",
			source: { declared: !0 }
		},
		sessionName: {
			type: "string",
			optional: !0,
			meaning: "Role session name.",
			source: { declared: !0 }
		},
		sessionDuration: {
			type: "int",
			optional: !0,
			meaning: "Requested session duration in seconds.",
			source: { declared: !0 }
		},
		region: {
			type: "string",
			optional: !0,
			meaning: "Default region.",
			source: { declared: !0 }
		},
		storedKeys: {
			type: "bool",
			meaning: "Whether a static key is stored in it. Unknown where not declared.",
			source: { declared: !0 }
		},
		actions: {
			type: { list: "string" },
			meaning: "IAM actions it must be able to do. Unknown where not declared.",
			source: { declared: !0 }
		},
		commandRoles: {
			type: { list: "string" },
			meaning: "ARNs of roles that commands or playbooks name.",
			source: { declared: !0 }
		}
	}
}, region$1 = {
	kind: "region",
	variable: "region",
	meaning: "A region that a declared server or integration uses in an account.",
	sees: ["account"],
	facts: { name: {
		type: "string",
		meaning: "Region code, e.g. eu-west-1.",
		source: { declared: !0 }
	} }
}, server$1 = {
	kind: "server",
	variable: "server",
	meaning: "An automation server or engine, as declared.",
	sees: [],
	facts: {
		name: {
			type: "string",
			meaning: "Declared name.",
			source: { declared: !0 }
		},
		account: {
			type: "string",
			meaning: "Account id, twelve digits.",
			source: { declared: !0 }
		},
		region: {
			type: "string",
			optional: !0,
			meaning: "Region it runs in; none outside AWS.",
			source: { declared: !0 }
		},
		authentication: {
			type: "string",
			meaning: "How it gets its first credentials: instance-profile or access-key.",
			source: { declared: !0 }
		},
		containers: {
			type: "string",
			meaning: "How its integrations are networked: bridge, host, none or rootless.",
			source: { declared: !0 }
		},
		environment: {
			type: "string",
			optional: !0,
			meaning: "production or test, where declared.",
			source: { declared: !0 }
		},
		role: {
			type: "string",
			optional: !0,
			meaning: "ARN of the role that must be attached, where declared.",
			source: { declared: !0 }
		},
		user: {
			type: "string",
			optional: !0,
			meaning: "ARN of the IAM user whose key it uses or used.",
			source: { declared: !0 }
		},
		engineOf: {
			type: "string",
			optional: !0,
			meaning: "Name of the server this engine belongs to.",
			source: { declared: !0 }
		},
		"sts.endpoints": {
			type: "string",
			meaning: "STS endpoint mode it is configured with: regional, global, legacy or unset. Unknown where not declared.",
			source: { declared: !0 }
		},
		hopsNeeded: {
			type: "int",
			meaning: "Network hops from the metadata service to an integration: 2 through a container bridge, 1 without. Unknown for rootless containers.",
			source: { from: ["server.containers"] }
		},
		storedKeyIntegrations: {
			type: { list: "string" },
			meaning: "Names of its integrations that hold a stored static key. An integration that does not declare it is an unknown element.",
			source: { from: ["integration.storedKeys"] }
		},
		activeUserKeys: {
			type: { list: "string" },
			meaning: "Active access keys of the declared user, each by the last four characters of its id. Empty where no user is declared or the user does not exist.",
			source: { from: ["server.user", "key.status"] }
		}
	}
}, policyFacts = {
	"policies.identity": {
		type: { list: { record: {
			name: "string",
			kind: "string",
			arn: "string",
			document: "document"
		} } },
		meaning: "Its identity policies in their default version: name, kind (inline, managed, group-inline or group-managed), document as JSON text, and the ARN of a managed policy, or of the role, user or group that an inline one stands in. A policy that could not be read is an unknown element. None for what does not exist.",
		source: { read: "policies" }
	},
	"policies.boundary": {
		type: { record: {
			arn: "string",
			document: "document"
		} },
		optional: !0,
		meaning: "Its permissions boundary: ARN and document as JSON text.",
		source: { read: "policies" }
	}
}, identity$1 = ["serverRole.policies.identity"], reach$1 = [...identity$1, "serverRole.targets"], serverRole = {
	kind: "server-role",
	variable: "serverRole",
	meaning: "A role that the instance profile of a declared server holds.",
	sees: [],
	facts: {
		arn: {
			type: "string",
			meaning: "ARN with path.",
			source: { read: "roles" }
		},
		name: {
			type: "string",
			meaning: "Role name.",
			source: { read: "roles" }
		},
		uniqueId: {
			type: "string",
			meaning: "RoleId (AROA\u2026).",
			source: { read: "roles" }
		},
		"trust.document": {
			type: "document",
			meaning: "Its trust policy as JSON text.",
			source: { read: "roles" }
		},
		tags: {
			type: { map: "string" },
			meaning: "Tags.",
			source: { read: "roles" }
		},
		...policyFacts,
		instanceProfiles: {
			type: { list: "string" },
			meaning: "ARNs of the instance profiles that hold it.",
			source: { read: "roles" }
		},
		servers: {
			type: { list: "string" },
			meaning: "Names of the declared servers it is attached to.",
			source: { from: ["instance.role.arn"] }
		},
		targets: {
			type: { list: "string" },
			meaning: "ARNs of the roles that the integrations of those servers assume.",
			source: { from: ["instance.role.arn", "integration.role"] }
		},
		"assumable.exact": {
			type: { list: "string" },
			meaning: "ARNs of single roles that its identity policies allow sts:AssumeRole on, conditions left aside.",
			source: { from: identity$1 }
		},
		"assumable.patterns": {
			type: { list: "string" },
			meaning: "ARNs with wildcards or variables that they allow it on.",
			source: { from: identity$1 }
		},
		"assumable.everything": {
			type: "bool",
			meaning: "Whether they allow it on every role there is.",
			source: { from: identity$1 }
		},
		"assumable.notResource": {
			type: { list: "string" },
			meaning: "What a NotResource leaves out; not empty where one allows it on everything else.",
			source: { from: identity$1 }
		},
		"assumable.limits": {
			type: { list: "string" },
			meaning: "What narrows the widest of it: its permissions boundary, and conditions under which alone it is allowed.",
			source: { from: [...identity$1, "serverRole.policies.boundary"] }
		},
		permittedUndeclared: {
			type: { list: "string" },
			meaning: "Single roles that they allow it on and that no integration of its servers is declared to assume.",
			source: { from: reach$1 }
		},
		undeclaredPatterns: {
			type: { list: "string" },
			meaning: "Patterns among them, but for a role name that inAccounts declares, in every account.",
			source: { from: reach$1 }
		},
		declaredNotPermitted: {
			type: { list: "string" },
			meaning: "Roles that its servers are declared to assume and it is not allowed to; a trust policy of the same account that names it is permission enough.",
			source: { from: [
				...reach$1,
				"serverRole.policies.boundary",
				"targetRole.trust.document"
			] }
		},
		administrator: {
			type: "bool",
			meaning: "Whether its policies make it an administrator, whatever they are called.",
			source: { from: [...identity$1, "serverRole.policies.boundary"] }
		}
	}
}, comparison = [
	"targetRole.trust.document",
	"targetRole.tags",
	"targetRole.callers",
	"serverRole.uniqueId",
	"serverRole.tags",
	"user.uniqueId",
	"user.tags",
	"instance.vpcId",
	"instance.metadataOptions.httpTokens",
	"integration.sessionName",
	"server.sts.endpoints"
], targetRole = {
	kind: "target-role",
	variable: "targetRole",
	meaning: "A role that an integration assumes, as declared by an integration, a command role or inAccounts.",
	sees: [],
	facts: {
		arn: {
			type: "string",
			meaning: "Declared ARN.",
			source: { declared: !0 }
		},
		name: {
			type: "string",
			meaning: "Role name.",
			source: { declared: !0 }
		},
		account: {
			type: "string",
			meaning: "Account id, twelve digits.",
			source: { declared: !0 }
		},
		exists: {
			type: "bool",
			meaning: "Whether the account has a role of exactly this ARN: same path, same case.",
			source: { read: "roles" }
		},
		uniqueId: {
			type: "string",
			optional: !0,
			meaning: "RoleId (AROA\u2026).",
			source: { read: "roles" }
		},
		"trust.document": {
			type: "document",
			optional: !0,
			meaning: "Its trust policy as JSON text; none for a role that does not exist.",
			source: { read: "roles" }
		},
		maxSessionDuration: {
			type: "int",
			optional: !0,
			meaning: "Longest session it allows, in seconds: 3600 to 43200; none for a role that does not exist.",
			source: { read: "role-settings" }
		},
		tags: {
			type: { map: "string" },
			meaning: "Tags.",
			source: { read: "roles" }
		},
		...policyFacts,
		callers: {
			type: { list: "string" },
			meaning: "ARNs of the declared callers: the roles really attached to the servers of its integrations, and the users of access-key servers. A server whose attachment could not be read is an unknown element.",
			source: { from: ["instance.role.arn", "user.exists"] }
		},
		serversWithoutCaller: {
			type: { list: "string" },
			meaning: "Servers that must reach it and have nothing to call with: no instance, no attached role, or no such user.",
			source: { from: [
				"instance.exists",
				"instance.role.arn",
				"user.exists"
			] }
		},
		"trust.principals": {
			type: { list: "string" },
			meaning: "Every principal its trust policy allows, as written; types other than AWS carry a prefix.",
			source: { from: ["targetRole.trust.document"] }
		},
		missingCallers: {
			type: { list: "string" },
			meaning: "Declared callers that no Allow of the trust policy admits. One of whom it is not known is an unknown element.",
			source: { from: comparison }
		},
		undeclaredPrincipals: {
			type: { list: "string" },
			meaning: "Who gets in beyond the declared callers and those that trustedBy names: roles and users, whole accounts, services, federation, everyone. A condition on exact ARNs stands for those.",
			source: { from: comparison }
		},
		trustedAccounts: {
			type: { list: "string" },
			meaning: "Ids of accounts that its trust policy admits as a whole, by root or by twelve digits.",
			source: { from: ["targetRole.trust.document"] }
		},
		administrator: {
			type: "bool",
			meaning: "Whether its policies make it an administrator, whatever they are called.",
			source: { from: ["targetRole.policies.identity", "targetRole.policies.boundary"] }
		},
		stalePrincipals: {
			type: { list: "string" },
			meaning: "Raw unique ids (AROA\u2026, AIDA\u2026) that belong to nobody who was read: what is left of a deleted principal.",
			source: { from: comparison }
		},
		deniedCallers: {
			type: { list: "string" },
			meaning: "Declared callers that a Deny of the trust policy keeps out. One of whom it is not known is an unknown element.",
			source: { from: comparison }
		},
		trustProblems: {
			type: { list: "string" },
			meaning: "What is wrong with the trust policy, a sentence each.",
			source: { from: comparison }
		},
		trustQuestions: {
			type: { list: "string" },
			meaning: "What is not known of whom the trust policy admits, and what would settle it, a sentence each.",
			source: { from: comparison }
		},
		"trust.mended": {
			type: "document",
			meaning: "The trust policy with the smallest change that admits every declared caller, as JSON text; as it is where all are admitted.",
			source: { from: comparison }
		},
		"trust.narrowed": {
			type: "document",
			meaning: "The mended trust policy without anybody whom nobody declares, as JSON text; it may hold what is not shown. Unknown as long as a server has nothing to call with.",
			source: { from: comparison }
		},
		"trust.proposed": {
			type: "document",
			meaning: "The narrowed trust policy where a command may put it in place: it holds all that is needed, and AWS would take it.",
			source: { from: comparison }
		},
		"trust.advice": {
			type: { list: "string" },
			meaning: "What the narrowed trust policy changes, what somebody loses by it and what stands in its way.",
			source: { from: comparison }
		}
	}
}, credentials$1 = [
	"instance.exists",
	"instance.state",
	"instance.metadataOptions.state",
	"instance.metadataOptions.httpEndpoint",
	"instance.metadataOptions.httpTokens",
	"instance.metadataOptions.hopLimit",
	"instance.role.arn",
	"instance.vpcId",
	"server.hopsNeeded",
	"serverRole.uniqueId",
	"serverRole.trust.document",
	"user.exists",
	"user.uniqueId",
	"server.activeUserKeys"
], caller = [
	"instance.role.arn",
	"serverRole.policies.identity",
	"serverRole.policies.boundary",
	"serverRole.tags",
	"user.policies.identity",
	"user.policies.boundary",
	"user.tags"
], trust = [
	"targetRole.exists",
	"targetRole.trust.document",
	"targetRole.tags"
], session$2 = [
	"targetRole.maxSessionDuration",
	"integration.sessionName",
	"integration.sessionDuration"
], permissions = [
	"targetRole.policies.identity",
	"targetRole.policies.boundary",
	"integration.actions"
], reach = [
	...credentials$1,
	"server.sts.endpoints",
	...caller,
	...trust,
	...session$2,
	...permissions
], width = [
	"targetRole.undeclaredPrincipals",
	...caller,
	"targetRole.exists",
	...permissions
], links = [...reach, ...width], trustPath = {
	kind: "trust-path",
	variable: "path",
	meaning: "One way from a server to a role: of an integration, of a command role, or of one account of inAccounts.",
	sees: [
		"server",
		"integration",
		"target-role"
	],
	facts: {
		id: {
			type: "string",
			meaning: "server/integration/roleArn.",
			source: { declared: !0 }
		},
		via: {
			type: "string",
			meaning: "What declares it: integration, command or account (of inAccounts).",
			source: { declared: !0 }
		},
		state: {
			type: "string",
			meaning: "complete or broken. Unknown where no link is broken and one other than the guardrails is not known.",
			source: { from: links }
		},
		brokenLinks: {
			type: { list: "string" },
			meaning: "Names of the broken links, in the order in which a call depends on them.",
			source: { from: links }
		},
		interruptedAt: {
			type: { list: "string" },
			meaning: "Broken links without which the server cannot do its work with the role: all but least-privilege. A link that is not known is an unknown element, but for the guardrails and for one that waits for a broken one.",
			source: { from: reach }
		},
		unknownLinks: {
			type: { list: "string" },
			meaning: "Names of the links of which nobody knows whether they hold; the guardrails are among them.",
			source: { from: links }
		},
		"open.reach": {
			type: { list: "string" },
			meaning: "What is not known of the links without which the server cannot do its work, and what would settle it, a sentence a link.",
			source: { from: reach }
		},
		"open.width": {
			type: { list: "string" },
			meaning: "What is not known of the width of the path, and what would settle it, a sentence each.",
			source: { from: width }
		},
		firstBrokenLink: {
			type: "string",
			optional: !0,
			meaning: "The first broken link; links that are not known are passed over.",
			source: { from: links }
		},
		explanation: {
			type: "string",
			optional: !0,
			meaning: "Why the first broken link is broken, in a sentence or two.",
			source: { from: links }
		},
		"mend.text": {
			type: "string",
			optional: !0,
			meaning: "The smallest change that mends the first broken link.",
			source: { from: links }
		},
		"mend.document": {
			type: "document",
			optional: !0,
			meaning: "The exact policy or trust policy that its command puts in place, as JSON text.",
			source: { from: links }
		},
		"narrow.text": {
			type: "string",
			optional: !0,
			meaning: "What makes the path as narrow as what is declared; none where nothing is known to be too wide.",
			source: { from: width }
		},
		guardrails: {
			type: "bool",
			meaning: "Whether service and resource control policies and the policy of a VPC endpoint let the call through. Member accounts cannot read them.",
			source: { from: [] }
		},
		"trust.decision": {
			type: "string",
			meaning: "allowed or denied: whether the role's trust policy and the caller's policies and boundary together let the server assume the role.",
			source: { from: [
				...caller,
				"serverRole.uniqueId",
				"user.uniqueId",
				...trust
			] }
		},
		wider: {
			type: { list: "string" },
			meaning: "In what the path is wider than what is declared, a sentence each.",
			source: { from: width }
		},
		"session.name": {
			type: "string",
			meaning: "Role session name that is asked for. Unknown where not declared.",
			source: { from: ["integration.sessionName"] }
		},
		"session.duration": {
			type: "int",
			meaning: "Session duration that is asked for in seconds; 3600, the default of STS, where none is declared.",
			source: { from: ["integration.sessionDuration"] }
		},
		"session.tooLong": {
			type: "bool",
			meaning: "Whether a longer session is asked for than the role allows.",
			source: { from: session$2 }
		},
		"mended.exists": {
			type: "bool",
			meaning: "targetRole.exists as it is after the changes that mend the broken links.",
			source: { from: trust }
		},
		"mended.trust": {
			type: "document",
			meaning: "targetRole.trust.document as it is after them.",
			source: { from: [...caller, ...trust] }
		},
		"mended.policies": {
			type: policyFacts["policies.identity"].type,
			meaning: "targetRole.policies.identity as it is after them.",
			source: { from: ["targetRole.exists", ...permissions] }
		},
		"mended.narrowTrust": {
			type: "document",
			meaning: "targetRole.trust.document as it is after it was narrowed to the declared callers.",
			source: { from: width }
		},
		"mended.maxSessionDuration": {
			type: "int",
			meaning: "targetRole.maxSessionDuration as it is after them.",
			source: { from: ["targetRole.exists", ...session$2] }
		}
	}
}, catalogue = [
	server$1,
	instance,
	serverRole,
	{
		kind: "user",
		variable: "user",
		meaning: "An IAM user that a server declares.",
		sees: [],
		facts: {
			arn: {
				type: "string",
				meaning: "ARN with path.",
				source: { declared: !0 }
			},
			name: {
				type: "string",
				meaning: "User name.",
				source: { declared: !0 }
			},
			exists: {
				type: "bool",
				meaning: "Whether IAM knows the user.",
				source: { read: "users" }
			},
			uniqueId: {
				type: "string",
				optional: !0,
				meaning: "UserId (AIDA\u2026).",
				source: { read: "users" }
			},
			tags: {
				type: { map: "string" },
				meaning: "Tags.",
				source: { read: "users" }
			},
			...policyFacts,
			servers: {
				type: { list: "string" },
				meaning: "Names of the servers that declare it.",
				source: { declared: !0 }
			}
		}
	},
	accessKey,
	integration$1,
	targetRole,
	trustPath,
	account$1,
	region$1
];
/** The entry of a kind; undefined for a kind of the vocabulary that has no facts yet. */
function entryOf$1(kind) {
	return catalogue.find((entry) => entry.kind === kind);
}
/** The kinds whose variables a rule of `kind` may name: its own first. */
function variablesOf(kind) {
	let own = entryOf$1(kind);
	return own === void 0 ? [] : [own, ...own.sees.flatMap((seen) => entryOf$1(seen) ?? [])];
}
/** Looks a fact up by its qualified path, e.g. `instance.metadataOptions.hopLimit`. */
function factOf$1(path) {
	let dot = path.indexOf("."), entry = catalogue.find((candidate) => candidate.variable === path.slice(0, dot));
	return entry !== void 0 && Object.hasOwn(entry.facts, path.slice(dot + 1)) ? entry.facts[path.slice(dot + 1)] : void 0;
}
// src/derive/collected.ts
/** Indexes a snapshot. `declared` are the ids of the accounts the configuration knows. */
function indexSnapshot(snapshot, declared) {
	let byKind = require_program.Z(snapshot.subjects, ({ kind }) => kind), byId = new Map(snapshot.subjects.map((subject) => [`${subject.kind} ${subject.id}`, subject])), holders = /* @__PURE__ */ new Map();
	for (let { id, facts } of byKind.get("server-role") ?? []) for (let profile of listOf$1(facts.instanceProfiles)) holders.has(profile) || holders.set(profile, id);
	let gaps = new Map(snapshot.gaps.toReversed().map((gap) => [`${gap.kind} ${gap.account}`, reasonOf$1(gap)])), completed = new Set(snapshot.reads.map((read) => `${read.name} ${read.account} ${read.subject ?? ""}`)), missing = (kind, account) => declared.has(account) ? gaps.get(`${kind} ${account}`) ?? {
		unknown: "not-collected",
		detail: "The snapshot does not hold it."
	} : {
		unknown: "not-declared",
		detail: `Account ${account} is not declared under accounts.`
	};
	return {
		facts(kind, id, account) {
			let held = byId.get(`${kind} ${id}`)?.facts ?? {}, lacking = readPaths(kind).filter((path) => !Object.hasOwn(held, path));
			if (lacking.length === 0) return held;
			let reason = missing(kind, account);
			return {
				...held,
				...Object.fromEntries(lacking.map((path) => [path, reason]))
			};
		},
		subjects: (kind) => byKind.get(kind) ?? [],
		roleOfProfile: (profile) => holders.get(profile),
		has: (kind, id) => byId.has(`${kind} ${id}`),
		unread(read, kind, account, subject) {
			return completed.has(`${read} ${account} ${subject ?? ""}`) ? void 0 : missing(kind, account);
		}
	};
}
function listOf$1(fact) {
	return fact !== void 0 && "value" in fact && Array.isArray(fact.value) ? fact.value : [];
}
const readOf = /* @__PURE__ */ new Map();
/** Paths of the facts of a kind that are read, and do not follow from others. */
function readPaths(kind) {
	let known = readOf.get(kind);
	if (known !== void 0) return known;
	let paths = Object.entries(entryOf$1(kind)?.facts ?? {}).flatMap(([path, { source }]) => "read" in source ? path : []);
	return readOf.set(kind, paths), paths;
}
/** A gap as the reason why facts of its kind are unknown in its account. */
function reasonOf$1({ unknown, call, permission, detail }) {
	return {
		unknown,
		...call && { call },
		...permission && { permission },
		...detail && { detail }
	};
}
/** A declared value that may be left out: absent then. */
function declaredOr(value) {
	return value === void 0 ? require_program.$ : { value };
}
/** A declared value without which nothing can be judged. */
function declaredOrUnknown(value, key) {
	return value === void 0 ? {
		unknown: "not-declared",
		detail: `The configuration does not declare ${key}.`
	} : { value };
}
// src/derive/integrations.ts
/** The facts of every declared integration, by its name. */
function deriveIntegrations(topology) {
	return new Map(topology.integrations.map((integration) => [integration.name, {
		name: { value: integration.name },
		brand: declaredOr(integration.brand),
		role: declaredOr(integration.role),
		sessionName: declaredOr(integration.sessionName),
		sessionDuration: declaredOr(integration.sessionDuration),
		region: declaredOr(integration.region),
		storedKeys: declaredOrUnknown(integration.storedKeys, `storedKeys of ${integration.name}`),
		actions: declaredOrUnknown(integration.actions, `actions of ${integration.name}`),
		commandRoles: { value: integration.commandRoles.map((command) => command.role) }
	}]));
}
function compilePattern$1(text) {
	let pattern = [];
	for (let at = 0; at < text.length; at++) {
		let character = text[at];
		pattern.push(character === "*" ? -1 : character === "?" ? -2 : text.charCodeAt(at));
	}
	return pattern;
}
/** Text without wildcards, as it stands. */
function literalPattern(text) {
	let pattern = [];
	for (let at = 0; at < text.length; at++) pattern.push(text.charCodeAt(at));
	return pattern;
}
/**
* Whether the pattern covers the whole text. At most 4 \u00d7 pattern \u00d7 text steps, both counted as at least 1: only the
* last `*` is ever tried again.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
*/
function matchPattern(pattern, text, steps) {
	let inPattern = 0, inText = 0, star = -1, starText = 0;
	for (; inText < text.length;) {
		steps.count++;
		let wanted = pattern[inPattern];
		if (wanted === -1) star = inPattern++, starText = inText;
		else if (wanted === -2 || wanted === text.charCodeAt(inText)) inPattern++, inText++;
		else if (star >= 0) inPattern = star + 1, inText = ++starText;
		else return !1;
	}
	for (; pattern[inPattern] === -1;) steps.count++, inPattern++;
	return inPattern === pattern.length;
}
// src/policy/actions.ts
/**
* Whether `Action` or `NotAction` covers an action; neither the service nor the name minds case.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
*/
function matchAction(listed, action, steps) {
	let wanted = action.toLowerCase();
	return listed.values.some((value) => matchPattern(compilePattern$1(value.toLowerCase()), wanted, steps)) !== listed.not;
}
// src/policy/json.ts
/**
* Reads JSON and finds keys written twice. Undefined when the text is no JSON. Without recursion, however deep the text
* nests, and in at most 4 steps a character.
*/
function parseJson(text, steps = { count: 0 }) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return {
		value,
		duplicates: findDuplicates(text, steps)
	};
}
/** `text` is known to be JSON: a string directly before a colon is a key, and brackets outside of strings are structure. */
function findDuplicates(text, steps) {
	let found = [], open = [];
	for (let position = 0; position < text.length; position++) {
		steps.count++;
		let character = text[position], frame = open.at(-1);
		if (character === "{") open.push({
			keys: /* @__PURE__ */ new Set(),
			at: ""
		});
		else if (character === "[") open.push({
			keys: void 0,
			at: 0
		});
		else if (character === "}" || character === "]") open.pop();
		else if (character === "," && typeof frame?.at == "number") frame.at++;
		else if (character === "\"") {
			let end = endOfString(text, position, steps);
			if (frame?.keys !== void 0 && startsValue(text, end, steps)) {
				let key = JSON.parse(text.slice(position, end));
				frame.at = key, frame.keys.has(key) && found.push(open.slice(0, 12).map((outer) => outer.at)), frame.keys.add(key);
			}
			position = end - 1;
		}
	}
	return found;
}
/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text, start, steps) {
	let position = start + 1;
	for (; text[position] !== "\""; steps.count++) position += text[position] === "\\" ? 2 : 1;
	return position + 1;
}
function startsValue(text, position, steps) {
	let next = position;
	for (; /\s/.test(text.charAt(next)); steps.count++) next++;
	return text[next] === ":";
}
/** `Statement[0].Condition["aws:SourceIp"]`, with long keys cut. */
function printPath(path) {
	return path.map((step, depth) => typeof step == "number" ? `[${step}]` : /^\w{1,64}$/.test(step) ? depth === 0 ? step : `.${step}` : `[${JSON.stringify(step.slice(0, 64))}]`).join("");
}
// src/policy/elements.ts
/** Reads `Action` or `Resource`, or its opposite; undefined where it cannot be read, which is told under `invalid`. */
function readListed(elements, name, invalid) {
	let opposite = `Not${name}`;
	if (elements.has(name) === elements.has(opposite)) {
		invalid.push(`has ${elements.has(name) ? "both" : "neither"} ${name} ${elements.has(name) ? "and" : "nor"} ${opposite}`);
		return;
	}
	let not = elements.has(opposite), values = listOf(elements.get(not ? opposite : name));
	if (values.length > 0 && values.every(isName)) return {
		not,
		values
	};
	invalid.push(`has ${not ? opposite : name} with ${values.length === 0 ? "nothing in it" : "what is no text or too long"}`);
}
/** JSON objects only; lists and null are none. */
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
/** The entries that JSON text would have: without those that are undefined. */
function entriesOf(object) {
	return Object.entries(object).filter(([, value]) => value !== void 0);
}
/** One value or a list of them, as the grammar allows everywhere. */
function listOf(value) {
	return Array.isArray(value) ? value : value === void 0 ? [] : [value];
}
/** Text no longer than an ARN can be. */
function isName(value) {
	return typeof value == "string" && value.length <= 2048;
}
/** Text of a policy in a sentence, cut where it would fill a page. */
function quote(text) {
	return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}\u2026` : text);
}
// src/policy/arns.ts
/** Undefined when the text does not begin with `arn:` or has fewer than six parts. Wildcards are not looked at. */
function parseArn(text) {
	let [prefix, partition, service, region, account, ...rest] = text.split(":");
	if (prefix === "arn" && rest.length !== 0) return {
		partition,
		service,
		region,
		account,
		resource: rest.join(":")
	};
}
/** The last part of a role's or user's ARN: its name without the path. */
function nameOfArn(arn) {
	return arn.slice(arn.lastIndexOf("/") + 1);
}
// src/policy/principals.ts
/** As people name it: prefixed by its type unless that is AWS, and cut where it would fill a page. */
function printPrincipal(principal) {
	let text = principal.written.slice(0, 300);
	return principal.type === "AWS" ? text : `${principal.type}:${text}`;
}
/** Reads one value of a `Principal` map. */
function parsePrincipal(type, written) {
	return {
		type,
		written,
		meaning: readMeaning(type, written)
	};
}
function readMeaning(type, written) {
	switch (type) {
		case "AWS": return readAws(written);
		case "Service": return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(written) ? { form: "service" } : invalid("is not the name of an AWS service");
		case "Federated": return readFederated(written);
		case "CanonicalUser": return invalid("is a canonical user id, which only Amazon S3 understands");
		default: return invalid("has a principal type that IAM does not know");
	}
}
function readAws(written) {
	if (written === "*") return { form: "everyone" };
	if (/^\d{12}$/.test(written)) return {
		form: "account",
		account: written
	};
	if (/^AROA[A-Z0-9]{12,124}$/.test(written)) return {
		form: "unique-id",
		kind: "role",
		id: written
	};
	if (/^AIDA[A-Z0-9]{12,124}$/.test(written)) return {
		form: "unique-id",
		kind: "user",
		id: written
	};
	if (/[*?]/.test(written)) return invalid("holds a wildcard, which cannot match a part of a principal");
	let arn = parseArn(written);
	if (arn === void 0 || !/^aws[a-z-]*$/.test(arn.partition) || arn.region !== "" || !/^\d{12}$/.test(arn.account)) return invalid("is no ARN of an AWS principal");
	let { partition, service, account, resource } = arn, place = {
		arn: written,
		account,
		partition
	};
	return service === "iam" && resource === "root" ? {
		form: "account",
		account,
		partition
	} : service === "iam" && /^role\/([!-~]+\/)?[\w+=,.@-]+$/.test(resource) ? {
		form: "role",
		...place
	} : service === "iam" && /^user\/([!-~]+\/)?[\w+=,.@-]+$/.test(resource) ? {
		form: "user",
		...place
	} : service === "sts" && /^assumed-role\/[\w+=,.@-]+\/[\w+=,.@-]+$/.test(resource) ? {
		form: "session",
		...place
	} : service === "sts" && /^federated-user\/[\w+=,.@-]+$/.test(resource) ? { form: "federated-user" } : invalid(`is ${describeResource(resource)}, which cannot be a principal`);
}
function describeResource(resource) {
	return resource.startsWith("instance-profile/") ? "an instance profile (name its role)" : resource.startsWith("group/") ? "a group (name its users)" : resource.startsWith("assumed-role/") ? "a session without role and session name" : "no role, user, session or account";
}
function readFederated(written) {
	let arn = parseArn(written);
	return arn !== void 0 && arn.service === "iam" && /^(saml|oidc)-provider\/[^*?]+$/.test(arn.resource) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(written) ? { form: "federated" } : invalid("is no identity provider");
}
function invalid(because) {
	return {
		form: "invalid",
		because
	};
}
// src/policy/condition-values.ts
/**
* Decimal text as a number; undefined for anything else.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
*/
function readNumber(text) {
	return /^[+-]?\d{1,300}(\.\d{1,300})?$/.test(text) ? Number(text) : void 0;
}
const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?)?$/;
/**
* A date of the W3C profile of ISO 8601, or seconds since 1970, as milliseconds since 1970.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
*/
function readDate(text) {
	if (/^\d{5,15}$/.test(text)) return Number(text) * 1e3;
	if (/^\d{4}$/.test(text)) return Date.UTC(Number(text), 0, 1);
	let match = iso.exec(text);
	if (match === null) return;
	let [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] = match, offset = zone === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`, date = /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`);
	return Number.isNaN(date.getTime()) ? void 0 : date.getTime();
}
/**
* `true` and `false` in any case.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean
*/
function readBoolean(text) {
	let lower = text.toLowerCase();
	return lower === "true" || lower === "false" ? lower === "true" : void 0;
}
/**
* An IPv4 or IPv6 address, or a range of them in CIDR notation; an address alone is a range of one.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
*/
function readRange(text) {
	let match = /^([\d.]{7,15}|[\da-f:.]{2,45})(?:\/(\d{1,3}))?$/i.exec(text);
	if (match === null) return;
	let [, address = "", length] = match, family = address.includes(":") ? 6 : 4, bits = family === 4 ? readIpv4(address) : readIpv6(address), width = family === 4 ? 32 : 128, prefix = length === void 0 ? width : Number(length);
	return bits === void 0 || prefix > width ? void 0 : {
		family,
		bits,
		prefix
	};
}
/** Whether `address` (its prefix is not looked at) lies in `range`. */
function isInRange(address, range) {
	let host = BigInt((range.family === 4 ? 32 : 128) - range.prefix);
	return address.family === range.family && address.bits >> host === range.bits >> host;
}
function readIpv4(text) {
	let parts = text.split(".");
	if (parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return parts.reduce((bits, part) => bits << 8n | BigInt(part), 0n);
}
function readIpv6(text) {
	let last = text.slice(text.lastIndexOf(":") + 1), tail = last.includes(".") ? readIpv4(last) : 0n;
	if (tail === void 0) return;
	let halves = (last.includes(".") ? `${text.slice(0, -last.length)}${(tail >> 16n).toString(16)}:${(tail & 65535n).toString(16)}` : text).split("::");
	if (halves.length > 2) return;
	let [head = [], rest = []] = halves.map((half) => half === "" ? [] : half.split(":")), missing = 8 - head.length - rest.length;
	if (halves.length === 2 ? missing < 1 : missing !== 0) return;
	let all = [
		...head,
		...Array.from({ length: missing }, () => "0"),
		...rest
	];
	if (all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return all.reduce((bits, group) => bits << 16n | BigInt(`0x${group}`), 0n);
}
/** Whether a value of a policy can be read as the operator compares it. Text can always; of what is withheld AWS could. */
function isReadable(comparison, value) {
	if (require_program.D(value)) return !0;
	switch (comparison) {
		case "string":
		case "pattern":
		case "arn": return !0;
		case "number": return readNumber(value) !== void 0;
		case "date": return readDate(value) !== void 0;
		case "boolean":
		case "null": return readBoolean(value) !== void 0;
		case "address": return readRange(value) !== void 0;
		case "binary": return value.length <= 20480 && /^(?:[\w+/-]{4})*(?:[\w+/-]{2,3}={0,2})?$/.test(value);
	}
}
// src/policy/operators.ts
const byName$1 = new Map([
	{
		name: "StringEquals",
		comparison: "string",
		negated: !1
	},
	{
		name: "StringNotEquals",
		comparison: "string",
		negated: !0
	},
	{
		name: "StringEqualsIgnoreCase",
		comparison: "string",
		negated: !1,
		ignoreCase: !0
	},
	{
		name: "StringNotEqualsIgnoreCase",
		comparison: "string",
		negated: !0,
		ignoreCase: !0
	},
	{
		name: "StringLike",
		comparison: "pattern",
		negated: !1
	},
	{
		name: "StringNotLike",
		comparison: "pattern",
		negated: !0
	},
	{
		name: "ArnEquals",
		comparison: "arn",
		negated: !1
	},
	{
		name: "ArnNotEquals",
		comparison: "arn",
		negated: !0
	},
	{
		name: "ArnLike",
		comparison: "arn",
		negated: !1
	},
	{
		name: "ArnNotLike",
		comparison: "arn",
		negated: !0
	},
	{
		name: "NumericEquals",
		comparison: "number",
		negated: !1,
		signs: [0]
	},
	{
		name: "NumericNotEquals",
		comparison: "number",
		negated: !0,
		signs: [0]
	},
	{
		name: "NumericLessThan",
		comparison: "number",
		negated: !1,
		signs: [-1]
	},
	{
		name: "NumericLessThanEquals",
		comparison: "number",
		negated: !1,
		signs: [-1, 0]
	},
	{
		name: "NumericGreaterThan",
		comparison: "number",
		negated: !1,
		signs: [1]
	},
	{
		name: "NumericGreaterThanEquals",
		comparison: "number",
		negated: !1,
		signs: [0, 1]
	},
	{
		name: "DateEquals",
		comparison: "date",
		negated: !1,
		signs: [0]
	},
	{
		name: "DateNotEquals",
		comparison: "date",
		negated: !0,
		signs: [0]
	},
	{
		name: "DateLessThan",
		comparison: "date",
		negated: !1,
		signs: [-1]
	},
	{
		name: "DateLessThanEquals",
		comparison: "date",
		negated: !1,
		signs: [-1, 0]
	},
	{
		name: "DateGreaterThan",
		comparison: "date",
		negated: !1,
		signs: [1]
	},
	{
		name: "DateGreaterThanEquals",
		comparison: "date",
		negated: !1,
		signs: [0, 1]
	},
	{
		name: "Bool",
		comparison: "boolean",
		negated: !1
	},
	{
		name: "BinaryEquals",
		comparison: "binary",
		negated: !1
	},
	{
		name: "IpAddress",
		comparison: "address",
		negated: !1
	},
	{
		name: "NotIpAddress",
		comparison: "address",
		negated: !0
	},
	{
		name: "Null",
		comparison: "null",
		negated: !1
	}
].map((operator) => [operator.name.toLowerCase(), operator]));
/** Undefined for what IAM does not know; `Null` takes neither a set operator nor `IfExists`. */
function parseOperator(written) {
	let match = /^(?:(ForAllValues|ForAnyValue):)?([a-z]+?)(IfExists)?$/i.exec(written), operator = byName$1.get(match?.[2]?.toLowerCase() ?? "");
	if (match === null || operator === void 0) return;
	let set = match[1] === void 0 ? void 0 : /^forall/i.test(match[1]) ? "ForAllValues" : "ForAnyValue", ifExists = match[3] !== void 0;
	if (operator.comparison !== "null" || set === void 0 && !ifExists) return {
		written,
		operator,
		ifExists,
		...set === void 0 ? {} : { set }
	};
}
// src/policy/truth.ts
function unsettled(...keys) {
	return { keys: new Set(keys) };
}
/** Hangs on a value that is withheld, and on these keys besides. */
function unsettledByWithheld(...keys) {
	return {
		...unsettled(...keys),
		withheld: !0
	};
}
function isUnsettled(truth) {
	return typeof truth == "object";
}
/** False if one is false, however many are unknown. */
function every(truths) {
	return !truths.includes(!1) && merge$1(truths, !0);
}
/** True if one is true, however many are unknown. */
function some(truths) {
	return truths.includes(!0) ? !0 : merge$1(truths, !1);
}
function not(truth) {
	return isUnsettled(truth) ? truth : !truth;
}
function merge$1(truths, settled) {
	let open = truths.filter(isUnsettled);
	if (open.length === 0) return settled;
	let keys = open.flatMap((truth) => [...truth.keys]);
	return open.some((truth) => truth.withheld) ? unsettledByWithheld(...keys) : unsettled(...keys);
}
// src/policy/variables.ts
/** Whether a text, resolved, matches. One with unknown variables does not where it `mayMatch` nothing by any value of theirs. */
function matchResolved(resolved, match, mayMatch = match) {
	if (resolved === !1) return !1;
	let { pattern, unknown, withheld } = resolved;
	return withheld ? mayMatch(pattern) && unsettledByWithheld(...unknown) : unknown.length === 0 ? match(pattern) : mayMatch(pattern) && unsettled(...unknown);
}
/**
* Text of a policy with its variables replaced by values of the request, which never act as wildcards. A variable
* without a value, or with an empty one, makes the text match nothing. Before version 2012-10-17 variables are literal
* text. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
*/
function resolveVariables(text, { version, lookup }) {
	if (version !== "2012-10-17") return {
		pattern: compilePattern$1(text),
		unknown: [],
		withheld: !1
	};
	let parts = [], unknown = [], withheld = !1, rest = 0;
	for (let { start, end } of findVariables(text)) {
		parts.push(compilePattern$1(text.slice(rest, start))), rest = end;
		let value = readVariable(text.slice(start + 2, end - 1), lookup);
		if (value === void 0) return !1;
		let hidden = typeof value == "string" && require_program.D(value);
		withheld ||= hidden, parts.push(typeof value == "string" && !hidden ? literalPattern(value) : [-1]), typeof value == "object" && unknown.push(value.unknown);
	}
	return parts.push(compilePattern$1(text.slice(rest))), {
		pattern: parts.flat(),
		unknown,
		withheld
	};
}
/** Whether a text, or a part of one that was cut at colons, holds a variable. */
function holdsVariable(text) {
	return findVariables(text).length > 0;
}
/** The text with a `*` for each variable. */
function withoutVariables(text) {
	return text.replaceAll(/\$\{[^}]*\}/g, "*");
}
/** Cuts text at its first colons into at most `limit` parts; a colon inside a variable is none. */
function splitAtColons(text, limit) {
	let ends = new Map(findVariables(text).map(({ start, end }) => [start, end])), parts = [], from = 0;
	for (let at = 0; at < text.length && parts.length < limit - 1; at++) {
		let end = ends.get(at);
		end === void 0 ? text[at] === ":" && (parts.push(text.slice(from, at)), from = at + 1) : at = end - 1;
	}
	return [...parts, text.slice(from)];
}
/** The text of a pattern where wildcards are plain characters. */
function printPattern(pattern) {
	return pattern.map((unit) => unit === -1 ? "*" : unit === -2 ? "?" : String.fromCharCode(unit)).join("");
}
function findVariables(text) {
	let spans = [], end = 0;
	for (let start = text.indexOf("${"); start >= 0; start = text.indexOf("${", end)) {
		let close = text.indexOf("}", start);
		if (close < 0) return spans;
		end = close + 1, spans.push({
			start,
			end
		});
	}
	return spans;
}
/**
* `${*}`, `${?}` and `${$}` are the characters themselves; `${key, 'default'}` has a value of last resort. Undefined
* where there is no value: AWS treats a key without one as it does an absent key, and empty text is none.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
*/
function readVariable(inside, lookup) {
	if (inside === "*" || inside === "?" || inside === "$") return inside;
	let comma = inside.indexOf(","), value = lookup((comma < 0 ? inside : inside.slice(0, comma)).trim());
	if (value !== "absent" && "unknown" in value) return value;
	if (value !== "absent" && value.many) return;
	let [carried = ""] = value === "absent" ? [] : value.values;
	return carried === "" ? comma < 0 ? void 0 : readDefault(inside.slice(comma + 1).trim()) : carried;
}
function readDefault(text) {
	return text.length >= 2 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : void 0;
}
// src/policy/read-conditions.ts
/** Reads `Condition`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
function readConditions(element) {
	if (element === void 0) return {
		tests: [],
		invalid: [],
		doubled: [],
		doubtful: []
	};
	if (!isObject(element)) return {
		tests: [],
		invalid: ["has a Condition that is not a JSON object"],
		doubled: [],
		doubtful: []
	};
	let invalid = [], tests = [];
	for (let [written, keys] of entriesOf(element)) {
		let operator = parseOperator(written);
		if (operator === void 0) invalid.push(`has a condition operator that IAM does not know: ${quote(written)}`);
		else if (!isObject(keys)) invalid.push(`has ${quote(written)} without a condition key`);
		else for (let [key, value] of entriesOf(keys)) tests.push(...readTest(operator, key, value, invalid));
	}
	let joined = joinSpellings(tests);
	return {
		tests: joined.map(({ test }) => test),
		invalid,
		doubled: joined.flatMap(({ doubled }) => doubled ?? []),
		doubtful: tests.flatMap(findDoubts)
	};
}
/** The test in a list, or nothing where a value cannot be compared. */
function readTest(operator, key, value, invalid) {
	let items = listOf(value), values = items.filter(isScalar$1).map(String), what = `compares ${quote(key)} by ${operator.written} with`;
	if (items.length === 0) invalid.push(`${what} nothing`);
	else if (values.length < items.length) invalid.push(`${what} what is no text`);
	else if (values.every((item) => isReadable(operator.operator.comparison, item))) return [{
		...operator,
		key,
		values
	}];
	else invalid.push(`${what} a value that this operator cannot read`);
	return [];
}
function isScalar$1(value) {
	return typeof value == "string" || Number.isFinite(value) || typeof value == "boolean";
}
/** One test of all that name the same key under the same operator: neither minds case. */
function joinSpellings(tests) {
	let groups = /* @__PURE__ */ new Map();
	for (let test of tests) {
		let name = `${test.written} ${test.key}`.toLowerCase();
		groups.set(name, [...groups.get(name) ?? [], test]);
	}
	return [...groups.values()].map(joinGroup);
}
function joinGroup(group) {
	let [test, ...others] = [...group].sort(bySpelling);
	if (others.length === 0) return { test };
	let spellings = [test, ...others].map(({ values }) => values), names = [test, ...others].map(({ written, key }) => quote(`${written} ${key}`)).join(" and ");
	return {
		test: {
			...test,
			values: [...new Set(spellings.flat())],
			spellings
		},
		doubled: `compares one key in more than one spelling: ${names}`
	};
}
function bySpelling(one, other) {
	return `${one.written} ${one.key}` < `${other.written} ${other.key}` ? -1 : 1;
}
/**
* A variable before the fifth colon of an ARN: AWS forbids it in `Resource`, and says nothing of conditions.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-wheretouse
*/
function findDoubts({ operator, written, key, values }) {
	return operator.comparison === "arn" ? values.filter((value) => splitAtColons(value, 6).slice(0, 5).some(holdsVariable)).map((value) => `compares ${quote(key)} by ${written} with ${quote(value)}, a variable before the fifth colon`) : [];
}
// src/policy/resources.ts
/**
* Whether `Resource` or `NotResource` covers an ARN. Names mind their case; a variable counts after the fifth colon only,
* and one before it leaves the answer open where any value of it would do. So does an ARN that ends early where no page
* of AWS says that it is completed; in identity policies it is, by whoever reads them.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
*/
function matchResource(listed, arn, scope) {
	let matches = some(listed.values.map((value) => matchOne(value, arn, scope)));
	return listed.not ? not(matches) : matches;
}
function matchOne(value, arn, scope) {
	if (isLiteral(value)) return matchLiteral(value, arn, scope.steps);
	let parts = splitAtColons(value, 6), texts = arn.split(":");
	if (parts.length < 6 && matchSegments(parts.map(compilePattern$1), texts, scope.steps)) return !0;
	let whole = completeParts(parts), head = whole.slice(0, 5), matches = matchWhole(head.map(withoutVariables), whole[5] ?? "", arn, scope);
	return parts.length === 6 && !head.some(holdsVariable) || matches === !1 ? matches : unsettled();
}
function matchWhole(head, tail, arn, scope) {
	let segments = head.map(compilePattern$1), texts = arn.split(":"), anyhow = compilePattern$1(`${head.join(":")}:`);
	return matchResolved(resolveVariables(tail, scope), (pattern) => matchSegments([...segments, ...splitPattern(pattern)], texts, scope.steps), (pattern) => matchPattern([...anyhow, ...pattern], arn, scope.steps));
}
/** Most values are ARNs of single roles, hundreds of them in a policy: nothing has to be compiled to compare those. */
function isLiteral(value) {
	return !/[*?]|\$\{/.test(value) && /^arn(:[^:]*){4}:/.test(value);
}
function matchLiteral(value, arn, steps) {
	return steps.count += value.length, value === arn;
}
/**
* AWS completes an ARN that ends early with a `*` for each part that is missing: `arn:aws:iam` is `arn:aws:iam:*:*:*`.
* What ends in a part that is no account is left as it is: there a `*` stands for what is missing.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
*/
function completeArn(value) {
	return value === "*" ? value : completeParts(splitAtColons(value, 6)).join(":");
}
function completeParts(parts) {
	let [, , , , account = ""] = parts;
	return /^[\d*?]*$/.test(withoutVariables(account)) ? [...parts, ...Array(6 - parts.length).fill("*")] : [...parts];
}
/** Whether a value of `Resource` without variables covers an ARN. */
function matchArnPattern(value, arn) {
	return matchSegments(value.split(":").map(compilePattern$1), arn.split(":"), { count: 0 });
}
/** Segment by segment; a `*` at the end of a segment may reach over the colons that follow. */
function matchSegments(segments, texts, steps) {
	let consumed = [0];
	for (let segment of segments) {
		let matching = consumed.filter((at) => at < texts.length && matchPattern(segment, texts[at], steps)), [first = texts.length] = matching;
		consumed = segment.at(-1) === -1 ? texts.slice(first).map((_, position) => first + position + 1) : matching.map((at) => at + 1);
	}
	return consumed.includes(texts.length);
}
function splitPattern(pattern) {
	let segments = [[]];
	for (let unit of pattern) unit === colon ? segments.push([]) : segments.at(-1)?.push(unit);
	return segments;
}
const colon = 58;
// src/policy/read-resources.ts
/**
* Reads `Resource` or `NotResource`. ARNs that end early are completed where AWS says that it does so: in policies of
* identities, of which boundaries and service control policies are written alike.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
*/
function readResources(elements, shape, invalid, doubtful) {
	if (shape === "trust") {
		for (let name of ["Resource", "NotResource"]) elements.has(name) && invalid.push(`has a ${name}, which a trust policy does not take`);
		return;
	}
	let resources = readListed(elements, "Resource", invalid);
	if (resources !== void 0) {
		for (let resource of resources.values) {
			let problem = problemOf$1(resource, shape);
			problem === void 0 ? shape !== "identity" && completeArn(resource) !== resource && doubtful.push(`names ${quote(resource)}, which ends early`) : invalid.push(`names ${quote(resource)}, ${problem}`);
		}
		return shape === "identity" ? {
			...resources,
			values: resources.values.map(completeArn)
		} : resources;
	}
}
function problemOf$1(resource, shape) {
	if (resource === "*") return;
	if (!resource.startsWith("arn:")) return "which is no ARN";
	let parts = splitAtColons(resource, 6), [, partition = "", service = ""] = parts;
	if (service === "" && !/[*?]/.test(partition)) return "which names no service";
	if (/[*?]/.test(service)) return "whose service holds a wildcard";
	if (parts.slice(0, 5).some(holdsVariable)) return "which holds a variable before its fifth colon";
	if (shape === "session" && parts.length < 6) return "which ends early, and a session policy takes whole ARNs only";
}
// src/policy/resource-control.ts
/**
* What AWS Organizations takes in no resource control policy of a customer, as ends of a sentence about the statement.
* The one Allow that there is stands in AWS's own RCPFullAWSAccess: everything, to everybody, without a condition.
* https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
*/
function findControlProblems(parts) {
	let { effect, principals = [], actions = {
		not: !1,
		values: []
	} } = parts, problems = [], named = principals.find(({ meaning }) => meaning.form !== "everyone");
	named !== void 0 && problems.push(`names ${quote(named.written)}, and a resource control policy "*" alone`), actions.not && problems.push("has a NotAction, which a resource control policy does not take"), effect === "Allow" && !isFullAccess(parts) && problems.push("is an Allow, which in resource control policies RCPFullAWSAccess of AWS alone may have");
	let broad = effect === "Deny" && actions.values.find((action) => /^[^:]*[*?]/.test(action));
	return broad && problems.push(`names ${quote(broad)}, and a resource control policy must name the service`), problems;
}
function isFullAccess({ actions, resources, conditional }) {
	return !conditional && isEverything(actions) && isEverything(resources);
}
function isEverything(listed) {
	return listed !== void 0 && !listed.not && listed.values.includes("*");
}
// src/policy/statements.ts
function isValidTrust(statement) {
	return statement.invalid.length === 0 && statement.principals !== void 0;
}
function isValidGrant(statement) {
	return statement.invalid.length === 0 && statement.resources !== void 0;
}
/** A statement of which nothing is known. */
function unreadableStatement(index, problem) {
	return {
		index,
		effect: "Deny",
		conditions: [],
		invalid: [problem],
		doubled: [],
		doubtful: []
	};
}
/**
* Reads one entry of `Statement`. An effect that is no `Allow` in any case counts as a Deny.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
*/
function parseStatement(entry, index, shape) {
	if (!isObject(entry)) return unreadableStatement(index, "is not a JSON object");
	let elements = new Map(entriesOf(entry)), invalid = [];
	for (let name of elements.keys()) statementElements.has(name) || invalid.push(`has an element that IAM does not know: ${quote(name)}`);
	let effect = elements.get("Effect");
	effect !== "Allow" && effect !== "Deny" && invalid.push("has an Effect that is neither Allow nor Deny");
	let sid = elements.get("Sid");
	sid !== void 0 && typeof sid != "string" && invalid.push("has a Sid that is no text");
	let principals = readPrincipals(elements, shape, invalid), actions = readListed(elements, "Action", invalid);
	actions !== void 0 && checkActions(actions, invalid);
	let conditions = readConditions(elements.get("Condition")), doubtful = [...conditions.doubtful], resources = readResources(elements, shape, invalid, doubtful);
	invalid.push(...conditions.invalid);
	let meant = typeof effect == "string" && effect.toLowerCase() === "allow" ? "Allow" : "Deny", conditional = elements.has("Condition");
	return shape === "resource-control" && invalid.push(...findControlProblems({
		effect: meant,
		principals,
		actions,
		resources,
		conditional
	})), {
		index,
		...typeof sid == "string" ? { sid } : {},
		effect: meant,
		...principals === void 0 ? {} : { principals },
		...actions === void 0 ? {} : { actions },
		...resources === void 0 ? {} : { resources },
		conditions: conditions.tests,
		invalid,
		doubled: conditions.doubled,
		doubtful
	};
}
const statementElements = /* @__PURE__ */ new Set([
	"Sid",
	"Effect",
	"Principal",
	"NotPrincipal",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition"
]);
function readPrincipals(elements, shape, invalid) {
	elements.has("NotPrincipal") && invalid.push("has a NotPrincipal, which this kind of policy does not take");
	let element = elements.get("Principal");
	if (shape === "identity" || shape === "session") {
		elements.has("Principal") && invalid.push("has a Principal, which this kind of policy does not take");
		return;
	}
	if (element === "*") return [parsePrincipal("AWS", "*")];
	if (!isObject(element)) {
		elements.has("NotPrincipal") || invalid.push("has no Principal that can be read");
		return;
	}
	let principals = [];
	for (let [type, value] of entriesOf(element)) {
		let written = listOf(value);
		if (!written.every(isName)) invalid.push(`has a principal of type ${quote(type)} that is no text or too long`);
		else for (let text of written) principals.push(parsePrincipal(type, text));
	}
	principals.length === 0 && invalid.push("names no principal");
	for (let { written, meaning } of principals) meaning.form === "invalid" && invalid.push(`names ${quote(written)}, which ${meaning.because}`);
	return principals;
}
function checkActions(actions, invalid) {
	for (let action of actions.values) /^(\*|(\*|[a-z0-9-]+):[\w*?]+)$/i.test(action) || invalid.push(`names ${quote(action)}, which is no action`);
}
// src/policy/documents.ts
/** A role's policies are read for each of its links and for every path to it: this many stay read. */
const recent = /* @__PURE__ */ new Map();
/** Reads a policy of any origin. Never throws. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
function parsePolicy(policy, name, shape) {
	if (typeof policy != "string") return readPolicy$1(policy, name, shape);
	let key = `${shape} ${name} ${policy}`, known = recent.get(key);
	if (known !== void 0) return known;
	recent.size === 1024 && recent.clear();
	let document = readPolicy$1(policy, name, shape);
	return recent.set(key, document), document;
}
function readPolicy$1(policy, name, shape) {
	let read = typeof policy == "string" ? readText$2(policy) : {
		value: policy,
		duplicates: []
	};
	if (read === void 0) return unreadable(name, "is neither JSON nor percent-encoded JSON");
	let { value, duplicates } = read;
	if (!isObject(value)) return unreadable(name, "is not a JSON object");
	let elements = new Map(entriesOf(value)), version = elements.get("Version"), entries = listOf(elements.get("Statement")), doubled = groupByStatement(duplicates, !Array.isArray(elements.get("Statement"))), problems = (doubled.get(void 0) ?? []).map(printDuplicate);
	for (let key of elements.keys()) documentElements.has(key) || problems.push(`has an element that IAM does not know: ${printPath([key])}`);
	version !== void 0 && version !== "2008-10-17" && version !== "2012-10-17" && problems.push("has a Version that is neither 2012-10-17 nor 2008-10-17"), entries.length === 0 && problems.push("has no statement");
	let statements = entries.map((entry, index) => {
		let statement = parseStatement(entry, index, shape);
		return {
			...statement,
			invalid: [...statement.invalid, ...(doubled.get(index) ?? []).map(printDuplicate)]
		};
	}), placed = statements.flatMap(({ index, invalid, doubled: spellings }) => [...invalid, ...spellings].map((problem) => `${name}.Statement[${index}] ${problem}`)), refused = problems.length === 0 ? [] : ["stands in a policy that IAM would have refused"];
	return {
		name,
		version: version === "2012-10-17" ? version : "2008-10-17",
		statements: statements.map((statement) => ({
			...statement,
			invalid: [...refused, ...statement.invalid]
		})),
		invalid: sortUnique$2([
			...problems.map((problem) => `${name} ${problem}`),
			...placed,
			...repeatedSids(name, statements)
		])
	};
}
const documentElements = /* @__PURE__ */ new Set([
	"Version",
	"Id",
	"Statement"
]);
/** A document of which nothing is known grants nothing, and may deny. */
function unreadable(name, problem) {
	return {
		name,
		version: "2008-10-17",
		statements: [unreadableStatement(0, problem)],
		invalid: [`${name} ${problem}`]
	};
}
function readText$2(text) {
	let read = parseJson(text);
	if (read !== void 0) return read;
	try {
		return parseJson(decodeURIComponent(text));
	} catch {
		return;
	}
}
/** The statement that a place is in; undefined where it concerns the document as a whole. */
function statementAt(path, single) {
	if (path[0] === "Statement" && path.length !== 1) return single ? 0 : path[1];
}
function groupByStatement(paths, single) {
	let groups = /* @__PURE__ */ new Map();
	for (let path of paths) {
		let index = statementAt(path, single), group = groups.get(index);
		group === void 0 ? groups.set(index, [path]) : group.push(path);
	}
	return groups;
}
function printDuplicate(path) {
	return `has a key twice: ${printPath(path)}`;
}
/** IAM wants every Sid once in a policy, but which statement is meant is never in doubt: nothing follows from it. */
function repeatedSids(name, statements) {
	let seen = /* @__PURE__ */ new Set(), repeated = [];
	for (let { sid } of statements) sid !== void 0 && sid !== "" && (seen.has(sid) && repeated.push(`${name} has more than one statement with the Sid ${JSON.stringify(sid.slice(0, 200))}`), seen.add(sid));
	return repeated;
}
function sortUnique$2(sentences) {
	return [...new Set(sentences)].sort();
}
// src/policy/pattern-cover.ts
/**
* Whether an action pattern covers every action of another; neither minds case.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
*/
function coversAction(outer, inner) {
	let pattern = compilePattern$1(outer.toLowerCase());
	return standIns(inner.toLowerCase(), outer).every((text) => matchPattern(pattern, text, { count: 0 }));
}
/**
* Whether a value of `Resource` covers every ARN of another. A variable is covered only by itself or by a wildcard.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
*/
function coversResource(outer, inner) {
	if (outer === inner) return !0;
	let parts = splitAtColons(withoutVariables(inner), 6);
	for (; parts.length < 6;) parts.push("*");
	let [prefix, ...rest] = parts;
	return standIns([prefix === "*" ? "arn" : prefix, ...rest].join(":"), outer).every((text) => matchArnPattern(outer, text));
}
/**
* Whether two values of `Resource` have an ARN in common; perhaps, where variables stand in them. Of two whole ARNs a
* `*` is taken to stay in its part.
*/
function meetsResource(one, other) {
	let [left, right] = [one, other].map((value) => splitAtColons(withoutVariables(value), 6));
	return left.length === 6 && right.length === 6 ? left.every((part, at) => partsMeet(part, right[at])) : meets(compilePattern$1(left.join(":")), compilePattern$1(right.join(":")));
}
/** A part meets itself, and a `*` meets whatever there is. */
function partsMeet(one, other) {
	return one === other || one === "*" || other === "*" || meets(compilePattern$1(one), compilePattern$1(other));
}
/**
* Texts that stand for all that a pattern matches: each wildcard as nothing, one and many of a character that the
* other pattern can meet only by a wildcard of its own.
*/
function standIns(pattern, other) {
	let unit = 57344;
	for (; other.includes(String.fromCharCode(unit));) unit++;
	let fresh = String.fromCharCode(unit);
	return [
		"",
		fresh,
		fresh.repeat(13)
	].map((run) => pattern.replaceAll("?", fresh).replaceAll("*", run));
}
/** Whether a listing (`Resource` or `NotResource`) surely holds every ARN of a value. */
function holdsAll({ not, values }, value) {
	return not ? !values.some((each) => meetsResource(each, value)) : values.some((each) => coversResource(each, value));
}
/** Walks both patterns at once: `reached` are the positions in `other` at which what was read of `one` can end. */
function meets(one, other) {
	let reached = skipRuns([0], other);
	for (let unit of one) reached = skipRuns(unit === -1 ? allFrom(reached, other) : stepOver(unit, reached, other), other);
	return reached.includes(other.length);
}
function allFrom([first = 1e400], { length }) {
	return Array.from({ length: Math.max(0, length + 1 - first) }, (_, position) => first + position);
}
function stepOver(unit, reached, other) {
	return reached.flatMap((at) => {
		let meeting = other[at];
		return meeting === void 0 ? [] : meeting === -1 ? [at] : unit === -2 || meeting === -2 || meeting === unit ? [at + 1] : [];
	});
}
/** Positions in rising order, with those that a `*` lets be reached for nothing. */
function skipRuns(positions, pattern) {
	let all = new Set(positions);
	for (let at of all) pattern[at] === -1 && all.add(at + 1);
	return [...all].sort((one, other) => one - other);
}
// src/policy/assume-role-reach.ts
/**
* What is surely denied is left out; a Deny under a condition, or one that AWS would not have accepted, leaves all in.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
*/
function readAssumeRoleReach(policies) {
	let documents = policies.map((policy, index) => parsePolicy(policy, `identityPolicies[${index}]`, "identity")), denies = documents.flatMap((document) => statementsOf(document, "Deny")).filter(isUnconditional), allows = documents.flatMap((document) => statementsOf(document, "Allow").map((statement) => ({
		policy: document.name,
		statement
	}))), reaches = allows.flatMap(({ policy, statement }) => reachOf(policy, statement, denies)), values = (kind) => [...new Set(reaches.filter((reach) => reach.kind === kind).flatMap((reach) => reach.resources))].sort(), named = allows.flatMap(({ statement: { resources } }) => resources.not ? [] : resources.values);
	return {
		exact: values("exact"),
		patterns: values("pattern"),
		everything: reaches.some((reach) => reach.kind === "everything"),
		allBut: reaches.filter((reach) => reach.kind === "all-but").map((reach) => reach.resources),
		pointless: [...new Set(named.filter((value) => !isRole(value)))].sort(),
		reaches,
		invalid: [...new Set(documents.flatMap((document) => document.invalid))].sort()
	};
}
/** Valid statements of sts:AssumeRole. */
function statementsOf({ statements }, effect) {
	return statements.filter(isValidGrant).filter((statement) => statement.effect === effect && matchAction(statement.actions, "sts:AssumeRole", { count: 0 }));
}
function isUnconditional({ conditions }) {
	return conditions.length === 0;
}
function reachOf(policy, statement, denies) {
	let { index, sid, resources } = statement, place = {
		condition: statement.conditions.map(({ written, key }) => `${written} ${key}`).sort(),
		policy,
		index,
		...sid === void 0 ? {} : { sid }
	}, taken = denies.map((deny) => deny.resources);
	return resources.not ? isTaken("*", taken) ? [] : [{
		kind: "all-but",
		resources: resources.values,
		denied: partsOf("*", taken),
		...place
	}] : resources.values.filter((value) => isRole(value) && !isTaken(value, taken)).map((value) => ({
		kind: kindOf$1(value),
		resources: [value],
		denied: partsOf(value, taken),
		...place
	}));
}
function kindOf$1(value) {
	return /[*?]|\$\{/.test(value) ? coversResource(value, everyRoleOf(value)) ? "everything" : "pattern" : "exact";
}
/** Every role of the partition that a value names; of all partitions where it names none. */
function everyRoleOf(value) {
	return `arn:${/^arn:([^:*?]+):/.exec(value)?.[1] ?? "*"}:iam::*:role/*`;
}
function isTaken(value, taken) {
	return taken.some((listed) => holdsAll(listed, value) || holdsEveryRole(listed));
}
function holdsEveryRole({ not, values }) {
	return not ? !values.some(isRole) : values.some((each) => coversResource(each, everyRoleOf(each)));
}
/** Whether a value can be a role at all. */
function isRole(value) {
	return meetsResource(value, everyRoleOf(value));
}
/** What Denies name that a value has in common with them. */
function partsOf(value, taken) {
	let parts = taken.flatMap(({ not, values }) => not ? [`all but ${values.join(", ")}`] : values.filter((each) => meetsResource(each, value)));
	return [...new Set(parts)].sort();
}
// src/policy/callers.ts
/** Undefined where the caller's ARN is none of a role or user. */
function readCaller({ caller }, lookup) {
	let arn = parseArn(caller.arn);
	if (arn === void 0 || arn.service !== "iam") return;
	let uniqueId = caller.uniqueId ?? readUniqueId(lookup);
	return {
		kind: caller.kind,
		arn: caller.arn,
		principal: caller.principal,
		account: arn.account,
		partition: arn.partition,
		...uniqueId === void 0 ? {} : { uniqueId }
	};
}
/** A session's user id begins with the unique id of its role. */
function readUniqueId(lookup) {
	let userid = lookup("aws:userid");
	return typeof userid == "object" && "values" in userid ? userid.values[0]?.split(":", 1)[0] : void 0;
}
/**
* Whether a principal of a policy means this caller.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
*/
function matchPrincipal(meaning, caller) {
	switch (meaning.form) {
		case "everyone": return {
			naming: "everyone",
			truth: !0
		};
		case "account": return {
			naming: "account",
			truth: meaning.account === caller.account && (meaning.partition ?? caller.partition) === caller.partition
		};
		case "role":
		case "user": return {
			naming: meaning.form,
			truth: meaning.arn === caller.arn
		};
		case "session": return {
			naming: "session",
			truth: meaning.arn === caller.principal
		};
		case "unique-id": {
			let known = caller.uniqueId === void 0 ? unsettled("aws:userid") : meaning.id === caller.uniqueId;
			return {
				naming: meaning.kind,
				truth: meaning.kind === caller.kind && known
			};
		}
		case "invalid": return {
			naming: "account",
			truth: unsettled()
		};
		default: return {
			naming: "account",
			truth: !1
		};
	}
}
// src/policy/conditions.ts
/**
* Whether one test of a condition holds; open where it hangs on which spelling of its key AWS looks at.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
*/
function evaluateTest(test, scope) {
	let { spellings } = test;
	return spellings === void 0 ? evaluateValues(test, scope) : agree([test.values, ...spellings].map((values) => evaluateValues({
		...test,
		values
	}, scope)));
}
/** What all say; open where they do not say the same. */
function agree(truths) {
	let said = every(truths);
	return said === some(truths) ? said : unsettled(...truths.flatMap((truth) => isUnsettled(truth) ? [...truth.keys] : []));
}
function evaluateValues(test, scope) {
	let { operator, set, ifExists, values } = test, carried = scope.lookup(test.key);
	if (isUnknown(carried)) return evaluateUnknown(test, carried, scope);
	if (operator.comparison === "null") return some(values.map((value) => isAsAbsent(value, carried === "absent")));
	if (set !== void 0) {
		let actual = carried === "absent" ? [] : carried.values, truths = (actual.every((value) => value === "") ? [] : actual).map((value) => compareOne(value, test, scope));
		return set === "ForAllValues" ? every(truths) : some(truths);
	}
	return carried === "absent" ? ifExists || operator.negated : !carried.many && some(carried.values.map((value) => compareOne(value, test, scope)));
}
function isAsAbsent(expected, absent) {
	return require_program.D(expected) ? unsettledByWithheld() : readBoolean(expected) === absent;
}
/**
* What holds whatever an unknown key carries. Its own key settles it, and so do those of unknown variables in the
* values; where no value can match anything, some tests are settled already. So are dates before all that it can be.
*/
function evaluateUnknown({ operator, set, ifExists, values }, { unknown: key, notBefore }, scope) {
	if (operator.comparison === "date" && notBefore !== void 0) return matchAny(values, operator, (value) => compareLater(notBefore, value, key, operator));
	let texts = hasVariables(operator) ? values.map((value) => resolveText(value, operator, scope)) : void 0;
	if (texts?.every((text) => text === !1)) {
		if (operator.negated && set === "ForAllValues") return !0;
		if (!operator.negated && set !== "ForAllValues" && !(ifExists && set === void 0)) return !1;
	}
	let open = (texts ?? []).filter((text) => text !== !1), keys = [key, ...open.flatMap((text) => text.unknown)];
	return values.some(require_program.D) || open.some((text) => text.withheld) ? unsettledByWithheld(...keys) : unsettled(...keys);
}
/** How a date that is not known, but no earlier than another, compares with one of the policy. */
function compareLater(notBefore, expected, key, { signs = [] }) {
	return readDate(expected) < notBefore ? signs.includes(1) : unsettled(key);
}
function hasVariables({ comparison }) {
	return comparison === "string" || comparison === "pattern" || comparison === "arn";
}
/** The text of a policy in which variables count: of an ARN the last part. */
function resolveText(expected, { comparison }, scope) {
	let text = comparison === "arn" ? splitAtColons(expected, 6)[5] : expected;
	return text !== void 0 && resolveVariables(text, scope);
}
function isUnknown(carried) {
	return typeof carried == "object" && "unknown" in carried;
}
/** One value of the request against all values of the policy: any may match, or, for a negated operator, none. */
function compareOne(actual, { operator, values }, scope) {
	return matchAny(values, operator, (expected) => compareReadable(actual, expected, operator, scope));
}
function matchAny(values, { negated }, compare) {
	let matches = some(values.map(compare));
	return negated ? not(matches) : matches;
}
/** With what is withheld nothing can be compared, but for a pattern that takes anything. */
function compareReadable(actual, expected, operator, scope) {
	return !require_program.D(actual) && !require_program.D(expected) ? compareValues(actual, expected, operator, scope) : operator.comparison === "pattern" && /^\*+$/.test(expected) || unsettledByWithheld();
}
function compareValues(actual, expected, operator, scope) {
	switch (operator.comparison) {
		case "number": return hasSign(readNumber(actual), readNumber(expected), operator);
		case "date": return hasSign(readDate(actual), readDate(expected), operator);
		case "boolean": return readBoolean(actual) === readBoolean(expected);
		case "binary": return actual === expected;
		case "address": {
			let [address, range] = [readRange(actual), readRange(expected)];
			return address !== void 0 && range !== void 0 && isInRange(address, range);
		}
		case "arn": return compareArns(actual, expected, operator, scope);
		default: return compareTexts(actual, expected, operator, scope);
	}
}
function hasSign(actual, expected, { signs = [] }) {
	return actual !== void 0 && expected !== void 0 && signs.includes(Math.sign(actual - expected));
}
function compareTexts(actual, expected, operator, scope) {
	let fold = (text) => operator.ignoreCase ? text.toLowerCase() : text, matches = (pattern) => matchPattern(pattern, fold(actual), scope.steps), resolved = resolveText(expected, operator, scope);
	return operator.comparison === "pattern" ? matchResolved(resolved, matches) : matchResolved(resolved, (pattern) => fold(printPattern(pattern)) === fold(actual), (pattern) => matches(compilePattern$1(fold(printPattern(pattern)))));
}
/**
* Each of the six parts for itself, so that a wildcard never reaches over a colon into the next. In `Resource` a variable
* counts in the last part only; of conditions no page says so, nor that it counts in the others.
*/
function compareArns(actual, expected, operator, scope) {
	let arn = parseArn(actual);
	if (arn === void 0) return !1;
	let parts = splitAtColons(expected, 6), heads = [
		"arn",
		arn.partition,
		arn.service,
		arn.region,
		arn.account
	].map((text, at) => comparePart(parts[at] ?? "", text, scope)), last = resolveText(expected, operator, scope);
	return every([...heads, matchResolved(last, (pattern) => matchPattern(pattern, arn.resource, scope.steps))]);
}
/** A part before the fifth colon: a variable that would match leaves it open, since as plain text it never does. */
function comparePart(part, text, scope) {
	let matches = matchResolved(resolveVariables(part, scope), (pattern) => matchPattern(pattern, text, scope.steps));
	return matches !== !1 && scope.version === "2012-10-17" && holdsVariable(part) ? unsettled() : matches;
}
// src/policy/statement-match.ts
/**
* Judges every statement of a policy. An Allow that AWS would not have accepted matches nothing, such a Deny at most
* perhaps.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
*/
function matchStatements(document, question) {
	return document.statements.map((statement) => matchStatement(document, statement, question));
}
function matchStatement(document, statement, question) {
	let { name, called, version } = document, { lookup, steps, target, caller } = question, scope = {
		lookup,
		version,
		steps
	}, { actions, resources, principals, conditions } = statement, tests = conditions.map((test) => ({
		test,
		truth: evaluateTest(test, scope)
	})), condition = every(tests.map((each) => each.truth)), action = actions === void 0 ? unsettled() : matchAction(actions, question.action, steps), resource = resources === void 0 || matchResource(resources, target, scope), valid = statement.invalid.length === 0 || statement.effect === "Deny" && unsettled(), names = principals?.map(({ meaning }) => matchPrincipal(meaning, caller)), named = names === void 0 || some(names.map((each) => each.truth)), byNaming = /* @__PURE__ */ new Map();
	for (let { naming, truth } of names ?? []) byNaming.set(naming, some([byNaming.get(naming) ?? !1, every([
		truth,
		action,
		resource,
		condition,
		valid
	])]));
	let applies = every([
		named,
		action,
		resource
	]), failed = failedTest(tests, lookup);
	return {
		policy: name,
		...called === void 0 ? {} : { called },
		statement,
		matched: every([
			applies,
			condition,
			valid
		]),
		byNaming,
		applies,
		...failed === void 0 ? {} : { failed }
	};
}
function failedTest(tests, lookup) {
	let open = tests.filter(({ truth }) => truth !== !0), [first] = (open.some(({ truth }) => truth === !1) ? open.filter(({ truth }) => truth === !1) : open).map(({ test }) => test).sort((one, other) => `${one.written} ${one.key}` < `${other.written} ${other.key}` ? -1 : 1);
	if (first === void 0) return;
	let carried = lookup(first.key), actual = typeof carried == "object" && "values" in carried ? carried.values : null;
	return {
		operator: first.written,
		key: first.key,
		expected: first.values,
		actual
	};
}
/** What a judged statement says in a decision. */
function toEvidence({ policy, statement, matched, failed }) {
	let { index, sid, effect } = statement;
	return {
		policy,
		index,
		...sid === void 0 ? {} : { sid },
		effect,
		matched: isUnsettled(matched) ? "unknown" : matched,
		...failed === void 0 ? {} : { condition: failed }
	};
}
// src/policy/judgement.ts
/**
* Combines the layers as AWS does.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
*/
function judge$2(set, question, crossAccount) {
	let judged = (layer) => judgeLayer(layer, question), optional = (layer) => layer === void 0 ? unlimited$1 : judged(layer), trust = judged(set.trust), identity = judged(set.identity), boundary = optional(set.boundary), session = optional(set.session), endpoint = optional(set.endpoint), serviceControl = set.serviceControl.map(({ label, layer }) => ({
		label,
		layer: judged(layer)
	})), layers = [
		...set.resourceControl.map(({ layer }) => judged(layer)),
		...serviceControl.map(({ layer }) => layer),
		endpoint,
		trust,
		identity,
		boundary,
		session
	], names = (naming) => some(trust.matches.filter(isAllow).map((match) => match.byNaming.get(naming) ?? !1)), limits = every([boundary.allows, session.allows]), own = every([identity.allows, limits]), trusted = crossAccount ? every([trust.allows, own]) : some([
		names("session"),
		names("everyone"),
		every([names("role"), limits]),
		every([names("user"), some([limits, contradicted])]),
		every([names("account"), own])
	]), needsIdentity = crossAccount || some([names("role"), names("user")]) === !1, requirements = [
		...serviceControl.map(({ label, layer }) => ({
			requirement: "service control",
			layer,
			...label === void 0 ? {} : { level: label }
		})),
		{
			requirement: "endpoint",
			layer: endpoint
		},
		{
			requirement: "trust",
			layer: trust
		},
		...needsIdentity ? [{
			requirement: "identity",
			layer: identity
		}] : [],
		{
			requirement: "boundary",
			layer: boundary
		},
		{
			requirement: "session",
			layer: session
		}
	], allowed = every([
		trusted,
		endpoint.allows,
		...serviceControl.map(({ layer }) => layer.allows)
	]);
	return {
		question,
		crossAccount,
		allowed,
		denied: some(layers.map((layer) => layer.denies)),
		layers,
		trust,
		refusal: allowed === !1 ? requirements.find(({ layer }) => layer.allows === !1) : void 0
	};
}
/**
* Whether a permissions boundary limits a grant to a user by ARN in the same account: the evaluation page says it does
* not, the page on role trust policies that it does.
*/
const contradicted = unsettled(), unlimited$1 = {
	allows: !0,
	denies: !1,
	matches: []
};
function judgeLayer(layer, question) {
	if (layer === "unknown") return {
		allows: unsettled(),
		denies: unsettled(),
		matches: []
	};
	let matches = layer.flatMap((document) => matchStatements(document, question)), of = (allow) => some(matches.filter((match) => isAllow(match) === allow).map((match) => match.matched));
	return {
		allows: of(!0),
		denies: of(!1),
		matches
	};
}
function isAllow({ statement }) {
	return statement.effect === "Allow";
}
// src/policy/evidence.ts
/**
* The statements that decided, of one action or several: every explicit Deny that applies; else every Allow that does;
* of what is unknown, all that is not surely false; of a refusal, the trust that was given and the statements that
* would have allowed but for their conditions.
*/
function listEvidence(truth, judgements) {
	let matches = judgements.flatMap((judgement) => decidingMatches(truth, judgement)), evidence = /* @__PURE__ */ new Map();
	for (let match of matches) evidence.set(`${match.policy} ${match.statement.index}`, toEvidence(match));
	return [...evidence.values()];
}
function decidingMatches(truth, judgement) {
	let all = judgement.layers.flatMap((layer) => layer.matches);
	if (isUnsettled(truth)) return all.filter((match) => match.matched !== !1);
	if (truth) return all.filter((match) => isAllow(match) && match.matched === !0);
	if (judgement.denied === !0) return all.filter((match) => !isAllow(match) && match.matched === !0);
	let { trust } = judgement, refusal = judgement.refusal, given = trust.matches.filter((match) => isAllow(match) && match.matched !== !1);
	return [.../* @__PURE__ */ new Set([...given, ...nearMisses(refusal.layer.matches)])];
}
/** The Allows that their principal, action and resource do not exclude. */
function nearMisses(matches) {
	return matches.filter((match) => isAllow(match) && match.matched === !1 && match.applies !== !1);
}
// src/policy/demands.ts
const demands = [
	[/^sts:externalid$/, "an external id"],
	[/^sts:sourceidentity$/, "a source identity"],
	[/^(aws:requesttag\/.*|aws:tagkeys|sts:transitivetagkeys)$/s, "session tags"],
	[/^aws:multifactorauth(present|age)$/, "MFA"]
];
/**
* What an XSOAR server never sends, though a condition on this key asks for it: its call of sts:AssumeRole carries only
* RoleArn, RoleSessionName, DurationSeconds and Policy.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
*/
function neverSent(key) {
	return demands.find(([keys]) => keys.test(key.toLowerCase()))?.[1];
}
/** A sentence, with a space before it, on a condition of an Allow that no request of an XSOAR server can meet; else empty. */
function explainDemand(condition) {
	let what = neverSent(condition.key);
	return what === void 0 || condition.actual !== null && what !== "MFA" ? "" : ` An XSOAR server never sends ${what}: it can never meet this condition.`;
}
/** True for a test that only MFA meets, whether the request carries the key or not. */
function demandsMfa$1({ operator, key, expected }) {
	return operator.toLowerCase() === "bool" && neverSent(key) === "MFA" && !expected.some((value) => value.toLowerCase() === "false");
}
// src/policy/wanted-facts.ts
/** Keys of a call through a VPC endpoint, in lower case: a call that carries them has no aws:SourceIp, and the other way round. */
const ofEndpoint = /^aws:(sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip|vpceaccount|vpceorgid|vpceorgpaths)$/;
/**
* Condition keys that nobody told, as a sentence asks for them. Of an address and a VPC endpoint one is asked for, since
* either tells of the other.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip
*/
function listWanted(keys) {
	let is = (pattern) => (key) => pattern.test(key.toLowerCase()), addresses = keys.filter(is(/^aws:sourceip$/)), endpoints = keys.filter(is(ofEndpoint));
	return addresses.length === 0 || endpoints.length === 0 ? keys.join(", ") : [...keys.filter((key) => !addresses.includes(key) && !endpoints.includes(key)), `${addresses.join(", ")} or ${endpoints.join(", ")} (a call has the one or the other)`].join(", ");
}
// src/policy/explain.ts
/** Why one action is allowed, denied or unknown, in a sentence or two for people. */
function explain$2(truth, judgement) {
	return isUnsettled(truth) ? explainUnknown$1(truth, judgement) : truth ? explainAllowed(judgement) : explainDenied(judgement);
}
function explainAllowed({ trust, crossAccount, layers, question }) {
	let granting = trust.matches.filter((match) => isAllow(match) && match.matched === !0), direct = granting.find((match) => [...match.byNaming].some(([naming, truth]) => naming !== "account" && truth === !0)), start = `Allowed: ${nameStatement(direct ?? granting[0])} admits ${question.caller.arn}`;
	return direct !== void 0 && !crossAccount ? `${start}, which is enough within one account.` : `${start}, and ${nameStatement(layers.flatMap((layer) => layer.matches).find(isOwnGrant))} allows ${question.action} on the role.`;
}
function isOwnGrant(match) {
	return isAllow(match) && match.matched === !0 && match.policy.startsWith("identityPolicies");
}
function explainDenied(judgement) {
	let { denied, layers, refusal, question } = judgement;
	if (denied === !0) {
		let [deny] = layers.flatMap((layer) => layer.matches).filter((match) => !isAllow(match) && match.matched === !0);
		return `Denied: ${nameStatement(deny)} denies ${question.action} explicitly, which wins over every Allow.${explainDenyConditions(deny)}`;
	}
	let { requirement, layer, level } = refusal, [miss] = nearMisses(layer.matches);
	return `Denied: ${explainRefusal(requirement, judgement, level)}${miss === void 0 ? "" : ` ${explainMiss(miss)}`}${requirement === "trust" ? hintTrust(judgement) : ""}`;
}
function explainDenyConditions({ statement: { conditions } }) {
	if (conditions.length === 0) return "";
	let tests = conditions.map((test) => `${test.written} ${test.key} ${printValues(test.written, test.key, test.values)}`).sort().slice(0, 3), [what] = conditions.flatMap((test) => neverSent(test.key) ?? []).sort();
	return ` Its condition holds: ${tests.join(" and ")}.${what === void 0 ? "" : ` An XSOAR server never sends ${what}.`}`;
}
function explainRefusal(requirement, { question, crossAccount }, level) {
	let { caller, action, target } = question;
	switch (requirement) {
		case "trust": return `no Allow of the trust policy admits ${caller.arn} for ${action}.`;
		case "identity": return `${crossAccount ? `the role belongs to another account than ${caller.account}` : `the trust policy leaves it to account ${caller.account} who may`}, and no policy of ${caller.arn} allows ${action} on ${target}.`;
		case "boundary": return `the permissions boundary of ${caller.arn} does not allow ${action} on ${target}.`;
		case "session": return `the session policies of the caller do not allow ${action} on ${target}.`;
		case "service control": return `no service control policy at ${level} allows ${action} on ${target}, and every level must.`;
		case "endpoint": return `the policy of the VPC endpoint does not allow ${action} on ${target}.`;
	}
}
function explainMiss(miss) {
	let { statement, failed } = miss, start = `${capitalise(nameStatement(miss))} would, but`;
	if (statement.invalid.length > 0) return `${start} AWS would not have accepted it: it ${[...statement.invalid].sort()[0]}.`;
	let condition = failed;
	return `${start} its condition fails: ${explainCondition(condition)}.${explainDemand(condition)}`;
}
function explainUnknown$1({ keys, withheld }, judgement) {
	let open = judgement.layers.flatMap((layer) => layer.matches).filter((match) => isUnsettled(match.matched)), [first] = open.filter((match) => !isAllow(match)).concat(open), unread = judgement.layers.some((layer) => isUnsettled(layer.denies) && layer.matches.length === 0);
	if (keys.size > 0) {
		let names = listWanted([...keys].sort()), where = first === void 0 ? "" : ` ${capitalise(nameStatement(first))} hangs on it.`, demanding = open.filter(isAllow).flatMap(({ failed }) => failed ?? []).find(demandsMfa$1), beyond = unread ? " It may also depend on policies that were not read." : "";
		return `Unknown: it depends on ${names}, which is not known; it can be given under facts.${where}${keys.has("aws:TokenIssueTime") ? explainToken : ""}${beyond}${withheld ? ` ${capitalise(explainWithheld$1(open, judgement.question))}.` : ""}${demanding === void 0 ? "" : explainDemand(demanding)}`;
	}
	if (withheld) return `Unknown: ${explainWithheld$1(open, judgement.question)}.`;
	let [doubt] = open.flatMap((match) => doubtsOf(match).map((doubt) => `${nameStatement(match)} ${doubt}`));
	return doubt === void 0 ? first === void 0 ? unread ? "Unknown: policies that may decide it were not read." : `Unknown: the boundary or session policies of ${judgement.question.caller.arn} do not allow it, and AWS's pages contradict each other on whether they limit a user whom the trust policy of the same account names.` : `Unknown: ${nameStatement(first)}, which AWS would not have accepted, may deny.` : `Unknown: ${doubt}, and no page of AWS says what follows.`;
}
const explainToken = " Credentials of an instance are renewed within hours, so a cut-off more than 36 hours ago holds none of them back.";
/** What leaves a statement open that AWS would have accepted. */
function doubtsOf({ statement: { invalid, doubled, doubtful } }) {
	return invalid.length > 0 ? [] : [...doubled, ...doubtful].sort();
}
/** What compares with what is withheld, without a full stop. */
function explainWithheld$1(open, { lookup }) {
	let hides = (values) => values.some(require_program.D), [comparing] = open.flatMap((match) => match.statement.conditions.flatMap(({ key, values }) => {
		let carried = lookup(key);
		return hides(values) ? `${nameStatement(match)} compares ${key} with a value that is withheld` : carried !== "absent" && "values" in carried && hides(carried.values) ? `${nameStatement(match)} asks for ${key}, whose value is withheld` : [];
	})), [where = "it"] = open.map(nameStatement);
	return `${comparing ?? `${where} hangs on a value that is withheld`}, for it holds a secret`;
}
function hintTrust({ question, trust }) {
	let { caller, target } = question, stale = trust.matches.filter(isAllow).flatMap((match) => match.statement.principals ?? []).find((each) => each.meaning.form === "unique-id" && each.written !== caller.uniqueId);
	return stale === void 0 ? caller.arn === target ? " A role must trust itself since 2022-09-21; a few older roles still need not (CloudTrail: explicitTrustGrant)." : "" : ` ${stale.written} in it is what IAM shows for a principal that was deleted; one made anew with the same name is another.`;
}
function explainCondition({ operator, key, expected, actual }) {
	let carried = actual === null ? "nothing" : printValues(operator, key, actual);
	return `${operator} ${key} wants ${printValues(operator, key, expected)}, and the request carries ${carried}`;
}
/** Values for people; external ids stay out of sentences. */
function printValues(operator, key, values) {
	return key.toLowerCase() === "sts:externalid" && operator.toLowerCase() !== "null" ? "a value that is not shown" : values.slice(0, 5).join(", ").slice(0, 300);
}
function nameStatement({ policy, called = policy, statement: { index, sid } }) {
	return `statement ${index}${sid === void 0 || sid === "" ? "" : ` (${sid.slice(0, 100)})`} of ${called}`;
}
function capitalise(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/policy/policy-set.ts
/** Reads the policies of a request. Guardrails never bind service-linked roles, so theirs are left out. */
function readPolicySet(request) {
	let { sessionPolicies = [], serviceControlPolicies, resourceControlPolicies } = request;
	return {
		trust: [parsePolicy(request.trustPolicy, "trustPolicy", "trust")],
		identity: readLayer(request.identityPolicies, "identityPolicies", "identity"),
		boundary: readOne(request.permissionsBoundary, "permissionsBoundary", "identity"),
		session: sessionPolicies.length === 0 ? void 0 : readLayer(sessionPolicies, "sessionPolicies", "session"),
		serviceControl: isServiceLinked(request.caller.arn) ? [] : readLevels(serviceControlPolicies, "serviceControlPolicies", "identity"),
		resourceControl: isServiceLinked(request.target.arn) ? [] : readLevels(resourceControlPolicies, "resourceControlPolicies", "resource-control"),
		endpoint: readOne(request.endpointPolicy, "endpointPolicy", "resource")
	};
}
/** Every layer of the set, in the order in which people look for what went wrong. */
function layersOf(set) {
	let { trust, identity, boundary, session, serviceControl, resourceControl, endpoint } = set;
	return [
		...[...resourceControl, ...serviceControl].map((level) => level.layer),
		endpoint,
		trust,
		identity,
		boundary,
		session
	].filter((layer) => layer !== void 0);
}
/** What AWS would not have accepted in any of the policies, sorted. */
function listInvalid(set) {
	let documents = layersOf(set).flatMap((layer) => layer === "unknown" ? [] : layer);
	return [...new Set(documents.flatMap((document) => document.invalid))].sort();
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html */
function isServiceLinked(arn) {
	return arn.includes(":role/aws-service-role/");
}
/** Reads policies that count as one; each is named by its position. */
function readLayer(policies, name, shape) {
	return policies === "unknown" ? policies : policies.map((policy, index) => parsePolicy(policy, `${name}[${index}]`, shape));
}
/** Reads a policy that stands alone; undefined where there is none. */
function readOne(policy, name, shape) {
	if (policy !== void 0) return policy === "unknown" ? policy : [parsePolicy(policy, name, shape)];
}
function readLevels(levels, name, shape) {
	return levels === "unknown" ? [{ layer: levels }] : (levels ?? []).map((level, index, { length }) => {
		let label = labelOf$2(level, index, length);
		return {
			label,
			layer: (isNamed$1(level) ? level.policies : level.map((document) => ({
				name: void 0,
				document
			}))).map(({ name: known, document }, position) => {
				let place = `${name}[${index}][${position}]`, called = `${known === void 0 ? place : `the ${kinds[shape]} ${known.slice(0, 100)}`} at ${label}`;
				return {
					...parsePolicy(document, place, shape),
					called
				};
			})
		};
	});
}
const kinds = {
	identity: "service control policy",
	"resource-control": "resource control policy"
};
function labelOf$2(level, index, length) {
	let name = isNamed$1(level) ? level.name.slice(0, 100) : index === 0 ? "root" : void 0;
	return `level ${index + 1} of ${length}${name === void 0 ? "" : ` (${name})`}`;
}
function isNamed$1(level) {
	return "policies" in level;
}
// src/policy/request-context.ts
/**
* The request's context: what was given, then what was named unknown, then what follows from caller and target; all
* else is absent. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
*/
function readContext(request) {
	let lookup;
	return (key) => (lookup ??= indexContext(request), lookup(key));
}
function indexContext(request) {
	let values = /* @__PURE__ */ new Map();
	for (let [key, value] of deriveContext(request)) values.set(key.toLowerCase(), value);
	let prefixes = [];
	for (let key of request.unknownContext ?? []) key.endsWith("*") ? prefixes.push(key.slice(0, -1).toLowerCase()) : values.set(key.toLowerCase(), { unknown: key });
	let given = /* @__PURE__ */ new Map();
	for (let [key, value] of Object.entries(request.context).sort(byKey)) given.set(key.toLowerCase(), typeof value == "string" ? one(value) : {
		values: value,
		many: !0
	});
	return (key) => {
		let name = key.toLowerCase(), known = given.get(name);
		if (known !== void 0) return known;
		let value = prefixes.some((prefix) => name.startsWith(prefix)) ? { unknown: key } : values.get(name) ?? "absent";
		return name === "aws:tokenissuetime" && typeof value == "object" && "unknown" in value ? {
			...value,
			...instanceTokenAge(request.caller, given)
		} : value;
	};
}
function instanceTokenAge({ principal }, given) {
	if (!/:assumed-role\/[^/]+\/i-[0-9a-f]{8,17}$/.test(principal)) return {};
	let now = readTime(given.get("aws:currenttime")) ?? readTime(given.get("aws:epochtime"));
	return now === void 0 ? {} : { notBefore: now - 1296e5 };
}
function readTime(carried) {
	if (typeof carried == "object" && "values" in carried && !carried.many) return readDate(carried.values.join());
}
/** Keys that differ in case alone are one key: the last by code point counts, whatever their order. */
function byKey([one], [other]) {
	return one < other ? -1 : 1;
}
function deriveContext({ caller, target }) {
	let session = nameOfArn(caller.principal), id = caller.uniqueId, userid = id === void 0 ? { unknown: "aws:userid" } : one(caller.kind === "role" ? `${id}:${session}` : id);
	return [
		["aws:PrincipalArn", one(caller.arn)],
		["aws:PrincipalAccount", one(accountOf(caller.arn))],
		["aws:PrincipalType", one(caller.kind === "role" ? "AssumedRole" : "User")],
		["aws:PrincipalIsAWSService", one("false")],
		["aws:userid", userid],
		["aws:ResourceAccount", one(accountOf(target.arn))],
		...caller.kind === "user" ? [["aws:username", one(nameOfArn(caller.arn))]] : [],
		...tags("aws:PrincipalTag", caller.tags),
		...tags("aws:ResourceTag", target.tags),
		...tags("iam:ResourceTag", target.tags)
	];
}
/** Empty for what is no ARN. */
function accountOf(arn) {
	return parseArn(arn)?.account ?? "";
}
function tags(prefix, all = {}) {
	return Object.entries(all).map(([key, value]) => [`${prefix}/${key}`, one(value)]);
}
function one(value) {
	return {
		values: [value],
		many: !1
	};
}
// src/policy/decide-assume-role.ts
/**
* Whether the caller can assume the role. Pure and synchronous; never throws, whatever the policies hold.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
*/
function decideAssumeRole(request) {
	return decideCounted(request, { count: 0 });
}
/** The same, counting the steps of every wildcard match. */
function decideCounted(request, steps) {
	let lookup = readContext(request), set = readPolicySet(request), invalid = listInvalid(set), caller = readCaller(request, lookup), target = parseArn(request.target.arn), outright = (decision, because) => ({
		decision,
		because,
		statements: [],
		unknownKeys: [],
		invalid
	});
	if (caller === void 0 || target === void 0) return outright("unknown", "Unknown: the ARN of the caller or of the role is no ARN of IAM.");
	if (caller.partition !== target.partition) return outright("denied", `Denied: the caller is in partition ${caller.partition}, the role in ${target.partition}, and trust never crosses partitions.`);
	if (caller.arn.endsWith(":root")) return outright("denied", "Denied: the root user of an account cannot call sts:AssumeRole.");
	let { actions = [] } = request, judgements = (actions.length === 0 ? ["sts:AssumeRole"] : [...new Set(actions)].sort()).map((action) => judge$2(set, {
		caller,
		action,
		target: request.target.arn,
		lookup,
		steps
	}, caller.account !== target.account)), truth = every(judgements.map(outcomeOf)), deciding = judgements.filter((judgement) => isUnsettled(truth) || outcomeOf(judgement) === truth);
	return {
		decision: isUnsettled(truth) ? "unknown" : truth ? "allowed" : "denied",
		because: explain$2(truth, deciding.find((judgement) => !isSettledTrue(judgement)) ?? deciding[0]),
		statements: listEvidence(truth, deciding),
		unknownKeys: isUnsettled(truth) ? [...truth.keys].sort() : [],
		...isUnsettled(truth) && truth.withheld && { withheld: !0 },
		invalid
	};
}
function outcomeOf({ allowed, denied }) {
	return every([allowed, not(denied)]);
}
function isSettledTrue(judgement) {
	return outcomeOf(judgement) === !0;
}
// src/policy/derive-request.ts
/**
* The request of an XSOAR server, whose call carries only RoleArn, RoleSessionName, DurationSeconds and Policy, with
* what AWS adds for its kind of caller. A key that AWS adds and nobody read is unknown; every other key is absent.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
*/
function deriveRequest(call) {
	let { caller, target, facts = {} } = call, told = new Set(Object.keys(facts).map((key) => key.toLowerCase())), derived = [
		...principalEntries(caller),
		...requestEntries(call),
		...networkEntries(call, told)
	].filter(([key]) => !told.has(key.toLowerCase())), sourceIdentity = caller.kind === "role-session" && caller.sourceIdentity !== void 0;
	return {
		caller: {
			kind: caller.kind === "user" ? "user" : "role",
			arn: caller.arn,
			principal: principalOf$1(caller),
			...caller.uniqueId === void 0 ? {} : { uniqueId: caller.uniqueId },
			...caller.tags === void 0 ? {} : { tags: caller.tags }
		},
		target,
		context: {
			...Object.fromEntries(derived.flatMap(([key, value]) => value === void 0 ? [] : [[key, value]])),
			...facts
		},
		unknownContext: derived.flatMap(([key, value]) => value === void 0 ? [key] : []).sort(),
		actions: ["sts:AssumeRole", ...sourceIdentity ? ["sts:SetSourceIdentity"] : []]
	};
}
/**
* Whether a policy may look at what differs between the instances that call by one role: keys of the instance and of the
* session that is named after it, or the session itself. True also where its text is spelled in a way that hides them.
*/
function mayTellInstances(policy) {
	return /userid|sourceinstance|roledelivery|ec2instancesource|vpcsourceip|assumed-role|\\u|%/i.test(policy);
}
/** Who signs the call: the name that instance credentials give their session is the id of the instance. */
function sessionOf(caller) {
	return caller.kind === "role-session" ? caller.sessionName : nameOfArn(caller.instance.arn);
}
function principalOf$1(caller) {
	if (caller.kind === "user") return caller.arn;
	let arn = parseArn(caller.arn);
	return `arn:${arn?.partition}:sts::${arn?.account}:assumed-role/${nameOfArn(caller.arn)}/${sessionOf(caller)}`;
}
function principalEntries(caller) {
	let { arn, uniqueId } = caller, common = [
		["aws:PrincipalArn", arn],
		["aws:PrincipalAccount", parseArn(arn)?.account],
		["aws:PrincipalIsAWSService", "false"],
		["aws:PrincipalOrgID", void 0],
		["aws:PrincipalOrgPaths", void 0],
		...tagEntries("aws:PrincipalTag", caller.tags)
	];
	return caller.kind === "user" ? [
		...common,
		["aws:PrincipalType", "User"],
		["aws:userid", uniqueId],
		["aws:username", nameOfArn(arn)]
	] : [
		...common,
		["aws:PrincipalType", "AssumedRole"],
		["aws:userid", uniqueId === void 0 ? void 0 : `${uniqueId}:${sessionOf(caller)}`],
		["aws:TokenIssueTime", void 0],
		...caller.kind === "instance-profile" ? instanceEntries(caller.instance) : sessionEntries(caller.sourceIdentity)
	];
}
/** AWS's pages disagree on aws:MultiFactorAuthPresent of credentials that a service delivers: absent or `false`. */
function instanceEntries({ arn, vpc, privateAddress, tokensRequired }) {
	return [
		["aws:MultiFactorAuthPresent", void 0],
		["ec2:SourceInstanceARN", arn],
		["ec2:RoleDelivery", tokensRequired === !0 ? "2.0" : void 0],
		["aws:Ec2InstanceSourceVpc", vpc],
		["aws:Ec2InstanceSourcePrivateIPv4", privateAddress]
	];
}
function sessionEntries(sourceIdentity) {
	return [["aws:MultiFactorAuthPresent", "false"], ...sourceIdentity === void 0 ? [] : [["aws:SourceIdentity", sourceIdentity], ["sts:SourceIdentity", sourceIdentity]]];
}
function requestEntries({ target, sessionName, endpoint, time }) {
	let milliseconds = readDate(time ?? ""), epoch = milliseconds === void 0 ? void 0 : String(Math.floor(milliseconds / 1e3));
	return [
		["sts:RoleSessionName", sessionName],
		["aws:SecureTransport", "true"],
		["aws:ViaAWSService", "false"],
		["aws:RequestedRegion", endpoint === "global" ? "us-east-1" : endpoint],
		["aws:CurrentTime", time],
		["aws:EpochTime", epoch],
		["aws:UserAgent", void 0],
		["aws:ResourceAccount", parseArn(target.arn)?.account],
		["aws:ResourceOrgID", void 0],
		["aws:ResourceOrgPaths", void 0],
		...tagEntries("aws:ResourceTag", target.tags),
		...tagEntries("iam:ResourceTag", target.tags)
	];
}
/** aws:SourceIp is absent through a VPC endpoint, whose keys are absent without one: a fact on either tells of the other. */
function networkEntries({ caller, vpcEndpoint }, told) {
	if (vpcEndpoint === "none" || told.has("aws:sourceip")) return [["aws:SourceIp", void 0]];
	let through = vpcEndpoint !== void 0 || told.has("aws:sourcevpce") || told.has("aws:sourcevpc"), address = caller.kind === "instance-profile" ? caller.instance.privateAddress : void 0;
	return [
		...through ? [] : [["aws:SourceIp", void 0]],
		["aws:SourceVpc", vpcEndpoint?.vpc],
		["aws:SourceVpce", vpcEndpoint?.id],
		["aws:VpcSourceIp", through ? address : void 0],
		["aws:SourceVpcArn", void 0],
		["aws:VpceAccount", void 0],
		["aws:VpceOrgID", void 0],
		["aws:VpceOrgPaths", void 0]
	];
}
function tagEntries(prefix, tags) {
	return tags === void 0 ? [[`${prefix}/*`, void 0]] : Object.entries(tags).map(([key, value]) => [`${prefix}/${key}`, value]);
}
// src/policy/grants.ts
/**
* The extent of an action, or of a pattern of actions as a whole. A boundary allows nothing by itself: both must.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
*/
function measureAction(permissions, action) {
	let { identity, boundary } = permissions, own = measureLayer(identity, action, permissions), limit = boundary === void 0 ? unlimited : measureLayer(boundary, action, permissions), extents = [own.extent, limit.extent];
	return extents.includes("nowhere") ? "nowhere" : extents.includes("unknown") ? "unknown" : own.extent === "everywhere" ? limit.extent : limit.extent === "everywhere" ? own.extent : own.resources.some((one) => limit.resources.some((other) => meetsResource(one, other))) ? "somewhere" : "nowhere";
}
const unlimited = {
	extent: "everywhere",
	resources: ["*"]
};
function measureLayer(layer, action, { principal, lookup, least }) {
	if (layer === "unknown") return {
		extent: "unknown",
		resources: []
	};
	let whole = wholeOf(action, principal), rulings = layer.flatMap((document) => findRulings(document, action, lookup, least)), denies = rulings.filter((ruling) => ruling.effect === "Deny"), left = rulings.filter((ruling) => ruling.effect === "Allow").flatMap(({ resources, truth }) => allowedValues(resources).map((value) => {
		let taking = denies.filter((deny) => holdsAll(deny.resources, value) || holdsAll(deny.resources, whole)), denied = taking.some((deny) => deny.truth === !0);
		return {
			value,
			wide: !resources.not && coversResource(value, whole),
			denied,
			sure: truth === !0 && taking.length === 0
		};
	})).filter((grant) => !grant.denied), sure = left.filter((grant) => grant.sure);
	return sure.length === 0 ? {
		extent: left.length === 0 ? "nowhere" : "unknown",
		resources: []
	} : {
		extent: sure.some((grant) => grant.wide) ? "everywhere" : "somewhere",
		resources: sure.map((grant) => grant.value)
	};
}
function findRulings({ statements, version }, action, lookup, least = !1) {
	return statements.flatMap((statement) => {
		let { effect, invalid, conditions, resources = {
			not: !1,
			values: ["*"]
		} } = statement;
		if (!covers$2(statement, action)) return [];
		let tests = conditions.map((test) => {
			let truth = evaluateTest(test, {
				lookup,
				version,
				steps: { count: 0 }
			});
			return least && hangsOnWithheld(truth, test) ? effect === "Deny" : truth;
		}), valid = invalid.length === 0 || effect === "Deny" && unsettled(), truth = every([...tests, valid]);
		return truth === !1 ? [] : [{
			effect,
			resources,
			truth
		}];
	});
}
/** Whether another value in the place of what is withheld could decide a test. None can where its key is unknown as well. */
function hangsOnWithheld(truth, { key }) {
	return isUnsettled(truth) && truth.withheld === !0 && !truth.keys.has(key);
}
function covers$2({ actions }, action) {
	return actions === void 0 ? !0 : actions.not ? !actions.values.some((value) => coversAction(value, action) || coversAction(action, value)) : actions.values.some((value) => coversAction(value, action));
}
/** Of `NotResource` nothing is sure but that it is something. */
function allowedValues({ not, values }) {
	return not ? values.includes("*") ? [] : ["*"] : values;
}
/** Every resource that an action can have in the account of the principal. */
function wholeOf(action, principal) {
	let { partition, account } = parseArn(principal) ?? {
		partition: "*",
		account: "*"
	}, service = action.split(":", 1)[0];
	return /[*?]/.test(service) ? "*" : service === "s3" ? `arn:${partition}:s3:::*` : `arn:${partition}:${service}:${service === "iam" ? "" : "*"}:${account}:*`;
}
// src/policy/permissions.ts
function readPermissions(permissions) {
	let { principal, identityPolicies, permissionsBoundary, facts = {} } = permissions, known = new Map(Object.entries(facts).map(([key, value]) => [key.toLowerCase(), value]));
	return {
		principal,
		identity: readLayer(identityPolicies, "identityPolicies", "identity"),
		boundary: readOne(permissionsBoundary, "permissionsBoundary", "identity"),
		lookup: (key) => {
			let value = known.get(key.toLowerCase());
			return value === void 0 ? { unknown: key } : typeof value == "string" ? {
				values: [value],
				many: !1
			} : {
				values: value,
				many: !0
			};
		}
	};
}
// src/policy/escalation.ts
/**
* Whether the permissions are those of an administrator, whatever the policy is called: whoever may do all in IAM can
* give itself the rest.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html#jf_administrator
*/
function isAdministrator(permissions) {
	let extent = measureAction(readPermissions(permissions), anyIamAction);
	return extent === "unknown" ? extent : extent === "everywhere";
}
/** An action that only a wildcard or a `NotAction` can grant. */
const anyIamAction = "iam:UnnamedAction";
// src/policy/required-actions.ts
/**
* Compares the actions that are needed (patterns may be among them) with those that are granted.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
*/
function compareActions(permissions, required) {
	let read = readPermissions(permissions), extents = [...new Set(required)].sort().map((action) => ({
		action,
		extent: measureAction(read, action)
	})), of = (wanted) => extents.filter(({ extent }) => extent === wanted).map(({ action }) => action), missing = of("nowhere"), unknown = of("unknown"), all = (read.identity === "unknown" ? [] : read.identity.flatMap((document) => document.statements)).filter(isValidGrant).filter((statement) => statement.effect === "Allow").flatMap((statement) => grantedBeyond(statement, required)).filter(({ action }) => measureAction(read, action) !== "nowhere"), beyond = new Set(all.filter(({ action }) => measureAction({
		...read,
		least: !0
	}, action) !== "nowhere").map(({ written }) => written)), open = new Set(all.map(({ written }) => written).filter((written) => !beyond.has(written)));
	return {
		decision: missing.length > 0 ? "missing" : unknown.length > 0 ? "unknown" : "granted",
		granted: of("everywhere"),
		limited: of("somewhere"),
		missing,
		unknown,
		beyond: [...beyond].sort(),
		beyondIfWithheld: [...open].sort()
	};
}
/** An action with the words for it; a `NotAction` stands for an action that no list names. */
function grantedBeyond({ actions }, required) {
	return actions.not ? [{
		action: unnamed,
		written: `everything but ${actions.values.join(", ")}`
	}] : actions.values.filter((value) => !required.some((action) => coversAction(action, value))).map((value) => ({
		action: value,
		written: value
	}));
}
/** An action of a service that does not exist. */
const unnamed = "unnamed-service:UnnamedAction", chained = 3600, longest$4 = 43200;
/**
* Whether STS grants a session of `seconds` (the default where absent) on a role with this MaxSessionDuration (seconds;
* undefined: not read). The hour that binds chained roles is documented both ways for EC2 instances: unknown.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html
*/
function decideDuration(credentials, seconds, maxSessionDuration) {
	let asked = seconds ?? 3600;
	return asked < 900 ? denied(`${asked} s is less than the 900 s that STS grants at least.`) : asked > longest$4 ? denied(`${asked} s is more than the ${longest$4} s that STS grants at most.`) : maxSessionDuration !== void 0 && asked > maxSessionDuration ? denied(`${asked} s is more than the role's MaxSessionDuration of ${maxSessionDuration} s.`) : asked > chained && (credentials === "role-session" || credentials === "session-token") ? denied(`${asked} s is more than the ${chained} s that STS grants to temporary credentials.`) : asked > chained && credentials === "instance-profile" ? unknown$2(`${asked} s is more than the ${chained} s that STS grants to chained roles, and AWS documents it both ways for instance profiles.`) : maxSessionDuration === void 0 && asked > chained ? unknown$2(`the role's MaxSessionDuration was not read, and ${asked} s is more than its least value.`) : {
		decision: "allowed",
		because: `Allowed: a session of ${asked} s.`
	};
}
function denied(reason) {
	return {
		decision: "denied",
		because: `Denied: ${reason}`
	};
}
function unknown$2(reason) {
	return {
		decision: "unknown",
		because: `Unknown: ${reason}`
	};
}
// src/policy/trust/callers.ts
const assumeRole = "sts:AssumeRole";
/** Whether a statement is about sts:AssumeRole; true where its actions cannot be read. */
function coversAssumeRole({ actions }) {
	return actions === void 0 || matchAction(actions, "sts:AssumeRole", { count: 0 });
}
/** Whether a principal is just this caller. */
function namesCaller({ meaning }, caller) {
	return meaning.form === "role" || meaning.form === "user" ? meaning.arn === caller.arn : meaning.form === "unique-id" && meaning.id === caller.uniqueId;
}
/** Whether an STS ARN is that of a session of this role; it holds the role's name without its path. */
function isSessionOf(session, { kind, arn }) {
	let role = parseArn(arn);
	return kind === "role" && session.startsWith(`arn:${role?.partition}:sts::${role?.account}:assumed-role/${nameOfArn(arn)}/`);
}
/** The role or user that an ARN names; undefined where it names something else, or holds a wildcard as no name does. */
function identityOf$1(arn) {
	let { meaning } = parsePrincipal("AWS", arn);
	return meaning.form === "role" || meaning.form === "user" ? {
		kind: meaning.form,
		arn
	} : void 0;
}
/** What every request of a role or user carries, whatever else is in it: all other keys are unknown. */
function lookupOfIdentity({ kind, arn }) {
	return knowing([
		["aws:principalarn", arn],
		["aws:principalaccount", parseArn(arn)?.account ?? ""],
		["aws:principaltype", kind === "role" ? "AssumedRole" : "User"],
		["aws:principalisawsservice", "false"],
		...kind === "user" ? [["aws:username", nameOfArn(arn)]] : []
	]);
}
/** What every request from an account carries: all other keys are unknown. */
function lookupOfAccount(account) {
	return knowing([["aws:principalaccount", account], ["aws:principalisawsservice", "false"]]);
}
/** Of a request from anywhere every key is unknown. */
const lookupOfAnyone = knowing([]);
function knowing(entries) {
	let known = new Map(entries);
	return (key) => {
		let value = known.get(key.toLowerCase());
		return value === void 0 ? { unknown: key } : {
			values: [value],
			many: !1
		};
	};
}
/** The distinct callers, by ARN, each with the requests of all its servers. Sorted. */
function joinCallers(callers) {
	let byArn = /* @__PURE__ */ new Map();
	for (let caller of callers) {
		let known = byArn.get(caller.arn);
		byArn.set(caller.arn, known === void 0 ? caller : {
			...caller,
			requests: [...known.requests, ...caller.requests]
		});
	}
	return [...byArn.values()].sort((one, other) => one.arn < other.arn ? -1 : 1);
}
// src/policy/trust/admission.ts
/**
* Decides by all requests of the caller, for the worst of them: one that is kept out breaks a path, whatever the others
* do. Asked with a caller that its own account allows everything needed, so that trust alone decides.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
*/
function judgeAdmission(role, trust, { arn, requests }) {
	let decisions = requests.map((request) => decideTrust(role, trust, request)), of = (wanted) => decisions.filter(({ decision }) => decision === wanted), [denied] = of("denied").filter(isExplicit);
	if (denied !== void 0) return admission(arn, "denied", denied);
	let [refused] = of("denied");
	if (refused !== void 0) return admission(arn, "refused", refused);
	let [unknown] = of("unknown");
	return unknown === void 0 ? {
		caller: arn,
		decision: "admitted",
		because: `The trust policy admits ${arn}.`,
		unknownKeys: []
	} : admission(arn, "unknown", unknown);
}
/** What the trust policy says to one request, where the caller's own policies allow all that is needed. */
function decideTrust(role, trust, request) {
	let grant = {
		Version: "2012-10-17",
		Statement: [{
			Effect: "Allow",
			Action: assumeRole,
			Resource: role
		}]
	};
	return decideAssumeRole({
		...request,
		trustPolicy: trust,
		identityPolicies: [grant]
	});
}
/** True where a Deny applies, which no Allow undoes. */
function isExplicit({ statements }) {
	return statements.some((each) => each.effect === "Deny" && each.matched === !0);
}
function admission(caller, decision, { because, unknownKeys }) {
	let reason = because.replace(/^\w+: /, "").replaceAll("trustPolicy", "the trust policy");
	return {
		caller,
		decision,
		because: {
			admitted: reason,
			denied: `${caller} is denied: ${reason}`,
			refused: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`,
			unknown: `Whether ${caller} gets in is not known: ${reason}`
		}[decision],
		unknownKeys
	};
}
// src/policy/trust/describe-tests.ts
/** What the tests of a condition leave of everybody, as the end of a phrase ("of organization o-a1b2c3d4e5 with MFA"); empty without tests. */
function describeTests(tests) {
	return [...new Set(tests.map(describeTest))].sort().join(" and ");
}
const phrases = [
	[/^aws:principalorgid$/, (values) => `of organization ${values}`],
	[/^aws:principalorgpaths$/, (values) => `of the organization path ${values}`],
	[/^aws:principalaccount$/, (values) => `of account ${values}`],
	[/^aws:principaltag\/(.+)$/s, (values, key) => `with the tag ${key.slice(17)} = ${values}`],
	[/^aws:principaltype$/, (values) => `of type ${values}`],
	[/^aws:username$/, (values) => `with the user name ${values}`],
	[/^sts:externalid$/, () => "with the external id"],
	[/^sts:rolesessionname$/, (values) => `under the session name ${values}`],
	[/^aws:requesttag\/(.+)$/s, (values, key) => `with the session tag ${key.slice(15)} = ${values}`],
	[/^aws:sourceip$/, (values) => `from ${values}`],
	[/^aws:sourcevpce?$/, (values) => `through ${values}`],
	[/^aws:requestedregion$/, (values) => `in ${values}`]
];
function describeTest(test) {
	let { operator, set, ifExists, key, written } = test, name = key.toLowerCase(), plain = set === void 0 && !ifExists && !operator.negated;
	if (plain && operator.comparison === "boolean" && name === "aws:multifactorauthpresent" && wantsTrue(test)) return "with MFA";
	let isText = [
		"string",
		"pattern",
		"arn",
		"address"
	].includes(operator.comparison);
	if (plain && isText) {
		if (name === "aws:principalarn") return test.values.map(describeArn).join(" or ");
		let phrase = phrases.find(([pattern]) => pattern.test(name));
		if (phrase !== void 0) return phrase[1](listValues(test), key);
	}
	return `where ${written} ${key} is ${listValues(test)}`;
}
/** `arn:aws:iam::*:role/Xsoar*` in words; other texts as they are. */
function describeArn(value) {
	let [, account = "", kind, name] = /^arn:[^:]*:iam::([^:]*):(role|user)\/(.+)$/s.exec(value) ?? [];
	if (kind === void 0 || name === void 0) return `with an ARN like ${cut(value)}`;
	let place = /^\*+$/.test(account) ? "any account" : `account ${account}`;
	return `with the ${kind} name ${cut(name)} of ${place}`;
}
function listValues({ key, values, operator }) {
	if (key.toLowerCase() === "sts:externalid" && operator.comparison !== "null") return "a value that is not shown";
	let shown = values.slice(0, 5).map(cut);
	return `${shown.join(" or ")}${values.length > shown.length ? ` or ${values.length - shown.length} more` : ""}`;
}
function wantsTrue({ values }) {
	return values.every((value) => readBoolean(value) === !0);
}
function cut(text) {
	return text.length > 100 ? `${text.slice(0, 100)}\u2026` : text;
}
// src/policy/trust/narrowing.ts
/**
* Whom a principal of an Allow of sts:AssumeRole lets in. Never throws.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
*/
function whomItAdmits({ meaning }, statement, { statements: all, version }) {
	let denies = coversAssumeRole(statement) ? all : [], tests = [...statement.conditions, ...denies.flatMap(testsLeftByDeny)], excludes = (lookup) => isExcluded(tests, version, lookup);
	if (meaning.form === "role" || meaning.form === "user") {
		let identity = {
			kind: meaning.form,
			arn: meaning.arn
		};
		return excludes(lookupOfIdentity(identity)) || isSurelyDenied(identity, denies, version) ? { who: "nobody" } : {
			who: "listed",
			arns: [meaning.arn]
		};
	}
	if (meaning.form !== "account" && meaning.form !== "everyone") return {
		who: "open",
		tests
	};
	let lookup = meaning.form === "account" ? lookupOfAccount(meaning.account) : lookupOfAnyone;
	if (excludes(lookup) || isDeniedWhole(meaning, lookup, denies, version) || meaning.form === "account" && tests.some((test) => !mayNameIn(test, meaning.account))) return { who: "nobody" };
	let exact = exactArns(tests);
	if (exact === void 0) return {
		who: "open",
		tests
	};
	let arns = exact.filter((arn) => {
		let identity = identityOf$1(arn);
		return identity !== void 0 && covers$1(meaning, identity) && !excludes(lookupOfIdentity(identity)) && !isSurelyDenied(identity, denies, version);
	});
	return arns.length === 0 ? { who: "nobody" } : {
		who: "listed",
		arns
	};
}
/** Whether a statement that names a role or user, directly or with others, could let it in, going by its name alone. */
function mayAdmit(statement, version, identity) {
	return !isExcluded(statement.conditions, version, lookupOfIdentity(identity));
}
/** Whether an account or everyone takes in a role or user. */
function covers$1(meaning, { arn }) {
	if (meaning.form === "everyone") return !0;
	let parsed = parseArn(arn);
	return meaning.form === "account" && meaning.account === parsed?.account && (meaning.partition ?? parsed.partition) === parsed.partition;
}
/** Whether a test admits exactly the principals whose ARNs it lists. */
function isExact(test) {
	let { comparison, negated, ignoreCase } = test.operator;
	return test.key.toLowerCase() !== "aws:principalarn" || negated || ignoreCase || test.ifExists || test.set !== void 0 || test.values.some((value) => value.includes("${") || require_program.D(value)) ? !1 : comparison === "string" || (comparison === "arn" || comparison === "pattern") && !test.values.some((value) => /[*?]/.test(value));
}
/** The ARNs that all exact tests list, sorted; undefined where there is no such test. */
function exactArns(tests) {
	let [first, ...others] = tests.filter(isExact).map((test) => new Set(test.values));
	return first && [...first].filter((arn) => others.every((other) => other.has(arn))).sort();
}
/**
* A Deny of everyone that fails to be "equal to" one thing leaves those who are equal to it: read as a test that every
* Allow has. A key that the request does not carry is denied by it, as such a test denies it.
*/
function testsLeftByDeny(statement) {
	let [test, ...others] = statement.conditions;
	return statement.effect !== "Deny" || !isValidTrust(statement) || !coversAssumeRole(statement) || test === void 0 || others.length > 0 || !test.operator.negated || test.set !== void 0 || test.ifExists || !statement.principals.some(({ meaning }) => meaning.form === "everyone") ? [] : [{
		operator: {
			...test.operator,
			negated: !1
		},
		written: test.written.replace(/not/i, ""),
		ifExists: !1,
		key: test.key,
		values: test.values
	}];
}
function isExcluded(tests, version, lookup) {
	return tests.some((test) => evaluateTest(test, {
		lookup,
		version,
		steps: { count: 0 }
	}) === !1);
}
function isSurelyDenied(identity, statements, version) {
	return statements.some((deny) => isSureDeny(deny, version, lookupOfIdentity(identity)) && deny.principals.some((principal) => namesCaller(principal, identity) || covers$1(principal.meaning, identity)));
}
/** Whether a Deny keeps out all that an account or everyone stands for. */
function isDeniedWhole(meaning, lookup, statements, version) {
	let takesIn = (other) => other.form === "everyone" || other.form === "account" && meaning.form === "account" && other.account === meaning.account && (other.partition === void 0 || other.partition === meaning.partition);
	return statements.some((deny) => isSureDeny(deny, version, lookup) && deny.principals.some((principal) => takesIn(principal.meaning)));
}
function isSureDeny(statement, version, lookup) {
	return statement.effect === "Deny" && isValidTrust(statement) && coversAssumeRole(statement) && statement.conditions.every((test) => evaluateTest(test, {
		lookup,
		version,
		steps: { count: 0 }
	}) === !0);
}
/** False for a test on `aws:PrincipalArn` all of whose values lie in other accounts. */
function mayNameIn(test, account) {
	let { comparison, negated } = test.operator, isText = comparison === "string" || comparison === "pattern" || comparison === "arn";
	return test.key.toLowerCase() !== "aws:principalarn" || !isText || negated || test.ifExists || test.set === "ForAllValues" ? !0 : test.values.some((value) => {
		let place = /^arn:[^:*?$]*:[^:*?$]*:[^:*?$]*:([^:*?$]*):/.exec(value)?.[1];
		return place === void 0 || place === account;
	});
}
// src/policy/trust/trusted-by.ts
/** Whether a principal is one of those that may be there, as they are declared: an account's root and its id are one. */
function isTrusted(principal, trustedBy) {
	let { meaning, written } = principal, printed = printPrincipal(principal);
	return trustedBy.some((declared) => {
		if (declared === written || declared === printed) return !0;
		let other = parsePrincipal("AWS", declared).meaning;
		return meaning.form === "account" && other.form === "account" && meaning.account === other.account && (meaning.partition ?? other.partition) === (other.partition ?? meaning.partition);
	});
}
// src/policy/trust/extras.ts
/**
* The principals that an Allow lets in, whatever its actions, beyond those it should serve; `admitted` are the callers
* who get in.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
*/
function findExtras(statement, document, served, admitted) {
	return statement.principals === void 0 ? [{
		principal: "NotPrincipal",
		because: "An Allow does not say by Principal whom it trusts: it may trust anyone.",
		stale: !1,
		mayBeCaller: !1,
		mayBeKnown: !1
	}] : statement.principals.flatMap((written) => extrasBy(resolve$9(written, served), statement, document, served, admitted));
}
function extrasBy(principal, statement, document, served, admitted) {
	if (isServed(principal, served)) return [];
	if (!isValidTrust(statement)) return [extra(principal, explain$1(principal, served), served)];
	let left = whomItAdmits(principal, statement, document);
	switch (left.who) {
		case "nobody": return [extra(principal, `${printPrincipal(principal)} lets nobody in, by its conditions or what the policy denies: take it out.`, served)];
		case "listed": return left.arns.map((arn) => parsePrincipal("AWS", arn)).filter((each) => !isServed(each, served)).map((each) => extra(each, explainListed(each, principal, served), served));
		case "open": return [extra(principal, explain$1(principal, served, describeTests(left.tests), alone(principal, document, admitted)), served)];
	}
}
/** A unique id as the role or user that has it, where somebody knows that. */
function resolve$9(principal, { identify, callers }) {
	if (principal.meaning.form !== "unique-id") return principal;
	let { id } = principal.meaning, arn = callers.find(({ uniqueId }) => uniqueId === id)?.arn ?? identify(id);
	return arn === void 0 ? principal : parsePrincipal("AWS", arn);
}
/** Whether a unique id may be that of a caller: of its kind, and its own could not be read. */
function mayHave({ kind, uniqueId }, { meaning }) {
	return meaning.form === "unique-id" && meaning.kind === kind && uniqueId === void 0;
}
/** Whether a principal may be there: a declared caller, one of `trustedBy`, or a service that hands out the role. */
function isServed(principal, { callers, trustedBy, services }) {
	return callers.some((caller) => namesCaller(principal, caller)) || isTrusted(principal, trustedBy) ? !0 : principal.type === "Service" && services.some((service) => isSameService(principal.written, service));
}
/** `ec2.amazonaws.com` and `ec2.amazonaws.com.cn` are one service. */
function isSameService(written, service) {
	let bare = (name) => name.toLowerCase().replace(/\.cn$/, "");
	return bare(written) === bare(service);
}
function extra(principal, because, { callers }) {
	let { form } = principal.meaning;
	return {
		principal: printPrincipal(principal),
		because,
		stale: form === "unique-id",
		mayBeCaller: form === "role" || form === "user" || form === "unique-id",
		mayBeKnown: callers.some((caller) => mayHave(caller, principal))
	};
}
function explainListed(principal, written, served) {
	let sentence = explain$1(principal, served);
	return written.meaning.form !== "account" && written.meaning.form !== "everyone" ? sentence : `${sentence.replace(/\.$/, "")}: it gets in by ${printPrincipal(written)}, which a condition on aws:PrincipalArn limits.`;
}
/** The callers among those who get in that an account or everyone takes in and no Allow names. */
function alone({ meaning }, { statements }, admitted) {
	let named = statements.filter(({ effect }) => effect === "Allow").flatMap(({ principals = [] }) => principals);
	return admitted.filter((caller) => covers$1(meaning, caller) && !named.some((principal) => namesCaller(principal, caller)));
}
/** Why a principal that nobody declares matters, as a sentence; near misses of a caller are told apart. */
function explain$1(principal, { callers }, limits = "", through = []) {
	let { meaning } = principal, who = printPrincipal(principal), by = through.length === 0 ? "" : ` ${through.map(({ arn }) => arn).join(", ")} gets in by it: name it instead.`;
	switch (meaning.form) {
		case "account": return limits === "" ? `${who} trusts the whole account ${meaning.account}: whoever may grant sts:AssumeRole there decides who gets in.${by}` : `${who} trusts principals of account ${meaning.account}, those ${limits}: whoever may grant sts:AssumeRole there decides which of them get in.${by}`;
		case "everyone": return limits === "" ? `${who} trusts every AWS principal in the world: name the callers instead.` : `${who} trusts every AWS principal ${limits}: name the callers instead.`;
		case "session": return `${who} is one session of a role, which is narrower than the role: name the role itself.`;
		case "unique-id": return `${who} is the id of a ${meaning.kind} that was most likely deleted: it admits nobody else, not even a ${meaning.kind} made anew with the same name. Save the trust policy again with the ARN.`;
		case "service": return `${who} lets an AWS service assume the role, and no declared caller is a service.`;
		case "federated":
		case "federated-user": return `${who} lets federated identities in, and no declared caller is federated.`;
		case "invalid": return `${who} ${meaning.because}.`;
		case "role":
		case "user": return `${who} is no declared caller${nearMiss(meaning.arn, callers)}.`;
	}
}
function nearMiss(arn, callers) {
	for (let caller of callers) {
		let difference = compareNames(arn, caller.arn);
		if (difference !== void 0) return `: it differs from ${caller.arn} in its ${difference}`;
	}
	return "";
}
/** The one part in which two ARNs of principals differ, if it is one. */
function compareNames(one, other) {
	if (one.toLowerCase() === other.toLowerCase()) return "case";
	let [left, right] = [parseArn(one), parseArn(other)];
	if (left === void 0 || right === void 0) return;
	let differences = [
		left.partition === right.partition ? [] : ["partition"],
		left.account === right.account ? [] : ["account"],
		left.resource === right.resource ? [] : [hasSameName(left.resource, right.resource) ? "path" : void 0]
	].flat();
	return differences.length === 1 ? differences[0] : void 0;
}
function hasSameName(one, other) {
	return one.split("/", 1)[0] === other.split("/", 1)[0] && nameOfArn(one) === nameOfArn(other);
}
// src/policy/trust/compare.ts
/**
* Judges a trust policy by whom it admits: each declared caller by the requests that its servers send, everyone else by
* what principals and conditions leave. Never throws.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
*/
function compareTrust(input) {
	let document = parsePolicy(input.document, "trustPolicy", "trust"), served = {
		...input,
		callers: joinCallers(input.callers)
	}, admissions = served.callers.map((caller) => judgeAdmission(input.role, input.document, caller)), allows = document.statements.filter(({ effect }) => effect === "Allow"), isIn = (arn) => admissions.some(({ caller, decision }) => caller === arn && decision === "admitted"), admitted = served.callers.filter(({ arn }) => isIn(arn)), extras = allows.flatMap((statement) => findExtras(statement, document, served, admitted)), isSure = (extra) => !extra.mayBeKnown && (input.callersComplete || !extra.mayBeCaller), isStale = (extra) => extra.stale && isSure(extra);
	return {
		principals: sortUnique$1(allows.flatMap(({ principals = [] }) => principals.map(printPrincipal))),
		admissions,
		undeclared: uniqueBy$1(extras.filter((extra) => !isStale(extra)).map((extra) => ({
			...pick(extra),
			sure: isSure(extra)
		})), ({ principal }) => principal),
		stale: sortUnique$1(extras.filter(isStale).map(({ principal }) => principal)),
		problems: sortUnique$1([
			...admissions.filter(({ decision }) => decision === "denied" || decision === "refused").map(({ because }) => because),
			...extras.filter(isSure).map(({ because }) => because),
			...allows.flatMap(explainInvalid)
		]),
		questions: sortUnique$1(admissions.filter(({ decision }) => decision === "unknown").map(({ because }) => because)),
		invalid: document.invalid
	};
}
function pick({ principal, because }) {
	return {
		principal,
		because
	};
}
function explainInvalid({ index, invalid }) {
	return invalid.map((problem) => `Statement[${index}] of the trust policy ${problem}: it grants nothing.`);
}
function uniqueBy$1(items, key) {
	return [...new Map(items.map((item) => [key(item), item]))].sort(([one], [other]) => one < other ? -1 : 1).map(([, item]) => item);
}
function sortUnique$1(texts) {
	return [...new Set(texts)].sort();
}
/** JSON text of a policy, its statements as a list; undefined for what is no policy, or nests as none does. */
function readDocument$1(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!isObject(value) || !isShallow(value, 12)) return;
	let statements = listOf(value.Statement);
	return statements.every(isObject) ? {
		...value,
		Statement: statements
	} : void 0;
}
function isShallow(value, levels) {
	return typeof value != "object" || !value || levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1));
}
/** Another statement in the place of one; none: the statement goes. */
function replaceStatement(document, index, by) {
	let { Statement: statements } = document;
	return {
		...document,
		Statement: by === void 0 ? statements.toSpliced(index, 1) : statements.with(index, by)
	};
}
function addStatement(document, statement) {
	return {
		...document,
		Statement: [...document.Statement, statement]
	};
}
/** The principals of a statement, in the order in which they are written; the bare `"*"` is of type AWS. */
function principalsOf({ Principal: element }) {
	return element === "*" ? [parsePrincipal("AWS", "*")] : isObject(element) ? Object.entries(element).flatMap(([type, value]) => listOf(value).flatMap((written) => typeof written == "string" ? [parsePrincipal(type, written)] : [])) : [];
}
/**
* The statement with other principals, each once; the very same statement where they are those it has, and undefined
* where nobody is left.
*/
function withPrincipals(statement, principals) {
	if (principals.length === 0) return;
	let before = principalsOf(statement);
	if (before.length === principals.length && principals.every(({ type, written }, index) => before[index]?.type === type && before[index].written === written)) return statement;
	let byType = /* @__PURE__ */ new Map();
	for (let { type, written } of principals) byType.set(type, (byType.get(type) ?? /* @__PURE__ */ new Set()).add(written));
	return {
		...statement,
		Principal: Object.fromEntries([...byType].map(([type, written]) => [type, oneOrMany([...written])]))
	};
}
function conditionOf({ Condition: condition }) {
	return isObject(condition) ? condition : {};
}
/** The statement with other values of some tests; a test whose values are undefined goes, and a condition without tests. */
function withTests(statement, change) {
	let { Condition: _, ...rest } = statement, condition = Object.entries(conditionOf(statement)).flatMap(([operator, keys]) => {
		let left = Object.entries(keys).flatMap(([key, value]) => {
			let changed = change({
				operator,
				key
			}, value);
			return changed === void 0 ? [] : [[key, changed]];
		});
		return left.length === 0 ? [] : [[operator, Object.fromEntries(left)]];
	});
	return condition.length === 0 ? rest : {
		...rest,
		Condition: Object.fromEntries(condition)
	};
}
/**
* The statement with one more value of a test; operator and key are spelled as they stand where they stand in another
* case, since IAM takes no key in two spellings.
*/
function withValue(statement, { operator, key }, value) {
	let condition = conditionOf(statement), spelled = spelling(condition, operator), keys = condition[spelled] ?? {}, name = spelling(keys, key), values = listOf(keys[name]);
	return {
		...statement,
		Condition: {
			...condition,
			[spelled]: {
				...keys,
				[name]: values.length === 0 ? value : [...values, value]
			}
		}
	};
}
function spelling(names, wanted) {
	return Object.keys(names).find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? wanted;
}
function oneOrMany(values) {
	let [first] = values;
	return first !== void 0 && values.length === 1 ? first : values;
}
/** `statement 1 (Humans)`. */
function labelOf$1({ Sid: sid }, index) {
	return `statement ${index}${typeof sid == "string" && sid !== "" ? ` (${sid.slice(0, 100)})` : ""}`;
}
// src/policy/trust/near-miss.ts
/**
* The Allow that comes closest to letting a caller in: one that names it, else one that takes it in with others and asks
* for nothing but what an XSOAR server never sends. Undefined where there is none.
*/
function findNearMiss({ statements, version }, caller, refused) {
	let lookups = refused.map((request) => readContext({
		...request,
		trustPolicy: "",
		identityPolicies: []
	})), fails = (test) => demandsMfa(test) || lookups.some((lookup) => evaluateTest(test, {
		lookup,
		version,
		steps: { count: 0 }
	}) === !1), [best] = statements.flatMap((statement) => {
		if (statement.effect !== "Allow" || !isValidTrust(statement) || !coversAssumeRole(statement)) return [];
		let failing = statement.conditions.filter(fails);
		if (failing.length === 0) return [];
		if (isNamed(statement, caller)) return [{
			rank: failing.length,
			index: statement.index,
			failing
		}];
		let isOnlyDemands = failing.every(({ key }) => neverSent(key) !== void 0);
		return statement.principals.some(({ meaning }) => covers$1(meaning, caller)) && isOnlyDemands ? [{
			rank: 1e3 + failing.length,
			index: statement.index,
			failing
		}] : [];
	}).sort((one, other) => one.rank - other.rank || one.index - other.index);
	return best && {
		index: best.index,
		failing: best.failing
	};
}
function isNamed({ principals = [] }, caller) {
	return principals.some((principal) => namesCaller(principal, caller));
}
/** True for a test that MFA alone meets: an XSOAR server has none, whether its requests carry the key or not. */
function demandsMfa({ operator, key, ifExists, set, values }) {
	return operator.comparison === "boolean" && neverSent(key) === "MFA" && !ifExists && set === void 0 && values.every((value) => value.toLowerCase() === "true");
}
// src/policy/trust/proposal.ts
/** Characters that a trust policy has by default, and at most, white space not counted. */
const defaultQuota = 2048, highestQuota = 8192;
/**
* A draft as a proposal: without a document where AWS would not take it.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
*/
function toProposal(role, present, { document, changes, losses }) {
	let owned = explainOwned(role);
	if (owned !== void 0) return {
		changes: [],
		losses: [],
		obstacles: [owned]
	};
	let text = JSON.stringify(document), refused = explainRefused(present, text);
	if (refused.length > 0) return {
		changes,
		losses,
		obstacles: refused
	};
	let size = text.length > defaultQuota ? [`The policy has ${text.length} characters, more than the ${defaultQuota} of a role by default: it needs the quota raised first.`] : [];
	return {
		document: text,
		changes: [...changes, ...size],
		losses,
		obstacles: explainWithheld(role, document)
	};
}
/** Why nobody but AWS changes the trust policy of a role; undefined where its owner can. */
function explainOwned(role) {
	let resource = parseArn(role)?.resource ?? "";
	if (resource.startsWith("role/aws-service-role/")) return `${nameOfArn(role)} is a service-linked role: AWS lets nobody change its trust policy. Declare another role.`;
	if (resource.startsWith("role/aws-reserved/")) return `${nameOfArn(role)} belongs to IAM Identity Center: AWS lets nobody change its trust policy. Declare another role.`;
}
function explainRefused(present, proposed) {
	let invalid = [present, proposed].flatMap((text) => parsePolicy(text, "the trust policy", "trust").invalid);
	return invalid.length > 0 ? [...new Set(invalid)].sort().map((problem) => `AWS would not take it: ${problem}. Mend that first.`) : proposed.length > highestQuota ? [`It would have ${proposed.length} characters, and a trust policy has at most ${highestQuota}.`] : [];
}
function explainWithheld(role, document) {
	return placesWithheld(document).map((place) => `No command is given, for ${place} is not shown here: fill it in from the trust policy that is in place ("aws iam get-role --role-name ${nameOfArn(role)}" in account ${parseArn(role)?.account}).`);
}
/** Where a document holds what is not shown: `Statement[0].Condition.StringEquals.sts:ExternalId`. */
function placesWithheld(document) {
	return placesOf(document, "");
}
function placesOf(value, place) {
	return typeof value == "string" ? require_program.D(value) ? [place] : [] : Array.isArray(value) ? [...new Set(value.flatMap((item, index) => placesOf(item, place.endsWith("Statement") ? `${place}[${index}]` : place)))] : typeof value != "object" || !value ? [] : Object.entries(value).flatMap(([key, item]) => placesOf(item, place === "" ? key : `${place}.${key}`));
}
// src/policy/trust/service-trust.ts
/**
* What a condition tests of a service's own call is not documented for EC2, so a statement under one is unknown. Never throws.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
*/
function decideServiceTrust(document, service) {
	let { statements } = parsePolicy(document, "trustPolicy", "trust"), about = statements.filter(coversAssumeRole).map((statement) => ({
		statement,
		matches: matchService(statement, service)
	})), find = (effect, matches) => about.find((each) => each.statement.effect === effect && each.matches === matches)?.statement, denies = find("Deny", !0);
	if (denies !== void 0) return {
		decision: "denied",
		statement: denies
	};
	let mayDeny = find("Deny", "unknown"), allows = find("Allow", !0), mayAllow = find("Allow", "unknown");
	return allows === void 0 && mayAllow === void 0 ? { decision: "denied" } : mayDeny === void 0 ? allows === void 0 ? {
		decision: "unknown",
		...mayAllow && { statement: mayAllow }
	} : {
		decision: "allowed",
		statement: allows
	} : {
		decision: "unknown",
		statement: mayDeny
	};
}
function matchService(statement, service) {
	let { effect, conditions } = statement;
	if (!isValidTrust(statement)) return effect === "Deny" && "unknown";
	let { principals } = statement, names = principals.some(({ type, written }) => type === "Service" && isSameService(written, service)), everyone = principals.some(({ meaning }) => meaning.form === "everyone");
	return !names && !everyone || !names && effect === "Allow" && conditions.some(isExact) ? !1 : conditions.length > 0 ? "unknown" : names || effect === "Deny" || "unknown";
}
// src/policy/trust/tidy.ts
/**
* A policy as IAM takes it back: it refuses one that names the unique id of a deleted principal (`Invalid principal in
* policy`). An id whose owner is known becomes its ARN; one that nobody has goes, since it admits and denies nobody. One
* that may be that of a caller whose own id could not be read becomes the caller in an Allow, so that it is not shut out.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
*/
function tidyIds(draft, input) {
	let tidied = draft;
	for (let index = draft.document.Statement.length - 1; index >= 0; index--) {
		let statement = tidied.document.Statement[index], before = principalsOf(statement), after = before.flatMap((principal) => ownersOf(principal, statement, input));
		after.every((principal, at) => principal === before[at]) && after.length === before.length || (tidied = {
			...tidied,
			document: replaceStatement(tidied.document, index, withPrincipals(statement, unique$1(after))),
			changes: [...tidied.changes, ...before.flatMap((principal) => explain(principal, statement, input))]
		});
	}
	return {
		...tidied,
		changes: [...new Set(tidied.changes)]
	};
}
/** Whom a principal stands for: itself, but for a unique id. */
function ownersOf(principal, { Effect: effect }, known) {
	let resolved = resolve$9(principal, known);
	return resolved.meaning.form === "unique-id" ? (effect === "Allow" ? known.callers.filter((caller) => mayHave(caller, resolved)) : []).map(({ arn }) => parsePrincipal("AWS", arn)) : [resolved];
}
/** Each principal once. */
function unique$1(principals) {
	return [...new Map(principals.map((principal) => [`${principal.type} ${principal.written}`, principal])).values()];
}
function explain(before, statement, known) {
	let owners = ownersOf(before, statement, known);
	if (owners[0] === before) return [];
	if (owners.length === 0) return [`Leave out ${before.written}, the id of a deleted principal: IAM takes no policy that names it.`];
	let why = resolve$9(before, known).meaning.form === "unique-id" ? "which may be its unique id" : "its unique id";
	return [`Write ${owners.map(printPrincipal).join(", ")} for ${before.written}, ${why}.`];
}
// src/policy/trust/mend.ts
/**
* The trust policy with the smallest change after which it admits every declared caller, and a service that must hand
* out the role: nothing is given to or taken from anybody else. Undefined where there is nothing to change, and where it
* is not known whether a caller is admitted. Every step is decided anew, so that what is proposed is known to work.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
*/
function mendTrust(input) {
	let mended = draftMended(input);
	if (mended !== void 0) return "because" in mended ? {
		changes: [],
		losses: [],
		obstacles: [mended.because]
	} : mended.changes.length === 0 ? void 0 : toProposal(input.role, input.document, tidyIds(mended, input));
}
/** The same as a draft, in which ids of deleted principals still stand; undefined for a text that is no policy. */
function draftMended(input) {
	let document = readDocument$1(input.document);
	if (document === void 0) return;
	let draft = {
		document,
		changes: [],
		losses: []
	};
	for (let caller of joinCallers(input.callers)) {
		let next = admitCaller(draft, caller, input);
		if ("because" in next) return next;
		draft = next;
	}
	return input.services.reduce(admitService, draft);
}
/**
* Lets a service hand out the role where the policy surely does not. Step by step: behind a Deny that named the service another may
* stand, or no Allow.
*/
function admitService(start, service) {
	let draft = start;
	for (let step = 0; step < start.document.Statement.length + 1; step++) {
		let next = admitServiceOnce(draft, service);
		if (next === draft) return draft;
		draft = next;
	}
	return draft;
}
function admitServiceOnce(draft, service) {
	let { decision, statement } = decideServiceTrust(JSON.stringify(draft.document), service);
	if (decision !== "denied") return draft;
	if (statement === void 0) {
		let added = {
			Effect: "Allow",
			Principal: { Service: service },
			Action: assumeRole
		};
		return {
			...draft,
			document: addStatement(draft.document, added),
			changes: [...draft.changes, `Add a statement that lets ${service} hand out the role.`]
		};
	}
	let raw = draft.document.Statement[statement.index], left = principalsOf(raw).filter(({ type, written }) => type !== "Service" || !isSameService(written, service));
	return left.length === principalsOf(raw).length ? draft : {
		...draft,
		document: replaceStatement(draft.document, statement.index, withPrincipals(raw, left)),
		changes: [...draft.changes, `Take ${service} out of ${labelOf$1(raw, statement.index)}, a Deny.`]
	};
}
function admitCaller(start, caller, input) {
	let stuck = (because) => ({ because: `${because} No change of the trust policy that is known lets ${caller.arn} in.`.trim() }), own = parseArn(caller.arn)?.partition, draft = start, isAdded = !1;
	for (let step = 0; step < 2 * start.document.Statement.length + 3; step++) {
		let decisions = caller.requests.map((request) => decideTrust(input.role, draft.document, request)), deny = decisions.filter(({ decision }) => decision === "denied").find(isExplicit), isRefused = (index) => decisions[index]?.decision === "denied", refused = caller.requests.filter((_, index) => isRefused(index));
		if (refused.length === 0) return draft;
		if (own !== parseArn(input.role)?.partition) return stuck(`Declare a role of partition ${own}: trust never crosses partitions.`);
		if (identityOf$1(caller.arn) === void 0) return stuck("IAM takes no such principal.");
		let next;
		if (deny === void 0 ? (next = restore(draft, caller, input) ?? (isAdded ? void 0 : nameCaller(draft, caller, refused)), isAdded = !0) : next = exempt(draft, caller, deny), next === void 0) break;
		draft = next;
	}
	return stuck("");
}
/** Takes the caller out of the Deny that applies: out of its list where that names the caller, else by a condition. */
function exempt(draft, caller, { statements }) {
	let [exempted] = statements.filter((each) => each.effect === "Deny" && each.matched === !0).map(({ index }) => exemptIn(draft, caller, index));
	return exempted;
}
function exemptIn(draft, caller, index) {
	let raw = draft.document.Statement[index], left = principalsOf(raw).filter((principal) => !namesCaller(principal, caller) && !(principal.meaning.form === "session" && isSessionOf(principal.meaning.arn, caller))), isListed = left.length < principalsOf(raw).length, changed = isListed ? withPrincipals(raw, left) : withException(raw, caller.arn);
	if (changed !== void 0 || isListed) return {
		...draft,
		document: replaceStatement(draft.document, index, changed),
		changes: [...draft.changes, `Take ${caller.arn} out of ${labelOf$1(raw, index)}, a Deny.`]
	};
}
/** Undefined where no condition can name the caller: its path holds what a condition reads as a variable. */
function withException(raw, arn) {
	if (!arn.includes("${")) return withValue(raw, {
		operator: "ArnNotEquals",
		key: "aws:PrincipalArn"
	}, arn);
}
/** Puts the caller in the place of a deleted principal of its kind, who was most likely the caller before it was made anew. */
function restore(draft, caller, input) {
	for (let [index, raw] of draft.document.Statement.entries()) {
		if (raw.Effect !== "Allow") continue;
		let principals = principalsOf(raw), stale = principals.find(({ meaning, ...each }) => {
			let resolved = resolve$9({
				meaning,
				...each
			}, input), isOthers = input.callers.some((other) => other.arn !== caller.arn && mayHave(other, resolved));
			return resolved.meaning.form === "unique-id" && resolved.meaning.kind === caller.kind && !isOthers;
		});
		if (stale === void 0) continue;
		let own = parsePrincipal("AWS", caller.arn), others = principals.filter((each) => each !== stale && each.written !== caller.arn), document = replaceStatement(draft.document, index, withPrincipals(raw, [...others, own]));
		if (caller.requests.some((request) => {
			let decision = decideTrust(input.role, document, request);
			return decision.decision === "denied" && !isExplicit(decision);
		})) continue;
		let change = `Put ${caller.arn} in the place of ${stale.written} in ${labelOf$1(raw, index)}, which is what is left of a deleted ${caller.kind}.`;
		return {
			...draft,
			document,
			changes: [...draft.changes, change]
		};
	}
}
/**
* Names the caller in a statement of its own, or in one that says the same of others. What an Allow that is about the
* caller asks for and the caller meets, the statement asks for, too.
*/
function nameCaller(draft, caller, refused) {
	let { document } = draft, miss = findNearMiss(parsePolicy(document, "trustPolicy", "trust"), caller, refused), raw = miss === void 0 ? {} : document.Statement[miss.index], failing = miss?.failing ?? [], isDropped = (operator, key) => failing.some((test) => test.written === operator && test.key === key), kept = withTests(raw, ({ operator, key }, value) => isDropped(operator, key) ? void 0 : value), own = {
		Effect: "Allow",
		Principal: { AWS: caller.arn },
		Action: assumeRole,
		...kept.Condition !== void 0 && { Condition: kept.Condition }
	}, losses = [...draft.losses, ...failing.map((test) => explainDropped(caller.arn, test))], index = document.Statement.findIndex((each) => saysTheSame(each, own)), equal = document.Statement[index];
	return equal === void 0 ? {
		document: addStatement(document, own),
		changes: [...draft.changes, explainAdded(caller.arn, own, document)],
		losses
	} : {
		document: replaceStatement(document, index, withPrincipals(equal, [...principalsOf(equal), parsePrincipal("AWS", caller.arn)])),
		changes: [...draft.changes, `Name ${caller.arn} in ${labelOf$1(equal, index)}, too.`],
		losses
	};
}
/** The statement is told whole where it has a condition, and where it must be put in by hand. */
function explainAdded(arn, own, document) {
	let text = (own.Condition !== void 0 || placesWithheld(document).length > 0) && placesWithheld(own).length === 0 ? `: ${JSON.stringify(own)}` : "";
	return `Add a statement that allows ${arn} ${assumeRole}${text}.`;
}
/** Whether an Allow of AWS principals says the same as another, but for whom it names. */
function saysTheSame(statement, own) {
	let { Sid: _, Principal: __, Action: action, ...rest } = statement, { Principal: ___, Action: ____, ...wanted } = own, actions = listOf(action), principals = principalsOf(statement);
	return (0, node_util.isDeepStrictEqual)(rest, wanted) && actions.length === 1 && String(actions[0]).toLowerCase() === "sts:assumerole" && principals.length > 0 && principals.every(({ type, meaning }) => type === "AWS" && meaning.form !== "everyone" && meaning.form !== "invalid");
}
function explainDropped(arn, { written, key, values }) {
	let what = neverSent(key);
	return what === void 0 ? `${arn} gets in although it does not meet ${written} ${key} ${values.slice(0, 3).join(", ").slice(0, 200)}; for everybody else that stays.` : `${arn} is not asked for ${what}, which an XSOAR server never sends; everybody else still is.`;
}
// src/policy/trust/narrow.ts
/**
* The trust policy that admits every declared caller and in which nobody is left whom nobody declares. What served a
* caller or one of `trustedBy` keeps its conditions, actions and Sid. Undefined where there is nothing to change, and
* where not all callers are known: one that was not read could be shut out.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
*/
function narrowTrust(input) {
	let callers = joinCallers(input.callers);
	if (callers.length === 0 || !input.callersComplete) return;
	let mended = draftMended(input);
	if (mended === void 0) return;
	if ("because" in mended) return {
		changes: [],
		losses: [],
		obstacles: [mended.because]
	};
	let tidied = tidyIds(mended, input), narrowed = input.services.reduce(admitService, takeOut(tidied, {
		...input,
		callers
	}));
	if (narrowed.changes.length === 0) return;
	let shut = callers.find((caller) => isWorse(caller, input.role, mended, narrowed));
	return shut === void 0 ? toProposal(input.role, input.document, narrowed) : {
		changes: [],
		losses: [],
		obstacles: [`No narrower trust policy is known that surely admits ${shut.arn}.`]
	};
}
const ranks = {
	denied: 0,
	refused: 0,
	unknown: 1,
	admitted: 2
};
function isWorse(caller, role, before, after) {
	let rank = ({ document }) => ranks[judgeAdmission(role, document, caller).decision];
	return rank(after) < rank(before);
}
function takeOut(draft, served) {
	let parsed = parsePolicy(draft.document, "trustPolicy", "trust"), results = draft.document.Statement.map((raw, index) => narrowStatement(raw, parsed.statements[index], parsed, served)), gone = [...new Set(results.flatMap(({ out }) => out.map(printPrincipal)))].sort();
	return {
		document: {
			...draft.document,
			Statement: results.flatMap(({ statements }) => statements)
		},
		changes: [...draft.changes, ...results.flatMap(({ changes }) => changes)],
		losses: [...draft.losses, ...explainLoss(gone)]
	};
}
function narrowStatement(raw, statement, document, served) {
	let same = {
		statements: [raw],
		changes: [],
		out: []
	};
	if (statement.effect !== "Allow" || !isValidTrust(statement)) return same;
	let fates = principalsOf(raw).map((principal) => ({
		principal,
		...decideFate(principal, statement, document, served)
	}));
	if (fates.every(({ fate }) => fate === "stays")) return same;
	let label = labelOf$1(raw, statement.index), isConditional = statement.conditions.length > 0, filtered = fates.flatMap((each) => each.fate === "filtered" ? each.out : []), limited = fates.flatMap((each) => each.fate === "limited" ? [each] : []), main = fates.flatMap((each) => each.fate === "named" ? each.arns.map((arn) => parsePrincipal("AWS", arn)) : each.fate === "stays" || each.fate === "filtered" ? [each.principal] : []), base = filtered.length === 0 ? raw : withoutArns(raw, new Set(filtered)), kept = withPrincipals(base, unique$1(main)), split = limited.flatMap(({ principal, arns }, at) => {
		let own = withPrincipals(base, [principal]);
		return [limitTo(kept === void 0 && at === 0 ? own : withoutSid(own), arns)];
	});
	return {
		statements: [...kept === void 0 ? [] : [kept], ...split],
		changes: [...explainGone(fates.flatMap((each) => each.fate === "goes" ? [printPrincipal(each.principal)] : []), label), ...fates.flatMap((each) => explainFate(each.principal, each, label, isConditional))],
		out: fates.flatMap((each) => each.fate === "filtered" ? each.out.map((arn) => parsePrincipal("AWS", arn)) : each.fate === "stays" ? [] : [each.principal])
	};
}
function decideFate(principal, statement, document, served) {
	if (isServed(principal, served)) return { fate: "stays" };
	let { meaning } = principal;
	if (meaning.form === "session") {
		let owner = served.callers.find((caller) => isSessionOf(meaning.arn, caller));
		return owner === void 0 ? { fate: "goes" } : {
			fate: "named",
			arns: [owner.arn]
		};
	}
	if (whomItAdmits(principal, statement, document).who === "nobody" || meaning.form !== "account" && meaning.form !== "everyone") return { fate: "goes" };
	let isIn = (identity) => covers$1(meaning, identity) && mayAdmit(statement, document.version, identity), callers = served.callers.filter(isIn).map(({ arn }) => arn), trusted = served.trustedBy.flatMap((each) => identityOf$1(each) ?? []).filter(isIn).map(({ arn }) => arn), inside = [.../* @__PURE__ */ new Set([...callers, ...trusted])].sort();
	if (inside.length === 0) return { fate: "goes" };
	let exact = statement.conditions.filter(isExact), isShared = statement.principals.filter((each) => each.written !== principal.written).some((each) => (each.meaning.form === "account" || each.meaning.form === "everyone") && isServed(each, served));
	if (exact.length > 0 && !isShared) {
		let out = [...new Set(exact.flatMap(({ values }) => values))].filter((arn) => !inside.includes(arn) && !isServedArn(arn, served));
		return out.length === 0 ? { fate: "stays" } : {
			fate: "filtered",
			out
		};
	}
	return trusted.length > 0 ? {
		fate: "limited",
		arns: inside
	} : {
		fate: "named",
		arns: inside
	};
}
function isServedArn(arn, served) {
	return isServed(parsePrincipal("AWS", arn), served);
}
/** The statement whose exact tests on `aws:PrincipalArn` no longer list some ARNs. */
function withoutArns(raw, out) {
	return withTests(raw, ({ key }, value) => {
		if (key.toLowerCase() !== "aws:principalarn") return value;
		let left = listOf(value).filter((arn) => !out.has(String(arn)));
		return left.length === listOf(value).length ? value : left.length === 1 ? left[0] : left;
	});
}
/** The statement for some ARNs alone: a test of its own, under an operator that does not test the key already. */
function limitTo(raw, arns) {
	let condition = conditionOf(raw), operator = [
		"ArnEquals",
		"StringEquals",
		"ArnLike",
		"StringLike"
	].find((operator) => !Object.entries(condition).some(([written, keys]) => written.toLowerCase() === operator.toLowerCase() && Object.keys(keys).some((key) => key.toLowerCase() === "aws:principalarn"))) ?? "ArnEquals";
	return arns.reduce((limited, arn) => withValue(limited, {
		operator,
		key: "aws:PrincipalArn"
	}, arn), raw);
}
function withoutSid({ Sid: _, ...statement }) {
	return statement;
}
function explainFate(principal, fate, label, isConditional) {
	let who = printPrincipal(principal);
	switch (fate.fate) {
		case "stays":
		case "goes": return [];
		case "named": return [`Name ${fate.arns.join(", ")} in the place of ${who} in ${label}${isConditional ? "; its conditions stay" : ""}.`];
		case "limited": return [`Let ${who} in ${label} stand for ${fate.arns.join(", ")} alone, by aws:PrincipalArn.`];
		case "filtered": return [`Take ${fate.out.join(", ")} out of aws:PrincipalArn in ${label}.`];
	}
}
function explainGone(gone, label) {
	return gone.length === 0 ? [] : [`Take ${listSome(gone)} out of ${label}.`];
}
/** Long lists are cut: the document holds what stays. */
function listSome(names) {
	let more = names.length - 5;
	return more > 1 ? `${names.slice(0, 5).join(", ")} and ${more} more` : names.join(", ");
}
function explainLoss(gone) {
	if (gone.length === 0) return [];
	let service = gone.filter((each) => each.startsWith("Service:"));
	return [...service.length === 0 ? [] : [`What runs with this role by ${service.join(", ")} stops: look first when the role was last used.`], `${listSome(gone)} ${gone.length === 1 ? "gets" : "get"} in no longer: whoever is to stay, declare under roles, trustedBy.`];
}
// src/derive/path/reach-limits.ts
/**
* What narrows the widest that policies allow sts:AssumeRole on: a permissions boundary, which must allow it as well, and
* the conditions under which alone it is allowed.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
*/
function limitsOf({ reaches }, policies) {
	let widest = [
		"everything",
		"all-but",
		"pattern"
	].map((kind) => reaches.filter((reach) => reach.kind === kind)).find((found) => found.length > 0);
	if (widest === void 0) return [];
	let conditional = widest.every(({ condition }) => condition.length > 0);
	return [...limitsOfBoundary(policies), ...conditional ? widest.map((reach) => nameCondition(reach, policies)) : []];
}
function limitsOfBoundary({ boundary }) {
	if (boundary === void 0) return [];
	if ("unknown" in boundary) return ["perhaps its permissions boundary, which could not be read"];
	let { everything, reaches } = readAssumeRoleReach([boundary.document]);
	return everything && reaches.some(({ kind, condition }) => kind === "everything" && condition.length === 0) ? [] : [`its permissions boundary ${require_program.V(boundary.arn)}`];
}
function nameCondition({ policy, index, sid, condition }, { identity }) {
	let position = Number(/\d+/.exec(policy)?.[0]), label = sid === void 0 || sid === "" ? "" : ` (${sid.slice(0, 100)})`, tests = condition.slice(0, 3).join(" and ").slice(0, 200);
	return `the condition of statement ${index}${label} of the policy ${identity[position]?.name ?? policy}: ${tests}`;
}
// src/derive/path/assumable.ts
/** Looks at the policies of a principal once, however many paths it calls for. */
function rememberAssumables(declared) {
	let known = /* @__PURE__ */ new Map();
	return (principal) => (known.has(principal.arn) || known.set(principal.arn, readAssumable(principal, declared)), known.get(principal.arn));
}
/** Undefined where its policies were not all read: a Deny that nobody saw may take anything away. */
function readAssumable({ arn, policies }, declared) {
	if (policies.unread !== void 0) return;
	let reach = readAssumeRoleReach(policies.identity.map((policy) => policy.document)), own = declared.byPrincipal.get(arn), open = declared.open.get(require_program.R(arn)), beyond = reach.exact.filter((role) => !own?.roles.has(role)), like = reach.patterns.filter((pattern) => !isOneNameEverywhere(pattern, own?.names));
	return {
		reach,
		undeclared: beyond.filter((role) => !open?.roles.has(role)),
		patterns: like.filter((pattern) => !isOneNameEverywhere(pattern, open?.names)),
		limits: limitsOf(reach, policies),
		...open && { open: open.unread }
	};
}
/** No policy can list thousands of accounts, so a name that is declared in many of them may be permitted in all. */
function isOneNameEverywhere(pattern, names = /* @__PURE__ */ new Set()) {
	let name = /^arn:[\w-]+:iam::\*:role\/([^*?$]+)$/.exec(pattern)?.[1];
	return name !== void 0 && names.has(name);
}
// src/derive/path/declared-reach.ts
function readDeclaredReaches(ways) {
	let byPrincipal = /* @__PURE__ */ new Map(), open = /* @__PURE__ */ new Map();
	for (let { declared, station } of ways) {
		for (let { arn } of station.callers) grow(entryOf(byPrincipal, arn, {
			roles: /* @__PURE__ */ new Set(),
			names: /* @__PURE__ */ new Set()
		}), declared);
		let { unread, server } = station;
		unread !== void 0 && grow(entryOf(open, server.account, {
			roles: /* @__PURE__ */ new Set(),
			names: /* @__PURE__ */ new Set(),
			unread
		}), declared);
	}
	return {
		byPrincipal,
		open
	};
}
function entryOf(entries, key, fresh) {
	let entry = entries.get(key) ?? fresh;
	return entries.set(key, entry), entry;
}
function grow({ roles, names }, { role, via, integration }) {
	roles.add(role), via === "account" && integration.inAccounts !== void 0 && names.add(integration.inAccounts.roleName);
}
// src/derive/path/distinct-callers.ts
/**
* Of the instances that call by one role, the first alone where no policy on the way can tell them apart: what is decided
* for it is decided for all. `trust` is the trust policy that they meet.
*/
function distinctCallers(callers, trust) {
	if (callers.length < 2) return callers;
	let asked = "value" in trust && mayTellInstances(String(trust.value)), seen = /* @__PURE__ */ new Set();
	return callers.filter((caller) => {
		if (asked || policiesOf(caller).some(mayTellInstances)) return !0;
		let isFirst = !seen.has(caller.arn);
		return seen.add(caller.arn), isFirst;
	});
}
function policiesOf({ policies: { identity, boundary } }) {
	let limits = boundary !== void 0 && "document" in boundary ? [boundary.document] : [];
	return [...identity.map(({ document }) => document), ...limits];
}
// src/derive/path/aws-command.ts
/**
* An AWS CLI command line for a POSIX shell, every value quoted where it must be.
* https://docs.aws.amazon.com/cli/latest/reference/
*/
function awsCommand(operation, options) {
	return [
		"aws",
		operation,
		...Object.entries(options).flatMap(([name, value]) => value === void 0 ? [] : value === !0 ? [`--${name}`] : [`--${name}`, require_program.G(String(value))])
	].join(" ");
}
/**
* Commands on IAM as one line, each after the one before has worked. In any account but the one it is meant for the line
* fails before it changes anything: one name of a role stands in many accounts.
*/
function iamCommand(account, ...calls) {
	return [`[ "$(aws sts get-caller-identity --query Account --output text)" = ${account} ]`, ...calls.map(([operation, options]) => awsCommand(`iam ${operation}`, options))].join(" && ");
}
// src/derive/path/judged.ts
function proven(because, evidence, statement) {
	return {
		state: "proven",
		because,
		evidence,
		...statement && { statement }
	};
}
function broken(because, evidence, mend, statement) {
	return {
		state: "broken",
		because,
		evidence,
		mend,
		...statement && { statement }
	};
}
/** A link that hangs on a fact which nobody read. The evidence must hold that fact. */
function unread(because, evidence, statement) {
	return {
		state: "unknown",
		because,
		evidence,
		...statement && { statement }
	};
}
/** A link that cannot be judged because one before it is broken: there is nothing to look at. */
function notReached(because, fact) {
	return {
		...unread(because, [{
			fact,
			unknown: "not-collected",
			detail: because
		}]),
		waits: !0
	};
}
function evidenceOf(path, fact) {
	return {
		fact: path,
		...fact
	};
}
/** The first reason why something is not known, in evidence that a link of state `unknown` rests on. */
function reasonIn(evidence) {
	return reasonsIn(evidence)[0];
}
/** Every reason why something is not known, in the order of the evidence. */
function reasonsIn(evidence) {
	return evidence.flatMap((each) => {
		if ("unknown" in each) {
			let { fact: _, ...unknown } = each;
			return [unknown];
		}
		return "more" in each && each.more !== void 0 ? [each.more] : [];
	});
}
/** What is not known and why, in a sentence that says what would settle it. */
function tellOpen(because, why) {
	if (why === void 0 || why.call === void 0 && why.detail !== void 0 && because.includes(why.detail)) return because;
	let { unknown, call, permission, detail } = why;
	if (call === void 0 && detail !== void 0) return `${because} ${detail}`;
	let at = call === void 0 ? "" : ` on ${call}`, settle = permission === void 0 ? "" : `, allow ${permission}`;
	return `${because.replace(/\.$/, "")}: ${unknown}${at}${settle}.${detail === void 0 ? "" : ` ${detail}`}`;
}
/** Evidence of an undecided link: with a reason of its own, where none of the facts is the reason. */
function withReason(evidence, fact, reason) {
	return reasonIn(evidence) === void 0 ? [...evidence, {
		fact,
		...reason
	}] : evidence;
}
const worstFirst$1 = [
	"broken",
	"unknown",
	"proven"
];
/** A link over several instances or callers: proven if all prove it, broken if one breaks it. `all` is not empty. */
function overAll(all) {
	let state = worstFirst$1.find((candidate) => all.some((each) => each.state === candidate)), deciding = all.filter((each) => each.state === state), [first, ...others] = deciding;
	if (others.length === 0) return first;
	let mends = deciding.flatMap(({ mend }) => mend ?? []), { waits: _, ...rest } = first;
	return {
		...rest,
		...deciding.every(({ waits }) => waits) && { waits: !0 },
		because: joinSentences(deciding.map(({ because }) => because)),
		evidence: uniqueBy(deciding.flatMap(({ evidence }) => evidence), (each) => JSON.stringify(each)),
		...first.mend && { mend: joinMends$1(first.mend, mends) }
	};
}
/** The first few of them; how many are left out. */
function joinSentences(sentences) {
	let unique = [...new Set(sentences)], left = unique.length - 3;
	return [...unique.slice(0, 3), ...left > 0 ? [`And ${left} more like these.`] : []].join(" ");
}
function joinMends$1(first, mends) {
	let commands = [...new Set(mends.flatMap(({ command }) => command ?? []))];
	return {
		...first,
		text: joinSentences(mends.map(({ text }) => text)),
		...commands.length > 0 && { command: commands.join("\n") }
	};
}
function uniqueBy(items, key) {
	return [...new Map(items.map((item) => [key(item), item])).values()];
}
// src/derive/path/links/access-key.ts
const fact$5 = "server.activeUserKeys";
/** The user has an active key. Which key the server holds AWS does not show. */
function judgeAccessKey({ server, facts, user, callers, unread: reason }) {
	if (server.user === void 0 || user === void 0) return unread(`The user of ${server.name} is not declared.`, [{
		fact: fact$5,
		...reason ?? { unknown: "not-declared" }
	}]);
	let name = require_program.V(server.user);
	if (reason !== void 0) return unread(`Whether the user ${name} exists could not be read.`, [{
		fact: fact$5,
		...reason
	}]);
	if (callers.length === 0) return notReached(`Nothing to look at until the user ${name} exists.`, fact$5);
	let keys = facts.activeUserKeys, evidence = [evidenceOf(fact$5, keys)], active = "value" in keys ? keys.value : [];
	return active.length > 0 ? proven(`The user ${name} has ${active.length === 1 ? "an active key" : `${active.length} active keys`}.`, evidence) : require_program.tt(keys) || "more" in keys && keys.more !== void 0 ? unread(`The access keys of the user ${name} could not be read.`, evidence) : broken(`The user ${name} has no active access key.`, evidence, {
		text: `Make the key of ${server.name} active again, or make a new one and store it in the server's credentials.`,
		command: iamCommand(require_program.R(server.user), ["create-access-key", { "user-name": name }])
	});
}
// src/derive/path/on-statement.ts
/** The permission that every caller needs of its own account, and no more. */
function assumePolicy(role) {
	return onStatement({
		Effect: "Allow",
		Action: "sts:AssumeRole",
		Resource: role
	});
}
/** A policy of one statement. */
function onStatement(statement) {
	return {
		Version: "2012-10-17",
		Statement: [statement]
	};
}
// src/derive/path/sts-call.ts
/**
* Regions where an SDK that is told `legacy` asks sts.amazonaws.com; everywhere else it asks the endpoint of the region.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html
*/
const globallyServed = /* @__PURE__ */ new Set([
	"ap-northeast-1",
	"ap-south-1",
	"ap-southeast-1",
	"ap-southeast-2",
	"ca-central-1",
	"eu-central-1",
	"eu-north-1",
	"eu-west-1",
	"eu-west-2",
	"eu-west-3",
	"sa-east-1",
	"us-east-1",
	"us-east-2",
	"us-west-1",
	"us-west-2"
]);
/** An SDK without a region asks the global endpoint, whatever it is told. */
function readStsCall({ server, integration }) {
	let region = integration.region ?? server.region;
	return region === void 0 ? {} : server.stsEndpoints === "regional" || !globallyServed.has(region) ? {
		region,
		endpoint: region
	} : server.stsEndpoints === "global" || server.stsEndpoints === "legacy" ? {
		region,
		endpoint: "global"
	} : { region };
}
// src/derive/path/decide.ts
/** Decides whether the caller can assume the role at the end of the path, under these policies and what is known of the call. */
function decide(way, caller, { trust, identity }) {
	return decideAssumeRole({
		...requestOf(way, caller),
		trustPolicy: trust,
		...identity
	});
}
/** Every link, and the comparison of the trust policy, asks about the same request. */
const requests = /* @__PURE__ */ new WeakMap();
/** What a caller sends on a declared path. */
function requestOf(call, caller) {
	let made = requests.get(call.declared) ?? /* @__PURE__ */ new Map();
	requests.set(call.declared, made);
	let request = made.get(caller) ?? makeRequest(call, caller);
	return made.set(caller, request), request;
}
function makeRequest({ declared, target, takenAt }, caller) {
	let { endpoint } = readStsCall(declared);
	return deriveRequest({
		caller: caller.credentials,
		target: {
			arn: target.arn,
			...target.tags && { tags: target.tags }
		},
		...declared.sessionName !== void 0 && { sessionName: declared.sessionName },
		...endpoint !== void 0 && { endpoint },
		time: takenAt,
		facts: declared.server.facts
	});
}
/** Lets the caller's account decide, and nobody else: what is missing then is the caller's own permission. */
function delegating(caller) {
	let [, partition] = caller.arn.split(":");
	return onStatement({
		Effect: "Allow",
		Principal: { AWS: `arn:${partition}:iam::${require_program.R(caller.arn)}:root` },
		Action: "sts:AssumeRole"
	});
}
/**
* A caller's own policies as a decision takes them. Of policies that were read in part only a Deny is sure: the rest may
* allow or deny.
*/
function decideOwn(way, caller, trust) {
	let { identity, unread } = caller.policies, limits = boundaryOf(caller.policies), known = decide(way, caller, {
		trust,
		identity: {
			identityPolicies: identity.map((policy) => policy.document),
			...limits
		}
	});
	return unread === void 0 || isExplicitlyDenied(known) ? known : decide(way, caller, {
		trust,
		identity: {
			identityPolicies: "unknown",
			...limits
		}
	});
}
function boundaryOf({ boundary }) {
	return boundary === void 0 ? {} : { permissionsBoundary: "unknown" in boundary ? "unknown" : boundary.document };
}
/** True where a Deny applies, which no other policy undoes. */
function isExplicitlyDenied({ decision, statements }) {
	return decision === "denied" && statements.some((each) => each.effect === "Deny" && each.matched === !0);
}
/** What the policies of a path are called in sentences. */
function namePolicies(caller, target) {
	return (policy) => {
		if (policy === "trustPolicy") return `the trust policy of ${target.name}`;
		if (policy === "permissionsBoundary") return `the permissions boundary of ${caller.name}`;
		let index = /^identityPolicies\[(\d+)\]$/.exec(policy)?.[1], found = index === void 0 ? void 0 : caller.policies.identity[Number(index)];
		return found === void 0 ? policy : `the policy ${found.name} of ${caller.name}`;
	};
}
/** A decision's sentence without its first word, with the policies by their names. */
function tell$1({ because }, names) {
	let text = because.replace(/^(Allowed|Denied|Unknown): /, "").replaceAll(/trustPolicy|permissionsBoundary|identityPolicies\[\d+\]/g, names);
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The statement that decided, for a link; of those policies that are really there, where one was made up to ask. */
function decidingStatement({ decision, statements }, names, isReal = () => !0) {
	let matching = (effect, matched) => statements.find((each) => each.effect === effect && each.matched === matched && isReal(each.policy)), found = decision === "allowed" ? matching("Allow", !0) : decision === "denied" ? matching("Deny", !0) ?? matching("Allow", !1) : matching("Deny", "unknown") ?? matching("Allow", "unknown");
	if (found === void 0) return;
	let { policy, index, sid, effect } = found;
	return {
		policy: names(policy),
		index,
		...sid !== void 0 && { sid },
		effect
	};
}
// src/derive/path/inline-policy.ts
/** One more inline policy, under a name that is free: the change that touches nothing else. */
function newInlinePolicy({ arn, identity }, wanted, policy) {
	return {
		name: freeName(wanted, identity),
		kind: "inline",
		arn,
		document: JSON.stringify(policy)
	};
}
/** The call that puts an inline policy in place. */
function putInlinePolicy(kind, { name, arn, document }) {
	return [`put-${kind}-policy`, {
		[`${kind}-name`]: require_program.V(arn),
		"policy-name": name,
		"policy-document": document
	}];
}
/** The mend that adds one more inline policy. */
function addInlinePolicy({ kind, ...holder }, wanted, policy, text) {
	let added = newInlinePolicy(holder, wanted, policy);
	return {
		text,
		command: iamCommand(require_program.R(added.arn), putInlinePolicy(kind, added)),
		document: added.document
	};
}
function freeName(wanted, identity) {
	let taken = new Set(identity.map((policy) => policy.name)), base = wanted.replaceAll(/[^\w+=,.@-]/g, "-").slice(0, 124), name = base;
	for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
	return name;
}
// src/derive/path/over-callers.ts
/** A link that every caller of a server must prove; `fact` is what could not be looked at where there is none. */
function overCallers({ station }, fact, judge) {
	let { server, callers, unread: reason } = station, each = callers.map(judge);
	return reason !== void 0 && each.push(unread(`What ${server.name} calls AWS with could not be read.`, [{
		fact,
		...reason
	}])), each.length === 0 ? notReached(`Nothing to look at until ${server.name} has credentials to call AWS with.`, fact) : overAll(each);
}
// src/derive/path/ownership.ts
/**
* Who writes a resource and would undo a change by hand, a sentence; none where its tags name nobody. CloudFormation sets
* tags of its own, with Terraform there are only conventions, all of which have its name in a key or a value.
* https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html
*/
function tellOwner(tags = {}) {
	let stack = tags["aws:cloudformation:stack-name"];
	return stack === void 0 ? Object.entries(tags).some((tag) => tag.some((text) => /terraform/i.test(text))) ? ["Its tags say that Terraform owns it: the next apply undoes the command, so change the code."] : [] : [`CloudFormation owns it (stack ${stack}): the next update of the stack undoes the command, so change the template.`];
}
// src/derive/path/policy-evidence.ts
/** The policies that were looked at, by name; `variable` is that of the role or user they belong to. */
function policyEvidence(variable, { identity, unread, boundary }) {
	let names = identity.map((policy) => policy.name);
	return [{
		fact: `${variable}.policies.identity`,
		value: names,
		...unread && { more: unread }
	}, ...boundary === void 0 ? [] : ["unknown" in boundary ? {
		fact: `${variable}.policies.boundary`,
		...boundary
	} : {
		fact: `${variable}.policies.boundary`,
		value: boundary.arn
	}]];
}
/** What settles a decision that hangs on a value that is withheld. */
const takeSecretOut = "Take the secret out of the policy or tag that repeats it, or use another one: what is compared is withheld.";
/** The evidence of an undecided link: with condition keys that nobody told, where no policy that was not read is the reason. */
function openEvidence(evidence, { unknownKeys, withheld, invalid }) {
	let fact = "path.trust.decision";
	if (unknownKeys.length > 0) {
		let detail = `Give ${listWanted(unknownKeys)} under facts of the server.`;
		return [...evidence, {
			fact,
			unknown: "not-declared",
			detail
		}];
	}
	return withheld ? [...evidence, {
		fact,
		unknown: "not-declared",
		detail: takeSecretOut
	}] : withReason(evidence, fact, invalid.length > 0 ? {
		unknown: "invalid-answer",
		detail: `AWS would not have accepted it: ${invalid[0]}.`
	} : {
		unknown: "not-collected",
		detail: "Only a call to AWS would tell."
	});
}
// src/derive/path/way.ts
/** The trust policy of the role as JSON text, or why there is none to look at. */
function readTrust({ exists, trust, arn }) {
	return require_program.tt(exists) ? exists : "value" in exists && exists.value === !1 ? {
		unknown: "not-collected",
		detail: `There is no role ${arn}.`
	} : require_program.tt(trust) ? trust : "value" in trust ? String(trust.value) : {
		unknown: "invalid-answer",
		detail: `${arn} has no trust policy.`
	};
}
// src/derive/path/links/assume-role-permission.ts
/**
* The caller's policies and boundary allow sts:AssumeRole on the role. Asked with a trust policy that leaves it to the
* caller's account, so that trust is no cause; within one account a trust policy that names the caller needs no such
* permission (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html).
*/
function judgeAssumeRolePermission(way, each) {
	return overCallers(way, `${variableOf(way)}.policies.identity`, each);
}
function variableOf({ station }) {
	return station.server.authentication === "access-key" ? "user" : "serverRole";
}
/** The link for one caller alone. */
function judgePermissionOf(way, caller) {
	let { target } = way, evidence = policyEvidence(variableOf(way), caller.policies), names = namePolicies(caller, target), own = decideOwn(way, caller, delegating(caller)), statement = decidingStatement(own, names, (policy) => policy !== "trustPolicy");
	if (own.decision === "allowed") return proven(`${caller.name} is allowed sts:AssumeRole on ${target.name}.`, evidence, statement);
	let named = isExplicitlyDenied(own) || require_program.R(caller.arn) !== target.account ? void 0 : judgeNamed(way, caller, evidence);
	return named === void 0 ? own.decision === "denied" ? broken(tell$1(own, names), evidence, mendOf$3(way, caller, own), statement) : unread(tell$1(own, names), openEvidence(evidence, own), statement) : named;
}
/** Whether the trust policy of the same account lets the caller in by itself; undefined where it surely does not. */
function judgeNamed(way, caller, evidence) {
	let { target } = way, trust = readTrust(target);
	if (typeof trust != "string") return unread(`${caller.name} is not allowed sts:AssumeRole on ${target.name}; whether the trust policy names it, which is enough in one account, is not known.`, [...evidence, {
		fact: "targetRole.trust.document",
		...trust
	}]);
	let names = namePolicies(caller, target), whole = decideOwn(way, caller, trust), all = [...evidence, evidenceOf("targetRole.trust.document", target.trust)], statement = decidingStatement(whole, names);
	if (whole.decision !== "denied") return whole.decision === "unknown" ? unread(tell$1(whole, names), openEvidence(all, whole), statement) : proven(`The trust policy of ${target.name} names ${caller.name}, which needs no permission of its own in one account.`, all, statement);
}
function mendOf$3(way, caller, own) {
	let { target } = way, names = namePolicies(caller, target), [deny] = own.statements.filter((each) => each.effect === "Deny" && each.matched === !0);
	if (deny !== void 0) {
		let label = deny.sid ? ` (${deny.sid})` : "";
		return { text: `Take sts:AssumeRole on ${target.arn} out of statement ${deny.index}${label} of ${names(deny.policy)}.` };
	}
	let partition = caller.arn.split(":")[1];
	if (target.arn.split(":")[1] !== partition) return { text: `Declare a role of partition ${partition}: trust never crosses partitions.` };
	let policy = assumePolicy(target.arn), { boundary } = caller.policies;
	if (boundary !== void 0 && "arn" in boundary && isLimited(way, caller)) return {
		text: `Allow sts:AssumeRole on ${target.arn} in the permissions boundary ${require_program.V(boundary.arn)}, and in a policy of ${caller.name} where none does.`,
		document: JSON.stringify(policy)
	};
	let account = target.account === require_program.R(caller.arn) ? "" : `${target.account}-`;
	return addInlinePolicy({
		kind: caller.kind,
		arn: caller.arn,
		identity: caller.policies.identity
	}, `assume-${account}${target.name}`, policy, [`Allow ${caller.name} sts:AssumeRole on ${target.arn}.`, ...tellOwner(caller.tags)].join(" "));
}
/** True where even a policy that allows it is stopped by the boundary. */
function isLimited(way, caller) {
	let identity = [{
		name: "",
		kind: "inline",
		arn: "",
		document: JSON.stringify(assumePolicy(way.target.arn))
	}];
	return decideOwn(way, {
		...caller,
		policies: {
			...caller.policies,
			identity
		}
	}, delegating(caller)).decision === "denied";
}
// src/derive/path/links/guardrails.ts
/**
* Service control policies bind the caller, resource control policies the role, the policy of a VPC endpoint the call.
* None of them can be read with the permissions of a member account
* (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html), so this link is never more
* than unknown, and the others are judged without it.
*/
function judgeGuardrails({ target, station }) {
	let caller = station.callers[0];
	return unread("Service and resource control policies and VPC endpoint policies cannot be seen from a member account.", [{
		fact: "path.guardrails",
		unknown: "not-collected",
		detail: `Service control policies of account ${caller === void 0 ? station.server.account : require_program.R(caller.arn)}, resource control policies of account ${target.account} and the policy of a VPC endpoint for STS on the way can deny the call. The management account of the organization, or a delegated administrator, can read the first two; the account that owns the endpoint the third.`
	}]);
}
// src/derive/instance-role.ts
/** The role that an instance's profile holds: absent without a profile, or for a profile that holds none. */
function roleOfInstance(arn, account, collected) {
	let profile = collected.facts("instance", arn, account)["instanceProfile.arn"];
	if (require_program.tt(profile) || require_program.et(profile)) return profile;
	let role = collected.roleOfProfile(profile.value);
	return role === void 0 ? collected.unread("roles", "server-role", account) ?? unreadProfiles(collected, account) ?? { absent: !0 } : { value: role };
}
/** Why a role of the account may hold more instance profiles than were read. */
function unreadProfiles(collected, account) {
	for (let role of collected.subjects("server-role")) {
		let profiles = role.facts.instanceProfiles;
		if (role.account === account && profiles !== void 0) {
			if (require_program.tt(profiles)) return profiles;
			if ("more" in profiles && profiles.more !== void 0) return profiles.more;
		}
	}
}
// src/derive/selection.ts
/** The instances of a server. Declared ids are always there, whatever could be read of them. */
function selectInstances$1(server, snapshot) {
	let selector = server.instances;
	if (selector === void 0) return { instances: [] };
	if ("ids" in selector) return { instances: selector.ids.map(({ id }) => require_program.J(server.region ?? "", server.account, id)).sort() };
	let text = require_program.W(server, selector), selection = snapshot.selections.find((candidate) => candidate.selector === text);
	return selection === void 0 ? {
		instances: [],
		unread: {
			unknown: "not-collected",
			detail: "The snapshot was taken for another selector."
		}
	} : selection;
}
// src/derive/path/principal.ts
/** A server role or declared user as the snapshot holds it. */
function principalOf(kind, arn, account, collected) {
	let facts = collected.facts(kind === "role" ? "server-role" : "user", arn, account), { uniqueId } = facts, tags = readTags(facts.tags);
	return {
		kind,
		arn,
		name: require_program.V(arn),
		...uniqueId !== void 0 && "value" in uniqueId && { uniqueId: String(uniqueId.value) },
		...tags && { tags },
		policies: readPolicies(facts["policies.identity"], facts["policies.boundary"]),
		...facts["trust.document"] && { trust: facts["trust.document"] }
	};
}
/** Tags, where they were read. */
function readTags(fact) {
	return "value" in fact ? fact.value : void 0;
}
/** The facts `policies.identity` and `policies.boundary` of any kind. */
function readPolicies(identity, boundary) {
	let listed = "value" in identity ? identity.value.map(readPolicy) : [], unread = require_program.tt(identity) ? identity : "value" in identity ? identity.more : void 0;
	return {
		identity: listed,
		...unread && { unread },
		...require_program.tt(boundary) && { boundary },
		..."value" in boundary && { boundary: boundary.value }
	};
}
function readPolicy(value) {
	let { name, kind, arn = "", document } = value;
	return {
		name: name ?? "",
		kind: kind ?? "inline",
		arn,
		document: document ?? ""
	};
}
// src/derive/path/station.ts
/** The station of every declared server, by its name. */
function readStations(topology, snapshot, collected, serverFacts) {
	let selected = new Map(topology.servers.map((server) => [server, selectInstances$1(server, snapshot)])), finders = /* @__PURE__ */ new Map();
	for (let [server, { instances }] of selected) for (let arn of instances) finders.set(arn, [...finders.get(arn) ?? [], server.name].sort());
	let profiles = /* @__PURE__ */ new Map(), principals = /* @__PURE__ */ new Map(), principal = (kind, arn, account) => {
		let known = principals.get(arn) ?? principalOf(kind, arn, account, collected);
		return principals.set(arn, known), known;
	};
	return new Map(topology.servers.map((server) => {
		let facts = serverFacts.get(server.name);
		if (server.authentication === "access-key") return [server.name, ofUser(server, facts, collected, principal)];
		let { instances, unread } = selected.get(server), found = instances.map((arn) => ({
			arn,
			id: require_program.V(arn),
			facts: collected.facts("instance", arn, server.account),
			role: roleOfInstance(arn, server.account, collected),
			servers: finders.get(arn)
		}));
		for (let { facts: read } of found) note(profiles, read["instanceProfile.arn"], server);
		let station = ofInstances(server, facts, found, unread, principal), declaredProfile = profileOf(server, collected);
		return [server.name, {
			...station,
			profiles,
			...declaredProfile !== void 0 && { declaredProfile }
		}];
	}));
}
function note(profiles, profile, { name, role }) {
	if (!("value" in profile)) return;
	let arn = String(profile.value);
	profiles.set(arn, (profiles.get(arn) ?? /* @__PURE__ */ new Map()).set(name, role));
}
function profileOf({ role, account }, collected) {
	if (role === void 0) return;
	let profiles = collected.facts("server-role", role, account).instanceProfiles;
	return "value" in profiles ? [...profiles.value].sort()[0] : void 0;
}
const none = /* @__PURE__ */ new Map();
function ofInstances(server, facts, instances, unlisted, principal) {
	let unread = unlisted, callers = [];
	for (let instance of instances) {
		let { role } = instance, exists = instance.facts.exists;
		if (isGone(instance) || ("unknown" in exists && (unread ??= exists), "unknown" in role && (unread ??= role), !("value" in exists) || !("value" in role))) continue;
		let found = principal("role", role.value, server.account);
		callers.push({
			...found,
			credentials: {
				...identityOf(found),
				kind: "instance-profile",
				instance: describe$2(instance)
			}
		});
	}
	return {
		server,
		facts,
		instances,
		profiles: none,
		...unlisted && { unlisted },
		callers,
		...unread && { unread }
	};
}
function ofUser(server, facts, collected, principal) {
	let station = {
		server,
		facts,
		instances: [],
		profiles: none
	};
	if (server.user === void 0) return {
		...station,
		callers: [],
		unread: undeclaredUser(server)
	};
	let user = collected.facts("user", server.user, server.account), exists = user.exists;
	if ("value" in exists && exists.value === !1) return {
		...station,
		user,
		callers: []
	};
	let found = principal("user", server.user, server.account), caller = {
		...found,
		credentials: {
			...identityOf(found),
			kind: "user"
		}
	};
	return {
		...station,
		user,
		callers: [caller],
		..."unknown" in exists && { unread: exists }
	};
}
/** True for a declared id that no instance has. */
function isGone({ facts }) {
	let exists = facts.exists;
	return "value" in exists && exists.value === !1;
}
function identityOf({ arn, uniqueId, tags }) {
	return {
		arn,
		...uniqueId !== void 0 && { uniqueId },
		...tags && { tags }
	};
}
function describe$2({ arn, facts }) {
	let { vpcId, "metadataOptions.httpTokens": tokens } = facts;
	return {
		arn,
		...vpcId !== void 0 && "value" in vpcId && { vpc: String(vpcId.value) },
		...tokens !== void 0 && "value" in tokens && { tokensRequired: tokens.value === "required" }
	};
}
function undeclaredUser({ name }) {
	return {
		unknown: "not-declared",
		detail: `The configuration does not declare the user of ${name}.`
	};
}
// src/derive/path/links/instance.ts
/** The server's instances are there and running. */
function judgeInstance(station) {
	let { server, instances, unlisted } = station, each = instances.map((instance) => judgeOne$5(instance, station));
	return unlisted !== void 0 && each.push(unread(`The instances of ${server.name} could not be listed.`, [{
		fact: "instance.exists",
		...unlisted
	}])), each.length === 0 ? noInstance(station) : overAll(each);
}
function judgeOne$5(instance, { server }) {
	let { id, facts, servers } = instance, { exists, state } = facts;
	if (servers.length > 1) {
		let detail = `${id} is found by the selectors of several servers: ${servers.join(", ")}.`;
		return unread(detail, [{
			fact: "server.name",
			unknown: "not-declared",
			detail
		}]);
	}
	let evidence = [evidenceOf("instance.id", { value: id }), evidenceOf("instance.exists", exists)];
	if (isGone(instance)) return broken(`${server.account} has no instance ${id} in ${server.region}.`, evidence, { text: `Correct the instances of ${server.name} in the configuration, or start the instance anew and declare its id.` });
	if ("unknown" in exists) return unread(`Whether ${id} exists could not be read.`, evidence);
	let all = [...evidence, evidenceOf("instance.state", state)];
	if (!("value" in state)) return unread(`Whether ${id} is running could not be read.`, all);
	if (state.value === "running") return proven(`${id} is running.`, all);
	if (state.value === "pending") {
		let detail = `${id} is starting: look again in a minute.`;
		return unread(detail, [...evidence, {
			fact: "instance.state",
			unknown: "unavailable",
			detail
		}]);
	}
	return broken(`${id} is ${state.value}: nothing on it can call AWS.`, all, {
		text: `Start ${id}.`,
		command: awsCommand("ec2 start-instances", {
			"instance-ids": id,
			region: server.region
		})
	});
}
function noInstance({ server }) {
	let tags = server.instances !== void 0 && "tags" in server.instances ? server.instances.tags : {}, wanted = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
	return broken(`No instance in ${server.region} has the tags of ${server.name}: ${wanted.join(", ")}.`, [{
		fact: "instance.exists",
		value: !1
	}], { text: `Start an instance with these tags, or correct the instances of ${server.name} in the configuration.` });
}
// src/derive/path/over-instances.ts
/** A link that every instance of a server must prove; `fact` is what could not be looked at where there is none. */
function overInstances(station, fact, judge) {
	let { server, instances, unlisted } = station, each = instances.map((instance) => {
		let exists = instance.facts.exists;
		return isGone(instance) ? notReached(`Nothing to look at until the instance ${instance.id} exists.`, fact) : "unknown" in exists ? unread(`Whether ${instance.id} exists could not be read.`, [{
			fact,
			...exists
		}]) : judge(instance);
	});
	return unlisted !== void 0 && each.push(unread(`The instances of ${server.name} could not be listed.`, [{
		fact,
		...unlisted
	}])), each.length === 0 ? notReached(`Nothing to look at until ${server.name} has an instance.`, fact) : overAll(each);
}
// src/derive/path/links/instance-profile.ts
const fact$4 = "instance.instanceProfile.arn";
/** An instance profile is attached to each instance. */
function judgeInstanceProfile(station) {
	return overInstances(station, fact$4, (instance) => judgeOne$4(instance, station));
}
function judgeOne$4({ id, facts }, { server, declaredProfile }) {
	let profile = facts["instanceProfile.arn"], evidence = [evidenceOf("instance.id", { value: id }), evidenceOf(fact$4, profile)];
	if ("value" in profile) return proven(`${id} has the instance profile ${require_program.V(String(profile.value))}.`, evidence);
	if (!require_program.et(profile)) return unread(`What instance profile ${id} has could not be read.`, evidence);
	let because = `${id} has no instance profile, so it gets no credentials from the metadata service.`;
	if (declaredProfile === void 0) return broken(because, evidence, { text: `Associate an instance profile with ${id}; it must hold the role that the target roles trust.` });
	let name = require_program.V(declaredProfile);
	return broken(because, evidence, {
		text: `Associate the instance profile ${name} with ${id}.`,
		command: awsCommand("ec2 associate-iam-instance-profile", {
			"instance-id": id,
			"iam-instance-profile": `Name=${name}`,
			region: server.region
		})
	});
}
// src/derive/path/links/least-privilege.ts
/** None of trust, permissions and reach is wider than what is declared needs. */
function judgeLeastPrivilege(way, width) {
	let { wider, open, questions, mend } = width, evidence = [{
		fact: "path.wider",
		value: wider,
		...open && { more: withoutFact(open) }
	}, ...open === void 0 ? [] : [open]];
	return wider.length > 0 ? broken(joinSentences(wider), evidence, mend) : open === void 0 ? proven(`The path to ${way.target.name} is as narrow as what is declared.`, evidence) : unread(joinSentences(questions), evidence);
}
function withoutFact({ fact: _, ...unknown }) {
	return unknown;
}
// src/derive/path/links/metadata-service.ts
/**
* The metadata service answers where the integrations run. An answer that carries a session token dies after as many
* hops as the limit says, and a container bridge is one. With optional tokens an SDK may get through by version 1, which
* has no such limit; whether it does is the SDK's choice, and it ends on the day that tokens are required. So a limit
* that is too low breaks the link whatever the tokens are, as it fails the rule `imds-hop-limit`.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html
*/
function judgeMetadataService(station) {
	return overInstances(station, "instance.metadataOptions.httpEndpoint", (instance) => judgeOne$3(instance, station));
}
function judgeOne$3({ id, facts }, { server, facts: serverFacts }) {
	let options = Object.fromEntries([
		"state",
		"httpEndpoint",
		"httpTokens",
		"hopLimit"
	].map((name) => [name, facts[`metadataOptions.${name}`]])), hopsNeeded = serverFacts.hopsNeeded, evidence = [
		evidenceOf("instance.id", { value: id }),
		...Object.entries(options).map(([name, fact]) => evidenceOf(`instance.metadataOptions.${name}`, fact)),
		evidenceOf("server.hopsNeeded", hopsNeeded)
	], { state, httpEndpoint, hopLimit, httpTokens } = options, modify = (change) => awsCommand("ec2 modify-instance-metadata-options", {
		"instance-id": id,
		...change,
		region: server.region
	});
	if (!("value" in state)) return unread(`The metadata options of ${id} could not be read.`, evidence);
	if (state.value === "pending") {
		let detail = `The metadata options of ${id} are being changed: look again in a minute.`;
		return unread(detail, [{
			fact: "instance.metadataOptions.httpEndpoint",
			unknown: "unavailable",
			detail
		}]);
	}
	if ("value" in httpEndpoint && httpEndpoint.value !== "enabled") return broken(`The metadata service of ${id} is disabled: nothing on it gets credentials.`, evidence, {
		text: `Enable the metadata service of ${id}.`,
		command: modify({ "http-endpoint": "enabled" })
	});
	if (require_program.tt(httpEndpoint) || require_program.tt(hopLimit)) return unread(`The metadata options of ${id} could not be read.`, evidence);
	if (!("value" in hopsNeeded)) return unread(`How many hops the containers of ${server.name} need is not known.`, evidence);
	let [limit, needed] = [hopLimit, hopsNeeded].map((fact) => "value" in fact ? Number(fact.value) : 0);
	return limit >= needed ? proven(`The metadata service of ${id} is enabled, and its hop limit of ${limit} reaches the integrations.`, evidence) : broken(`The hop limit of ${id} is ${limit}, and its integrations are ${needed} hops away: no answer with a token reaches them.${"value" in httpTokens && httpTokens.value === "optional" ? " Today they get credentials only where their SDK falls back to version 1, and lose them when tokens are required." : ""}`, evidence, {
		text: `Set the hop limit of ${id} to ${needed}.`,
		command: modify({ "http-put-response-hop-limit": needed })
	});
}
// src/derive/path/permissions-of.ts
/** The policies of a role or user in the words of policy/. Policies that were read in part may allow or deny anything. */
function permissionsOf(principal, policies, facts = {}) {
	let { identity, boundary, unread } = policies;
	return {
		principal,
		identityPolicies: unread === void 0 ? identity.map((policy) => policy.document) : "unknown",
		...boundary && { permissionsBoundary: "unknown" in boundary ? "unknown" : boundary.document },
		facts
	};
}
/** True where every policy that grants or limits was read. */
function isRead({ unread, boundary }) {
	return unread === void 0 && !(boundary !== void 0 && "unknown" in boundary);
}
// src/derive/path/required-actions.ts
/** A command role needs what is declared with it, else some of what its integration needs. Undefined: nothing is declared. */
function requiredActions({ via, actions, integration }) {
	if (actions !== void 0) return {
		actions,
		each: !0
	};
	if (integration.actions !== void 0) return {
		actions: integration.actions,
		each: via !== "command"
	};
}
/** What to do about an integration without actions. */
function declareActions(integration) {
	return `Declare the actions of ${integration}.`;
}
// src/derive/path/links/permissions.ts
/**
* The role grants the actions that the integration needs. What commands need of a role that they name is declared
* with that role alone: where it is not, all of the integration's actions prove the link and none of them breaks it.
*/
function judgePermissions(way) {
	let { declared, target } = way, { integration } = declared, { name, exists } = target;
	if ("unknown" in exists) return unread(`Whether ${name} exists could not be read.`, [evidenceOf("targetRole.exists", exists)]);
	if ("value" in exists && exists.value === !1) return notReached(`Nothing to look at until the role ${name} exists.`, "targetRole.policies.identity");
	let required = requiredActions(declared);
	if (required === void 0) return unread(`${integration.name} declares no actions, so what ${name} must grant it is not known.`, [{
		fact: "integration.actions",
		unknown: "not-declared",
		detail: declareActions(integration.name)
	}]);
	let { actions, each } = required, compared = compare(way, actions), evidence = [{
		fact: "integration.actions",
		value: actions
	}, ...policyEvidence("targetRole", target.policies)], { decision, missing, limited } = compared;
	if (decision === "granted") {
		let some = limited.length === 0 ? "" : `, ${limited.join(", ")} on some resources only`;
		return proven(`${name} grants what ${integration.name} needs${some}.`, evidence);
	}
	if (decision === "missing" && (each || missing.length === actions.length)) return broken(`${name} does not grant ${missing.join(", ")}, which ${integration.name} needs.`, evidence, mendOf$2(way, missing));
	let because = explainOpen(way, compared);
	return unread(because, withReason(evidence, "integration.actions", {
		unknown: "not-declared",
		detail: compared.unknown.length > 0 ? because : declareActions(`the command role ${name} of ${integration.name}`)
	}));
}
function compare({ declared, target }, actions, more = []) {
	let policies = {
		...target.policies,
		identity: [...target.policies.identity, ...more]
	};
	return compareActions(permissionsOf(target.arn, policies, declared.server.facts), actions);
}
function explainOpen({ declared, target }, { missing, unknown }) {
	if (unknown.length === 0) return `${target.name} does not grant ${missing.join(", ")}; which of the actions of ${declared.integration.name} the commands need that name this role is not declared.`;
	let open = isRead(target.policies) ? "on a condition" : "on policies that could not be read";
	return `Whether ${target.name} grants ${unknown.join(", ")} hangs ${open}.`;
}
function mendOf$2(way, missing) {
	let { target } = way, allow = `Allow ${target.name} ${missing.join(", ")}`, added = policyFor(way, missing);
	return added === void 0 ? { text: `${allow}: a Deny or the permissions boundary takes it away, whatever else allows it.` } : {
		text: [`${allow}; name the resources where these actions take any.`, ...tellOwner(target.tags)].join(" "),
		command: iamCommand(target.account, putInlinePolicy("role", added)),
		document: added.document
	};
}
/** The policy that grants what is missing; undefined where nothing is, or where no policy would. */
function missingPolicy(way) {
	let required = requiredActions(way.declared);
	return required && policyFor(way, compare(way, required.actions).missing);
}
function policyFor(way, missing) {
	if (missing.length === 0) return;
	let { arn, policies } = way.target, policy = onStatement({
		Effect: "Allow",
		Action: missing,
		Resource: "*"
	}), { name } = way.demands.policies.find((each) => each.integration === way.declared.integration.name) ?? { name: `${way.declared.integration.name}-actions` }, added = newInlinePolicy({
		arn,
		identity: policies.identity
	}, name, policy);
	return compare(way, missing, [added]).missing.length > 0 ? void 0 : added;
}
// src/derive/path/links/profile-role.ts
const fact$3 = "instance.role.arn";
/**
* The instance profile holds a role: the declared one, where one is declared. A path that worked by another role would
* be mended in the wrong place, by trusting what nobody meant to attach.
*/
function judgeProfileRole(station) {
	return overInstances(station, fact$3, (instance) => judgeOne$2(instance, station));
}
function judgeOne$2({ id, facts, role }, station) {
	let profile = facts["instanceProfile.arn"], evidence = [evidenceOf("instance.id", { value: id }), evidenceOf(fact$3, role)];
	if (require_program.et(profile)) return notReached(`Nothing to look at until ${id} has an instance profile.`, fact$3);
	if (require_program.tt(role)) return unread(`Which role the instance profile of ${id} holds could not be read.`, evidence);
	if (require_program.tt(profile)) return unread(`What instance profile ${id} has could not be read.`, [evidenceOf(fact$3, profile)]);
	let holder = require_program.V(String(profile.value)), wanted = station.server.role;
	if (require_program.et(role)) return broken(`The instance profile ${holder} of ${id} holds no role.`, evidence, addRole(holder, String(profile.value), station));
	let arn = String(role.value);
	return wanted === void 0 || wanted === arn ? proven(`The instance profile ${holder} of ${id} holds the role ${require_program.V(arn)}.`, evidence) : broken(`The instance profile ${holder} of ${id} holds ${arn}, not the role that ${station.server.name} declares, ${wanted}.`, [...evidence, {
		fact: "server.role",
		value: wanted
	}], replaceRole(id, {
		holder,
		profile: String(profile.value)
	}, arn, wanted, station));
}
/**
* A profile takes up to an hour to hand out a new role, a new profile does at once
* (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-iam-role.html).
*/
function replaceRole(id, { holder, profile }, arn, wanted, station) {
	let { server, declaredProfile } = station;
	if (declaredProfile === void 0) {
		let rivals = rivalsFor(profile, station);
		return rivals.length > 0 ? { text: `Give ${id} an instance profile of its own that holds ${require_program.V(wanted)}: ${rivals.join(", ")} has ${holder}, too, and does not declare that role.` } : {
			text: `Put ${require_program.V(wanted)} into the instance profile ${holder}, or declare the role that is meant to be attached.`,
			command: iamCommand(server.account, ["remove-role-from-instance-profile", {
				"instance-profile-name": holder,
				"role-name": require_program.V(arn)
			}], addCall(holder, wanted))
		};
	}
	let find = awsCommand("ec2 describe-iam-instance-profile-associations", {
		filters: `Name=instance-id,Values=${id}`,
		query: "IamInstanceProfileAssociations[0].AssociationId",
		output: "text",
		region: server.region
	}), name = require_program.V(declaredProfile), replace = awsCommand("ec2 replace-iam-instance-profile-association", {
		"iam-instance-profile": `Name=${name}`,
		region: server.region
	});
	return {
		text: `Replace the instance profile of ${id} by ${name}, or declare the role that is meant to be attached.`,
		command: `${replace} --association-id "$(${find})"`
	};
}
/** A profile holds one role: what one server puts in, another would take out. */
function addRole(holder, profile, station) {
	let { role, account } = station.server, text = `Add ${role === void 0 ? "the server's role" : require_program.V(role)} to the instance profile ${holder}`, rivals = rivalsFor(profile, station);
	return rivals.length > 0 ? { text: `${text}; ${rivals.join(", ")} has it, too, and does not declare that role: give one of them another.` } : {
		text: `${text}.`,
		...role !== void 0 && { command: iamCommand(account, addCall(holder, role)) }
	};
}
function addCall(profile, role) {
	return ["add-role-to-instance-profile", {
		"instance-profile-name": profile,
		"role-name": require_program.V(role)
	}];
}
/** Other servers that have the same instance profile and do not declare the same role, sorted. */
function rivalsFor(profile, { profiles, server }) {
	return [...profiles.get(profile) ?? []].flatMap(([name, role]) => name === server.name || role === server.role ? [] : name).sort();
}
// src/derive/path/ec2-service.ts
/** The service that hands out the role of an instance. */
function ec2In(role) {
	return role.startsWith("arn:aws-cn:") ? "ec2.amazonaws.com.cn" : "ec2.amazonaws.com";
}
// src/derive/path/tell-proposal.ts
/**
* A proposal in sentences: what changes, what somebody loses, what stands in its way, of which time it is and who would
* undo it. None without a proposal.
*/
function tellProposal(proposal, { tags }, takenAt) {
	if (proposal === void 0) return [];
	let { document, changes, losses, obstacles } = proposal, isWhole = document !== void 0 && obstacles.length === 0;
	return [
		...changes,
		...losses,
		...obstacles,
		...isWhole ? [`It is the policy as of ${takenAt}: what was changed since then would be overwritten.`] : [],
		...document === void 0 ? [] : tellOwner(tags && readTags(tags))
	];
}
// src/derive/path/update-trust.ts
/**
* The command that puts a trust policy in place, the whole of it.
* https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
*/
function updateTrust(role, document) {
	return iamCommand(require_program.R(role), ["update-assume-role-policy", {
		"role-name": require_program.V(role),
		"policy-document": document
	}]);
}
// src/derive/path/mend-of-trust.ts
/** A proposed trust policy of a role, by its ARN, as the mend of a link: with a command where nothing stands in its way. */
function mendOfTrust(role, proposal, facts, takenAt) {
	let text = tellProposal(proposal, facts, takenAt).join(" "), { document, obstacles } = proposal;
	return document === void 0 || obstacles.length > 0 ? { text } : {
		text,
		command: updateTrust(role, document),
		document
	};
}
// src/derive/path/links/role-trusts-ec2.ts
const fact$2 = "serverRole.trust.document";
/** The server's role lets EC2 hand out its credentials to the instance. */
function judgeRoleTrustsEc2(station, looking) {
	return overCallers({ station }, fact$2, (caller) => judgeOne$1(caller, looking));
}
function judgeOne$1(caller, looking) {
	let { arn, name, trust } = caller, document = trust ?? { unknown: "not-collected" }, evidence = [evidenceOf("instance.role.arn", { value: arn }), evidenceOf(fact$2, document)];
	if (require_program.tt(document)) return unread(`The trust policy of ${name} could not be read.`, evidence);
	let text = "value" in document ? String(document.value) : "{}", service = ec2In(arn), { decision, statement } = decideServiceTrust(text, service), deciding = statement && {
		policy: `the trust policy of ${name}`,
		index: statement.index,
		...statement.sid !== void 0 && { sid: statement.sid },
		effect: statement.effect
	};
	if (decision === "allowed") return proven(`${name} trusts ${service}.`, evidence, deciding);
	if (decision === "unknown") {
		let detail = `Statement ${statement?.index} of the trust policy of ${name} decides, and its condition cannot be told.`;
		return unread(detail, [...evidence, {
			fact: "instance.role.arn",
			unknown: "not-declared",
			detail
		}], deciding);
	}
	return statement === void 0 ? broken(`The trust policy of ${name} does not let ${service} hand out the role: the instance gets no credentials.`, evidence, mendOf$1(caller, `Let ${name} trust ${service} for sts:AssumeRole.`, looking)) : broken(`The trust policy of ${name} denies ${service}: the instance gets no credentials.`, evidence, mendOf$1(caller, `Take ${service} out of statement ${statement.index}, a Deny.`, looking), deciding);
}
function mendOf$1({ arn, tags }, text, { trustOf, takenAt }) {
	let mended = trustOf(arn)?.mended();
	return mended === void 0 ? { text } : mendOfTrust(arn, mended, tags === void 0 ? {} : { tags: { value: tags } }, takenAt);
}
// src/derive/path/links/session.ts
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const sessionName$1 = /^[\w+=,.@-]{2,64}$/, byDefault$1 = 3600, longest$3 = 43200;
/** The session name is one that STS takes, and the role allows a session of the length that is asked for. */
function judgeSession(way) {
	let { declared, target } = way, name = declared.sessionName, length = declared.sessionDuration ?? byDefault$1, max = target.facts.maxSessionDuration, evidence = evidenceFor(way, max), { decision, because } = decideDuration(declared.server.authentication === "access-key" ? "user" : "instance-profile", declared.sessionDuration, "value" in max ? Number(max.value) : void 0), told = because.replace(/^\w+: /, ""), faults = [...name === void 0 || sessionName$1.test(name) ? [] : [nameFault(way, name)], ...decision === "denied" ? [{
		because: `STS refuses the session: ${told}`,
		mend: lengthMend(way)
	}] : []];
	if (faults.length > 0) return broken(faults.map((fault) => fault.because).join(" "), evidence, joinMends(faults));
	if (decision === "unknown" && isMissing(target.exists)) return notReached(`Nothing to look at until the role ${target.name} exists; it must then allow sessions of ${length} s.`, "targetRole.maxSessionDuration");
	if (decision === "unknown") {
		let reason = "unknown" in max ? [] : [{
			fact: "path.session.duration",
			unknown: "not-collected",
			detail: "Only a call to AWS would tell."
		}];
		return unread(`Whether STS grants the session is not known: ${told}`, [...evidence, ...reason]);
	}
	return name === void 0 ? unread(`The session name of ${declared.integration.name} for ${target.name} is not declared, and XSOAR assumes no role without one.`, evidence) : length > byDefault$1 ? proven(`${target.name} allows the session ${name} of ${length} s.`, evidence) : proven(`STS takes the session name ${name}, and every role allows ${length} s.`, evidence.slice(0, 2));
}
function evidenceFor({ declared }, max) {
	return [
		declared.sessionName === void 0 ? {
			fact: "path.session.name",
			unknown: "not-declared",
			detail: `No sessionName is declared for ${declared.role}.`
		} : {
			fact: "path.session.name",
			value: declared.sessionName
		},
		declared.sessionDuration === void 0 ? {
			fact: "path.session.duration",
			absent: !0
		} : {
			fact: "path.session.duration",
			value: declared.sessionDuration
		},
		evidenceOf("targetRole.maxSessionDuration", max)
	];
}
function nameFault({ declared }, name) {
	return {
		because: `STS takes no session name like ${JSON.stringify(name)}.`,
		mend: { text: `Give ${declared.integration.name} a session name of 2 to 64 letters, digits and the characters _+=,.@-.` }
	};
}
function lengthMend({ declared, target, demands }) {
	let asked = declared.sessionDuration ?? byDefault$1, max = target.facts.maxSessionDuration, name = declared.integration.name;
	if (asked < 900 || asked > longest$3 || !("value" in max)) return { text: `Set the session duration of ${name} to between 900 and ${longest$3} seconds.` };
	if (declared.server.authentication === "instance-profile") return { text: `Set the session duration of ${name} to at most ${byDefault$1} seconds: whether the credentials of an instance are granted more, AWS documents both ways.` };
	let longer = Math.max(demands.longestSession, Number(max.value));
	return {
		text: [`Set the session duration of ${name} to at most ${max.value} seconds, or let ${target.name} allow ${longer}.`, ...tellOwner(target.tags)].join(" "),
		command: iamCommand(target.account, ["update-role", {
			"role-name": target.name,
			"max-session-duration": longer
		}])
	};
}
function joinMends(faults) {
	let command = faults.find(({ mend }) => mend.command !== void 0)?.mend.command;
	return {
		text: faults.map(({ mend }) => mend.text).join(" "),
		...command !== void 0 && { command }
	};
}
function isMissing(exists) {
	return "value" in exists && exists.value === !1;
}
// src/derive/path/links/sts-endpoint.ts
/** The region that the global endpoint hangs on. */
const home = "us-east-1", makeRegional = { text: "Append --env=AWS_STS_REGIONAL_ENDPOINTS=regional to python.pass.extra.keys of the server, and declare sts.endpoints as regional." };
/**
* The server calls an STS endpoint that serves its region and partition. The global endpoint serves the partition `aws`
* alone; there it works, and is slower and served from one region
* (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html). Whether the role's account
* has STS active in a region no API tells.
*/
function judgeStsEndpoint({ declared, station }) {
	let { server, integration } = declared, { region, endpoint } = readStsCall(declared), partition = require_program.H(server), mode = station.facts["sts.endpoints"], evidence = [
		evidenceOf("server.sts.endpoints", mode),
		...server.region === void 0 ? [] : [evidenceOf("server.region", { value: server.region })],
		...integration.region === void 0 ? [] : [evidenceOf("integration.region", { value: integration.region })]
	];
	if (region !== void 0 && require_program.Y(region) !== partition) return broken(`${integration.name} calls in ${region}, which is in partition ${require_program.Y(region)}; the credentials of ${server.name} are of ${partition}, and no credentials hold in two partitions.`, evidence, { text: `Set the region of ${integration.name} to one of partition ${partition}.` });
	if (!("value" in mode)) return unread(`Which STS endpoints ${server.name} uses is not declared.`, evidence);
	if (partition !== "aws" && mode.value === "global") return broken(`${server.name} is set to the global STS endpoint, and partition ${partition} has none.`, evidence, makeRegional);
	if (region === void 0) return partition === "aws" ? proven("Without a region the SDK asks sts.amazonaws.com, which serves partition aws from one region.", evidence) : unread(`Which STS endpoint ${integration.name} asks hangs on its region, which is not declared.`, [...evidence, {
		fact: "integration.region",
		unknown: "not-declared",
		detail: `Declare the region of ${integration.name}.`
	}]);
	if (endpoint === region) return proven(`Calls go to the STS endpoint of ${region}${mode.value === "regional" ? "" : ", whatever the server is set to"}.`, evidence);
	let asked = endpoint === "global" ? "Calls go to sts.amazonaws.com" : `The SDK in each integration's image decides between the STS endpoint of ${region} and sts.amazonaws.com`;
	return proven(region === home ? `${asked}; both are served from ${home}.` : `${asked}; both work in ${region}, the regional one is nearer and does not hang on ${home}.`, evidence);
}
// src/derive/path/links/user.ts
/** The user whose key the server calls with exists. */
function judgeUser({ server, user, unread: undeclared }) {
	if (server.user === void 0 || user === void 0) return unread(`The user of ${server.name} is not declared.`, [{
		fact: "server.user",
		...undeclared ?? { unknown: "not-declared" }
	}]);
	let exists = user.exists, name = require_program.V(server.user), evidence = [evidenceOf("user.arn", { value: server.user }), evidenceOf("user.exists", exists)];
	return "value" in exists ? exists.value === !0 ? proven(`The user ${name} exists.`, evidence) : broken(`Account ${require_program.R(server.user)} has no user ${server.user}.`, evidence, {
		text: `Correct the user of ${server.name} in the configuration, or make the user.`,
		command: iamCommand(require_program.R(server.user), ["create-user", {
			"user-name": name,
			path: pathOfArn(server.user)
		}])
	}) : unread(`Whether the user ${name} exists could not be read.`, evidence);
}
/** `/soar/` of `\u2026:user/soar/name`; undefined for a name without a path. */
function pathOfArn(arn) {
	let path = arn.slice(arn.indexOf("/"), arn.lastIndexOf("/") + 1);
	return path === "/" ? void 0 : path;
}
// src/derive/path/links/target-role.ts
/** The role exists, under exactly the declared ARN. */
function judgeTargetRole(way) {
	let { target } = way, { exists, arn, name, account } = target, evidence = [evidenceOf("targetRole.arn", { value: arn }), evidenceOf("targetRole.exists", exists)];
	return "value" in exists ? exists.value === !0 ? proven(`${name} exists in account ${account}, under exactly this ARN.`, evidence) : broken(missing(target), evidence, mendOf(way)) : unread(`Whether ${arn} exists could not be read.`, evidence);
}
/** The same command on every path to the role: all of its callers, and what all integrations need of it. */
function mendOf({ target, declared, demands }) {
	let { arn, name, account } = target, { callers, unread: reason, without, policies, longestSession } = demands, start = `Correct the ARN where ${declared.integration.name} declares it, or make the role in account ${account}`;
	if (reason !== void 0 || without.length > 0 || callers.length === 0) return { text: `${start}. Whom it must trust is not known yet: ${without.length > 0 ? `${without.join(", ")} has nothing to call it with` : "not every caller could be read"}.` };
	let document = JSON.stringify(newTrust(callers)), create = ["create-role", {
		"role-name": name,
		path: pathOfArn(arn),
		"assume-role-policy-document": document,
		"max-session-duration": longestSession > 3600 ? longestSession : void 0
	}];
	return {
		text: `${start}${policies.length === 0 ? "" : `, with the actions that ${policies.map(({ integration }) => integration).join(", ")} need`}.`,
		command: iamCommand(account, create, ...policies.map((policy) => putInlinePolicy("role", policy))),
		document
	};
}
/** The trust policy that a new role needs. */
function newTrust(callers) {
	let [only] = callers;
	return onStatement({
		Effect: "Allow",
		Principal: { AWS: callers.length === 1 ? only : callers },
		Action: "sts:AssumeRole"
	});
}
function missing({ account, name }) {
	return `Account ${account} has no role ${name} under exactly this ARN: path, name and case must be the same.`;
}
// src/derive/path/links/trust-policy.ts
const fact$1 = "targetRole.trust.document";
/** The role's trust policy admits the caller. Asked with a caller that its own account allows everything needed. */
function judgeTrustPolicy(way) {
	let { target } = way, trust = readTrust(target);
	if (typeof trust != "string") return target.exists !== void 0 && "value" in target.exists && target.exists.value === !1 ? notReached(`Nothing to look at until the role ${target.name} exists.`, fact$1) : unread(`The trust policy of ${target.name} could not be read.`, [{
		fact: fact$1,
		...trust
	}]);
	let judged = overCallers(way, fact$1, (caller) => judgeOne(way, caller, trust));
	return judged.state === "broken" ? {
		...judged,
		mend: mend(way)
	} : judged;
}
function judgeOne(way, caller, trust) {
	let { target } = way, decision = decideTrust(target.arn, trust, requestOf(way, caller)), names = namePolicies(caller, target), statement = decidingStatement(decision, names, (policy) => policy === "trustPolicy"), evidence = [
		evidenceOf("targetRole.arn", { value: target.arn }),
		evidenceOf("targetRole.callers", { value: [caller.arn] }),
		evidenceOf(fact$1, target.trust)
	];
	switch (decision.decision) {
		case "allowed": return proven(`The trust policy of ${target.name} admits ${caller.name}.`, evidence, statement);
		case "denied": return broken(tell$1(decision, names), evidence, { text: "" }, statement);
		case "unknown": return unread(tell$1(decision, names), openEvidence(evidence, decision), statement);
	}
}
/** One change for all callers of the role, of other servers, too: a second command would undo the first. */
function mend({ station, target, trustOf, takenAt }) {
	let mended = trustOf(target.arn)?.mended(), names = [...new Set(station.callers.map((caller) => caller.arn))].join(" and ");
	return mended === void 0 ? { text: `Write the trust policy of ${target.name} anew, so that it names ${names}.` } : mendOfTrust(target.arn, mended, target.facts, takenAt);
}
// src/derive/path/judge-way.ts
/** The links from the server to its credentials: the same for every path of the server. */
function judgeStation(station, looking) {
	return station.server.authentication === "access-key" ? /* @__PURE__ */ new Map([["user", judgeUser(station)], ["access-key", judgeAccessKey(station)]]) : /* @__PURE__ */ new Map([
		["instance", judgeInstance(station)],
		["instance-profile", judgeInstanceProfile(station)],
		["profile-role", judgeProfileRole(station)],
		["role-trusts-ec2", judgeRoleTrustsEc2(station, looking)],
		["metadata-service", judgeMetadataService(station)]
	]);
}
/** Every link of one path, in the order in which a call depends on them. */
function judgeWay(way, { station, permission, width }) {
	let judged = new Map([
		...station,
		["sts-endpoint", judgeStsEndpoint(way)],
		["assume-role-permission", judgeAssumeRolePermission(way, permission)],
		["target-role", judgeTargetRole(way)],
		["trust-policy", judgeTrustPolicy(way)],
		["guardrails", judgeGuardrails(way)],
		["session", judgeSession(way)],
		["permissions", judgePermissions(way)],
		["least-privilege", judgeLeastPrivilege(way, width)]
	]);
	return require_program.q.flatMap((name) => {
		let link = judged.get(name);
		return link === void 0 ? [] : [{
			name,
			...link
		}];
	});
}
/** A path with what follows from its links. */
function toTrustPath({ declared, station, target }, links) {
	let { server, integration, role, via, location } = declared, firstBroken = links.find((link) => link.state === "broken")?.name, caller = station.callers[0]?.arn;
	return {
		id: `${server.name}/${integration.name}/${role}`,
		server: server.name,
		integration: integration.name,
		role,
		via,
		authentication: server.authentication,
		...caller !== void 0 && { caller },
		account: target.account,
		state: stateOf$1(links),
		links,
		...firstBroken !== void 0 && { firstBroken },
		location
	};
}
function stateOf$1(links) {
	let has = (state) => links.some((link) => link.state === state && link.name !== "guardrails");
	return has("broken") ? "broken" : has("unknown") ? "unknown" : "complete";
}
// src/derive/servers.ts
/** The facts of every declared server, by its name; `keys` are those that were read, by the ARN of their user. */
function deriveServers({ servers, integrations }, collected, keys) {
	let byServer = require_program.Z(integrations, ({ server }) => server);
	return new Map(servers.map((server) => {
		let keysOfUser = keys.get(server.user ?? "") ?? [];
		return [server.name, factsOf$1(server, byServer.get(server.name) ?? [], keysOfUser, collected)];
	}));
}
function factsOf$1(server, own, keys, collected) {
	return {
		name: { value: server.name },
		account: { value: server.account },
		region: declaredOr(server.region),
		authentication: { value: server.authentication },
		containers: { value: server.containers },
		environment: declaredOr(server.environment),
		role: declaredOr(server.role),
		user: declaredOr(server.user),
		engineOf: declaredOr(server.engineOf),
		"sts.endpoints": declaredOrUnknown(server.stsEndpoints, `sts.endpoints of ${server.name}`),
		hopsNeeded: hopsNeeded(server),
		storedKeyIntegrations: storedKeyIntegrations(own),
		activeUserKeys: activeUserKeys(server, keys, collected)
	};
}
/**
* A container bridge is one more hop for the metadata service's answers
* (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html).
*/
function hopsNeeded(server) {
	switch (server.containers) {
		case "bridge": return { value: 2 };
		case "host":
		case "none": return { value: 1 };
		case "rootless": return {
			unknown: "not-declared",
			detail: `Whether rootless containers of ${server.name} add a hop depends on their network driver.`
		};
	}
}
function storedKeyIntegrations(own) {
	let names = own.filter((integration) => integration.storedKeys === !0).map((integration) => integration.name), undeclared = own.filter((integration) => integration.storedKeys === void 0).map(({ name }) => name);
	if (undeclared.length === 0) return { value: names.sort() };
	let detail = `storedKeys is not declared for ${undeclared.sort().join(", ")}.`;
	return partialList$1(names.sort(), {
		unknown: "not-declared",
		detail
	});
}
function activeUserKeys(server, keys, collected) {
	if (server.user === void 0) return { value: [] };
	let arn = server.user, active = [], unread = collected.unread("access-keys", "access-key", arn.split(":")[4] ?? "", arn);
	for (let key of keys) {
		let { status, suffix } = key.facts;
		status !== void 0 && "unknown" in status && (unread ??= status), status !== void 0 && "value" in status && status.value === "Active" && active.push(suffix !== void 0 && "value" in suffix ? String(suffix.value) : "?");
	}
	return partialList$1(active.sort(), unread);
}
/** A list that is known to its end, read in part (the elements are sure, others may exist), or not read at all. */
function partialList$1(value, more) {
	return more === void 0 ? { value } : value.length === 0 ? more : {
		value,
		more
	};
}
/** Facts of the role as they are after the changes that mend the path's broken links; as they are where nothing changes. */
function mendFacts(way, links) {
	let isBroken = (name) => links.some((link) => link.name === name && link.state === "broken"), { target } = way, made = isBroken("target-role");
	return {
		"mended.exists": made ? { value: !0 } : target.exists,
		"mended.trust": made ? trustOfNew(way) : isBroken("trust-policy") ? target.facts["trust.mended"] : asItIs(target.trust),
		"mended.policies": made ? policiesOfNew(way) : policiesMended(way, isBroken("permissions")),
		"mended.narrowTrust": trustNarrowed(target),
		"mended.maxSessionDuration": durationMended(way, made, isBroken("session"))
	};
}
function asItIs(fact) {
	return "absent" in fact ? {
		unknown: "not-collected",
		detail: "There is no such role."
	} : fact;
}
function trustOfNew({ demands: { callers, unread, without } }) {
	return unread === void 0 ? callers.length > 0 && without.length === 0 ? { value: JSON.stringify(newTrust(callers)) } : {
		unknown: "not-collected",
		detail: `${without.join(", ")} has nothing to call AWS with.`
	} : unread;
}
function policiesOfNew({ demands }) {
	return { value: demands.policies.map(({ integration: _, ...policy }) => policy) };
}
function policiesMended(way, broken) {
	let { target } = way, { identity, unread } = target.policies, added = broken ? missingPolicy(way) : void 0;
	return added === void 0 ? target.facts["policies.identity"] : unread ?? { value: [...identity, added].map((policy) => ({ ...policy })) };
}
function trustNarrowed({ facts, trust }) {
	let undeclared = facts.undeclaredPrincipals;
	return "value" in undeclared && undeclared.value.length > 0 ? facts["trust.narrowed"] : asItIs(trust);
}
function durationMended({ declared, target, demands }, made, broken) {
	let asked = declared.sessionDuration ?? 3600;
	if (made) return { value: demands.longestSession };
	let max = target.facts.maxSessionDuration, isSure = declared.server.authentication === "access-key";
	return broken && isSure && "value" in max && asked <= 43200 ? { value: Math.max(demands.longestSession, Number(max.value)) } : asItIs(max);
}
// src/derive/path/path-facts.ts
/** What rules see of a path. */
function deriveFacts(way, path, { wider, open, questions, mend }) {
	let { declared } = way, { links } = path, judged = links.filter((link) => link.name !== "guardrails"), reach = judged.filter((link) => link.name !== "least-privilege"), unknown = reasonOf(judged), first = links.find((link) => link.name === path.firstBroken), ofFirst = (value) => value === void 0 ? first === void 0 && unknown !== void 0 ? unknown : require_program.$ : { value };
	return {
		id: { value: path.id },
		via: { value: path.via },
		state: path.state === "unknown" ? unknown : { value: path.state },
		brokenLinks: partialList$1(namesOf(judged, "broken"), reasonOf(withoutWaiting(judged))),
		interruptedAt: partialList$1(namesOf(reach, "broken"), reasonOf(withoutWaiting(reach))),
		"open.reach": { value: reach.filter(isOpen).map((link) => tellOpen(link.because, reasonIn(link.evidence))) },
		"open.width": { value: questions },
		unknownLinks: { value: namesOf(links, "unknown") },
		firstBrokenLink: ofFirst(first?.name),
		explanation: ofFirst(first?.because),
		"mend.text": ofFirst(first?.mend?.text),
		"mend.document": ofFirst(first?.mend?.command && first.mend.document),
		"narrow.text": wider.length > 0 ? { value: mend.text } : require_program.$,
		guardrails: factOf(links.find((link) => link.name === "guardrails")),
		"trust.decision": decisionOf(links),
		wider: partialList$1(wider, open && reasonIn([open])),
		"session.name": declared.sessionName === void 0 ? {
			unknown: "not-declared",
			detail: `No sessionName is declared for ${declared.role}.`
		} : { value: declared.sessionName },
		"session.duration": { value: declared.sessionDuration ?? 3600 },
		"session.tooLong": tooLong(way),
		...mendFacts(way, links)
	};
}
/** Every role allows an hour, whether its longest session was read or not. */
function tooLong({ declared, target }) {
	let asked = declared.sessionDuration ?? 3600, max = target.facts.maxSessionDuration;
	return asked <= 3600 || require_program.et(max) ? { value: !1 } : require_program.tt(max) ? max : { value: asked > Number(max.value) };
}
function namesOf(links, state) {
	return links.filter((link) => link.state === state).map((link) => link.name);
}
/** A link that waits for a broken one is not missing from what is known: that one is known. */
function withoutWaiting(links) {
	return links.filter(({ waits }) => !waits);
}
function isOpen({ state }) {
	return state === "unknown";
}
/** Why a link is not known: a refused call before all else, for a permission settles it, then the first link that is not. */
function reasonOf(links) {
	let open = links.filter(isOpen), [first] = open;
	if (first !== void 0) return open.flatMap(({ evidence }) => reasonsIn(evidence)).find(({ unknown }) => unknown === "access-denied") ?? reasonIn(first.evidence) ?? {
		unknown: "defect",
		detail: `${first.name}: ${first.because}`
	};
}
function factOf(link) {
	return link.state === "unknown" ? reasonOf([link]) : { value: link.state === "proven" };
}
/** Permission and trust each isolate one side; together they are the decision. */
function decisionOf(links) {
	let sides = links.filter((link) => link.name === "assume-role-permission" || link.name === "trust-policy");
	return sides.some((link) => link.state === "broken") ? { value: "denied" } : reasonOf(sides) ?? { value: "allowed" };
}
// src/derive/path/role-demands.ts
const hour = 3600;
/** By ARN of the role. */
function readRoleDemands(paths) {
	let byRole = require_program.Z(paths, ({ declared }) => declared.role);
	return new Map([...byRole].map(([arn, own]) => [arn, demandsOf(arn, own)]));
}
function demandsOf(arn, paths) {
	let stations = paths.map(({ station }) => station), unread = stations.find((station) => station.unread !== void 0)?.unread, empty = stations.filter(({ callers, unread: open }) => callers.length === 0 && open === void 0), sessions = paths.map(({ declared }) => declared.sessionDuration ?? hour).filter((each) => each <= 43200);
	return {
		callers: sortUnique(stations.flatMap(({ callers }) => callers.map((caller) => caller.arn))),
		...unread && { unread },
		without: sortUnique(empty.map(({ server }) => server.name)),
		longestSession: Math.max(hour, ...sessions),
		policies: policiesFor(arn, paths)
	};
}
/** One for each integration, under names that differ where two would be the same without what no name may hold. */
function policiesFor(arn, paths) {
	let needing = paths.flatMap(({ declared }) => {
		let required = requiredActions(declared);
		return required === void 0 ? [] : [{
			integration: declared.integration.name,
			actions: required.actions
		}];
	}), policies = [];
	for (let [integration, all] of [...require_program.Z(needing, (each) => each.integration)].sort(([one], [other]) => one < other ? -1 : 1)) {
		let policy = onStatement({
			Effect: "Allow",
			Action: sortUnique(all.flatMap((each) => each.actions)),
			Resource: "*"
		});
		policies.push({
			integration,
			...newInlinePolicy({
				arn,
				identity: policies
			}, `${integration}-actions`, policy)
		});
	}
	return policies;
}
function sortUnique(texts) {
	return [...new Set(texts)].sort();
}
// src/derive/path/role-width.ts
/** What the policies of a server role allow beyond, and short of, what is declared. */
function deriveRoleWidth(principal, assumable, reaches, permissions) {
	let { policies, arn } = principal, refused = permissions.filter(({ judged }) => judged.state === "broken").map(({ role }) => role), undecided = permissions.find(({ judged }) => judged.state === "unknown");
	return {
		...reachFacts(assumable, policies),
		declaredNotPermitted: partialList$1([...new Set(refused)].sort(), undecided === void 0 ? reaches.open.get(require_program.R(arn))?.unread : reasonIn(undecided.judged.evidence)),
		administrator: administratorFact(arn, policies)
	};
}
const reachPaths = [
	"assumable.exact",
	"assumable.patterns",
	"assumable.everything",
	"assumable.notResource",
	"assumable.limits",
	"permittedUndeclared",
	"undeclaredPatterns"
];
function reachFacts(assumable, policies) {
	if (assumable === void 0) {
		let unread = policies.unread ?? { unknown: "not-collected" };
		return Object.fromEntries(reachPaths.map((path) => [path, unread]));
	}
	let { reach, undeclared, patterns, limits, open } = assumable;
	return {
		"assumable.exact": { value: reach.exact },
		"assumable.patterns": { value: reach.patterns },
		"assumable.everything": { value: reach.everything },
		"assumable.notResource": { value: [...new Set(reach.allBut.flat())].sort() },
		"assumable.limits": { value: limits },
		permittedUndeclared: partialList$1(undeclared, open),
		undeclaredPatterns: partialList$1(patterns, open)
	};
}
/** Whether the policies of a role make it an administrator, as a fact. */
function administratorFact(arn, policies) {
	let administrator = isAdministrator(permissionsOf(arn, policies));
	if (administrator !== "unknown") return { value: administrator };
	let { boundary, unread } = policies;
	return unread === void 0 ? boundary !== void 0 && "unknown" in boundary ? boundary : {
		unknown: "not-declared",
		detail: "It hangs on a condition."
	} : unread;
}
// src/derive/path/width.ts
/** Measures trust, permissions and the callers' reach. */
function measureWidth(way, reaches, assumableOf) {
	let parts = [
		measureTrust(way),
		measurePermissions(way),
		...measureCallers(way, reaches, assumableOf)
	], mends = parts.flatMap(({ mend }) => mend ?? []), [first] = mends, commands = mends.flatMap(({ command }) => command ?? []), questions = parts.flatMap(({ open }) => open === void 0 ? [] : [open]), open = questions[0]?.evidence;
	return {
		wider: parts.flatMap((part) => part.wider),
		...open && { open },
		questions: [...new Set(questions.map(({ because, evidence }) => tellOpen(because, evidence)))],
		mend: {
			text: mends.map(({ text }) => text).join(" "),
			...commands.length > 0 && { command: commands.join("\n") },
			...first?.document !== void 0 && { document: first.document }
		}
	};
}
function openAt(fact, why, because) {
	return {
		because,
		evidence: {
			fact,
			...why
		}
	};
}
function measureTrust({ target }) {
	let fact = "targetRole.undeclaredPrincipals", undeclared = target.facts.undeclaredPrincipals, question = `Whether the trust policy of ${target.name} admits more than its declared callers is not known.`;
	if (require_program.tt(undeclared)) return {
		wider: [],
		open: openAt(fact, undeclared, question)
	};
	if (!("value" in undeclared)) return { wider: [] };
	let nobody = withoutCaller(target), principals = undeclared.value.filter((each) => nobody === void 0 || !isRoleOrUser(each)), why = undeclared.more ?? nobody, open = why && { open: openAt(fact, why, question) };
	if (principals.length === 0) return {
		wider: [],
		...open
	};
	let proposed = target.facts["trust.proposed"], document = proposed !== void 0 && "value" in proposed ? String(proposed.value) : void 0, advice = target.facts["trust.advice"], told = advice !== void 0 && "value" in advice ? advice.value : [];
	return {
		wider: principals.map((principal) => `The trust policy of ${target.name} admits ${principal}, which is no declared caller.`),
		...open,
		mend: {
			text: [`Let ${target.name} trust its declared callers alone.`, ...told].join(" "),
			...document !== void 0 && {
				document,
				command: updateTrust(target.arn, document)
			}
		}
	};
}
/** Why a role or user that is trusted may be the declared caller all the same: a server has none to compare it with. */
function withoutCaller({ facts, name }) {
	let servers = facts.serversWithoutCaller, names = "value" in servers ? servers.value : [];
	if (names.length !== 0) return {
		unknown: "not-declared",
		detail: `${names.join(", ")} has nothing to call ${name} with, so whom it must trust is not known.`
	};
}
function isRoleOrUser(principal) {
	return /^arn:[\w-]+:(iam|sts)::\d{12}:(role|user|assumed-role)\//.test(principal);
}
function measurePermissions({ declared, target }) {
	let { name, exists, policies } = target;
	if (require_program.tt(exists)) return {
		wider: [],
		open: openAt("targetRole.exists", exists, `Whether ${name} exists could not be read.`)
	};
	if ("value" in exists && exists.value === !1) return { wider: [] };
	let permissions = permissionsOf(target.arn, policies, declared.server.facts), mend = { text: `Give ${name} only the actions that ${declared.integration.name} needs.` };
	if (isAdministrator(permissions) === !0) return {
		wider: [`${name} is an administrator: it can do all in IAM.`],
		mend
	};
	let fact = "targetRole.policies.identity";
	if (!isRead(policies)) {
		let { boundary } = policies;
		return {
			wider: [],
			open: openAt(fact, policies.unread ?? (boundary !== void 0 && "unknown" in boundary ? boundary : void 0) ?? { unknown: "not-collected" }, `What ${name} may do could not be read.`)
		};
	}
	let required = requiredActions(declared);
	if (required === void 0) {
		let { name: integration } = declared.integration, because = `${integration} declares no actions, so whether ${name} may do more than it needs is not known.`;
		return {
			wider: [],
			open: openAt("integration.actions", {
				unknown: "not-declared",
				detail: declareActions(integration)
			}, because)
		};
	}
	let { beyond, beyondIfWithheld } = compareActions(permissions, required.actions);
	return beyond.length === 0 && beyondIfWithheld.length > 0 ? {
		wider: [],
		open: openAt(fact, {
			unknown: "not-declared",
			detail: takeSecretOut
		}, `Whether ${name} may do ${beyondIfWithheld.join(", ")} hangs on a value that is withheld.`)
	} : beyond.length === 0 ? { wider: [] } : {
		wider: [`${name} may do ${beyond.join(", ")}, which ${declared.integration.name} does not need.`],
		mend
	};
}
function measureCallers({ station }, reaches, assumableOf) {
	let variable = station.server.authentication === "access-key" ? "user" : "serverRole", parts = [...new Map(station.callers.map((caller) => [caller.arn, caller])).values()].map((principal) => {
		let assumable = assumableOf(principal), fact = `${variable}.policies.identity`;
		if (assumable === void 0) return {
			wider: [],
			open: openAt(fact, principal.policies.unread ?? { unknown: "not-collected" }, `What ${principal.name} may assume could not be read.`)
		};
		let wider = describeReach(principal.name, assumable);
		return {
			wider,
			...assumable.open && { open: openAt("instance.role.arn", assumable.open, `Whether all that ${principal.name} may assume is declared for it is not known.`) },
			...wider.length > 0 && { mend: narrow$1(principal, reaches) }
		};
	});
	return station.unread === void 0 ? parts : [...parts, {
		wider: [],
		open: openAt("instance.role.arn", station.unread, `What ${station.server.name} calls AWS with could not be read.`)
	}];
}
function describeReach(name, { reach, undeclared, patterns, limits }) {
	let start = `A policy of ${name} allows sts:AssumeRole on`, narrowed = limits.length === 0 ? "" : `, narrowed by ${limits.join(" and by ")} alone`;
	return [
		...reach.everything ? [`${start} every role there is${narrowed}.`] : [],
		...reach.allBut.map((values) => `${start} every role but ${values.join(", ")}${narrowed}.`),
		...patterns.length > 0 ? [`${start} whatever is like ${patterns.join(", ")}${narrowed}.`] : [],
		...undeclared.length > 0 ? [`${start} ${undeclared.join(", ")}, which it is not declared to assume.`] : []
	];
}
function narrow$1({ arn, name }, { byPrincipal }) {
	let roles = [...byPrincipal.get(arn)?.roles ?? []].sort();
	return {
		text: `Let the policies of ${name} allow sts:AssumeRole on the declared roles alone.`,
		document: JSON.stringify(onStatement({
			Effect: "Allow",
			Action: "sts:AssumeRole",
			Resource: roles
		}))
	};
}
// src/derive/path/role-trusts.ts
function rememberRoleTrusts(input) {
	let { topology, collected } = input, pathsTo = require_program.Z(input.declared, ({ role }) => role), trustedBy = new Map(topology.roles?.map(({ role, trustedBy: named }) => [role, named])), owners = ownersOfIds(collected), known = /* @__PURE__ */ new Map(), read = (role) => {
		let facts = factsOf(role, collected), trust = facts?.["trust.document"];
		if (facts === void 0 || trust === void 0 || require_program.tt(trust) || require_program.et(trust)) return;
		let paths = pathsTo.get(role) ?? [];
		return remember({
			role,
			document: String(trust.value),
			callers: paths.flatMap((path) => callersOn(path, facts, trust, input)),
			callersComplete: paths.every(({ server }) => input.stations.get(server.name)?.unread === void 0),
			trustedBy: (trustedBy.get(role) ?? []).map(({ principal }) => principal),
			services: input.attached.has(role) ? [ec2In(role)] : [],
			identify: (id) => owners.get(id)
		});
	};
	return (role) => (known.has(role) || known.set(role, read(role)), known.get(role));
}
function remember(input) {
	return {
		compare: once$1(() => compareTrust(input)),
		mended: once$1(() => mendTrust(input)),
		narrowed: once$1(() => narrowTrust(input))
	};
}
function once$1(make) {
	let made;
	return () => (made ??= { value: make() }, made.value);
}
/** As a target, else as a role that is attached to a server: the same role was read for both. */
function factsOf(role, collected) {
	let kind = collected.has("target-role", role) ? "target-role" : "server-role";
	return collected.has(kind, role) ? collected.facts(kind, role, role.split(":")[4] ?? "") : void 0;
}
function callersOn(declared, facts, trust, { stations, takenAt }) {
	let tags = facts.tags && readTags(facts.tags), target = {
		arn: declared.role,
		...tags && { tags }
	};
	return distinctCallers(stations.get(declared.server.name)?.callers ?? [], trust).map((caller) => ({
		kind: caller.kind,
		arn: caller.arn,
		...caller.uniqueId !== void 0 && { uniqueId: caller.uniqueId },
		requests: [requestOf({
			declared,
			target,
			takenAt
		}, caller)]
	}));
}
/** The roles and users of the snapshot by their unique ids. */
function ownersOfIds(collected) {
	let subjects = [
		"server-role",
		"target-role",
		"user"
	].flatMap((kind) => collected.subjects(kind));
	return new Map(subjects.flatMap(({ id, facts: { uniqueId } }) => uniqueId !== void 0 && "value" in uniqueId ? [[String(uniqueId.value), id]] : []));
}
// src/derive/path/target-width.ts
/** In what a target role is wide by itself, whoever is declared for it. */
function deriveTargetWidth(arn, facts) {
	let exists = facts.exists;
	if (require_program.tt(exists)) return {
		trustedAccounts: exists,
		administrator: exists
	};
	if ("value" in exists && exists.value === !1) return {
		trustedAccounts: { value: [] },
		administrator: { value: !1 }
	};
	let policies = readPolicies(facts["policies.identity"], facts["policies.boundary"]);
	return {
		trustedAccounts: trustedAccounts(facts["trust.document"]),
		administrator: administratorFact(arn, policies)
	};
}
function trustedAccounts(trust) {
	if (require_program.tt(trust)) return trust;
	if (require_program.et(trust)) return { value: [] };
	let { statements } = parsePolicy(String(trust.value), "trustPolicy", "trust"), accounts = statements.filter(({ effect, invalid }) => effect === "Allow" && invalid.length === 0).flatMap(({ principals = [] }) => principals.flatMap(({ meaning }) => meaning.form === "account" ? [meaning.account] : []));
	return { value: [...new Set(accounts)].sort() };
}
// src/derive/path/index.ts
/** Every declared path with the session name that XSOAR gives on it. */
function declaredCalls(topology) {
	return require_program.z(topology).map(withSessionName);
}
/** Judges every declared path, link by link. What paths share, a server's links or a role's policies, is looked at once. */
function derivePaths(input) {
	let { collected, serverRoles, stations, takenAt, trustOf } = input, targets = new Map([...input.targets].map(([arn, facts]) => [arn, readTarget(arn, facts)])), demands = readRoleDemands(input.declared.map((declared) => ({
		declared,
		station: stations.get(declared.server.name)
	}))), ways = input.declared.map((declared) => {
		let station = stations.get(declared.server.name), target = targets.get(declared.role);
		return {
			declared,
			station: {
				...station,
				callers: distinctCallers(station.callers, target.trust)
			},
			target,
			demands: demands.get(declared.role),
			trustOf,
			takenAt
		};
	}), reaches = readDeclaredReaches(ways), assumableOf = rememberAssumables(reaches), links = new Map([...stations].map(([name, station]) => [name, judgeStation(station, {
		trustOf,
		takenAt
	})])), permissions = /* @__PURE__ */ new Map(), paths = ways.map((way) => {
		let judged = new Map(way.station.callers.map((caller) => [caller, judgePermissionOf(way, caller)]));
		for (let [{ arn }, permission] of judged) {
			let known = permissions.get(arn) ?? [];
			known.push({
				role: way.target.arn,
				judged: permission
			}), permissions.set(arn, known);
		}
		let width = measureWidth(way, reaches, assumableOf), path = toTrustPath(way, judgeWay(way, {
			station: links.get(way.station.server.name),
			permission: (caller) => judged.get(caller),
			width
		}));
		return {
			declared: way.declared,
			path,
			facts: deriveFacts(way, path, width)
		};
	}), roleWidths = serverRoles.map((arn) => {
		let principal = principalOf("role", arn, require_program.R(arn), collected);
		return [arn, deriveRoleWidth(principal, assumableOf(principal), reaches, permissions.get(arn) ?? [])];
	});
	return {
		paths: paths.sort((one, other) => require_program.rt(one.path.id, other.path.id)),
		roleWidths: new Map(roleWidths)
	};
}
/** With a stored key, XSOAR gives a command without a session name that of its integration. */
function withSessionName(declared) {
	let { server, integration, via, sessionName } = declared;
	return via !== "command" || server.authentication !== "access-key" || sessionName !== void 0 || integration.sessionName === void 0 ? declared : {
		...declared,
		sessionName: integration.sessionName
	};
}
function readTarget(arn, facts) {
	let fact = (path) => facts[path], tags = readTags(fact("tags"));
	return {
		arn,
		name: require_program.V(arn),
		account: require_program.R(arn),
		facts,
		exists: fact("exists"),
		trust: fact("trust.document"),
		...tags && { tags },
		policies: readPolicies(fact("policies.identity"), fact("policies.boundary"))
	};
}
// src/derive/server-roles.ts
/** The servers of every role that is attached to one, by the role's ARN. */
function attachedRoles(topology, stations) {
	let roles = /* @__PURE__ */ new Map();
	for (let server of topology.servers) {
		let callers = stations.get(server.name)?.callers ?? [], arns = new Set(callers.filter(({ kind }) => kind === "role").map(({ arn }) => arn));
		for (let arn of arns) {
			let known = roles.get(arn);
			known === void 0 ? roles.set(arn, [server]) : known.push(server);
		}
	}
	return roles;
}
// src/derive/target-roles.ts
/** The facts of a declared target role: what was read of it, its declared callers, and what its trust policy says of them. */
function deriveTargetRole(target, input) {
	let read = input.collected.facts("target-role", target.arn, target.account), stations = target.servers.flatMap((name) => input.stations.get(name) ?? []), unread = stations.find((station) => station.unread !== void 0)?.unread, empty = target.servers.filter((name) => input.stations.get(name)?.callers.length === 0), callers = {
		arns: [...new Set(stations.flatMap((station) => station.callers.map(({ arn }) => arn)))].sort(),
		without: empty.filter((name) => input.stations.get(name)?.unread === void 0),
		...unread && { unread }
	};
	return {
		...read,
		arn: { value: target.arn },
		name: { value: target.name },
		account: { value: target.account },
		callers: partialList$1(callers.arns, unread),
		serversWithoutCaller: partialList$1(callers.without, unread),
		...trustFacts(target, read, callers, input)
	};
}
function trustFacts(target, read, callers, input) {
	let document = read["trust.document"], exists = read.exists;
	if ("value" in exists && exists.value === !1) return withoutRole(callers);
	if (input.trust === void 0) {
		let why = require_program.tt(document) ? document : {
			unknown: "invalid-answer",
			detail: `${target.arn} has no trust policy.`
		};
		return Object.fromEntries(derivedPaths.map((path) => [path, why]));
	}
	let comparison = input.trust.compare();
	return {
		...comparisonFacts(comparison, callers),
		...proposalFacts(read, callers, comparison, input.trust, input.takenAt)
	};
}
function comparisonFacts(comparison, { unread }) {
	let { admissions, questions, undeclared } = comparison, callersThat = (decision) => admissions.filter((admission) => admission.decision === decision).map(({ caller }) => caller), open = questions.length === 0 ? unread : {
		unknown: "not-declared",
		detail: tellWanted(admissions, questions)
	}, unsure = undeclared.some(({ sure }) => !sure) ? unread ?? open : void 0;
	return {
		"trust.principals": { value: comparison.principals },
		missingCallers: partialList$1(callersThat("refused"), open),
		undeclaredPrincipals: partialList$1(undeclared.filter(({ sure }) => sure).map(({ principal }) => principal), unsure),
		stalePrincipals: { value: comparison.stale },
		deniedCallers: partialList$1(callersThat("denied"), questions.length === 0 ? void 0 : open),
		trustProblems: partialList$1(comparison.problems, unread),
		trustQuestions: partialList$1(questions, unread)
	};
}
/** What would settle the questions: condition keys, where they hang on any. */
function tellWanted(admissions, questions) {
	let keys = [...new Set(admissions.flatMap(({ unknownKeys }) => unknownKeys))].sort();
	return keys.length > 0 ? `Give ${listWanted(keys)} under facts of the server.` : questions.join(" ");
}
function proposalFacts(read, { arns, without, unread }, { admissions, undeclared, stale }, trust, takenAt) {
	let present = read["trust.document"], isOut = admissions.some(({ decision }) => decision === "refused" || decision === "denied"), isWide = undeclared.length > 0 || stale.length > 0, mended = isOut ? trust.mended() : void 0, unclear = unread ?? (without.length > 0 ? notYet(without) : arns.length === 0 ? nobody : void 0), narrowed = unclear === void 0 && (isOut || isWide) ? trust.narrowed() : void 0, told = tellProposal(narrowed, read, takenAt);
	return {
		"trust.mended": documentOf(mended, present),
		"trust.narrowed": unclear ?? documentOf(narrowed, present),
		"trust.proposed": unclear ?? printable(narrowed, present),
		"trust.advice": { value: unclear === void 0 ? told : [`What the trust policy should be is not known yet: ${tellWhy(unclear)}`] }
	};
}
function tellWhy({ detail, call, permission }) {
	return detail === void 0 ? `what a declared server calls with could not be read${call === void 0 ? "" : ` (${call}${permission === void 0 ? "" : `, allow ${permission}`})`}.` : detail;
}
function documentOf(proposal, present) {
	return proposal === void 0 ? present : proposal.document === void 0 ? {
		unknown: "not-collected",
		detail: proposal.obstacles.join(" ")
	} : { value: proposal.document };
}
/** What a command may put in place. */
function printable(proposal, present) {
	return proposal === void 0 || proposal.obstacles.length === 0 ? documentOf(proposal, present) : {
		unknown: "not-collected",
		detail: proposal.obstacles.join(" ")
	};
}
const derivedPaths = [
	"trust.principals",
	"missingCallers",
	"undeclaredPrincipals",
	"stalePrincipals",
	"deniedCallers",
	"trustProblems",
	"trustQuestions",
	"trust.mended",
	"trust.narrowed",
	"trust.proposed",
	"trust.advice"
], nobody = {
	unknown: "not-declared",
	detail: "No declared server has anything to call it with."
};
/** A policy without a caller that is still to come would shut it out, and may take away the very name it is to have. */
function notYet(servers) {
	return {
		unknown: "not-declared",
		detail: `${servers.join(", ")} has nothing to call it with, so whom it must trust is not known.`
	};
}
/** There is no such role: every caller is missing and nobody else is trusted. */
function withoutRole({ arns, unread }) {
	let gone = {
		unknown: "not-collected",
		detail: "The role does not exist."
	};
	return {
		"trust.principals": { value: [] },
		missingCallers: partialList$1(arns, unread),
		undeclaredPrincipals: { value: [] },
		stalePrincipals: { value: [] },
		deniedCallers: { value: [] },
		trustProblems: { value: ["The role does not exist."] },
		trustQuestions: { value: [] },
		"trust.mended": gone,
		"trust.narrowed": gone,
		"trust.proposed": gone,
		"trust.advice": { value: [] }
	};
}
// src/derive/world.ts
/** Pure: the same input gives the same world. */
function readWorld(topology, snapshot) {
	let { takenAt } = snapshot, collected = indexSnapshot(snapshot, new Set(topology.accounts.map((account) => account.id))), keys = require_program.Z(collected.subjects("access-key"), ({ id }) => id.slice(0, id.lastIndexOf("/"))), servers = deriveServers(topology, collected, keys), stations = readStations(topology, snapshot, collected, servers), declared = declaredCalls(topology), targets = require_program.B(topology), serverRoles = attachedRoles(topology, stations), trustOf = rememberRoleTrusts({
		topology,
		collected,
		stations,
		declared,
		attached: serverRoles,
		takenAt
	}), targetFacts = new Map(targets.map((target) => {
		let facts = deriveTargetRole(target, {
			stations,
			collected,
			trust: trustOf(target.arn),
			takenAt
		});
		return [target.arn, {
			...facts,
			...deriveTargetWidth(target.arn, facts)
		}];
	})), { paths, roleWidths } = derivePaths({
		takenAt,
		collected,
		stations,
		declared,
		targets: targetFacts,
		trustOf,
		serverRoles: [...serverRoles.keys()]
	});
	return {
		topology,
		collected,
		servers: new Map(topology.servers.map((server) => [server.name, server])),
		facts: {
			servers,
			integrations: deriveIntegrations(topology),
			targets: targetFacts
		},
		stations,
		declared,
		targets,
		serverRoles,
		roleWidths,
		keys,
		paths
	};
}
// src/derive/index.ts
/** Joins the topology with what a snapshot holds. Pure: the same input gives the same subjects. */
function derive(topology, snapshot) {
	let world = readWorld(topology, snapshot);
	return {
		subjects: derivedKinds.flatMap((kind) => kind.subjects(world)),
		standIns: derivedKinds.flatMap((kind) => kind.standIns?.(world) ?? []),
		paths: world.paths.map(({ path }) => path)
	};
}
// src/evaluate/explain-unknown.ts
/** What could not be read, why, and which permission would settle it: one sentence a reason. */
function explainUnknown(evidence) {
	let factsByReason = /* @__PURE__ */ new Map();
	for (let item of evidence) {
		let unknown = "unknown" in item ? item : "more" in item ? item.more : void 0;
		if (unknown === void 0) continue;
		let reason = describe$1(unknown);
		factsByReason.set(reason, [...factsByReason.get(reason) ?? [], item.fact]);
	}
	return [...factsByReason].map(([reason, facts]) => `${enumerate(facts)} unknown: ${reason}`).join(" ") || "A fact it rests on could not be read.";
}
function describe$1({ unknown, call, permission, detail }) {
	return `${unknown}${call === void 0 ? "" : ` on ${call}`}${permission === void 0 ? "" : `, allow ${permission}`}.${detail ? ` ${detail}` : ""}`;
}
function enumerate(facts) {
	let names = [...new Set(facts)], last = names.pop();
	return names.length === 0 ? `${last} is` : `${names.join(", ")} and ${last} are`;
}
// src/evaluate/finding-id.ts
/** The stable id of a check: first 16 hex digits of SHA-256(rule NUL kind NUL subject id). */
function findingId(rule, subject) {
	return (0, node_crypto.hash)("sha256", `${rule}\0${subject.kind}\0${subject.id}`).slice(0, 16);
}
/** Marks the findings that a waiver in force on `asOf` (YYYY-MM-DD) accepts; the last matching waiver of the file wins. */
function applyWaivers(findings, waivers, asOf) {
	let matches = waivers.map((waiver) => ({
		waiver,
		covers: matcherOf(waiver),
		findings: []
	})), marked = findings.map((finding) => {
		let accepted = null;
		for (let match of matches) {
			if (!match.covers(finding)) continue;
			match.findings.push(finding.id);
			let { reason, owner, expires } = match.waiver;
			expires >= asOf && (accepted = {
				reason,
				owner,
				expires
			});
		}
		return accepted === null ? finding : {
			...finding,
			waiver: accepted
		};
	}), soon = new Date(Date.parse(asOf) + 12096e5).toISOString().slice(0, 10);
	return {
		findings: marked,
		uses: matches.map(({ waiver, findings: ids }) => {
			let state = stateOf(waiver, ids, findings, asOf);
			return {
				waiver,
				state,
				endsSoon: state !== "expired" && waiver.expires <= soon,
				findings: ids
			};
		})
	};
}
function stateOf(waiver, ids, findings, asOf) {
	return waiver.expires < asOf ? "expired" : ids.length > 0 ? "used" : findings.some((finding) => mayHide(finding, waiver)) ? "unseen" : "unused";
}
/** A check that could not look at what the waiver is for. One on a server may stand for subjects that could not be listed. */
function mayHide({ rule, verdict, subject }, waiver) {
	return rule !== waiver.rule || verdict !== "unknown" ? !1 : require_program.Q(waiver.subject, subject.id) || subject.kind === "server" && waiver.subject.startsWith("arn:");
}
/** True for findings a waiver is meant for: its rule, its subject (anchored glob), a verdict it accepts. */
function matcherOf(waiver) {
	return (finding) => finding.rule === waiver.rule && (finding.verdict === "fail" || finding.verdict === "unknown") && waiver.accepts.includes(finding.verdict) && require_program.Q(waiver.subject, finding.subject.id);
}
/**
* Why a waiver for these subjects would accept what nobody has looked at; undefined when it is narrow enough. Names alone
* count: what every ARN of an account begins with narrows nothing.
*/
function whyTooBroad(subject) {
	if (!subject.includes("*")) return;
	if (/^\*+$/.test(subject)) return "it covers every subject there is";
	if (!subject.startsWith("arn:")) return;
	let [, , service = "", , account = "", ...resource] = subject.split(":");
	if (resource.join(":").replace(/^[^/]*\//, "").replaceAll("*", "").length >= 3) return;
	let where = /^\d{12}$/.test(account) ? `of account ${account}` : "of every account";
	return `it covers all that ${service.includes("*") || service === "" ? "there is" : `is in ${service}`} ${where}`;
}
// src/evaluate/index.ts
/** Applies every rule to every subject of its kind, and to what stands in for subjects that cannot be judged. */
function evaluate(input) {
	let findings = [];
	for (let enabled of input.rules) {
		let kind = enabled.rule.definition.subject;
		for (let subject of input.subjects) subject.ref.kind === kind && findings.push(...check$1(enabled, subject, input));
		for (let standIn of input.standIns) standIn.kind === kind && findings.push(...stand(enabled, standIn, input));
	}
	findings.sort(compareFindings);
	let waived = applyWaivers(findings, input.waivers, input.asOf), defect = findings.some((finding) => isDefect(finding.evidence));
	return {
		findings: waived.findings,
		waivers: waived.uses,
		defect
	};
}
function check$1(enabled, subject, input) {
	let settings = settingsOf(enabled, subject.ref, subject.servers, input);
	if (settings.off) return [];
	let { rule } = enabled, scope = {
		variables: subject.variables,
		params: settings.params,
		now: input.now
	}, { verdict, evidence } = rule.judge(scope), message = verdict === "fail" ? rule.renderMessage(scope) : verdict === "unknown" ? tellUnknown(rule, scope, evidence) : verdict === "pass" ? rule.definition.title : `Does not apply: ${rule.definition.when ?? "the rule has no condition"}.`, fix = verdict === "fail" ? { fix: rule.renderFix(scope) } : {};
	return [{
		...base(rule, settings.severity, subject),
		verdict,
		message,
		evidence,
		...fix,
		waiver: null,
		servers: subject.servers
	}];
}
/** As the rule tells it, except for a defect of ours: no rule knows of one. */
function tellUnknown(rule, scope, evidence) {
	return (isDefect(evidence) ? void 0 : rule.renderUnknown?.(scope)) ?? explainUnknown(evidence);
}
function isDefect(evidence) {
	return evidence.some((each) => "unknown" in each && each.unknown === "defect");
}
function stand(enabled, standIn, input) {
	let settings = settingsOf(enabled, standIn.ref, standIn.servers, input);
	if (settings.off) return [];
	let { verdict, evidence, servers } = standIn, message = verdict === "unknown" ? `${standIn.message} ${explainUnknown(evidence)}` : standIn.message, fix = standIn.fix === void 0 ? {} : { fix: standIn.fix };
	return [{
		...base(enabled.rule, settings.severity, standIn),
		verdict,
		message,
		evidence,
		...fix,
		waiver: null,
		servers
	}];
}
function base(rule, severity, on) {
	return {
		id: findingId(rule.definition.id, on.ref),
		rule: rule.definition.id,
		severity,
		subject: on.ref,
		...on.location && { location: on.location }
	};
}
function settingsOf(enabled, ref, servers, input) {
	let accountName = ref.account === void 0 ? void 0 : input.accountNames.get(ref.account);
	return enabled.settingsFor({
		servers,
		account: ref.account,
		accountName
	});
}
/** By account, kind, subject id, rule, each by code point. */
function compareFindings(one, other) {
	return require_program.rt(one.subject.account ?? "", other.subject.account ?? "") || require_program.rt(one.subject.kind, other.subject.kind) || require_program.rt(one.subject.id, other.subject.id) || require_program.rt(one.rule, other.rule);
}
/** Counts findings by verdict; waived ones are counted apart, and in coverage by their verdict. */
function summarize(findings) {
	let counts = {
		pass: 0,
		fail: 0,
		unknown: 0,
		"not-applicable": 0
	}, waived = {
		pass: 0,
		fail: 0,
		unknown: 0,
		"not-applicable": 0
	};
	for (let finding of findings) (finding.waiver === null ? counts : waived)[finding.verdict] += 1;
	let decided = counts.pass + counts.fail + waived.pass + waived.fail, applicable = decided + counts.unknown + waived.unknown;
	return {
		pass: counts.pass,
		fail: counts.fail,
		unknown: counts.unknown,
		notApplicable: counts["not-applicable"],
		waived: waived.pass + waived.fail + waived.unknown + waived["not-applicable"],
		coverage: applicable === 0 ? 0 : Math.floor(1e4 * decided / applicable) / 100
	};
}
/** Decides the exit code: 3 for a defect, else 1 for failures, else 4 for what could not be seen, else 0. */
function judgeGate(findings, summary, settings, state) {
	let open = findings.filter((finding) => finding.waiver === null && counts(finding, settings.failOn)), failures = open.filter((finding) => finding.verdict === "fail"), unknowns = open.filter((finding) => finding.verdict === "unknown"), failed = failures.length === 0 ? [] : [`${tell(failures, "failure", settings.failOn)}.`], unseen = [];
	unknowns.length > 0 && settings.unknown === "fail" && unseen.push(`${tell(unknowns, "unknown check", settings.failOn)}.`), summary.coverage < (settings.coverage ?? 0) && unseen.push(`Coverage is ${summary.coverage} %, below the floor of ${settings.coverage} %.`), findings.some((finding) => finding.verdict === "pass" || finding.verdict === "fail") || unseen.push("No check could be decided.");
	let because = [
		...state.defect ? [defectReason] : [],
		...failed,
		...unseen
	], exitCode = state.defect ? 3 : failed.length > 0 ? 1 : unseen.length > 0 ? 4 : 0;
	return because.length === 0 && because.push(...tellPassed(settings, unknowns)), settings.failOn === "none" && because.push(tellStricter(findings, summary, settings)), {
		passed: exitCode === 0,
		exitCode,
		because
	};
}
const defectReason = "A defect of trustpath kept part of the audit from being judged; the rest is reported.";
function counts(finding, failOn) {
	return failOn !== "none" && require_program.j(finding.severity, failOn);
}
/** `3 failures of severity high or above (1 critical, 2 high): imds-hop-limit, \u2026`; the rules with the worst severity first. */
function tell(findings, noun, failOn) {
	let rules = /* @__PURE__ */ new Set(), parts = [];
	for (let severity of require_program.M) {
		let these = findings.filter((finding) => finding.severity === severity);
		these.length > 0 && parts.push(`${these.length} ${severity}`);
		for (let rule of these.map((finding) => finding.rule).sort(require_program.rt)) rules.add(rule);
	}
	let named = [...rules].slice(0, 5).join(", "), more = rules.size > 5 ? ` and ${require_program.f(rules.size - 5, "more rule")}` : "";
	return `${require_program.f(findings.length, noun)} of severity ${threshold(failOn)} (${parts.join(", ")}): ${named}${more}`;
}
function threshold(failOn) {
	return failOn === "critical" ? failOn : `${failOn} or above`;
}
function tellPassed(settings, unknowns) {
	if (settings.failOn === "none") return ["failOn is none: neither failures nor unknowns fail the gate."];
	let passed = `No failure of severity ${threshold(settings.failOn)}.`;
	return unknowns.length === 0 ? [passed] : [passed, `${tell(unknowns, "unknown check", settings.failOn)}; they do not count, as unknown is pass.`];
}
function tellStricter(findings, summary, settings) {
	let { exitCode, because } = judgeGate(findings, summary, {
		...settings,
		failOn: "high"
	}, { defect: !1 });
	return exitCode === 0 ? "With failOn high it would pass too." : `With failOn high it would fail with exit code ${exitCode}: ${because[0]}`;
}
// src/audit.ts
/** Judges a snapshot: pure and synchronous, the same input gives the same report on any day and machine. */
function audit(input) {
	let { snapshot, topology, accounts } = input, derived = derive(topology, snapshot), wanted = (account) => accounts === void 0 || account !== void 0 && accounts.has(account), evaluation = evaluate({
		rules: input.rules,
		subjects: derived.subjects.filter((subject) => wanted(subject.ref.account)),
		standIns: derived.standIns.filter((standIn) => wanted(standIn.ref.account)),
		waivers: input.waivers,
		accountNames: new Map(topology.accounts.map((account) => [account.id, account.name])),
		asOf: input.asOf,
		now: snapshot.takenAt
	}), gaps = snapshot.gaps.filter((gap) => wanted(gap.account)), defect = evaluation.defect || gaps.some((gap) => gap.unknown === "defect"), summary = summarize(evaluation.findings);
	return {
		report: {
			version: 1,
			tool: input.tool,
			takenAt: snapshot.takenAt,
			incomplete: snapshot.incomplete,
			summary,
			gate: judgeGate(evaluation.findings, summary, input.gate, { defect }),
			findings: evaluation.findings,
			gaps,
			cost: snapshot.cost,
			rules: input.rules.map(ruleInfo).sort((one, other) => require_program.rt(one.id, other.id)),
			waivers: tellableWaivers(evaluation.waivers, input),
			...judgesPaths(input) && { paths: derived.paths.filter((path) => wanted(path.account)) }
		},
		waivers: evaluation.waivers
	};
}
/** Every declared path, link by link, whatever the rules are. Sorted by id. */
function tracePaths(topology, snapshot) {
	return derive(topology, snapshot).paths;
}
/** Without a rule on paths nothing is collected for them alone, and a path without facts would only say so. */
function judgesPaths({ rules }) {
	return rules.some(({ rule }) => rule.definition.subject === "trust-path");
}
/** Where only a part was judged, nothing follows from a waiver that found no use there. */
function tellableWaivers(waivers, { rules, accounts }) {
	let judged = new Set(rules.map(({ rule }) => rule.definition.id)), whole = (rule) => accounts === void 0 && judged.has(rule);
	return waivers.filter(({ state, waiver }) => state === "used" || state === "expired" || whole(waiver.rule));
}
function ruleInfo(enabled) {
	let { id, title, why, fix, controls, references } = enabled.rule.definition;
	return {
		id,
		title,
		severity: enabled.severity,
		why,
		fix: fix.text,
		controls,
		references
	};
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias"), DOC = Symbol.for("yaml.document"), MAP = Symbol.for("yaml.map"), PAIR = Symbol.for("yaml.pair"), SCALAR$1 = Symbol.for("yaml.scalar"), SEQ = Symbol.for("yaml.seq"), NODE_TYPE = Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR$1, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node == "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return !0;
	}
	return !1;
}
function isNode(node) {
	if (node && typeof node == "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return !0;
	}
	return !1;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor, BREAK$1 = Symbol("break visit"), SKIP$1 = Symbol("skip children"), REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$2(node, visitor) {
	let visitor_ = initVisitor(visitor);
	isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1 && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
/** Remove the current node */
visit$2.BREAK = BREAK$1, visit$2.SKIP = SKIP$1, visit$2.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	let ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
	if (typeof ctrl != "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				let ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci == "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else ci === REMOVE$1 && (node.items.splice(i, 1), --i);
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			let ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			ck === REMOVE$1 && (node.key = null);
			let cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			cv === REMOVE$1 && (node.value = null);
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor) : visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor == "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	let parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) key === "key" ? parent.key = node : parent.value = node;
	else if (isDocument(parent)) parent.contents = node;
	else {
		let pt = isAlias(parent) ? "alias" : "scalar";
		throw Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
}, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, yaml), this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		let copy = new Directives(this.yaml, this.tags);
		return copy.docStart = this.docStart, copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		let res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = !0;
				break;
			case "1.2": this.atNextDocument = !1, this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.2"
			}, this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		this.atNextDocument &&= (this.yaml = {
			explicit: Directives.defaultYaml.explicit,
			version: "1.1"
		}, this.tags = Object.assign({}, Directives.defaultTags), !1);
		let parts = line.trim().split(/[ \t]+/), name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2)) return !1;
				let [handle, prefix] = parts;
				return this.tags[handle] = prefix, !0;
			}
			case "%YAML": {
				if (this.yaml.explicit = !0, parts.length !== 1) return onError(0, "%YAML directive should contain exactly one part"), !1;
				let [version] = parts;
				if (version === "1.1" || version === "1.2") return this.yaml.version = version, !0;
				{
					let isValid = /^\d+\.\d+$/.test(version);
					return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
				}
			}
			default: return onError(0, `Unknown directive ${name}`, !0), !1;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") return onError(`Not a valid tag: ${source}`), null;
		if (source[1] === "<") {
			let verbatim = source.slice(2, -1);
			return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
		}
		let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		suffix || onError(`The ${source} tag has no suffix`);
		let prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			return onError(String(error)), null;
		}
		return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (let [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			let tags = {};
			visit$2(doc.contents, (_key, node) => {
				isNode(node) && node.tag && (tags[node.tag] = !0);
			}), tagNames = Object.keys(tags);
		} else tagNames = [];
		for (let [handle, prefix] of tagEntries) handle === "!!" && prefix === "tag:yaml.org,2002:" || doc && !tagNames.some((tn) => tn.startsWith(prefix)) || lines.push(`%TAG ${handle} ${prefix}`);
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: !1,
	version: "1.2"
}, Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw Error(msg);
	}
	return !0;
}
function anchorNames(root) {
	let anchors = /* @__PURE__ */ new Set();
	return visit$2(root, { Value(_key, node) {
		node.anchor && anchors.add(node.anchor);
	} }), anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		let name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source), prevAnchors ??= anchorNames(doc);
			let anchor = findNewAnchor(prefix, prevAnchors);
			return prevAnchors.add(anchor), anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (let source of aliasObjects) {
				let ref = sourceObjects.get(source);
				if (typeof ref == "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					let error = /* @__PURE__ */ Error("Failed to resolve repeated object (this should not happen)");
					throw error.source = source, error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val == "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
			v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
		}
		else if (val instanceof Map) for (let k of Array.from(val.keys())) {
			let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
			v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
		}
		else if (val instanceof Set) for (let v0 of Array.from(val)) {
			let v1 = applyReviver(reviver, val, v0, v0);
			v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
		}
		else for (let [k, v0] of Object.entries(val)) {
			let v1 = applyReviver(reviver, val, k, v0);
			v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON == "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		let data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data), ctx.onCreate = (res) => {
			data.res = res, delete ctx.onCreate;
		};
		let res = value.toJSON(arg, ctx);
		return ctx.onCreate && ctx.onCreate(res), res;
	}
	return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return this.range && (copy.range = this.range.slice()), copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw TypeError("A document argument is required");
		let ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: !0,
			mapAsMap: mapAsMap === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
		}, res = toJS(this, "", ctx);
		if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
}, Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS), this.source = source, Object.defineProperty(this, "tag", { set() {
			throw Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
		let nodes;
		ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit$2(doc, { Node: (_key, node) => {
			(isAlias(node) || hasAnchor(node)) && nodes.push(node);
		} }), ctx && (ctx.aliasResolveCache = nodes));
		let found;
		for (let node of nodes) {
			if (node === this) break;
			node.anchor === this.source && (found = node);
		}
		if (found && ctx) {
			let { anchors, doc, maxAliasCount } = ctx, data = anchors.get(found);
			/* istanbul ignore if */
			if (data ||= (toJS(found, null, ctx), anchors.get(found)), data?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc, found, anchors)), data.count * data.aliasCount > maxAliasCount)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		let source = this.resolve(ctx.doc, ctx);
		if (!source) {
			let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		let src = `*${this.source}`;
		if (ctx) {
			if (anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		let source = node.resolve(doc), anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	}
	if (isCollection(node)) {
		let count = 0;
		for (let item of node.items) {
			let c = getAliasCount(doc, item, anchors);
			c > count && (count = c);
		}
		return count;
	}
	if (isPair(node)) {
		let kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1), this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value) && (value = value.contents), isNode(value)) return value;
	if (isPair(value)) {
		let map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		return map.items.push(value), map;
	}
	(value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
	let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx, ref;
	if (aliasDuplicateObjects && value && typeof value == "object") {
		if (ref = sourceObjects.get(value), ref) return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias(ref.anchor);
		ref = {
			anchor: null,
			node: null
		}, sourceObjects.set(value, ref);
	}
	tagName?.startsWith("!!") && (tagName = "tag:yaml.org,2002:" + tagName.slice(2));
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
			let node = new Scalar(value);
			return ref && (ref.node = node), node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
	let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		let k = path[i];
		if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
			let a = [];
			a[k] = v, v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: !1,
		keepUndefined: !1,
		onAnchor: () => {
			throw Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type), Object.defineProperty(this, "schema", {
			value: schema,
			configurable: !0,
			enumerable: !1,
			writable: !0
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return schema && (copy.schema = schema), copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			let [key, ...rest] = path, node = this.get(key, !0);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		let [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		let node = this.get(key, !0);
		if (isCollection(node)) return node.deleteIn(rest);
		throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		let [key, ...rest] = path, node = this.get(key, !0);
		return rest.length === 0 ? !keepScalar && isScalar(node) ? node.value : node : isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return !1;
			let n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		let [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		let node = this.get(key, !0);
		return isCollection(node) ? node.hasIn(rest) : !1;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		let [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			let node = this.get(key, !0);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment, FOLD_FLOW = "flow";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	lineWidth < minContentWidth && (minContentWidth = 0);
	let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
	typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
	let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
	mode === "block" && (i = consumeMoreIndentedLines(text, i, indent.length), i !== -1 && (end = i + endStep));
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			switch (escStart = i, text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") mode === "block" && (i = consumeMoreIndentedLines(text, i, indent.length)), end = i + indent.length + endStep, split = void 0;
		else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				let next = text[i + 1];
				next && next !== " " && next !== "\n" && next !== "	" && (split = i);
			}
			if (i >= end) {
				if (split) folds.push(split), end = split + endStep, split = void 0;
				else if (mode === "quoted") {
					for (; prev === " " || prev === "	";) prev = ch, ch = text[i += 1], overflow = !0;
					let j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
				} else overflow = !0;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow && onOverflow(), folds.length === 0) return text;
	onFold && onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		let fold = folds[i], end = folds[i + 1] || text.length;
		fold === 0 ? res = `\n${indent}${text.slice(0, end)}` : (mode === "quoted" && escapedFolds[fold] && (res += `${text[fold]}\\`), res += `\n${indent}${text.slice(fold + 1, end)}`);
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i, start = i + 1, ch = text[start];
	for (; ch === " " || ch === "	";) if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i, start = i + 1, ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
}), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return !1;
	let limit = lineWidth - indentLength, strLen = str.length;
	if (strLen <= limit) return !1;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return !0;
		if (start = i + 1, strLen - start <= limit) return !1;
	}
	return !0;
}
function doubleQuotedString(value, ctx) {
	let json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\") switch (json[i + 1]) {
		case "u":
			{
				str += json.slice(start, i);
				let code = json.substr(i + 2, 4);
				switch (code) {
					case "0000":
						str += "\\0";
						break;
					case "0007":
						str += "\\a";
						break;
					case "000b":
						str += "\\v";
						break;
					case "001b":
						str += "\\e";
						break;
					case "0085":
						str += "\\N";
						break;
					case "00a0":
						str += "\\_";
						break;
					case "2028":
						str += "\\L";
						break;
					case "2029":
						str += "\\P";
						break;
					default: code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
				}
				i += 5, start = i + 1;
			}
			break;
		case "n":
			if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
			else {
				for (str += json.slice(start, i) + "\n\n"; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"";) str += "\n", i += 2;
				str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
			}
			break;
		default: i += 1;
	}
	return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines(str, indent, "quoted", getFoldOptions(ctx, !1));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function quotedString(value, ctx) {
	let { singleQuote } = ctx.options, qs;
	if (singleQuote === !1) qs = doubleQuotedString;
	else {
		let hasDouble = value.includes("\""), hasSingle = value.includes("'");
		qs = hasDouble && !hasSingle ? singleQuotedString : hasSingle && !hasDouble ? doubleQuotedString : singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	let { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? !1 : type === Scalar.BLOCK_LITERAL || !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp, endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		let ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart), endNlPos = end.indexOf("\n");
	endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end &&= (value = value.slice(0, -end.length), end[end.length - 1] === "\n" && (end = end.slice(0, -1)), end.replace(blockEndNewlines, `$&${indent}`));
	let startWithSpace = !1, startEnd, startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		let ch = value[startEnd];
		if (ch === " ") startWithSpace = !0;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	start &&= (value = value.substring(start.length), start.replace(/\n+/g, `$&${indent}`));
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
		let foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
		blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
			literalFallback = !0;
		});
		let body = foldFlowLines(`${start}${foldedValue}${end}`, indent, "block", foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	return value = value.replace(/\n+/g, `$&${indent}`), `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
		if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	let str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
	type !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.QUOTE_DOUBLE);
	let _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	}, res = _stringify(type);
	if (res === null) {
		let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
		if (res = _stringify(t), res === null) throw Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	let opt = Object.assign({
		blockQuote: !0,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: !1,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: !0,
		indentSeq: !0,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: !1,
		singleQuote: null,
		trailingComma: !1,
		trueStr: "true",
		verifyAliasOrder: !0
	}, doc.schema.toStringOptions, options), inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = !1;
			break;
		case "flow":
			inFlow = !0;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		let match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj, obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			let testMatch = match.filter((t) => t.test);
			testMatch.length > 0 && (match = testMatch);
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	if (!tagObj) {
		let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	let props = [], anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	anchor && anchorIsValid(anchor) && (anchors.add(anchor), props.push(`&${anchor}`));
	let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw TypeError("Cannot stringify circular structure without alias nodes");
		ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
	}
	let tagObj, node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ??= getTagObject(ctx.doc.schema.tags, node);
	let props = stringifyProps(node, tagObj, ctx);
	props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
	let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	return props ? isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}` : str;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key == "object") throw Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key == "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: !1,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = !1, chompKeep = !1, str = stringify$1(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = !0;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) return str = `? ${str}`, keyComment && !keyCommentDone ? str += lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
	keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}\n${indent}:`) : (str = `${str}:`, keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))));
	let vsb, vcb, valueComment;
	isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
	let valueCommentDone = !1, valueStr = stringify$1(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
	if (keyComment || vsb || vcb) {
		if (ws = vsb ? "\n" : "", vcb) {
			let cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		valueStr === "" && !ctx.inFlow ? ws === "\n" && valueComment && (ws = "\n\n") : ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		let vs0 = valueStr[0], nl0 = valueStr.indexOf("\n"), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = !1;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
			}
			hasPropsLine || (ws = `\n${ctx.indent}`);
		}
	} else (valueStr === "" || valueStr[0] === "\n") && (ws = "");
	return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	(logLevel === "debug" || logLevel === "warn") && console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const merge = {
	identify: (value) => value === "<<" || typeof value == "symbol" && value.description === "<<",
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
	stringify: () => "<<"
}, isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	let source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (let it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (let it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	let source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw Error("Merge sources must be maps or map aliases");
	let srcMap = source.toJSON(null, ctx, Map);
	for (let [key, value] of srcMap) map instanceof Map ? map.has(key) || map.set(key, value) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
		value,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		let jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS(value, stringKey, ctx);
			stringKey in map ? Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey != "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		let strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (let node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
		let strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + "...\""), warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR }), this.key = key, this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		return isNode(key) && (key = key.clone(schema)), isNode(value) && (value = value.clone(schema)), new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	}), chompKeep = !1, lines = [];
	for (let i = 0; i < items.length; ++i) {
		let item = items[i], comment = null;
		if (isNode(item)) !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment = item.comment);
		else if (isPair(item)) {
			let ik = isNode(item.key) ? item.key : null;
			ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
		}
		chompKeep = !1;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = !0);
		comment && (str += lineComment(str, itemIndent, commentString(comment))), chompKeep && comment && (chompKeep = !1), lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			let line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	return comment ? (str += "\n" + indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	let itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: !0,
		type: null
	}), reqNewline = !1, linesAtValue = 0, lines = [];
	for (let i = 0; i < items.length; ++i) {
		let item = items[i], comment = null;
		if (isNode(item)) item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
		else if (isPair(item)) {
			let ik = isNode(item.key) ? item.key : null;
			ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
			let iv = isNode(item.value) ? item.value : null;
			iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
		}
		comment && (reqNewline = !0);
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline ||= lines.length > linesAtValue || str.includes("\n"), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline ||= lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth), reqNewline && (str += ",")), comment && (str += lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
	}
	let { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	if (!reqNewline) {
		let len = lines.reduce((sum, line) => sum + line.length + 2, 2);
		reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
	}
	if (reqNewline) {
		let str = start;
		for (let line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
		return `${str}\n${indent}${end}`;
	}
	return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
		let ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	let k = isScalar(key) ? key.value : key;
	for (let it of items) if (isPair(it) && (it.key === key || it.key === k || isScalar(it.key) && it.key.value === k)) return it;
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema), this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		let { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
			if (typeof replacer == "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			(value !== void 0 || keepUndefined) && map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (let [key, value] of obj) add(key, value);
		else if (obj && typeof obj == "object") for (let key of Object.keys(obj)) add(key, obj[key]);
		return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		_pair = isPair(pair) ? pair : !pair || typeof pair != "object" || !("key" in pair) ? new Pair(pair, pair?.value) : new Pair(pair.key, pair.value);
		let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw Error(`Key ${_pair.key} already set`);
			isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
		} else if (sortEntries) {
			let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		let it = findPair(this.items, key);
		return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
	}
	get(key, keepScalar) {
		let node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), !0);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		let map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		ctx?.onCreate && ctx.onCreate(map);
		for (let item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (let item of this.items) if (!isPair(item)) throw Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: !0,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		return isMap(map) || onError("Expected a mapping for this tag"), map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema), this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		let idx = asItemIndex(key);
		return typeof idx == "number" && this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		let idx = asItemIndex(key);
		if (typeof idx != "number") return;
		let it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		let idx = asItemIndex(key);
		return typeof idx == "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		let idx = asItemIndex(key);
		if (typeof idx != "number") throw Error(`Expected a valid index, not ${key}.`);
		let prev = this.items[idx];
		isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
	}
	toJSON(_, ctx) {
		let seq = [];
		ctx?.onCreate && ctx.onCreate(seq);
		let i = 0;
		for (let item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx ? stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		}) : JSON.stringify(this);
	}
	static from(schema, obj, ctx) {
		let { replacer } = ctx, seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer == "function") {
					let key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: !0,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		return isSeq(seq) || onError("Expected a sequence for this tag"), seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
}, string$1 = {
	identify: (value) => typeof value == "string",
	default: !0,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString(item, ctx, onComment, onChompKeep);
	}
}, nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: !0,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
}, boolTag = {
	identify: (value) => typeof value == "boolean",
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		return source && boolTag.test.test(source) && value === (source[0] === "t" || source[0] === "T") ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value == "bigint") return String(value);
	let num = typeof value == "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		i < 0 && (i = n.length, n += ".");
		let d = minFractionDigits - (n.length - i - 1);
		for (; d-- > 0;) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -1e400 : 1e400,
	stringify: stringifyNumber
}, floatExp$1 = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		let num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
}, float$1 = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		let node = new Scalar(parseFloat(str)), dot = str.indexOf(".");
		return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
	},
	stringify: stringifyNumber
}, intIdentify$2 = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	let { value } = node;
	return intIdentify$2(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
}, int$1 = {
	identify: intIdentify$2,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
}, intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
}, schema$2 = [
	map,
	seq,
	string$1,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value == "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
	{
		identify: (value) => typeof value == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
], schema$1 = [map, seq].concat(jsonScalars, {
	default: !0,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
	}
}), binary = {
	identify: (value) => value instanceof Uint8Array,
	default: !1,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob == "function") {
			let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		}
		return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		let buf = value, str;
		if (typeof btoa == "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		if (type ??= Scalar.BLOCK_LITERAL, type !== Scalar.QUOTE_DOUBLE) {
			let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (!isPair(item)) {
			if (isMap(item)) {
				item.items.length > 1 && onError("Each pair must have its own sequence indicator");
				let pair = item.items[0] || new Pair(new Scalar(null));
				if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore), item.comment) {
					let cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = isPair(item) ? item : new Pair(item);
		}
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	let { replacer } = ctx, pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) key = it[0], value = it[1];
			else throw TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			let keys = Object.keys(it);
			if (keys.length === 1) key = keys[0], value = it[key];
			else throw TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: !1,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super(), this.add = YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.prototype.get.bind(this), this.has = YAMLMap.prototype.has.bind(this), this.set = YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		let map = /* @__PURE__ */ new Map();
		ctx?.onCreate && ctx.onCreate(map);
		for (let pair of this.items) {
			let key, value;
			if (isPair(pair) ? (key = toJS(pair.key, "", ctx), value = toJS(pair.value, key, ctx)) : key = toJS(pair, "", ctx), map.has(key)) throw Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		let pairs = createPairs(schema, iterable, ctx), omap = new this();
		return omap.items = pairs.items, omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: !1,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		let pairs = resolvePairs(seq, onError), seenKeys = [];
		for (let { key } of pairs.items) isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === !0,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(!0),
	stringify: boolStringify
}, falseTag = {
	identify: (value) => value === !1,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(!1),
	stringify: boolStringify
}, floatNaN = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -1e400 : 1e400,
	stringify: stringifyNumber
}, floatExp = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		let num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
}, float = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		let node = new Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
		if (dot !== -1) {
			let f = str.substring(dot + 1).replace(/_/g, "");
			f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
		}
		return node;
	},
	stringify: stringifyNumber
}, intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	let sign = str[0];
	if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		let n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	let n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	let { value } = node;
	if (intIdentify(value)) {
		let str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
}, intOct = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
}, int = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
}, intHex = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema), this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		pair = isPair(key) ? key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? new Pair(key.key, null) : new Pair(key, null), findPair(this.items, pair.key) || this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		let pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		let prev = findPair(this.items, key);
		prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
		throw Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		let { replacer } = ctx, set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set.items.push(createPair(value, null, ctx));
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: !1,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), map);
			onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node, num = (n) => n;
	if (typeof value == "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	value < 0 && (sign = "-", value *= num(-1));
	let _60 = num(60), parts = [value % _60];
	return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value == "bigint" || Number.isInteger(value),
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
}, floatTime = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, !1),
	stringify: stringifySexagesimal
}, timestamp = {
	identify: (value) => value instanceof Date,
	default: !0,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		let match = str.match(timestamp.test);
		if (!match) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, !1);
			Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
}, schema = [
	map,
	seq,
	string$1,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
], schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string$1
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]), tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
}, coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	let schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (let tag of customTags) tags = tags.concat(tag);
	else typeof customTags == "function" && (tags = customTags(tags.slice()));
	return addMergeTag && (tags = tags.concat(merge)), tags.reduce((tags, tag) => {
		let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			let tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		return tags.includes(tagObj) || tags.push(tagObj), tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : +(a.key > b.key);
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null, this.name = typeof schema == "string" && schema || "core", this.knownTags = resolveKnownTags ? coreKnownTags : {}, this.tags = getTags(customTags, this.name, merge), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, MAP, { value: map }), Object.defineProperty(this, SCALAR$1, { value: string$1 }), Object.defineProperty(this, SEQ, { value: seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
	}
	clone() {
		let copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		return copy.tags = this.tags.slice(), copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	let lines = [], hasDirectives = options.directives === !0;
	if (options.directives !== !1 && doc.directives) {
		let dir = doc.directives.toString(doc);
		dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
	}
	hasDirectives && lines.push("---");
	let ctx = createStringifyContext(doc, options), { commentString } = ctx.options;
	if (doc.commentBefore) {
		lines.length !== 1 && lines.unshift("");
		let cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = !1, contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
				let cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
		}
		let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		contentComment && (body += lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			let cs = commentString(doc.comment);
			cs.includes("\n") ? (lines.push("..."), lines.push(indentComment(cs, ""))) : lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(indentComment(commentString(dc), "")));
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
		let opt = Object.assign({
			intAsBigInt: !1,
			keepSourceTokens: !1,
			logLevel: "warn",
			prettyErrors: !0,
			strict: !0,
			stringKeys: !1,
			uniqueKeys: !0,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		let copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
	}
	/** Adds a value to the document. */
	add(value) {
		assertCollection(this.contents) && this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		assertCollection(this.contents) && this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			let prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer;
		if (typeof replacer == "function") value = replacer.call({ "": value }, "", value), _replacer = replacer;
		else if (Array.isArray(replacer)) {
			let asStr = replacer.filter((v) => typeof v == "number" || v instanceof String || v instanceof Number).map(String);
			asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
		} else options === void 0 && replacer && (options = replacer, replacer = void 0);
		let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a"), ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
			keepUndefined: keepUndefined ?? !1,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		}, node = createNode(value, tag, ctx);
		return flow && isCollection(node) && (node.flow = !0), setAnchors(), node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : !1;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		return isEmptyPath(path) ? this.contents != null && (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		return isEmptyPath(path) ? !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents : isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : !1;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		return isEmptyPath(path) ? this.contents !== void 0 : isCollection(this.contents) ? this.contents.hasIn(path) : !1;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		this.contents == null ? this.contents = collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		typeof version == "number" && (version = String(version));
		let opt;
		switch (version) {
			case "1.1":
				this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" }), opt = {
					resolveKnownTags: !1,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				this.directives ? this.directives.yaml.version = version : this.directives = new Directives({ version }), opt = {
					resolveKnownTags: !0,
					schema: "core"
				};
				break;
			case null:
				this.directives && delete this.directives, opt = null;
				break;
			default: {
				let sv = JSON.stringify(version);
				throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw Error("With a null YAML version, the { schema: Schema } option is required");
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		let ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
		}, res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: !0,
			jsonArg,
			mapAsMap: !1,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			let s = JSON.stringify(options.indent);
			throw Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return !0;
	throw Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
	}
}, YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
}, YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	let { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		let trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "\u2026" + lineStr.substring(trimStart), ci -= trimStart - 1;
	}
	if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		prev.length > 80 && (prev = prev.substring(0, 79) + "\u2026\n"), lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1, end = error.linePos[1];
		end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
		let pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
	for (let token of tokens) switch (reqSpace &&= (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), !1), tab &&= (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), null), token.type) {
		case "space":
			!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
			break;
		case "comment": {
			hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
			let cb = token.source.substring(1) || " ";
			comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
			break;
		}
		case "newline":
			atNewline ? comment ? comment += token.source : found && indicator === "seq-item-ind" || (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
			break;
		case "anchor":
			anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ??= token.offset, atNewline = !1, hasSpace = !1, reqSpace = !0;
			break;
		case "tag":
			tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ??= token.offset, atNewline = !1, hasSpace = !1, reqSpace = !0;
			break;
		case indicator:
			(anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
			break;
		case "comma": if (flow) {
			comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
			break;
		}
		default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
	}
	let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
	return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return !0;
			if (key.end) {
				for (let st of key.end) if (st.type === "newline") return !0;
			}
			return !1;
		case "flow-collection":
			for (let it of key.items) {
				for (let st of it.start) if (st.type === "newline") return !0;
				if (it.sep) {
					for (let st of it.sep) if (st.type === "newline") return !0;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return !0;
			}
			return !1;
		default: return !0;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		let end = fc.end[0];
		end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	let { uniqueKeys } = ctx.options;
	if (uniqueKeys === !1) return !1;
	let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	let map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	ctx.atRoot &&= !1;
	let offset = bm.offset, commentEnd = null;
	for (let collItem of bm.items) {
		let { start, key, sep, value } = collItem, keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: !0
		}), implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end, keyProps.comment && (map.comment ? map.comment += "\n" + keyProps.comment : map.comment = keyProps.comment);
				continue;
			}
			(keyProps.newlineAfterProp || containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = !0;
		let keyStart = keyProps.end, keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		ctx.schema.compat && flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		let valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		if (offset = valueProps.end, valueProps.found) {
			implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
			let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			ctx.schema.compat && flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
			let pair = new Pair(keyNode, valueNode);
			ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
		} else {
			implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
			let pair = new Pair(keyNode);
			ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
		}
	}
	return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	], map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	let seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	ctx.atRoot &&= !1, ctx.atKey &&= !1;
	let offset = bs.offset, commentEnd = null;
	for (let { start, value } of bs.items) {
		let props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: !0
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			else {
				commentEnd = props.end, props.comment && (seq.comment = props.comment);
				continue;
			}
		}
		let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		ctx.schema.compat && flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq.items.push(node);
	}
	return seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	], seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = !1, sep = "";
		for (let token of end) {
			let { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = !0;
					break;
				case "comment": {
					reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					let cb = source.substring(1) || " ";
					comment ? comment += sep + cb : comment = cb, sep = "";
					break;
				}
				case "newline":
					comment && (sep += source), hasSpace = !0;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	let isMap = fc.start.source === "{", fcName = isMap ? "flow map" : "flow sequence", coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = !0;
	let atRoot = ctx.atRoot;
	atRoot && (ctx.atRoot = !1), ctx.atKey &&= !1;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		let collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: !1
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += "\n" + props.comment : coll.comment = props.comment), offset = props.end;
				continue;
			}
			!isMap && ctx.options.strict && containsNewline(key) && onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
			let prevItemComment = "";
			loop: for (let st of start) switch (st.type) {
				case "comma":
				case "space": break;
				case "comment":
					prevItemComment = st.source.substring(1);
					break loop;
				default: break loop;
			}
			if (prevItemComment) {
				let prev = coll.items[coll.items.length - 1];
				isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += "\n" + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
			}
		}
		if (!isMap && !sep && !props.found) {
			let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = !0;
			let keyStart = props.end, keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
			let valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: !1
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (let st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
			let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
			let pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap) {
				let map = coll;
				mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map.items.push(pair);
			} else {
				let map = new YAMLMap(ctx.schema);
				map.flow = !0, map.items.push(pair);
				let endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				], coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	let expectedEnd = isMap ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
	}
	if (ee.length > 0) {
		let end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		end.comment && (coll.comment ? coll.comment += "\n" + end.comment : coll.comment = end.comment), coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	let coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag), Coll = coll.constructor;
	return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
}
function composeCollection(CN, ctx, token, props, onError) {
	let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	if (token.type === "block-seq") {
		let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		let kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
		else return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN, ctx, token, onError, tagName);
	}
	let coll = resolveCollection(CN, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = isNode(res) ? res : new Scalar(res);
	return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	let start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	let type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		let content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		let value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "", end = start + header.length;
		return scalar.source && (end += scalar.source.length), {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		if (content === "" || content === "\r") header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
		else {
			indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) lines[i][0].length > trimIndent && (chompStart = i + 1);
	let value = "", sep = "", prevMoreIndented = !1;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		let crlf = content[content.length - 1] === "\r";
		/* istanbul ignore if already caught in lexer */
		if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
			let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
		}
		type === Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = "\n") : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = "\n" : !prevMoreIndented && sep === "\n" && (sep = "\n\n"), value += sep + indent.slice(trimIndent) + content, sep = "\n", prevMoreIndented = !0) : content === "" ? sep === "\n" ? value += "\n" : sep = "\n" : (value += sep + content, sep = " ", prevMoreIndented = !1);
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			value[value.length - 1] !== "\n" && (value += "\n");
			break;
		default: value += "\n";
	}
	let end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
	let { source } = props[0], mode = source[0], indent = 0, chomp = "", error = -1;
	for (let i = 1; i < source.length; ++i) {
		let ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			let n = Number(ch);
			!indent && n ? indent = n : error === -1 && (error = offset + i);
		}
	}
	error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = !1, comment = "", length = source.length;
	for (let i = 1; i < props.length; ++i) {
		let token = props[i];
		switch (token.type) {
			case "space": hasSpace = !0;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				let ts = token.source;
				ts && typeof ts == "string" && (length += ts.length);
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	let split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN, value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default: return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
			value: "",
			type: null,
			comment: "",
			range: [
				offset,
				offset + source.length,
				offset + source.length
			]
		};
	}
	let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	let line = /(.*?)\r?\n/sy, match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = RegExp("(?<![ 	])[ 	]+$"), trimBoth = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, ""), sep = " ", pos = line.lastIndex;
	for (; match = line.exec(source);) {
		let lm = match[1].replace(trimBoth, "");
		lm === "" ? sep === "\n" ? res += sep : sep = "\n" : (res += sep + lm, sep = " "), pos = line.lastIndex;
	}
	let last = /[ \t]*(.*)/sy;
	return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		let ch = source[i];
		if (ch !== "\r" || source[i + 1] !== "\n") {
			if (ch === "\n") {
				let { fold, offset } = foldNewline(source, i);
				res += fold, i = offset;
			} else if (ch === "\\") {
				let next = source[++i], cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") for (next = source[i + 1]; next === " " || next === "	";) next = source[++i + 1];
				else if (next === "\r" && source[i + 1] === "\n") for (next = source[++i + 1]; next === " " || next === "	";) next = source[++i + 1];
				else if (next === "x" || next === "u" || next === "U") {
					let length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError), i += length;
				} else {
					let raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
				}
			} else if (ch === " " || ch === "	") {
				let wsStart = i, next = source[i + 1];
				for (; next === " " || next === "	";) next = source[++i + 1];
				next !== "\n" && (next !== "\r" || source[i + 2] !== "\n") && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
			} else res += ch;
		}
	}
	return (source[source.length - 1] !== "\"" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing \"quote"), res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "", ch = source[offset + 1];
	for (; (ch === " " || ch === "	" || ch === "\n" || ch === "\r") && (ch !== "\r" || source[offset + 2] === "\n");) ch === "\n" && (fold += "\n"), offset += 1, ch = source[offset + 1];
	return fold ||= " ", {
		fold,
		offset
	};
}
const escapeCodes = {
	0: "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		let raw = source.substr(offset - 2, length + 2);
		return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
	tag = ctx.options.stringKeys && ctx.atKey ? ctx.schema[SCALAR$1] : tagName ? findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? findScalarTagByTest(ctx, value, token, onError) : ctx.schema[SCALAR$1];
	let scalar;
	try {
		let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		let msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar(value);
	}
	return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	let matchWithTest = [];
	for (let tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (let tag of matchWithTest) if (tag.test?.test(value)) return tag;
	let kt = schema.knownTags[tagName];
	return kt && !kt.collection ? (schema.tags.push(Object.assign({}, kt, {
		default: !1,
		test: void 0
	})), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema[SCALAR$1]);
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	let tag = schema.tags.find((tag) => (tag.default === !0 || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		let compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		tag.tag !== compat.tag && onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, !0);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ??= before.length;
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			for (st = before[++i]; st?.type === "space";) offset += st.source.length, st = before[++i];
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	let atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props, node, isSrcToken = !0;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default: onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`), isSrcToken = !1;
	}
	return node ??= composeEmptyNode(ctx, token.offset, void 0, null, props, onError), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	let node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	let alias = new Alias(source.substring(1));
	alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
	let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, options.strict, onError);
	return alias.range = [
		offset,
		valueEnd,
		re.offset
	], re.comment && (alias.comment = re.comment), alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	let doc = new Document(void 0, Object.assign({ _directives: directives }, options)), ctx = {
		atKey: !1,
		atRoot: !0,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	}, props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: !0
	});
	props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	let contentEnd = doc.contents.range[2], re = resolveEnd(end, contentEnd, !1, onError);
	return re.comment && (doc.comment = re.comment), doc.range = [
		offset,
		contentEnd,
		re.offset
	], doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src == "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	let { offset, source } = src;
	return [offset, offset + (typeof source == "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "", atComment = !1, afterEmptyLine = !1;
	for (let i = 0; i < prelude.length; ++i) {
		let source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
				break;
			case "%":
				prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
				break;
			default: atComment || (afterEmptyLine = !0), atComment = !1;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
			let pos = getErrorPos(source);
			warning ? this.warnings.push(new YAMLWarning(pos, code, message)) : this.errors.push(new YAMLParseError(pos, code, message));
		}, this.directives = new Directives({ version: options.version || "1.2" }), this.options = options;
	}
	decorate(doc, afterDoc) {
		let { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			let dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				isPair(it) && (it = it.key);
				let cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				let cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else doc.errors = this.errors, doc.warnings = this.warnings;
		this.prelude = [], this.errors = [], this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = !1, endOffset = -1) {
		for (let token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					let pos = getErrorPos(token);
					pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
				}), this.prelude.push(token.source), this.atDirectives = !0;
				break;
			case "document": {
				let doc = composeDoc(this.options, this.directives, token, this.onError);
				this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = !0;
				let end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				if (this.decorate(this.doc, !0), end.comment) {
					let dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = !1, endOffset = -1) {
		if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
		else if (forceDoc) {
			let doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [
				0,
				endOffset,
				endOffset
			], this.decorate(doc, !1), yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit"), SKIP = Symbol("skip children"), REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit$1(cst, visitor) {
	"type" in cst && cst.type === "document" && (cst = {
		start: cst.start,
		value: cst.value
	}), _visit(Object.freeze([]), cst, visitor);
}
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit$1.BREAK = BREAK, visit$1.SKIP = SKIP, visit$1.REMOVE = REMOVE, visit$1.itemAtPath = (cst, path) => {
	let item = cst;
	for (let [field, index] of path) {
		let tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return;
	}
	return item;
}, visit$1.parentCollection = (cst, path) => {
	let parent = visit$1.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl == "symbol") return ctrl;
	for (let field of ["key", "value"]) {
		let token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci == "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else ci === REMOVE && (token.items.splice(i, 1), --i);
			}
			typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
		}
	}
	return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty$1(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return !0;
		default: return !1;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef"), tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}"), invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	"), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer$1 = class {
	constructor() {
		/** A pointer to `buffer`; the current position of the lexer. */
		this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = !1) {
		if (source) {
			if (typeof source != "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		for (; next && (incomplete || this.hasChars(1));) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos, ch = this.buffer[i];
		for (; ch === " " || ch === "	";) ch = this.buffer[++i];
		return !ch || ch === "#" || ch === "\n" || ch === "\r" && this.buffer[i + 1] === "\n";
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			for (; ch === " ";) ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				let next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			let dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty$1(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf("\n", this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && --end, this.buffer.substring(this.pos, end));
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff" && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
			let dirEnd = line.length, cs = line.indexOf("#");
			for (; cs !== -1;) {
				let ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				}
				cs = line.indexOf("#", cs + 1);
			}
			for (;;) {
				let ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") --dirEnd;
				else break;
			}
			let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
			return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
		}
		if (this.atLineEnd()) {
			let sp = yield* this.pushSpaces(!0);
			return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
		}
		return yield "", yield* this.parseLineStart();
	}
	*parseLineStart() {
		let ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			let s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty$1(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
		}
		return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty$1(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		let [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty$1(ch1)) {
			let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
			return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(!0);
		let line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
			case "{":
			case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
			case "}":
			case "]": return yield* this.pushCount(1), "doc";
			case "*": return yield* this.pushUntil(isNotAnchorChar), "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">": return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp, indent = -1;
		do
			nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
		while (nl + sp > 0);
		let line = this.getLine();
		if (line === null) return this.setNext("flow");
		if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty$1(line[3])) && (indent !== this.indentNext - 1 || this.flowLevel !== 1 || line[0] !== "]" && line[0] !== "}")) return this.flowLevel = 0, yield "", yield* this.parseLineStart();
		let n = 0;
		for (; line[n] === ",";) n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
		switch (n += yield* this.pushIndicators(), line[n]) {
			case void 0: return "flow";
			case "#": return yield* this.pushCount(line.length - n), "flow";
			case "{":
			case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
			case "}":
			case "]": return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? "flow" : "doc";
			case "*": return yield* this.pushUntil(isNotAnchorChar), "flow";
			case "\"":
			case "'": return this.flowKey = !0, yield* this.parseQuotedScalar();
			case ":": {
				let next = this.charAt(1);
				if (this.flowKey || isEmpty$1(next) || next === ",") return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
			}
			default: return this.flowKey = !1, yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") for (; end !== -1 && this.buffer[end + 1] === "'";) end = this.buffer.indexOf("'", end + 2);
		else for (; end !== -1;) {
			let n = 0;
			for (; this.buffer[end - 1 - n] === "\\";) n += 1;
			if (n % 2 == 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		let qb = this.buffer.substring(0, end), nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			for (; nl !== -1;) {
				let cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1, this.blockScalarKeep = !1;
		let i = this.pos;
		for (;;) {
			let ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = !0;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty$1(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1, indent = 0, ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i, indent = 0;
				break;
			case "\r": {
				let next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			this.indentNext = this.blockScalarIndent === -1 ? indent : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				let cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		for (ch = this.buffer[i]; ch === " ";) ch = this.buffer[++i];
		if (ch === "	") {
			for (; ch === "	" || ch === " " || ch === "\r" || ch === "\n";) ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1, ch = this.buffer[i];
			ch === "\r" && (ch = this.buffer[--i]);
			let lastChar = i;
			for (; ch === " ";) ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (1);
		return yield "", yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
		for (; ch = this.buffer[++i];) if (ch === ":") {
			let next = this.buffer[i + 1];
			if (isEmpty$1(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty$1(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r" && (next === "\n" ? (i += 1, ch = "\n", next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				let cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield "", yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
	}
	*pushCount(n) {
		return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
	}
	*pushToIndex(i, allowEmpty) {
		let s = this.buffer.slice(this.pos, i);
		return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
	}
	*pushIndicators() {
		let n = 0;
		loop: for (;;) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
					continue loop;
				case "-":
				case "?":
				case ":": {
					let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
					if (isEmpty$1(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						inFlow ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2, ch = this.buffer[i];
			for (; !isEmpty$1(ch) && ch !== ">";) ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
		}
		{
			let i = this.pos + 1, ch = this.buffer[i];
			for (; ch;) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, !1);
		}
	}
	*pushNewline() {
		let ch = this.buffer[this.pos];
		return ch === "\n" ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === "\n" ? yield* this.pushCount(2) : 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1, ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		let n = i - this.pos;
		return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
	}
	*pushUntil(test) {
		let i = this.pos, ch = this.buffer[i];
		for (; !test(ch);) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, !1);
	}
}, LineCounter = class {
	constructor() {
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
			let low = 0, high = this.lineStarts.length;
			for (; low < high;) {
				let mid = low + high >> 1;
				this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			let start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return !0;
	return !1;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return !0;
		default: return !1;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			let it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: for (; --i >= 0;) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	for (; prev[++i]?.type === "space";);
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") for (let it of fc.items) it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser$1 = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new Lexer$1(), this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = !1) {
		this.onNewLine && this.offset === 0 && this.onNewLine(0);
		for (let lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		incomplete || (yield* this.end());
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		if (this.source = source, this.atScalar) {
			this.atScalar = !1, yield* this.step(), this.offset += source.length;
			return;
		}
		let type = tokenType(source);
		if (!type) {
			let message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			}), this.offset += source.length;
		} else if (type === "scalar") this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
		else {
			switch (this.type = type, yield* this.step(), type) {
				case "newline":
					this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
					break;
				case "space":
					this.atNewLine && source[0] === " " && (this.indent += source.length);
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					this.atNewLine && (this.indent += source.length);
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = !1;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		for (; this.stack.length > 0;) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		let top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			for (; this.stack.length > 0;) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
		} else {
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		let token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			let top = this.peek(1);
			switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					let it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						}), this.onKeyLine = !0;
						return;
					}
					if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						}), this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					let it = top.items[top.items.length - 1];
					it.value ? top.items.push({
						start: [],
						value: token
					}) : it.value = token;
					break;
				}
				case "flow-collection": {
					let it = top.items[top.items.length - 1];
					!it || it.value ? top.items.push({
						start: [],
						key: token,
						sep: []
					}) : it.sep ? it.value = token : Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default: yield* this.pop(), yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				let last = token.items[token.items.length - 1];
				last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				let doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				findNonEmptyIndex(doc.start) === -1 ? doc.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		let bv = this.startBlockValue(doc);
		bv ? this.stack.push(bv) : yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			let start = getFirstKeyStartProps(getPrevProps(this.peek(2))), sep;
			scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
			let map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					for (; nl !== 0;) this.onNewLine(this.offset + nl), nl = this.source.indexOf("\n", nl) + 1;
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default: yield* this.pop(), yield* this.step();
		}
	}
	*blockMap(map) {
		let it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				if (this.onKeyLine = !1, it.value) {
					let end = "end" in it.value ? it.value.end : void 0;
					(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
				} else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						let end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start), end.push(this.sourceToken), map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			let atMapIndent = !this.onKeyLine && this.indent === map.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
			if (atNextItem && it.sep && !it.value) {
				let nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					let st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							st.indent > map.indent && (nl.length = 0);
							break;
						default: nl.length = 0;
					}
				}
				nl.length >= 2 && (start = it.sep.splice(nl[1]));
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					!it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({
						start,
						explicitKey: !0
					})) : this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: !0
						}]
					}), this.onKeyLine = !0;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								let start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							let start = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
							sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
					} else it.sep ? it.value || atNextItem ? map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					}) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					}) : it.sep.push(this.sourceToken) : Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					this.onKeyLine = !0;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					let fs = this.flowScalar(this.type);
					atNextItem || it.value ? (map.items.push({
						start,
						key: fs,
						sep: []
					}), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, {
						key: fs,
						sep: []
					}), this.onKeyLine = !0);
					return;
				}
				default: {
					let bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else atMapIndent && map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*blockSequence(seq) {
		let it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					let end = "end" in it.value ? it.value.end : void 0;
					(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						let end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start), end.push(this.sourceToken), seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			let bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*flowCollection(fc) {
		let it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do
				yield* this.pop(), top = this.peek(1);
			while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					!it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					!it || it.value ? fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					}) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					!it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					let fs = this.flowScalar(this.type);
					!it || it.value ? fc.items.push({
						start: [],
						key: fs,
						sep: []
					}) : it.sep ? this.stack.push(fs) : Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			let bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
		} else {
			let parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) yield* this.pop(), yield* this.step();
			else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				let start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				let sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				let map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			for (; nl !== 0;) this.onNewLine(this.offset + nl), nl = this.source.indexOf("\n", nl) + 1;
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = !0;
				let start = getFirstKeyStartProps(getPrevProps(parent));
				return start.push(this.sourceToken), {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: !0
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = !0;
				let start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop(), yield* this.step();
				break;
			case "newline": this.onKeyLine = !1;
			default: token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	let prettyErrors = options.prettyErrors !== !1;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	let { lineCounter, prettyErrors } = parseOptions(options), parser = new Parser$1(lineCounter?.addNewLine), composer = new Composer(options), doc = null;
	for (let _doc of composer.compose(parser.parse(source), !0, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	return prettyErrors && lineCounter && (doc.errors.forEach(prettifyError(source, lineCounter)), doc.warnings.forEach(prettifyError(source, lineCounter))), doc;
}
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
		let indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		let { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return;
	}
	return isDocument(value) && !_replacer ? value.toString(options) : new Document(value, _replacer, options).toString(options);
}
// src/source/document-tree.ts
/** Levels of mappings and lists, aliases expanded. */
const maxValues = 5e5;
/** Expands aliases, and refuses what has no place in plain data: tags, keys that are not text or stand twice, cycles. */
function readDocument(document) {
	let targets, targetOf = (alias) => (targets ??= aliasTargets(document), targets.get(alias)), errors = [], openAliases = /* @__PURE__ */ new Set(), pairsOf = /* @__PURE__ */ new Map(), values = 0, refuse = (node, message) => {
		errors.push({
			offset: startOf(node),
			message
		});
	}, read = (node, depth) => {
		if (errors.length > 20) return;
		if (++values === maxValues) return refuse([...openAliases][0] ?? node, "The file holds more values than can be right, aliases expanded.");
		if (values > maxValues) return;
		if (depth > 64) return refuse(node, "Mappings and lists are nested too deeply here.");
		if (isAlias(node)) return readAlias(node, depth);
		if (node !== null && node.tag !== void 0 && !plainTags.has(node.tag)) return refuse(node, noTags);
		if (isScalar(node)) return node.value;
		if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));
		if (!isMap(node)) return null;
		let entries = /* @__PURE__ */ new Map(), pairs = /* @__PURE__ */ new Map();
		pairsOf.set(node, pairs);
		for (let { key, value } of node.items) {
			let name = keyText(key);
			name === void 0 ? refuse(key ?? node, "A key must be text.") : name === "__proto__" ? refuse(key, "`__proto__` is not allowed as a key.") : pairs.has(name) ? refuse(key, `The key ${JSON.stringify(name)} is given twice in the same mapping.`) : (pairs.set(name, {
				key,
				value
			}), entries.set(name, read(value, depth + 1)));
		}
		return Object.fromEntries(entries);
	}, readAlias = (alias, depth) => {
		let target = targetOf(alias);
		if (target === void 0) return refuse(alias, "Nothing above is anchored by this name: put text that begins with `*` in quotes.");
		if (openAliases.has(alias)) return refuse(alias, "This alias stands inside what it refers to.");
		openAliases.add(alias);
		let value = read(target, depth);
		return openAliases.delete(alias), value;
	}, resolve = (node) => isAlias(node) ? targetOf(node) : node, step = (from, name) => {
		let node = resolve(from);
		if (!isSeq(node)) return isMap(node) ? pairsOf.get(node)?.get(String(name)) : void 0;
		let item = typeof name == "number" ? node.items[name] : void 0;
		return item === void 0 ? void 0 : {
			key: item,
			value: item
		};
	}, root = document.contents;
	return {
		value: read(root, 0),
		errors,
		offsetOf(path, what) {
			let place = {
				key: root,
				value: root
			};
			for (let name of path) {
				let next = step(place.value, name);
				if (next === void 0) return startOf(place.value ?? place.key);
				place = next;
			}
			return startOf(what === "key" || isEmpty(place.value) ? place.key : place.value);
		},
		scalarAt(path) {
			let node = root;
			for (let name of path) node = step(node, name)?.value;
			let found = resolve(node);
			return isScalar(found) ? found : void 0;
		}
	};
}
const noTags = "A tag (`!\u2026`) stands here, but only plain data is read: put text that begins with `!` in quotes.", plainTags = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`));
/** An anchor given twice means, at each alias, the one above it that is nearest. */
function aliasTargets(document) {
	let anchors = /* @__PURE__ */ new Map(), targets = /* @__PURE__ */ new Map();
	return visit$2(document, { Node(_, node) {
		if (isAlias(node)) {
			let target = anchors.get(node.source);
			target !== void 0 && targets.set(node, target);
		} else node.anchor !== void 0 && anchors.set(node.anchor, node);
	} }), targets;
}
function startOf(node) {
	return node?.range?.[0] ?? 0;
}
function isEmpty(node) {
	return node === null || isScalar(node) && node.value === null && !node.source;
}
/** A key as written, so that `010:` stays `010`. */
function keyText(key) {
	if (isScalar(key)) return typeof key.value == "string" ? key.value : key.source;
}
// src/source/scalar-offsets.ts
/**
* Offset in `text` of every UTF-16 unit of a scalar's value, and of its end, by walking both together: indentation, folded
* line ends, quotes and escapes take room in the text that the value does not have. Exact for all but white space, which may
* be off by the indentation. Undefined where the two cannot be aligned.
*/
function scalarOffsets(scalar, text) {
	let value = typeof scalar.value == "string" ? scalar.value : scalar.source ?? "", { start, end } = bodyOf(scalar, text), offsets = [], raw = start;
	for (; raw < end;) {
		let escaped = escapeAt(scalar, text, raw), wanted = value[offsets.length];
		if (escaped !== void 0) {
			for (let unit = 0; unit < escaped.units; unit++) offsets.push(raw);
			raw += escaped.length;
		} else if (text[raw] === wanted || text[raw] === "\n" && wanted === " ") offsets.push(raw++);
		else if (isSpace(text[raw])) raw++;
		else return;
	}
	for (; offsets.length < value.length && isSpace(value[offsets.length]);) offsets.push(end);
	return offsets.length === value.length ? [...offsets, end] : void 0;
}
/** What is between the quotes, or below the header of a block. */
function bodyOf(scalar, text) {
	let [start, end] = scalar.range;
	if (scalar.type === "QUOTE_SINGLE" || scalar.type === "QUOTE_DOUBLE") return {
		start: start + 1,
		end: end - 1
	};
	if (scalar.type !== "BLOCK_LITERAL" && scalar.type !== "BLOCK_FOLDED") return {
		start,
		end
	};
	let header = text.indexOf("\n", start);
	return {
		start: header === -1 ? end : header + 1,
		end
	};
}
/** Characters an escape takes in the text, and units in the value (none for an escaped line end). */
function escapeAt(scalar, text, at) {
	if (scalar.type === "QUOTE_SINGLE") return text.startsWith("''", at) ? {
		length: 2,
		units: 1
	} : void 0;
	if (scalar.type !== "QUOTE_DOUBLE" || text[at] !== "\\") return;
	let kind = text[at + 1] ?? "";
	if (kind === "\n") return {
		length: 2,
		units: 0
	};
	if (kind === "\r") return {
		length: 3,
		units: 0
	};
	let digits = {
		x: 2,
		u: 4,
		U: 8
	}[kind] ?? 0, code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
	return {
		length: 2 + digits,
		units: code > 65535 ? 2 : 1
	};
}
function isSpace(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}
/**
* Reads one YAML 1.2 (or JSON) document and keeps the position of everything in it. Never throws: what is wrong with the
* text is told as problems, and `source` is there only when there are none.
*/
function parseSource(text, file) {
	if (text.length > 5242880) return { problems: [{
		file,
		message: "The file is larger than 5 MB, which no configuration or rule needs to be."
	}] };
	let lines = new LineCounter(), locate = (offset) => {
		let { line, col } = lines.linePos(Math.min(offset, text.length)), skipped = line === 1 && text.startsWith("\ufeff") ? 1 : 0;
		return {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col - skipped)
		};
	}, composed = compose(text, lines);
	if ("errors" in composed) return { problems: firstOfEachLine(composed.errors.sort((one, other) => one.offset - other.offset).map(({ offset, message }) => ({
		...locate(offset),
		message
	}))).slice(0, 10) };
	let tree = readDocument(composed.document);
	return tree.errors.length > 0 ? { problems: tree.errors.map(({ offset, message }) => ({
		...locate(offset),
		message
	})) } : {
		source: sourceOfTree(tree, text, file, locate),
		problems: []
	};
}
/** Depth is watched while the text is read: the composer recurses, and deep recursion can end the process past any catch. */
function compose(text, lines) {
	let parser = new Parser$1(lines.addNewLine), tokens = [], lexemes = 0;
	lines.addNewLine(0);
	for (let lexeme of new Lexer$1().lex(text)) {
		for (let token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > 100) return { errors: [{
			offset: parser.offset,
			message: tooDeep
		}] };
		if (++lexemes > 1e6) return { errors: [{
			offset: parser.offset,
			message: "The file holds more values than can be right."
		}] };
	}
	for (let token of parser.end()) tokens.push(token);
	let [document, second] = new Composer({
		keepSourceTokens: !0,
		uniqueKeys: !1,
		prettyErrors: !1,
		logLevel: "silent"
	}).compose(tokens, !0, text.length);
	if (document === void 0) return { errors: [{
		offset: 0,
		message: "The file holds no document."
	}] };
	let errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
		offset: pos[0],
		message: syntaxMessages[code] ?? `This is not valid YAML: ${withoutSource(message)}.`
	}));
	return document.directives.yaml.version === "1.1" && errors.push({
		offset: 0,
		message: "The file declares YAML 1.1, but is read as YAML 1.2: remove the `%YAML` line."
	}), second !== void 0 && errors.push({
		offset: second.range[0],
		message: "A second document begins here, but a file must hold only one: remove the `---` or split the file."
	}), errors.length > 0 ? { errors } : { document };
}
/** The library's messages may end in a piece of the text, which may be a secret. */
function withoutSource(message) {
	return message.replace(/: (?!in |between )[\s\S]*$/, "").replace(/\.$/, "");
}
const tooDeep = "Mappings and lists are nested too deeply here.", syntaxMessages = {
	BAD_DIRECTIVE: "A line begins with `%`, which no configuration or rule needs: put such text in quotes.",
	BAD_DQ_ESCAPE: "This `\\` begins no escape sequence: write `\\\\`, or use single quotes.",
	TAB_AS_INDENT: "A tab indents this line, but YAML allows only spaces.",
	BLOCK_AS_IMPLICIT_KEY: "A second `key:` stands on this line, or the indentation is off: put a value with `: ` in it in quotes.",
	RESOURCE_EXHAUSTION: tooDeep,
	TAG_RESOLVE_FAILED: noTags
};
function firstOfEachLine(problems) {
	return problems.filter(({ line }, index) => index === 0 || problems[index - 1]?.line !== line);
}
function sourceOfTree(tree, text, file, locate) {
	return {
		file,
		text,
		value: tree.value,
		locate: (path, what = "value") => locate(tree.offsetOf(path, what)),
		sourceOf: (path) => tree.scalarAt(path)?.source,
		offsetLocation: (path, offset) => {
			let scalar = tree.scalarAt(path);
			return locate((scalar === void 0 ? void 0 : scalarOffsets(scalar, text))?.[offset] ?? tree.offsetOf(path, "value"));
		}
	};
}
// src/source/schemas-at.ts
/** Every schema that a value at the path may be judged by, all alternatives of unions included, wrappers taken off. */
function schemasAt(schema, path) {
	return path.reduce(schemasBelow, alternatives(schema));
}
/** One step further than schemasAt(). */
function schemasBelow(schemas, step) {
	return schemas.flatMap((each) => below(each, step) ?? []).flatMap(alternatives);
}
/** The one schema that judges the value at a path, or the first union on the way there, and how far that is. */
function judgeAt(schema, path) {
	let judge = unwrap(schema), depth = 0;
	for (let step of path) {
		let next = judge.type === "union" ? void 0 : below(judge, step);
		if (next === void 0) break;
		judge = unwrap(next), depth++;
	}
	return {
		judge,
		depth
	};
}
/** A schema without what makes it optional or lazy. */
function unwrap(schema) {
	let known = schema;
	return known.type === "optional" ? unwrap(known.wrapped) : known.type === "lazy" ? unwrap(known.getter(void 0)) : known;
}
function alternatives(schema) {
	let known = unwrap(schema);
	return known.type === "union" ? known.options.flatMap(alternatives) : [known];
}
function below(schema, step) {
	return schema.type === "strict_object" ? Object.hasOwn(schema.entries, step) ? schema.entries[step] : void 0 : schema.type === "record" ? schema.value : schema.type === "array" && typeof step == "number" ? schema.item : void 0;
}
/** `servers[0].facts["aws:SourceIp"]`; the document as a whole without a path. */
function showPath$1(path) {
	return path.length === 0 ? "The document" : path.map((step, index) => typeof step == "number" ? `[${step}]` : /^[A-Za-z_$][\w$-]*$/.test(step) ? index === 0 ? step : `.${step}` : `[${showText(step)}]`).join("");
}
/** What kind of value it is, and nothing of what it says. */
function kindOf(value) {
	return value === null ? "empty" : Array.isArray(value) ? "a list" : typeof value == "object" ? "a mapping" : typeof value == "string" ? "a text" : `a ${typeof value}`;
}
/** A value as it stands in the document; `source` is a scalar's original text. */
function showValue$1(value, source) {
	return value === null ? "empty" : typeof value == "string" ? showText(value) : Array.isArray(value) ? value.length === 0 ? "an empty list" : "a list" : typeof value == "object" ? "a mapping" : (source ?? String(value)).slice(0, 60);
}
/** Text in quotes, cut after its beginning. */
function showText(text) {
	let shown = "";
	for (let character of text.slice(0, 60)) {
		let escaped = escapeText(character);
		if (shown.length + escaped.length > 120) return `"${shown}\u2026"`;
		shown += escaped;
	}
	return `"${shown}${text.length > 60 ? "\u2026" : ""}"`;
}
function escapeText(text) {
	return JSON.stringify(text).slice(1, -1).replace(invisible, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Characters that terminals act upon or that reorder a line. */
const invisible = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** Undefined where the path leads nowhere. */
function valueAt(root, path) {
	let value = root;
	for (let step of path) {
		if (typeof value != "object" || !value || !Object.hasOwn(value, step)) return;
		value = Reflect.get(value, step);
	}
	return value;
}
// src/source/source-below.ts
/** The part of a document below one path, as a document of its own with the positions of the whole. */
function sourceBelow(source, path) {
	return {
		file: source.file,
		text: source.text,
		value: valueAt(source.value, path),
		locate: (below, what) => source.locate([...path, ...below], what),
		sourceOf: (below) => source.sourceOf([...path, ...below]),
		offsetLocation: (below, offset) => source.offsetLocation([...path, ...below], offset)
	};
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	return config$1 ? {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	} : DEFAULT_CONFIG;
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	let type = typeof input;
	return type === "string" ? `"${input}"` : type === "number" || type === "bigint" || type === "boolean" ? `${input}` : type === "object" || type === "function" ? (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null" : type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	let input = other && "input" in other ? other.input : dataset.value, expected = other?.expected ?? context.expects ?? null, received = other?.received ?? /* @__PURE__ */ _stringify(input), issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	}, isSchema = context.kind === "schema", message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1), isSchema && (dataset.typed = !1), dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	let list = [...new Set(values$1)];
	return list.length > 1 ? `(${list.join(` ${separator} `)})` : list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	return schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	}, schema;
}
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: !1,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1), dataset;
		}
	};
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: !1,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "finite", dataset, config$1), dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: !1,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && dataset.value.length > this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` }), dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: !1,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !(dataset.value <= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) }), dataset;
		}
	};
}
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: !1,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			let count = Object.keys(dataset.value).length;
			return dataset.typed && count < this.requirement && _addIssue(this, "entries", dataset, config$1, { received: `${count}` }), dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: !1,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && dataset.value.length < this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` }), dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: !1,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !(dataset.value >= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) }), dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: !1,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "format", dataset, config$1), dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: !1,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "safe integer", dataset, config$1), dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: !1,
		expects: null,
		requirement(input) {
			try {
				return URL.canParse ? URL.canParse(input) : (new URL(input), !0);
			} catch {
				return !1;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "URL", dataset, config$1), dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	let result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) for (let item of schema$1.pipe) item.kind === "schema" && "pipe" in item ? depthFirstMerge(item) : item.kind === "metadata" && item.type === "metadata" && Object.assign(result, item.metadata);
	}
	return depthFirstMerge(schema), result;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: !1,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = !0, dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					let value$1 = input[key], itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						let pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (let issue of itemDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
						if (dataset.issues ||= itemDataset.issues, config$1.abortEarly) {
							dataset.typed = !1;
							break;
						}
					}
					itemDataset.typed || (dataset.typed = !1), dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return typeof dataset.value == "boolean" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: !1,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: !1,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: !1,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			return /* @__PURE__ */ _isSameValueZero(dataset.value, this.literal) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: !1,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let key in this.entries) {
					let valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						let value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							let pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
							if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
								dataset.typed = !1;
								break;
							}
						}
						valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					}), config$1.abortEarly)) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key in input) /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key) && (dataset.value[key] = input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return typeof dataset.value == "number" && !isNaN(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: !1,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let key in this.entries) {
					let valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						let value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							let pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
							if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
								dataset.typed = !1;
								break;
							}
						}
						valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					}), config$1.abortEarly)) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional$2(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional$2,
		expects: `(${wrapped.expects} | undefined)`,
		async: !1,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return dataset.value === void 0 && (this.default !== void 0 && (dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1)), dataset.value === void 0) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: !1,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			return this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record$1(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record$1,
		expects: "Object",
		async: !1,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					let entryValue = input[entryKey], keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						let pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (let issue of keyDataset.issues) issue.path = [pathItem], dataset.issues?.push(issue);
						if (dataset.issues ||= keyDataset.issues, config$1.abortEarly) {
							dataset.typed = !1;
							break;
						}
					}
					let valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						let pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
						if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
							dataset.typed = !1;
							break;
						}
					}
					keyDataset.typed && valueDataset.typed || (dataset.typed = !1), keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: !1,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let key in this.entries) {
					let valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						let value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							let pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
							if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
								dataset.typed = !1;
								break;
							}
						}
						valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					}), config$1.abortEarly)) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (let key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (let dataset of datasets) if (issues) for (let issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: !1,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset, typedDatasets, untypedDatasets;
			for (let schema of this.options) {
				let optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) {
					if (optionDataset.issues) typedDatasets ? typedDatasets.push(optionDataset) : typedDatasets = [optionDataset];
					else {
						validDataset = optionDataset;
						break;
					}
				} else untypedDatasets ? untypedDatasets.push(optionDataset) : untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) }), dataset.typed = !0;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown$1() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown$1,
		expects: "unknown",
		async: !1,
		"~run"(dataset) {
			return dataset.typed = !0, dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (let item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = !1;
					break;
				}
				dataset.issues && (config$1.abortEarly || config$1.abortPipeEarly) || (dataset = item["~run"](dataset, config$1));
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	let dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/source/expected.ts
/** What was wanted where a schema found an issue, as the phrase that follows "expected"; the schema's own message if it has one. */
function describeExpected(issue, judge) {
	if (issue.message !== "") return issue.message;
	let bound = Number(issue.requirement);
	switch (issue.type) {
		case "min_length": return describeLength(issue.input, bound, "at least");
		case "max_length": return describeLength(issue.input, bound, "at most");
		case "min_value": return `at least ${bound}`;
		case "max_value": return `at most ${bound}`;
		case "safe_integer": return "a whole number";
		case "regex": return `text of the form ${issue.requirement}`;
		case "picklist":
		case "literal": return listChoices(choicesOf(judge));
		default: return typeNames$1[issue.type] ?? "something else";
	}
}
/** The values that a schema lists; none for other schemas. */
function choicesOf(schema) {
	return schema.type === "picklist" ? schema.options : schema.type === "literal" ? [String(schema.literal)] : [];
}
/** `a`, `a or b`, `one of a, b, c`. */
function listChoices(choices) {
	return choices.length <= 2 ? choices.join(" or ") : `one of ${choices.join(", ")}`;
}
const typeNames$1 = {
	string: "text",
	number: "a number",
	finite: "a number",
	boolean: "true or false",
	array: "a list",
	strict_object: "a mapping",
	record: "a mapping"
};
function describeLength(input, bound, comparison) {
	return typeof input == "string" ? bound === 1 && comparison === "at least" ? "text that is not empty" : `${comparison} ${bound} characters` : `${comparison} ${bound === 1 ? "one entry" : `${bound} entries`}`;
}
// src/source/mismatches.ts
/** A schema's verdict on a value: of each part one issue at most, with a message only where the schema has its own. */
function judge$1(schema, value) {
	return /* @__PURE__ */ safeParse(schema, value, {
		abortPipeEarly: !0,
		message: ""
	});
}
/**
* One mismatch for each mistake in a value: of a union, those of the alternative that the value was most likely meant to
* be. None for a value that the schema accepts.
*/
function findMismatches(schema, value, prefix = []) {
	let unions = /* @__PURE__ */ new Set();
	return (judge$1(schema, value).issues ?? []).flatMap((issue) => {
		let steps = issue.path ?? [], place = steps.map(({ key }) => key), ofKey = steps.at(-1)?.origin === "key", { judge: judging, depth } = judgeAt(schema, ofKey ? place.slice(0, -1) : place), path = [...prefix, ...place];
		if (judging.type !== "union") return ofKey ? flattenKeyIssue(issue, judging, path) : [tellIssue$1(issue, judging, path)];
		let union = JSON.stringify(place.slice(0, depth));
		if (unions.has(union)) return [];
		unions.add(union);
		let judged = depth === 0 ? value : steps[depth - 1]?.value;
		return flattenUnion(judging.options, judged, path.slice(0, prefix.length + depth));
	});
}
function tellIssue$1(issue, judging, path) {
	return {
		sort: "value",
		path,
		expected: describeExpected(issue, judging),
		choices: choicesOf(judging)
	};
}
/** Of a name that may not stand there, of a missing key, or of all unknown keys: the library tells only of the first. */
function flattenKeyIssue(issue, mapping, path) {
	if (mapping.type !== "strict_object") return [{
		sort: "bad-key",
		path,
		expected: describeExpected(issue, mapping)
	}];
	let missing = issue.expected === "never" ? void 0 : mapping.entries[String(path.at(-1))];
	if (missing !== void 0) {
		let wanted = findMismatches(missing, void 0, path);
		return wanted.length > 0 ? wanted : [{
			sort: "value",
			path,
			expected: "a value",
			choices: []
		}];
	}
	return Object.keys(issue.path?.at(-1)?.input ?? {}).filter((key) => !Object.hasOwn(mapping.entries, key)).map((key) => ({
		sort: "unknown-key",
		path: path.slice(0, -1),
		key
	}));
}
function flattenUnion(options, value, path) {
	let branches = options.map((option) => findMismatches(option, value, path)), fitting = branches.filter((_, index) => !isOfAnotherType(options[index], value)), deepest = fitting.filter((branch) => branch.some((mismatch) => mismatch.sort !== "value" || mismatch.path.length > path.length)).sort((one, other) => one.length - other.length)[0];
	if (deepest !== void 0) return deepest;
	let values = (fitting.length > 0 ? fitting : branches).flat().filter((mismatch) => mismatch.sort === "value");
	return [{
		sort: "value",
		path,
		expected: [...new Set(values.map((mismatch) => mismatch.expected))].join(", or "),
		choices: values.flatMap((mismatch) => mismatch.choices)
	}];
}
/** Whether an alternative is for other things than this value, which it does not accept. */
function isOfAnotherType(schema, value) {
	if (schema === void 0) return !0;
	let judging = unwrap(schema);
	return judging.type === "union" ? judging.options.every((option) => isOfAnotherType(option, value)) : judging.type === "picklist" ? typeof value != "string" : judging.type === "literal" ? typeof value != "string" || typeof judging.literal != "string" : (judge$1(schema, value).issues ?? []).some(({ kind, path }) => kind === "schema" && path === void 0);
}
/** Where the mistake stands, an unknown key itself included. */
function pathOf(mismatch) {
	return mismatch.sort === "unknown-key" ? [...mismatch.path, mismatch.key] : mismatch.path;
}
// src/source/tell-mismatch.ts
/** One sentence: where, what was received, what was expected, the nearest known name. */
function tellMismatch(mismatch, context) {
	if (mismatch.sort === "unknown-key") return tellUnknownKey(mismatch, context);
	if (mismatch.sort === "value") return tellValue(mismatch, context);
	let key = showText(String(mismatch.path.at(-1))), parent = showPath$1(mismatch.path.slice(0, -1));
	return {
		...context.source.locate(mismatch.path, "key"),
		message: `${key} cannot be a key of ${parent}: expected ${mismatch.expected}.`
	};
}
function tellUnknownKey({ path, key }, { schema, source }) {
	let shapes = schemasAt(schema, path).flatMap((each) => each.type === "strict_object" ? [each.entries] : []), known = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))], location = source.locate([...path, key], "key"), name = showText(key), place = path.length === 0 ? "" : ` in ${showPath$1(path)}`;
	if (known.includes(key)) return {
		...location,
		message: `The key ${name}${place} does not go with the other keys there.`
	};
	let meant = require_program.X(key, known), end = meant === void 0 ? `; known keys are ${known.join(", ")}.` : `; did you mean ${showText(meant)}?`;
	return {
		...location,
		message: `Unknown key ${name}${place}${end}`
	};
}
function tellValue({ path, expected, choices }, context) {
	let { schema, source, judged, secretKeys } = context, name = showPath$1(path), location = source.locate(path), written = valueAt(source.value, path);
	if (written === void 0) return {
		...location,
		message: `${name} is missing: expected ${expected}.`
	};
	if (path.length === 0) return {
		...location,
		message: `${name} is ${kindOf(written)}, not ${expected}.`
	};
	if (path.some((step) => typeof step == "string" && secretKeys.includes(step))) return {
		...location,
		message: `${name} (not shown) does not fit: expected ${expected}.`
	};
	let text = source.sourceOf(path), received = showValue$1(written, text);
	if (typeof written == "string" && written !== valueAt(judged, path)) return {
		...location,
		message: `${name} is ${received}, whose value (not shown) does not fit: expected ${expected}.`
	};
	let meant = typeof written == "string" ? require_program.X(written, choices) : void 0, question = meant === void 0 ? "." : `; did you mean ${showText(meant)}?`, hint = schemasAt(schema, path).some(({ type }) => type === "string") && (typeof written == "number" || typeof written == "boolean") ? ` Put it in quotes: ${JSON.stringify(text ?? String(written))}.` : "";
	return {
		...location,
		message: `${name} is ${received}: expected ${expected}${question}${hint}`
	};
}
// src/source/without-paths.ts
/** A copy without what stands at the paths; items of lists leave a hole, so that the others keep their index. */
function withoutPaths(value, paths) {
	if (paths.length === 0) return value;
	if (paths.some((path) => path.length === 0)) return;
	let below = require_program.Z(paths, ([step]) => String(step)), prune = (key, item) => withoutPaths(item, (below.get(key) ?? []).map(([, ...rest]) => rest));
	return Array.isArray(value) ? value.map((item, index) => prune(String(index), item)) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, prune(key, item)]).filter(([, item]) => item !== void 0));
}
// src/source/validate-source.ts
/**
* Judges a document by a schema and tells every problem at once, in the order of the text. An error message that the schema
* brings along is the phrase that follows "expected"; all else (where, what was received, nearest known name) is added here.
*/
function validateSource(schema, source, options = {}) {
	let judged = "value" in options ? options.value : source.value, told = options.told ?? [], verdict = judge$1(schema, judged);
	if (verdict.success) return {
		value: verdict.output,
		problems: [],
		sound: judged
	};
	let mismatches = findMismatches(schema, judged), fresh = mismatches.filter((mismatch) => !told.some((path) => startsWith(pathOf(mismatch), path))), context = {
		schema,
		source,
		judged,
		secretKeys: options.secretKeys ?? []
	};
	return {
		problems: orderProblems(fresh.map((mismatch) => tellMismatch(mismatch, context))),
		sound: withoutPaths(judged, mismatches.map(pathOf))
	};
}
/** By file, line and column; past the first 200 only their number is told. */
function orderProblems(problems) {
	let ordered = [...problems].sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)) || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)), last = ordered[200];
	if (last === void 0) return ordered;
	let message = `And ${ordered.length - 200} more problems.`;
	return [...ordered.slice(0, 200), {
		file: last.file,
		message
	}];
}
function startsWith(path, beginning) {
	return beginning.every((step, index) => path[index] === step);
}
// src/config/check-rule-references.ts
/** A problem for every rule that the configuration names and nobody knows. */
function checkRuleReferences(config, ruleIds) {
	let known = new Set(ruleIds);
	return [...orderProblems([
		...config.rules,
		...config.overrides.flatMap(({ rules }) => rules),
		...config.waivers
	].filter(({ rule }) => !known.has(rule)).map(({ rule, location }) => ({
		...location,
		message: `There is no rule ${showText(rule)}${suggest$1(rule, known)}`
	})))];
}
function suggest$1(rule, known) {
	let meant = require_program.X(rule, known);
	return meant === void 0 ? "; `trustpath rules list` shows all there are." : `; did you mean ${showText(meant)}?`;
}
// src/config/text-forms.ts
/** What follows is checked by syntax alone: whether it exists is for AWS to say. */
/** Text of one form; `expected` is what problems say and editors show. */
function textForm(pattern, expected) {
	let say = (text) => typeof expected == "string" ? expected : expected(text);
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(say("")), /* @__PURE__ */ regex(pattern, ({ input }) => say(input)));
}
const within = /* @__PURE__ */ metadata({ variables: "within" });
/** May hold `${env:NAME}`, which is replaced before the form is checked. */
function withVariables(schema) {
	return /* @__PURE__ */ pipe(schema, within);
}
const onlyVariable = "exactly ${env:NAME}, as text", secretVariable = /* @__PURE__ */ pipe(/* @__PURE__ */ string(onlyVariable), /* @__PURE__ */ minLength(1, onlyVariable), /* @__PURE__ */ metadata({ variables: "only" })), accountId = textForm(/^\d{12}$/, "an account id of 12 digits in quotes (an unquoted id loses its leading zeros)"), declaredName = /* @__PURE__ */ pipe(textForm(/^[!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/, "a name without `/`, `*` and line breaks"), /* @__PURE__ */ maxLength(128)), integrationName = /* @__PURE__ */ pipe(textForm(/^[!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/, "a name without `*` and line breaks"), /* @__PURE__ */ maxLength(128)), nonBlank = textForm(/\S/, "text that is not empty"), roleArn$1 = textForm(/^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, (text) => `the ARN of a role, such as arn:aws:iam::111111111111:role/Name${hintAboutArn(text)}`), userArn = textForm(/^arn:aws(?:-[a-z]+)*:iam::\d{12}:user\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, (text) => `the ARN of a user, such as arn:aws:iam::111111111111:user/name${hintAboutArn(text)}`), principal = textForm(/^(?:arn:aws(?:-[a-z]+)*:(?:iam|sts)::\d{12}:(?:root|(?:role|user|assumed-role|federated-user|saml-provider|oidc-provider)\/[!-)+-~]+)|\d{12}|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/, (text) => `one principal: an ARN (arn:aws:iam::111111111111:role/Name), an account id of 12 digits or a service (lambda.amazonaws.com)${text.includes("*") ? "; wildcards are not taken: each principal is named" : ""}`), roleName = textForm(/^(?!arn:)(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, "the name of a role (not its ARN), of letters, digits and `+=,.@-_`"), sessionName = textForm(/^[\w+=,.@-]{2,64}$/, "a session name of 2 to 64 letters, digits and `+=,.@-_`, without spaces"), instanceId = textForm(/^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, "an instance id: `i-` and 17 (or, for old ones, 8) hexadecimal digits in lower case"), region = textForm(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, (text) => /-\d[a-z]$/.test(text) ? `the code of a region; this is an availability zone of ${text.slice(0, -1)}` : "the code of a region, such as us-east-1"), conditionKey = textForm(/^[A-Za-z0-9-]+:[!-~]+$/, "a condition key, such as aws:SourceIp"), action = textForm(/^[a-zA-Z0-9-]+:[A-Za-z0-9*?]+$/, "an action, such as ec2:DescribeInstances");
/** Why a text that looks like an ARN is not the one that is wanted. */
function hintAboutArn(text) {
	return /[<>]|ACCOUNT|account-(?:no|id)/.test(text) ? "; replace the placeholder by the account\u2019s 12 digits" : /:instance-profile\//.test(text) ? "; this is an instance profile: name the role inside it" : /:assumed-role\//.test(text) ? "; this is a session of a role: name the role itself" : /:iam::\d{12}:root$/.test(text) ? "; this is the account as a whole" : /:iam::\d{12}:(?:role|user)\//.test(text) ? text.includes(":role/") ? "; this is a role, or its name is not valid" : "; this is a user, or its name is not valid" : /^arn:[^:]*:iam::\d{0,11}:|^arn:[^:]*:iam::\d{13,}:/.test(text) ? "; its account id must have 12 digits" : "";
}
// src/config/draft/answer-forms.ts
const known$1 = {
	region,
	instance: instanceId,
	role: roleArn$1,
	user: userArn,
	roleName,
	name: declaredName
};
/** What was expected instead of an answer; undefined where it has its form. */
function whyNotAnswer(form, answer) {
	return form === "account" ? /^\d{12}$/.test(answer) ? void 0 : "an account id of 12 digits" : (/* @__PURE__ */ safeParse(known$1[form], answer)).issues?.[0].message;
}
// src/config/build-settings.ts
/** All of a configuration that is not topology, paths made absolute. */
function buildSettings(configuration, source, directory) {
	let { extends: presets, rulesDirs = [], rules = {}, overrides = [], waivers = [], reports = [] } = configuration;
	return {
		extends: presets?.map((name, index) => ({
			name,
			location: source.locate(["extends", index])
		})) ?? [{
			name: "trustpath/recommended",
			location: source.locate([])
		}],
		rulesDirs: rulesDirs.map((path, index) => ({
			path: (0, node_path.resolve)(directory, path),
			location: source.locate(["rulesDirs", index])
		})),
		rules: buildRules(rules, ["rules"], source),
		overrides: overrides.map(({ servers, accounts, rules: own }, index) => ({
			...servers !== void 0 && { servers },
			...accounts !== void 0 && { accounts },
			rules: buildRules(own, [
				"overrides",
				index,
				"rules"
			], source),
			location: source.locate(["overrides", index])
		})),
		waivers: waivers.map((waiver, index) => ({
			...waiver,
			location: source.locate(["waivers", index])
		})),
		gate: configuration.gate,
		concurrency: configuration.concurrency,
		reports: reports.map(({ format, file }, index) => ({
			format,
			file: (0, node_path.resolve)(directory, file),
			location: source.locate(["reports", index])
		}))
	};
}
function buildRules(rules, path, source) {
	return Object.entries(rules).map(([rule, setting]) => {
		let location = source.locate([...path, rule], "key");
		if (setting === "off") return {
			rule,
			off: !0,
			location
		};
		if (typeof setting == "string") return {
			rule,
			off: !1,
			severity: setting,
			location
		};
		let { severity, params } = setting, locations = Object.keys(params ?? {}).map((name) => [name, source.locate([
			...path,
			rule,
			"params",
			name
		], "key")]);
		return {
			rule,
			off: !1,
			...severity !== void 0 && { severity },
			...params !== void 0 && {
				params,
				paramLocations: Object.fromEntries(locations)
			},
			location
		};
	});
}
// src/config/withhold-facts.ts
/** Declared condition keys without secrets: what is said of the external id, and what repeats another secret. */
function withholdFacts(facts, withhold) {
	let withholdAll = (value, how) => typeof value == "string" ? how(value) : value.map(how);
	return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, withholdAll(value, key.toLowerCase() === "sts:externalid" ? () => require_program.k : withhold)]));
}
// src/config/build-topology.ts
/** The topology of a configuration whose references are all in order. Secrets stay behind; `withhold` finds those that facts repeat. */
function buildTopology(configuration, source, withhold) {
	let { accounts = [], servers = [], integrations = [], roles = [] } = configuration, ids = new Map(accounts.flatMap(({ id, name = id }) => [[id, id], [name, id]])), idOf = (account) => ids.get(account) ?? account, byName = new Map(servers.map((server) => [server.name, server])), builtServers = servers.map((server, index) => buildServer(server, index, configuration, {
		source,
		idOf,
		byName
	})).map((server) => ({
		...server,
		facts: withholdFacts(server.facts, withhold)
	}));
	return {
		accounts: accounts.map(({ id, name = id, auditRole, profile, externalId, regions }, index) => ({
			id,
			name,
			...auditRole !== void 0 && { auditRole },
			...profile !== void 0 && { profile },
			...externalId !== void 0 && { externalId: !0 },
			regions: regions ?? regionsOf(builtServers.filter(({ account }) => account === id)),
			location: source.locate(["accounts", index])
		})),
		servers: builtServers,
		integrations: integrations.map((integration, index) => buildIntegration(integration, index, source, idOf)),
		...roles.length > 0 && { roles: roles.map((role, index) => ({
			...role,
			location: source.locate(["roles", index])
		})) }
	};
}
function regionsOf(servers) {
	return [...new Set(servers.flatMap(({ region }) => region ?? []))].sort();
}
function buildServer(server, index, configuration, { source, idOf, byName }) {
	let { name, account, region, authentication, role, user, containers, environment, engineOf } = server, parent = engineOf === void 0 ? void 0 : byName.get(engineOf), sts = server.sts ?? parent?.sts, settings = server.settings ?? parent?.settings, selector = selectInstances(server, index, source);
	return {
		name,
		account: account === void 0 ? require_program.R(user ?? "") : idOf(account),
		...region !== void 0 && { region },
		...selector !== void 0 && { instances: selector },
		authentication,
		...role !== void 0 && { role },
		...user !== void 0 && { user },
		containers,
		...environment !== void 0 && { environment },
		...sts !== void 0 && { stsEndpoints: sts.endpoints },
		...engineOf !== void 0 && { engineOf },
		...settings !== void 0 && { settings: withoutKeys(settings) },
		facts: mergeFacts(configuration.facts ?? {}, server.facts ?? {}),
		location: source.locate(["servers", index])
	};
}
function selectInstances({ instances }, index, source) {
	if (instances === void 0) return;
	let path = [
		"servers",
		index,
		"instances"
	];
	return Array.isArray(instances) ? { ids: instances.map((id, at) => ({
		id,
		location: source.locate([...path, at])
	})) } : {
		tags: instances.tags,
		location: source.locate(path)
	};
}
function withoutKeys(settings) {
	return "file" in settings ? { file: settings.file } : {
		url: settings.url,
		...settings.caFile !== void 0 && { caFile: settings.caFile }
	};
}
/** Condition keys are the same in upper and lower case; the server's spelling stays. */
function mergeFacts(all, own) {
	let overridden = new Set(Object.keys(own).map((key) => key.toLowerCase())), inherited = Object.entries(all).filter(([key]) => !overridden.has(key.toLowerCase()));
	return Object.fromEntries([...inherited, ...Object.entries(own)]);
}
function buildIntegration({ inAccounts, commandRoles = [], ...integration }, index, source, idOf) {
	let path = ["integrations", index];
	return {
		...integration,
		commandRoles: commandRoles.map((command, at) => ({
			...command,
			location: source.locate([
				...path,
				"commandRoles",
				at
			])
		})),
		...inAccounts !== void 0 && { inAccounts: {
			roleName: inAccounts.roleName,
			accounts: inAccounts.accounts.map(idOf),
			location: source.locate([...path, "inAccounts"])
		} },
		location: source.locate(path)
	};
}
// src/config/declared-names.ts
/** Names that are not sound count as declared too: a reference to one is not a second mistake. */
function declaredNames(draft, source) {
	let servers = entries(draft.servers), engines = servers.flatMap(([, { name, engineOf }]) => name === void 0 || engineOf === void 0 ? [] : [[name, engineOf]]);
	return {
		accounts: /* @__PURE__ */ new Set([...entries(draft.accounts).flatMap(([, { id, name }]) => [id, name].filter((each) => each !== void 0)), ...writtenNames(source, "accounts", ["id", "name"])]),
		servers: /* @__PURE__ */ new Set([...servers.flatMap(([, { name }]) => name ?? []), ...writtenNames(source, "servers", ["name"])]),
		engines: new Map(engines)
	};
}
/** The sound entries of a list, with the index they have in the document. */
function entries(list) {
	return [...(list ?? []).entries()].flatMap(([index, item]) => item === void 0 ? [] : [[index, item]]);
}
function writtenNames(source, list, keys) {
	let value = source.value;
	return (Array.isArray(value?.[list]) ? value[list] : []).flatMap((_, index) => keys.flatMap((key) => source.sourceOf([
		list,
		index,
		key
	]) ?? []));
}
// src/config/check-entries.ts
/** What needs what, and what goes with what, within single entries. */
function checkEntries(draft, source, complaints) {
	for (let [index, account] of entries(draft.accounts)) account.externalId !== void 0 && !isWritten(source, [
		"accounts",
		index,
		"auditRole"
	]) && complaints.add([
		"accounts",
		index,
		"externalId"
	], "is of no use without `auditRole`.", "key");
	let accounts = accountsOf(draft, source);
	for (let [index] of entries(draft.servers)) checkServer(draft, index, source, complaints, accounts);
	for (let [index] of entries(draft.overrides)) {
		let path = ["overrides", index];
		!isWritten(source, [...path, "servers"]) && !isWritten(source, [...path, "accounts"]) && complaints.add(path, "says neither `servers` nor `accounts`: settings for all belong to `rules`.");
	}
}
function accountsOf(draft, source) {
	let named = entries(draft.accounts).flatMap(([, { id, name }]) => [id, name].flatMap((each) => each === void 0 ? [] : [[each, id]]));
	return {
		names: declaredNames(draft, source).accounts,
		idOf: new Map(named.toReversed())
	};
}
function checkServer(draft, index, source, complaints, accounts) {
	let path = ["servers", index], server = draft.servers?.[index], refuse = (key, message) => {
		isWritten(source, [...path, key]) && complaints.add([...path, key], message, "key");
	}, demand = (key, message) => {
		isWritten(source, [...path, key]) || complaints.add([...path, key], message);
	};
	server?.engineOf !== void 0 && refuse("settings", "cannot be given for an engine: it has those of its server."), server?.authentication === "instance-profile" && (demand("account", "is missing: expected the name or id of the account its instances run in."), demand("region", "is missing: expected the region its instances run in."), demand("instances", "is missing: a server with an instance profile needs the instances it runs on.")), server?.authentication === "access-key" && (demand("user", "is missing: expected the ARN of the user whose access key the server has."), refuse("instances", "does not go with `authentication: access-key`: leave it out, or use instance-profile."), refuse("role", "does not go with `authentication: access-key`: no role is attached to such a server."), checkAccountOfUser(draft, index, complaints, accounts));
}
/** The account of a server with an access key is its user's; it must be declared. */
function checkAccountOfUser(draft, index, complaints, accounts) {
	let { user, account } = draft.servers?.[index] ?? {};
	if (user === void 0) return;
	let owner = require_program.R(user);
	account === void 0 && !accounts.names.has(owner) && complaints.add([
		"servers",
		index,
		"user"
	], `is of account ${owner}, which \`accounts\` does not declare.`);
	let declared = account === void 0 ? void 0 : accounts.idOf.get(account);
	declared !== void 0 && declared !== owner && complaints.add([
		"servers",
		index,
		"account"
	], `is ${showText(account ?? "")} (${declared}), but the user is of account ${owner}: the account of a server with an access key is its user's.`);
}
/** Something stands there, sound or not. */
function isWritten(source, path) {
	return valueAt(source.value, path) !== void 0;
}
// src/config/check-names.ts
/** What must be there once: names and ids, an instance's server, a report's file, a fact in either spelling. */
function checkNames(draft, directory, complaints) {
	let accounts = uniqueIn(complaints);
	for (let [index, { id, name }] of entries(draft.accounts)) accounts(id, [
		"accounts",
		index,
		"id"
	]), name !== id && accounts(name, [
		"accounts",
		index,
		"name"
	]);
	let servers = uniqueIn(complaints), instances = uniqueIn(complaints);
	for (let [index, server] of entries(draft.servers)) if (servers(server.name, [
		"servers",
		index,
		"name"
	]), Array.isArray(server.instances)) for (let [at, id] of entries(server.instances)) instances(id, [
		"servers",
		index,
		"instances",
		at
	]);
	let integrations = uniqueIn(complaints);
	for (let [index, { name }] of entries(draft.integrations)) integrations(name, [
		"integrations",
		index,
		"name"
	]);
	let roles = uniqueIn(complaints);
	for (let [index, { role, trustedBy }] of entries(draft.roles)) {
		roles(role, [
			"roles",
			index,
			"role"
		]);
		let principals = uniqueIn(complaints);
		for (let [at, { principal }] of entries(trustedBy)) principals(principal, [
			"roles",
			index,
			"trustedBy",
			at,
			"principal"
		]);
	}
	let files = uniqueIn(complaints);
	for (let [index, { file }] of entries(draft.reports)) files(file, [
		"reports",
		index,
		"file"
	], (0, node_path.resolve)(directory, file ?? ""));
	checkFactKeys(draft.facts, ["facts"], complaints);
	for (let [index, { facts }] of entries(draft.servers)) checkFactKeys(facts, [
		"servers",
		index,
		"facts"
	], complaints);
}
/** Says of every name but the first that it is taken, and where; names with the same `meaning` are the same. */
function uniqueIn(complaints) {
	let taken = /* @__PURE__ */ new Map();
	return (name, path, meaning = name) => {
		if (name === void 0 || meaning === void 0) return;
		let first = taken.get(meaning);
		first === void 0 ? taken.set(meaning, path) : complaints.add(path, `is ${showText(name)}, which ${showPath$1(first)} on line ${complaints.lineOf(first)} already is.`);
	};
}
/** Condition keys are the same in upper and lower case. */
function checkFactKeys(facts, path, complaints) {
	let taken = /* @__PURE__ */ new Map();
	for (let key of Object.keys(facts ?? {})) {
		let first = taken.get(key.toLowerCase());
		first === void 0 ? taken.set(key.toLowerCase(), key) : complaints.add([...path, key], `is the same condition key as ${showText(first)}: case does not count.`, "key");
	}
}
// src/config/check-references.ts
/** What refers to a server or an account must refer to a declared one. */
function checkReferences(draft, source, complaints) {
	let { accounts, servers, engines } = declaredNames(draft, source), check = (name, known, list, path) => {
		if (name === void 0 || known.has(name)) return;
		let meant = require_program.X(name, known), names = [...known].map(showText), end = meant === void 0 ? declared(names) : `; did you mean ${showText(meant)}?`;
		complaints.add(path, `is ${showText(name)}, but ${list} declares no such name${end}`);
	};
	for (let [index, server] of entries(draft.servers)) {
		check(server.account, accounts, "`accounts`", [
			"servers",
			index,
			"account"
		]);
		let path = [
			"servers",
			index,
			"engineOf"
		], parent = server.engineOf, grandparent = parent === void 0 ? void 0 : engines.get(parent);
		parent !== void 0 && parent === server.name ? complaints.add(path, "is its own name: an engine belongs to another server.") : grandparent === void 0 ? check(parent, servers, "`servers`", path) : complaints.add(path, `is ${showText(String(parent))}, an engine itself: name its server, ${showText(grandparent)}.`);
	}
	for (let [index, { server, inAccounts }] of entries(draft.integrations)) {
		check(server, servers, "`servers`", [
			"integrations",
			index,
			"server"
		]);
		for (let [at, account] of entries(inAccounts?.accounts)) check(account, accounts, "`accounts`", [
			"integrations",
			index,
			"inAccounts",
			"accounts",
			at
		]);
	}
	for (let [index, override] of entries(draft.overrides)) for (let [list, known] of [["servers", servers], ["accounts", accounts]]) for (let [at, glob] of entries(override[list])) glob.includes("*") || check(glob, known, `\`${list}\``, [
		"overrides",
		index,
		list,
		at
	]);
}
/** Short lists are told whole. */
function declared(names) {
	return names.length === 0 ? ": it is empty." : names.length > 10 ? "." : `; declared are ${names.join(", ")}.`;
}
// src/config/complaints.ts
function complaintsAbout(source) {
	let problems = [];
	return {
		problems,
		add: (path, message, what) => problems.push({
			...source.locate(path, what),
			message: `${showPath$1(path)} ${message}`
		}),
		lineOf: (path) => source.locate(path).line
	};
}
// src/config/find-warnings.ts
/** What works, and is not as it should be: it stops no run. */
function findWarnings({ accounts = [] }, source) {
	let warnings = complaintsAbout(source);
	for (let [index, { externalId }] of accounts.entries()) externalId !== void 0 && externalId.length < 16 && warnings.add([
		"accounts",
		index,
		"externalId"
	], "has fewer than 16 characters: it is withheld where it stands as an external id, but not where another text repeats it, for it may be an everyday word. Use a random one of 16 characters or more.");
	return warnings.problems;
}
// src/config/secret-map.ts
/** A map whose values are shown by nothing that prints or serialises objects. */
var SecretMap = class extends Map {
	toJSON() {
		return {};
	}
	[node_util.inspect.custom]() {
		return `SecretMap(${this.size})`;
	}
};
// src/config/proxy-passwords.ts
/** The passwords in the addresses of proxies that an environment names, by variable. Whether a proxy is of use is for the network to say. */
function proxyPasswordsOf(environment) {
	let passwords = new SecretMap();
	for (let [name, address = ""] of Object.entries(environment)) {
		if (!/^(https?|all)_proxy$/i.test(name)) continue;
		let written = /^(?:\w+:\/\/)?[^:@/]*:([^@/]+)@/.exec(address.trim())?.[1];
		written !== void 0 && passwords.set(name, decode$1(written));
	}
	return passwords;
}
function decode$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/schema/described.ts
/** A key that must be there, with what editors say of it. */
function described(schema, text) {
	return /* @__PURE__ */ pipe(schema, /* @__PURE__ */ description(text));
}
/** A key that may be left out, with what editors say of it. A default is judged like what is written. */
function optional$1(schema, text, value) {
	return /* @__PURE__ */ optional$2(described(schema, text), value);
}
// src/schema/mapping.ts
/** A mapping that has these keys and no others. The library alone would take a list for a mapping of its indices. */
function mapping(entries) {
	let schema = /* @__PURE__ */ strictObject(entries);
	return {
		...schema,
		"~run"(dataset, config) {
			return Array.isArray(dataset.value) ? (_addIssue(schema, "type", dataset, config), dataset) : schema["~run"](dataset, config);
		}
	};
}
// src/schema/numbers.ts
/** Whole and exact. */
const wholeNumber = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ safeInteger()), finiteNumber = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ finite());
// src/schema/record.ts
/**
* A mapping whose keys are names of the writer's choice. The library's own takes lists, and passes over what is below
* `constructor` and `prototype`, which are good names. No name is `__proto__`; what is below a bad name is not judged.
*/
function record(key, value) {
	let schema = /* @__PURE__ */ record$1(key, value);
	return {
		...schema,
		"~run"(dataset, config) {
			let input = dataset.value, judged = {
				typed: !0,
				value: {}
			};
			if (isMapping(input)) for (let name of Object.keys(input)) judgeEntry(judged, schema, input, name, config);
			else _addIssue(schema, "type", dataset, config);
			return isMapping(input) ? judged : dataset;
		}
	};
}
const noName = /* @__PURE__ */ never("another key");
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function judgeEntry(judged, { key, value }, input, name, config) {
	let named = (name === "__proto__" ? noName : key)["~run"]({ value: name }, config), entry = named.issues ? named : value["~run"]({ value: input[name] }, config);
	if (entry.issues) {
		let step = {
			type: "object",
			origin: entry === named ? "key" : "value",
			input,
			key: name,
			value: input[name]
		};
		for (let issue of entry.issues) Object.assign(issue, { path: [step, ...issue.path ?? []] });
		judged.issues ? judged.issues.push(...entry.issues) : judged.issues = entry.issues;
	}
	entry.typed && entry !== named ? judged.value[name] = entry.value : judged.typed = !1;
}
// src/schema/times.ts
/** Whether a day is in the calendar: a date that is not rolls over into the next month, or is none at all. */
function isDay(text) {
	let time = Date.parse(text.slice(0, 10));
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}
/** A day that exists, written like 2027-01-31. */
function day(expected) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(expected), /* @__PURE__ */ regex(/^\d{4}-\d{2}-\d{2}$/, expected), /* @__PURE__ */ check(isDay, expected), /* @__PURE__ */ metadata({ format: "date" }));
}
/** A moment in UTC, written like 2027-01-31T12:00:00Z. */
const moment = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/), /* @__PURE__ */ check(isDay), /* @__PURE__ */ metadata({ format: "date-time" })), names = /* @__PURE__ */ pipe(/* @__PURE__ */ array(nonBlank), /* @__PURE__ */ minLength(1)), parameter = /* @__PURE__ */ union([
	/* @__PURE__ */ string(),
	finiteNumber,
	/* @__PURE__ */ boolean(),
	/* @__PURE__ */ array(/* @__PURE__ */ string())
]), rules = record(nonBlank, /* @__PURE__ */ union([/* @__PURE__ */ picklist(["off", ...require_program.M]), mapping({
	severity: optional$1(/* @__PURE__ */ picklist(require_program.M), "Instead of the rule\u2019s own."),
	params: optional$1(record(/* @__PURE__ */ string(), parameter), "The rule\u2019s own parameters, by name.")
})])), overrides = /* @__PURE__ */ array(mapping({
	servers: optional$1(names, "Names of servers; `*` matches any characters."),
	accounts: optional$1(names, "Ids or names of accounts; `*` matches any characters."),
	rules: described(rules, "By rule: off, a severity, or severity and parameters.")
})), waivedSubject = /* @__PURE__ */ pipe(nonBlank, /* @__PURE__ */ check((subject) => !subject.includes("*") || subject.replaceAll("*", "").length >= 12, "an exact id, or a pattern with at least 12 characters besides `*`")), waivers = /* @__PURE__ */ array(mapping({
	rule: described(nonBlank, "Id of the rule."),
	subject: described(waivedSubject, "Id of a subject, in full; `*` matches any characters."),
	accepts: optional$1(/* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ picklist(["fail", "unknown"])), /* @__PURE__ */ minLength(1)), "`unknown` accepts a blind spot too.", ["fail"]),
	reason: described(nonBlank, "Why this is accepted."),
	owner: described(nonBlank, "Who answers for it."),
	expires: described(day("a date that exists, written like 2027-01-31"), "The last day on which it holds.")
})), gate = mapping({
	failOn: optional$1(/* @__PURE__ */ picklist([...require_program.M, "none"]), "Failures of this severity or a worse one fail the run.", "high"),
	unknown: optional$1(/* @__PURE__ */ picklist(["fail", "pass"]), "Whether a check of such a rule that could not be decided fails the run too.", "fail"),
	coverage: optional$1(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(0, "a number from 0 to 100"), /* @__PURE__ */ maxValue(100, "a number from 0 to 100")), "The least share of decided checks, in per cent.")
}), concurrency = mapping({
	calls: optional$1(/* @__PURE__ */ pipe(wholeNumber, /* @__PURE__ */ minValue(1), /* @__PURE__ */ maxValue(256)), "Calls in flight for the whole run.", 32),
	perScope: optional$1(/* @__PURE__ */ pipe(wholeNumber, /* @__PURE__ */ minValue(1), /* @__PURE__ */ maxValue(64)), "Calls in flight for one account, region and service.", 8)
}), reports = /* @__PURE__ */ array(mapping({
	format: described(/* @__PURE__ */ picklist(require_program.U), "What to write."),
	file: described(nonBlank, "Relative to this file.")
})), settingsKeys = {
	extends: optional$1(/* @__PURE__ */ array(nonBlank), "Presets, or paths to presets of your own. By default trustpath/recommended."),
	rulesDirs: optional$1(/* @__PURE__ */ array(nonBlank), "Folders with more rules; relative to this file."),
	rules: optional$1(rules, "By rule: off, a severity, or severity and parameters."),
	overrides: optional$1(overrides, "Rule settings for some servers or accounts; the last match wins."),
	waivers: optional$1(waivers, "Failures that are accepted: owned, reasoned and dated."),
	gate: optional$1(gate, "What makes a run fail.", {}),
	concurrency: optional$1(concurrency, "How much is asked of AWS at once.", {}),
	reports: optional$1(reports, "Reports to write besides the one on standard output.")
}, roleArn = withVariables(roleArn$1), actions = /* @__PURE__ */ pipe(/* @__PURE__ */ array(action), /* @__PURE__ */ minLength(1)), accounts = /* @__PURE__ */ array(mapping({
	id: described(withVariables(accountId), "Twelve digits, in quotes."),
	name: optional$1(declaredName, "What the rest of this file calls the account; by default its id."),
	auditRole: optional$1(roleArn, "The role the auditor assumes there. Without it, the credentials at hand must be of this account."),
	externalId: optional$1(secretVariable, "What the audit role\u2019s trust policy asks for: ${env:NAME}, never a literal."),
	profile: optional$1(withVariables(nonBlank), "A profile of the shared AWS configuration, instead of the ambient credentials."),
	regions: optional$1(/* @__PURE__ */ union([/* @__PURE__ */ literal("enabled"), /* @__PURE__ */ pipe(/* @__PURE__ */ array(region), /* @__PURE__ */ minLength(1))]), "Regions in use, or `enabled` for all that the account has enabled. By default those of its servers.")
})), text$1 = withVariables(/* @__PURE__ */ string()), facts = record(conditionKey, /* @__PURE__ */ union([text$1, /* @__PURE__ */ pipe(/* @__PURE__ */ array(text$1), /* @__PURE__ */ minLength(1))])), instances = /* @__PURE__ */ union([/* @__PURE__ */ pipe(/* @__PURE__ */ array(withVariables(instanceId)), /* @__PURE__ */ minLength(1)), mapping({ tags: described(/* @__PURE__ */ pipe(record(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ minLength(1)), text$1), /* @__PURE__ */ minEntries(1, "at least one tag")), "Tags that an instance must have, all of them.") })]), httpsAddress = "an https:// address without user name, password and query", httpsUrl = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/, httpsAddress), /* @__PURE__ */ check((text) => URL.canParse(text), httpsAddress)), settings = /* @__PURE__ */ union([mapping({ file: described(nonBlank, "The exported settings of the XSOAR server; relative to this file.") }), mapping({
	url: described(httpsUrl, "The XSOAR server, written out; of XSOAR 8 the address of its API: https://api-HOST/xsoar."),
	apiKey: described(secretVariable, "A key of a read-only XSOAR role: ${env:NAME}, never a literal."),
	apiKeyId: optional$1(secretVariable, "For XSOAR 8: the id of the key, as ${env:NAME}."),
	caFile: optional$1(nonBlank, "Certificates that the server\u2019s is checked against; relative to this file.")
})]), sts = mapping({ endpoints: described(/* @__PURE__ */ picklist([
	"regional",
	"global",
	"legacy",
	"unset"
]), "Which STS endpoints the server is configured to use. `legacy` is the same as `global`.") }), servers = /* @__PURE__ */ array(mapping({
	name: described(declaredName, "What reports and the rest of this file call it."),
	account: optional$1(nonBlank, "Name or id of a declared account. With access-key by default that of the user."),
	region: optional$1(region, "Where its instances run; needed with instance-profile."),
	instances: optional$1(instances, "Its EC2 instances: ids, or tags that they have. Not with access-key."),
	authentication: described(/* @__PURE__ */ picklist(["instance-profile", "access-key"]), "How it gets AWS credentials: from the role attached to its instances, or from a stored key."),
	role: optional$1(roleArn, "The role that must be attached to its instances."),
	user: optional$1(withVariables(userArn), "access-key: the user whose key it has. instance-profile: the user whose key was used before."),
	containers: optional$1(/* @__PURE__ */ picklist([
		"bridge",
		"host",
		"none",
		"rootless"
	]), "How the containers of its integrations are networked.", "bridge"),
	environment: optional$1(/* @__PURE__ */ picklist(["production", "test"]), "What the server is for."),
	sts: optional$1(sts, "An engine has its parent\u2019s, unless it has its own."),
	engineOf: optional$1(nonBlank, "The server this engine belongs to."),
	settings: optional$1(settings, "Where the settings of the XSOAR server are read. Not for engines."),
	facts: optional$1(facts, "What the auditor cannot read and you know, over the global `facts`.")
})), seconds = "a whole number of seconds", sessionDuration = /* @__PURE__ */ pipe(/* @__PURE__ */ number(seconds), /* @__PURE__ */ safeInteger(seconds), /* @__PURE__ */ minValue(900, "at least 900 seconds (15 minutes)"), /* @__PURE__ */ maxValue(43200, "at most 43200 seconds (12 hours)")), session$1 = {
	sessionName: optional$1(sessionName, "The session name it gives when it assumes the role."),
	sessionDuration: optional$1(sessionDuration, "Seconds.")
}, commandRoles = /* @__PURE__ */ array(mapping({
	role: described(roleArn, "The role that is assumed."),
	...session$1,
	actions: optional$1(actions, "What the commands need that name it; without it, some of what the integration needs.")
})), inAccounts = mapping({
	roleName: described(roleName, "Its name (after its path, if it has one), the same in every account."),
	accounts: described(/* @__PURE__ */ pipe(/* @__PURE__ */ array(nonBlank), /* @__PURE__ */ minLength(1)), "Names or ids of declared accounts.")
}), integrations = /* @__PURE__ */ array(mapping({
	name: described(integrationName, "The name of the instance, as XSOAR shows it."),
	server: described(nonBlank, "Name of the server or engine it runs on."),
	brand: optional$1(nonBlank, "As XSOAR names it, such as `AWS - EC2`."),
	role: optional$1(roleArn, "The role it assumes."),
	...session$1,
	region: optional$1(region, "The region it is configured for."),
	storedKeys: optional$1(/* @__PURE__ */ boolean(), "Whether a static key is stored in the integration. Never the key itself."),
	actions: optional$1(actions, "What it must be able to do."),
	commandRoles: optional$1(commandRoles, "Roles that commands or playbooks name by roleArn."),
	inAccounts: optional$1(inAccounts, "The same role in many accounts.")
})), roles = /* @__PURE__ */ array(mapping({
	role: described(roleArn, "The role: one that integrations assume."),
	trustedBy: described(/* @__PURE__ */ pipe(/* @__PURE__ */ array(mapping({
		principal: described(withVariables(principal), "Who may assume it besides the declared callers."),
		reason: described(nonBlank, "Why.")
	})), /* @__PURE__ */ minLength(1)), "Principals that its trust policy may name besides the declared callers, one by one: the next one still fails.")
})), topologyKeys = {
	accounts: optional$1(accounts, "The accounts to look into."),
	servers: optional$1(servers, "The automation servers and their engines."),
	integrations: optional$1(integrations, "The integrations they run, and the roles those assume."),
	roles: optional$1(roles, "What is known of roles besides who is declared to assume them."),
	facts: optional$1(facts, "Condition keys that the auditor cannot read and you know, for every server.")
}, configurationSchema = mapping({
	$schema: optional$1(/* @__PURE__ */ string(), "For editors."),
	version: described(/* @__PURE__ */ literal(1), "Of this format."),
	...topologyKeys,
	...settingsKeys
}), secretKeys = [
	"externalId",
	"apiKey",
	"apiKeyId"
];
// src/config/secrets-of.ts
/** Every secret of a configuration and of the proxies around it: external ids, keys of XSOAR with their ids, passwords. */
function secretsOf({ externalIds, apiKeys, proxyPasswords }) {
	let keys = [...apiKeys.values()].flatMap(({ key, id }) => id === void 0 ? [key] : [key, id]);
	return [
		...externalIds.values(),
		...keys,
		...proxyPasswords.values()
	];
}
// src/config/unsound-config.ts
/** A configuration with problems, and what of it is sound enough to hold against the rules: those problems are told with these. */
var UnsoundConfigError = class extends require_program.K {
	references;
	constructor(problems, references) {
		super(problems), this.references = references;
	}
};
/** What is sound of the rule settings of a draft, each at its place. */
function soundReferences(draft, source, directory) {
	let { extends: presets, rulesDirs, overrides, waivers } = draft, settings = buildSettings({
		...draft,
		extends: presets && sparse(presets),
		rulesDirs: rulesDirs && sparse(rulesDirs),
		overrides: overrides && sparse(overrides).map((override) => ({
			...override,
			rules: override?.rules ?? {}
		})),
		waivers: waivers && sparse(waivers),
		reports: []
	}, source, directory);
	return {
		directory,
		extends: dense(settings.extends),
		rulesDirs: dense(settings.rulesDirs),
		rules: settings.rules,
		overrides: dense(settings.overrides),
		waivers: dense(settings.waivers).filter(({ rule }) => rule !== void 0)
	};
}
/** The same list with a hole for each item that is not sound: map() passes over holes and keeps the places of the rest. */
function sparse(list) {
	let copy = Array(list.length);
	for (let [index, item] of list.entries()) item !== void 0 && (copy[index] = item);
	return copy;
}
function dense(list) {
	return list.filter(() => !0);
}
// src/config/credential-names.ts
/**
* Names of variables that hold a credential: of AWS, of the job that runs this, or of a proxy. Whoever writes a configuration
* could otherwise have one printed, or sent to a server of theirs. Case does not matter, as on Windows.
*/
const credentials = [
	/^AWS_.*(KEY|TOKEN|SECRET)/,
	/^(HTTPS?|ALL)_PROXY$/,
	/^(ACTIONS|GITHUB|GH|GITEA|FORGEJO)_(.*_)?TOKEN$/,
	/^CI_(JOB|BUILD|RUNNER(_SHORT)?)_TOKEN$/,
	/^CI_JOB_JWT/,
	/^CI_(REGISTRY|DEPLOY|DEPENDENCY_PROXY)_PASSWORD$/,
	/^CI_REPOSITORY_URL$/,
	/^GITLAB_(.*_)?TOKEN$/,
	/^SYSTEM_ACCESSTOKEN$/,
	/^AZURE_DEVOPS_EXT_PAT$/,
	/^(NPM_TOKEN|NODE_AUTH_TOKEN|NPM_CONFIG_.*AUTH.*)$/,
	/^(BUILDKITE|CIRCLE|BITBUCKET|SEMAPHORE|TRAVIS|BITRISE|CIRRUS|SPACELIFT|TFC|APPVEYOR|VERCEL)_(.*_)?TOKEN(_|$)/,
	/^(CI|DRONE)_NETRC_PASSWORD$/
];
/** Whether a variable of the environment holds a credential, by its name. */
function namesCredential(variable) {
	let name = variable.toUpperCase();
	return credentials.some((pattern) => pattern.test(name));
}
// src/config/variables.ts
const variable$1 = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;
/**
* Replaces `${env:NAME}` in the strings whose schema says so. A variable that is unset or empty, one that holds a credential
* of AWS or of CI, one where none is replaced, and a literal where only a variable may stand are problems; none of them shows
* a value.
*/
function replaceVariables(source, environment) {
	let problems = [], told = [], refuse = (path, message) => {
		problems.push({
			...source.locate(path),
			message: `${showPath$1(path)} ${message}`
		}), told.push(path);
	}, replaceText = (text, path, schemas) => {
		let allowed = schemas.map((schema) => whereVariablesGo(schema));
		if (allowed.includes("only") && !/^\$\{env:\w+\}$/.test(text)) return refuse(path, "must be exactly ${env:NAME}: a secret in this file would be read by all who read the file.");
		if (!text.includes("${env:") || schemas.length === 0) return text;
		if (allowed.every((where) => where === void 0)) return refuse(path, "holds ${env:\u2026}, which is not replaced here: write the value itself.");
		if (text.replace(variable$1, "").includes("${env:")) return refuse(path, "holds a broken ${env:NAME}: a name has letters, digits and `_` only.");
		let names = new Set([...text.matchAll(variable$1)].map(([, name = ""]) => name)), credentials = [...names].filter(namesCredential);
		if (credentials.length > 0) return refuse(path, `names ${credentials.join(", ")}, which ${credentials.length === 1 ? "holds a credential" : "hold credentials"}: whoever reads reports, or the host it is sent to, would have it. Set a variable of your own to what belongs here, such as TRUSTPATH_VALUE, and name that.`);
		let missing = [...names].filter((name) => !environment[name]);
		if (missing.length === 0) return text.replace(variable$1, (_, name) => environment[name] ?? "");
		let states = missing.map((name) => `${name} is ${environment[name] === void 0 ? "not set" : "empty"}`);
		return refuse(path, `needs what the environment does not have: ${states.join(", ")}.`);
	}, replace = (value, path, schemas) => {
		if (typeof value == "string") return replaceText(value, path, schemas);
		if (typeof value != "object" || !value) return value;
		let below = (step, item) => replace(item, [...path, step], schemasBelow(schemas, step));
		return Array.isArray(value) ? value.map((item, index) => below(index, item)) : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
	};
	return {
		value: replace(source.value, [], schemasAt(configurationSchema, [])),
		problems,
		told
	};
}
/** As the schema says: within the text, only as the whole of it, or not at all. */
function whereVariablesGo(schema) {
	return (/* @__PURE__ */ getMetadata(schema)).variables;
}
// src/config/read-config.ts
/** A configuration from its text. Throws UnsoundConfigError with every problem at once; touches neither files nor the process. */
function readConfig(source, directory, environment) {
	let replaced = replaceVariables(source, environment), validation = validateSource(configurationSchema, source, {
		...replaced,
		secretKeys
	}), draft = validation.sound ?? {}, complaints = complaintsAbout(source);
	checkNames(draft, directory, complaints), checkReferences(draft, source, complaints), checkEntries(draft, source, complaints);
	let problems = orderProblems([
		...replaced.problems,
		...validation.problems,
		...complaints.problems
	]), { value } = validation;
	if (value === void 0 || problems.length > 0) throw new UnsoundConfigError(problems, soundReferences(draft, source, directory));
	let secrets = {
		externalIds: externalIdsOf(value),
		apiKeys: apiKeysOf(value),
		proxyPasswords: proxyPasswordsOf(environment)
	};
	return {
		file: source.file,
		directory,
		topology: buildTopology(value, source, require_program.A(secretsOf(secrets))),
		...secrets,
		caFiles: caFilesOf(value, source, directory),
		...buildSettings(value, source, directory),
		warnings: findWarnings(value, source)
	};
}
function externalIdsOf({ accounts = [] }) {
	return new SecretMap(accounts.flatMap(({ id, externalId }) => externalId === void 0 ? [] : [[id, externalId]]));
}
function apiKeysOf({ servers = [] }) {
	let keys = new SecretMap(), byName = new Map(servers.map((server) => [server.name, server]));
	for (let { name, engineOf, settings: own } of servers) {
		let settings = own ?? byName.get(engineOf ?? "")?.settings;
		settings !== void 0 && "url" in settings && keys.set(name, {
			key: settings.apiKey,
			...settings.apiKeyId !== void 0 && { id: settings.apiKeyId }
		});
	}
	return keys;
}
function caFilesOf({ servers = [] }, source, directory) {
	let files = /* @__PURE__ */ new Map();
	for (let [index, { name, settings }] of servers.entries()) settings !== void 0 && "url" in settings && settings.caFile !== void 0 && files.set(name, {
		path: (0, node_path.resolve)(directory, settings.caFile),
		shown: showText(settings.caFile),
		location: source.locate([
			"servers",
			index,
			"settings",
			"caFile"
		])
	});
	return files;
}
// src/config/waiver-edit/text-style.ts
function styleOf(text) {
	let [, indent = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
	return {
		newline: text.includes("\r\n") ? "\r\n" : "\n",
		indent,
		json: isJson(text)
	};
}
/** Text as a scalar on one line, that means itself in block and flow collections alike. */
function writeScalar(text, { json }) {
	return json || /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff,[\]{}]/.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd();
}
function isJson(text) {
	try {
		return JSON.parse(text), !0;
	} catch {
		return !1;
	}
}
// src/config/draft/write-draft.ts
/**
* A commented configuration, which `check` accepts. What cannot be read of AWS and nobody has said stands as a comment, so that
* nothing is judged by a guess. Throws ProblemsError where the draft is none.
*/
function writeDraft(draft, file, directory) {
	let text = render(draft), { source, problems } = parseSource(text, file);
	if (source === void 0) throw new require_program.K(problems);
	return readConfig(source, directory, {}), text;
}
function render({ accounts, servers, integrations }) {
	return `# What this configuration may say: trustpath schema, and trustpath rules list for the rules.
version: 1

# The rules: those every automation server should hold to. Settings of single rules go under \`rules\`.
extends: [trustpath/recommended]

# The accounts to look into. auditRole is the role that trustpath assumes there; without one, the credentials at hand must
# be the account's own. \`trustpath permissions\` prints what the role may do and whom it must trust.
accounts:
${accounts.map(renderAccount).join("")}
# The automation servers, and how each gets its AWS credentials.
servers:
${servers.map(renderServer).join("")}
${integrations.length === 0 ? `# The integrations they run, and the roles those assume.
# integrations:
#   - name: aws-ec2
#     server: ${scalar(servers[0]?.name ?? "xsoar")}
#     role: arn:aws:iam::222222222222:role/NAME
` : `# The integrations they run, and the roles those assume.
integrations:
${integrations.map(renderIntegration).join("")}`}
# A failure at or above this severity fails the run, and so does such a check that could not look.
gate: { failOn: high, unknown: fail }
`;
}
function renderAccount({ id, name, auditRole }) {
	return lines([
		`- id: "${id}"`,
		name === void 0 ? "  # name: prod" : `  name: ${scalar(name)}`,
		auditRole === void 0 ? `  # auditRole: arn:aws:iam::${id}:role/trustpath-audit` : `  auditRole: ${scalar(auditRole)}`,
		"  # externalId: ${env:TRUSTPATH_EXTERNAL_ID}   # where the trust policy of the audit role asks for one"
	]);
}
function renderServer(server) {
	let common = [`- name: ${scalar(server.name)}`, `  account: ${scalar(server.account)}`], endpoints = "  # sts: { endpoints: regional }   # as the server is configured: regional, global or unset";
	if (server.authentication === "access-key") return lines([
		...common,
		"  authentication: access-key",
		`  user: ${scalar(server.user)}`,
		endpoints
	]);
	let { region, instances, role } = server, selector = Array.isArray(instances) ? `[${instances.join(", ")}]` : `{ tags: { ${Object.entries(instances.tags).map(([key, value]) => `${scalar(key)}: ${scalar(value)}`).join(", ")} } }`;
	return lines([
		...common,
		`  region: ${region}`,
		`  instances: ${selector}`,
		"  authentication: instance-profile",
		role === void 0 ? "  # role: the ARN of the role that must be attached" : `  role: ${scalar(role)}`,
		"  # containers: bridge   # how integrations are networked: bridge, host, none or rootless",
		endpoints
	]);
}
function renderIntegration({ name, server, role }) {
	return lines([
		`- name: ${scalar(name)}`,
		`  server: ${scalar(server)}`,
		`  role: ${scalar(role)}`,
		"  # storedKeys: false   # whether the integration stores a static key, never the key"
	]);
}
function lines(text) {
	return text.map((line) => `  ${line}\n`).join("");
}
function scalar(text) {
	return writeScalar(text, { json: !1 });
}
// src/config/effective-config.ts
const hidden = "(set)";
/** The configuration as it acts, in the form in which it is written: defaults filled in, secrets as `(set)`. */
function effectiveConfig(config) {
	let { topology, overrides, waivers } = config, inside = (path) => (0, node_path.relative)(config.directory, path).replaceAll("\\", "/") || ".";
	return {
		version: 1,
		extends: config.extends.map(({ name }) => name),
		rulesDirs: config.rulesDirs.map(({ path }) => inside(path)),
		accounts: topology.accounts.map(({ location: _, ...account }) => ({
			...account,
			...account.externalId === !0 && { externalId: hidden }
		})),
		servers: topology.servers.map((server) => showServer(server, config)),
		integrations: topology.integrations.map(showIntegration),
		...topology.roles !== void 0 && { roles: topology.roles.map(({ location: _, ...role }) => role) },
		rules: showRules(config.rules),
		overrides: overrides.map(({ location: _, rules, ...scope }) => ({
			...scope,
			rules: showRules(rules)
		})),
		waivers: waivers.map(({ location: _, ...waiver }) => waiver),
		gate: config.gate,
		concurrency: config.concurrency,
		reports: config.reports.map(({ format, file }) => ({
			format,
			file: inside(file)
		}))
	};
}
function showServer({ location: _, instances, stsEndpoints, settings, ...server }, config) {
	let key = config.apiKeys.get(server.name), keys = key === void 0 ? {} : {
		apiKey: hidden,
		...key.id !== void 0 && { apiKeyId: hidden }
	};
	return {
		...server,
		...instances !== void 0 && { instances: "ids" in instances ? instances.ids.map(({ id }) => id) : { tags: instances.tags } },
		...stsEndpoints !== void 0 && { sts: { endpoints: stsEndpoints } },
		...settings !== void 0 && server.engineOf === void 0 && { settings: {
			...settings,
			...keys
		} }
	};
}
function showIntegration({ location: _, commandRoles, inAccounts, ...integration }) {
	return {
		...integration,
		commandRoles: commandRoles.map(({ location: _, ...command }) => command),
		...inAccounts !== void 0 && { inAccounts: {
			roleName: inAccounts.roleName,
			accounts: inAccounts.accounts
		} }
	};
}
function showRules(rules) {
	return Object.fromEntries(rules.map(({ rule, off, severity, params }) => [rule, off ? "off" : {
		...severity !== void 0 && { severity },
		...params !== void 0 && { params }
	}]));
}
// src/config/json-schema.ts
const variable = String.raw`\$\{env:[A-Za-z_][A-Za-z0-9_]*\}`;
/** JSON Schema (draft 7, which editors know best) of the configuration file as people write it, variables included. */
async function configJsonSchema() {
	let { toJsonSchema } = await Promise.resolve().then(() => require("./dist.cjs")), schema = toJsonSchema(configurationSchema, {
		target: "draft-07",
		ignoreActions: ["check", "finite"],
		overrideAction: ({ jsonSchema }) => admitVariables(jsonSchema)
	});
	return {
		$schema: schema.$schema,
		title: "trustpath configuration",
		...schema
	};
}
/** Strings where variables are replaced have their form, or hold a variable; undefined for other schemas. */
function admitVariables(schema) {
	let { variables, type, ...form } = schema;
	if (variables !== void 0) return variables === "only" ? {
		type,
		pattern: `^${variable}$`
	} : Object.keys(form).length > 0 ? {
		type,
		anyOf: [form, { pattern: variable }]
	} : { type };
}
// src/config/search-places.ts
/** Where a configuration is looked for in a folder, in this order. Nothing that could be run is among them. */
const searchPlaces = [
	"trustpath.yaml",
	"trustpath.yml",
	"trustpath.json",
	".trustpathrc",
	".trustpathrc.yaml",
	".trustpathrc.yml",
	".trustpathrc.json",
	".config/trustpathrc.yaml",
	".config/trustpathrc.yml",
	".config/trustpathrc.json",
	"package.json"
], packageKey = "trustpath";
function isPackageFile(path) {
	return ["package.json", "package.yaml"].includes((0, node_path.basename)(path));
}
function isCode(path) {
	return [
		".js",
		".cjs",
		".mjs",
		".ts",
		".cts",
		".mts",
		".jsx",
		".tsx"
	].includes((0, node_path.extname)(path).toLowerCase());
}
/** Finds, reads and checks the configuration. Runs no code that it finds. Throws ProblemsError with every problem at once:
* an UnsoundConfigError where the text could be read. */
async function loadConfig({ cwd, file, env, root }) {
	let show = (path) => (0, node_path.relative)(root, path).split(node_path.sep).join("/") || ".", path = file === void 0 ? await search(cwd, show) : (0, node_path.resolve)(cwd, file), shown = show(path);
	if (isCode(path)) throw refusal(shown, "This is code, but a configuration is data only: YAML or JSON.");
	let { source, problems } = parseSource(readText$1(path, shown), shown);
	if (source === void 0) throw new require_program.K(problems);
	return readConfig(isPackageFile(path) ? packagePart(source) : source, (0, node_path.dirname)(path), env);
}
async function search(cwd, show) {
	for (let place of placesFrom(cwd)) {
		let obstacle = obstacleAt(place);
		if (obstacle !== void 0 && obstacle !== absent$1) throw refusal(show(place), obstacle);
		if (obstacle === void 0) break;
	}
	let { findConfig } = await Promise.resolve().then(() => require("./find-config.cjs")), found = await findConfig(cwd);
	if (found !== void 0) return found;
	throw refusal(show(cwd), "There is no configuration here, or above up to the folder of a package: write a trustpath.yaml, or name a file with --config.");
}
/** Every search place of a folder and those above, to the first with a package file. */
function* placesFrom(cwd) {
	for (let folder = (0, node_path.resolve)(cwd), above = ""; folder !== above; folder = (0, node_path.dirname)(folder)) {
		for (let place of searchPlaces) yield (0, node_path.join)(folder, place);
		for (let name of ["package.json", "package.yaml"]) if (obstacleAt((0, node_path.join)(folder, name)) !== absent$1) return;
		above = folder;
	}
}
const absent$1 = "There is no such file.";
/** Why a file cannot be read, if so. Only a regular file is opened: opening a pipe may never end. */
function obstacleAt(path) {
	try {
		let found = (0, node_fs.statSync)(path);
		if (found.isDirectory()) return "This is a folder: name the configuration file in it.";
		if (!found.isFile()) return "This is a pipe or a device, but a configuration must be a regular file.";
		if (found.size > 5242880) return "The file is larger than 5 MB, which no configuration needs to be.";
		let opened = (0, node_fs.openSync)(path, "r");
		try {
			(0, node_fs.readSync)(opened, Buffer.alloc(1), 0, 1, 0);
		} finally {
			(0, node_fs.closeSync)(opened);
		}
		return;
	} catch (error) {
		let code = codeOf(error);
		return code !== "ENOENT" && code !== "ENOTDIR" ? describeError(code) : isLink(path) ? "This is a link to a file that does not exist." : absent$1;
	}
}
function isLink(path) {
	try {
		return (0, node_fs.lstatSync)(path).isSymbolicLink();
	} catch {
		return !1;
	}
}
function readText$1(path, shown) {
	let obstacle = obstacleAt(path);
	if (obstacle === absent$1) throw refusal(shown, `There is no file ${(0, node_path.basename)(path)} here.`);
	if (obstacle !== void 0) throw refusal(shown, obstacle);
	let text = decode(readBytes(path, shown), shown);
	if (text.trim() === "") throw refusal(shown, "The file is empty: a configuration begins with `version: 1`.");
	return text;
}
function readBytes(path, shown) {
	try {
		return (0, node_fs.readFileSync)(path);
	} catch (error) {
		throw refusal(shown, describeError(codeOf(error)));
	}
}
function decode(bytes, shown) {
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes);
	} catch {
		throw refusal(shown, "The file is not UTF-8 text: save it as UTF-8.");
	}
}
function packagePart(source) {
	let part = sourceBelow(source, [packageKey]);
	if (part.value !== void 0) return part;
	throw refusal(source.file, `The file has no key \`${packageKey}\`, which would hold the configuration.`);
}
function refusal(file, message) {
	return new require_program.K([{
		file,
		message
	}]);
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
function describeError(code) {
	return code === "EACCES" || code === "EPERM" ? "The file may not be read: give this user read access to it." : code === "ELOOP" ? "This is a link that leads back to itself." : `The file cannot be read (${code}).`;
}
// src/config/setting-places.ts
/**
* The places of a configuration's settings. `text` is that of its file, which loadConfig() has read without a problem. What a
* server inherits stands where it was inherited from.
*/
function settingPlaces(config, text) {
	let { source: whole } = parseSource(text, config.file);
	if (whole === void 0) return () => void 0;
	let source = isPackageFile(config.file) ? sourceBelow(whole, [packageKey]) : whole;
	return (path) => {
		let written = [path, ...inheritedFrom(path, config, source)].find((each) => valueAt(source.value, each) !== void 0);
		return written === void 0 ? void 0 : source.locate(written, "key");
	};
}
function inheritedFrom(path, { topology }, source) {
	let [list, index, key, ...below] = path;
	if (list === "overrides" && path.at(-1) === "severity") return [path.slice(0, -1)];
	if (list !== "servers" || typeof index != "number") return [];
	if (key === "account") return [[
		"servers",
		index,
		"user"
	]];
	if (key === "facts") return globalFact(below[0], source);
	let parent = topology.servers.findIndex(({ name }) => name === topology.servers[index]?.engineOf);
	return key === "sts" && parent !== -1 ? [[
		"servers",
		parent,
		"sts",
		...below
	]] : [];
}
/** Condition keys are the same in upper and lower case. */
function globalFact(key, source) {
	let facts = valueAt(source.value, ["facts"]);
	return (typeof facts == "object" && facts ? Object.keys(facts) : []).filter((name) => name.toLowerCase() === String(key).toLowerCase()).map((name) => ["facts", name]);
}
// src/config/waiver-edit/write-entry.ts
/** What is written of a waiver: what it accepts only where that is not the default. */
function fieldsOf({ rule, subject, accepts, reason, owner, expires }) {
	return [
		["rule", rule],
		["subject", subject],
		...accepts.includes("unknown") ? [["accepts", accepts]] : [],
		["reason", reason],
		["owner", owner],
		["expires", expires]
	];
}
function writeValue(value, style) {
	return typeof value == "string" ? writeScalar(value, style) : `[${value.map((item) => writeScalar(item, style)).join(", ")}]`;
}
/** The waiver as an item of a block list whose dashes stand at `column`, each line ended. */
function writeBlockEntry(waiver, column, style) {
	let blanks = " ".repeat(column);
	return fieldsOf(waiver).map(([key, value], index) => `${blanks}${index === 0 ? "- " : "  "}${key}: ${writeValue(value, style)}${style.newline}`).join("");
}
/** The waiver between braces: on one line, or in JSON with a line for each field after lines indented by `base`. */
function writeFlowEntry(waiver, base, style) {
	let key = (name) => style.json ? JSON.stringify(name) : name, fields = fieldsOf(waiver).map(([name, value]) => `${key(name)}: ${writeValue(value, style)}`);
	if (base === void 0) return `{ ${fields.join(", ")} }`;
	let lines = fields.map((field) => `${base}${style.indent}${field}`);
	return `{${style.newline}${lines.join(`,${style.newline}`)}${style.newline}${base}}`;
}
// src/config/waiver-edit/edits.ts
/** Adds a waiver to the mapping of a configuration; undefined where its layout gives no place for one. */
function addEntry(root, text, waiver, style) {
	let pair = pairOf(root, "waivers");
	if (pair === void 0) return root.flow ? addKeyToFlow(root, text, waiver, style) : addKeyToBlock(root, text, waiver, style);
	let { value } = pair;
	return isSeq(value) && value.flow && value.items.length > 0 ? addToFlow(value, text, waiver, style) : isSeq(value) && !value.flow ? addToBlock(value, text, waiver, style) : value === null || isScalar(value) && value.value === null || isSeq(value) ? fillEmpty(pair, root, text, waiver, style) : void 0;
}
/** Gives the waiver at `index` another reason, owner and end; its comments and all else stay. */
function changeEntry(root, text, index, waiver, style) {
	let list = pairOf(root, "waivers")?.value, entry = isSeq(list) ? list.items[index] : void 0;
	if (!isMap(entry)) return;
	let edits = [];
	for (let [key, value] of fieldsOf(waiver)) {
		let node = pairOf(entry, key)?.value;
		if (node === void 0 && key === "accepts") edits.push(...insertAccepts(entry, text, waiver, style));
		else if (node?.range == null) return;
		else if (!isScalar(node) || node.value !== value) {
			let [from, to] = node.range, lineEnds = text.slice(from, to).endsWith("\n");
			edits.push({
				from,
				to,
				text: writeValue(value, style) + (lineEnds ? style.newline : "")
			});
		}
	}
	return edits;
}
function insertAccepts(entry, text, { accepts }, style) {
	let at = (pairOf(entry, "reason")?.key)?.range?.[0];
	if (at === void 0) return [];
	let key = writeScalar("accepts", style), separator = entry.flow ? ", " : `${style.newline}${" ".repeat(columnOf(at, text))}`;
	return [{
		from: at,
		to: at,
		text: `${key}: ${writeValue(accepts, style)}${separator}`
	}];
}
function addToBlock(list, text, waiver, style) {
	let [start, end] = list.range;
	return insertLines(endOfLine(end, text), text, writeBlockEntry(waiver, columnOf(start, text), style), style);
}
function addToFlow(list, text, waiver, style) {
	let last = list.items.at(-1).range, own = text.slice(0, last[0]).split("\n").at(-1) ?? "", aligned = own.trim() === "" ? own : void 0, between = aligned === void 0 ? ", " : `,${style.newline}${aligned}`;
	return {
		from: last[1],
		to: last[1],
		text: between + writeFlowEntry(waiver, style.json ? aligned : void 0, style)
	};
}
function fillEmpty(pair, root, text, waiver, style) {
	let key = pair.key.range, value = pair.value?.range;
	if (root.flow) {
		let base = style.json && text.includes("\n") ? lineIndent(key[0], text) : void 0, [from, to] = value ?? [key[1], key[1]];
		return {
			from,
			to,
			text: writeFlowList(waiver, base, style)
		};
	}
	let colon = text.indexOf(":", key[1]), [from, to] = value !== void 0 && value[1] > value[0] ? value : [colon + 1, colon + 1], lines = writeBlockEntry(waiver, columnOf(key[0], text) + dashIndent(root, text, style), style), rest = text.slice(to, endOfLine(to, text)).trimEnd();
	return {
		from: colon + 1,
		to: Math.max(from, endOfLine(to, text)),
		text: `${rest}${style.newline}${lines}`
	};
}
function addKeyToBlock(root, text, waiver, style) {
	let column = columnOf(root.range[0], text), key = `${" ".repeat(column)}waivers:${style.newline}`, entry = writeBlockEntry(waiver, column + dashIndent(root, text, style), style);
	return insertLines(text.length, text, `${style.newline}${key}${entry}`, style);
}
function addKeyToFlow(root, text, waiver, style) {
	let last = root.items.at(-1), end = (last?.value ?? last?.key)?.range, at = (last?.key)?.range?.[0];
	if (end === void 0 || at === void 0) return;
	let base = text.includes("\n") ? lineIndent(at, text) : void 0, between = base === void 0 ? ", " : `,${style.newline}${base}`, list = writeFlowList(waiver, style.json ? base : void 0, style);
	return {
		from: end[1],
		to: end[1],
		text: `${between}${writeScalar("waivers", style)}: ${list}`
	};
}
function writeFlowList(waiver, base, style) {
	if (base === void 0) return `[${writeFlowEntry(waiver, void 0, style)}]`;
	let inner = base + style.indent;
	return `[${style.newline}${inner}${writeFlowEntry(waiver, inner, style)}${style.newline}${base}]`;
}
/** New lines after an offset; the line before is ended first. */
function insertLines(at, text, lines, { newline }) {
	return {
		from: at,
		to: at,
		text: at === 0 || text[at - 1] === "\n" ? lines : newline + lines
	};
}
function endOfLine(offset, text) {
	if (text[offset - 1] === "\n") return offset;
	let newline = text.indexOf("\n", offset);
	return newline === -1 ? text.length : newline + 1;
}
/** How far the dashes of this author stand to the right of their key. */
function dashIndent(root, text, { indent }) {
	for (let { key, value } of root.items) if (isSeq(value) && !value.flow && value.items.length !== 0) return columnOf(value.range[0], text) - columnOf(key.range[0], text);
	return indent.length;
}
function columnOf(offset, text) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
function lineIndent(offset, text) {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
}
function pairOf(map, name) {
	return map.items.find(({ key }) => isScalar(key) && key.value === name);
}
// src/config/waiver-edit/index.ts
/**
* The text of a configuration with one more waiver, or with the one at `replaces` renewed. Everything else stays as it is, to
* the byte: the edit is a splice, and what it gave is read back. Throws ProblemsError, with the lines to write by hand, where
* the layout of the file gives no place for it.
*/
function writeWaiver(text, file, waiver, replaces) {
	let style = styleOf(text), edits = planEdits(text, file, waiver, replaces, style), edited = edits === void 0 ? void 0 : applyEdits(text, edits);
	if (edited !== void 0 && isAsMeant(text, edited, file, waiver, replaces)) return edited;
	let lines = writeBlockEntry(waiver, 2, {
		...style,
		newline: "\n",
		json: !1
	});
	throw new require_program.K([{
		file,
		message: `has no plain place for a waiver. Write it by hand:\nwaivers:\n${lines.trimEnd()}`
	}]);
}
function planEdits(text, file, waiver, replaces, style) {
	let document = parseDocument(text, { logLevel: "silent" }), root = isPackageFile(file) ? document.get(packageKey, !0) : document.contents;
	if (!isMap(root)) return;
	let map = root;
	if (replaces !== void 0) return changeEntry(map, text, replaces, waiver, style);
	let edit = addEntry(map, text, waiver, style);
	return edit && [edit];
}
function applyEdits(text, edits) {
	return [...edits].sort((one, other) => other.from - one.from).reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text);
}
/** The new text says what the old one said, and the waiver besides. */
function isAsMeant(before, after, file, waiver, replaces) {
	let meant = structuredClone(configurationIn(before, file)), found = configurationIn(after, file);
	if (meant === void 0 || found === void 0) return !1;
	let list = meant.waivers ?? [];
	if (!Array.isArray(list)) return !1;
	let entry = Object.fromEntries(fieldsOf(waiver));
	return replaces === void 0 ? list.push(entry) : Object.assign(list[replaces], entry), meant.waivers = list, (0, node_util.isDeepStrictEqual)(found, meant);
}
function configurationIn(text, file) {
	let { source } = parseSource(text, file), value = source && valueAt(isPackageFile(file) ? sourceBelow(source, ["trustpath"]).value : source.value, []);
	return typeof value == "object" && value ? value : void 0;
}
// src/config/index.ts
var config_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	UnsoundConfigError: () => UnsoundConfigError,
	checkRuleReferences: () => checkRuleReferences,
	configJsonSchema: () => configJsonSchema,
	effectiveConfig: () => effectiveConfig,
	loadConfig: () => loadConfig,
	secretsOf: () => secretsOf,
	settingPlaces: () => settingPlaces,
	whyNotAnswer: () => whyNotAnswer,
	writeDraft: () => writeDraft,
	writeWaiver: () => writeWaiver
});
// src/files/pipe.ts
const held = /* @__PURE__ */ new Map(), flags = node_fs.constants.O_WRONLY | node_fs.constants.O_NONBLOCK;
/**
* Opens a named pipe, and keeps it open until it is written: its reader would go away with the first that closes it.
* Throws ENXIO where nobody reads, in which case opening it in the usual way would wait for ever.
*/
function holdPipe(file) {
	held.has(file) || held.set(file, (0, node_fs.openSync)(file, flags));
}
/**
* Writes to a named pipe as fast as it is read; everything else goes on meanwhile. Throws where nobody reads it, or no
* more, and EINTR where it is not read soon after the run is interrupted.
*/
async function writePipe(file, text, signal) {
	holdPipe(file);
	let pipe = held.get(file);
	held.delete(file);
	try {
		let bytes = Buffer.from(text), waited = 0;
		for (let at = 0; at < bytes.length;) try {
			at += (0, node_fs.writeSync)(pipe, bytes, at), signal?.aborted || (waited = 0);
		} catch (error) {
			if (error.code !== "EAGAIN") throw error;
			if (signal?.aborted && waited >= 1e3) throw Object.assign(/* @__PURE__ */ Error(), { code: "EINTR" });
			if (waited >= 2e4) throw error;
			waited += 10, await (0, node_timers_promises.setTimeout)(10);
		}
	} finally {
		(0, node_fs.closeSync)(pipe);
	}
}
// src/files/whole-file.ts
var whole_file_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	tryOutputs: () => tryOutputs,
	writeWhole: () => writeWhole
});
/**
* Tries every path before the first call, so that a run does not end with nothing written: makes missing folders, refuses
* a directory, a path given twice and a place that cannot be written. Throws ProblemsError with all of them.
*/
function tryOutputs(files) {
	let problems = files.flatMap((file, index) => {
		if (files.indexOf(file) !== index) return [{
			file,
			message: "is given for two outputs: name two files"
		}];
		let why = whyNotWritable(file);
		return why === void 0 ? [] : [{
			file,
			message: `cannot be written: ${why}`
		}];
	});
	if (problems.length > 0) throw new require_program.K(problems);
}
function whyNotWritable(file) {
	try {
		let there = (0, node_fs.statSync)(file, { throwIfNoEntry: !1 });
		if (there?.isDirectory()) return "it is a directory: name a file in it";
		if (there?.isFIFO() && holdPipe(file), there !== void 0 && (0, node_fs.accessSync)(file, node_fs.constants.W_OK), isWrittenDirectly(file, there)) return;
		let target = targetOf(file);
		makeFolder((0, node_path.dirname)(target)), (0, node_fs.accessSync)((0, node_path.dirname)(target), node_fs.constants.W_OK);
		let probe = temporaryFor(target);
		(0, node_fs.writeFileSync)(probe, "", { flag: "wx" }), (0, node_fs.rmSync)(probe);
		return;
	} catch (error) {
		return require_program.h(error);
	}
}
/**
* Writes a file whole or not at all: a temporary file beside it, renamed; a link goes on leading to it. A device or pipe is
* written directly; a pipe that nobody reads on is given up soon after `signal` is aborted. Throws ProblemsError, which says
* so where a file of an earlier run is left in its place.
*/
async function writeWhole(file, text, { readers = "shared", signal } = {}) {
	try {
		let there = (0, node_fs.statSync)(file, { throwIfNoEntry: !1 });
		there?.isFIFO() ? await writePipe(file, text, signal) : isWrittenDirectly(file, there) ? (0, node_fs.writeFileSync)(file, text) : replaceFile(targetOf(file), text, readers);
	} catch (error) {
		let stale = isStale(file) ? "; what stands there is of an earlier run" : "";
		throw new require_program.K([{
			file,
			message: `cannot be written: ${require_program.h(error)}${stale}`
		}]);
	}
}
function isStale(file) {
	try {
		let there = (0, node_fs.statSync)(file, { throwIfNoEntry: !1 });
		return there?.isFile() === !0 && there.size > 0;
	} catch {
		return !1;
	}
}
/** Unlike `mkdir` with `recursive`, which tries for ever below /proc. Throws where a part of the path is no folder. */
function makeFolder(folder) {
	let there = (0, node_fs.statSync)(folder, { throwIfNoEntry: !1 });
	if (!there?.isDirectory()) {
		if (there !== void 0) throw Object.assign(/* @__PURE__ */ Error(), { code: "ENOTDIR" });
		(0, node_path.dirname)(folder) !== folder && makeFolder((0, node_path.dirname)(folder));
		try {
			(0, node_fs.mkdirSync)(folder);
		} catch (error) {
			if (!(0, node_fs.statSync)(folder, { throwIfNoEntry: !1 })?.isDirectory()) throw error;
		}
	}
}
function replaceFile(file, text, readers) {
	let temporary = temporaryFor(file);
	try {
		makeFolder((0, node_path.dirname)(file));
		let before = (0, node_fs.statSync)(file, { throwIfNoEntry: !1 });
		(0, node_fs.writeFileSync)(temporary, text, {
			mode: readers === "private" || before !== void 0 ? 384 : 420,
			flag: "wx"
		}), before !== void 0 && readers === "shared" && takeAfter(temporary, before), (0, node_fs.renameSync)(temporary, file);
	} catch (error) {
		throw (0, node_fs.rmSync)(temporary, { force: !0 }), error;
	}
}
/** Gives a file the mode of the one whose place it takes, and its owner where this user may. */
function takeAfter(file, { mode, uid, gid }) {
	try {
		(0, node_fs.chownSync)(file, uid, gid);
	} catch (error) {
		if (error.code !== "EPERM") throw error;
	}
	(0, node_fs.chmodSync)(file, mode & 511);
}
/** Below /dev stand names of what is open already, as /dev/stdout: whatever they lead to, they are never to be replaced. */
function isWrittenDirectly(file, there) {
	return there !== void 0 && (!there.isFile() || /^\/(dev|proc)\//.test(file));
}
/** What a link leads to, also where that is not there yet; the file itself where it is no link. */
function targetOf(file, links = 40) {
	if (!(0, node_fs.lstatSync)(file, { throwIfNoEntry: !1 })?.isSymbolicLink()) return file;
	if (links === 0) throw Object.assign(/* @__PURE__ */ Error(), { code: "ELOOP" });
	return targetOf((0, node_path.resolve)((0, node_path.dirname)(file), (0, node_fs.readlinkSync)(file)), links - 1);
}
/** Short, whatever the file is called: a name may be as long as names get. */
function temporaryFor(file) {
	return (0, node_path.join)((0, node_path.dirname)(file), `.trustpath-${(0, node_crypto.randomUUID)().slice(0, 8)}.tmp`);
}
// src/files/text-file.ts
var text_file_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	isThere: () => isThere,
	readTextFile: () => readTextFile,
	rewriteFile: () => rewriteFile
});
/** The text of a regular file in UTF-8, without its byte-order mark. Throws ProblemsError naming it as `shown`. */
function readTextFile(file, shown = file) {
	let fail = (message) => {
		throw new require_program.K([{
			file: shown,
			message
		}]);
	};
	try {
		let found = (0, node_fs.statSync)(file);
		return found.isDirectory() && fail("is a directory: name a file in it"), found.isFile() || fail("is a pipe or a device: it must be a regular file"), found.size > 67108864 && fail("is larger than 64 MB, which is more than is read"), new TextDecoder("utf-8", { fatal: !0 }).decode((0, node_fs.readFileSync)(file));
	} catch (error) {
		if (error instanceof require_program.K) throw error;
		return fail(error instanceof TypeError ? "is not UTF-8 text: was it written by another program?" : `cannot be read: ${require_program.h(error)}`);
	}
}
/** Whether something stands at a path already, a dangling link included. */
function isThere(file) {
	try {
		return (0, node_fs.lstatSync)(file, { throwIfNoEntry: !1 }) !== void 0;
	} catch {
		return !1;
	}
}
/**
* Writes new text in place of a file's, whole or not at all. Its mode and its byte-order mark stay, and a link goes on
* leading to it. Throws ProblemsError.
*/
async function rewriteFile(file, text) {
	let target = (0, node_fs.realpathSync)(file);
	await writeWhole(target, (0, node_fs.readFileSync)(target).subarray(0, 3).equals(byteOrderMark) ? `\uFEFF${text}` : text);
}
const byteOrderMark = Buffer.from("\ufeff");
// src/files/certificates.ts
/** The certificates of a PEM file, whatever stands between them. Throws ProblemsError naming it as `shown`. */
function readCertificates(file, shown) {
	let certificates = readTextFile(file, shown).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
	if (certificates.length === 0) throw new require_program.K([{
		file: shown,
		message: "holds no certificate in PEM"
	}]);
	for (let [index, certificate] of certificates.entries()) if (!isCertificate(certificate)) throw new require_program.K([{
		file: shown,
		message: `its certificate number ${index + 1} cannot be read`
	}]);
	return certificates.join("\n");
}
function isCertificate(pem) {
	try {
		return new node_crypto.X509Certificate(pem).raw.length > 0;
	} catch {
		return !1;
	}
}
// src/files/ca-bundle.ts
var ca_bundle_exports = /* @__PURE__ */ require_rolldown_runtime.n({ readCaBundle: () => readCaBundle });
/**
* The authorities of AWS_CA_BUNDLE as PEM text; undefined where it is not set. As in the AWS CLI they are trusted in place of the
* usual ones (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html). Throws ProblemsError.
*/
function readCaBundle(env, cwd) {
	let file = env.AWS_CA_BUNDLE;
	return file ? readCertificates((0, node_path.resolve)(cwd, file), `AWS_CA_BUNDLE: ${file}`) : void 0;
}
// src/progress.ts
const silent = {
	start() {},
	event() {},
	interrupted() {},
	finish() {},
	abandon() {}
};
/** `now` in milliseconds; only the time that is left depends on it. */
function openProgress(terminal, quiet, now) {
	return quiet ? silent : terminal.isTerminal ? new LineProgress(terminal, now) : phases(terminal);
}
function phases(terminal) {
	return {
		start(planned) {
			let accounts = count$1(new Set(planned.map((call) => call.account)).size, "account");
			terminal.write(`trustpath: reading ${accounts}, ${count$1(planned.length, "call")} planned\n`);
		},
		event() {},
		interrupted() {
			terminal.write("trustpath: interrupted, writing what was read\n");
		},
		finish({ apiCalls, throttled, seconds }) {
			let slow = throttled === 0 ? "" : `, ${count$1(throttled, "attempt")} throttled`;
			terminal.write(`trustpath: read with ${count$1(apiCalls, "call")} in ${seconds.toFixed(1)} s${slow}\n`);
		},
		abandon() {}
	};
}
var LineProgress = class {
	terminal;
	now;
	started = 0;
	open = /* @__PURE__ */ new Map();
	accounts = /* @__PURE__ */ new Set();
	regions = /* @__PURE__ */ new Set();
	planned = 0;
	failed = 0;
	last = "";
	ended = !1;
	constructor(terminal, now) {
		this.terminal = terminal, this.now = now;
	}
	start(planned) {
		this.started = this.now(), this.planned = planned.length;
		for (let call of planned) {
			let key = keyOf(call);
			this.open.set(key, (this.open.get(key) ?? 0) + 1);
		}
		this.draw(`${count$1(this.planned, "call")} planned`);
	}
	event(event) {
		this.accounts.add(event.account), event.region && this.regions.add(event.region), event.failure !== void 0 && (this.failed += 1);
		let key = keyOf(event), left = (this.open.get(key) ?? 0) - 1;
		left > 0 ? this.open.set(key, left) : this.open.delete(key);
		let waiting = this.open.keys().next().value;
		this.draw([
			`${event.done}/${Math.max(this.planned, event.done)} calls`,
			count$1(this.accounts.size, "account"),
			count$1(this.regions.size, "region"),
			...this.failed > 0 ? [`${this.failed} failed`] : [],
			...event.throttled > 0 ? [`${event.throttled} throttled`] : [],
			...this.timeLeft(event.done),
			...waiting === void 0 ? [] : [`waiting for ${waiting}`]
		].join("  "));
	}
	interrupted() {
		this.abandon(), this.terminal.write("Interrupted: writing what was read.\n");
	}
	finish() {
		this.abandon();
	}
	/** Clears the line for good: calls that were in flight still report. */
	abandon() {
		this.ended = !0, this.last !== "" && this.terminal.write(`\r${" ".repeat(this.last.length)}\r`), this.last = "";
	}
	/** Known once a part of the calls is done, and worth telling only when it is seconds. */
	timeLeft(done) {
		if (done < 3 || done >= this.planned) return [];
		let seconds = Math.round((this.now() - this.started) / done / 1e3 * (this.planned - done));
		return seconds < 2 ? [] : [`about ${seconds} s left`];
	}
	draw(text) {
		if (this.ended) return;
		let width = (this.terminal.columns ?? 80) - 1, line = text.length > width ? `${text.slice(0, width - 1)}\u2026` : text;
		this.terminal.write(`\r${line.padEnd(this.last.length)}`), this.last = line;
	}
};
function keyOf({ call, account }) {
	return `${call} in ${account}`;
}
function count$1(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/collect-snapshot.ts
/**
* Reads the accounts as far as the wanted facts (qualified paths) rest on them, and tells on stderr how it goes. Throws
* ProblemsError and NoCredentialsError before the first call.
*/
async function collectSnapshot(host, config, wanted, { accounts, concurrency, quiet }) {
	let certificates = readCaBundle(host.env, host.cwd), { collect, planCollection } = await Promise.resolve().then(() => require("./collect.cjs")).then((n) => n.t), topology = accounts === void 0 ? config.topology : require_program.L(config.topology, accounts), plan = planCollection(topology, wanted), progress = openProgress(host.stderr, quiet || plan.calls.length === 0, () => host.now().getTime()), tellInterrupt = () => progress.interrupted();
	host.signal.addEventListener("abort", tellInterrupt), progress.start(plan.calls.map(({ service, operation, ...call }) => ({
		...call,
		call: `${service}:${operation}`
	})));
	try {
		let snapshot = await collect({
			topology,
			plan,
			externalIds: config.externalIds,
			secrets: secretsOf(config),
			concurrency: {
				...config.concurrency,
				...concurrency && { calls: concurrency }
			},
			env: host.env,
			...certificates && { certificates },
			signal: host.signal,
			now: () => host.now(),
			tool: require_version.t,
			onEvent: (event) => progress.event(event)
		});
		return progress.finish(snapshot.cost), {
			...snapshot,
			topology: config.topology
		};
	} catch (error) {
		throw progress.abandon(), error;
	} finally {
		host.signal.removeEventListener("abort", tellInterrupt);
	}
}
// src/files/snapshot-schema.ts
const text = /* @__PURE__ */ string(), texts = /* @__PURE__ */ array(text), count = /* @__PURE__ */ pipe(wholeNumber, /* @__PURE__ */ minValue(0)), ordinal = /* @__PURE__ */ pipe(wholeNumber, /* @__PURE__ */ minValue(1)), unknownKeys = {
	unknown: /* @__PURE__ */ picklist(require_program.N),
	call: /* @__PURE__ */ optional$2(text),
	permission: /* @__PURE__ */ optional$2(text),
	detail: /* @__PURE__ */ optional$2(text)
}, unknown = mapping(unknownKeys), value = /* @__PURE__ */ pipe(/* @__PURE__ */ unknown$1(), /* @__PURE__ */ check((found) => found !== null, "a fact is never null"), /* @__PURE__ */ check((found) => isPlain(found, 200), "only finite numbers, and nothing nested more than 200 levels deep"));
/** Whether a value read from JSON can be handed on: it is not copied, it may be most of a large file. */
function isPlain(found, levels) {
	return typeof found == "number" ? Number.isFinite(found) : typeof found != "object" || !found || levels > 0 && Object.values(found).every((item) => isPlain(item, levels - 1));
}
const known = mapping({
	value,
	more: /* @__PURE__ */ optional$2(unknown)
}), absent = mapping({ absent: /* @__PURE__ */ literal(!0) }), fact = /* @__PURE__ */ lazy((input) => typeof input != "object" || !input || "value" in input ? known : "absent" in input ? absent : unknown), location = mapping({
	file: text,
	line: ordinal,
	column: ordinal
}), account = mapping({
	id: /* @__PURE__ */ pipe(text, /* @__PURE__ */ regex(/^\d{12}$/)),
	name: text,
	auditRole: /* @__PURE__ */ optional$2(text),
	profile: /* @__PURE__ */ optional$2(text),
	externalId: /* @__PURE__ */ optional$2(/* @__PURE__ */ literal(!0)),
	regions: /* @__PURE__ */ union([/* @__PURE__ */ literal("enabled"), texts]),
	location
}), server = mapping({
	name: text,
	account: text,
	region: /* @__PURE__ */ optional$2(text),
	instances: /* @__PURE__ */ optional$2(/* @__PURE__ */ union([mapping({ ids: /* @__PURE__ */ array(mapping({
		id: text,
		location
	})) }), mapping({
		tags: record(text, text),
		location
	})])),
	authentication: /* @__PURE__ */ picklist(["instance-profile", "access-key"]),
	role: /* @__PURE__ */ optional$2(text),
	user: /* @__PURE__ */ optional$2(text),
	containers: /* @__PURE__ */ picklist([
		"bridge",
		"host",
		"none",
		"rootless"
	]),
	environment: /* @__PURE__ */ optional$2(/* @__PURE__ */ picklist(["production", "test"])),
	stsEndpoints: /* @__PURE__ */ optional$2(/* @__PURE__ */ picklist([
		"regional",
		"global",
		"legacy",
		"unset"
	])),
	engineOf: /* @__PURE__ */ optional$2(text),
	settings: /* @__PURE__ */ optional$2(/* @__PURE__ */ union([mapping({ file: text }), mapping({
		url: text,
		caFile: /* @__PURE__ */ optional$2(text)
	})])),
	facts: record(text, /* @__PURE__ */ union([text, texts])),
	location
}), session = {
	sessionName: /* @__PURE__ */ optional$2(text),
	sessionDuration: /* @__PURE__ */ optional$2(count)
}, integration = mapping({
	name: text,
	server: text,
	brand: /* @__PURE__ */ optional$2(text),
	role: /* @__PURE__ */ optional$2(text),
	...session,
	region: /* @__PURE__ */ optional$2(text),
	storedKeys: /* @__PURE__ */ optional$2(/* @__PURE__ */ boolean()),
	actions: /* @__PURE__ */ optional$2(texts),
	commandRoles: /* @__PURE__ */ array(mapping({
		role: text,
		...session,
		actions: /* @__PURE__ */ optional$2(texts),
		location
	})),
	inAccounts: /* @__PURE__ */ optional$2(mapping({
		roleName: text,
		accounts: texts,
		location
	})),
	location
}), role = mapping({
	role: text,
	trustedBy: /* @__PURE__ */ array(mapping({
		principal: text,
		reason: text
	})),
	location
}), subject = mapping({
	kind: /* @__PURE__ */ picklist(require_program.F),
	id: text,
	name: text,
	account: /* @__PURE__ */ optional$2(text),
	region: /* @__PURE__ */ optional$2(text),
	facts: record(text, fact)
}), gap = mapping({
	...unknownKeys,
	kind: /* @__PURE__ */ picklist(require_program.F),
	account: /* @__PURE__ */ optional$2(text),
	region: /* @__PURE__ */ optional$2(text),
	servers: texts
}), snapshotSchema = mapping({
	version: /* @__PURE__ */ literal(1),
	tool: mapping({
		name: text,
		version: text
	}),
	takenAt: moment,
	incomplete: /* @__PURE__ */ boolean(),
	topology: mapping({
		accounts: /* @__PURE__ */ array(account),
		servers: /* @__PURE__ */ array(server),
		integrations: /* @__PURE__ */ array(integration),
		roles: /* @__PURE__ */ optional$2(/* @__PURE__ */ array(role))
	}),
	subjects: /* @__PURE__ */ array(subject),
	selections: /* @__PURE__ */ array(mapping({
		server: text,
		selector: text,
		instances: texts,
		unread: /* @__PURE__ */ optional$2(unknown)
	})),
	gaps: /* @__PURE__ */ array(gap),
	reads: /* @__PURE__ */ array(mapping({
		name: text,
		account: text,
		region: /* @__PURE__ */ optional$2(text),
		subject: /* @__PURE__ */ optional$2(text)
	})),
	cost: mapping({
		apiCalls: count,
		retries: count,
		throttled: count,
		seconds: /* @__PURE__ */ pipe(finiteNumber, /* @__PURE__ */ minValue(0)),
		calls: record(text, count)
	})
});
// src/files/tell-issue.ts
/** What is wrong with a value that a program wrote, as the end of a sentence that names its file. Repeats no value. */
function tellIssue(issue) {
	let steps = (issue.path ?? []).map(({ key }) => String(key)), place = steps.join(".") || "the top level";
	if (issue.path?.at(-1)?.origin === "key" && issue.expected === "never") return `${steps.slice(0, -1).join(".") || "the top level"}: Unrecognized key: ${JSON.stringify(steps.at(-1)?.slice(0, longest))}`;
	if (issue.input === void 0) return `${place} is missing`;
	let type = typeNames[issue.type];
	return type === void 0 ? `${place}: ${issue.message || `expected ${issue.expected ?? "another value"}`}` : `${place} should be ${type}`;
}
const longest = 60, typeNames = {
	string: "a string",
	number: "a number",
	safe_integer: "a whole number",
	boolean: "a boolean",
	array: "an array",
	object: "an object",
	loose_object: "an object",
	strict_object: "an object",
	record: "an object"
};
// src/files/snapshot-file.ts
var snapshot_file_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	readSnapshot: () => readSnapshot,
	writeSnapshot: () => writeSnapshot
});
/** Reads a snapshot. Throws ProblemsError, naming it as `file`, for a file that is not a whole snapshot of this version. */
function readSnapshot(path, file = path) {
	let fail = (message) => {
		throw new require_program.K([{
			file,
			message
		}]);
	}, text = readTextFile(path, file);
	text.trim() === "" && fail("is empty: take the snapshot again with `trustpath collect --output FILE`");
	let content;
	try {
		content = JSON.parse(text);
	} catch {
		fail("is not whole JSON: was it cut short? Take the snapshot again with `trustpath collect --output FILE`");
	}
	let version = typeof content == "object" && content && "version" in content ? content.version : void 0;
	version === void 0 && fail("is not a snapshot: it has no `version`. Take one with `trustpath collect --output FILE`"), version !== 1 && fail(`is a snapshot of version ${JSON.stringify(version).slice(0, 20)}; this program reads version 1: take it again`);
	let parsed = /* @__PURE__ */ safeParse(snapshotSchema, content, { message: "" });
	if (!parsed.success) {
		let problems = parsed.issues.slice(0, 5).map((issue) => ({
			file,
			message: `is not a snapshot: ${tellIssue(issue)}`
		})), more = parsed.issues.length - 5;
		throw more > 0 && problems.push({
			file,
			message: `and ${more} more of the kind`
		}), new require_program.K(problems);
	}
	return content;
}
/** Writes a snapshot whole or not at all, readable by its owner only. Throws ProblemsError. */
async function writeSnapshot(file, snapshot, signal) {
	await writeWhole(file, `${JSON.stringify(snapshot, null, 2)}\n`, {
		readers: "private",
		...signal && { signal }
	});
}
// src/collect/listing-facts.ts
/** By kind, the fact whose reading finds the subjects themselves. What is not here is declared, or found by no reading. */
const listings = {
	instance: "instance.exists",
	"server-role": "serverRole.arn",
	user: "user.exists",
	"access-key": "key.status",
	"target-role": "targetRole.exists"
};
/** The facts that a rule on a kind wants whatever it says: without them it would have nothing to judge. */
function listingFacts(kind) {
	return listings[kind] === void 0 ? [] : [listings[kind]];
}
// src/files/report-root.ts
var report_root_exports = /* @__PURE__ */ require_rolldown_runtime.n({ reportRoot: () => reportRoot });
/** Absolute: what locations in reports are relative to. GITHUB_WORKSPACE, else the git root, else the working directory. */
function reportRoot({ cwd, env }) {
	let workspace = env.GITHUB_WORKSPACE;
	if (workspace && (0, node_path.isAbsolute)(workspace) && !(0, node_path.relative)(workspace, cwd).startsWith("..")) return workspace;
	for (let folder = cwd;; folder = (0, node_path.dirname)(folder)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
		if ((0, node_path.dirname)(folder) === folder) return cwd;
	}
}
// src/ruleset/examples.ts
const defaultNow = "2026-01-01T00:00:00.000Z";
/** What a rule sees in one of its examples: what the example does not name is unknown. */
function exampleScope(rule, example) {
	let { facts, absent, unknown } = example, byPath = new Map([
		...Object.entries(unknown).map(([path, reason]) => [path, { unknown: reason }]),
		...absent.map((path) => [path, { absent: !0 }]),
		...Object.entries(facts).map(([path, value]) => {
			let reason = unknown[path];
			return [path, reason === void 0 ? { value } : {
				value,
				more: { unknown: reason }
			}];
		})
	]), defaults = Object.entries(rule.definition.params).map(([name, parameter]) => [name, parameter.default]);
	return {
		variables: toVariables(byPath),
		params: {
			...Object.fromEntries(defaults),
			...example.params
		},
		now: example.now ?? defaultNow
	};
}
/**
* Runs a rule on its examples and holds it to the laws: with nothing known it decides nothing; losing one fact never
* overturns a verdict; no optional fact's absence and no map's emptiness makes an expression fail; the evidence alone
* gives the same verdict.
*/
function testRule(rule) {
	return [...rule.definition.examples.flatMap((example) => testExample(rule, example)), testIgnorance(rule)];
}
/** The verdicts that a rule can give and no example shows. */
function missingVerdicts({ when, examples }) {
	return [
		"pass",
		"fail",
		"unknown",
		...when === void 0 ? [] : ["not-applicable"]
	].filter((verdict) => !examples.some((example) => example.verdict === verdict));
}
function testExample(rule, example) {
	let scope = exampleScope(rule, example), expected = rule.judge(scope), run = (variant, problem, failed = !1) => ({
		rule: rule.definition.id,
		example: example.name,
		...variant !== void 0 && { variant },
		location: example.location,
		...problem !== void 0 && { problem },
		failed
	}), failure = explainFailure(rule, scope);
	if (failure !== void 0) return [run(void 0, failure, !0)];
	let runs = [run(void 0, expected.verdict === example.verdict ? void 0 : `The verdict is ${expected.verdict}, not ${example.verdict}.`)];
	for (let path of [...Object.keys(example.facts), ...example.absent]) {
		let { verdict } = rule.judge(withFact(scope, path, { unknown: "not-collected" })), overturned = verdict !== "unknown" && verdict !== expected.verdict;
		runs.push(run(`${path} unknown`, overturned ? `Without the fact the verdict is ${verdict}, not unknown.` : void 0));
	}
	for (let path of rule.facts) {
		let entry = factOf$1(path);
		if (entry?.optional) {
			let problem = explainFailure(rule, withFact(scope, path, { absent: !0 }));
			runs.push(run(`${path} absent`, problem, problem !== void 0));
		}
		if (typeof entry?.type == "object" && "map" in entry.type) {
			let problem = explainFailure(rule, withFact(scope, path, { value: {} }));
			runs.push(run(`${path} empty`, problem, problem !== void 0));
		}
	}
	let replayed = rule.judge({
		...scope,
		variables: variablesOfEvidence(expected.evidence)
	}), same = replayed.verdict === expected.verdict;
	return runs.push(run("its evidence alone", same ? void 0 : `The evidence alone gives ${replayed.verdict}.`)), runs;
}
function testIgnorance(rule) {
	let { id, location, params } = rule.definition, defaults = Object.fromEntries(Object.entries(params).map(([name, parameter]) => [name, parameter.default])), { verdict } = rule.judge({
		variables: {},
		params: defaults,
		now: defaultNow
	});
	return {
		rule: id,
		example: "nothing known",
		variant: "every fact unknown",
		location,
		...verdict === "pass" || verdict === "fail" ? { problem: `With nothing known the verdict is ${verdict}, not unknown.` } : {},
		failed: !1
	};
}
/** The first expression of the rule that fails here, of those that are evaluated at all. */
function explainFailure(rule, scope) {
	let applies = rule.when?.evaluate(scope);
	if (applies?.defect !== void 0) return `${applies.defect}.`;
	if (applies !== void 0 && applies.value !== !0) return;
	let holds = rule.require.evaluate(scope);
	if (holds.defect !== void 0 || holds.value !== !1) return holds.defect && `${holds.defect}.`;
	for (let condition of rule.cases) {
		let { defect } = condition.evaluate(scope);
		if (defect !== void 0) return `${defect}.`;
	}
	for (let change of rule.changes) {
		let changed = change.evaluate(scope);
		if ("unknown" in changed && changed.unknown === "defect") return changed.detail;
	}
}
/** A scope in which exactly one fact is another. */
function withFact(scope, path, fact) {
	let [variable, name] = splitPath(path);
	return {
		...scope,
		variables: {
			...scope.variables,
			[variable]: {
				...scope.variables[variable],
				[name]: fact
			}
		}
	};
}
/** The facts that a verdict rests on, and no others. */
function variablesOfEvidence(evidence) {
	return toVariables(new Map(evidence.filter(({ fact }) => factOf$1(fact) !== void 0).map(({ fact, ...rest }) => [fact, rest])));
}
function toVariables(facts) {
	let variables = {};
	for (let [path, fact] of facts) {
		let [variable, name] = splitPath(path);
		variables[variable] = {
			...variables[variable],
			[name]: fact
		};
	}
	return variables;
}
function splitPath(path) {
	let dot = path.indexOf(".");
	return [path.slice(0, dot), path.slice(dot + 1)];
}
// src/ruleset/builtin.generated.ts
var builtin_generated_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	builtinFacts: () => builtinFacts,
	builtinPresets: () => builtinPresets,
	builtinRules: () => builtinRules
});
const builtinRules = [
	{
		id: "assume-role-resources-named",
		title: "The server's role names every role that it may assume",
		severity: "high",
		subject: "server-role",
		params: {},
		require: "!serverRole.assumable.everything && isEmpty(serverRole.assumable.notResource) && isEmpty(serverRole.undeclaredPatterns)",
		controls: {
			"nist-800-53-r5": ["AC-6", "AC-6(10)"],
			"pci-dss-4.0.1": ["7.2.2"],
			"soc-2": ["CC6.3"],
			"aws-well-architected": ["SEC03-BP02"],
			cwe: ["CWE-732"],
			"mitre-attack": ["T1078.004", "T1098"]
		},
		requirements: ["POL-03", "POL-06"],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "A policy of {serverRole.name} allows sts:AssumeRole on whatever is like {serverRole.undeclaredPatterns}, instead of the roles that its integrations name.",
		cases: [
			{
				when: "serverRole.assumable.everything && !isEmpty(serverRole.assumable.limits)",
				message: "A policy of {serverRole.name} allows sts:AssumeRole on every role there is. What comes of it is narrowed by {serverRole.assumable.limits} alone; every role that is left, and trusts it or its account, is within reach."
			},
			{
				when: "serverRole.assumable.everything",
				message: "A policy of {serverRole.name} allows sts:AssumeRole on every role there is: in its own account, those that trust the account, and in any other account that trusts it."
			},
			{
				when: "!isEmpty(serverRole.assumable.notResource) && !isEmpty(serverRole.assumable.limits)",
				message: "A policy of {serverRole.name} allows sts:AssumeRole by a NotResource: on every role but {serverRole.assumable.notResource}. What comes of it is narrowed by {serverRole.assumable.limits} alone."
			},
			{
				when: "!isEmpty(serverRole.assumable.notResource)",
				message: "A policy of {serverRole.name} allows sts:AssumeRole by a NotResource: on every role but {serverRole.assumable.notResource}, those of tomorrow among them."
			},
			{
				when: "!isEmpty(serverRole.assumable.limits)",
				message: "A policy of {serverRole.name} allows sts:AssumeRole on whatever is like {serverRole.undeclaredPatterns}, instead of the roles that its integrations name. What comes of it is narrowed by {serverRole.assumable.limits} alone."
			}
		],
		why: "The role of the server is what everything on it can become: each integration, each container that reaches the metadata\nservice, whoever breaks in. A wildcard in what it may assume turns every trust policy that names its account, in any\naccount, into a way on, and nobody who writes such a trust policy sees it. Names keep the list to what the integrations\nuse, and make it short enough to review. A pattern for one role name in every account is as good as its names where\ninAccounts declares it: no policy has room for thousands of accounts.",
		fix: { text: "Write the ARNs of the roles that its integrations assume into Resource, and nothing else: {serverRole.targets}. Where one role name is assumed in many accounts, declare it by inAccounts and write arn:aws:iam::*:role/NAME." },
		examples: [
			{
				name: "named roles alone",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.notResource": [],
					"serverRole.assumable.limits": [],
					"serverRole.undeclaredPatterns": []
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 56,
					column: 5
				}
			},
			{
				name: "every role there is",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.notResource": [],
					"serverRole.assumable.limits": [],
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.everything": !0
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 65,
					column: 5
				}
			},
			{
				name: "every role there is, but for what a boundary leaves",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.notResource": [],
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.everything": !0,
					"serverRole.assumable.limits": ["its permissions boundary soar"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 69,
					column: 5
				}
			},
			{
				name: "every role but a few",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.limits": [],
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.notResource": ["arn:aws:iam::222222222222:role/Admin"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 73,
					column: 5
				}
			},
			{
				name: "every role but a few, under a condition",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.notResource": ["arn:aws:iam::222222222222:role/Admin"],
					"serverRole.assumable.limits": ["the condition of statement 0 of the policy assume: StringEquals iam:ResourceTag/soar"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 77,
					column: 5
				}
			},
			{
				name: "every role of an account, but for what a boundary leaves",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.notResource": [],
					"serverRole.undeclaredPatterns": ["arn:aws:iam::222222222222:role/*"],
					"serverRole.assumable.limits": ["its permissions boundary soar"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 84,
					column: 5
				}
			},
			{
				name: "every role of an account",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.notResource": [],
					"serverRole.assumable.limits": [],
					"serverRole.undeclaredPatterns": ["arn:aws:iam::222222222222:role/*"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 90,
					column: 5
				}
			},
			{
				name: "a pattern that what could not be read may explain, beside one that it cannot",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.notResource": [],
					"serverRole.assumable.limits": [],
					"serverRole.undeclaredPatterns": ["arn:aws:iam::222222222222:role/*"]
				},
				absent: [],
				unknown: { "serverRole.undeclaredPatterns": "access-denied" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 94,
					column: 5
				}
			},
			{
				name: "the policies of the role could not all be read",
				facts: { "serverRole.name": "XsoarServer" },
				absent: [],
				unknown: {
					"serverRole.assumable.everything": "access-denied",
					"serverRole.assumable.notResource": "access-denied",
					"serverRole.undeclaredPatterns": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 99,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/assume-role-resources-named.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "imds-hop-limit",
		title: "The metadata hop limit reaches the integrations, and no further",
		severity: "high",
		subject: "instance",
		params: { tolerance: {
			type: "int",
			default: 0,
			description: "Hops allowed above what the container network needs."
		} },
		require: "instance.exists && instance.metadataOptions.httpEndpoint == \"enabled\" && instance.metadataOptions.hopLimit >= server.hopsNeeded && instance.metadataOptions.hopLimit <= server.hopsNeeded + params.tolerance",
		controls: {
			"nist-800-53-r5": [
				"CA-9(1)",
				"CM-2",
				"CM-2(2)"
			],
			"soc-2": ["CC6.6"],
			"aws-well-architected": ["SEC05-BP02"],
			cwe: ["CWE-923"]
		},
		requirements: [
			"IMDS-01",
			"IMDS-02",
			"IMDS-03",
			"IMDS-05"
		],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-existing-instances.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		when: "server.authentication == \"instance-profile\"",
		message: "Hop limit is {instance.metadataOptions.hopLimit}, but {server.name} needs {server.hopsNeeded}: answers that carry the credentials of the server travel further than its integrations are.",
		cases: [
			{
				when: "!instance.exists",
				message: "There is no instance {instance.id}: {server.name} declares it, and its region does not list it, or lists it as terminated.",
				fix: { text: "Correct the instance id, the account or the region where the server is declared. An instance that was replaced has another id: select by tags where that happens." }
			},
			{
				when: "instance.metadataOptions.httpEndpoint != \"enabled\"",
				message: "The metadata service of {instance.id} is {instance.metadataOptions.httpEndpoint}: nothing on {server.name} gets the credentials of its instance profile."
			},
			{
				when: "instance.metadataOptions.hopLimit < server.hopsNeeded && instance.metadataOptions.httpTokens == \"optional\"",
				message: "Hop limit is {instance.metadataOptions.hopLimit}, but {server.name} needs {server.hopsNeeded}: the answer to a token request is lost before it reaches a container. It works today by falling back to IMDSv1, since tokens are optional, and stops on the day they are required."
			},
			{
				when: "instance.metadataOptions.hopLimit < server.hopsNeeded",
				message: "Hop limit is {instance.metadataOptions.hopLimit}, but {server.name} needs {server.hopsNeeded}: the answer to a token request is lost before it reaches a container, and with tokens required no integration gets credentials."
			}
		],
		why: "The metadata service hands out the credentials of the instance profile. The hop limit says how many network hops the\nanswer to a token request may travel; a container bridge, the default of Docker and Podman, is one more hop. With the\ndefault limit of 1 the token never reaches an integration in a container. Nobody notices while tokens are optional: boto3\nwaits a second and falls back to IMDSv1, the very version that server-side request forgery abuses. When somebody then\nrequires tokens, every integration stops at once with \"Unable to locate credentials\". So raise the limit first, then\nrequire tokens.\nA limit above what is needed is no better: whatever forwards packets for the instance, a nested network or a misused\nproxy, gets the credentials too. Even a limit of 2 opens them to every container on the bridge, so keep images that need\nno AWS away from 169.254.169.254.",
		fix: {
			text: "Switch the metadata endpoint on and set the hop limit to what the container network needs: 2 behind a bridge, 1 with host networking or without containers. The instance need not be restarted. Set the same in its launch template, or the next instance starts with the old limit.",
			command: "aws ec2 modify-instance-metadata-options --region {server.region} --instance-id {instance.id} --http-endpoint enabled --http-put-response-hop-limit {server.hopsNeeded}",
			changes: {
				"instance.metadataOptions.httpEndpoint": "\"enabled\"",
				"instance.metadataOptions.hopLimit": "server.hopsNeeded"
			}
		},
		examples: [
			{
				name: "containers on a bridge with a limit of 2",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 2
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 77,
					column: 5
				}
			},
			{
				name: "host networking with a limit of 1",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"server.hopsNeeded": 1,
					"instance.metadataOptions.hopLimit": 1
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 89,
					column: 5
				}
			},
			{
				name: "one hop more than needed, and one is tolerated",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 3
				},
				absent: [],
				unknown: {},
				params: { tolerance: 1 },
				verdict: "pass",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 93,
					column: 5
				}
			},
			{
				name: "containers on a bridge with the default limit, tokens required",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 1
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 98,
					column: 5
				}
			},
			{
				name: "containers on a bridge with the default limit, tokens optional",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.hopLimit": 1,
					"instance.metadataOptions.httpTokens": "optional"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 102,
					column: 5
				}
			},
			{
				name: "one hop more than needed",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 3
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 106,
					column: 5
				}
			},
			{
				name: "the metadata endpoint is off, whatever the limit",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "disabled"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 110,
					column: 5
				}
			},
			{
				name: "the declared instance does not exist",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !1
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 120,
					column: 5
				}
			},
			{
				name: "the instance could not be read",
				facts: {
					"server.authentication": "instance-profile",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0"
				},
				absent: [],
				unknown: {
					"instance.exists": "access-denied",
					"instance.metadataOptions.httpEndpoint": "access-denied",
					"instance.metadataOptions.hopLimit": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 127,
					column: 5
				}
			},
			{
				name: "a change of the options is pending",
				facts: {
					"server.authentication": "instance-profile",
					"server.hopsNeeded": 2,
					"instance.exists": !0,
					"instance.metadataOptions.state": "pending"
				},
				absent: [],
				unknown: {
					"instance.metadataOptions.httpEndpoint": "unavailable",
					"instance.metadataOptions.httpTokens": "unavailable",
					"instance.metadataOptions.hopLimit": "unavailable"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 137,
					column: 5
				}
			},
			{
				name: "rootless containers, whose network nobody declared",
				facts: {
					"server.authentication": "instance-profile",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.hopLimit": 2
				},
				absent: [],
				unknown: { "server.hopsNeeded": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 148,
					column: 5
				}
			},
			{
				name: "a server with an access key asks no metadata service",
				facts: { "server.authentication": "access-key" },
				absent: [],
				unknown: {},
				verdict: "not-applicable",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 157,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/metadata/imds-hop-limit.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "no-static-keys-with-instance-profile",
		title: "A server with an instance profile holds no static keys",
		severity: "high",
		subject: "server",
		params: {},
		require: "isEmpty(server.storedKeyIntegrations) && isEmpty(server.activeUserKeys)",
		controls: {
			"cis-aws-3.0.0": ["1.18"],
			"cis-aws-5.0.0": ["1.17"],
			"nist-800-53-r5": ["AC-3", "IA-5"],
			"pci-dss-4.0.1": ["8.6.2"],
			"soc-2": ["CC6.1"],
			"aws-well-architected": ["SEC02-BP02"],
			cwe: ["CWE-798"],
			"mitre-attack": ["T1552"]
		},
		requirements: ["AUTH-03", "AUTH-05"],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		when: "server.authentication == \"instance-profile\"",
		message: "Integrations of {server.name} store static keys although the server has an instance profile: {server.storedKeyIntegrations}.",
		cases: [{
			when: "!isEmpty(server.storedKeyIntegrations) && !isEmpty(server.activeUserKeys)",
			message: "Integrations of {server.name} store static keys although the server has an instance profile: {server.storedKeyIntegrations}. Keys of {server.user} that end in {server.activeUserKeys} are active."
		}, {
			when: "!isEmpty(server.activeUserKeys)",
			message: "{server.name} has an instance profile, but keys of {server.user} are still active. They end in {server.activeUserKeys}.",
			fix: { text: "Make the user's keys inactive, watch for a week that nothing fails, then delete them, and the user if nothing else needs it. \"aws iam get-access-key-last-used\" shows what still signs with a key." }
		}],
		why: "A static key works from anywhere, for as long as nobody takes it away: in a backup of the server, in an export of its\nsettings, in the log of an integration that runs at debug level. The credentials of an instance profile last for hours,\nchange by themselves and are tied to the instance. A server that has them gains nothing by a key.\nIt loses, too: XSOAR prefers keys that are stored in an integration to the instance profile, so such an integration acts\nas the key's user, past the role that everybody believes it has. And a key that stays active after the move is the one\nthat nobody watches.",
		fix: { text: "Clear access key and secret in every integration that is named, and test it: it then uses the instance profile. Make the keys inactive first and delete them when nothing has failed for a week." },
		examples: [
			{
				name: "no key anywhere",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.storedKeyIntegrations": [],
					"server.activeUserKeys": []
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 51,
					column: 5
				}
			},
			{
				name: "an integration stores a key",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.activeUserKeys": [],
					"server.storedKeyIntegrations": ["aws-s3-prod"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 58,
					column: 5
				}
			},
			{
				name: "the user of old has an active key",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.storedKeyIntegrations": [],
					"server.user": "arn:aws:iam::111111111111:user/xsoar.old",
					"server.activeUserKeys": ["MPLE"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 62,
					column: 5
				}
			},
			{
				name: "both",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.user": "arn:aws:iam::111111111111:user/xsoar.old",
					"server.storedKeyIntegrations": ["aws-s3-prod"],
					"server.activeUserKeys": ["MPLE"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 68,
					column: 5
				}
			},
			{
				name: "one integration stores a key, another does not say",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.activeUserKeys": [],
					"server.storedKeyIntegrations": ["aws-s3-prod"]
				},
				absent: [],
				unknown: { "server.storedKeyIntegrations": "not-declared" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 75,
					column: 5
				}
			},
			{
				name: "an integration does not say whether it stores a key",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.activeUserKeys": [],
					"server.storedKeyIntegrations": []
				},
				absent: [],
				unknown: { "server.storedKeyIntegrations": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 80,
					column: 5
				}
			},
			{
				name: "the keys of the user could not be read",
				facts: {
					"server.authentication": "instance-profile",
					"server.storedKeyIntegrations": []
				},
				absent: [],
				unknown: { "server.activeUserKeys": "access-denied" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 85,
					column: 5
				}
			},
			{
				name: "a server with an access key needs one",
				facts: { "server.authentication": "access-key" },
				absent: [],
				unknown: {},
				verdict: "not-applicable",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 91,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "sts-regional-endpoint",
		title: "The server calls the STS endpoint of its region",
		severity: "medium",
		subject: "server",
		params: {},
		require: "server.sts.endpoints == \"regional\"",
		controls: {
			"nist-800-53-r5": ["CP-2", "SC-7"],
			"soc-2": ["A1.2"],
			cwe: ["CWE-923"]
		},
		requirements: ["REG-01"],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html",
			"https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "The STS endpoints of {server.name} are {server.sts.endpoints}: its integrations ask sts.amazonaws.com for every role they assume.",
		cases: [
			{
				when: "server.sts.endpoints == \"unset\"",
				message: "Nothing says which STS endpoint {server.name} uses: the SDK in each integration's image decides. boto3 before 1.40 asks sts.amazonaws.com, later ones ask the endpoint of the region."
			},
			{
				when: "has(server.region) && (server.region.startsWith(\"cn-\") || server.region.startsWith(\"us-gov-\") || server.region.startsWith(\"us-iso\") || server.region.startsWith(\"eu-iso\") || server.region.startsWith(\"eusc-\"))",
				message: "The STS endpoints of {server.name} are {server.sts.endpoints}, but the partition of {server.region} has no global endpoint: the setting says what cannot be."
			},
			{
				when: "has(server.region) && !(server.region in [\n  \"ap-northeast-1\", \"ap-south-1\", \"ap-southeast-1\", \"ap-southeast-2\", \"ca-central-1\",\n  \"eu-central-1\", \"eu-north-1\", \"eu-west-1\", \"eu-west-2\", \"eu-west-3\",\n  \"sa-east-1\", \"us-east-1\", \"us-east-2\", \"us-west-1\", \"us-west-2\"])",
				message: "The STS endpoints of {server.name} are {server.sts.endpoints}. In {server.region} the SDK asks the endpoint of the region all the same; an integration whose default region is an older one, us-east-1 for instance, asks sts.amazonaws.com."
			}
		],
		why: "sts.amazonaws.com is one name for all regions. AWS answers it near the caller only where the DNS server of a VPC resolves\nthe name, and never for opt-in regions; every other call goes to us-east-1, takes longer and stops with that region.\nWherever it is answered, the request counts as one to us-east-1 for policies that test aws:RequestedRegion, and leaves its\ntrail there. A VPC endpoint for STS serves the name of the region only, so a server without a way to the internet does not\nreach the global name at all. Tokens that the global endpoint issues are not valid in opt-in regions unless the account\nasks for version 2 tokens.\nThe SDK calls the endpoint of the region only if it is told to, is new enough, and has a region: give every integration a\ndefault region too. The value is compared by case: \"Regional\" is an error that stops every call.",
		fix: {
			text: "In the settings of the server, under Troubleshooting, append --env=AWS_STS_REGIONAL_ENDPOINTS=regional to the server configuration python.pass.extra.keys, after ## if it has a value already, and run /reset_containers. Do the same on every tenant and in the d1.conf of every engine. Before, see whether a policy tests aws:RequestedRegion for us-east-1. Then declare sts.endpoints as regional.",
			changes: { "server.sts.endpoints": "\"regional\"" }
		},
		examples: [
			{
				name: "regional",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.sts.endpoints": "regional"
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 59,
					column: 5
				}
			},
			{
				name: "global, in a region that the global endpoint serves",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.sts.endpoints": "global"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 62,
					column: 5
				}
			},
			{
				name: "legacy, in a region that is never asked through the global endpoint",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "ap-northeast-2",
					"server.sts.endpoints": "legacy"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 65,
					column: 5
				}
			},
			{
				name: "global, in a partition without a global endpoint",
				facts: {
					"server.name": "xsoar-gov",
					"server.region": "us-gov-west-1",
					"server.sts.endpoints": "global"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 68,
					column: 5
				}
			},
			{
				name: "global, outside AWS",
				facts: {
					"server.name": "xsoar-onprem",
					"server.sts.endpoints": "global"
				},
				absent: ["server.region"],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 71,
					column: 5
				}
			},
			{
				name: "not set, so that the image decides",
				facts: {
					"server.name": "xsoar-test",
					"server.region": "us-west-2",
					"server.sts.endpoints": "unset"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 75,
					column: 5
				}
			},
			{
				name: "nobody declared what the server is configured with",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "us-east-1"
				},
				absent: [],
				unknown: { "server.sts.endpoints": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 78,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-path-complete",
		title: "Every link between the server and its work with the role holds",
		severity: "high",
		subject: "trust-path",
		params: {},
		require: "isEmpty(path.interruptedAt)",
		controls: {
			"nist-800-53-r5": [
				"AC-3",
				"AC-6",
				"CM-6"
			],
			"soc-2": ["A1.2", "CC6.1"],
			"aws-well-architected": ["SEC02-BP02", "SEC03-BP02"],
			cwe: ["CWE-284"]
		},
		requirements: /* @__PURE__ */ "LOC-02.IP-01.IP-02.IP-05.STS-04.STS-05.STS-08.REG-10.FLOW-02.PRE-01.PRE-02.PRE-03.CMD-01.CMD-02.IMDS-01.IMDS-02.POL-01.BTR-01.BTR-03.TR-01.TR-05.TR-06.TR-07.TR-08.TR-10.PERM-06.USR-01.USR-03.USR-04.INT-03.INT-04.MULTI-01".split("."),
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html",
			"https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "{server.name} cannot do the work of {integration.name} with {targetRole.arn}, broken at {path.interruptedAt}. {path.explanation}",
		cases: [{
			when: "has(path.firstBrokenLink) && path.firstBrokenLink == \"trust-policy\"",
			fix: {
				text: "{path.mend.text}",
				command: "[ \"$(aws sts get-caller-identity --query Account --output text)\" = {targetRole.account} ] && aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {path.mend.document}"
			}
		}, {
			when: "has(path.firstBrokenLink) && path.firstBrokenLink == \"session\" && server.authentication == \"access-key\" && path.session.tooLong && path.session.duration <= 43200",
			fix: {
				text: "{path.mend.text}",
				command: "[ \"$(aws sts get-caller-identity --query Account --output text)\" = {targetRole.account} ] && aws iam update-role --role-name {targetRole.name} --max-session-duration {path.mended.maxSessionDuration}"
			}
		}],
		unknownMessage: "Whether {server.name} can do the work of {integration.name} with {targetRole.arn} is not known. {path.open.reach} Every other link that can be looked at holds.",
		why: "A server reaches a role by a chain: an instance with a profile, a role in the profile that EC2 may hand out, a metadata\nservice that answers where the integrations run, an STS endpoint that serves the region, a permission to call\nsts:AssumeRole, a role that exists and trusts the caller, a session that STS grants, and permissions that are enough for\nthe work. Each is set by somebody else, on another page, in another account. A link that breaks is found when a playbook\nneeds it, in the middle of an incident, as an error that names the symptom: AccessDenied does not say which side denied.\nEvery link is judged from what the accounts say, before anybody needs it. What could not be read is told as such: it is\nneither held for whole nor for broken.",
		fix: {
			text: "{path.mend.text} \"trustpath path {server.name} {integration.name}\" draws the whole path, with the exact change at the link that is broken.",
			changes: {
				"targetRole.exists": "path.mended.exists",
				"targetRole.trust.document": "path.mended.trust",
				"targetRole.policies.identity": "path.mended.policies",
				"targetRole.maxSessionDuration": "path.mended.maxSessionDuration"
			}
		},
		examples: [
			{
				name: "every link holds",
				facts: { "path.interruptedAt": [] },
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 92,
					column: 5
				}
			},
			{
				name: "the role does not trust the server",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.interruptedAt": ["trust-policy"],
					"path.firstBrokenLink": "trust-policy",
					"path.explanation": "No Allow of the trust policy admits arn:aws:iam::111111111111:role/XsoarServer for sts:AssumeRole.",
					"targetRole.account": "222222222222",
					"path.mend.text": "Name arn:aws:iam::111111111111:role/XsoarServer in statement 0, too. It is the policy as of 2026-11-24T00:00:00.000Z: what was changed since then would be overwritten.",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"arn:aws:iam::111111111111:role/Old\",\"arn:aws:iam::111111111111:role/XsoarServer\"]},\"Action\":\"sts:AssumeRole\"}]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"arn:aws:iam::111111111111:role/Old\",\"arn:aws:iam::111111111111:role/XsoarServer\"]},\"Action\":\"sts:AssumeRole\"}]}"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 95,
					column: 5
				}
			},
			{
				name: "the role lacks a permission",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.interruptedAt": ["permissions"],
					"path.firstBrokenLink": "permissions",
					"path.explanation": "UpdateAPP does not grant ec2:CreateImage, which aws-ec2-prod needs.",
					"path.mend.text": "Allow UpdateAPP ec2:CreateImage; name the resources where these actions take any.",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"ec2:CreateImage\"],\"Resource\":\"*\"}]}",
					"path.mended.policies": [{
						name: "aws-ec2-prod-actions",
						kind: "inline",
						arn: "arn:aws:iam::222222222222:role/UpdateAPP",
						document: "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"ec2:CreateImage\"],\"Resource\":\"*\"}]}"
					}]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 112,
					column: 5
				}
			},
			{
				name: "the session is longer than the role allows",
				facts: {
					"server.name": "xsoar-onprem",
					"server.authentication": "access-key",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.account": "222222222222",
					"path.interruptedAt": ["session"],
					"path.firstBrokenLink": "session",
					"path.session.duration": 7200,
					"path.session.tooLong": !0,
					"path.explanation": "STS refuses the session: 7200 s is more than the role's MaxSessionDuration of 3600 s.",
					"path.mend.text": "Set the session duration of aws-ec2-prod to at most 3600 seconds, or let UpdateAPP allow 7200.",
					"path.mended.maxSessionDuration": 7200
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 130,
					column: 5
				}
			},
			{
				name: "one link is broken for sure, though another could not be read",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.interruptedAt": ["instance"],
					"path.firstBrokenLink": "instance",
					"path.explanation": "i-0123456789abcdef0 is stopped: nothing on it can call AWS.",
					"path.mend.text": "Start i-0123456789abcdef0."
				},
				absent: [],
				unknown: {
					"path.interruptedAt": "access-denied",
					"path.mended.trust": "access-denied",
					"path.mended.policies": "access-denied"
				},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 146,
					column: 5
				}
			},
			{
				name: "a link could not be read, and no other is broken",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.open.reach": ["The trust policy of UpdateAPP could not be read: access-denied on iam:GetRole, allow iam:GetRole."]
				},
				absent: [],
				unknown: { "path.interruptedAt": "access-denied" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 160,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/trust-path-complete.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-path-guardrails-known",
		title: "The guardrails of the organization let the call through",
		severity: "low",
		subject: "trust-path",
		params: {},
		require: "path.guardrails",
		controls: {
			"nist-800-53-r5": ["AC-3", "AC-4"],
			"aws-well-architected": ["SEC03-BP05"],
			cwe: ["CWE-284"]
		},
		requirements: ["PRE-03", "PL-09"],
		presets: ["strict"],
		references: [
			"https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html",
			"https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html",
			"https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
		],
		message: "A guardrail of the organization keeps {server.name} from assuming {targetRole.arn}.",
		cases: [],
		why: "Service control policies bind what the server's account may do, resource control policies who may assume the role, and\nthe policy of a VPC endpoint for STS what passes through it. Each of them can deny a call that every policy of the two\naccounts allows, and none can be read with the permissions of a member account. So the other links are judged without\nthem, and this rule says, path by path, that nobody has looked.",
		fix: { text: "Ask who runs the organization whether a service control policy denies sts:AssumeRole to the server's account, or a resource control policy to callers of the role, and read the policy of the VPC endpoint, if there is one. Then waive this rule for the paths that were looked at, with the date until which the answer holds." },
		examples: [
			{
				name: "somebody looked, and they let the call through",
				facts: { "path.guardrails": !0 },
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
					line: 28,
					column: 5
				}
			},
			{
				name: "one of them denies the call",
				facts: {
					"path.guardrails": !1,
					"server.name": "xsoar-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
					line: 31,
					column: 5
				}
			},
			{
				name: "a member account cannot see them",
				facts: {},
				absent: [],
				unknown: { "path.guardrails": "not-collected" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
					line: 37,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-path-least-privilege",
		title: "The path is no wider than what is declared",
		severity: "medium",
		subject: "trust-path",
		params: {},
		require: "isEmpty(path.wider)",
		controls: {
			"nist-800-53-r5": ["AC-6", "AC-6(10)"],
			"pci-dss-4.0.1": ["7.2.1", "7.2.2"],
			"soc-2": ["CC6.1", "CC6.3"],
			"aws-well-architected": ["SEC03-BP02", "SEC03-BP07"],
			cwe: ["CWE-250", "CWE-732"],
			"mitre-attack": ["T1078.004", "T1098"]
		},
		requirements: [
			"POL-03",
			"POL-04",
			"POL-06",
			"POL-07",
			"TR-04",
			"TR-09",
			"PERM-01",
			"PERM-02",
			"PERM-07",
			"PERM-08",
			"USR-05"
		],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "The path of {integration.name} from {server.name} to {targetRole.arn} is wider than what is declared. {path.wider}",
		cases: [],
		unknownMessage: "Whether the path of {integration.name} from {server.name} to {targetRole.arn} is wider than what is declared is not known. {path.open.width} Nothing too wide was found in what could be measured.",
		why: "Whoever gets hold of the server, a container on it or a session of the role has all that the path allows, needed or not.\nThree places decide how much that is. The trust policy of the role: every principal in it beside the declared callers is\nanother way in. The permissions of the role: what the integration never calls serves nobody but an attacker, and a role\nthat can do all in IAM can give itself the rest. The policies of the server: a wildcard in what it may assume reaches\nroles that nobody thought of, those of tomorrow among them.\nWidth is measured by what is declared, so declare the actions of every integration: without them nothing can be too much.",
		fix: {
			text: "{path.narrow.text} What is in use after all, declare. \"trustpath path {server.name} {integration.name}\" shows the exact policies.",
			changes: { "targetRole.trust.document": "path.mended.narrowTrust" }
		},
		examples: [
			{
				name: "nothing beyond what is declared",
				facts: { "path.wider": [] },
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 38,
					column: 5
				}
			},
			{
				name: "the role trusts somebody whom nobody declared",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.wider": ["The trust policy of UpdateAPP admits arn:aws:iam::111111111111:role/Old, which is no declared caller."],
					"path.narrow.text": "Let UpdateAPP trust its declared callers alone. Take arn:aws:iam::111111111111:role/Old out of statement 1. arn:aws:iam::111111111111:role/Old gets in no longer: whoever is to stay, declare under roles, trustedBy. It is the policy as of 2026-11-24T00:00:00.000Z: what was changed since then would be overwritten.",
					"path.mended.narrowTrust": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 41,
					column: 5
				}
			},
			{
				name: "the role grants more than is needed",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.narrow.text": "Give UpdateAPP only the actions that aws-ec2-prod needs.",
					"path.wider": ["UpdateAPP may do s3:*, which aws-ec2-prod does not need."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 55,
					column: 5
				}
			},
			{
				name: "the server may assume every role, whatever else could not be read",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.narrow.text": "Let the policies of XsoarServer allow sts:AssumeRole on the declared roles alone.",
					"path.wider": ["A policy of XsoarServer allows sts:AssumeRole on every role there is."]
				},
				absent: [],
				unknown: { "path.wider": "access-denied" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 63,
					column: 5
				}
			},
			{
				name: "the actions of the integration are not declared",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.open.width": ["aws-ec2-prod declares no actions, so whether UpdateAPP may do more than it needs is not known. Declare the actions of aws-ec2-prod."]
				},
				absent: [],
				unknown: { "path.wider": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 70,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/trust-path-least-privilege.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-principal-matches-server-role",
		title: "The trust policy admits exactly the principals that are declared to assume the role",
		severity: "high",
		subject: "target-role",
		params: {},
		require: "targetRole.exists && isEmpty(targetRole.serversWithoutCaller) && isEmpty(targetRole.missingCallers) && isEmpty(targetRole.undeclaredPrincipals) && isEmpty(targetRole.stalePrincipals) && isEmpty(targetRole.deniedCallers)",
		controls: {
			"nist-800-53-r5": [
				"AC-3",
				"AC-4",
				"AC-6"
			],
			"pci-dss-4.0.1": ["7.2.1"],
			"soc-2": ["CC6.1", "CC6.3"],
			"aws-well-architected": ["SEC03-BP07", "SEC03-BP08"],
			cwe: [
				"CWE-284",
				"CWE-672",
				"CWE-732"
			]
		},
		requirements: [
			"TR-01",
			"TR-02",
			"TR-03",
			"TR-04",
			"TR-05",
			"TR-07",
			"TR-09",
			"TR-10",
			"ROLE-02",
			"STS-04",
			"STS-08"
		],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "The trust policy of {targetRole.name} does not admit exactly the declared callers. {targetRole.trustProblems}",
		cases: [
			{
				when: "!targetRole.exists",
				message: "{targetRole.arn} does not exist: account {targetRole.account} has no role with exactly this path and name, in this case. No server can assume it.",
				fix: { text: "Correct the ARN where the integrations declare it, or create the role with a trust policy that names just its callers. The path belongs to the ARN, and upper and lower case are told apart." }
			},
			{
				when: "!isEmpty(targetRole.serversWithoutCaller) && isEmpty(targetRole.trustProblems)",
				message: "Nothing can call {targetRole.name} from {targetRole.serversWithoutCaller}: there is no instance, no role attached to the instance, or no such user.",
				fix: { text: "Give the server something to call with: an instance with an instance profile that holds a role, or the declared user. Then let the trust policy name that role or user, and nobody else." }
			},
			{
				when: "!isEmpty(targetRole.serversWithoutCaller)",
				message: "Nothing can call {targetRole.name} from {targetRole.serversWithoutCaller}: there is no instance, no role attached to the instance, or no such user. {targetRole.trustProblems}",
				fix: { text: "Give the server something to call with first: an instance with an instance profile that holds a role, or the declared user. One of the principals may be meant to be just that. Then audit again: the trust policy that names every declared caller, and nobody else, is known only when all of them are." }
			},
			{
				when: "!isEmpty(targetRole.deniedCallers)",
				fix: {
					text: "Find out first why the trust policy denies {targetRole.deniedCallers}: somebody may have locked it out on purpose. If not: {targetRole.trust.advice}",
					command: "[ \"$(aws sts get-caller-identity --query Account --output text)\" = {targetRole.account} ] && aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {targetRole.trust.proposed}"
				}
			}
		],
		unknownMessage: "Whether the trust policy of {targetRole.name} admits exactly the declared callers is not known. {targetRole.trustQuestions}",
		why: "A trust policy says who may become a role. Every name in it that no server needs is a door: a whole account (`root` or\nthe twelve digits) lets everyone in whom that account's administrators allow, `*` lets in the world, and the service\n`ec2.amazonaws.com`, which the console writes when a role is made for EC2, lets any instance carry the role.\nA name that is missing is an outage, and it is easy to miss: IAM compares path and case, partitions never mix, and for a\nrole that was deleted and made anew the policy shows a unique id (AROA\u2026, AIDA\u2026) that matches nobody, although a role of\nthe old name is there. Within one account the trust policy alone lets a named role in, so nothing else catches the error.\nWhat counts is whom the policy lets in, not how it is written: an account or `*` that a condition limits to the exact ARNs\nof the callers stands for these callers, and a caller that a condition or a Deny keeps out is not let in by its name.\nPrincipals that may be there besides are declared under `roles`, `trustedBy`, one by one, so that the next one still fails.\nThe caller is the role that is really attached to the server, not the one that somebody meant to attach. An external id\nis no answer here: XSOAR cannot send one, and it is made for third parties that act for many customers.",
		fix: {
			text: "{targetRole.trust.advice}",
			command: "[ \"$(aws sts get-caller-identity --query Account --output text)\" = {targetRole.account} ] && aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {targetRole.trust.proposed}",
			changes: { "targetRole.trust.document": "targetRole.trust.narrowed" }
		},
		examples: [
			{
				name: "the attached role and nobody else",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.trust.advice": [],
					"targetRole.trust.narrowed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}"
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 82,
					column: 5
				}
			},
			{
				name: "the whole account is trusted instead of the role",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.narrowed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:root"],
					"targetRole.trust.advice": [
						"Name arn:aws:iam::111111111111:role/XsoarServer in the place of arn:aws:iam::111111111111:root in statement 0.",
						"arn:aws:iam::111111111111:root gets in no longer: whoever is to stay, declare under roles, trustedBy.",
						"It is the policy as of 2026-11-24T00:00:00.000Z: what was changed since then would be overwritten."
					],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:root trusts the whole account 111111111111: whoever may grant sts:AssumeRole there decides who gets in. arn:aws:iam::111111111111:role/XsoarServer gets in by it: name it instead."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 99,
					column: 5
				}
			},
			{
				name: "a service is trusted beside the declared role",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.narrowed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"],
					"targetRole.trustProblems": ["Service:ec2.amazonaws.com lets an AWS service assume the role, and no declared caller is a service."],
					"targetRole.trust.advice": [
						"Take Service:ec2.amazonaws.com out of statement 1.",
						"What runs with this role by Service:ec2.amazonaws.com stops: look first when the role was last used.",
						"Service:ec2.amazonaws.com gets in no longer: whoever is to stay, declare under roles, trustedBy.",
						"It is the policy as of 2026-11-24T00:00:00.000Z: what was changed since then would be overwritten."
					]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 113,
					column: 5
				}
			},
			{
				name: "the id of a deleted role is left",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.narrowed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.missingCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.stalePrincipals": ["AROAEXAMPLEEXAMPLE123"],
					"targetRole.trustProblems": ["AROAEXAMPLEEXAMPLE123 is the id of a role that was most likely deleted: it admits nobody else, not even a role made anew with the same name. Save the trust policy again with the ARN.", "No Allow of the trust policy admits arn:aws:iam::111111111111:role/XsoarServer for sts:AssumeRole. AROAEXAMPLEEXAMPLE123 in it is what IAM shows for a principal that was deleted; one made anew with the same name is another."],
					"targetRole.trust.advice": ["Put arn:aws:iam::111111111111:role/XsoarServer in the place of AROAEXAMPLEEXAMPLE123 in statement 0, which is what is left of a deleted role.", "It is the policy as of 2026-11-24T00:00:00.000Z: what was changed since then would be overwritten."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 125,
					column: 5
				}
			},
			{
				name: "a Deny covers the caller",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.trust.narrowed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.deniedCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/XsoarServer is denied: statement 1 of the trust policy denies sts:AssumeRole explicitly, which wins over every Allow."],
					"targetRole.trust.advice": ["Take arn:aws:iam::111111111111:role/XsoarServer out of statement 1, a Deny.", "It is the policy as of 2026-11-24T00:00:00.000Z: what was changed since then would be overwritten."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 144,
					column: 5
				}
			},
			{
				name: "the role does not exist",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateApp",
					"targetRole.account": "222222222222",
					"targetRole.exists": !1
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 156,
					column: 5
				}
			},
			{
				name: "a server has nothing to call with",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.serversWithoutCaller": ["xsoar-standby"],
					"targetRole.trust.advice": ["What the trust policy should be is not known yet: xsoar-standby has nothing to call it with, so whom it must trust is not known."]
				},
				absent: [],
				unknown: {
					"targetRole.trust.narrowed": "not-declared",
					"targetRole.trust.proposed": "not-declared"
				},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 162,
					column: 5
				}
			},
			{
				name: "a server has nothing to call with, and somebody else is trusted",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.missingCallers": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.serversWithoutCaller": ["xsoar-standby"],
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:role/Old"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/Old is no declared caller."],
					"targetRole.trust.advice": ["What the trust policy should be is not known yet: xsoar-standby has nothing to call it with, so whom it must trust is not known."]
				},
				absent: [],
				unknown: {
					"targetRole.trust.narrowed": "not-declared",
					"targetRole.trust.proposed": "not-declared"
				},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 174,
					column: 5
				}
			},
			{
				name: "a stranger is trusted for sure, though an attachment could not be read",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"],
					"targetRole.trustProblems": ["Service:ec2.amazonaws.com lets an AWS service assume the role, and no declared caller is a service."],
					"targetRole.trust.advice": ["What the trust policy should be is not known yet: what a declared server calls with could not be read."]
				},
				absent: [],
				unknown: {
					"targetRole.serversWithoutCaller": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied",
					"targetRole.trustProblems": "access-denied",
					"targetRole.trustQuestions": "access-denied",
					"targetRole.trust.narrowed": "access-denied",
					"targetRole.trust.proposed": "access-denied"
				},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 183,
					column: 5
				}
			},
			{
				name: "what is attached to a server could not be read",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.advice": [],
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.trustProblems": []
				},
				absent: [],
				unknown: {
					"targetRole.serversWithoutCaller": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied",
					"targetRole.trustProblems": "access-denied",
					"targetRole.trustQuestions": "access-denied",
					"targetRole.trust.narrowed": "access-denied",
					"targetRole.trust.proposed": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 200,
					column: 5
				}
			},
			{
				name: "the trust policy could not be read",
				facts: { "targetRole.serversWithoutCaller": [] },
				absent: [],
				unknown: {
					"targetRole.exists": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied",
					"targetRole.stalePrincipals": "access-denied",
					"targetRole.deniedCallers": "access-denied",
					"targetRole.trustQuestions": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 209,
					column: 5
				}
			},
			{
				name: "a Deny may keep the caller out, by something that nobody declared",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.trustProblems": [],
					"targetRole.trust.advice": [],
					"targetRole.trust.narrowed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.deniedCallers": [],
					"targetRole.trustQuestions": ["Whether arn:aws:iam::111111111111:role/XsoarServer gets in is not known: it depends on aws:SourceIp, which is not known; it can be given under facts. Statement 1 of the trust policy hangs on it."]
				},
				absent: [],
				unknown: {
					"targetRole.missingCallers": "not-declared",
					"targetRole.deniedCallers": "not-declared"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 220,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
			line: 1,
			column: 5
		}
	}
], builtinFacts = {
	"assume-role-resources-named": [
		"serverRole.assumable.everything",
		"serverRole.assumable.limits",
		"serverRole.assumable.notResource",
		"serverRole.name",
		"serverRole.targets",
		"serverRole.undeclaredPatterns"
	],
	"imds-hop-limit": [
		"instance.exists",
		"instance.id",
		"instance.metadataOptions.hopLimit",
		"instance.metadataOptions.httpEndpoint",
		"instance.metadataOptions.httpTokens",
		"server.authentication",
		"server.hopsNeeded",
		"server.name",
		"server.region"
	],
	"no-static-keys-with-instance-profile": [
		"server.activeUserKeys",
		"server.authentication",
		"server.name",
		"server.storedKeyIntegrations",
		"server.user"
	],
	"sts-regional-endpoint": [
		"server.name",
		"server.region",
		"server.sts.endpoints"
	],
	"trust-path-complete": [
		"integration.name",
		"path.explanation",
		"path.firstBrokenLink",
		"path.interruptedAt",
		"path.mend.document",
		"path.mend.text",
		"path.mended.exists",
		"path.mended.maxSessionDuration",
		"path.mended.policies",
		"path.mended.trust",
		"path.open.reach",
		"path.session.duration",
		"path.session.tooLong",
		"server.authentication",
		"server.name",
		"targetRole.account",
		"targetRole.arn",
		"targetRole.name"
	],
	"trust-path-guardrails-known": [
		"path.guardrails",
		"server.name",
		"targetRole.arn"
	],
	"trust-path-least-privilege": [
		"integration.name",
		"path.mended.narrowTrust",
		"path.narrow.text",
		"path.open.width",
		"path.wider",
		"server.name",
		"targetRole.arn"
	],
	"trust-principal-matches-server-role": [
		"targetRole.account",
		"targetRole.arn",
		"targetRole.deniedCallers",
		"targetRole.exists",
		"targetRole.missingCallers",
		"targetRole.name",
		"targetRole.serversWithoutCaller",
		"targetRole.stalePrincipals",
		"targetRole.trust.advice",
		"targetRole.trust.narrowed",
		"targetRole.trust.proposed",
		"targetRole.trustProblems",
		"targetRole.trustQuestions",
		"targetRole.undeclaredPrincipals"
	]
}, builtinPresets = [{
	name: "trustpath/recommended",
	description: "What every automation server that assumes roles in AWS should hold to.",
	extends: [],
	rules: []
}, {
	name: "trustpath/strict",
	description: "What recommended asks for, and what can only be known from outside the audited accounts: expect unknowns until the guardrails of the organization are looked at.",
	extends: [{
		name: "trustpath/recommended",
		location: {
			file: "trustpath/rules/rulesets/strict.yaml",
			line: 5,
			column: 11
		}
	}],
	rules: []
}];
// src/ruleset/unknown-fact.ts
/**
* Thrown where an expression looks at a fact that nobody could read. It is deliberately no error of the expression
* library: `&&`, `||`, `exists` and `all` then go on as Kleene's logic does, and nothing takes the fact for absent.
* It carries no stack, which would cost more than the whole evaluation.
*/
var UnknownFact = class extends Error {
	unknown;
	/** The fact, or the part of one, of which only a part is not known; its evidence does not say so by itself. */
	at;
	constructor(unknown, at) {
		let { stackTraceLimit } = Error;
		Error.stackTraceLimit = 0, super(unknown.unknown), Error.stackTraceLimit = stackTraceLimit, this.unknown = unknown, this.at = at;
	}
};
// src/ruleset/withheld-values.ts
/**
* The same map, in which to look at a value that is withheld throws UnknownFact; `name` is that of its fact. Its keys and their
* number are known.
*/
function guardWithheld(map, name) {
	if (![...map.values()].some(require_program.D)) return map;
	let show = (key) => {
		let value = map.get(key);
		if (value === void 0 || !require_program.D(value)) return value;
		throw withheldPart(name, `What ${JSON.stringify(key)} is set to is withheld, for it holds a secret.`);
	};
	return Object.defineProperties(new Map(map), {
		get: { value: show },
		[Symbol.iterator]: { *value() {
			for (let key of map.keys()) yield [key, show(key)];
		} }
	});
}
/** A part of a fact of which nobody knows what it is. */
function withheldPart(name, detail) {
	return new UnknownFact({
		unknown: "not-declared",
		detail
	}, name);
}
// src/ruleset/conversion.ts
/** A value is not of the type that the catalogue gives its fact. */
var ValueMismatch = class extends Error {}, DocumentText = class {
	text;
	/** Of the fact that it is, or is a part of. */
	name;
	constructor(text, name) {
		this.text = text, this.name = name;
	}
	/** Throws UnknownFact where something of either is withheld. */
	equals(other) {
		for (let { text, name } of [this, other]) if (require_program.D(text)) throw withheldPart(name, "A value in the document is withheld, for it may be a secret.");
		return this.text === other.text;
	}
};
const timestampType = "google.protobuf.Timestamp";
/** Follows the catalogue's types, since the expression language tells 2 from 2.0 and a time from its text. */
function conversionOf(type, name, declare) {
	switch (type) {
		case "string": return {
			type: "string",
			convert: (value) => expectType("string", value)
		};
		case "bool": return {
			type: "bool",
			convert: (value) => expectType("boolean", value)
		};
		case "int": return {
			type: "int",
			convert: toBigInt
		};
		case "timestamp": return {
			type: timestampType,
			convert: toDate
		};
		case "document": return {
			type: "document",
			convert: (value) => new DocumentText(expectType("string", value), name)
		};
	}
	if ("list" in type) {
		let element = conversionOf(type.list, `${name}.element`, declare);
		return {
			type: `list<${element.type}>`,
			convert: (value) => expectList(value).map(element.convert)
		};
	}
	return "map" in type ? {
		type: "map<string, string>",
		convert: (value) => toStringMap(value, name)
	} : recordConversion(type.record, name, declare);
}
function recordConversion(record, name, declare) {
	let fields = Object.entries(record).map(([field, type]) => [field, conversionOf(type, `${name}.${field}`, declare)]), RecordOfFacts = class {
		constructor(values) {
			for (let [field, { convert }] of fields) Reflect.set(this, field, convert(values[field]));
		}
	};
	return declare(name, RecordOfFacts, Object.fromEntries(fields.map(([field, { type }]) => [field, type]))), {
		type: name,
		convert: (value) => new RecordOfFacts(expectRecord(value))
	};
}
/** Back from the expression language to plain JSON. Throws ValueMismatch for a number that JSON cannot hold exactly. */
function toFactValue(value) {
	return typeof value == "bigint" ? toNumber(value) : value instanceof Date ? value.toISOString() : value instanceof DocumentText ? value.text : Array.isArray(value) ? value.map(toFactValue) : value instanceof Map ? toFactValue(Object.fromEntries(value)) : typeof value == "object" && value ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toFactValue(member)])) : value;
}
function toNumber(value) {
	let number = Number(value);
	if (!Number.isSafeInteger(number)) throw new ValueMismatch(`${value} is too large for a number`);
	return number;
}
function toBigInt(value) {
	if (!Number.isSafeInteger(value)) throw new ValueMismatch("not a whole number");
	return BigInt(value);
}
function toDate(value) {
	let date = new Date(expectType("string", value));
	if (Number.isNaN(date.getTime())) throw new ValueMismatch("not a time");
	return date;
}
/** A Map, since a tag may be called `constructor` or `__proto__`. */
function toStringMap(value, name) {
	let entries = Object.entries(expectRecord(value));
	return guardWithheld(new Map(entries.map(([key, member]) => [key, expectType("string", member)])), name);
}
function expectList(value) {
	if (!Array.isArray(value)) throw new ValueMismatch("not a list");
	return value;
}
function expectRecord(value) {
	if (typeof value != "object" || !value || Array.isArray(value)) throw new ValueMismatch("not a record");
	return value;
}
function expectType(type, value) {
	if (typeof value !== type) throw new ValueMismatch(`not a ${type}`);
	return value;
}
// src/ruleset/partial-list.ts
const unreadTail = Symbol("unread tail");
/** A list read in part: its last element throws, so that only what the sure elements decide is decided. */
function partialList(elements, tail) {
	let list = [...elements];
	return Object.defineProperty(list, list.length, {
		enumerable: !0,
		get() {
			throw tail;
		}
	}), Object.defineProperty(list, unreadTail, { value: tail });
}
/** Hands a value back; throws UnknownFact for a list read in part, whose length and equality nobody knows. */
function assertWhole(value) {
	let tail = tailOf(value);
	if (tail !== void 0) throw tail;
	return value;
}
/** Whether a list has no element; throws UnknownFact where only the unread part can tell. */
function isEmptyList(list) {
	let tail = tailOf(list);
	if (tail === void 0) return list.length === 0;
	if (list.length === 1) throw tail;
	return !1;
}
function tailOf(value) {
	return Array.isArray(value) ? value[unreadTail] : void 0;
}
// src/ruleset/reading.ts
function openReading(table, variables) {
	let reads = /* @__PURE__ */ new Map();
	return {
		read(path) {
			let read = reads.get(path) ?? readFact(path, factAt(path, variables), table);
			if (reads.set(path, read), "thrown" in read) throw read.thrown;
			return read.value;
		},
		evidence: () => sortEvidence([...reads.values()].map((read) => read.evidence))
	};
}
/** By path, by code point. */
function sortEvidence(evidence) {
	return [...evidence].sort((one, other) => require_program.rt(one.fact, other.fact));
}
/** Of several lists, each fact once, sorted by path. */
function mergeEvidence(lists) {
	return sortEvidence([...new Map(lists.flat().map((evidence) => [evidence.fact, evidence])).values()]);
}
/** The same, with the reason at the fact of which a part is not known. */
function tellPart(evidence, { unknown, at = "" }) {
	let isWhole = (fact) => at === fact || at.startsWith(`${fact}.`);
	return evidence.map((each) => "value" in each && isWhole(each.fact) ? {
		...each,
		more: unknown
	} : each);
}
/** A fact by its qualified path; one that a subject lacks was not collected. */
function factAt(path, variables) {
	let dot = path.indexOf("."), facts = variables[path.slice(0, dot)], name = path.slice(dot + 1);
	return (facts !== void 0 && Object.hasOwn(facts, name) ? facts[name] : void 0) ?? notCollected;
}
const notCollected = { unknown: "not-collected" };
function readFact(path, fact, table) {
	if (require_program.et(fact)) return {
		evidence: {
			fact: path,
			absent: !0
		},
		value: void 0
	};
	if (require_program.tt(fact)) return {
		evidence: {
			fact: path,
			...fact
		},
		thrown: new UnknownFact(fact)
	};
	try {
		let value = table.conversions.get(path)?.convert(fact.value), evidence = {
			fact: path,
			...fact
		};
		return fact.more === void 0 || !Array.isArray(value) ? {
			evidence,
			value
		} : {
			evidence,
			value: partialList(value, new UnknownFact(fact.more))
		};
	} catch (error) {
		if (!(error instanceof ValueMismatch)) throw error;
		let unknown = {
			unknown: "invalid-answer",
			detail: `Its value is ${error.message}.`
		};
		return {
			evidence: {
				fact: path,
				...unknown
			},
			thrown: new UnknownFact(unknown)
		};
	}
}
// src/ruleset/judge.ts
/** Applies a rule: where `when` is unknown the verdict is too, even if `require` is true. */
function judge(when, require$2, scope) {
	let applies = when?.evaluate(scope);
	if (applies !== void 0 && applies.value !== !0) return {
		verdict: applies.value === !1 ? "not-applicable" : "unknown",
		evidence: applies.reads
	};
	let holds = require$2.evaluate(scope), evidence = mergeEvidence([applies?.reads ?? [], holds.reads]);
	return {
		verdict: holds.value === "unknown" ? "unknown" : holds.value ? "pass" : "fail",
		evidence
	};
}
// src/ruleset/assemble-rule.ts
/** Compiles every piece of a rule. */
function compilePieces(definition, { condition, template }) {
	let fix = ({ text, command }, ...path) => ({
		text: template(text, ...path, "text"),
		...command !== void 0 && { command: template(command, ...path, "command") }
	});
	return {
		...definition.when !== void 0 && { when: condition(definition.when, "when") },
		require: condition(definition.require, "require"),
		message: template(definition.message, "message"),
		...definition.unknownMessage !== void 0 && { unknownMessage: template(definition.unknownMessage, "unknownMessage") },
		fix: fix(definition.fix, "fix"),
		cases: (definition.cases ?? []).map((each, index) => ({
			when: condition(each.when, "cases", index, "when"),
			...each.message !== void 0 && { message: template(each.message, "cases", index, "message") },
			...each.fix !== void 0 && { fix: fix(each.fix, "cases", index, "fix") }
		}))
	};
}
/** A rule of pieces that are all right; `facts` are the paths that they name, `changes` those of its fix. */
function assembleRule(definition, { when, message, unknownMessage, fix, cases }, require$1, facts, changes) {
	let last, caseOf = (scope) => (last?.scope !== scope && (last = {
		scope,
		found: cases.find((each) => each.when?.holds(scope))
	}), last.found);
	return {
		definition,
		...when !== void 0 && { when },
		require: require$1,
		cases: cases.flatMap((each) => each.when ?? []),
		facts: [...facts].sort(require_program.rt),
		get changes() {
			return changes();
		},
		judge: (scope) => judge(when, require$1, scope),
		renderMessage: (scope) => (caseOf(scope)?.message ?? message).renderText(scope),
		...unknownMessage && { renderUnknown: (scope) => unknownMessage.renderText(scope) },
		renderFix(scope) {
			let { text, command } = caseOf(scope)?.fix ?? fix, line = command?.renderCommand(scope);
			return {
				text: text.renderText(scope),
				...line !== void 0 && { command: line }
			};
		}
	};
}
// src/ruleset/vocabulary.ts
/** Looks a dotted name up, as far as it names a fact; `rest` is what follows the fact (a key of a map, a field of a record). */
function resolveName(parts, vocabulary) {
	let [variable = "", ...path] = parts;
	if (variable === "params" && Object.keys(vocabulary.params).length > 0) return resolveParameter(path, vocabulary);
	if (variable === "now") return { is: "now" };
	let entry = vocabulary.entries.find((candidate) => candidate.variable === variable);
	return entry === void 0 ? {
		is: "nothing",
		part: 0,
		message: `there is no ${variable} here${suggest(variable, variableNames(vocabulary))}`
	} : resolveFact(entry, path);
}
/** The variables an expression may name, sorted. */
function variableNames(vocabulary) {
	let params = Object.keys(vocabulary.params).length > 0 ? ["params"] : [];
	return [
		...vocabulary.entries.map((entry) => entry.variable),
		...params,
		"now"
	].sort();
}
/** `; did you mean \u2026?`, or the names there are. */
function suggest(name, known) {
	let near = require_program.X(name, known);
	return near === void 0 ? known.length === 0 ? "" : `; known: ${[...known].sort().join(", ")}` : `; did you mean ${near}?`;
}
function resolveParameter(path, { params }) {
	let [name, ...rest] = path;
	if (name === void 0) return {
		is: "group",
		message: "params holds several parameters: name one, as params.NAME"
	};
	let parameter = Object.hasOwn(params, name) ? params[name] : void 0;
	return parameter === void 0 ? {
		is: "nothing",
		part: 1,
		message: `the rule has no parameter ${name}${suggest(name, Object.keys(params))}`
	} : {
		is: "param",
		name,
		parameter,
		rest
	};
}
function resolveFact(entry, path) {
	let { variable, facts } = entry;
	for (let length = 1; length <= path.length; length++) {
		let name = path.slice(0, length).join("."), fact = Object.hasOwn(facts, name) ? facts[name] : void 0;
		if (fact !== void 0) return {
			is: "fact",
			path: `${variable}.${name}`,
			entry: fact,
			rest: path.slice(length)
		};
		let group = `${name}.`;
		if (Object.keys(facts).some((known) => known.startsWith(group))) continue;
		let message = `${variable} has no fact ${path.join(".")}${suggest(path.join("."), Object.keys(facts))}`;
		return {
			is: "nothing",
			part: length,
			message
		};
	}
	let below = path.length === 0 ? "" : `${path.join(".")}.`, named = Object.keys(facts).filter((known) => known.startsWith(below)).map((member) => `${variable}.${member}`).sort();
	return {
		is: "group",
		message: `${[variable, ...path].join(".")} is a group of facts: name one of ${named.join(", ")}`
	};
}
// src/ruleset/compile-changes.ts
/** Compiles `fix.changes`: what is declared or read can be changed, what follows from it cannot. */
function compileChanges({ id, location, fix }, vocabulary, compiler, report) {
	return Object.entries(fix.changes ?? {}).flatMap(([path, expression]) => {
		let at = [
			"fix",
			"changes",
			path
		], reference = resolveName(path.split("."), vocabulary);
		if (reference.is !== "fact" || reference.rest.length > 0) {
			let message = "message" in reference ? reference.message : `${path} is no fact that a fix can set`;
			return report.add(at, message, "key"), [];
		}
		let { source, type } = reference.entry;
		if ("from" in source) return report.add(at, `${path} follows from ${source.from.join(", ")}: name the facts that the fix really sets`, "key"), [];
		let compiled = compiler.formula(expression, type, {
			rule: id,
			location
		}, nameOfType(expression, type, vocabulary));
		if ("problems" in compiled) return report.addAll(at, compiled.problems), [];
		let { facts, evaluate } = compiled.expression;
		return [{
			path,
			facts,
			evaluate
		}];
	});
}
/** Records have the type of their own fact, so one fact stands for another of the same type only by its name. */
function nameOfType(expression, type, vocabulary) {
	let reference = resolveName(expression.trim().split("."), vocabulary);
	return reference.is === "fact" && reference.rest.length === 0 && (0, node_util.isDeepStrictEqual)(reference.entry.type, type) ? reference.path : void 0;
}
// src/ruleset/once.ts
/** Makes a value when it is first asked for, and keeps it. */
function once(make) {
	let made;
	return () => (made ??= { value: make() }, made.value);
}
// src/ruleset/end-sentence.ts
/** A full stop where the text does not end a sentence itself. */
function endSentence(text) {
	return /[.?]$/.test(text) ? text : `${text}.`;
}
/** Without a source every problem stands where the rule does. */
function openReport(definition, source) {
	let problems = [], push = (location, path, message) => {
		let place = path.map((step) => typeof step == "number" ? `[${step}]` : `.${step}`).join("");
		problems.push({
			...location ?? definition.location,
			message: endSentence(`${definition.id}: ${place.slice(1)}: ${message}`)
		});
	};
	return {
		problems,
		add: (path, message, what) => push(source?.locate(path, what), path, message),
		addAll(path, found) {
			for (let { offset, message } of found.slice(0, 20)) push(source?.offsetLocation(path, offset), path, message);
		}
	};
}
// src/ruleset/template.ts
/** Compiles `{instance.id}` and `{params.tolerance}`; `{{` is a brace. A command must leave the quoting to us. */
function compileTemplate(text, vocabulary, isCommand = !1) {
	let problems = [], parts = [], facts = /* @__PURE__ */ new Set(), quote = "";
	for (let { 0: token, index } of text.matchAll(/\{\{|\}\}|\{[^{}]*\}?|[^{}]+|\}/g)) {
		if (token === "{{" || token === "}}" || !token.startsWith("{")) {
			let literal = token === "{{" || token === "}}" ? token.slice(1) : token;
			quote = openQuote(literal, quote), parts.push(literal);
			continue;
		}
		let part = compilePlaceholder(token, vocabulary);
		"message" in part ? problems.push({
			message: part.message,
			offset: index
		}) : (isCommand && quote !== "" && problems.push({
			message: `values are quoted by themselves: take the ${quote} around ${token} away`,
			offset: index
		}), part.path.startsWith("params.") || facts.add(part.path), parts.push(part));
	}
	return {
		template: templateOf(parts, [...facts].sort()),
		problems
	};
}
function templateOf(parts, facts) {
	return {
		facts,
		renderText: (scope) => parts.map((part) => typeof part == "string" ? part : showFact(part.valueIn(scope))).join(""),
		renderCommand(scope) {
			let command = "";
			for (let part of parts) {
				let fact = typeof part == "string" ? part : part.valueIn(scope);
				if (typeof fact == "string") command += fact;
				else if (require_program.tt(fact) || require_program.et(fact) || fact.more !== void 0) return;
				else command += quoteValue(fact.value);
			}
			return command;
		}
	};
}
function compilePlaceholder(token, vocabulary) {
	let path = token.slice(1, -1).trim();
	if (!token.endsWith("}") || !/^[A-Za-z]\w*(\.\w+)*$/.test(path)) return { message: `${token} is no placeholder: it takes the path of a fact, as in {instance.id}; a brace is written {{` };
	let reference = resolveName(path.split("."), vocabulary);
	switch (reference.is) {
		case "fact": return reference.rest.length > 0 ? { message: `${reference.path} has nothing called ${reference.rest.join(".")}` } : {
			path,
			valueIn: (scope) => factAt(path, scope.variables)
		};
		case "param": return reference.rest.length > 0 ? { message: `params.${reference.name} has nothing below it` } : {
			path,
			valueIn: (scope) => ({ value: scope.params[reference.name] })
		};
		case "now": return { message: "now is no fact" };
		default: return { message: reference.message };
	}
}
/** The quote that is open after some text of a command; a backslash hides the character after it. */
function openQuote(text, before) {
	let quote = before;
	for (let index = 0; index < text.length; index++) {
		let character = text[index];
		character === "\\" && quote !== "'" ? index++ : quote === "" && (character === "'" || character === "\"") ? quote = character : character === quote && (quote = "");
	}
	return quote;
}
function showFact(fact) {
	if (require_program.et(fact)) return "(none)";
	if (require_program.tt(fact)) return `(unknown: ${fact.unknown})`;
	let shown = showValue(fact.value);
	if (fact.more === void 0) return shown;
	let why = fact.more.unknown;
	return !Array.isArray(fact.value) || fact.value.length === 0 ? `(unknown: ${why})` : shown.endsWith(".") ? `${shown} There may be more: ${why}.` : `${shown} and perhaps more (${why})`;
}
function showValue(value) {
	if (typeof value != "object") return String(value);
	let items = Array.isArray(value) ? value.map(showValue) : Object.entries(value).map(([key, item]) => `${key}=${showValue(item)}`);
	if (items.length === 0) return "(none)";
	let sentences = items.every((item) => item.endsWith("."));
	return items.join(sentences ? " " : ", ");
}
function quoteValue(value) {
	return (Array.isArray(value) ? value : [value]).map((item) => require_program.G(showValue(item))).join(" ");
}
// node_modules/@marcbachmann/cel-js/lib/errors.js
var CelError = class extends Error {
	#node;
	#code;
	#range;
	#summary;
	constructor({ name, code, message, node, cause, range }) {
		super(message, cause ? { cause } : void 0), this.name = name, this.#code = code, this.#summary = message, this.#node = node, this.#range = range && normalizeRange(range) || normalizeRange(node), node?.input && (this.message = formatErrorWithHighlight(this.#summary, node, this.#range));
	}
	get node() {
		return this.#node;
	}
	get code() {
		return this.#code;
	}
	get range() {
		return this.#range;
	}
	get summary() {
		return this.#summary;
	}
	withAst(node) {
		return this.#node || !node?.input || (this.#node = node, this.#range ??= normalizeRange(node), this.message = formatErrorWithHighlight(this.#summary, node, this.#range)), this;
	}
};
function normalizeArgs(name, defaultCode, message, node, cause) {
	if (typeof message == "string") return {
		name,
		code: defaultCode,
		message,
		node,
		cause
	};
	let opts = message;
	if (typeof opts != "object") throw Error("First param to error must be a string or object");
	return {
		name,
		code: opts.code || defaultCode,
		message: opts.message,
		node: opts.node,
		cause: opts.cause,
		range: opts.range
	};
}
var ParseError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("ParseError", "parse_error", message, node, cause));
	}
}, EvaluationError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
	}
}, TypeError$1 = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("TypeError", "type_error", message, node, cause));
	}
};
function parseError(code, message, node) {
	return typeof code == "object" ? new ParseError(code) : new ParseError({
		code,
		message,
		node
	});
}
function evaluationError(code, message, node) {
	return typeof code == "object" ? new EvaluationError(code) : new EvaluationError({
		code,
		message,
		node
	});
}
function typeError(code, message, node) {
	return typeof code == "object" ? new TypeError$1(code) : new TypeError$1({
		code,
		message,
		node
	});
}
function normalizeRange(node) {
	let start = node?.pos ?? node?.start;
	if (typeof start == "number") return {
		start,
		end: typeof node.end == "number" ? node.end : start
	};
}
function formatErrorWithHighlight(message, node, range) {
	let pos = node.pos ?? range?.start;
	if (typeof pos != "number") return message;
	let input = node.input, lineNum = 1, currentPos = 0, columnNum = 0;
	for (; currentPos < pos;) input[currentPos] === "\n" ? (lineNum++, columnNum = 0) : columnNum++, currentPos++;
	let contextStart = pos, contextEnd = pos;
	for (; contextStart > 0 && input[contextStart - 1] !== "\n";) contextStart--;
	for (; contextEnd < input.length && input[contextEnd] !== "\n";) contextEnd++;
	let line = input.slice(contextStart, contextEnd);
	return `${message}\n\n${`> ${`${lineNum}`.padStart(4, " ")} | ${line}\n${" ".repeat(9 + columnNum)}^`}`;
}
function attachErrorAst(error, node) {
	return error instanceof CelError ? error.withAst(node) : error;
}
// node_modules/@marcbachmann/cel-js/lib/optional.js
var Optional = class Optional {
	#value;
	constructor(value) {
		this.#value = value;
	}
	static of(value) {
		return value === void 0 ? OPTIONAL_NONE : new Optional(value);
	}
	static none() {
		return OPTIONAL_NONE;
	}
	hasValue() {
		return this.#value !== void 0;
	}
	value() {
		if (this.#value === void 0) throw evaluationError("optional_value_missing", "Optional value is not present");
		return this.#value;
	}
	or(optional) {
		if (this.#value !== void 0) return this;
		if (optional instanceof Optional) return optional;
		throw evaluationError("invalid_optional_argument", "Optional.or must be called with an Optional argument");
	}
	orValue(defaultValue) {
		return this.#value === void 0 ? defaultValue : this.#value;
	}
	get [Symbol.toStringTag]() {
		return "optional";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.#value === void 0 ? "Optional { none }" : `Optional { value: ${JSON.stringify(this.#value)} }`;
	}
};
const OPTIONAL_NONE = Object.freeze(new Optional());
var OptionalNamespace = class {};
const optionalNamespace = new OptionalNamespace();
function toggleOptionalTypes(registry, enable) {
	let optionalConstant = enable ? optionalNamespace : void 0;
	registry.deleteVariable("optional"), registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
	let sync = { async: !1 }, functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync), optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
	registry.registerType("OptionalNamespace", OptionalNamespace), registry.registerConstant("optional", "OptionalNamespace", optionalConstant), functionOverload("optional.hasValue(): bool", (v) => v.hasValue()), functionOverload("optional<A>.value(): A", (v) => v.value()), registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none()), functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
	function ensureOptional(value, ast, description) {
		if (value instanceof Optional) return value;
		throw evaluationError("optional_expected", `${description} must be optional`, ast);
	}
	function evaluateOptional(ev, macro, ctx) {
		let v = ev.run(macro.receiver, ctx);
		return v instanceof Promise ? v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx)) : handleOptionalResolved(v, ev, macro, ctx);
	}
	function handleOptionalResolved(value, ev, macro, ctx) {
		let optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
		return optional.hasValue() ? macro.onHasValue(optional) : macro.onEmpty(ev, macro, ctx);
	}
	function ensureOptionalType(checker, node, ctx, description) {
		let type = checker.check(node, ctx);
		if (type.kind === "optional") return type;
		if (type.kind === "dyn") return checker.getType("optional");
		throw checker.createError("optional_expected", `${description} must be optional, got '${type}'`, node);
	}
	function createOptionalMacro({ functionDesc, evaluate, typeCheck, onHasValue, onEmpty }) {
		return ({ ast, args, receiver }) => ({
			ast,
			functionDesc,
			receiver,
			arg: args[0],
			evaluate,
			typeCheck,
			onHasValue,
			onEmpty
		});
	}
	let invalidOrArg = "optional.or(optional) argument";
	registry.registerFunctionOverload("optional.or(ast): optional<dyn>", createOptionalMacro({
		functionDesc: "optional.or(optional)",
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			let l = ensureOptionalType(check, macro.receiver, ctx, "optional.or(optional) receiver"), r = ensureOptionalType(check, macro.arg, ctx, invalidOrArg);
			macro.receiver.maybeAsync || macro.arg.maybeAsync || macro.ast.setMeta("async", !1);
			let unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		},
		onHasValue: (optional) => optional,
		onEmpty(ev, macro, ctx) {
			let ast = macro.arg, v = ev.run(ast, ctx);
			return v instanceof Promise ? v.then((_v) => ensureOptional(_v, ast, invalidOrArg)) : ensureOptional(v, ast, invalidOrArg);
		}
	})), registry.registerFunctionOverload("optional.orValue(ast): dyn", createOptionalMacro({
		functionDesc: "optional.orValue(value)",
		onHasValue: (optionalValue) => optionalValue.value(),
		onEmpty(ev, macro, ctx) {
			return ev.run(macro.arg, ctx);
		},
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			let l = ensureOptionalType(check, macro.receiver, ctx, "optional.orValue() receiver").valueType, r = check.check(macro.arg, ctx);
			macro.receiver.maybeAsync || macro.arg.maybeAsync || macro.ast.setMeta("async", !1);
			let unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		}
	}));
}
// node_modules/@marcbachmann/cel-js/lib/globals.js
const hasOwn = Object.hasOwn, objKeys = Object.keys, objFreeze = Object.freeze, objEntries = Object.entries, isArray = Array.isArray, arrayFrom = Array.from;
function isAsync(fn, fallback) {
	return fn?.[Symbol.toStringTag] === "AsyncFunction" || typeof fallback != "boolean" || fallback;
}
const RESERVED = /* @__PURE__ */ new Set([
	"as",
	"break",
	"const",
	"continue",
	"else",
	"for",
	"function",
	"if",
	"import",
	"let",
	"loop",
	"package",
	"namespace",
	"return",
	"var",
	"void",
	"while",
	"__proto__",
	"prototype"
]);
// node_modules/@marcbachmann/cel-js/lib/functions.js
var UnsignedInt = class {
	#value;
	constructor(value) {
		this.verify(typeof value == "bigint" ? value : BigInt(value));
	}
	get value() {
		return this.#value;
	}
	valueOf() {
		return this.#value;
	}
	toString() {
		return `${this.#value}`;
	}
	verify(v) {
		if (v < 0n || v > 18446744073709551615n) throw evaluationError("numeric_overflow", "Unsigned integer overflow");
		this.#value = v;
	}
	get [Symbol.toStringTag]() {
		return `value = ${this.#value}`;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `UnsignedInteger { value: ${this.#value} }`;
	}
};
const billion = 1e9, billionBigInt = 1000000000n, UNIT_NANOSECONDS = {
	h: 3600000000000n,
	m: 60000000000n,
	s: billionBigInt,
	ms: 1000000n,
	us: 1000n,
	\u00b5s: 1000n,
	ns: 1n
};
var Duration = class Duration {
	#seconds;
	#nanos;
	constructor(seconds, nanos = 0) {
		this.#seconds = BigInt(seconds), this.#nanos = nanos;
	}
	get seconds() {
		return this.#seconds;
	}
	get nanos() {
		return this.#nanos;
	}
	valueOf() {
		return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
	}
	static fromMilliseconds(ms) {
		let totalNanos = BigInt(Math.trunc(ms * 1e6)), seconds = totalNanos / billionBigInt, nanos = Number(totalNanos % billionBigInt);
		return new Duration(seconds, nanos);
	}
	addDuration(other) {
		let nanos = this.#nanos + other.nanos;
		return new Duration(this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)), nanos % billion);
	}
	subtractDuration(other) {
		let nanos = this.#nanos - other.nanos;
		return new Duration(this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)), (nanos + billion) % billion);
	}
	extendTimestamp(ts) {
		return new Date(ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6));
	}
	subtractTimestamp(ts) {
		return /* @__PURE__ */ new Date(ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6));
	}
	toString() {
		let nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", {
			useGrouping: !1,
			maximumFractionDigits: 9
		}).slice(1) : "";
		return `${this.#seconds}${nanos}s`;
	}
	getHours() {
		return this.#seconds / 3600n;
	}
	getMinutes() {
		return this.#seconds / 60n;
	}
	getSeconds() {
		return this.#seconds;
	}
	getMilliseconds() {
		return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
	}
	get [Symbol.toStringTag]() {
		return "google.protobuf.Duration";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
	}
};
function registerFunctions(registry) {
	let sync = { async: !1 }, functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync), identity = (v) => v;
	functionOverload("dyn(dyn): dyn", identity);
	for (let _t in TYPES) {
		let type = TYPES[_t];
		type instanceof Type && functionOverload(`type(${type.name}): type`, () => type);
	}
	functionOverload("bool(bool): bool", identity), functionOverload("bool(string): bool", (v) => {
		switch (v) {
			case "1":
			case "t":
			case "true":
			case "TRUE":
			case "True": return !0;
			case "0":
			case "f":
			case "false":
			case "FALSE":
			case "False": return !1;
			default: throw evaluationError("bool_conversion_error", `bool() conversion error: invalid string value "${v}"`);
		}
	}), functionOverload("size(string): int", (v) => BigInt(stringSize(v))), functionOverload("size(bytes): int", (v) => BigInt(v.length)), functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size)), functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length)), functionOverload("string.size(): int", (v) => BigInt(stringSize(v))), functionOverload("bytes.size(): int", (v) => BigInt(v.length)), functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size)), functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length)), functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v)), functionOverload("bytes(bytes): bytes", identity), functionOverload("double(double): double", identity), functionOverload("double(int): double", (v) => Number(v)), functionOverload("double(uint): double", (v) => Number(v)), functionOverload("double(string): double", (v) => {
		if (!v || v !== v.trim()) throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
		switch (v.toLowerCase()) {
			case "inf":
			case "+inf":
			case "infinity":
			case "+infinity": return 1e400;
			case "-inf":
			case "-infinity": return -1e400;
			case "nan": return NaN;
			default: {
				let parsed = Number(v);
				if (!Number.isNaN(parsed)) return parsed;
				throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
			}
		}
	}), functionOverload("int(int): int", identity), functionOverload("int(double): int", (v) => {
		if (Number.isFinite(v)) return BigInt(Math.trunc(v));
		throw evaluationError("numeric_overflow", "int() type error: integer overflow");
	}), functionOverload("int(string): int", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
		try {
			let num = BigInt(v);
			if (num <= 9223372036854775807n && num >= -9223372036854775808n) return num;
		} catch {}
		throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
	}), functionOverload("uint(uint): uint", identity), functionOverload("uint(int): uint", (v) => {
		try {
			return new UnsignedInt(v);
		} catch {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	}), functionOverload("uint(double): uint", (v) => {
		try {
			return new UnsignedInt(Math.trunc(v));
		} catch {
			throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
		}
	}), functionOverload("uint(string): uint", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		try {
			return new UnsignedInt(v);
		} catch {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	}), functionOverload("string(string): string", identity), functionOverload("string(bool): string", (v) => `${v}`), functionOverload("string(int): string", (v) => `${v}`), functionOverload("string(uint): string", (v) => `${v}`), functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v)), functionOverload("string(double): string", (v) => v === 1e400 ? "+Inf" : v === -1e400 ? "-Inf" : `${v}`), functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b)), functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b)), functionOverload("string.contains(string): bool", (a, b) => a.includes(b)), functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase()), functionOverload("string.upperAscii(): string", (a) => a.toUpperCase()), functionOverload("string.trim(): string", (a) => a.trim()), functionOverload("string.indexOf(string): int", (string, search) => BigInt(string.indexOf(search))), functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		if (fromIndex = Number(fromIndex), fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.indexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.indexOf(search, fromIndex));
	}), functionOverload("string.lastIndexOf(string): int", (string, search) => BigInt(string.lastIndexOf(search))), functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		if (fromIndex = Number(fromIndex), fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.lastIndexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.lastIndexOf(search, fromIndex));
	}), functionOverload("string.substring(int): string", (string, start) => {
		if (start = Number(start), start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		return string.substring(start);
	}), functionOverload("string.substring(int, int): string", (string, start, end) => {
		if (start = Number(start), start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		if (end = Number(end), end < start || end > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): end index out of range");
		return string.substring(start, end);
	}), functionOverload("string.matches(string): bool", (a, b) => {
		try {
			return new RegExp(b).test(a);
		} catch {
			throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
		}
	}), functionOverload("string.split(string): list<string>", (s, sep) => s.split(sep)), functionOverload("string.split(string, int): list<string>", (s, sep, l) => {
		if (l = Number(l), l === 0) return [];
		let parts = s.split(sep);
		if (l < 0 || parts.length <= l) return parts;
		let limited = parts.slice(0, l - 1);
		return limited.push(parts.slice(l - 1).join(sep)), limited;
	}), functionOverload("list<string>.join(): string", (v) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] != "string") throw evaluationError("invalid_list_element_type", "string.join(): list must contain only strings");
		return v.join("");
	}), functionOverload("list<string>.join(string): string", (v, sep) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] != "string") throw evaluationError("invalid_list_element_type", "string.join(separator): list must contain only strings");
		return v.join(sep);
	});
	let textEncoder = new TextEncoder("utf8"), textDecoder = new TextDecoder("utf8"), ByteOpts = typeof Buffer < "u" ? {
		byteLength: (v) => Buffer.byteLength(v),
		fromString: (str) => Buffer.from(str, "utf8"),
		toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length),
		toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length),
		toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length),
		jsonParse: (b) => JSON.parse(b)
	} : {
		textEncoder: new TextEncoder("utf8"),
		byteLength: (v) => textEncoder.encode(v).length,
		fromString: (str) => textEncoder.encode(str),
		toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""),
		toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")),
		toUtf8: (b) => textDecoder.decode(b),
		jsonParse: (b) => JSON.parse(textEncoder.decode(b))
	};
	functionOverload("bytes.json(): map", ByteOpts.jsonParse), functionOverload("bytes.hex(): string", ByteOpts.toHex), functionOverload("bytes.string(): string", ByteOpts.toUtf8), functionOverload("bytes.base64(): string", ByteOpts.toBase64), functionOverload("bytes.at(int): int", (b, index) => {
		if (index < 0 || index >= b.length) throw evaluationError("index_out_of_range", "Bytes index out of range");
		return BigInt(b[index]);
	});
	let TS = "google.protobuf.Timestamp", TimestampType = registry.registerType(TS, Date).typeType, DurationType = registry.registerType("google.protobuf.Duration", Duration).typeType;
	registry.registerConstant("google", "map<string, map<string, type>>", { protobuf: {
		Duration: DurationType,
		Timestamp: TimestampType
	} });
	function tzDate(d, timeZone) {
		return new Date(d.toLocaleString("en-US", { timeZone }));
	}
	function getDayOfYear(d, tz) {
		let workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()), start = new Date(workingDate.getFullYear(), 0, 0);
		return BigInt(Math.floor((workingDate - start) / 864e5) - 1);
	}
	functionOverload(`timestamp(string): ${TS}`, (v) => {
		if (v.length < 20 || v.length > 30) throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
		let d = new Date(v);
		if (d <= 0xe677d21fdbff && d >= -621355968e5) return d;
		throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
	}), functionOverload(`timestamp(int): ${TS}`, (i) => {
		if (i = Number(i) * 1e3, i <= 0xe677d21fdbff && i >= -621355968e5) return new Date(i);
		throw evaluationError("invalid_timestamp", "timestamp() requires a valid integer unix timestamp");
	}), functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate())), functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate())), functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1)), functionOverload(`${TS}.getDayOfMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate() - 1)), functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay())), functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay())), functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear), functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear), functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear())), functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear())), functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours())), functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours())), functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds())), functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds())), functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes())), functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes())), functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth())), functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth())), functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds())), functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
	let parseDurationPattern = /(\d*\.?\d*)(ns|us|\u00b5s|ms|s|m|h)/;
	function parseDuration(string) {
		if (!string) throw evaluationError("invalid_duration", "Invalid duration string: ''");
		let isNegative = string[0] === "-";
		(string[0] === "-" || string[0] === "+") && (string = string.slice(1));
		let nanoseconds = BigInt(0);
		for (;;) {
			let match = parseDurationPattern.exec(string);
			if (!match || match.index !== 0) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
			string = string.slice(match[0].length);
			let unitNanos = UNIT_NANOSECONDS[match[2]], [intPart = "0", fracPart = ""] = match[1].split("."), intVal = BigInt(intPart) * unitNanos, fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
			if (nanoseconds += intVal + fracNanos, string === "") break;
		}
		let seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n, nanos = Number(nanoseconds % billionBigInt);
		return isNegative ? new Duration(-seconds, -nanos) : new Duration(seconds, nanos);
	}
	functionOverload("duration(string): google.protobuf.Duration", (s) => parseDuration(s)), functionOverload("google.protobuf.Duration.getHours(): int", (d) => d.getHours()), functionOverload("google.protobuf.Duration.getMinutes(): int", (d) => d.getMinutes()), functionOverload("google.protobuf.Duration.getSeconds(): int", (d) => d.getSeconds()), functionOverload("google.protobuf.Duration.getMilliseconds(): int", (d) => d.getMilliseconds()), register(registry);
}
function stringSize(str) {
	let count = 0;
	for (let c of str) count++;
	return count;
}
// node_modules/@marcbachmann/cel-js/lib/registry.js
var Type = class {
	#name;
	constructor(name) {
		this.#name = name, objFreeze(this);
	}
	get name() {
		return this.#name;
	}
	get [Symbol.toStringTag]() {
		return `Type<${this.#name}>`;
	}
	toString() {
		return `Type<${this.#name}>`;
	}
};
const TYPES = {
	string: new Type("string"),
	bool: new Type("bool"),
	int: new Type("int"),
	uint: new Type("uint"),
	double: new Type("double"),
	map: new Type("map"),
	list: new Type("list"),
	bytes: new Type("bytes"),
	null_type: new Type("null"),
	type: new Type("type")
}, optionalType = new Type("optional"), valueTypeMatchers = {
	dyn(v, ev) {
		switch (typeof v) {
			case "string":
			case "bigint":
			case "number":
			case "boolean": return !0;
			case "object": switch (v && v.constructor) {
				case null:
				case void 0:
				case Object:
				case Map:
				case Array:
				case Set: return !0;
				default: if (ev.objectTypesByConstructor.get(v.constructor)) return !0;
			}
		}
		return !!ev.debugType(v);
	},
	string(v) {
		return typeof v == "string";
	},
	int(v) {
		return typeof v == "bigint";
	},
	double(v) {
		return typeof v == "number";
	},
	bool(v) {
		return typeof v == "boolean";
	},
	null(v) {
		return v === null;
	},
	bytes(v) {
		return v instanceof Uint8Array;
	},
	uint(v) {
		return v instanceof UnsignedInt;
	},
	type(v) {
		return v instanceof Type;
	},
	list(v) {
		switch (v?.constructor) {
			case Array:
			case Set: return !0;
			default: return !1;
		}
	},
	map(v) {
		switch (typeof v == "object" && v ? v.constructor : null) {
			case void 0:
			case Object:
			case Map: return !0;
			default: return !1;
		}
	},
	optional(v) {
		return v instanceof Optional;
	},
	message(v, ev) {
		return this === ev.debugType(v);
	}
};
valueTypeMatchers.param = valueTypeMatchers.dyn;
var TypeDeclaration = class {
	#matchesCache = /* @__PURE__ */ new WeakMap();
	constructor({ kind, type, name, keyType, valueType }) {
		this.kind = kind, this.type = type, this.name = name, this.keyType = keyType, this.valueType = valueType, this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this, this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType), this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || !1, this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || !1, kind === "list" ? this.fieldLazy = this.#getListField : kind === "map" ? this.fieldLazy = this.#getMapField : kind === "message" ? this.fieldLazy = this.#getMessageField : kind === "optional" && (this.fieldLazy = this.#getOptionalField), this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind], objFreeze(this);
	}
	isDynOrBool() {
		return this.type === "bool" || this.kind === "dyn";
	}
	isEmpty() {
		return this.valueType && this.valueType.kind === "param";
	}
	unify(r, t2) {
		let t1 = this;
		if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
		if (t2.kind === "dyn" || t1.kind === "param") return t2;
		if (t1.kind !== t2.kind || !(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType)) return null;
		let valueType = t1.valueType.unify(r, t2.valueType);
		if (!valueType) return null;
		switch (t1.kind) {
			case "optional": return r.getOptionalType(valueType);
			case "list": return r.getListType(valueType);
			case "map":
				let keyType = t1.keyType.unify(r, t2.keyType);
				return keyType ? r.getMapType(keyType, valueType) : null;
		}
	}
	templated(r, bind) {
		if (!this.hasPlaceholderType) return this;
		switch (this.kind) {
			case "dyn": return this.valueType.templated(r, bind);
			case "param": return bind?.get(this.name) || this;
			case "map": return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
			case "list": return r.getListType(this.valueType.templated(r, bind));
			case "optional": return r.getOptionalType(this.valueType.templated(r, bind));
			default: return this;
		}
	}
	toString() {
		return this.name;
	}
	#getOptionalField(obj, key, ast, ev) {
		if (obj = obj instanceof Optional ? obj.orValue() : obj, obj === void 0) return OPTIONAL_NONE;
		let type = ev.debugType(obj);
		try {
			return Optional.of(type.fieldLazy(obj, key, ast, ev));
		} catch (e) {
			if (e instanceof EvaluationError) return OPTIONAL_NONE;
			throw e;
		}
	}
	#getMessageField(obj, key, ast, ev) {
		let message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
		if (!message) return;
		let type = message.fields ? message.fields[key] : dynType$1;
		if (!type) return;
		let value = obj instanceof Map ? obj.get(key) : obj[key];
		if (value !== void 0) {
			if (type.matchesValueType(value, ev)) return value;
			throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${type}', got '${ev.debugType(value)}'`, ast);
		}
	}
	#getMapField(obj, key, ast, ev) {
		let value = obj instanceof Map ? obj.get(key) : obj && hasOwn(obj, key) ? obj[key] : void 0;
		if (value !== void 0) {
			if (this.valueType.matchesValueType(value, ev)) return value;
			throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
		}
	}
	#getListElementAtIndex(list, pos) {
		switch (list?.constructor) {
			case Array: return list[pos];
			case Set: {
				let i = 0;
				for (let item of list) if (i++ === pos) return item;
			}
		}
	}
	#getListField(obj, key, ast, ev) {
		if (typeof key == "bigint") key = Number(key);
		else if (typeof key != "number") return;
		let value = this.#getListElementAtIndex(obj, key);
		if (value === void 0) {
			if (!obj) return;
			throw evaluationError("index_out_of_bounds", `No such key: index out of bounds, index ${key} ${key < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`, ast);
		}
		if (this.valueType.matchesValueType(value, ev)) return value;
		throw evaluationError("list_item_type_mismatch", `List item with index '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
	}
	fieldLazy() {}
	field(obj, key, ast, ev) {
		let v = this.fieldLazy(obj, key, ast, ev);
		if (v !== void 0) return v;
		throw evaluationError("no_such_key", `No such key: ${key}`, ast);
	}
	matchesBoth(other) {
		return this.matches(other) && other.matches(this);
	}
	matches(o) {
		let s = this.unwrappedType;
		return o = o.unwrappedType, s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param" ? !0 : this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
	}
	#matches(s, o) {
		switch (s.kind) {
			case "dyn":
			case "param": return !0;
			case "list": return o.kind === "list" && s.valueType.matches(o.valueType);
			case "map": return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
			case "optional": return o.kind === "optional" && s.valueType.matches(o.valueType);
			default: return s.name === o.name;
		}
	}
};
function wrapMacroExpander(name, handler) {
	let p = `Macro '${name}' must`;
	return function(opts) {
		let macro = handler(opts);
		if (!macro || typeof macro != "object") throw Error(`${p} return an object.`);
		if (macro.callAst) return macro;
		if (!macro.evaluate) throw Error(`${p} have a .callAst property or .evaluate(checker, macro, ctx) method.`);
		if (!macro.typeCheck) throw Error(`${p} have a .callAst property or .typeCheck(checker, macro, ctx) method.`);
		return macro;
	};
}
var VariableDeclaration = class {
	constructor(name, type, description, value) {
		this.name = name, this.type = type, this.description = description ?? null, this.constant = value !== void 0, this.value = value, objFreeze(this);
	}
}, FunctionDeclaration = class {
	constructor({ name, receiverType, returnType, handler, description, params, async }) {
		if (typeof name != "string") throw Error("name must be a string");
		if (typeof handler != "function") throw Error("handler must be a function");
		this.name = name, this.async = isAsync(handler, async), this.receiverType = receiverType ?? null, this.returnType = returnType, this.description = description ?? null, this.params = params, this.argTypes = params.map((p) => p.type), this.macro = this.argTypes.includes(astType);
		let receiverString = receiverType ? `${receiverType}.` : "";
		this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`, this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler, this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`, this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || !1, objFreeze(this);
	}
	matchesArgs(argTypes) {
		return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
	}
}, OperatorDeclaration = class {
	constructor({ op, leftType, rightType, handler, returnType, async }) {
		this.operator = op, this.leftType = leftType, this.rightType = rightType || null, this.handler = handler, this.async = isAsync(handler, async), this.returnType = returnType, this.signature = rightType ? `${leftType} ${op} ${rightType}: ${returnType}` : `${op}${leftType}: ${returnType}`, this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || !1, objFreeze(this);
	}
	equals(other) {
		return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
	}
};
function _createListType(valueType) {
	return new TypeDeclaration({
		kind: "list",
		name: `list<${valueType}>`,
		type: "list",
		valueType
	});
}
function _createPrimitiveType(name) {
	return new TypeDeclaration({
		kind: "primitive",
		name,
		type: name
	});
}
function _createMessageType(name) {
	return new TypeDeclaration({
		kind: "message",
		name,
		type: name
	});
}
function _createDynType(valueType) {
	let name = valueType ? `dyn<${valueType}>` : "dyn";
	return new TypeDeclaration({
		kind: "dyn",
		name,
		type: name,
		valueType
	});
}
function _createOptionalType(valueType) {
	return new TypeDeclaration({
		kind: "optional",
		name: `optional<${valueType}>`,
		type: "optional",
		valueType
	});
}
function _createMapType(keyType, valueType) {
	return new TypeDeclaration({
		kind: "map",
		name: `map<${keyType}, ${valueType}>`,
		type: "map",
		keyType,
		valueType
	});
}
function _createPlaceholderType(name) {
	return new TypeDeclaration({
		kind: "param",
		name,
		type: name
	});
}
const dynType$1 = _createDynType(), astType = _createPrimitiveType("ast"), listType = _createListType(dynType$1), mapType = _createMapType(dynType$1, dynType$1), celTypes = {
	string: _createPrimitiveType("string"),
	bool: _createPrimitiveType("bool"),
	int: _createPrimitiveType("int"),
	uint: _createPrimitiveType("uint"),
	double: _createPrimitiveType("double"),
	bytes: _createPrimitiveType("bytes"),
	dyn: dynType$1,
	null: _createPrimitiveType("null"),
	type: _createPrimitiveType("type"),
	optional: _createOptionalType(dynType$1),
	list: listType,
	"list<dyn>": listType,
	map: mapType,
	"map<dyn, dyn>": mapType
};
for (let t of [
	celTypes.string,
	celTypes.double,
	celTypes.int
]) {
	let list = _createListType(t), map = _createMapType(celTypes.string, t);
	celTypes[list.name] = list, celTypes[map.name] = map;
}
Object.freeze(celTypes);
var Candidates = class {
	returnType = null;
	async = !1;
	macro = !1;
	#matchCache = null;
	#checkCache = null;
	/** @type {Array<FunctionDeclaration>|Array<OperatorDeclaration>} */
	declarations = [];
	constructor(registry) {
		this.registry = registry;
	}
	[Symbol.iterator]() {
		return this.declarations[Symbol.iterator]();
	}
	add(decl) {
		this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType$1, decl.macro && (this.macro = decl), decl.async && !this.async && (this.async = !0), this.declarations.push(decl), this.#matchCache?.clear(), this.#checkCache?.clear();
	}
	findFunction(argTypes, receiverType = null) {
		for (let i = 0; i < this.declarations.length; i++) {
			let match = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
			if (match) return match;
		}
		return null;
	}
	findUnaryOverload(left) {
		let cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
		if (cached !== void 0) return cached;
		let value = !1;
		for (let decl of this.declarations) if (decl.leftType === left) {
			value = decl;
			break;
		}
		return this.#matchCache.set(left, value), value;
	}
	findBinaryOverload(left, right) {
		return left.kind === "dyn" && left.valueType ? right = right.wrappedType : right.kind === "dyn" && right.valueType && (left = left.wrappedType), (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
	}
	checkBinaryOverload(left, right) {
		return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
	}
	#cacheBinary(c, l, r, v) {
		return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
	}
	#findBinaryUncached(left, right) {
		let ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return !1;
		if (ops.length === 1) return ops[0];
		throw Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
	}
	#checkBinaryUncached(left, right) {
		let ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return !1;
		let rt = ops[0].returnType;
		for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType$1;
		return rt;
	}
	#findBinaryOverloads(leftType, rightType) {
		let nonexactMatches = [];
		for (let decl of this.declarations) {
			if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
			let secondary = this.#matchBinaryOverload(decl, leftType, rightType);
			secondary && nonexactMatches.push(secondary);
		}
		if (nonexactMatches.length === 0) {
			let op = this.declarations[0]?.operator;
			if ((op === "==" || op === "!=") && leftType.kind === "dyn") return fallbackDynEqualityMatchers[op];
		}
		return nonexactMatches;
	}
	#matchBinaryOverload(decl, actualLeft, actualRight) {
		let bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null, leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
		if (!leftType) return;
		let rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
		if (rightType) return (decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn" ? !1 : decl.hasPlaceholderType ? {
			async: decl.async,
			signature: decl.signature,
			handler: decl.handler,
			leftType,
			rightType,
			returnType: decl.returnType.templated(this.registry, bindings)
		} : decl;
	}
	#matchesFunction(fn, argTypes, receiverType) {
		if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
		if (!(receiverType && fn.receiverType && !receiverType.matches(fn.receiverType))) return fn.matchesArgs(argTypes);
	}
	#matchWithPlaceholders(fn, argTypes, receiverType) {
		let bindings = /* @__PURE__ */ new Map();
		if (receiverType && fn.receiverType && !this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) return null;
		for (let i = 0; i < argTypes.length; i++) if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) return null;
		return {
			async: fn.async,
			handler: fn.handler,
			signature: fn.signature,
			returnType: fn.returnType.templated(this.registry, bindings)
		};
	}
	#matchTypeWithPlaceholders(declared, actual, bindings) {
		if (!declared.hasPlaceholderType) return actual.matches(declared) ? actual : null;
		let treatAsDyn = actual.kind === "dyn";
		return this.#collectPlaceholderBindings(declared, actual, bindings, treatAsDyn) && (treatAsDyn || actual.matches(declared.templated(this.registry, bindings))) ? actual : null;
	}
	#collectPlaceholderBindings(dec, act, bind, fromDyn = !1) {
		if (!dec.hasPlaceholderType) return !0;
		if (!act) return !1;
		let asDyn = fromDyn || act.kind === "dyn";
		switch (act = act.unwrappedType, dec.kind) {
			case "param": {
				let type = asDyn ? dynType$1 : act, existing = bind.get(dec.name);
				return existing ? existing.kind === "dyn" || type.kind === "dyn" || existing.matchesBoth(type) : bind.set(dec.name, type) && !0;
			}
			case "list": return act.name === "dyn" && (act = dec), act.kind === "list" && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "map": return act.name === "dyn" && (act = dec), act.kind === "map" && this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "optional": return act.name === "dyn" && (act = dec), act.kind === "optional" && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
		}
		return !0;
	}
};
function splitByComma(str) {
	let parts = [], current = "", depth = 0;
	for (let char of str) {
		if (char === "<") depth++;
		else if (char === ">") depth--;
		else if (char === "," && depth === 0) {
			parts.push(current.trim()), current = "";
			continue;
		}
		current += char;
	}
	return current && parts.push(current.trim()), parts;
}
const objTypesDecls = [
	[
		UnsignedInt,
		"uint",
		TYPES.uint,
		celTypes.uint
	],
	[
		Type,
		"type",
		TYPES.type,
		celTypes.type
	],
	[
		Optional,
		"optional",
		optionalType,
		celTypes.optional
	],
	[
		Uint8Array,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	],
	...typeof Buffer < "u" ? [[
		Buffer,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	]] : []
].map(([ctor, name, typeType, type]) => Object.freeze({
	name,
	typeType,
	type,
	ctor
})), objTypes = objTypesDecls.map((t) => [t.name, t]), objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]), invalidVar = (postfix) => /* @__PURE__ */ Error(`Invalid variable declaration: ${postfix}`), invalidType = (postfix) => /* @__PURE__ */ Error(`Invalid type declaration: ${postfix}`), fallbackDynEqualityMatchers = {
	"==": [{
		handler: (a, b) => a === b,
		returnType: celTypes.bool
	}],
	"!=": [{
		handler: (a, b) => a !== b,
		returnType: celTypes.bool
	}]
};
var Registry = class Registry {
	#parent = null;
	#typeDeclarations;
	#ownsVariables = !0;
	#operators = null;
	#functions = null;
	#operatorsByOp = null;
	#functionsByKey = null;
	#listTypes = null;
	#mapTypes = null;
	#optionalTypes = null;
	#others = null;
	#locked = !1;
	constructor(opts = {}) {
		this.enableOptionalTypes = opts.enableOptionalTypes ?? !1, this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? !1;
		let parent = opts.parent instanceof Registry ? opts.parent : null;
		if (parent) {
			this.#parent = parent;
			let opParent = parent;
			for (; opParent && !opParent.#operators;) opParent = opParent.#parent;
			let fnParent = parent;
			for (; fnParent && !fnParent.#functions;) fnParent = fnParent.#parent;
			this.#operatorsByOp = parent.#operatorsByOp, this.#functionsByKey = parent.#functionsByKey, this.#others = {
				operators: opParent.#operators,
				functions: fnParent.#functions
			}, this.objectTypes = new Map(parent.objectTypes), this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor), this.variables = parent.variables, this.#ownsVariables = !1, this.#typeDeclarations = parent.#typeDeclarations, this.#listTypes = parent.#listTypes, this.#mapTypes = parent.#mapTypes, this.#optionalTypes = parent.#optionalTypes, (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) && toggleOptionalTypes(this, this.enableOptionalTypes);
		} else {
			this.#operators = [], this.#functions = [], this.objectTypes = new Map(objTypes), this.objectTypesByConstructor = new Map(objTypesCtor), this.#typeDeclarations = new Map(objEntries(celTypes)), this.#listTypes = /* @__PURE__ */ new Map(), this.#mapTypes = /* @__PURE__ */ new Map(), this.#optionalTypes = /* @__PURE__ */ new Map(), this.variables = /* @__PURE__ */ new Map(), this.variables.dyn = this.unlistedVariablesAreDyn;
			for (let n in TYPES) this.registerConstant(n, "type", TYPES[n]);
		}
	}
	#ensureOwnVariables() {
		this.#ownsVariables ||= (this.variables = new Map(this.variables), this.variables.dyn = this.unlistedVariablesAreDyn, !0);
	}
	deleteVariable(name) {
		this.#ensureOwnVariables(), this.variables.delete(name);
	}
	#pushOperator(decl) {
		this.#operators || (this.#operatorsByOp = null), this.operatorCandidates(decl.operator).add(decl), this.#operators.push(decl);
	}
	#pushFunction(decl) {
		this.#functions || (this.#functionsByKey = null), this.#functionCandidates(decl.partitionKey).add(decl), this.#functions.push(decl);
	}
	#ensureCandiate(c, key) {
		return c.get(key) || c.set(key, new Candidates(this)).get(key);
	}
	#getOperators() {
		return this.#operators ? this.#operators : this.#operators = [...this.#others.operators];
	}
	#getFunctions() {
		return this.#functions ? this.#functions : this.#functions = [...this.#others.functions];
	}
	operatorCandidates(op) {
		if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
		let c = this.#operatorsByOp = /* @__PURE__ */ new Map();
		for (let decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
		return this.#ensureCandiate(c, op);
	}
	functionCandidates(rec, name, argLen) {
		return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
	}
	#functionCandidates(key) {
		if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key);
		let c = this.#functionsByKey = /* @__PURE__ */ new Map();
		for (let decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
		return this.#ensureCandiate(c, key);
	}
	registerVariable(name, type, opts) {
		if (this.#locked) throw Error("Cannot modify frozen registry");
		let description = opts?.description, value;
		if (typeof name == "string" && typeof type == "object" && !(type instanceof TypeDeclaration) ? (description = type.description, value = type.value, type = type.schema ? this.registerType({
			name: `$${name}`,
			schema: type.schema
		}).type : type.type) : typeof name == "object" && (type = name.schema ? this.registerType({
			name: `$${name.name}`,
			schema: name.schema
		}).type : name.type, description = name.description, value = name.value, name = name.name), typeof name != "string" || !name) throw invalidVar("name must be a string");
		if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
		if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
		if (typeof type == "string") type = this.getType(type);
		else if (!(type instanceof TypeDeclaration)) throw invalidVar("type is required");
		return this.#ensureOwnVariables(), this.variables.set(name, new VariableDeclaration(name, type, description, value)), this;
	}
	#registerSchemaAsType(name, schema) {
		let fields = Object.create(null);
		for (let key of objKeys(schema)) {
			let def = schema[key];
			if (typeof def == "object" && def) fields[key] = this.registerType({
				name: `${name}.${key}`,
				schema: def
			}).type.name;
			else if (typeof def == "string") fields[key] = def;
			else throw Error(`Invalid field definition for '${name}.${key}'`);
		}
		return fields;
	}
	registerConstant(name, type, value) {
		return typeof name == "object" ? this.registerVariable(name) : this.registerVariable({
			name,
			type,
			value
		}), this;
	}
	getType(typename) {
		return this.#parseTypeString(typename, !0);
	}
	getListType(type) {
		return this.#listTypes.get(type) || this.#listTypes.set(type, this.#parseTypeString(`list<${type}>`, !0)).get(type);
	}
	getMapType(a, b) {
		return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, /* @__PURE__ */ new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, !0)).get(b);
	}
	getOptionalType(type) {
		return this.#optionalTypes.get(type) || this.#optionalTypes.set(type, this.#parseTypeString(`optional<${type}>`, !0)).get(type);
	}
	assertType(typename, type, signature) {
		try {
			return this.#parseTypeString(typename, !0);
		} catch (e) {
			throw e.message = `Invalid ${type} '${e.unknownType || typename}' in '${signature}'`, e;
		}
	}
	getFunctionType(typename) {
		if (typename === "ast") return astType;
		let t = this.#parseTypeString(typename, !0);
		if (t.kind === "dyn" && t.valueType) throw Error(`type '${t.name}' is not supported`);
		return t;
	}
	registerType(name, _d) {
		if (this.#locked) throw Error("Cannot modify frozen registry");
		if (typeof name == "object" && (_d = name, name = _d.fullName || _d.name || _d.ctor?.name), typeof name == "string" && name[0] === "." && (name = name.slice(1)), typeof name != "string" || name.length < 2 || RESERVED.has(name)) throw invalidType(`name '${name}' is not valid`);
		if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
		let type = this.#parseTypeString(name, !1);
		if (type.kind !== "message") throw invalidType(`type '${name}' is not valid`);
		let decl = {
			name,
			typeType: new Type(name),
			type,
			ctor: typeof _d == "function" ? _d : _d?.ctor,
			convert: typeof _d == "function" ? void 0 : _d?.convert,
			fields: typeof _d?.schema == "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d == "function" ? void 0 : _d?.fields)
		};
		if (typeof decl.ctor != "function") {
			if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
			Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
		}
		return this.objectTypes.set(name, Object.freeze(decl)), this.objectTypesByConstructor.set(decl.ctor, decl), this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: !1 }), decl;
	}
	/** @returns {TypeDeclaration} */
	#parseTypeString(typeStr, requireKnownTypes = !0) {
		let match = this.#typeDeclarations.get(typeStr);
		if (match) return match;
		if (typeof typeStr != "string" || !typeStr.length) throw Error("Invalid type: must be a string");
		if (match = typeStr.match(/^[A-Z]$/), match) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
		if (match = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/), !match) {
			if (requireKnownTypes) {
				let err = /* @__PURE__ */ Error(`Unknown type: ${typeStr}`);
				throw err.unknownType = typeStr, err;
			}
			return this.#createDeclaration(_createMessageType, typeStr, typeStr);
		}
		let kind = match[1], inner = match[2].trim();
		switch (kind) {
			case "dyn": {
				let type = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
				return this.#typeDeclarations.set(type.name, type), type;
			}
			case "list": {
				let vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
			}
			case "map": {
				let parts = splitByComma(inner);
				if (parts.length !== 2) throw Error(`Invalid map type: ${typeStr}`);
				let kType = this.#parseTypeString(parts[0], requireKnownTypes), vType = this.#parseTypeString(parts[1], requireKnownTypes);
				return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
			}
			case "optional": {
				let vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
			}
		}
	}
	#createDeclaration(creator, key, ...args) {
		return this.#typeDeclarations.get(key) || this.#typeDeclarations.set(key, creator(...args)).get(key);
	}
	findMacro(name, hasReceiver, argLen) {
		return this.functionCandidates(hasReceiver, name, argLen).macro;
	}
	findUnaryOverload(op, left) {
		return this.operatorCandidates(op).findUnaryOverload(left);
	}
	findBinaryOverload(op, left, right) {
		return this.operatorCandidates(op).findBinaryOverload(left, right);
	}
	#toCelFieldType(field) {
		return typeof field == "string" ? { type: field } : field.id ? protobufjsFieldToCelType(field) : field;
	}
	#toCelFieldDeclaration(typename, fields, k, requireKnownTypes = !1) {
		try {
			let field = this.#toCelFieldType(fields[k]);
			if (typeof field?.type != "string") throw Error("unsupported declaration");
			return this.#parseTypeString(field.type, requireKnownTypes);
		} catch (e) {
			throw e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`, e;
		}
	}
	#normalizeFields(typename, fields) {
		if (!fields) return;
		let all = Object.create(null);
		for (let k of objKeys(fields)) all[k] = this.#toCelFieldDeclaration(typename, fields, k);
		return all;
	}
	#createDefaultConvert(name, fields) {
		let keys = objKeys(fields), conversions = Object.create(null);
		for (let k of keys) {
			let type = fields[k], decl = type.kind === "message" && this.objectTypes.get(type.name);
			conversions[k] = decl === !1 ? !1 : decl.convert ? decl : !1;
		}
		let Ctor = { [name]: class extends Map {
			#raw;
			constructor(v) {
				super(), this.#raw = v;
			}
			[Symbol.iterator]() {
				if (this.size !== keys.length) for (let k of keys) this.get(k);
				return super[Symbol.iterator]();
			}
			get(field) {
				let v = super.get(field);
				if (v !== void 0 || this.has(field)) return v;
				let dec = conversions[field];
				if (dec !== void 0) {
					if (v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field], dec && v && typeof v == "object") switch (v.constructor) {
						case void 0:
						case Object:
						case Map: v = dec.convert(v);
					}
					return super.set(field, v), v;
				}
			}
		} }[name];
		return {
			ctor: Ctor,
			convert(v) {
				if (v) return v.constructor === Ctor ? v : new Ctor(v);
			}
		};
	}
	clone(opts) {
		return this.#locked = !0, new Registry({
			parent: this,
			unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
			enableOptionalTypes: opts.enableOptionalTypes
		});
	}
	getDefinitions() {
		let variables = [], functions = [];
		for (let [, varDecl] of this.variables) varDecl && variables.push({
			name: varDecl.name,
			description: varDecl.description || null,
			type: varDecl.type.name
		});
		for (let decl of this.#getFunctions()) functions.push({
			signature: decl.signature,
			name: decl.name,
			description: decl.description,
			receiverType: decl.receiverType ? decl.receiverType.name : null,
			returnType: decl.returnType.name,
			params: decl.params.map((p) => ({
				name: p.name,
				type: p.type.name,
				description: p.description
			}))
		});
		return {
			variables,
			functions
		};
	}
	#parseSignature(signature) {
		if (typeof signature != "string") throw Error("Invalid signature: must be a string");
		let match = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
		if (!match) throw Error(`Invalid signature: ${signature}`);
		let returnType = match[4].trim();
		if (!returnType) throw Error(`Invalid signature: ${signature}`);
		return {
			receiverType: match[1] || null,
			name: match[2],
			argTypes: splitByComma(match[3]),
			returnType
		};
	}
	/**
	* @param {FunctionDeclaration} a
	* @param {FunctionDeclaration} b
	*/
	#functionSignatureOverlaps(a, b) {
		return a.name !== b.name || a.argTypes.length !== b.argTypes.length || (a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType) ? !1 : (a.receiverType === b.receiverType || a.receiverType === dynType$1 || b.receiverType === dynType$1) && (b.macro || a.macro || b.argTypes.every((t, i) => {
			let o = a.argTypes[i];
			return t === o || t === dynType$1 || o === dynType$1;
		}));
	}
	/** @param {FunctionDeclaration} newDec */
	#checkOverlappingSignatures(newDec) {
		for (let decl of this.#functionCandidates(newDec.partitionKey)) if (this.#functionSignatureOverlaps(decl, newDec)) throw Error(`Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`);
	}
	#normalizeParam(i, aType, param) {
		if (!param) return {
			type: this.getFunctionType(aType),
			name: `arg${i}`,
			description: null
		};
		let type = param.type || aType;
		if (!type) throw Error(`params[${i}].type is required`);
		if (aType && type !== aType) throw Error(`params[${i}].type not equal to signature type`);
		return {
			name: param.name || `arg${i}`,
			type: this.getFunctionType(type),
			description: param.description ?? null
		};
	}
	registerFunctionOverload(s, handler, opts) {
		if (this.#locked) throw Error("Cannot modify frozen registry");
		typeof s == "object" ? opts = s : typeof handler == "object" ? opts = handler : opts ||= {};
		let sig = typeof s == "string" ? s : opts.signature ?? void 0, parsed = sig === void 0 ? void 0 : this.#parseSignature(sig), name = parsed?.name || opts.name, receiverType = parsed?.receiverType || opts.receiverType, argTypes = parsed?.argTypes, returnType = parsed?.returnType || opts.returnType, params = opts.params;
		handler = typeof handler == "function" ? handler : opts.handler;
		let dec;
		try {
			if (!name) throw Error("signature or name are required");
			if (!returnType) throw Error("must have a returnType");
			if (params) {
				if (argTypes && params.length !== argTypes.length) throw Error("mismatched length in params and args in signature");
			} else if (!argTypes) throw Error("signature or params are required");
			dec = new FunctionDeclaration({
				name,
				async: opts?.async,
				receiverType: receiverType ? this.getType(receiverType) : null,
				returnType: this.getType(returnType),
				handler,
				description: opts.description,
				params: (argTypes || params).map((_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i]))
			});
		} catch (e) {
			throw e.message = typeof sig == "string" ? `Invalid function declaration '${sig}': ${e.message}` : name ? `Invalid function declaration '${name}': ${e.message}` : `Invalid function declaration: ${e.message}`, e;
		}
		this.#checkOverlappingSignatures(dec), this.#pushFunction(dec);
	}
	registerOperatorOverload(string, handler, opts) {
		let unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (unaryParts) {
			let [, op, operandType, returnType] = unaryParts;
			return this.unaryOverload(op, operandType, handler, returnType, opts?.async);
		}
		let parts = string.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (!parts) throw Error(`Operator overload invalid: ${string}`);
		let [, leftType, op, rightType, returnType] = parts;
		return this.binaryOverload(leftType, op, rightType, handler, returnType);
	}
	unaryOverload(op, typeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw Error("Cannot modify frozen registry");
		let leftType = this.assertType(typeStr, "type", `${op}${typeStr}`), returnType = this.assertType(returnTypeStr || typeStr, "return type", `${op}${typeStr}: ${returnTypeStr || typeStr}`), d = new OperatorDeclaration({
			op: `${op}_`,
			leftType,
			returnType,
			handler,
			async
		});
		this.#pushOperator(this.#assertOverload(d));
	}
	#hasOverload(d) {
		for (let o of this.operatorCandidates(d.operator)) if (d.equals(o)) return !0;
		return !1;
	}
	#assertOverload(decl) {
		if (!this.#hasOverload(decl)) return decl;
		throw Error(`Operator overload already registered: ${decl.signature}`);
	}
	binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw Error("Cannot modify frozen registry");
		returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
		let sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`, leftType = this.assertType(leftTypeStr, "left type", sig), rightType = this.assertType(rightTypeStr, "right type", sig), returnType = this.assertType(returnTypeStr, "return type", sig);
		if (leftType.kind === "dyn" && leftType.valueType ? rightType = rightType.wrappedType : rightType.kind === "dyn" && rightType.valueType && (leftType = leftType.wrappedType), isRelational.has(op) && returnType.type !== "bool") throw Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
		let dec = new OperatorDeclaration({
			op,
			leftType,
			rightType,
			returnType,
			handler,
			async
		});
		if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) throw Error(`Operator overload with placeholders must use them in both left and right types: ${sig}`);
		if (this.#assertOverload(dec), op === "==") {
			let declarations = [new OperatorDeclaration({
				op: "!=",
				leftType,
				rightType,
				handler(a, b, ast, ev) {
					return !handler(a, b, ast, ev);
				},
				returnType,
				async
			})];
			leftType !== rightType && declarations.push(new OperatorDeclaration({
				op: "==",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return handler(b, a, ast, ev);
				},
				returnType,
				async
			}), new OperatorDeclaration({
				op: "!=",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return !handler(b, a, ast, ev);
				},
				returnType,
				async
			}));
			for (let decl of declarations) this.#assertOverload(decl);
			for (let decl of declarations) this.#pushOperator(decl);
		}
		this.#pushOperator(dec);
	}
};
const isRelational = /* @__PURE__ */ new Set([
	"<",
	"<=",
	">",
	">=",
	"==",
	"!=",
	"in"
]);
function createRegistry(opts) {
	return new Registry(opts);
}
var RootContext = class {
	#vars;
	#contextObj;
	#contextMap;
	#convertCache;
	constructor(registry, context) {
		if (this.#vars = registry.variables, context != null) {
			if (typeof context != "object") throw evaluationError("invalid_context", "Context must be an object");
			context instanceof Map ? this.#contextMap = context : this.#contextObj = context;
		}
	}
	getValue(key) {
		return this.#convertCache?.get(key) || (this.#contextObj ? this.#contextObj[key] : this.#contextMap?.get(key));
	}
	getVariable(name) {
		return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType$1) : void 0);
	}
	getCheckedValue(ev, ast) {
		let v = this.getValue(ast.args);
		if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
		if (ast.checkedType.matchesValueType(v, ev)) return v;
		let type = ast.checkedType, valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			let c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${ast.args}' is not of type '${type}', got '${valueType}'`, ast);
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
}, OverlayContext = class OverlayContext {
	#parent;
	accuType;
	accuValue;
	iterValue;
	constructor(parent, iterVar, iterType) {
		this.#parent = parent, this.iterVar = iterVar, this.iterType = iterType;
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
	reuse(parent) {
		if (!this.async) return this.#parent = parent, this;
		let ctx = new OverlayContext(parent, this.iterVar, this.iterType);
		return ctx.accuType = this.accuType, ctx;
	}
	setIterValue(v, ev) {
		if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
		let type = this.iterType, valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			let c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return this.iterValue = c, this;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${this.iterVar}' is not of type '${type}', got '${valueType}'`);
	}
	setAccuType(type) {
		return this.accuType = type, this;
	}
	setAccuValue(v) {
		return this.accuValue = v, this;
	}
	getValue(key) {
		return this.iterVar === key ? this.iterValue : this.#parent.getValue(key);
	}
	getCheckedValue(ev, ast) {
		return this.iterVar === ast.args ? this.iterValue : this.#parent.getCheckedValue(ev, ast);
	}
	getVariable(name) {
		return this.iterVar === name ? new VariableDeclaration(name, this.iterType) : this.#parent.getVariable(name);
	}
};
/**
* Extract CEL field declarations from a protobufjs message type.
* Maps protobuf types to CEL types.
* @param {protobuf.Type} messageType - The protobufjs message type
* @returns {Object} Field declarations in CEL format {fieldName: 'celType'}
*/
function protobufjsFieldToCelType(field) {
	let fieldType;
	return fieldType = field.map ? `map<${protobufjsTypeToCelType(field.keyType, field.resolvedKeyType)}, ${protobufjsTypeToCelType(field.type, field.resolvedType)}>` : protobufjsTypeToCelType(field.type, field.resolvedType), { type: field.repeated ? `list<${fieldType}>` : fieldType };
}
/**
* Map protobuf type names to CEL type names.
* @param {string} protoType - The protobuf type name
* @param {protobuf.Type|null} resolvedType - The resolved type for message/enum fields
* @returns {string} The CEL type name
*/
function protobufjsTypeToCelType(protoType, resolvedType) {
	switch (protoType) {
		case "string": return "string";
		case "bytes": return "bytes";
		case "bool": return "bool";
		case "double":
		case "float":
		case "int32":
		case "int64":
		case "sint32":
		case "sint64":
		case "sfixed32":
		case "sfixed64":
		case "uint32":
		case "uint64":
		case "fixed32":
		case "fixed64": return "double";
		default:
			switch (resolvedType?.constructor.name) {
				case "Type": return resolvedType.fullName.slice(1);
				case "Enum": return "int";
			}
			return protoType?.includes(".") ? protoType : "dyn";
	}
}
// node_modules/@marcbachmann/cel-js/lib/operators.js
const dynType = celTypes.dyn;
var Base = class {
	dynType = celTypes.dyn;
	optionalType = celTypes.optional;
	stringType = celTypes.string;
	intType = celTypes.int;
	doubleType = celTypes.double;
	boolType = celTypes.bool;
	nullType = celTypes.null;
	listType = celTypes.list;
	mapType = celTypes.map;
	constructor(opts) {
		this.opts = opts.opts, this.registry = opts.registry, this.objectTypes = this.registry.objectTypes, this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
	}
	/**
	* Get a TypeDeclaration instance for a type name
	* @param {string} typeName - The type name (e.g., 'string', 'int', 'dyn')
	* @returns {TypeDeclaration} The type declaration instance
	*/
	getType(typeName) {
		return this.registry.getType(typeName);
	}
	debugType(v) {
		switch (typeof v) {
			case "string": return this.stringType;
			case "bigint": return this.intType;
			case "number": return this.doubleType;
			case "boolean": return this.boolType;
			case "object":
				if (v === null) return this.nullType;
				switch (v.constructor) {
					case void 0:
					case Object:
					case Map: return this.mapType;
					case Array:
					case Set: return this.listType;
					default: return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
				}
			default: unsupportedType(this, typeof v);
		}
	}
};
function unsupportedType(self, type) {
	throw self.createError("unsupported_type", `Unsupported type: ${type}`);
}
const maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : !1;
function maybeAsync(l, r, h) {
	return r === !0 || r && (r?.maybeAsync || maybeAsyncArray(r)) ? maybeAsyncBoth(h) : l === !0 || l && (l?.maybeAsync || maybeAsyncArray(l)) ? maybeAsyncFirst(h) : h;
}
function maybeAsyncBoth(handler) {
	return handler.__asyncBoth ??= function(a, b, c, d) {
		return a instanceof Promise || b instanceof Promise ? b instanceof Promise ? a instanceof Promise ? Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d)) : b.then((_b) => handler(a, _b, c, d)) : a.then((_a) => handler(_a, b, c, d)) : handler(a, b, c, d);
	};
}
function maybeAsyncFirst(handler) {
	return handler.__asyncFirst ??= function(a, b, c, d) {
		return a instanceof Promise ? a.then((_a) => handler(_a, b, c, d)) : handler(a, b, c, d);
	};
}
function checkAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	let leftType = chk.check(ast.left = ast.args[0], ctx);
	return ast.op === "[]" && chk.check(ast.right, ctx), ast.handle = maybeAsync(ast.left, ast.op === "[]" && ast.right, leftType === dynType ? fieldAccess : fieldAccessStatic), leftType.kind === "optional" ? chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, !0)) : chk.checkAccessOnType(ast, ctx, leftType);
}
function checkOptionalAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	let leftType = chk.check(ast.left = ast.args[0], ctx);
	ast.op === "[?]" && chk.check(ast.right, ctx), ast.handle = maybeAsync(ast.left, ast.op === "[?]" && ast.right, oFieldAccess);
	let actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
	return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, !0));
}
const HOMOGENEOUS_PREFIX = {
	heterogeneous_list_element: "List elements must have the same type,",
	heterogeneous_map_key: "Map key uses wrong type,",
	heterogeneous_map_value: "Map value uses wrong type,"
};
function checkElementHomogenous(chk, ctx, expected, el, code) {
	let type = chk.check(el, ctx);
	if (type === expected || expected.isEmpty()) return type;
	if (type.isEmpty()) return expected;
	throw chk.createError(code, `${HOMOGENEOUS_PREFIX[code]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type)}'`, el);
}
function checkElement(chk, ctx, expected, el) {
	return expected.unify(chk.registry, chk.check(el, ctx)) || dynType;
}
function ternaryConditionError(ev, value, node) {
	let type = ev.debugRuntimeType(value);
	return ev.createError("invalid_condition_type", `${node.meta.label || "Ternary condition must be bool"}, got '${type}'`, node);
}
function handleTernary(c, ev, ast, ctx) {
	if (c === !0) return ev.run(ast.left, ctx);
	if (c === !1) return ev.run(ast.right, ctx);
	throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
	let type = ev.debugRuntimeType(value);
	return ev.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${type}'`, node);
}
function logicalValueOrErr(ev, v, node) {
	return v instanceof Error ? v : logicalOperandError(ev, v, node);
}
function _logicalOp(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (right === !exp) {
		if (left === right) return right;
		throw logicalValueOrErr(ev, left, ast.left);
	}
	if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
	throw logicalOperandError(ev, right, ast.left);
}
function _logicalOpAsync(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (typeof right != "boolean") throw logicalOperandError(ev, right, ast.right);
	if (typeof left != "boolean") throw logicalValueOrErr(ev, left, ast.left);
	return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
	let leftType = chk.check(ast.left = ast.args[0], ctx), rightType = chk.check(ast.right = ast.args[1], ctx);
	if (!leftType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`, ast);
	if (!rightType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`, ast);
	return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
	let op = ast.op, right = chk.check(ast.args, ctx);
	if (ast.candidates = chk.registry.operatorCandidates(op), right.kind === "dyn") return ast.handle = maybeAsync(ast.args, !1, handleUnary), ast.candidates.returnType;
	let overload = ast.candidates.findUnaryOverload(right);
	if (!overload) throw chk.createError("no_such_overload", `no such overload: ${op[0]}${chk.formatType(right)}`, ast);
	return ast.handle = maybeAsync(ast.args, !1, overload.handler), overload.returnType;
}
function handleUnary(left, ast, ev) {
	let leftType = ev.debugRuntimeType(left, ast.args.checkedType), overload = ast.candidates.findUnaryOverload(leftType);
	if (overload) return overload.handler(left);
	throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
	let op = ast.op, left = chk.check(ast.left = ast.args[0], ctx), right = chk.check(ast.right = ast.args[1], ctx);
	ast.candidates = chk.registry.operatorCandidates(op);
	let overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
	if (ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary), overload) return overload.returnType;
	let type = ast.candidates.checkBinaryOverload(left, right);
	if (left.hasDynType || (ast.leftStaticType = left), right.hasDynType || (ast.rightStaticType = right), type) return type;
	throw chk.createError("no_such_overload", `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`, ast);
}
function evaluateBinary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
	let leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType, rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType, overload = ast.candidates.findBinaryOverload(leftType, rightType);
	if (overload) return overload.handler(left, right, ast, ev);
	throw ev.createError("no_such_overload", `no such overload: ${leftType} ${ast.op} ${rightType}`, ast);
}
function callFunctionHandler(handler, ev, args, ast) {
	try {
		let result = handler.apply(ev, args);
		return result instanceof Promise ? result.catch((error) => {
			throw attachErrorAst(error, ast);
		}) : result;
	} catch (error) {
		throw attachErrorAst(error, ast);
	}
}
function callFn(args, ast, ev) {
	let argAst = ast.args[1], types = ast.argTypes, i = argAst.length;
	for (; i--;) types[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
	let decl = ast.candidates.findFunction(types);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function callRecFn(args, ev, ast) {
	let [, receiverAst, argAst] = ast.args, types = ast.argTypes;
	for (let i = 0; i < types.length; i++) types[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
	let receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType), decl = ast.candidates.findFunction(types, receiverType);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
	if (i === 0) return [];
	let async, results = Array(i);
	for (; i--;) (results[i] = ev.run(astArray[i], ctx)) instanceof Promise && (async ??= !0);
	return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
	let obj = {};
	for (let i = 0; i < entries.length; i++) {
		let [k, v] = entries[i];
		k !== "__proto__" && k !== "constructor" && k !== "prototype" && (obj[k] = v);
	}
	return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
	let iterType = chk.check(iterable, ctx);
	if (iterType.kind === "dyn") return iterType;
	if (iterType.kind === "list") return iterType.valueType;
	if (iterType.kind === "map") return iterType.keyType;
	throw chk.createError("invalid_comprehension_range", `Expression of type '${chk.formatType(iterType)}' cannot be range of a comprehension (must be list, map, or dynamic).`, iterable);
}
function toIterable(ev, args, coll) {
	if (coll instanceof Set) return [...coll];
	if (coll instanceof Map) return [...coll.keys()];
	if (coll && typeof coll == "object") return objKeys(coll);
	throw ev.createError("invalid_comprehension_range", `Expression of type '${ev.debugType(coll)}' cannot be range of a comprehension (must be list, map, or dynamic).`, args.iterable);
}
function runQualifier(items, args, ev, ctx) {
	isArray(items) || (items = toIterable(ev, args, items));
	let accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	return ctx.accuValue = accu, ctx === args.iterCtx ? iterateQuantifier(ev, ctx, args, items, accu, 0) : continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
	isArray(items) || (items = toIterable(ev, args, items));
	let accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	return ctx.accuValue = accu, ctx === args.iterCtx ? iterateLoop(ev, ctx, args, items, accu, 0) : continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
	let condition = args.condition, step = args.step, len = items.length;
	for (; i < len && (!condition || condition(accu));) if (accu = ev.run(step, ctx.setIterValue(items[i++], ev)), accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
	return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
	ctx === args.iterCtx && (ctx.async = !0);
	let condition = args.condition, step = args.step, len = items.length;
	for (accu = await accu; i < len;) {
		if (condition && !condition(accu)) return args.result(accu);
		accu = ev.run(step, ctx.setIterValue(items[i++], ev)), accu instanceof Promise && (accu = await accu);
	}
	return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	let condition = args.condition, step = args.step, len = items.length;
	for (; i < len;) {
		if (!condition(accu)) return args.result(accu);
		if (stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev)), stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
		stp instanceof Error && (error ??= stp) || (accu = stp);
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	ctx === args.iterCtx && (ctx.async = !0);
	let condition = args.condition, step = args.step, len = items.length;
	for (stp = await stp, stp instanceof Error ? error ??= stp : accu = stp; i < len;) {
		if (!condition(accu)) return args.result(accu);
		stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev)), stp instanceof Promise && (stp = await stp), stp instanceof Error && (error ??= stp) || (accu = stp);
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
function oFieldAccess(left, right, ast, ev) {
	return ev.optionalType.field(left, right, ast, ev);
}
function fieldAccessStatic(left, right, ast, ev) {
	return ast.left.checkedType.field(left, right, ast, ev);
}
const empty = Object.create(null);
function fieldAccess(left, right, ast, ev) {
	switch (left?.constructor) {
		case void 0:
		case Object: {
			let v = hasOwn(left || empty, right) ? left[right] : void 0;
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Map: {
			let v = left.get(right);
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Array:
		case Set: return ev.listType.field(left, right, ast, ev);
		default:
			let t = ev.objectTypesByConstructor.get(left.constructor);
			if (t) return t.type.field(left, right, ast, ev);
			typeof left == "object" && unsupportedType(ev, left.constructor.name);
	}
	throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
const emptyList = () => [], emptyMap = () => ({}), OPERATORS = {
	value: {
		check(chk, ast) {
			return chk.debugType(ast.args);
		},
		evaluate(_ev, ast) {
			return ast.args;
		}
	},
	id: {
		check(chk, ast, ctx) {
			let variable = ctx.getVariable(ast.args);
			if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
			if (variable.constant) {
				let alternate = ast.clone(OPERATORS.value, variable.value);
				return ast.setMeta("alternate", alternate), chk.check(alternate, ctx);
			}
			return variable.type;
		},
		evaluate(ev, ast, ctx) {
			return ctx.getCheckedValue(ev, ast);
		}
	},
	".": {
		alias: "fieldAccess",
		check: checkAccessNode,
		evaluate: evaluateBinaryFirst
	},
	".?": {
		alias: "optionalFieldAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinaryFirst
	},
	"[]": {
		alias: "bracketAccess",
		check: checkAccessNode,
		evaluate: evaluateBinary
	},
	"[?]": {
		alias: "optionalBracketAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinary
	},
	call: {
		check(chk, ast, ctx) {
			let [functionName, args] = ast.args, candidates = ast.candidates = chk.registry.functionCandidates(!1, functionName, args.length), argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx)), decl = candidates.findFunction(argTypes);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`, ast);
			return ast.handle = maybeAsync(args, !1, argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast)), decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
		}
	},
	rcall: {
		check(chk, ast, ctx) {
			let [methodName, receiver, args] = ast.args, receiverType = chk.check(receiver, ctx), candidates = ast.candidates = chk.registry.functionCandidates(!0, methodName, args.length), argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
			if (ast.receiverWithArgs = [receiver, ...args], ast.handle = maybeAsync(ast.receiverWithArgs, !1, callRecFn), receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
			let decl = candidates.findFunction(argTypes, receiverType);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(argTypes)})'`, ast);
			if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
				let fn = decl.handler, handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
				ast.handle = maybeAsync(ast.receiverWithArgs, !1, handle);
			}
			return decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
		}
	},
	list: {
		check(chk, ast, ctx) {
			let arr = ast.args, arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
			let valueType = chk.check(arr[0], ctx), check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
			for (let i = 1; i < arrLen; i++) valueType = check(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
			return chk.registry.getListType(valueType);
		},
		evaluate(ev, ast, ctx) {
			return resolveAstArray(ev, ast.args, ctx);
		}
	},
	map: {
		check(chk, ast, ctx) {
			let arr = ast.args, arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
			let check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement, keyType = chk.check(arr[0][0], ctx), valueType = chk.check(arr[0][1], ctx);
			for (let i = 1; i < arrLen; i++) {
				let e = arr[i];
				keyType = check(chk, ctx, keyType, e[0], "heterogeneous_map_key"), valueType = check(chk, ctx, valueType, e[1], "heterogeneous_map_value");
			}
			return chk.registry.getMapType(keyType, valueType);
		},
		evaluate(ev, ast, ctx) {
			let astEntries = ast.args, len = astEntries.length, results = Array(len), async;
			for (let i = 0; i < len; i++) {
				let e = astEntries[i], k = ev.run(e[0], ctx), v = ev.run(e[1], ctx);
				k instanceof Promise || v instanceof Promise ? (results[i] = Promise.all([k, v]), async ??= !0) : results[i] = [k, v];
			}
			return async ? Promise.all(results).then(safeFromEntries) : safeFromEntries(results);
		}
	},
	comprehension: {
		check(chk, ast, ctx) {
			let args = ast.args;
			args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
			let stepType = chk.check(args.step, args.iterCtx), handler = args.errorsAreFatal ? runComprehension : runQualifier;
			return ast.handle = maybeAsync(args.iterable, !1, handler), args.kind === "quantifier" ? chk.boolType : stepType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
		}
	},
	accuValue: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue;
		}
	},
	accuInc: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue += 1;
		}
	},
	accuPush: {
		check(chk, ast, ctx) {
			let listType = ctx.accuType, itemType = chk.check(ast.args, ctx);
			return ast.args.maybeAsync || ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync), listType.kind === "list" && listType.valueType.kind !== "param" ? listType : chk.registry.getListType(itemType);
		},
		evaluateSync(ev, ast, ctx) {
			return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
		},
		evaluate(ev, ast, ctx) {
			let arr = ctx.accuValue, el = ev.run(ast.args, ctx);
			return el instanceof Promise ? el.then((_e) => arr.push(_e) && arr) : (arr.push(el), arr);
		}
	},
	"?:": {
		alias: "ternary",
		check(chk, ast, ctx) {
			let condast = ast.condition = ast.args[0], leftast = ast.left = ast.args[1], rightast = ast.right = ast.args[2], condType = chk.check(condast, ctx);
			if (!condType.isDynOrBool()) throw chk.createError("invalid_condition_type", `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`, condast);
			let leftType = chk.check(leftast, ctx), rightType = chk.check(rightast, ctx), unified = leftType.unify(chk.registry, rightType);
			if (ast.handle = maybeAsync(condast, !1, handleTernary), unified) return unified;
			throw chk.createError("incompatible_ternary_branches", `Ternary branches must have the same type, got '${chk.formatType(leftType)}' and '${chk.formatType(rightType)}'`, ast);
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
		}
	},
	"||": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			let l = ev.tryEval(ast.left, ctx);
			if (l === !0) return !0;
			if (l === !1) {
				let right = ev.run(ast.right, ctx);
				return typeof right == "boolean" ? right : _logicalOp(!0, ev, ast, l, right);
			}
			return l instanceof Promise ? l.then((_l) => _l === !0 ? _l : _logicalOp(!0, ev, ast, _l, ev.run(ast.right, ctx))) : _logicalOp(!0, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"&&": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			let l = ev.tryEval(ast.left, ctx);
			if (l === !1) return !1;
			if (l === !0) {
				let right = ev.run(ast.right, ctx);
				return typeof right == "boolean" ? right : _logicalOp(!1, ev, ast, l, right);
			}
			return l instanceof Promise ? l.then((_l) => _l === !1 ? _l : _logicalOp(!1, ev, ast, _l, ev.run(ast.right, ctx))) : _logicalOp(!1, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"!_": {
		alias: "unaryNot",
		check: checkUnary,
		evaluate: evaluateUnary
	},
	"-_": {
		alias: "unaryMinus",
		check: checkUnary,
		evaluate: evaluateUnary
	}
};
for (let op of [
	"!=",
	"==",
	"in",
	"+",
	"-",
	"*",
	"/",
	"%",
	"<",
	"<=",
	">",
	">="
]) OPERATORS[op] = {
	check: checkBinary,
	evaluate: evaluateBinary
};
for (let op of objKeys(OPERATORS)) {
	let obj = OPERATORS[op];
	obj.name = op, obj.alias && (OPERATORS[obj.alias] = obj);
}
// node_modules/@marcbachmann/cel-js/lib/macros.js
const identity = (x) => x;
function assertIdentifier(node, message) {
	if (node.op === "id") return node.args;
	throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
	let functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)", invalidMsg = `${functionDesc} invalid predicate iteration variable`, label = `${functionDesc} filter predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		let [iterVar, predicate, transform] = hasFilter ? args : [
			args[0],
			null,
			args[1]
		], step = transform.clone(OPERATORS.accuPush, transform);
		if (predicate) {
			let accuValue = predicate.clone(OPERATORS.accuValue);
			step = predicate.clone(OPERATORS.ternary, [
				predicate.setMeta("label", label),
				step,
				accuValue
			]);
		}
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: !0,
			iterable: receiver,
			iterVarName: assertIdentifier(iterVar, invalidMsg),
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createFilterExpander() {
	let functionDesc = "filter(var, predicate)", invalidMsg = `${functionDesc} invalid predicate iteration variable`, label = `${functionDesc} predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		let iterVarName = assertIdentifier(args[0], invalidMsg), accuValue = callAst.clone(OPERATORS.accuValue), predicate = args[1].setMeta("label", label), appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName)), step = predicate.clone(OPERATORS.ternary, [
			predicate,
			appendItem,
			accuValue
		]);
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: !0,
			iterable: receiver,
			iterVarName,
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createQuantifierExpander(opts) {
	let invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`, label = `${opts.name}(var, predicate) predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		let predicate = args[1].setMeta("label", label), transform = opts.transform({
			args,
			ast: callAst,
			predicate,
			opts
		});
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			kind: "quantifier",
			errorsAreFatal: opts.errorsAreFatal || !1,
			iterable: receiver,
			iterVarName: assertIdentifier(args[0], invalidMsg),
			init: transform.init,
			condition: transform.condition,
			step: transform.step,
			result: transform.result || identity
		}) };
	};
}
function createHasExpander() {
	let invalidHasArgument = "has() invalid argument";
	function evaluate(ev, macro, ctx) {
		let nodes = macro.macroHasProps, i = nodes.length, obj = ev.run(nodes[--i], ctx), inOptionalContext;
		for (; i--;) {
			let node = nodes[i];
			if (node.op === ".?" && (inOptionalContext ??= !0), obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev), obj === void 0) {
				if (inOptionalContext || !i || node.op !== ".") break;
				throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
			}
		}
		return obj !== void 0;
	}
	function typeCheck(checker, macro, ctx) {
		let node = macro.args[0];
		if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
		if (!macro.macroHasProps) {
			let props = [];
			for (; node.op === "." || node.op === ".?";) node = props.push(node) && node.args[0];
			if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
			checker.check(node, ctx), props.push(node), macro.macroHasProps = props;
		}
		return checker.getType("bool");
	}
	return function({ args }) {
		return {
			args,
			evaluate,
			typeCheck,
			async: !1
		};
	};
}
function registerMacros(registry) {
	let functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
	functionOverload("has(ast): bool", createHasExpander()), functionOverload("list.all(ast, ast): bool", createQuantifierExpander({
		name: "all",
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, !0),
				condition: identity,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, !0),
					predicate.clone(OPERATORS.value, !1)
				])
			};
		}
	})), functionOverload("list.exists(ast, ast): bool", createQuantifierExpander({
		name: "exists",
		condition(accu) {
			return !accu;
		},
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, !1),
				condition: opts.condition,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, !0),
					predicate.clone(OPERATORS.value, !1)
				])
			};
		}
	})), functionOverload("list.exists_one(ast, ast): bool", createQuantifierExpander({
		name: "exists_one",
		errorsAreFatal: !0,
		result(accu) {
			return accu === 1;
		},
		transform({ ast: callAst, predicate, opts }) {
			let accuValue = callAst.clone(OPERATORS.accuValue);
			return {
				init: callAst.clone(OPERATORS.value, 0),
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					callAst.clone(OPERATORS.accuInc),
					accuValue
				]),
				result: opts.result
			};
		}
	})), functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(!1)), functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(!0)), functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
	class CelNamespace {}
	let celNamespace = new CelNamespace();
	registry.registerType("CelNamespace", CelNamespace), registry.registerConstant("cel", "CelNamespace", celNamespace);
	function bindTypeCheck(checker, m, ctx) {
		m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
		let type = checker.check(m.exp, m.bindCtx);
		return m.val.maybeAsync || m.exp.maybeAsync || (m.ast.setMeta("async", !1), m.evaluate = bindEvaluateSync), type;
	}
	function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
		let res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
		return res instanceof Promise && ctx === bindCtx && (ctx.async = !0), res;
	}
	function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
		let v = ev.run(val, ctx);
		return v instanceof Promise ? v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v)) : bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
	}
	function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
		return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
	}
	functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => ({
		ast,
		var: assertIdentifier(args[0], "invalid variable argument"),
		val: args[1],
		exp: args[2],
		bindCtx: void 0,
		typeCheck: bindTypeCheck,
		evaluate: bindEvaluate
	}));
}
// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
	let unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, !1), binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, !1);
	function verifyInteger(v, ast) {
		if (v <= 9223372036854775807n && v >= -9223372036854775808n) return v;
		throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
	}
	function throwDivisionByZero(ast) {
		throw evaluationError("division_by_zero", "division by zero", ast);
	}
	function throwModuloByZero(ast) {
		throw evaluationError("modulo_by_zero", "modulo by zero", ast);
	}
	unaryOverload("!", "bool", (a) => !a), unaryOverload("-", "int", (a) => -a), binaryOverload("dyn<int>", "==", "double", (a, b) => a == b), binaryOverload("dyn<int>", "==", "uint", (a, b) => a == b.valueOf()), binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast)), binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast)), binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast)), binaryOverload("int", "/", "int", (a, b, ast) => b === 0n ? throwDivisionByZero(ast) : a / b), binaryOverload("int", "%", "int", (a, b, ast) => b === 0n ? throwModuloByZero(ast) : a % b), unaryOverload("-", "double", (a) => -a), binaryOverload("double", "*", "double", (a, b) => a * b), binaryOverload("double", "+", "double", (a, b) => a + b), binaryOverload("double", "-", "double", (a, b) => a - b), binaryOverload("double", "/", "double", (a, b) => a / b), binaryOverload("string", "+", "string", (a, b) => a + b), binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]), binaryOverload("bytes", "+", "bytes", (a, b) => {
		if (!a.length) return b;
		if (!b.length) return a;
		let result = new Uint8Array(a.length + b.length);
		return result.set(a, 0), result.set(b, a.length), result;
	});
	let GPD = "google.protobuf.Duration";
	binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b)), binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b)), binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
	let GPT = "google.protobuf.Timestamp";
	binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime()), binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD), binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a)), binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a)), binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
	function listIncludes(value, list, ast, ev) {
		if (list instanceof Set && list.has(value)) return !0;
		for (let v of list) if (isEqual(value, v, ast, ev)) return !0;
		return !1;
	}
	function mapIncludes(a, b) {
		return b instanceof Map ? b.get(a) !== void 0 : hasOwn(b, a) ? b[a] !== void 0 : !1;
	}
	function listMembership(value, list, ast, ev) {
		return listIncludes(value, list, ast, ev);
	}
	binaryOverload("V", "in", "list<V>", listMembership), binaryOverload("K", "in", "map<K, V>", mapIncludes);
	for (let t of [
		"type",
		"null",
		"bool",
		"string",
		"int",
		"double"
	]) binaryOverload(t, "==", t, (a, b) => a === b);
	binaryOverload("bytes", "==", "bytes", (a, b) => {
		if (a === b) return !0;
		let i = a.length;
		if (i !== b.length) return !1;
		for (; i--;) if (a[i] !== b[i]) return !1;
		return !0;
	}), binaryOverload("list<V>", "==", "list<V>", (a, b, ast, ev) => {
		if (a === b) return !0;
		if (isArray(a) && isArray(b)) {
			let length = a.length;
			if (length !== b.length) return !1;
			for (let i = 0; i < length; i++) if (!isEqual(a[i], b[i], ast, ev)) return !1;
			return !0;
		}
		if (a instanceof Set && b instanceof Set) {
			if (a.size !== b.size) return !1;
			for (let value of a) if (!b.has(value)) return !1;
			return !0;
		}
		let arr = a instanceof Set ? b : a, set = a instanceof Set ? a : b;
		if (!isArray(arr) || arr.length !== set?.size) return !1;
		for (let i = 0; i < arr.length; i++) if (!set.has(arr[i])) return !1;
		return !0;
	}), binaryOverload("map<K, V>", "==", "map<K, V>", (a, b, ast, ev) => {
		if (a === b) return !0;
		if (a instanceof Map && b instanceof Map) {
			if (a.size !== b.size) return !1;
			for (let [key, value] of a) if (!(b.has(key) && isEqual(value, b.get(key), ast, ev))) return !1;
			return !0;
		}
		if (a instanceof Map || b instanceof Map) {
			let obj = a instanceof Map ? b : a, map = a instanceof Map ? a : b, keysObj = objKeys(obj);
			if (map.size !== keysObj.length) return !1;
			for (let [key, value] of map) if (!(key in obj && isEqual(value, obj[key], ast, ev))) return !1;
			return !0;
		}
		let keysA = objKeys(a), keysB = objKeys(b);
		if (keysA.length !== keysB.length) return !1;
		for (let i = 0; i < keysA.length; i++) {
			let key = keysA[i];
			if (!(key in b && isEqual(a[key], b[key], ast, ev))) return !1;
		}
		return !0;
	}), binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf()), binaryOverload("dyn<uint>", "==", "double", (a, b) => a.valueOf() == b), binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf())), binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf())), binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf())), binaryOverload("uint", "/", "uint", (a, b, ast) => b.valueOf() === 0n ? throwDivisionByZero(ast) : new UnsignedInt(a.valueOf() / b.valueOf())), binaryOverload("uint", "%", "uint", (a, b, ast) => b.valueOf() === 0n ? throwModuloByZero(ast) : new UnsignedInt(a.valueOf() % b.valueOf()));
	for (let [left, right] of [
		["bool", "bool"],
		["int", "int"],
		["uint", "uint"],
		["double", "double"],
		["string", "string"],
		["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
		["google.protobuf.Duration", "google.protobuf.Duration"],
		["int", "uint"],
		["int", "double"],
		["double", "int"],
		["double", "uint"],
		["uint", "int"],
		["uint", "double"]
	]) binaryOverload(left, "<", right, (a, b) => a < b), binaryOverload(left, "<=", right, (a, b) => a <= b), binaryOverload(left, ">", right, (a, b) => a > b), binaryOverload(left, ">=", right, (a, b) => a >= b);
}
function isEqual(a, b, ast, ev) {
	if (a === b) return !0;
	switch (typeof a) {
		case "undefined":
		case "string":
		case "boolean": return !1;
		case "bigint": return typeof b == "number" && a == b;
		case "number": return typeof b == "bigint" && a == b;
		case "object":
			if (typeof b != "object") return !1;
			let leftType = ev.debugType(a), rightType = ev.debugType(b);
			if (leftType !== rightType) return !1;
			let overload = ev.registry.findBinaryOverload("==", leftType, rightType);
			return overload ? overload.handler(a, b, ast, ev) : !1;
	}
	throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
}
// node_modules/@marcbachmann/cel-js/lib/type-checker.js
const toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
/**
* TypeChecker performs static type analysis on CEL expressions
* without executing them. It validates:
* - Variable existence and types
* - Function signatures and overloads
* - Operator compatibility using the actual overload registry
* - Property and index access validity
*/
var TypeChecker = class extends Base {
	constructor(opts, isEvaluating) {
		super(opts), this.createError = isEvaluating ? evaluationError : typeError;
	}
	/**
	* Check an expression and return its inferred type
	* @param {Array|any} ast - The AST node to check
	* @returns {Object} The inferred type declaration
	* @throws {TypeError} If type checking fails
	*/
	check(ast, ctx) {
		try {
			return ast.checkedType ??= ast.check(this, ast, ctx);
		} catch (error) {
			throw attachErrorAst(error, ast);
		}
	}
	checkAccessOnType(ast, ctx, leftType, allowMissingField = !1) {
		if (leftType === this.dynType) return leftType;
		let indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
		if (leftType.kind === "list") {
			if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
			throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
		}
		if (leftType.kind === "map") return leftType.valueType;
		let customType = this.objectTypes.get(leftType.name);
		if (customType) {
			if (indexTypeName !== "string" && indexTypeName !== "dyn") throw this.createError("invalid_index_type", `Cannot index type '${leftType.name}' with type '${indexTypeName}'`, ast);
			if (customType.fields) {
				let keyName;
				if (ast.op === "." || ast.op === ".?" ? keyName = ast.args[1] : ast.args[1].op === "value" && (keyName = ast.args[1].args), typeof keyName == "string") {
					let fieldType = customType.fields[keyName];
					if (fieldType) return fieldType;
					if (allowMissingField) return this.dynType;
					throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
				}
			}
			return this.dynType;
		}
		throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
	}
	formatType(type) {
		return type.hasPlaceholderType ? type.templated(this.registry, toDynTypeBinding).name : type.name;
	}
	formatTypeList(types) {
		return types.map((t) => this.formatType(t)).join(", ");
	}
};
// node_modules/@marcbachmann/cel-js/lib/parser.js
const TOKEN = {
	EOF: 0,
	NUMBER: 1,
	STRING: 2,
	BOOLEAN: 3,
	NULL: 4,
	IDENTIFIER: 5,
	PLUS: 6,
	MINUS: 7,
	MULTIPLY: 8,
	DIVIDE: 9,
	MODULO: 10,
	EQ: 11,
	NE: 12,
	LT: 13,
	LE: 14,
	GT: 15,
	GE: 16,
	AND: 17,
	OR: 18,
	NOT: 19,
	IN: 20,
	LPAREN: 21,
	RPAREN: 22,
	LBRACKET: 23,
	RBRACKET: 24,
	LBRACE: 25,
	RBRACE: 26,
	DOT: 27,
	COMMA: 28,
	COLON: 29,
	QUESTION: 30,
	BYTES: 31
}, OP_FOR_TOKEN = {
	[TOKEN.EQ]: OPERATORS["=="],
	[TOKEN.PLUS]: OPERATORS["+"],
	[TOKEN.MINUS]: OPERATORS["-"],
	[TOKEN.MULTIPLY]: OPERATORS["*"],
	[TOKEN.DIVIDE]: OPERATORS["/"],
	[TOKEN.MODULO]: OPERATORS["%"],
	[TOKEN.LE]: OPERATORS["<="],
	[TOKEN.LT]: OPERATORS["<"],
	[TOKEN.GE]: OPERATORS[">="],
	[TOKEN.GT]: OPERATORS[">"],
	[TOKEN.NE]: OPERATORS["!="],
	[TOKEN.IN]: OPERATORS.in
}, TOKEN_BY_NUMBER = {};
for (let key in TOKEN) TOKEN_BY_NUMBER[TOKEN[key]] = key;
const HEX_CODES = /* @__PURE__ */ new Uint8Array(128);
for (let ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
const ESCAPE_ERRORS = {
	bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
	invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
	invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
	invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
	invalid_octal_escape: () => "Octal escape must be 3 digits",
	octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
	invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
}, STRING_ESCAPES = {
	"\\": "\\",
	"?": "?",
	"\"": "\"",
	"'": "'",
	"`": "`",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
var ASTNode = class ASTNode {
	#meta;
	#input;
	constructor(input, pos, start, end, op, args) {
		this.#meta = {
			check: op.check,
			evaluate: op.evaluate
		}, this.#input = input, this.op = op.name, this.args = args, this.pos = pos, this.start = start, this.end = end;
	}
	clone(op, args) {
		return new ASTNode(this.#input, this.pos, this.start, this.end, op, args);
	}
	get meta() {
		return this.#meta;
	}
	get input() {
		return this.#input;
	}
	#computeIsAsync() {
		let ast = this.#meta.alternate ?? this;
		switch (ast.op) {
			case "value":
			case "id":
			case "accuValue":
			case "accuInc": return !1;
			case "accuPush": return ast.args.maybeAsync;
			case "!_":
			case "-_": return ast.candidates?.async !== !1 || ast.args.maybeAsync;
			case "!=":
			case "==":
			case "in":
			case "+":
			case "-":
			case "*":
			case "/":
			case "%":
			case "<":
			case "<=":
			case ">":
			case ">=": return ast.candidates?.async !== !1 || ast.args.some((a) => a.maybeAsync);
			case "call":
			case "rcall": return ast.candidates?.async !== !1 || (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
			case "comprehension": return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
			case ".":
			case ".?": return ast.args[0].maybeAsync;
			case "?:":
			case "list":
			case "[]":
			case "[?]": return ast.args.some((a) => a.maybeAsync);
			case "||":
			case "&&": return ast.args.some((a) => a.maybeAsync);
			case "map": return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
			default: return !0;
		}
	}
	/**
	* Check whether we can optimize away async calling
	* If no ast members includes a function, we can optimize the call
	* for which we want to return true here.
	* @returns {boolean}
	*/
	get maybeAsync() {
		return this.#meta.async ??= this.#computeIsAsync();
	}
	check(chk, ast, ctx) {
		let meta = this.#meta;
		return meta.alternate ? chk.check(meta.alternate, ctx) : meta.macro ? meta.macro.typeCheck(chk, meta.macro, ctx) : meta.check(chk, ast, ctx);
	}
	evaluate(ev, ast, ctx) {
		let meta = this.#meta;
		return this.evaluate = meta.alternate ? this.#evaluateAlternate : meta.macro ? this.#evaluateMacro : meta.evaluate, this.evaluate(ev, ast, ctx);
	}
	#evaluateAlternate(ev, ast, ctx) {
		return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
	}
	#evaluateMacro(ev, ast, ctx) {
		return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
	}
	setMeta(key, value) {
		return this.#meta[key] = value, this;
	}
	get range() {
		return {
			start: this.start,
			end: this.end
		};
	}
	toOldStructure() {
		let args = Array.isArray(this.args) ? this.args : [this.args];
		return [this.op, ...args.map((a) => a instanceof ASTNode ? a.toOldStructure() : a)];
	}
};
const globalLexer = new class {
	input;
	pos;
	length;
	tokenPos;
	tokenType;
	tokenValue;
	reset(input) {
		return this.pos = 0, this.input = input, this.length = input.length, input;
	}
	token(pos, type, value) {
		return this.tokenPos = pos, this.tokenType = type, this.tokenValue = value, this;
	}
	nextToken() {
		for (;;) {
			let { pos, input, length } = this;
			if (pos >= length) return this.token(pos, TOKEN.EOF);
			let ch = input[pos];
			switch (ch) {
				case " ":
				case "	":
				case "\n":
				case "\r":
					this.pos++;
					continue;
				case "=":
					if (input[pos + 1] !== "=") break;
					return this.token((this.pos += 2) - 2, TOKEN.EQ);
				case "&":
					if (input[pos + 1] !== "&") break;
					return this.token((this.pos += 2) - 2, TOKEN.AND);
				case "|":
					if (input[pos + 1] !== "|") break;
					return this.token((this.pos += 2) - 2, TOKEN.OR);
				case "+": return this.token(this.pos++, TOKEN.PLUS);
				case "-": return this.token(this.pos++, TOKEN.MINUS);
				case "*": return this.token(this.pos++, TOKEN.MULTIPLY);
				case "/":
					if (input[pos + 1] === "/") {
						for (; this.pos < length && this.input[this.pos] !== "\n";) this.pos++;
						continue;
					}
					return this.token(this.pos++, TOKEN.DIVIDE);
				case "%": return this.token(this.pos++, TOKEN.MODULO);
				case "<": return input[pos + 1] === "=" ? this.token((this.pos += 2) - 2, TOKEN.LE) : this.token(this.pos++, TOKEN.LT);
				case ">": return input[pos + 1] === "=" ? this.token((this.pos += 2) - 2, TOKEN.GE) : this.token(this.pos++, TOKEN.GT);
				case "!": return input[pos + 1] === "=" ? this.token((this.pos += 2) - 2, TOKEN.NE) : this.token(this.pos++, TOKEN.NOT);
				case "(": return this.token(this.pos++, TOKEN.LPAREN);
				case ")": return this.token(this.pos++, TOKEN.RPAREN);
				case "[": return this.token(this.pos++, TOKEN.LBRACKET);
				case "]": return this.token(this.pos++, TOKEN.RBRACKET);
				case "{": return this.token(this.pos++, TOKEN.LBRACE);
				case "}": return this.token(this.pos++, TOKEN.RBRACE);
				case ".": return this.token(this.pos++, TOKEN.DOT);
				case ",": return this.token(this.pos++, TOKEN.COMMA);
				case ":": return this.token(this.pos++, TOKEN.COLON);
				case "?": return this.token(this.pos++, TOKEN.QUESTION);
				case "\"":
				case "'": return this.readString(ch);
				case "b":
				case "B":
				case "r":
				case "R": {
					let next = input[pos + 1];
					return next === "\"" || next === "'" ? ++this.pos && this.readString(next, ch) : this.readIdentifier();
				}
				default: {
					let code = ch.charCodeAt(0);
					if (code <= 57 && code >= 48) return this.readNumber();
					if (this._isIdentifierCharCode(code)) return this.readIdentifier();
				}
			}
			throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
				pos,
				start: pos,
				end: pos + 1,
				input
			});
		}
	}
	_isIdentifierCharCode(c) {
		return c < 48 || c > 122 ? !1 : c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
	}
	_parseAsDouble(start, end) {
		let value = Number(this.input.substring(start, end));
		if (Number.isFinite(value)) return this.token(start, TOKEN.NUMBER, value);
		throw parseError("invalid_number", `Invalid number: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
	}
	_parseAsBigInt(start, end, isHex, unsigned) {
		let string = this.input.substring(start, end);
		if (unsigned === "u" || unsigned === "U") {
			this.pos++;
			try {
				return this.token(start, TOKEN.NUMBER, new UnsignedInt(string));
			} catch {}
		} else try {
			return this.token(start, TOKEN.NUMBER, BigInt(string));
		} catch {}
		throw parseError(isHex ? "invalid_hex_integer" : "invalid_integer", isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`, {
			pos: start,
			start,
			end: this.pos,
			input: this.input
		});
	}
	_readDigits(input, length, pos, code) {
		for (; pos < length && (code = input.charCodeAt(pos)) && !(code > 57 || code < 48);) pos++;
		return pos;
	}
	_readExponent(input, length, pos) {
		let ch = pos < length && input[pos];
		if (ch === "e" || ch === "E") {
			ch = ++pos < length && input[pos], (ch === "-" || ch === "+") && pos++;
			let start = pos;
			if (pos = this._readDigits(input, length, pos), start === pos) throw parseError("invalid_exponent", "Invalid exponent", {
				pos,
				start: pos,
				end: Math.min(pos + 1, input.length),
				input
			});
		}
		return pos;
	}
	readNumber() {
		let { input, length, pos: start } = this, pos = start;
		if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
			for (pos += 2; pos < length && HEX_CODES[input[pos].charCodeAt(0)];) pos++;
			return this._parseAsBigInt(start, this.pos = pos, !0, input[pos]);
		}
		if (pos = this._readDigits(input, length, pos), pos + 1 < length) {
			let isDouble = !1, afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
			if (afterpos !== pos + 1 && (isDouble = !0) && (pos = afterpos), afterpos = this._readExponent(input, length, pos), afterpos !== pos && (isDouble = !0) && (pos = afterpos), isDouble) return this._parseAsDouble(start, this.pos = pos);
		}
		return this._parseAsBigInt(start, this.pos = pos, !1, input[pos]);
	}
	readString(del, prefix) {
		let { input: i, pos: s } = this;
		return i[s + 1] === del && i[s + 2] === del ? this.readTripleQuotedString(del, prefix) : this.readSingleQuotedString(del, prefix);
	}
	_closeQuotedString(rawStart, rawValue, prefix, pos) {
		switch (prefix) {
			case "b":
			case "B": {
				let processed = this.processEscapes(rawStart, rawValue, !0), bytes = new Uint8Array(processed.length);
				for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
				return this.token(pos - 1, TOKEN.BYTES, bytes);
			}
			case "r":
			case "R": return this.token(pos - 1, TOKEN.STRING, rawValue);
			default: {
				let value = this.processEscapes(rawStart, rawValue, !1);
				return this.token(pos, TOKEN.STRING, value);
			}
		}
	}
	readSingleQuotedString(delimiter, prefix) {
		let { input, length, pos: start } = this, ch, pos = this.pos + 1;
		for (; pos < length && (ch = input[pos]);) {
			switch (ch) {
				case delimiter:
					let rawStart = start + 1, rawValue = input.slice(rawStart, pos);
					return this.pos = ++pos, this._closeQuotedString(rawStart, rawValue, prefix, start);
				case "\n":
				case "\r": throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
					pos,
					start: pos,
					end: pos + 1,
					input
				});
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_string", "Unterminated string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	readTripleQuotedString(delimiter, prefix) {
		let { input, length, pos: start } = this, ch, pos = this.pos + 3;
		for (; pos < length && (ch = input[pos]);) {
			switch (ch) {
				case delimiter:
					if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
						let rawStart = start + 3, rawValue = input.slice(rawStart, pos);
						return this.pos = pos + 3, this._closeQuotedString(rawStart, rawValue, prefix, start);
					}
					break;
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	#escapeErr(code, offset, len, i, chars, extra) {
		let start = offset + i;
		return parseError(code, ESCAPE_ERRORS[code](extra), {
			input: this.input,
			pos: start,
			start,
			end: Math.min(start + chars, offset + len)
		});
	}
	processEscapes(offset, str, isBytes) {
		if (!str.includes("\\")) return str;
		let len = str.length, result = "", i = 0;
		for (; i < len;) {
			if (str[i] !== "\\" || i + 1 >= len) {
				result += str[i++];
				continue;
			}
			let next = str[i + 1];
			if (STRING_ESCAPES[next]) result += STRING_ESCAPES[next], i += 2;
			else if (next === "u" || next === "U") {
				if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
				let hexLen = next === "u" ? 4 : 8, hex = str.substring(i + 2, i + 2 + hexLen), c = Number.parseInt(hex, 16);
				if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111) throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
				if (c >= 55296 && c <= 57343) throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
				result += String.fromCodePoint(c), i += 2 + hexLen;
			} else if (next === "x" || next === "X") {
				let h = str.substring(i + 2, i + 4);
				if (!/^[0-9a-fA-F]{2}$/.test(h)) throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
				result += String.fromCharCode(Number.parseInt(h, 16)), i += 4;
			} else if (next >= "0" && next <= "7") {
				let o = str.substring(i + 1, i + 4);
				if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
				let value = Number.parseInt(o, 8);
				if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
				result += String.fromCharCode(value), i += 4;
			} else throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
		}
		return result;
	}
	readIdentifier() {
		let { pos, input, length } = this, p = pos;
		for (; p < length && this._isIdentifierCharCode(input[p].charCodeAt(0));) p++;
		let value = input.substring(pos, this.pos = p);
		switch (value) {
			case "true": return this.token(pos, TOKEN.BOOLEAN, !0);
			case "false": return this.token(pos, TOKEN.BOOLEAN, !1);
			case "null": return this.token(pos, TOKEN.NULL, null);
			case "in": return this.token(pos, TOKEN.IN);
			default: return this.token(pos, TOKEN.IDENTIFIER, value);
		}
	}
}();
var Parser = class {
	lexer = globalLexer;
	input = null;
	maxDepthRemaining = null;
	astNodesRemaining = null;
	type = null;
	pos = null;
	constructor(limits, registry) {
		this.limits = limits, this.registry = registry;
	}
	#limitExceeded(limitKey, pos = this.pos) {
		throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
			pos,
			start: pos,
			end: pos,
			input: this.input
		});
	}
	#node(start, end, op, args, pos = start) {
		let node = new ASTNode(this.input, pos, start, end, op, args);
		return this.astNodesRemaining-- || this.#limitExceeded("maxAstNodes", pos), node;
	}
	#infixNode(op, left, right) {
		return this.#node(left.start, right.end, op, [left, right]);
	}
	#ternaryNode(expression, consequent, alternate) {
		return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
			expression,
			consequent,
			alternate
		]);
	}
	#unaryNode(pos, op, arg) {
		return this.#node(pos, arg.end, op, arg);
	}
	#accessNode(op, left, right, end, pos = left.start) {
		return this.#node(left.start, end, op, [left, right], pos);
	}
	#advanceToken(returnValue = this.pos) {
		let l = this.lexer.nextToken();
		return this.pos = l.tokenPos, this.type = l.tokenType, returnValue;
	}
	get value() {
		return this.lexer.tokenValue;
	}
	consume(expectedType) {
		if (this.type === expectedType) return this.#advanceToken();
		throw parseError("expected_token", `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	match(type) {
		return this.type === type;
	}
	parse(input) {
		if (typeof input != "string") throw parseError("expression_must_be_string", "Expression must be a string");
		this.input = this.lexer.reset(input), this.#advanceToken(), this.maxDepthRemaining = this.limits.maxDepth, this.astNodesRemaining = this.limits.maxAstNodes;
		let result = this.parseExpression();
		if (this.match(TOKEN.EOF)) return result;
		throw parseError("unexpected_character", `Unexpected character: '${this.input[this.lexer.pos - 1]}'`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#expandMacro(start, end, op, args) {
		let methodName = args[0], receiver = op === OPERATORS.rcall ? args[1] : null, fnArgs = op === OPERATORS.rcall ? args[2] : args[1], decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length), ast = this.#node(start, end, op, args);
		if (!decl) return ast;
		let macro = decl.handler({
			ast,
			args: fnArgs,
			receiver,
			methodName,
			parser: this
		});
		return macro.callAst ? ast.setMeta("alternate", macro.callAst) : ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
	}
	parseExpression() {
		this.maxDepthRemaining-- || this.#limitExceeded("maxDepth");
		let expr = this.parseLogicalOr();
		if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
		this.#advanceToken();
		let consequent = this.parseExpression();
		this.consume(TOKEN.COLON);
		let alternate = this.parseExpression();
		return this.maxDepthRemaining++, this.#ternaryNode(expr, consequent, alternate);
	}
	parseLogicalOr() {
		let expr = this.parseLogicalAnd();
		for (; this.match(TOKEN.OR);) this.#advanceToken(), expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
		return expr;
	}
	parseLogicalAnd() {
		let expr = this.parseEquality();
		for (; this.match(TOKEN.AND);) this.#advanceToken(), expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
		return expr;
	}
	parseEquality() {
		let expr = this.parseRelational();
		for (; this.match(TOKEN.EQ) || this.match(TOKEN.NE);) {
			let op = OP_FOR_TOKEN[this.type];
			this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseRelational());
		}
		return expr;
	}
	parseRelational() {
		let expr = this.parseAdditive();
		for (; this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN);) {
			let op = OP_FOR_TOKEN[this.type];
			this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseAdditive());
		}
		return expr;
	}
	parseAdditive() {
		let expr = this.parseMultiplicative();
		for (; this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS);) {
			let op = OP_FOR_TOKEN[this.type];
			this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseMultiplicative());
		}
		return expr;
	}
	parseMultiplicative() {
		let expr = this.parseUnary();
		for (; this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO);) {
			let op = OP_FOR_TOKEN[this.type];
			this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseUnary());
		}
		return expr;
	}
	parseUnary() {
		return this.type === TOKEN.NOT ? this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary()) : this.type === TOKEN.MINUS ? this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary()) : this.parsePostfix();
	}
	parsePostfix() {
		let expr = this.parsePrimary(), depth = this.maxDepthRemaining;
		for (;;) if (this.match(TOKEN.DOT)) {
			let dot = this.#advanceToken();
			this.maxDepthRemaining-- || this.#limitExceeded("maxDepth", dot);
			let op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess, propertyValue = this.value, start = this.pos, end = this.lexer.pos;
			if (this.consume(TOKEN.IDENTIFIER), op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
				let args = this.parseArgumentList(), closeEnd = this.lexer.pos;
				this.consume(TOKEN.RPAREN), expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [
					propertyValue,
					expr,
					args
				]);
			} else expr = this.#accessNode(op, expr, propertyValue, end, start);
		} else if (this.match(TOKEN.LBRACKET)) {
			let bracket = this.#advanceToken();
			this.maxDepthRemaining-- || this.#limitExceeded("maxDepth", bracket);
			let op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess, index = this.parseExpression(), closeEnd = this.lexer.pos;
			this.consume(TOKEN.RBRACKET), expr = this.#accessNode(op, expr, index, closeEnd);
		} else break;
		return this.maxDepthRemaining = depth, expr;
	}
	parsePrimary() {
		switch (this.type) {
			case TOKEN.NUMBER:
			case TOKEN.STRING:
			case TOKEN.BYTES:
			case TOKEN.BOOLEAN:
			case TOKEN.NULL: return this.#consumeLiteral();
			case TOKEN.IDENTIFIER: return this.#parseIdentifierPrimary();
			case TOKEN.LPAREN: return this.#parseParenthesizedExpression();
			case TOKEN.LBRACKET: return this.parseList();
			case TOKEN.LBRACE: return this.parseMap();
		}
		throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#consumeLiteral() {
		return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
	}
	#parseIdentifierPrimary() {
		let value = this.value, end = this.lexer.pos, start = this.consume(TOKEN.IDENTIFIER);
		if (RESERVED.has(value)) throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
		if (!this.match(TOKEN.LPAREN)) return this.#node(start, end, OPERATORS.id, value);
		this.#advanceToken();
		let args = this.parseArgumentList(), closeEnd = this.lexer.pos;
		return this.consume(TOKEN.RPAREN), this.#expandMacro(start, closeEnd, OPERATORS.call, [value, args]);
	}
	#parseParenthesizedExpression() {
		this.consume(TOKEN.LPAREN);
		let expr = this.parseExpression();
		return this.consume(TOKEN.RPAREN), expr;
	}
	parseList() {
		let start = this.consume(TOKEN.LBRACKET), elements = [], remainingElements = this.limits.maxListElements;
		if (!this.match(TOKEN.RBRACKET)) for (elements.push(this.parseExpression()), remainingElements-- || this.#limitExceeded("maxListElements", elements.at(-1).pos); this.match(TOKEN.COMMA) && (this.#advanceToken(), !this.match(TOKEN.RBRACKET));) elements.push(this.parseExpression()), remainingElements-- || this.#limitExceeded("maxListElements", elements.at(-1).pos);
		let closeEnd = this.lexer.pos;
		return this.consume(TOKEN.RBRACKET), this.#node(start, closeEnd, OPERATORS.list, elements);
	}
	parseMap() {
		let start = this.consume(TOKEN.LBRACE), props = [], remainingEntries = this.limits.maxMapEntries;
		if (!this.match(TOKEN.RBRACE)) for (props.push(this.parseProperty()), remainingEntries-- || this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos); this.match(TOKEN.COMMA) && (this.#advanceToken(), !this.match(TOKEN.RBRACE));) props.push(this.parseProperty()), remainingEntries-- || this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
		let closeEnd = this.lexer.pos;
		return this.consume(TOKEN.RBRACE), this.#node(start, closeEnd, OPERATORS.map, props);
	}
	parseProperty() {
		return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
	}
	parseArgumentList() {
		let args = [], remainingArgs = this.limits.maxCallArguments;
		if (!this.match(TOKEN.RPAREN)) for (args.push(this.parseExpression()), remainingArgs-- || this.#limitExceeded("maxCallArguments", args.at(-1).pos); this.match(TOKEN.COMMA) && (this.#advanceToken(), !this.match(TOKEN.RPAREN));) args.push(this.parseExpression()), remainingArgs-- || this.#limitExceeded("maxCallArguments", args.at(-1).pos);
		return args;
	}
};
// node_modules/@marcbachmann/cel-js/lib/options.js
const DEFAULT_LIMITS = objFreeze({
	maxAstNodes: 1e5,
	maxDepth: 250,
	maxListElements: 1e3,
	maxMapEntries: 1e3,
	maxCallArguments: 32
}), LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
function createLimits(overrides, base = DEFAULT_LIMITS) {
	let keys = overrides ? objKeys(overrides) : void 0;
	if (!keys?.length) return base;
	let merged = { ...base };
	for (let key of keys) {
		if (!LIMIT_KEYS.has(key)) throw TypeError(`Unknown limits option: ${key}`);
		let value = overrides[key];
		typeof value == "number" && (merged[key] = value);
	}
	return objFreeze(merged);
}
const DEFAULT_OPTIONS = objFreeze({
	unlistedVariablesAreDyn: !1,
	homogeneousAggregateLiterals: !0,
	enableOptionalTypes: !1,
	limits: DEFAULT_LIMITS
});
function bool(a, b, key) {
	let value = a?.[key] ?? b?.[key];
	if (typeof value != "boolean") throw TypeError(`Invalid option: ${key}`);
	return value;
}
function createOptions(opts, base = DEFAULT_OPTIONS) {
	return opts ? objFreeze({
		unlistedVariablesAreDyn: bool(opts, base, "unlistedVariablesAreDyn"),
		homogeneousAggregateLiterals: bool(opts, base, "homogeneousAggregateLiterals"),
		enableOptionalTypes: bool(opts, base, "enableOptionalTypes"),
		limits: createLimits(opts.limits, base.limits)
	}) : base;
}
// node_modules/@marcbachmann/cel-js/lib/evaluator.js
const globalRegistry = createRegistry({ enableOptionalTypes: !1 });
registerFunctions(globalRegistry), registerOverloads(globalRegistry), registerMacros(globalRegistry);
var Environment = class Environment {
	#registry;
	#evaluator;
	#typeChecker;
	#evalTypeChecker;
	#parser;
	constructor(opts, inherited) {
		this.opts = createOptions(opts, inherited?.opts), this.#registry = (inherited instanceof Environment ? inherited.#registry : globalRegistry).clone(this.opts);
		let childOpts = {
			registry: this.#registry,
			opts: this.opts
		};
		this.#typeChecker = new TypeChecker(childOpts), this.#evalTypeChecker = new TypeChecker(childOpts, !0), this.#evaluator = new Evaluator(childOpts), this.#parser = new Parser(this.opts.limits, this.#registry), Object.freeze(this);
	}
	clone(opts) {
		return new Environment(opts, this);
	}
	registerFunction(signature, handler, opts) {
		return this.#registry.registerFunctionOverload(signature, handler, opts), this;
	}
	registerOperator(string, handler, opts) {
		return this.#registry.registerOperatorOverload(string, handler, opts), this;
	}
	registerType(typename, constructor) {
		return this.#registry.registerType(typename, constructor), this;
	}
	registerVariable(name, type, opts) {
		return this.#registry.registerVariable(name, type, opts), this;
	}
	registerConstant(name, type, value) {
		return this.#registry.registerConstant(name, type, value), this;
	}
	hasVariable(name) {
		return this.#registry.variables.has(name);
	}
	getDefinitions() {
		return this.#registry.getDefinitions();
	}
	check(expression) {
		try {
			return this.#checkAST(this.#parser.parse(expression));
		} catch (error) {
			return {
				valid: !1,
				error
			};
		}
	}
	#checkAST(ast) {
		try {
			let typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
			return {
				valid: !0,
				type: this.#formatTypeForCheck(typeDecl)
			};
		} catch (error) {
			return {
				valid: !1,
				error
			};
		}
	}
	#formatTypeForCheck(typeDecl) {
		return typeDecl.name === "list<dyn>" ? "list" : typeDecl.name === "map<dyn, dyn>" ? "map" : typeDecl.name;
	}
	parse(expression) {
		let ast = this.#parser.parse(expression), evaluateParsed = this.#evaluateAST.bind(this, ast);
		return evaluateParsed.check = this.#checkAST.bind(this, ast), evaluateParsed.ast = ast, evaluateParsed;
	}
	evaluate(expression, context) {
		return this.#evaluateAST(this.#parser.parse(expression), context);
	}
	#evaluateAST(ast, ctx) {
		return ast.checkedType ? ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx)) : (this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx)), ast.evaluate(this.#evaluator, ast, ctx));
	}
}, Evaluator = class extends Base {
	constructor(opts) {
		super(opts), this.createError = evaluationError;
	}
	#firstMapElement(coll) {
		if (coll instanceof Map) return coll.entries().next().value;
		for (let key in coll) return [key, coll[key]];
	}
	debugRuntimeType(value, checkedType) {
		return checkedType?.hasDynType === !1 ? checkedType : this.debugTypeDeep(value);
	}
	debugTypeDeep(value) {
		let runtimeType = this.debugType(value);
		switch (runtimeType.kind) {
			case "list": {
				let first = value instanceof Array ? value[0] : value.values().next().value;
				return first === void 0 ? runtimeType : this.registry.getListType(this.debugTypeDeep(first));
			}
			case "map": {
				let first = this.#firstMapElement(value);
				return first ? this.registry.getMapType(runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType, runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType) : runtimeType;
			}
			default: return runtimeType;
		}
	}
	tryEval(ast, ctx) {
		try {
			let res = this.run(ast, ctx);
			return res instanceof Promise ? res.catch((err) => err) : res;
		} catch (err) {
			return err;
		}
	}
	run(ast, ctx) {
		return ast.evaluate(this, ast, ctx);
	}
};
new Environment({ unlistedVariablesAreDyn: !0 });
// src/ruleset/expression-size.ts
/**
* How large an expression may be. What walks over its syntax tree recurses, so its depth is bounded long before the stack
* ends; and its parts are bounded, because each of its mistakes costs a check of all of them.
*/
const expressionLimits = {
	maxDepth: 250,
	maxAstNodes: 1e4,
	maxListElements: 1e3,
	maxCallArguments: 32
}, { maxDepth, maxAstNodes, maxListElements, maxCallArguments } = expressionLimits, tooLarge = `the expression is too long or nested too deeply: at most ${maxDepth} operators, brackets or dots in a row or inside each other, ${maxListElements.toLocaleString("en")} elements in a list, ${maxCallArguments} arguments in a call and ${maxAstNodes.toLocaleString("en")} names, values and operators in all; \`in\`, all() and exists() put a list in place of a chain`;
/** The first node below the deepest level that is allowed. The library bounds brackets and dots, but no chain of operators. */
function nodeTooDeep(root) {
	let level = [root];
	for (let depth = 0; depth < maxDepth && level.length > 0; depth++) level = level.flatMap(({ args }) => nodesIn(args));
	return level[0];
}
function nodesIn(args) {
	return Array.isArray(args) ? args.flatMap(nodesIn) : typeof args == "object" && args && "op" in args ? [args] : [];
}
// src/ruleset/fact-table.ts
const source = Symbol("reader");
/** Declares a type for every variable and every group of facts in it. */
function buildFactTable({ entries }, declare) {
	let conversions = /* @__PURE__ */ new Map();
	return {
		views: new Map(entries.map((entry) => {
			let types = Object.entries(entry.facts).map(([path, fact]) => [path.split("."), fact.type]);
			return [entry.variable, buildView(entry.variable, types, declare, conversions)];
		})),
		conversions
	};
}
function buildView(prefix, facts, declare, conversions) {
	let View = class {
		[source];
		constructor(reader) {
			this[source] = reader;
		}
	}, fields = {};
	for (let name of new Set(facts.map(([path]) => path[0]))) {
		let path = `${prefix}.${name}`, below = facts.filter(([parts]) => parts[0] === name).map(([parts, type]) => [parts.slice(1), type]), leaf = below.find(([parts]) => parts.length === 0);
		if (leaf === void 0) {
			let Group = buildView(path, below, declare, conversions);
			fields[name] = path, define(View, name, (reader) => new Group(reader));
		} else {
			let conversion = conversionOf(leaf[1], path, declare);
			fields[name] = conversion.type, conversions.set(path, conversion), define(View, name, (reader) => reader.read(path));
		}
	}
	return declare(prefix, View, fields), View;
}
function define(View, name, read) {
	Object.defineProperty(View.prototype, name, { get() {
		return read(this[source]);
	} });
}
/** The catalogue's name for the type of a parameter. */
function typeOfParameter({ type }) {
	return type === "list<string>" ? { list: "string" } : type;
}
// src/ruleset/functions.ts
/** Put around what must be known to its end: operands of `==`, lists whose size is asked. Rules cannot call it by name. */
const wholeFunction = "whole", ownFunctions = [
	{
		signature: "re(string, string): bool",
		handler: (text, pattern) => compilePattern(pattern).test(text)
	},
	{
		signature: "like(string, string): bool",
		handler: (text, glob) => require_program.Q(glob, text)
	},
	{
		signature: "isEmpty(list<A>): bool",
		handler: isEmptyList
	},
	{
		signature: `${wholeFunction}(A): A`,
		handler: assertWhole
	}
];
let compileText;
const patterns = /* @__PURE__ */ new Map();
/** Hands in what compiles the patterns of re(), which few rules need and which is slow to load: see `pattern-engine.ts`. */
function usePatternEngine(compile) {
	compileText = compile;
}
/** RE2 syntax. Throws what the engine throws for a pattern that is none. */
function compilePattern(pattern) {
	if (compileText === void 0) throw Error("no engine for the patterns of re() was loaded");
	let compiled = patterns.get(pattern) ?? compileText(pattern);
	return patterns.set(pattern, compiled), compiled;
}
// src/ruleset/cel.ts
/** The library's environment for a vocabulary: its types, variables and our own functions. */
function createContext(vocabulary) {
	let environment = new Environment({
		unlistedVariablesAreDyn: !1,
		enableOptionalTypes: !1,
		limits: expressionLimits
	}), declare = (name, ctor, fields) => environment.registerType(name, {
		ctor,
		fields
	});
	environment.registerType("document", {
		ctor: DocumentText,
		fields: {}
	}), environment.registerOperator("document == document", (one, other) => one.equals(other));
	for (let { signature, handler } of ownFunctions) environment.registerFunction(signature, handler, { async: !1 });
	let table = buildFactTable(vocabulary, declare);
	for (let { variable } of vocabulary.entries) environment.registerVariable(variable, variable);
	return environment.registerVariable("now", timestampType), {
		environment,
		table,
		paramsOf: declareParams(vocabulary, environment, declare)
	};
}
function declareParams({ params }, environment, declare) {
	if (Object.keys(params).length === 0) return () => ({});
	let conversion = conversionOf({ record: Object.fromEntries(Object.entries(params).map(([name, param]) => [name, typeOfParameter(param)])) }, "params", declare);
	return environment.registerVariable("params", "params"), (scope) => conversion.convert(scope.params);
}
// src/ruleset/guard-partial-lists.ts
/**
* Parses an expression for evaluation, with `whole(\u2026)` around everything whose end must be known: operands of `==`, lists
* that are counted or indexed, the result. `exists`, `all`, `in` and isEmpty() go through a list read in part on their own.
*/
function guardPartialLists(source, parser) {
	return guardTree(parser.parse(source).ast, parser);
}
/** The same for each of the conditions that `&&` joins in an expression, in order; none where it is one condition. */
function guardConjuncts(source, parser) {
	let conjuncts = conjunctsOf(parser.parse(source).ast);
	return conjuncts.length < 2 ? [] : conjuncts.map((tree) => guardTree(tree, parser));
}
function conjunctsOf(tree) {
	return tree.op === "&&" ? tree.args.flatMap(conjunctsOf) : [tree];
}
function guardTree(tree, parser) {
	let program = parser.parse(`${wholeFunction}(0)`), [, operands] = program.ast.args;
	return operands[0] = tree, guardBelow(tree, parser), program;
}
function guardBelow(node, parser) {
	for (let { among, index, needsEnd } of childrenOf(node)) {
		let child = among[index];
		guardBelow(child, parser), needsEnd && child.op !== "value" && (among[index] = guarded(child, parser));
	}
}
function guarded(operand, parser) {
	let { ast } = parser.parse(`${wholeFunction}(0)`);
	return ast.args[1][0] = operand, ast;
}
function childrenOf({ op, args }) {
	let all = (among, needsEnd) => among.map((_, index) => ({
		among,
		index,
		needsEnd
	}));
	switch (op) {
		case "value":
		case "id": return [];
		case "!_":
		case "-_": return all([args], !1);
		case ".": return [{
			among: args,
			index: 0,
			needsEnd: !1
		}];
		case "call": {
			let [name, operands] = args;
			return all(operands, name === "size");
		}
		case "rcall": {
			let among = args;
			return [{
				among,
				index: 1,
				needsEnd: among[0] === "size"
			}, ...all(among[2], !1)];
		}
		default: return all(args, [
			"==",
			"!=",
			"in",
			"[]",
			"list"
		].includes(op)).map((child) => op === "in" && child.index === 1 ? {
			...child,
			needsEnd: !1
		} : child);
	}
}
// src/ruleset/type-check.ts
/**
* The type errors of an expression. The library stops at the first; the operands of `&&` and `||` are checked one by one,
* so that each gives its own. Operands with one of the problems `found` already are left out.
*/
function checkTypes(source, expected, checker, found) {
	let whole = checker.parse(source).check();
	if (whole.valid) return whole.type === expected || whole.type === "list<T>" && expected.startsWith("list<") ? [] : [{
		offset: 0,
		message: `expected ${plain(expected)}, but this is ${plain(whole.type ?? "nothing")}`
	}];
	let problems = operandsOf(checker.parse(source).ast).flatMap((operand) => found.some(({ offset }) => offset >= operand.start && offset < operand.end) ? [] : checkOperand(operand, checker));
	return problems.length > 0 || found.length > 0 ? problems : [problemOf(whole.error)];
}
/** Any error of the expression library, with the place it names. */
function problemOf(error) {
	let { code, summary, message, range } = error;
	if (code === "limit_exceeded") return {
		message: tooLarge,
		offset: range?.start ?? 0
	};
	let text = plain(summary ?? message);
	return {
		message: text + (/got QUESTION$|: QUESTION$/.test(text) ? ": `?` after `.` or `[` is refused, it would take an unknown fact for an absent one; use has()" : ""),
		offset: range?.start ?? 0
	};
}
/** Checks one operand by itself, as the left one of two. */
function checkOperand(operand, checker) {
	let parsed = checker.parse("true && true");
	parsed.ast.args[0] = operand;
	let { valid, error } = parsed.check();
	return valid ? [] : [problemOf(error)];
}
function operandsOf(node) {
	return node.op === "&&" || node.op === "||" ? node.args.flatMap(operandsOf) : [node];
}
function plain(text) {
	return text.replaceAll("google.protobuf.Timestamp", "timestamp").replaceAll("google.protobuf.Duration", "duration");
}
// src/ruleset/compiler.ts
/** A compiler over what parses, and checks or trusts, one expression. */
function compilerOf(context, compileTo) {
	return {
		condition(source, origin) {
			let program = compileTo(source, "bool");
			return "problems" in program ? program : { expression: expressionOf(source, program, {
				evaluate: (scope) => {
					let reading = openReading(context().table, scope.variables);
					try {
						let value = program.run(scope, reading) === !0;
						return value ? {
							value,
							reads: reading.evidence()
						} : {
							value,
							reads: mergeEvidence([reading, ...program.runConjuncts(scope)].map((each) => each.evidence()))
						};
					} catch (error) {
						if (error instanceof UnknownFact) return {
							value: "unknown",
							reads: tellPart(reading.evidence(), error)
						};
						let { defect, unknown } = describeDefect(error, origin);
						return {
							value: "unknown",
							reads: sortEvidence([...reading.evidence(), {
								fact: origin.rule,
								...unknown
							}]),
							defect
						};
					}
				},
				holds: (scope) => {
					try {
						return program.run(scope, openReading(context().table, scope.variables)) === !0;
					} catch {
						return !1;
					}
				}
			}) };
		},
		formula(source, type, origin, named = "result") {
			let program = compileTo(source, conversionOf(type, named, () => void 0).type);
			return "problems" in program ? program : { expression: expressionOf(source, program, { evaluate: (scope) => {
				try {
					return { value: toFactValue(program.run(scope, openReading(context().table, scope.variables))) };
				} catch (error) {
					return error instanceof UnknownFact ? error.unknown : describeDefect(error, origin).unknown;
				}
			} }) };
		}
	};
}
function expressionOf(source, program, methods) {
	return {
		source,
		get facts() {
			return program.facts;
		},
		...methods
	};
}
/** Makes a parsed expression run, with its lists guarded. Throws what the library throws for a text it cannot parse. */
function runnerOf(source, { environment, table, paramsOf }) {
	let program = guardPartialLists(source, environment), conjuncts = once(() => guardConjuncts(source, environment)), variablesOf = (scope, reading) => {
		let variables = {
			now: new Date(scope.now),
			params: paramsOf(scope)
		};
		for (let [variable, View] of table.views) variables[variable] = new View(reading);
		return variables;
	};
	return {
		run: (scope, reading) => program(variablesOf(scope, reading)),
		runConjuncts: (scope) => conjuncts().flatMap((conjunct) => {
			let reading = openReading(table, scope.variables);
			return isFalse(() => conjunct(variablesOf(scope, reading))) ? [reading] : [];
		})
	};
}
/** Whether a condition is false by itself: what is unknown, or fails, is no reason for anything. */
function isFalse(evaluate) {
	try {
		return evaluate() === !1;
	} catch {
		return !1;
	}
}
function describeDefect(error, { location }) {
	let { code } = error, message = `${problemOf(error).message}${code === "no_such_key" ? ", it is absent: ask has() before" : ""}`, defect = `${location.file}:${location.line}: the rule's expression failed: ${message}`;
	return {
		defect,
		unknown: {
			unknown: "defect",
			detail: `${defect}.`
		}
	};
}
// src/ruleset/allowed.ts
/** What a rule may use of the expression language. What is not listed is refused. */
const operators = [
	"?:",
	"||",
	"&&",
	"!_",
	"==",
	"!=",
	"<",
	"<=",
	">",
	">=",
	"in",
	"+",
	"-",
	"*",
	"/",
	"%",
	"-_",
	"[]",
	"list"
], functions = [
	"has",
	"size",
	"isEmpty",
	"re",
	"like",
	"duration",
	"timestamp"
], methods = [
	"size",
	"startsWith",
	"endsWith",
	"contains"
], comprehensions = [
	"exists",
	"all",
	"exists_one",
	"filter",
	"map"
], optional = "optional values would take an unknown fact for an absent one: use has()", refusals = {
	dyn: "dyn() would switch the type check off",
	matches: "matches() can take exponential time: use re(text, pattern) or like(text, glob)",
	type: "types are checked before a rule runs, not by it",
	map: "a map that is written out cannot be used in a rule",
	optional,
	".?": optional,
	"[?]": optional
};
function includes(names, name) {
	return names.includes(name);
}
// src/ruleset/syntax.ts
/** A dotted name; undefined where something other than a name is at its root. */
function chainOf(node) {
	if (node.op === "id") return {
		parts: [node.args],
		offsets: [node.start]
	};
	if (node.op !== ".") return;
	let [left, name] = node.args, chain = chainOf(left);
	return chain && {
		parts: [...chain.parts, name],
		offsets: [...chain.offsets, node.end - name.length]
	};
}
// src/ruleset/inspect.ts
/**
* Walks over an expression and refuses what the library lets through: names inside has() that do not exist, comparisons
* with null, everything dynamic, regular expressions that backtrack, comprehensions without bounds.
*/
function inspect(root, source, vocabulary) {
	let found = visit(root, {
		source,
		vocabulary,
		bound: []
	}), problems = /* @__PURE__ */ new Map();
	for (let item of found) "message" in item && !problems.has(item.offset) && problems.set(item.offset, item.message);
	return {
		facts: [...new Set(found.flatMap((item) => "fact" in item ? item.fact : []))].sort(),
		problems: [...problems].map(([offset, message]) => ({
			offset,
			message
		})),
		literalCalls: found.flatMap((item) => "literalCall" in item ? item.literalCall : [])
	};
}
function refuse(place, message) {
	return [{
		offset: typeof place == "number" ? place : place.start,
		message
	}];
}
function visit(node, place) {
	switch (node.op) {
		case "value": return visitLiteral(node);
		case "id":
		case ".": return visitName(node, place);
		case "call": return visitCall(node, place);
		case "rcall": return visitMethod(node, place);
	}
	if (!includes(operators, node.op)) return refuse(node, refusals[node.op] ?? `${node.op} cannot be used in a rule`);
	let operands = [node.args].flat();
	return [...node.op === "/" || node.op === "%" ? checkDivisor(operands[1]) : [], ...operands.flatMap((operand) => visit(operand, place))];
}
function visitLiteral(node) {
	return node.args === null ? refuse(node, "nothing is ever null: ask has() whether an optional fact is there") : [
		"string",
		"bigint",
		"boolean"
	].includes(typeof node.args) ? [] : refuse(node, "only text, whole numbers, true and false can be written in a rule");
}
/** A dotted name: of a fact, of a parameter, or of a field below something else. */
function visitName(node, place) {
	let chain = chainOf(node);
	if (chain === void 0) return visit(node.args[0], place);
	let [variable = ""] = chain.parts;
	if (place.bound.includes(variable)) return [];
	let reference = resolveName(chain.parts, place.vocabulary);
	return reference.is === "fact" ? [{ fact: reference.path }] : reference.is === "group" ? refuse(node, reference.message) : reference.is === "nothing" ? refuse(chain.offsets[reference.part] ?? node, refusals[variable] ?? reference.message) : [];
}
function visitCall(node, place) {
	let [name, args] = node.args;
	if (name === "has") return visitHas(node, args, place);
	let below = args.flatMap((arg) => visit(arg, place));
	return includes(functions, name) ? name === "re" ? [...checkPattern(args[1]), ...below] : name !== "duration" && name !== "timestamp" || args.length !== 1 ? below : args[0]?.op === "value" ? [{ literalCall: node }, ...below] : [...refuse(args[0], `${name}() takes text that is written out, so that it is checked now`), ...below] : [...refuse(node, refusals[name] ?? `there is no function ${name}()${suggest(name, functions)}`), ...below];
}
/** `has()` is where the library does not look: only facts that can be absent and keys of a map make sense inside. */
function visitHas(node, args, place) {
	let [target] = args, chain = target?.op === "." ? chainOf(target) : void 0;
	if (target === void 0 || args.length !== 1 || chain === void 0) return refuse(node, "has() takes the name of one fact, as in has(instance.vpcId)");
	let name = chain.parts.join(".");
	if (place.bound.includes(chain.parts[0])) return refuse(target, `${name} is never absent`);
	let reference = resolveName(chain.parts, place.vocabulary);
	if (reference.is === "param" || reference.is === "now") return refuse(target, `${name} is never absent`);
	if (reference.is !== "fact") return visitName(target, place);
	let { path, entry, rest } = reference, keyOfMap = typeof entry.type == "object" && "map" in entry.type && rest.length === 1;
	return rest.length > 0 && !keyOfMap ? refuse(target, `${path} has nothing called ${rest.join(".")}`) : !keyOfMap && entry.optional !== !0 ? refuse(target, `${path} is never absent, only unknown: has() would never be false`) : [{ fact: path }];
}
function visitMethod(node, place) {
	let [name, receiver, args] = node.args, offset = place.source.indexOf(name, receiver.end), below = visit(receiver, place);
	if (includes(comprehensions, name)) return [...below, ...visitComprehension(offset, name, args, place)];
	if (includes(methods, name)) return [...below, ...args.flatMap((arg) => visit(arg, place))];
	let known = [...methods, ...comprehensions];
	return [...below, ...refuse(offset, refusals[name] ?? `there is no method ${name}()${suggest(name, known)}`)];
}
function visitComprehension(offset, name, args, place) {
	let [variable, ...bodies] = args;
	if (variable?.op !== "id" || bodies.length === 0) return refuse(offset, `${name}() takes a name for the element and an expression, as in ${name}(x, x != "")`);
	let element = variable.args, { bound, vocabulary } = place, isTaken = bound.includes(element) || variableNames(vocabulary).includes(element), isTooDeep = bound.length === 2;
	return [
		...isTaken ? refuse(variable, `${element} already has a meaning here: choose another name for the element`) : [],
		...isTooDeep ? refuse(offset, "comprehensions can be nested 2 deep, not deeper") : [],
		...bodies.flatMap((body) => visit(body, {
			...place,
			bound: [...bound, element]
		}))
	];
}
function checkPattern(pattern) {
	if (pattern === void 0) return [];
	if (pattern.op !== "value" || typeof pattern.args != "string") return refuse(pattern, "re() takes a pattern that is written out, so that it is checked now");
	try {
		return compilePattern(pattern.args), [];
	} catch (error) {
		return refuse(pattern, error.message);
	}
}
function checkDivisor(divisor) {
	return divisor.op === "value" && divisor.args !== 0n ? [] : refuse(divisor, "the divisor must be a number that is written out and not 0");
}
// src/ruleset/trusting-compiler.ts
/**
* For expressions that were checked when the program was built: each is parsed when it is first evaluated, and not checked
* again. Most rules meet few subjects, and most of a rule's expressions none. `named`: qualified paths of all facts that
* they name; the many others are not declared to the expression library.
*/
function createTrustingCompiler(vocabulary, named) {
	let context = once(() => contextFor(vocabulary, named));
	return compilerOf(context, (source) => {
		let evaluate = once(() => runnerOf(source, context()));
		return {
			get facts() {
				return inspect(context().environment.parse(source).ast, source, vocabulary).facts;
			},
			run: (scope, reading) => evaluate().run(scope, reading),
			runConjuncts: (scope) => evaluate().runConjuncts(scope)
		};
	});
}
const contexts = /* @__PURE__ */ new WeakMap();
/** One for all rules that have no parameters and name the same facts together, with the variables of all of them: making one costs more than what it holds. */
function contextFor({ entries, params }, named) {
	let make = (kinds) => createContext({
		entries: kinds.map((entry) => withNamedFacts(entry, named)),
		params
	});
	if (Object.keys(params).length > 0) return make(entries);
	let context = contexts.get(named) ?? make(catalogue);
	return contexts.set(named, context), context;
}
function withNamedFacts(entry, named) {
	let facts = Object.entries(entry.facts).filter(([path]) => named.has(`${entry.variable}.${path}`));
	return {
		...entry,
		facts: Object.fromEntries(facts)
	};
}
// src/ruleset/trust-rule.ts
/**
* Makes a rule applicable that compileRule() found right when the program was built, and whose `facts` it told. Nothing of
* it is compiled before a subject needs it, and nothing is checked again.
*/
function trustRule(definition, facts, named = new Set(facts)) {
	let { id, subject, params, location } = definition, vocabulary = {
		entries: variablesOf(subject),
		params
	}, compiler = createTrustingCompiler(vocabulary, named), condition = (expression) => {
		let compiled = compiler.condition(expression, {
			rule: id,
			location
		});
		if ("expression" in compiled) return compiled.expression;
		throw Error(`${id}: ${expression} was not checked`);
	};
	return assembleRule(definition, compilePieces(definition, {
		condition,
		template: (text) => {
			let compiled = once(() => compileTemplate(text, vocabulary).template);
			return {
				get facts() {
					return compiled().facts;
				},
				renderText: (scope) => compiled().renderText(scope),
				renderCommand: (scope) => compiled().renderCommand(scope)
			};
		}
	}), condition(definition.require), facts, once(() => compileChanges(definition, vocabulary, compiler, openReport(definition, void 0))));
}
// src/ruleset/load.ts
/** Our rules and the user's. What reads YAML is loaded only for the user's: ours were checked when the program was built. */
async function loadRules({ dirs, root }) {
	let named = new Set(Object.values(builtinFacts).flat()), ours = builtinRules.map((definition) => trustRule(definition, builtinFacts[definition.id] ?? [], named));
	if (dirs.length === 0) return {
		rules: ours,
		problems: [],
		warnings: []
	};
	let { readRules } = await Promise.resolve().then(() => require("./read-rules.cjs")), folders = dirs.map((dir) => readFolder(dir, root)), read = readRules(uniqueFiles(folders.flatMap((folder) => folder.files))), taken = new Set(ours.map((rule) => rule.definition.id)), clashes = read.rules.filter((rule) => taken.has(rule.definition.id)).map(({ definition: { id, location } }) => ({
		...location,
		message: `There is a rule ${id} already, one of trustpath's own: give this one another id.`
	}));
	return {
		rules: [...ours, ...read.rules].sort((one, other) => require_program.rt(one.definition.id, other.definition.id)),
		problems: [
			...folders.flatMap((folder) => folder.problems),
			...read.problems,
			...clashes
		],
		warnings: read.warnings
	};
}
/** A preset of the user's own, by the absolute path of its file. */
async function loadPreset(path, root, from) {
	let text = tryRead(() => readText(path));
	if (typeof text != "string") return { problems: [{
		...from,
		message: `${shown(path, root)} ${text.because}.`
	}] };
	let { readPresetText } = await Promise.resolve().then(() => require("./preset.cjs"));
	return readPresetText(text, shown(path, root));
}
function readFolder({ path, location }, root) {
	let names = tryRead(() => {
		if (!(0, node_fs.statSync)(path).isDirectory()) throw Object.assign(/* @__PURE__ */ Error(), { code: "ENOTDIR" });
		return (0, node_fs.readdirSync)(path, {
			recursive: !0,
			withFileTypes: !0
		});
	});
	if ("because" in names) return {
		files: [],
		problems: [{
			...location,
			message: `The rules folder ${shown(path, root)} ${names.because}.`
		}]
	};
	let files = names.filter((entry) => /\.ya?ml$/.test(entry.name) && !entry.isDirectory()).map((entry) => (0, node_path.join)(entry.parentPath, entry.name)).sort(require_program.rt);
	if (files.length === 0) return {
		files: [],
		problems: [{
			...location,
			message: `The rules folder ${shown(path, root)} holds no .yaml or .yml file.`
		}]
	};
	let read = files.map((file) => ({
		file: shown(file, root),
		text: tryRead(() => readText(file))
	}));
	return {
		files: read.flatMap(({ file, text }) => typeof text == "string" ? {
			file,
			text
		} : []),
		problems: read.flatMap(({ file, text }) => typeof text == "string" ? [] : {
			file,
			message: `The file ${text.because}.`
		})
	};
}
/** Two folders may overlap: a file is read once. */
function uniqueFiles(files) {
	return [...new Map(files.map((file) => [file.file, file])).values()];
}
/** Only a regular file is opened: a pipe or a device may never end. */
function readText(path) {
	let found = (0, node_fs.statSync)(path);
	if (found.isDirectory()) throw new UnfitFileError("is a folder, not a file");
	if (!found.isFile()) throw new UnfitFileError("is a pipe or a device: it must be a regular file");
	if (found.size > maxBytes) throw new UnfitFileError("is larger than 5 MB, which no rule or preset needs to be");
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode((0, node_fs.readFileSync)(path));
	} catch (error) {
		throw error instanceof TypeError ? new UnfitFileError("is not UTF-8 text: save it as UTF-8") : error;
	}
}
const maxBytes = 5242880;
var UnfitFileError = class extends Error {};
function tryRead(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof UnfitFileError) return { because: error.message };
		let { code } = error;
		return code === "ENOENT" ? { because: "does not exist" } : code === "ENOTDIR" ? { because: "is no folder" } : code === "ELOOP" ? { because: "is a link that leads back to itself" } : code === "EACCES" || code === "EPERM" ? { because: "may not be read by this user" } : { because: `cannot be read (${code ?? error.message})` };
	}
}
function shown(path, root) {
	return (0, node_path.relative)(root, path).split(node_path.sep).join("/") || ".";
}
// src/ruleset/expand-presets.ts
/** The settings that presets make, in order: those of a preset follow those it extends. */
async function expandPresets(presets, { directory, root, rules }) {
	let settings = [], problems = [], expand = async ({ name, location }, base, above) => {
		let path = isPath(name) ? (0, node_path.resolve)(base, name) : void 0, key = path ?? name;
		if (above.includes(key)) {
			let circle = [...above.slice(above.indexOf(key)), key].map((each) => (0, node_path.isAbsolute)(each) ? (0, node_path.relative)(root, each) : each);
			problems.push({
				...location,
				message: `The preset extends itself: ${circle.join(" \u2192 ")}.`
			});
			return;
		}
		let found = path === void 0 ? builtinPreset(name, location) : await loadPreset(path, root, location);
		if (problems.push(...found.problems), found.preset === void 0) return;
		let below = path === void 0 ? base : (0, node_path.dirname)(path);
		for (let extended of found.preset.extends) await expand(extended, below, [...above, key]);
		settings.push(...membersOf(found.preset, rules), ...found.preset.rules);
	};
	for (let preset of presets) await expand(preset, directory, []);
	return {
		settings,
		problems
	};
}
function isPath(name) {
	return /^\.{0,2}\//.test(name) || /\.(ya?ml|json)$/.test(name);
}
function builtinPreset(name, location) {
	let preset = builtinPresets.find((candidate) => candidate.name === name);
	if (preset !== void 0) return {
		preset,
		problems: []
	};
	let names = builtinPresets.map((candidate) => candidate.name), meant = require_program.X(lastPart(name), names.map(lastPart)), message = `There is no preset ${name}; ${meant === void 0 ? `known: ${names.join(", ")}` : `did you mean trustpath/${meant}?`}${meant === void 0 ? "." : ""} A preset of your own is named by its path, as in ./preset.yaml.`;
	return { problems: [{
		...location,
		message
	}] };
}
/** The rules that say they belong to one of our presets. */
function membersOf(preset, rules) {
	let name = lastPart(preset.name);
	return builtinPresets.includes(preset) ? rules.filter(({ definition }) => definition.presets.includes(name)).map(({ definition: { id, location } }) => ({
		rule: id,
		off: !1,
		location
	})) : [];
}
function lastPart(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// src/ruleset/fact-values.ts
/** What a value would have to be instead, in a few words; undefined when it is of the type. */
function explainMismatch(type, value) {
	try {
		conversionOf(type, "value", () => void 0).convert(value);
		return;
	} catch (error) {
		if (!(error instanceof ValueMismatch)) throw error;
		return `expected ${describeType(type)}`;
	}
}
function describeType(type) {
	switch (type) {
		case "string": return "text";
		case "int": return "a whole number";
		case "bool": return "true or false";
		case "timestamp": return "a time as ISO 8601 text";
		case "document": return "a document as JSON text";
	}
	return "list" in type ? `a list, each element ${describeType(type.list)}` : "map" in type ? "a mapping from text to text" : `a mapping with the keys ${Object.keys(type.record).join(", ")}`;
}
// src/ruleset/resolve-ruleset.ts
/**
* The rules in force: those of the extended presets, those the configuration names, and the user's own unless they are off.
* Settings of rules that do not exist are passed over here; those of presets are problems.
*/
async function resolveRuleset(input) {
	let { rules, config, root } = input, presets = await expandPresets(config.extends, {
		directory: config.directory,
		root,
		rules
	}), settings = [...presets.settings, ...config.rules], overrides = config.overrides, every = [...settings, ...overrides.flatMap((override) => override.rules)], ids = rules.map((rule) => rule.definition.id), problems = [
		...presets.problems,
		...presets.settings.filter((setting) => !ids.includes(setting.rule)).map(({ rule, location }) => ({
			...location,
			message: endSentence(`There is no rule ${rule}${suggest(rule, ids)}`)
		})),
		...every.flatMap((setting) => checkParams(setting, rules))
	], ours = new Set(builtinRules.map((definition) => definition.id));
	return {
		rules: rules.map((rule) => enable(rule, ours.has(rule.definition.id), settings, overrides)).filter((rule) => rule !== void 0).sort((one, other) => require_program.rt(one.rule.definition.id, other.rule.definition.id)),
		problems
	};
}
function enable(rule, ours, settings, overrides) {
	let { id, severity, params } = rule.definition, defaults = Object.entries(params).map(([name, parameter]) => [name, parameter.default]), own = {
		off: ours,
		severity,
		params: Object.fromEntries(defaults)
	}, base = settings.filter((setting) => setting.rule === id).reduce(change$1, own), scoped = overrides.flatMap((override) => override.rules.filter((setting) => setting.rule === id).map((setting) => ({
		override,
		setting
	})));
	if (!(base.off && scoped.every(({ setting }) => setting.off))) return {
		rule,
		severity: base.severity,
		params: base.params,
		settingsFor: (subject) => scoped.filter(({ override }) => covers(override, subject)).reduce((inForce, { setting }) => change$1(inForce, setting), base)
	};
}
function change$1(before, setting) {
	return {
		off: setting.off,
		severity: setting.severity ?? before.severity,
		params: {
			...before.params,
			...setting.params
		}
	};
}
function covers(override, { servers, account, accountName }) {
	let matches = (globs, name) => name !== void 0 && globs.some((glob) => require_program.Q(glob, name)), { servers: serverGlobs, accounts: accountGlobs } = override;
	return (serverGlobs === void 0 || servers.length > 0 && servers.every((server) => matches(serverGlobs, server))) && (accountGlobs === void 0 || matches(accountGlobs, account) || matches(accountGlobs, accountName));
}
function checkParams(setting, rules) {
	let params = rules.find((rule) => rule.definition.id === setting.rule)?.definition.params;
	return params === void 0 ? [] : Object.entries(setting.params ?? {}).flatMap(([name, value]) => {
		let location = setting.paramLocations?.[name] ?? setting.location, parameter = Object.hasOwn(params, name) ? params[name] : void 0;
		if (parameter === void 0) {
			let known = Object.keys(params), end = known.length === 0 ? "; it has none" : suggest(name, known);
			return [{
				...location,
				message: endSentence(`The rule ${setting.rule} has no parameter ${name}${end}`)
			}];
		}
		let mismatch = explainMismatch(typeOfParameter(parameter), value);
		return mismatch === void 0 ? [] : [{
			...location,
			message: `The parameter ${name} of ${setting.rule} is ${JSON.stringify(value)}: ${mismatch}.`
		}];
	});
}
// src/ruleset/trace-settings.ts
/** Every rule, on or off, with the origin of each setting; the values are those that resolveRuleset() finds. */
async function traceSettings(input) {
	let { rules, config, root } = input, settings = [];
	for (let preset of config.extends) {
		let expanded = await expandPresets([preset], {
			directory: config.directory,
			root,
			rules
		});
		for (let setting of expanded.settings) settings.push({
			setting,
			origin: originIn(preset.name, setting)
		});
	}
	for (let setting of config.rules) settings.push({
		setting,
		origin: {
			from: "file",
			location: setting.location
		}
	});
	let ours = new Set(builtinRules.map((definition) => definition.id));
	return rules.map((rule) => {
		let { id, severity, params } = rule.definition, own = { from: "rule" }, traced = {
			off: {
				value: ours.has(id),
				origin: own
			},
			severity: {
				value: severity,
				origin: own
			},
			params: Object.fromEntries(Object.entries(params).map(([name, parameter]) => [name, {
				value: parameter.default,
				origin: own
			}]))
		};
		for (let { setting, origin } of settings.filter((each) => each.setting.rule === id)) traced = change(traced, setting, origin);
		let overrides = config.overrides.flatMap((override) => override.rules.filter((setting) => setting.rule === id).map((setting) => ({
			override,
			setting
		})));
		return {
			rule,
			...traced,
			overrides
		};
	});
}
/** What our presets say stands in no file of the user's: the name of the preset tells more. */
function originIn(preset, { location }) {
	return location.file.startsWith("trustpath/") ? {
		from: "preset",
		name: preset
	} : {
		from: "file",
		location
	};
}
function change(before, { off, severity, params = {}, paramLocations = {} }, origin) {
	let changed = Object.entries(params).map(([name, value]) => {
		let location = paramLocations[name];
		return [name, {
			value,
			origin: origin.from === "file" && location ? {
				...origin,
				location
			} : origin
		}];
	});
	return {
		off: {
			value: off,
			origin
		},
		severity: severity === void 0 ? before.severity : {
			value: severity,
			origin
		},
		params: {
			...before.params,
			...Object.fromEntries(changed)
		}
	};
}
// src/prepare.ts
var prepare_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	accountIds: () => accountIds,
	prepare: () => prepare,
	wantedFacts: () => wantedFacts
});
/** Reads configuration and rules. Throws ProblemsError with every problem of both. */
async function prepare(host, file, only = []) {
	let root = reportRoot(host), config = await loadConfig({
		cwd: host.cwd,
		file,
		env: host.env,
		root
	}).catch((error) => {
		if (error instanceof UnsoundConfigError) return error;
		throw error;
	}), unsound = config instanceof UnsoundConfigError, references = unsound ? config.references : config, loaded = await loadRules({
		dirs: references.rulesDirs,
		root
	}), ids = loaded.rules.map((rule) => rule.definition.id), resolved = await resolveRuleset({
		rules: loaded.rules,
		config: references,
		root
	}), problems = [
		...unsound ? config.problems : [],
		...loaded.problems,
		...checkRuleReferences(references, ids),
		...resolved.problems,
		...unknownRules(only, ids)
	];
	if (unsound || problems.length > 0) throw new require_program.K(orderProblems(problems));
	let rules = resolved.rules.filter((enabled) => only.length === 0 || only.includes(enabled.rule.definition.id));
	return {
		config: {
			...config,
			warnings: [...config.warnings, ...reportsOutside(config, root)]
		},
		rules,
		root
	};
}
/** Reports that the configuration writes beyond the checkout: who may change the one may not be meant to change the other. */
function reportsOutside({ reports }, root) {
	return reports.flatMap(({ file, location }) => {
		let inside = (0, node_path.relative)(root, file);
		if (!(inside.startsWith("..") || (0, node_path.isAbsolute)(inside)) || location === void 0 || /^\/dev\//.test(file)) return [];
		let message = `the report is written outside of ${root}: whoever may change this file decides what is overwritten there`;
		return [{
			...location,
			message
		}];
	});
}
function unknownRules(only, ids) {
	return only.filter((id) => !ids.includes(id)).map((id) => ({
		file: "--rule",
		message: `there is no rule ${id}${suggestion(id, ids)}`
	}));
}
/** Ids of the accounts that `--account` names; undefined for all. Throws ProblemsError with the nearest name. */
function accountIds(config, wanted) {
	if (wanted.length === 0) return;
	let { accounts } = config.topology, known = accounts.flatMap((account) => [account.name, account.id]), problems = [], ids = wanted.flatMap((name) => {
		let found = accounts.find((account) => account.name === name || account.id === name);
		return found === void 0 && problems.push({
			file: "--account",
			message: `there is no account ${name}${suggestion(name, known)}`
		}), found?.id ?? [];
	});
	if (problems.length > 0) throw new require_program.K(problems);
	return new Set(ids);
}
function suggestion(name, known) {
	let near = require_program.X(name, known);
	return near === void 0 ? `; known: ${[...known].sort().join(", ")}` : `; did you mean ${near}?`;
}
/** Qualified paths of all facts that these rules look at, and of those that find what they judge, sorted. */
function wantedFacts(rules) {
	return [...new Set(rules.flatMap(({ rule }) => [...rule.facts, ...listingFacts(rule.definition.subject)]))].sort();
}
// src/write-reports.ts
/** The main report, then those of the flags, then those of the configuration. */
function planOutputs(host, config, options) {
	let place = (format, file) => file === "-" ? { format } : {
		format,
		file: (0, node_path.resolve)(host.cwd, file)
	};
	return [
		place(options.format, options.output ?? "-"),
		...options.reports.map((report) => place(report.format, report.file)),
		...config.reports
	];
}
/** Writes every report that can be written; the failures know of the others. Where none goes to stdout, stderr tells what it came to. */
async function writeReports(host, report, outputs, options, failures) {
	let written = [];
	for (let { format, file } of outputs) {
		let toTerminal = file === void 0, text = (await require_program.E(format))(report, {
			color: toTerminal && require_program.a(host, host.stdout, options.color),
			...toTerminal && host.stdout.columns !== void 0 && { width: host.stdout.columns },
			sarifWaived: options.sarifWaived
		});
		await failures.try(async () => {
			if (file === void 0) return host.stdout.write(text);
			await writeWhole(file, text, { signal: host.signal }), written.push(require_program.s(showPath(file, host.cwd)));
		});
	}
	!options.quiet && outputs.every(({ file }) => file !== void 0) && host.stderr.write(tellOutcome(report, written));
}
function tellOutcome({ summary, gate }, written) {
	let { fail, unknown, pass } = summary, where = written.length === 0 ? "" : `; wrote ${written.join(", ")}`;
	return `trustpath: ${fail} failed, ${unknown} unknown, ${pass} passed, exit code ${gate.exitCode}${where}\n`;
}
/** Collects what could not be written, so that everything else is. */
var Failures = class {
	problems = [];
	async try(action) {
		try {
			await action();
		} catch (error) {
			if (!(error instanceof require_program.K)) throw error;
			this.problems.push(...error.problems);
		}
	}
	/** Throws ProblemsError with all of them, if any; files are shown relative to `root`. */
	throwAny(root) {
		let shown = this.problems.map((problem) => ({
			...problem,
			file: showPath(problem.file, root)
		}));
		if (shown.length > 0) throw new require_program.K(shown);
	}
};
/** Relative to the folder, unless it stands outside. */
function showPath(file, folder) {
	let shown = (0, node_path.relative)(folder, file);
	return shown === "" || shown.startsWith("..") ? file : shown;
}
// src/run.ts
var run_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	runAudit: () => runAudit,
	runCollect: () => runCollect
});
/** One audit from flags to exit code: collect or replay, judge, write every report. Throws ProblemsError before the first call. */
async function runAudit(host, options) {
	let { config, rules, root } = await prepare(host, options.config, options.rules);
	if (!options.quiet) for (let warning of config.warnings) host.stderr.write(`${require_program.b(warning)}\n`);
	let accounts = accountIds(config, options.accounts), gate = {
		...config.gate,
		...options.failOn && { failOn: options.failOn },
		...options.unknown && { unknown: options.unknown }
	}, outputs = planOutputs(host, config, options);
	if (options.plan) return {
		exitCode: await printPlan(host, config, rules, accounts, options),
		written: []
	};
	tryOutputs([...outputs.flatMap((output) => output.file ?? []), ...options.saveSnapshot === void 0 ? [] : [(0, node_path.resolve)(host.cwd, options.saveSnapshot)]]);
	let snapshot = options.snapshot === void 0 ? await collectSnapshot(host, config, wantedFacts(rules), {
		...options,
		accounts
	}) : readSnapshot((0, node_path.resolve)(host.cwd, options.snapshot), options.snapshot), failures = new Failures();
	if (options.saveSnapshot !== void 0) {
		let file = (0, node_path.resolve)(host.cwd, options.saveSnapshot);
		await failures.try(() => writeSnapshot(file, snapshot, host.signal));
	}
	options.snapshot !== void 0 && !sameTopology(snapshot, config) && !options.quiet && host.stderr.write("The snapshot was taken for another topology: the configuration is judged, what it lacks is unknown.\n");
	let asOf = options.asOf ?? (options.snapshot === void 0 ? host.now().toISOString() : snapshot.takenAt).slice(0, 10), { report } = audit({
		snapshot,
		topology: config.topology,
		rules,
		waivers: config.waivers,
		gate,
		asOf,
		tool: require_version.t,
		accounts
	});
	await writeReports(host, report, outputs, options, failures), failures.throwAny(root);
	let written = outputs.flatMap((output) => output.file ?? []);
	return {
		exitCode: host.interruptedCode() ?? report.gate.exitCode,
		report,
		written
	};
}
/** `collect`: reads AWS and writes the snapshot. 0, or 4 when something could not be read. */
async function runCollect(host, options) {
	let { config, rules } = await prepare(host, options.config), output = (0, node_path.resolve)(host.cwd, options.output);
	tryOutputs([output]);
	let accounts = accountIds(config, options.accounts), snapshot = await collectSnapshot(host, config, wantedFacts(rules), {
		...options,
		accounts
	});
	await writeSnapshot(output, snapshot, host.signal);
	let isPartial = snapshot.gaps.length > 0 || snapshot.subjects.some(hasUnreadFact);
	if (!options.quiet) {
		let file = require_program.s(options.output), missing = isPartial ? `; something could not be read: trustpath audit --snapshot ${file} tells what` : "";
		host.stderr.write(`trustpath: wrote ${file}${missing}\n`);
	}
	return host.interruptedCode() ?? (isPartial ? 4 : 0);
}
/** True when AWS was asked for a fact and did not give it; what is not declared or does not exist was never asked for. */
function hasUnreadFact({ facts }) {
	return Object.values(facts).some((fact) => "unknown" in fact && fact.unknown !== "not-declared" && fact.unknown !== "not-collected");
}
async function printPlan(host, config, rules, accounts, options) {
	let { planCollection, renderPlan } = await Promise.resolve().then(() => require("./collect.cjs")).then((n) => n.t), topology = accounts === void 0 ? config.topology : require_program.L(config.topology, accounts);
	return host.stdout.write(renderPlan(planCollection(topology, wantedFacts(rules)), options.format === "json" ? "json" : "text")), 0;
}
function sameTopology(snapshot, config) {
	return canonical(snapshot.topology) === canonical(config.topology);
}
/** The topology without the places it is declared at, as text. */
function canonical(topology) {
	return JSON.stringify(topology, (key, value) => {
		if (key !== "location") return typeof value != "object" || !value || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1));
	});
}
// src/report/text/wrap.ts
/** ASCII and the marks of our own reports, which take one column each; the classes below are slow to make. */
const narrow = /^[ -~\u00b7\u00d7\u2026\u2018\u2019\u201c\u201d\u2192\u2713\u2717]*$/, narrowless = /[\p{M}\p{Cf}]/u, wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Columns that text without control characters takes in a terminal. */
function measure(text) {
	if (narrow.test(text)) return text.length;
	let columns = 0;
	for (let character of text) columns += narrowless.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return columns;
}
/**
* Breaks at spaces into lines of at most `width` columns, after the first of at most `width - hanging`. A longer word
* stands whole on its own line, so that it can be copied.
*/
function wrap(text, width, hanging = 0) {
	let lines = [], line = "", columns = 0;
	for (let word of text.split(" ")) {
		let taken = measure(word);
		line !== "" && columns + 1 + taken > width - (lines.length > 0 ? hanging : 0) ? (lines.push(line), line = word, columns = taken) : (columns += taken + (line === "" ? 0 : 1), line = line === "" ? word : `${line} ${word}`);
	}
	return [...lines, line];
}
// src/report/text/style.ts
var import_picocolors = /* @__PURE__ */ require_rolldown_runtime.r(require_program.n(), 1);
function createStyle(color, columns = 80) {
	let { bold, dim, red, yellow, green, cyan } = import_picocolors.default.createColors(color);
	return {
		width: Math.min(Math.max(columns, 40), 110),
		strong: bold,
		quiet: dim,
		command: cyan,
		good: green,
		bad: red,
		doubtful: yellow,
		severity: {
			critical: (text) => bold(red(text)),
			high: red,
			medium: yellow,
			low: (text) => text,
			info: dim
		},
		verdict: {
			fail: red,
			unknown: yellow,
			pass: green,
			"not-applicable": dim
		}
	};
}
/** A value on one line, escaped: text bare unless it would be taken for something else. */
function formatValue(value) {
	return require_program.o(require_program.s(write(value)), 300);
}
/** The elements of a list as lines, escaped, with a note for those left out; undefined for what is no list. */
function formatItems(value) {
	if (!Array.isArray(value)) return;
	let shown = value.slice(0, 20).map(formatValue);
	return value.length > 20 ? [...shown, `\u2026 and ${value.length - 20} more`] : shown;
}
/** One fact and its value, or why there is none, on one line, escaped. */
function formatEvidence(evidence) {
	let fact = require_program.s(evidence.fact);
	if ("unknown" in evidence) return `${fact} is unknown: ${formatUnknown(evidence)}`;
	if ("absent" in evidence) return `${fact}: there is none`;
	let more = evidence.more === void 0 ? "" : `, and perhaps more: ${formatUnknown(evidence.more)}`;
	return `${fact} = ${(formatItems(evidence.value) ?? [formatValue(evidence.value)]).join(", ") || "(none)"}${more}`;
}
/** Why a fact could not be had, the call that was refused and the permission it needs, escaped. */
function formatUnknown({ unknown, call, permission, detail }) {
	return `${unknown}${call === void 0 ? "" : ` at ${require_program.s(call)}`}${permission === void 0 || permission === call && unknown !== "access-denied" ? "" : permission === call ? ", a permission the auditor lacks" : `, needs the permission ${require_program.s(permission)}`}${detail === void 0 ? "" : `. ${require_program.u(detail)}`}`;
}
/** The unknowns a finding rests on, with their facts. A verdict `unknown` that names none is a defect of ours. */
function unknownsOf(finding) {
	let found = finding.evidence.flatMap((evidence) => {
		let why = "unknown" in evidence ? evidence : "more" in evidence ? evidence.more : void 0;
		return why === void 0 ? [] : [{
			fact: evidence.fact,
			why
		}];
	});
	return found.length > 0 ? found : [{
		fact: finding.rule,
		why: { unknown: "defect" }
	}];
}
function write(value) {
	return typeof value == "string" ? value === "" || /^\s|\s$/.test(value) ? JSON.stringify(value) : value : Array.isArray(value) ? `[${value.map(write).join(", ")}]` : typeof value == "object" ? `{${Object.entries(value).map(([key, each]) => `${key}: ${write(each)}`).join(", ")}}` : String(value);
}
/** What is found, without what it is found about; never empty. */
function describeMessage(finding) {
	return require_program.u(finding.message) || `${finding.verdict}: ${require_program.s(finding.rule)}`;
}
/** `instance xsoar-prod`: what people call the subject. */
function describeSubject({ subject }) {
	return `${subject.kind} ${require_program.s(subject.name) || require_program.s(subject.id)}`;
}
/** Everything a reader needs besides the message to understand and mend a finding, in reading order. */
function describe(finding) {
	return [
		...describeId(finding),
		...describeEvidence(finding),
		...describeFix(finding),
		...describeWaiver(finding),
		...describeOrigin(finding)
	];
}
/** The stable id of the subject, and where it is. */
function describeId({ subject }) {
	let place = subject.id.startsWith("arn:") ? [] : [subject.account, subject.region].flatMap((part) => part ? [require_program.s(part)] : []);
	return [{
		label: "subject",
		text: [require_program.s(subject.id), ...place].join(" \u00b7 ")
	}];
}
/** The facts the verdict rests on; an unknown that the message already tells in full is not repeated. */
function describeEvidence({ evidence, message }) {
	let details = evidence.filter((each) => !("unknown" in each && tells(message, each))).flatMap((each) => "unknown" in each ? {
		label: "unknown",
		text: `${require_program.s(each.fact)}: ${formatUnknown(withoutTold(each, message))}`
	} : "value" in each && describeList(each) || {
		label: "evidence",
		text: formatEvidence(each)
	});
	if (details.length <= 30) return details;
	let more = `\u2026 and ${details.length - 30} more facts`;
	return [...details.slice(0, 30), {
		label: "evidence",
		text: more
	}];
}
function describeFix({ fix }) {
	if (fix === void 0) return [];
	let text = {
		label: "fix",
		text: require_program.u(fix.text)
	};
	if (fix.command === void 0) return [text];
	let [first = "", ...rest] = require_program.l(fix.command);
	return [text, {
		label: "command",
		text: first,
		items: rest
	}];
}
function describeWaiver({ waiver }) {
	if (waiver === null) return [];
	let { reason, owner, expires } = waiver;
	return [{
		label: "waived",
		text: `until ${require_program.s(expires)} by ${require_program.s(owner)}: ${require_program.u(reason)}`
	}];
}
/** Other servers it concerns, where the subject is declared, and the id of the finding. */
function describeOrigin({ servers, location, id }) {
	let others = servers.slice(1).map(require_program.s).join(", ");
	return [
		...others === "" ? [] : [{
			label: "also",
			text: others
		}],
		...location === void 0 ? [] : [{
			label: "declared",
			text: `${require_program.s(location.file)}:${location.line}:${location.column}`
		}],
		{
			label: "finding",
			text: require_program.s(id)
		}
	];
}
/** A list by its elements, and why there may be more of them; undefined for what fits on one line. */
function describeList({ fact, value, more }) {
	let items = formatItems(value) ?? [];
	if (items.length < 2 && (more === void 0 || !items[0]?.endsWith("."))) return;
	let name = require_program.s(fact), listed = {
		label: "evidence",
		text: `${name} =`,
		items
	};
	return more === void 0 ? [listed] : [listed, {
		label: "evidence",
		text: `${name} may hold more: ${formatUnknown(more)}`
	}];
}
/** Without the sentences that the message says already. */
function withoutTold({ detail, ...unknown }, message) {
	return detail === void 0 || message.includes(detail) ? unknown : {
		...unknown,
		detail
	};
}
function tells(message, { fact, unknown, call, permission, detail }) {
	return [
		fact,
		unknown,
		call,
		permission,
		detail
	].every((part) => message.includes(part ?? ""));
}
// src/report/text/finding.ts
const marks = {
	fail: "\u2717",
	unknown: "?",
	pass: "\u2713",
	"not-applicable": "\u2013"
}, indent = "    ";
/** One finding: a headline, the message, then labelled details in a gutter of their own. */
function writeFinding(finding, style) {
	let details = [
		...describeId(finding),
		...describeEvidence(finding),
		...describeFix(finding),
		...describeOrigin(finding)
	];
	return [
		...writeHeadline(finding, marks[finding.verdict], style),
		...wrap(describeMessage(finding), style.width - 4).map((line) => indent + line),
		"",
		...writeDetails(details, style)
	];
}
/** A finding that a waiver accepts, in short. */
function writeWaived(finding, style) {
	return [
		...writeHeadline(finding, "~", style),
		...wrap(describeMessage(finding), style.width - 4).map((line) => indent + style.quiet(line)),
		...writeDetails([
			...describeId(finding),
			...describeWaiver(finding),
			...describeOrigin(finding)
		], style)
	];
}
function writeHeadline(finding, mark, style) {
	let { severity, verdict, waiver } = finding, rule = require_program.s(finding.rule), left = `  ${(waiver === null ? style.verdict[verdict] : style.quiet)(mark)} ${style.severity[severity](severity)}  ${style.strong(rule)}`, subject = describeSubject(finding);
	return 6 + severity.length + measure(rule) + 2 + measure(subject) <= style.width ? [`${left}  ${style.quiet(subject)}`] : [left, `${indent}${style.quiet(subject)}`];
}
function writeDetails(details, style) {
	return details.flatMap((detail, index) => {
		let repeats = details[index - 1]?.label === detail.label || detail.label === "command";
		return writeDetail(detail, style).map((line, at) => {
			let label = at === 0 && !repeats ? detail.label : "";
			return `${indent}${style.quiet(label.padEnd(10))}${line}`;
		});
	});
}
function writeDetail({ label, text, items = [] }, style) {
	if (label === "command") return [text, ...items].map(style.command);
	let width = style.width - 4 - 10, [first = "", ...rest] = wrap(text, width, 2), paint = label === "unknown" ? style.doubtful : label === "finding" || label === "declared" ? style.quiet : String;
	return [
		paint(first),
		...rest.map((line) => `  ${paint(line)}`),
		...items.flatMap((item) => wrap(item, width - 2, 2).map((line, at) => `${at === 0 ? "  " : "    "}${line}`))
	];
}
// src/report/blind-spots.ts
/** Groups unknown findings that no waiver accepts by what would settle them; what settles most comes first. */
function findBlindSpots(findings) {
	let spots = /* @__PURE__ */ new Map();
	for (let finding of findings) if (finding.verdict === "unknown" && finding.waiver === null) for (let { fact, why } of unknownsOf(finding)) {
		let remedy = remedies[why.unknown](why, fact), key = JSON.stringify([
			why.unknown,
			why.call,
			why.permission,
			why.unknown === "not-declared" ? fact : remedy
		]), spot = spots.get(key) ?? {
			why,
			remedies: /* @__PURE__ */ new Set(),
			findings: /* @__PURE__ */ new Set()
		};
		spots.set(key, spot), spot.remedies.add(remedy), spot.findings.add(finding);
	}
	return [...spots].sort(([one, { findings: a }], [other, { findings: b }]) => b.size - a.size || require_program.rt(one, other)).map(([, spot]) => ({
		reason: spot.why.unknown,
		...spot.why.call !== void 0 && { call: spot.why.call },
		...spot.why.permission !== void 0 && { permission: spot.why.permission },
		remedy: tellRemedies([...spot.remedies]),
		findings: [...spot.findings],
		accounts: [...new Set([...spot.findings].flatMap(({ subject }) => subject.account ?? []))].sort(require_program.rt)
	}));
}
function tellRemedies([first = "", ...more]) {
	return more.length === 0 ? first : `${first}; ${more.length} more, each told at its finding`;
}
/** Gaps of one account and reason together, in the order of the first of each. */
function findUnlisted(gaps) {
	return [...require_program.Z(gaps, ({ account, unknown, call, permission, detail }) => JSON.stringify([
		account,
		unknown,
		call,
		permission,
		detail
	])).values()].map((group) => ({
		why: group[0],
		place: placeOf(group),
		servers: unique(group.flatMap(({ servers }) => servers))
	}));
}
function placeOf(group) {
	let kinds = unique(group.map(({ kind }) => kind)).join(", "), regions = unique(group.flatMap(({ region }) => region ?? [])).join(", "), place = [group[0].account, regions].filter(Boolean).join(" ");
	return require_program.s(place === "" ? kinds : `${kinds} in ${place}`);
}
function unique(texts) {
	return [...new Set(texts)].sort(require_program.rt);
}
const remedies = {
	"access-denied": ({ permission, call }) => `grant ${require_program.s(permission ?? call ?? "the auditor access")}`,
	throttled: () => "run again when AWS throttles less, or with fewer calls at once",
	unavailable: () => "run again when the service answers",
	"invalid-answer": () => "run again; a proxy or the service gave an answer that AWS does not give",
	"region-disabled": () => "enable the region for the account, or take it out of the configuration",
	credentials: () => "give the auditor credentials for the account",
	"wrong-account": () => "give the auditor credentials of the declared account",
	"not-collected": () => "collect a new snapshot with this configuration",
	"not-declared": ({ detail }, fact) => detail === void 0 ? `declare ${require_program.s(fact)}` : require_program.u(detail).replace(/\.$/, "").replace(/^(Declare|Give) /, (verb) => verb.toLowerCase()),
	defect: () => "report it: this is a defect of trustpath"
};
// src/report/worst-first.ts
/** For a reader: failures before unknowns, each by severity, what a waiver accepts last. Keeps the report's order otherwise. */
function worstFirst(one, other) {
	return waived(one) - waived(other) || verdict(one) - verdict(other) || severity(one) - severity(other);
}
/** For what must be cut: severity counts before the verdict, so that a lost critical check outlives a small failure. */
function gravestFirst(one, other) {
	return waived(one) - waived(other) || severity(one) - severity(other) || verdict(one) - verdict(other);
}
function waived(finding) {
	return finding.waiver === null ? 0 : 1;
}
function verdict(finding) {
	return require_program.P.indexOf(finding.verdict);
}
function severity(finding) {
	return require_program.M.indexOf(finding.severity);
}
// src/report/by-server.ts
/** Groups findings by the first server they concern; the server with the worst finding first, then by name, what has no server last. */
function groupByServer(findings) {
	let groups = /* @__PURE__ */ new Map();
	for (let finding of findings) {
		let [server] = finding.servers, group = groups.get(server);
		group === void 0 ? groups.set(server, [finding]) : group.push(finding);
	}
	return [...groups].map(([server, group]) => ({
		server,
		summary: summarize(group),
		findings: group.sort(worstFirst)
	})).sort(compareGroups);
}
function compareGroups(one, other) {
	let [a] = one.findings, [b] = other.findings;
	return (a === void 0 || b === void 0 ? 0 : worstFirst(a, b)) || Number(one.server === void 0) - Number(other.server === void 0) || byName(one, other);
}
function byName(one, other) {
	return require_program.rt(one.server ?? "", other.server ?? "");
}
// src/report/waiver-notes.ts
const order = [
	"expired",
	"unused",
	"not seen",
	"ends soon"
];
/** The waivers that ask for attention: expired ones first, then those without use, those that end soon last. */
function listWaiverNotes({ waivers = [] }) {
	let notes = waivers.flatMap((use) => {
		let label = labelOf(use);
		return label === void 0 ? [] : [{
			label,
			use,
			advice: adviceFor(label, use)
		}];
	});
	return order.flatMap((label) => notes.filter((note) => note.label === label));
}
/** `3 waivers: 2 in use, 1 expired`. */
function countWaivers({ waivers = [] }) {
	let many = (state) => waivers.filter((use) => use.state === state).length, told = [
		["used", "in use"],
		["expired", "expired"],
		["unused", "unused"],
		["unseen", "not seen"]
	].flatMap(([state, words]) => many(state) > 0 ? [`${many(state)} ${words}`] : []);
	return `${require_program.f(waivers.length, "waiver")}: ${told.join(", ")}`;
}
function labelOf({ state, endsSoon }) {
	return state === "expired" || state === "unused" ? state : endsSoon ? "ends soon" : state === "unseen" ? "not seen" : void 0;
}
function adviceFor(label, { waiver: { expires } }) {
	switch (label) {
		case "expired": return `It ended on ${expires}: mend what it accepted, or renew it.`;
		case "unused": return "Nothing that it covers fails: delete it.";
		case "not seen": return "What it is for could not be looked at, so whether it is needed is not known.";
		case "ends soon": return `It ends on ${expires}: mend what it accepts, or renew it.`;
	}
}
// src/report/text/groups.ts
/** A server and what was found about it; passes and what does not apply are only counted. */
function writeGroup({ server, summary, findings }, style) {
	let name = server === void 0 ? "topology" : require_program.s(server), counts = formatCounts(summary, style), open = findings.filter(({ verdict, waiver }) => waiver === null && (verdict === "fail" || verdict === "unknown")), waived = findings.filter(({ waiver }) => waiver !== null);
	return [
		`${open.length > 0 ? "" : summary.pass > 0 ? `${style.good(marks.pass)} ` : `${style.quiet(marks["not-applicable"])} `}${style.strong(name)}  ${counts}`,
		...open.flatMap((finding) => ["", ...writeFinding(finding, style)]),
		...waived.flatMap((finding) => ["", ...writeWaived(finding, style)]),
		""
	];
}
/** `2 failed, 1 unknown, 9 passed`: what is zero is left out. */
function formatCounts(summary, style) {
	return [
		[
			summary.fail,
			"failed",
			style.bad
		],
		[
			summary.unknown,
			"unknown",
			style.doubtful
		],
		[
			summary.pass,
			"passed",
			String
		],
		[
			summary.waived,
			"waived",
			String
		],
		[
			summary.notApplicable,
			"not applicable",
			style.quiet
		]
	].filter(([many]) => many > 0).map(([many, what, paint]) => paint(`${many} ${what}`)).join(", ");
}
/** What could not be looked at, and what would settle most of it. Empty when everything was seen. */
function writeBlindSpots({ findings, gaps, summary }, style) {
	let spots = findBlindSpots(findings), unlisted = findUnlisted(gaps);
	return spots.length + gaps.length === 0 ? [] : [
		style.strong("Could not look"),
		...spots.length === 0 ? [] : [`  ${require_program.f(summary.unknown, "check")} unknown. What would settle them:`],
		...spots.slice(0, 10).flatMap((spot) => writeSpot(spot, style)),
		...writeRest(spots.length - 10, style),
		...gaps.length === 0 ? [] : ["  Not listed, so subjects may be missing:"],
		...unlisted.slice(0, 20).flatMap((each) => writeUnlisted(each, style)),
		...writeRest(unlisted.length - 20, style),
		""
	];
}
/** Counts, coverage, cost, and the gate with the exit code it means and why. */
function writeSummary({ summary, gate, cost, findings, incomplete }, style) {
	let verdict = gate.passed ? style.good(`passed, exit code ${gate.exitCode}`) : style.bad(`failed, exit code ${gate.exitCode}`), calls = `${require_program.f(cost.apiCalls, "API call")}, ${cost.retries} retried, ${cost.throttled} throttled, ${cost.seconds} s`, row = (label, text) => `${style.quiet(label.padEnd(12))}${text}`;
	return [
		row(require_program.f(findings.length, "check"), formatCounts(summary, style)),
		row("coverage", `${summary.coverage} %`),
		row("cost", calls),
		row("gate", style.strong(verdict)),
		...gate.because.flatMap((reason) => wrap(require_program.u(reason), style.width - 12).map((line) => " ".repeat(12) + line)),
		...incomplete ? [row("interrupted", style.doubtful("this report holds only what was seen until then"))] : []
	];
}
function writeSpot({ findings, remedy, reason, accounts }, style) {
	let [first, ...more] = accounts, [line = "", ...rest] = wrap(`${remedy} (${reason}${first === void 0 ? "" : ` in ${require_program.s(first)}${more.length > 0 ? ` and ${more.length} more` : ""}`})`, style.width - 9);
	return [`${String(findings.length).padStart(6)} \u00d7 ${line}`, ...rest.map((text) => `         ${text}`)];
}
function writeUnlisted({ place, why }, style) {
	let [line = "", ...rest] = wrap(`${place}: ${formatUnknown(why)}`, style.width - 4, 2);
	return [`    ${line}`, ...rest.map((text) => `      ${text}`)];
}
function writeRest(many, style) {
	return many > 0 ? [style.quiet(`    \u2026 and ${many} more; the JSON report holds all`)] : [];
}
/** How the waivers stand, and those that ask for attention one by one. Empty where there are none. */
function writeWaivers(report, style) {
	return (report.waivers ?? []).length === 0 ? [] : [
		style.strong("Waivers"),
		`  ${countWaivers(report)}`,
		...listWaiverNotes(report).flatMap((note) => writeNote(note, style)),
		""
	];
}
function writeNote({ label, use: { waiver }, advice }, style) {
	let { rule, subject, owner, location } = waiver, paint = label === "expired" || label === "unused" ? style.bad : style.doubtful, [first = "", ...rest] = wrap(`${`${require_program.s(rule)} for ${require_program.s(subject)}, of ${require_program.s(owner)}`} (${`${require_program.s(location.file)}:${location.line}`}). ${require_program.u(advice)}`, style.width - 13);
	return [`  ${paint(label.padEnd(11))}${first}`, ...rest.map((line) => " ".repeat(13) + line)];
}
// src/report/text.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.n({ reportText: () => reportText });
/** The report for a terminal: by server, worst first, then what could not be seen, counts, and the gate. */
const reportText = (report, { color, width }) => {
	let style = createStyle(color, width), { name, version } = report.tool;
	return `${[
		`${style.strong(require_program.s(name))} ${require_program.s(version)}  ${style.quiet(`snapshot of ${formatTime(report.takenAt)}`)}`,
		"",
		...groupByServer(report.findings).flatMap((group) => writeGroup(group, style)),
		...writeBlindSpots(report, style),
		...writeWaivers(report, style),
		...writeSummary(report, style)
	].map((line) => line.trimEnd()).join("\n")}\n`;
};
/** `2026-11-23 20:00 UTC` of ISO 8601 in UTC; any other text as it is. */
function formatTime(time) {
	return require_program.s(time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, "$1 $2 UTC"));
}
Object.defineProperty(exports, "$", {
	enumerable: !0,
	get: function() {
		return reportRoot;
	}
}), Object.defineProperty(exports, "$t", {
	enumerable: !0,
	get: function() {
		return variablesOf;
	}
}), Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return explainMismatch;
	}
}), Object.defineProperty(exports, "At", {
	enumerable: !0,
	get: function() {
		return exactOptional;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return nodeTooDeep;
	}
}), Object.defineProperty(exports, "Bt", {
	enumerable: !0,
	get: function() {
		return union;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return wrap;
	}
}), Object.defineProperty(exports, "Ct", {
	enumerable: !0,
	get: function() {
		return mapping;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return prepare_exports;
	}
}), Object.defineProperty(exports, "Dt", {
	enumerable: !0,
	get: function() {
		return validateSource;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return prepare;
	}
}), Object.defineProperty(exports, "Et", {
	enumerable: !0,
	get: function() {
		return whyNotAnswer;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return checkTypes;
	}
}), Object.defineProperty(exports, "Ft", {
	enumerable: !0,
	get: function() {
		return picklist;
	}
}), Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return compileChanges;
	}
}), Object.defineProperty(exports, "Gt", {
	enumerable: !0,
	get: function() {
		return audit;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return compileTemplate;
	}
}), Object.defineProperty(exports, "Ht", {
	enumerable: !0,
	get: function() {
		return url;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return problemOf;
	}
}), Object.defineProperty(exports, "It", {
	enumerable: !0,
	get: function() {
		return pipe;
	}
}), Object.defineProperty(exports, "J", {
	enumerable: !0,
	get: function() {
		return assembleRule;
	}
}), Object.defineProperty(exports, "Jt", {
	enumerable: !0,
	get: function() {
		return whyTooBroad;
	}
}), Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return resolveName;
	}
}), Object.defineProperty(exports, "Kt", {
	enumerable: !0,
	get: function() {
		return tracePaths;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return createContext;
	}
}), Object.defineProperty(exports, "Lt", {
	enumerable: !0,
	get: function() {
		return regex;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return inspect;
	}
}), Object.defineProperty(exports, "Mt", {
	enumerable: !0,
	get: function() {
		return looseObject;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return compilerOf;
	}
}), Object.defineProperty(exports, "Nt", {
	enumerable: !0,
	get: function() {
		return object;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return traceSettings;
	}
}), Object.defineProperty(exports, "Ot", {
	enumerable: !0,
	get: function() {
		return array;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return runnerOf;
	}
}), Object.defineProperty(exports, "Pt", {
	enumerable: !0,
	get: function() {
		return optional$2;
	}
}), Object.defineProperty(exports, "Q", {
	enumerable: !0,
	get: function() {
		return testRule;
	}
}), Object.defineProperty(exports, "Qt", {
	enumerable: !0,
	get: function() {
		return factOf$1;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return usePatternEngine;
	}
}), Object.defineProperty(exports, "Rt", {
	enumerable: !0,
	get: function() {
		return safeParse;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return measure;
	}
}), Object.defineProperty(exports, "St", {
	enumerable: !0,
	get: function() {
		return wholeNumber;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return run_exports;
	}
}), Object.defineProperty(exports, "Tt", {
	enumerable: !0,
	get: function() {
		return optional$1;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return openReport;
	}
}), Object.defineProperty(exports, "Ut", {
	enumerable: !0,
	get: function() {
		return parseSource;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return tooLarge;
	}
}), Object.defineProperty(exports, "Vt", {
	enumerable: !0,
	get: function() {
		return unknown$1;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return endSentence;
	}
}), Object.defineProperty(exports, "Wt", {
	enumerable: !0,
	get: function() {
		return stringify;
	}
}), Object.defineProperty(exports, "X", {
	enumerable: !0,
	get: function() {
		return builtin_generated_exports;
	}
}), Object.defineProperty(exports, "Xt", {
	enumerable: !0,
	get: function() {
		return decideAssumeRole;
	}
}), Object.defineProperty(exports, "Y", {
	enumerable: !0,
	get: function() {
		return compilePieces;
	}
}), Object.defineProperty(exports, "Yt", {
	enumerable: !0,
	get: function() {
		return derive;
	}
}), Object.defineProperty(exports, "Z", {
	enumerable: !0,
	get: function() {
		return missingVerdicts;
	}
}), Object.defineProperty(exports, "Zt", {
	enumerable: !0,
	get: function() {
		return catalogue;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return formatItems;
	}
}), Object.defineProperty(exports, "_t", {
	enumerable: !0,
	get: function() {
		return searchPlaces;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return gravestFirst;
	}
}), Object.defineProperty(exports, "at", {
	enumerable: !0,
	get: function() {
		return ca_bundle_exports;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return unknownsOf;
	}
}), Object.defineProperty(exports, "bt", {
	enumerable: !0,
	get: function() {
		return moment;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return findUnlisted;
	}
}), Object.defineProperty(exports, "ct", {
	enumerable: !0,
	get: function() {
		return rewriteFile;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return describeEvidence;
	}
}), Object.defineProperty(exports, "dt", {
	enumerable: !0,
	get: function() {
		return config_exports;
	}
}), Object.defineProperty(exports, "et", {
	enumerable: !0,
	get: function() {
		return report_root_exports;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return describeMessage;
	}
}), Object.defineProperty(exports, "ft", {
	enumerable: !0,
	get: function() {
		return writeWaiver;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return formatEvidence;
	}
}), Object.defineProperty(exports, "gt", {
	enumerable: !0,
	get: function() {
		return packageKey;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return describeWaiver;
	}
}), Object.defineProperty(exports, "ht", {
	enumerable: !0,
	get: function() {
		return isPackageFile;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return groupByServer;
	}
}), Object.defineProperty(exports, "it", {
	enumerable: !0,
	get: function() {
		return collectSnapshot;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return loadRules;
	}
}), Object.defineProperty(exports, "jt", {
	enumerable: !0,
	get: function() {
		return literal;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return resolveRuleset;
	}
}), Object.defineProperty(exports, "kt", {
	enumerable: !0,
	get: function() {
		return check;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return marks;
	}
}), Object.defineProperty(exports, "lt", {
	enumerable: !0,
	get: function() {
		return text_file_exports;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return describeSubject;
	}
}), Object.defineProperty(exports, "mt", {
	enumerable: !0,
	get: function() {
		return loadConfig;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return countWaivers;
	}
}), Object.defineProperty(exports, "nt", {
	enumerable: !0,
	get: function() {
		return snapshot_file_exports;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return worstFirst;
	}
}), Object.defineProperty(exports, "ot", {
	enumerable: !0,
	get: function() {
		return readCertificates;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return describeOrigin;
	}
}), Object.defineProperty(exports, "pt", {
	enumerable: !0,
	get: function() {
		return settingPlaces;
	}
}), Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return suggest;
	}
}), Object.defineProperty(exports, "qt", {
	enumerable: !0,
	get: function() {
		return summarize;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return listWaiverNotes;
	}
}), Object.defineProperty(exports, "rt", {
	enumerable: !0,
	get: function() {
		return tellIssue;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return findBlindSpots;
	}
}), Object.defineProperty(exports, "st", {
	enumerable: !0,
	get: function() {
		return readTextFile;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return text_exports;
	}
}), Object.defineProperty(exports, "tt", {
	enumerable: !0,
	get: function() {
		return readSnapshot;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return describe;
	}
}), Object.defineProperty(exports, "ut", {
	enumerable: !0,
	get: function() {
		return whole_file_exports;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return formatUnknown;
	}
}), Object.defineProperty(exports, "vt", {
	enumerable: !0,
	get: function() {
		return effectiveConfig;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return runAudit;
	}
}), Object.defineProperty(exports, "wt", {
	enumerable: !0,
	get: function() {
		return described;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return createStyle;
	}
}), Object.defineProperty(exports, "xt", {
	enumerable: !0,
	get: function() {
		return record;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return formatValue;
	}
}), Object.defineProperty(exports, "yt", {
	enumerable: !0,
	get: function() {
		return secretsOf;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return typeOfParameter;
	}
}), Object.defineProperty(exports, "zt", {
	enumerable: !0,
	get: function() {
		return string;
	}
});
