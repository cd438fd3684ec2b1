import "./quiet.mjs";
// node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
const fromNodeProviderChain = (init = {}) => {
	let chain;
	return async (args) => {
		if (!chain) {
			let { defaultProvider } = await import("./dist-es9.mjs");
			chain = defaultProvider({ ...init });
		}
		return chain(args);
	};
};
export { fromNodeProviderChain };
