"use strict";
const require_program = require("./program.cjs"), require_audit = require("./audit.cjs"), require_fix_heading = require("./fix-heading.cjs"), require_escape = require("./escape.cjs");
// src/report/sarif/location.ts
/**
* Where findings point that were declared nowhere, as GitHub refuses a whole file for one result without a place: the
* file in which most findings are declared, or the usual name of the configuration.
*/
function findMainFile(findings) {
	let counts = /* @__PURE__ */ new Map();
	for (let { location } of findings) location !== void 0 && counts.set(location.file, (counts.get(location.file) ?? 0) + 1);
	let [most] = [...counts].sort(([one, a], [other, b]) => b - a || require_program.rt(one, other));
	return most?.[0] ?? "trustpath.yaml";
}
/** The declaring line (line 1 of `fallback` when there is none) as physical, the subject as logical location. */
function toLocation({ location, subject }, fallback) {
	let { file, line, column } = location ?? {
		file: fallback,
		line: 1,
		column: 1
	};
	return {
		physicalLocation: {
			artifactLocation: {
				uri: toRelativeUri(file),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: Math.max(1, line),
				startColumn: Math.max(1, column)
			}
		},
		logicalLocations: [{
			name: require_program.s(subject.name),
			fullyQualifiedName: require_program.s(subject.id),
			kind: "resource"
		}]
	};
}
/** A path as a relative URI reference, `/`-separated, percent-encoded; of a path outside the repository only its name. */
function toRelativeUri(file) {
	let path = file.replaceAll("\\", "/").split("/"), encoded = (/^([A-Za-z]:|\/|\.\.$)/.test(file.replaceAll("\\", "/")) || path.includes("..") ? path.slice(-1) : path).filter((segment) => ![
		"",
		".",
		".."
	].includes(segment)).map((segment) => encodeURIComponent(require_program.s(segment)));
	return encoded.length > 0 ? encoded.join("/") : "trustpath.yaml";
}
// src/report/sentence.ts
/** Text that ends like a sentence. */
function endSentence(text) {
	return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}
