"use strict";
const require_program = require("./program.cjs"), require_audit = require("./audit.cjs"), require_load_rules = require("./load-rules.cjs");
// src/commands/rules-test.ts
/** `rules check`: loading them is the check. */
async function checkRules(host, dir) {
	let rules = await require_load_rules.loadRulesOf(host, dir);
	return host.stdout.write(`${require_program.f(rules.length, "rule")} in order.\n`), 0;
}
/** `rules test`: 1 when an example or a law fails. */
async function testRules(host, dir) {
	let rules = await require_load_rules.loadRulesOf(host, dir), runs = 0, failed = 0;
	for (let rule of rules) {
		let missing = require_audit.Z(rule.definition);
		missing.length > 0 && host.stdout.write(`${rule.definition.id}: no example shows ${missing.join(", ")}\n`);
		for (let example of require_audit.Q(rule)) {
			if (runs += 1, example.problem === void 0) continue;
			failed += 1;
			let variant = example.variant === void 0 ? "" : ` with ${example.variant}`, { file, line, column } = example.location;
			host.stdout.write(`${file}:${line}:${column}: ${example.rule}, "${example.example}"${variant}: ${example.problem}\n`);
		}
	}
	return host.stdout.write(`${require_program.f(rules.length, "rule")}, ${require_program.f(runs, "run")}: ${runs - failed} passed, ${failed} failed\n`), failed === 0 ? 0 : 1;
}
exports.checkRules = checkRules, exports.testRules = testRules;
