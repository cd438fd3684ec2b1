import { t as tool } from "./version.mjs";
import { m as count$2, p as wantsColor } from "./program.mjs";
import { C as isUnknown$1, S as isAbsent, T as compareText, _ as instanceArn, a as kinds, b as matchesGlob, c as accountOfArn, d as nameOfArn$1, f as partitionOfServer, g as linkNames, h as ProblemsError, l as declaredPaths, m as selectorText, n as severities, r as unknownReasons, s as sliceTopology, t as isAtLeast, u as declaredTargets, v as partitionOfRegion, x as absent, y as nearest } from "./model.mjs";
import { f as catalogue, m as factOf$1, n as resolveRuleset, p as entryOf$1, r as loadRules } from "./rules.mjs";
import { a as boolean, c as literal, f as record, h as union, i as array, m as string, n as datetime, o as int, p as strictObject, r as _enum, s as json, u as number } from "./zod.mjs";
import { f as checkRuleReferences, p as orderProblems, r as loadConfig, u as UnsoundConfigError } from "./configuration.mjs";
import { X509Certificate, createHash, randomUUID } from "node:crypto";
import { accessSync, closeSync, constants, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
// src/derive/selection.ts
/** The instances of a server. Declared ids are always there, whatever could be read of them. */
function selectInstances(server, snapshot) {
	let selector = server.instances;
	if (selector === void 0) return { instances: [] };
	if ("ids" in selector) return { instances: selector.ids.map(({ id }) => instanceArn(server.region ?? "", server.account, id)).sort() };
	let text = selectorText(server, selector), selection = snapshot.selections.find((candidate) => candidate.selector === text);
	return selection === void 0 ? {
		instances: [],
		unread: {
			unknown: "not-collected",
			detail: "The snapshot was taken for another selector."
		}
	} : selection;
}
// src/derive/attachments.ts
/** The attachment of every declared server, by its name. A declared `role` never stands in for one that could not be read. */
function readAttachments(topology, snapshot, collected) {
	return new Map(topology.servers.map((server) => [server.name, server.authentication === "access-key" ? ofUser$1(server, collected) : ofInstances$1(server, snapshot, collected)]));
}
/** The role that an instance's profile holds: absent without a profile, or for a profile that holds none. */
function roleOfInstance(arn, account, collected) {
	let profile = collected.facts("instance", arn, account)["instanceProfile.arn"];
	if (isUnknown$1(profile) || isAbsent(profile)) return profile;
	let holder = collected.subjects("server-role").find((role) => listOf$1(role.facts.instanceProfiles).includes(profile.value));
	return holder === void 0 ? collected.unread("roles", "server-role", account) ?? unreadProfiles(collected, account) ?? { absent: !0 } : { value: holder.id };
}
/** Why a role of the account may hold more instance profiles than were read. */
function unreadProfiles(collected, account) {
	for (let role of collected.subjects("server-role")) {
		let profiles = role.facts.instanceProfiles;
		if (role.account === account && profiles !== void 0) {
			if (isUnknown$1(profiles)) return profiles;
			if ("more" in profiles && profiles.more !== void 0) return profiles.more;
		}
	}
}
function ofUser$1(server, collected) {
	if (server.user === void 0) return { callers: [] };
	let { exists, uniqueId } = collected.facts("user", server.user, server.account);
	if ("value" in exists && exists.value === !1) return { callers: [] };
	let id = "value" in uniqueId ? { uniqueId: uniqueId.value } : {}, caller = {
		server: server.name,
		kind: "user",
		arn: server.user,
		...id
	};
	return isUnknown$1(exists) ? {
		callers: [caller],
		unread: exists
	} : { callers: [caller] };
}
function ofInstances$1(server, snapshot, collected) {
	let selected = selectInstances(server, snapshot), unread = selected.unread, callers = /* @__PURE__ */ new Map();
	for (let arn of selected.instances) {
		let exists = collected.facts("instance", arn, server.account).exists;
		if ("value" in exists && exists.value === !1) continue;
		let role = roleOfInstance(arn, server.account, collected);
		if (isUnknown$1(role) && (unread ??= role), !("value" in role)) continue;
		let roleArn = role.value, uniqueId = collected.facts("server-role", roleArn, server.account).uniqueId, id = "value" in uniqueId ? { uniqueId: uniqueId.value } : {};
		callers.set(roleArn, {
			server: server.name,
			kind: "role",
			arn: roleArn,
			...id
		});
	}
	return {
		callers: [...callers.values()],
		...unread && { unread }
	};
}
function listOf$1(fact) {
	return fact !== void 0 && "value" in fact && Array.isArray(fact.value) ? fact.value : [];
}
// src/derive/collected.ts
/** Indexes a snapshot. `declared` are the ids of the accounts the configuration knows. */
function indexSnapshot(snapshot, declared) {
	let byKind = /* @__PURE__ */ new Map(), byId = /* @__PURE__ */ new Map();
	for (let subject of snapshot.subjects) byKind.set(subject.kind, [...byKind.get(subject.kind) ?? [], subject]), byId.set(`${subject.kind} ${subject.id}`, subject);
	let completed = new Set(snapshot.reads.map((read) => `${read.name} ${read.account} ${read.subject ?? ""}`)), missing = (kind, account) => declared.has(account) ? gapOver(snapshot.gaps, kind, account) ?? {
		unknown: "not-collected",
		detail: "The snapshot does not hold it."
	} : {
		unknown: "not-declared",
		detail: `Account ${account} is not declared under accounts.`
	};
	return {
		facts(kind, id, account) {
			let facts = { ...byId.get(`${kind} ${id}`)?.facts ?? {} };
			for (let [path, entry] of Object.entries(entryOf$1(kind)?.facts ?? {})) "read" in entry.source && !Object.hasOwn(facts, path) && (facts[path] = missing(kind, account));
			return facts;
		},
		subjects: (kind) => byKind.get(kind) ?? [],
		has: (kind, id) => byId.has(`${kind} ${id}`),
		unread(read, kind, account, subject) {
			return completed.has(`${read} ${account} ${subject ?? ""}`) ? void 0 : missing(kind, account);
		}
	};
}
/** The gap over a kind in an account, as the reason why its facts are unknown. */
function gapOver(gaps, kind, account) {
	let gap = gaps.find((candidate) => candidate.kind === kind && candidate.account === account);
	if (gap === void 0) return;
	let { unknown, call, permission, detail } = gap;
	return {
		unknown,
		...call && { call },
		...permission && { permission },
		...detail && { detail }
	};
}
/** A declared value that may be left out: absent then. */
function declaredOr(value) {
	return value === void 0 ? absent : { value };
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
function compilePattern(text) {
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
* Whether the pattern covers the whole text. At most 4 × pattern × text steps, both counted as at least 1: only the
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
	return listed.values.some((value) => matchPattern(compilePattern(value.toLowerCase()), wanted, steps)) !== listed.not;
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
/** Whether a value of a policy can be read as the operator compares it. Text can always. */
function isReadable(comparison, value) {
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
const byName = new Map([
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
	let match = /^(?:(ForAllValues|ForAnyValue):)?([a-z]+?)(IfExists)?$/i.exec(written), operator = byName.get(match?.[2]?.toLowerCase() ?? "");
	if (match === null || operator === void 0) return;
	let set = match[1] === void 0 ? void 0 : /^forall/i.test(match[1]) ? "ForAllValues" : "ForAnyValue", ifExists = match[3] !== void 0;
	if (operator.comparison !== "null" || set === void 0 && !ifExists) return {
		written,
		operator,
		ifExists,
		...set === void 0 ? {} : { set }
	};
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
		invalid: [problem]
	};
}
/**
* Reads one entry of `Statement`. An effect that is no `Allow` in any case counts as a Deny.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
*/
function parseStatement(entry, index, shape) {
	if (!isObject$1(entry)) return unreadableStatement(index, "is not a JSON object");
	let elements = new Map(entriesOf(entry)), invalid = [];
	for (let name of elements.keys()) statementElements.has(name) || invalid.push(`has an element that IAM does not know: ${quote$1(name)}`);
	let effect = elements.get("Effect");
	effect !== "Allow" && effect !== "Deny" && invalid.push("has an Effect that is neither Allow nor Deny");
	let sid = elements.get("Sid");
	sid !== void 0 && typeof sid != "string" && invalid.push("has a Sid that is no text");
	let principals = readPrincipals(elements, shape, invalid), actions = readListed(elements, "Action", invalid);
	actions !== void 0 && checkActions(actions, invalid);
	let resources = readResources(elements, shape, invalid), conditions = readConditions(elements.get("Condition"), invalid);
	return {
		index,
		...typeof sid == "string" ? { sid } : {},
		effect: typeof effect == "string" && effect.toLowerCase() === "allow" ? "Allow" : "Deny",
		...principals === void 0 ? {} : { principals },
		...actions === void 0 ? {} : { actions },
		...resources === void 0 ? {} : { resources },
		conditions,
		invalid
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
	if (shape === "identity") {
		elements.has("Principal") && invalid.push("has a Principal, which this kind of policy does not take");
		return;
	}
	if (element === "*") return [parsePrincipal("AWS", "*")];
	if (!isObject$1(element)) {
		elements.has("NotPrincipal") || invalid.push("has no Principal that can be read");
		return;
	}
	let principals = [];
	for (let [type, value] of entriesOf(element)) {
		let written = listOf(value);
		if (!written.every(isName)) invalid.push(`has a principal of type ${quote$1(type)} that is no text or too long`);
		else for (let text of written) principals.push(parsePrincipal(type, text));
	}
	principals.length === 0 && invalid.push("names no principal");
	for (let { written, meaning } of principals) meaning.form === "invalid" && invalid.push(`names ${quote$1(written)}, which ${meaning.because}`);
	return principals;
}
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
function checkActions(actions, invalid) {
	for (let action of actions.values) /^(\*|(\*|[a-z0-9-]+):[\w*?]+)$/i.test(action) || invalid.push(`names ${quote$1(action)}, which is no action`);
}
function readResources(elements, shape, invalid) {
	if (shape === "trust") {
		for (let name of ["Resource", "NotResource"]) elements.has(name) && invalid.push(`has a ${name}, which a trust policy does not take`);
		return;
	}
	let resources = readListed(elements, "Resource", invalid);
	for (let resource of resources?.values ?? []) resource !== "*" && !resource.startsWith("arn:") ? invalid.push(`names ${quote$1(resource)}, which is no ARN`) : /^arn:[^:]*:[^:]*[*?]/.test(resource) && invalid.push(`names ${quote$1(resource)}, whose service holds a wildcard`);
	return resources;
}
function readConditions(element, invalid) {
	if (element === void 0) return [];
	if (!isObject$1(element)) return invalid.push("has a Condition that is not a JSON object"), [];
	let tests = [];
	for (let [written, keys] of entriesOf(element)) {
		let operator = parseOperator(written);
		if (operator === void 0) invalid.push(`has a condition operator that IAM does not know: ${quote$1(written)}`);
		else if (!isObject$1(keys)) invalid.push(`has ${quote$1(written)} without a condition key`);
		else for (let [key, value] of entriesOf(keys)) tests.push(...readTest(operator, key, value, invalid));
	}
	return tests;
}
/** The test in a list, or nothing where a value cannot be compared. */
function readTest(operator, key, value, invalid) {
	let items = listOf(value), values = items.filter(isScalar).map(String), what = `compares ${quote$1(key)} by ${operator.written} with`;
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
/** JSON objects only; lists and null are none. */
function isObject$1(value) {
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
function isScalar(value) {
	return typeof value == "string" || Number.isFinite(value) || typeof value == "boolean";
}
function quote$1(text) {
	return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
// src/policy/documents.ts
/** Reads a policy of any origin. Never throws. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
function parsePolicy(policy, name, shape) {
	let read = typeof policy == "string" ? readText(policy) : {
		value: policy,
		duplicates: []
	};
	if (read === void 0) return unreadable$1(name, "is neither JSON nor percent-encoded JSON");
	let { value, duplicates } = read;
	if (!isObject$1(value)) return unreadable$1(name, "is not a JSON object");
	let elements = new Map(entriesOf(value)), version = elements.get("Version"), entries = listOf(elements.get("Statement")), doubled = groupByStatement(duplicates, !Array.isArray(elements.get("Statement"))), problems = (doubled.get(void 0) ?? []).map(printDuplicate);
	for (let key of elements.keys()) documentElements.has(key) || problems.push(`has an element that IAM does not know: ${printPath([key])}`);
	version !== void 0 && version !== "2008-10-17" && version !== "2012-10-17" && problems.push("has a Version that is neither 2012-10-17 nor 2008-10-17"), entries.length === 0 && problems.push("has no statement");
	let statements = entries.map((entry, index) => {
		let statement = parseStatement(entry, index, shape);
		return {
			...statement,
			invalid: [...statement.invalid, ...(doubled.get(index) ?? []).map(printDuplicate)]
		};
	}), placed = statements.flatMap(({ index, invalid }) => invalid.map((problem) => `${name}.Statement[${index}] ${problem}`)), refused = problems.length === 0 ? [] : ["stands in a policy that IAM would have refused"];
	return {
		name,
		version: version === "2012-10-17" ? version : "2008-10-17",
		statements: statements.map((statement) => ({
			...statement,
			invalid: [...refused, ...statement.invalid]
		})),
		invalid: sortUnique$1([
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
function unreadable$1(name, problem) {
	return {
		name,
		version: "2008-10-17",
		statements: [unreadableStatement(0, problem)],
		invalid: [`${name} ${problem}`]
	};
}
function readText(text) {
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
function sortUnique$1(sentences) {
	return [...new Set(sentences)].sort();
}
// src/policy/truth.ts
function unsettled(...keys) {
	return { keys: new Set(keys) };
}
function isUnsettled(truth) {
	return typeof truth == "object";
}
/** False if one is false, however many are unknown. */
function every(truths) {
	return !truths.includes(!1) && merge(truths, !0);
}
/** True if one is true, however many are unknown. */
function some(truths) {
	return truths.includes(!0) ? !0 : merge(truths, !1);
}
function not(truth) {
	return isUnsettled(truth) ? truth : !truth;
}
function merge(truths, settled) {
	let open = truths.filter(isUnsettled);
	return open.length === 0 ? settled : { keys: new Set(open.flatMap((truth) => [...truth.keys])) };
}
// src/policy/variables.ts
/** Whether a text, resolved, matches. One with unknown variables does not where it `mayMatch` nothing by any value of theirs. */
function matchResolved(resolved, match, mayMatch = match) {
	if (resolved === !1) return !1;
	let { pattern, unknown } = resolved;
	return unknown.length === 0 ? match(pattern) : mayMatch(pattern) && unsettled(...unknown);
}
/**
* Text of a policy with its variables replaced by values of the request, which never act as wildcards. A variable
* without a value, or with an empty one, makes the text match nothing. Before version 2012-10-17 variables are literal
* text. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
*/
function resolveVariables(text, { version, lookup }) {
	if (version !== "2012-10-17") return {
		pattern: compilePattern(text),
		unknown: []
	};
	let parts = [], unknown = [], rest = 0;
	for (let { start, end } of findVariables(text)) {
		parts.push(compilePattern(text.slice(rest, start))), rest = end;
		let value = readVariable(text.slice(start + 2, end - 1), lookup);
		if (value === void 0) return !1;
		parts.push(typeof value == "string" ? literalPattern(value) : [-1]), typeof value == "object" && unknown.push(value.unknown);
	}
	return parts.push(compilePattern(text.slice(rest))), {
		pattern: parts.flat(),
		unknown
	};
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
// src/policy/resources.ts
/**
* Whether `Resource` or `NotResource` covers an ARN. Names mind their case; a variable counts after the fifth colon only.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
*/
function matchResource(listed, arn, scope) {
	let matches = some(listed.values.map((value) => matchOne(value, arn, scope)));
	return listed.not ? not(matches) : matches;
}
function matchOne(value, arn, scope) {
	if (isLiteral(value)) return matchLiteral(value, arn, scope.steps);
	let parts = splitAtColons(value, 6), head = parts.slice(0, 5).map(compilePattern), tail = parts[5], texts = arn.split(":");
	if (tail === void 0) return matchSegments(head, texts, scope.steps);
	let resolved = resolveVariables(tail, scope), anyhow = compilePattern(`${parts.slice(0, 5).join(":")}:`);
	return matchResolved(resolved, (pattern) => matchSegments([...head, ...splitPattern(pattern)], texts, scope.steps), (pattern) => matchPattern([...anyhow, ...pattern], arn, scope.steps));
}
/** Most values are ARNs of single roles, hundreds of them in a policy: nothing has to be compiled to compare those. */
function isLiteral(value) {
	return !/[*?]|\$\{/.test(value);
}
function matchLiteral(value, arn, steps) {
	return steps.count += value.length, value === arn;
}
/** Whether a value of `Resource` without variables covers an ARN. */
function matchArnPattern(value, arn) {
	return matchSegments(value.split(":").map(compilePattern), arn.split(":"), { count: 0 });
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
// src/policy/pattern-cover.ts
/**
* Whether an action pattern covers every action of another; neither minds case.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
*/
function coversAction(outer, inner) {
	let pattern = compilePattern(outer.toLowerCase());
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
	return left.length === 6 && right.length === 6 ? left.every((part, at) => meets(compilePattern(part), compilePattern(right[at]))) : meets(compilePattern(left.join(":")), compilePattern(right.join(":")));
}
function withoutVariables(value) {
	return value.replaceAll(/\$\{[^}]*\}/g, "*");
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
		conditional: !isUnconditional(statement),
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
		kind: kindOf(value),
		resources: [value],
		denied: partsOf(value, taken),
		...place
	}));
}
function kindOf(value) {
	return coversResource(value, everyRoleOf(value)) ? "everything" : /[*?]|\$\{/.test(value) ? "pattern" : "exact";
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
	let userid = lookup("aws:userid"), known = typeof userid == "object" && "values" in userid ? userid.values[0]?.split(":", 1)[0] : void 0, uniqueId = caller.uniqueId ?? known;
	return {
		kind: caller.kind,
		arn: caller.arn,
		principal: caller.principal,
		account: arn.account,
		partition: arn.partition,
		...uniqueId === void 0 ? {} : { uniqueId }
	};
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
* Whether one test of a condition holds.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
*/
function evaluateTest(test, scope) {
	let { operator, set, ifExists, values } = test, carried = scope.lookup(test.key);
	if (isUnknown(carried)) return evaluateUnknown(test, carried.unknown, scope);
	if (operator.comparison === "null") return values.some((value) => readBoolean(value) === (carried === "absent"));
	if (set !== void 0) {
		let actual = carried === "absent" ? [] : carried.values, truths = (actual.every((value) => value === "") ? [] : actual).map((value) => compareOne(value, test, scope));
		return set === "ForAllValues" ? every(truths) : some(truths);
	}
	return carried === "absent" ? ifExists || operator.negated : !carried.many && some(carried.values.map((value) => compareOne(value, test, scope)));
}
/**
* What holds whatever an unknown key carries. Its own key settles it, and so do those of unknown variables in the
* values; where no value can match anything, some tests are settled already.
*/
function evaluateUnknown({ operator, set, ifExists, values }, key, scope) {
	let texts = hasVariables(operator) ? values.map((value) => resolveText(value, operator, scope)) : void 0;
	if (texts?.every((text) => text === !1)) {
		if (operator.negated && set === "ForAllValues") return !0;
		if (!operator.negated && set !== "ForAllValues" && !(ifExists && set === void 0)) return !1;
	}
	return unsettled(key, ...(texts ?? []).flatMap((text) => text === !1 ? [] : text.unknown));
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
	let matches = some(values.map((expected) => compareValues(actual, expected, operator, scope)));
	return operator.negated ? not(matches) : matches;
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
	return operator.comparison === "pattern" ? matchResolved(resolved, matches) : matchResolved(resolved, (pattern) => fold(printPattern(pattern)) === fold(actual), (pattern) => matches(compilePattern(fold(printPattern(pattern)))));
}
/**
* Each of the six parts for itself, so that a wildcard never reaches over a colon into the next. As in `Resource`, a
* variable counts in the last part only.
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
	].every((text, at) => matchPattern(compilePattern(parts[at] ?? ""), text, scope.steps)), last = resolveText(expected, operator, scope);
	return heads && matchResolved(last, (pattern) => matchPattern(pattern, arn.resource, scope.steps));
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
function matchStatement({ name, version }, statement, question) {
	let { lookup, steps, target, caller } = question, scope = {
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
function judge(set, question, crossAccount) {
	let judged = (layer) => judgeLayer(layer, question), optional = (layer) => layer === void 0 ? unlimited$1 : judged(layer), trust = judged(set.trust), identity = judged(set.identity), boundary = optional(set.boundary), session = optional(set.session), endpoint = optional(set.endpoint), serviceControl = set.serviceControl.map(judged), layers = [
		...set.resourceControl.map(judged),
		...serviceControl,
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
		...serviceControl.map((layer) => ["service control", layer]),
		["endpoint", endpoint],
		["trust", trust],
		...needsIdentity ? [["identity", identity]] : [],
		["boundary", boundary],
		["session", session]
	], allowed = every([
		trusted,
		endpoint.allows,
		...serviceControl.map((layer) => layer.allows)
	]), refusing = allowed === !1 ? requirements.find(([, layer]) => layer.allows === !1) : void 0;
	return {
		question,
		crossAccount,
		allowed,
		denied: some(layers.map((layer) => layer.denies)),
		layers,
		trust,
		refusal: refusing && {
			requirement: refusing[0],
			layer: refusing[1]
		}
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
function demandsMfa({ operator, key, expected }) {
	return operator.toLowerCase() === "bool" && neverSent(key) === "MFA" && !expected.some((value) => value.toLowerCase() === "false");
}
// src/policy/explain.ts
/** Why one action is allowed, denied or unknown, in a sentence or two for people. */
function explain(truth, judgement) {
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
	let { requirement, layer } = refusal, [miss] = nearMisses(layer.matches);
	return `Denied: ${explainRefusal(requirement, judgement)}${miss === void 0 ? "" : ` ${explainMiss(miss)}`}${requirement === "trust" ? hintTrust(judgement) : ""}`;
}
function explainDenyConditions({ statement: { conditions } }) {
	if (conditions.length === 0) return "";
	let tests = conditions.map((test) => `${test.written} ${test.key} ${printValues(test.written, test.key, test.values)}`).sort().slice(0, 3), [what] = conditions.flatMap((test) => neverSent(test.key) ?? []).sort();
	return ` Its condition holds: ${tests.join(" and ")}.${what === void 0 ? "" : ` An XSOAR server never sends ${what}.`}`;
}
function explainRefusal(requirement, { question, crossAccount }) {
	let { caller, action, target } = question;
	switch (requirement) {
		case "trust": return `no Allow of the trust policy admits ${caller.arn} for ${action}.`;
		case "identity": return `${crossAccount ? `the role belongs to another account than ${caller.account}` : `the trust policy leaves it to account ${caller.account} who may`}, and no policy of ${caller.arn} allows ${action} on ${target}.`;
		case "boundary": return `the permissions boundary of ${caller.arn} does not allow ${action} on ${target}.`;
		case "session": return `the session policies of the caller do not allow ${action} on ${target}.`;
		case "service control": return `a level of service control policies does not allow ${action} on ${target}.`;
		case "endpoint": return `the policy of the VPC endpoint does not allow ${action} on ${target}.`;
	}
}
function explainMiss(miss) {
	let { statement, failed } = miss, start = `${capitalise(nameStatement(miss))} would, but`;
	if (statement.invalid.length > 0) return `${start} AWS would not have accepted it: it ${[...statement.invalid].sort()[0]}.`;
	let condition = failed;
	return `${start} its condition fails: ${explainCondition(condition)}.${explainDemand(condition)}`;
}
function explainUnknown$1({ keys }, judgement) {
	let open = judgement.layers.flatMap((layer) => layer.matches).filter((match) => isUnsettled(match.matched)), [first] = open.filter((match) => !isAllow(match)).concat(open), unread = judgement.layers.some((layer) => isUnsettled(layer.denies) && layer.matches.length === 0);
	if (keys.size > 0) {
		let names = [...keys].sort().join(", "), where = first === void 0 ? "" : ` ${capitalise(nameStatement(first))} hangs on it.`, demanding = open.filter(isAllow).flatMap(({ failed }) => failed ?? []).find(demandsMfa);
		return `Unknown: it depends on ${names}, which is not known; it can be given under facts.${where}${unread ? " It may also depend on policies that were not read." : ""}${demanding === void 0 ? "" : explainDemand(demanding)}`;
	}
	return first === void 0 ? unread ? "Unknown: policies that may decide it were not read." : `Unknown: the boundary or session policies of ${judgement.question.caller.arn} do not allow it, and AWS's pages contradict each other on whether they limit a user whom the trust policy of the same account names.` : `Unknown: ${nameStatement(first)}, which AWS would not have accepted, may deny.`;
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
function nameStatement({ policy, statement: { index, sid } }) {
	return `statement ${index}${sid === void 0 || sid === "" ? "" : ` (${sid.slice(0, 100)})`} of ${policy}`;
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
		session: sessionPolicies.length === 0 ? void 0 : readLayer(sessionPolicies, "sessionPolicies", "identity"),
		serviceControl: isServiceLinked(request.caller.arn) ? [] : readLevels(serviceControlPolicies, "serviceControlPolicies", "identity"),
		resourceControl: isServiceLinked(request.target.arn) ? [] : readLevels(resourceControlPolicies, "resourceControlPolicies", "resource"),
		endpoint: readOne(request.endpointPolicy, "endpointPolicy", "resource")
	};
}
/** Every layer of the set, in the order in which people look for what went wrong. */
function layersOf(set) {
	let { trust, identity, boundary, session, serviceControl, resourceControl, endpoint } = set;
	return [
		...resourceControl,
		...serviceControl,
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
	return levels === "unknown" ? [levels] : (levels ?? []).map((policies, level) => readLayer(policies, `${name}[${level}]`, shape));
}
// src/policy/request-context.ts
/**
* The request's context: what was given, then what was named unknown, then what follows from caller and target; all
* else is absent. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
*/
function readContext(request) {
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
		return known === void 0 ? prefixes.some((prefix) => name.startsWith(prefix)) ? { unknown: key } : values.get(name) ?? "absent" : known;
	};
}
/** Keys that differ in case alone are one key: the last by code point counts, whatever their order. */
function byKey([one], [other]) {
	return one < other ? -1 : 1;
}
function deriveContext({ caller, target }) {
	let session = nameOfArn(caller.principal), id = caller.uniqueId, userid = id === void 0 ? { unknown: "aws:userid" } : one(caller.kind === "role" ? `${id}:${session}` : id);
	return [
		["aws:PrincipalArn", one(caller.arn)],
		["aws:PrincipalAccount", one(parseArn(caller.arn)?.account ?? "")],
		["aws:PrincipalType", one(caller.kind === "role" ? "AssumedRole" : "User")],
		["aws:PrincipalIsAWSService", one("false")],
		["aws:userid", userid],
		["aws:ResourceAccount", one(parseArn(target.arn)?.account ?? "")],
		...caller.kind === "user" ? [["aws:username", one(nameOfArn(caller.arn))]] : [],
		...tags("aws:PrincipalTag", caller.tags),
		...tags("aws:ResourceTag", target.tags),
		...tags("iam:ResourceTag", target.tags)
	];
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
	let { actions = [] } = request, judgements = (actions.length === 0 ? ["sts:AssumeRole"] : [...new Set(actions)].sort()).map((action) => judge(set, {
		caller,
		action,
		target: request.target.arn,
		lookup,
		steps
	}, caller.account !== target.account)), truth = every(judgements.map(outcomeOf)), deciding = judgements.filter((judgement) => isUnsettled(truth) || outcomeOf(judgement) === truth);
	return {
		decision: isUnsettled(truth) ? "unknown" : truth ? "allowed" : "denied",
		because: explain(truth, deciding.find((judgement) => !isSettledTrue(judgement)) ?? deciding[0]),
		statements: listEvidence(truth, deciding),
		unknownKeys: isUnsettled(truth) ? [...truth.keys].sort() : [],
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
function measureLayer(layer, action, { principal, lookup }) {
	if (layer === "unknown") return {
		extent: "unknown",
		resources: []
	};
	let whole = wholeOf(action, principal), rulings = layer.flatMap((document) => findRulings(document, action, lookup)), denies = rulings.filter((ruling) => ruling.effect === "Deny"), left = rulings.filter((ruling) => ruling.effect === "Allow").flatMap(({ resources, truth }) => allowedValues(resources).map((value) => {
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
function findRulings({ statements, version }, action, lookup) {
	return statements.flatMap((statement) => {
		let { effect, invalid, conditions, resources = {
			not: !1,
			values: ["*"]
		} } = statement;
		if (!covers$1(statement, action)) return [];
		let tests = conditions.map((test) => evaluateTest(test, {
			lookup,
			version,
			steps: { count: 0 }
		})), valid = invalid.length === 0 || effect === "Deny" && unsettled(), truth = every([...tests, valid]);
		return truth === !1 ? [] : [{
			effect,
			resources,
			truth
		}];
	});
}
function covers$1({ actions }, action) {
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
	})), of = (wanted) => extents.filter(({ extent }) => extent === wanted).map(({ action }) => action), missing = of("nowhere"), unknown = of("unknown"), beyond = (read.identity === "unknown" ? [] : read.identity.flatMap((document) => document.statements)).filter(isValidGrant).filter((statement) => statement.effect === "Allow").flatMap((statement) => grantedBeyond(statement, required)).filter(({ action }) => measureAction(read, action) !== "nowhere");
	return {
		decision: missing.length > 0 ? "missing" : unknown.length > 0 ? "unknown" : "granted",
		granted: of("everywhere"),
		limited: of("somewhere"),
		missing,
		unknown,
		beyond: [...new Set(beyond.map(({ written }) => written))].sort()
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
const unnamed = "unnamed-service:UnnamedAction", chained = 3600, longest$2 = 43200;
/**
* Whether STS grants a session of `seconds` (the default where absent) on a role with this MaxSessionDuration (seconds;
* undefined: not read). The hour that binds chained roles is documented both ways for EC2 instances: unknown.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html
*/
function decideDuration(credentials, seconds, maxSessionDuration) {
	let asked = seconds ?? 3600;
	return asked < 900 ? denied(`${asked} s is less than the 900 s that STS grants at least.`) : asked > longest$2 ? denied(`${asked} s is more than the ${longest$2} s that STS grants at most.`) : maxSessionDuration !== void 0 && asked > maxSessionDuration ? denied(`${asked} s is more than the role's MaxSessionDuration of ${maxSessionDuration} s.`) : asked > chained && (credentials === "role-session" || credentials === "session-token") ? denied(`${asked} s is more than the ${chained} s that STS grants to temporary credentials.`) : asked > chained && credentials === "instance-profile" ? unknown$1(`${asked} s is more than the ${chained} s that STS grants to chained roles, and AWS documents it both ways for instance profiles.`) : maxSessionDuration === void 0 && asked > chained ? unknown$1(`the role's MaxSessionDuration was not read, and ${asked} s is more than its least value.`) : {
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
function unknown$1(reason) {
	return {
		decision: "unknown",
		because: `Unknown: ${reason}`
	};
}
/** Whether a statement is about sts:AssumeRole; true where its actions cannot be read. */
function coversAssumeRole({ actions }) {
	return actions === void 0 || matchAction(actions, "sts:AssumeRole", { count: 0 });
}
/** Whether a principal is just this caller. */
function namesCaller({ meaning }, caller) {
	return meaning.form === "role" || meaning.form === "user" ? meaning.arn === caller.arn : meaning.form === "unique-id" && meaning.id === caller.uniqueId;
}
/** Whether the condition of a statement is surely false for a caller, whatever the rest of the request carries. */
function excludesCaller({ conditions }, version, caller) {
	let known = new Map([
		["aws:principalarn", caller.arn],
		["aws:principalaccount", parseArn(caller.arn)?.account ?? ""],
		["aws:principaltype", caller.kind === "role" ? "AssumedRole" : "User"],
		["aws:principalisawsservice", "false"],
		...caller.kind === "user" ? [["aws:username", nameOfArn(caller.arn)]] : []
	]), lookup = (key) => {
		let value = known.get(key.toLowerCase());
		return value === void 0 ? { unknown: key } : {
			values: [value],
			many: !1
		};
	};
	return conditions.some((test) => evaluateTest(test, {
		lookup,
		version,
		steps: { count: 0 }
	}) === !1);
}
// src/policy/trust-denials.ts
/**
* The callers that a statement denies or may deny. A condition that excludes a caller keeps it out.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
*/
function findDenials(statement, version, callers) {
	return statement.effect !== "Deny" || !coversAssumeRole(statement) ? [] : callers.flatMap((caller) => {
		let covered = covers(statement, caller);
		if (covered === "none" || excludesCaller(statement, version, caller)) return [];
		let doubt = findDoubt(statement, covered);
		return [{
			caller: caller.arn,
			conditional: doubt !== void 0,
			because: `${label$1(statement)} of the trust policy ${doubt ?? "denies, whatever else allows it:"} ${caller.arn}.`
		}];
	});
}
/** Why a Deny that covers a caller may still not apply. */
function findDoubt({ invalid, conditions }, covered) {
	return invalid.length > 0 ? "would not have been accepted by AWS and may deny" : covered === "one session" ? "denies one session of" : conditions.length > 0 ? "denies under a condition" : void 0;
}
function covers({ principals }, caller) {
	if (principals === void 0) return "all";
	let arn = parseArn(caller.arn), sessions = `arn:${arn?.partition}:sts::${arn?.account}:assumed-role/${nameOfArn(caller.arn)}/`, session = !1;
	for (let principal of principals) {
		let { meaning } = principal;
		if (meaning.form === "everyone" || meaning.form === "invalid" || namesCaller(principal, caller) || meaning.form === "account" && meaning.account === arn?.account && isIn(meaning.partition, arn.partition)) return "all";
		session ||= meaning.form === "session" && caller.kind === "role" && meaning.arn.startsWith(sessions);
	}
	return session ? "one session" : "none";
}
/** An account written as twelve digits is one of every partition. */
function isIn(written, partition) {
	return written === void 0 || written === partition;
}
function label$1({ index, sid }) {
	return `Statement[${index}]${sid === void 0 || sid === "" ? "" : ` (${sid.slice(0, 100)})`}`;
}
// src/policy/trust-narrowing.ts
/**
* The ARNs to which the condition of a statement narrows its principals by exact `aws:PrincipalArn` tests; undefined
* where it does not.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
*/
function narrowedArns({ conditions }) {
	let [first, ...others] = conditions.filter(isExact).map((test) => new Set(test.values));
	return first && new Set([...first].filter((arn) => others.every((other) => other.has(arn))));
}
/** Whether a test admits exactly the principals that it lists. */
function isExact(test) {
	let { comparison, negated, ignoreCase } = test.operator;
	return test.key.toLowerCase() !== "aws:principalarn" || negated || ignoreCase || test.ifExists || test.set !== void 0 ? !1 : comparison === "string" || (comparison === "arn" || comparison === "pattern") && !test.values.some((value) => /[*?]/.test(value));
}
// src/policy/trust-extras.ts
/**
* The principals of an Allow, whatever its actions, that are no declared caller.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
*/
function findExtras(statement, callers) {
	return statement.principals === void 0 ? [{
		principal: "NotPrincipal",
		because: "An Allow does not say by Principal whom it trusts: it may trust anyone.",
		stale: !1,
		mayBeCaller: !1
	}] : statement.principals.flatMap((principal) => {
		let { form } = principal.meaning;
		return callers.some((caller) => namesCaller(principal, caller)) ? [] : form === "everyone" ? extraOfEveryone(principal, statement, callers) : [{
			principal: printPrincipal(principal),
			because: explainExtra(principal, callers),
			stale: form === "unique-id",
			mayBeCaller: isIdentity(principal)
		}];
	});
}
function isIdentity({ meaning: { form } }) {
	return form === "role" || form === "user" || form === "unique-id";
}
function extraOfEveryone(principal, statement, callers) {
	let narrowed = narrowedArns(statement), declared = new Set(callers.map((caller) => caller.arn)), others = [...narrowed ?? []].filter((arn) => !declared.has(arn)).sort();
	return narrowed !== void 0 && others.length === 0 ? [] : [{
		principal: "*",
		because: narrowed === void 0 ? explainExtra(principal, callers) : `* is narrowed by aws:PrincipalArn to more than the declared callers: ${others.slice(0, 5).join(", ")}.`,
		stale: !1,
		mayBeCaller: narrowed !== void 0 && others.every((arn) => isIdentity(parsePrincipal("AWS", arn)))
	}];
}
/** Why a principal that is no declared caller matters, as a sentence; near misses of a caller are told apart. */
function explainExtra(principal, callers) {
	let { meaning } = principal, who = printPrincipal(principal);
	switch (meaning.form) {
		case "account": return `${who} trusts the whole account ${meaning.account}: whoever may grant sts:AssumeRole there decides who gets in.`;
		case "session": return `${who} is one session of a role, which is narrower than the role: name the role itself.`;
		case "unique-id": return `${who} is the id of a deleted ${meaning.kind}: it admits nobody, not even a ${meaning.kind} made anew with the same name. Save the trust policy again with the ARN.`;
		case "service": return `${who} lets an AWS service assume the role, and no declared caller is a service.`;
		case "federated":
		case "federated-user": return `${who} lets federated identities in, and no declared caller is federated.`;
		case "invalid": return `${who} ${meaning.because}.`;
		case "role":
		case "user": return `${who} is no declared caller${nearMiss(meaning.arn, callers)}.`;
		case "everyone": return `${who} trusts every AWS principal in the world: name the callers instead.`;
	}
}
function nearMiss(arn, callers) {
	for (let caller of callers) {
		let difference = compare$2(arn, caller.arn);
		if (difference !== void 0) return `: it differs from ${caller.arn} in its ${difference}`;
	}
	return "";
}
/** The one part in which two ARNs of principals differ, if it is one. */
function compare$2(one, other) {
	if (one.toLowerCase() === other.toLowerCase()) return "case";
	let [left, right] = [parseArn(one), parseArn(other)];
	if (left === void 0 || right === void 0) return;
	let differences = [
		left.partition === right.partition ? [] : ["partition"],
		left.account === right.account ? [] : ["account"],
		left.resource === right.resource ? [] : [sameName(left.resource, right.resource) ? "path" : void 0]
	].flat();
	return differences.length === 1 ? differences[0] : void 0;
}
function sameName(one, other) {
	return one.split("/", 1)[0] === other.split("/", 1)[0] && nameOfArn(one) === nameOfArn(other);
}
// src/policy/trust-exemption.ts
/**
* A Deny of a trust policy without what it surely denies the callers: those that it names are taken out, and of whom it
* denies with others a condition excepts them. As it is where it denies none of them or only may; undefined where it
* denied nobody else.
*/
function exemptCallers(statement, version, callers) {
	let deniedBy = (deny) => {
		let arns = findDenials(deny, version, callers).flatMap(({ caller, conditional }) => conditional ? [] : [caller]);
		return callers.filter(({ arn }) => arns.includes(arn));
	}, denied = deniedBy(statement);
	if (denied.length === 0) return statement;
	let principals = statement.principals.filter((each) => !denied.some((caller) => namesCaller(each, caller)));
	if (principals.length === 0) return;
	let rest = {
		...statement,
		principals
	}, left = [...new Set(deniedBy(rest).map(({ arn }) => arn))].sort();
	return left.length === 0 ? rest : {
		...rest,
		conditions: [...rest.conditions, exceptFor(left)]
	};
}
const isNot = parseOperator("ArnNotEquals");
function exceptFor(values) {
	return {
		...isNot,
		key: "aws:PrincipalArn",
		values
	};
}
// src/policy/trust-proposal.ts
/**
* The trust policy that names just the callers, as JSON text. The Deny statements of the old policy stay but for what
* they surely deny a caller, and so does the condition under which it admitted one. Empty when there are no callers.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
*/
function proposeTrust(statements, version, callers, admits) {
	if (callers.length === 0) return "";
	let arns = [...new Set(callers.map(({ arn }) => arn))].sort(), byCondition = /* @__PURE__ */ new Map();
	for (let caller of arns) {
		let condition = printConditions((statements.find((statement) => admits(statement, caller))?.conditions ?? []).filter((test) => !isExact(test))), key = JSON.stringify(condition), group = byCondition.get(key);
		group === void 0 ? byCondition.set(key, {
			condition,
			callers: [caller]
		}) : group.callers.push(caller);
	}
	let allows = [...byCondition.values()].map((group) => ({
		Effect: "Allow",
		Principal: { AWS: oneOrMany(group.callers) },
		Action: "sts:AssumeRole",
		...Object.keys(group.condition).length === 0 ? {} : { Condition: group.condition }
	})), denies = statements.filter(isValidTrust).filter((statement) => statement.effect === "Deny").flatMap((statement) => exemptCallers(statement, version, callers) ?? []).map(printDeny), written = [...allows, ...denies], literal = JSON.stringify(written).includes("${");
	return JSON.stringify({
		Version: literal ? version : "2012-10-17",
		Statement: written
	}, null, 2);
}
function printDeny({ sid, principals, actions, conditions }) {
	let types = /* @__PURE__ */ new Map();
	for (let { type, written } of principals) {
		let texts = types.get(type) ?? [];
		texts.push(written), types.set(type, texts);
	}
	return {
		...sid === void 0 ? {} : { Sid: sid },
		Effect: "Deny",
		Principal: Object.fromEntries([...types].map(([type, written]) => [type, oneOrMany(written)])),
		...printListed("Action", actions),
		...conditions.length === 0 ? {} : { Condition: printConditions(conditions) }
	};
}
function printListed(name, { not, values }) {
	return { [not ? `Not${name}` : name]: oneOrMany(values) };
}
function printConditions(tests) {
	let operators = /* @__PURE__ */ new Map();
	for (let { written, key, values } of tests) {
		let keys = operators.get(written) ?? /* @__PURE__ */ new Map();
		operators.set(written, keys.set(key, oneOrMany(values)));
	}
	return Object.fromEntries([...operators].map(([written, keys]) => [written, Object.fromEntries(keys)]));
}
function oneOrMany(values) {
	let [first] = values;
	return first !== void 0 && values.length === 1 ? first : values;
}
// src/policy/trust.ts
/**
* Compares the principals of a trust policy with the callers declared for the role. `callersComplete` is false when a
* caller could not be read. Never throws.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
*/
function compareTrust(document, callers, callersComplete) {
	let { statements, invalid, version } = parsePolicy(document, "trustPolicy", "trust"), allows = statements.filter((statement) => statement.effect === "Allow"), extras = allows.flatMap((statement) => findExtras(statement, callers)), isSure = (extra) => callersComplete || !extra.mayBeCaller, missing = sortUnique(callers.map((caller) => caller.arn)).filter((arn) => !allows.some((statement) => admits(statement, arn, callers))), stale = sortUnique(extras.filter((extra) => extra.stale && isSure(extra)).map((extra) => extra.principal)), undeclared = uniqueBy$1(extras.filter((extra) => !(extra.stale && isSure(extra))).map((extra) => ({
		principal: extra.principal,
		sure: isSure(extra),
		because: extra.because
	})), (extra) => extra.principal), denied = uniqueBy$1(statements.flatMap((statement) => findDenials(statement, version, callers)), (denial) => `${denial.caller}\n${denial.because}`);
	return {
		principals: sortUnique(allows.flatMap((statement) => (statement.principals ?? []).map(printPrincipal))),
		missing,
		undeclared,
		stale,
		denied,
		problems: sortUnique([
			...missing.map((arn) => `${arn} is not trusted: no Allow of sts:AssumeRole names it, so the role cannot be assumed with it.`),
			...extras.filter(isSure).map((extra) => extra.because),
			...denied.filter((denial) => !denial.conditional).map((denial) => denial.because),
			...allows.flatMap(explainInvalid)
		]),
		invalid,
		proposed: proposeTrust(statements, version, callers, (statement, arn) => admits(statement, arn, callers))
	};
}
/** Whether an Allow names this caller and gives it sts:AssumeRole. What else its condition demands is not looked at. */
function admits(statement, arn, callers) {
	if (statement.effect !== "Allow" || !isValidTrust(statement) || !coversAssumeRole(statement)) return !1;
	let caller = callers.filter((candidate) => candidate.arn === arn);
	return statement.principals.some((principal) => caller.some((candidate) => namesCaller(principal, candidate)) || principal.meaning.form === "everyone" && (narrowedArns(statement)?.has(arn) ?? !1));
}
function explainInvalid({ index, invalid }) {
	return invalid.map((problem) => `Statement[${index}] of the trust policy ${problem}: it grants nothing.`);
}
function uniqueBy$1(items, key) {
	return [...new Map(items.map((item) => [key(item), item]))].sort(([one], [other]) => one < other ? -1 : 1).map(([, item]) => item);
}
function sortUnique(texts) {
	return [...new Set(texts)].sort();
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
	let reach = readAssumeRoleReach(policies.identity.map((policy) => policy.document)), own = declared.byPrincipal.get(arn), open = declared.open.get(accountOfArn(arn)), beyond = reach.exact.filter((role) => !own?.roles.has(role)), like = reach.patterns.filter((pattern) => !isOneNameEverywhere(pattern, own?.names));
	return {
		reach,
		undeclared: beyond.filter((role) => !open?.roles.has(role)),
		patterns: like.filter((pattern) => !isOneNameEverywhere(pattern, open?.names)),
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
// src/derive/path/aws-command.ts
/**
* An AWS CLI command line for a POSIX shell, every value quoted where it must be.
* https://docs.aws.amazon.com/cli/latest/reference/
*/
function awsCommand(operation, options) {
	return [
		"aws",
		operation,
		...Object.entries(options).flatMap(([name, value]) => value === void 0 ? [] : value === !0 ? [`--${name}`] : [`--${name}`, quote(String(value))])
	].join(" ");
}
/** One word of a POSIX shell (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02). */
function quote(text) {
	return /^[A-Za-z0-9_@:,./+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
const worstFirst = [
	"broken",
	"unknown",
	"proven"
];
/** A link over several instances or callers: proven if all prove it, broken if one breaks it. `all` is not empty. */
function overAll(all) {
	let state = worstFirst.find((candidate) => all.some((each) => each.state === candidate)), deciding = all.filter((each) => each.state === state), [first, ...others] = deciding;
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
	let name = nameOfArn$1(server.user);
	if (callers.length === 0) return reason === void 0 ? notReached(`Nothing to look at until the user ${name} exists.`, fact$5) : unread(`Whether the user ${name} exists could not be read.`, [{
		fact: fact$5,
		...reason
	}]);
	let keys = facts.activeUserKeys, evidence = [evidenceOf(fact$5, keys)], active = "value" in keys ? keys.value : [];
	return active.length > 0 ? proven(`The user ${name} has ${active.length === 1 ? "an active key" : `${active.length} active keys`}.`, evidence) : isUnknown$1(keys) || "more" in keys && keys.more !== void 0 ? unread(`The access keys of the user ${name} could not be read.`, evidence) : broken(`The user ${name} has no active access key.`, evidence, {
		text: `Make the key of ${server.name} active again, or make a new one and store it in the server's credentials.`,
		command: awsCommand("iam create-access-key", { "user-name": name })
	});
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
	let { declared, target, takenAt } = way, { endpoint } = readStsCall(declared);
	return decideAssumeRole({
		...deriveRequest({
			caller: caller.credentials,
			target: {
				arn: target.arn,
				...target.tags && { tags: target.tags }
			},
			...declared.sessionName !== void 0 && { sessionName: declared.sessionName },
			...endpoint !== void 0 && { endpoint },
			time: takenAt,
			facts: declared.server.facts
		}),
		trustPolicy: trust,
		...identity
	});
}
/** Lets the caller's account decide, and nobody else: what is missing then is the caller's own permission. */
function delegating(caller) {
	let [, partition] = caller.arn.split(":");
	return onStatement({
		Effect: "Allow",
		Principal: { AWS: `arn:${partition}:iam::${accountOfArn(caller.arn)}:root` },
		Action: "sts:AssumeRole"
	});
}
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
/** The mend that puts an inline policy in place. */
function putInlinePolicy(kind, { name, arn, document }, text) {
	return {
		text,
		command: awsCommand(`iam put-${kind}-policy`, {
			[`${kind}-name`]: nameOfArn$1(arn),
			"policy-name": name,
			"policy-document": document
		}),
		document
	};
}
function addInlinePolicy({ kind, ...holder }, wanted, policy, text) {
	return putInlinePolicy(kind, newInlinePolicy(holder, wanted, policy), text);
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
/** The evidence of an undecided link: with condition keys that nobody told, where no policy that was not read is the reason. */
function openEvidence(evidence, { unknownKeys, invalid }) {
	let fact = "path.trust.decision";
	if (unknownKeys.length > 0) {
		let detail = `Give ${unknownKeys.join(", ")} under facts of the server.`;
		return [...evidence, {
			fact,
			unknown: "not-declared",
			detail
		}];
	}
	return withReason(evidence, fact, invalid.length > 0 ? {
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
	return isUnknown$1(exists) ? exists : "value" in exists && exists.value === !1 ? {
		unknown: "not-collected",
		detail: `There is no role ${arn}.`
	} : isUnknown$1(trust) ? trust : "value" in trust ? String(trust.value) : {
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
	let named = isExplicitlyDenied(own) || accountOfArn(caller.arn) !== target.account ? void 0 : judgeNamed(way, caller, evidence);
	return named === void 0 ? own.decision === "denied" ? broken(tell$1(own, names), evidence, mendOf$2(way, caller, own), statement) : unread(tell$1(own, names), openEvidence(evidence, own), statement) : named;
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
function mendOf$2(way, caller, own) {
	let { target } = way, names = namePolicies(caller, target), [deny] = own.statements.filter((each) => each.effect === "Deny" && each.matched === !0);
	if (deny !== void 0) {
		let label = deny.sid ? ` (${deny.sid})` : "";
		return { text: `Take sts:AssumeRole on ${target.arn} out of statement ${deny.index}${label} of ${names(deny.policy)}.` };
	}
	let partition = caller.arn.split(":")[1];
	if (target.arn.split(":")[1] !== partition) return { text: `Declare a role of partition ${partition}: trust never crosses partitions.` };
	let policy = assumePolicy(target.arn), { boundary } = caller.policies;
	if (boundary !== void 0 && "arn" in boundary && isLimited(way, caller)) return {
		text: `Allow sts:AssumeRole on ${target.arn} in the permissions boundary ${nameOfArn$1(boundary.arn)}, and in a policy of ${caller.name} where none does.`,
		document: JSON.stringify(policy)
	};
	let account = target.account === accountOfArn(caller.arn) ? "" : `${target.account}-`;
	return addInlinePolicy({
		kind: caller.kind,
		arn: caller.arn,
		identity: caller.policies.identity
	}, `assume-${account}${target.name}`, policy, `Allow ${caller.name} sts:AssumeRole on ${target.arn}.`);
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
		detail: `Service control policies of account ${caller === void 0 ? station.server.account : accountOfArn(caller.arn)}, resource control policies of account ${target.account} and the policy of a VPC endpoint for STS on the way can deny the call. The management account of the organization, or a delegated administrator, can read the first two; the account that owns the endpoint the third.`
	}]);
}
// src/derive/path/principal.ts
/** A server role or declared user as the snapshot holds it. */
function principalOf(kind, arn, account, collected) {
	let facts = collected.facts(kind === "role" ? "server-role" : "user", arn, account), { uniqueId } = facts, tags = readTags(facts.tags);
	return {
		kind,
		arn,
		name: nameOfArn$1(arn),
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
	let listed = "value" in identity ? identity.value.map(readPolicy) : [], unread = isUnknown$1(identity) ? identity : "value" in identity ? identity.more : void 0;
	return {
		identity: listed,
		...unread && { unread },
		...isUnknown$1(boundary) && { boundary },
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
	let selected = new Map(topology.servers.map((server) => [server, selectInstances(server, snapshot)])), finders = /* @__PURE__ */ new Map();
	for (let [server, { instances }] of selected) for (let arn of instances) finders.set(arn, [...finders.get(arn) ?? [], server.name].sort());
	let principals = /* @__PURE__ */ new Map(), principal = (kind, arn, account) => {
		let known = principals.get(arn) ?? principalOf(kind, arn, account, collected);
		return principals.set(arn, known), known;
	};
	return new Map(topology.servers.map((server) => {
		let facts = serverFacts.get(server.name);
		if (server.authentication === "access-key") return [server.name, ofUser(server, facts, collected, principal)];
		let { instances, unread } = selected.get(server), station = ofInstances(server, facts, instances.map((arn) => ({
			arn,
			id: nameOfArn$1(arn),
			facts: collected.facts("instance", arn, server.account),
			role: roleOfInstance(arn, server.account, collected),
			servers: finders.get(arn)
		})), unread, principal), declaredProfile = profileOf(server, collected);
		return [server.name, {
			...station,
			...declaredProfile !== void 0 && { declaredProfile }
		}];
	}));
}
function profileOf({ role, account }, collected) {
	if (role === void 0) return;
	let profiles = collected.facts("server-role", role, account).instanceProfiles;
	return "value" in profiles ? [...profiles.value].sort()[0] : void 0;
}
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
				instance: describe$1(instance)
			}
		});
	}
	return {
		server,
		facts,
		instances,
		...unlisted && { unlisted },
		callers,
		...unread && { unread }
	};
}
function ofUser(server, facts, collected, principal) {
	let station = {
		server,
		facts,
		instances: []
	};
	if (server.user === void 0) return {
		...station,
		callers: [],
		unread: undeclaredUser(server)
	};
	let user = collected.facts("user", server.user, server.account), exists = user.exists;
	if ("unknown" in exists) return {
		...station,
		user,
		callers: [],
		unread: exists
	};
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
		callers: [caller]
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
function describe$1({ arn, facts }) {
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
	if ("value" in profile) return proven(`${id} has the instance profile ${nameOfArn$1(String(profile.value))}.`, evidence);
	if (!isAbsent(profile)) return unread(`What instance profile ${id} has could not be read.`, evidence);
	let because = `${id} has no instance profile, so it gets no credentials from the metadata service.`;
	if (declaredProfile === void 0) return broken(because, evidence, { text: `Associate an instance profile with ${id}; it must hold the role that the target roles trust.` });
	let name = nameOfArn$1(declaredProfile);
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
	if (isUnknown$1(httpEndpoint) || isUnknown$1(hopLimit)) return unread(`The metadata options of ${id} could not be read.`, evidence);
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
	let { actions, each } = required, compared = compare$1(way, actions), evidence = [{
		fact: "integration.actions",
		value: actions
	}, ...policyEvidence("targetRole", target.policies)], { decision, missing, limited } = compared;
	if (decision === "granted") {
		let some = limited.length === 0 ? "" : `, ${limited.join(", ")} on some resources only`;
		return proven(`${name} grants what ${integration.name} needs${some}.`, evidence);
	}
	if (decision === "missing" && (each || missing.length === actions.length)) return broken(`${name} does not grant ${missing.join(", ")}, which ${integration.name} needs.`, evidence, mendOf$1(way, missing));
	let because = explainOpen(way, compared);
	return unread(because, withReason(evidence, "integration.actions", {
		unknown: "not-declared",
		detail: compared.unknown.length > 0 ? because : declareActions(`the command role ${name} of ${integration.name}`)
	}));
}
function compare$1({ declared, target }, actions, more = []) {
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
function mendOf$1(way, missing) {
	let { target } = way, allow = `Allow ${target.name} ${missing.join(", ")}`, added = policyFor(way, missing);
	return added === void 0 ? { text: `${allow}: a Deny or the permissions boundary takes it away, whatever else allows it.` } : putInlinePolicy("role", added, `${allow}; name the resources where these actions take any.`);
}
/** The policy that grants what is missing; undefined where nothing is, or where no policy would. */
function missingPolicy(way) {
	let required = requiredActions(way.declared);
	return required && policyFor(way, compare$1(way, required.actions).missing);
}
function policyFor(way, missing) {
	if (missing.length === 0) return;
	let { arn, policies } = way.target, policy = onStatement({
		Effect: "Allow",
		Action: missing,
		Resource: "*"
	}), added = newInlinePolicy({
		arn,
		identity: policies.identity
	}, `${way.declared.integration.name}-actions`, policy);
	return compare$1(way, missing, [added]).missing.length > 0 ? void 0 : added;
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
	if (isAbsent(profile)) return notReached(`Nothing to look at until ${id} has an instance profile.`, fact$3);
	if (isUnknown$1(role)) return unread(`Which role the instance profile of ${id} holds could not be read.`, evidence);
	if (isUnknown$1(profile)) return unread(`What instance profile ${id} has could not be read.`, [evidenceOf(fact$3, profile)]);
	let holder = nameOfArn$1(String(profile.value)), wanted = station.server.role;
	if (isAbsent(role)) return broken(`The instance profile ${holder} of ${id} holds no role.`, evidence, {
		text: `Add ${wanted === void 0 ? "the server's role" : nameOfArn$1(wanted)} to the instance profile ${holder}.`,
		...wanted !== void 0 && { command: addRole(holder, wanted) }
	});
	let arn = String(role.value);
	return wanted === void 0 || wanted === arn ? proven(`The instance profile ${holder} of ${id} holds the role ${nameOfArn$1(arn)}.`, evidence) : broken(`The instance profile ${holder} of ${id} holds ${arn}, not the role that ${station.server.name} declares, ${wanted}.`, [...evidence, {
		fact: "server.role",
		value: wanted
	}], replaceRole(id, holder, arn, wanted, station));
}
/**
* A profile takes up to an hour to hand out a new role, a new profile does at once
* (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-iam-role.html).
*/
function replaceRole(id, holder, arn, wanted, { server, declaredProfile }) {
	if (declaredProfile === void 0) {
		let remove = awsCommand("iam remove-role-from-instance-profile", {
			"instance-profile-name": holder,
			"role-name": nameOfArn$1(arn)
		});
		return {
			text: `Put ${nameOfArn$1(wanted)} into the instance profile ${holder}, or declare the role that is meant to be attached.`,
			command: `${remove} &&\n${addRole(holder, wanted)}`
		};
	}
	let find = awsCommand("ec2 describe-iam-instance-profile-associations", {
		filters: `Name=instance-id,Values=${id}`,
		query: "IamInstanceProfileAssociations[0].AssociationId",
		output: "text",
		region: server.region
	}), name = nameOfArn$1(declaredProfile), replace = awsCommand("ec2 replace-iam-instance-profile-association", {
		"iam-instance-profile": `Name=${name}`,
		region: server.region
	});
	return {
		text: `Replace the instance profile of ${id} by ${name}, or declare the role that is meant to be attached.`,
		command: `${replace} --association-id "$(${find})"`
	};
}
function addRole(profile, role) {
	return awsCommand("iam add-role-to-instance-profile", {
		"instance-profile-name": profile,
		"role-name": nameOfArn$1(role)
	});
}
// src/derive/path/service-trust.ts
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
	let { effect, principals, invalid, conditions } = statement;
	if (invalid.length > 0) return effect === "Deny" && "unknown";
	let names = (principals ?? []).some(({ type, written }) => type === "Service" && sameService(written, service)), everyone = (principals ?? []).some(({ meaning }) => meaning.form === "everyone");
	return !names && !everyone ? !1 : conditions === void 0 || conditions.length !== 0 ? "unknown" : names || effect === "Deny" || "unknown";
}
/** `ec2.amazonaws.com` and `ec2.amazonaws.com.cn` are one service. */
function sameService(written, service) {
	let bare = (name) => name.toLowerCase().replace(/\.cn$/, "");
	return bare(written) === bare(service);
}
// src/derive/path/trust-document.ts
/** JSON text of a policy, its statements as a list; undefined for what is no policy. */
function readDocument(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!isObject(value)) return;
	let statements = Array.isArray(value.Statement) ? value.Statement : [value.Statement], objects = statements.filter(isObject);
	return objects.length === statements.length ? {
		...value,
		Statement: objects
	} : void 0;
}
function addStatement(document, statement) {
	return {
		...document,
		Statement: [...document.Statement, statement]
	};
}
/** Another statement in the place of one; none: the statement goes. */
function replaceStatement(document, index, by) {
	let { Statement: statements } = document;
	return {
		...document,
		Statement: by === void 0 ? statements.toSpliced(index, 1) : statements.with(index, by)
	};
}
function isComplete(document) {
	return !document.includes("(withheld)");
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
// src/derive/path/links/role-trusts-ec2.ts
const fact$2 = "serverRole.trust.document";
/** The server's role lets EC2 hand out its credentials to the instance. */
function judgeRoleTrustsEc2(station) {
	return overCallers({ station }, fact$2, judgeOne$1);
}
function judgeOne$1({ arn, name, trust }) {
	let document = trust ?? { unknown: "not-collected" }, evidence = [evidenceOf("instance.role.arn", { value: arn }), evidenceOf(fact$2, document)];
	if (isUnknown$1(document)) return unread(`The trust policy of ${name} could not be read.`, evidence);
	let text = "value" in document ? String(document.value) : "{}", service = arn.startsWith("arn:aws-cn:") ? "ec2.amazonaws.com.cn" : "ec2.amazonaws.com", { decision, statement } = decideServiceTrust(text, service), deciding = statement && {
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
	return statement === void 0 ? broken(`The trust policy of ${name} does not let ${service} hand out the role: the instance gets no credentials.`, evidence, mendOf(arn, service, text)) : broken(`The trust policy of ${name} denies ${service}: the instance gets no credentials.`, evidence, { text: `Take ${service} out of statement ${statement.index}${statement.sid ? ` (${statement.sid})` : ""}, a Deny.` }, deciding);
}
function mendOf(arn, service, trust) {
	let name = nameOfArn$1(arn), statement = {
		Effect: "Allow",
		Principal: { Service: service },
		Action: "sts:AssumeRole"
	}, before = readDocument(trust), after = before === void 0 ? onStatement(statement) : addStatement(before, statement), text = `Let ${name} trust ${service} for sts:AssumeRole.`, document = JSON.stringify(after);
	return isComplete(document) ? {
		text,
		command: awsCommand("iam update-assume-role-policy", {
			"role-name": name,
			"policy-document": document
		}),
		document
	} : {
		text,
		document: JSON.stringify(statement)
	};
}
// src/derive/path/links/session.ts
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const sessionName = /^[\w+=,.@-]{2,64}$/, byDefault$1 = 3600, longest$1 = 43200;
/** The session name is one that STS takes, and the role allows a session of the length that is asked for. */
function judgeSession(way) {
	let { declared, target } = way, name = declared.sessionName, length = declared.sessionDuration ?? byDefault$1, max = target.facts.maxSessionDuration, evidence = evidenceFor(way, max), { decision, because } = decideDuration(declared.server.authentication === "access-key" ? "user" : "instance-profile", declared.sessionDuration, "value" in max ? Number(max.value) : void 0), told = because.replace(/^\w+: /, ""), faults = [...name === void 0 || sessionName.test(name) ? [] : [nameFault(way, name)], ...decision === "denied" ? [{
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
function lengthMend({ declared, target }) {
	let asked = declared.sessionDuration ?? byDefault$1, max = target.facts.maxSessionDuration, name = declared.integration.name;
	return asked < 900 || asked > longest$1 || !("value" in max) ? { text: `Set the session duration of ${name} to between 900 and ${longest$1} seconds.` } : declared.server.authentication === "instance-profile" ? { text: `Set the session duration of ${name} to at most ${byDefault$1} seconds: whether the credentials of an instance are granted more, AWS documents both ways.` } : {
		text: `Set the session duration of ${name} to at most ${max.value} seconds, or let ${target.name} allow ${asked}.`,
		command: awsCommand("iam update-role", {
			"role-name": target.name,
			"max-session-duration": asked
		})
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
	let { server, integration } = declared, { region, endpoint } = readStsCall(declared), partition = partitionOfServer(server), mode = station.facts["sts.endpoints"], evidence = [
		evidenceOf("server.sts.endpoints", mode),
		...server.region === void 0 ? [] : [evidenceOf("server.region", { value: server.region })],
		...integration.region === void 0 ? [] : [evidenceOf("integration.region", { value: integration.region })]
	];
	if (region !== void 0 && partitionOfRegion(region) !== partition) return broken(`${integration.name} calls in ${region}, which is in partition ${partitionOfRegion(region)}; the credentials of ${server.name} are of ${partition}, and no credentials hold in two partitions.`, evidence, { text: `Set the region of ${integration.name} to one of partition ${partition}.` });
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
	let exists = user.exists, name = nameOfArn$1(server.user), evidence = [evidenceOf("user.arn", { value: server.user }), evidenceOf("user.exists", exists)];
	return "value" in exists ? exists.value === !0 ? proven(`The user ${name} exists.`, evidence) : broken(`Account ${accountOfArn(server.user)} has no user ${server.user}.`, evidence, {
		text: `Correct the user of ${server.name} in the configuration, or make the user.`,
		command: awsCommand("iam create-user", {
			"user-name": name,
			path: pathOfArn(server.user)
		})
	}) : unread(`Whether the user ${name} exists could not be read.`, evidence);
}
/** `/soar/` of `…:user/soar/name`; undefined for a name without a path. */
function pathOfArn(arn) {
	let path = arn.slice(arn.indexOf("/"), arn.lastIndexOf("/") + 1);
	return path === "/" ? void 0 : path;
}
// src/derive/path/links/target-role.ts
/** The role exists, under exactly the declared ARN. */
function judgeTargetRole(way) {
	let { target, station, declared } = way, { exists, arn, name, account } = target, evidence = [evidenceOf("targetRole.arn", { value: arn }), evidenceOf("targetRole.exists", exists)];
	if (!("value" in exists)) return unread(`Whether ${arn} exists could not be read.`, evidence);
	if (exists.value === !0) return proven(`${name} exists in account ${account}, under exactly this ARN.`, evidence);
	let callers = [...new Set(station.callers.map((caller) => caller.arn))], text = `Correct the ARN where ${declared.integration.name} declares it, or make the role in account ${account}.`;
	if (callers.length === 0) return broken(missing(target), evidence, { text });
	let document = JSON.stringify(newTrust(callers)), create = awsCommand("iam create-role", {
		"role-name": name,
		path: pathOfArn(arn),
		"assume-role-policy-document": document,
		"max-session-duration": longSession(declared.sessionDuration)
	}), needed = missingPolicy(way), grant = needed && putInlinePolicy("role", needed, "").command;
	return broken(missing(target), evidence, {
		text: grant === void 0 ? text : `${text.slice(0, -1)}, with the actions that ${declared.integration.name} needs.`,
		command: grant === void 0 ? create : `${create} &&\n${grant}`,
		document
	});
}
/** What a new role must be told to grant; it grants an hour by itself. */
function longSession(asked) {
	return asked !== void 0 && asked > 3600 && asked <= 43200 ? asked : void 0;
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
// src/derive/path/trust-principals.ts
/** Whether a statement lists this AWS principal as it is written. */
function isNamed(statement, written) {
	return awsOf(statement).includes(written);
}
/** The statement without some of its AWS principals; undefined where nobody is left. */
function withoutPrincipal(statement, isOut) {
	return withAws(statement, awsOf(statement).filter((each) => !isOut(each)));
}
/** The first Allow with the id of a deleted principal, an ARN in its place; undefined where there is none. */
function replaceStale(document, arn, own) {
	let stale = (each) => isStale(each, own), index = document.Statement.findIndex((each) => each.Effect === "Allow" && awsOf(each).some(stale)), statement = document.Statement[index];
	if (statement === void 0) return;
	let principals = awsOf(statement), [first] = principals.filter(stale);
	return {
		document: replaceStatement(document, index, withAws(statement, [...principals.filter((each) => !stale(each) && each !== arn), arn])),
		index,
		stale: first
	};
}
/** The policy without ids of deleted principals, which IAM does not take (`Invalid principal in policy`). */
function dropStale(document, own) {
	let stale = (each) => isStale(each, own);
	return {
		...document,
		Statement: document.Statement.map((each) => awsOf(each).some(stale) ? withoutPrincipal(each, stale) : each).filter((each) => each !== void 0)
	};
}
/** What IAM shows for a role or user that is no more. */
function isStale(written, own) {
	return typeof written == "string" && /^(AROA|AIDA)[A-Z0-9]{12,124}$/.test(written) && written !== own;
}
function awsOf({ Principal: principal }) {
	if (typeof principal != "object" || !principal || Array.isArray(principal)) return [];
	let { AWS: listed = [] } = principal;
	return [listed].flat();
}
function withAws(statement, listed) {
	let { AWS: _, ...others } = statement.Principal;
	if (listed.length === 0 && Object.keys(others).length === 0) return;
	let [only] = listed;
	return {
		...statement,
		Principal: {
			...listed.length > 0 && { AWS: listed.length === 1 ? only : listed },
			...others
		}
	};
}
// src/derive/path/mend-trust.ts
/**
* The smallest change of a trust policy after which it admits the caller: the caller taken out of a Deny, a condition
* dropped that the server can never meet, the id of a deleted principal replaced, or one more statement. Every step is
* decided anew, so that what is proposed is known to work. Ids of deleted principals go in any case: IAM takes no policy
* that names them. Undefined where none of these does, or the policy is no JSON.
*/
function mendTrust(trust, caller, decide) {
	let document = readDocument(trust);
	if (document === void 0) return;
	let mended = {
		document,
		how: [],
		added: []
	};
	for (let step = 0; step < 2 * document.Statement.length + 3; step++) {
		let decision = decide(mended.document);
		if (decision.decision === "allowed" || decision.decision === "unknown" && step > 0) return {
			...mended,
			document: dropStale(mended.document, caller.uniqueId)
		};
		let next = exempt(mended, caller, decision) ?? dropDemand(mended, decision) ?? restore(mended, caller) ?? admit(mended, caller);
		if (next === void 0) return;
		mended = next;
	}
}
/** Takes the caller out of the Deny that applies: by its name where it is listed, else by a condition. */
function exempt(mended, { arn }, { statements }) {
	let deny = statements.find((each) => each.effect === "Deny" && each.matched === !0), statement = deny && mended.document.Statement[deny.index];
	if (deny !== void 0 && statement !== void 0) return {
		...mended,
		document: replaceStatement(mended.document, deny.index, isNamed(statement, arn) ? withoutPrincipal(statement, (each) => each === arn) : withExemption(statement, arn)),
		how: [...mended.how, `Take ${arn} out of ${label(deny)}, a Deny.`]
	};
}
function withExemption(statement, caller) {
	let condition = statement.Condition ?? {}, { ArnNotEquals: tests = {} } = condition, exempted = [tests["aws:PrincipalArn"] ?? []].flat();
	return {
		...statement,
		Condition: {
			...condition,
			ArnNotEquals: {
				...tests,
				"aws:PrincipalArn": [...exempted, caller]
			}
		}
	};
}
/** Drops the one test that fails in an Allow that names the caller, where no call of an XSOAR server can meet it. */
function dropDemand(mended, { statements }) {
	let miss = statements.find(({ effect, matched, condition }) => effect === "Allow" && matched === !1 && condition !== void 0 && neverSent(condition.key) !== void 0), statement = miss && mended.document.Statement[miss.index];
	if (miss?.condition === void 0 || statement === void 0) return;
	let { operator, key } = miss.condition, condition = withoutTest(statement.Condition, operator, key), { Condition: _, ...rest } = statement;
	return {
		...mended,
		document: replaceStatement(mended.document, miss.index, {
			...rest,
			...Object.keys(condition).length > 0 && { Condition: condition }
		}),
		how: [...mended.how, `Drop ${operator} ${key} from ${label(miss)}: the server never sends ${neverSent(key)}.`]
	};
}
function withoutTest(condition, operator, key) {
	return Object.fromEntries(Object.entries(condition).flatMap(([written, tests]) => {
		if (written !== operator) return [[written, tests]];
		let left = Object.entries(tests).filter(([tested]) => tested !== key);
		return left.length === 0 ? [] : [[written, Object.fromEntries(left)]];
	}));
}
/** Puts the caller in the place of a deleted principal, who was most likely the caller before it was made anew. */
function restore(mended, { arn, uniqueId }) {
	let replaced = replaceStale(mended.document, arn, uniqueId);
	if (replaced === void 0) return;
	let { document, index, stale } = replaced;
	return {
		...mended,
		document,
		how: [...mended.how, `Replace ${stale} in statement ${index}, what is left of a deleted principal, by ${arn}.`]
	};
}
/** Names the caller in a statement of its own; once, for a second time would change nothing. */
function admit(mended, { arn }) {
	if (mended.added.length > 0) return;
	let added = {
		Effect: "Allow",
		Principal: { AWS: arn },
		Action: "sts:AssumeRole"
	};
	return {
		document: addStatement(mended.document, added),
		how: [...mended.how, `Add a statement that allows ${arn} sts:AssumeRole.`],
		added: [added]
	};
}
function label({ index, sid }) {
	return `statement ${index}${sid ? ` (${sid})` : ""}`;
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
		mend: mendAll(way, trust)
	} : judged;
}
function judgeOne(way, caller, trust) {
	let { target } = way, decision = decideTrust(way, caller, trust), names = namePolicies(caller, target), statement = decidingStatement(decision, names, (policy) => policy === "trustPolicy"), evidence = [
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
function decideTrust(way, caller, trust) {
	return decide(way, caller, {
		trust,
		identity: { identityPolicies: [assumePolicy(way.target.arn)] }
	});
}
/** One change for all callers: a second command would undo the first. */
function mendAll(way, trust) {
	let { station, target } = way, partition = target.arn.split(":")[1], foreign = station.callers.find((caller) => caller.arn.split(":")[1] !== partition);
	if (foreign !== void 0) return { text: `Declare a role of partition ${foreign.arn.split(":")[1]}: trust never crosses partitions.` };
	let mended = mendedTrust(way, trust);
	if (mended === void 0) return { text: `Write the trust policy of ${target.name} anew, so that it names ${nameAll(station.callers)}.` };
	let text = mended.how.join(" "), document = JSON.stringify(mended.document);
	return isComplete(document) ? {
		text,
		command: awsCommand("iam update-assume-role-policy", {
			"role-name": target.name,
			"policy-document": document
		}),
		document
	} : {
		text: `${text} External ids are left out of the snapshot: change the trust policy as it is in account ${target.account}.`,
		...mended.added.length > 0 && { document: JSON.stringify(mended.added) }
	};
}
/** The trust policy after the smallest change that admits every caller of the path; undefined where there is none. */
function mendedTrust(way, trust) {
	let text = trust, mended;
	for (let caller of way.station.callers) {
		let next = mendTrust(text, caller, (policy) => decideTrust(way, caller, policy));
		if (next === void 0) return;
		mended = {
			document: next.document,
			how: [.../* @__PURE__ */ new Set([...mended?.how ?? [], ...next.how])],
			added: [...mended?.added ?? [], ...next.added]
		}, text = JSON.stringify(mended.document);
	}
	return mended;
}
function nameAll(callers) {
	return [...new Set(callers.map((caller) => caller.arn))].join(" and ");
}
// src/derive/path/judge-way.ts
/** The links from the server to its credentials: the same for every path of the server. */
function judgeStation(station) {
	return station.server.authentication === "access-key" ? /* @__PURE__ */ new Map([["user", judgeUser(station)], ["access-key", judgeAccessKey(station)]]) : /* @__PURE__ */ new Map([
		["instance", judgeInstance(station)],
		["instance-profile", judgeInstanceProfile(station)],
		["profile-role", judgeProfileRole(station)],
		["role-trusts-ec2", judgeRoleTrustsEc2(station)],
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
	return linkNames.flatMap((name) => {
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
/** The facts of every declared server, by its name. */
function deriveServers(topology, collected) {
	return new Map(topology.servers.map((server) => [server.name, factsOf(server, topology, collected)]));
}
function factsOf(server, topology, collected) {
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
		storedKeyIntegrations: storedKeyIntegrations(server, topology),
		activeUserKeys: activeUserKeys(server, collected)
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
function storedKeyIntegrations(server, topology) {
	let own = topology.integrations.filter((integration) => integration.server === server.name), names = own.filter((integration) => integration.storedKeys === !0).map((integration) => integration.name), undeclared = own.filter((integration) => integration.storedKeys === void 0).map(({ name }) => name);
	if (undeclared.length === 0) return { value: names.sort() };
	let detail = `storedKeys is not declared for ${undeclared.sort().join(", ")}.`;
	return partialList(names.sort(), {
		unknown: "not-declared",
		detail
	});
}
function activeUserKeys(server, collected) {
	if (server.user === void 0) return { value: [] };
	let arn = server.user, keys = collected.subjects("access-key").filter((key) => key.id.startsWith(`${arn}/`)), active = [], unread = collected.unread("access-keys", "access-key", arn.split(":")[4] ?? "", arn);
	for (let key of keys) {
		let { status, suffix } = key.facts;
		status !== void 0 && "unknown" in status && (unread ??= status), status !== void 0 && "value" in status && status.value === "Active" && active.push(suffix !== void 0 && "value" in suffix ? String(suffix.value) : "?");
	}
	return partialList(active.sort(), unread);
}
/** A list that is known to its end, read in part (the elements are sure, others may exist), or not read at all. */
function partialList(value, more) {
	return more === void 0 ? { value } : value.length === 0 ? more : {
		value,
		more
	};
}
// src/derive/path/mend-facts.ts
const longest = 43200, byDefault = 3600;
/** Facts of the role as they are after the changes that mend the path's broken links; as they are where nothing changes. */
function mendFacts(way, links) {
	let isBroken = (name) => links.some((link) => link.name === name && link.state === "broken"), { target } = way, made = isBroken("target-role");
	return {
		"mended.exists": made ? { value: !0 } : target.exists,
		"mended.trust": made ? trustOfNew(way) : isBroken("trust-policy") ? trustMended(way) : asItIs(target.trust),
		"mended.policies": policiesMended(way, made || isBroken("permissions")),
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
function trustOfNew({ station }) {
	let callers = [...new Set(station.callers.map((caller) => caller.arn))];
	return callers.length > 0 && station.unread === void 0 ? { value: JSON.stringify(newTrust(callers)) } : station.unread ?? {
		unknown: "not-collected",
		detail: `${station.server.name} has nothing to call AWS with.`
	};
}
function trustMended(way) {
	let trust = readTrust(way.target), mended = typeof trust == "string" ? mendedTrust(way, trust) : void 0;
	return mended === void 0 ? {
		unknown: "not-collected",
		detail: "No single change of the trust policy admits the caller."
	} : { value: JSON.stringify(mended.document) };
}
function policiesMended(way, broken) {
	let { target } = way, { identity, unread } = target.policies, added = broken ? missingPolicy(way) : void 0;
	return added === void 0 ? target.facts["policies.identity"] : unread ?? { value: [...identity, added].map((policy) => ({ ...policy })) };
}
function trustNarrowed({ facts, trust }) {
	let undeclared = facts.undeclaredPrincipals;
	if (!("value" in undeclared && undeclared.value.length > 0)) return asItIs(trust);
	let proposed = facts["trust.proposed"];
	return "value" in proposed ? { value: JSON.stringify(JSON.parse(String(proposed.value))) } : proposed;
}
function durationMended({ declared, target }, made, broken) {
	let asked = declared.sessionDuration ?? byDefault;
	if (made) return { value: Math.min(Math.max(asked, byDefault), longest) };
	let max = target.facts.maxSessionDuration, isSure = declared.server.authentication === "access-key";
	return broken && isSure && "value" in max && asked <= longest ? { value: Math.max(asked, Number(max.value)) } : asItIs(max);
}
// src/derive/path/path-facts.ts
/** What rules see of a path. */
function deriveFacts(way, path, { wider, open, questions, mend }) {
	let { declared } = way, { links } = path, judged = links.filter((link) => link.name !== "guardrails"), reach = judged.filter((link) => link.name !== "least-privilege"), unknown = reasonOf(judged), first = links.find((link) => link.name === path.firstBroken), ofFirst = (value) => value === void 0 ? first === void 0 && unknown !== void 0 ? unknown : absent : { value };
	return {
		id: { value: path.id },
		via: { value: path.via },
		state: path.state === "unknown" ? unknown : { value: path.state },
		brokenLinks: partialList(namesOf(judged, "broken"), reasonOf(withoutWaiting(judged))),
		interruptedAt: partialList(namesOf(reach, "broken"), reasonOf(withoutWaiting(reach))),
		"open.reach": { value: reach.filter(isOpen).map((link) => tellOpen(link.because, reasonIn(link.evidence))) },
		"open.width": { value: questions },
		unknownLinks: { value: namesOf(links, "unknown") },
		firstBrokenLink: ofFirst(first?.name),
		explanation: ofFirst(first?.because),
		"mend.text": ofFirst(first?.mend?.text),
		"mend.document": ofFirst(first?.mend?.command && first.mend.document),
		"narrow.text": wider.length > 0 ? { value: mend.text } : absent,
		guardrails: factOf(links.find((link) => link.name === "guardrails")),
		"trust.decision": decisionOf(links),
		wider: partialList(wider, open && reasonIn([open])),
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
	return asked <= 3600 || isAbsent(max) ? { value: !1 } : isUnknown$1(max) ? max : { value: asked > Number(max.value) };
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
// src/derive/path/role-width.ts
/** What the policies of a server role allow beyond, and short of, what is declared. */
function deriveRoleWidth(principal, assumable, reaches, permissions) {
	let { policies, arn } = principal, refused = permissions.filter(({ judged }) => judged.state === "broken").map(({ role }) => role), undecided = permissions.find(({ judged }) => judged.state === "unknown");
	return {
		...reachFacts(assumable, policies),
		declaredNotPermitted: partialList([...new Set(refused)].sort(), undecided === void 0 ? reaches.open.get(accountOfArn(arn))?.unread : reasonIn(undecided.judged.evidence)),
		administrator: administratorFact(arn, policies)
	};
}
const reachPaths = [
	"assumable.exact",
	"assumable.patterns",
	"assumable.everything",
	"assumable.notResource",
	"permittedUndeclared",
	"undeclaredPatterns"
];
function reachFacts(assumable, policies) {
	if (assumable === void 0) {
		let unread = policies.unread ?? { unknown: "not-collected" };
		return Object.fromEntries(reachPaths.map((path) => [path, unread]));
	}
	let { reach, undeclared, patterns, open } = assumable;
	return {
		"assumable.exact": { value: reach.exact },
		"assumable.patterns": { value: reach.patterns },
		"assumable.everything": { value: reach.everything },
		"assumable.notResource": { value: [...new Set(reach.allBut.flat())].sort() },
		permittedUndeclared: partialList(undeclared, open),
		undeclaredPatterns: partialList(patterns, open)
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
	if (isUnknown$1(undeclared)) return {
		wider: [],
		open: openAt(fact, undeclared, question)
	};
	if (!("value" in undeclared)) return { wider: [] };
	let nobody = withoutCaller(target), principals = undeclared.value.filter((each) => nobody === void 0 || !isRoleOrUser(each)), why = undeclared.more ?? nobody, open = why && { open: openAt(fact, why, question) };
	if (principals.length === 0) return {
		wider: [],
		...open
	};
	let proposed = target.facts["trust.proposed"], text = proposed !== void 0 && "value" in proposed ? String(proposed.value) : void 0, document = text !== void 0 && isComplete(text) ? JSON.stringify(JSON.parse(text)) : void 0;
	return {
		wider: principals.map((principal) => `The trust policy of ${target.name} admits ${principal}, which is no declared caller.`),
		...open,
		mend: {
			text: `Let ${target.name} trust its declared callers alone.`,
			...document !== void 0 && {
				document,
				command: awsCommand("iam update-assume-role-policy", {
					"role-name": target.name,
					"policy-document": document
				})
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
	if (isUnknown$1(exists)) return {
		wider: [],
		open: openAt("targetRole.exists", exists, `Whether ${name} exists could not be read.`)
	};
	if ("value" in exists && exists.value === !1) return { wider: [] };
	let permissions = permissionsOf(target.arn, policies, declared.server.facts), mend = { text: `Give ${name} only the actions that ${declared.integration.name} needs.` };
	if (isAdministrator(permissions) === !0) return {
		wider: [`${name} is an administrator: it can do all in IAM.`],
		mend
	};
	if (!isRead(policies)) {
		let { boundary } = policies;
		return {
			wider: [],
			open: openAt("targetRole.policies.identity", policies.unread ?? (boundary !== void 0 && "unknown" in boundary ? boundary : void 0) ?? { unknown: "not-collected" }, `What ${name} may do could not be read.`)
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
	let { beyond } = compareActions(permissions, required.actions);
	return beyond.length === 0 ? { wider: [] } : {
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
			...wider.length > 0 && { mend: narrow(principal, reaches) }
		};
	});
	return station.unread === void 0 ? parts : [...parts, {
		wider: [],
		open: openAt("instance.role.arn", station.unread, `What ${station.server.name} calls AWS with could not be read.`)
	}];
}
function describeReach(name, { reach, undeclared, patterns }) {
	let start = `A policy of ${name} allows sts:AssumeRole on`;
	return [
		...reach.everything ? [`${start} every role there is.`] : [],
		...reach.allBut.map((values) => `${start} every role but ${values.join(", ")}.`),
		...patterns.length > 0 ? [`${start} whatever is like ${patterns.join(", ")}.`] : [],
		...undeclared.length > 0 ? [`${start} ${undeclared.join(", ")}, which it is not declared to assume.`] : []
	];
}
function narrow({ arn, name }, { byPrincipal }) {
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
// src/derive/path/target-width.ts
/** In what a target role is wide by itself, whoever is declared for it. */
function deriveTargetWidth(arn, facts) {
	let exists = facts.exists;
	if (isUnknown$1(exists)) return {
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
	if (isUnknown$1(trust)) return trust;
	if (isAbsent(trust)) return { value: [] };
	let { statements } = parsePolicy(String(trust.value), "trustPolicy", "trust"), accounts = statements.filter(({ effect, invalid }) => effect === "Allow" && invalid.length === 0).flatMap(({ principals = [] }) => principals.flatMap(({ meaning }) => meaning.form === "account" ? [meaning.account] : []));
	return { value: [...new Set(accounts)].sort() };
}
// src/derive/path/index.ts
/** Judges every declared path, link by link. What paths share, a server's links or a role's policies, is looked at once. */
function derivePaths(input) {
	let { topology, snapshot, collected, serverRoles } = input, stations = readStations(topology, snapshot, collected, input.servers), targets = new Map([...input.targets].map(([arn, facts]) => [arn, readTarget(arn, facts)])), ways = declaredPaths(topology).map((declared) => ({
		declared: withSessionName(declared),
		station: stations.get(declared.server.name),
		target: targets.get(declared.role),
		takenAt: snapshot.takenAt
	})), reaches = readDeclaredReaches(ways), assumableOf = rememberAssumables(reaches), links = new Map([...stations].map(([name, station]) => [name, judgeStation(station)])), permissions = /* @__PURE__ */ new Map(), paths = ways.map((way) => {
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
		let principal = principalOf("role", arn, accountOfArn(arn), collected);
		return [arn, deriveRoleWidth(principal, assumableOf(principal), reaches, permissions.get(arn) ?? [])];
	});
	return {
		paths: paths.sort((one, other) => compareText(one.path.id, other.path.id)),
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
		name: nameOfArn$1(arn),
		account: accountOfArn(arn),
		facts,
		exists: fact("exists"),
		trust: fact("trust.document"),
		...tags && { tags },
		policies: readPolicies(fact("policies.identity"), fact("policies.boundary"))
	};
}
// src/derive/server-roles.ts
/** The servers of every role that is attached to one, by the role's ARN. */
function attachedRoles(topology, attachments) {
	let roles = /* @__PURE__ */ new Map();
	for (let server of topology.servers) for (let caller of attachments.get(server.name)?.callers ?? []) caller.kind === "role" && roles.set(caller.arn, [...roles.get(caller.arn) ?? [], server]);
	return roles;
}
/** A subject for every attached role. */
function serverRoleSubjects(roles, targets, widths, collected) {
	return [...roles].map(([arn, servers]) => {
		let account = servers[0]?.account ?? "", names = servers.map((server) => server.name).sort(), reached = targets.filter((target) => target.servers.some((name) => names.includes(name)));
		return {
			ref: {
				kind: "server-role",
				id: arn,
				name: nameOfArn$1(arn),
				account
			},
			variables: { serverRole: {
				...collected.facts("server-role", arn, account),
				servers: { value: names },
				targets: { value: reached.map((target) => target.arn) },
				...widths.get(arn)
			} },
			location: servers[0].location,
			servers: names
		};
	});
}
// src/derive/stand-ins.ts
/** What stands in for the instances, server roles and access keys of a server. */
function standInsOf(server, selected, attachment, collected) {
	let standIns = [instanceStandIn(server, selected)];
	if (server.authentication === "instance-profile" && attachment.unread !== void 0 && standIns.push(unreadable(server, "server-role", "attached roles", "instance.role.arn", attachment.unread)), server.user !== void 0) {
		let unread = collected.unread("access-keys", "access-key", server.user.split(":")[4] ?? "", server.user);
		unread !== void 0 && standIns.push(unreadable(server, "access-key", "user's access keys", "key.status", unread));
	}
	return standIns.filter((standIn) => standIn !== void 0);
}
function instanceStandIn(server, selected) {
	if (server.authentication === "access-key") return {
		...placeOf(server, "instance"),
		verdict: "not-applicable",
		message: `${server.name} uses an access key: no instance profile or metadata service is involved.`,
		evidence: [{
			fact: "server.authentication",
			value: "access-key"
		}]
	};
	if (selected.unread !== void 0) return unreadable(server, "instance", "instances", "instance.exists", selected.unread);
	let selector = server.instances;
	if (selected.instances.length > 0 || selector === void 0 || !("tags" in selector)) return;
	let tags = Object.entries(selector.tags).map(([key, value]) => `${key}=${value}`);
	return {
		...placeOf(server, "instance"),
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
function unreadable(server, kind, what, fact, unread) {
	return {
		...placeOf(server, kind),
		verdict: "unknown",
		message: `Could not list the ${what} of ${server.name}.`,
		evidence: [{
			fact,
			...unread
		}]
	};
}
function placeOf(server, kind) {
	let region = server.region === void 0 ? {} : { region: server.region };
	return {
		kind,
		ref: {
			kind: "server",
			id: server.name,
			name: server.name,
			account: server.account,
			...region
		},
		location: server.location,
		servers: [server.name]
	};
}
// src/derive/target-roles.ts
/** The facts of a declared target role: what was read of it, its declared callers, and what its trust policy says of them. */
function deriveTargetRole(target, attachments, collected) {
	let read = collected.facts("target-role", target.arn, target.account), attached = target.servers.flatMap((name) => attachments.get(name) ?? []), unread = attached.find((attachment) => attachment.unread !== void 0)?.unread, callers = attached.flatMap((attachment) => attachment.callers), withoutCaller = target.servers.filter((name) => attachments.get(name)?.callers.length === 0).filter((name) => attachments.get(name)?.unread === void 0), arns = [...new Set(callers.map((caller) => caller.arn))].sort();
	return {
		...read,
		arn: { value: target.arn },
		name: { value: target.name },
		account: { value: target.account },
		callers: partialList(arns, unread),
		serversWithoutCaller: partialList(withoutCaller, unread),
		...compare(read, callers, arns, unread)
	};
}
function compare(read, callers, arns, unread) {
	let document = read["trust.document"], exists = read.exists;
	if ("value" in exists && exists.value === !1) return withoutRole(arns, unread);
	if (isUnknown$1(document)) return Object.fromEntries(derivedPaths.map((path) => [path, document]));
	let comparison = compareTrust(isAbsent(document) ? "{}" : document.value, callers, unread === void 0), unsure = comparison.undeclared.some((extra) => !extra.sure) ? unread : void 0, conditional = comparison.denied.filter((denial) => denial.conditional);
	return {
		"trust.principals": { value: comparison.principals },
		missingCallers: partialList(comparison.missing, unread),
		undeclaredPrincipals: partialList(comparison.undeclared.filter((extra) => extra.sure).map((extra) => extra.principal), unsure),
		stalePrincipals: { value: comparison.stale },
		deniedCallers: partialList([...new Set(comparison.denied.filter((denial) => !denial.conditional).map((denial) => denial.caller))], conditional[0] && {
			unknown: "not-declared",
			detail: conditional.map((denial) => denial.because).join(" ")
		}),
		trustProblems: partialList(comparison.problems, unread),
		"trust.proposed": callers.length > 0 && unread === void 0 ? { value: comparison.proposed } : unread ?? nobody
	};
}
const derivedPaths = [
	"trust.principals",
	"missingCallers",
	"undeclaredPrincipals",
	"stalePrincipals",
	"deniedCallers",
	"trustProblems",
	"trust.proposed"
], nobody = {
	unknown: "not-declared",
	detail: "No declared server has anything to call it with."
};
/** There is no such role: every caller is missing and nobody else is trusted. */
function withoutRole(arns, unread) {
	return {
		"trust.principals": { value: [] },
		missingCallers: partialList(arns, unread),
		undeclaredPrincipals: { value: [] },
		stalePrincipals: { value: [] },
		deniedCallers: { value: [] },
		trustProblems: { value: ["The role does not exist."] },
		"trust.proposed": {
			unknown: "not-collected",
			detail: "The role does not exist."
		}
	};
}
// src/derive/index.ts
/** Joins the topology with what a snapshot holds. Pure: the same input gives the same subjects. */
function derive(topology, snapshot) {
	let collected = indexSnapshot(snapshot, new Set(topology.accounts.map((account) => account.id))), attachments = readAttachments(topology, snapshot, collected), servers = deriveServers(topology, collected), targets = declaredTargets(topology), targetFacts = new Map(targets.map((target) => [target.arn, targetRoleFacts(target, attachments, collected)])), serverRoles = attachedRoles(topology, attachments), { paths, roleWidths } = derivePaths({
		topology,
		snapshot,
		collected,
		servers,
		targets: targetFacts,
		serverRoles: [...serverRoles.keys()]
	}), facts = {
		servers,
		targets: targetFacts,
		integrations: deriveIntegrations(topology)
	};
	return {
		subjects: [
			...serverSubjects(topology, servers),
			...instanceSubjects(topology, snapshot, collected, servers),
			...serverRoleSubjects(serverRoles, targets, roleWidths, collected),
			...userSubjects(topology, collected),
			...integrationSubjects(topology, facts),
			...targetRoleSubjects(targets, targetFacts),
			...paths.map((path) => pathSubject(path, facts)),
			...accountSubjects(topology)
		],
		standIns: topology.servers.flatMap((server) => standInsOf(server, selectInstances(server, snapshot), attachments.get(server.name), collected)),
		paths: paths.map(({ path }) => path)
	};
}
function serverSubjects(topology, servers) {
	return topology.servers.map((server) => ({
		ref: refOf(server),
		variables: { server: servers.get(server.name) },
		location: server.location,
		servers: [server.name]
	}));
}
function refOf(server) {
	let region = server.region === void 0 ? {} : { region: server.region };
	return {
		kind: "server",
		id: server.name,
		name: server.name,
		account: server.account,
		...region
	};
}
function instanceSubjects(topology, snapshot, collected, servers) {
	let owners = /* @__PURE__ */ new Map();
	for (let server of topology.servers) for (let arn of selectInstances(server, snapshot).instances) owners.set(arn, [...owners.get(arn) ?? [], server]);
	return [...owners].map(([arn, owning]) => {
		let [server] = owning, names = owning.map((owner) => owner.name).sort(), serverFacts = servers.get(server.name);
		return {
			ref: {
				kind: "instance",
				id: arn,
				name: names.join(", "),
				account: server.account,
				...server.region && { region: server.region }
			},
			variables: {
				instance: {
					...collected.facts("instance", arn, server.account),
					id: { value: nameOfArn$1(arn) },
					"role.arn": roleOfInstance(arn, server.account, collected)
				},
				server: owning.length === 1 ? serverFacts : ambiguous(serverFacts, names)
			},
			location: instanceLocation(server, arn),
			servers: names
		};
	});
}
/** An instance that several selectors find belongs to no server for sure. */
function ambiguous(facts, names) {
	let unsure = {
		unknown: "not-declared",
		detail: `The instance is found by the selectors of several servers: ${names.join(", ")}.`
	};
	return Object.fromEntries(Object.keys(facts).map((path) => [path, unsure]));
}
function instanceLocation(server, arn) {
	let selector = server.instances;
	return selector === void 0 ? server.location : "tags" in selector ? selector.location : selector.ids.find(({ id }) => arn.endsWith(`/${id}`))?.location ?? server.location;
}
function userSubjects(topology, collected) {
	let users = /* @__PURE__ */ new Map();
	for (let server of topology.servers) server.user !== void 0 && users.set(server.user, [...users.get(server.user) ?? [], server]);
	return [...users].flatMap(([arn, servers]) => {
		let account = arn.split(":")[4] ?? "", names = servers.map((server) => server.name).sort(), location = servers[0].location, user = {
			...collected.facts("user", arn, account),
			arn: { value: arn },
			name: { value: nameOfArn$1(arn) },
			servers: { value: names }
		}, keys = collected.subjects("access-key").filter((key) => key.id.startsWith(`${arn}/`));
		return [{
			ref: {
				kind: "user",
				id: arn,
				name: nameOfArn$1(arn),
				account
			},
			variables: { user },
			location,
			servers: names
		}, ...keys.map((key) => ({
			ref: {
				kind: "access-key",
				id: key.id,
				name: key.name,
				account
			},
			variables: {
				key: collected.facts("access-key", key.id, account),
				user
			},
			location,
			servers: names
		}))];
	});
}
function integrationSubjects(topology, { servers, integrations }) {
	return topology.integrations.map((integration) => {
		let server = topology.servers.find((candidate) => candidate.name === integration.server);
		return {
			ref: {
				kind: "integration",
				id: integration.name,
				name: integration.name,
				...server && { account: server.account }
			},
			variables: {
				integration: integrations.get(integration.name),
				server: servers.get(integration.server) ?? {}
			},
			location: integration.location,
			servers: [integration.server]
		};
	});
}
function targetRoleFacts(target, attachments, collected) {
	let facts = deriveTargetRole(target, attachments, collected);
	return {
		...facts,
		...deriveTargetWidth(target.arn, facts)
	};
}
function targetRoleSubjects(targets, facts) {
	return targets.map((target) => ({
		ref: {
			kind: "target-role",
			id: target.arn,
			name: target.name,
			account: target.account
		},
		variables: { targetRole: facts.get(target.arn) },
		location: target.location,
		servers: target.servers
	}));
}
function pathSubject({ path, facts }, { servers, targets, integrations }) {
	return {
		ref: {
			kind: "trust-path",
			id: path.id,
			name: `${path.integration} → ${nameOfArn$1(path.role)}${path.via === "account" ? ` of ${path.account}` : ""}`,
			account: path.account
		},
		variables: {
			path: facts,
			server: servers.get(path.server),
			integration: integrations.get(path.integration),
			targetRole: targets.get(path.role)
		},
		location: path.location,
		servers: [path.server]
	};
}
function accountSubjects(topology) {
	return topology.accounts.flatMap((account) => {
		let facts = {
			id: { value: account.id },
			name: { value: account.name }
		}, here = topology.servers.filter((server) => server.account === account.id), regions = [...new Set(here.flatMap((server) => server.region ?? []))].sort(), servers = here.map((server) => server.name).sort();
		return [{
			ref: {
				kind: "account",
				id: account.id,
				name: account.name,
				account: account.id
			},
			variables: { account: facts },
			location: account.location,
			servers
		}, ...regions.map((region) => ({
			ref: {
				kind: "region",
				id: `${account.id}/${region}`,
				name: region,
				account: account.id,
				region
			},
			variables: {
				region: { name: { value: region } },
				account: facts
			},
			location: account.location,
			servers: here.filter((server) => server.region === region).map((server) => server.name)
		}))];
	});
}
// src/evaluate/explain-unknown.ts
/** What could not be read, why, and which permission would settle it: one sentence a reason. */
function explainUnknown(evidence) {
	let factsByReason = /* @__PURE__ */ new Map();
	for (let item of evidence) {
		let unknown = "unknown" in item ? item : "more" in item ? item.more : void 0;
		if (unknown === void 0) continue;
		let reason = describe(unknown);
		factsByReason.set(reason, [...factsByReason.get(reason) ?? [], item.fact]);
	}
	return [...factsByReason].map(([reason, facts]) => `${enumerate(facts)} unknown: ${reason}`).join(" ") || "A fact it rests on could not be read.";
}
function describe({ unknown, call, permission, detail }) {
	return `${unknown}${call === void 0 ? "" : ` on ${call}`}${permission === void 0 ? "" : `, allow ${permission}`}.${detail ? ` ${detail}` : ""}`;
}
function enumerate(facts) {
	let names = [...new Set(facts)], last = names.pop();
	return names.length === 0 ? `${last} is` : `${names.join(", ")} and ${last} are`;
}
// src/evaluate/finding-id.ts
/** The stable id of a check: first 16 hex digits of SHA-256(rule NUL kind NUL subject id). */
function findingId(rule, subject) {
	return createHash("sha256").update(`${rule}\0${subject.kind}\0${subject.id}`).digest("hex").slice(0, 16);
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
	return rule !== waiver.rule || verdict !== "unknown" ? !1 : matchesGlob(waiver.subject, subject.id) || subject.kind === "server" && waiver.subject.startsWith("arn:");
}
/** True for findings a waiver is meant for: its rule, its subject (anchored glob), a verdict it accepts. */
function matcherOf(waiver) {
	return (finding) => finding.rule === waiver.rule && (finding.verdict === "fail" || finding.verdict === "unknown") && waiver.accepts.includes(finding.verdict) && matchesGlob(waiver.subject, finding.subject.id);
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
		for (let subject of input.subjects) subject.ref.kind === kind && findings.push(...check(enabled, subject, input));
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
function check(enabled, subject, input) {
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
	return compareText(one.subject.account ?? "", other.subject.account ?? "") || compareText(one.subject.kind, other.subject.kind) || compareText(one.subject.id, other.subject.id) || compareText(one.rule, other.rule);
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
	return failOn !== "none" && isAtLeast(finding.severity, failOn);
}
/** `3 failures of severity high or above (1 critical, 2 high): imds-hop-limit, …`; the rules with the worst severity first. */
function tell(findings, noun, failOn) {
	let rules = /* @__PURE__ */ new Set(), parts = [];
	for (let severity of severities) {
		let these = findings.filter((finding) => finding.severity === severity);
		these.length > 0 && parts.push(`${these.length} ${severity}`);
		for (let rule of these.map((finding) => finding.rule).sort(compareText)) rules.add(rule);
	}
	let named = [...rules].slice(0, 5).join(", "), more = rules.size > 5 ? ` and ${count$2(rules.size - 5, "more rule")}` : "";
	return `${count$2(findings.length, noun)} of severity ${threshold(failOn)} (${parts.join(", ")}): ${named}${more}`;
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
			rules: input.rules.map(ruleInfo).sort((one, other) => compareText(one.id, other.id)),
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
// src/files/pipe.ts
const held = /* @__PURE__ */ new Map(), flags = constants.O_WRONLY | constants.O_NONBLOCK;
/**
* Opens a named pipe, and keeps it open until it is written: its reader would go away with the first that closes it.
* Throws ENXIO where nobody reads, in which case opening it in the usual way would wait for ever.
*/
function holdPipe(file) {
	held.has(file) || held.set(file, openSync(file, flags));
}
/** Writes to a named pipe as fast as it is read. Throws where nobody reads it, or no more. */
function writePipe(file, text) {
	holdPipe(file);
	let pipe = held.get(file);
	held.delete(file);
	try {
		let bytes = Buffer.from(text), waited = 0;
		for (let at = 0; at < bytes.length;) try {
			at += writeSync(pipe, bytes, at), waited = 0;
		} catch (error) {
			if (error.code !== "EAGAIN" || waited >= 2e4) throw error;
			waited += 10, Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
		}
	} finally {
		closeSync(pipe);
	}
}
// src/files/whole-file.ts
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
	if (problems.length > 0) throw new ProblemsError(problems);
}
function whyNotWritable(file) {
	try {
		let there = statSync(file, { throwIfNoEntry: !1 });
		if (there?.isDirectory()) return "it is a directory: name a file in it";
		if (there?.isFIFO() && holdPipe(file), there !== void 0 && accessSync(file, constants.W_OK), isWrittenDirectly(file, there)) return;
		let target = targetOf(file);
		makeFolder(dirname(target)), accessSync(dirname(target), constants.W_OK);
		let probe = temporaryFor(target);
		writeFileSync(probe, "", { flag: "wx" }), rmSync(probe);
		return;
	} catch (error) {
		return whyOf(error);
	}
}
/**
* Writes a file whole or not at all: a temporary file beside it, renamed; a link goes on leading to it. A device or pipe is
* written directly. Throws ProblemsError.
*/
function writeWhole(file, text, mode = 420) {
	try {
		let there = statSync(file, { throwIfNoEntry: !1 });
		there?.isFIFO() ? writePipe(file, text) : isWrittenDirectly(file, there) ? writeFileSync(file, text) : replaceFile(targetOf(file), text, mode);
	} catch (error) {
		throw new ProblemsError([{
			file,
			message: `cannot be written: ${whyOf(error)}`
		}]);
	}
}
/** Unlike `mkdir` with `recursive`, which tries for ever below /proc. Throws where a part of the path is no folder. */
function makeFolder(folder) {
	let there = statSync(folder, { throwIfNoEntry: !1 });
	if (!there?.isDirectory()) {
		if (there !== void 0) throw Object.assign(/* @__PURE__ */ Error(), { code: "ENOTDIR" });
		dirname(folder) !== folder && makeFolder(dirname(folder));
		try {
			mkdirSync(folder);
		} catch (error) {
			if (!statSync(folder, { throwIfNoEntry: !1 })?.isDirectory()) throw error;
		}
	}
}
function replaceFile(file, text, mode) {
	let temporary = temporaryFor(file);
	try {
		makeFolder(dirname(file)), writeFileSync(temporary, text, { mode }), renameSync(temporary, file);
	} catch (error) {
		throw rmSync(temporary, { force: !0 }), error;
	}
}
/** Below /dev stand names of what is open already, as /dev/stdout: whatever they lead to, they are never to be replaced. */
function isWrittenDirectly(file, there) {
	return there !== void 0 && (!there.isFile() || /^\/(dev|proc)\//.test(file));
}
/** What a link leads to, also where that is not there yet; the file itself where it is no link. */
function targetOf(file, links = 40) {
	if (!lstatSync(file, { throwIfNoEntry: !1 })?.isSymbolicLink()) return file;
	if (links === 0) throw Object.assign(/* @__PURE__ */ Error(), { code: "ELOOP" });
	return targetOf(resolve(dirname(file), readlinkSync(file)), links - 1);
}
function temporaryFor(file) {
	return join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
}
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOENT: "no such file or directory",
	ENOTDIR: "a part of its path is a file, not a directory",
	EEXIST: "a part of its path is a file, not a directory",
	EISDIR: "it is a directory",
	ENOSPC: "no space is left",
	ENAMETOOLONG: "its name is too long",
	ENXIO: "it is a pipe that nobody reads",
	EAGAIN: "it is a pipe whose reader no longer reads",
	EPIPE: "it is a pipe whose reader went away",
	ELOOP: "its path has a loop of links"
};
/** What a file system error means, without a stack or an errno. */
function whyOf(error) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
/** The text of a regular file in UTF-8, without its byte-order mark. Throws ProblemsError naming it as `shown`. */
function readTextFile(file, shown = file) {
	let fail = (message) => {
		throw new ProblemsError([{
			file: shown,
			message
		}]);
	};
	try {
		let found = statSync(file);
		return found.isDirectory() && fail("is a directory: name a file in it"), found.isFile() || fail("is a pipe or a device: it must be a regular file"), found.size > 67108864 && fail("is larger than 64 MB, which is more than is read"), new TextDecoder("utf-8", { fatal: !0 }).decode(readFileSync(file));
	} catch (error) {
		if (error instanceof ProblemsError) throw error;
		return fail(error instanceof TypeError ? "is not UTF-8 text: was it written by another program?" : `cannot be read: ${whyOf(error)}`);
	}
}
/** Whether something stands at a path already, a dangling link included. */
function isThere(file) {
	try {
		return lstatSync(file, { throwIfNoEntry: !1 }) !== void 0;
	} catch {
		return !1;
	}
}
/**
* Writes new text in place of a file's, whole or not at all. Its mode and its byte-order mark stay, and a link goes on
* leading to it. Throws ProblemsError.
*/
function rewriteFile(file, text) {
	let target = realpathSync(file);
	writeWhole(target, readFileSync(target).subarray(0, 3).equals(byteOrderMark) ? `\uFEFF${text}` : text, statSync(target).mode & 511);
}
const byteOrderMark = Buffer.from("﻿");
// src/files/ca-bundle.ts
/**
* The authorities of AWS_CA_BUNDLE as PEM text; undefined where it is not set. As in the AWS CLI they are trusted in place of the
* usual ones (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html). Throws ProblemsError.
*/
function readCaBundle(env, cwd) {
	let file = env.AWS_CA_BUNDLE;
	if (!file) return;
	let shown = `AWS_CA_BUNDLE: ${file}`, certificates = readTextFile(resolve(cwd, file), shown).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
	if (certificates.length === 0) throw new ProblemsError([{
		file: shown,
		message: "holds no certificate in PEM"
	}]);
	for (let [index, certificate] of certificates.entries()) if (!isCertificate(certificate)) throw new ProblemsError([{
		file: shown,
		message: `its certificate number ${index + 1} cannot be read`
	}]);
	return certificates.join("\n");
}
function isCertificate(pem) {
	try {
		return new X509Certificate(pem).raw.length > 0;
	} catch {
		return !1;
	}
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
		let width = (this.terminal.columns ?? 80) - 1, line = text.length > width ? `${text.slice(0, width - 1)}…` : text;
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
	let certificates = readCaBundle(host.env, host.cwd), { collect, planCollection } = await import("./collect2.mjs"), topology = accounts === void 0 ? config.topology : sliceTopology(config.topology, accounts), plan = planCollection(topology, wanted), progress = openProgress(host.stderr, quiet || plan.calls.length === 0, () => host.now().getTime()), tellInterrupt = () => progress.interrupted();
	host.signal.addEventListener("abort", tellInterrupt), progress.start(plan.calls.map(({ service, operation, ...call }) => ({
		...call,
		call: `${service}:${operation}`
	})));
	try {
		let snapshot = await collect({
			topology,
			plan,
			externalIds: config.externalIds,
			concurrency: {
				...config.concurrency,
				...concurrency && { calls: concurrency }
			},
			env: host.env,
			...certificates && { certificates },
			signal: host.signal,
			now: () => host.now(),
			tool,
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
const unknown = {
	unknown: _enum(unknownReasons),
	call: string().optional(),
	permission: string().optional(),
	detail: string().optional()
}, value = json().refine((found) => found !== null, "a fact is never null"), fact = union([
	strictObject({
		value,
		more: strictObject(unknown).optional()
	}),
	strictObject({ absent: literal(!0) }),
	strictObject(unknown)
]), location = strictObject({
	file: string(),
	line: int().min(1),
	column: int().min(1)
}), text = string(), count = int().min(0), commandRole = strictObject({
	role: text,
	sessionName: text.optional(),
	sessionDuration: count.optional(),
	location
}), topology = strictObject({
	accounts: array(strictObject({
		id: string().regex(/^\d{12}$/),
		name: text,
		auditRole: text.optional(),
		profile: text.optional(),
		externalId: literal(!0).optional(),
		regions: union([literal("enabled"), array(text)]),
		location
	})),
	servers: array(strictObject({
		name: text,
		account: text,
		region: text.optional(),
		instances: union([strictObject({ ids: array(strictObject({
			id: text,
			location
		})) }), strictObject({
			tags: record(text, text),
			location
		})]).optional(),
		authentication: _enum(["instance-profile", "access-key"]),
		role: text.optional(),
		user: text.optional(),
		containers: _enum([
			"bridge",
			"host",
			"none",
			"rootless"
		]),
		environment: _enum(["production", "test"]).optional(),
		stsEndpoints: _enum([
			"regional",
			"global",
			"legacy",
			"unset"
		]).optional(),
		engineOf: text.optional(),
		settings: union([strictObject({ file: text }), strictObject({
			url: text,
			caFile: text.optional()
		})]).optional(),
		facts: record(text, union([text, array(text)])),
		location
	})),
	integrations: array(strictObject({
		name: text,
		server: text,
		brand: text.optional(),
		role: text.optional(),
		sessionName: text.optional(),
		sessionDuration: count.optional(),
		region: text.optional(),
		storedKeys: boolean().optional(),
		actions: array(text).optional(),
		commandRoles: array(commandRole),
		inAccounts: strictObject({
			roleName: text,
			accounts: array(text),
			location
		}).optional(),
		location
	}))
}), snapshotSchema = strictObject({
	version: literal(1),
	tool: strictObject({
		name: text,
		version: text
	}),
	takenAt: datetime(),
	incomplete: boolean(),
	topology,
	subjects: array(strictObject({
		kind: _enum(kinds),
		id: text,
		name: text,
		account: text.optional(),
		region: text.optional(),
		facts: record(text, fact)
	})),
	selections: array(strictObject({
		server: text,
		selector: text,
		instances: array(text),
		unread: strictObject(unknown).optional()
	})),
	gaps: array(strictObject({
		...unknown,
		kind: _enum(kinds),
		account: text.optional(),
		region: text.optional(),
		servers: array(text)
	})),
	reads: array(strictObject({
		name: text,
		account: text,
		region: text.optional(),
		subject: text.optional()
	})),
	cost: strictObject({
		apiCalls: count,
		retries: count,
		throttled: count,
		seconds: number().min(0),
		calls: record(text, count)
	})
});
// src/files/tell-issue.ts
/** What is wrong with a value that a program wrote, as the end of a sentence that names its file. */
function tellIssue(issue) {
	let place = issue.path.map(String).join(".") || "the top level";
	return issue.code === "invalid_type" && issue.message.endsWith("received undefined") ? `${place} is missing` : issue.code === "invalid_type" ? `${place} should be ${nameOf(issue.expected)}` : `${place}: ${issue.message}`;
}
function nameOf(type) {
	return `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`;
}
/** Reads a snapshot. Throws ProblemsError, naming it as `file`, for a file that is not a whole snapshot of this version. */
function readSnapshot(path, file = path) {
	let fail = (message) => {
		throw new ProblemsError([{
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
	let parsed = snapshotSchema.safeParse(content, { jitless: text.length < 1e6 });
	if (!parsed.success) {
		let problems = parsed.error.issues.slice(0, 5).map((issue) => ({
			file,
			message: `is not a snapshot: ${tellIssue(issue)}`
		})), more = parsed.error.issues.length - 5;
		throw more > 0 && problems.push({
			file,
			message: `and ${more} more of the kind`
		}), new ProblemsError(problems);
	}
	return parsed.data;
}
/** Writes a snapshot whole or not at all, readable by its owner only. Throws ProblemsError. */
function writeSnapshot(file, snapshot) {
	writeWhole(file, `${JSON.stringify(snapshot, null, 2)}\n`, 384);
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
/** Absolute: what locations in reports are relative to. GITHUB_WORKSPACE, else the git root, else the working directory. */
function reportRoot({ cwd, env }) {
	let workspace = env.GITHUB_WORKSPACE;
	if (workspace && isAbsolute(workspace) && !relative(workspace, cwd).startsWith("..")) return workspace;
	for (let folder = cwd;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return cwd;
	}
}
// src/prepare.ts
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
	if (unsound || problems.length > 0) throw new ProblemsError(orderProblems(problems));
	return {
		config,
		rules: resolved.rules.filter((enabled) => only.length === 0 || only.includes(enabled.rule.definition.id)),
		root
	};
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
	if (problems.length > 0) throw new ProblemsError(problems);
	return new Set(ids);
}
function suggestion(name, known) {
	let near = nearest(name, known);
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
		file: resolve(host.cwd, file)
	};
	return [
		place(options.format, options.output ?? "-"),
		...options.reports.map((report) => place(report.format, report.file)),
		...config.reports
	];
}
/** Writes every report that can be written; the failures know of the others. */
async function writeReports(host, report, outputs, options, failures) {
	let { loadReporter } = await import("./report.mjs");
	for (let { format, file } of outputs) {
		let toTerminal = file === void 0, text = (await loadReporter(format))(report, {
			color: toTerminal && wantsColor(host, host.stdout, options.color),
			...toTerminal && host.stdout.columns !== void 0 && { width: host.stdout.columns },
			sarifWaived: options.sarifWaived
		});
		failures.try(() => file === void 0 ? host.stdout.write(text) : writeWhole(file, text));
	}
}
/** Collects what could not be written, so that everything else is. */
var Failures = class {
	problems = [];
	try(action) {
		try {
			action();
		} catch (error) {
			if (!(error instanceof ProblemsError)) throw error;
			this.problems.push(...error.problems);
		}
	}
	/** Throws ProblemsError with all of them, if any; files are shown relative to `root`. */
	throwAny(root) {
		let shown = this.problems.map((problem) => {
			let file = relative(root, problem.file);
			return {
				...problem,
				file: file === "" || file.startsWith("..") ? problem.file : file
			};
		});
		if (shown.length > 0) throw new ProblemsError(shown);
	}
};
// src/run.ts
/** One audit from flags to exit code: collect or replay, judge, write every report. Throws ProblemsError before the first call. */
async function runAudit(host, options) {
	let { config, rules, root } = await prepare(host, options.config, options.rules), accounts = accountIds(config, options.accounts), gate = {
		...config.gate,
		...options.failOn && { failOn: options.failOn },
		...options.unknown && { unknown: options.unknown }
	}, outputs = planOutputs(host, config, options);
	if (options.plan) return {
		exitCode: await printPlan(host, config, rules, accounts, options),
		written: []
	};
	tryOutputs([...outputs.flatMap((output) => output.file ?? []), ...options.saveSnapshot === void 0 ? [] : [resolve(host.cwd, options.saveSnapshot)]]);
	let snapshot = options.snapshot === void 0 ? await collectSnapshot(host, config, wantedFacts(rules), {
		...options,
		accounts
	}) : readSnapshot(resolve(host.cwd, options.snapshot), options.snapshot), failures = new Failures();
	if (options.saveSnapshot !== void 0) {
		let file = resolve(host.cwd, options.saveSnapshot);
		failures.try(() => writeSnapshot(file, snapshot));
	}
	options.snapshot !== void 0 && !sameTopology(snapshot, config) && !options.quiet && host.stderr.write("The snapshot was taken for another topology: the configuration is judged, what it lacks is unknown.\n");
	let asOf = options.asOf ?? (options.snapshot === void 0 ? host.now().toISOString() : snapshot.takenAt).slice(0, 10), { report } = audit({
		snapshot,
		topology: config.topology,
		rules,
		waivers: config.waivers,
		gate,
		asOf,
		tool,
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
	let { config, rules } = await prepare(host, options.config), output = resolve(host.cwd, options.output);
	tryOutputs([output]);
	let accounts = accountIds(config, options.accounts), snapshot = await collectSnapshot(host, config, wantedFacts(rules), {
		...options,
		accounts
	});
	return writeSnapshot(output, snapshot), host.interruptedCode() ?? (snapshot.gaps.length > 0 || snapshot.subjects.some(hasUnreadFact) ? 4 : 0);
}
/** True when AWS was asked for a fact and did not give it; what is not declared or does not exist was never asked for. */
function hasUnreadFact({ facts }) {
	return Object.values(facts).some((fact) => "unknown" in fact && fact.unknown !== "not-declared" && fact.unknown !== "not-collected");
}
async function printPlan(host, config, rules, accounts, options) {
	let { planCollection, renderPlan } = await import("./collect2.mjs"), topology = accounts === void 0 ? config.topology : sliceTopology(config.topology, accounts);
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
// src/derive/set-fact.ts
/** The subject that a fact of a judged subject belongs to: a rule on a path may change the role at its end. */
function ownerOf({ ref, variables }, path) {
	let variable = path.slice(0, path.indexOf(".")), kind = catalogue.find((entry) => entry.variable === variable)?.kind;
	if (kind === void 0) return;
	if (kind === ref.kind) return {
		kind,
		id: ref.id
	};
	let named = variables[variable]?.arn ?? variables[variable]?.name;
	return named !== void 0 && "value" in named ? {
		kind,
		id: String(named.value)
	} : void 0;
}
/** Whether a base fact can be set: one that follows from others cannot, nor one that names its subject. */
function isSettable({ kind }, path) {
	let source = factOf$1(path)?.source;
	if (source === void 0 || "from" in source) return !1;
	let fact = path.slice(path.indexOf(".") + 1);
	return "read" in source || kind === "server" && fact in serverKeys || kind === "integration" && integrationKeys.has(fact);
}
/**
* The same world where one base fact of one subject is another: what was read is changed in the snapshot, what was
* declared in the topology.
*/
function setFact(world, owner, path, value) {
	let source = factOf$1(path)?.source, fact = path.slice(path.indexOf(".") + 1);
	if (source !== void 0 && "read" in source) return {
		...world,
		snapshot: setRead(world.snapshot, owner, fact, value)
	};
	let { topology } = world;
	if (owner.kind === "server") {
		let change = { [serverKeys[fact]]: value };
		return {
			...world,
			topology: {
				...topology,
				servers: changeNamed(topology.servers, owner.id, change)
			}
		};
	}
	let integrations = changeNamed(topology.integrations, owner.id, { [fact]: value });
	return {
		...world,
		topology: {
			...topology,
			integrations
		}
	};
}
const serverKeys = {
	containers: "containers",
	environment: "environment",
	role: "role",
	user: "user",
	"sts.endpoints": "stsEndpoints"
}, integrationKeys = /* @__PURE__ */ new Set([
	"brand",
	"role",
	"sessionName",
	"sessionDuration",
	"region",
	"storedKeys",
	"actions"
]);
function changeNamed(items, name, change) {
	return items.map((item) => item.name === name ? {
		...item,
		...change
	} : item);
}
function setRead(snapshot, { kind, id }, fact, value) {
	let known = snapshot.subjects.some((subject) => subject.kind === kind && subject.id === id), fresh = {
		kind,
		id,
		name: nameOfArn$1(id),
		account: accountOfArn(id),
		facts: {}
	}, subjects = known ? snapshot.subjects : [...snapshot.subjects, fresh];
	return {
		...snapshot,
		subjects: subjects.map((subject) => subject.kind === kind && subject.id === id ? {
			...subject,
			facts: {
				...subject.facts,
				[fact]: { value }
			}
		} : subject)
	};
}
export { summarize as C, decideAssumeRole as E, tracePaths as S, derive as T, rewriteFile as _, runCollect as a, writeWhole as b, wantedFacts as c, writeSnapshot as d, tellIssue as f, readTextFile as g, isThere as h, runAudit as i, reportRoot as l, readCaBundle as m, ownerOf as n, accountIds as o, collectSnapshot as p, setFact as r, prepare as s, isSettable as t, readSnapshot as u, tryOutputs as v, whyTooBroad as w, audit as x, whyOf as y };
