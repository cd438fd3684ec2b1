// src/model/glob.ts
/** `*` matches any characters; everything else stands for itself; anchored at both ends. Linear in the text. */
function matchesGlob(glob, text) {
	let [first = "", ...rest] = glob.split("*"), last = rest.pop();
	if (last === void 0) return glob === text;
	if (!text.startsWith(first)) return !1;
	let from = first.length;
	for (let part of rest) {
		let found = text.indexOf(part, from);
		if (found === -1) return !1;
		from = found + part.length;
	}
	return text.length - last.length >= from && text.endsWith(last);
}
export { matchesGlob as t };
