"use strict";
const require_audit = require("./audit.cjs");
// src/commands/trace-rules.ts
/** Every rule that a configuration knows, with the origin of its settings. Throws ProblemsError. */
async function traceRules(host, file) {
	let { config, root } = await require_audit.E(host, file), { rules } = await require_audit.j({
		dirs: config.rulesDirs,
		root
	});
	return require_audit.O({
		rules,
		config,
		root
	});
}
exports.traceRules = traceRules;
