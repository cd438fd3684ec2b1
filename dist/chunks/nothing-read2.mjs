import "./program.mjs";
import { t as tool } from "./version.mjs";
// src/commands/nothing-read.ts
/**
* The snapshot of a run in which nothing was read. What is decided on it all the same follows from the declaration alone, and
* no reading overturns it.
*/
function nothingRead(topology, now) {
	return {
		version: 1,
		tool,
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
export { nothingRead as t };
