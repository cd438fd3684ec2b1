"use strict";
const require_getSSOTokenFromFile = require("./getSSOTokenFromFile.cjs"), require_readFile = require("./readFile.cjs"), externalDataInterceptor = {
	getFileRecord() {
		return require_readFile.t;
	},
	interceptFile(path, contents) {
		require_readFile.t[path] = Promise.resolve(contents);
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
