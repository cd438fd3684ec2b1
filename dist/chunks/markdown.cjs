"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_escape = require("./escape.cjs"), require_path_verdict = require("./path-verdict.cjs"), marks = {
	fail: "\u2717",
	unknown: "?",
	pass: "\u2713",
	"not-applicable": "\u2013"
}, dataLimit = 2e3;
/** One finding as a block that opens: the message in its summary, subject, evidence and fix inside. */
function writeFinding(finding) {
	let mark = finding.waiver === null ? marks[finding.verdict] : "~", message = require_escape.i(require_program.o(require_audit.f(finding), 1e3), require_escape.n);
	return `\n<details>\n<summary>${`${mark} <b>${finding.severity}</b> ${require_escape.n(require_program.s(finding.rule))} ${message}`}</summary>\n\n${require_audit.u(finding).map(writeDetail).join("\n")}\n\n</details>\n`;
}
function writeDetail({ label, text, items = [] }) {
	return label === "command" ? `\n${require_escape.t([text, ...items].map((line) => require_program.o(line, dataLimit)))}\n` : [`- **${label}** ${label === "subject" || label === "declared" || label === "finding" ? data$1(text) : prose$1(text)}`, ...items.map((item) => `  - ${data$1(item)}`)].join("\n");
}
function prose$1(text) {
	return require_escape.i(require_program.o(text, dataLimit));
}
function data$1(text) {
	return require_escape.r(require_program.o(text, dataLimit));
}
// src/report/markdown/page.ts
function createPage(maxBytes) {
	let blocks = [], left = maxBytes, cut = !1;
	return {
		add(block) {
			let bytes = Buffer.byteLength(block);
			return cut ||= bytes > left, !cut && (left -= bytes, blocks.push(block), !0);
		},
		isCut: () => cut,
		text: () => blocks.join("")
	};
}
// src/report/markdown.ts
/** Below the 1 MiB over which GitHub drops a step summary whole. */
const messageLimit = 1e3, reportMarkdown = (report, options) => {
	let page = createPage((options.maxBytes ?? 1e6) - 300);
	writeHead(page, report), writeBrokenPaths(page, report.paths ?? []), writeBlindSpots(page, report), writeWaivers(page, report);
	let left = writeFindings(page, report.findings), note = `\n> **Cut short:** ${require_program.f(left, "finding")} left out here. The JSON report holds everything.\n`;
	return page.isCut() ? `${page.text()}${note}` : page.text();
};
function writeHead(page, { gate, summary, incomplete, takenAt, tool }) {
	page.add(`## ${require_escape.i(tool.name)}: gate ${gate.passed ? "passed" : "failed"}, exit code ${gate.exitCode}\n\n`), incomplete && page.add("> **Interrupted:** this report holds only what was seen until then.\n\n");
	for (let reason of gate.because) page.add(`- ${prose(reason)}\n`);
	writeTable(page, [
		"Failed",
		"Unknown",
		"Passed",
		"Waived",
		"Not applicable",
		"Coverage"
	], [[
		summary.fail,
		summary.unknown,
		summary.pass,
		summary.waived,
		summary.notApplicable,
		`${summary.coverage} %`
	]]), page.add(`\nSnapshot taken ${require_escape.r(takenAt)} by ${require_escape.i(`${tool.name} ${tool.version}`)}.\n`);
}
function writeBlindSpots(page, { findings, gaps }) {
	let spots = require_audit.s(findings);
	spots.length + gaps.length > 0 && page.add("\n### What could not be seen\n"), spots.length > 0 && writeTable(page, [
		"Unknown checks",
		"What would settle them",
		"Reason",
		"Accounts"
	], spots.map(({ findings: open, remedy, reason, call, accounts }) => [
		open.length,
		prose(remedy),
		call === void 0 ? reason : `${reason} at ${data(call)}`,
		listAccounts(accounts)
	])), gaps.length > 0 && writeTable(page, ["Not listed", "Reason"], require_audit.c(gaps).map(({ place, why }) => [prose(place), prose(require_audit.v(why))]));
}
function listAccounts(accounts) {
	let named = accounts.slice(0, 5).map(data).join(", ");
	return accounts.length > 5 ? `${named} and ${accounts.length - 5} more` : named;
}
function writeBrokenPaths(page, paths) {
	let broken = paths.filter((path) => require_path_verdict.n(path) === "broken");
	broken.length !== 0 && (page.add("\n### Broken paths\n"), writeTable(page, [
		"Path",
		"Role",
		"First broken link",
		"Why"
	], broken.map((path) => {
		let link = path.links.find(({ name }) => name === path.firstBroken);
		return [
			data(`${path.server} \u2192 ${path.integration}`),
			data(path.role),
			data(link?.name ?? ""),
			prose(link?.because ?? "")
		];
	})));
}
function writeWaivers(page, report) {
	if ((report.waivers ?? []).length === 0) return;
	page.add(`\n### Waivers\n\n${prose(require_audit.n(report))}.\n`);
	let notes = require_audit.r(report);
	notes.length !== 0 && writeTable(page, [
		"State",
		"Rule",
		"Subject",
		"Owner",
		"Expires",
		"Declared",
		"What to do"
	], notes.map(({ label, use: { waiver }, advice }) => [
		label,
		data(waiver.rule),
		data(waiver.subject),
		prose(waiver.owner),
		data(waiver.expires),
		data(`${waiver.location.file}:${waiver.location.line}`),
		prose(advice)
	]));
}
/** Returns how many findings did not fit. */
function writeFindings(page, findings) {
	let left = 0;
	for (let { server, findings: group } of require_audit.i(findings)) {
		let told = group.filter(({ verdict }) => verdict === "fail" || verdict === "unknown");
		told.length > 0 && page.add(`\n### ${server === void 0 ? "Topology" : data(server)}\n`);
		for (let finding of told) page.add(writeFinding(finding)) || (left += 1);
	}
	return left;
}
function writeTable(page, columns, rows) {
	page.add(`\n| ${columns.join(" | ")} |\n|${" --- |".repeat(columns.length)}\n`);
	for (let row of rows) page.add(`| ${row.join(" | ")} |\n`);
}
function prose(text) {
	return require_escape.i(require_program.o(text, messageLimit));
}
function data(text) {
	return require_escape.r(require_program.o(text, messageLimit));
}
exports.reportMarkdown = reportMarkdown;
