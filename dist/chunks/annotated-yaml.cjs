"use strict";
const require_audit = require("./audit.cjs");
// src/commands/annotated-yaml.ts
/** Data as YAML, a line for each setting, with a note where `noteFor` has one. Lists of scalars stay on one line. */
function annotateYaml(value, noteFor) {
	return below(value, [], "", noteFor);
}
function below(value, path, indent, noteFor) {
	return Array.isArray(value) ? value.flatMap((item, index) => {
		let lines = entry(`${indent}-`, item, [...path, index], `${indent}  `, noteFor), [, first] = lines;
		return typeof item == "object" && first !== void 0 ? [{
			...first,
			text: `${indent}- ${first.text.trimStart()}`
		}, ...lines.slice(2)] : lines;
	}) : Object.entries(value).flatMap(([key, item]) => entry(`${indent}${scalar(key)}:`, item, [...path, key], `${indent}  `, noteFor));
}
function entry(head, item, path, indent, noteFor) {
	let note = noteFor(path, item), line = (text) => ({
		text,
		...note !== void 0 && { note }
	});
	if (typeof item != "object" || !item) return [line(`${head} ${scalar(item)}`)];
	if (Array.isArray(item) && item.every((each) => typeof each != "object")) return [line(`${head} [${item.map(scalar).join(", ")}]`)];
	let lines = below(item, path, indent, noteFor);
	return lines.length === 0 ? [line(`${head} ${Array.isArray(item) ? "[]" : "{}"}`)] : [line(head), ...lines];
}
/** On one line, whatever it holds; fit for a list in brackets too. */
function scalar(value) {
	return typeof value == "string" ? /[\u0000-\u001f\u007f-\u009f\u2028\u2029,[\]{}]/.test(value) ? JSON.stringify(value) : require_audit.Wt(value, { lineWidth: 0 }).trimEnd() : String(value);
}
exports.annotateYaml = annotateYaml;
