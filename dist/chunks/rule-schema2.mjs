import { S as unknownReasons, w as kinds, x as severities } from "./program.mjs";
import { At as unknown, Dt as strictObject, Et as record, Mt as toJSONSchema, Ot as string, bt as _enum, jt as url, kt as union, xt as array, yt as datetime } from "./audit.mjs";
// src/ruleset/rule-schema.ts
const text = string().regex(/\S/, "some text"), id = string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "lower-case words joined by hyphens, as in imds-hop-limit"), identifier = string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, "letters, digits and underscores"), expression = text.describe("An expression in CEL over the facts of the subject; `trustpath rules show` lists them."), template = text.describe("Text with placeholders: {instance.id} is the value of that fact. A literal brace is written {{."), command = text.describe("A command for a shell, with placeholders. Values are quoted for the shell."), parameter = strictObject({
	type: _enum([
		"int",
		"string",
		"bool",
		"list<string>"
	]),
	default: unknown().describe("A value of that type."),
	description: text
}).describe("A value that a configuration may set."), fix = strictObject({
	text: template.describe("What to do, in words. Shown for the rule as such too."),
	command: command.optional(),
	changes: record(string(), expression).optional().describe("What the fix does to declared or collected facts, by path, so that it can be proved on a snapshot.")
}), ruleCase = strictObject({
	when: expression.describe("An expression: the case applies where it is true."),
	message: template.optional(),
	fix: fix.omit({ changes: !0 }).optional()
}).refine((value) => value.message !== void 0 || value.fix !== void 0, "a message or a fix besides when"), example = strictObject({
	name: text,
	like: text.optional().describe("Name of an example above whose facts this one starts from."),
	facts: record(string(), unknown()).default({}).describe("Known facts by path. What is named in none of facts, absent and unknown is unknown."),
	absent: array(string()).default([]).describe("Optional facts that are known to be absent."),
	unknown: record(string(), _enum(unknownReasons)).default({}).describe("Facts that could not be read, and why. A list that is in facts too was read in part."),
	params: record(string(), unknown()).optional(),
	now: datetime().optional().describe("The time of the snapshot, for rules about age."),
	verdict: _enum([
		"pass",
		"fail",
		"unknown",
		"not-applicable"
	])
}), ruleSchema = strictObject({
	id: id.describe("Names the rule everywhere; never changed or used again."),
	title: text.describe("What holds when the rule passes, as a claim."),
	severity: _enum(severities),
	subject: _enum(kinds).describe("The kind of subject the rule judges, one by one."),
	when: expression.optional().describe("Where this is false the rule does not apply."),
	params: record(identifier, parameter).default({}),
	require: expression.describe("What must be true of the subject."),
	message: template.describe("What was found, when the rule fails."),
	cases: array(ruleCase).default([]).describe("What to say of a failure instead where more is known: the first case whose `when` is true."),
	unknownMessage: template.optional().describe("What is not known and what would settle it, where the rule cannot decide; by default its facts and reasons."),
	why: text.describe("Why it matters, in plain words."),
	fix,
	controls: record(string(), array(string())).default({}).describe("Outside requirements the rule serves, by catalogue: fsbp, cis, nist-800-53-r5, pci-dss, cwe."),
	requirements: array(string()).default([]).describe("Rows of a requirement list of your own."),
	presets: array(id).default([]).describe("The presets it belongs to."),
	references: array(url("a URL")).default([]),
	examples: array(example).default([]).describe("Tests of the rule: at least one for each verdict it can give.")
}).describe("A rule of trustpath: one requirement for one kind of subject."), presetSchema = strictObject({
	description: text,
	extends: array(text).default([]).describe("Presets this one starts from: trustpath/NAME or a path."),
	rules: record(id, union([_enum(["off", ...severities]), strictObject({
		severity: _enum(severities).optional(),
		params: record(string(), unknown()).optional()
	})])).default({}).describe("By rule: off, a severity, or severity and parameters. A rule that is named is on unless it is off.")
}).describe("A preset of trustpath: rules that a configuration switches on together.");
/** The JSON Schema of a rule file, for editors. */
function ruleJsonSchema() {
	return toJSONSchema(ruleSchema, { io: "input" });
}
export { ruleJsonSchema as n, ruleSchema as r, presetSchema as t };
