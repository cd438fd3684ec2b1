"use strict";
const require_Sha256Node = require("./Sha256Node.cjs"), require_package = require("./package.cjs"), require_quiet = require("./quiet.cjs"), require_configLoader = require("./configLoader.cjs"), require_dist_es = require("./dist-es.cjs"), require_stream_collector = require("./stream-collector.cjs"), require_AwsRestJsonProtocol = require("./AwsRestJsonProtocol.cjs"), require_noAuth = require("./noAuth.cjs"), defaultSSOOIDCHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: require_Sha256Node.yt(context).operation,
	region: await require_Sha256Node.vt(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sso-oauth",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
const defaultSSOOIDCHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "CreateToken":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
}, resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = require_Sha256Node.r(config);
	return Object.assign(config_0, { authSchemePreference: require_Sha256Node.vt(config.authSchemePreference ?? []) });
}, resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "sso-oauth"
}), commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
}, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }], _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, !0]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://oidc.{Region}.amazonaws.com", i],
		["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://oidc.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "Invalid Configuration: Missing Region"]
	]
}, nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]), bdd = require_Sha256Node.q.from(nodes, 2, _data.conditions, _data.results), cache = new require_Sha256Node.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => require_Sha256Node.W(bdd, {
	endpointParams,
	logger: context.logger
}));
require_Sha256Node.G.aws = require_Sha256Node.d;
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException.js
var SSOOIDCServiceException = class SSOOIDCServiceException extends require_Sha256Node.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
	}
}, AccessDeniedException = class AccessDeniedException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.error = opts.error, this.reason = opts.reason, this.error_description = opts.error_description;
	}
}, AuthorizationPendingException = class AuthorizationPendingException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
	name = "AuthorizationPendingException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "AuthorizationPendingException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, AuthorizationPendingException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, ExpiredTokenException = class ExpiredTokenException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ExpiredTokenException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, InternalServerException = class InternalServerException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		}), Object.setPrototypeOf(this, InternalServerException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, InvalidClientException = class InvalidClientException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
	name = "InvalidClientException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidClientException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidClientException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, InvalidGrantException = class InvalidGrantException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
	name = "InvalidGrantException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidGrantException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidGrantException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, InvalidRequestException = class InvalidRequestException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidRequestException.prototype), this.error = opts.error, this.reason = opts.reason, this.error_description = opts.error_description;
	}
}, InvalidScopeException = class InvalidScopeException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
	name = "InvalidScopeException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidScopeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidScopeException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, SlowDownException = class SlowDownException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#SlowDownException";
	name = "SlowDownException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "SlowDownException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, SlowDownException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, UnauthorizedClientException = class UnauthorizedClientException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
	name = "UnauthorizedClientException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "UnauthorizedClientException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnauthorizedClientException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
}, UnsupportedGrantTypeException = class UnsupportedGrantTypeException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
	name = "UnsupportedGrantTypeException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "UnsupportedGrantTypeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype), this.error = opts.error, this.error_description = opts.error_description;
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js
const _c = "client", _e = "error", _ed = "error_description", _hE = "httpError", _r = "reason", _rT = "refreshToken", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc", n0 = "com.amazonaws.ssooidc", _s_registry = new require_Sha256Node.st(_s);
var SSOOIDCServiceException$ = [
	-3,
	_s,
	"SSOOIDCServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
const n0_registry = new require_Sha256Node.st(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	"AccessDeniedException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[
		_e,
		_r,
		_ed
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AuthorizationPendingException$ = [
	-3,
	n0,
	"AuthorizationPendingException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(AuthorizationPendingException$, AuthorizationPendingException);
var ExpiredTokenException$ = [
	-3,
	n0,
	"ExpiredTokenException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var InternalServerException$ = [
	-3,
	n0,
	"InternalServerException",
	{
		[_e]: "server",
		[_hE]: 500
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InvalidClientException$ = [
	-3,
	n0,
	"InvalidClientException",
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidClientException$, InvalidClientException);
var InvalidGrantException$ = [
	-3,
	n0,
	"InvalidGrantException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidGrantException$, InvalidGrantException);
var InvalidRequestException$ = [
	-3,
	n0,
	"InvalidRequestException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[
		_e,
		_r,
		_ed
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidScopeException$ = [
	-3,
	n0,
	"InvalidScopeException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidScopeException$, InvalidScopeException);
var SlowDownException$ = [
	-3,
	n0,
	"SlowDownException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(SlowDownException$, SlowDownException);
var UnauthorizedClientException$ = [
	-3,
	n0,
	"UnauthorizedClientException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(UnauthorizedClientException$, UnauthorizedClientException);
var UnsupportedGrantTypeException$ = [
	-3,
	n0,
	"UnsupportedGrantTypeException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccessToken = [
	0,
	n0,
	"AccessToken",
	8,
	0
], ClientSecret = [
	0,
	n0,
	"ClientSecret",
	8,
	0
], CodeVerifier = [
	0,
	n0,
	"CodeVerifier",
	8,
	0
], IdToken = [
	0,
	n0,
	"IdToken",
	8,
	0
], RefreshToken = [
	0,
	n0,
	"RefreshToken",
	8,
	0
], CreateTokenRequest$ = [
	3,
	n0,
	"CreateTokenRequest",
	0,
	[
		"clientId",
		"clientSecret",
		"grantType",
		"deviceCode",
		"code",
		_rT,
		"scope",
		"redirectUri",
		"codeVerifier"
	],
	[
		0,
		[() => ClientSecret, 0],
		0,
		0,
		0,
		[() => RefreshToken, 0],
		64,
		0,
		[() => CodeVerifier, 0]
	],
	3
], CreateTokenResponse$ = [
	3,
	n0,
	"CreateTokenResponse",
	0,
	[
		"accessToken",
		"tokenType",
		"expiresIn",
		_rT,
		"idToken"
	],
	[
		[() => AccessToken, 0],
		0,
		1,
		[() => RefreshToken, 0],
		[() => IdToken, 0]
	]
], CreateToken$ = [
	9,
	n0,
	"CreateToken",
	{ http: [
		"POST",
		"/token",
		200
	] },
	() => CreateTokenRequest$,
	() => CreateTokenResponse$
];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2019-06-10",
	base64Decoder: config?.base64Decoder ?? require_Sha256Node.Ct,
	base64Encoder: config?.base64Encoder ?? require_Sha256Node.xt,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new require_Sha256Node.o()
	}, {
		schemeId: "smithy.api#noAuth",
		identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
		signer: new require_noAuth.t()
	}],
	logger: config?.logger ?? new require_Sha256Node.et(),
	protocol: config?.protocol ?? require_AwsRestJsonProtocol.t,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.ssooidc",
		errorTypeRegistries,
		version: "2019-06-10",
		serviceTarget: "AWSSSOOIDCService"
	},
	serviceId: config?.serviceId ?? "SSO OIDC",
	sha256: config?.sha256 ?? require_Sha256Node.t,
	urlParser: config?.urlParser ?? require_configLoader.r,
	utf8Decoder: config?.utf8Decoder ?? require_Sha256Node.St,
	utf8Encoder: config?.utf8Encoder ?? require_Sha256Node.bt
}), getRuntimeConfig = (config) => {
	require_Sha256Node.rt(process.version);
	let defaultsMode = require_Sha256Node.Y(config), defaultConfigProvider = () => defaultsMode().then(require_Sha256Node.it), clientSharedValues = getRuntimeConfig$1(config);
	require_quiet.c(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? require_configLoader.t(require_Sha256Node.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? require_Sha256Node.mt,
		defaultSocketTimeout: require_Sha256Node.wt(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_Sha256Node.p({
			serviceId: clientSharedValues.serviceId,
			clientVersion: require_package.t
		}),
		maxAttempts: config?.maxAttempts ?? require_configLoader.t(require_Sha256Node.g, config),
		region: config?.region ?? require_configLoader.t(require_Sha256Node.Q, {
			...require_Sha256Node.Z,
			...loaderConfig
		}),
		requestHandler: require_dist_es.n.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_configLoader.t({
			...require_Sha256Node._,
			default: async () => (await defaultConfigProvider()).retryMode || require_Sha256Node.y
		}, config),
		streamCollector: config?.streamCollector ?? require_stream_collector.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? require_configLoader.t(require_Sha256Node.pt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? require_configLoader.t(require_Sha256Node.ft, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? require_configLoader.t(require_Sha256Node.f, loaderConfig)
	};
}, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
}, resolveHttpAuthRuntimeConfig = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
}), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign(require_Sha256Node.l(runtimeConfig), require_Sha256Node.tt(runtimeConfig), require_Sha256Node.A(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, require_Sha256Node.u(extensionConfiguration), require_Sha256Node.nt(extensionConfiguration), require_Sha256Node.j(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js
var SSOOIDCClient = class extends require_Sha256Node.dt {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = require_Sha256Node.b(_config_1), _config_3 = require_Sha256Node.v(_config_2), _config_4 = require_Sha256Node.X(_config_3), _config_5 = require_Sha256Node.O(_config_4), _config_6 = require_Sha256Node.U(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8, this.middlewareStack.use(require_Sha256Node.lt(this.config)), this.middlewareStack.use(require_Sha256Node.m(this.config)), this.middlewareStack.use(require_Sha256Node.h(this.config)), this.middlewareStack.use(require_Sha256Node.k(this.config)), this.middlewareStack.use(require_Sha256Node.D(this.config)), this.middlewareStack.use(require_Sha256Node.E(this.config)), this.middlewareStack.use(require_Sha256Node.T(this.config)), this.middlewareStack.use(require_Sha256Node.w(this.config, {
			httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_Sha256Node.x({ "aws.auth#sigv4": config.credentials })
		})), this.middlewareStack.use(require_Sha256Node.C(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js
const command = require_Sha256Node.$(commonParams, "AWSSSOOIDCService", "SSOOIDCClient", require_Sha256Node.H), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js
var CreateTokenCommand = class extends command(_ep0, _mw0, "CreateToken", CreateToken$) {};
exports.CreateTokenCommand = CreateTokenCommand, exports.SSOOIDCClient = SSOOIDCClient;
