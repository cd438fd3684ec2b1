import { l as escapeProse, o as escapeData, s as escapeJson, u as count } from "./program.mjs";
import { t as tool } from "./version.mjs";
// src/commands/tell-probe.ts
/** What a probe came to, for people or programs. */
function tellProbe(server, { caller, paths }, format) {
	if (format === "json") return escapeJson({
		version: 1,
		tool,
		server,
		caller: caller ?? null,
		paths
	});
	let by = caller === void 0 ? "" : ` as ${escapeData(caller)}`, lines = paths.flatMap(tellPath), of = (result) => paths.filter((path) => path.result === result).length, sums = [
		`${of("assumed")} assumed`,
		`${of("refused")} refused`,
		`${of("untried")} could not be tried`
	];
	return `${[
		`${escapeData(server)}${by}`,
		"",
		...lines,
		"",
		`${count(paths.length, "role")}: ${sums.join(", ")}.`
	].join("\n")}\n`;
}
const marks = {
	assumed: "assumed",
	refused: "REFUSED",
	untried: "unknown"
};
function tellPath({ result, integration, role, refusedBy, endpoint, region, detail }) {
	let first = `  ${marks[result]}  ${escapeData(integration)}  ${escapeData(role)}  (${endpoint} endpoint, ${region})`;
	return result === "assumed" ? [first] : [
		first,
		...result === "refused" ? [`           ${explain(refusedBy)}`] : [],
		...detail === void 0 ? [] : [`           ${escapeProse(detail)}`]
	];
}
function explain(refusal) {
	if (refusal === void 0) return "AWS does not say which policy: between accounts it may be the trust policy or one of the caller.";
	let { policy, how } = refusal;
	return how === "explicit deny" ? `An explicit deny in a ${policy}.` : `No ${policy} allows it.`;
}
export { tellProbe };
