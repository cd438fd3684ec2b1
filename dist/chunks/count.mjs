// src/report/count.ts
/** `1 failure`, `2 failures`. */
function count(many, noun) {
	return `${many} ${noun}${many === 1 ? "" : "s"}`;
}
export { count as t };
