"use strict";
const require_Sha256Node = require("./Sha256Node.cjs"), require_package = require("./package.cjs"), require_quiet = require("./quiet.cjs"), require_configLoader = require("./configLoader.cjs"), require_dist_es = require("./dist-es.cjs"), require_stream_collector = require("./stream-collector.cjs"), require_AwsRestJsonProtocol = require("./AwsRestJsonProtocol.cjs"), require_noAuth = require("./noAuth.cjs"), defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: require_Sha256Node.yt(context).operation,
	region: await require_Sha256Node.vt(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "awsssoportal",
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
const defaultSSOHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "GetRoleCredentials":
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
	defaultSigningName: "awsssoportal"
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
		["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://portal.sso.{Region}.amazonaws.com", i],
		["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i],
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
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
var SSOServiceException = class SSOServiceException extends require_Sha256Node.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, SSOServiceException.prototype);
	}
}, InvalidRequestException = class InvalidRequestException extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidRequestException.prototype);
	}
}, ResourceNotFoundException = class ResourceNotFoundException extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
}, TooManyRequestsException = class TooManyRequestsException extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, TooManyRequestsException.prototype);
	}
}, UnauthorizedException = class UnauthorizedException extends SSOServiceException {
	static shapeId = "com.amazonaws.sso#UnauthorizedException";
	name = "UnauthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnauthorizedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnauthorizedException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
const _c = "client", _e = "error", _hE = "httpError", _hQ = "httpQuery", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso", n0 = "com.amazonaws.sso", _s_registry = new require_Sha256Node.st(_s);
var SSOServiceException$ = [
	-3,
	_s,
	"SSOServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SSOServiceException$, SSOServiceException);
const n0_registry = new require_Sha256Node.st(n0);
var InvalidRequestException$ = [
	-3,
	n0,
	"InvalidRequestException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	"ResourceNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyRequestsException$ = [
	-3,
	n0,
	"TooManyRequestsException",
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_m],
	[0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnauthorizedException$ = [
	-3,
	n0,
	"UnauthorizedException",
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_m],
	[0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccessTokenType = [
	0,
	n0,
	"AccessTokenType",
	8,
	0
], SecretAccessKeyType = [
	0,
	n0,
	"SecretAccessKeyType",
	8,
	0
], SessionTokenType = [
	0,
	n0,
	"SessionTokenType",
	8,
	0
], GetRoleCredentialsRequest$ = [
	3,
	n0,
	"GetRoleCredentialsRequest",
	0,
	[
		"roleName",
		"accountId",
		"accessToken"
	],
	[
		[0, { [_hQ]: "role_name" }],
		[0, { [_hQ]: "account_id" }],
		[() => AccessTokenType, { httpHeader: "x-amz-sso_bearer_token" }]
	],
	3
], GetRoleCredentialsResponse$ = [
	3,
	n0,
	"GetRoleCredentialsResponse",
	0,
	["roleCredentials"],
	[[() => RoleCredentials$, 0]]
], RoleCredentials$ = [
	3,
	n0,
	"RoleCredentials",
	0,
	[
		"accessKeyId",
		"secretAccessKey",
		"sessionToken",
		"expiration"
	],
	[
		0,
		[() => SecretAccessKeyType, 0],
		[() => SessionTokenType, 0],
		1
	]
], GetRoleCredentials$ = [
	9,
	n0,
	"GetRoleCredentials",
	{ http: [
		"GET",
		"/federation/credentials",
		200
	] },
	() => GetRoleCredentialsRequest$,
	() => GetRoleCredentialsResponse$
];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2019-06-10",
	base64Decoder: config?.base64Decoder ?? require_Sha256Node.Ct,
	base64Encoder: config?.base64Encoder ?? require_Sha256Node.xt,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
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
		defaultNamespace: "com.amazonaws.sso",
		errorTypeRegistries,
		version: "2019-06-10",
		serviceTarget: "SWBPortalService"
	},
	serviceId: config?.serviceId ?? "SSO",
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
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
var SSOClient = class extends require_Sha256Node.dt {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = require_Sha256Node.b(_config_1), _config_3 = require_Sha256Node.v(_config_2), _config_4 = require_Sha256Node.X(_config_3), _config_5 = require_Sha256Node.O(_config_4), _config_6 = require_Sha256Node.U(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8, this.middlewareStack.use(require_Sha256Node.lt(this.config)), this.middlewareStack.use(require_Sha256Node.m(this.config)), this.middlewareStack.use(require_Sha256Node.h(this.config)), this.middlewareStack.use(require_Sha256Node.k(this.config)), this.middlewareStack.use(require_Sha256Node.D(this.config)), this.middlewareStack.use(require_Sha256Node.E(this.config)), this.middlewareStack.use(require_Sha256Node.T(this.config)), this.middlewareStack.use(require_Sha256Node.w(this.config, {
			httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_Sha256Node.x({ "aws.auth#sigv4": config.credentials })
		})), this.middlewareStack.use(require_Sha256Node.C(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js
const command = require_Sha256Node.$(commonParams, "SWBPortalService", "SSOClient", require_Sha256Node.H), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
var GetRoleCredentialsCommand = class extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {};
exports.GetRoleCredentialsCommand = GetRoleCredentialsCommand, exports.SSOClient = SSOClient;
