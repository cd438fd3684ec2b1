"use strict";
let node_path = require("node:path"), node_fs_promises = require("node:fs/promises"), node_os = require("node:os");
// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
const state = { warningEmitted: !1 }, emitWarningIfUnsupportedVersion = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = !0;
			return;
		}
		parseInt(version.substring(1, version.indexOf("."))) < 22 && (state.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
	}
};
// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType.PROFILE = "profile", IniSectionType.SSO_SESSION = "sso-session", IniSectionType.SERVICES = "services";
})(IniSectionType ||= {});
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {}, getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT", getHomeDir = () => {
	let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	let homeDirCacheKey = getHomeDirCacheKey();
	return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, node_os.homedir)()), homeDirCache[homeDirCacheKey];
}, getConfigData = (data) => Object.entries(data).filter(([key]) => {
	let indexOfSeparator = key.indexOf(".");
	return indexOfSeparator !== -1 && Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	let indexOfSeparator = key.indexOf("."), updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	return acc[updatedKey] = value, acc;
}, { ...data.default && { default: data.default } }), getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, node_path.join)(getHomeDir(), ".aws", "config"), getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, node_path.join)(getHomeDir(), ".aws", "credentials"), prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = ["__proto__", "profile __proto__"], parseIni = (iniData) => {
	let map = {}, currentSection, currentSubSection;
	for (let iniLine of iniData.split(/\r?\n/)) {
		let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0, currentSubSection = void 0;
			let sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				let [, prefix, , name] = matches;
				Object.values(IniSectionType).includes(prefix) && (currentSection = [prefix, name].join("."));
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			let indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				let [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0), map[currentSection] = map[currentSection] || {};
					let key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
}, filePromises = {}, fileIntercept = {}, readFile = (path, options) => fileIntercept[path] === void 0 ? ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, node_fs_promises.readFile)(path, "utf8")), filePromises[path]) : fileIntercept[path], swallowError = () => ({}), loadSharedConfigFiles = async (init = {}) => {
	let { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init, homeDir = getHomeDir(), resolvedFilepath = filepath;
	filepath.startsWith("~/") && (resolvedFilepath = (0, node_path.join)(homeDir, filepath.slice(2)));
	let resolvedConfigFilepath = configFilepath;
	configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, node_path.join)(homeDir, configFilepath.slice(2)));
	let parsedFiles = await Promise.all([readFile(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), readFile(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
state.warningEmitted = !0, Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return getConfigFilepath;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return emitWarningIfUnsupportedVersion;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return parseIni;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return fileIntercept;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return getHomeDir;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return readFile;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return IniSectionType;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return loadSharedConfigFiles;
	}
});
