import { D as prepare, M as loadRules, k as traceSettings } from "./audit.mjs";
// src/commands/trace-rules.ts
/** Every rule that a configuration knows, with the origin of its settings. Throws ProblemsError. */
async function traceRules(host, file) {
	let { config, root } = await prepare(host, file), { rules } = await loadRules({
		dirs: config.rulesDirs,
		root
	});
	return traceSettings({
		rules,
		config,
		root
	});
}
export { traceRules };
