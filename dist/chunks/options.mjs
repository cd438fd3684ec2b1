import { i as InvalidArgumentError } from "./esm.mjs";
import { t as nearest } from "./nearest.mjs";
import { n as severities } from "./verdict.mjs";
import { t as formats } from "./report2.mjs";
// src/commands/options.ts
/** Collects a flag that may be given several times. */
function collectValues(value, all) {
	return [...all, value];
}
/** Throws InvalidArgumentError with the nearest known format. */
function parseFormat(value) {
	return oneOf(value, formats);
}
/** `FORMAT=FILE`, several times. Throws InvalidArgumentError. */
function parseReport(value, all) {
	let equals = value.indexOf("=");
	if (equals < 1 || equals === value.length - 1) throw new InvalidArgumentError("Write FORMAT=FILE, e.g. junit=reports/trustpath.xml.");
	return [...all, {
		format: parseFormat(value.slice(0, equals)),
		file: value.slice(equals + 1)
	}];
}
/** A severity or `none`. Throws InvalidArgumentError. */
function parseThreshold(value) {
	return oneOf(value, [...severities, "none"]);
}
/** `fail` or `pass`. Throws InvalidArgumentError. */
function parseUnknown(value) {
	return oneOf(value, ["fail", "pass"]);
}
/** `text` or `json`. Throws InvalidArgumentError. */
function parseTextOrJson(value) {
	return oneOf(value, ["text", "json"]);
}
/** A real day as YYYY-MM-DD. Throws InvalidArgumentError. */
function parseDay(value) {
	let time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new InvalidArgumentError("Write a day as YYYY-MM-DD, e.g. 2027-01-31.");
	return value;
}
/** A whole number from 1 to 256. Throws InvalidArgumentError. */
function parseConcurrency(value) {
	let number = /^\d+$/.test(value) ? Number(value) : NaN;
	if (!(number >= 1 && number <= 256)) throw new InvalidArgumentError("Write a whole number from 1 to 256.");
	return number;
}
/** The one of `known` that was given. Throws UnknownChoiceError with the nearest of them. */
function oneOf(value, known) {
	let found = known.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	throw new UnknownChoiceError(value, known);
}
/** A value that is none of those a flag knows; shells complete from what it knows. */
var UnknownChoiceError = class extends InvalidArgumentError {
	known;
	constructor(value, known) {
		let near = nearest(value, known);
		super(`${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`), this.known = known;
	}
};
export { parseDay as a, parseTextOrJson as c, parseConcurrency as i, parseThreshold as l, collectValues as n, parseFormat as o, oneOf as r, parseReport as s, UnknownChoiceError as t, parseUnknown as u };
