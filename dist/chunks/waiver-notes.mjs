import { t as compareText } from "./compare.mjs";
import { t as count } from "./count.mjs";
import { n as summarize } from "./gate.mjs";
import { n as worstFirst } from "./worst-first.mjs";
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
		summary: summarize(group),
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
export { listWaiverNotes as n, groupByServer as r, countWaivers as t };
