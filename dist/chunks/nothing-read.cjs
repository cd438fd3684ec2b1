"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
require("./program.cjs");
const require_version = require("./version.cjs");
// src/commands/nothing-read.ts
var nothing_read_exports = /* @__PURE__ */ require_rolldown_runtime.n({ nothingRead: () => nothingRead });
/**
* The snapshot of a run in which nothing was read. What is decided on it all the same follows from the declaration alone, and
* no reading overturns it.
*/
function nothingRead(topology, now) {
	return {
		version: 1,
		tool: require_version.t,
		takenAt: now.toISOString(),
		incomplete: !1,
		topology,
		subjects: [],
		selections: [],
		gaps: [],
		reads: [],
		cost: {
			apiCalls: 0,
			retries: 0,
			throttled: 0,
			seconds: 0,
			calls: {}
		}
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return nothing_read_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return nothingRead;
	}
});
