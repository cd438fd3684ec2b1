"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs");
let node_path = require("node:path");
// src/commands/load-rules.ts
/** Rules of a folder, or ours. Throws ProblemsError when any of them cannot be used; warnings go to stderr. */
async function loadRulesOf(host, dir) {
	let root = require_audit.$(host), ours = await require_audit.j({
		dirs: [],
		root
	});
	if (dir === void 0) return ours.rules;
	let loaded = await require_audit.j({
		dirs: [{
			path: (0, node_path.resolve)(host.cwd, dir),
			location: { file: dir }
		}],
		root
	});
	for (let warning of loaded.warnings) host.stderr.write(`${require_program.y(warning)}\n`);
	if (loaded.problems.length > 0) throw new require_program.K(loaded.problems);
	let known = new Set(ours.rules.map((rule) => rule.definition.id));
	return loaded.rules.filter((rule) => !known.has(rule.definition.id));
}
exports.loadRulesOf = loadRulesOf;
