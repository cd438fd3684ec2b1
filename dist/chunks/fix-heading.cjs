"use strict";
// src/report/fix-heading.ts
/** Over the fix of a rule, which is the same for all of its findings: it may leave places open that each finding fills. */
function fixHeading(fix) {
	return /\{[\w.]+\}/.test(fix) ? "Fix, where each finding says what {\u2026} stands for" : "Fix";
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return fixHeading;
	}
});
