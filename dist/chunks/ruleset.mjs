import "./compile-rule.mjs";
import "./examples.mjs";
import { n as expandPresets } from "./resolve-ruleset.mjs";
import { n as builtinRules } from "./builtin2.generated.mjs";
// src/ruleset/trace-settings.ts
/** Every rule, on or off, with the origin of each setting; the values are those that resolveRuleset() finds. */
async function traceSettings(input) {
	let { rules, config, root } = input, settings = [];
	for (let preset of config.extends) {
		let expanded = await expandPresets([preset], {
			directory: config.directory,
			root,
			rules
		});
		for (let setting of expanded.settings) settings.push({
			setting,
			origin: originIn(preset.name, setting)
		});
	}
	for (let setting of config.rules) settings.push({
		setting,
		origin: {
			from: "file",
			location: setting.location
		}
	});
	let ours = new Set(builtinRules.map((definition) => definition.id));
	return rules.map((rule) => {
		let { id, severity, params } = rule.definition, own = { from: "rule" }, traced = {
			off: {
				value: ours.has(id),
				origin: own
			},
			severity: {
				value: severity,
				origin: own
			},
			params: Object.fromEntries(Object.entries(params).map(([name, parameter]) => [name, {
				value: parameter.default,
				origin: own
			}]))
		};
		for (let { setting, origin } of settings.filter((each) => each.setting.rule === id)) traced = change(traced, setting, origin);
		let overrides = config.overrides.flatMap((override) => override.rules.filter((setting) => setting.rule === id).map((setting) => ({
			override,
			setting
		})));
		return {
			rule,
			...traced,
			overrides
		};
	});
}
/** What our presets say stands in no file of the user's: the name of the preset tells more. */
function originIn(preset, { location }) {
	return location.file.startsWith("trustpath/") ? {
		from: "preset",
		name: preset
	} : {
		from: "file",
		location
	};
}
function change(before, { off, severity, params = {}, paramLocations = {} }, origin) {
	let changed = Object.entries(params).map(([name, value]) => {
		let location = paramLocations[name];
		return [name, {
			value,
			origin: origin.from === "file" && location ? {
				...origin,
				location
			} : origin
		}];
	});
	return {
		off: {
			value: off,
			origin
		},
		severity: severity === void 0 ? before.severity : {
			value: severity,
			origin
		},
		params: {
			...before.params,
			...Object.fromEntries(changed)
		}
	};
}
export { traceSettings as t };
