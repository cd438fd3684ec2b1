"use strict";
const require_program = require("./chunks/program.cjs"), require_audit = require("./chunks/audit.cjs");
let node_fs = require("node:fs"), node_crypto = require("node:crypto");
// src/action.ts
const host = require_program.p();
process.exitCode = 3, require_program.r(host.stderr), act().then((code) => require_program.g(host, code));
async function act() {
	try {
		let run = await withoutCommands(() => require_audit.w(host, readInputs(host)));
		return writeOutputs(host, run), await writeSummary(host, run), run.exitCode !== 0 && annotate(run.report?.gate.because.join("; ") || `exit code ${run.exitCode}`), run.exitCode;
	} catch (error) {
		let { code, text } = require_program.v(error);
		return writeLines(host.env.GITHUB_OUTPUT, {
			gate: "failed",
			"exit-code": String(code)
		}), annotate(text), code;
	}
}
/**
* Has the runner obey no line while something prints: a report quotes what stands in AWS, and a quoted `::error::` can
* come to stand at the beginning of a line. Nobody can write the word that ends it, for it is made anew each time.
*/
async function withoutCommands(print) {
	let word = (0, node_crypto.randomUUID)();
	process.stdout.write(`::stop-commands::${word}\n`);
	try {
		return await print();
	} finally {
		process.stdout.write(`::${word}::\n`);
	}
}
function readInputs({ env }) {
	let input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0, failOn = input("fail-on"), unknown = input("unknown"), reports = [];
	for (let line of (input("reports") ?? "").split("\n").filter((text) => text.trim() !== "")) reports = require_program.S(line.trim(), reports);
	return {
		...input("config") && { config: input("config") },
		...failOn && { failOn: require_program.C(failOn) },
		...unknown && { unknown: require_program.w(unknown) },
		reports,
		format: "text",
		accounts: [],
		rules: [],
		plan: !1,
		quiet: !1,
		color: !1,
		sarifWaived: !1
	};
}
function writeOutputs({ env }, { report, exitCode, written }) {
	if (report === void 0) return;
	let { pass, fail, unknown, notApplicable, waived, coverage } = report.summary;
	writeLines(env.GITHUB_OUTPUT, {
		pass: String(pass),
		fail: String(fail),
		unknown: String(unknown),
		"not-applicable": String(notApplicable),
		waived: String(waived),
		coverage: String(coverage),
		gate: report.gate.passed ? "passed" : "failed",
		"exit-code": String(exitCode),
		reports: written.join("\n")
	});
}
async function writeSummary({ env }, { report }) {
	if (report === void 0 || !env.GITHUB_STEP_SUMMARY) return;
	let markdown = await require_program.E("markdown");
	(0, node_fs.appendFileSync)(env.GITHUB_STEP_SUMMARY, markdown(report, { color: !1 }));
}
/** Outputs in the delimiter form; the delimiter is one that no value holds. */
function writeLines(file, values) {
	if (!file) return;
	let delimiter = "trustpath";
	for (; Object.values(values).some((value) => value.includes(delimiter));) delimiter += "-";
	let lines = Object.entries(values).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
	(0, node_fs.appendFileSync)(file, lines.join(""));
}
/** One error annotation; percent signs and line ends are encoded as the runner decodes them. */
function annotate(message) {
	let text = message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	process.stdout.write(`::error title=trustpath::${text}\n`);
}
