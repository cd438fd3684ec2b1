import { C as wrap, D as prepare, f as describeMessage, gt as readSnapshot, m as describeSubject, x as createStyle } from "./audit.mjs";
import { P as ProblemsError, R as nearest, i as wantsColor, l as escapeProse, o as escapeData, s as escapeJson } from "./program.mjs";
import { n as prove, t as describeChange } from "./describe-change.mjs";
import { t as tool } from "./version.mjs";
import { r as tellVerdict, t as nameWay } from "./path-verdict.mjs";
import { resolve } from "node:path";
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
		...section("Turned green", green.map((turn) => writeTurn(turn, style.good("✓"))), style),
		...section("Turned red", red.flatMap((turn) => [writeTurn(turn, style.bad("✗")), ...writeWhy(turn, style)]), style),
		...section("Turned otherwise", other.map((turn) => writeTurn(turn, style.doubtful("?"))), style),
		...section("Paths that come alive", alive.map((path) => writePath(path, style.good("✓"))), style),
		...section("Paths that break", dead.map((path) => writePath(path, style.bad("✗"))), style),
		"",
		`before  ${countVerdicts(proof.before.summary)}`,
		`after   ${countVerdicts(proof.after.summary)}`,
		proof.harmless ? style.good("Nothing that passed fails now.") : style.bad("Something that passed fails now.")
	].map((line) => `${line.trimEnd()}\n`).join("");
}
function writeFix({ finding, changes, because }, style) {
	let done = changes.length > 0, mark = done ? style.good("✓") : style.doubtful("–"), details = done ? changes.map(describeChange) : [escapeProse(because ?? "")];
	return [`  ${mark} ${style.strong(escapeData(finding.rule))}  ${describeSubject(finding)}  ${style.quiet(finding.id)}`, ...details.flatMap((text) => wrap(text, style.width - 4).map((line) => `    ${line}`))];
}
function section(title, lines, style) {
	return lines.length === 0 ? [] : [
		"",
		style.strong(title),
		...lines.map((line) => `  ${line}`)
	];
}
function writeTurn({ finding, before, after }, mark) {
	return `${mark} ${escapeData(finding.rule)}  ${describeSubject(finding)}  ${before ?? "new"} → ${after ?? "gone"}`;
}
function writeWhy({ finding }, style) {
	return wrap(describeMessage(finding), style.width - 6).map((line) => `    ${line}`);
}
function writePath(path, mark) {
	return `${mark} ${nameWay(path)} (${escapeData(path.account)})  ${tellVerdict(path)}`;
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
	let { config, rules } = await prepare(host, flags.config, flags.rule), snapshot = readSnapshot(resolve(host.cwd, flags.snapshot), flags.snapshot), wanted = ids.map((id) => id.toLowerCase()), proof = prove({
		snapshot,
		topology: config.topology,
		rules,
		waivers: config.waivers,
		gate: config.gate,
		asOf: flags.asOf ?? snapshot.takenAt.slice(0, 10),
		tool
	}, ids.length === 0 ? void 0 : wanted), problems = wanted.flatMap((id) => checkId(id, proof.before.findings));
	if (problems.length > 0) throw new ProblemsError(problems);
	let style = createStyle(wantsColor(host, host.stdout, flags.color), host.stdout.columns);
	return host.stdout.write(flags.format === "json" ? escapeJson(toJson(proof)) : writeProof(proof, style)), +!proof.harmless;
}
function checkId(id, findings) {
	let found = findings.find((finding) => finding.id === id);
	if (found !== void 0) return found.verdict === "fail" ? [] : [{
		file: "prove",
		message: `${id} (${found.rule} on ${found.subject.name}) does not fail: it is ${found.verdict}`
	}];
	let failing = findings.filter((finding) => finding.verdict === "fail").map((finding) => finding.id), near = nearest(id, failing);
	return [{
		file: "prove",
		message: `there is no finding ${id} in this snapshot${near === void 0 ? "" : `; did you mean ${near}?`}`
	}];
}
function toJson({ before, after, fixes, green, red, other, alive, dead, harmless }) {
	return {
		version: 1,
		tool,
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
export { proveFixes };
