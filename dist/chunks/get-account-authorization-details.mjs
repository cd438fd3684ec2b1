import { c as required, s as InvalidAnswerError } from "./aws.mjs";
// src/aws/operations/describe-instances.ts
/**
* Instances by filter, never by InstanceIds: there, one id that does not exist fails the call for all
* (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html). A page of 200 keeps the reading of one answer short.
*/
const describeInstances = {
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
			items: required(Reservations, "Reservations").flatMap(({ Instances }) => required(Instances, "Instances").map(readInstance)),
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
		id: required(instance.InstanceId, "InstanceId"),
		state: required(instance.State?.Name, "State"),
		tags: Object.fromEntries((instance.Tags ?? []).map(({ Key, Value }) => [required(Key, "Key"), Value ?? ""])),
		...instance.VpcId && { vpcId: instance.VpcId },
		...instance.IamInstanceProfile && { instanceProfile: required(instance.IamInstanceProfile.Arn, "Arn") },
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
		throw new InvalidAnswerError(`${field} is not a JSON document`);
	}
}
// src/aws/operations/authorization-items.ts
function readRole(role, withPolicies) {
	let document = required(role.AssumeRolePolicyDocument, "AssumeRolePolicyDocument");
	return {
		kind: "role",
		arn: required(role.Arn, "Arn"),
		name: required(role.RoleName, "RoleName"),
		uniqueId: required(role.RoleId, "RoleId"),
		trust: decodeDocument(document, "AssumeRolePolicyDocument"),
		instanceProfiles: required(role.InstanceProfileList, "InstanceProfileList").map(({ Arn }) => required(Arn, "Arn")),
		tags: readTags(role.Tags),
		...withPolicies && { policies: readPolicies(role, required(role.RolePolicyList, "RolePolicyList")) }
	};
}
function readUser(user, withPolicies) {
	return {
		kind: "user",
		arn: required(user.Arn, "Arn"),
		name: required(user.UserName, "UserName"),
		uniqueId: required(user.UserId, "UserId"),
		groups: required(user.GroupList, "GroupList"),
		tags: readTags(user.Tags),
		...withPolicies && { policies: readPolicies(user, user.UserPolicyList ?? []) }
	};
}
function readGroup(group) {
	return {
		kind: "group",
		arn: required(group.Arn, "Arn"),
		name: required(group.GroupName, "GroupName"),
		uniqueId: required(group.GroupId, "GroupId"),
		policies: readPolicies(group, group.GroupPolicyList ?? [])
	};
}
/** Only the default version counts. */
function readPolicy(policy) {
	let current = required(policy.PolicyVersionList, "PolicyVersionList").find((version) => version.IsDefaultVersion), document = required(required(current, "the default version").Document, "Document");
	return {
		kind: "policy",
		arn: required(policy.Arn, "Arn"),
		document: decodeDocument(document, "Document")
	};
}
function readPolicies(of, inline) {
	let { AttachedManagedPolicies, PermissionsBoundary } = of, attached = required(AttachedManagedPolicies, "AttachedManagedPolicies");
	return {
		inline: inline.map(({ PolicyName, PolicyDocument }) => ({
			name: required(PolicyName, "PolicyName"),
			document: decodeDocument(required(PolicyDocument, "PolicyDocument"), "PolicyDocument")
		})),
		attached: attached.map(({ PolicyArn }) => required(PolicyArn, "PolicyArn")),
		...PermissionsBoundary && { boundary: required(PermissionsBoundary.PermissionsBoundaryArn, "PermissionsBoundaryArn") }
	};
}
/** What has no tags has no list of them. */
function readTags(tags = []) {
	return Object.fromEntries(tags.map(({ Key, Value }) => [required(Key, "Key"), Value ?? ""]));
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
	read(answer, { kinds }) {
		let page = answer, withPolicies = kinds.includes("LocalManagedPolicy") || kinds.includes("AWSManagedPolicy"), users = kinds.includes("User") ? required(page.UserDetailList, "UserDetailList") : [], groups = kinds.includes("Group") ? required(page.GroupDetailList, "GroupDetailList") : [], roles = kinds.includes("Role") ? required(page.RoleDetailList, "RoleDetailList") : [], policies = withPolicies ? required(page.Policies, "Policies") : [];
		return {
			items: [
				...users.map((user) => readUser(user, withPolicies)),
				...groups.map(readGroup),
				...roles.map((role) => readRole(role, withPolicies)),
				...policies.map(readPolicy)
			],
			...required(page.IsTruncated, "IsTruncated") && { next: required(page.Marker, "Marker") }
		};
	}
};
export { describeInstances as n, getAccountAuthorizationDetails as t };
