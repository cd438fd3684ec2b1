"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_setCredentialFeature = require("./setCredentialFeature.cjs"), require_CredentialsProviderError = require("./CredentialsProviderError.cjs"), require_dist_es = require("./dist-es.cjs"), require_httpRequest = require("./httpRequest.cjs"), require_stream_collector = require("./stream-collector.cjs"), require_sdk_stream_mixin = require("./sdk-stream-mixin.cjs");
let node_fs_promises = require("node:fs/promises");
node_fs_promises = require_rolldown_runtime.r(node_fs_promises);
// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/checkUrl.js
const checkUrl = (url, logger) => {
	if (url.protocol !== "https:" && url.hostname !== "169.254.170.2" && url.hostname !== "169.254.170.23" && url.hostname !== "[fd00:ec2::23]") {
		if (url.hostname.includes("[")) {
			if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
		} else {
			if (url.hostname === "localhost") return;
			let ipComponents = url.hostname.split("."), inRange = (component) => {
				let num = parseInt(component, 10);
				return 0 <= num && num <= 255;
			};
			if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) return;
		}
		throw new require_CredentialsProviderError.t("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]", { logger });
	}
};
// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js
function createGetRequest(url) {
	return new require_httpRequest.t({
		protocol: url.protocol,
		hostname: url.hostname,
		port: Number(url.port),
		path: url.pathname,
		query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => (acc[k] = v, acc), {}),
		fragment: url.hash
	});
}
async function getCredentials(response, logger) {
	let str = await require_sdk_stream_mixin.t(response.body).transformToString();
	if (response.statusCode === 200) {
		let parsed = JSON.parse(str);
		if (typeof parsed.AccessKeyId != "string" || typeof parsed.SecretAccessKey != "string" || typeof parsed.Token != "string" || typeof parsed.Expiration != "string") throw new require_CredentialsProviderError.t("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
		return {
			accessKeyId: parsed.AccessKeyId,
			secretAccessKey: parsed.SecretAccessKey,
			sessionToken: parsed.Token,
			expiration: require_stream_collector.c(parsed.Expiration)
		};
	}
	if (response.statusCode >= 400 && response.statusCode < 500) {
		let parsedBody = {};
		try {
			parsedBody = JSON.parse(str);
		} catch {}
		throw Object.assign(new require_CredentialsProviderError.t(`Server responded with status: ${response.statusCode}`, { logger }), {
			Code: parsedBody.Code,
			Message: parsedBody.Message
		});
	}
	throw new require_CredentialsProviderError.t(`Server responded with status: ${response.statusCode}`, { logger });
}
// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js
const retryWrapper = (toRetry, maxRetries, delayMs) => async () => {
	for (let i = 0; i < maxRetries; ++i) try {
		return await toRetry();
	} catch {
		await new Promise((resolve) => setTimeout(resolve, delayMs));
	}
	return await toRetry();
}, fromHttp = (options = {}) => {
	options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
	let host, relative = options.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, full = options.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, token = options.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
	if (relative && full && (warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."), warn("awsContainerCredentialsRelativeUri will take precedence.")), token && tokenFile && (warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."), warn("awsContainerAuthorizationTokenFile will take precedence.")), relative) host = `http://169.254.170.2${relative}`;
	else if (full) host = full;
	else throw new require_CredentialsProviderError.t("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.", { logger: options.logger });
	let url = new URL(host);
	checkUrl(url, options.logger);
	let requestHandler = require_dist_es.n.create({ connectionTimeout: options.timeout ?? 1e3 }), requestTimeout = options.timeout ?? 1e3, provider = retryWrapper(async () => {
		let request = createGetRequest(url);
		tokenFile ? request.headers.Authorization = validateToken((await node_fs_promises.default.readFile(tokenFile)).toString()) : token && (request.headers.Authorization = validateToken(token));
		try {
			return getCredentials((await requestHandler.handle(request, { requestTimeout })).response).then((creds) => require_setCredentialFeature.t(creds, "CREDENTIALS_HTTP", "z"));
		} catch (e) {
			throw new require_CredentialsProviderError.t(String(e), { logger: options.logger });
		}
	}, options.maxRetries ?? 3, options.timeout ?? 1e3);
	return async () => {
		try {
			return await provider();
		} finally {
			requestHandler.destroy?.();
		}
	};
}, validateToken = (token) => {
	if (token.includes("\r\n")) throw new require_CredentialsProviderError.t("Authorization token contains invalid \\r\\n sequence.");
	return token;
};
exports.fromHttp = fromHttp;
