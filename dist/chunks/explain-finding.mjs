import { At as object, C as wrap, D as prepare, Dt as exactOptional, Ft as safeParse, It as string, Tt as array, Wt as readTextFile, Xt as tracePaths, Yt as audit, d as describeEvidence, f as describeMessage, gt as readSnapshot, h as describeWaiver, jt as optional, kt as looseObject, l as marks, m as describeSubject, p as describeOrigin, x as createStyle, xt as wholeNumber } from "./audit.mjs";
import { c as escapeLines, i as wantsColor, l as escapeProse, o as escapeData } from "./program.mjs";
import { n as prove, t as describeChange } from "./describe-change.mjs";
import { t as tool } from "./version.mjs";
import { t as findFinding } from "./find-finding.mjs";
import { resolve } from "node:path";
// src/files/reported-details.ts
const text = string(), details = object({
	id: text,
	evidence: optional(array(looseObject({ fact: text })), []),
	servers: optional(array(text), []),
	fix: exactOptional(object({
		text,
		command: exactOptional(text)
	})),
	location: exactOptional(object({
		file: text,
		line: wholeNumber,
		column: wholeNumber
	}))
}), report = object({ findings: array(looseObject({ id: text })) });
/** The details of one finding of a report that was read before; undefined where it has none that can be read. */
function readReportedDetails(file, id) {
	let read = safeParse(report, JSON.parse(readTextFile(file))), found = read.success ? read.output.findings.find((finding) => finding.id === id) : void 0, parsed = safeParse(details, found);
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
		`${paint(marks[verdict])} ${style.severity[severity](severity)}  ${style.strong(escapeData(finding.rule))}  ${describeSubject(finding)}`,
		...paragraph(describeMessage(finding), style),
		...rule === void 0 ? [] : section("Rule", writeRule(rule, style), style),
		...section("Evidence", describeEvidence(finding).flatMap(({ text, items = [] }) => [...paragraph(text, style), ...items.flatMap((item) => wrap(item, style.width - 6).map((line) => `      ${line}`))]), style),
		...section("Decision", paths.flatMap((path) => writeDecision(path, style)), style),
		...section("Fix", writeFix(finding.fix, proof, style), style),
		...section("Waiver", writeWaiver(finding, source, style), style),
		"",
		...describeOrigin(finding).map(({ label, text }) => style.quiet(`  ${label.padEnd(10)}${text}`))
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
	return wrap(text, style.width - 4).map((line) => `    ${line}`);
}
function writeRule({ definition }, style) {
	let { title, why, when, require } = definition;
	return [
		...paragraph(escapeProse(title), style),
		"",
		...paragraph(escapeProse(why), style),
		"",
		...when === void 0 ? [] : paragraph(`when     ${escapeProse(when)}`, style),
		...paragraph(`require  ${escapeProse(require)}`, style)
	];
}
/** Links of the path that do not hold, each with the statement that decided and what mends it. */
function writeDecision(path, style) {
	let told = path.firstBroken === void 0 ? ["trust-policy", "assume-role-permission"] : [], links = path.links.filter(({ name, state }) => name !== "guardrails" && (state !== "proven" || told.includes(name)));
	return [`  ${style.quiet(escapeData(path.id))}`, ...links.flatMap(({ name, state, because, statement, mend }) => [
		...paragraph(`${name} is ${state}. ${escapeProse(because)}`, style),
		...statement === void 0 ? [] : paragraph(`decided by statement ${statement.index}${statement.sid ? ` (${escapeData(statement.sid)})` : ""} of ${escapeProse(statement.policy)}`, style),
		...mend === void 0 || mend.text === "" ? [] : paragraph(`mend: ${escapeProse(mend.text)}`, style),
		...mend?.command === void 0 ? [] : escapeLines(mend.command).map((line) => `      ${style.command(line)}`)
	])];
}
function writeFix(fix, proof, style) {
	let [proved] = proof?.fixes ?? [];
	return [
		...fix === void 0 ? [] : paragraph(escapeProse(fix.text), style),
		...fix?.command === void 0 ? [] : ["", ...escapeLines(fix.command).map((line) => `    ${style.command(line)}`)],
		...proved === void 0 || proved.changes.length === 0 ? [] : ["", ...proved.changes.flatMap((change) => paragraph(`sets ${describeChange(change)}`, style))],
		...(proof?.green ?? []).flatMap(({ finding }) => paragraph(`turns green ${escapeData(finding.rule)} of ${describeSubject(finding)}`, style)),
		...(proof?.red ?? []).flatMap(({ finding }) => paragraph(`turns red ${escapeData(finding.rule)} of ${describeSubject(finding)}`, style))
	];
}
function writeWaiver(finding, source, style) {
	if (finding.waiver !== null) return describeWaiver(finding).flatMap(({ text }) => paragraph(text, style));
	if (finding.verdict !== "fail" && finding.verdict !== "unknown") return [];
	let accept = finding.verdict === "unknown" ? " --accept-unknown" : "", command = `trustpath waive ${finding.id}${escapeData(source)}${accept} --reason REASON --owner NAME --expires YYYY-MM-DD`;
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
		let { showRule } = await import("./rules-show.mjs");
		return showRule(host, id, void 0, flags.config);
	}
	let prepared = await prepare(host, flags.config), known = await findFinding(host, prepared, id.toLowerCase(), flags), rule = prepared.rules.find((enabled) => enabled.rule.definition.id === known.rule)?.rule, explained = flags.snapshot === void 0 ? void 0 : judge(prepared, readSnapshot(resolve(host.cwd, flags.snapshot), flags.snapshot), known.id), details = flags.report === void 0 ? void 0 : readReportedDetails(resolve(host.cwd, flags.report), known.id), finding = {
		evidence: [],
		servers: [],
		waiver: null,
		...known,
		...details,
		...explained?.finding
	}, style = createStyle(wantsColor(host, host.stdout, flags.color), host.stdout.columns);
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
		tool
	}, finding = audit(input).report.findings.find((each) => each.id === id);
	return {
		finding,
		paths: tracePaths(topology, snapshot).filter((path) => concerns(path, finding)),
		...finding.verdict === "fail" && { proof: prove(input, [id]) }
	};
}
function concerns(path, { subject, servers }) {
	return subject.kind === "trust-path" ? path.id === subject.id : subject.kind === "target-role" ? path.role === subject.id : subject.kind === "integration" ? path.integration === subject.id : servers.includes(path.server);
}
function sourceOf({ snapshot, report }) {
	return snapshot === void 0 ? report === void 0 ? "" : ` --report ${report}` : ` --snapshot ${snapshot}`;
}
export { explain };
