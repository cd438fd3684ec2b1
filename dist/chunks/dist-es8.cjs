"use strict";
const require_setCredentialFeature = require("./setCredentialFeature.cjs"), require_CredentialsProviderError = require("./CredentialsProviderError.cjs"), require_externalDataInterceptor = require("./externalDataInterceptor.cjs");
let node_fs = require("node:fs");
// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
const fromWebToken = (init) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
	let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init, { roleAssumerWithWebIdentity } = init;
	if (!roleAssumerWithWebIdentity) {
		let { getDefaultRoleAssumerWithWebIdentity } = await Promise.resolve().then(() => require("./sts.cjs"));
		roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
			...init.clientConfig,
			credentialProviderLogger: init.logger,
			parentClientConfig: {
				...awsIdentityProperties?.callerClientConfig,
				...init.parentClientConfig
			}
		}, init.clientPlugins);
	}
	return roleAssumerWithWebIdentity({
		RoleArn: roleArn,
		RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: webIdentityToken,
		ProviderId: providerId,
		PolicyArns: policyArns,
		Policy: policy,
		DurationSeconds: durationSeconds
	});
}, ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE", fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
	let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE], roleArn = init?.roleArn ?? process.env.AWS_ROLE_ARN, roleSessionName = init?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
	if (!webIdentityTokenFile || !roleArn) throw new require_CredentialsProviderError.t("Web identity configuration not specified", { logger: init.logger });
	let credentials = await fromWebToken({
		...init,
		webIdentityToken: require_externalDataInterceptor.t?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, node_fs.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
		roleArn,
		roleSessionName
	})(awsIdentityProperties);
	return webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && require_setCredentialFeature.t(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), credentials;
};
exports.fromTokenFile = fromTokenFile, exports.fromWebToken = fromWebToken;
