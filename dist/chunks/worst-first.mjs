import { t as compareText } from "./compare.mjs";
import { i as verdicts, n as severities } from "./verdict.mjs";
import { a as escapeProse, n as escapeData } from "./escape.mjs";
import { a as unknownsOf } from "./evidence.mjs";
// src/report/blind-spots.ts
/** Groups unknown findings that no waiver accepts by what would settle them; what settles most comes first. */
function findBlindSpots(findings) {
	let spots = /* @__PURE__ */ new Map();
	for (let finding of findings) if (finding.verdict === "unknown" && finding.waiver === null) for (let { fact, why } of unknownsOf(finding)) {
		let remedy = remedies[why.unknown](why, fact), key = JSON.stringify([
			why.unknown,
			why.call,
			why.permission,
			why.unknown === "not-declared" ? fact : remedy
		]), spot = spots.get(key) ?? {
			why,
			remedies: /* @__PURE__ */ new Set(),
			findings: /* @__PURE__ */ new Set()
		};
		spots.set(key, spot), spot.remedies.add(remedy), spot.findings.add(finding);
	}
	return [...spots].sort(([one, { findings: a }], [other, { findings: b }]) => b.size - a.size || compareText(one, other)).map(([, spot]) => ({
		reason: spot.why.unknown,
		...spot.why.call !== void 0 && { call: spot.why.call },
		...spot.why.permission !== void 0 && { permission: spot.why.permission },
		remedy: tellRemedies([...spot.remedies]),
		findings: [...spot.findings],
		accounts: [...new Set([...spot.findings].flatMap(({ subject }) => subject.account ?? []))].sort(compareText)
	}));
}
function tellRemedies([first = "", ...more]) {
	return more.length === 0 ? first : `${first}; ${more.length} more, each told at its finding`;
}
/** `instance in 222222222222 eu-west-1`, escaped. */
function formatGapPlace(gap) {
	let place = [gap.account, gap.region].filter((part) => part !== void 0).join(" ");
	return escapeData(place === "" ? gap.kind : `${gap.kind} in ${place}`);
}
const remedies = {
	"access-denied": ({ permission, call }) => `grant ${escapeData(permission ?? call ?? "the auditor access")}`,
	throttled: () => "run again when AWS throttles less, or with fewer calls at once",
	unavailable: () => "run again when the service answers",
	"invalid-answer": () => "run again; a proxy or the service gave an answer that AWS does not give",
	"region-disabled": () => "enable the region for the account, or take it out of the configuration",
	credentials: () => "give the auditor credentials for the account",
	"wrong-account": () => "give the auditor credentials of the declared account",
	"not-collected": () => "collect a new snapshot with this configuration",
	"not-declared": ({ detail }, fact) => detail === void 0 ? `declare ${escapeData(fact)}` : escapeProse(detail).replace(/\.$/, ""),
	defect: () => "report it: this is a defect of trustpath"
};
// src/report/worst-first.ts
/** For a reader: failures before unknowns, each by severity, what a waiver accepts last. Keeps the report's order otherwise. */
function worstFirst(one, other) {
	return waived(one) - waived(other) || verdict(one) - verdict(other) || severity(one) - severity(other);
}
/** For what must be cut: severity counts before the verdict, so that a lost critical check outlives a small failure. */
function gravestFirst(one, other) {
	return waived(one) - waived(other) || severity(one) - severity(other) || verdict(one) - verdict(other);
}
function waived(finding) {
	return finding.waiver === null ? 0 : 1;
}
function verdict(finding) {
	return verdicts.indexOf(finding.verdict);
}
function severity(finding) {
	return severities.indexOf(finding.severity);
}
export { formatGapPlace as i, worstFirst as n, findBlindSpots as r, gravestFirst as t };
