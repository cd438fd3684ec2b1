// src/model/fact.ts
function isUnknown(fact) {
	return "unknown" in fact;
}
function isAbsent(fact) {
	return "absent" in fact;
}
function known(value) {
	return { value };
}
const absent = { absent: !0 }, accessKey = {
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
}, account = {
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
}, integration = {
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
}, region = {
	kind: "region",
	variable: "region",
	meaning: "A region that a declared server or integration uses in an account.",
	sees: ["account"],
	facts: { name: {
		type: "string",
		meaning: "Region code, e.g. eu-west-1.",
		source: { declared: !0 }
	} }
}, server = {
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
}, serverRole = {
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
			meaning: "RoleId (AROA…).",
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
		}
	}
}, comparison = [
	"targetRole.trust.document",
	"targetRole.callers",
	"serverRole.uniqueId",
	"user.uniqueId"
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
			meaning: "RoleId (AROA…).",
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
			meaning: "Declared callers that the trust policy does not name with sts:AssumeRole.",
			source: { from: comparison }
		},
		undeclaredPrincipals: {
			type: { list: "string" },
			meaning: "Allowed principals beyond the declared callers: other roles and users, whole accounts, services, federation, everyone.",
			source: { from: comparison }
		},
		stalePrincipals: {
			type: { list: "string" },
			meaning: "Raw unique ids (AROA…, AIDA…) that belong to no declared caller: what is left of a deleted principal.",
			source: { from: comparison }
		},
		deniedCallers: {
			type: { list: "string" },
			meaning: "Declared callers that a Deny of the trust policy covers. A Deny under a condition is an unknown element.",
			source: { from: comparison }
		},
		trustProblems: {
			type: { list: "string" },
			meaning: "What is wrong with the trust policy, a sentence each.",
			source: { from: comparison }
		},
		"trust.proposed": {
			type: "document",
			meaning: "The trust policy that names just the declared callers, as JSON text.",
			source: { from: comparison }
		}
	}
}, catalogue = [
	server,
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
				meaning: "UserId (AIDA…).",
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
	integration,
	targetRole,
	account,
	region
];
/** The entry of a kind; undefined for a kind of the vocabulary that has no facts yet. */
function entryOf(kind) {
	return catalogue.find((entry) => entry.kind === kind);
}
/** The kinds whose variables a rule of `kind` may name: its own first. */
function variablesOf(kind) {
	let own = entryOf(kind);
	return own === void 0 ? [] : [own, ...own.sees.flatMap((seen) => entryOf(seen) ?? [])];
}
/** Looks a fact up by its qualified path, e.g. `instance.metadataOptions.hopLimit`. */
function factOf(path) {
	let dot = path.indexOf("."), entry = catalogue.find((candidate) => candidate.variable === path.slice(0, dot));
	return entry !== void 0 && Object.hasOwn(entry.facts, path.slice(dot + 1)) ? entry.facts[path.slice(dot + 1)] : void 0;
}
export { absent as a, known as c, variablesOf as i, entryOf as n, isAbsent as o, factOf as r, isUnknown as s, catalogue as t };
