"use strict";
const require_audit = require("./audit.cjs"), require_program = require("./program.cjs"), require_path_verdict = require("./path-verdict.cjs"), require_fix_heading = require("./fix-heading.cjs");
let node_crypto = require("node:crypto");
// src/report/html/markup.ts
const markup = Symbol("markup"), dataLimit = 2e3, entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, nothing = { [markup]: "" };
/** Template tag: the literal parts are markup, strings put into it are data on one line, also between attribute quotes. */
function html(literals, ...parts) {
	let text = literals[0] ?? "";
	for (let [index, part] of parts.entries()) text += render(part) + (literals[index + 1] ?? "");
	return { [markup]: text };
}
/** Markup written in this folder, as a whole: style, script and shapes. Never data. */
function trusted(text) {
	return { [markup]: text };
}
/** Data as code: exact, on one line, cut when it is absurdly long. */
function code(text) {
	return html`<code>${showData(text)}</code>`;
}
/** The same as plain text. What blanks begin, end or make up stands in quotes, so that it can be seen. */
function showData(text) {
	return require_program.o(require_program.s(text === "" || /^\s|\s$/.test(text) ? JSON.stringify(text) : text), dataLimit);
}
/** A sentence; what stands between backticks becomes code. */
function prose(text) {
	return html`${require_program.o(require_program.u(text), dataLimit).split(/`([^`]+)`/).map((part, index) => index % 2 == 1 ? html`<code>${part}</code>` : part)}`;
}
/** A command or document with its lines, whole, so that it can be copied. */
function block(text) {
	return html`<pre>${trusted(require_program.l(text).map(keepWords).join("\n"))}</pre>`;
}
/** A browser may break a line after every hyphen, also inside `--region us-east-1`; such words stay whole. */
function keepWords(line) {
	return line.split(" ").map((word) => word.includes("-") && require_audit.S(word) <= 40 ? `<span>${escapeHtml(word)}</span>` : escapeHtml(word)).join(" ");
}
function toText(part) {
	return part[markup];
}
function render(part) {
	return part === void 0 ? "" : typeof part == "string" ? escapeHtml(require_program.s(part)) : typeof part == "number" ? String(part) : isHtml(part) ? part[markup] : part.map(render).join("");
}
function isHtml(part) {
	return markup in part;
}
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? "").replace(require_program.d, "#&#35;");
}
// src/report/html/table.ts
/** A table that scrolls by itself where the screen is too narrow for it. */
function writeTable(caption, columns, rows) {
	return html`<section class="scroll" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></section>`;
}
/** What could not be looked at; what would settle most of it comes first. */
function writeBlindSpots(report) {
	let tables = [writeSpots(report), writeGaps(report)];
	return html`<section id="blind-spots" aria-labelledby="blind-spots-heading"><h2 id="blind-spots-heading">Could not look</h2>${tables.every((table) => table === nothing) ? html`<p>Everything that was asked for could be read: no check is open, and nothing is missing from the lists.</p>` : tables}</section>`;
}
function writeSpots({ findings }) {
	let spots = require_audit.s(findings);
	return spots.length === 0 ? nothing : writeTable("What would settle the open checks", [
		"Open checks",
		"What would settle them",
		"Reason",
		"Accounts"
	], spots.map(({ findings: open, remedy, reason, call, accounts }) => [
		html`<b>${open.length}</b>`,
		remedy,
		call === void 0 ? reason : html`${reason} at ${code(call)}`,
		listShort(accounts)
	]));
}
function writeGaps({ gaps }) {
	return gaps.length === 0 ? nothing : writeTable("Not listed, so subjects may be missing", [
		"What",
		"Why",
		"Servers concerned"
	], require_audit.c(gaps).map(({ place, why, servers }) => [
		place,
		require_audit.v(why),
		listShort(servers)
	]));
}
function listShort(names) {
	return names.length === 0 ? html`<span class="quiet">\u2013</span>` : html`${names.slice(0, 8).map((name, index) => html`${index > 0 ? ", " : ""}${code(name)}`)}${names.length > 8 ? ` and ${names.length - 8} more` : ""}`;
}
// src/report/html/drawing/shapes.ts
const broken = "<path class=\"b\" d=\"M-3.5-8h7l4.5 4.5v7l-4.5 4.5h-7l-4.5-4.5v-7z\" fill=\"currentColor\"/>", cross = "<path class=\"k\" d=\"M-3-3l6 6M3-3l-6 6\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\"/>", shapes = {
	proven: "<circle class=\"p\" r=\"4\" fill=\"currentColor\"/>",
	broken: broken + cross,
	first: `<circle class="halo" r="13" fill="none" stroke="currentColor"/>${broken}${cross}`,
	unknown: "<circle class=\"u\" r=\"7.3\" fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"1.3\" stroke-dasharray=\"2.5 1.8\"/><path class=\"uq\" d=\"M-2.5-1.9c.1-1.6 1.2-2.4 2.6-2.4 1.5 0 2.6 1 2.6 2.3 0 1.9-2.5 1.9-2.5 3.7M.2 3.9v.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\"/>",
	pass: "<circle class=\"p\" r=\"7\" fill=\"currentColor\"/><path class=\"k\" d=\"M-3.2.3l2.2 2.3L3.3-2.3\" fill=\"none\" stroke=\"#fff\" stroke-width=\"1.8\"/>",
	na: "<circle class=\"n\" r=\"7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\"/><path class=\"n\" d=\"M-3 0h6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/>",
	waived: "<circle class=\"w\" r=\"7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\"/><path class=\"w\" d=\"M-3.6.8c1.2-2 2.4-2 3.6-.8s2.4 1.2 3.6-.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/>"
}, shapeDefinitions = trusted(Object.entries(shapes).map(([name, shape]) => `<g id="mark-${name}">${shape}</g>`).join(""));
/** A mark in running text. It says nothing on its own: the words beside it do. */
function drawMark(mark) {
	return html`<svg class="mark" width="16" height="16" viewBox="-8.5 -8.5 17 17" aria-hidden="true"><use href="#mark-${mark}"/></svg>`;
}
/** The same as part of a drawing. */
function placeMark(mark, x, y) {
	return html`<g transform="translate(${x} ${y})">${trusted(shapes[mark])}</g>`;
}
// src/report/html/link-words.ts
/** What people call the links of a path. */
const linkWords = {
	instance: {
		title: "Instance",
		short: "instance"
	},
	"instance-profile": {
		title: "Instance profile",
		short: "profile"
	},
	"profile-role": {
		title: "Role in the profile",
		short: "its role"
	},
	"role-trusts-ec2": {
		title: "Role trusts EC2",
		short: "trusts EC2"
	},
	"metadata-service": {
		title: "Metadata service",
		short: "metadata"
	},
	user: {
		title: "User",
		short: "user"
	},
	"access-key": {
		title: "Access key",
		short: "active key"
	},
	"sts-endpoint": {
		title: "STS endpoint",
		short: "endpoint"
	},
	"assume-role-permission": {
		title: "Permission to assume the role",
		short: "may assume"
	},
	"target-role": {
		title: "Target role",
		short: "exists"
	},
	"trust-policy": {
		title: "Trust policy",
		short: "trust"
	},
	guardrails: {
		title: "Guardrails",
		short: "guardrails"
	},
	session: {
		title: "Session",
		short: "session"
	},
	permissions: {
		title: "Permissions of the role",
		short: "permits"
	},
	"least-privilege": {
		title: "Least privilege",
		short: "no wider"
	}
}, edgeOf = {
	instance: 0,
	"instance-profile": 0,
	"profile-role": 0,
	"role-trusts-ec2": 0,
	"metadata-service": 0,
	user: 0,
	"access-key": 0,
	"sts-endpoint": 1,
	"assume-role-permission": 1,
	"target-role": 2,
	"trust-policy": 2,
	guardrails: 2,
	session: 2,
	permissions: 3,
	"least-privilege": 3
}, wide = {
	width: 960,
	height: 92,
	line: 46,
	boxes: [
		{
			at: 1,
			size: 148
		},
		{
			at: 310,
			size: 148
		},
		{
			at: 532,
			size: 46
		},
		{
			at: 710,
			size: 158
		}
	],
	end: 950
}, tall = {
	width: 320,
	height: 528,
	line: 22,
	boxes: [
		{
			at: 1,
			size: 40
		},
		{
			at: 172,
			size: 40
		},
		{
			at: 272,
			size: 40
		},
		{
			at: 420,
			size: 40
		}
	],
	end: 522
}, strip = {
	width: 236,
	height: 16,
	line: 8,
	boxes: [
		{
			at: 1,
			size: 9
		},
		{
			at: 76,
			size: 9
		},
		{
			at: 115,
			size: 9
		},
		{
			at: 178,
			size: 9
		}
	],
	end: 224
}, layouts = {
	wide,
	tall,
	strip
};
/** Where the marks of an edge stand along the line, evenly. */
function placeMarks({ boxes, end }, edge, many) {
	let { at, size } = boxes[edge], start = at + size, stop = boxes[edge + 1]?.at ?? end;
	return Array.from({ length: many }, (_, index) => round(start + (index + .5) * (stop - start) / many));
}
function round(value) {
	return Math.round(value * 10) / 10;
}
/** The boxes of a drawing and what kind of thing each is, but for the target: its account is each path's own. Small ones say nothing. */
function drawBoxes(path, layout, name) {
	let boxes = layout.boxes.map(({ at, size }, index) => {
		if (name === "tall") return {
			x: 1,
			y: at,
			width: index === 2 ? 46 : 300,
			height: size
		};
		let height = name === "wide" ? 40 : size;
		return {
			x: at,
			y: layout.line - height / 2,
			width: size,
			height
		};
	}), shape = html`<path class="box" d="${boxes.map((box) => traceRounded(box, name === "strip" ? 2 : 5)).join("")}" fill="#fff" stroke="currentColor"/>`;
	return name === "strip" ? shape : html`${shape}${writeKinds(path, boxes)}`;
}
function writeKinds({ authentication, caller }, boxes) {
	let kinds = [
		"server",
		authentication === "access-key" ? "user" : "server role",
		"STS"
	];
	return boxes.slice(0, 3).map(({ x, y, width }, index) => index === 2 || index === 1 && caller === void 0 ? html`<text class="box-sole" x="${x + width / 2}" y="${y + 24}" text-anchor="middle">${kinds[index]}</text>` : html`<text class="box-kind" x="${x + 9}" y="${y + 15}">${kinds[index]}</text>`);
}
function traceRounded({ x, y, width, height }, radius) {
	let turn = (right, down) => `a${radius} ${radius} 0 0 1 ${right} ${down}`;
	return `M${x + radius} ${y}h${width - 2 * radius}${turn(radius, radius)}v${height - 2 * radius}${turn(-radius, radius)}h${2 * radius - width}${turn(-radius, -radius)}v${2 * radius - height}${turn(radius, -radius)}z`;
}
// src/report/html/drawing/draw-skeleton.ts
const edges = [
	0,
	1,
	2,
	3
];
/**
* Boxes, the line between them and the marks of the links on it; the line is whole up to the first broken link. Of few
* elements, for a browser copies them for every path that looks alike.
*/
function drawSkeleton(path, name) {
	let layout = layouts[name], placed = edges.flatMap((edge) => placeLinks(path, layout, name, edge)), proven = placed.filter(({ link }) => link.state === "proven"), others = placed.filter(({ link }) => link.state !== "proven"), labels = name === "strip" ? nothing : placed.map((each, index) => label(each, name === "tall", index % 2 == 1));
	return html`${drawLine(path, placed, layout, name === "tall")}${drawBoxes(path, layout, name)}${drawDots(proven, name)}${others.map(({ link, x, y }) => placeMark(link.name === path.firstBroken ? "first" : link.state, x, y))}${labels}`;
}
function placeLinks({ links }, layout, name, edge) {
	let these = links.filter((link) => edgeOf[link.name] === edge), places = placeMarks(layout, edge, these.length);
	return these.map((link, index) => {
		let at = places[index] ?? 0;
		return name === "tall" ? {
			link,
			x: layout.line,
			y: at
		} : {
			link,
			x: at,
			y: layout.line
		};
	});
}
/** Lines of no length with round ends. */
function drawDots(placed, name) {
	return placed.length === 0 ? nothing : html`<path class="dots" d="${placed.map(({ x, y }) => `M${x} ${y}h0`).join("")}" stroke="currentColor" stroke-width="${name === "strip" ? 5.2 : 8}" stroke-linecap="round"/>`;
}
function drawLine({ firstBroken }, placed, { line, end }, turn) {
	let move = (at) => turn ? `${line} ${at}` : `${at} ${line}`, draw = (from, to) => `M${move(from)}L${move(to)}`, head = turn ? `M${line - 4} ${end - 5}l4 5 4-5` : `M${end - 5} ${line - 4}l5 4-5 4`, first = placed.find(({ link }) => link.name === firstBroken), whole = (to) => html`<path class="line" d="${draw(4, to)}${head}" fill="none" stroke="currentColor"/>`;
	if (first === void 0) return whole(end);
	let cut = turn ? first.y : first.x;
	return html`${whole(cut - 18)}<path class="lost" d="${draw(cut + 18, end)}" fill="none" stroke="currentColor" stroke-dasharray="3 4"/>`;
}
/** Beside the mark of a tall drawing; above and below those of a wide one by turns, for there is no room for all on one side. */
function label({ link, x, y }, tall, below) {
	let [left, top, anchor] = tall ? [
		x + 22,
		y + 4,
		"start"
	] : [
		x,
		y + (below ? 35 : -27),
		"middle"
	];
	return html`<text class="link-${link.state}" x="${left}" y="${top}" text-anchor="${anchor}">${linkWords[link.name].short}</text>`;
}
// src/report/html/drawing/skeletons.ts
function createSkeletons() {
	let known = /* @__PURE__ */ new Map();
	return {
		get(path, layout) {
			let key = JSON.stringify([
				layout,
				path.authentication,
				path.caller === void 0,
				path.links.map(look(path))
			]), found = known.get(key);
			if (found !== void 0) return found.id;
			let id = `drawing-${known.size + 1}`;
			return known.set(key, {
				id,
				shape: drawSkeleton(path, layout)
			}), id;
		},
		define: () => html`${[...known.values()].map(({ id, shape }) => html`<g id="${id}">${shape}</g>`)}`
	};
}
function look({ firstBroken }) {
	return ({ name, state }) => `${name} ${name === firstBroken ? "first" : state}`;
}
// src/report/html/filters.ts
const standings = {
	fail: "failed or broken",
	unknown: "unknown",
	pass: "passed or complete",
	waived: "waived",
	"not-applicable": "not applicable"
};
/** Choices that the script makes work; without it they stay hidden and everything is shown. */
function writeFilters({ findings, paths = [] }) {
	let accounts = /* @__PURE__ */ new Set([...findings.map(({ subject }) => subject.account ?? ""), ...paths.map(({ account }) => account)]);
	accounts.delete("");
	let byAccount = [...accounts].sort(require_program.rt).map((account) => [account, account]), bySeverity = require_program.M.slice(0, -1).map((severity, rank) => [String(rank), rank === 0 ? severity : `${severity} or above`]);
	return html`<search id="filters" aria-label="Filter paths and findings" hidden>${select("verdict", "Verdict", Object.entries(standings))}${select("severity", "Severity", bySeverity)}${select("account", "Account", byAccount)}<label class="wide">Text <input id="filter-text" type="search" autocomplete="off" spellcheck="false"></label><button id="filter-none" type="button">Show all</button></search><p id="shown" role="status"></p>`;
}
function select(name, label, choices) {
	return html`<label>${label} <select id="filter-${name}"><option value="">any</option>${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
// src/report/html/anchor.ts
/**
* The id of an element: `finding-<finding id>`, `rule-<rule id>`, and `path-` with the first 16 hex digits of
* SHA-256(path id), since a path's id holds characters that a fragment would have to escape.
*/
function anchorOf(what, id) {
	return `${what}-${what !== "path" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80 ? id : (0, node_crypto.createHash)("sha256").update(id).digest("hex").slice(0, 16)}`;
}
/** The facts that a verdict or a link rests on. */
function writeEvidence(evidence) {
	if (evidence.length === 0) return nothing;
	let rows = evidence.slice(0, 40).map((each) => html`<tr><th scope="row">${code(each.fact)}</th><td>${writeValue(each)}</td></tr>`), left = evidence.length - 40;
	return html`<table class="evidence"><caption class="unseen">Evidence</caption><thead class="unseen"><tr><th scope="col">Fact</th><th scope="col">Value</th></tr></thead><tbody>${rows}</tbody></table>${left > 0 ? html`<p class="quiet">\u2026 and ${left} more facts; the JSON report holds all.</p>` : nothing}`;
}
function writeValue(evidence) {
	if ("unknown" in evidence) return html`<span class="unknown">${drawMark("unknown")} ${require_audit.v(evidence)}</span>`;
	if ("absent" in evidence) return html`<span class="quiet">there is none</span>`;
	let items = require_audit._(evidence.value), value = items === void 0 ? html`<code>${require_audit.y(evidence.value)}</code>` : items.length === 0 ? html`<span class="quiet">(none)</span>` : items.map((item, index) => html`${index > 0 ? html`<br>` : nothing}<code>${item}</code>`), { more } = evidence;
	return more === void 0 ? html`${value}` : html`${value}<br><span class="unknown">${drawMark("unknown")} and perhaps more: ${require_audit.v(more)}</span>`;
}
// src/report/html/filter-attributes.ts
const standingOfPath = {
	broken: "fail",
	unknown: "unknown",
	complete: "pass"
};
/** Attributes by which the filters find an item. Severities are their place in the list, worst first; none matches no severity. */
function filterAttributes(what, standing, severity, account) {
	return html`data-item="${what}" data-verdict="${standing}" data-severity="${severity === void 0 ? require_program.M.length : require_program.M.indexOf(severity)}" data-account="${account ?? ""}"`;
}
/** `trustpath.yaml:18:5`, as editors and terminals take it. */
function writePlace({ file, line, column }) {
	return html`<code>${require_program.o(require_program.s(file), 500)}:${line}:${column}</code>`;
}
// src/report/html/finding.ts
const marks = {
	fail: "broken",
	unknown: "unknown",
	pass: "pass",
	"not-applicable": "na",
	waived: "waived"
}, verdictWords = {
	fail: "failed",
	unknown: "could not look",
	pass: "passed",
	"not-applicable": "does not apply"
};
/** A finding that somebody must act on or has accepted: everything about it, nothing folded away. */
function writeFinding(finding, hasPath) {
	let { id, severity, verdict, rule, message, evidence, fix, waiver } = finding, standing = waiver === null ? verdict : "waived", stated = waiver === null ? verdictWords[verdict] : `${verdictWords[verdict]}, waived`;
	return html`<article class="finding" id="${anchorOf("finding", id)}" ${attributes$1(finding)}><h4>${drawMark(marks[standing])}<span class="${severity}">${severity}</span> <a href="#${anchorOf("rule", rule)}">${showData(rule)}</a> <span class="quiet">${stated}</span></h4><p class="message">${message === "" ? require_audit.f(finding) : prose(message)}</p>${writeWaiver(finding)}${writeEvidence(evidence)}${fix === void 0 ? nothing : html`<p><b>Fix:</b> ${prose(fix.text)}</p>`}${fix?.command === void 0 ? nothing : block(fix.command)}${writeOrigin$1(finding, hasPath)}</article>`;
}
/** A finding that asks for nothing, as a row of a table. */
function writeRow$1(finding) {
	let { id, verdict, severity, rule, subject } = finding;
	return html`<tr id="${anchorOf("finding", id)}" ${attributes$1(finding)}><td>${verdictWords[verdict]}</td><td>${severity}</td><td><a href="#${anchorOf("rule", rule)}">${showData(rule)}</a></td><td>${subject.kind} ${writeSubject(subject)}</td><td>${prose(require_audit.f(finding))}</td></tr>`;
}
function attributes$1({ verdict, waiver, severity, subject }) {
	return filterAttributes("finding", waiver === null ? verdict : "waived", severity, subject.account);
}
function writeWaiver({ waiver }) {
	if (waiver === null) return nothing;
	let { expires, owner, reason } = waiver;
	return html`<p class="waived">Accepted until ${prose(expires)} by ${prose(owner)}: ${prose(reason)}</p>`;
}
function writeSubject({ id, name, account }) {
	return id.startsWith("arn:") && name !== "" ? html`${code(name)} ${account ?? ""}` : code(id);
}
/** What it is about, other servers it concerns, where that is declared, and its own address. */
function writeOrigin$1({ id, subject, servers, location }, hasPath) {
	let { kind, name, account, region } = subject, place = [account, region].filter((part) => part !== void 0 && !subject.id.includes(part));
	return html`<p class="origin">${[
		html`${kind} ${code(name || subject.id)}`,
		...subject.id === name || name === "" ? [] : [code(subject.id)],
		...place.map((part) => html`${part}`),
		...kind === "trust-path" && hasPath(subject.id) ? [html`<a href="#${anchorOf("path", subject.id)}">its drawing</a>`] : [],
		...servers.length > 1 ? [html`also ${servers.slice(1).map((server, index) => html`${index > 0 ? ", " : ""}${code(server)}`)}`] : [],
		...location === void 0 ? [] : [html`declared at ${writePlace(location)}`],
		html`<a href="#${anchorOf("finding", id)}">finding&nbsp;${id}</a>`
	].map((part, index) => html`${index > 0 ? html`&nbsp;\u00b7 ` : nothing}${part}`)}</p>`;
}
// src/report/html/tell-counts.ts
/** `2 failed, 1 unknown, 9 passed`: what is zero is left out. */
function tellSummary({ fail, unknown, pass, waived, notApplicable }) {
	return tellCounts([fail, "failed"], [unknown, "unknown"], [pass, "passed"], [waived, "waived"], [notApplicable, "not applicable"]);
}
function tellCounts(...counts) {
	return counts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`).join(", ");
}
// src/report/html/findings.ts
/** Every check by server, worst first: what is open or waived in full, what passed or does not apply in a table that opens. */
function writeFindings({ findings, paths = [] }) {
	let known = new Set(paths.map(({ id }) => id)), hasPath = (id) => known.has(id);
	return html`<section id="findings" aria-labelledby="findings-heading"><h2 id="findings-heading">Findings</h2>${findings.length === 0 ? html`<p>No check ran.</p>` : require_audit.i(findings).map((group) => writeGroup(group, hasPath))}</section>`;
}
function writeGroup({ server, summary, findings }, hasPath) {
	let told = findings.filter(isTold);
	return html`<div data-group><h3>${server === void 0 ? "Of no server" : html`<span class="quiet">Server</span> ${code(server)}`} <span class="quiet">${tellSummary(summary)}</span></h3>${told.map((finding) => writeFinding(finding, hasPath))}${writeSettled(findings.filter((finding) => !isTold(finding)))}</div>`;
}
function isTold({ verdict, waiver }) {
	return waiver !== null || verdict === "fail" || verdict === "unknown";
}
function writeSettled(findings) {
	return findings.length === 0 ? nothing : html`<details class="settled" data-group><summary>${require_program.f(findings.length, "check")} passed or not applicable</summary><table><thead><tr>${[
		"Verdict",
		"Severity",
		"Rule",
		"Subject",
		"What holds"
	].map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${findings.map(writeRow$1)}</tbody></table></details>`;
}
// src/report/html/palette.ts
const light = {
	paper: "#fcfcfb",
	surface: "#f3f4f2",
	hairline: "#dfe1dd",
	outline: "#7d868c",
	ink: "#1c2024",
	quiet: "#565f67",
	link: "#0a58a8",
	fail: "#b3261e",
	unknown: "#855300",
	pass: "#1c6e45",
	waived: "#5d4a9c",
	tint: "#fbf0d9",
	knockout: "#ffffff"
}, dark = {
	paper: "#14171a",
	surface: "#1e2327",
	hairline: "#32393f",
	outline: "#7b858d",
	ink: "#e3e6e8",
	quiet: "#a0a9b1",
	link: "#84bdff",
	fail: "#ff8d82",
	unknown: "#e5b654",
	pass: "#6dc795",
	waived: "#b9abf2",
	tint: "#33290f",
	knockout: "#14171a"
};
/** A palette as custom properties. */
function writePalette(palette) {
	return Object.entries(palette).map(([name, value]) => `--${name}: ${value};`).join(" ");
}
// src/report/html/script.ts
/** What the page can do besides being read: filters, opening what an address points at, copying commands. */
const script = String.raw`
(() => {
  'use strict';
  const filters = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const fields = ['verdict', 'severity', 'account', 'text'].map((name) => document.getElementById('filter-' + name));
  const [verdict, severity, account, text] = fields;
  const items = [...document.querySelectorAll('[data-item]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const rows = [...document.querySelectorAll('[data-row]')].map((row) => [row, document.getElementById(row.querySelector('a').hash.slice(1))]);
  const words = new Map();

  const wordsOf = (item) => {
    if (!words.has(item)) words.set(item, item.textContent.toLowerCase());
    return words.get(item);
  };
  const isFiltered = () => fields.some((field) => field.value.trim() !== '');
  const matches = (item) =>
    (!verdict.value || item.dataset.verdict === verdict.value) &&
    (!severity.value || Number(item.dataset.severity) <= Number(severity.value)) &&
    (!account.value || item.dataset.account === account.value) &&
    text.value.toLowerCase().split(/\s+/).every((word) => wordsOf(item).includes(word));

  let wasFiltered = false;
  const apply = () => {
    const filtered = isFiltered();
    if (!filtered && !wasFiltered) return;
    wasFiltered = filtered;
    const inUse = new Set();
    const counts = { path: [0, 0], finding: [0, 0] };
    for (const item of items) {
      const count = counts[item.dataset.item];
      const match = matches(item);
      item.hidden = !match;
      count[1] += 1;
      if (!match) continue;
      count[0] += 1;
      for (let group = item.closest('[data-group]'); group && !inUse.has(group); group = group.parentElement.closest('[data-group]')) inUse.add(group);
    }
    for (const [row, path] of rows) row.hidden = path.hidden;
    for (const group of groups) {
      group.hidden = !inUse.has(group);
      if (group.localName === 'details') group.open = filtered;
    }
    const tell = (what, [some, all]) => (all === 0 ? [] : [some + ' of ' + all + ' ' + what]);
    shown.textContent = filtered ? 'Showing ' + [...tell('trust paths', counts.path), ...tell('findings', counts.finding)].join(' and ') + '.' : '';
  };

  const showAll = () => {
    for (const field of fields) field.value = '';
    apply();
  };

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest('[hidden]')) showAll();
    for (let details = target.closest('details'); details; details = details.parentElement.closest('details')) details.open = true;
    target.scrollIntoView();
  };

  const addCopyButton = (block) => {
    const command = block.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = 'Copy';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(command);
        button.ariaLabel = 'Copied';
      } catch {
        getSelection().selectAllChildren(block);
      }
    });
    block.append(button);
  };

  filters.hidden = items.length === 0;
  filters.addEventListener('input', apply);
  document.getElementById('filter-none').addEventListener('click', showAll);
  addEventListener('hashchange', reveal);
  if (navigator.clipboard) for (const block of document.querySelectorAll('pre')) addCopyButton(block);
  apply();
  if (location.hash) reveal();
})();
`, tallDrawingStyle = `
.drawing { width: ${tall.width}px; height: ${tall.height}px }
.drawing .wide { display: none }
.drawing .tall { display: inline }
${[
	0,
	1,
	3
].map((box) => `.n${box} { transform: translate(${1 - wide.boxes[box].at}px, ${tall.boxes[box].at + 20 - wide.line}px) }`).join("\n")}
.box-kind, .link-proven, .link-broken, .link-unknown { font-size: 13px }
`, narrowStyle = `
@media screen and (max-width: ${wide.width + 48 - 1}px) {
${tallDrawingStyle}}
@media screen and (max-width: 700px) {
  header, nav, main { padding-left: 14px; padding-right: 14px }
  h1 { font-size: 25px }
  h1 .quiet { display: block; margin: 0 }
  search { position: static }
  label, label.wide { flex: 1 1 100%; display: grid; grid-template-columns: 5.5em minmax(0, 1fr) }
  search select, #filter-verdict, #filter-severity { width: 100% }
  .counts { gap: 4px 22px }
  .counts div { min-width: 0 }
  pre:has(button) { padding: 34px 12px 8px }
  .complete summary { grid-template-columns: 12px minmax(0, 1fr) }
  .complete summary > * { grid-column: 2 }
  .complete summary::before { grid-column: 1; grid-row: 1 }
  .complete > li { padding: 6px 0 }
  .glance li { grid-template-columns: minmax(0, 1fr) auto; padding: 6px 0 }
  .glance a { grid-column: 1 / -1; grid-row: 2 }
  .evidence, .evidence tbody, .evidence tr, .evidence th, .evidence td { display: block; width: auto; min-width: 0; padding-right: 0 }
  .evidence th { border: 0; padding-bottom: 0 }
  .settled thead { display: none }
  .settled tbody, .settled tr, .settled td, .settled table { display: block; border: 0; padding: 0 }
  .settled tr { border-bottom: 1px solid var(--hairline); padding: 5px 0 }
  .scroll table { min-width: 560px }
}
`, style = `
:root { ${writePalette(light)} }
@media screen {
  :root { color-scheme: light dark }
}
@media screen and (prefers-color-scheme: dark) {
  :root { ${writePalette(dark)} }
}

*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4.5rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
header, nav, main { max-width: 1008px; margin: 0 auto; padding: 0 24px }
header { padding-top: 28px }
main { padding-bottom: 64px }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, pre, table { margin: 0 }
h1 { font-size: 30px; line-height: 1.25; letter-spacing: -.015em; font-weight: 650; margin: 4px 0 10px }
h1 .mark { width: 26px; height: 26px; vertical-align: -3px; margin-right: 4px }
h1 .quiet { font-size: 17px; letter-spacing: 0; margin-left: 8px }
h2 { font-size: 21px; letter-spacing: -.01em; font-weight: 650; padding-top: 10px; margin-top: 44px; border-top: 2px solid var(--ink) }
h3 { font-size: 17px; font-weight: 650; margin: 28px 0 8px }
h4, h5 { font-size: 15px; font-weight: 600; margin: 0 }
h1 .quiet, h3 .quiet, h4 .quiet, h5 .quiet { font-weight: 400 }
h3 .quiet, h4 .quiet { font-size: 14px }
h3 code + .quiet, h4 code + .quiet { margin-left: 8px }
p { max-width: 76ch }
/* Marks that some text stacks without end stay inside their block. */
p, h3, h4, h5, li, dt, dd, td, th, caption, pre, summary { overflow-y: clip; overflow-clip-margin: 6px }
ul, ol { padding-left: 20px }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
code, pre { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; unicode-bidi: isolate }
h3 code, h4 code, h5 code { font-weight: 600 }
pre { position: relative; margin: 6px 0; padding: 8px 12px; background: var(--surface); border-radius: 5px; white-space: pre-wrap; font-size: 13px }
pre span { white-space: nowrap }
pre:has(button) { padding-right: 76px }
.quiet, .origin { color: var(--quiet) }
.fail, .broken { color: var(--fail) }
.unknown { color: var(--unknown) }
.pass, .proven { color: var(--pass) }
.waived { color: var(--waived) }
.mark { vertical-align: -3px; flex: none; color: var(--ink) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: 8px; top: -60px; padding: 6px 12px; background: var(--paper); z-index: 2 }
.skip:focus { top: 8px }
.shapes { position: absolute }
.banner { background: var(--tint); padding: 8px 12px; border-radius: 5px; margin-bottom: 10px; max-width: none }
.because { list-style: none; padding: 0; max-width: 90ch }
.because li + li { margin-top: 2px }
.bar { display: block; margin: 18px 0 0 }
.counts { display: flex; flex-wrap: wrap; gap: 4px 34px; margin: 12px 0 }
.counts div { min-width: 62px }
.counts dt { font-size: 13px; color: var(--quiet); white-space: nowrap }
.counts dt .mark { width: 13px; height: 13px; vertical-align: -2px }
.counts dd { font-size: 24px; line-height: 1.2; font-weight: 600; letter-spacing: -.01em }
.counts .none dd { color: var(--quiet); font-weight: 400 }
.counts .none .mark { opacity: .45 }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 22px; margin-top: 16px }
search { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; background: var(--paper); padding: 10px 0; margin-top: 14px; border-bottom: 1px solid var(--hairline) }
label { font-size: 13px; color: var(--quiet); display: flex; align-items: center; gap: 6px }
label.wide { flex: 1 1 140px }
select, input, button { font: inherit; font-size: 14px; color: var(--ink); background: var(--paper); border: 1px solid var(--outline); border-radius: 5px; padding: 3px 8px; min-height: 30px; max-width: 100% }
select { padding: 3px 4px }
#filter-verdict, #filter-severity { width: 9.5em }
input { flex: 1; min-width: 0; width: 100% }
button { cursor: pointer }
pre button { position: absolute; right: 6px; top: 5px; min-height: 0; padding: 0 8px; font: 12px/1.6 system-ui, sans-serif; color: var(--quiet) }
pre button::before { content: attr(aria-label) }
button:hover, select:hover { background: var(--surface) }
#shown:not(:empty) { padding: 10px 0 0; font-weight: 600 }
summary { cursor: pointer }
table { border-collapse: collapse; font-size: 14px; width: 100% }
caption { text-align: left; font-weight: 600; padding: 14px 0 4px }
th, td { text-align: left; vertical-align: baseline; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--hairline); font-weight: 400 }
thead th { color: var(--quiet); font-size: 13px }
thead th { white-space: nowrap }
.scroll { overflow-x: auto }
.scroll td { min-width: 8.5em }
.scroll td:first-child { min-width: 6em }

