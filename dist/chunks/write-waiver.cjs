"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_find_finding = require("./find-finding.cjs");
let node_path = require("node:path");
// src/commands/write-waiver.ts
/** `waive`: finds the finding, refuses what nobody should accept, and writes the rest. Throws ProblemsError. */
async function waive(host, id, flags) {
	let prepared = await require_audit.E(host, flags.config), { config, root } = prepared, today = host.now().toISOString().slice(0, 10);
	if (flags.expires < today) throw refusal("--expires", `${flags.expires} is past: today is ${today}`);
	let finding = await require_find_finding.t(host, prepared, id, flags), waiver = decideWaiver(finding, flags, prepared), earlier = config.waivers.filter(({ rule, subject }) => rule === waiver.rule && subject === waiver.subject).at(-1);
	earlier === void 0 && refuseCovered(waiver, finding, config.waivers, today);
	let file = (0, node_path.resolve)(root, config.file), text = require_audit.st(file, config.file), replaces = earlier && config.waivers.indexOf(earlier);
	await require_audit.ct(file, require_audit.ft(text, config.file, waiver, replaces));
	let done = earlier === void 0 ? "Wrote a waiver" : "Renewed the waiver";
	return host.stdout.write(`${done} of ${waiver.rule} for ${waiver.subject} until ${waiver.expires} into ${config.file}.\n`), 0;
}
function decideWaiver(finding, flags, { rules }) {
	let { rule, verdict, subject } = finding;
	if (!rules.some((enabled) => enabled.rule.definition.id === rule)) throw refusal(finding.id, `is about ${rule}, which this configuration does not enable: there is nothing to accept`);
	if (verdict === "pass" || verdict === "not-applicable") throw refusal(finding.id, `is a ${verdict === "pass" ? "pass" : "check that does not apply"} (${rule} for ${subject.id}): there is nothing to accept`);
	if (verdict === "unknown" && finding.looked && !flags.acceptUnknown) throw refusal(finding.id, `could not look (${rule} for ${subject.id}): to accept that blind spot, say --accept-unknown`);
	let pattern = flags.subject ?? subject.id;
	if (!require_program.Q(pattern, subject.id)) throw refusal("--subject", `${pattern} does not cover ${subject.id}`);
	let broad = pattern === subject.id ? void 0 : require_audit.Jt(pattern) ?? tooShort(pattern);
	if (broad !== void 0) throw refusal("--subject", `${pattern} is too broad: ${broad}`);
	return {
		rule,
		subject: pattern,
		accepts: flags.acceptUnknown ? ["fail", "unknown"] : ["fail"],
		reason: flags.reason,
		owner: flags.owner,
		expires: flags.expires
	};
}
function tooShort(pattern) {
	return pattern.replaceAll("*", "").length < 12 ? "it needs at least 12 characters besides *" : void 0;
}
/** A second waiver beside one that holds would hide which of them counts. */
function refuseCovered(waiver, finding, waivers, today) {
	let covering = waivers.find(({ rule, subject, expires, accepts }) => rule === waiver.rule && expires >= today && require_program.Q(subject, finding.subject.id) && waiver.accepts.every((verdict) => accepts.includes(verdict)));
	if (covering === void 0) return;
	let { location, subject, expires } = covering;
	throw new require_program.K([{
		...location,
		message: `This waiver for ${subject} accepts ${finding.id} already, until ${expires}: change it there.`
	}]);
}
function refusal(file, message) {
	return new require_program.K([{
		file,
		message
	}]);
}
exports.waive = waive;
