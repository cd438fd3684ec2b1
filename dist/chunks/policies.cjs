"use strict";
// src/commands/permissions/policies.ts
/** What stands in a document for what the configuration does not say. */
const placeholders = {
	caller: "ROLE_THAT_RUNS_TRUSTPATH",
	account: "ACCOUNT_OF_THE_AUDITOR",
	externalId: "EXTERNAL_ID"
};
/** One statement: the actions, on everything, since listings know no narrower resource. */
function permissionsPolicy({ actions }) {
	return {
		Version: "2012-10-17",
		Statement: [{
			Sid: "ReadWhatTheRulesNeed",
			Effect: "Allow",
			Action: actions,
			Resource: "*"
		}]
	};
}
/** Who may assume the audit role, with placeholders for the caller and, where one is configured, the external id. */
function trustPolicy({ partition, externalId }) {
	return {
		Version: "2012-10-17",
		Statement: [{
			Sid: "LetTheAuditorIn",
			Effect: "Allow",
			Principal: { AWS: `arn:${partition}:iam::${placeholders.account}:role/${placeholders.caller}` },
			Action: "sts:AssumeRole",
			...externalId && { Condition: { StringEquals: { "sts:ExternalId": placeholders.externalId } } }
		}]
	};
}
/** What whoever runs the auditor needs: to assume the audit roles. Undefined where there are none. */
function callerPolicy(accounts) {
	let roles = accounts.flatMap(({ role }) => role ?? []);
	if (roles.length !== 0) return {
		Version: "2012-10-17",
		Statement: [{
			Sid: "AssumeTheAuditRoles",
			Effect: "Allow",
			Action: "sts:AssumeRole",
			Resource: roles
		}]
	};
}
exports.callerPolicy = callerPolicy, exports.permissionsPolicy = permissionsPolicy, exports.trustPolicy = trustPolicy;
