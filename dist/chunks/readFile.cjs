"use strict";
let node_path = require("node:path"), node_os = require("node:os"), node_fs_promises = require("node:fs/promises");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {}, getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT", getHomeDir = () => {
	let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	let homeDirCacheKey = getHomeDirCacheKey();
	return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, node_os.homedir)()), homeDirCache[homeDirCacheKey];
}, filePromises = {}, fileIntercept = {}, readFile = (path, options) => fileIntercept[path] === void 0 ? ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, node_fs_promises.readFile)(path, "utf8")), filePromises[path]) : fileIntercept[path];
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readFile;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return getHomeDir;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return fileIntercept;
	}
});