.legend { margin: 10px 0 0; font-size: 13px; display: flex; flex-wrap: wrap; gap: 2px 18px }
.integration { border-top: 1px solid var(--hairline); padding: 10px 0 14px }
.path { padding: 8px 0 14px }
.long .path { content-visibility: auto; contain-intrinsic-size: auto 420px }
.path + .path { border-top: 1px dashed var(--hairline) }
h5 { margin: 4px 0 2px }
.glance { list-style: none; padding: 0; margin: 6px 0 10px; font-size: 14px; border-bottom: 1px solid var(--hairline) }
.lead { margin-top: 10px }
.glance li { display: grid; grid-template-columns: minmax(0, 15.5em) minmax(0, 1fr) minmax(0, 9.5em); gap: 0 14px; padding: 4px 0; border-top: 1px solid var(--hairline) }
.glance a { color: inherit }
.glance .mark { width: 13px; height: 13px; vertical-align: -2px }
.more { margin: 6px 0; font-size: 14px }
.more > summary { color: var(--quiet) }
h5 .broken, h5 .unknown { margin-left: 10px; white-space: nowrap }
.why { position: relative; padding-left: 26px; margin: 12px 0 }
.why > .mark { position: absolute; left: 0; top: 3px }
.why p + p { margin-top: 8px }
.why b + .quiet { margin-left: 6px }
.seen-not { margin: 8px 0; font-size: 14px }
.seen-not p { max-width: 90ch }
.all, .settled { margin-top: 10px }
.all > summary, .settled > summary { color: var(--quiet); font-size: 14px }
.links { font-size: 14px; margin: 6px 0 4px; padding-left: 26px; max-width: 96ch }
.links li { padding: 1px 0 }
.links b { font-weight: 600 }
.origin { font-size: 13px; max-width: none; margin-top: 8px }
.complete { list-style: none; padding: 0; margin: 4px 0 0 }
.complete > li { padding: 3px 0 }
.long .complete > li { content-visibility: auto; contain-intrinsic-size: auto 30px }
.complete summary { display: grid; grid-template-columns: 12px 236px minmax(0, auto) minmax(0, auto) minmax(0, 1fr); gap: 0 12px; align-items: center; list-style: none }
.complete summary::-webkit-details-marker { display: none }
.complete summary::before { content: ""; width: 6px; height: 6px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg) }
.complete [open] > summary::before { transform: rotate(45deg) }
.complete .links, .complete .origin { margin-left: 24px }

