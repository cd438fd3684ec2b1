// src/model/compare.ts
/** Orders text by code point, which JavaScript's own order (by UTF-16 unit) does not. */
function compareText(one, other) {
	let length = Math.min(one.length, other.length);
	for (let index = 0; index < length; index += 1) {
		let left = one.charCodeAt(index), right = other.charCodeAt(index);
		if (left !== right) return rank(left) - rank(right);
	}
	return one.length - other.length;
}
/** Surrogates stand for code points above every other unit. */
function rank(unit) {
	return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
export { compareText as t };
