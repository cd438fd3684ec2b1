"use strict";
const require_program = require("./program.cjs"), require_version = require("./version.cjs");
// src/commands/tell-probe.ts
/** What a probe came to, for people or programs. */
function tellProbe(server, { caller, paths }, format) {
	if (format === "json") return require_program.c({
		version: 1,
		tool: require_version.t,
		server,
		caller: caller ?? null,
		paths
	});
	let by = caller === void 0 ? "" : ` as ${require_program.s(caller)}`, lines = paths.flatMap(tellPath), of = (result) => paths.filter((path) => path.result === result).length, sums = [
		`${of("assumed")} assumed`,
		`${of("refused")} refused`,
		`${of("untried")} could not be tried`
	];
	return `${[
		`${require_program.s(server)}${by}`,
		"",
		...lines,
		"",
		`${require_program.f(paths.length, "role")}: ${sums.join(", ")}.`
	].join("\n")}\n`;
}
const marks = {
	assumed: "assumed",
	refused: "REFUSED",
	untried: "unknown"
};
function tellPath({ result, integration, role, refusedBy, endpoint, region, detail }) {
	let first = `  ${marks[result]}  ${require_program.s(integration)}  ${require_program.s(role)}  (${endpoint} endpoint, ${region})`;
	return result === "assumed" ? [first] : [
		first,
		...result === "refused" ? [`           ${explain(refusedBy)}`] : [],
		...detail === void 0 ? [] : [`           ${require_program.u(detail)}`]
	];
}
function explain(refusal) {
	if (refusal === void 0) return "AWS does not say which policy: between accounts it may be the trust policy or one of the caller.";
	let { policy, how } = refusal;
	return how === "explicit deny" ? `An explicit deny in a ${policy}.` : `No ${policy} allows it.`;
}
exports.tellProbe = tellProbe;
