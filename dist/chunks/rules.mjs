import { C as isUnknown, S as isAbsent, T as compareText, b as matchesGlob, y as nearest } from "./model.mjs";
import { t as RE2JS } from "./re2.mjs";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
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
			source: { from: session }
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
// src/ruleset/conversion.ts
/** A value is not of the type that the catalogue gives its fact. */
var ValueMismatch = class extends Error {}, DocumentText = class {
	text;
	constructor(text) {
		this.text = text;
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
			convert: (value) => new DocumentText(expectType("string", value))
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
		convert: toStringMap
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
function toStringMap(value) {
	return new Map(Object.entries(expectRecord(value)).map(([key, member]) => [key, expectType("string", member)]));
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
// src/ruleset/unknown-fact.ts
/**
* Thrown where an expression looks at a fact that nobody could read. It is deliberately no error of the expression
* library: `&&`, `||`, `exists` and `all` then go on as Kleene's logic does, and nothing takes the fact for absent.
* It carries no stack, which would cost more than the whole evaluation.
*/
var UnknownFact = class extends Error {
	unknown;
	constructor(unknown) {
		let { stackTraceLimit } = Error;
		Error.stackTraceLimit = 0, super(unknown.unknown), Error.stackTraceLimit = stackTraceLimit, this.unknown = unknown;
	}
};
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
	return [...evidence].sort((one, other) => compareText(one.fact, other.fact));
}
/** Of several lists, each fact once, sorted by path. */
function mergeEvidence(lists) {
	return sortEvidence([...new Map(lists.flat().map((evidence) => [evidence.fact, evidence])).values()]);
}
/** A fact by its qualified path; one that a subject lacks was not collected. */
function factAt(path, variables) {
	let dot = path.indexOf("."), facts = variables[path.slice(0, dot)], name = path.slice(dot + 1);
	return (facts !== void 0 && Object.hasOwn(facts, name) ? facts[name] : void 0) ?? notCollected;
}
const notCollected = { unknown: "not-collected" };
function readFact(path, fact, table) {
	if (isAbsent(fact)) return {
		evidence: {
			fact: path,
			absent: !0
		},
		value: void 0
	};
	if (isUnknown(fact)) return {
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
		return fact.more === void 0 ? {
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
function judge(when, require, scope) {
	let applies = when?.evaluate(scope);
	if (applies !== void 0 && applies.value !== !0) return {
		verdict: applies.value === !1 ? "not-applicable" : "unknown",
		evidence: applies.reads
	};
	let holds = require.evaluate(scope), evidence = mergeEvidence([applies?.reads ?? [], holds.reads]);
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
function assembleRule(definition, { when, message, unknownMessage, fix, cases }, require, facts, changes) {
	let caseOf = (scope) => cases.find((each) => each.when?.evaluate(scope).value === !0);
	return {
		definition,
		...when !== void 0 && { when },
		require,
		cases: cases.flatMap((each) => each.when ?? []),
		facts: [...facts].sort(compareText),
		get changes() {
			return changes();
		},
		judge: (scope) => judge(when, require, scope),
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
/** `; did you mean …?`, or the names there are. */
function suggest(name, known) {
	let near = nearest(name, known);
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
// src/ruleset/check-examples.ts
/** The examples of a rule name facts that exist, with values that they can have. */
function checkExamples(definition, vocabulary, report) {
	definition.examples.forEach((example, index) => {
		checkFacts(example, ["examples", index], vocabulary, report), checkParams$1(example.params ?? {}, [
			"examples",
			index,
			"params"
		], definition, report);
	});
}
function checkFacts(example, at, vocabulary, report) {
	let { facts, absent, unknown } = example, lookUp = (path, place, what) => {
		let reference = resolveName(path.split("."), vocabulary);
		if (reference.is === "fact" && reference.rest.length === 0) return reference.entry;
		report.add(place, "message" in reference ? reference.message : `${path} is no fact`, what);
	};
	for (let [path, value] of Object.entries(facts)) {
		let entry = lookUp(path, [
			...at,
			"facts",
			path
		], "key"), mismatch = entry && explainMismatch(entry.type, value);
		mismatch !== void 0 && report.add([
			...at,
			"facts",
			path
		], mismatch);
	}
	absent.forEach((path, index) => {
		let place = [
			...at,
			"absent",
			index
		], entry = lookUp(path, place, "value");
		entry !== void 0 && entry.optional !== !0 && report.add(place, `${path} is never absent: the catalogue does not call it optional`), (Object.hasOwn(facts, path) || Object.hasOwn(unknown, path)) && report.add(place, `${path} cannot be absent and something else at once`);
	});
	for (let path of Object.keys(unknown)) {
		let place = [
			...at,
			"unknown",
			path
		], entry = lookUp(path, place, "key");
		entry !== void 0 && Object.hasOwn(facts, path) && !(typeof entry.type == "object" && "list" in entry.type) && report.add(place, `${path} is no list: it cannot be known in part`, "key");
	}
}
function checkParams$1(params, at, definition, report) {
	for (let [name, value] of Object.entries(params)) {
		let parameter = Object.hasOwn(definition.params, name) ? definition.params[name] : void 0;
		if (parameter === void 0) {
			let message = `the rule has no parameter ${name}${suggest(name, Object.keys(definition.params))}`;
			report.add([...at, name], message, "key");
			continue;
		}
		let mismatch = explainMismatch(typeOfParameter(parameter), value);
		mismatch !== void 0 && report.add([...at, name], mismatch);
	}
}
// src/ruleset/check-parameters.ts
/** The default of every parameter is of its type. */
function checkParameters({ params }, report) {
	for (let [name, parameter] of Object.entries(params)) {
		let mismatch = explainMismatch(typeOfParameter(parameter), parameter.default);
		mismatch !== void 0 && report.add([
			"params",
			name,
			"default"
		], mismatch);
	}
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
	return reference.is === "fact" && reference.rest.length === 0 && isDeepStrictEqual(reference.entry.type, type) ? reference.path : void 0;
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
	µs: 1000n,
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
	let parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
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
// src/ruleset/functions.ts
/** Put around what must be known to its end: operands of `==`, lists whose size is asked. Rules cannot call it by name. */
const wholeFunction = "whole", ownFunctions = [
	{
		signature: "re(string, string): bool",
		handler: (text, pattern) => compilePattern(pattern).test(text)
	},
	{
		signature: "like(string, string): bool",
		handler: (text, glob) => matchesGlob(glob, text)
	},
	{
		signature: "isEmpty(list<A>): bool",
		handler: isEmptyList
	},
	{
		signature: `${wholeFunction}(A): A`,
		handler: assertWhole
	}
], patterns = /* @__PURE__ */ new Map();
/** RE2 syntax, found anywhere in the text, in time linear in the text. Throws RE2JSSyntaxException. */
function compilePattern(pattern) {
	let compiled = patterns.get(pattern) ?? RE2JS.compile(pattern);
	return patterns.set(pattern, compiled), compiled;
}
// src/ruleset/cel.ts
/** The library's environment for a vocabulary: its types, variables and our own functions. */
function createContext(vocabulary) {
	let environment = new Environment({
		unlistedVariablesAreDyn: !1,
		enableOptionalTypes: !1
	}), declare = (name, ctor, fields) => environment.registerType(name, {
		ctor,
		fields
	});
	environment.registerType("document", {
		ctor: DocumentText,
		fields: {}
	}), environment.registerOperator("document == document", (one, other) => one.text === other.text);
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
* Parses an expression for evaluation, with `whole(…)` around everything whose end must be known: operands of `==`, lists
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
// src/ruleset/once.ts
/** Makes a value when it is first asked for, and keeps it. */
function once(make) {
	let made;
	return () => (made ??= { value: make() }, made.value);
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
	let problems = operandsOf(checker.parse(source).ast).flatMap(({ node }, index) => found.some(({ offset }) => offset >= node.start && offset < node.end) ? [] : checkOperand(source, index, checker));
	return problems.length > 0 || found.length > 0 ? problems : [problemOf(whole.error)];
}
/** Any error of the expression library, with the place it names. */
function problemOf(error) {
	let { summary, message, range } = error, text = plain(summary ?? message);
	return {
		message: text + (/got QUESTION$|: QUESTION$/.test(text) ? ": `?` after `.` or `[` is refused, it would take an unknown fact for an absent one; use has()" : ""),
		offset: range?.start ?? 0
	};
}
/** Checks one operand with every other replaced by `true`. */
function checkOperand(source, index, checker) {
	let parsed = checker.parse(source);
	operandsOf(parsed.ast).forEach((operand, other) => {
		other !== index && operand.replace(checker.parse("true").ast);
	});
	let { valid, error } = parsed.check();
	return valid ? [] : [problemOf(error)];
}
function operandsOf(node, replace = () => void 0) {
	if (node.op !== "&&" && node.op !== "||") return [{
		node,
		replace
	}];
	let operands = node.args;
	return operands.flatMap((operand, index) => operandsOf(operand, (other) => {
		operands[index] = other;
	}));
}
function plain(text) {
	return text.replaceAll("google.protobuf.Timestamp", "timestamp").replaceAll("google.protobuf.Duration", "duration");
}
// src/ruleset/compiler.ts
/** Checks every expression when it is compiled. */
function createCompiler(vocabulary) {
	let context = createContext(vocabulary);
	return compilerOf(() => context, (source, type) => compile(source, type, vocabulary, context));
}
/**
* For expressions that were checked when the program was built: each is parsed when it is first evaluated, and not checked
* again. Most rules meet few subjects, and most of a rule's expressions none.
*/
function createTrustingCompiler(vocabulary) {
	let context = once(() => contextFor(vocabulary));
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
function compilerOf(context, compileTo) {
	return {
		condition(source, origin) {
			let program = compileTo(source, "bool");
			return "problems" in program ? program : { expression: expressionOf(source, program, (scope) => {
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
						reads: reading.evidence()
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
			}) };
		},
		formula(source, type, origin, named = "result") {
			let program = compileTo(source, conversionOf(type, named, () => void 0).type);
			return "problems" in program ? program : { expression: expressionOf(source, program, (scope) => {
				try {
					return { value: toFactValue(program.run(scope, openReading(context().table, scope.variables))) };
				} catch (error) {
					return error instanceof UnknownFact ? error.unknown : describeDefect(error, origin).unknown;
				}
			}) };
		}
	};
}
function expressionOf(source, program, evaluate) {
	return {
		source,
		get facts() {
			return program.facts;
		},
		evaluate
	};
}
const contexts = /* @__PURE__ */ new Map();
/** One for all rules that see the same kinds and have no parameters. */
function contextFor(vocabulary) {
	if (Object.keys(vocabulary.params).length > 0) return createContext(vocabulary);
	let seen = vocabulary.entries.map((entry) => entry.kind).join(), context = contexts.get(seen) ?? createContext(vocabulary);
	return contexts.set(seen, context), context;
}
function compile(source, type, vocabulary, context) {
	let { environment } = context, tree;
	try {
		tree = environment.parse(source).ast;
	} catch (error) {
		return { problems: [problemOf(error)] };
	}
	let { facts, problems, literalCalls } = inspect(tree, source, vocabulary), found = [...problems, ...literalCalls.flatMap((call) => tryLiteral(source.slice(call.start, call.end), call.start, environment))], all = [...found, ...checkTypes(source, type, environment, found)];
	return all.length > 0 ? { problems: all.sort((one, other) => one.offset - other.offset) } : {
		facts,
		...runnerOf(source, context)
	};
}
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
function tryLiteral(call, offset, environment) {
	try {
		return environment.evaluate(call), [];
	} catch (error) {
		return [{
			message: problemOf(error).message,
			offset
		}];
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
// src/ruleset/end-sentence.ts
/** A full stop where the text does not end a sentence itself. */
function endSentence(text) {
	return /[.?]$/.test(text) ? text : `${text}.`;
}
// src/ruleset/rule-report.ts
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
			for (let { offset, message } of found) push(source?.offsetLocation(path, offset), path, message);
		}
	};
}
// src/ruleset/shell-quote.ts
/** One word for a POSIX shell (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02). */
function quoteForShell(text) {
	return /^[A-Za-z0-9_@:,./+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
				else if (isUnknown(fact) || isAbsent(fact) || fact.more !== void 0) return;
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
	if (isAbsent(fact)) return "(none)";
	if (isUnknown(fact)) return `(unknown: ${fact.unknown})`;
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
	return (Array.isArray(value) ? value : [value]).map((item) => quoteForShell(showValue(item))).join(" ");
}
// src/ruleset/compile-rule.ts
/**
* Checks a rule against the catalogue and makes it applicable. Every problem is told at once; `source` gives each its line
* and column, without it they stand where the rule does.
*/
function compileRule(definition, source) {
	let { id, subject, params, location } = definition, entries = variablesOf(subject), report = openReport(definition, source);
	if (entries.length === 0) return report.add(["subject"], `there are no facts of kind ${subject} yet`), { problems: report.problems };
	let vocabulary = {
		entries,
		params
	}, compiler = createCompiler(vocabulary), facts = /* @__PURE__ */ new Set(), note = (made) => {
		for (let fact of made.facts) facts.add(fact);
		return made;
	}, pieces = compilePieces(definition, {
		condition(expression, ...path) {
			let compiled = compiler.condition(expression, {
				rule: id,
				location
			});
			if ("expression" in compiled) return note(compiled.expression);
			report.addAll(path, compiled.problems);
		},
		template(text, ...path) {
			let compiled = compileTemplate(text, vocabulary, path.at(-1) === "command");
			return report.addAll(path, compiled.problems), note(compiled.template);
		}
	}), changes = compileChanges(definition, vocabulary, compiler, report).map(note);
	checkParameters(definition, report), checkExamples(definition, vocabulary, report);
	let { require } = pieces;
	return report.problems.length > 0 || require === void 0 ? { problems: [...report.problems].sort(byPlace) } : {
		rule: assembleRule(definition, pieces, require, facts, () => changes),
		problems: []
	};
}
function byPlace(one, other) {
	return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
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
		let entry = factOf(path);
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
	return toVariables(new Map(evidence.filter(({ fact }) => factOf(fact) !== void 0).map(({ fact, ...rest }) => [fact, rest])));
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
		cases: [{
			when: "serverRole.assumable.everything",
			message: "A policy of {serverRole.name} allows sts:AssumeRole on every role there is: in its own account, those that trust the account, and in any other account that trusts it."
		}, {
			when: "!isEmpty(serverRole.assumable.notResource)",
			message: "A policy of {serverRole.name} allows sts:AssumeRole by a NotResource: on every role but {serverRole.assumable.notResource}, those of tomorrow among them."
		}],
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
					"serverRole.undeclaredPatterns": []
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 44,
					column: 5
				}
			},
			{
				name: "every role there is",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.notResource": [],
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.everything": !0
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 52,
					column: 5
				}
			},
			{
				name: "every role but a few",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.notResource": ["arn:aws:iam::222222222222:role/Admin"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 56,
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
					"serverRole.undeclaredPatterns": ["arn:aws:iam::222222222222:role/*"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 60,
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
					"serverRole.undeclaredPatterns": ["arn:aws:iam::222222222222:role/*"]
				},
				absent: [],
				unknown: { "serverRole.undeclaredPatterns": "access-denied" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 64,
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
					line: 69,
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
				command: "aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {path.mend.document}"
			}
		}, {
			when: "has(path.firstBrokenLink) && path.firstBrokenLink == \"session\" && server.authentication == \"access-key\" && path.session.tooLong && path.session.duration <= 43200",
			fix: {
				text: "{path.mend.text}",
				command: "aws iam update-role --role-name {targetRole.name} --max-session-duration {path.session.duration}"
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
					line: 88,
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
					"path.mend.text": "Add a statement that allows arn:aws:iam::111111111111:role/XsoarServer sts:AssumeRole.",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 91,
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
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.interruptedAt": ["permissions"],
					"path.firstBrokenLink": "permissions",
					"path.explanation": "UpdateAPP does not grant ec2:CreateImage, which aws-ec2-prod needs.",
					"path.mend.text": "Allow UpdateAPP ec2:CreateImage; name the resources where these actions take any."
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 104,
					column: 5
				}
			},
			{
				name: "the session is longer than the role allows",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.interruptedAt": ["session"],
					"path.firstBrokenLink": "session",
					"server.authentication": "access-key",
					"path.session.duration": 7200,
					"path.session.tooLong": !0,
					"path.mended.maxSessionDuration": 7200,
					"path.explanation": "STS refuses the session: 7200 s is more than the role's MaxSessionDuration of 3600 s.",
					"path.mend.text": "Set the session duration of aws-ec2-prod to at most 3600 seconds, or let UpdateAPP allow 7200."
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
				name: "one link is broken for sure, though another could not be read",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.explanation": "No Allow of the trust policy admits arn:aws:iam::111111111111:role/XsoarServer for sts:AssumeRole.",
					"path.mend.text": "Add a statement that allows arn:aws:iam::111111111111:role/XsoarServer sts:AssumeRole.",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.interruptedAt": ["instance"],
					"path.firstBrokenLink": "instance"
				},
				absent: [],
				unknown: { "path.interruptedAt": "access-denied" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 124,
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
					line: 129,
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
					line: 41,
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
					line: 49,
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
					line: 56,
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
		title: "The trust policy names exactly the principals that are declared to assume the role",
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
		message: "The trust policy of {targetRole.name} does not name exactly the declared callers. {targetRole.trustProblems}",
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
				message: "Nothing can call {targetRole.name} from {targetRole.serversWithoutCaller}: there is no instance, no role attached to the instance, or no such user. {targetRole.trustProblems}"
			},
			{
				when: "!isEmpty(targetRole.deniedCallers)",
				fix: {
					text: "Find out first why the trust policy denies {targetRole.deniedCallers}: somebody may have locked it out on purpose. If not, replace the trust policy by this one. It names just the declared callers, by their ARNs, and no longer denies them.",
					command: "aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {targetRole.trust.proposed}"
				}
			}
		],
		why: "A trust policy says who may become a role. Every name in it that no server needs is a door: a whole account (`root` or\nthe twelve digits) lets everyone in whom that account's administrators allow, `*` lets in the world, and the service\n`ec2.amazonaws.com`, which the console writes when a role is made for EC2, lets any instance carry the role.\nA name that is missing is an outage, and it is easy to miss: IAM compares path and case, partitions never mix, and for a\nrole that was deleted and made anew the policy shows a unique id (AROA…, AIDA…) that matches nobody, although a role of\nthe old name is there. Within one account the trust policy alone lets a named role in, so nothing else catches the error.\nThe caller is the role that is really attached to the server, not the one that somebody meant to attach. An external id\nis no answer here: XSOAR cannot send one, and it is made for third parties that act for many customers.",
		fix: {
			text: "Replace the trust policy by one that names just the declared callers, by their ARNs. If one of its principals is in use after all, declare the server or integration that uses it instead.",
			command: "aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {targetRole.trust.proposed}",
			changes: { "targetRole.trust.document": "targetRole.trust.proposed" }
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}"
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 73,
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
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.missingCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:root"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/XsoarServer is not trusted: no Allow of sts:AssumeRole names it.", "arn:aws:iam::111111111111:root trusts the whole account 111111111111."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 88,
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"],
					"targetRole.trustProblems": ["Service:ec2.amazonaws.com lets an AWS service assume the role."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 97,
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.missingCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.stalePrincipals": ["AROAEXAMPLEEXAMPLE123"],
					"targetRole.trustProblems": ["AROAEXAMPLEEXAMPLE123 is the id of a deleted role."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 103,
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.deniedCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.trustProblems": ["Statement[1] of the trust policy denies arn:aws:iam::111111111111:role/XsoarServer."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 110,
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
					line: 116,
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.serversWithoutCaller": ["xsoar-standby"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 122,
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.serversWithoutCaller": ["xsoar-standby"],
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:role/Old"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/Old is no declared caller."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 127,
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"],
					"targetRole.trustProblems": ["Service:ec2.amazonaws.com lets an AWS service assume the role."]
				},
				absent: [],
				unknown: {
					"targetRole.serversWithoutCaller": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied",
					"targetRole.trustProblems": "access-denied"
				},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 134,
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
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
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
					"targetRole.trustProblems": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 147,
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
					"targetRole.deniedCallers": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 156,
					column: 5
				}
			},
			{
				name: "a Deny covers the caller under a condition",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.trustProblems": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.deniedCallers": []
				},
				absent: [],
				unknown: { "targetRole.deniedCallers": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 166,
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
		"targetRole.trust.proposed",
		"targetRole.trustProblems",
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
// src/ruleset/trust-rule.ts
/**
* Makes a rule applicable that compileRule() found right when the program was built, and whose `facts` it told. Nothing of
* it is compiled before a subject needs it, and nothing is checked again.
*/
function trustRule(definition, facts) {
	let { id, subject, params, location } = definition, vocabulary = {
		entries: variablesOf(subject),
		params
	}, compiler = createTrustingCompiler(vocabulary), condition = (expression) => {
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
	let ours = builtinRules.map((definition) => trustRule(definition, builtinFacts[definition.id] ?? []));
	if (dirs.length === 0) return {
		rules: ours,
		problems: [],
		warnings: []
	};
	let { readRules } = await import("./read-rules.mjs"), folders = dirs.map((dir) => readFolder(dir, root)), read = readRules(uniqueFiles(folders.flatMap((folder) => folder.files))), taken = new Set(ours.map((rule) => rule.definition.id)), clashes = read.rules.filter((rule) => taken.has(rule.definition.id)).map(({ definition: { id, location } }) => ({
		...location,
		message: `There is a rule ${id} already, one of trustpath's own: give this one another id.`
	}));
	return {
		rules: [...ours, ...read.rules].sort((one, other) => compareText(one.definition.id, other.definition.id)),
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
	let [{ parseSource }, { readPreset }] = await Promise.all([import("./source.mjs"), import("./preset.mjs")]), { source, problems } = parseSource(text, shown(path, root));
	return source === void 0 ? { problems } : readPreset(source, shown(path, root));
}
function readFolder({ path, location }, root) {
	let names = tryRead(() => {
		if (!statSync(path).isDirectory()) throw Object.assign(/* @__PURE__ */ Error(), { code: "ENOTDIR" });
		return readdirSync(path, {
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
	let files = names.filter((entry) => /\.ya?ml$/.test(entry.name) && !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)).sort(compareText);
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
	let found = statSync(path);
	if (found.isDirectory()) throw new UnfitFileError("is a folder, not a file");
	if (!found.isFile()) throw new UnfitFileError("is a pipe or a device: it must be a regular file");
	if (found.size > maxBytes) throw new UnfitFileError("is larger than 5 MB, which no rule or preset needs to be");
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(readFileSync(path));
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
	return relative(root, path).split(sep).join("/") || ".";
}
// src/ruleset/expand-presets.ts
/** The settings that presets make, in order: those of a preset follow those it extends. */
async function expandPresets(presets, { directory, root, rules }) {
	let settings = [], problems = [], expand = async ({ name, location }, base, above) => {
		let path = isPath(name) ? resolve(base, name) : void 0, key = path ?? name;
		if (above.includes(key)) {
			let circle = [...above.slice(above.indexOf(key)), key].map((each) => isAbsolute(each) ? relative(root, each) : each);
			problems.push({
				...location,
				message: `The preset extends itself: ${circle.join(" → ")}.`
			});
			return;
		}
		let found = path === void 0 ? builtinPreset(name, location) : await loadPreset(path, root, location);
		if (problems.push(...found.problems), found.preset === void 0) return;
		let below = path === void 0 ? base : dirname(path);
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
	let names = builtinPresets.map((candidate) => candidate.name), meant = nearest(lastPart(name), names.map(lastPart)), message = `There is no preset ${name}; ${meant === void 0 ? `known: ${names.join(", ")}` : `did you mean trustpath/${meant}?`}${meant === void 0 ? "." : ""} A preset of your own is named by its path, as in ./preset.yaml.`;
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
		rules: rules.map((rule) => enable(rule, ours.has(rule.definition.id), settings, overrides)).filter((rule) => rule !== void 0).sort((one, other) => compareText(one.rule.definition.id, other.rule.definition.id)),
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
	let matches = (globs, name) => name !== void 0 && globs.some((glob) => matchesGlob(glob, name)), { servers: serverGlobs, accounts: accountGlobs } = override;
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
export { builtinPresets as a, testRule as c, suggest as d, catalogue as f, variablesOf as h, builtinFacts as i, compileRule as l, factOf as m, resolveRuleset as n, builtinRules as o, entryOf as p, loadRules as r, missingVerdicts as s, traceSettings as t, endSentence as u };
