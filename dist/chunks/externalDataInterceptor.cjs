"use strict";
const require_getSSOTokenFromFile = require("./getSSOTokenFromFile.cjs"), require_quiet = require("./quiet.cjs"), externalDataInterceptor = {
	getFileRecord() {
		return require_quiet.n;
	},
	interceptFile(path, contents) {
		require_quiet.n[path] = Promise.resolve(contents);
	},
	getTokenRecord() {
		return require_getSSOTokenFromFile.n;
	},
	interceptToken(id, contents) {
		require_getSSOTokenFromFile.n[id] = contents;
	}
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return externalDataInterceptor;
	}
});
