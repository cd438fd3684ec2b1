// src/catalogue/access-key.ts
const accessKey = {
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
}, identity = ["serverRole.policies.identity"], reach$1 = [...identity, "serverRole.targets"], serverRole = {
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
		},
		"assumable.exact": {
			type: { list: "string" },
			meaning: "ARNs of single roles that its identity policies allow sts:AssumeRole on, conditions left aside.",
			source: { from: identity }
		},
		"assumable.patterns": {
			type: { list: "string" },
			meaning: "ARNs with wildcards or variables that they allow it on.",
			source: { from: identity }
		},
		"assumable.everything": {
			type: "bool",
			meaning: "Whether they allow it on every role there is.",
			source: { from: identity }
		},
		"assumable.notResource": {
			type: { list: "string" },
			meaning: "What a NotResource leaves out; not empty where one allows it on everything else.",
			source: { from: identity }
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
			source: { from: [...identity, "serverRole.policies.boundary"] }
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
}, credentials = [
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
], session = [
	"targetRole.maxSessionDuration",
	"integration.sessionName",
	"integration.sessionDuration"
], permissions = [
	"targetRole.policies.identity",
	"targetRole.policies.boundary",
	"integration.actions"
], reach = [
	...credentials,
	"server.sts.endpoints",
	...caller,
	...trust,
	...session,
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
			meaning: "Broken links without which the server cannot do its work with the role: all but least-privilege. A link other than the guardrails that is not known is an unknown element.",
			source: { from: reach }
		},
		unknownLinks: {
			type: { list: "string" },
			meaning: "Names of the links of which nobody knows whether they hold; the guardrails are among them.",
			source: { from: links }
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
		"mended.narrowTrust": {
			type: "document",
			meaning: "targetRole.trust.document as it is after it was narrowed to the declared callers.",
			source: { from: width }
		},
		"mended.maxSessionDuration": {
			type: "int",
			meaning: "targetRole.maxSessionDuration as it is after them.",
			source: { from: ["targetRole.exists", ...session] }
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
	trustPath,
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
export { variablesOf as i, entryOf as n, factOf as r, catalogue as t };
