import { a as escapeProse, n as escapeData, t as cut } from "./escape.mjs";
/** A value on one line, escaped: text bare unless it would be taken for something else. */
function formatValue(value) {
	return cut(escapeData(write(value)), 300);
}
/** The elements of a list as lines, escaped, with a note for those left out; undefined for what is no list. */
function formatItems(value) {
	if (!Array.isArray(value)) return;
	let shown = value.slice(0, 20).map(formatValue);
	return value.length > 20 ? [...shown, `… and ${value.length - 20} more`] : shown;
}
/** One fact and its value, or why there is none, on one line, escaped. */
function formatEvidence(evidence) {
	let fact = escapeData(evidence.fact);
	if ("unknown" in evidence) return `${fact} is unknown: ${formatUnknown(evidence)}`;
	if ("absent" in evidence) return `${fact}: there is none`;
	let more = evidence.more === void 0 ? "" : `, and perhaps more: ${formatUnknown(evidence.more)}`;
	return `${fact} = ${(formatItems(evidence.value) ?? [formatValue(evidence.value)]).join(", ") || "(none)"}${more}`;
}
/** Why a fact could not be had, the call that was refused and the permission it needs, escaped. */
function formatUnknown({ unknown, call, permission, detail }) {
	return `${unknown}${call === void 0 ? "" : ` at ${escapeData(call)}`}${permission === void 0 || permission === call && unknown !== "access-denied" ? "" : permission === call ? ", a permission the auditor lacks" : `, needs the permission ${escapeData(permission)}`}${detail === void 0 ? "" : `. ${escapeProse(detail)}`}`;
}
/** The unknowns a finding rests on, with their facts. A verdict `unknown` that names none is a defect of ours. */
function unknownsOf(finding) {
	let found = finding.evidence.flatMap((evidence) => {
		let why = "unknown" in evidence ? evidence : "more" in evidence ? evidence.more : void 0;
		return why === void 0 ? [] : [{
			fact: evidence.fact,
			why
		}];
	});
	return found.length > 0 ? found : [{
		fact: finding.rule,
		why: { unknown: "defect" }
	}];
}
function write(value) {
	return typeof value == "string" ? value === "" || /^\s|\s$/.test(value) ? JSON.stringify(value) : value : Array.isArray(value) ? `[${value.map(write).join(", ")}]` : typeof value == "object" ? `{${Object.entries(value).map(([key, each]) => `${key}: ${write(each)}`).join(", ")}}` : String(value);
}
export { unknownsOf as a, formatValue as i, formatItems as n, formatUnknown as r, formatEvidence as t };
