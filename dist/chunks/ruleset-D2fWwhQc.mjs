import { n as __require, t as __commonJSMin } from "./rolldown-runtime-B2zSo9M3.mjs";
import { t as compareText } from "./compare-AjTDeBKO.mjs";
import { a as absent$1, n as entryOf, o as isAbsent, s as isUnknown$1 } from "./catalogue-DMen7JOE.mjs";
import { a as suggest$1, i as explainMismatch, o as typeOfParameter, r as compileRule, s as matchesGlob } from "./examples-Bj1i89kW.mjs";
import { a as showText, c as parseSource, i as showPath, l as nearest, n as validateSource, o as valueAt, r as sourceBelow, s as schemasAt, t as orderProblems } from "./source-Cpf55KNN.mjs";
import { i as nameOfArn$1, n as declaredPaths, o as selectorText, r as declaredTargets, s as instanceArn, t as accountOfArn } from "./targets-CqsfNuPG.mjs";
import { a as boolean, c as literal, d as strictObject, f as string, g as globalRegistry, i as array, l as number, o as int, p as union, r as _enum, t as date, u as record } from "./iso-DcIMNbMW.mjs";
import { n as severities } from "./verdict-ZppDEHzr.mjs";
import { n as summarize, t as judgeGate } from "./gate-CF4PlOr_.mjs";
import { t as require_picocolors } from "./picocolors-C5bolpEu.mjs";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { access, constants as constants$1, lstat, readFile, stat } from "node:fs/promises";
import { inspect } from "node:util";
// src/model/problem.ts
/** Carries every problem of one kind of input at once. */
var ProblemsError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.map((problem) => problem.message).join("\n")), this.name = "ProblemsError", this.problems = problems;
	}
};
// src/model/settings.ts
const reportFormats = [
	"text",
	"json",
	"junit",
	"sarif",
	"markdown",
	"html"
];
// src/model/slice.ts
/**
* The part of a topology that judging `accounts` (ids) rests on: their servers, the integrations that reach into them, and
* the servers those run on. Narrows what is collected, not what is declared.
*/
function sliceTopology(topology, accounts) {
	let reaching = new Set(declaredPaths(topology).filter((path) => accounts.has(accountOfArn(path.role))).map((path) => path.integration.name)), ownServers = new Set(topology.servers.filter((server) => accounts.has(server.account)).map(({ name }) => name)), integrations = topology.integrations.filter((integration) => reaching.has(integration.name) || ownServers.has(integration.server)).map((integration) => ({
		...integration,
		role: integration.role !== void 0 && accounts.has(accountOfArn(integration.role)) ? integration.role : void 0,
		commandRoles: integration.commandRoles.filter((command) => accounts.has(accountOfArn(command.role))),
		inAccounts: integration.inAccounts && {
			...integration.inAccounts,
			accounts: integration.inAccounts.accounts.filter((account) => accounts.has(account))
		}
	})), servers = topology.servers.filter((server) => ownServers.has(server.name) || integrations.some((integration) => integration.server === server.name));
	return {
		accounts: topology.accounts,
		servers,
		integrations
	};
}
// src/derive/selection.ts
/** The instances of a server. Declared ids are always there, whatever could be read of them. */
function selectInstances$1(server, snapshot) {
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
	return new Map(topology.servers.map((server) => [server.name, server.authentication === "access-key" ? ofUser(server, collected) : ofInstances(server, snapshot, collected)]));
}
/** The role that an instance's profile holds: absent without a profile, or for a profile that holds none. */
function roleOfInstance(arn, account, collected) {
	let profile = collected.facts("instance", arn, account)["instanceProfile.arn"];
	if (isUnknown$1(profile) || isAbsent(profile)) return profile;
	let holder = collected.subjects("server-role").find((role) => listOf$1(role.facts.instanceProfiles).includes(profile.value));
	return holder === void 0 ? collected.unread("roles", "server-role", account) ?? { absent: !0 } : { value: holder.id };
}
function ofUser(server, collected) {
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
function ofInstances(server, snapshot, collected) {
	let selected = selectInstances$1(server, snapshot), unread = selected.unread, callers = /* @__PURE__ */ new Map();
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
			for (let [path, entry] of Object.entries(entryOf(kind)?.facts ?? {})) "read" in entry.source && !Object.hasOwn(facts, path) && (facts[path] = missing(kind, account));
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
	return value === void 0 ? absent$1 : { value };
}
/** A declared value without which nothing can be judged. */
function declaredOrUnknown(value, key) {
	return value === void 0 ? {
		unknown: "not-declared",
		detail: `The configuration does not declare ${key}.`
	} : { value };
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
// src/derive/stand-ins.ts
/** What stands in for the instances, server roles and access keys of a server. */
function standInsOf(server, selected, attachment, collected) {
	let standIns = [instanceStandIn(server, selected)];
	if (server.authentication === "instance-profile" && attachment.unread !== void 0 && standIns.push(unreadable$1(server, "server-role", "attached roles", "instance.role.arn", attachment.unread)), server.user !== void 0) {
		let unread = collected.unread("access-keys", "access-key", server.user.split(":")[4] ?? "", server.user);
		unread !== void 0 && standIns.push(unreadable$1(server, "access-key", "user's access keys", "key.status", unread));
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
	if (selected.unread !== void 0) return unreadable$1(server, "instance", "instances", "instance.exists", selected.unread);
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
function unreadable$1(server, kind, what, fact, unread) {
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
/** Whether the pattern covers the whole text. At most 4 × pattern × text steps, both counted as at least 1: only the last `*` is ever tried again. */
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
/** Reads JSON and finds keys written twice. Undefined when the text is no JSON. Linear and without recursion, however deep the text nests. */
function parseJson(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return {
		value,
		duplicates: findDuplicates(text)
	};
}
/** `text` is known to be JSON: a string directly before a colon is a key, and brackets outside of strings are structure. */
function findDuplicates(text) {
	let found = [], open = [];
	for (let position = 0; position < text.length; position++) {
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
			let end = endOfString(text, position);
			if (frame?.keys !== void 0 && startsValue(text, end)) {
				let key = JSON.parse(text.slice(position, end));
				frame.at = key, frame.keys.has(key) && found.push(open.slice(0, 12).map((outer) => outer.at)), frame.keys.add(key);
			}
			position = end - 1;
		}
	}
	return found;
}
/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
	let position = start + 1;
	for (; text[position] !== "\"";) position += text[position] === "\\" ? 2 : 1;
	return position + 1;
}
function startsValue(text, position) {
	let next = position;
	for (; /\s/.test(text.charAt(next));) next++;
	return text[next] === ":";
}
/** `Statement[0].Condition["aws:SourceIp"]`, with long keys cut. */
function printPath(path) {
	return path.map((step, depth) => typeof step == "number" ? `[${step}]` : /^\w{1,64}$/.test(step) ? depth === 0 ? step : `.${step}` : `[${JSON.stringify(step.slice(0, 64))}]`).join("");
}
// src/policy/condition-values.ts
/** Decimal text as a number; undefined for anything else. */
function readNumber(text) {
	return /^[+-]?\d{1,300}(\.\d{1,300})?$/.test(text) ? Number(text) : void 0;
}
const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?)?$/;
/** A date of the W3C profile of ISO 8601, or seconds since 1970, as milliseconds since 1970. */
function readDate(text) {
	if (/^\d{5,15}$/.test(text)) return Number(text) * 1e3;
	if (/^\d{4}$/.test(text)) return Date.UTC(Number(text), 0, 1);
	let match = iso.exec(text);
	if (match === null) return;
	let [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] = match, offset = zone === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`, date = /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`);
	return Number.isNaN(date.getTime()) ? void 0 : date.getTime();
}
/** `true` and `false` in any case. */
function readBoolean(text) {
	let lower = text.toLowerCase();
	return lower === "true" || lower === "false" ? lower === "true" : void 0;
}
/** An IPv4 or IPv6 address, or a range of them in CIDR notation; an address alone is a range of one. */
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
	let dotted = /^(.*:)([\d.]+\.[\d.]+)$/.exec(text), tail = dotted === null ? void 0 : readIpv4(dotted[2] ?? "");
	if (dotted !== null && tail === void 0) return;
	let halves = (dotted === null || tail === void 0 ? text : `${dotted[1]}${(tail >> 16n).toString(16)}:${(tail & 65535n).toString(16)}`).split("::");
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
/** A statement of which nothing is known. */
function unreadableStatement(index, problem) {
	return {
		index,
		effect: "Deny",
		invalid: [problem]
	};
}
/** Reads one entry of `Statement`. An effect that is no `Allow` in any case counts as a Deny. */
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
	let resources = readResources(elements, shape, invalid), conditions = readConditions(elements.get("Condition"), invalid);
	return {
		index,
		...typeof sid == "string" ? { sid } : {},
		effect: typeof effect == "string" && effect.toLowerCase() === "allow" ? "Allow" : "Deny",
		...principals === void 0 ? {} : { principals },
		...actions === void 0 ? {} : { actions },
		...resources === void 0 ? {} : { resources },
		...conditions === void 0 ? {} : { conditions },
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
	for (let action of actions.values) /^(\*|(\*|[a-z0-9-]+):[\w*?]+)$/i.test(action) || invalid.push(`names ${quote(action)}, which is no action`);
}
function readResources(elements, shape, invalid) {
	if (shape === "trust") {
		for (let name of ["Resource", "NotResource"]) elements.has(name) && invalid.push(`has a ${name}, which a trust policy does not take`);
		return;
	}
	let resources = readListed(elements, "Resource", invalid);
	for (let resource of resources?.values ?? []) resource !== "*" && !resource.startsWith("arn:") ? invalid.push(`names ${quote(resource)}, which is no ARN`) : /^arn:[^:]*:[^:]*[*?]/.test(resource) && invalid.push(`names ${quote(resource)}, whose service holds a wildcard`);
	return resources;
}
function readConditions(element, invalid) {
	if (element === void 0) return [];
	if (!isObject(element)) {
		invalid.push("has a Condition that is not a JSON object");
		return;
	}
	let tests = [], before = invalid.length;
	for (let [written, keys] of entriesOf(element)) {
		let operator = parseOperator(written);
		if (operator === void 0) invalid.push(`has a condition operator that IAM does not know: ${quote(written)}`);
		else if (!isObject(keys)) invalid.push(`has ${quote(written)} without a condition key`);
		else for (let [key, value] of entriesOf(keys)) tests.push(readTest(operator, key, value, invalid));
	}
	return invalid.length === before ? tests : void 0;
}
function readTest(operator, key, value, invalid) {
	let values = listOf(value).map((item) => isScalar(item) ? String(item) : void 0), readable = values.filter((item) => item !== void 0);
	(readable.length === 0 || readable.length < values.length) && invalid.push(`compares ${quote(key)} with something that is no text`);
	for (let item of readable) isReadable(operator.operator.comparison, item) || invalid.push(`compares ${quote(key)} by ${operator.written} with a value that this operator cannot read`);
	return {
		...operator,
		key,
		values: readable
	};
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
function isScalar(value) {
	return typeof value == "string" || Number.isFinite(value) || typeof value == "boolean";
}
function quote(text) {
	return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
// src/policy/documents.ts
/** Reads a policy of any origin. Never throws. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
function parsePolicy(policy, name, shape) {
	let read = typeof policy == "string" ? readText$1(policy) : {
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
function unreadable(name, problem) {
	return {
		name,
		version: "2008-10-17",
		statements: [unreadableStatement(0, problem)],
		invalid: [`${name} ${problem}`]
	};
}
function readText$1(text) {
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
/** Applies a match to a text that was resolved. */
function matchResolved(resolved, match) {
	return resolved !== !1 && "pattern" in resolved ? match(resolved.pattern) : resolved;
}
/**
* Text of a policy with its variables replaced by values of the request, which never act as wildcards. A variable
* without a value makes the text match nothing. Before version 2012-10-17 variables are literal text.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
*/
function resolveVariables(text, { version, lookup }) {
	if (version !== "2012-10-17") return { pattern: compilePattern(text) };
	let parts = [], unknown = [], rest = 0;
	for (let { start, end } of findVariables(text)) {
		parts.push(compilePattern(text.slice(rest, start))), rest = end;
		let value = readVariable(text.slice(start + 2, end - 1), lookup);
		if (value === void 0) return !1;
		typeof value == "string" ? parts.push(literalPattern(value)) : unknown.push(value.unknown);
	}
	return parts.push(compilePattern(text.slice(rest))), unknown.length > 0 ? unsettled(...unknown) : { pattern: parts.flat() };
}
/** Cuts text at its first colons into at most `limit` parts; a colon inside a variable is none. */
function splitAtColons(text, limit) {
	let variables = findVariables(text), parts = [], from = 0, variable = 0;
	for (let at = 0; at < text.length && parts.length < limit - 1; at++) at === variables[variable]?.start ? (at = (variables[variable]?.end ?? 0) - 1, variable++) : text[at] === ":" && (parts.push(text.slice(from, at)), from = at + 1);
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
/** `${*}`, `${?}` and `${$}` are the characters themselves; `${key, 'default'}` has a value of last resort. */
function readVariable(inside, lookup) {
	if (inside === "*" || inside === "?" || inside === "$") return inside;
	let comma = inside.indexOf(","), value = lookup((comma < 0 ? inside : inside.slice(0, comma)).trim());
	return value === "absent" ? comma < 0 ? void 0 : readDefault(inside.slice(comma + 1).trim()) : "unknown" in value ? value : value.many ? void 0 : value.values[0];
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
	let parts = splitAtColons(value, 6), head = parts.slice(0, 5).map(compilePattern), tail = parts[5], texts = arn.split(":");
	return tail === void 0 ? matchSegments(head, texts, scope.steps) : matchResolved(resolveVariables(tail, scope), (pattern) => matchSegments([...head, ...splitPattern(pattern)], texts, scope.steps));
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
/** Whether a principal of a policy means this caller. */
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
	if (isUnknown(carried)) return unsettled(carried.unknown);
	if (operator.comparison === "null") return values.some((value) => readBoolean(value) === (carried === "absent"));
	if (set !== void 0) {
		let actual = carried === "absent" ? [] : carried.values, truths = (actual.every((value) => value === "") ? [] : actual).map((value) => compareOne(value, test, scope));
		return set === "ForAllValues" ? every(truths) : some(truths);
	}
	return carried === "absent" ? ifExists || operator.negated : !carried.many && some(carried.values.map((value) => compareOne(value, test, scope)));
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
		case "arn": return compareArns(actual, expected, scope);
		default: return compareTexts(actual, expected, operator, scope);
	}
}
function hasSign(actual, expected, { signs = [] }) {
	return actual !== void 0 && expected !== void 0 && signs.includes(Math.sign(actual - expected));
}
function compareTexts(actual, expected, operator, scope) {
	return matchResolved(resolveVariables(expected, scope), (pattern) => {
		if (operator.comparison === "pattern") return matchPattern(pattern, actual, scope.steps);
		let text = printPattern(pattern);
		return operator.ignoreCase ? text.toLowerCase() === actual.toLowerCase() : text === actual;
	});
}
/**
* Each of the six parts for itself, so that a wildcard never reaches over a colon into the next. As in `Resource`, a
* variable counts in the last part only.
*/
function compareArns(actual, expected, scope) {
	let arn = parseArn(actual), parts = splitAtColons(expected, 6), last = parts[5];
	return arn === void 0 || last === void 0 ? !1 : [
		"arn",
		arn.partition,
		arn.service,
		arn.region,
		arn.account
	].every((text, at) => matchPattern(compilePattern(parts[at]), text, scope.steps)) && matchResolved(resolveVariables(last, scope), (pattern) => matchPattern(pattern, arn.resource, scope.steps));
}
// src/policy/statement-match.ts
/** Judges every statement of a policy. An Allow that AWS would not have accepted matches nothing, such a Deny at most perhaps. */
function matchStatements(document, question) {
	return document.statements.map((statement) => matchStatement(document, statement, question));
}
function matchStatement({ name, version }, statement, question) {
	let { lookup, steps, target, caller } = question, scope = {
		lookup,
		version,
		steps
	}, { actions, resources, principals, conditions } = statement, tests = conditions?.map((test) => ({
		test,
		truth: evaluateTest(test, scope)
	})), condition = tests === void 0 ? unsettled() : every(tests.map((each) => each.truth)), action = actions === void 0 ? unsettled() : matchAction(actions, question.action, steps), resource = resources === void 0 || matchResource(resources, target, scope), valid = statement.invalid.length === 0 || statement.effect === "Deny" && unsettled(), names = principals?.map(({ meaning }) => matchPrincipal(meaning, caller)), named = names === void 0 || some(names.map((each) => each.truth)), byNaming = /* @__PURE__ */ new Map();
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
	]), failed = tests === void 0 ? void 0 : failedTest(tests, lookup);
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
	let judged = (layer) => judgeLayer(layer, question), optional = (layer) => layer === void 0 ? unlimited : judged(layer), trust = judged(set.trust), identity = judged(set.identity), boundary = optional(set.boundary), session = optional(set.session), endpoint = optional(set.endpoint), serviceControl = set.serviceControl.map(judged), layers = [
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
const contradicted = unsettled(), unlimited = {
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
	let { refusal, trust } = judgement, given = trust.matches.filter((match) => isAllow(match) && match.matched !== !1);
	return [.../* @__PURE__ */ new Set([...given, ...nearMisses(refusal?.layer.matches ?? [])])];
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
function explainDenyConditions({ statement: { conditions = [] } }) {
	let [first] = conditions;
	if (first === void 0) return "";
	let tests = conditions.slice(0, 3).map((test) => `${test.written} ${test.key} ${printValues(test.written, test.key, test.values)}`), what = conditions.map((test) => neverSent(test.key)).find((each) => each !== void 0);
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
	if (statement.invalid.length > 0) return `${start} AWS would not have accepted it: it ${statement.invalid[0]}.`;
	let condition = failed;
	return `${start} its condition fails: ${explainCondition(condition)}.${explainDemand(condition)}`;
}
function explainUnknown$1({ keys }, judgement) {
	let open = judgement.layers.flatMap((layer) => layer.matches).filter((match) => isUnsettled(match.matched)), [first] = open.filter((match) => !isAllow(match)).concat(open);
	if (keys.size > 0) {
		let names = [...keys].sort().join(", "), where = first === void 0 ? "" : ` ${capitalise(nameStatement(first))} hangs on it.`, demanding = open.filter(isAllow).flatMap(({ failed }) => failed ?? []).find(demandsMfa);
		return `Unknown: it depends on ${names}, which is not known; it can be given under facts.${where}${demanding === void 0 ? "" : explainDemand(demanding)}`;
	}
	return first === void 0 ? judgement.layers.some((layer) => isUnsettled(layer.denies)) ? "Unknown: policies that may decide it were not read." : `Unknown: the boundary or session policies of ${judgement.question.caller.arn} do not allow it, and AWS's pages contradict each other on whether they limit a user whom the trust policy of the same account names.` : `Unknown: ${nameStatement(first)}, which AWS would not have accepted, may deny.`;
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
	for (let [key, value] of Object.entries(request.context)) given.set(key.toLowerCase(), typeof value == "string" ? one(value) : {
		values: value,
		many: !0
	});
	return (key) => {
		let name = key.toLowerCase(), known = given.get(name);
		return known === void 0 ? prefixes.some((prefix) => name.startsWith(prefix)) ? { unknown: key } : values.get(name) ?? "absent" : known;
	};
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
/** Whether a statement is about sts:AssumeRole; true where its actions cannot be read. */
function coversAssumeRole({ actions }) {
	return actions === void 0 || matchAction(actions, "sts:AssumeRole", { count: 0 });
}
/** Whether a principal is just this caller. */
function namesCaller({ meaning }, caller) {
	return meaning.form === "role" || meaning.form === "user" ? meaning.arn === caller.arn : meaning.form === "unique-id" && meaning.id === caller.uniqueId;
}
/** Whether the condition of a statement is surely false for a caller, whatever the rest of the request carries. */
function excludesCaller({ conditions = [] }, version, caller) {
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
/** The callers that a statement denies or may deny. A condition that excludes a caller keeps it out. */
function findDenials(statement, version, callers) {
	return statement.effect !== "Deny" || !coversAssumeRole(statement) ? [] : callers.flatMap((caller) => {
		let covered = covers$1(statement, caller);
		if (covered === "none" || excludesCaller(statement, version, caller)) return [];
		let doubt = findDoubt(statement, covered);
		return [{
			caller: caller.arn,
			conditional: doubt !== void 0,
			because: `${label(statement)} of the trust policy ${doubt ?? "denies, whatever else allows it:"} ${caller.arn}.`
		}];
	});
}
/** Why a Deny that covers a caller may still not apply. */
function findDoubt({ invalid, conditions = [] }, covered) {
	return invalid.length > 0 ? "would not have been accepted by AWS and may deny" : covered === "one session" ? "denies one session of" : conditions.length > 0 ? "denies under a condition" : void 0;
}
function covers$1({ principals }, caller) {
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
function label({ index, sid }) {
	return `Statement[${index}]${sid === void 0 || sid === "" ? "" : ` (${sid.slice(0, 100)})`}`;
}
// src/policy/trust-narrowing.ts
/**
* The ARNs to which the condition of a statement narrows its principals by exact `aws:PrincipalArn` tests; undefined
* where it does not.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
*/
function narrowedArns({ conditions = [] }) {
	let [first, ...others] = conditions.filter(isExact).map((test) => new Set(test.values));
	return first && new Set([...first].filter((arn) => others.every((other) => other.has(arn))));
}
/** Whether a test admits exactly the principals that it lists. */
function isExact(test) {
	let { comparison, negated, ignoreCase } = test.operator;
	return test.key.toLowerCase() !== "aws:principalarn" || negated || ignoreCase || test.ifExists || test.set !== void 0 ? !1 : comparison === "string" || (comparison === "arn" || comparison === "pattern") && !test.values.some((value) => /[*?]/.test(value));
}
// src/policy/trust-extras.ts
/** The principals of an Allow, whatever its actions, that are no declared caller. */
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
		let difference = compare$1(arn, caller.arn);
		if (difference !== void 0) return `: it differs from ${caller.arn} in its ${difference}`;
	}
	return "";
}
/** The one part in which two ARNs of principals differ, if it is one. */
function compare$1(one, other) {
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
// src/policy/trust-proposal.ts
/**
* The trust policy that names just the callers, as JSON text. The Deny statements of the old policy stay, and so does
* the condition under which it admitted a caller. Empty when there are no callers.
*/
function proposeTrust(statements, version, callers, admits) {
	if (callers.length === 0) return "";
	let byCondition = /* @__PURE__ */ new Map();
	for (let caller of callers) {
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
	})), denies = statements.filter((statement) => statement.effect === "Deny" && statement.invalid.length === 0).map(printDeny), written = [...allows, ...denies], literal = version !== "2012-10-17" && JSON.stringify(written).includes("${");
	return JSON.stringify({
		Version: literal ? version : "2012-10-17",
		Statement: written
	}, null, 2);
}
function printDeny({ sid, principals = [], actions, conditions = [] }) {
	let types = /* @__PURE__ */ new Map();
	for (let { type, written } of principals) {
		let texts = types.get(type) ?? [];
		texts.push(written), types.set(type, texts);
	}
	return {
		...sid === void 0 ? {} : { Sid: sid },
		Effect: "Deny",
		Principal: Object.fromEntries([...types].map(([type, written]) => [type, oneOrMany(written)])),
		...actions === void 0 ? {} : printListed("Action", actions),
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
	let { statements, invalid, version } = parsePolicy(document, "trustPolicy", "trust"), allows = statements.filter((statement) => statement.effect === "Allow"), extras = allows.flatMap((statement) => findExtras(statement, callers)), isSure = (extra) => callersComplete || !extra.mayBeCaller, arns = sortUnique(callers.map((caller) => caller.arn)), missing = arns.filter((arn) => !allows.some((statement) => admits(statement, arn, callers))), stale = sortUnique(extras.filter((extra) => extra.stale && isSure(extra)).map((extra) => extra.principal)), undeclared = uniqueBy(extras.filter((extra) => !(extra.stale && isSure(extra))).map((extra) => ({
		principal: extra.principal,
		sure: isSure(extra),
		because: extra.because
	})), (extra) => extra.principal), denied = uniqueBy(statements.flatMap((statement) => findDenials(statement, version, callers)), (denial) => `${denial.caller}\n${denial.because}`);
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
		proposed: proposeTrust(statements, version, arns, (statement, arn) => admits(statement, arn, callers))
	};
}
/** Whether an Allow names this caller and gives it sts:AssumeRole. What else its condition demands is not looked at. */
function admits(statement, arn, callers) {
	if (statement.effect !== "Allow" || statement.invalid.length > 0 || !coversAssumeRole(statement)) return !1;
	let caller = callers.filter((candidate) => candidate.arn === arn);
	return (statement.principals ?? []).some((principal) => caller.some((candidate) => namesCaller(principal, candidate)) || principal.meaning.form === "everyone" && (narrowedArns(statement)?.has(arn) ?? !1));
}
function explainInvalid({ index, invalid }) {
	return invalid.map((problem) => `Statement[${index}] of the trust policy ${problem}: it grants nothing.`);
}
function uniqueBy(items, key) {
	return [...new Map(items.map((item) => [key(item), item]))].sort(([one], [other]) => one < other ? -1 : 1).map(([, item]) => item);
}
function sortUnique(texts) {
	return [...new Set(texts)].sort();
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
	let collected = indexSnapshot(snapshot, new Set(topology.accounts.map((account) => account.id))), attachments = readAttachments(topology, snapshot, collected), servers = deriveServers(topology, collected);
	return {
		subjects: [
			...serverSubjects(topology, servers),
			...instanceSubjects(topology, snapshot, collected, servers),
			...serverRoleSubjects(topology, attachments, collected),
			...userSubjects(topology, collected),
			...integrationSubjects(topology, servers),
			...targetRoleSubjects(topology, attachments, collected),
			...accountSubjects(topology)
		],
		standIns: topology.servers.flatMap((server) => standInsOf(server, selectInstances$1(server, snapshot), attachments.get(server.name), collected))
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
	for (let server of topology.servers) for (let arn of selectInstances$1(server, snapshot).instances) owners.set(arn, [...owners.get(arn) ?? [], server]);
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
function serverRoleSubjects(topology, attachments, collected) {
	let roles = /* @__PURE__ */ new Map();
	for (let server of topology.servers) for (let caller of attachments.get(server.name)?.callers ?? []) caller.kind === "role" && roles.set(caller.arn, [...roles.get(caller.arn) ?? [], server]);
	let targets = declaredTargets(topology);
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
				targets: { value: reached.map((target) => target.arn) }
			} },
			location: servers[0].location,
			servers: names
		};
	});
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
function integrationSubjects(topology, servers) {
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
				integration: {
					name: { value: integration.name },
					brand: declaredOr(integration.brand),
					role: declaredOr(integration.role),
					sessionName: declaredOr(integration.sessionName),
					sessionDuration: declaredOr(integration.sessionDuration),
					region: declaredOr(integration.region),
					storedKeys: declaredOrUnknown(integration.storedKeys, `storedKeys of ${integration.name}`),
					actions: declaredOrUnknown(integration.actions, `actions of ${integration.name}`),
					commandRoles: { value: integration.commandRoles.map((command) => command.role) }
				},
				server: servers.get(integration.server) ?? {}
			},
			location: integration.location,
			servers: [integration.server]
		};
	});
}
function targetRoleSubjects(topology, attachments, collected) {
	return declaredTargets(topology).map((target) => ({
		ref: {
			kind: "target-role",
			id: target.arn,
			name: target.name,
			account: target.account
		},
		variables: { targetRole: deriveTargetRole(target, attachments, collected) },
		location: target.location,
		servers: target.servers
	}));
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
			let state = waiver.expires < asOf ? "expired" : ids.length > 0 ? "used" : "unused";
			return {
				waiver,
				state,
				endsSoon: state !== "expired" && waiver.expires <= soon,
				findings: ids
			};
		})
	};
}
/** True for findings a waiver is meant for: its rule, its subject (anchored glob), a verdict it accepts. */
function matcherOf(waiver) {
	return (finding) => finding.rule === waiver.rule && (finding.verdict === "fail" || finding.verdict === "unknown") && waiver.accepts.includes(finding.verdict) && matchesGlob(waiver.subject, finding.subject.id);
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
	let waived = applyWaivers(findings, input.waivers, input.asOf), defect = findings.some((finding) => finding.evidence.some((evidence) => "unknown" in evidence && evidence.unknown === "defect"));
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
	}, { verdict, evidence } = rule.judge(scope), message = verdict === "fail" ? rule.renderMessage(scope) : verdict === "unknown" ? explainUnknown(evidence) : verdict === "pass" ? rule.definition.title : `Does not apply: ${rule.definition.when ?? "the rule has no condition"}.`, fix = verdict === "fail" ? { fix: rule.renderFix(scope) } : {};
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
			rules: input.rules.map(ruleInfo).sort((one, other) => compareText(one.id, other.id))
		},
		waivers: evaluation.waivers
	};
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
// src/config/check-rule-references.ts
/** A problem for every rule that the configuration names and nobody knows. */
function checkRuleReferences(config, ruleIds) {
	let known = new Set(ruleIds), problems = [
		...config.rules,
		...config.overrides.flatMap(({ rules }) => rules),
		...config.waivers
	].filter(({ rule }) => !known.has(rule)).map(({ rule, location }) => ({
		...location,
		message: `There is no rule ${showText(rule)}${suggest(rule, known)}`
	}));
	return [...orderProblems(problems)];
}
function suggest(rule, known) {
	let meant = nearest(rule, known);
	return meant === void 0 ? "; `trustpath rules list` shows all there are." : `; did you mean ${showText(meant)}?`;
}
// src/config/text-forms.ts
/** What follows is checked by syntax alone: whether it exists is for AWS to say. */
/** Text of one form; `expected` is what problems say and editors show. */
function textForm(pattern, expected) {
	let error = typeof expected == "string" ? expected : ({ input }) => expected(String(input));
	return string({ error: typeof expected == "string" ? expected : expected("") }).regex(pattern, { error });
}
/** May hold `${env:NAME}`, which is replaced before the form is checked. */
function withVariables(schema) {
	return schema.meta({
		...schema.meta(),
		variables: "within"
	});
}
/** A secret: exactly `${env:NAME}`, never a literal. Its value is no part of any output. */
function secretVariable() {
	return string({ error: "exactly ${env:NAME}, as text" }).min(1).meta({ variables: "only" });
}
const accountId = textForm(/^\d{12}$/, "an account id of 12 digits in quotes (an unquoted id loses its leading zeros)"), declaredName = textForm(/^[!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/, "a name without `/`, `*` and line breaks").max(128), integrationName = textForm(/^[!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/, "a name without `*` and line breaks").max(128), nonBlank = textForm(/\S/, "text that is not empty"), roleArn = textForm(/^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, (text) => `the ARN of a role, such as arn:aws:iam::111111111111:role/Name${hintAboutArn(text)}`), userArn = textForm(/^arn:aws(?:-[a-z]+)*:iam::\d{12}:user\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, (text) => `the ARN of a user, such as arn:aws:iam::111111111111:user/name${hintAboutArn(text)}`), roleName = textForm(/^(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, "the name of a role (not its ARN), of letters, digits and `+=,.@-_`"), sessionName = textForm(/^[\w+=,.@-]{2,64}$/, "a session name of 2 to 64 letters, digits and `+=,.@-_`, without spaces"), instanceId = textForm(/^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, "an instance id: `i-` and 17 (or, for old ones, 8) hexadecimal digits in lower case"), region = textForm(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, (text) => /-\d[a-z]$/.test(text) ? `the code of a region; this is an availability zone of ${text.slice(0, -1)}` : "the code of a region, such as us-east-1"), conditionKey = textForm(/^[A-Za-z0-9-]+:[!-~]+$/, "a condition key, such as aws:SourceIp"), action = textForm(/^[a-zA-Z0-9-]+:[A-Za-z0-9*?]+$/, "an action, such as ec2:DescribeInstances");
/** Why a text that looks like an ARN is not the one that is wanted. */
function hintAboutArn(text) {
	return /[<>]|ACCOUNT|account-(?:no|id)/.test(text) ? "; replace the placeholder by the account’s 12 digits" : /:instance-profile\//.test(text) ? "; this is an instance profile: name the role inside it" : /:assumed-role\//.test(text) ? "; this is a session of a role: name the role itself" : /:iam::\d{12}:root$/.test(text) ? "; this is the account as a whole" : /:iam::\d{12}:(?:role|user)\//.test(text) ? text.includes(":role/") ? "; this is a role, or its name is not valid" : "; this is a user, or its name is not valid" : /^arn:[^:]*:iam::\d{0,11}:|^arn:[^:]*:iam::\d{13,}:/.test(text) ? "; its account id must have 12 digits" : "";
}
// src/config/settings-schema.ts
/** Fewer would accept what nobody has looked at. */
const parameter = union([
	string(),
	number(),
	boolean(),
	array(string())
]), ruleSetting = union([_enum(["off", ...severities]), strictObject({
	severity: _enum(severities).optional(),
	params: record(string(), parameter).optional().describe("The rule’s own parameters, by name.")
})]), rules = record(nonBlank, ruleSetting), overrides = array(strictObject({
	servers: array(nonBlank).min(1).optional().describe("Names of servers; `*` matches any characters."),
	accounts: array(nonBlank).min(1).optional().describe("Ids or names of accounts; `*` matches any characters."),
	rules
})), waivers = array(strictObject({
	rule: nonBlank,
	subject: nonBlank.refine((subject) => !subject.includes("*") || subject.replaceAll("*", "").length >= 12, "an exact id, or a pattern with at least 12 characters besides `*`").describe("Id of a subject, in full; `*` matches any characters."),
	accepts: array(_enum(["fail", "unknown"])).min(1).default(["fail"]).describe("`unknown` accepts a blind spot too."),
	reason: nonBlank,
	owner: nonBlank,
	expires: date({ error: "a date that exists, written like 2027-01-31" }).describe("The last day on which it holds.")
})), gate = strictObject({
	failOn: _enum([...severities, "none"]).default("high").describe("Failures of this severity or a worse one fail the run."),
	unknown: _enum(["fail", "pass"]).default("fail").describe("Whether a check of such a rule that could not be decided fails the run too."),
	coverage: number().min(0, "a number from 0 to 100").max(100, "a number from 0 to 100").optional().describe("The least share of decided checks, in per cent.")
}), concurrency = strictObject({
	calls: int().min(1).max(256).default(32).describe("Calls in flight for the whole run."),
	perScope: int().min(1).max(64).default(8).describe("Calls in flight for one account, region and service.")
}), reports = array(strictObject({
	format: _enum(reportFormats),
	file: nonBlank.describe("Relative to this file.")
})), settingsKeys = {
	extends: array(nonBlank).optional().describe("Presets, or paths to presets of your own. By default trustpath/recommended."),
	rulesDirs: array(nonBlank).optional().describe("Folders with more rules; relative to this file."),
	rules: rules.optional().describe("By rule: off, a severity, or severity and parameters."),
	overrides: overrides.optional().describe("Rule settings for some servers or accounts; the last match wins."),
	waivers: waivers.optional().describe("Failures that are accepted: owned, reasoned and dated."),
	gate: gate.prefault({}).describe("What makes a run fail."),
	concurrency: concurrency.prefault({}).describe("How much is asked of AWS at once."),
	reports: reports.optional().describe("Reports to write besides the one on standard output.")
}, accounts = array(strictObject({
	id: withVariables(accountId).describe("Twelve digits, in quotes."),
	name: declaredName.optional().describe("What the rest of this file calls the account; by default its id."),
	auditRole: withVariables(roleArn).optional().describe("The role the auditor assumes there. Without it, the credentials at hand must be of this account."),
	externalId: secretVariable().optional().describe("What the audit role’s trust policy asks for: ${env:NAME}, never a literal."),
	profile: withVariables(nonBlank).optional().describe("A profile of the shared AWS configuration, instead of the ambient credentials."),
	regions: union([literal("enabled"), array(region).min(1)]).optional().describe("Regions in use, or `enabled` for all that the account has enabled. By default those of its servers.")
})), facts = record(conditionKey, union([withVariables(string()), array(withVariables(string())).min(1)])), instances = union([array(withVariables(instanceId)).min(1), strictObject({ tags: record(string().min(1), withVariables(string())).refine((tags) => Object.keys(tags).length > 0, "at least one tag").describe("Tags that an instance must have, all of them.") })]), settings = union([strictObject({ file: nonBlank.describe("The exported settings of the XSOAR server; relative to this file.") }), strictObject({
	url: withVariables(string().regex(/^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/, "an https:// address without user name, password and query")).describe("The XSOAR server."),
	apiKey: secretVariable().describe("A key of a read-only XSOAR role: ${env:NAME}, never a literal."),
	apiKeyId: secretVariable().optional().describe("For XSOAR 8: the id of the key, as ${env:NAME}."),
	caFile: nonBlank.optional().describe("Certificates that the server’s is checked against; relative to this file.")
})]), servers = array(strictObject({
	name: declaredName,
	account: nonBlank.optional().describe("Name or id of a declared account. With access-key by default that of the user."),
	region: region.optional().describe("Where its instances run; needed with instance-profile."),
	instances: instances.optional().describe("Its EC2 instances: ids, or tags that they have. Not with access-key."),
	authentication: _enum(["instance-profile", "access-key"]).describe("How it gets AWS credentials: from the role attached to its instances, or from a stored key."),
	role: withVariables(roleArn).optional().describe("The role that must be attached to its instances."),
	user: withVariables(userArn).optional().describe("access-key: the user whose key it has. instance-profile: the user whose key was used before."),
	containers: _enum([
		"bridge",
		"host",
		"none",
		"rootless"
	]).default("bridge").describe("How the containers of its integrations are networked."),
	environment: _enum(["production", "test"]).optional(),
	sts: strictObject({ endpoints: _enum([
		"regional",
		"global",
		"legacy",
		"unset"
	]).describe("Which STS endpoints the server is configured to use. `legacy` is the same as `global`.") }).optional().describe("An engine has its parent’s, unless it has its own."),
	engineOf: nonBlank.optional().describe("The server this engine belongs to."),
	settings: settings.optional().describe("Where the settings of the XSOAR server are read. Not for engines."),
	facts: facts.optional().describe("What the auditor cannot read and you know, over the global `facts`.")
})), sessionDuration = int({ error: "a whole number of seconds" }).min(900, "at least 900 seconds (15 minutes)").max(43200, "at most 43200 seconds (12 hours)"), session = {
	sessionName: sessionName.optional(),
	sessionDuration: sessionDuration.optional().describe("Seconds.")
}, integrations = array(strictObject({
	name: integrationName,
	server: nonBlank.describe("Name of the server or engine it runs on."),
	brand: nonBlank.optional().describe("As XSOAR names it, such as `AWS - EC2`."),
	role: withVariables(roleArn).optional().describe("The role it assumes."),
	...session,
	region: region.optional(),
	storedKeys: boolean().optional().describe("Whether a static key is stored in the integration. Never the key itself."),
	actions: array(action).min(1).optional().describe("What it must be able to do."),
	commandRoles: array(strictObject({
		role: withVariables(roleArn),
		...session
	})).optional().describe("Roles that commands or playbooks name by roleArn."),
	inAccounts: strictObject({
		roleName,
		accounts: array(nonBlank).min(1).describe("Names or ids of declared accounts.")
	}).optional().describe("The same role in many accounts.")
})), topologyKeys = {
	accounts: accounts.optional().describe("The accounts to look into."),
	servers: servers.optional().describe("The automation servers and their engines."),
	integrations: integrations.optional().describe("The integrations they run, and the roles those assume."),
	facts: facts.optional().describe("Condition keys that the auditor cannot read and you know, for every server.")
}, configurationSchema = strictObject({
	$schema: string().optional().describe("For editors."),
	version: literal(1).describe("Of this format."),
	...topologyKeys,
	...settingsKeys
}), secretKeys = [
	"externalId",
	"apiKey",
	"apiKeyId"
];
String.raw`\$\{env:[A-Za-z_][A-Za-z0-9_]*\}`;
// node_modules/resolve-from/index.js
var require_resolve_from = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let path = __require("path"), Module = __require("module"), fs = __require("fs"), resolveFrom = (fromDir, moduleId, silent) => {
		if (typeof fromDir != "string") throw TypeError(`Expected \`fromDir\` to be of type \`string\`, got \`${typeof fromDir}\``);
		if (typeof moduleId != "string") throw TypeError(`Expected \`moduleId\` to be of type \`string\`, got \`${typeof moduleId}\``);
		try {
			fromDir = fs.realpathSync(fromDir);
		} catch (err) {
			if (err.code === "ENOENT") fromDir = path.resolve(fromDir);
			else if (silent) return null;
			else throw err;
		}
		let fromFile = path.join(fromDir, "noop.js"), resolveFileName = () => Module._resolveFilename(moduleId, {
			id: fromFile,
			filename: fromFile,
			paths: Module._nodeModulePaths(fromDir)
		});
		if (silent) try {
			return resolveFileName();
		} catch {
			return null;
		}
		return resolveFileName();
	};
	module.exports = (fromDir, moduleId) => resolveFrom(fromDir, moduleId), module.exports.silent = (fromDir, moduleId) => resolveFrom(fromDir, moduleId, !0);
})), require_callsites = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let callsites = () => {
		let _prepareStackTrace = Error.prepareStackTrace;
		Error.prepareStackTrace = (_, stack) => stack;
		let stack = (/* @__PURE__ */ Error()).stack.slice(1);
		return Error.prepareStackTrace = _prepareStackTrace, stack;
	};
	module.exports = callsites, module.exports.default = callsites;
})), require_parent_module = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let callsites = require_callsites();
	module.exports = (filepath) => {
		let stacks = callsites();
		if (!filepath) return stacks[2].getFileName();
		let seenVal = !1;
		stacks.shift();
		for (let stack of stacks) {
			let parentFilepath = stack.getFileName();
			if (typeof parentFilepath == "string") {
				if (parentFilepath === filepath) seenVal = !0;
				else if (parentFilepath !== "module.js" && seenVal && parentFilepath !== filepath) return parentFilepath;
			}
		}
	};
})), require_import_fresh = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __dirname = import.meta.dirname, __filename = import.meta.filename;
	let path = __require("path"), resolveFrom = require_resolve_from(), parentModule = require_parent_module();
	module.exports = (moduleId) => {
		if (typeof moduleId != "string") throw TypeError("Expected a string");
		let parentPath = parentModule(__filename), cwd = parentPath ? path.dirname(parentPath) : __dirname, filePath = resolveFrom(cwd, moduleId), oldModule = __require.cache[filePath];
		if (oldModule && oldModule.parent) {
			let i = oldModule.parent.children.length;
			for (; i--;) oldModule.parent.children[i].id === filePath && oldModule.parent.children.splice(i, 1);
		}
		delete __require.cache[filePath];
		let parent = __require.cache[parentPath];
		return parent === void 0 || parent.require === void 0 ? __require(filePath) : parent.require(filePath);
	};
})), require_is_arrayish = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(obj) {
		return obj ? obj instanceof Array || Array.isArray(obj) || obj.length >= 0 && obj.splice instanceof Function : !1;
	};
})), require_error_ex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var util = __require("util"), isArrayish = require_is_arrayish(), errorEx = function(name, properties) {
		name && name.constructor === String || (properties = name || {}, name = Error.name);
		var errorExError = function ErrorEXError(message) {
			if (!this) return new ErrorEXError(message);
			message = message instanceof Error ? message.message : message || this.message, Error.call(this, message), Error.captureStackTrace(this, errorExError), this.name = name, Object.defineProperty(this, "message", {
				configurable: !0,
				enumerable: !1,
				get: function() {
					var newMessage = message.split(/\r?\n/g);
					for (var key in properties) if (properties.hasOwnProperty(key)) {
						var modifier = properties[key];
						"message" in modifier && (newMessage = modifier.message(this[key], newMessage) || newMessage, isArrayish(newMessage) || (newMessage = [newMessage]));
					}
					return newMessage.join("\n");
				},
				set: function(v) {
					message = v;
				}
			});
			var overwrittenStack = null, stackDescriptor = Object.getOwnPropertyDescriptor(this, "stack"), stackGetter = stackDescriptor.get, stackValue = stackDescriptor.value;
			delete stackDescriptor.value, delete stackDescriptor.writable, stackDescriptor.set = function(newstack) {
				overwrittenStack = newstack;
			}, stackDescriptor.get = function() {
				var stack = (overwrittenStack || (stackGetter ? stackGetter.call(this) : stackValue)).split(/\r?\n+/g);
				overwrittenStack || (stack[0] = this.name + ": " + this.message);
				var lineCount = 1;
				for (var key in properties) if (properties.hasOwnProperty(key)) {
					var modifier = properties[key];
					if ("line" in modifier) {
						var line = modifier.line(this[key]);
						line && stack.splice(lineCount++, 0, "    " + line);
					}
					"stack" in modifier && modifier.stack(this[key], stack);
				}
				return stack.join("\n");
			}, Object.defineProperty(this, "stack", stackDescriptor);
		};
		return Object.setPrototypeOf ? (Object.setPrototypeOf(errorExError.prototype, Error.prototype), Object.setPrototypeOf(errorExError, Error)) : util.inherits(errorExError, Error), errorExError;
	};
	errorEx.append = function(str, def) {
		return { message: function(v, message) {
			return v ||= def, v && (message[0] += " " + str.replace("%s", v.toString())), message;
		} };
	}, errorEx.line = function(str, def) {
		return { line: function(v) {
			return v ||= def, v ? str.replace("%s", v.toString()) : null;
		} };
	}, module.exports = errorEx;
})), require_json_parse_even_better_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let hexify = (char) => {
		let h = char.charCodeAt(0).toString(16).toUpperCase();
		return "0x" + (h.length % 2 ? "0" : "") + h;
	}, parseError = (e, txt, context) => {
		if (!txt) return {
			message: e.message + " while parsing empty string",
			position: 0
		};
		let badToken = e.message.match(/^Unexpected token (.) .*position\s+(\d+)/i), errIdx = badToken ? +badToken[2] : e.message.match(/^Unexpected end of JSON.*/i) ? txt.length - 1 : null, msg = badToken ? e.message.replace(/^Unexpected token ./, `Unexpected token ${JSON.stringify(badToken[1])} (${hexify(badToken[1])})`) : e.message;
		if (errIdx != null) {
			let start = errIdx <= context ? 0 : errIdx - context, end = errIdx + context >= txt.length ? txt.length : errIdx + context, slice = (start === 0 ? "" : "...") + txt.slice(start, end) + (end === txt.length ? "" : "...");
			return {
				message: msg + ` while parsing ${txt === slice ? "" : "near "}${JSON.stringify(slice)}`,
				position: errIdx
			};
		}
		return {
			message: msg + ` while parsing '${txt.slice(0, context * 2)}'`,
			position: 0
		};
	};
	var JSONParseError = class extends SyntaxError {
		constructor(er, txt, context, caller) {
			context ||= 20;
			let metadata = parseError(er, txt, context);
			super(metadata.message), Object.assign(this, metadata), this.code = "EJSONPARSE", this.systemError = er, Error.captureStackTrace(this, caller || this.constructor);
		}
		get name() {
			return this.constructor.name;
		}
		set name(n) {}
		get [Symbol.toStringTag]() {
			return this.constructor.name;
		}
	};
	let kIndent = Symbol.for("indent"), kNewline = Symbol.for("newline"), formatRE = /^\s*[{\[]((?:\r?\n)+)([\s\t]*)/, emptyRE = /^(?:\{\}|\[\])((?:\r?\n)+)?$/, parseJson = (txt, reviver, context) => {
		let parseText = stripBOM(txt);
		context ||= 20;
		try {
			let [, newline = "\n", indent = "  "] = parseText.match(emptyRE) || parseText.match(formatRE) || [
				,
				"",
				""
			], result = JSON.parse(parseText, reviver);
			return result && typeof result == "object" && (result[kNewline] = newline, result[kIndent] = indent), result;
		} catch (e) {
			if (typeof txt != "string" && !Buffer.isBuffer(txt)) {
				let isEmptyArray = Array.isArray(txt) && txt.length === 0;
				throw Object.assign(/* @__PURE__ */ TypeError(`Cannot parse ${isEmptyArray ? "an empty array" : String(txt)}`), {
					code: "EJSONPARSE",
					systemError: e
				});
			}
			throw new JSONParseError(e, parseText, context, parseJson);
		}
	}, stripBOM = (txt) => String(txt).replace(/^\uFEFF/, "");
	module.exports = parseJson, parseJson.JSONParseError = JSONParseError, parseJson.noExceptions = (txt, reviver) => {
		try {
			return JSON.parse(stripBOM(txt), reviver);
		} catch {}
	};
})), require_build = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.LinesAndColumns = void 0;
	var LF = "\n", CR = "\r", LinesAndColumns = function() {
		function LinesAndColumns(string) {
			this.string = string;
			for (var offsets = [0], offset = 0; offset < string.length;) switch (string[offset]) {
				case LF:
					offset += LF.length, offsets.push(offset);
					break;
				case CR:
					offset += CR.length, string[offset] === LF && (offset += LF.length), offsets.push(offset);
					break;
				default: offset++;
			}
			this.offsets = offsets;
		}
		return LinesAndColumns.prototype.locationForIndex = function(index) {
			if (index < 0 || index > this.string.length) return null;
			for (var line = 0, offsets = this.offsets; offsets[line + 1] <= index;) line++;
			var column = index - offsets[line];
			return {
				line,
				column
			};
		}, LinesAndColumns.prototype.indexForLocation = function(location) {
			var line = location.line, column = location.column;
			return line < 0 || line >= this.offsets.length || column < 0 || column > this.lengthOfLine(line) ? null : this.offsets[line] + column;
		}, LinesAndColumns.prototype.lengthOfLine = function(line) {
			var offset = this.offsets[line];
			return (line === this.offsets.length - 1 ? this.string.length : this.offsets[line + 1]) - offset;
		}, LinesAndColumns;
	}();
	exports.LinesAndColumns = LinesAndColumns, exports.default = LinesAndColumns;
})), require_js_tokens = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = /((['"])(?:(?!\2|\\).|\\(?:\r\n|[\s\S]))*(\2)?|`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}]|\{[^}]*\}?)*\}?)*(`)?)|(\/\/.*)|(\/\*(?:[^*]|\*(?!\/))*(\*\/)?)|(\/(?!\*)(?:\[(?:(?![\]\\]).|\\.)*\]|(?![\/\]\\]).|\\.)+\/(?:(?!\s*(?:\b|[\u0080-\uFFFF$\\'"~({]|[+\-!](?!=)|\.?\d))|[gmiyus]{1,6}\b(?![\u0080-\uFFFF$\\]|\s*(?:[+\-*%&|^<>!=?({]|\/(?![\/*])))))|(0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d*\.\d+|\d+\.?)(?:[eE][+-]?\d+)?)|((?!\d)(?:(?!\s)[$\w\u0080-\uFFFF]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+)|(--|\+\+|&&|\|\||=>|\.{3}|(?:[+\-\/%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2})=?|[?~.,:;[\](){}])|(\s+)|(^$|[\s\S])/g, exports.matchToToken = function(match) {
		var token = {
			type: "invalid",
			value: match[0],
			closed: void 0
		};
		return match[1] ? (token.type = "string", token.closed = !!(match[3] || match[4])) : match[5] ? token.type = "comment" : match[6] ? (token.type = "comment", token.closed = !!match[7]) : match[8] ? token.type = "regex" : match[9] ? token.type = "number" : match[10] ? token.type = "name" : match[11] ? token.type = "punctuator" : match[12] && (token.type = "whitespace"), token;
	};
})), require_identifier = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isIdentifierChar = isIdentifierChar, exports.isIdentifierName = isIdentifierName, exports.isIdentifierStart = isIdentifierStart;
	let nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ", nonASCIIidentifierChars = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･", nonASCIIidentifierStart = RegExp("[" + nonASCIIidentifierStartChars + "]"), nonASCIIidentifier = RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
	nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
	let astralIdentifierStartCodes = [
		0,
		11,
		2,
		25,
		2,
		18,
		2,
		1,
		2,
		14,
		3,
		13,
		35,
		122,
		70,
		52,
		268,
		28,
		4,
		48,
		48,
		31,
		14,
		29,
		6,
		37,
		11,
		29,
		3,
		35,
		5,
		7,
		2,
		4,
		43,
		157,
		19,
		35,
		5,
		35,
		5,
		39,
		9,
		51,
		13,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		2,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		4,
		51,
		13,
		310,
		10,
		21,
		11,
		7,
		25,
		5,
		2,
		41,
		2,
		8,
		70,
		5,
		3,
		0,
		2,
		43,
		2,
		1,
		4,
		0,
		3,
		22,
		11,
		22,
		10,
		30,
		66,
		18,
		2,
		1,
		11,
		21,
		11,
		25,
		7,
		25,
		39,
		55,
		7,
		1,
		65,
		0,
		16,
		3,
		2,
		2,
		2,
		28,
		43,
		28,
		4,
		28,
		36,
		7,
		2,
		27,
		28,
		53,
		11,
		21,
		11,
		18,
		14,
		17,
		111,
		72,
		56,
		50,
		14,
		50,
		14,
		35,
		39,
		27,
		10,
		22,
		251,
		41,
		7,
		1,
		17,
		5,
		57,
		28,
		11,
		0,
		9,
		21,
		43,
		17,
		47,
		20,
		28,
		22,
		13,
		52,
		58,
		1,
		3,
		0,
		14,
		44,
		33,
		24,
		27,
		35,
		30,
		0,
		3,
		0,
		9,
		34,
		4,
		0,
		13,
		47,
		15,
		3,
		22,
		0,
		2,
		0,
		36,
		17,
		2,
		24,
		20,
		1,
		64,
		6,
		2,
		0,
		2,
		3,
		2,
		14,
		2,
		9,
		8,
		46,
		39,
		7,
		3,
		1,
		3,
		21,
		2,
		6,
		2,
		1,
		2,
		4,
		4,
		0,
		19,
		0,
		13,
		4,
		31,
		9,
		2,
		0,
		3,
		0,
		2,
		37,
		2,
		0,
		26,
		0,
		2,
		0,
		45,
		52,
		19,
		3,
		21,
		2,
		31,
		47,
		21,
		1,
		2,
		0,
		185,
		46,
		42,
		3,
		37,
		47,
		21,
		0,
		60,
		42,
		14,
		0,
		72,
		26,
		38,
		6,
		186,
		43,
		117,
		63,
		32,
		7,
		3,
		0,
		3,
		7,
		2,
		1,
		2,
		23,
		16,
		0,
		2,
		0,
		95,
		7,
		3,
		38,
		17,
		0,
		2,
		0,
		29,
		0,
		11,
		39,
		8,
		0,
		22,
		0,
		12,
		45,
		20,
		0,
		19,
		72,
		200,
		32,
		32,
		8,
		2,
		36,
		18,
		0,
		50,
		29,
		113,
		6,
		2,
		1,
		2,
		37,
		22,
		0,
		26,
		5,
		2,
		1,
		2,
		31,
		15,
		0,
		24,
		43,
		261,
		18,
		16,
		0,
		2,
		12,
		2,
		33,
		125,
		0,
		80,
		921,
		103,
		110,
		18,
		195,
		2637,
		96,
		16,
		1071,
		18,
		5,
		26,
		3994,
		6,
		582,
		6842,
		29,
		1763,
		568,
		8,
		30,
		18,
		78,
		18,
		29,
		19,
		47,
		17,
		3,
		32,
		20,
		6,
		18,
		433,
		44,
		212,
		63,
		33,
		24,
		3,
		24,
		45,
		74,
		6,
		0,
		67,
		12,
		65,
		1,
		2,
		0,
		15,
		4,
		10,
		7381,
		42,
		31,
		98,
		114,
		8702,
		3,
		2,
		6,
		2,
		1,
		2,
		290,
		16,
		0,
		30,
		2,
		3,
		0,
		15,
		3,
		9,
		395,
		2309,
		106,
		6,
		12,
		4,
		8,
		8,
		9,
		5991,
		84,
		2,
		70,
		2,
		1,
		3,
		0,
		3,
		1,
		3,
		3,
		2,
		11,
		2,
		0,
		2,
		6,
		2,
		64,
		2,
		3,
		3,
		7,
		2,
		6,
		2,
		27,
		2,
		3,
		2,
		4,
		2,
		0,
		4,
		6,
		2,
		339,
		3,
		24,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		7,
		1845,
		30,
		7,
		5,
		262,
		61,
		147,
		44,
		11,
		6,
		17,
		0,
		322,
		29,
		19,
		43,
		485,
		27,
		229,
		29,
		3,
		0,
		208,
		30,
		2,
		2,
		2,
		1,
		2,
		6,
		3,
		4,
		10,
		1,
		225,
		6,
		2,
		3,
		2,
		1,
		2,
		14,
		2,
		196,
		60,
		67,
		8,
		0,
		1205,
		3,
		2,
		26,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		9,
		2,
		3,
		2,
		0,
		2,
		0,
		7,
		0,
		5,
		0,
		2,
		0,
		2,
		0,
		2,
		2,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		1,
		2,
		0,
		3,
		3,
		2,
		6,
		2,
		3,
		2,
		3,
		2,
		0,
		2,
		9,
		2,
		16,
		6,
		2,
		2,
		4,
		2,
		16,
		4421,
		42719,
		33,
		4381,
		3,
		5773,
		3,
		7472,
		16,
		621,
		2467,
		541,
		1507,
		4938,
		6,
		8489
	], astralIdentifierCodes = [
		509,
		0,
		227,
		0,
		150,
		4,
		294,
		9,
		1368,
		2,
		2,
		1,
		6,
		3,
		41,
		2,
		5,
		0,
		166,
		1,
		574,
		3,
		9,
		9,
		7,
		9,
		32,
		4,
		318,
		1,
		78,
		5,
		71,
		10,
		50,
		3,
		123,
		2,
		54,
		14,
		32,
		10,
		3,
		1,
		11,
		3,
		46,
		10,
		8,
		0,
		46,
		9,
		7,
		2,
		37,
		13,
		2,
		9,
		6,
		1,
		45,
		0,
		13,
		2,
		49,
		13,
		9,
		3,
		2,
		11,
		83,
		11,
		7,
		0,
		3,
		0,
		158,
		11,
		6,
		9,
		7,
		3,
		56,
		1,
		2,
		6,
		3,
		1,
		3,
		2,
		10,
		0,
		11,
		1,
		3,
		6,
		4,
		4,
		68,
		8,
		2,
		0,
		3,
		0,
		2,
		3,
		2,
		4,
		2,
		0,
		15,
		1,
		83,
		17,
		10,
		9,
		5,
		0,
		82,
		19,
		13,
		9,
		214,
		6,
		3,
		8,
		28,
		1,
		83,
		16,
		16,
		9,
		82,
		12,
		9,
		9,
		7,
		19,
		58,
		14,
		5,
		9,
		243,
		14,
		166,
		9,
		71,
		5,
		2,
		1,
		3,
		3,
		2,
		0,
		2,
		1,
		13,
		9,
		120,
		6,
		3,
		6,
		4,
		0,
		29,
		9,
		41,
		6,
		2,
		3,
		9,
		0,
		10,
		10,
		47,
		15,
		199,
		7,
		137,
		9,
		54,
		7,
		2,
		7,
		17,
		9,
		57,
		21,
		2,
		13,
		123,
		5,
		4,
		0,
		2,
		1,
		2,
		6,
		2,
		0,
		9,
		9,
		49,
		4,
		2,
		1,
		2,
		4,
		9,
		9,
		55,
		9,
		266,
		3,
		10,
		1,
		2,
		0,
		49,
		6,
		4,
		4,
		14,
		10,
		5350,
		0,
		7,
		14,
		11465,
		27,
		2343,
		9,
		87,
		9,
		39,
		4,
		60,
		6,
		26,
		9,
		535,
		9,
		470,
		0,
		2,
		54,
		8,
		3,
		82,
		0,
		12,
		1,
		19628,
		1,
		4178,
		9,
		519,
		45,
		3,
		22,
		543,
		4,
		4,
		5,
		9,
		7,
		3,
		6,
		31,
		3,
		149,
		2,
		1418,
		49,
		513,
		54,
		5,
		49,
		9,
		0,
		15,
		0,
		23,
		4,
		2,
		14,
		1361,
		6,
		2,
		16,
		3,
		6,
		2,
		1,
		2,
		4,
		101,
		0,
		161,
		6,
		10,
		9,
		357,
		0,
		62,
		13,
		499,
		13,
		245,
		1,
		2,
		9,
		233,
		0,
		3,
		0,
		8,
		1,
		6,
		0,
		475,
		6,
		110,
		6,
		6,
		9,
		4759,
		9,
		787719,
		239
	];
	function isInAstralSet(code, set) {
		let pos = 65536;
		for (let i = 0, length = set.length; i < length; i += 2) {
			if (pos += set[i], pos > code) return !1;
			if (pos += set[i + 1], pos >= code) return !0;
		}
		return !1;
	}
	function isIdentifierStart(code) {
		return code < 65 ? code === 36 : code <= 90 ? !0 : code < 97 ? code === 95 : code <= 122 ? !0 : code <= 65535 ? code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code)) : isInAstralSet(code, astralIdentifierStartCodes);
	}
	function isIdentifierChar(code) {
		return code < 48 ? code === 36 : code < 58 ? !0 : code < 65 ? !1 : code <= 90 ? !0 : code < 97 ? code === 95 : code <= 122 ? !0 : code <= 65535 ? code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code)) : isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
	}
	function isIdentifierName(name) {
		let isFirst = !0;
		for (let i = 0; i < name.length; i++) {
			let cp = name.charCodeAt(i);
			if ((cp & 64512) == 55296 && i + 1 < name.length) {
				let trail = name.charCodeAt(++i);
				(trail & 64512) == 56320 && (cp = 65536 + ((cp & 1023) << 10) + (trail & 1023));
			}
			if (isFirst) {
				if (isFirst = !1, !isIdentifierStart(cp)) return !1;
			} else if (!isIdentifierChar(cp)) return !1;
		}
		return !isFirst;
	}
})), require_keyword = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isKeyword = isKeyword, exports.isReservedWord = isReservedWord, exports.isStrictBindOnlyReservedWord = isStrictBindOnlyReservedWord, exports.isStrictBindReservedWord = isStrictBindReservedWord, exports.isStrictReservedWord = isStrictReservedWord;
	let reservedWords = {
		keyword: /* @__PURE__ */ "break.case.catch.continue.debugger.default.do.else.finally.for.function.if.return.switch.throw.try.var.const.while.with.new.this.super.class.extends.export.import.null.true.false.in.instanceof.typeof.void.delete".split("."),
		strict: [
			"implements",
			"interface",
			"let",
			"package",
			"private",
			"protected",
			"public",
			"static",
			"yield"
		],
		strictBind: ["eval", "arguments"]
	}, keywords = new Set(reservedWords.keyword), reservedWordsStrictSet = new Set(reservedWords.strict), reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
	function isReservedWord(word, inModule) {
		return inModule && word === "await" || word === "enum";
	}
	function isStrictReservedWord(word, inModule) {
		return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
	}
	function isStrictBindOnlyReservedWord(word) {
		return reservedWordsStrictBindSet.has(word);
	}
	function isStrictBindReservedWord(word, inModule) {
		return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
	}
	function isKeyword(word) {
		return keywords.has(word);
	}
})), require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "isIdentifierChar", {
		enumerable: !0,
		get: function() {
			return _identifier.isIdentifierChar;
		}
	}), Object.defineProperty(exports, "isIdentifierName", {
		enumerable: !0,
		get: function() {
			return _identifier.isIdentifierName;
		}
	}), Object.defineProperty(exports, "isIdentifierStart", {
		enumerable: !0,
		get: function() {
			return _identifier.isIdentifierStart;
		}
	}), Object.defineProperty(exports, "isKeyword", {
		enumerable: !0,
		get: function() {
			return _keyword.isKeyword;
		}
	}), Object.defineProperty(exports, "isReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isReservedWord;
		}
	}), Object.defineProperty(exports, "isStrictBindOnlyReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isStrictBindOnlyReservedWord;
		}
	}), Object.defineProperty(exports, "isStrictBindReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isStrictBindReservedWord;
		}
	}), Object.defineProperty(exports, "isStrictReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isStrictReservedWord;
		}
	});
	var _identifier = require_identifier(), _keyword = require_keyword();
})), require_lib = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	var picocolors = require_picocolors(), jsTokens = require_js_tokens(), helperValidatorIdentifier = require_lib$1();
	function isColorSupported() {
		return typeof process == "object" && (process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") ? !1 : picocolors.isColorSupported;
	}
	let compose = (f, g) => (v) => f(g(v));
	function buildDefs(colors) {
		return {
			keyword: colors.cyan,
			capitalized: colors.yellow,
			jsxIdentifier: colors.yellow,
			punctuator: colors.yellow,
			number: colors.magenta,
			string: colors.green,
			regex: colors.magenta,
			comment: colors.gray,
			invalid: compose(compose(colors.white, colors.bgRed), colors.bold),
			gutter: colors.gray,
			marker: compose(colors.red, colors.bold),
			message: compose(colors.red, colors.bold),
			reset: colors.reset
		};
	}
	let defsOn = buildDefs(picocolors.createColors(!0)), defsOff = buildDefs(picocolors.createColors(!1));
	function getDefs(enabled) {
		return enabled ? defsOn : defsOff;
	}
	let sometimesKeywords = /* @__PURE__ */ new Set([
		"as",
		"async",
		"from",
		"get",
		"of",
		"set"
	]), NEWLINE$1 = /\r\n|[\n\r\u2028\u2029]/, BRACKET = /^[()[\]{}]$/, tokenize, JSX_TAG = /^[a-z][\w-]*$/i, getTokenType = function(token, offset, text) {
		if (token.type === "name") {
			let tokenValue = token.value;
			if (helperValidatorIdentifier.isKeyword(tokenValue) || helperValidatorIdentifier.isStrictReservedWord(tokenValue, !0) || sometimesKeywords.has(tokenValue)) return "keyword";
			if (JSX_TAG.test(tokenValue) && (text[offset - 1] === "<" || text.slice(offset - 2, offset) === "</")) return "jsxIdentifier";
			let firstChar = String.fromCodePoint(tokenValue.codePointAt(0));
			if (firstChar !== firstChar.toLowerCase()) return "capitalized";
		}
		return token.type === "punctuator" && BRACKET.test(token.value) ? "bracket" : token.type === "invalid" && (token.value === "@" || token.value === "#") ? "punctuator" : token.type;
	};
	tokenize = function* (text) {
		let match;
		for (; match = jsTokens.default.exec(text);) {
			let token = jsTokens.matchToToken(match);
			yield {
				type: getTokenType(token, match.index, text),
				value: token.value
			};
		}
	};
	function highlight(text) {
		if (text === "") return "";
		let defs = getDefs(!0), highlighted = "";
		for (let { type, value } of tokenize(text)) type in defs ? highlighted += value.split(NEWLINE$1).map((str) => defs[type](str)).join("\n") : highlighted += value;
		return highlighted;
	}
	let deprecationWarningShown = !1, NEWLINE = /\r\n|[\n\r\u2028\u2029]/;
	function getMarkerLines(loc, source, opts, startLineBaseZero) {
		let startLoc = Object.assign({
			column: 0,
			line: -1
		}, loc.start), endLoc = Object.assign({}, startLoc, loc.end), { linesAbove = 2, linesBelow = 3 } = opts || {}, startLine = startLoc.line - startLineBaseZero, startColumn = startLoc.column, endLine = endLoc.line - startLineBaseZero, endColumn = endLoc.column, start = Math.max(startLine - (linesAbove + 1), 0), end = Math.min(source.length, endLine + linesBelow);
		startLine === -1 && (start = 0), endLine === -1 && (end = source.length);
		let lineDiff = endLine - startLine, markerLines = {};
		if (lineDiff) for (let i = 0; i <= lineDiff; i++) {
			let lineNumber = i + startLine;
			markerLines[lineNumber] = startColumn ? i === 0 ? [startColumn, source[lineNumber - 1].length - startColumn + 1] : i === lineDiff ? [0, endColumn] : [0, source[lineNumber - i].length] : !0;
		}
		else markerLines[startLine] = startColumn === endColumn ? !startColumn || [startColumn, 0] : [startColumn, endColumn - startColumn];
		return {
			start,
			end,
			markerLines
		};
	}
	function codeFrameColumns(rawLines, loc, opts = {}) {
		let shouldHighlight = opts.forceColor || isColorSupported() && opts.highlightCode, startLineBaseZero = (opts.startLine || 1) - 1, defs = getDefs(shouldHighlight), { start, end, markerLines } = getMarkerLines(loc, rawLines.split(NEWLINE), opts, startLineBaseZero), hasColumns = loc.start && typeof loc.start.column == "number", numberMaxWidth = String(end + startLineBaseZero).length, frame = (shouldHighlight ? highlight(rawLines) : rawLines).split(NEWLINE, end).slice(start, end).map((line, index) => {
			let number = start + 1 + index, gutter = ` ${` ${number + startLineBaseZero}`.slice(-numberMaxWidth)} |`, hasMarker = markerLines[number], lastMarkerLine = !markerLines[number + 1];
			if (hasMarker) {
				let markerLine = "";
				if (Array.isArray(hasMarker)) {
					let markerSpacing = line.slice(0, Math.max(hasMarker[0] - 1, 0)).replace(/[^\t]/g, " "), numberOfMarkers = hasMarker[1] || 1;
					markerLine = [
						"\n ",
						defs.gutter(gutter.replace(/\d/g, " ")),
						" ",
						markerSpacing,
						defs.marker("^").repeat(numberOfMarkers)
					].join(""), lastMarkerLine && opts.message && (markerLine += " " + defs.message(opts.message));
				}
				return [
					defs.marker(">"),
					defs.gutter(gutter),
					line.length > 0 ? ` ${line}` : "",
					markerLine
				].join("");
			}
			return ` ${defs.gutter(gutter)}${line.length > 0 ? ` ${line}` : ""}`;
		}).join("\n");
		return opts.message && !hasColumns && (frame = `${" ".repeat(numberMaxWidth + 1)}${opts.message}\n${frame}`), shouldHighlight ? defs.reset(frame) : frame;
	}
	function index(rawLines, lineNumber, colNumber, opts = {}) {
		if (!deprecationWarningShown) {
			deprecationWarningShown = !0;
			let message = "Passing lineNumber and colNumber is deprecated to @babel/code-frame. Please use `codeFrameColumns`.";
			if (process.emitWarning) process.emitWarning(message, "DeprecationWarning");
			else {
				let deprecationError = /* @__PURE__ */ Error(message);
				deprecationError.name = "DeprecationWarning", console.warn(/* @__PURE__ */ Error(message));
			}
		}
		return colNumber = Math.max(colNumber, 0), codeFrameColumns(rawLines, { start: {
			column: colNumber,
			line: lineNumber
		} }, opts);
	}
	exports.codeFrameColumns = codeFrameColumns, exports.default = index, exports.highlight = highlight;
})), require_parse_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let errorEx = require_error_ex(), fallback = require_json_parse_even_better_errors(), { default: LinesAndColumns } = require_build(), { codeFrameColumns } = require_lib(), JSONError = errorEx("JSONError", {
		fileName: errorEx.append("in %s"),
		codeFrame: errorEx.append("\n\n%s\n")
	}), parseJson = (string, reviver, filename) => {
		typeof reviver == "string" && (filename = reviver, reviver = null);
		try {
			try {
				return JSON.parse(string, reviver);
			} catch (error) {
				throw fallback(string, reviver), error;
			}
		} catch (error) {
			error.message = error.message.replace(/\n/g, "");
			let indexMatch = error.message.match(/in JSON at position (\d+) while parsing/), jsonError = new JSONError(error);
			if (filename && (jsonError.fileName = filename), indexMatch && indexMatch.length > 0) {
				let lines = new LinesAndColumns(string), index = Number(indexMatch[1]), location = lines.locationForIndex(index);
				jsonError.codeFrame = codeFrameColumns(string, { start: {
					line: location.line + 1,
					column: location.column + 1
				} }, { highlightCode: !0 });
			}
			throw jsonError;
		}
	};
	parseJson.JSONError = JSONError, module.exports = parseJson;
})), require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isNothing(subject) {
		return subject == null;
	}
	function isObject(subject) {
		return typeof subject == "object" && !!subject;
	}
	function toArray(sequence) {
		return Array.isArray(sequence) ? sequence : isNothing(sequence) ? [] : [sequence];
	}
	function extend(target, source) {
		if (source) {
			let sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				let key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && 1 / number == -1e400;
	}
	module.exports.isNothing = isNothing, module.exports.isObject = isObject, module.exports.toArray = toArray, module.exports.repeat = repeat, module.exports.isNegativeZero = isNegativeZero, module.exports.extend = extend;
})), require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function formatError(exception, compact) {
		let where = "", message = exception.reason || "(unknown reason)";
		return exception.mark ? (exception.mark.name && (where += "in \"" + exception.mark.name + "\" "), where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")", !compact && exception.mark.snippet && (where += "\n\n" + exception.mark.snippet), message + " " + where) : message;
	}
	function YAMLException(reason, mark) {
		Error.call(this), this.name = "YAMLException", this.reason = reason, this.mark = mark, this.message = formatError(this, !1), Error.captureStackTrace ? Error.captureStackTrace(this, this.constructor) : this.stack = (/* @__PURE__ */ Error()).stack || "";
	}
	YAMLException.prototype = Object.create(Error.prototype), YAMLException.prototype.constructor = YAMLException, YAMLException.prototype.toString = function(compact) {
		return this.name + ": " + formatError(this, compact);
	}, module.exports = YAMLException;
})), require_snippet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let common = require_common();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "", tail = "", maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		return position - lineStart > maxHalfLength && (head = " ... ", lineStart = position - maxHalfLength + head.length), lineEnd - position > maxHalfLength && (tail = " ...", lineEnd = position + maxHalfLength - tail.length), {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		if (options = Object.create(options || null), !mark.buffer) return null;
		options.maxLength || (options.maxLength = 79), typeof options.indent != "number" && (options.indent = 1), typeof options.linesBefore != "number" && (options.linesBefore = 3), typeof options.linesAfter != "number" && (options.linesAfter = 2);
		let re = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match, foundLineNo = -1;
		for (; match = re.exec(mark.buffer);) lineEnds.push(match.index), lineStarts.push(match.index + match[0].length), mark.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
		foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
		let result = "", lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length, maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore && !(foundLineNo - i < 0); i++) {
			let line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line.str + "\n" + result;
		}
		let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n", result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
			let line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	module.exports = makeSnippet;
})), require_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let YAMLException = require_exception(), TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	], YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		let result = {};
		return map !== null && Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		}), result;
	}
	function Type(tag, options) {
		if (options ||= {}, Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		}), this.options = options, this.tag = tag, this.kind = options.kind || null, this.resolve = options.resolve || function() {
			return !0;
		}, this.construct = options.construct || function(data) {
			return data;
		}, this.instanceOf = options.instanceOf || null, this.predicate = options.predicate || null, this.represent = options.represent || null, this.representName = options.representName || null, this.defaultStyle = options.defaultStyle || null, this.multi = options.multi || !1, this.styleAliases = compileStyleAliases(options.styleAliases || null), YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	module.exports = Type;
})), require_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let YAMLException = require_exception(), Type = require_type();
	function compileList(schema, name) {
		let result = [];
		return schema[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi && (newIndex = previousIndex);
			}), result[newIndex] = currentType;
		}), result;
	}
	function compileMap() {
		let result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type) {
			type.multi ? (result.multi[type.kind].push(type), result.multi.fallback.push(type)) : result[type.kind][type.tag] = result.fallback[type.tag] = type;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema(definition) {
		return this.extend(definition);
	}
	Schema.prototype.extend = function(definition) {
		let implicit = [], explicit = [];
		if (definition instanceof Type) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) definition.implicit && (implicit = implicit.concat(definition.implicit)), definition.explicit && (explicit = explicit.concat(definition.explicit));
		else throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type.loadKind && type.loadKind !== "scalar") throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type.multi) throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		}), explicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		let result = Object.create(Schema.prototype);
		return result.implicit = (this.implicit || []).concat(implicit), result.explicit = (this.explicit || []).concat(explicit), result.compiledImplicit = compileList(result, "implicit"), result.compiledExplicit = compileList(result, "explicit"), result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit), result;
	}, module.exports = Schema;
})), require_str = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data === null ? "" : data;
		}
	});
})), require_seq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data === null ? [] : data;
		}
	});
})), require_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data === null ? {} : data;
		}
	});
})), require_failsafe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_schema())({ explicit: [
		require_str(),
		require_seq(),
		require_map()
	] });
})), require_null = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlNull(data) {
		if (data === null) return !0;
		let max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	module.exports = new Type("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
})), require_bool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlBoolean(data) {
		if (data === null) return !1;
		let max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	module.exports = new Type("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
})), require_int = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let common = require_common(), Type = require_type();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return !1;
		let max = data.length, index = 0, hasDigits = !1;
		if (!max) return !1;
		let ch = data[index];
		if ((ch === "-" || ch === "+") && (ch = data[++index]), ch === "0") {
			if (index + 1 === max) return !0;
			if (ch = data[++index], ch === "b") {
				for (index++; index < max; index++) {
					if (ch = data[index], ch !== "0" && ch !== "1") return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				for (index++; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				for (index++; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return !1;
			hasDigits = !0;
		}
		return hasDigits ? isFinite(parseYamlInteger(data)) : !1;
	}
	function parseYamlInteger(data) {
		let value = data, sign = 1, ch = value[0];
		if ((ch === "-" || ch === "+") && (ch === "-" && (sign = -1), value = value.slice(1), ch = value[0]), value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 == 0 && !common.isNegativeZero(object);
	}
	module.exports = new Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
})), require_float = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let common = require_common(), Type = require_type(), YAML_FLOAT_PATTERN = /* @__PURE__ */ RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		return data === null || !YAML_FLOAT_PATTERN.test(data) ? !1 : isFinite(parseFloat(data, 10)) ? !0 : YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase(), sign = value[0] === "-" ? -1 : 1;
		return "+-".indexOf(value[0]) >= 0 && (value = value.slice(1)), value === ".inf" ? sign === 1 ? 1e400 : -1e400 : value === ".nan" ? NaN : sign * parseFloat(value, 10);
	}
	let SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (object === 1e400) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (object === -1e400) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common.isNegativeZero(object)) return "-0.0";
		let res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 != 0 || common.isNegativeZero(object));
	}
	module.exports = new Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
})), require_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_failsafe().extend({ implicit: [
		require_null(),
		require_bool(),
		require_int(),
		require_float()
	] });
})), require_core = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_json();
})), require_timestamp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type(), YAML_DATE_REGEXP = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		return data === null ? !1 : YAML_DATE_REGEXP.exec(data) !== null || YAML_TIMESTAMP_REGEXP.exec(data) !== null;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0, delta = null, match = YAML_DATE_REGEXP.exec(data);
		if (match === null && (match = YAML_TIMESTAMP_REGEXP.exec(data)), match === null) throw Error("Date resolve error");
		let year = +match[1], month = match[2] - 1, day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		let hour = +match[4], minute = +match[5], second = +match[6];
		if (match[7]) {
			for (fraction = match[7].slice(0, 3); fraction.length < 3;) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			let tzHour = +match[10], tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4, match[9] === "-" && (delta = -delta);
		}
		let date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		return delta && date.setTime(date.getTime() - delta), date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
})), require_merge$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	module.exports = new Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
})), require_binary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type();
	function resolveYamlBinary(data) {
		if (data === null) return !1;
		let bitlen = 0, max = data.length;
		for (let idx = 0; idx < max; idx++) {
			let code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r".indexOf(data.charAt(idx));
			if (!(code > 64)) {
				if (code < 0) return !1;
				bitlen += 6;
			}
		}
		return bitlen % 8 == 0;
	}
	function constructYamlBinary(data) {
		let input = data.replace(/[\r\n=]/g, ""), max = input.length, bits = 0, result = [];
		for (let idx = 0; idx < max; idx++) idx % 4 == 0 && idx && (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)), bits = bits << 6 | "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r".indexOf(input.charAt(idx));
		let tailbits = max % 4 * 6;
		return tailbits === 0 ? (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)) : tailbits === 18 ? (result.push(bits >> 10 & 255), result.push(bits >> 2 & 255)) : tailbits === 12 && result.push(bits >> 4 & 255), new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "", bits = 0, max = object.length, map = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
		for (let idx = 0; idx < max; idx++) idx % 3 == 0 && idx && (result += map[bits >> 18 & 63], result += map[bits >> 12 & 63], result += map[bits >> 6 & 63], result += map[bits & 63]), bits = (bits << 8) + object[idx];
		let tail = max % 3;
		return tail === 0 ? (result += map[bits >> 18 & 63], result += map[bits >> 12 & 63], result += map[bits >> 6 & 63], result += map[bits & 63]) : tail === 2 ? (result += map[bits >> 10 & 63], result += map[bits >> 4 & 63], result += map[bits << 2 & 63], result += map[64]) : tail === 1 && (result += map[bits >> 2 & 63], result += map[bits << 4 & 63], result += map[64], result += map[64]), result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	module.exports = new Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
})), require_omap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type(), _hasOwnProperty = Object.prototype.hasOwnProperty, _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return !0;
		let objectKeys = {}, object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index], pairHasKey = !1;
			if (_toString.call(pair) !== "[object Object]") return !1;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = !0;
				else return !1;
			}
			if (!pairHasKey || _hasOwnProperty.call(objectKeys, pairKey)) return !1;
			Object.defineProperty(objectKeys, pairKey, { value: !0 });
		}
		return !0;
	}
	function constructYamlOmap(data) {
		return data === null ? [] : data;
	}
	module.exports = new Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
})), require_pairs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type(), _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return !0;
		let object = data, result = Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return !1;
			let keys = Object.keys(pair);
			if (keys.length !== 1) return !1;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return !0;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		let object = data, result = Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index], keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	module.exports = new Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
})), require_set = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Type = require_type(), _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return !0;
		let object = data;
		for (let key in object) if (_hasOwnProperty.call(object, key) && object[key] !== null) return !1;
		return !0;
	}
	function constructYamlSet(data) {
		return data === null ? {} : data;
	}
	module.exports = new Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
})), require_default = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_core().extend({
		implicit: [require_timestamp(), require_merge$1()],
		explicit: [
			require_binary(),
			require_omap(),
			require_pairs(),
			require_set()
		]
	});
})), require_loader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let common = require_common(), YAMLException = require_exception(), makeSnippet = require_snippet(), DEFAULT_SCHEMA = require_default(), _hasOwnProperty = Object.prototype.hasOwnProperty, PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/, PATTERN_FLOW_INDICATORS = /[,\[\]{}]/, PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/, PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		let lc = c | 32;
		return lc >= 97 && lc <= 102 ? lc - 97 + 10 : -1;
	}
	function escapedHexLen(c) {
		return c === 120 ? 2 : c === 117 ? 4 : c === 85 ? 8 : 0;
	}
	function fromDecimalCode(c) {
		return c >= 48 && c <= 57 ? c - 48 : -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		return c <= 65535 ? String.fromCharCode(c) : String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		key === "__proto__" ? Object.defineProperty(object, key, {
			configurable: !0,
			enumerable: !0,
			writable: !0,
			value
		}) : object[key] = value;
	}
	let simpleEscapeCheck = Array(256), simpleEscapeMap = Array(256);
	for (let i = 0; i < 256; i++) simpleEscapeCheck[i] = +!!simpleEscapeSequence(i), simpleEscapeMap[i] = simpleEscapeSequence(i);
	function State(input, options) {
		this.input = input, this.filename = options.filename || null, this.schema = options.schema || DEFAULT_SCHEMA, this.onWarning = options.onWarning || null, this.legacy = options.legacy || !1, this.json = options.json || !1, this.listener = options.listener || null, this.maxDepth = typeof options.maxDepth == "number" ? options.maxDepth : 100, this.maxTotalMergeKeys = typeof options.maxTotalMergeKeys == "number" ? options.maxTotalMergeKeys : 1e4, this.implicitTypes = this.schema.compiledImplicit, this.typeMap = this.schema.compiledTypeMap, this.length = input.length, this.position = 0, this.line = 0, this.lineStart = 0, this.lineIndent = 0, this.depth = 0, this.totalMergeKeys = 0, this.firstTabInLine = -1, this.documents = [], this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		let mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		return mark.snippet = makeSnippet(mark), new YAMLException(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		state.onWarning && state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		let transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			let transaction = transactions[transactions.length - 1];
			_hasOwnProperty.call(transaction, name) || (transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			});
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(Object.create(null));
	}
	function commitAnchorTransaction(state) {
		let transaction = state.anchorMapTransactions.pop(), transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		let parent = transactions[transactions.length - 1], names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			let name = names[index];
			_hasOwnProperty.call(parent, name) || (parent[name] = transaction[name]);
		}
	}
	function rollbackAnchorTransaction(state) {
		let transaction = state.anchorMapTransactions.pop(), names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; --index) {
			let entry = transaction[names[index]];
			entry.existed ? state.anchorMap[names[index]] = entry.value : delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position, state.line = snapshot.line, state.lineStart = snapshot.lineStart, state.lineIndent = snapshot.lineIndent, state.firstTabInLine = snapshot.firstTabInLine, state.tag = snapshot.tag, state.anchor = snapshot.anchor, state.kind = snapshot.kind, state.result = snapshot.result;
	}
	let directiveHandlers = {
		YAML: function(state, name, args) {
			state.version !== null && throwError(state, "duplication of %YAML directive"), args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
			let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			match === null && throwError(state, "ill-formed argument of the YAML directive");
			let major = parseInt(match[1], 10), minor = parseInt(match[2], 10);
			major !== 1 && throwError(state, "unacceptable YAML version of the document"), state.version = args[0], state.checkLineBreaks = minor < 2, minor !== 1 && minor !== 2 && throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function(state, name, args) {
			let prefix;
			args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
			let handle = args[0];
			prefix = args[1], PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive"), _hasOwnProperty.call(state.tagMap, handle) && throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle"), PATTERN_TAG_URI.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			let _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				let _character = _result.charCodeAt(_position);
				_character === 9 || _character >= 32 && _character <= 1114111 || throwError(state, "expected valid JSON character");
			}
			else PATTERN_NON_PRINTABLE.test(_result) && throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++, state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		common.isObject(source) || throwError(state, "cannot merge mappings; the provided source object is unacceptable"), chargeMergeWork(state);
		let sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			let key = sourceKeys[index];
			chargeMergeWork(state), _hasOwnProperty.call(destination, key) || (setProperty(destination, key, source[key]), overridableKeys[key] = !0);
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) Array.isArray(keyNode[index]) && throwError(state, "nested arrays are not supported inside keys"), typeof keyNode == "object" && _class(keyNode[index]) === "[object Object]" && (keyNode[index] = "[object Object]");
		}
		if (typeof keyNode == "object" && _class(keyNode) === "[object Object]" && (keyNode = "[object Object]"), keyNode = String(keyNode), _result === null && (_result = {}), keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				valueNode.length > 100 && throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else !state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode) && (state.line = startLine || state.line, state.lineStart = startLineStart || state.lineStart, state.position = startPos || state.position, throwError(state, "duplicated mapping key")), setProperty(_result, keyNode, valueNode), delete overridableKeys[keyNode];
		return _result;
	}
	function readLineBreak(state) {
		let ch = state.input.charCodeAt(state.position);
		ch === 10 ? state.position++ : ch === 13 ? (state.position++, state.input.charCodeAt(state.position) === 10 && state.position++) : throwError(state, "a line break is expected"), state.line += 1, state.lineStart = state.position, state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0, ch = state.input.charCodeAt(state.position);
		for (; ch !== 0;) {
			for (; isWhiteSpace(ch);) ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position), ch = state.input.charCodeAt(++state.position);
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) for (readLineBreak(state), ch = state.input.charCodeAt(state.position), lineBreaks++, state.lineIndent = 0; ch === 32;) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
			else break;
		}
		return checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent && throwWarning(state, "deficient indentation"), lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position, ch = state.input.charCodeAt(_position);
		return !!((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2) && (_position += 3, ch = state.input.charCodeAt(_position), ch === 0 || isWsOrEol(ch)));
	}
	function writeFoldedLines(state, count) {
		count === 1 ? state.result += " " : count > 1 && (state.result += common.repeat("\n", count - 1));
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart, captureEnd, hasPendingContent, _line, _lineStart, _lineIndent, _kind = state.kind, _result = state.result, ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return !1;
		if (ch === 63 || ch === 45) {
			let following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return !1;
		}
		for (state.kind = "scalar", state.result = "", captureStart = captureEnd = state.position, hasPendingContent = !1; ch !== 0;) {
			if (ch === 58) {
				let following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				if (_line = state.line, _lineStart = state.lineStart, _lineIndent = state.lineIndent, skipSeparationSpace(state, !1, -1), state.lineIndent >= nodeIndent) {
					hasPendingContent = !0, ch = state.input.charCodeAt(state.position);
					continue;
				}
				state.position = captureEnd, state.line = _line, state.lineStart = _lineStart, state.lineIndent = _lineIndent;
				break;
			}
			hasPendingContent &&= (captureSegment(state, captureStart, captureEnd, !1), writeFoldedLines(state, state.line - _line), captureStart = captureEnd = state.position, !1), isWhiteSpace(ch) || (captureEnd = state.position + 1), ch = state.input.charCodeAt(++state.position);
		}
		return captureSegment(state, captureStart, captureEnd, !1), state.result ? !0 : (state.kind = _kind, state.result = _result, !1);
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart, captureEnd, ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return !1;
		for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0;) if (ch === 39) {
			if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), ch === 39) captureStart = state.position, state.position++, captureEnd = state.position;
			else return !0;
		} else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart, captureEnd, tmp, ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return !1;
		for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0;) if (ch === 34) return captureSegment(state, captureStart, state.position, !0), state.position++, !0;
		else if (ch === 92) {
			if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), isEol(ch)) skipSeparationSpace(state, !1, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) state.result += simpleEscapeMap[ch], state.position++;
			else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp, hexResult = 0;
				for (; hexLength > 0; hexLength--) ch = state.input.charCodeAt(++state.position), (tmp = fromHexCode(ch)) >= 0 ? hexResult = (hexResult << 4) + tmp : throwError(state, "expected hexadecimal character");
				state.result += charFromCodepoint(hexResult), state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = !0, _line, _lineStart, _pos, _tag = state.tag, _result, _anchor = state.anchor, terminator, isPair, isExplicitPair, isMapping, overridableKeys = Object.create(null), keyNode, keyTag, valueNode, ch = state.input.charCodeAt(state.position);
		if (ch === 91) terminator = 93, isMapping = !1, _result = [];
		else if (ch === 123) terminator = 125, isMapping = !0, _result = {};
		else return !1;
		for (state.anchor !== null && storeAnchor(state, state.anchor, _result), ch = state.input.charCodeAt(++state.position); ch !== 0;) {
			if (skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === terminator) return state.position++, state.tag = _tag, state.anchor = _anchor, state.kind = isMapping ? "mapping" : "sequence", state.result = _result, !0;
			readNext ? ch === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries"), keyTag = keyNode = valueNode = null, isPair = isExplicitPair = !1, ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1)) && (isPair = isExplicitPair = !0, state.position++, skipSeparationSpace(state, !0, nodeIndent)), _line = state.line, _lineStart = state.lineStart, _pos = state.position, composeNode(state, nodeIndent, 1, !1, !0), keyTag = state.tag, keyNode = state.result, skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), (isExplicitPair || state.line === _line) && ch === 58 && (isPair = !0, ch = state.input.charCodeAt(++state.position), skipSeparationSpace(state, !0, nodeIndent), composeNode(state, nodeIndent, 1, !1, !0), valueNode = state.result), isMapping ? storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos) : isPair ? _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos)) : _result.push(keyNode), skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === 44 ? (readNext = !0, ch = state.input.charCodeAt(++state.position)) : readNext = !1;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding, chomping = 1, didReadContent = !1, detectedIndent = !1, textIndent = nodeIndent, emptyLines = 0, atMoreIndented = !1, tmp, ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = !1;
		else if (ch === 62) folding = !0;
		else return !1;
		for (state.kind = "scalar", state.result = ""; ch !== 0;) if (ch = state.input.charCodeAt(++state.position), ch === 43 || ch === 45) chomping === 1 ? chomping = ch === 43 ? 3 : 2 : throwError(state, "repeat of a chomping mode identifier");
		else if ((tmp = fromDecimalCode(ch)) >= 0) tmp === 0 ? throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one") : detectedIndent ? throwError(state, "repeat of an indentation width identifier") : (textIndent = nodeIndent + tmp - 1, detectedIndent = !0);
		else break;
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		for (; ch !== 0;) {
			for (readLineBreak(state), state.lineIndent = 0, ch = state.input.charCodeAt(state.position); (!detectedIndent || state.lineIndent < textIndent) && ch === 32;) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
			if (!detectedIndent && state.lineIndent > textIndent && (textIndent = state.lineIndent), isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0 && throwError(state, "missing indentation for block scalar"), state.lineIndent < textIndent) {
				chomping === 3 ? state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines) : chomping === 1 && didReadContent && (state.result += "\n");
				break;
			}
			folding ? isWhiteSpace(ch) ? (atMoreIndented = !0, state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines)) : atMoreIndented ? (atMoreIndented = !1, state.result += common.repeat("\n", emptyLines + 1)) : emptyLines === 0 ? didReadContent && (state.result += " ") : state.result += common.repeat("\n", emptyLines) : state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines), didReadContent = !0, detectedIndent = !0, emptyLines = 0;
			let captureStart = state.position;
			for (; !isEol(ch) && ch !== 0;) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, !1);
		}
		return !0;
	}
	function readBlockSequence(state, nodeIndent) {
		let _tag = state.tag, _anchor = state.anchor, _result = [], detected = !1;
		if (state.firstTabInLine !== -1) return !1;
		state.anchor !== null && storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		for (; ch !== 0 && (state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation")), ch === 45 && isWsOrEol(state.input.charCodeAt(state.position + 1)));) {
			if (detected = !0, state.position++, skipSeparationSpace(state, !0, -1) && state.lineIndent <= nodeIndent) {
				_result.push(null), ch = state.input.charCodeAt(state.position);
				continue;
			}
			let _line = state.line;
			if (composeNode(state, nodeIndent, 3, !1, !0), _result.push(state.result), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		return detected ? (state.tag = _tag, state.anchor = _anchor, state.kind = "sequence", state.result = _result, !0) : !1;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact, _keyLine, _keyLineStart, _keyPos, _tag = state.tag, _anchor = state.anchor, _result = {}, overridableKeys = Object.create(null), keyTag = null, keyNode = null, valueNode = null, atExplicitKey = !1, detected = !1;
		if (state.firstTabInLine !== -1) return !1;
		state.anchor !== null && storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		for (; ch !== 0;) {
			!atExplicitKey && state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
			let following = state.input.charCodeAt(state.position + 1), _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) ch === 63 ? (atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !0, allowCompact = !0) : atExplicitKey ? (atExplicitKey = !1, allowCompact = !0) : throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"), state.position += 1, ch = following;
			else {
				if (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position, !composeNode(state, flowIndent, 2, !1, !0)) break;
				if (state.line === _line) {
					for (ch = state.input.charCodeAt(state.position); isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) ch = state.input.charCodeAt(++state.position), isWsOrEol(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping"), atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !1, allowCompact = !1, keyTag = state.tag, keyNode = state.result;
					else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else return state.tag = _tag, state.anchor = _anchor, !0;
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else return state.tag = _tag, state.anchor = _anchor, !0;
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && (atExplicitKey && (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position), composeNode(state, nodeIndent, 4, !0, allowCompact) && (atExplicitKey ? keyNode = state.result : valueNode = state.result), atExplicitKey || (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position)), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		return atExplicitKey && storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), detected && (state.tag = _tag, state.anchor = _anchor, state.kind = "mapping", state.result = _result), detected;
	}
	function readTagProperty(state) {
		let isVerbatim = !1, isNamed = !1, tagHandle, tagName, ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return !1;
		state.tag !== null && throwError(state, "duplication of a tag property"), ch = state.input.charCodeAt(++state.position), ch === 60 ? (isVerbatim = !0, ch = state.input.charCodeAt(++state.position)) : ch === 33 ? (isNamed = !0, tagHandle = "!!", ch = state.input.charCodeAt(++state.position)) : tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			state.position < state.length ? (tagName = state.input.slice(_position, state.position), ch = state.input.charCodeAt(++state.position)) : throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			for (; ch !== 0 && !isWsOrEol(ch);) ch === 33 && (isNamed ? throwError(state, "tag suffix cannot contain exclamation marks") : (tagHandle = state.input.slice(_position - 1, state.position + 1), PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters"), isNamed = !0, _position = state.position + 1)), ch = state.input.charCodeAt(++state.position);
			tagName = state.input.slice(_position, state.position), PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		tagName && !PATTERN_TAG_URI.test(tagName) && throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch {
			throwError(state, "tag name is malformed: " + tagName);
		}
		return isVerbatim ? state.tag = tagName : _hasOwnProperty.call(state.tagMap, tagHandle) ? state.tag = state.tagMap[tagHandle] + tagName : tagHandle === "!" ? state.tag = "!" + tagName : tagHandle === "!!" ? state.tag = "tag:yaml.org,2002:" + tagName : throwError(state, "undeclared tag handle \"" + tagHandle + "\""), !0;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return !1;
		state.anchor !== null && throwError(state, "duplication of an anchor property"), ch = state.input.charCodeAt(++state.position);
		let _position = state.position;
		for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch);) ch = state.input.charCodeAt(++state.position);
		return state.position === _position && throwError(state, "name of an anchor node must contain at least one character"), state.anchor = state.input.slice(_position, state.position), !0;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return !1;
		ch = state.input.charCodeAt(++state.position);
		let _position = state.position;
		for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch);) ch = state.input.charCodeAt(++state.position);
		state.position === _position && throwError(state, "name of an alias node must contain at least one character");
		let alias = state.input.slice(_position, state.position);
		return _hasOwnProperty.call(state.anchorMap, alias) || throwError(state, "unidentified alias \"" + alias + "\""), state.result = state.anchorMap[alias], skipSeparationSpace(state, !0, -1), !0;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		let fallbackState = snapshotState(state);
		return beginAnchorTransaction(state), restoreState(state, propertyStart), state.tag = null, state.anchor = null, state.kind = null, state.result = null, readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping" ? (commitAnchorTransaction(state), !0) : (rollbackAnchorTransaction(state), restoreState(state, fallbackState), !1);
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars, allowBlockCollections, indentStatus = 1, atNewLine = !1, hasContent = !1, propertyStart = null, type, flowIndent, blockIndent;
		state.depth >= state.maxDepth && throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")"), state.depth += 1, state.listener !== null && state.listener("open", state), state.tag = null, state.anchor = null, state.kind = null, state.result = null;
		let allowBlockStyles = allowBlockScalars = allowBlockCollections = nodeContext === 4 || nodeContext === 3;
		if (allowToSeek && skipSeparationSpace(state, !0, -1) && (atNewLine = !0, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)), indentStatus === 1) for (;;) {
			let ch = state.input.charCodeAt(state.position), propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null) || !readTagProperty(state) && !readAnchorProperty(state)) break;
			propertyStart === null && (propertyStart = propertyState), skipSeparationSpace(state, !0, -1) ? (atNewLine = !0, allowBlockCollections = allowBlockStyles, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)) : allowBlockCollections = !1;
		}
		if (allowBlockCollections &&= atNewLine || allowCompact, indentStatus === 1 || nodeContext === 4) {
			if (flowIndent = nodeContext === 1 || nodeContext === 2 ? parentIndent : parentIndent + 1, blockIndent = state.position - state.lineStart, indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = !0;
				else {
					let ch = state.input.charCodeAt(state.position);
					propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent) || allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent) ? hasContent = !0 : readAlias(state) ? (hasContent = !0, (state.tag !== null || state.anchor !== null) && throwError(state, "alias node should not have any properties")) : readPlainScalar(state, flowIndent, nodeContext === 1) && (hasContent = !0, state.tag === null && (state.tag = "?")), state.anchor !== null && storeAnchor(state, state.anchor, state.result);
				}
			} else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent));
		}
		if (state.tag === null) state.anchor !== null && storeAnchor(state, state.anchor, state.result);
		else if (state.tag === "?") {
			state.result !== null && state.kind !== "scalar" && throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) if (type = state.implicitTypes[typeIndex], type.resolve(state.result)) {
				state.result = type.construct(state.result), state.tag = type.tag, state.anchor !== null && storeAnchor(state, state.anchor, state.result);
				break;
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type = null;
				let typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type = typeList[typeIndex];
					break;
				}
			}
			type || throwError(state, "unknown tag !<" + state.tag + ">"), state.result !== null && type.kind !== state.kind && throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\""), type.resolve(state.result, state.tag) ? (state.result = type.construct(state.result, state.tag), state.anchor !== null && storeAnchor(state, state.anchor, state.result)) : throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
		}
		return state.listener !== null && state.listener("close", state), --state.depth, state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		let documentStart = state.position, hasDirectives = !1, ch;
		for (state.version = null, state.checkLineBreaks = state.legacy, state.tagMap = Object.create(null), state.anchorMap = Object.create(null); (ch = state.input.charCodeAt(state.position)) !== 0 && (skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), !(state.lineIndent > 0 || ch !== 37));) {
			hasDirectives = !0, ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			for (; ch !== 0 && !isWsOrEol(ch);) ch = state.input.charCodeAt(++state.position);
			let directiveName = state.input.slice(_position, state.position), directiveArgs = [];
			for (directiveName.length < 1 && throwError(state, "directive name must not be less than one character in length"); ch !== 0;) {
				for (; isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				for (_position = state.position; ch !== 0 && !isWsOrEol(ch);) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			ch !== 0 && readLineBreak(state), _hasOwnProperty.call(directiveHandlers, directiveName) ? directiveHandlers[directiveName](state, directiveName, directiveArgs) : throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, !0, -1), state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 ? (state.position += 3, skipSeparationSpace(state, !0, -1)) : hasDirectives && throwError(state, "directives end mark is expected"), composeNode(state, state.lineIndent - 1, 4, !1, !0), skipSeparationSpace(state, !0, -1), state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position)) && throwWarning(state, "non-ASCII line breaks are interpreted as content"), state.documents.push(state.result), state.position === state.lineStart && testDocumentSeparator(state) ? state.input.charCodeAt(state.position) === 46 && (state.position += 3, skipSeparationSpace(state, !0, -1)) : state.position < state.length - 1 && throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input), options ||= {}, input.length !== 0 && (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13 && (input += "\n"), input.charCodeAt(0) === 65279 && (input = input.slice(1)));
		let state = new State(input, options), nullpos = input.indexOf("\0");
		for (nullpos !== -1 && (state.position = nullpos, throwError(state, "null byte is not allowed in input")), state.input += "\0"; state.input.charCodeAt(state.position) === 32;) state.lineIndent += 1, state.position += 1;
		for (; state.position < state.length - 1;) readDocument(state);
		return state.documents;
	}
	function loadAll(input, iterator, options) {
		typeof iterator == "object" && iterator && options === void 0 && (options = iterator, iterator = null);
		let documents = loadDocuments(input, options);
		if (typeof iterator != "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load(input, options) {
		let documents = loadDocuments(input, options);
		if (documents.length !== 0) {
			if (documents.length === 1) return documents[0];
			throw new YAMLException("expected a single document in the stream, but found more");
		}
	}
	module.exports.loadAll = loadAll, module.exports.load = load;
})), require_dumper = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let common = require_common(), YAMLException = require_exception(), DEFAULT_SCHEMA = require_default(), _toString = Object.prototype.toString, _hasOwnProperty = Object.prototype.hasOwnProperty, CHAR_BOM = 65279, ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0", ESCAPE_SEQUENCES[7] = "\\a", ESCAPE_SEQUENCES[8] = "\\b", ESCAPE_SEQUENCES[9] = "\\t", ESCAPE_SEQUENCES[10] = "\\n", ESCAPE_SEQUENCES[11] = "\\v", ESCAPE_SEQUENCES[12] = "\\f", ESCAPE_SEQUENCES[13] = "\\r", ESCAPE_SEQUENCES[27] = "\\e", ESCAPE_SEQUENCES[34] = "\\\"", ESCAPE_SEQUENCES[92] = "\\\\", ESCAPE_SEQUENCES[133] = "\\N", ESCAPE_SEQUENCES[160] = "\\_", ESCAPE_SEQUENCES[8232] = "\\L", ESCAPE_SEQUENCES[8233] = "\\P";
	let DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	], DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema, map) {
		if (map === null) return {};
		let result = {}, keys = Object.keys(map);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index], style = String(map[tag]);
			tag.slice(0, 2) === "!!" && (tag = "tag:yaml.org,2002:" + tag.slice(2));
			let type = schema.compiledTypeMap.fallback[tag];
			type && _hasOwnProperty.call(type.styleAliases, style) && (style = type.styleAliases[style]), result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle, length, string = character.toString(16).toUpperCase();
		if (character <= 255) handle = "x", length = 2;
		else if (character <= 65535) handle = "u", length = 4;
		else if (character <= 4294967295) handle = "U", length = 8;
		else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common.repeat("0", length - string.length) + string;
	}
	function State(options) {
		this.schema = options.schema || DEFAULT_SCHEMA, this.indent = Math.max(1, options.indent || 2), this.noArrayIndent = options.noArrayIndent || !1, this.skipInvalid = options.skipInvalid || !1, this.flowLevel = common.isNothing(options.flowLevel) ? -1 : options.flowLevel, this.styleMap = compileStyleMap(this.schema, options.styles || null), this.sortKeys = options.sortKeys || !1, this.lineWidth = options.lineWidth || 80, this.noRefs = options.noRefs || !1, this.noCompatMode = options.noCompatMode || !1, this.condenseFlow = options.condenseFlow || !1, this.quotingType = options.quotingType === "\"" ? 2 : 1, this.forceQuotes = options.forceQuotes || !1, this.replacer = typeof options.replacer == "function" ? options.replacer : null, this.implicitTypes = this.schema.compiledImplicit, this.explicitTypes = this.schema.compiledExplicit, this.tag = null, this.result = "", this.duplicates = [], this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		let ind = common.repeat(" ", spaces), position = 0, result = "", length = string.length;
		for (; position < length;) {
			let line, next = string.indexOf("\n", position);
			next === -1 ? (line = string.slice(position), position = length) : (line = string.slice(position, next + 1), position = next + 1), line.length && line !== "\n" && (result += ind), result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str)) return !0;
		return !1;
	}
	function isWhitespace(c) {
		return c === 32 || c === 9;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== 13 && c !== 10;
	}
	function isPlainSafe(c, prev, inblock) {
		let cIsNsCharOrWhitespace = isNsCharOrWhitespace(c), cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== 44 && c !== 91 && c !== 93 && c !== 123 && c !== 125) && c !== 35 && !(prev === 58 && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === 35 || prev === 58 && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== 45 && c !== 63 && c !== 58 && c !== 44 && c !== 91 && c !== 93 && c !== 123 && c !== 125 && c !== 35 && c !== 38 && c !== 42 && c !== 33 && c !== 124 && c !== 61 && c !== 62 && c !== 39 && c !== 34 && c !== 37 && c !== 64 && c !== 96;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== 58;
	}
	function codePointAt(string, pos) {
		let first = string.charCodeAt(pos), second;
		return first >= 55296 && first <= 56319 && pos + 1 < string.length && (second = string.charCodeAt(pos + 1), second >= 56320 && second <= 57343) ? (first - 55296) * 1024 + second - 56320 + 65536 : first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i, char = 0, prevChar = null, hasLineBreak = !1, hasFoldableLine = !1, shouldTrackWidth = lineWidth !== -1, previousLineBreak = -1, plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			if (char = codePointAt(string, i), !isPrintable(char)) return 5;
			plain &&= isPlainSafe(char, prevChar, inblock), prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				if (char = codePointAt(string, i), char === 10) hasLineBreak = !0, shouldTrackWidth && (hasFoldableLine ||= i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ", previousLineBreak = i);
				else if (!isPrintable(char)) return 5;
				plain &&= isPlainSafe(char, prevChar, inblock), prevChar = char;
			}
			hasFoldableLine ||= shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		return !hasLineBreak && !hasFoldableLine ? plain && !forceQuotes && !testAmbiguousType(string) ? 1 : quotingType === 2 ? 5 : 2 : indentPerLevel > 9 && needIndentIndicator(string) ? 5 : forceQuotes ? quotingType === 2 ? 5 : 2 : hasFoldableLine ? 4 : 3;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = function() {
			if (string.length === 0) return state.quotingType === 2 ? "\"\"" : "''";
			if (!state.noCompatMode && (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string))) return state.quotingType === 2 ? "\"" + string + "\"" : "'" + string + "'";
			let indent = state.indent * Math.max(1, level), lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent), singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string) {
				return testImplicitResolving(state, string);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case 1: return string;
				case 2: return "'" + string.replace(/'/g, "''") + "'";
				case 3: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case 4: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case 5: return "\"" + escapeString(string, lineWidth) + "\"";
				default: throw new YAMLException("impossible error: invalid scalar style");
			}
		}();
	}
	function blockHeader(string, indentPerLevel) {
		let indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "", clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		let lineRe = /(\n+)([^\n]*)/g, result = function() {
			let nextLF = string.indexOf("\n");
			return nextLF = nextLF === -1 ? string.length : nextLF, lineRe.lastIndex = nextLF, foldLine(string.slice(0, nextLF), width);
		}(), prevMoreIndented = string[0] === "\n" || string[0] === " ", moreIndented, match;
		for (; match = lineRe.exec(string);) {
			let prefix = match[1], line = match[2];
			moreIndented = line[0] === " ", result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width), prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		let breakRe = / [^ ]/g, match, start = 0, end, curr = 0, next = 0, result = "";
		for (; match = breakRe.exec(line);) next = match.index, next - start > width && (end = curr > start ? curr : next, result += "\n" + line.slice(start, end), start = end + 1), curr = next;
		return result += "\n", line.length - start > width && curr > start ? result += line.slice(start, curr) + "\n" + line.slice(curr + 1) : result += line.slice(start), result.slice(1);
	}
	function escapeString(string) {
		let result = "", char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			let escapeSeq = ESCAPE_SEQUENCES[char];
			!escapeSeq && isPrintable(char) ? (result += string[i], char >= 65536 && (result += string[i + 1])) : result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "", _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level, value, !1, !1) || value === void 0 && writeNode(state, level, null, !1, !1)) && (_result !== "" && (_result += "," + (state.condenseFlow ? "" : " ")), _result += state.dump);
		}
		state.tag = _tag, state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "", _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level + 1, value, !0, !0, !1, !0) || value === void 0 && writeNode(state, level + 1, null, !0, !0, !1, !0)) && (compact && _result === "" || (_result += generateNextLine(state, level)), state.dump && state.dump.charCodeAt(0) === 10 ? _result += "-" : _result += "- ", _result += state.dump);
		}
		state.tag = _tag, state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			_result !== "" && (pairBuffer += ", "), state.condenseFlow && (pairBuffer += "\"");
			let objectKey = objectKeyList[index], objectValue = object[objectKey];
			state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), writeNode(state, level, objectKey, !1, !1) && (state.dump.length > 1024 && (pairBuffer += "? "), pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " "), writeNode(state, level, objectValue, !1, !1) && (pairBuffer += state.dump, _result += pairBuffer));
		}
		state.tag = _tag, state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
		if (state.sortKeys === !0) objectKeyList.sort();
		else if (typeof state.sortKeys == "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			compact && _result === "" || (pairBuffer += generateNextLine(state, level));
			let objectKey = objectKeyList[index], objectValue = object[objectKey];
			if (state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), !writeNode(state, level + 1, objectKey, !0, !0, !0)) continue;
			let explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			explicitPair && (state.dump && state.dump.charCodeAt(0) === 10 ? pairBuffer += "?" : pairBuffer += "? "), pairBuffer += state.dump, explicitPair && (pairBuffer += generateNextLine(state, level)), writeNode(state, level + 1, objectValue, !0, explicitPair) && (state.dump && state.dump.charCodeAt(0) === 10 ? pairBuffer += ":" : pairBuffer += ": ", pairBuffer += state.dump, _result += pairBuffer);
		}
		state.tag = _tag, state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		let typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			let type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || typeof object == "object" && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				if (state.tag = explicit ? type.multi && type.representName ? type.representName(object) : type.tag : "?", type.represent) {
					let style = state.styleMap[type.tag] || type.defaultStyle, _result;
					if (_toString.call(type.represent) === "[object Function]") _result = type.represent(object, style);
					else if (_hasOwnProperty.call(type.represent, style)) _result = type.represent[style](object, style);
					else throw new YAMLException("!<" + type.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return !0;
			}
		}
		return !1;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null, state.dump = object, detectType(state, object, !1) || detectType(state, object, !0);
		let type = _toString.call(state.dump), inblock = block;
		block &&= state.flowLevel < 0 || state.flowLevel > level;
		let objectOrArray = type === "[object Object]" || type === "[object Array]", duplicateIndex, duplicate;
		if (objectOrArray && (duplicateIndex = state.duplicates.indexOf(object), duplicate = duplicateIndex !== -1), (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) && (compact = !1), duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex] && (state.usedDuplicates[duplicateIndex] = !0), type === "[object Object]") block && Object.keys(state.dump).length !== 0 ? (writeBlockMapping(state, level, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowMapping(state, level, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
			else if (type === "[object Array]") block && state.dump.length !== 0 ? (state.noArrayIndent && !isblockseq && level > 0 ? writeBlockSequence(state, level - 1, state.dump, compact) : writeBlockSequence(state, level, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowSequence(state, level, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
			else if (type === "[object String]") state.tag !== "?" && writeScalar(state, state.dump, level, iskey, inblock);
			else if (type === "[object Undefined]") return !1;
			else {
				if (state.skipInvalid) return !1;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				tagStr = state.tag[0] === "!" ? "!" + tagStr : tagStr.slice(0, 18) === "tag:yaml.org,2002:" ? "!!" + tagStr.slice(18) : "!<" + tagStr + ">", state.dump = tagStr + " " + state.dump;
			}
		}
		return !0;
	}
	function getDuplicateReferences(object, state) {
		let objects = [], duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		let length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (typeof object == "object" && object) {
			let index = objects.indexOf(object);
			if (index !== -1) duplicatesIndexes.indexOf(index) === -1 && duplicatesIndexes.push(index);
			else if (objects.push(object), Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
			else {
				let objectKeyList = Object.keys(object);
				for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
			}
		}
	}
	function dump(input, options) {
		options ||= {};
		let state = new State(options);
		state.noRefs || getDuplicateReferences(input, state);
		let value = input;
		return state.replacer && (value = state.replacer.call({ "": value }, "", value)), writeNode(state, 0, value, !0, !0) ? state.dump + "\n" : "";
	}
	module.exports.dump = dump;
})), require_js_yaml = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let loader = require_loader(), dumper = require_dumper();
	function renamed(from, to) {
		return function() {
			throw Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	module.exports.Type = require_type(), module.exports.Schema = require_schema(), module.exports.FAILSAFE_SCHEMA = require_failsafe(), module.exports.JSON_SCHEMA = require_json(), module.exports.CORE_SCHEMA = require_core(), module.exports.DEFAULT_SCHEMA = require_default(), module.exports.load = loader.load, module.exports.loadAll = loader.loadAll, module.exports.dump = dumper.dump, module.exports.YAMLException = require_exception(), module.exports.types = {
		binary: require_binary(),
		float: require_float(),
		map: require_map(),
		null: require_null(),
		pairs: require_pairs(),
		set: require_set(),
		timestamp: require_timestamp(),
		bool: require_bool(),
		int: require_int(),
		merge: require_merge$1(),
		omap: require_omap(),
		seq: require_seq(),
		str: require_str()
	}, module.exports.safeLoad = renamed("safeLoad", "load"), module.exports.safeLoadAll = renamed("safeLoadAll", "loadAll"), module.exports.safeDump = renamed("safeDump", "dump");
})), require_loaders = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.loadTs = exports.loadTsSync = exports.loadYaml = exports.loadJson = exports.loadJs = exports.loadJsSync = void 0;
	let fs_1 = __require("fs"), promises_1 = __require("fs/promises"), path_1 = __importDefault(__require("path")), url_1 = __require("url"), crypto_1 = __require("crypto"), importFresh;
	exports.loadJsSync = function(filepath) {
		return importFresh === void 0 && (importFresh = require_import_fresh()), importFresh(filepath);
	}, exports.loadJs = async function(filepath) {
		try {
			let { href } = (0, url_1.pathToFileURL)(await (0, promises_1.realpath)(filepath));
			return (await import(href)).default;
		} catch (error) {
			try {
				return (0, exports.loadJsSync)(filepath, "");
			} catch (requireError) {
				throw requireError.code === "ERR_REQUIRE_ESM" || requireError instanceof SyntaxError && requireError.toString().includes("Cannot use import statement outside a module") ? error : requireError;
			}
		}
	};
	let parseJson;
	exports.loadJson = function(filepath, content) {
		parseJson === void 0 && (parseJson = require_parse_json());
		try {
			return parseJson(content);
		} catch (error) {
			throw error.message = `JSON Error in ${filepath}:\n${error.message}`, error;
		}
	};
	let yaml;
	exports.loadYaml = function(filepath, content) {
		yaml === void 0 && (yaml = require_js_yaml());
		try {
			return yaml.load(content);
		} catch (error) {
			throw error.message = `YAML Error in ${filepath}:\n${error.message}`, error;
		}
	};
	let typescript;
	exports.loadTsSync = function(filepath, content) {
		/* istanbul ignore next -- @preserve */
		typescript === void 0 && (typescript = __require("typescript"));
		let compiledFilepath = `${filepath}.${(0, crypto_1.randomUUID)()}.cjs`;
		try {
			let config = resolveTsConfig(path_1.default.dirname(filepath)) ?? {};
			return config.compilerOptions = {
				...config.compilerOptions,
				module: typescript.ModuleKind.NodeNext,
				moduleResolution: typescript.ModuleResolutionKind.NodeNext,
				target: typescript.ScriptTarget.ES2022,
				noEmit: !1
			}, content = typescript.transpileModule(content, config).outputText, (0, fs_1.writeFileSync)(compiledFilepath, content), (0, exports.loadJsSync)(compiledFilepath, content).default;
		} catch (error) {
			throw error.message = `TypeScript Error in ${filepath}:\n${error.message}`, error;
		} finally {
			(0, fs_1.existsSync)(compiledFilepath) && (0, fs_1.rmSync)(compiledFilepath);
		}
	}, exports.loadTs = async function(filepath, content) {
		typescript === void 0 && (typescript = (await import("typescript")).default);
		let compiledFilepath = `${filepath}.${(0, crypto_1.randomUUID)()}.mjs`, transpiledContent;
		try {
			try {
				let config = resolveTsConfig(path_1.default.dirname(filepath)) ?? {};
				config.compilerOptions = {
					...config.compilerOptions,
					module: typescript.ModuleKind.ES2022,
					moduleResolution: typescript.ModuleResolutionKind.Bundler,
					target: typescript.ScriptTarget.ES2022,
					noEmit: !1
				}, transpiledContent = typescript.transpileModule(content, config).outputText, await (0, promises_1.writeFile)(compiledFilepath, transpiledContent);
			} catch (error) {
				throw error.message = `TypeScript Error in ${filepath}:\n${error.message}`, error;
			}
			return await (0, exports.loadJs)(compiledFilepath, transpiledContent);
		} finally {
			(0, fs_1.existsSync)(compiledFilepath) && await (0, promises_1.rm)(compiledFilepath);
		}
	};
	function resolveTsConfig(directory) {
		let filePath = typescript.findConfigFile(directory, (fileName) => typescript.sys.fileExists(fileName));
		if (filePath !== void 0) {
			let { config, error } = typescript.readConfigFile(filePath, (path) => typescript.sys.readFile(path));
			if (error) throw Error(`Error in ${filePath}: ${error.messageText.toString()}`);
			return config;
		}
	}
})), require_defaults = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.defaultLoadersSync = exports.defaultLoaders = exports.metaSearchPlaces = exports.globalConfigSearchPlacesSync = exports.globalConfigSearchPlaces = void 0, exports.getDefaultSearchPlaces = getDefaultSearchPlaces, exports.getDefaultSearchPlacesSync = getDefaultSearchPlacesSync;
	let loaders_1 = require_loaders();
	function getDefaultSearchPlaces(moduleName) {
		return [
			"package.json",
			`.${moduleName}rc`,
			`.${moduleName}rc.json`,
			`.${moduleName}rc.yaml`,
			`.${moduleName}rc.yml`,
			`.${moduleName}rc.js`,
			`.${moduleName}rc.ts`,
			`.${moduleName}rc.cjs`,
			`.${moduleName}rc.mjs`,
			`.config/${moduleName}rc`,
			`.config/${moduleName}rc.json`,
			`.config/${moduleName}rc.yaml`,
			`.config/${moduleName}rc.yml`,
			`.config/${moduleName}rc.js`,
			`.config/${moduleName}rc.ts`,
			`.config/${moduleName}rc.cjs`,
			`.config/${moduleName}rc.mjs`,
			`${moduleName}.config.js`,
			`${moduleName}.config.ts`,
			`${moduleName}.config.cjs`,
			`${moduleName}.config.mjs`
		];
	}
	function getDefaultSearchPlacesSync(moduleName) {
		return [
			"package.json",
			`.${moduleName}rc`,
			`.${moduleName}rc.json`,
			`.${moduleName}rc.yaml`,
			`.${moduleName}rc.yml`,
			`.${moduleName}rc.js`,
			`.${moduleName}rc.ts`,
			`.${moduleName}rc.cjs`,
			`.config/${moduleName}rc`,
			`.config/${moduleName}rc.json`,
			`.config/${moduleName}rc.yaml`,
			`.config/${moduleName}rc.yml`,
			`.config/${moduleName}rc.js`,
			`.config/${moduleName}rc.ts`,
			`.config/${moduleName}rc.cjs`,
			`${moduleName}.config.js`,
			`${moduleName}.config.ts`,
			`${moduleName}.config.cjs`
		];
	}
	exports.globalConfigSearchPlaces = [
		"config",
		"config.json",
		"config.yaml",
		"config.yml",
		"config.js",
		"config.ts",
		"config.cjs",
		"config.mjs"
	], exports.globalConfigSearchPlacesSync = [
		"config",
		"config.json",
		"config.yaml",
		"config.yml",
		"config.js",
		"config.ts",
		"config.cjs"
	], exports.metaSearchPlaces = [
		"package.json",
		"package.yaml",
		".config/config.json",
		".config/config.yaml",
		".config/config.yml",
		".config/config.js",
		".config/config.ts",
		".config/config.cjs",
		".config/config.mjs"
	], exports.defaultLoaders = Object.freeze({
		".mjs": loaders_1.loadJs,
		".cjs": loaders_1.loadJs,
		".js": loaders_1.loadJs,
		".ts": loaders_1.loadTs,
		".json": loaders_1.loadJson,
		".yaml": loaders_1.loadYaml,
		".yml": loaders_1.loadYaml,
		noExt: loaders_1.loadYaml
	}), exports.defaultLoadersSync = Object.freeze({
		".cjs": loaders_1.loadJsSync,
		".js": loaders_1.loadJsSync,
		".ts": loaders_1.loadTsSync,
		".json": loaders_1.loadJson,
		".yaml": loaders_1.loadYaml,
		".yml": loaders_1.loadYaml,
		noExt: loaders_1.loadYaml
	});
})), require_env_paths = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let path = __require("path"), os = __require("os"), homedir = os.homedir(), tmpdir = os.tmpdir(), { env } = process, macos = (name) => {
		let library = path.join(homedir, "Library");
		return {
			data: path.join(library, "Application Support", name),
			config: path.join(library, "Preferences", name),
			cache: path.join(library, "Caches", name),
			log: path.join(library, "Logs", name),
			temp: path.join(tmpdir, name)
		};
	}, windows = (name) => {
		let appData = env.APPDATA || path.join(homedir, "AppData", "Roaming"), localAppData = env.LOCALAPPDATA || path.join(homedir, "AppData", "Local");
		return {
			data: path.join(localAppData, name, "Data"),
			config: path.join(appData, name, "Config"),
			cache: path.join(localAppData, name, "Cache"),
			log: path.join(localAppData, name, "Log"),
			temp: path.join(tmpdir, name)
		};
	}, linux = (name) => {
		let username = path.basename(homedir);
		return {
			data: path.join(env.XDG_DATA_HOME || path.join(homedir, ".local", "share"), name),
			config: path.join(env.XDG_CONFIG_HOME || path.join(homedir, ".config"), name),
			cache: path.join(env.XDG_CACHE_HOME || path.join(homedir, ".cache"), name),
			log: path.join(env.XDG_STATE_HOME || path.join(homedir, ".local", "state"), name),
			temp: path.join(tmpdir, username, name)
		};
	}, envPaths = (name, options) => {
		if (typeof name != "string") throw TypeError(`Expected string, got ${typeof name}`);
		return options = Object.assign({ suffix: "nodejs" }, options), options.suffix && (name += `-${options.suffix}`), process.platform === "darwin" ? macos(name) : process.platform === "win32" ? windows(name) : linux(name);
	};
	module.exports = envPaths, module.exports.default = envPaths;
})), require_util = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k);
		var desc = Object.getOwnPropertyDescriptor(m, k);
		(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
			enumerable: !0,
			get: function() {
				return m[k];
			}
		}), Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k), o[k2] = m[k];
	})), __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			return ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) Object.prototype.hasOwnProperty.call(o, k) && (ar[ar.length] = k);
				return ar;
			}, ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
			return __setModuleDefault(result, mod), result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.emplace = emplace, exports.getPropertyByPath = getPropertyByPath, exports.removeUndefinedValuesFromObject = removeUndefinedValuesFromObject, exports.isDirectory = isDirectory, exports.isDirectorySync = isDirectorySync;
	let fs_1 = __importStar(__require("fs"));
	/**
	* @internal
	*/
	function emplace(map, key, fn) {
		let cached = map.get(key);
		if (cached !== void 0) return cached;
		let result = fn();
		return map.set(key, result), result;
	}
	/**
	* @internal
	*/
	function getPropertyByPath(source, path) {
		return typeof path == "string" && Object.prototype.hasOwnProperty.call(source, path) ? source[path] : (typeof path == "string" ? path.split(".") : path).reduce((previous, key) => previous === void 0 ? previous : previous[key], source);
	}
	/** @internal */
	function removeUndefinedValuesFromObject(options) {
		return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
	}
	/** @internal */
	/* istanbul ignore next -- @preserve */
	async function isDirectory(path) {
		try {
			return (await fs_1.promises.stat(path)).isDirectory();
		} catch (e) {
			if (e.code === "ENOENT") return !1;
			throw e;
		}
	}
	/** @internal */
	/* istanbul ignore next -- @preserve */
	function isDirectorySync(path) {
		try {
			return fs_1.default.statSync(path).isDirectory();
		} catch (e) {
			if (e.code === "ENOENT") return !1;
			throw e;
		}
	}
})), require_ExplorerBase = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ExplorerBase = void 0, exports.getExtensionDescription = getExtensionDescription;
	let env_paths_1 = __importDefault(require_env_paths()), os_1 = __importDefault(__require("os")), path_1 = __importDefault(__require("path")), util_js_1 = require_util();
	exports.ExplorerBase = class {
		#loadingMetaConfig = !1;
		config;
		loadCache;
		searchCache;
		constructor(options) {
			this.config = options, options.cache && (this.loadCache = /* @__PURE__ */ new Map(), this.searchCache = /* @__PURE__ */ new Map()), this.#validateConfig();
		}
		set loadingMetaConfig(value) {
			this.#loadingMetaConfig = value;
		}
		#validateConfig() {
			let config = this.config;
			for (let place of config.searchPlaces) {
				let extension = path_1.default.extname(place), loader = this.config.loaders[extension || "noExt"] ?? this.config.loaders.default;
				if (loader === void 0) throw Error(`Missing loader for ${getExtensionDescription(place)}.`);
				if (typeof loader != "function") throw Error(`Loader for ${getExtensionDescription(place)} is not a function: Received ${typeof loader}.`);
			}
		}
		clearLoadCache() {
			this.loadCache && this.loadCache.clear();
		}
		clearSearchCache() {
			this.searchCache && this.searchCache.clear();
		}
		clearCaches() {
			this.clearLoadCache(), this.clearSearchCache();
		}
		toCosmiconfigResult(filepath, config) {
			if (config === null) return null;
			if (config === void 0) return {
				filepath,
				config: void 0,
				isEmpty: !0
			};
			if (this.config.applyPackagePropertyPathToConfiguration || this.#loadingMetaConfig) {
				let packageProp = this.config.packageProp ?? this.config.moduleName;
				config = (0, util_js_1.getPropertyByPath)(config, packageProp);
			}
			return config === void 0 ? {
				filepath,
				config: void 0,
				isEmpty: !0
			} : {
				config,
				filepath
			};
		}
		validateImports(containingFilePath, imports, importStack) {
			let fileDirectory = path_1.default.dirname(containingFilePath);
			for (let importPath of imports) {
				if (typeof importPath != "string") throw Error(`${containingFilePath}: Key $import must contain a string or a list of strings`);
				let fullPath = path_1.default.resolve(fileDirectory, importPath);
				if (fullPath === containingFilePath) throw Error(`Self-import detected in ${containingFilePath}`);
				let idx = importStack.indexOf(fullPath);
				if (idx !== -1) throw Error(`Circular import detected:
${[...importStack, fullPath].map((path, i) => `${i + 1}. ${path}`).join("\n")} (same as ${idx + 1}.)`);
			}
		}
		getSearchPlacesForDir(dir, globalConfigPlaces) {
			return (dir.isGlobalConfig ? globalConfigPlaces : this.config.searchPlaces).map((place) => path_1.default.join(dir.path, place));
		}
		getGlobalConfigDir() {
			return (0, env_paths_1.default)(this.config.moduleName, { suffix: "" }).config;
		}
		*getGlobalDirs(startDir) {
			let stopDir = path_1.default.resolve(this.config.stopDir ?? os_1.default.homedir());
			yield {
				path: startDir,
				isGlobalConfig: !1
			};
			let currentDir = startDir;
			for (; currentDir !== stopDir;) {
				let parentDir = path_1.default.dirname(currentDir);
				/* istanbul ignore if -- @preserve */
				if (parentDir === currentDir) break;
				yield {
					path: parentDir,
					isGlobalConfig: !1
				}, currentDir = parentDir;
			}
			yield {
				path: this.getGlobalConfigDir(),
				isGlobalConfig: !0
			};
		}
	};
	/**
	* @internal
	*/
	function getExtensionDescription(extension) {
		/* istanbul ignore next -- @preserve */
		return extension ? `extension "${extension}"` : "files without extensions";
	}
})), require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.hasOwn = void 0, exports.mergeAll = mergeAll, exports.hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
	let objToString = Function.prototype.call.bind(Object.prototype.toString);
	function isPlainObject(obj) {
		return objToString(obj) === "[object Object]";
	}
	function merge(target, source, options) {
		for (let key of Object.keys(source)) {
			/* istanbul ignore next -- @preserve */
			if (key === "__proto__" || key === "constructor") continue;
			let newValue = source[key];
			if ((0, exports.hasOwn)(target, key)) {
				if (Array.isArray(target[key]) && Array.isArray(newValue)) {
					if (options.mergeArrays) {
						target[key].push(...newValue);
						continue;
					}
				} else if (isPlainObject(target[key]) && isPlainObject(newValue)) {
					target[key] = merge(target[key], newValue, options);
					continue;
				}
			}
			target[key] = newValue;
		}
		return target;
	}
	/**
	* Merges multiple objects. Doesn't care about cloning non-primitives, as we load all these objects fresh from a file.
	*/
	function mergeAll(objects, options) {
		return objects.reduce((target, source) => merge(target, source, options), {});
	}
})), require_Explorer = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Explorer = void 0;
	let promises_1 = __importDefault(__require("fs/promises")), path_1 = __importDefault(__require("path")), defaults_1 = require_defaults(), ExplorerBase_js_1 = require_ExplorerBase(), merge_1 = require_merge(), util_js_1 = require_util();
	exports.Explorer = class extends ExplorerBase_js_1.ExplorerBase {
		async load(filepath) {
			filepath = path_1.default.resolve(filepath);
			let load = async () => await this.config.transform(await this.#readConfiguration(filepath));
			return this.loadCache ? await (0, util_js_1.emplace)(this.loadCache, filepath, load) : await load();
		}
		async search(from = "") {
			if (this.config.metaConfigFilePath) {
				this.loadingMetaConfig = !0;
				let config = await this.load(this.config.metaConfigFilePath);
				if (this.loadingMetaConfig = !1, config && !config.isEmpty) return config;
			}
			from = path_1.default.resolve(from);
			let dirs = this.#getDirs(from), firstDirIter = await dirs.next();
			/* istanbul ignore if -- @preserve */
			if (firstDirIter.done) throw Error(`Could not find any folders to iterate through (start from ${from})`);
			let currentDir = firstDirIter.value, search = async () => {
				/* istanbul ignore if -- @preserve */
				if (await (0, util_js_1.isDirectory)(currentDir.path)) for (let filepath of this.getSearchPlacesForDir(currentDir, defaults_1.globalConfigSearchPlaces)) try {
					let result = await this.#readConfiguration(filepath);
					if (result !== null && !(result.isEmpty && this.config.ignoreEmptySearchPlaces)) return await this.config.transform(result);
				} catch (error) {
					if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR" || error.code === "EACCES") continue;
					throw error;
				}
				let nextDirIter = await dirs.next();
				return nextDirIter.done ? await this.config.transform(null) : (currentDir = nextDirIter.value, this.searchCache ? await (0, util_js_1.emplace)(this.searchCache, currentDir.path, search) : await search());
			};
			return this.searchCache ? await (0, util_js_1.emplace)(this.searchCache, from, search) : await search();
		}
		async #readConfiguration(filepath, importStack = []) {
			let contents = await promises_1.default.readFile(filepath, { encoding: "utf-8" });
			return this.toCosmiconfigResult(filepath, await this.#loadConfigFileWithImports(filepath, contents, importStack));
		}
		async #loadConfigFileWithImports(filepath, contents, importStack) {
			let loadedContent = await this.#loadConfiguration(filepath, contents);
			if (!loadedContent || !(0, merge_1.hasOwn)(loadedContent, "$import")) return loadedContent;
			let fileDirectory = path_1.default.dirname(filepath), { $import: imports, ...ownContent } = loadedContent, importPaths = Array.isArray(imports) ? imports : [imports], newImportStack = [...importStack, filepath];
			this.validateImports(filepath, importPaths, newImportStack);
			let importedConfigs = await Promise.all(importPaths.map(async (importPath) => {
				let fullPath = path_1.default.resolve(fileDirectory, importPath);
				return (await this.#readConfiguration(fullPath, newImportStack))?.config;
			}));
			return (0, merge_1.mergeAll)([...importedConfigs, ownContent], { mergeArrays: this.config.mergeImportArrays });
		}
		async #loadConfiguration(filepath, contents) {
			if (contents.trim() === "") return;
			let extension = path_1.default.extname(filepath), loader = this.config.loaders[extension || "noExt"] ?? this.config.loaders.default;
			if (!loader) throw Error(`No loader specified for ${(0, ExplorerBase_js_1.getExtensionDescription)(extension)}`);
			try {
				let loadedContents = await loader(filepath, contents);
				return path_1.default.basename(filepath, extension) === "package" ? (0, util_js_1.getPropertyByPath)(loadedContents, this.config.packageProp ?? this.config.moduleName) ?? null : loadedContents;
			} catch (error) {
				throw error.filepath = filepath, error;
			}
		}
		async #fileExists(path) {
			try {
				return await promises_1.default.stat(path), !0;
			} catch {
				return !1;
			}
		}
		async *#getDirs(startDir) {
			switch (this.config.searchStrategy) {
				case "none":
					yield {
						path: startDir,
						isGlobalConfig: !1
					};
					return;
				case "project": {
					let currentDir = startDir;
					for (;;) {
						yield {
							path: currentDir,
							isGlobalConfig: !1
						};
						let foundPackageFile = !1;
						for (let ext of ["json", "yaml"]) {
							let packageFile = path_1.default.join(currentDir, `package.${ext}`);
							if (await this.#fileExists(packageFile)) {
								foundPackageFile = !0;
								break;
							}
						}
						if (foundPackageFile) return;
						let parentDir = path_1.default.dirname(currentDir);
						/* istanbul ignore if -- @preserve */
						if (parentDir === currentDir) return;
						currentDir = parentDir;
					}
				}
				case "global": yield* this.getGlobalDirs(startDir);
			}
		}
	};
})), require_ExplorerSync = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ExplorerSync = void 0;
	let fs_1 = __importDefault(__require("fs")), path_1 = __importDefault(__require("path")), defaults_1 = require_defaults(), ExplorerBase_js_1 = require_ExplorerBase(), merge_1 = require_merge(), util_js_1 = require_util();
	exports.ExplorerSync = class extends ExplorerBase_js_1.ExplorerBase {
		load(filepath) {
			filepath = path_1.default.resolve(filepath);
			let load = () => this.config.transform(this.#readConfiguration(filepath));
			return this.loadCache ? (0, util_js_1.emplace)(this.loadCache, filepath, load) : load();
		}
		search(from = "") {
			if (this.config.metaConfigFilePath) {
				this.loadingMetaConfig = !0;
				let config = this.load(this.config.metaConfigFilePath);
				if (this.loadingMetaConfig = !1, config && !config.isEmpty) return config;
			}
			from = path_1.default.resolve(from);
			let dirs = this.#getDirs(from), firstDirIter = dirs.next();
			/* istanbul ignore if -- @preserve */
			if (firstDirIter.done) throw Error(`Could not find any folders to iterate through (start from ${from})`);
			let currentDir = firstDirIter.value, search = () => {
				/* istanbul ignore if -- @preserve */
				if ((0, util_js_1.isDirectorySync)(currentDir.path)) for (let filepath of this.getSearchPlacesForDir(currentDir, defaults_1.globalConfigSearchPlacesSync)) try {
					let result = this.#readConfiguration(filepath);
					if (result !== null && !(result.isEmpty && this.config.ignoreEmptySearchPlaces)) return this.config.transform(result);
				} catch (error) {
					if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR" || error.code === "EACCES") continue;
					throw error;
				}
				let nextDirIter = dirs.next();
				return nextDirIter.done ? this.config.transform(null) : (currentDir = nextDirIter.value, this.searchCache ? (0, util_js_1.emplace)(this.searchCache, currentDir.path, search) : search());
			};
			return this.searchCache ? (0, util_js_1.emplace)(this.searchCache, from, search) : search();
		}
		#readConfiguration(filepath, importStack = []) {
			let contents = fs_1.default.readFileSync(filepath, "utf8");
			return this.toCosmiconfigResult(filepath, this.#loadConfigFileWithImports(filepath, contents, importStack));
		}
		#loadConfigFileWithImports(filepath, contents, importStack) {
			let loadedContent = this.#loadConfiguration(filepath, contents);
			if (!loadedContent || !(0, merge_1.hasOwn)(loadedContent, "$import")) return loadedContent;
			let fileDirectory = path_1.default.dirname(filepath), { $import: imports, ...ownContent } = loadedContent, importPaths = Array.isArray(imports) ? imports : [imports], newImportStack = [...importStack, filepath];
			this.validateImports(filepath, importPaths, newImportStack);
			let importedConfigs = importPaths.map((importPath) => {
				let fullPath = path_1.default.resolve(fileDirectory, importPath);
				return this.#readConfiguration(fullPath, newImportStack)?.config;
			});
			return (0, merge_1.mergeAll)([...importedConfigs, ownContent], { mergeArrays: this.config.mergeImportArrays });
		}
		#loadConfiguration(filepath, contents) {
			if (contents.trim() === "") return;
			let extension = path_1.default.extname(filepath), loader = this.config.loaders[extension || "noExt"] ?? this.config.loaders.default;
			if (!loader) throw Error(`No loader specified for ${(0, ExplorerBase_js_1.getExtensionDescription)(extension)}`);
			try {
				let loadedContents = loader(filepath, contents);
				return path_1.default.basename(filepath, extension) === "package" ? (0, util_js_1.getPropertyByPath)(loadedContents, this.config.packageProp ?? this.config.moduleName) ?? null : loadedContents;
			} catch (error) {
				throw error.filepath = filepath, error;
			}
		}
		#fileExists(path) {
			try {
				return fs_1.default.statSync(path), !0;
			} catch {
				return !1;
			}
		}
		*#getDirs(startDir) {
			switch (this.config.searchStrategy) {
				case "none":
					yield {
						path: startDir,
						isGlobalConfig: !1
					};
					return;
				case "project": {
					let currentDir = startDir;
					for (;;) {
						yield {
							path: currentDir,
							isGlobalConfig: !1
						};
						let foundPackageFile = !1;
						for (let ext of ["json", "yaml"]) {
							let packageFile = path_1.default.join(currentDir, `package.${ext}`);
							if (this.#fileExists(packageFile)) {
								foundPackageFile = !0;
								break;
							}
						}
						if (foundPackageFile) return;
						let parentDir = path_1.default.dirname(currentDir);
						/* istanbul ignore if -- @preserve */
						if (parentDir === currentDir) return;
						currentDir = parentDir;
					}
				}
				case "global": yield* this.getGlobalDirs(startDir);
			}
		}
		/**
		* @deprecated Use {@link ExplorerSync.prototype.load}.
		*/
		/* istanbul ignore next */
		loadSync(filepath) {
			return this.load(filepath);
		}
		/**
		* @deprecated Use {@link ExplorerSync.prototype.search}.
		*/
		/* istanbul ignore next */
		searchSync(from = "") {
			return this.search(from);
		}
	};
})), require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.defaultLoadersSync = exports.defaultLoaders = exports.globalConfigSearchPlacesSync = exports.globalConfigSearchPlaces = exports.getDefaultSearchPlacesSync = exports.getDefaultSearchPlaces = void 0, exports.cosmiconfig = cosmiconfig;
	let defaults_1 = require_defaults();
	Object.defineProperty(exports, "defaultLoaders", {
		enumerable: !0,
		get: function() {
			return defaults_1.defaultLoaders;
		}
	}), Object.defineProperty(exports, "defaultLoadersSync", {
		enumerable: !0,
		get: function() {
			return defaults_1.defaultLoadersSync;
		}
	}), Object.defineProperty(exports, "getDefaultSearchPlaces", {
		enumerable: !0,
		get: function() {
			return defaults_1.getDefaultSearchPlaces;
		}
	}), Object.defineProperty(exports, "getDefaultSearchPlacesSync", {
		enumerable: !0,
		get: function() {
			return defaults_1.getDefaultSearchPlacesSync;
		}
	}), Object.defineProperty(exports, "globalConfigSearchPlaces", {
		enumerable: !0,
		get: function() {
			return defaults_1.globalConfigSearchPlaces;
		}
	}), Object.defineProperty(exports, "globalConfigSearchPlacesSync", {
		enumerable: !0,
		get: function() {
			return defaults_1.globalConfigSearchPlacesSync;
		}
	});
	let Explorer_js_1 = require_Explorer(), ExplorerSync_js_1 = require_ExplorerSync(), util_1 = require_util(), identity = function(x) {
		return x;
	};
	function getUserDefinedOptionsFromMetaConfig() {
		let metaConfig = new ExplorerSync_js_1.ExplorerSync({
			moduleName: "cosmiconfig",
			stopDir: process.cwd(),
			searchPlaces: defaults_1.metaSearchPlaces,
			ignoreEmptySearchPlaces: !1,
			applyPackagePropertyPathToConfiguration: !0,
			loaders: defaults_1.defaultLoaders,
			transform: identity,
			cache: !0,
			metaConfigFilePath: null,
			mergeImportArrays: !0,
			mergeSearchPlaces: !0,
			searchStrategy: "none"
		}).search();
		if (!metaConfig) return null;
		if (metaConfig.config?.loaders) throw Error("Can not specify loaders in meta config file");
		if (metaConfig.config?.searchStrategy) throw Error("Can not specify searchStrategy in meta config file");
		let overrideOptions = {
			mergeSearchPlaces: !0,
			...metaConfig.config ?? {}
		};
		return {
			config: (0, util_1.removeUndefinedValuesFromObject)(overrideOptions),
			filepath: metaConfig.filepath
		};
	}
	function getResolvedSearchPlaces(moduleName, toolDefinedSearchPlaces, userConfiguredOptions) {
		let userConfiguredSearchPlaces = userConfiguredOptions.searchPlaces?.map((path) => path.replace("{name}", moduleName));
		return userConfiguredOptions.mergeSearchPlaces ? [...userConfiguredSearchPlaces ?? [], ...toolDefinedSearchPlaces] : userConfiguredSearchPlaces ?? 
		/* istanbul ignore next */ toolDefinedSearchPlaces;
	}
	function mergeOptionsBase(moduleName, defaults, options) {
		let userDefinedConfig = getUserDefinedOptionsFromMetaConfig();
		if (!userDefinedConfig) return {
			...defaults,
			...(0, util_1.removeUndefinedValuesFromObject)(options),
			loaders: {
				...defaults.loaders,
				...options.loaders
			}
		};
		let userConfiguredOptions = userDefinedConfig.config, toolDefinedSearchPlaces = options.searchPlaces ?? defaults.searchPlaces;
		return {
			...defaults,
			...(0, util_1.removeUndefinedValuesFromObject)(options),
			metaConfigFilePath: userDefinedConfig.filepath,
			...userConfiguredOptions,
			searchPlaces: getResolvedSearchPlaces(moduleName, toolDefinedSearchPlaces, userConfiguredOptions),
			loaders: {
				...defaults.loaders,
				...options.loaders
			}
		};
	}
	function validateOptions(options) {
		if (options.searchStrategy != null && options.searchStrategy !== "global" && options.stopDir) throw Error("Can not supply `stopDir` option with `searchStrategy` other than \"global\"");
	}
	function mergeOptions(moduleName, options) {
		return validateOptions(options), mergeOptionsBase(moduleName, {
			moduleName,
			searchPlaces: (0, defaults_1.getDefaultSearchPlaces)(moduleName),
			ignoreEmptySearchPlaces: !0,
			cache: !0,
			transform: identity,
			loaders: defaults_1.defaultLoaders,
			metaConfigFilePath: null,
			mergeImportArrays: !0,
			mergeSearchPlaces: !0,
			searchStrategy: options.stopDir ? "global" : "none"
		}, options);
	}
	function cosmiconfig(moduleName, options = {}) {
		let normalizedOptions = mergeOptions(moduleName, options), explorer = new Explorer_js_1.Explorer(normalizedOptions);
		return {
			search: explorer.search.bind(explorer),
			load: explorer.load.bind(explorer),
			clearLoadCache: explorer.clearLoadCache.bind(explorer),
			clearSearchCache: explorer.clearSearchCache.bind(explorer),
			clearCaches: explorer.clearCaches.bind(explorer)
		};
	}
})), import_defaults = require_defaults(), import_dist = require_dist();
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
	return ["package.json", "package.yaml"].includes(basename(path));
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
	].includes(extname(path).toLowerCase());
}
// src/config/find-config.ts
import_defaults.metaSearchPlaces.length = 0;
/** Hands back text: from an object cosmiconfig would follow `$import`, and run what that names. */
const loadText = (path, text) => isPackageFile(path) ? loadPackage(text) : text, refuseCode = (path) => {
	throw Error(`${path} is code, and a configuration is data only.`);
}, explorer = (0, import_dist.cosmiconfig)("trustpath", {
	searchPlaces: [...searchPlaces],
	searchStrategy: "project",
	packageProp: packageKey,
	ignoreEmptySearchPlaces: !1,
	cache: !1,
	loaders: {
		".yaml": loadText,
		".yml": loadText,
		".json": loadText,
		noExt: loadText,
		".js": refuseCode,
		".cjs": refuseCode,
		".mjs": refuseCode,
		".ts": refuseCode
	}
});
/** The nearest configuration from a folder upwards, to the folder of a package. Absolute; undefined when there is none. */
async function findConfig(cwd) {
	return (await explorer.search(cwd))?.filepath;
}
/** A broken package file is ours to tell only when it seems to hold a configuration. */
function loadPackage(text) {
	let { source } = parseSource(text, ""), value = source?.value;
	return (source === void 0 ? text.includes("\"trustpath\"") : typeof value == "object" && value && Object.hasOwn(value, "trustpath")) ? { [packageKey]: text } : {};
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
			path: resolve(directory, path),
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
			file: resolve(directory, file),
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
// src/config/build-topology.ts
/** The topology of a configuration whose references are all in order. Secrets stay behind. */
function buildTopology(configuration, source) {
	let { accounts = [], servers = [], integrations = [] } = configuration, ids = new Map(accounts.flatMap(({ id, name = id }) => [[id, id], [name, id]])), idOf = (account) => ids.get(account) ?? account, builtServers = servers.map((server, index) => buildServer(server, index, configuration, source, idOf));
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
		integrations: integrations.map((integration, index) => buildIntegration(integration, index, source, idOf))
	};
}
function regionsOf(servers) {
	return [...new Set(servers.flatMap(({ region }) => region ?? []))].sort();
}
function buildServer(server, index, configuration, source, idOf) {
	let { name, account, region, authentication, role, user, containers, environment, engineOf } = server, parent = configuration.servers?.find((other) => other.name === engineOf), sts = server.sts ?? parent?.sts, settings = server.settings ?? parent?.settings, selector = selectInstances(server, index, source);
	return {
		name,
		account: account === void 0 ? accountOfArn(user ?? "") : idOf(account),
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
	for (let [index] of entries(draft.servers)) checkServer(draft, index, source, complaints);
	for (let [index] of entries(draft.overrides)) {
		let path = ["overrides", index];
		!isWritten(source, [...path, "servers"]) && !isWritten(source, [...path, "accounts"]) && complaints.add(path, "says neither `servers` nor `accounts`: settings for all belong to `rules`.");
	}
}
function checkServer(draft, index, source, complaints) {
	let path = ["servers", index], server = draft.servers?.[index], refuse = (key, message) => {
		isWritten(source, [...path, key]) && complaints.add([...path, key], message, "key");
	}, demand = (key, message) => {
		isWritten(source, [...path, key]) || complaints.add([...path, key], message);
	};
	server?.engineOf !== void 0 && refuse("settings", "cannot be given for an engine: it has those of its server."), server?.authentication === "instance-profile" && (demand("account", "is missing: expected the name or id of the account its instances run in."), demand("region", "is missing: expected the region its instances run in."), demand("instances", "is missing: a server with an instance profile needs the instances it runs on.")), server?.authentication === "access-key" && (demand("user", "is missing: expected the ARN of the user whose access key the server has."), refuse("instances", "does not go with `authentication: access-key`: leave it out, or use instance-profile."), refuse("role", "does not go with `authentication: access-key`: no role is attached to such a server."), checkAccountOfUser(draft, index, source, complaints));
}
/** The account of a server with an access key is its user's; it must be declared. */
function checkAccountOfUser(draft, index, source, complaints) {
	let { user, account } = draft.servers?.[index] ?? {};
	if (user === void 0) return;
	let owner = accountOfArn(user);
	account === void 0 && !declaredNames(draft, source).accounts.has(owner) && complaints.add([
		"servers",
		index,
		"user"
	], `is of account ${owner}, which \`accounts\` does not declare.`);
	let declared = entries(draft.accounts).map(([, each]) => each).find(({ id, name }) => account !== void 0 && (id === account || name === account));
	declared?.id !== void 0 && declared.id !== owner && complaints.add([
		"servers",
		index,
		"account"
	], `is ${showText(account ?? "")} (${declared.id}), but the user is of account ${owner}: the account of a server with an access key is its user's.`);
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
	let files = uniqueIn(complaints);
	for (let [index, { file }] of entries(draft.reports)) files(file, [
		"reports",
		index,
		"file"
	], resolve(directory, file ?? ""));
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
		first === void 0 ? taken.set(meaning, path) : complaints.add(path, `is ${showText(name)}, which ${showPath(first)} on line ${complaints.lineOf(first)} already is.`);
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
		let meant = nearest(name, known), names = [...known].map(showText), end = meant === void 0 ? declared(names) : `; did you mean ${showText(meant)}?`;
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
			message: `${showPath(path)} ${message}`
		}),
		lineOf: (path) => source.locate(path).line
	};
}
// src/config/secret-map.ts
/** A map whose values are shown by nothing that prints or serialises objects. */
var SecretMap = class extends Map {
	toJSON() {
		return {};
	}
	[inspect.custom]() {
		return `SecretMap(${this.size})`;
	}
};
// src/config/variables.ts
const variable = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;
/**
* Replaces `${env:NAME}` in the strings whose schema says so. A variable that is unset or empty, one where none is
* replaced, and a literal where only a variable may stand are problems; none of them shows a value.
*/
function replaceVariables(source, environment) {
	let problems = [], told = [], refuse = (path, message) => {
		problems.push({
			...source.locate(path),
			message: `${showPath(path)} ${message}`
		}), told.push(path);
	}, replaceText = (text, path) => {
		let schemas = schemasAt(configurationSchema, path), allowed = schemas.map((schema) => globalRegistry.get(schema)?.variables);
		if (allowed.includes("only") && !/^\$\{env:\w+\}$/.test(text)) return refuse(path, "must be exactly ${env:NAME}: a secret in this file would be read by all who read the file.");
		if (!text.includes("${env:") || schemas.length === 0) return text;
		if (allowed.every((where) => where === void 0)) return refuse(path, "holds ${env:…}, which is not replaced here: write the value itself.");
		if (text.replace(variable, "").includes("${env:")) return refuse(path, "holds a broken ${env:NAME}: a name has letters, digits and `_` only.");
		let missing = [...text.matchAll(variable)].map(([, name = ""]) => name).filter((name) => !environment[name]), [first] = missing;
		if (first === void 0) return text.replace(variable, (_, name) => environment[name] ?? "");
		let state = environment[first] === void 0 ? "not set" : "empty";
		return refuse(path, `needs the environment variable ${[...new Set(missing)].join(", ")}, which is ${state}.`);
	}, replace = (value, path) => typeof value == "string" ? replaceText(value, path) : Array.isArray(value) ? value.map((item, index) => replace(item, [...path, index])) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, [...path, key])]));
	return {
		value: replace(source.value, []),
		problems,
		told
	};
}
// src/config/read-config.ts
/** A configuration from its text. Throws ProblemsError with every problem at once; touches neither files nor the process. */
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
	if (value === void 0 || problems.length > 0) throw new ProblemsError(problems);
	return {
		file: source.file,
		directory,
		topology: buildTopology(value, source),
		externalIds: new SecretMap((value.accounts ?? []).flatMap(({ id, externalId }) => externalId === void 0 ? [] : [[id, externalId]])),
		apiKeys: apiKeysOf(value),
		...buildSettings(value, source, directory)
	};
}
function apiKeysOf({ servers = [] }) {
	let keys = new SecretMap();
	for (let { name, engineOf, settings: own } of servers) {
		let settings = own ?? servers.find((other) => other.name === engineOf)?.settings;
		settings !== void 0 && "url" in settings && keys.set(name, {
			key: settings.apiKey,
			...settings.apiKeyId !== void 0 && { id: settings.apiKeyId }
		});
	}
	return keys;
}
/** Finds, reads and checks the configuration. Runs no code that it finds. Throws ProblemsError with every problem at once. */
async function loadConfig({ cwd, file, env, root }) {
	let show = (path) => relative(root, path).split(sep).join("/") || ".", path = file === void 0 ? await search(cwd, show) : resolve(cwd, file), shown = show(path);
	if (isCode(path)) throw refusal(shown, "This is code, but a configuration is data only: YAML or JSON.");
	let text = await readText(path, shown), { source, problems } = parseSource(text, shown);
	if (source === void 0) throw new ProblemsError(problems);
	return readConfig(isPackageFile(path) ? packagePart(source) : source, dirname(path), env);
}
async function search(cwd, show) {
	for await (let place of placesFrom(cwd)) {
		let obstacle = await obstacleAt(place);
		if (obstacle !== void 0 && obstacle !== absent) throw refusal(show(place), obstacle);
		if (obstacle === void 0) break;
	}
	let found = await findConfig(cwd);
	if (found !== void 0) return found;
	throw refusal(show(cwd), "There is no configuration here, or above up to the folder of a package: write a trustpath.yaml, or name a file with --config.");
}
/** Every search place of a folder and those above, to the first with a package file. */
async function* placesFrom(cwd) {
	for (let folder = resolve(cwd), above = ""; folder !== above; folder = dirname(folder)) {
		for (let place of searchPlaces) yield join(folder, place);
		for (let name of ["package.json", "package.yaml"]) if (await obstacleAt(join(folder, name)) !== absent) return;
		above = folder;
	}
}
const absent = "There is no such file.";
/** Why a file cannot be read as text, if so, without opening it: opening a pipe may never end. */
async function obstacleAt(path) {
	try {
		let found = await stat(path);
		if (found.isDirectory()) return "This is a folder: name the configuration file in it.";
		if (!found.isFile()) return "This is a pipe or a device, but a configuration must be a regular file.";
		if (found.size > 5242880) return "The file is larger than 5 MB, which no configuration needs to be.";
		await access(path, constants$1.R_OK);
		return;
	} catch (error) {
		let code = codeOf(error);
		return code !== "ENOENT" && code !== "ENOTDIR" ? describeError(code) : (await lstat(path).catch(() => void 0))?.isSymbolicLink() ? "This is a link to a file that does not exist." : absent;
	}
}
async function readText(path, shown) {
	let obstacle = await obstacleAt(path);
	if (obstacle === absent) throw refusal(shown, `There is no file ${basename(path)} here.`);
	if (obstacle !== void 0) throw refusal(shown, obstacle);
	let bytes = await readFile(path).catch((error) => {
		throw refusal(shown, describeError(codeOf(error)));
	}), text;
	try {
		text = new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes);
	} catch {
		throw refusal(shown, "The file is not UTF-8 text: save it as UTF-8.");
	}
	if (text.trim() === "") throw refusal(shown, "The file is empty: a configuration begins with `version: 1`.");
	return text;
}
function packagePart(source) {
	let part = sourceBelow(source, [packageKey]);
	if (part.value !== void 0) return part;
	throw refusal(source.file, `The file has no key \`${packageKey}\`, which would hold the configuration.`);
}
function refusal(file, message) {
	return new ProblemsError([{
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
// src/ruleset/builtin.generated.ts
const builtinRules = [
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
					line: 118,
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
					line: 125,
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
					line: 135,
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
					line: 146,
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
					line: 155,
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
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": []
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 66,
					column: 5
				}
			},
			{
				name: "the whole account is trusted instead of the role",
				facts: {
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.name": "Readonly",
					"targetRole.missingCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:root"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/XsoarServer is not trusted: no Allow of sts:AssumeRole names it.", "arn:aws:iam::111111111111:root trusts the whole account 111111111111."],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 76,
					column: 5
				}
			},
			{
				name: "a service is trusted beside the declared role",
				facts: {
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 87,
					column: 5
				}
			},
			{
				name: "the id of a deleted role is left",
				facts: {
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.missingCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.stalePrincipals": ["AROAEXAMPLEEXAMPLE123"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 92,
					column: 5
				}
			},
			{
				name: "a Deny covers the caller",
				facts: {
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.trustProblems": [],
					"targetRole.deniedCallers": ["arn:aws:iam::111111111111:role/XsoarServer"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 98,
					column: 5
				}
			},
			{
				name: "the role does not exist",
				facts: {
					"targetRole.exists": !1,
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateApp",
					"targetRole.account": "222222222222"
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
				name: "a server has nothing to call with",
				facts: {
					"targetRole.exists": !0,
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.serversWithoutCaller": ["xsoar-standby"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 109,
					column: 5
				}
			},
			{
				name: "a server has nothing to call with, and somebody else is trusted",
				facts: {
					"targetRole.exists": !0,
					"targetRole.missingCallers": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.serversWithoutCaller": ["xsoar-standby"],
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:role/Old"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/Old is no declared caller."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 114,
					column: 5
				}
			},
			{
				name: "a stranger is trusted for sure, though an attachment could not be read",
				facts: {
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"]
				},
				absent: [],
				unknown: {
					"targetRole.serversWithoutCaller": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied"
				},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 121,
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
					line: 132,
					column: 5
				}
			},
			{
				name: "what is attached to a server could not be read",
				facts: {
					"targetRole.exists": !0,
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": []
				},
				absent: [],
				unknown: {
					"targetRole.serversWithoutCaller": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 142,
					column: 5
				}
			},
			{
				name: "a Deny covers the caller under a condition",
				facts: {
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.trustProblems": [],
					"targetRole.deniedCallers": []
				},
				absent: [],
				unknown: { "targetRole.deniedCallers": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 153,
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
], builtinPresets = [{
	name: "trustpath/recommended",
	description: "What every automation server that assumes roles in AWS should hold to.",
	extends: [],
	rules: []
}];
// src/ruleset/load.ts
/** Our rules and the user's. What reads YAML is loaded only for the user's: ours were checked when the program was built. */
async function loadRules({ dirs, root }) {
	let ours = builtinRules.map(compileBuiltin);
	if (dirs.length === 0) return {
		rules: ours,
		problems: [],
		warnings: []
	};
	let { readRules } = await import("./read-rules-D3qtxbr5.mjs"), folders = dirs.map((dir) => readFolder(dir, root)), read = readRules(uniqueFiles(folders.flatMap((folder) => folder.files))), taken = new Set(ours.map((rule) => rule.definition.id)), clashes = read.rules.filter((rule) => taken.has(rule.definition.id)).map(({ definition: { id, location } }) => ({
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
	let text = tryRead(() => readFileSync(path, "utf8"));
	if (typeof text != "string") return { problems: [{
		...from,
		message: `${shown(path, root)} ${text.because}.`
	}] };
	let [{ parseSource }, { readPreset }] = await Promise.all([import("./source-VADa1t1h.mjs"), import("./preset-Clvo_8V7.mjs")]), { source, problems } = parseSource(text, shown(path, root));
	return source === void 0 ? { problems } : readPreset(source, shown(path, root));
}
function compileBuiltin(definition) {
	let { rule, problems } = compileRule(definition);
	if (rule === void 0) throw Error(problems.map((problem) => problem.message).join("\n"));
	return rule;
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
		text: tryRead(() => readFileSync(file, "utf8"))
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
function tryRead(read) {
	try {
		return read();
	} catch (error) {
		let { code } = error;
		return code === "ENOENT" ? { because: "does not exist" } : code === "ENOTDIR" ? { because: "is no folder" } : code === "EISDIR" ? { because: "is a folder, not a file" } : code === "EACCES" || code === "EPERM" ? { because: "may not be read by this user" } : { because: `cannot be read (${code ?? error.message})` };
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
			message: `There is no rule ${rule}${suggest$1(rule, ids)}.`
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
	}, base = settings.filter((setting) => setting.rule === id).reduce(change, own), scoped = overrides.flatMap((override) => override.rules.filter((setting) => setting.rule === id).map((setting) => ({
		override,
		setting
	})));
	if (!(base.off && scoped.every(({ setting }) => setting.off))) return {
		rule,
		severity: base.severity,
		params: base.params,
		settingsFor: (subject) => scoped.filter(({ override }) => covers(override, subject)).reduce((inForce, { setting }) => change(inForce, setting), base)
	};
}
function change(before, setting) {
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
			let known = Object.keys(params), end = known.length === 0 ? "; it has none" : suggest$1(name, known);
			return [{
				...location,
				message: `The rule ${setting.rule} has no parameter ${name}${end}.`
			}];
		}
		let mismatch = explainMismatch(typeOfParameter(parameter), value);
		return mismatch === void 0 ? [] : [{
			...location,
			message: `The parameter ${name} of ${setting.rule} is ${JSON.stringify(value)}: ${mismatch}.`
		}];
	});
}
export { audit as a, reportFormats as c, checkRuleReferences as i, ProblemsError as l, loadRules as n, decideAssumeRole as o, loadConfig as r, sliceTopology as s, resolveRuleset as t };
