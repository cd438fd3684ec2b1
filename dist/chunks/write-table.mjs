import { r as __toESM } from "./rolldown-runtime.mjs";
import { l as escapeProse, o as escapeData, r as require_picocolors, u as count } from "./program.mjs";
import { C as wrap, S as measure } from "./audit.mjs";
// src/commands/doctor/write-table.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const marks = {
	ok: "✓",
	missing: "✗",
	skipped: "–"
};
/** The checks as a table, what concerns the run first, then by account; what to do stands below what is missing. */
function writeTable(checks, topology, { color, width }) {
	let { bold, dim, green, red } = import_picocolors.default.createColors(color), paint = {
		ok: green,
		missing: red,
		skipped: dim
	}, column = Math.min(44, Math.max(...checks.map(({ what }) => what.length))) + 2, writeCheck = ({ what: given, state, found, advice }) => {
		let what = escapeData(given), name = what.padEnd(column), text = escapeProse(found), room = width - name.length - 4, isBeside = measure(text) <= room || room >= 48, lines = wrap(text, isBeside ? room : width - 6), [first = "", ...rest] = isBeside ? lines : ["", ...lines], margin = " ".repeat(isBeside ? name.length + 4 : 6), told = advice === void 0 ? [] : wrap(escapeProse(advice), Math.max(40, width - 6));
		return [
			`  ${paint[state](marks[state])} ${first === "" ? what : `${name}${first}`}`,
			...rest.map((line) => margin + line),
			...told.map((line, index) => `    ${index === 0 ? bold("→") : " "} ${line}`)
		];
	};
	return `${[...[void 0, ...topology.accounts.map(({ id }) => id)].map((account) => {
		let name = topology.accounts.find(({ id }) => id === account)?.name, title = account === void 0 ? "this machine and its network" : `${name} ${dim(account)}`, own = checks.filter((check) => check.account === account);
		return own.length === 0 ? [] : [
			bold(title),
			...own.flatMap(writeCheck),
			""
		];
	}).flat(), summarize(checks)].join("\n")}\n`;
}
function summarize(checks) {
	let missing = checks.filter(({ state }) => state === "missing").length, skipped = checks.filter(({ state }) => state === "skipped").length;
	return missing + skipped === 0 ? `${count(checks.length, "check")}, all in order` : `${count(checks.length, "check")}: ${missing} missing, ${skipped} not tried`;
}
export { writeTable };
