import { n as tracePaths } from "./audit.mjs";
import { t as readSnapshot } from "./snapshot-file.mjs";
import { t as wantsColor } from "./host.mjs";
import { t as nearest } from "./nearest.mjs";
import { t as ProblemsError } from "./problem.mjs";
import { a as escapeProse, i as escapeLines, n as escapeData, r as escapeJson } from "./escape.mjs";
import { i as nameOfArn } from "./targets.mjs";
import { t as count } from "./count.mjs";
import { r as formatUnknown } from "./evidence.mjs";
import { t as createStyle } from "./style.mjs";
import { n as wrap, t as measure } from "./wrap.mjs";
import { n as prepare, s as collectSnapshot } from "./run.mjs";
import { t as tool } from "./version.mjs";
import { resolve } from "node:path";
// src/report/path-text.ts
const marks = {
	proven: "✓",
	broken: "✗",
	unknown: "?"
};
/** Paths as drawings for a terminal: links in the order of a call, the line broken where the path is, and what mends it. */
function drawPaths(paths, { color, width }) {
	let style = createStyle(color, width);
	return [...paths.flatMap((path) => [...drawPath(path, style), ""]), summarize(paths, style)].map((line) => `${line.trimEnd()}\n`).join("");
}
function drawPath(path, style) {
	let { links, firstBroken } = path, brokenAt = links.findIndex((link) => link.name === firstBroken);
	return [
		...drawHeading(path, style),
		"",
		...links.flatMap((link, index) => {
			let past = brokenAt !== -1 && index > brokenAt;
			return drawLink(link, index === links.length - 1 ? " " : past || index === brokenAt ? "╎" : "│", style);
		})
	];
}
function drawHeading({ server, integration, role, via, state, firstBroken }, style) {
	let way = [
		server,
		integration,
		nameOfArn(role)
	].map(escapeData).join(" → "), verdict = firstBroken === "least-privilege" ? "too wide" : firstBroken === void 0 ? state : `broken at ${firstBroken}`, paint = state === "complete" ? style.good : state === "broken" ? style.bad : style.doubtful, gap = style.width - measure(way) - verdict.length, first = gap >= 2 ? `${style.strong(way)}${" ".repeat(gap)}${paint(verdict)}` : style.strong(way), told = {
		integration: "",
		command: "a role of its commands, ",
		account: "one account of inAccounts, "
	}[via], arn = `  ${style.quiet(`${told}${escapeData(role)}`)}`;
	return gap >= 2 ? [first, arn] : [
		first,
		`  ${paint(verdict)}`,
		arn
	];
}
function drawLink(link, below, style) {
	let { name, state, because } = link, paint = {
		proven: style.good,
		broken: style.bad,
		unknown: style.doubtful
	}[state], [first = "", ...rest] = wrap(escapeProse(because), style.width - 2 - 26), bar = below === " " ? "" : `  ${style.quiet(below)}`, margin = bar === "" ? " ".repeat(3) : bar, text = state === "proven" ? style.quiet : String;
	return [
		`  ${paint(marks[state])} ${paint(name.padEnd(24))}${text(first)}`,
		...rest.map((line) => `${margin}${" ".repeat(25)}${text(line)}`),
		...state === "proven" ? [] : drawDetails(link, margin, style)
	];
}
/** Below a link that does not hold: the statement that decided, what could not be read, and the change that mends it. */
function drawDetails(link, bar, style) {
	let { statement, mend } = link, line = (what, text) => wrap(text, style.width - 2 - 4 - 8).map((each, index) => `${bar}   ${style.quiet((index === 0 ? what : "").padEnd(8))}${each}`), details = [
		...statement === void 0 ? [] : line("decided", describeStatement(statement)),
		...reasonsOf(link).flatMap((reason) => line("open", reason)),
		...mend === void 0 || mend.text === "" ? [] : line("mend", escapeProse(mend.text))
	], copied = mend?.command ?? mend?.document, commands = (copied === void 0 ? [] : escapeLines(copied)).map((text) => `      ${style.command(text)}`);
	return details.length + commands.length === 0 ? [] : [
		bar,
		...details,
		...commands.length > 0 ? [bar, ...commands] : [],
		...bar.trim() === "" ? [] : [bar]
	];
}
function describeStatement({ policy, index, sid, effect }) {
	return `statement ${index}${sid ? ` (${escapeData(sid)})` : ""} of ${escapeProse(policy)}, ${effect === "Deny" ? "a Deny" : "an Allow"}`;
}
/** What was refused or failed; a reason without a call is in the sentence of the link already. */
function reasonsOf({ state, evidence }) {
	return state === "unknown" ? evidence.flatMap(({ fact, ...each }) => {
		let unknown = "unknown" in each ? each : "more" in each ? each.more : void 0;
		return unknown === void 0 || unknown.detail !== void 0 && unknown.call === void 0 ? [] : [`${escapeData(fact)}: ${formatUnknown(unknown)}`];
	}) : [];
}
/** `6 paths: 2 complete, 3 broken, 1 too wide`. */
function summarize(paths, style) {
	let wide = paths.filter((path) => path.firstBroken === "least-privilege").length, of = (state) => paths.filter((path) => path.state === state).length, told = [
		[
			of("complete"),
			"complete",
			style.good
		],
		[
			of("broken") - wide,
			"broken",
			style.bad
		],
		[
			wide,
			"too wide",
			style.bad
		],
		[
			of("unknown"),
			"unknown",
			style.doubtful
		]
	].filter(([many]) => many > 0).map(([many, what, paint]) => paint(`${many} ${what}`));
	return `${count(paths.length, "path")}${told.length === 0 ? "" : `: ${told.join(", ")}`}`;
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
	let { config } = await prepare(host, flags.config), { topology } = config;
	checkNames(topology, only.server, only.integration);
	let snapshot = flags.snapshot === void 0 ? await collectSnapshot(host, config, wanted, flags) : readSnapshot(resolve(host.cwd, flags.snapshot)), paths = tracePaths(topology, snapshot).filter((path) => (only.server === void 0 || path.server === only.server) && (only.integration === void 0 || path.integration === only.integration));
	return host.stdout.write(flags.format === "json" ? escapeJson({
		version: 1,
		tool,
		takenAt: snapshot.takenAt,
		paths
	}) : drawPaths(paths, {
		color: wantsColor(host, host.stdout, flags.color),
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
	throw elsewhere === void 0 ? unknownName(`integration of ${server}`, integration, own) : new ProblemsError([{
		file: "path",
		message: `${integration} runs on ${elsewhere.server}, not on ${server}`
	}]);
}
function unknownName(what, name, known) {
	let near = nearest(name, known), hint = near === void 0 ? known.length === 0 ? "" : `; known: ${[...known].sort().join(", ")}` : `; did you mean ${near}?`;
	return new ProblemsError([{
		file: "path",
		message: `there is no ${what} called ${name}${hint}`
	}]);
}
export { showPaths };
