import { r as factOf } from "./catalogue.mjs";
// src/ruleset/examples.ts
const defaultNow = "2026-01-01T00:00:00.000Z";
/** What a rule sees in one of its examples: what the example does not name is unknown. */
function exampleScope(rule, example) {
	let { facts, absent, unknown } = example, byPath = new Map([
		...Object.entries(unknown).map(([path, reason]) => [path, { unknown: reason }]),
		...absent.map((path) => [path, { absent: !0 }]),
		...Object.entries(facts).map(([path, value]) => {
			let reason = unknown[path];
			return [path, reason === void 0 ? { value } : {
				value,
				more: { unknown: reason }
			}];
		})
	]), defaults = Object.entries(rule.definition.params).map(([name, parameter]) => [name, parameter.default]);
	return {
		variables: toVariables(byPath),
		params: {
			...Object.fromEntries(defaults),
			...example.params
		},
		now: example.now ?? defaultNow
	};
}
/**
* Runs a rule on its examples and holds it to the laws: with nothing known it decides nothing; losing one fact never
* overturns a verdict; no optional fact's absence and no map's emptiness makes an expression fail; the evidence alone
* gives the same verdict.
*/
function testRule(rule) {
	return [...rule.definition.examples.flatMap((example) => testExample(rule, example)), testIgnorance(rule)];
}
/** The verdicts that a rule can give and no example shows. */
function missingVerdicts({ when, examples }) {
	return [
		"pass",
		"fail",
		"unknown",
		...when === void 0 ? [] : ["not-applicable"]
	].filter((verdict) => !examples.some((example) => example.verdict === verdict));
}
function testExample(rule, example) {
	let scope = exampleScope(rule, example), expected = rule.judge(scope), run = (variant, problem, failed = !1) => ({
		rule: rule.definition.id,
		example: example.name,
		...variant !== void 0 && { variant },
		location: example.location,
		...problem !== void 0 && { problem },
		failed
	}), failure = explainFailure(rule, scope);
	if (failure !== void 0) return [run(void 0, failure, !0)];
	let runs = [run(void 0, expected.verdict === example.verdict ? void 0 : `The verdict is ${expected.verdict}, not ${example.verdict}.`)];
	for (let path of [...Object.keys(example.facts), ...example.absent]) {
		let { verdict } = rule.judge(withFact(scope, path, { unknown: "not-collected" })), overturned = verdict !== "unknown" && verdict !== expected.verdict;
		runs.push(run(`${path} unknown`, overturned ? `Without the fact the verdict is ${verdict}, not unknown.` : void 0));
	}
	for (let path of rule.facts) {
		let entry = factOf(path);
		if (entry?.optional) {
			let problem = explainFailure(rule, withFact(scope, path, { absent: !0 }));
			runs.push(run(`${path} absent`, problem, problem !== void 0));
		}
		if (typeof entry?.type == "object" && "map" in entry.type) {
			let problem = explainFailure(rule, withFact(scope, path, { value: {} }));
			runs.push(run(`${path} empty`, problem, problem !== void 0));
		}
	}
	let replayed = rule.judge({
		...scope,
		variables: variablesOfEvidence(expected.evidence)
	}), same = replayed.verdict === expected.verdict;
	return runs.push(run("its evidence alone", same ? void 0 : `The evidence alone gives ${replayed.verdict}.`)), runs;
}
function testIgnorance(rule) {
	let { id, location, params } = rule.definition, defaults = Object.fromEntries(Object.entries(params).map(([name, parameter]) => [name, parameter.default])), { verdict } = rule.judge({
		variables: {},
		params: defaults,
		now: defaultNow
	});
	return {
		rule: id,
		example: "nothing known",
		variant: "every fact unknown",
		location,
		...verdict === "pass" || verdict === "fail" ? { problem: `With nothing known the verdict is ${verdict}, not unknown.` } : {},
		failed: !1
	};
}
/** The first expression of the rule that fails here, of those that are evaluated at all. */
function explainFailure(rule, scope) {
	let applies = rule.when?.evaluate(scope);
	if (applies?.defect !== void 0) return `${applies.defect}.`;
	if (applies !== void 0 && applies.value !== !0) return;
	let holds = rule.require.evaluate(scope);
	if (holds.defect !== void 0 || holds.value !== !1) return holds.defect && `${holds.defect}.`;
	for (let condition of rule.cases) {
		let { defect } = condition.evaluate(scope);
		if (defect !== void 0) return `${defect}.`;
	}
	for (let change of rule.changes) {
		let changed = change.evaluate(scope);
		if ("unknown" in changed && changed.unknown === "defect") return changed.detail;
	}
}
/** A scope in which exactly one fact is another. */
function withFact(scope, path, fact) {
	let [variable, name] = splitPath(path);
	return {
		...scope,
		variables: {
			...scope.variables,
			[variable]: {
				...scope.variables[variable],
				[name]: fact
			}
		}
	};
}
/** The facts that a verdict rests on, and no others. */
function variablesOfEvidence(evidence) {
	return toVariables(new Map(evidence.filter(({ fact }) => factOf(fact) !== void 0).map(({ fact, ...rest }) => [fact, rest])));
}
function toVariables(facts) {
	let variables = {};
	for (let [path, fact] of facts) {
		let [variable, name] = splitPath(path);
		variables[variable] = {
			...variables[variable],
			[name]: fact
		};
	}
	return variables;
}
function splitPath(path) {
	let dot = path.indexOf(".");
	return [path.slice(0, dot), path.slice(dot + 1)];
}
export { testRule as n, missingVerdicts as t };
