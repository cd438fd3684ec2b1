"use strict";
const require_readFile = require("./readFile.cjs");
let node_path = require("node:path");
// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType.PROFILE = "profile", IniSectionType.SSO_SESSION = "sso-session", IniSectionType.SERVICES = "services";
})(IniSectionType ||= {});
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	let indexOfSeparator = key.indexOf(".");
	return indexOfSeparator !== -1 && Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	let indexOfSeparator = key.indexOf("."), updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	return acc[updatedKey] = value, acc;
}, { ...data.default && { default: data.default } }), getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, node_path.join)(require_readFile.r(), ".aws", "config"), getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, node_path.join)(require_readFile.r(), ".aws", "credentials"), prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = ["__proto__", "profile __proto__"], parseIni = (iniData) => {
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
}, swallowError = () => ({}), loadSharedConfigFiles = async (init = {}) => {
	let { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init, homeDir = require_readFile.r(), resolvedFilepath = filepath;
	filepath.startsWith("~/") && (resolvedFilepath = (0, node_path.join)(homeDir, filepath.slice(2)));
	let resolvedConfigFilepath = configFilepath;
	configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, node_path.join)(homeDir, configFilepath.slice(2)));
	let parsedFiles = await Promise.all([require_readFile.n(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), require_readFile.n(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return IniSectionType;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return parseIni;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return getConfigFilepath;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return loadSharedConfigFiles;
	}
});
