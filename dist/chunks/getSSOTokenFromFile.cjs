"use strict";
const require_quiet = require("./quiet.cjs");
let node_path = require("node:path"), node_crypto = require("node:crypto"), node_fs_promises = require("node:fs/promises");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
const getSSOTokenFilepath = (id) => {
	let cacheName = (0, node_crypto.createHash)("sha1").update(id).digest("hex");
	return (0, node_path.join)(require_quiet.o(), ".aws", "sso", "cache", `${cacheName}.json`);
}, tokenIntercept = {}, getSSOTokenFromFile = async (id) => {
	if (tokenIntercept[id]) return tokenIntercept[id];
	let ssoTokenFilepath = getSSOTokenFilepath(id), ssoTokenText = await (0, node_fs_promises.readFile)(ssoTokenFilepath, "utf8");
	return JSON.parse(ssoTokenText);
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return tokenIntercept;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return getSSOTokenFilepath;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return getSSOTokenFromFile;
	}
});
