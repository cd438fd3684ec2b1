import { At as object, Dt as exactOptional, Ft as safeParse, It as string, Mt as picklist, Nt as pipe, Ot as literal, Pt as regex, Tt as array, Wt as readTextFile, Yt as audit, gt as readSnapshot, vt as tellIssue } from "./audit.mjs";
import { C as verdicts, P as ProblemsError, R as nearest, w as kinds, x as severities } from "./program.mjs";
import { t as tool } from "./version.mjs";
import { t as nothingRead } from "./nothing-read2.mjs";
import { resolve } from "node:path";
// src/files/report-file.ts
const text = string(), finding = object({
	id: pipe(text, regex(/^[0-9a-f]{16}$/)),
	rule: text,
	severity: picklist(severities),
	verdict: picklist(verdicts),
	subject: object({
		kind: picklist(kinds),
		id: text,
		name: text,
		account: exactOptional(text),
		region: exactOptional(text)
	}),
	message: text
}), report = object({
	version: literal(1),
	findings: array(finding)
});
/** The findings of a report that `--format json` wrote. Throws ProblemsError for a file that is no such report. */
function readReportedFindings(file, shown = file) {
	let fail = (message) => {
		throw new ProblemsError([{
			file: shown,
			message
		}]);
	}, content = readTextFile(file, shown), value;
	try {
		value = JSON.parse(content);
	} catch {
		return fail("is not JSON: give a report that `trustpath audit --format json` wrote");
	}
	let parsed = safeParse(report, value, { message: "" });
	if (parsed.success) return parsed.output.findings;
	let [issue] = parsed.issues;
	return fail(`is no JSON report of version 1${issue === void 0 ? "" : `: ${tellIssue(issue)}`}. Write one with \`trustpath audit --format json\``);
}
// src/commands/find-finding.ts
/**
* The finding of an id: in a report, in a snapshot, or else among the checks that the declaration alone brings up. Throws
* ProblemsError with the nearest id.
*/
async function findFinding(host, prepared, id, { report, snapshot }) {
	if (report !== void 0 && snapshot !== void 0) throw new ProblemsError([{
		file: "--snapshot",
		message: "goes without --report: one of them shows the finding"
	}]);
	let findings = readFindings(host, prepared, report, snapshot), found = findings.find((finding) => finding.id === id), looked = report !== void 0 || snapshot !== void 0;
	if (found !== void 0) return {
		...found,
		looked
	};
	let near = nearest(id, findings.map((finding) => finding.id)), hint = near === void 0 ? "" : `; did you mean ${near}?`, advice = looked ? "" : " Findings about subjects that are found, not declared, need --report or --snapshot.";
	throw new ProblemsError([{
		file: report ?? snapshot ?? prepared.config.file,
		message: `There is no finding ${id} here${hint || "."}${advice}`
	}]);
}
function readFindings(host, { config, rules }, report, snapshot) {
	if (report !== void 0) return readReportedFindings(resolve(host.cwd, report), report);
	let { topology, gate } = config, read = snapshot === void 0 ? nothingRead(topology, host.now()) : readSnapshot(resolve(host.cwd, snapshot), snapshot), asOf = host.now().toISOString().slice(0, 10);
	return audit({
		snapshot: read,
		topology,
		rules,
		waivers: [],
		gate,
		asOf,
		tool
	}).report.findings;
}
export { findFinding as t };
