// src/model/fact.ts
function isUnknown(fact) {
	return "unknown" in fact;
}
function isAbsent(fact) {
	return "absent" in fact;
}
function known(value) {
	return { value };
}
const absent = { absent: !0 };
export { known as i, isAbsent as n, isUnknown as r, absent as t };
