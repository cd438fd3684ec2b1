"use strict";
const require_audit = require("./audit.cjs"), ofAccount = (key) => ({ "Fn::FindInMap": [
	"Accounts",
	{ Ref: "AWS::AccountId" },
	key
] });
/**
* One template for all accounts, so that a stack set can deploy it: each account finds its own role and actions in a mapping
* (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html).
*/
function writeCloudFormation(places) {
	let external = places.some(({ externalId }) => externalId), template = {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `The role that trustpath audits with, and what it may read. For ${places.map(({ account }) => account).join(", ")}.`.slice(0, 1024),
		Parameters: {
			TrustedPrincipal: {
				Type: "String",
				Description: "ARN of the role or user that runs trustpath.",
				AllowedPattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/.+$"
			},
			...external && { ExternalId: {
				Type: "String",
				NoEcho: !0,
				Description: "The external id that trustpath sends: externalId of the account in its configuration.",
				AllowedPattern: "^[A-Za-z0-9_+=,.@:/-]{2,1224}$"
			} }
		},
		Mappings: { Accounts: Object.fromEntries(places.map((place) => [place.account, mappingOf(place, external)])) },
		...external && { Conditions: { SendsExternalId: { "Fn::Equals": [ofAccount("ExternalId"), "required"] } } },
		Resources: { AuditRole: auditRole(external) },
		Outputs: { AuditRoleArn: {
			Description: "auditRole of the account.",
			Value: { "Fn::GetAtt": ["AuditRole", "Arn"] }
		} }
	};
	return require_audit.Wt(template, {
		version: "1.1",
		lineWidth: 0,
		aliasDuplicateObjects: !1
	});
}
function mappingOf({ roleName, path, externalId, actions }, external) {
	return {
		RoleName: roleName,
		Path: path,
		...external && { ExternalId: externalId ? "required" : "none" },
		Actions: actions
	};
}
function auditRole(external) {
	return {
		Type: "AWS::IAM::Role",
		Properties: {
			RoleName: ofAccount("RoleName"),
			Path: ofAccount("Path"),
			Description: "Read-only: trustpath audits with it.",
			AssumeRolePolicyDocument: {
				Version: "2012-10-17",
				Statement: [{
					Sid: "LetTheAuditorIn",
					Effect: "Allow",
					Principal: { AWS: { Ref: "TrustedPrincipal" } },
					Action: "sts:AssumeRole",
					...external && { Condition: { "Fn::If": [
						"SendsExternalId",
						{ StringEquals: { "sts:ExternalId": { Ref: "ExternalId" } } },
						{ Ref: "AWS::NoValue" }
					] } }
				}]
			},
			Policies: [{
				PolicyName: "trustpath",
				PolicyDocument: {
					Version: "2012-10-17",
					Statement: [{
						Sid: "ReadWhatTheRulesNeed",
						Effect: "Allow",
						Action: ofAccount("Actions"),
						Resource: "*"
					}]
				}
			}]
		}
	};
}
exports.writeCloudFormation = writeCloudFormation;
