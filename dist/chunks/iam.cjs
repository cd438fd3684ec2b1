"use strict";
const require_quiet = require("./quiet.cjs"), require_Sha256Node = require("./Sha256Node.cjs"), require_dist_es = require("./dist-es2.cjs"), require_configLoader = require("./configLoader.cjs"), require_dist_es$1 = require("./dist-es.cjs"), require_stream_collector = require("./stream-collector.cjs"), require_AwsQueryProtocol = require("./AwsQueryProtocol.cjs"), defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: require_Sha256Node.yt(context).operation,
	region: await require_Sha256Node.vt(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "iam",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	return authParameters.operation, options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options;
}, resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = require_Sha256Node.r(config);
	return Object.assign(config_0, { authSchemePreference: require_Sha256Node.vt(config.authSchemePreference ?? []) });
}, resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "iam"
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
};
// node_modules/@aws-sdk/client-iam/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
const w = "authSchemes", x = "name", y = "signingRegion", c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = { ref: "Endpoint" }, i = {
	fn: g,
	argv: [{ ref: d }, "name"]
}, j = { ref: d }, k = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] }, l = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] }, m = { [w]: [{
	[x]: "sigv4",
	[y]: "us-gov-west-1"
}] }, n = { [w]: [{
	[x]: "sigv4",
	[y]: "us-iso-east-1"
}] }, o = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isob-east-1"
}] }, p = { [w]: [{
	[x]: "sigv4",
	[y]: "eu-isoe-west-1"
}] }, q = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isof-south-1"
}] }, s = { [w]: [{
	[x]: "sigv4",
	[y]: "eusc-de-east-1"
}] }, t = { [w]: [{
	[x]: "sigv4",
	[y]: "{PartitionResult#implicitGlobalRegion}"
}] }, u = [{ ref: "Region" }], _data = {
	conditions: [
		[c, [h]],
		[c, u],
		[
			"aws.partition",
			u,
			d
		],
		[e, [i, "aws"]],
		[e, [i, "aws-cn"]],
		[e, [i, "aws-us-gov"]],
		[e, [i, "aws-iso"]],
		[f, [{ ref: "UseFIPS" }, !0]],
		[f, [{ ref: "UseDualStack" }, !0]],
		[e, [i, "aws-iso-b"]],
		[e, [i, "aws-iso-e"]],
		[e, [i, "aws-iso-f"]],
		[e, [i, "aws-eusc"]],
		[f, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, !0]],
		[f, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, {}],
		["https://iam.amazonaws.com", k],
		["https://iam-fips.amazonaws.com", k],
		["https://iam.global.api.aws", k],
		["https://iam-fips.global.api.aws", k],
		["https://iam.global.api.amazonwebservices.com.cn", l],
		["https://iam-fips.api.amazonwebservices.com.cn", l],
		["https://iam.cn-north-1.amazonaws.com.cn", l],
		["https://iam-fips.amazonaws.com.cn", l],
		["https://iam.us-gov.api.aws", m],
		["https://iam.us-gov.amazonaws.com", m],
		["https://iam.us-iso-east-1.c2s.ic.gov", n],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
		["https://iam.api.aws.ic.gov", n],
		["https://iam-fips.api.aws.ic.gov", n],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam.api.aws.scloud", o],
		["https://iam-fips.api.aws.scloud", o],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
		["https://iam-fips.cloud.adc-e.uk", p],
		["https://iam.api.cloud-aws.adc-e.uk", p],
		["https://iam-fips.api.cloud-aws.adc-e.uk", p],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
		["https://iam-fips.csp.hci.ic.gov", q],
		["https://iam.api.aws.hci.ic.gov", q],
		["https://iam-fips.api.aws.hci.ic.gov", q],
		["https://iam.eusc-de-east-1.amazonaws.eu", s],
		["https://iam-fips.amazonaws.eu", s],
		["https://iam.global.api.amazonwebservices.eu", s],
		["https://iam-fips.api.amazonwebservices.eu", s],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[-1, "Invalid Configuration: Missing Region"]
	]
}, nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
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
// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends require_Sha256Node.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
}, ConcurrentModificationException = class ConcurrentModificationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
}, NoSuchEntityException = class NoSuchEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NoSuchEntityException";
	name = "NoSuchEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchEntityException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, NoSuchEntityException.prototype);
	}
}, ServiceFailureException = class ServiceFailureException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceFailureException";
	name = "ServiceFailureException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceFailureException",
			$fault: "server",
			...opts
		}), Object.setPrototypeOf(this, ServiceFailureException.prototype);
	}
}, AccountNotManagementOrDelegatedAdministratorException = class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
	name = "AccountNotManagementOrDelegatedAdministratorException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotManagementOrDelegatedAdministratorException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype), this.Message = opts.Message;
	}
}, EntityAlreadyExistsException = class EntityAlreadyExistsException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
	name = "EntityAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityAlreadyExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
	}
}, InvalidInputException = class InvalidInputException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
}, LimitExceededException = class LimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
}, MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
}, NameConflictException = class NameConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NameConflictException";
	name = "NameConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NameConflictException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, NameConflictException.prototype);
	}
}, RoleModifiedException = class RoleModifiedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleModifiedException";
	name = "RoleModifiedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleModifiedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, RoleModifiedException.prototype);
	}
}, RoleTemplateDisabledException = class RoleTemplateDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
	name = "RoleTemplateDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleTemplateDisabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
	}
}, UnmodifiableEntityException = class UnmodifiableEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
	name = "UnmodifiableEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnmodifiableEntityException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
	}
}, PolicyNotAttachableException = class PolicyNotAttachableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
	name = "PolicyNotAttachableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PolicyNotAttachableException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
	}
}, EntityTemporarilyUnmodifiableException = class EntityTemporarilyUnmodifiableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
	name = "EntityTemporarilyUnmodifiableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityTemporarilyUnmodifiableException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
	}
}, InvalidUserTypeException = class InvalidUserTypeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
	name = "InvalidUserTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUserTypeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
	}
}, PasswordPolicyViolationException = class PasswordPolicyViolationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
	name = "PasswordPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordPolicyViolationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
	}
}, OpenIdIdpCommunicationErrorException = class OpenIdIdpCommunicationErrorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
	name = "OpenIdIdpCommunicationErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpenIdIdpCommunicationErrorException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
	}
}, ServiceNotSupportedException = class ServiceNotSupportedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
	name = "ServiceNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotSupportedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
	}
}, DeleteConflictException = class DeleteConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DeleteConflictException";
	name = "DeleteConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeleteConflictException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, DeleteConflictException.prototype);
	}
}, OrganizationNotFoundException = class OrganizationNotFoundException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
	name = "OrganizationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, OrganizationNotFoundException.prototype), this.Message = opts.Message;
	}
}, OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype), this.Message = opts.Message;
	}
}, ServiceAccessNotEnabledException = class ServiceAccessNotEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
	name = "ServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype), this.Message = opts.Message;
	}
}, FeatureDisabledException = class FeatureDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureDisabledException";
	name = "FeatureDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureDisabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, FeatureDisabledException.prototype);
	}
}, InvalidAuthenticationCodeException = class InvalidAuthenticationCodeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
	name = "InvalidAuthenticationCodeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthenticationCodeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
	}
}, CallerIsNotManagementAccountException = class CallerIsNotManagementAccountException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
	name = "CallerIsNotManagementAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CallerIsNotManagementAccountException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype), this.Message = opts.Message;
	}
}, FeatureEnabledException = class FeatureEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureEnabledException";
	name = "FeatureEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureEnabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, FeatureEnabledException.prototype);
	}
}, ReportGenerationLimitExceededException = class ReportGenerationLimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
	name = "ReportGenerationLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReportGenerationLimitExceededException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
	}
}, CredentialReportExpiredException = class CredentialReportExpiredException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
	name = "CredentialReportExpiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportExpiredException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
	}
}, CredentialReportNotPresentException = class CredentialReportNotPresentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
	name = "CredentialReportNotPresentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotPresentException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
	}
}, CredentialReportNotReadyException = class CredentialReportNotReadyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
	name = "CredentialReportNotReadyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotReadyException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
	}
}, UnrecognizedPublicKeyEncodingException = class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
	name = "UnrecognizedPublicKeyEncodingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedPublicKeyEncodingException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
	}
}, PolicyEvaluationException = class PolicyEvaluationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
	name = "PolicyEvaluationException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "PolicyEvaluationException",
			$fault: "server",
			...opts
		}), Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
	}
}, KeyPairMismatchException = class KeyPairMismatchException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
	name = "KeyPairMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KeyPairMismatchException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
	}
}, MalformedCertificateException = class MalformedCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedCertificateException";
	name = "MalformedCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedCertificateException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, MalformedCertificateException.prototype);
	}
}, DuplicateCertificateException = class DuplicateCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
	name = "DuplicateCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateCertificateException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
	}
}, InvalidCertificateException = class InvalidCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidCertificateException";
	name = "InvalidCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCertificateException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidCertificateException.prototype);
	}
}, DuplicateSSHPublicKeyException = class DuplicateSSHPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
	name = "DuplicateSSHPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateSSHPublicKeyException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
	}
}, InvalidPublicKeyException = class InvalidPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
	name = "InvalidPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPublicKeyException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
