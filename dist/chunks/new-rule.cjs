"use strict";
const require_audit = require("./audit.cjs");
// src/ruleset/new-rule.ts
/**
* A rule file whose blanks are empty values, so that loading it names each blank by line until it is filled in. The facts that
* a rule of the kind may name stand at its end as comments.
*/
function writeNewRule(id, kind) {
	let [own, ...seen] = require_audit.$t(kind), variable = own?.variable ?? kind, names = [variable, ...seen.map((entry) => entry.variable)].join(", ");
	return `# Fill in what is empty, then run: trustpath rules test on the folder of this file.
id: ${id}
title: # What holds when the rule passes, as a claim: "The metadata service answers only with a token".
severity: medium # critical, high, medium, low or info
subject: ${kind} # ${own?.meaning ?? "One finding for each."}
# when: # Where this expression is false the rule does not apply; give an example with the verdict not-applicable then.
require: # What must be true, in CEL over ${names}. Facts marked optional are guarded: has(x.y) && x.y == "\u2026".
message: # What was found, when it is not; {${variable}.\u2026} stands for the value of a fact.
why: # Why it matters, in plain words.
fix:
  text: # What to do, in words.
  # command: aws \u2026 # For a shell, with the same placeholders.

# The tests. A fact that an example does not name is unknown, so name all that its verdict rests on.
examples:
  - name: as it should be
    facts: {}
    verdict: pass
  - name: as it should not be
    facts: {}
    verdict: fail
  - name: nothing could be read
    verdict: unknown

# Facts:
${[own, ...seen].flatMap((entry) => entry === void 0 ? [] : Object.entries(entry.facts).map(([path, fact]) => `#   ${entry.variable}.${path} (${describeType(fact.type)}${fact.optional ? ", optional" : ""}): ${fact.meaning}`)).join("\n")}
`;
}
function describeType(type) {
	return typeof type == "string" ? type : "list" in type ? `list of ${describeType(type.list)}` : "map" in type ? "map of text" : "record";
}
exports.writeNewRule = writeNewRule;
