import { M as loadRules, et as reportRoot } from "./audit.mjs";
import { P as ProblemsError, p as formatProblem } from "./program.mjs";
import { resolve } from "node:path";
// src/commands/load-rules.ts
/** Rules of a folder, or ours. Throws ProblemsError when any of them cannot be used; warnings go to stderr. */
async function loadRulesOf(host, dir) {
	let root = reportRoot(host), ours = await loadRules({
		dirs: [],
		root
	});
	if (dir === void 0) return ours.rules;
	let loaded = await loadRules({
		dirs: [{
			path: resolve(host.cwd, dir),
			location: { file: dir }
		}],
		root
	});
	for (let warning of loaded.warnings) host.stderr.write(`${formatProblem(warning)}\n`);
	if (loaded.problems.length > 0) throw new ProblemsError(loaded.problems);
	let known = new Set(ours.rules.map((rule) => rule.definition.id));
	return loaded.rules.filter((rule) => !known.has(rule.definition.id));
}
export { loadRulesOf as t };
