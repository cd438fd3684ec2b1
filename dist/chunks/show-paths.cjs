"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_path_verdict = require("./path-verdict.cjs"), require_version = require("./version.cjs");
let node_path = require("node:path");
// src/report/path-text.ts
const marks = {
	proven: "\u2713",
	broken: "\u2717",
	unknown: "?"
};
/** Paths as drawings for a terminal: links in the order of a call, the line broken where the path is, and what mends it. */
function drawPaths(paths, { color, width }) {
	let style = require_audit.x(color, width);
	return [...paths.flatMap((path) => [...drawPath(path, style), ""]), ...summarize(paths, style)].map((line) => `${line.trimEnd()}\n`).join("");
}
function drawPath(path, style) {
	let { links, firstBroken } = path, brokenAt = links.findIndex((link) => link.name === firstBroken);
	return [
		...drawHeading(path, style),
		"",
		...links.flatMap((link, index) => {
			let past = brokenAt !== -1 && index > brokenAt;
			return drawLink(link, index === links.length - 1 ? " " : past || index === brokenAt ? "\u254e" : "\u2502", style);
		})
	];
}
function drawHeading(path, style) {
	let { role, via } = path, way = require_path_verdict.t(path), verdict = require_path_verdict.r(path), paint = paintOf(path, style), gap = style.width - require_audit.S(way) - verdict.length, first = gap >= 2 ? `${style.strong(way)}${" ".repeat(gap)}${paint(verdict)}` : style.strong(way), told = {
		integration: "",
		command: "a role of its commands, ",
		account: "one account of inAccounts, "
	}[via], arn = `  ${style.quiet(`${told}${require_program.s(role)}`)}`;
	return gap >= 2 ? [first, arn] : [
		first,
		`  ${paint(verdict)}`,
		arn
	];
}
function drawLink(link, below, style) {
	let { name, state, because } = link, paint = link.waits ? style.quiet : {
		proven: style.good,
		broken: style.bad,
		unknown: style.doubtful
	}[state], mark = link.waits ? "\u00b7" : marks[state], [first = "", ...rest] = require_audit.C(require_program.u(because), style.width - 2 - 26), bar = below === " " ? "" : `  ${style.quiet(below)}`, margin = bar === "" ? " ".repeat(3) : bar, text = state === "proven" || link.waits ? style.quiet : String;
	return [
		`  ${paint(mark)} ${paint(name.padEnd(24))}${text(first)}`,
		...rest.map((line) => `${margin}${" ".repeat(25)}${text(line)}`),
		...state === "proven" || link.waits ? [] : drawDetails(link, margin, style)
	];
}
/** Below a link that does not hold: the statement that decided, what could not be read, and the change that mends it. */
function drawDetails(link, bar, style) {
	let { statement, mend } = link, line = (what, text) => require_audit.C(text, style.width - 2 - 4 - 8).map((each, index) => `${bar}   ${style.quiet((index === 0 ? what : "").padEnd(8))}${each}`), details = [
		...statement === void 0 ? [] : line("decided", describeStatement(statement)),
		...reasonsOf(link).flatMap((reason) => line("open", reason)),
		...mend === void 0 || mend.text === "" ? [] : line("mend", require_program.u(mend.text))
	], copied = mend?.command ?? mend?.document, commands = (copied === void 0 ? [] : require_program.l(copied)).map((text) => `      ${style.command(text)}`);
	return details.length + commands.length === 0 ? [] : [
		bar,
		...details,
		...commands.length > 0 ? [bar, ...commands] : [],
		...bar.trim() === "" ? [] : [bar]
	];
}
function describeStatement({ policy, index, sid, effect }) {
	return `statement ${index}${sid ? ` (${require_program.s(sid)})` : ""} of ${require_program.u(policy)}, ${effect === "Deny" ? "a Deny" : "an Allow"}`;
}
/** What was refused or failed; a reason without a call is in the sentence of the link already. */
function reasonsOf({ state, evidence }) {
	return state === "unknown" ? evidence.flatMap(({ fact, ...each }) => {
		let unknown = "unknown" in each ? each : "more" in each ? each.more : void 0;
		return unknown === void 0 || unknown.detail !== void 0 && unknown.call === void 0 ? [] : [`${require_program.s(fact)}: ${require_audit.v(unknown)}`];
	}) : [];
}
function paintOf({ state }, style) {
	return {
		complete: style.good,
		broken: style.bad,
		unknown: style.doubtful
	}[state];
}
const markOf = {
	complete: marks.proven,
	broken: marks.broken,
	unknown: marks.unknown
};
/** Of several paths one line each, as the drawings are long, then `6 paths: 2 complete, 3 broken, 1 too wide`. */
function summarize(paths, style) {
	let each = paths.map((path) => {
		let paint = paintOf(path, style);
		return `${paint(markOf[path.state])} ${require_path_verdict.t(path)} (${require_program.s(path.account)})  ${paint(require_path_verdict.r(path))}`;
	});
	return [...each.length > 1 ? [...each, ""] : [], countStates(paths, style)];
}
function countStates(paths, style) {
	let of = (verdict) => paths.filter((path) => require_path_verdict.n(path) === verdict).length, told = [
		["complete", style.good],
		["broken", style.bad],
		["too wide", style.bad],
		["unknown", style.doubtful]
	].filter(([verdict]) => of(verdict) > 0).map(([verdict, paint]) => paint(`${of(verdict)} ${verdict}`));
	return `${require_program.f(paths.length, "path")}${told.length === 0 ? "" : `: ${told.join(", ")}`}`;
}
// src/commands/show-paths.ts
/** Facts that rest on all that paths rest on: what they need is what collection reads. */
const wanted = [
	"path.state",
	"path.wider",
	"path.trust.decision"
];
/** `path`: draws the paths of a server, of one of its integrations, or all. Throws ProblemsError with the nearest name. */
async function showPaths(host, only, flags) {
	let { config } = await require_audit.E(host, flags.config), { topology } = config;
	checkNames(topology, only.server, only.integration);
	let snapshot = flags.snapshot === void 0 ? await require_audit.it(host, config, wanted, flags) : require_audit.tt((0, node_path.resolve)(host.cwd, flags.snapshot), flags.snapshot), paths = require_audit.Kt(topology, snapshot).filter((path) => (only.server === void 0 || path.server === only.server) && (only.integration === void 0 || path.integration === only.integration));
	return host.stdout.write(flags.format === "json" ? require_program.c({
		version: 1,
		tool: require_version.t,
		takenAt: snapshot.takenAt,
		paths
	}) : drawPaths(paths, {
		color: require_program.a(host, host.stdout, flags.color),
		...host.stdout.columns !== void 0 && { width: host.stdout.columns }
	})), host.interruptedCode() ?? exitCodeOf(paths);
}
function exitCodeOf(paths) {
	return paths.some((path) => path.state === "broken") ? 1 : paths.some((path) => path.state === "unknown") ? 4 : 0;
}
function checkNames({ servers, integrations }, server, integration) {
	if (server === void 0) return;
	let names = servers.map(({ name }) => name);
	if (!names.includes(server)) throw unknownName("server", server, names);
	if (integration === void 0) return;
	let own = integrations.filter((each) => each.server === server).map(({ name }) => name);
	if (own.includes(integration)) return;
	let elsewhere = integrations.find(({ name }) => name === integration);
	throw elsewhere === void 0 ? unknownName(`integration of ${server}`, integration, own) : new require_program.K([{
		file: "path",
		message: `${integration} runs on ${elsewhere.server}, not on ${server}`
	}]);
}
function unknownName(what, name, known) {
	let near = require_program.X(name, known), hint = near === void 0 ? known.length === 0 ? "" : `; known: ${[...known].sort().join(", ")}` : `; did you mean ${near}?`;
	return new require_program.K([{
		file: "path",
		message: `there is no ${what} called ${name}${hint}`
	}]);
}
exports.showPaths = showPaths;