const _AKM = "AccessKeyMetadata", _AMP = "AttachedManagedPolicies", _ARPD = "AssumeRolePolicyDocument", _CD = "CreateDate", _D = "Description", _IT = "IsTruncated", _M = "Message", _MI = "MaxItems", _Ma = "Marker", _PB = "PermissionsBoundary", _PN = "PolicyName", _Pa = "Path", _RIo = "RoleId", _RLU = "RoleLastUsed", _RN = "RoleName", _Rol = "Roles", _SRT = "SourceRoleTemplate", _T = "Tags", _UN = "UserName", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam", _se = "server", n0 = "com.amazonaws.iam", _s_registry = new require_Sha256Node.st(_s);
var IAMServiceException$ = [
	-3,
	_s,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(IAMServiceException$, IAMServiceException);
const n0_registry = new require_Sha256Node.st(n0);
var AccountNotManagementOrDelegatedAdministratorException$ = [
	-3,
	n0,
	"AccountNotManagementOrDelegatedAdministratorException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
	-3,
	n0,
	"CallerIsNotManagementAccountException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	"ConcurrentModificationException",
	{
		[_aQE]: ["ConcurrentModification", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [
	-3,
	n0,
	"CredentialReportExpiredException",
	{
		[_aQE]: ["ReportExpired", 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
	-3,
	n0,
	"CredentialReportNotPresentException",
	{
		[_aQE]: ["ReportNotPresent", 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
	-3,
	n0,
	"CredentialReportNotReadyException",
	{
		[_aQE]: ["ReportInProgress", 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
	-3,
	n0,
	"DeleteConflictException",
	{
		[_aQE]: ["DeleteConflict", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
	-3,
	n0,
	"DuplicateCertificateException",
	{
		[_aQE]: ["DuplicateCertificate", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
	-3,
	n0,
	"DuplicateSSHPublicKeyException",
	{
		[_aQE]: ["DuplicateSSHPublicKey", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
	-3,
	n0,
	"EntityAlreadyExistsException",
	{
		[_aQE]: ["EntityAlreadyExists", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
	-3,
	n0,
	"EntityTemporarilyUnmodifiableException",
	{
		[_aQE]: ["EntityTemporarilyUnmodifiable", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
	-3,
	n0,
	"FeatureDisabledException",
	{
		[_aQE]: ["FeatureDisabled", 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
	-3,
	n0,
	"FeatureEnabledException",
	{
		[_aQE]: ["FeatureEnabled", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
	-3,
	n0,
	"InvalidAuthenticationCodeException",
	{
		[_aQE]: ["InvalidAuthenticationCode", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
	-3,
	n0,
	"InvalidCertificateException",
	{
		[_aQE]: ["InvalidCertificate", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
	-3,
	n0,
	"InvalidInputException",
	{
		[_aQE]: ["InvalidInput", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
	-3,
	n0,
	"InvalidPublicKeyException",
	{
		[_aQE]: ["InvalidPublicKey", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
	-3,
	n0,
	"InvalidUserTypeException",
	{
		[_aQE]: ["InvalidUserType", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
	-3,
	n0,
	"KeyPairMismatchException",
	{
		[_aQE]: ["KeyPairMismatch", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$ = [
	-3,
	n0,
	"LimitExceededException",
	{
		[_aQE]: ["LimitExceeded", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedCertificateException$ = [
	-3,
	n0,
	"MalformedCertificateException",
	{
		[_aQE]: ["MalformedCertificate", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
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
var NameConflictException$ = [
	-3,
	n0,
	"NameConflictException",
	{
		[_aQE]: ["NameConflict", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
	-3,
	n0,
	"NoSuchEntityException",
	{
		[_aQE]: ["NoSuchEntity", 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
	-3,
	n0,
	"OpenIdIdpCommunicationErrorException",
	{
		[_aQE]: ["OpenIdIdpCommunicationError", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
	-3,
	n0,
	"OrganizationNotFoundException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0,
	"OrganizationNotInAllFeaturesModeException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
	-3,
	n0,
	"PasswordPolicyViolationException",
	{
		[_aQE]: ["PasswordPolicyViolation", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
	-3,
	n0,
	"PolicyEvaluationException",
	{
		[_aQE]: ["PolicyEvaluation", 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
	-3,
	n0,
	"PolicyNotAttachableException",
	{
		[_aQE]: ["PolicyNotAttachable", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
	-3,
	n0,
	"ReportGenerationLimitExceededException",
	{
		[_aQE]: ["ReportGenerationLimitExceeded", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
	-3,
	n0,
	"RoleModifiedException",
	{
		[_aQE]: ["RoleModified", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
	-3,
	n0,
	"RoleTemplateDisabledException",
	{
		[_aQE]: ["RoleTemplateDisabled", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
	-3,
	n0,
	"ServiceAccessNotEnabledException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
	-3,
	n0,
	"ServiceFailureException",
	{
		[_aQE]: ["ServiceFailure", 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
	-3,
	n0,
	"ServiceNotSupportedException",
	{
		[_aQE]: ["NotSupportedService", 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [
	-3,
	n0,
	"UnmodifiableEntityException",
	{
		[_aQE]: ["UnmodifiableEntity", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [
	-3,
	n0,
	"UnrecognizedPublicKeyEncodingException",
	{
		[_aQE]: ["UnrecognizedPublicKeyEncoding", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccessKeyMetadata$ = [
	3,
	n0,
	_AKM,
	0,
	[
		_UN,
		"AccessKeyId",
		"Status",
		_CD
	],
	[
		0,
		0,
		0,
		4
	]
], AttachedPermissionsBoundary$ = [
	3,
	n0,
	"AttachedPermissionsBoundary",
	0,
	["PermissionsBoundaryType", "PermissionsBoundaryArn"],
	[0, 0]
], AttachedPolicy$ = [
	3,
	n0,
	"AttachedPolicy",
	0,
	[_PN, "PolicyArn"],
	[0, 0]
], GetAccountAuthorizationDetailsRequest$ = [
	3,
	n0,
	"GetAccountAuthorizationDetailsRequest",
	0,
	[
		"Filter",
		_MI,
		_Ma
	],
	[
		64,
		1,
		0
	]
], GetAccountAuthorizationDetailsResponse$ = [
	3,
	n0,
	"GetAccountAuthorizationDetailsResponse",
	0,
	[
		"UserDetailList",
		"GroupDetailList",
		"RoleDetailList",
		"Policies",
		_IT,
		_Ma
	],
	[
		() => userDetailListType,
		() => groupDetailListType,
		() => roleDetailListType,
		() => ManagedPolicyDetailListType,
		2,
		0
	]
], GroupDetail$ = [
	3,
	n0,
	"GroupDetail",
	0,
	[
		_Pa,
		"GroupName",
		"GroupId",
		"Arn",
		_CD,
		"GroupPolicyList",
		_AMP
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => policyDetailListType,
		() => attachedPoliciesListType
	]
], InstanceProfile$ = [
	3,
	n0,
	"InstanceProfile",
	0,
	[
		_Pa,
		"InstanceProfileName",
		"InstanceProfileId",
		"Arn",
		_CD,
		_Rol,
		_T
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => roleListType,
		() => tagListType
	],
	6
], ListAccessKeysRequest$ = [
	3,
	n0,
	"ListAccessKeysRequest",
	0,
	[
		_UN,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	]
], ListAccessKeysResponse$ = [
	3,
	n0,
	"ListAccessKeysResponse",
	0,
	[
		_AKM,
		_IT,
		_Ma
	],
	[
		() => accessKeyMetadataListType,
		2,
		0
	],
	1
], ListRolesRequest$ = [
	3,
	n0,
	"ListRolesRequest",
	0,
	[
		"PathPrefix",
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	]
], ListRolesResponse$ = [
	3,
	n0,
	"ListRolesResponse",
	0,
	[
		_Rol,
		_IT,
		_Ma
	],
	[
		() => roleListType,
		2,
		0
	],
	1
], ManagedPolicyDetail$ = [
	3,
	n0,
	"ManagedPolicyDetail",
	0,
	[
		_PN,
		"PolicyId",
		"Arn",
		_Pa,
		"DefaultVersionId",
		"AttachmentCount",
		"PermissionsBoundaryUsageCount",
		"IsAttachable",
		_D,
		_CD,
		"UpdateDate",
		"PolicyVersionList"
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		2,
		0,
		4,
		4,
		() => policyDocumentVersionListType
	]
], PolicyDetail$ = [
	3,
	n0,
	"PolicyDetail",
	0,
	[_PN, "PolicyDocument"],
	[0, 0]
], PolicyVersion$ = [
	3,
	n0,
	"PolicyVersion",
	0,
	[
		"Document",
		"VersionId",
		"IsDefaultVersion",
		_CD
	],
	[
		0,
		0,
		2,
		4
	]
], Role$ = [
	3,
	n0,
	"Role",
	0,
	[
		_Pa,
		_RN,
		_RIo,
		"Arn",
		_CD,
		_ARPD,
		_D,
		"MaxSessionDuration",
		_PB,
		_T,
		_RLU,
		_SRT
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		1,
		() => AttachedPermissionsBoundary$,
		() => tagListType,
		() => RoleLastUsed$,
		() => SourceRoleTemplate$
	],
	5
], RoleDetail$ = [
	3,
	n0,
	"RoleDetail",
	0,
	[
		_Pa,
		_RN,
		_RIo,
		"Arn",
		_CD,
		_ARPD,
		"InstanceProfileList",
		"RolePolicyList",
		_AMP,
		_PB,
		_T,
		_RLU
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		() => instanceProfileListType,
		() => policyDetailListType,
		() => attachedPoliciesListType,
		() => AttachedPermissionsBoundary$,
		() => tagListType,
		() => RoleLastUsed$
	]
], RoleLastUsed$ = [
	3,
	n0,
	_RLU,
	0,
	["LastUsedDate", "Region"],
	[4, 0]
], SourceRoleTemplate$ = [
	3,
	n0,
	_SRT,
	0,
	["TemplateArn", "TemplateMinorVersion"],
	[0, 1],
	2
], Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", "Value"],
	[0, 0],
	2
], UserDetail$ = [
	3,
	n0,
	"UserDetail",
	0,
	[
		_Pa,
		_UN,
		"UserId",
		"Arn",
		_CD,
		"UserPolicyList",
		"GroupList",
		_AMP,
		_PB,
		_T
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => policyDetailListType,
		64,
		() => attachedPoliciesListType,
		() => AttachedPermissionsBoundary$,
		() => tagListType
	]
], accessKeyMetadataListType = [
	1,
	n0,
	"accessKeyMetadataListType",
	0,
	() => AccessKeyMetadata$
], attachedPoliciesListType = [
	1,
	n0,
	"attachedPoliciesListType",
	0,
	() => AttachedPolicy$
], groupDetailListType = [
	1,
	n0,
	"groupDetailListType",
	0,
	() => GroupDetail$
], instanceProfileListType = [
	1,
	n0,
	"instanceProfileListType",
	0,
	() => InstanceProfile$
], ManagedPolicyDetailListType = [
	1,
	n0,
	"ManagedPolicyDetailListType",
	0,
	() => ManagedPolicyDetail$
], policyDetailListType = [
	1,
	n0,
	"policyDetailListType",
	0,
	() => PolicyDetail$
], policyDocumentVersionListType = [
	1,
	n0,
	"policyDocumentVersionListType",
	0,
	() => PolicyVersion$
], roleDetailListType = [
	1,
	n0,
	"roleDetailListType",
	0,
	() => RoleDetail$
], roleListType = [
	1,
	n0,
	"roleListType",
	0,
	() => Role$
], tagListType = [
	1,
	n0,
	"tagListType",
	0,
	() => Tag$
], userDetailListType = [
	1,
	n0,
	"userDetailListType",
	0,
	() => UserDetail$
], GetAccountAuthorizationDetails$ = [
	9,
	n0,
	"GetAccountAuthorizationDetails",
	0,
	() => GetAccountAuthorizationDetailsRequest$,
	() => GetAccountAuthorizationDetailsResponse$
], ListAccessKeys$ = [
	9,
	n0,
	"ListAccessKeys",
	0,
	() => ListAccessKeysRequest$,
	() => ListAccessKeysResponse$
], ListRoles$ = [
	9,
	n0,
	"ListRoles",
	0,
	() => ListRolesRequest$,
	() => ListRolesResponse$
];
// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2010-05-08",
	base64Decoder: config?.base64Decoder ?? require_Sha256Node.Ct,
	base64Encoder: config?.base64Encoder ?? require_Sha256Node.xt,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new require_Sha256Node.o()
	}],
	logger: config?.logger ?? new require_Sha256Node.et(),
	protocol: config?.protocol ?? require_AwsQueryProtocol.t,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.iam",
		errorTypeRegistries,
		xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
		version: "2010-05-08",
		serviceTarget: "AWSIdentityManagementV20100508"
	},
	serviceId: config?.serviceId ?? "IAM",
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
		credentialDefaultProvider: config?.credentialDefaultProvider ?? require_dist_es.n,
		defaultSocketTimeout: require_Sha256Node.wt(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_Sha256Node.p({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
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
// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends require_Sha256Node.dt {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = require_Sha256Node.b(_config_1), _config_3 = require_Sha256Node.v(_config_2), _config_4 = require_Sha256Node.X(_config_3), _config_5 = require_Sha256Node.O(_config_4), _config_6 = require_Sha256Node.U(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8, this.middlewareStack.use(require_Sha256Node.lt(this.config)), this.middlewareStack.use(require_Sha256Node.m(this.config)), this.middlewareStack.use(require_Sha256Node.h(this.config)), this.middlewareStack.use(require_Sha256Node.k(this.config)), this.middlewareStack.use(require_Sha256Node.D(this.config)), this.middlewareStack.use(require_Sha256Node.E(this.config)), this.middlewareStack.use(require_Sha256Node.T(this.config)), this.middlewareStack.use(require_Sha256Node.w(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_Sha256Node.x({ "aws.auth#sigv4": config.credentials })
		})), this.middlewareStack.use(require_Sha256Node.C(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const command = require_Sha256Node.$(commonParams, "AWSIdentityManagementV20100508", "IAMClient", require_Sha256Node.H), _ep0 = {}, _mw0 = (Command, cs, config, o) => [], commands = {
	GetAccountAuthorizationDetails: class extends command(_ep0, _mw0, "GetAccountAuthorizationDetails", GetAccountAuthorizationDetails$) {},
	ListAccessKeys: class extends command(_ep0, _mw0, "ListAccessKeys", ListAccessKeys$) {},
	ListRoles: class extends command(_ep0, _mw0, "ListRoles", ListRoles$) {}
};
exports.Client = IAMClient, exports.commands = commands;
