// src/model/compare.ts
/** Orders text by code point, which JavaScript's own order (by UTF-16 unit) does not. */
function compareText(one, other) {
	let length = Math.min(one.length, other.length);
	for (let index = 0; index < length; index += 1) {
		let left = one.charCodeAt(index), right = other.charCodeAt(index);
		if (left !== right) return rank(left) - rank(right);
	}
	return one.length - other.length;
}
/** Surrogates stand for code points above every other unit. */
function rank(unit) {
	return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
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
const absent = { absent: !0 };
// src/model/glob.ts
/** `*` matches any characters; everything else stands for itself; anchored at both ends. Linear in the text. */
function matchesGlob(glob, text) {
	let [first = "", ...rest] = glob.split("*"), last = rest.pop();
	if (last === void 0) return glob === text;
	if (!text.startsWith(first)) return !1;
	let from = first.length;
	for (let part of rest) {
		let found = text.indexOf(part, from);
		if (found === -1) return !1;
		from = found + part.length;
	}
	return text.length - last.length >= from && text.endsWith(last);
}
// src/model/nearest.ts
/**
* The candidate a mistyped name most likely meant; undefined when none is close. Case is ignored, a swapped pair of
* letters counts as one edit, and at most one edit for every three characters is forgiven.
*/
function nearest(name, candidates) {
	let wanted = name.toLowerCase(), best, least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (let candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= least) continue;
		let distance = countEdits(wanted, candidate.toLowerCase());
		distance < least && distance < candidate.length && ([best, least] = [candidate, distance]);
	}
	return best;
}
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function countEdits(one, other) {
	let beforePrevious = [], previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		let current = [row];
		for (let column = 1; column <= other.length; column++) {
			let same = one[row - 1] === other[column - 1], edits = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + +!same);
			row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && (edits = Math.min(edits, at(beforePrevious, column - 2) + 1)), current.push(edits);
		}
		beforePrevious = previous, previous = current;
	}
	return at(previous, other.length);
}
function at(row, column) {
	return row[column] ?? 1e400;
}
// src/model/partition.ts
/** The partition a region belongs to, by its prefix (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html). */
function partitionOfRegion(region) {
	return region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("us-iso-") ? "aws-iso" : region.startsWith("us-isob-") ? "aws-iso-b" : region.startsWith("eu-isoe-") ? "aws-iso-e" : region.startsWith("us-isof-") ? "aws-iso-f" : region.startsWith("eusc-") ? "aws-eusc" : "aws";
}
/** ARN of an EC2 instance (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html). */
function instanceArn(region, account, id) {
	return `arn:${partitionOfRegion(region)}:ec2:${region}:${account}:instance/${id}`;
}
// src/model/path.ts
/** The links of a trust path in the order in which a call depends on them. Access-key servers start with `user` and `access-key`. */
const linkNames = [
	"instance",
	"instance-profile",
	"profile-role",
	"role-trusts-ec2",
	"metadata-service",
	"user",
	"access-key",
	"sts-endpoint",
	"assume-role-permission",
	"target-role",
	"trust-policy",
	"guardrails",
	"session",
	"permissions",
	"least-privilege"
];
// src/model/problem.ts
/** Carries every problem of one kind of input at once. */
var ProblemsError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.map((problem) => problem.message).join("\n")), this.name = "ProblemsError", this.problems = problems;
	}
};
// src/model/selector.ts
/** A server's selector and the place it is asked at, as canonical text: collection writes it, judging compares it. */
function selectorText(server, selector) {
	let what = "ids" in selector ? { ids: selector.ids.map(({ id }) => id).sort() } : { tags: Object.fromEntries(Object.entries(selector.tags).sort(([one], [other]) => one < other ? -1 : 1)) };
	return JSON.stringify({
		account: server.account,
		region: server.region,
		...what
	});
}
// src/model/settings.ts
const reportFormats = [
	"text",
	"json",
	"junit",
	"sarif",
	"markdown",
	"html"
];
// src/model/targets.ts
/** Account id in an IAM or EC2 ARN. */
function accountOfArn(arn) {
	return arn.split(":")[4] ?? "";
}
/** What follows the last slash of an ARN: the name of a role or user without its path. */
function nameOfArn(arn) {
	return arn.slice(arn.lastIndexOf("/") + 1);
}
/** The partition a server calls AWS in: its region's, or that of its user. */
function partitionOfServer(server) {
	return server.region === void 0 ? server.user?.split(":")[1] ?? "aws" : partitionOfRegion(server.region);
}
/** Every declared path, in the order of declaration; an integration whose server is not declared has none. */
function declaredPaths(topology) {
	let servers = new Map(topology.servers.map((server) => [server.name, server]));
	return topology.integrations.flatMap((integration) => {
		let server = servers.get(integration.server);
		if (server === void 0) return [];
		let { sessionName, sessionDuration, location } = integration, paths = [];
		integration.role !== void 0 && paths.push({
			server,
			integration,
			role: integration.role,
			via: "integration",
			sessionName,
			sessionDuration,
			location
		});
		for (let command of integration.commandRoles) paths.push({
			server,
			integration,
			via: "command",
			...command
		});
		for (let account of integration.inAccounts?.accounts ?? []) {
			let role = `arn:${partitionOfServer(server)}:iam::${account}:role/${integration.inAccounts?.roleName}`;
			paths.push({
				server,
				integration,
				role,
				via: "account",
				sessionName,
				sessionDuration,
				location
			});
		}
		return paths.filter((path, index) => paths.findIndex((other) => other.role === path.role) === index);
	});
}
/** Every role that a declared path ends at, sorted by ARN. */
function declaredTargets(topology) {
	let pathsByRole = /* @__PURE__ */ new Map();
	for (let path of declaredPaths(topology)) pathsByRole.set(path.role, [...pathsByRole.get(path.role) ?? [], path]);
	return [...pathsByRole].map(([arn, paths]) => ({
		arn,
		account: accountOfArn(arn),
		name: nameOfArn(arn),
		servers: sortedNames(paths.map((path) => path.server.name)),
		integrations: sortedNames(paths.map((path) => path.integration.name)),
		location: paths[0].location
	})).sort((one, other) => one.arn < other.arn ? -1 : 1);
}
function sortedNames(names) {
	return [...new Set(names)].sort();
}
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
// src/model/snapshot.ts
const snapshotVersion = 1, kinds = [
	"server",
	"instance",
	"server-role",
	"user",
	"access-key",
	"integration",
	"target-role",
	"trust-path",
	"account",
	"region",
	"vpc-endpoint",
	"launch-template"
], verdicts = [
	"fail",
	"unknown",
	"pass",
	"not-applicable"
], severities = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
], unknownReasons = [
	"access-denied",
	"throttled",
	"unavailable",
	"invalid-answer",
	"region-disabled",
	"credentials",
	"wrong-account",
	"not-collected",
	"not-declared",
	"defect"
];
/** True when `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
export { isUnknown as C, isAbsent as S, compareText as T, instanceArn as _, kinds as a, matchesGlob as b, accountOfArn as c, nameOfArn as d, partitionOfServer as f, linkNames as g, ProblemsError as h, verdicts as i, declaredPaths as l, selectorText as m, severities as n, snapshotVersion as o, reportFormats as p, unknownReasons as r, sliceTopology as s, isAtLeast as t, declaredTargets as u, partitionOfRegion as v, known as w, absent as x, nearest as y };
