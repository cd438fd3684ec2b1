// src/report/text/wrap.ts
const ascii = /^[ -~]*$/, narrowless = /[\p{M}\p{Cf}]/u, wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Columns that text without control characters takes in a terminal. */
function measure(text) {
	if (ascii.test(text)) return text.length;
	let columns = 0;
	for (let character of text) columns += narrowless.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return columns;
}
/**
* Breaks at spaces into lines of at most `width` columns, after the first of at most `width - hanging`. A longer word
* stands whole on its own line, so that it can be copied.
*/
function wrap(text, width, hanging = 0) {
	let lines = [], line = "", columns = 0;
	for (let word of text.split(" ")) {
		let taken = measure(word);
		line !== "" && columns + 1 + taken > width - (lines.length > 0 ? hanging : 0) ? (lines.push(line), line = word, columns = taken) : (columns += taken + (line === "" ? 0 : 1), line = line === "" ? word : `${line} ${word}`);
	}
	return [...lines, line];
}
export { wrap as n, measure as t };
