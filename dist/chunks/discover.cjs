"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_integrations = require("./integrations.cjs"), automation = /xsoar|demisto|cortex|soar|automation/i;
/** Every server there may be, the likely ones first. */
function findCandidates({ instances, roles }) {
	let groups = /* @__PURE__ */ new Map();
	for (let { id, account, region, name, role } of instances) {
		let label = nameServer(name ?? require_program.V(role)), key = [
			account,
			region,
			role,
			label
		].join("\0"), trustedBy = roles.filter(({ trusts, arn }) => arn !== role && trusts.includes(role)).map(({ arn }) => arn), likely = trustedBy.length > 0 || automation.test(`${name ?? ""} ${require_program.V(role)}`), before = groups.get(key)?.instances ?? [];
		groups.set(key, {
			name: label,
			account,
			region,
			role,
			instances: [...before, id],
			trustedBy,
			likely
		});
	}
	return [...groups.values()].sort((one, other) => Number(other.likely) - Number(one.likely));
}
/** The candidates that are servers: those with a wanted instance, those somebody points at, or the likely ones. Throws ProblemsError. */
async function chooseServers(candidates, wanted, asker) {
	if (candidates.length === 0) throw refusal("--look", "found no instance with a role attached: look in other regions or accounts");
	if (wanted.length > 0) {
		let missing = wanted.filter((id) => !candidates.some(({ instances }) => instances.includes(id)));
		if (missing.length > 0) throw refusal("--instance", `${missing.join(", ")} is not among the instances that were found`);
		return candidates.filter(({ instances }) => instances.some((id) => wanted.includes(id)));
	}
	let likely = candidates.filter((candidate) => candidate.likely);
	if (asker !== void 0) return pointAt(candidates, likely.length, asker);
	if (likely.length > 0) return likely;
	throw refusal("--look", `found no server that any role trusts: name its instances with --instance. Found: ${candidates.flatMap(({ instances }) => instances).join(", ")}`);
}
async function pointAt(candidates, likely, asker) {
	let rows = candidates.map(({ name, account, region, role, trustedBy }, index) => `  ${index + 1}  ${name}  ${account} ${region}  ${require_program.V(role)}, trusted by ${trustedBy.length === 1 ? "1 role" : `${trustedBy.length} roles`}\n`);
	asker.tell(`Found:\n${rows.join("")}`);
	let numbersOf = (answer) => answer.split(/[\s,]+/).filter((word) => word !== "").map(Number), whyNot = (answer) => {
		let numbers = numbersOf(answer);
		return numbers.length > 0 && numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= candidates.length) ? void 0 : `numbers from 1 to ${candidates.length}`;
	}, usual = candidates.slice(0, likely).map((_, index) => index + 1), answer = await asker.ask("Which of them are automation servers", whyNot, usual.length > 0 ? usual.join(" ") : void 0), chosen = new Set(numbersOf(answer));
	return candidates.filter((_, index) => chosen.has(index + 1));
}
/** The draft that declares these servers as they are found. */
function draftOf(servers, accounts, { names, auditRole }) {
	let taken = /* @__PURE__ */ new Set(), integrations = /* @__PURE__ */ new Set(), named = servers.map((server) => ({
		...server,
		name: require_integrations.t(server.name, taken)
	}));
	return {
		accounts: accounts.map((id) => ({
			id,
			...names.has(id) && { name: names.get(id) },
			...auditRole && { auditRole: `arn:${partitionOf(servers)}:iam::${id}:role/${auditRole}` }
		})),
		servers: named.map(({ name, account, region, role, instances }) => ({
			name,
			account: names.get(account) ?? account,
			authentication: "instance-profile",
			region,
			instances,
			role
		})),
		integrations: named.flatMap(({ name, trustedBy }) => require_integrations.n(name, trustedBy, integrations))
	};
}
function partitionOf([server]) {
	return server?.role.split(":")[1] ?? "aws";
}
/** A Name tag may hold what no declared name may. */
function nameServer(tag) {
	if (require_audit.Et("name", tag) === void 0) return tag;
	let plain = tag.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 64);
	return plain === "" ? "server" : plain;
}
function refusal(file, message) {
	return new require_program.K([{
		file,
		message
	}]);
}
exports.chooseServers = chooseServers, exports.draftOf = draftOf, exports.findCandidates = findCandidates;
