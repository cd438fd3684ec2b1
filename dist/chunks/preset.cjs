"use strict";
const require_audit = require("./audit.cjs"), require_rule_schema = require("./rule-schema.cjs");
// src/ruleset/preset.ts
/** A preset from the text of its file. */
function readPresetText(text, name) {
	let { source, problems } = require_audit.Ut(text, name);
	return source === void 0 ? { problems } : readPreset(source, name);
}
/** A preset as its file states it. */
function readPreset(source, name) {
	let { value, problems } = require_audit.Dt(require_rule_schema.t, source);
	if (value === void 0) return { problems };
	let rules = Object.entries(value.rules).map(([rule, setting]) => {
		let location = source.locate(["rules", rule], "key");
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
		let { severity, params } = setting, locations = Object.keys(params ?? {}).map((param) => [param, source.locate([
			"rules",
			rule,
			"params",
			param
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
	}), bases = value.extends.map((base, index) => ({
		name: base,
		location: source.locate(["extends", index])
	}));
	return {
		preset: {
			name,
			description: value.description.trimEnd(),
			extends: bases,
			rules
		},
		problems: []
	};
}
exports.readPreset = readPreset, exports.readPresetText = readPresetText;
