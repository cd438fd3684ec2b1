import { _ as describeMessage, b as describeWaiver, g as describeId, h as describeFix, m as describeEvidence, v as describeOrigin, y as describeSubject } from "./report2.mjs";
import { a as measure, c as escapeData, o as wrap } from "./program.mjs";
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
	let width = style.width - 4 - 10, [first = "", ...rest] = wrap(text, width, 2), paint = label === "unknown" ? style.doubtful : label === "finding" || label === "declared" ? style.quiet : String;
	return [
		paint(first),
		...rest.map((line) => `  ${paint(line)}`),
		...items.flatMap((item) => wrap(item, width - 2, 2).map((line, at) => `${at === 0 ? "  " : "    "}${line}`))
	];
}
export { writeFinding as n, writeWaived as r, marks as t };
