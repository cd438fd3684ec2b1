"use strict";
// src/commands/describe-origin.ts
/** `trustpath.yaml:12`, `preset trustpath/recommended` or `the rule`. */
function describeOrigin(origin) {
	return origin.from === "file" ? describePlace(origin.location) : origin.from === "preset" ? `preset ${origin.name}` : "the rule";
}
function describePlace({ file, line }) {
	return `${file}:${line}`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return describePlace;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return describeOrigin;
	}
});
