// src/model/nearest.ts
/**
* The candidate a mistyped name most likely meant; undefined when none is close. Case is ignored, a swapped pair of
* letters counts as one edit, and at most one edit for every three characters is forgiven.
*/
function nearest(name, candidates) {
	let wanted = name.toLowerCase(), best, least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (let candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= least) continue;
		let distance = countEdits(wanted, candidate.toLowerCase());
		distance < least && distance < candidate.length && ([best, least] = [candidate, distance]);
	}
	return best;
}
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function countEdits(one, other) {
	let beforePrevious = [], previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		let current = [row];
		for (let column = 1; column <= other.length; column++) {
			let same = one[row - 1] === other[column - 1], edits = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + +!same);
			row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && (edits = Math.min(edits, at(beforePrevious, column - 2) + 1)), current.push(edits);
		}
		beforePrevious = previous, previous = current;
	}
	return at(previous, other.length);
}
function at(row, column) {
	return row[column] ?? 1e400;
}
export { nearest as t };
