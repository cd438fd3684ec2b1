import { t as compareText } from "./compare-AjTDeBKO.mjs";
import { n as summarize } from "./gate-CF4PlOr_.mjs";
import { n as worstFirst } from "./worst-first-Bw25feGv.mjs";
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
export { groupByServer as t };
