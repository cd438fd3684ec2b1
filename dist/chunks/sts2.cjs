"use strict";
const require_quiet = require("./quiet.cjs"), require_Sha256Node = require("./Sha256Node.cjs"), require_SignatureV4MultiRegion = require("./SignatureV4MultiRegion.cjs"), require_dist_es = require("./dist-es2.cjs"), require_noAuth = require("./noAuth.cjs"), require_configLoader = require("./configLoader.cjs"), require_dist_es$1 = require("./dist-es.cjs"), require_stream_collector = require("./stream-collector.cjs"), require_AwsQueryProtocol = require("./AwsQueryProtocol.cjs"), c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { ref: "Endpoint" }, m = { ref: "Region" }, n = { ref: d }, o = {}, p = [m], _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[f, [m, "aws-global"]],
		[e, [{ ref: "UseGlobalEndpoint" }, !0]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, !0]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: "{Region}"
		}] }],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[-1, "Invalid Configuration: Missing Region"]
	]
}, nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]), bdd = require_Sha256Node.q.from(nodes, 2, _data.conditions, _data.results), cache = new require_Sha256Node.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => require_Sha256Node.W(bdd, {
	endpointParams,
	logger: context.logger
}));
require_Sha256Node.G.aws = require_Sha256Node.d;
const defaultSTSHttpAuthSchemeParametersProvider = ((defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input), instructionsFn = require_Sha256Node.yt(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	let endpointParameters = await require_Sha256Node.J(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
})(async (config, context, input) => ({
	operation: require_Sha256Node.yt(context).operation,
	region: await require_Sha256Node.vt(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
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
const defaultSTSHttpAuthSchemeProvider = ((defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => (authParameters) => {
	let authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
	if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
	let options = [];
	for (let scheme of authSchemes) {
		let { name: resolvedName, properties = {}, ...rest } = scheme, name = resolvedName.toLowerCase();
		resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
		let schemeId;
		if (name === "sigv4a") {
			schemeId = "aws.auth#sigv4a";
			let sigv4Present = authSchemes.find((s) => {
				let name = s.name.toLowerCase();
				return name !== "sigv4a" && name.startsWith("sigv4");
			});
			if (require_SignatureV4MultiRegion.t.sigv4aDependency() === "none" && sigv4Present) continue;
		} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
		let createOption = createHttpAuthOptionFunctions[schemeId];
		if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
		let option = createOption(authParameters);
		option.schemeId = schemeId, option.signingProperties = {
			...option.signingProperties || {},
			...rest,
			...properties
		}, options.push(option);
	}
	return options;
})(defaultEndpointResolver, (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
}, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
}), resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = require_Sha256Node.r(config), config_1 = require_SignatureV4MultiRegion.r(config_0);
	return Object.assign(config_1, { authSchemePreference: require_Sha256Node.vt(config.authSchemePreference ?? []) });
}, resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
	defaultSigningName: "sts"
}), commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
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
};
// node_modules/@aws-sdk/client-sts/package.json
var version = "3.1173.0", STSServiceException = class STSServiceException extends require_Sha256Node.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, STSServiceException.prototype);
	}
}, ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
}, InvalidContextAssertionException = class InvalidContextAssertionException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidContextAssertionException";
	name = "InvalidContextAssertionException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidContextAssertionException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
	}
}, MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
}, PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
}, RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
}, IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
}, InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
}, IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
}, InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
}, ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
}, InsufficientSessionLifetimeException = class InsufficientSessionLifetimeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InsufficientSessionLifetimeException";
	name = "InsufficientSessionLifetimeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InsufficientSessionLifetimeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InsufficientSessionLifetimeException.prototype);
	}
}, InvalidSubjectCredentialsException = class InvalidSubjectCredentialsException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidSubjectCredentialsException";
	name = "InvalidSubjectCredentialsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidSubjectCredentialsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidSubjectCredentialsException.prototype);
	}
}, JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
}, OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
}, SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
const _ARU = "AssumedRoleUser", _C = "Credentials", _SI = "SourceIdentity", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", n0 = "com.amazonaws.sts", _s_registry = new require_Sha256Node.st(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new require_Sha256Node.st(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	"ExpiredTokenException",
	{
		[_aQE]: ["ExpiredTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
	-3,
	n0,
	"ExpiredTradeInTokenException",
	{
		[_aQE]: ["ExpiredTradeInTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	"IDPCommunicationErrorException",
	{
		[_aQE]: ["IDPCommunicationError", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	"IDPRejectedClaimException",
	{
		[_aQE]: ["IDPRejectedClaim", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InsufficientSessionLifetimeException$ = [
	-3,
	n0,
	"InsufficientSessionLifetimeException",
	{
		[_aQE]: ["InsufficientSessionLifetime", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InsufficientSessionLifetimeException$, InsufficientSessionLifetimeException);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0,
	"InvalidAuthorizationMessageException",
	{
		[_aQE]: ["InvalidAuthorizationMessageException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidContextAssertionException$ = [
	-3,
	n0,
	"InvalidContextAssertionException",
	{
		[_aQE]: ["InvalidContextAssertion", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidContextAssertionException$, InvalidContextAssertionException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	"InvalidIdentityTokenException",
	{
		[_aQE]: ["InvalidIdentityToken", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var InvalidSubjectCredentialsException$ = [
	-3,
	n0,
	"InvalidSubjectCredentialsException",
	{
		[_aQE]: ["InvalidSubjectCredentials", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidSubjectCredentialsException$, InvalidSubjectCredentialsException);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0,
	"JWTPayloadSizeExceededException",
	{
		[_aQE]: ["JWTPayloadSizeExceededException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	"MalformedPolicyDocumentException",
	{
		[_aQE]: ["MalformedPolicyDocument", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0,
	"OutboundWebIdentityFederationDisabledException",
	{
		[_aQE]: ["OutboundWebIdentityFederationDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	"PackedPolicyTooLargeException",
	{
		[_aQE]: ["PackedPolicyTooLarge", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	"RegionDisabledException",
	{
		[_aQE]: ["RegionDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
	-3,
	n0,
	"SessionDurationEscalationException",
	{
		[_aQE]: ["SessionDurationEscalationException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var accessKeySecretType = [
	0,
	n0,
	"accessKeySecretType",
	8,
	0
], AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	["AssumedRoleId", "Arn"],
	[0, 0],
	2
], AssumeRoleRequest$ = [
	3,
	n0,
	"AssumeRoleRequest",
	0,
	[
		"RoleArn",
		"RoleSessionName",
		"PolicyArns",
		"Policy",
		"DurationSeconds",
		"Tags",
		"TransitiveTagKeys",
		"ExternalId",
		"SerialNumber",
		"TokenCode",
		_SI,
		"ProvidedContexts",
		"MinimumSessionTokenSize"
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
], AssumeRoleResponse$ = [
	3,
	n0,
	"AssumeRoleResponse",
	0,
	[
		_C,
		_ARU,
		"PackedPolicySize",
		_SI,
		"SessionTokenUtilization",
		"SessionTokenSize"
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
], Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		"AccessKeyId",
		"SecretAccessKey",
		"SessionToken",
		"Expiration"
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
], GetCallerIdentityRequest$ = [
	3,
	n0,
	"GetCallerIdentityRequest",
	0,
	[],
	[]
], GetCallerIdentityResponse$ = [
	3,
	n0,
	"GetCallerIdentityResponse",
	0,
	[
		"UserId",
		"Account",
		"Arn"
	],
	[
		0,
		0,
		0
	]
], PolicyDescriptorType$ = [
	3,
	n0,
	"PolicyDescriptorType",
	0,
	["arn"],
	[0]
], ProvidedContext$ = [
	3,
	n0,
	"ProvidedContext",
	0,
	["ProviderArn", "ContextAssertion"],
	[0, 0]
], Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", "Value"],
	[0, 0],
	2
], policyDescriptorListType = [
	1,
	n0,
	"policyDescriptorListType",
	0,
	() => PolicyDescriptorType$
], ProvidedContextsListType = [
	1,
	n0,
	"ProvidedContextsListType",
	0,
	() => ProvidedContext$
], tagListType = [
	1,
	n0,
	"tagListType",
	0,
	() => Tag$
], AssumeRole$ = [
	9,
	n0,
	"AssumeRole",
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
], GetCallerIdentity$ = [
	9,
	n0,
	"GetCallerIdentity",
	0,
	() => GetCallerIdentityRequest$,
	() => GetCallerIdentityResponse$
];
// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2011-06-15",
	base64Decoder: config?.base64Decoder ?? require_Sha256Node.Ct,
	base64Encoder: config?.base64Encoder ?? require_Sha256Node.xt,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [
		{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new require_Sha256Node.o()
		},
		{
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new require_SignatureV4MultiRegion.i()
		},
		{
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new require_noAuth.t()
		}
	],
	logger: config?.logger ?? new require_Sha256Node.et(),
	protocol: config?.protocol ?? require_AwsQueryProtocol.t,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.sts",
		errorTypeRegistries,
		xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
		version: "2011-06-15",
		serviceTarget: "AWSSecurityTokenServiceV20110615"
	},
	serviceId: config?.serviceId ?? "STS",
	sha256: config?.sha256 ?? require_Sha256Node.t,
	signerConstructor: config?.signerConstructor ?? require_SignatureV4MultiRegion.t,
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
		credentialDefaultProvider: config?.credentialDefaultProvider ?? require_dist_es.n,
		defaultSocketTimeout: require_Sha256Node.wt(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_Sha256Node.p({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await require_dist_es.n(idProps?.__config || {})()),
				signer: new require_Sha256Node.o()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new require_SignatureV4MultiRegion.i()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new require_noAuth.t()
			}
		],
		maxAttempts: config?.maxAttempts ?? require_configLoader.t(require_Sha256Node.g, config),
		region: config?.region ?? require_configLoader.t(require_Sha256Node.Q, {
			...require_Sha256Node.Z,
			...loaderConfig
		}),
		requestHandler: require_dist_es$1.n.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_configLoader.t({
			...require_Sha256Node._,
			default: async () => (await defaultConfigProvider()).retryMode || require_Sha256Node.y
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? require_configLoader.t(require_SignatureV4MultiRegion.n, loaderConfig),
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
// node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient = class extends require_Sha256Node.dt {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = require_Sha256Node.b(_config_1), _config_3 = require_Sha256Node.v(_config_2), _config_4 = require_Sha256Node.X(_config_3), _config_5 = require_Sha256Node.O(_config_4), _config_6 = require_Sha256Node.U(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8, this.middlewareStack.use(require_Sha256Node.lt(this.config)), this.middlewareStack.use(require_Sha256Node.m(this.config)), this.middlewareStack.use(require_Sha256Node.h(this.config)), this.middlewareStack.use(require_Sha256Node.k(this.config)), this.middlewareStack.use(require_Sha256Node.D(this.config)), this.middlewareStack.use(require_Sha256Node.E(this.config)), this.middlewareStack.use(require_Sha256Node.T(this.config)), this.middlewareStack.use(require_Sha256Node.w(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_Sha256Node.x({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		})), this.middlewareStack.use(require_Sha256Node.C(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const command = require_Sha256Node.$(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", require_Sha256Node.H), _ep0 = {}, _mw0 = (Command, cs, config, o) => [], commands = {
	AssumeRole: class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {},
	GetCallerIdentity: class extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {}
};
exports.Client = STSClient, exports.commands = commands;
