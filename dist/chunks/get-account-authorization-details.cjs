"use strict";
const require_aws = require("./aws.cjs"), describeInstances = {
	service: "ec2",
	name: "DescribeInstances",
	permission: "ec2:DescribeInstances",
	request: ({ token, ...query }) => ({
		Filters: filtersOf(query),
		MaxResults: 200,
		...token !== void 0 && { NextToken: token }
	}),
	read(answer) {
		let { Reservations, NextToken } = answer;
		return {
			items: require_aws.l(Reservations, "Reservations").flatMap(({ Instances }) => require_aws.l(Instances, "Instances").map(readInstance)),
			...NextToken && { next: NextToken }
		};
	}
};
function filtersOf(query) {
	return "ids" in query ? [{
		Name: "instance-id",
		Values: [...query.ids]
	}] : [...Object.entries(query.tags).map(([key, value]) => ({
		Name: `tag:${key}`,
		Values: [literal(value)]
	})), {
		Name: "instance-state-name",
		Values: [
			"pending",
			"running",
			"stopping",
			"stopped"
		]
	}];
}
/** A filter value that means just itself: EC2 reads `*` and `?` as wildcards and a backslash as their escape. */
function literal(value) {
	return value.replace(/[\\*?]/g, "\\$&");
}
function readInstance(instance) {
	let { State, HttpEndpoint, HttpTokens, HttpPutResponseHopLimit } = instance.MetadataOptions ?? {};
	return {
		id: require_aws.l(instance.InstanceId, "InstanceId"),
		state: require_aws.l(instance.State?.Name, "State"),
		tags: Object.fromEntries((instance.Tags ?? []).map(({ Key, Value }) => [require_aws.l(Key, "Key"), Value ?? ""])),
		...instance.VpcId && { vpcId: instance.VpcId },
		...instance.IamInstanceProfile && { instanceProfile: require_aws.l(instance.IamInstanceProfile.Arn, "Arn") },
		metadataOptions: {
			...State && { state: State },
			...HttpEndpoint && { httpEndpoint: HttpEndpoint },
			...HttpTokens && { httpTokens: HttpTokens },
			...HttpPutResponseHopLimit !== void 0 && { hopLimit: HttpPutResponseHopLimit }
		}
	};
}
// src/aws/operations/decode-document.ts
/** IAM sends documents percent-encoded (RFC 3986: `+` stays `+`); emulators send some of them as they are. Throws InvalidAnswerError on what is no JSON. */
function decodeDocument(text, field) {
	try {
		let decoded = text.trimStart().startsWith("{") ? text : decodeURIComponent(text);
		return JSON.parse(decoded), decoded;
	} catch {
		throw new require_aws.c(`${field} is not a JSON document`);
	}
}
// src/aws/operations/authorization-items.ts
/** Nothing for a role that nobody asks for: an account can have thousands, whose documents are then not even decoded. */
function readRole(role, withPolicies, isWanted) {
	let document = require_aws.l(role.AssumeRolePolicyDocument, "AssumeRolePolicyDocument"), identity = {
		arn: require_aws.l(role.Arn, "Arn"),
		name: require_aws.l(role.RoleName, "RoleName"),
		uniqueId: require_aws.l(role.RoleId, "RoleId")
	}, profiles = require_aws.l(role.InstanceProfileList, "InstanceProfileList"), inline = withPolicies ? require_aws.l(role.RolePolicyList, "RolePolicyList") : [], instanceProfiles = profiles.map(({ Arn }) => require_aws.l(Arn, "Arn"));
	return isWanted(identity.arn, instanceProfiles) ? [{
		kind: "role",
		...identity,
		trust: decodeDocument(document, "AssumeRolePolicyDocument"),
		instanceProfiles,
		tags: readTags(role.Tags),
		...withPolicies && { policies: readPolicies(role, inline) }
	}] : [];
}
function readUser(user, withPolicies) {
	return {
		kind: "user",
		arn: require_aws.l(user.Arn, "Arn"),
		name: require_aws.l(user.UserName, "UserName"),
		uniqueId: require_aws.l(user.UserId, "UserId"),
		groups: require_aws.l(user.GroupList, "GroupList"),
		tags: readTags(user.Tags),
		...withPolicies && { policies: readPolicies(user, user.UserPolicyList ?? []) }
	};
}
function readGroup(group) {
	return {
		kind: "group",
		arn: require_aws.l(group.Arn, "Arn"),
		name: require_aws.l(group.GroupName, "GroupName"),
		uniqueId: require_aws.l(group.GroupId, "GroupId"),
		policies: readPolicies(group, group.GroupPolicyList ?? [])
	};
}
/** Only the default version counts. */
function readPolicy(policy) {
	let current = require_aws.l(policy.PolicyVersionList, "PolicyVersionList").find((version) => version.IsDefaultVersion), document = require_aws.l(require_aws.l(current, "the default version").Document, "Document");
	return {
		kind: "policy",
		arn: require_aws.l(policy.Arn, "Arn"),
		document: decodeDocument(document, "Document")
	};
}
function readPolicies(of, inline) {
	let { AttachedManagedPolicies, PermissionsBoundary } = of, attached = require_aws.l(AttachedManagedPolicies, "AttachedManagedPolicies");
	return {
		inline: inline.map(({ PolicyName, PolicyDocument }) => ({
			name: require_aws.l(PolicyName, "PolicyName"),
			document: decodeDocument(require_aws.l(PolicyDocument, "PolicyDocument"), "PolicyDocument")
		})),
		attached: attached.map(({ PolicyArn }) => require_aws.l(PolicyArn, "PolicyArn")),
		...PermissionsBoundary && { boundary: require_aws.l(PermissionsBoundary.PermissionsBoundaryArn, "PermissionsBoundaryArn") }
	};
}
/** What has no tags has no list of them. */
function readTags(tags = []) {
	return Object.fromEntries(tags.map(({ Key, Value }) => [require_aws.l(Key, "Key"), Value ?? ""]));
}
// src/aws/operations/get-account-authorization-details.ts
/**
* Roles and users of an account, with trust policies and instance profiles, and where asked for groups and policies, in the
* fewest calls (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html). A page may be
* short; only IsTruncated says whether it is the last.
*/
const getAccountAuthorizationDetails = {
	service: "iam",
	name: "GetAccountAuthorizationDetails",
	permission: "iam:GetAccountAuthorizationDetails",
	request: ({ kinds, token }) => ({
		Filter: [...kinds],
		MaxItems: 1e3,
		...token !== void 0 && { Marker: token }
	}),
	read(answer, { kinds, isWanted = () => !0 }) {
		let page = answer, withPolicies = kinds.includes("LocalManagedPolicy") || kinds.includes("AWSManagedPolicy"), users = kinds.includes("User") ? require_aws.l(page.UserDetailList, "UserDetailList") : [], groups = kinds.includes("Group") ? require_aws.l(page.GroupDetailList, "GroupDetailList") : [], roles = kinds.includes("Role") ? require_aws.l(page.RoleDetailList, "RoleDetailList") : [], policies = withPolicies ? require_aws.l(page.Policies, "Policies") : [];
		return {
			items: [
				...users.map((user) => readUser(user, withPolicies)),
				...groups.map(readGroup),
				...roles.flatMap((role) => readRole(role, withPolicies, isWanted)),
				...policies.map(readPolicy)
			],
			...require_aws.l(page.IsTruncated, "IsTruncated") && { next: require_aws.l(page.Marker, "Marker") }
		};
	}
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return describeInstances;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return getAccountAuthorizationDetails;
	}
});
