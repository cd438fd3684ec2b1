import { t as compareText } from "./compare.mjs";
import { t as matchesGlob } from "./glob.mjs";
import { n as builtinRules, t as builtinPresets } from "./builtin2.generated.mjs";
import { a as typeOfParameter, i as suggest, n as endSentence, r as explainMismatch, t as compileRule } from "./compile-rule.mjs";
import { t as nearest } from "./nearest.mjs";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
// src/ruleset/load.ts
/** Our rules and the user's. What reads YAML is loaded only for the user's: ours were checked when the program was built. */
async function loadRules({ dirs, root }) {
	let ours = builtinRules.map(compileBuiltin);
	if (dirs.length === 0) return {
		rules: ours,
		problems: [],
		warnings: []
	};
	let { readRules } = await import("./read-rules.mjs"), folders = dirs.map((dir) => readFolder(dir, root)), read = readRules(uniqueFiles(folders.flatMap((folder) => folder.files))), taken = new Set(ours.map((rule) => rule.definition.id)), clashes = read.rules.filter((rule) => taken.has(rule.definition.id)).map(({ definition: { id, location } }) => ({
		...location,
		message: `There is a rule ${id} already, one of trustpath's own: give this one another id.`
	}));
	return {
		rules: [...ours, ...read.rules].sort((one, other) => compareText(one.definition.id, other.definition.id)),
		problems: [
			...folders.flatMap((folder) => folder.problems),
			...read.problems,
			...clashes
		],
		warnings: read.warnings
	};
}
/** A preset of the user's own, by the absolute path of its file. */
async function loadPreset(path, root, from) {
	let text = tryRead(() => readFileSync(path, "utf8"));
	if (typeof text != "string") return { problems: [{
		...from,
		message: `${shown(path, root)} ${text.because}.`
	}] };
	let [{ parseSource }, { readPreset }] = await Promise.all([import("./source2.mjs"), import("./preset.mjs")]), { source, problems } = parseSource(text, shown(path, root));
	return source === void 0 ? { problems } : readPreset(source, shown(path, root));
}
function compileBuiltin(definition) {
	let { rule, problems } = compileRule(definition);
	if (rule === void 0) throw Error(problems.map((problem) => problem.message).join("\n"));
	return rule;
}
function readFolder({ path, location }, root) {
	let names = tryRead(() => {
		if (!statSync(path).isDirectory()) throw Object.assign(/* @__PURE__ */ Error(), { code: "ENOTDIR" });
		return readdirSync(path, {
			recursive: !0,
			withFileTypes: !0
		});
	});
	if ("because" in names) return {
		files: [],
		problems: [{
			...location,
			message: `The rules folder ${shown(path, root)} ${names.because}.`
		}]
	};
	let files = names.filter((entry) => /\.ya?ml$/.test(entry.name) && !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)).sort(compareText);
	if (files.length === 0) return {
		files: [],
		problems: [{
			...location,
			message: `The rules folder ${shown(path, root)} holds no .yaml or .yml file.`
		}]
	};
	let read = files.map((file) => ({
		file: shown(file, root),
		text: tryRead(() => readFileSync(file, "utf8"))
	}));
	return {
		files: read.flatMap(({ file, text }) => typeof text == "string" ? {
			file,
			text
		} : []),
		problems: read.flatMap(({ file, text }) => typeof text == "string" ? [] : {
			file,
			message: `The file ${text.because}.`
		})
	};
}
/** Two folders may overlap: a file is read once. */
function uniqueFiles(files) {
	return [...new Map(files.map((file) => [file.file, file])).values()];
}
function tryRead(read) {
	try {
		return read();
	} catch (error) {
		let { code } = error;
		return code === "ENOENT" ? { because: "does not exist" } : code === "ENOTDIR" ? { because: "is no folder" } : code === "EISDIR" ? { because: "is a folder, not a file" } : code === "EACCES" || code === "EPERM" ? { because: "may not be read by this user" } : { because: `cannot be read (${code ?? error.message})` };
	}
}
function shown(path, root) {
	return relative(root, path).split(sep).join("/") || ".";
}
// src/ruleset/expand-presets.ts
/** The settings that presets make, in order: those of a preset follow those it extends. */
async function expandPresets(presets, { directory, root, rules }) {
	let settings = [], problems = [], expand = async ({ name, location }, base, above) => {
		let path = isPath(name) ? resolve(base, name) : void 0, key = path ?? name;
		if (above.includes(key)) {
			let circle = [...above.slice(above.indexOf(key)), key].map((each) => isAbsolute(each) ? relative(root, each) : each);
			problems.push({
				...location,
				message: `The preset extends itself: ${circle.join(" → ")}.`
			});
			return;
		}
		let found = path === void 0 ? builtinPreset(name, location) : await loadPreset(path, root, location);
		if (problems.push(...found.problems), found.preset === void 0) return;
		let below = path === void 0 ? base : dirname(path);
		for (let extended of found.preset.extends) await expand(extended, below, [...above, key]);
		settings.push(...membersOf(found.preset, rules), ...found.preset.rules);
	};
	for (let preset of presets) await expand(preset, directory, []);
	return {
		settings,
		problems
	};
}
function isPath(name) {
	return /^\.{0,2}\//.test(name) || /\.(ya?ml|json)$/.test(name);
}
function builtinPreset(name, location) {
	let preset = builtinPresets.find((candidate) => candidate.name === name);
	if (preset !== void 0) return {
		preset,
		problems: []
	};
	let names = builtinPresets.map((candidate) => candidate.name), meant = nearest(lastPart(name), names.map(lastPart)), message = `There is no preset ${name}; ${meant === void 0 ? `known: ${names.join(", ")}` : `did you mean trustpath/${meant}?`}${meant === void 0 ? "." : ""} A preset of your own is named by its path, as in ./preset.yaml.`;
	return { problems: [{
		...location,
		message
	}] };
}
/** The rules that say they belong to one of our presets. */
function membersOf(preset, rules) {
	let name = lastPart(preset.name);
	return builtinPresets.includes(preset) ? rules.filter(({ definition }) => definition.presets.includes(name)).map(({ definition: { id, location } }) => ({
		rule: id,
		off: !1,
		location
	})) : [];
}
function lastPart(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// src/ruleset/resolve-ruleset.ts
/**
* The rules in force: those of the extended presets, those the configuration names, and the user's own unless they are off.
* Settings of rules that do not exist are passed over here; those of presets are problems.
*/
async function resolveRuleset(input) {
	let { rules, config, root } = input, presets = await expandPresets(config.extends, {
		directory: config.directory,
		root,
		rules
	}), settings = [...presets.settings, ...config.rules], overrides = config.overrides, every = [...settings, ...overrides.flatMap((override) => override.rules)], ids = rules.map((rule) => rule.definition.id), problems = [
		...presets.problems,
		...presets.settings.filter((setting) => !ids.includes(setting.rule)).map(({ rule, location }) => ({
			...location,
			message: endSentence(`There is no rule ${rule}${suggest(rule, ids)}`)
		})),
		...every.flatMap((setting) => checkParams(setting, rules))
	], ours = new Set(builtinRules.map((definition) => definition.id));
	return {
		rules: rules.map((rule) => enable(rule, ours.has(rule.definition.id), settings, overrides)).filter((rule) => rule !== void 0).sort((one, other) => compareText(one.rule.definition.id, other.rule.definition.id)),
		problems
	};
}
function enable(rule, ours, settings, overrides) {
	let { id, severity, params } = rule.definition, defaults = Object.entries(params).map(([name, parameter]) => [name, parameter.default]), own = {
		off: ours,
		severity,
		params: Object.fromEntries(defaults)
	}, base = settings.filter((setting) => setting.rule === id).reduce(change, own), scoped = overrides.flatMap((override) => override.rules.filter((setting) => setting.rule === id).map((setting) => ({
		override,
		setting
	})));
	if (!(base.off && scoped.every(({ setting }) => setting.off))) return {
		rule,
		severity: base.severity,
		params: base.params,
		settingsFor: (subject) => scoped.filter(({ override }) => covers(override, subject)).reduce((inForce, { setting }) => change(inForce, setting), base)
	};
}
function change(before, setting) {
	return {
		off: setting.off,
		severity: setting.severity ?? before.severity,
		params: {
			...before.params,
			...setting.params
		}
	};
}
function covers(override, { servers, account, accountName }) {
	let matches = (globs, name) => name !== void 0 && globs.some((glob) => matchesGlob(glob, name)), { servers: serverGlobs, accounts: accountGlobs } = override;
	return (serverGlobs === void 0 || servers.length > 0 && servers.every((server) => matches(serverGlobs, server))) && (accountGlobs === void 0 || matches(accountGlobs, account) || matches(accountGlobs, accountName));
}
function checkParams(setting, rules) {
	let params = rules.find((rule) => rule.definition.id === setting.rule)?.definition.params;
	return params === void 0 ? [] : Object.entries(setting.params ?? {}).flatMap(([name, value]) => {
		let location = setting.paramLocations?.[name] ?? setting.location, parameter = Object.hasOwn(params, name) ? params[name] : void 0;
		if (parameter === void 0) {
			let known = Object.keys(params), end = known.length === 0 ? "; it has none" : suggest(name, known);
			return [{
				...location,
				message: endSentence(`The rule ${setting.rule} has no parameter ${name}${end}`)
			}];
		}
		let mismatch = explainMismatch(typeOfParameter(parameter), value);
		return mismatch === void 0 ? [] : [{
			...location,
			message: `The parameter ${name} of ${setting.rule} is ${JSON.stringify(value)}: ${mismatch}.`
		}];
	});
}
export { expandPresets as n, loadRules as r, resolveRuleset as t };
