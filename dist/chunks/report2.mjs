import { a as measure, c as escapeData, d as escapeProse, i as createStyle, m as count, o as wrap, s as cut, u as escapeLines } from "./program.mjs";
import { T as compareText, d as nameOfArn, i as verdicts, n as severities } from "./model.mjs";
import { C as summarize$1 } from "./audit.mjs";
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
	let details = evidence.filter((each) => !("unknown" in each && tells(message, each))).flatMap((each) => "unknown" in each ? {
		label: "unknown",
		text: `${escapeData(each.fact)}: ${formatUnknown(withoutTold(each, message))}`
	} : "value" in each && describeList(each) || {
		label: "evidence",
		text: formatEvidence(each)
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
/** A list by its elements, and why there may be more of them; undefined for what fits on one line. */
function describeList({ fact, value, more }) {
	let items = formatItems(value) ?? [];
	if (items.length < 2 && (more === void 0 || !items[0]?.endsWith("."))) return;
	let name = escapeData(fact), listed = {
		label: "evidence",
		text: `${name} =`,
		items
	};
	return more === void 0 ? [listed] : [listed, {
		label: "evidence",
		text: `${name} may hold more: ${formatUnknown(more)}`
	}];
}
/** Without the sentences that the message says already. */
function withoutTold({ detail, ...unknown }, message) {
	return detail === void 0 || message.includes(detail) ? unknown : {
		...unknown,
		detail
	};
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
// src/report/path-verdict.ts
function pathVerdictOf({ state, firstBroken }) {
	return firstBroken === "least-privilege" ? "too wide" : state;
}
/** `xsoar-prod → aws-ec2-prod → UpdateAPP`, escaped. */
function nameWay({ server, integration, role }) {
	return [
		server,
		integration,
		nameOfArn(role)
	].map(escapeData).join(" → ");
}
/** Where the path breaks first, or else the first of the links of which nobody knows. */
function tellVerdict(path) {
	let verdict = pathVerdictOf(path);
	if (verdict === "broken") return `broken at ${path.firstBroken}`;
	if (verdict !== "unknown") return verdict;
	let open = path.links.filter((link) => link.state === "unknown" && link.name !== "guardrails");
	return `unknown at ${open[0]?.name}${open.length > 1 ? ` and ${open.length - 1} more` : ""}`;
}
// src/report/path-text.ts
const marks = {
	proven: "✓",
	broken: "✗",
	unknown: "?"
};
/** Paths as drawings for a terminal: links in the order of a call, the line broken where the path is, and what mends it. */
function drawPaths(paths, { color, width }) {
	let style = createStyle(color, width);
	return [...paths.flatMap((path) => [...drawPath(path, style), ""]), ...summarize(paths, style)].map((line) => `${line.trimEnd()}\n`).join("");
}
function drawPath(path, style) {
	let { links, firstBroken } = path, brokenAt = links.findIndex((link) => link.name === firstBroken);
	return [
		...drawHeading(path, style),
		"",
		...links.flatMap((link, index) => {
			let past = brokenAt !== -1 && index > brokenAt;
			return drawLink(link, index === links.length - 1 ? " " : past || index === brokenAt ? "╎" : "│", style);
		})
	];
}
function drawHeading(path, style) {
	let { role, via } = path, way = nameWay(path), verdict = tellVerdict(path), paint = paintOf(path, style), gap = style.width - measure(way) - verdict.length, first = gap >= 2 ? `${style.strong(way)}${" ".repeat(gap)}${paint(verdict)}` : style.strong(way), told = {
		integration: "",
		command: "a role of its commands, ",
		account: "one account of inAccounts, "
	}[via], arn = `  ${style.quiet(`${told}${escapeData(role)}`)}`;
	return gap >= 2 ? [first, arn] : [
		first,
		`  ${paint(verdict)}`,
		arn
	];
}
function drawLink(link, below, style) {
	let { name, state, because } = link, paint = link.waits ? style.quiet : {
		proven: style.good,
		broken: style.bad,
		unknown: style.doubtful
	}[state], mark = link.waits ? "·" : marks[state], [first = "", ...rest] = wrap(escapeProse(because), style.width - 2 - 26), bar = below === " " ? "" : `  ${style.quiet(below)}`, margin = bar === "" ? " ".repeat(3) : bar, text = state === "proven" || link.waits ? style.quiet : String;
	return [
		`  ${paint(mark)} ${paint(name.padEnd(24))}${text(first)}`,
		...rest.map((line) => `${margin}${" ".repeat(25)}${text(line)}`),
		...state === "proven" || link.waits ? [] : drawDetails(link, margin, style)
	];
}
/** Below a link that does not hold: the statement that decided, what could not be read, and the change that mends it. */
function drawDetails(link, bar, style) {
	let { statement, mend } = link, line = (what, text) => wrap(text, style.width - 2 - 4 - 8).map((each, index) => `${bar}   ${style.quiet((index === 0 ? what : "").padEnd(8))}${each}`), details = [
		...statement === void 0 ? [] : line("decided", describeStatement(statement)),
		...reasonsOf(link).flatMap((reason) => line("open", reason)),
		...mend === void 0 || mend.text === "" ? [] : line("mend", escapeProse(mend.text))
	], copied = mend?.command ?? mend?.document, commands = (copied === void 0 ? [] : escapeLines(copied)).map((text) => `      ${style.command(text)}`);
	return details.length + commands.length === 0 ? [] : [
		bar,
		...details,
		...commands.length > 0 ? [bar, ...commands] : [],
		...bar.trim() === "" ? [] : [bar]
	];
}
function describeStatement({ policy, index, sid, effect }) {
	return `statement ${index}${sid ? ` (${escapeData(sid)})` : ""} of ${escapeProse(policy)}, ${effect === "Deny" ? "a Deny" : "an Allow"}`;
}
/** What was refused or failed; a reason without a call is in the sentence of the link already. */
function reasonsOf({ state, evidence }) {
	return state === "unknown" ? evidence.flatMap(({ fact, ...each }) => {
		let unknown = "unknown" in each ? each : "more" in each ? each.more : void 0;
		return unknown === void 0 || unknown.detail !== void 0 && unknown.call === void 0 ? [] : [`${escapeData(fact)}: ${formatUnknown(unknown)}`];
	}) : [];
}
function paintOf({ state }, style) {
	return {
		complete: style.good,
		broken: style.bad,
		unknown: style.doubtful
	}[state];
}
const markOf = {
	complete: marks.proven,
	broken: marks.broken,
	unknown: marks.unknown
};
/** Of several paths one line each, as the drawings are long, then `6 paths: 2 complete, 3 broken, 1 too wide`. */
function summarize(paths, style) {
	let each = paths.map((path) => {
		let paint = paintOf(path, style);
		return `${paint(markOf[path.state])} ${nameWay(path)} (${escapeData(path.account)})  ${paint(tellVerdict(path))}`;
	});
	return [...each.length > 1 ? [...each, ""] : [], countStates(paths, style)];
}
function countStates(paths, style) {
	let of = (verdict) => paths.filter((path) => pathVerdictOf(path) === verdict).length, told = [
		["complete", style.good],
		["broken", style.bad],
		["too wide", style.bad],
		["unknown", style.doubtful]
	].filter(([verdict]) => of(verdict) > 0).map(([verdict, paint]) => paint(`${of(verdict)} ${verdict}`));
	return `${count(paths.length, "path")}${told.length === 0 ? "" : `: ${told.join(", ")}`}`;
}
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
	"not-declared": ({ detail }, fact) => detail === void 0 ? `declare ${escapeData(fact)}` : escapeProse(detail).replace(/\.$/, "").replace(/^(Declare|Give) /, (verb) => verb.toLowerCase()),
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
// src/report/by-server.ts
/** Groups findings by the first server they concern; the server with the worst finding first, then by name, what has no server last. */
function groupByServer(findings) {
	let groups = /* @__PURE__ */ new Map();
	for (let finding of findings) {
		let [server] = finding.servers, group = groups.get(server);
		group === void 0 ? groups.set(server, [finding]) : group.push(finding);
	}
	return [...groups].map(([server, group]) => ({
		server,
		summary: summarize$1(group),
		findings: group.sort(worstFirst)
	})).sort(compareGroups);
}
function compareGroups(one, other) {
	let [a] = one.findings, [b] = other.findings;
	return (a === void 0 || b === void 0 ? 0 : worstFirst(a, b)) || Number(one.server === void 0) - Number(other.server === void 0) || byName(one, other);
}
function byName(one, other) {
	return compareText(one.server ?? "", other.server ?? "");
}
// src/report/waiver-notes.ts
const order = [
	"expired",
	"unused",
	"not seen",
	"ends soon"
];
/** The waivers that ask for attention: expired ones first, then those without use, those that end soon last. */
function listWaiverNotes({ waivers = [] }) {
	let notes = waivers.flatMap((use) => {
		let label = labelOf(use);
		return label === void 0 ? [] : [{
			label,
			use,
			advice: adviceFor(label, use)
		}];
	});
	return order.flatMap((label) => notes.filter((note) => note.label === label));
}
/** `3 waivers: 2 in use, 1 expired`. */
function countWaivers({ waivers = [] }) {
	let many = (state) => waivers.filter((use) => use.state === state).length, told = [
		["used", "in use"],
		["expired", "expired"],
		["unused", "unused"],
		["unseen", "not seen"]
	].flatMap(([state, words]) => many(state) > 0 ? [`${many(state)} ${words}`] : []);
	return `${count(waivers.length, "waiver")}: ${told.join(", ")}`;
}
function labelOf({ state, endsSoon }) {
	return state === "expired" || state === "unused" ? state : endsSoon ? "ends soon" : state === "unseen" ? "not seen" : void 0;
}
function adviceFor(label, { waiver: { expires } }) {
	switch (label) {
		case "expired": return `It ended on ${expires}: mend what it accepted, or renew it.`;
		case "unused": return "Nothing that it covers fails: delete it.";
		case "not seen": return "What it is for could not be looked at, so whether it is needed is not known.";
		case "ends soon": return `It ends on ${expires}: mend what it accepts, or renew it.`;
	}
}
// src/report/sentence.ts
/** Text that ends like a sentence. */
function endSentence(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
export { formatUnknown as C, formatItems as S, unknownsOf as T, describeMessage as _, gravestFirst as a, describeWaiver as b, formatGapPlace as c, pathVerdictOf as d, tellVerdict as f, describeId as g, describeFix as h, groupByServer as i, drawPaths as l, describeEvidence as m, countWaivers as n, worstFirst as o, describe as p, listWaiverNotes as r, findBlindSpots as s, endSentence as t, nameWay as u, describeOrigin as v, formatValue as w, formatEvidence as x, describeSubject as y };
