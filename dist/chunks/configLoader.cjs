"use strict";
const require_quiet = require("./quiet.cjs"), require_CredentialsProviderError = require("./CredentialsProviderError.cjs"), require_dist_es = require("./dist-es2.cjs");
// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	let query = {};
	if (querystring = querystring.replace(/^\?/, ""), querystring) for (let pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key), value &&= decodeURIComponent(value), key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
	}
	return query;
}
// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
const parseUrl = (url) => {
	if (typeof url == "string") return parseUrl(new URL(url));
	let { hostname, pathname, port, protocol, search } = url, query;
	return search && (query = parseQueryString(search)), {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
}, fromValue = (staticValue) => () => Promise.resolve(staticValue), memoize = (provider, isExpired, requiresRefresh) => {
	let resolved, pending, hasResult, isConstant = !1, coalesceProvider = async () => {
		pending ||= provider();
		try {
			resolved = await pending, hasResult = !0, isConstant = !1;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), isConstant ? resolved : requiresRefresh && !requiresRefresh(resolved) ? (isConstant = !0, resolved) : (isExpired(resolved) && await coalesceProvider(), resolved));
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		return constants.delete("CONFIG"), constants.delete("CONFIG_PREFIX_SEPARATOR"), constants.delete("ENV"), [...constants].join(", ");
	} catch {
		return functionString;
	}
}
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
const fromEnv = (envVarSelector, options) => async () => {
	try {
		let config = envVarSelector(process.env, options);
		if (config === void 0) throw Error();
		return config;
	} catch (e) {
		throw new require_CredentialsProviderError.t(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
}, fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	let profile = require_dist_es.i(init), { configFile, credentialsFile } = await require_quiet.t(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		let configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw Error();
		return configValue;
	} catch (e) {
		throw new require_CredentialsProviderError.t(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
}, isFunction = (func) => typeof func == "function", fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue), loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	let { signingName, logger } = configuration;
	return memoize(require_dist_es.a(fromEnv(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return memoize;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return parseUrl;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return loadConfig;
	}
});
