import { Ct as described, Et as check, It as string, Lt as union, Mt as picklist, Nt as pipe, Pt as regex, Rt as unknown, St as mapping, Tt as array, bt as record, jt as optional, wt as optional$1, yt as moment, zt as url } from "./audit.mjs";
import { S as unknownReasons, w as kinds, x as severities } from "./program.mjs";
// src/ruleset/rule-schema.ts
const text = pipe(string(), regex(/\S/, "some text")), id = pipe(string(), regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "lower-case words joined by hyphens, as in imds-hop-limit")), identifier = pipe(string(), regex(/^[A-Za-z][A-Za-z0-9_]*$/, "letters, digits and underscores")), expression = described(text, "An expression in CEL over the facts of the subject; `trustpath rules show` lists them."), template = described(text, "Text with placeholders: {instance.id} is the value of that fact. A literal brace is written {{."), command = described(text, "A command for a shell, with placeholders. Values are quoted for the shell."), texts = array(string()), anything = record(string(), unknown()), parameter = described(mapping({
	type: picklist([
		"int",
		"string",
		"bool",
		"list<string>"
	]),
	default: described(unknown(), "A value of that type."),
	description: text
}), "A value that a configuration may set."), fixKeys = {
	text: described(template, "What to do, in words. Shown for the rule as such too."),
	command: optional(command)
}, fix = mapping({
	...fixKeys,
	changes: optional$1(record(string(), expression), "What the fix does to declared or collected facts, by path, so that it can be proved on a snapshot.")
}), ruleCase = pipe(mapping({
	when: described(expression, "An expression: the case applies where it is true."),
	message: optional(template),
	fix: optional(mapping(fixKeys))
}), check((value) => value.message !== void 0 || value.fix !== void 0, "a message or a fix besides when")), example = mapping({
	name: text,
	like: optional$1(text, "Name of an example above whose facts this one starts from."),
	facts: optional$1(anything, "Known facts by path. What is named in none of facts, absent and unknown is unknown.", {}),
	absent: optional$1(texts, "Optional facts that are known to be absent.", []),
	unknown: optional$1(record(string(), picklist(unknownReasons)), "Facts that could not be read, and why. A list that is in facts too was read in part.", {}),
	params: optional(anything),
	now: optional$1(moment, "The time of the snapshot, for rules about age."),
	verdict: picklist([
		"pass",
		"fail",
		"unknown",
		"not-applicable"
	])
}), ruleSchema = described(mapping({
	id: described(id, "Names the rule everywhere; never changed or used again."),
	title: described(text, "What holds when the rule passes, as a claim."),
	severity: picklist(severities),
	subject: described(picklist(kinds), "The kind of subject the rule judges, one by one."),
	when: optional$1(expression, "Where this is false the rule does not apply."),
	params: optional(record(identifier, parameter), {}),
	require: described(expression, "What must be true of the subject."),
	message: described(template, "What was found, when the rule fails."),
	cases: optional$1(array(ruleCase), "What to say of a failure instead where more is known: the first case whose `when` is true.", []),
	unknownMessage: optional$1(template, "What is not known and what would settle it, where the rule cannot decide; by default its facts and reasons."),
	why: described(text, "Why it matters, in plain words."),
	fix,
	controls: optional$1(record(string(), texts), "Outside requirements the rule serves, by catalogue: fsbp, cis, nist-800-53-r5, pci-dss, cwe.", {}),
	requirements: optional$1(texts, "Rows of a requirement list of your own.", []),
	presets: optional$1(array(id), "The presets it belongs to.", []),
	references: optional(array(pipe(string("a URL"), url("a URL"))), []),
	examples: optional$1(array(example), "Tests of the rule: at least one for each verdict it can give.", [])
}), "A rule of trustpath: one requirement for one kind of subject."), ruleSetting = union([picklist(["off", ...severities]), mapping({
	severity: optional(picklist(severities)),
	params: optional(anything)
})]), presetSchema = described(mapping({
	description: text,
	extends: optional$1(array(text), "Presets this one starts from: trustpath/NAME or a path.", []),
	rules: optional$1(record(id, ruleSetting), "By rule: off, a severity, or severity and parameters. A rule that is named is on unless it is off.", {})
}), "A preset of trustpath: rules that a configuration switches on together.");
/** The JSON Schema of a rule file, for editors. */
async function ruleJsonSchema() {
	let { toJsonSchema } = await import("./dist.mjs"), schema = toJsonSchema(ruleSchema, {
		target: "draft-2020-12",
		ignoreActions: ["check"]
	});
	return {
		$schema: schema.$schema,
		...schema
	};
}
export { ruleJsonSchema as n, ruleSchema as r, presetSchema as t };
