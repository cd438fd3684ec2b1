import { a as escapeProse, i as escapeLines, n as escapeData, t as cut } from "./escape-Bv9o8yWl.mjs";
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
/** What is found, without what it is found about; never empty. */
function describeMessage(finding) {
	return escapeProse(finding.message) || `${finding.verdict}: ${escapeData(finding.rule)}`;
}
/** `instance xsoar-prod`: what people call the subject. */
function describeSubject({ subject }) {
	return `${subject.kind} ${escapeData(subject.name) || escapeData(subject.id)}`;
}
/** Everything a reader needs besides the message to understand and mend a finding, in reading order. */
function describe(finding) {
	return [
		...describeId(finding),
		...describeEvidence(finding),
		...describeFix(finding),
		...describeWaiver(finding),
		...describeOrigin(finding)
	];
}
/** The stable id of the subject, and where it is. */
function describeId({ subject }) {
	let place = subject.id.startsWith("arn:") ? [] : [subject.account, subject.region].flatMap((part) => part ? [escapeData(part)] : []);
	return [{
		label: "subject",
		text: [escapeData(subject.id), ...place].join(" · ")
	}];
}
/** The facts the verdict rests on; an unknown that the message already tells in full is not repeated. */
function describeEvidence({ evidence, message }) {
	let details = evidence.filter((each) => !("unknown" in each && tells(message, each))).map((each) => {
		if ("unknown" in each) return {
			label: "unknown",
			text: `${escapeData(each.fact)}: ${formatUnknown(each)}`
		};
		let items = "value" in each && each.more === void 0 ? formatItems(each.value) : void 0;
		return items === void 0 || items.length < 2 ? {
			label: "evidence",
			text: formatEvidence(each)
		} : {
			label: "evidence",
			text: `${escapeData(each.fact)} =`,
			items
		};
	});
	if (details.length <= 30) return details;
	let more = `… and ${details.length - 30} more facts`;
	return [...details.slice(0, 30), {
		label: "evidence",
		text: more
	}];
}
function describeFix({ fix }) {
	if (fix === void 0) return [];
	let text = {
		label: "fix",
		text: escapeProse(fix.text)
	};
	if (fix.command === void 0) return [text];
	let [first = "", ...rest] = escapeLines(fix.command);
	return [text, {
		label: "command",
		text: first,
		items: rest
	}];
}
function describeWaiver({ waiver }) {
	if (waiver === null) return [];
	let { reason, owner, expires } = waiver;
	return [{
		label: "waived",
		text: `until ${escapeData(expires)} by ${escapeData(owner)}: ${escapeProse(reason)}`
	}];
}
/** Other servers it concerns, where the subject is declared, and the id of the finding. */
function describeOrigin({ servers, location, id }) {
	let others = servers.slice(1).map(escapeData).join(", ");
	return [
		...others === "" ? [] : [{
			label: "also",
			text: others
		}],
		...location === void 0 ? [] : [{
			label: "declared",
			text: `${escapeData(location.file)}:${location.line}:${location.column}`
		}],
		{
			label: "finding",
			text: escapeData(id)
		}
	];
}
function tells(message, { fact, unknown, call, permission, detail }) {
	return [
		fact,
		unknown,
		call,
		permission,
		detail
	].every((part) => message.includes(part ?? ""));
}
export { describeMessage as a, describeWaiver as c, unknownsOf as d, describeId as i, formatUnknown as l, describeEvidence as n, describeOrigin as o, describeFix as r, describeSubject as s, describe as t, formatValue as u };
