import { t as describeOrigin } from "./describe-origin.mjs";
import { t as loadRulesOf } from "./load-rules2.mjs";
import { t as writeColumns } from "./write-columns.mjs";
// src/commands/rules-list.ts
/** `rules list`: id, severity and title; with a configuration what it makes of each, and why. */
async function listRules(host, dir, config) {
	let rows = config === void 0 ? (await loadRulesOf(host, dir)).map(({ definition: { id, severity, title } }) => [
		id,
		severity,
		title
	]) : (await (await import("./trace-rules.mjs")).traceRules(host, config)).map(rowOf);
	return host.stdout.write(writeColumns(rows)), 0;
}
function rowOf({ rule: { definition }, off, severity, overrides }) {
	let origins = off.value || severity.origin.from === "rule" ? [off.origin] : [off.origin, severity.origin], from = [...new Set(origins.map(describeOrigin))].join(", "), scoped = overrides.length === 0 ? "" : `, overridden at ${overrides.map(placeOf).join(", ")}`, idle = off.value && off.origin.from === "rule" ? "in no preset that is extended" : from;
	return [
		definition.id,
		off.value ? "off" : severity.value,
		idle + scoped,
		definition.title
	];
}
function placeOf({ setting: { location } }) {
	return describeOrigin({
		from: "file",
		location
	});
}
export { listRules };
