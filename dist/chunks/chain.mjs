import { n as ProviderError } from "./CredentialsProviderError.mjs";
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new ProviderError("No providers in chain");
	let lastProviderError;
	for (let provider of providers) try {
		return await provider();
	} catch (err) {
		if (lastProviderError = err, err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
export { chain as t };
