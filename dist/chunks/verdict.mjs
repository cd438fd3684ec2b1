// src/model/verdict.ts
/** In the order in which reports list them, worst first. */
const verdicts = [
	"fail",
	"unknown",
	"pass",
	"not-applicable"
], severities = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
], unknownReasons = [
	"access-denied",
	"throttled",
	"unavailable",
	"invalid-answer",
	"region-disabled",
	"credentials",
	"wrong-account",
	"not-collected",
	"not-declared",
	"defect"
];
/** True when `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
export { verdicts as i, severities as n, unknownReasons as r, isAtLeast as t };
