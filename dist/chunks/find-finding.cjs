"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_version = require("./version.cjs"), require_nothing_read = require("./nothing-read.cjs");
let node_path = require("node:path");
// src/files/report-file.ts
const text = require_audit.zt(), finding = require_audit.Nt({
	id: require_audit.It(text, require_audit.Lt(/^[0-9a-f]{16}$/)),
	rule: text,
	severity: require_audit.Ft(require_program.M),
	verdict: require_audit.Ft(require_program.P),
	subject: require_audit.Nt({
		kind: require_audit.Ft(require_program.F),
		id: text,
		name: text,
		account: require_audit.At(text),
		region: require_audit.At(text)
	}),
	message: text
}), report = require_audit.Nt({
	version: require_audit.jt(1),
	findings: require_audit.Ot(finding)
});
/** The findings of a report that `--format json` wrote. Throws ProblemsError for a file that is no such report. */
function readReportedFindings(file, shown = file) {
	let fail = (message) => {
		throw new require_program.K([{
			file: shown,
			message
		}]);
	}, content = require_audit.st(file, shown), value;
	try {
		value = JSON.parse(content);
	} catch {
		return fail("is not JSON: give a report that `trustpath audit --format json` wrote");
	}
	let parsed = require_audit.Rt(report, value, { message: "" });
	if (parsed.success) return parsed.output.findings;
	let [issue] = parsed.issues;
	return fail(`is no JSON report of version 1${issue === void 0 ? "" : `: ${require_audit.rt(issue)}`}. Write one with \`trustpath audit --format json\``);
}
// src/commands/find-finding.ts
/**
* The finding of an id: in a report, in a snapshot, or else among the checks that the declaration alone brings up. Throws
* ProblemsError with the nearest id.
*/
async function findFinding(host, prepared, id, { report, snapshot }) {
	if (report !== void 0 && snapshot !== void 0) throw new require_program.K([{
		file: "--snapshot",
		message: "goes without --report: one of them shows the finding"
	}]);
	let findings = readFindings(host, prepared, report, snapshot), found = findings.find((finding) => finding.id === id), looked = report !== void 0 || snapshot !== void 0;
	if (found !== void 0) return {
		...found,
		looked
	};
	let near = require_program.X(id, findings.map((finding) => finding.id)), hint = near === void 0 ? "" : `; did you mean ${near}?`, advice = looked ? "" : " Findings about subjects that are found, not declared, need --report or --snapshot.";
	throw new require_program.K([{
		file: report ?? snapshot ?? prepared.config.file,
		message: `There is no finding ${id} here${hint || "."}${advice}`
	}]);
}
function readFindings(host, { config, rules }, report, snapshot) {
	if (report !== void 0) return readReportedFindings((0, node_path.resolve)(host.cwd, report), report);
	let { topology, gate } = config, read = snapshot === void 0 ? require_nothing_read.t(topology, host.now()) : require_audit.tt((0, node_path.resolve)(host.cwd, snapshot), snapshot), asOf = host.now().toISOString().slice(0, 10);
	return require_audit.Gt({
		snapshot: read,
		topology,
		rules,
		waivers: [],
		gate,
		asOf,
		tool: require_version.t
	}).report.findings;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return findFinding;
	}
});