// src/report/sarif/pascal-case.ts
/** `ImdsHopLimit` of `imds-hop-limit`: the form in which viewers of SARIF expect names. */
function toPascalCase(id) {
	return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, first) => first.toUpperCase());
}
// src/report/sarif/notifications.ts
const kinds = [
	"could-not-look",
	"not-listed",
	"run-interrupted",
	"tool-defect",
	"results-left-out"
], meanings = {
	"could-not-look": "Checks could not be decided, because a fact could not be read.",
	"not-listed": "Subjects of a kind could not be listed, so some may be missing.",
	"run-interrupted": "The run was interrupted; the report holds what was seen.",
	"tool-defect": "A defect of the tool kept part of the audit from being judged.",
	"results-left-out": "There are more results than code scanning keeps; the worst are kept."
}, notificationKinds = kinds.map((id) => ({
	id,
	name: toPascalCase(id),
	shortDescription: { text: meanings[id] },
	fullDescription: { text: meanings[id] },
	help: { text: meanings[id] }
}));
/** Everything the run could not see or say. Each unknown check is named by one notification at least. */
function listNotifications(report, leftOut, ruleIndex) {
	return [
		...report.incomplete ? [notify("run-interrupted", "error", meanings["run-interrupted"])] : [],
		...report.gate.exitCode === 3 ? [notify("tool-defect", "error", meanings["tool-defect"])] : [],
		...leftOut > 0 ? [notify("results-left-out", "warning", tellLeftOut(leftOut))] : [],
		...require_audit.s(report.findings).map((spot) => notifyBlindSpot(spot, ruleIndex)),
		...require_audit.c(report.gaps).map((each) => notify("not-listed", "warning", tellUnlisted(each)))
	];
}
function notify(kind, level, text) {
	return {
		descriptor: {
			id: kind,
			index: kinds.indexOf(kind)
		},
		level,
		message: { text }
	};
}
function notifyBlindSpot(spot, ruleIndex) {
	let rules = [...new Set(spot.findings.map(({ rule }) => rule))], [only] = rules.length === 1 ? rules : [], index = only === void 0 ? void 0 : ruleIndex.get(only);
	return {
		...notify("could-not-look", "warning", tellBlindSpot(spot, rules)),
		...only !== void 0 && { associatedRule: {
			id: require_program.s(only),
			...index !== void 0 && { index }
		} },
		properties: { findings: spot.findings.map(({ id }) => require_program.s(id)) }
	};
}
function tellBlindSpot(spot, rules) {
	return `Could not look: ${require_audit.v({
		unknown: spot.reason,
		...spot.call !== void 0 && { call: spot.call },
		...spot.permission !== void 0 && { permission: spot.permission }
	})}. ${`${require_program.f(spot.findings.length, "check")} left open (${rules.map(require_program.s).join(", ")})`}. To settle: ${spot.remedy}.`;
}
function tellUnlisted({ place, why }) {
	return `Not listed: ${place}: ${endSentence(require_audit.v(why))} Subjects may be missing.`;
}
function tellLeftOut(leftOut) {
	return `${require_program.f(leftOut, "result")} left out: code scanning keeps 5,000, these are the ones of least severity. The JSON report holds all.`;
}
// src/report/sarif/result.ts
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
/** A failure, or a check that could not look, which takes the place of its failure so that an open alert stays open. */
function toResult(finding, ruleIndex, fallback, withSuppressions) {
	let { id, rule, severity, verdict, subject, waiver } = finding;
	return {
		ruleId: require_program.s(rule),
		...ruleIndex !== void 0 && { ruleIndex },
		level: verdict === "unknown" ? "warning" : levels[severity],
		message: { text: tellResult(finding) },
		locations: [toLocation(finding, fallback)],
		partialFingerprints: {
			primaryLocationLineHash: require_program.s(id),
			"trustpath/v1": require_program.s(id)
		},
		...withSuppressions && { suppressions: waiver === null ? [] : [toSuppression(waiver)] },
		properties: {
			verdict,
			severity,
			kind: subject.kind,
			...subject.account !== void 0 && { account: require_program.s(subject.account) },
			...subject.region !== void 0 && { region: require_program.s(subject.region) }
		}
	};
}
function toSuppression({ reason, owner, expires }) {
	return {
		kind: "external",
		status: "accepted",
		justification: `${require_program.u(reason)} (${require_program.s(owner)}, until ${require_program.s(expires)})`
	};
}
/** A sentence, then a line for each detail that has no field of its own; what would be an embedded link stays text. */
function tellResult(finding) {
	return [`${finding.verdict === "unknown" ? "Could not look: " : ""}${endSentence(require_audit.f(finding))}`, ...require_audit.u(finding).filter(({ label }) => label !== "declared" && label !== "finding").flatMap(({ label, text, items = [] }) => [`${label}: ${text}`, ...items.map((item) => `  ${item}`)])].join("\n").replaceAll("](", "] (");
}
// src/report/sarif/taxonomies.ts
/** Every framework and control that a rule serves, as taxonomies, sorted. */
function listTaxonomies(rules) {
	let frameworks = /* @__PURE__ */ new Map();
	for (let { controls } of rules) for (let [framework, ids] of Object.entries(controls)) {
		let known = frameworks.get(framework) ?? /* @__PURE__ */ new Set();
		for (let id of ids) known.add(id);
		known.size > 0 && frameworks.set(framework, known);
	}
	return [...frameworks].sort(([one], [other]) => require_program.rt(one, other)).map(([framework, ids]) => ({
		name: require_program.s(framework),
		shortDescription: { text: `Controls of ${require_program.s(framework)}.` },
		taxa: [...ids].sort(require_program.rt).map((id) => ({ id: require_program.s(id) }))
	}));
}
/** The controls a rule serves, as links into the taxonomies. */
function linkControls(rule, taxonomies) {
	return taxonomies.flatMap(({ name, taxa = [] }, index) => {
		let served = new Set(Object.entries(rule.controls).find(([framework]) => require_program.s(framework) === name)?.[1].map(require_program.s));
		return taxa.flatMap(({ id }, at) => served.has(id) ? [{
			target: {
				id,
				index: at,
				toolComponent: {
					name,
					index
				}
			},
			kinds: ["relevant"]
		}] : []);
	});
}
// src/report/sarif/rule.ts
/** Scores that GitHub shows as critical (over 9.0), high (from 7.0), medium (from 4.0) and low; it wants them as text. */
const scores = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.1"
};
/** A rule that ran, with everything the alert page shows of it. */
function toDescriptor(rule, taxonomies) {
	let relationships = linkControls(rule, taxonomies), helpUri = rule.references.find(isAddress), title = require_program.u(rule.title) || require_program.u(rule.id) || "Rule", name = toPascalCase(rule.id) || "Rule", why = require_program.u(rule.why) || title;
	return {
		id: require_program.s(rule.id),
		...name.toLowerCase() !== rule.id.toLowerCase() && { name },
		shortDescription: { text: title },
		fullDescription: { text: why },
		help: {
			text: helpText(rule),
			markdown: helpMarkdown(rule)
		},
		...helpUri !== void 0 && { helpUri },
		defaultConfiguration: { level: levels[rule.severity] },
		...relationships.length > 0 && { relationships },
		properties: {
			tags: [
				"security",
				"aws",
				...cweTags(rule)
			].slice(0, 20),
			"security-severity": scores[rule.severity],
			severity: rule.severity
		}
	};
}
/** A plain address, with nothing in it that needs escaping anywhere. */
function isAddress(reference) {
	return /^https:\/\/[\w.-]+(\/[\w./#?=&%~+:,@-]*)?$/.test(reference);
}
/** The form by which GitHub recognises weaknesses. */
function cweTags({ controls }) {
	return (controls.cwe ?? []).map((id) => `external/cwe/${require_program.s(id.toLowerCase())}`);
}
function sections(rule) {
	return [["Why", rule.why], [require_fix_heading.t(rule.fix), rule.fix]].filter(([, text]) => text.trim() !== "");
}
function helpText(rule) {
	let parts = sections(rule).map(([heading, text]) => `${heading}: ${require_program.u(text)}`), references = rule.references.map((reference) => `See ${require_program.s(reference)}`);
	return [
		endSentence(require_program.u(rule.title)),
		...parts,
		...references
	].join("\n");
}
function helpMarkdown(rule) {
	let parts = sections(rule).map(([heading, text]) => `**${heading}.** ${require_escape.i(text)}`), references = rule.references.map((reference) => `- ${isAddress(reference) ? `<${reference}>` : require_escape.i(reference)}`);
	return [
		`**${require_escape.i(rule.title)}**`,
		...parts,
		references.join("\n")
	].filter((part) => part !== "").join("\n\n");
}
// src/report/sarif.ts
/** Results that GitHub code scanning keeps (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit). */
const reportSarif = (report, options) => {
	let log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [toRun(report, options)]
	};
	return require_program.c(log);
};
function toRun(report, options) {
	let { shown, left } = choose(report.findings, options.sarifWaived === !0), fallback = findMainFile(report.findings), ruleIndex = new Map(report.rules.map(({ id }, index) => [id, index])), taxonomies = listTaxonomies(report.rules);
	return {
		tool: { driver: {
			name: require_program.s(report.tool.name),
			version: require_program.s(report.tool.version),
			rules: report.rules.map((rule) => toDescriptor(rule, taxonomies)),
			notifications: notificationKinds,
			...taxonomies.length > 0 && { supportedTaxonomies: taxonomies.map(({ name }, index) => ({
				name,
				index
			})) }
		} },
		...taxonomies.length > 0 && { taxonomies },
		automationDetails: { id: `${require_program.s(options.category ?? "trustpath")}/` },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository that was checked out." } } },
		invocations: [{
			executionSuccessful: !report.incomplete && report.gate.exitCode !== 3,
			exitCode: report.gate.exitCode,
			exitCodeDescription: require_program.s(report.gate.because.join(" ")),
			toolExecutionNotifications: listNotifications(report, left, ruleIndex)
		}],
		results: shown.map((finding) => toResult(finding, ruleIndex.get(finding.rule), fallback, options.sarifWaived === !0)),
		properties: {
			takenAt: require_program.s(report.takenAt),
			incomplete: report.incomplete,
			summary: report.summary
		}
	};
}
/** The findings that become results, in the report's order, and how many the limit leaves out. */
function choose(findings, withWaived) {
	let results = findings.filter(({ verdict, waiver }) => (verdict === "fail" || verdict === "unknown") && (waiver === null || withWaived)), kept = new Set([...results].sort(require_audit.a).slice(0, 5e3));
	return {
		shown: results.filter((finding) => kept.has(finding)),
		left: results.length - kept.size
	};
}
exports.reportSarif = reportSarif;
