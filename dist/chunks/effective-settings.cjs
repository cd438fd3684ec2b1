"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_describe_origin = require("./describe-origin.cjs");
let node_path = require("node:path");
// src/commands/effective-settings.ts
/** Reads the configuration once more, for its lines. Throws ProblemsError. */
async function readEffectiveSettings({ config, root }) {
	let loaded = await require_audit.j({
		dirs: config.rulesDirs,
		root
	}), traced = await require_audit.O({
		rules: loaded.rules,
		config,
		root
	}), rules = new Map(traced.map((each) => [each.rule.definition.id, each])), placeOf = require_audit.pt(config, require_audit.st((0, node_path.resolve)(root, config.file), config.file));
	return {
		settings: maskSecrets({
			...require_audit.vt(config),
			rules: Object.fromEntries(traced.map(showRule))
		}, require_audit.yt(config)),
		originOf(path, value) {
			let [list, id, ...below] = path, rule = list === "rules" ? rules.get(String(id)) : void 0;
			if (rule !== void 0) return originInRule(rule, below);
			if (typeof value == "object" && !isFlat(value)) return;
			let place = placeOf(path);
			return place === void 0 ? "default" : require_describe_origin.n(place);
		}
	};
}
function showRule({ rule, off, severity, params }) {
	let values = Object.entries(params).map(([name, { value }]) => [name, value]), settings = {
		severity: severity.value,
		...values.length > 0 && { params: Object.fromEntries(values) }
	};
	return [rule.definition.id, off.value ? "off" : settings];
}
function originInRule(rule, [key, name]) {
	if (key === void 0) return rule.off.value && rule.off.origin.from === "rule" ? "in no preset that is extended" : require_describe_origin.t(rule.off.origin);
	if (key === "severity") return require_describe_origin.t(rule.severity.origin);
	let param = name === void 0 ? void 0 : rule.params[name];
	return param && require_describe_origin.t(param.origin);
}
function isFlat(value) {
	return value === null || Object.values(value).length === 0 || Array.isArray(value) && value.every((item) => typeof item != "object");
}
/** What a long secret is repeated in, such as a declared tag, is no more shown than the secret. */
function maskSecrets(value, secrets) {
	let withhold = require_program.A(secrets), mask = (item) => typeof item == "string" ? withhold(item) === item ? item : "(set)" : typeof item != "object" || !item ? item : Array.isArray(item) ? item.map(mask) : Object.fromEntries(Object.entries(item).map(([key, below]) => [key, mask(below)]));
	return mask(value);
}
exports.readEffectiveSettings = readEffectiveSettings;
