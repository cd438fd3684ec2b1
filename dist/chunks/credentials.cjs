"use strict";
require("./quiet.cjs");
// node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
const fromNodeProviderChain = (init = {}) => {
	let chain;
	return async (args) => {
		if (!chain) {
			let { defaultProvider } = await Promise.resolve().then(() => require("./dist-es2.cjs")).then((n) => n.t);
			chain = defaultProvider({ ...init });
		}
		return chain(args);
	};
};
exports.fromNodeProviderChain = fromNodeProviderChain;
