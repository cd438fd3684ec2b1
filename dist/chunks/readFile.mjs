import { sep } from "node:path";
import { readFile as readFile$1 } from "node:fs/promises";
import { homedir } from "node:os";
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {}, getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT", getHomeDir = () => {
	let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	let homeDirCacheKey = getHomeDirCacheKey();
	return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = homedir()), homeDirCache[homeDirCacheKey];
}, filePromises = {}, fileIntercept = {}, readFile = (path, options) => fileIntercept[path] === void 0 ? ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = readFile$1(path, "utf8")), filePromises[path]) : fileIntercept[path];
export { readFile as n, getHomeDir as r, fileIntercept as t };
