"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_audit = require("./audit.cjs"), require_program = require("./program.cjs");
// src/ruleset/rule-schema.ts
var rule_schema_exports = /* @__PURE__ */ require_rolldown_runtime.n({ ruleJsonSchema: () => ruleJsonSchema });
const text = require_audit.Ot(require_audit.jt(), require_audit.kt(/\S/, "some text")), id = require_audit.Ot(require_audit.jt(), require_audit.kt(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "lower-case words joined by hyphens, as in imds-hop-limit")), identifier = require_audit.Ot(require_audit.jt(), require_audit.kt(/^[A-Za-z][A-Za-z0-9_]*$/, "letters, digits and underscores")), expression = require_audit.vt(text, "An expression in CEL over the facts of the subject; `trustpath rules show` lists them."), template = require_audit.vt(text, "Text with placeholders: {instance.id} is the value of that fact. A literal brace is written {{."), command = require_audit.vt(text, "A command for a shell, with placeholders. Values are quoted for the shell."), texts = require_audit.bt(require_audit.jt()), anything = require_audit.ht(require_audit.jt(), require_audit.Nt()), parameter = require_audit.vt(require_audit._t({
	type: require_audit.Dt([
		"int",
		"string",
		"bool",
		"list<string>"
	]),
	default: require_audit.vt(require_audit.Nt(), "A value of that type."),
	description: text
}), "A value that a configuration may set."), fixKeys = {
	text: require_audit.vt(template, "What to do, in words. Shown for the rule as such too."),
	command: require_audit.Et(command)
}, fix = require_audit._t({
	...fixKeys,
	changes: require_audit.yt(require_audit.ht(require_audit.jt(), expression), "What the fix does to declared or collected facts, by path, so that it can be proved on a snapshot.")
}), ruleCase = require_audit.Ot(require_audit._t({
	when: require_audit.vt(expression, "An expression: the case applies where it is true."),
	message: require_audit.Et(template),
	fix: require_audit.Et(require_audit._t(fixKeys))
}), require_audit.xt((value) => value.message !== void 0 || value.fix !== void 0, "a message or a fix besides when")), example = require_audit._t({
	name: text,
	like: require_audit.yt(text, "Name of an example above whose facts this one starts from."),
	facts: require_audit.yt(anything, "Known facts by path. What is named in none of facts, absent and unknown is unknown.", {}),
	absent: require_audit.yt(texts, "Optional facts that are known to be absent.", []),
	unknown: require_audit.yt(require_audit.ht(require_audit.jt(), require_audit.Dt(require_program.w)), "Facts that could not be read, and why. A list that is in facts too was read in part.", {}),
	params: require_audit.Et(anything),
	now: require_audit.yt(require_audit.mt, "The time of the snapshot, for rules about age."),
	verdict: require_audit.Dt([
		"pass",
		"fail",
		"unknown",
		"not-applicable"
	])
}), ruleSchema = require_audit.vt(require_audit._t({
	id: require_audit.vt(id, "Names the rule everywhere; never changed or used again."),
	title: require_audit.vt(text, "What holds when the rule passes, as a claim."),
	severity: require_audit.Dt(require_program.C),
	subject: require_audit.vt(require_audit.Dt(require_program.E), "The kind of subject the rule judges, one by one."),
	when: require_audit.yt(expression, "Where this is false the rule does not apply."),
	params: require_audit.Et(require_audit.ht(identifier, parameter), {}),
	require: require_audit.vt(expression, "What must be true of the subject."),
	message: require_audit.vt(template, "What was found, when the rule fails."),
	cases: require_audit.yt(require_audit.bt(ruleCase), "What to say of a failure instead where more is known: the first case whose `when` is true.", []),
	unknownMessage: require_audit.yt(template, "What is not known and what would settle it, where the rule cannot decide; by default its facts and reasons."),
	why: require_audit.vt(text, "Why it matters, in plain words."),
	fix,
	controls: require_audit.yt(require_audit.ht(require_audit.jt(), texts), "Outside requirements the rule serves, by catalogue: fsbp, cis, nist-800-53-r5, pci-dss, cwe.", {}),
	requirements: require_audit.yt(texts, "Rows of a requirement list of your own.", []),
	presets: require_audit.yt(require_audit.bt(id), "The presets it belongs to.", []),
	references: require_audit.Et(require_audit.bt(require_audit.Ot(require_audit.jt("a URL"), require_audit.Pt("a URL"))), []),
	examples: require_audit.yt(require_audit.bt(example), "Tests of the rule: at least one for each verdict it can give.", [])
}), "A rule of trustpath: one requirement for one kind of subject."), ruleSetting = require_audit.Mt([require_audit.Dt(["off", ...require_program.C]), require_audit._t({
	severity: require_audit.Et(require_audit.Dt(require_program.C)),
	params: require_audit.Et(anything)
})]), presetSchema = require_audit.vt(require_audit._t({
	description: text,
	extends: require_audit.yt(require_audit.bt(text), "Presets this one starts from: trustpath/NAME or a path.", []),
	rules: require_audit.yt(require_audit.ht(id, ruleSetting), "By rule: off, a severity, or severity and parameters. A rule that is named is on unless it is off.", {})
}), "A preset of trustpath: rules that a configuration switches on together.");
/** The JSON Schema of a rule file, for editors. */
async function ruleJsonSchema() {
	let { toJsonSchema } = await Promise.resolve().then(() => require("./dist.cjs")), schema = toJsonSchema(ruleSchema, {
		target: "draft-2020-12",
		ignoreActions: ["check"]
	});
	return {
		$schema: schema.$schema,
		...schema
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return ruleSchema;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return rule_schema_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return presetSchema;
	}
});
