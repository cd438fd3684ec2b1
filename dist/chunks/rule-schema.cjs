"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_audit = require("./audit.cjs"), require_program = require("./program.cjs");
// src/ruleset/rule-schema.ts
var rule_schema_exports = /* @__PURE__ */ require_rolldown_runtime.n({ ruleJsonSchema: () => ruleJsonSchema });
const text = require_audit.At(require_audit.Nt(), require_audit.jt(/\S/, "some text")), id = require_audit.At(require_audit.Nt(), require_audit.jt(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "lower-case words joined by hyphens, as in imds-hop-limit")), identifier = require_audit.At(require_audit.Nt(), require_audit.jt(/^[A-Za-z][A-Za-z0-9_]*$/, "letters, digits and underscores")), expression = require_audit.bt(text, "An expression in CEL over the facts of the subject; `trustpath rules show` lists them."), template = require_audit.bt(text, "Text with placeholders: {instance.id} is the value of that fact. A literal brace is written {{."), command = require_audit.bt(text, "A command for a shell, with placeholders. Values are quoted for the shell."), texts = require_audit.St(require_audit.Nt()), anything = require_audit._t(require_audit.Nt(), require_audit.Ft()), parameter = require_audit.bt(require_audit.yt({
	type: require_audit.kt([
		"int",
		"string",
		"bool",
		"list<string>"
	]),
	default: require_audit.bt(require_audit.Ft(), "A value of that type."),
	description: text
}), "A value that a configuration may set."), fixKeys = {
	text: require_audit.bt(template, "What to do, in words. Shown for the rule as such too."),
	command: require_audit.Ot(command)
}, fix = require_audit.yt({
	...fixKeys,
	changes: require_audit.xt(require_audit._t(require_audit.Nt(), expression), "What the fix does to declared or collected facts, by path, so that it can be proved on a snapshot.")
}), ruleCase = require_audit.At(require_audit.yt({
	when: require_audit.bt(expression, "An expression: the case applies where it is true."),
	message: require_audit.Ot(template),
	fix: require_audit.Ot(require_audit.yt(fixKeys))
}), require_audit.Ct((value) => value.message !== void 0 || value.fix !== void 0, "a message or a fix besides when")), example = require_audit.yt({
	name: text,
	like: require_audit.xt(text, "Name of an example above whose facts this one starts from."),
	facts: require_audit.xt(anything, "Known facts by path. What is named in none of facts, absent and unknown is unknown.", {}),
	absent: require_audit.xt(texts, "Optional facts that are known to be absent.", []),
	unknown: require_audit.xt(require_audit._t(require_audit.Nt(), require_audit.kt(require_program.O)), "Facts that could not be read, and why. A list that is in facts too was read in part.", {}),
	params: require_audit.Ot(anything),
	now: require_audit.xt(require_audit.gt, "The time of the snapshot, for rules about age."),
	verdict: require_audit.kt([
		"pass",
		"fail",
		"unknown",
		"not-applicable"
	])
}), ruleSchema = require_audit.bt(require_audit.yt({
	id: require_audit.bt(id, "Names the rule everywhere; never changed or used again."),
	title: require_audit.bt(text, "What holds when the rule passes, as a claim."),
	severity: require_audit.kt(require_program.D),
	subject: require_audit.bt(require_audit.kt(require_program.A), "The kind of subject the rule judges, one by one."),
	when: require_audit.xt(expression, "Where this is false the rule does not apply."),
	params: require_audit.Ot(require_audit._t(identifier, parameter), {}),
	require: require_audit.bt(expression, "What must be true of the subject."),
	message: require_audit.bt(template, "What was found, when the rule fails."),
	cases: require_audit.xt(require_audit.St(ruleCase), "What to say of a failure instead where more is known: the first case whose `when` is true.", []),
	unknownMessage: require_audit.xt(template, "What is not known and what would settle it, where the rule cannot decide; by default its facts and reasons."),
	why: require_audit.bt(text, "Why it matters, in plain words."),
	fix,
	controls: require_audit.xt(require_audit._t(require_audit.Nt(), texts), "Outside requirements the rule serves, by catalogue: fsbp, cis, nist-800-53-r5, pci-dss, cwe.", {}),
	requirements: require_audit.xt(texts, "Rows of a requirement list of your own.", []),
	presets: require_audit.xt(require_audit.St(id), "The presets it belongs to.", []),
	references: require_audit.Ot(require_audit.St(require_audit.At(require_audit.Nt("a URL"), require_audit.It("a URL"))), []),
	examples: require_audit.xt(require_audit.St(example), "Tests of the rule: at least one for each verdict it can give.", [])
}), "A rule of trustpath: one requirement for one kind of subject."), ruleSetting = require_audit.Pt([require_audit.kt(["off", ...require_program.D]), require_audit.yt({
	severity: require_audit.Ot(require_audit.kt(require_program.D)),
	params: require_audit.Ot(anything)
})]), presetSchema = require_audit.bt(require_audit.yt({
	description: text,
	extends: require_audit.xt(require_audit.St(text), "Presets this one starts from: trustpath/NAME or a path.", []),
	rules: require_audit.xt(require_audit._t(id, ruleSetting), "By rule: off, a severity, or severity and parameters. A rule that is named is on unless it is off.", {})
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
