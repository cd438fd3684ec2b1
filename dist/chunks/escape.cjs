"use strict";
const require_program = require("./program.cjs"), markup = /[@#$<>|\\*_~[\]{}`]|:\/\/|^www\.|\w:\w|::|\w{2}\.\w{2}/i;
/** Prose for Markdown, on one line: nothing in it is markup, save that `code` between backticks stays code. */
function escapeMarkdown(text, code = codeMarkdown) {
	return require_program.u(text).split(/`([^`]+)`/).map((part, index) => index % 2 == 1 ? code(part) : escapeWords(part, code)).join("").replace(/^(?:[-+=]+|\d+[.)])(?= |$)/, encode);
}
/** Data as a code span that holds in paragraphs and in table cells. */
function codeMarkdown(data) {
	let text = require_program.s(data);
	return text === "" ? "(empty)" : /[`|\\]|##(?:\[|vso\[|teamcity\[)|^\s|\s$/.test(text) ? text.split(/(@)/).filter((part) => part !== "").map(codeHtml).join("") : `\`${text}\``;
}
/** Data as a code element, for places inside HTML or where a code span's own characters stand in it. */
function codeHtml(data) {
	return `<code>${toEntities(require_program.s(data))}</code>`;
}
/** Lines as a code block, whatever backticks they hold. */
function codeBlock(lines) {
	let text = lines.join("\n"), longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)), fence = "`".repeat(longest + 1);
	return `${fence}sh\n${text}\n${fence}`;
}
function escapeWords(text, code) {
	return text.split(" ").map((word) => {
		let [, before = "", core = "", after = ""] = /^(["'(]*)(.*?)([.,;:!?"')]*)$/.exec(word) ?? [];
		return markup.test(core) ? `${before}${code(core)}${after}` : word.replaceAll("&", "&amp;");
	}).join(" ");
}
function toEntities(text) {
	return text.replace(/[!"#$%&()*+/:;<=>?@[\\\]^_`{|}~]|(?<=www)\./gi, encode);
}
function encode(text) {
	return [...text].map((character) => `&#${character.codePointAt(0)};`).join("");
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return escapeMarkdown;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return codeHtml;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return codeMarkdown;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return codeBlock;
	}
});
