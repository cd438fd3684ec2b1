"use strict";
const require_program = require("./program.cjs");
// src/report/path-verdict.ts
function pathVerdictOf({ state, firstBroken }) {
	return firstBroken === "least-privilege" ? "too wide" : state;
}
/** `xsoar-prod \u2192 aws-ec2-prod \u2192 UpdateAPP`, escaped. */
function nameWay({ server, integration, role }) {
	return [
		server,
		integration,
		require_program.V(role)
	].map(require_program.s).join(" \u2192 ");
}
/** Where the path breaks first, or else the first of the links of which nobody knows. */
function tellVerdict(path) {
	let verdict = pathVerdictOf(path);
	if (verdict === "broken") return `broken at ${path.firstBroken}`;
	if (verdict !== "unknown") return verdict;
	let open = path.links.filter((link) => link.state === "unknown" && link.name !== "guardrails");
	return `unknown at ${open[0]?.name}${open.length > 1 ? ` and ${open.length - 1} more` : ""}`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return pathVerdictOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return tellVerdict;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return nameWay;
	}
});
