import { T as compareText } from "./model.mjs";
import { b as parseSource, m as validateSource } from "./configuration.mjs";
import { c as testRule, d as suggest, l as compileRule, s as missingVerdicts, u as endSentence } from "./rules.mjs";
import { t as readPreset } from "./preset2.mjs";
import { r as ruleSchema } from "./rule-schema2.mjs";
// src/ruleset/read-definition.ts
/** A rule as its file states it. What is wrong with its expressions is for compileRule() to find. */
function readDefinition(source) {
	let { value, problems } = validateSource(ruleSchema, source);
	if (value === void 0) return { problems };
	let { when, message, cases, unknownMessage, why, fix, examples: written, ...rest } = value, { examples, problems: misled } = readExamples(written, source);
	return {
		definition: {
			...rest,
			...when !== void 0 && { when: when.trimEnd() },
			title: value.title.trimEnd(),
			require: value.require.trimEnd(),
			message: message.trimEnd(),
			cases: cases.map((each) => ({
				when: each.when.trimEnd(),
				...each.message !== void 0 && { message: each.message.trimEnd() },
				...each.fix !== void 0 && { fix: trimFix(each.fix) }
			})),
			...unknownMessage !== void 0 && { unknownMessage: unknownMessage.trimEnd() },
			why: why.trimEnd(),
			fix: {
				...trimFix(fix),
				...fix.changes !== void 0 && { changes: fix.changes }
			},
			examples,
			location: source.locate(["id"])
		},
		problems: misled
	};
}
/** An example that is like an earlier one starts from its facts; what it says of a fact itself stands alone. */
function readExamples(written, source) {
	let examples = [], problems = [];
	for (let [index, { like, ...own }] of written.entries()) {
		let base = examples.find((example) => example.name === like), names = examples.map((example) => example.name);
		like !== void 0 && base === void 0 && problems.push({
			...source.locate([
				"examples",
				index,
				"like"
			]),
			message: endSentence(`No example before this one is called "${like}"${suggest(like, names)}`)
		}), examples.push({
			...own,
			...inherit(base, own),
			location: source.locate(["examples", index])
		});
	}
	return {
		examples,
		problems
	};
}
function inherit(base, own) {
	let isOwn = (path) => Object.hasOwn(own.facts, path) || Object.hasOwn(own.unknown, path) || own.absent.includes(path), kept = (values = {}) => Object.fromEntries(Object.entries(values).filter(([path]) => !isOwn(path)));
	return {
		facts: {
			...kept(base?.facts),
			...own.facts
		},
		absent: [...(base?.absent ?? []).filter((path) => !isOwn(path)), ...own.absent],
		unknown: {
			...kept(base?.unknown),
			...own.unknown
		}
	};
}
function trimFix(fix) {
	return {
		text: fix.text.trimEnd(),
		...fix.command !== void 0 && { command: fix.command.trimEnd() }
	};
}
// src/ruleset/read-rules.ts
/** Reads rules, one a file; what stands in a folder called `rulesets` is a preset. Every problem of every file at once. */
function readRules(files) {
	let rules = [], presets = [], problems = [], warnings = [];
	for (let { file, text } of files) {
		let { source, problems: unreadable } = parseSource(text, file);
		if (problems.push(...unreadable), source === void 0) continue;
		if (/(^|\/)rulesets\//.test(file)) {
			let read = readPreset(source, file);
			problems.push(...read.problems), read.preset !== void 0 && presets.push(read.preset);
			continue;
		}
		let read = readDefinition(source);
		if (problems.push(...read.problems), read.definition === void 0) continue;
		let compiled = compileRule(read.definition, source);
		problems.push(...compiled.problems), compiled.rule !== void 0 && (rules.push(compiled.rule), problems.push(...failedExamples(compiled.rule)), warnings.push(...undemonstrated(compiled.rule)));
	}
	return problems.push(...duplicates(rules)), {
		rules: rules.sort((one, other) => compareText(one.definition.id, other.definition.id)),
		presets,
		problems,
		warnings
	};
}
/** An expression that fails on an example, or on one with a fact less, is found before the rule is used. */
function failedExamples(rule) {
	return testRule(rule).filter((run) => run.failed).map(({ location, example, variant, problem }) => ({
		...location,
		message: `${rule.definition.id}: example "${example}"${variant === void 0 ? "" : `, ${variant}`}: ${problem}`
	}));
}
function undemonstrated({ definition }) {
	let missing = missingVerdicts(definition);
	if (missing.length === 0) return [];
	let message = `${definition.id}: no example shows when the verdict is ${missing.join(" or ")}.`;
	return [{
		...definition.location,
		message
	}];
}
/** Ids are unique; a rule is told apart from the first of its id by where both stand. */
function duplicates(rules) {
	let first = /* @__PURE__ */ new Map();
	return rules.flatMap((rule) => {
		let { id, location } = rule.definition, earlier = first.get(id);
		if (earlier === void 0 && first.set(id, rule), earlier === void 0) return [];
		let { file, line } = earlier.definition.location;
		return [{
			...location,
			message: `There is a rule ${id} already, in ${file}:${line}: ids are unique.`
		}];
	});
}
export { readRules };
