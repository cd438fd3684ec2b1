"use strict";
const require_describe_origin = require("./describe-origin.cjs"), require_load_rules = require("./load-rules.cjs"), require_write_columns = require("./write-columns.cjs");
// src/commands/rules-list.ts
/** `rules list`: id, severity and title; with a configuration what it makes of each, and why. */
async function listRules(host, dir, config) {
	let rows = config === void 0 ? (await require_load_rules.loadRulesOf(host, dir)).map(({ definition: { id, severity, title } }) => [
		id,
		severity,
		title
	]) : (await (await Promise.resolve().then(() => require("./trace-rules.cjs"))).traceRules(host, config)).map(rowOf);
	return host.stdout.write(require_write_columns.t(rows)), 0;
}
function rowOf({ rule: { definition }, off, severity, overrides }) {
	let origins = off.value || severity.origin.from === "rule" ? [off.origin] : [off.origin, severity.origin], from = [...new Set(origins.map(require_describe_origin.t))].join(", "), scoped = overrides.length === 0 ? "" : `, overridden at ${overrides.map(placeOf).join(", ")}`, idle = off.value && off.origin.from === "rule" ? "in no preset that is extended" : from;
	return [
		definition.id,
		off.value ? "off" : severity.value,
		idle + scoped,
		definition.title
	];
}
function placeOf({ setting: { location } }) {
	return require_describe_origin.t({
		from: "file",
		location
	});
}
exports.listRules = listRules;
