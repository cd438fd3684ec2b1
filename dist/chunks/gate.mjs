import { t as compareText } from "./compare.mjs";
import { n as severities, t as isAtLeast } from "./verdict.mjs";
import { t as count } from "./count.mjs";
/** Counts findings by verdict; waived ones are counted apart, and in coverage by their verdict. */
function summarize(findings) {
	let counts = {
		pass: 0,
		fail: 0,
		unknown: 0,
		"not-applicable": 0
	}, waived = {
		pass: 0,
		fail: 0,
		unknown: 0,
		"not-applicable": 0
	};
	for (let finding of findings) (finding.waiver === null ? counts : waived)[finding.verdict] += 1;
	let decided = counts.pass + counts.fail + waived.pass + waived.fail, applicable = decided + counts.unknown + waived.unknown;
	return {
		pass: counts.pass,
		fail: counts.fail,
		unknown: counts.unknown,
		notApplicable: counts["not-applicable"],
		waived: waived.pass + waived.fail + waived.unknown + waived["not-applicable"],
		coverage: applicable === 0 ? 0 : Math.floor(1e4 * decided / applicable) / 100
	};
}
/** Decides the exit code: 3 for a defect, else 1 for failures, else 4 for what could not be seen, else 0. */
function judgeGate(findings, summary, settings, state) {
	let open = findings.filter((finding) => finding.waiver === null && counts(finding, settings.failOn)), failures = open.filter((finding) => finding.verdict === "fail"), unknowns = open.filter((finding) => finding.verdict === "unknown"), failed = failures.length === 0 ? [] : [`${tell(failures, "failure", settings.failOn)}.`], unseen = [];
	unknowns.length > 0 && settings.unknown === "fail" && unseen.push(`${tell(unknowns, "unknown check", settings.failOn)}.`), summary.coverage < (settings.coverage ?? 0) && unseen.push(`Coverage is ${summary.coverage} %, below the floor of ${settings.coverage} %.`), findings.some((finding) => finding.verdict === "pass" || finding.verdict === "fail") || unseen.push("No check could be decided.");
	let because = [
		...state.defect ? [defectReason] : [],
		...failed,
		...unseen
	], exitCode = state.defect ? 3 : failed.length > 0 ? 1 : unseen.length > 0 ? 4 : 0;
	return because.length === 0 && because.push(...tellPassed(settings, unknowns)), settings.failOn === "none" && because.push(tellStricter(findings, summary, settings)), {
		passed: exitCode === 0,
		exitCode,
		because
	};
}
const defectReason = "A defect of trustpath kept part of the audit from being judged; the rest is reported.";
function counts(finding, failOn) {
	return failOn !== "none" && isAtLeast(finding.severity, failOn);
}
/** `3 failures of severity high or above (1 critical, 2 high): imds-hop-limit, …`; the rules with the worst severity first. */
function tell(findings, noun, failOn) {
	let rules = /* @__PURE__ */ new Set(), parts = [];
	for (let severity of severities) {
		let these = findings.filter((finding) => finding.severity === severity);
		these.length > 0 && parts.push(`${these.length} ${severity}`);
		for (let rule of these.map((finding) => finding.rule).sort(compareText)) rules.add(rule);
	}
	let named = [...rules].slice(0, 5).join(", "), more = rules.size > 5 ? ` and ${count(rules.size - 5, "more rule")}` : "";
	return `${count(findings.length, noun)} of severity ${threshold(failOn)} (${parts.join(", ")}): ${named}${more}`;
}
function threshold(failOn) {
	return failOn === "critical" ? failOn : `${failOn} or above`;
}
function tellPassed(settings, unknowns) {
	if (settings.failOn === "none") return ["failOn is none: neither failures nor unknowns fail the gate."];
	let passed = `No failure of severity ${threshold(settings.failOn)}.`;
	return unknowns.length === 0 ? [passed] : [passed, `${tell(unknowns, "unknown check", settings.failOn)}; they do not count, as unknown is pass.`];
}
function tellStricter(findings, summary, settings) {
	let { exitCode, because } = judgeGate(findings, summary, {
		...settings,
		failOn: "high"
	}, { defect: !1 });
	return exitCode === 0 ? "With failOn high it would pass too." : `With failOn high it would fail with exit code ${exitCode}: ${because[0]}`;
}
export { summarize as n, judgeGate as t };
