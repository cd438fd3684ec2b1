"use strict";
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return "3.998.4";
	}
});
