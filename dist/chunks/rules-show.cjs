"use strict";
const require_program = require("./program.cjs"), require_describe_origin = require("./describe-origin.cjs"), require_load_rules = require("./load-rules.cjs"), require_write_columns = require("./write-columns.cjs");
// src/commands/rules-show.ts
/** `rules show`: all that is known of one rule, and its settings in a configuration. Throws ProblemsError for an unknown id. */
async function showRule(host, id, dir, config) {
	let traced = config === void 0 ? [] : await (await Promise.resolve().then(() => require("./trace-rules.cjs"))).traceRules(host, config), rules = [...config === void 0 ? await require_load_rules.loadRulesOf(host, void 0) : traced.map(({ rule }) => rule), ...dir === void 0 ? [] : await require_load_rules.loadRulesOf(host, dir)], rule = rules.find((candidate) => candidate.definition.id === id);
	if (rule === void 0) throw unknownRule(id, rules);
	let settings = traced.find((candidate) => candidate.rule === rule);
	return host.stdout.write(describeRule(rule) + (settings === void 0 ? "" : `\n${describeSettings(settings)}`)), 0;
}
function unknownRule(id, rules) {
	let ids = rules.map((candidate) => candidate.definition.id), near = require_program.X(id, ids), hint = near === void 0 ? `; known: ${ids.join(", ")}` : `; did you mean ${near}?`;
	return new require_program.K([{
		file: "RULE-ID",
		message: `there is no rule ${id}${hint}`
	}]);
}
function describeRule({ definition, facts }) {
	let { id, title, severity, subject, presets, why, when, require: require$1, params, fix, controls, references } = definition;
	return [
		`${id}: ${title}`,
		`severity ${severity}, about each ${subject}, in ${presets.join(", ") || "no preset"}`,
		"",
		why.trim(),
		"",
		...labelled("when", when),
		...labelled("require", require$1),
		...labelled("facts", facts.join("\n")),
		...Object.entries(params).flatMap(([name, { type, default: value, description }]) => labelled("param", `${name} (${type}, ${JSON.stringify(value)}): ${description}`)),
		"",
		...labelled("fix", fix.text),
		...labelled("", fix.command),
		...listControls(controls),
		...references.flatMap((reference) => labelled("see", reference))
	].map((line) => `${line}\n`).join("");
}
function labelled(label, text) {
	return (text ?? "").trim().split("\n").filter((line) => line !== "").map((line, index) => `${(index === 0 ? label : "").padEnd(9)}${line}`);
}
function listControls(controls) {
	return Object.entries(controls).filter(([, ids]) => ids.length > 0).flatMap(([name, ids]) => labelled("serves", `${name} ${ids.join(", ")}`));
}
function describeSettings({ off, severity, params, overrides }) {
	let rows = [
		[
			"  state",
			off.value ? "off" : "on",
			require_describe_origin.t(off.origin)
		],
		[
			"  severity",
			severity.value,
			require_describe_origin.t(severity.origin)
		],
		...Object.entries(params).map(([name, { value, origin }]) => [
			`  ${name}`,
			JSON.stringify(value),
			require_describe_origin.t(origin)
		]),
		...overrides.map(({ override: { servers, accounts }, setting }) => [
			"  override",
			`${describeChange(setting)} for ${[...servers ?? [], ...accounts ?? []].join(", ")}`,
			require_describe_origin.n(setting.location)
		])
	];
	return `in this configuration\n${require_write_columns.t(rows)}`;
}
function describeChange({ off, severity, params }) {
	return off ? "off" : [...severity === void 0 ? [] : [severity], ...params === void 0 ? [] : [JSON.stringify(params)]].join(" ") || "on";
}
exports.showRule = showRule;
