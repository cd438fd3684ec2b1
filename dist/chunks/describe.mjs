import { a as escapeProse, i as escapeLines, n as escapeData } from "./escape.mjs";
import { n as formatItems, r as formatUnknown, t as formatEvidence } from "./evidence.mjs";
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
export { describeMessage as a, describeWaiver as c, describeId as i, describeEvidence as n, describeOrigin as o, describeFix as r, describeSubject as s, describe as t };
