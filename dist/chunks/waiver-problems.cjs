"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_version = require("./version.cjs");
// src/commands/waiver-problems.ts
/**
* Holds every waiver against a day (YYYY-MM-DD) and a snapshot. On a snapshot in which nothing was read only those are found
* unused that no reading can give a use.
*/
function findWaiverProblems({ config, rules }, snapshot, asOf) {
	let { topology, waivers, gate } = config, judged = require_audit.Gt({
		snapshot,
		topology,
		rules,
		waivers,
		gate,
		asOf,
		tool: require_version.t
	}), enabled = new Set(rules.map(({ rule }) => rule.definition.id)), problems = [], warnings = [];
	for (let use of judged.waivers) {
		let { waiver, state, endsSoon } = use, tell = (list, message) => list.push({
			...waiver.location,
			message: `The waiver of ${waiver.rule} for ${waiver.subject} ${message}`
		}), broad = require_audit.Jt(waiver.subject);
		broad !== void 0 && tell(problems, `is too broad: ${broad}. Name the subjects, or use overrides to switch a rule off for a part.`), state === "expired" ? tell(problems, `ended on ${waiver.expires}: mend what it accepted and delete it, or give it a new date.`) : enabled.has(waiver.rule) ? state === "unused" ? tell(problems, `is unused: ${whyUnused(use, judged.report.findings)}`) : endsSoon && tell(warnings, `ends on ${waiver.expires}: mend what it accepts, or give it a new date.`) : tell(problems, "is unused: the rule is off. Delete the waiver.");
	}
	return {
		problems,
		warnings
	};
}
function whyUnused({ waiver }, findings) {
	let checked = findings.filter((finding) => finding.rule === waiver.rule).map((finding) => finding.subject.id);
	if (checked.some((id) => require_program.Q(waiver.subject, id))) return "nothing that it covers fails. Delete it.";
	let near = require_program.X(waiver.subject, checked);
	return `the rule judges no such subject${near === void 0 ? ". Correct or delete it." : `; did you mean ${near}?`}`;
}
exports.findWaiverProblems = findWaiverProblems;
