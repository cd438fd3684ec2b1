import { r as __toESM } from "./rolldown-runtime-B2zSo9M3.mjs";
import { t as groupByServer } from "./by-server-Caw93CS9.mjs";
import { a as escapeProse, n as escapeData } from "./escape-Bv9o8yWl.mjs";
import { i as formatGapPlace, r as findBlindSpots } from "./worst-first-Bw25feGv.mjs";
import { t as count } from "./count-BHEhxAYa.mjs";
import { a as describeMessage, c as describeWaiver, i as describeId, l as formatUnknown, n as describeEvidence, o as describeOrigin, r as describeFix, s as describeSubject } from "./describe-B1RrOMiE.mjs";
import { t as require_picocolors } from "./picocolors-C5bolpEu.mjs";
// src/report/text/wrap.ts
const ascii = /^[ -~]*$/, narrowless = /[\p{M}\p{Cf}]/u, wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Columns that text without control characters takes in a terminal. */
function measure(text) {
	if (ascii.test(text)) return text.length;
	let columns = 0;
	for (let character of text) columns += narrowless.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return columns;
}
/**
* Breaks at spaces into lines of at most `width` columns, after the first of at most `width - hanging`. A longer word
* stands whole on its own line, so that it can be copied.
*/
function wrap(text, width, hanging = 0) {
	let lines = [], line = "", columns = 0;
	for (let word of text.split(" ")) {
		let taken = measure(word);
		line !== "" && columns + 1 + taken > width - (lines.length > 0 ? hanging : 0) ? (lines.push(line), line = word, columns = taken) : (columns += taken + (line === "" ? 0 : 1), line = line === "" ? word : `${line} ${word}`);
	}
	return [...lines, line];
}
// src/report/text/finding.ts
const marks = {
	fail: "✗",
	unknown: "?",
	pass: "✓",
	"not-applicable": "–"
}, indent = "    ";
/** One finding: a headline, the message, then labelled details in a gutter of their own. */
function writeFinding(finding, style) {
	let details = [
		...describeId(finding),
		...describeEvidence(finding),
		...describeFix(finding),
		...describeOrigin(finding)
	];
	return [
		...writeHeadline(finding, marks[finding.verdict], style),
		...wrap(describeMessage(finding), style.width - 4).map((line) => indent + line),
		"",
		...writeDetails(details, style)
	];
}
/** A finding that a waiver accepts, in short. */
function writeWaived(finding, style) {
	return [
		...writeHeadline(finding, "~", style),
		...wrap(describeMessage(finding), style.width - 4).map((line) => indent + style.quiet(line)),
		...writeDetails([
			...describeId(finding),
			...describeWaiver(finding),
			...describeOrigin(finding)
		], style)
	];
}
function writeHeadline(finding, mark, style) {
	let { severity, verdict, waiver } = finding, rule = escapeData(finding.rule), left = `  ${(waiver === null ? style.verdict[verdict] : style.quiet)(mark)} ${style.severity[severity](severity)}  ${style.strong(rule)}`, subject = describeSubject(finding);
	return 6 + severity.length + measure(rule) + 2 + measure(subject) <= style.width ? [`${left}  ${style.quiet(subject)}`] : [left, `${indent}${style.quiet(subject)}`];
}
function writeDetails(details, style) {
	return details.flatMap((detail, index) => {
		let repeats = details[index - 1]?.label === detail.label || detail.label === "command";
		return writeDetail(detail, style).map((line, at) => {
			let label = at === 0 && !repeats ? detail.label : "";
			return `${indent}${style.quiet(label.padEnd(10))}${line}`;
		});
	});
}
function writeDetail({ label, text, items = [] }, style) {
	if (label === "command") return [text, ...items].map(style.command);
	let [first = "", ...rest] = wrap(text, style.width - 4 - 10, 2), paint = label === "unknown" ? style.doubtful : label === "finding" || label === "declared" ? style.quiet : String;
	return [
		paint(first),
		...rest.map((line) => `  ${paint(line)}`),
		...items.map((item) => `  ${item}`)
	];
}
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
	let [first, ...more] = accounts, [line = "", ...rest] = wrap(`${remedy} (${reason}${first === void 0 ? "" : ` in ${escapeData(first)}${more.length > 0 ? ` and ${more.length} more` : ""}`})`, style.width - 9);
	return [`${String(findings.length).padStart(6)} × ${line}`, ...rest.map((text) => `         ${text}`)];
}
function writeGap(gap, style) {
	let [line = "", ...rest] = wrap(`${formatGapPlace(gap)}: ${formatUnknown(gap)}`, style.width - 4, 2);
	return [`    ${line}`, ...rest.map((text) => `      ${text}`)];
}
function writeRest(many, style) {
	return many > 0 ? [style.quiet(`    … and ${many} more; the JSON report holds all`)] : [];
}
// src/report/text/style.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function createStyle(color, columns = 80) {
	let { bold, dim, red, yellow, green, cyan } = import_picocolors.default.createColors(color);
	return {
		width: Math.min(Math.max(columns, 40), 110),
		strong: bold,
		quiet: dim,
		command: cyan,
		good: green,
		bad: red,
		doubtful: yellow,
		severity: {
			critical: (text) => bold(red(text)),
			high: red,
			medium: yellow,
			low: (text) => text,
			info: dim
		},
		verdict: {
			fail: red,
			unknown: yellow,
			pass: green,
			"not-applicable": dim
		}
	};
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
		...writeSummary(report, style)
	].map((line) => line.trimEnd()).join("\n")}\n`;
};
/** `2026-11-23 20:00 UTC` of ISO 8601 in UTC; any other text as it is. */
function formatTime(time) {
	return escapeData(time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, "$1 $2 UTC"));
}
export { reportText };
