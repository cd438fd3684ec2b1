"use strict";
const require_dist_es = require("./dist-es2.cjs"), require_parseKnownFiles = require("./parseKnownFiles.cjs"), require_CredentialsProviderError = require("./CredentialsProviderError.cjs"), require_externalDataInterceptor = require("./externalDataInterceptor.cjs"), require_setCredentialFeature = require("./setCredentialFeature.cjs");
let node_util = require("node:util"), node_child_process = require("node:child_process");
// node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
const getValidatedProcessCredentials = (profileName, data, profiles) => {
	if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
	if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
	if (data.Expiration) {
		let currentTime = /* @__PURE__ */ new Date();
		if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
	}
	let accountId = data.AccountId;
	!accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
	let credentials = {
		accessKeyId: data.AccessKeyId,
		secretAccessKey: data.SecretAccessKey,
		...data.SessionToken && { sessionToken: data.SessionToken },
		...data.Expiration && { expiration: new Date(data.Expiration) },
		...data.CredentialScope && { credentialScope: data.CredentialScope },
		...accountId && { accountId }
	};
	return require_setCredentialFeature.t(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
}, resolveProcessCredentials = async (profileName, profiles, logger) => {
	let profile = profiles[profileName];
	if (profiles[profileName]) {
		let credentialProcess = profile.credential_process;
		if (credentialProcess !== void 0) {
			let execPromise = (0, node_util.promisify)(require_externalDataInterceptor.t?.getTokenRecord?.().exec ?? node_child_process.exec);
			try {
				let { stdout } = await execPromise(credentialProcess), data;
				try {
					data = JSON.parse(stdout.trim());
				} catch {
					throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
				}
				return getValidatedProcessCredentials(profileName, data, profiles);
			} catch (error) {
				throw new require_CredentialsProviderError.t(error.message, { logger });
			}
		}
		throw new require_CredentialsProviderError.t(`Profile ${profileName} did not contain credential_process.`, { logger });
	}
	throw new require_CredentialsProviderError.t(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
}, fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
	let profiles = await require_parseKnownFiles.t(init);
	return resolveProcessCredentials(require_dist_es.i({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
};
exports.fromProcess = fromProcess;
