"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_audit = require("./audit.cjs"), require_program = require("./program.cjs");
// src/ruleset/rule-schema.ts
var rule_schema_exports = /* @__PURE__ */ require_rolldown_runtime.n({ ruleJsonSchema: () => ruleJsonSchema });
const text = require_audit.It(require_audit.zt(), require_audit.Lt(/\S/, "some text")), id = require_audit.It(require_audit.zt(), require_audit.Lt(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "lower-case words joined by hyphens, as in imds-hop-limit")), identifier = require_audit.It(require_audit.zt(), require_audit.Lt(/^[A-Za-z][A-Za-z0-9_]*$/, "letters, digits and underscores")), expression = require_audit.wt(text, "An expression in CEL over the facts of the subject; `trustpath rules show` lists them."), template = require_audit.wt(text, "Text with placeholders: {instance.id} is the value of that fact. A literal brace is written {{."), command = require_audit.wt(text, "A command for a shell, with placeholders. Values are quoted for the shell."), texts = require_audit.Ot(require_audit.zt()), anything = require_audit.xt(require_audit.zt(), require_audit.Vt()), parameter = require_audit.wt(require_audit.Ct({
	type: require_audit.Ft([
		"int",
		"string",
		"bool",
		"list<string>"
	]),
	default: require_audit.wt(require_audit.Vt(), "A value of that type."),
	description: text
}), "A value that a configuration may set."), fixKeys = {
	text: require_audit.wt(template, "What to do, in words. Shown for the rule as such too."),
	command: require_audit.Pt(command)
}, fix = require_audit.Ct({
	...fixKeys,
	changes: require_audit.Tt(require_audit.xt(require_audit.zt(), expression), "What the fix does to declared or collected facts, by path, so that it can be proved on a snapshot.")
}), ruleCase = require_audit.It(require_audit.Ct({
	when: require_audit.wt(expression, "An expression: the case applies where it is true."),
	message: require_audit.Pt(template),
	fix: require_audit.Pt(require_audit.Ct(fixKeys))
}), require_audit.kt((value) => value.message !== void 0 || value.fix !== void 0, "a message or a fix besides when")), example = require_audit.Ct({
	name: text,
	like: require_audit.Tt(text, "Name of an example above whose facts this one starts from."),
	facts: require_audit.Tt(anything, "Known facts by path. What is named in none of facts, absent and unknown is unknown.", {}),
	absent: require_audit.Tt(texts, "Optional facts that are known to be absent.", []),
	unknown: require_audit.Tt(require_audit.xt(require_audit.zt(), require_audit.Ft(require_program.N)), "Facts that could not be read, and why. A list that is in facts too was read in part.", {}),
	params: require_audit.Pt(anything),
	now: require_audit.Tt(require_audit.bt, "The time of the snapshot, for rules about age."),
	verdict: require_audit.Ft([
		"pass",
		"fail",
		"unknown",
		"not-applicable"
	])
}), ruleSchema = require_audit.wt(require_audit.Ct({
	id: require_audit.wt(id, "Names the rule everywhere; never changed or used again."),
	title: require_audit.wt(text, "What holds when the rule passes, as a claim."),
	severity: require_audit.Ft(require_program.M),
	subject: require_audit.wt(require_audit.Ft(require_program.F), "The kind of subject the rule judges, one by one."),
	when: require_audit.Tt(expression, "Where this is false the rule does not apply."),
	params: require_audit.Pt(require_audit.xt(identifier, parameter), {}),
	require: require_audit.wt(expression, "What must be true of the subject."),
	message: require_audit.wt(template, "What was found, when the rule fails."),
	cases: require_audit.Tt(require_audit.Ot(ruleCase), "What to say of a failure instead where more is known: the first case whose `when` is true.", []),
	unknownMessage: require_audit.Tt(template, "What is not known and what would settle it, where the rule cannot decide; by default its facts and reasons."),
	why: require_audit.wt(text, "Why it matters, in plain words."),
	fix,
	controls: require_audit.Tt(require_audit.xt(require_audit.zt(), texts), "Outside requirements the rule serves, by catalogue: fsbp, cis, nist-800-53-r5, pci-dss, cwe.", {}),
	requirements: require_audit.Tt(texts, "Rows of a requirement list of your own.", []),
	presets: require_audit.Tt(require_audit.Ot(id), "The presets it belongs to.", []),
	references: require_audit.Pt(require_audit.Ot(require_audit.It(require_audit.zt("a URL"), require_audit.Ht("a URL"))), []),
	examples: require_audit.Tt(require_audit.Ot(example), "Tests of the rule: at least one for each verdict it can give.", [])
}), "A rule of trustpath: one requirement for one kind of subject."), ruleSetting = require_audit.Bt([require_audit.Ft(["off", ...require_program.M]), require_audit.Ct({
	severity: require_audit.Pt(require_audit.Ft(require_program.M)),
	params: require_audit.Pt(anything)
})]), presetSchema = require_audit.wt(require_audit.Ct({
	description: text,
	extends: require_audit.Tt(require_audit.Ot(text), "Presets this one starts from: trustpath/NAME or a path.", []),
	rules: require_audit.Tt(require_audit.xt(id, ruleSetting), "By rule: off, a severity, or severity and parameters. A rule that is named is on unless it is off.", {})
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
