"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_describe_change = require("./describe-change.cjs"), require_version = require("./version.cjs"), require_path_verdict = require("./path-verdict.cjs");
let node_path = require("node:path");
// src/commands/proof-text.ts
/** What fixes would do, for a terminal: each fix with what it sets, then what turns green, red and alive. */
function writeProof(proof, style) {
	let { fixes, green, red, other, alive, dead } = proof, applied = fixes.filter(({ changes }) => changes.length > 0), idle = fixes.filter(({ changes }) => changes.length === 0);
	return [
		`${style.strong(`${applied.length} ${applied.length === 1 ? "fix" : "fixes"}`)} applied${idle.length > 0 ? `, ${idle.length} without effect here` : ""}`,
		...applied.flatMap((fix) => ["", ...writeFix(fix, style)]),
		...idle.length === 0 ? [] : [
			"",
			style.strong("Without effect here"),
			...idle.flatMap((fix) => writeFix(fix, style))
		],
		...section("Turned green", green.map((turn) => writeTurn(turn, style.good("\u2713"))), style),
		...section("Turned red", red.flatMap((turn) => [writeTurn(turn, style.bad("\u2717")), ...writeWhy(turn, style)]), style),
		...section("Turned otherwise", other.map((turn) => writeTurn(turn, style.doubtful("?"))), style),
		...section("Paths that come alive", alive.map((path) => writePath(path, style.good("\u2713"))), style),
		...section("Paths that break", dead.map((path) => writePath(path, style.bad("\u2717"))), style),
		"",
		`before  ${countVerdicts(proof.before.summary)}`,
		`after   ${countVerdicts(proof.after.summary)}`,
		proof.harmless ? style.good("Nothing that passed fails now.") : style.bad("Something that passed fails now.")
	].map((line) => `${line.trimEnd()}\n`).join("");
}
function writeFix({ finding, changes, because }, style) {
	let done = changes.length > 0, mark = done ? style.good("\u2713") : style.doubtful("\u2013"), details = done ? changes.map(require_describe_change.t) : [require_program.u(because ?? "")];
	return [`  ${mark} ${style.strong(require_program.s(finding.rule))}  ${require_audit.m(finding)}  ${style.quiet(finding.id)}`, ...details.flatMap((text) => require_audit.C(text, style.width - 4).map((line) => `    ${line}`))];
}
function section(title, lines, style) {
	return lines.length === 0 ? [] : [
		"",
		style.strong(title),
		...lines.map((line) => `  ${line}`)
	];
}
function writeTurn({ finding, before, after }, mark) {
	return `${mark} ${require_program.s(finding.rule)}  ${require_audit.m(finding)}  ${before ?? "new"} \u2192 ${after ?? "gone"}`;
}
function writeWhy({ finding }, style) {
	return require_audit.C(require_audit.f(finding), style.width - 6).map((line) => `    ${line}`);
}
function writePath(path, mark) {
	return `${mark} ${require_path_verdict.t(path)} (${require_program.s(path.account)})  ${require_path_verdict.r(path)}`;
}
function countVerdicts({ pass, fail, unknown, waived }) {
	return [
		`${fail} failed`,
		`${unknown} unknown`,
		`${pass} passed`,
		...waived > 0 ? [`${waived} waived`] : []
	].join(", ");
}
// src/commands/prove-fixes.ts
/** `prove`: what the fixes of these findings, or of all, would do. Throws ProblemsError for ids that name no failure. */
async function proveFixes(host, ids, flags) {
	let { config, rules } = await require_audit.E(host, flags.config, flags.rule), snapshot = require_audit.tt((0, node_path.resolve)(host.cwd, flags.snapshot), flags.snapshot), wanted = ids.map((id) => id.toLowerCase()), proof = require_describe_change.n({
		snapshot,
		topology: config.topology,
		rules,
		waivers: config.waivers,
		gate: config.gate,
		asOf: flags.asOf ?? snapshot.takenAt.slice(0, 10),
		tool: require_version.t
	}, ids.length === 0 ? void 0 : wanted), problems = wanted.flatMap((id) => checkId(id, proof.before.findings));
	if (problems.length > 0) throw new require_program.K(problems);
	let style = require_audit.x(require_program.a(host, host.stdout, flags.color), host.stdout.columns);
	return host.stdout.write(flags.format === "json" ? require_program.c(toJson(proof)) : writeProof(proof, style)), +!proof.harmless;
}
function checkId(id, findings) {
	let found = findings.find((finding) => finding.id === id);
	if (found !== void 0) return found.verdict === "fail" ? [] : [{
		file: "prove",
		message: `${id} (${found.rule} on ${found.subject.name}) does not fail: it is ${found.verdict}`
	}];
	let failing = findings.filter((finding) => finding.verdict === "fail").map((finding) => finding.id), near = require_program.X(id, failing);
	return [{
		file: "prove",
		message: `there is no finding ${id} in this snapshot${near === void 0 ? "" : `; did you mean ${near}?`}`
	}];
}
function toJson({ before, after, fixes, green, red, other, alive, dead, harmless }) {
	return {
		version: 1,
		tool: require_version.t,
		takenAt: before.takenAt,
		harmless,
		fixes: fixes.map(({ finding, changes, because }) => ({
			finding: refOf(finding),
			changes,
			because
		})),
		green: green.map(toJsonTurn),
		red: red.map(toJsonTurn),
		other: other.map(toJsonTurn),
		alive: alive.map(({ id, state, firstBroken }) => ({
			id,
			state,
			firstBroken
		})),
		dead: dead.map(({ id, state, firstBroken }) => ({
			id,
			state,
			firstBroken
		})),
		before: before.summary,
		after: after.summary
	};
}
function toJsonTurn({ finding, before, after }) {
	return {
		finding: refOf(finding),
		before,
		after,
		message: finding.message
	};
}
function refOf({ id, rule, severity, subject }) {
	return {
		id,
		rule,
		severity,
		subject
	};
}
exports.proveFixes = proveFixes;
