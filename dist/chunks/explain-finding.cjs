"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_describe_change = require("./describe-change.cjs"), require_version = require("./version.cjs"), require_find_finding = require("./find-finding.cjs");
let node_path = require("node:path");
// src/files/reported-details.ts
const text = require_audit.zt(), details = require_audit.Nt({
	id: text,
	evidence: require_audit.Pt(require_audit.Ot(require_audit.Mt({ fact: text })), []),
	servers: require_audit.Pt(require_audit.Ot(text), []),
	fix: require_audit.At(require_audit.Nt({
		text,
		command: require_audit.At(text)
	})),
	location: require_audit.At(require_audit.Nt({
		file: text,
		line: require_audit.St,
		column: require_audit.St
	}))
}), report = require_audit.Nt({ findings: require_audit.Ot(require_audit.Mt({ id: text })) });
/** The details of one finding of a report that was read before; undefined where it has none that can be read. */
function readReportedDetails(file, id) {
	let read = require_audit.Rt(report, JSON.parse(require_audit.st(file))), found = read.success ? read.output.findings.find((finding) => finding.id === id) : void 0, parsed = require_audit.Rt(details, found);
	if (!parsed.success) return;
	let { evidence, ...rest } = parsed.output;
	return {
		...rest,
		evidence
	};
}
// src/commands/explanation-text.ts
/** A finding for a terminal: what was found, by which rule, on what evidence, why it was decided so, what mends it, how to waive it. */
function writeExplanation({ finding, rule, paths, proof, source }, style) {
	let { verdict, severity } = finding, paint = style.verdict[verdict];
	return [
		`${paint(require_audit.l[verdict])} ${style.severity[severity](severity)}  ${style.strong(require_program.s(finding.rule))}  ${require_audit.m(finding)}`,
		...paragraph(require_audit.f(finding), style),
		...rule === void 0 ? [] : section("Rule", writeRule(rule, style), style),
		...section("Evidence", require_audit.d(finding).flatMap(({ text, items = [] }) => [...paragraph(text, style), ...items.flatMap((item) => require_audit.C(item, style.width - 6).map((line) => `      ${line}`))]), style),
		...section("Decision", paths.flatMap((path) => writeDecision(path, style)), style),
		...section("Fix", writeFix(finding.fix, proof, style), style),
		...section("Waiver", writeWaiver(finding, source, style), style),
		"",
		...require_audit.p(finding).map(({ label, text }) => style.quiet(`  ${label.padEnd(10)}${text}`))
	].map((line) => `${line.trimEnd()}\n`).join("");
}
function section(title, lines, style) {
	return lines.length === 0 ? [] : [
		"",
		style.strong(title),
		...lines
	];
}
function paragraph(text, style) {
	return require_audit.C(text, style.width - 4).map((line) => `    ${line}`);
}
function writeRule({ definition }, style) {
	let { title, why, when, require: require$1 } = definition;
	return [
		...paragraph(require_program.u(title), style),
		"",
		...paragraph(require_program.u(why), style),
		"",
		...when === void 0 ? [] : paragraph(`when     ${require_program.u(when)}`, style),
		...paragraph(`require  ${require_program.u(require$1)}`, style)
	];
}
/** Links of the path that do not hold, each with the statement that decided and what mends it. */
function writeDecision(path, style) {
	let told = path.firstBroken === void 0 ? ["trust-policy", "assume-role-permission"] : [], links = path.links.filter(({ name, state }) => name !== "guardrails" && (state !== "proven" || told.includes(name)));
	return [`  ${style.quiet(require_program.s(path.id))}`, ...links.flatMap(({ name, state, because, statement, mend }) => [
		...paragraph(`${name} is ${state}. ${require_program.u(because)}`, style),
		...statement === void 0 ? [] : paragraph(`decided by statement ${statement.index}${statement.sid ? ` (${require_program.s(statement.sid)})` : ""} of ${require_program.u(statement.policy)}`, style),
		...mend === void 0 || mend.text === "" ? [] : paragraph(`mend: ${require_program.u(mend.text)}`, style),
		...mend?.command === void 0 ? [] : require_program.l(mend.command).map((line) => `      ${style.command(line)}`)
	])];
}
function writeFix(fix, proof, style) {
	let [proved] = proof?.fixes ?? [];
	return [
		...fix === void 0 ? [] : paragraph(require_program.u(fix.text), style),
		...fix?.command === void 0 ? [] : ["", ...require_program.l(fix.command).map((line) => `    ${style.command(line)}`)],
		...proved === void 0 || proved.changes.length === 0 ? [] : ["", ...proved.changes.flatMap((change) => paragraph(`sets ${require_describe_change.t(change)}`, style))],
		...(proof?.green ?? []).flatMap(({ finding }) => paragraph(`turns green ${require_program.s(finding.rule)} of ${require_audit.m(finding)}`, style)),
		...(proof?.red ?? []).flatMap(({ finding }) => paragraph(`turns red ${require_program.s(finding.rule)} of ${require_audit.m(finding)}`, style))
	];
}
function writeWaiver(finding, source, style) {
	if (finding.waiver !== null) return require_audit.h(finding).flatMap(({ text }) => paragraph(text, style));
	if (finding.verdict !== "fail" && finding.verdict !== "unknown") return [];
	let accept = finding.verdict === "unknown" ? " --accept-unknown" : "", command = `trustpath waive ${finding.id}${require_program.s(source)}${accept} --reason REASON --owner NAME --expires YYYY-MM-DD`;
	return [
		...paragraph("If it is accepted for a time, with a reason and an owner:", style),
		"",
		`    ${style.command(command)}`
	];
}
// src/commands/explain-finding.ts
/** `explain`: one finding with all that it rests on, or one rule. Throws ProblemsError with the nearest id. */
async function explain(host, id, flags) {
	if (!/^[0-9a-f]{16}$/i.test(id)) {
		let { showRule } = await Promise.resolve().then(() => require("./rules-show.cjs"));
		return showRule(host, id, void 0, flags.config);
	}
	let prepared = await require_audit.E(host, flags.config), known = await require_find_finding.t(host, prepared, id.toLowerCase(), flags), rule = prepared.rules.find((enabled) => enabled.rule.definition.id === known.rule)?.rule, explained = flags.snapshot === void 0 ? void 0 : judge(prepared, require_audit.tt((0, node_path.resolve)(host.cwd, flags.snapshot), flags.snapshot), known.id), details = flags.report === void 0 ? void 0 : readReportedDetails((0, node_path.resolve)(host.cwd, flags.report), known.id), finding = {
		evidence: [],
		servers: [],
		waiver: null,
		...known,
		...details,
		...explained?.finding
	}, style = require_audit.x(require_program.a(host, host.stdout, flags.color), host.stdout.columns);
	return host.stdout.write(writeExplanation({
		finding,
		...rule && { rule },
		paths: explained?.paths ?? [],
		...explained?.proof && { proof: explained.proof },
		source: sourceOf(flags)
	}, style)), 0;
}
function judge({ config, rules }, snapshot, id) {
	let { topology, waivers, gate } = config, input = {
		snapshot,
		topology,
		rules,
		waivers,
		gate,
		asOf: snapshot.takenAt.slice(0, 10),
		tool: require_version.t
	}, finding = require_audit.Gt(input).report.findings.find((each) => each.id === id);
	return {
		finding,
		paths: require_audit.Kt(topology, snapshot).filter((path) => concerns(path, finding)),
		...finding.verdict === "fail" && { proof: require_describe_change.n(input, [id]) }
	};
}
function concerns(path, { subject, servers }) {
	return subject.kind === "trust-path" ? path.id === subject.id : subject.kind === "target-role" ? path.role === subject.id : subject.kind === "integration" ? path.integration === subject.id : servers.includes(path.server);
}
function sourceOf({ snapshot, report }) {
	return snapshot === void 0 ? report === void 0 ? "" : ` --report ${report}` : ` --snapshot ${snapshot}`;
}
exports.explain = explain;
