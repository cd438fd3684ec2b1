import { t as count } from "./count.mjs";
// src/report/escape.ts
/**
* Characters that drive a terminal, reorder or hide text, or are no characters at all: C0 and C1 controls, formatting
* and bidirectional marks, line and paragraph separators, default-ignorable ones, noncharacters and lone surrogates;
* and the `>` of `]]>`, which would end a CDATA section.
*/
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|(?<=\]\])>/gu, shortEscapes = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/** Data on one line, exactly, with every unsafe character written as a visible escape (`\u001b`). */
function escapeData(text) {
	return text.replace(unsafe, (character) => shortEscapes[character] ?? escapeCharacter(character));
}
/** Prose on one line: line breaks and runs of blanks become one space, unsafe characters visible escapes. */
function escapeProse(text) {
	return escapeData(text.replace(/[\t\n\r ]+/g, " ").trim());
}
/** A command, which may stand on several lines, by line. */
function escapeLines(text) {
	return text.trim().split(/\r\n|\r|\n/).map(escapeData);
}
/** JSON of the same data, in which unsafe characters stand as JSON's own escapes, so that no reader of the bytes sees one. */
function escapeJson(value) {
	return `${JSON.stringify(value, null, 2).replace(unsafe, (character) => character === "\n" ? character : [...Array(character.length).keys()].map((at) => codeUnit(character, at)).join(""))}\n`;
}
/** At most `limit` characters of escaped text; says how many are left out. */
function cut(text, limit) {
	let characters = text.length <= limit ? [] : [...text];
	return characters.length <= limit ? text : `${characters.slice(0, limit).join("")}… (${count(characters.length - limit, "more character")})`;
}
function escapeCharacter(character) {
	return character.length === 1 ? codeUnit(character, 0) : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function codeUnit(character, at) {
	return `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
}
export { escapeProse as a, escapeLines as i, escapeData as n, escapeJson as r, cut as t };
