"use strict";
// src/version.ts
/** Name and version as every report states them; the same as in package.json. */
const tool = {
	name: "trustpath",
	version: "0.1.0"
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return tool;
	}
});