.drawing { display: block; margin: 4px 0; max-width: 100%; color: var(--ink) }
.strip { display: block; color: var(--ink) }
.line, .lost { stroke: var(--outline); stroke-width: 1.5; fill: none }
.box { fill: var(--surface); stroke: var(--outline) }
.p { fill: var(--pass) }
.dots { stroke: var(--pass); fill: none }
.b { fill: var(--fail) }
.k { stroke: var(--knockout) }
.halo { stroke: var(--fail); stroke-width: 1.5 }
.u { fill: var(--paper); stroke: var(--unknown) }
.uq { stroke: var(--unknown) }
.n { stroke: var(--quiet) }
.w { stroke: var(--waived) }
.box-kind, .link-proven, .link-broken, .link-unknown { font-size: 10.5px; fill: var(--quiet) }
.box-sole { font-size: 12px; fill: var(--ink) }
.link-broken { fill: var(--fail); font-weight: 700 }
.link-unknown { fill: var(--unknown) }
.drawing svg text { font: 600 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; fill: var(--ink) }
.bar rect.fail { fill: var(--fail) }
.bar rect.unknown { fill: var(--unknown) }
.bar rect.pass { fill: var(--pass) }
.bar rect.waived { fill: var(--waived) }

.finding { position: relative; padding: 12px 0 14px 26px; border-top: 1px solid var(--hairline) }
.long .finding { content-visibility: auto; contain-intrinsic-size: auto 220px }
.finding h4 { font-size: 14px }
.finding h4 > .mark { position: absolute; left: 0; top: 14px }
.finding h4 a { color: inherit }
.finding .message { font-size: 15.5px; margin: 2px 0 6px }
.finding p { margin: 6px 0 }
.critical, .high { font-weight: 700 }
.medium, .low, .info { font-weight: 400 }
.critical { background: var(--fail); color: var(--knockout); border-radius: 3px; padding: 0 5px }
.high { color: var(--fail) }
.medium { color: var(--unknown) }
.low, .info { color: var(--quiet) }
.evidence { font-size: 13px; margin: 6px 0 }
.evidence th { color: var(--quiet); width: 30% }
.evidence th, .evidence td { padding-top: 3px; padding-bottom: 3px }
.evidence .mark { width: 14px; height: 14px }
.settled table { margin-top: 6px; font-size: 13.5px }
.settled td:nth-child(-n + 2) { white-space: nowrap }
.rule { border-top: 1px solid var(--hairline); padding: 6px 0 }
.rule summary > * { margin-right: 6px }
.rule p, .rule ul { margin: 6px 0 6px 18px }
.controls { margin: 6px 0 6px 18px; display: flex; flex-wrap: wrap; gap: 2px 24px; font-size: 14px }
.controls div { display: flex; gap: 8px }
.controls dt { color: var(--quiet) }
${narrowStyle}
@media print {
  :root { --paper: #fff }
  @page { size: landscape; margin: 11mm }
  body { font-size: 10.5pt; orphans: 3; widows: 3 }
  header, nav, main { max-width: none; padding-left: 0; padding-right: 0 }
  header { padding-top: 0 }
  p { max-width: 100ch }
  .settled table { font-size: 9pt }
  .settled th:nth-child(4) { width: 46% }
  nav, search, .skip, button, .all, .more { display: none }
  .why:not(.seen-not) > .more:has(table) { display: block }
  .more > summary { display: none }
  .settled::details-content, .rule::details-content, .more::details-content { content-visibility: visible }
  summary { list-style: none }
  .complete summary::before { visibility: hidden }
  h2, h3, h4, h5, caption, summary, .lead, .legend, .message, .drawing, p:has(+ pre) { break-after: avoid }
  .origin, .controls, .rule ul { break-before: avoid }
  p, li, .drawing, .evidence, .counts, .controls, .rule ul, pre, tr { break-inside: avoid }
  .rule p { break-inside: auto }
  .path, .finding, .complete > li { content-visibility: visible }
  a { color: inherit; text-decoration: none }
  pre { border: 1px solid var(--hairline) }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`;
// \0@oxc-project+runtime@0.158.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t ||= e.slice(0), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/frame.ts
var _templateObject;
const policy = [
	"default-src 'none'",
	`style-src '${digest(style)}'`,
	`script-src '${digest(script)}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
/** The document around a page. */
function writeDocument({ title, passed, long, body }) {
	return `${toText(html(_templateObject ||= _taggedTemplateLiteral([
		"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		"</title>\n<link rel=\"icon\" href=\"",
		"\">\n<style>",
		"</style>\n</head>\n<body",
		">\n",
		"\n<script>",
		"<\/script>\n</body>\n</html>"
	]), policy, title, drawIcon(passed), trusted(style), long ? html` class="long"` : nothing, body, trusted(script)))}\n`;
}
function digest(text) {
	return `sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}`;
}
/** As data, so that a browser asks no server for one. */
function drawIcon(passed) {
	let [colour, stroke] = passed ? [light.pass, "M4 8.5l2.8 2.8L12 5.5"] : [light.fail, "M5 5l6 6M11 5l-6 6"], svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="${colour}"/><path d="${stroke}" fill="none" stroke="${light.knockout}" stroke-width="2"/></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
// src/report/html/group-paths.ts
/** By any name that a path has; the group with the worst path first, then by name. */
function groupPaths(paths, by) {
	let groups = /* @__PURE__ */ new Map();
	for (let path of paths) {
		let group = groups.get(path[by]);
		group === void 0 ? groups.set(path[by], [path]) : group.push(path);
	}
	return [...groups].map(([name, group]) => ({
		name,
		counts: countPaths(group),
		paths: group.sort(comparePaths)
	})).sort((one, other) => rank(one.paths[0]) - rank(other.paths[0]) || require_program.rt(one.name, other.name));
}
function countPaths(paths) {
	let counts = {
		broken: 0,
		"too wide": 0,
		unknown: 0,
		complete: 0
	};
	for (let path of paths) counts[require_path_verdict.n(path)] += 1;
	return counts;
}
const order = {
	broken: 0,
	"too wide": 1,
	unknown: 2,
	complete: 3
};
/** Worst first, then by id. */
function comparePaths(one, other) {
	return rank(one) - rank(other) || require_program.rt(one.id, other.id);
}
function rank(path) {
	return path === void 0 ? order.complete : order[require_path_verdict.n(path)];
}
// src/report/html/masthead.ts
/** What somebody who has ten seconds must know: the gate, why, how many of what, and how much was seen. */
function writeMasthead(report) {
	let { tool, gate, incomplete, summary, cost, takenAt } = report, reasons = gate.because.map((reason) => html`<li>${prose(reason)}</li>`);
	return html`<header><p class="quiet">${tool.name} ${tool.version} \u00b7 snapshot taken ${writeTime(takenAt)}</p><h1>${drawMark(gate.passed ? "pass" : "broken")} Gate ${gate.passed ? "passed" : "failed"} <span class="quiet">exit code ${gate.exitCode}</span></h1>${incomplete ? banner : nothing}${reasons.length === 0 ? nothing : html`<ul class="because">${reasons}</ul>`}${writeBar(summary)}<dl class="counts"><div><dt>Checks</dt><dd>${report.findings.length}</dd></div>${countChecks(summary)}</dl>${writePathCounts(report)}<p class="quiet">${require_program.f(cost.apiCalls, "API call")}, ${cost.retries} retried, ${cost.throttled} throttled, ${cost.seconds} s</p></header>`;
}
/** `2026-11-23 20:00:00 UTC`; anything else as it is. */
function writeTime(text) {
	let [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(text) ?? [];
	return day === void 0 || time === void 0 ? code(text) : html`<time datetime="${text}">${day} ${time} UTC</time>`;
}
const banner = html`<p class="banner"><b>Interrupted.</b> This report holds only what was seen until then.</p>`;
function countChecks({ fail, unknown, pass, waived, notApplicable, coverage }) {
	return [
		countOne("Failed", fail, "broken"),
		countOne("Unknown", unknown, "unknown"),
		countOne("Passed", pass, "pass"),
		countOne("Waived", waived, "waived"),
		countOne("Not applicable", notApplicable, "na"),
		html`<div><dt>Coverage</dt><dd>${coverage} %</dd></div>`
	];
}
function writePathCounts({ paths }) {
	if (paths === void 0 || paths.length === 0) return nothing;
	let { broken, "too wide": wide, unknown, complete } = countPaths(paths);
	return html`<dl class="counts"><div><dt>Trust paths</dt><dd>${paths.length}</dd></div>${countOne("Broken", broken, "broken")}${countOne("Too wide", wide, "broken")}${countOne("Unknown", unknown, "unknown")}${countOne("Complete", complete, "pass")}</dl>`;
}
function countOne(what, many, mark) {
	return html`<div${many === 0 ? html` class="none"` : nothing}><dt>${drawMark(mark)} ${what}</dt><dd>${many}</dd></div>`;
}
const barWidth = 1e3;
/** The checks as one bar; the numbers below it say the same. */
function writeBar({ fail, unknown, pass, waived }) {
	let parts = [
		["fail", fail],
		["unknown", unknown],
		["pass", pass],
		["waived", waived]
	].filter(([, many]) => many > 0), all = parts.reduce((sum, [, many]) => sum + many, 0), room = barWidth - 3 * (parts.length - 1), from = 0, pieces = parts.map(([name, many]) => {
		let width = room * many / all, piece = html`<rect class="${name}" x="${from.toFixed(1)}" width="${width.toFixed(1)}" height="6" fill="currentColor"/>`;
		return from += width + 3, piece;
	});
	return all === 0 ? nothing : html`<svg class="bar" width="100%" height="6" viewBox="0 0 ${barWidth} 6" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
}
// src/report/html/glance.ts
/** Every path that is not complete on one line, worst first, that leads to its drawing. Nothing where there is little to find. */
function writeGlance(paths) {
	let open = paths.filter(({ state }) => state !== "complete").sort(comparePaths);
	if (open.length < 2) return nothing;
	let { complete } = countPaths(paths), rest = complete === 0 ? nothing : html`<p class="quiet">${require_program.f(complete, "other path")} ${complete === 1 ? "is" : "are"} complete.</p>`;
	return html`<p class="lead">${open.length} paths need a look, the worst first.</p><ol class="glance">${open.map(writeRow)}</ol>${rest}`;
}
function writeRow(path) {
	let { id, server, integration, role, account, state } = path;
	return html`<li data-row><span class="${state}">${drawMark(state === "broken" ? "broken" : "unknown")} ${tell(path)}</span> <a href="#${anchorOf("path", id)}">${code(server)} \u2192 ${code(integration)} \u2192 ${code(require_program.V(role))}</a> <span class="quiet">in ${showData(account)}</span></li>`;
}
function tell(path) {
	let verdict = require_path_verdict.n(path), at = path.links.find(({ name, state }) => verdict === "broken" ? name === path.firstBroken : state === "unknown" && name !== "guardrails");
	return at === void 0 || verdict === "too wide" ? verdict : `${verdict}: ${linkWords[at.name].title}`;
}
// src/report/html/drawing/fit-name.ts
/** A name in at most so many columns of a fixed-width font, its middle left out where it is longer, escaped. */
function fitName(name, columns) {
	let text = require_program.s(name), characters = [...require_program.o(text, 4 * columns)];
	if (require_audit.S(text) <= columns && characters.length <= 2 * columns) return text;
	let tail = take([...text.slice(-4 * columns)].reverse(), Math.floor((columns - 1) / 2)).reverse();
	return `${take(characters, columns - 1 - require_audit.S(tail.join(""))).join("")}\u2026${tail.join("")}`;
}
/** The first characters that fit; marks that take no column count as one, so that no name is endless. */
function take(characters, columns) {
	let taken = [], left = columns;
	for (let character of characters) {
		if (left -= Math.max(1, require_audit.S(character)), left < 0) break;
		taken.push(character);
	}
	return taken;
}
// src/report/html/drawing/draw-path.ts
const states = [
	"broken",
	"unknown",
	"proven"
];
/** The whole drawing; it turns upright by itself on a narrow screen. */
function drawPath(path, skeletons) {
	let [server, caller, , target] = wide.boxes;
	return html`<svg class="drawing" width="${wide.width}" height="${wide.height}" role="img"><title>${title(path)}</title><desc>${describe(path)}</desc><use class="wide" href="#${skeletons.get(path, "wide")}"/><use class="tall" display="none" href="#${skeletons.get(path, "tall")}"/>${name("n0", server.at, server.size, path.server)}${path.caller === void 0 ? nothing : name("n1", caller.at, caller.size, require_program.V(path.caller))}${name("n3", target.at, target.size, require_program.V(path.role), writeAccount(path))}</svg>`;
}
/** The same on one line, without names, for a path whose links all hold. */
function drawStrip(path, skeletons) {
	return html`<svg class="strip" width="${strip.width}" height="${strip.height}" role="img"><title>${title(path)}</title><use href="#${skeletons.get(path, "strip")}"/></svg>`;
}
/** An element of its own around a name cuts off what a font draws wider than it should. */
function name(place, at, size, text, kind = nothing) {
	let room = size - 16;
	return html`<g class="${place}">${kind}<svg x="${at + 8}" y="${wide.line - 4}" width="${room}" height="20"><text x="1" y="14">${fitName(text, Math.floor(room / 7.3))}</text></svg></g>`;
}
/** The account that the role is in. It moves with the name. */
function writeAccount({ account }) {
	let { at } = wide.boxes[3], kind = /^\d{12}$/.test(account) ? `role in ${account}` : "target role";
	return html`<text class="box-kind" x="${at + 9}" y="${wide.line - 20 + 15}">${kind}</text>`;
}
function title(path) {
	let holding = path.links.filter(({ state }) => state === "proven").length, { firstBroken, links } = path, verdict = require_path_verdict.n(path);
	return `${firstBroken === void 0 || verdict === "too wide" ? verdict : `broken at: ${linkWords[firstBroken].title}`}; ${holding} of ${links.length} links proven`;
}
function describe({ server, caller, authentication, role, account, links }) {
	let through = authentication === "access-key" ? "its user" : "its role", callerName = caller === void 0 ? "" : ` ${shorten(require_program.V(caller))}`, told = states.flatMap((state) => {
		let these = links.filter((link) => link.state === state).map(({ name: link }) => linkWords[link].title);
		return these.length === 0 ? [] : [`${state}: ${these.join(", ")}`];
	});
	return `From ${shorten(server)} by ${through}${callerName} and STS to ${shorten(require_program.V(role))} in ${shorten(account)}. ${told.join("; ")}.`;
}
function shorten(text) {
	return require_program.o(require_program.s(text), 200);
}
// src/report/html/links.ts
/** Why a path breaks and how to mend it: the first broken link, then the others, then what was not seen. */
function explainLinks(path) {
	let first = path.links.find(({ name }) => name === path.firstBroken), others = path.links.filter((link) => link.state === "broken" && link !== first), unknowns = path.links.filter(({ state }) => state === "unknown");
	return html`${first === void 0 ? nothing : explain(path, first, first.name === "least-privilege" ? "Too wide:" : "Breaks at")}${others.map((link) => explain(path, link, link.name === "least-privilege" ? "Too wide:" : "Also broken:"))}${unknowns.map((link) => explain(path, link, link.waits ? "Not reached:" : "Not seen:"))}`;
}
/** Every link with its state and the sentence that says why, in order. */
function listLinks({ links }) {
	return html`<ol class="links">${links.map((link) => html`<li>${nameLink(link)} ${prose(link.because)}${writeStatement(link)}</li>`)}</ol>`;
}
function nameLink({ name, state }) {
	let text = `${glyphs[state]} ${linkWords[name].title}`;
	return state === "proven" ? html`<b>${text}</b>` : html`<b class="${state}">${text}</b>`;
}
/** Those of the text report: a list of thousands is quicker without drawn marks. */
const glyphs = {
	proven: "\u2713",
	broken: "\u2717",
	unknown: "?"
};
function explain({ links, firstBroken }, link, lead) {
	let { name, state, because, mend, waits } = link, place = `link ${links.indexOf(link) + 1} of ${links.length}`;
	return html`<div class="${state === "unknown" ? "why seen-not" : "why"}">${drawMark(state)}<p><b class="${waits ? "quiet" : state}">${lead} ${linkWords[name].title}</b> <span class="quiet">${place}</span><br>${prose(because)}${writeStatement(link)}</p>${writeGrounds(link, name === firstBroken)}${mend === void 0 ? nothing : writeMend(mend)}</div>`;
}
/** What the link rests on. It stands open where it helps at once: where the path breaks, and where something must be read. */
function writeGrounds({ name, state, evidence, waits }, first) {
	return waits || evidence.length === 0 ? nothing : first || state === "unknown" && name !== "guardrails" ? writeEvidence(evidence) : html`<details class="more"><summary>Evidence</summary>${writeEvidence(evidence)}</details>`;
}
function writeStatement({ statement }) {
	if (statement === void 0) return nothing;
	let { policy, index, sid, effect } = statement;
	return html` <span class="quiet">Decided by statement ${index}${sid === void 0 ? "" : ` (${sid})`}, ${effect === "Allow" ? "an Allow" : "a Deny"}, of ${prose(policy)}.</span>`;
}
function writeMend({ text, command, document }) {
	return html`<p><b>To mend it:</b> ${prose(text)}</p>${command === void 0 ? nothing : block(command)}${document === void 0 ? nothing : writePolicy(document, command)}`;
}
/** To be read; a command that has the whole policy in it is what will be copied. */
function writePolicy(document, command) {
	return command?.includes(document) ? html`<details class="more"><summary>The policy to put in place</summary>${block(indent(document))}</details>` : html`<p class="quiet">The policy to put in place:</p>${block(indent(document))}`;
}
function indent(document) {
	try {
		return JSON.stringify(JSON.parse(document), null, 2);
	} catch {
		return document;
	}
}
// src/report/html/path.ts
/** A path that is broken or could not be followed to its end: drawn, and explained below. */
function writePath(path, open, skeletons) {
	let checks = open.get(path.id) ?? [];
	return html`<article class="path" id="${anchorOf("path", path.id)}" ${attributes(path, checks)}><h5>${writeTitle(path)} <span class="${path.state}">${drawMark(path.state === "broken" ? "broken" : "unknown")} ${require_path_verdict.n(path)}</span></h5>${drawPath(path, skeletons)}${explainLinks(path)}<details class="all"><summary>All ${require_program.f(path.links.length, "link")}</summary>${listLinks(path)}</details>${writeOrigin(path, checks)}</article>`;
}
/** A path whose links all hold, on one line that opens. */
function writeCompletePath(path, open, skeletons) {
	let checks = open.get(path.id) ?? [], unseen = path.links.filter(({ state }) => state === "unknown").map(({ name }) => linkWords[name].title), note = unseen.length === 0 ? nothing : html` <span class="unknown">not seen: ${unseen.join(", ")}</span>`;
	return html`<li ${attributes(path, checks)}><details id="${anchorOf("path", path.id)}"><summary>${drawStrip(path, skeletons)} ${writeTitle(path)}${note}</summary>${listLinks(path)}${writeOrigin(path, checks)}</details></li>`;
}
const ways = {
	integration: "",
	command: ", named by a command",
	account: ", one of inAccounts"
};
function attributes(path, [worst]) {
	return filterAttributes("path", standingOfPath[path.state], worst?.severity, path.account);
}
function writeTitle({ role, account, via }) {
	return html`${code(require_program.V(role))} <span class="quiet">in ${showData(account)}${ways[via]}</span>`;
}
function writeOrigin({ id, location }, checks) {
	let links = checks.map((finding) => html` <a href="#${anchorOf("finding", finding.id)}">${showData(finding.rule)}</a>`);
	return html`<p class="origin"><a href="#${anchorOf("path", id)}">Path</a> ${code(id)}&nbsp;\u00b7 declared at ${writePlace(location)}${links.length === 0 ? nothing : html`&nbsp;\u00b7 checks:${links}`}</p>`;
}
// src/report/html/paths.ts
/** Every path by server and integration, worst first. Nothing where paths were not judged. */
function writePaths({ paths, findings }, skeletons) {
	if (paths === void 0) return nothing;
	let open = findOpen(findings);
	return html`<section id="paths" aria-labelledby="paths-heading"><h2 id="paths-heading">Trust paths</h2>${paths.length === 0 ? html`<p>No integration declares a role, so there is no path to follow.</p>` : html`${writeGlance(paths)}${legend}${groupPaths(paths, "server").map((server) => writeServer(server, open, skeletons))}`}</section>`;
}
const legend = html`<p class="legend quiet"><span>${drawMark("proven")} link proven</span> <span>${drawMark("broken")} link broken</span> <span>${drawMark("unknown")} link could not be seen</span></p>`;
function writeServer({ name, counts, paths }, open, skeletons) {
	let groups = groupPaths(paths, "integration").map((group) => writeIntegration(group, open, skeletons));
	return html`<div data-group><h3><span class="quiet">Server</span> ${code(name)} <span class="quiet">${tellStates(counts)}</span></h3>${groups}</div>`;
}
function writeIntegration({ name, counts, paths }, open, skeletons) {
	let complete = paths.filter(({ state }) => state === "complete"), others = paths.filter(({ state }) => state !== "complete"), rows = complete.map((path) => writeCompletePath(path, open, skeletons)), tally = paths.length > 1 ? html` <span class="quiet">${tellStates(counts)}</span>` : nothing;
	return html`<div class="integration" data-group><h4><span class="quiet">Integration</span> ${code(name)}${tally}</h4>${others.map((path) => writePath(path, open, skeletons))}${rows.length === 0 ? nothing : html`<ul class="complete">${rows}</ul>`}</div>`;
}
function tellStates({ broken, unknown, complete, "too wide": wide }) {
	return tellCounts([broken, "broken"], [wide, "too wide"], [unknown, "unknown"], [complete, "complete"]);
}
function findOpen(findings) {
	let open = /* @__PURE__ */ new Map();
	for (let finding of [...findings].sort(require_audit.o)) {
		let { subject, verdict, waiver } = finding;
		if (subject.kind !== "trust-path" || waiver !== null || verdict !== "fail" && verdict !== "unknown") continue;
		let found = open.get(subject.id);
		found === void 0 ? open.set(subject.id, [finding]) : found.push(finding);
	}
	return open;
}
// src/report/html/rules.ts
/** Every rule that ran: what it asks, why, how to mend it, and which outside requirements it serves. Gravest first. */
function writeRules({ rules, findings }) {
	let byRule = /* @__PURE__ */ new Map();
	for (let finding of findings) {
		let found = byRule.get(finding.rule);
		found === void 0 ? byRule.set(finding.rule, [finding]) : found.push(finding);
	}
	let sorted = [...rules].sort((one, other) => require_program.M.indexOf(one.severity) - require_program.M.indexOf(other.severity));
	return html`<section id="rules" aria-labelledby="rules-heading"><h2 id="rules-heading">Rules that ran</h2>${sorted.length === 0 ? html`<p>No rule ran.</p>` : sorted.map((rule) => writeRule(rule, byRule.get(rule.id) ?? []))}</section>`;
}
function writeRule(rule, findings) {
	return html`<details class="rule" id="${anchorOf("rule", rule.id)}"><summary><span class="${rule.severity}">${rule.severity}</span> ${code(rule.id)} <span>${prose(rule.title)}</span> <span class="quiet">${tellSummary(require_audit.qt(findings)) || "no subject"}</span></summary><p>${prose(rule.why)}</p><p><b>${require_fix_heading.t(rule.fix)}:</b> ${prose(rule.fix)}</p>${writeControls(rule)}${writeReferences(rule)}</details>`;
}
function writeControls({ controls }) {
	let served = Object.entries(controls).filter(([, ids]) => ids.length > 0);
	return served.length === 0 ? nothing : html`<dl class="controls">${served.map(([framework, ids]) => html`<div><dt>${framework}</dt><dd>${ids.join(", ")}</dd></div>`)}</dl>`;
}
function writeReferences({ references }) {
	return references.length === 0 ? nothing : html`<ul>${references.map((reference) => html`<li>${writeReference(reference)}</li>`)}</ul>`;
}
/** A link only for what is plainly an address on the web. */
function writeReference(reference) {
	return /^https:\/\/[a-z0-9.-]+(\/[\w./#?=&%~+:,@-]*)?$/i.test(reference) ? html`<a href="${reference}" rel="noreferrer">${reference}</a>` : code(reference);
}
// src/report/html/waivers.ts
/** How the waivers stand, and those that ask for attention. Nothing where there are none. */
function writeWaivers(report) {
	return (report.waivers ?? []).length === 0 ? nothing : html`<section id="waivers" aria-labelledby="waivers-heading"><h2 id="waivers-heading">Waivers</h2><p>${require_audit.n(report)}.</p>${writeNotes(report)}</section>`;
}
function writeNotes(report) {
	let notes = require_audit.r(report);
	return notes.length === 0 ? nothing : writeTable("Waivers that ask for attention", [
		"State",
		"Rule and subject",
		"Owner",
		"Declared at",
		"What to do"
	], notes.map(({ label, use: { waiver }, advice }) => [
		html`<b>${label}</b>`,
		html`${code(waiver.rule)}<br>${code(waiver.subject)}`,
		prose(waiver.owner),
		writePlace(waiver.location),
		prose(advice)
	]));
}
// src/report/html.ts
/** Findings and paths. */
const reportHtml = (report) => {
	let { tool, gate, paths } = report, skeletons = createSkeletons(), drawn = writePaths(report, skeletons), title = `${tool.name}: gate ${gate.passed ? "passed" : "failed"}, exit code ${gate.exitCode}`, waivers = writeWaivers(report), parts = [
		...drawn === nothing ? [] : [["paths", "Trust paths"]],
		["findings", "Findings"],
		["blind-spots", "Could not look"],
		...waivers === nothing ? [] : [["waivers", "Waivers"]],
		["rules", "Rules"]
	];
	return writeDocument({
		title,
		passed: gate.passed,
		long: report.findings.length + (paths?.length ?? 0) > 300,
		body: html`<a class="skip" href="#main">Skip to the report</a>
<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>${shapeDefinitions}${skeletons.define()}</defs></svg>
${writeMasthead(report)}
<nav aria-label="Parts of the report"><ul>${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main">
${writeFilters(report)}
${drawn}
${writeFindings(report)}
${writeBlindSpots(report)}
${waivers}
${writeRules(report)}
</main>`
	});
};
exports.reportHtml = reportHtml;
