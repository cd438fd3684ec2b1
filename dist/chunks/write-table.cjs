"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_program = require("./program.cjs"), require_audit = require("./audit.cjs");
// src/commands/doctor/write-table.ts
var import_picocolors = /* @__PURE__ */ require_rolldown_runtime.r(require_program.n(), 1);
const marks = {
	ok: "\u2713",
	missing: "\u2717",
	skipped: "\u2013"
};
/** The checks as a table, what concerns the run first, then by account; what to do stands below what is missing. */
function writeTable(checks, topology, { color, width }) {
	let { bold, dim, green, red } = import_picocolors.default.createColors(color), paint = {
		ok: green,
		missing: red,
		skipped: dim
	}, column = Math.min(44, Math.max(...checks.map(({ what }) => what.length))) + 2, writeCheck = ({ what: given, state, found, advice }) => {
		let what = require_program.s(given), name = what.padEnd(column), text = require_program.u(found), room = width - name.length - 4, isBeside = require_audit.S(text) <= room || room >= 48, lines = require_audit.C(text, isBeside ? room : width - 6), [first = "", ...rest] = isBeside ? lines : ["", ...lines], margin = " ".repeat(isBeside ? name.length + 4 : 6), told = advice === void 0 ? [] : require_audit.C(require_program.u(advice), Math.max(40, width - 6));
		return [
			`  ${paint[state](marks[state])} ${first === "" ? what : `${name}${first}`}`,
			...rest.map((line) => margin + line),
			...told.map((line, index) => `    ${index === 0 ? bold("\u2192") : " "} ${line}`)
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
	return missing + skipped === 0 ? `${require_program.f(checks.length, "check")}, all in order` : `${require_program.f(checks.length, "check")}: ${missing} missing, ${skipped} not tried`;
}
exports.writeTable = writeTable;
