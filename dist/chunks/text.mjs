import { C as formatUnknown, c as formatGapPlace, i as groupByServer, n as countWaivers, r as listWaiverNotes, s as findBlindSpots } from "./report2.mjs";
import { c as escapeData, d as escapeProse, i as createStyle, m as count, o as wrap } from "./program.mjs";
import { n as writeFinding, r as writeWaived, t as marks } from "./finding.mjs";
// src/report/text/groups.ts
/** A server and what was found about it; passes and what does not apply are only counted. */
function writeGroup({ server, summary, findings }, style) {
	let name = server === void 0 ? "topology" : escapeData(server), counts = formatCounts(summary, style), open = findings.filter(({ verdict, waiver }) => waiver === null && (verdict === "fail" || verdict === "unknown")), waived = findings.filter(({ waiver }) => waiver !== null);
	return [
		`${open.length > 0 ? "" : summary.pass > 0 ? `${style.good(marks.pass)} ` : `${style.quiet(marks["not-applicable"])} `}${style.strong(name)}  ${counts}`,
		...open.flatMap((finding) => ["", ...writeFinding(finding, style)]),
		...waived.flatMap((finding) => ["", ...writeWaived(finding, style)]),
		""
	];
}
/** `2 failed, 1 unknown, 9 passed`: what is zero is left out. */
function formatCounts(summary, style) {
	return [
		[
			summary.fail,
			"failed",
			style.bad
		],
		[
			summary.unknown,
			"unknown",
			style.doubtful
		],
		[
			summary.pass,
			"passed",
			String
		],
		[
			summary.waived,
			"waived",
			String
		],
		[
			summary.notApplicable,
			"not applicable",
			style.quiet
		]
	].filter(([many]) => many > 0).map(([many, what, paint]) => paint(`${many} ${what}`)).join(", ");
}
/** What could not be looked at, and what would settle most of it. Empty when everything was seen. */
function writeBlindSpots({ findings, gaps, summary }, style) {
	let spots = findBlindSpots(findings);
	return spots.length + gaps.length === 0 ? [] : [
		style.strong("Could not look"),
		...spots.length === 0 ? [] : [`  ${count(summary.unknown, "check")} unknown. What would settle them:`],
		...spots.slice(0, 10).flatMap((spot) => writeSpot(spot, style)),
		...writeRest(spots.length - 10, style),
		...gaps.length === 0 ? [] : ["  Not listed, so subjects may be missing:"],
		...gaps.slice(0, 20).flatMap((gap) => writeGap(gap, style)),
		...writeRest(gaps.length - 20, style),
		""
	];
}
/** Counts, coverage, cost, and the gate with the exit code it means and why. */
function writeSummary({ summary, gate, cost, findings, incomplete }, style) {
	let verdict = gate.passed ? style.good(`passed, exit code ${gate.exitCode}`) : style.bad(`failed, exit code ${gate.exitCode}`), calls = `${count(cost.apiCalls, "API call")}, ${cost.retries} retried, ${cost.throttled} throttled, ${cost.seconds} s`, row = (label, text) => `${style.quiet(label.padEnd(12))}${text}`;
	return [
		row(count(findings.length, "check"), formatCounts(summary, style)),
		row("coverage", `${summary.coverage} %`),
		row("cost", calls),
		row("gate", style.strong(verdict)),
		...gate.because.flatMap((reason) => wrap(escapeProse(reason), style.width - 12).map((line) => " ".repeat(12) + line)),
		...incomplete ? [row("interrupted", style.doubtful("this report holds only what was seen until then"))] : []
	];
}
function writeSpot({ findings, remedy, reason, accounts }, style) {
	let [first, ...more] = accounts, where = first === void 0 ? "" : ` in ${escapeData(first)}${more.length > 0 ? ` and ${more.length} more` : ""}`, [line = "", ...rest] = wrap(`${remedy} (${reason}${where})`, style.width - 9);
	return [`${String(findings.length).padStart(6)} × ${line}`, ...rest.map((text) => `         ${text}`)];
}
function writeGap(gap, style) {
	let [line = "", ...rest] = wrap(`${formatGapPlace(gap)}: ${formatUnknown(gap)}`, style.width - 4, 2);
	return [`    ${line}`, ...rest.map((text) => `      ${text}`)];
}
function writeRest(many, style) {
	return many > 0 ? [style.quiet(`    … and ${many} more; the JSON report holds all`)] : [];
}
/** How the waivers stand, and those that ask for attention one by one. Empty where there are none. */
function writeWaivers(report, style) {
	return (report.waivers ?? []).length === 0 ? [] : [
		style.strong("Waivers"),
		`  ${countWaivers(report)}`,
		...listWaiverNotes(report).flatMap((note) => writeNote(note, style)),
		""
	];
}
function writeNote({ label, use: { waiver }, advice }, style) {
	let { rule, subject, owner, location } = waiver, paint = label === "expired" || label === "unused" ? style.bad : style.doubtful, what = `${escapeData(rule)} for ${escapeData(subject)}, of ${escapeData(owner)}`, where = `${escapeData(location.file)}:${location.line}`, [first = "", ...rest] = wrap(`${what} (${where}). ${escapeProse(advice)}`, style.width - 13);
	return [`  ${paint(label.padEnd(11))}${first}`, ...rest.map((line) => " ".repeat(13) + line)];
}
// src/report/text.ts
/** The report for a terminal: by server, worst first, then what could not be seen, counts, and the gate. */
const reportText = (report, { color, width }) => {
	let style = createStyle(color, width), { name, version } = report.tool;
	return `${[
		`${style.strong(escapeData(name))} ${escapeData(version)}  ${style.quiet(`snapshot of ${formatTime(report.takenAt)}`)}`,
		"",
		...groupByServer(report.findings).flatMap((group) => writeGroup(group, style)),
		...writeBlindSpots(report, style),
		...writeWaivers(report, style),
		...writeSummary(report, style)
	].map((line) => line.trimEnd()).join("\n")}\n`;
};
/** `2026-11-23 20:00 UTC` of ISO 8601 in UTC; any other text as it is. */
function formatTime(time) {
	return escapeData(time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, "$1 $2 UTC"));
}
export { reportText };
