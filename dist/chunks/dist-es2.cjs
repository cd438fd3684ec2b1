"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_setCredentialFeature = require("./setCredentialFeature.cjs"), require_CredentialsProviderError = require("./CredentialsProviderError.cjs"), chain = (...providers) => async () => {
	if (providers.length === 0) throw new require_CredentialsProviderError.n("No providers in chain");
	let lastProviderError;
	for (let provider of providers) try {
		return await provider();
	} catch (err) {
		if (lastProviderError = err, err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
}, getProfileName = (init) => init.profile || process.env.AWS_PROFILE || "default", fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	let accessKeyId = process.env.AWS_ACCESS_KEY_ID, secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY, sessionToken = process.env.AWS_SESSION_TOKEN, expiry = process.env.AWS_CREDENTIAL_EXPIRATION, credentialScope = process.env.AWS_CREDENTIAL_SCOPE, accountId = process.env.AWS_ACCOUNT_ID;
	if (accessKeyId && secretAccessKey) {
		let credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		return require_setCredentialFeature.t(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
	}
	throw new require_CredentialsProviderError.t("Unable to find environment variable credentials.", { logger: init?.logger });
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports$1 = /* @__PURE__ */ require_rolldown_runtime.n({ fromEnv: () => fromEnv });
const remoteProvider = async (init) => {
	let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await Promise.resolve().then(() => require("./dist-es9.cjs"));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		let { fromHttp } = await Promise.resolve().then(() => require("./dist-es3.cjs"));
		return chain(fromHttp(init), fromContainerMetadata(init));
	}
	return process.env.AWS_EC2_METADATA_DISABLED && process.env.AWS_EC2_METADATA_DISABLED !== "false" ? async () => {
		throw new require_CredentialsProviderError.t("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	} : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	let chain = internalCreateChain(providers), activeLock, passiveLock, credentials, forceRefreshLock, provider = async (options) => {
		if (options?.forceRefresh) return forceRefreshLock ||= chain(options).then((c) => {
			credentials = c;
		}).finally(() => {
			forceRefreshLock = void 0;
		}), await forceRefreshLock, credentials;
		if (credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0), activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) passiveLock ||= chain(options).then((c) => {
				credentials = c;
			}).catch(() => {}).finally(() => {
				passiveLock = void 0;
			});
			else return activeLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				activeLock = void 0;
			}), provider(options);
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (let provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		if (lastProviderError = err, err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = !1;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env.AWS_PROFILE) throw process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY && (multipleCredentialSourceWarningEmitted ||= ((init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n"), !0)), new require_CredentialsProviderError.t("AWS_PROFILE is set, skipping fromEnv provider.", {
			logger: init.logger,
			tryNextLink: !0
		});
		return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new require_CredentialsProviderError.t("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		let { fromSSO } = await Promise.resolve().then(() => require("./dist-es7.cjs"));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		let { fromIni } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		let { fromProcess } = await Promise.resolve().then(() => require("./dist-es6.cjs"));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		let { fromTokenFile } = await Promise.resolve().then(() => require("./dist-es8.cjs"));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => (init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()),
	async () => {
		throw new require_CredentialsProviderError.t("Could not load credentials from any providers", {
			tryNextLink: !1,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired), credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
// node_modules/@aws-sdk/credential-provider-node/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ require_rolldown_runtime.n({ defaultProvider: () => defaultProvider });
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return chain;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return getProfileName;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return defaultProvider;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return dist_es_exports$1;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return dist_es_exports;
	}
});
