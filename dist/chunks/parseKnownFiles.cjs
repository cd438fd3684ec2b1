"use strict";
const require_quiet = require("./quiet.cjs"), mergeConfigFiles = (...files) => {
	let merged = {};
	for (let file of files) for (let [key, values] of Object.entries(file)) merged[key] === void 0 ? merged[key] = values : Object.assign(merged[key], values);
	return merged;
}, parseKnownFiles = async (init) => {
	let parsedFiles = await require_quiet.t(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return parseKnownFiles;
	}
});
