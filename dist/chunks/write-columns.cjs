"use strict";
// src/commands/write-columns.ts
/** Rows as lines whose cells stand in columns, two blanks apart. */
function writeColumns(rows) {
	let widths = [];
	for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
	return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd()).map((line) => `${line}\n`).join("");
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return writeColumns;
	}
});
