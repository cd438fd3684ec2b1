import { S as tracePaths, p as collectSnapshot, s as prepare, u as readSnapshot } from "./audit.mjs";
import { l as escapeJson, p as wantsColor } from "./program.mjs";
import { h as ProblemsError, y as nearest } from "./model.mjs";
import { l as drawPaths } from "./report2.mjs";
import { t as tool } from "./version.mjs";
import { resolve } from "node:path";
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
	let snapshot = flags.snapshot === void 0 ? await collectSnapshot(host, config, wanted, flags) : readSnapshot(resolve(host.cwd, flags.snapshot), flags.snapshot), paths = tracePaths(topology, snapshot).filter((path) => (only.server === void 0 || path.server === only.server) && (only.integration === void 0 || path.integration === only.integration));
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
