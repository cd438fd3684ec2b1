import { c as required, s as InvalidAnswerError } from "./aws.mjs";
// src/aws/operations/list-access-keys.ts
/**
* Keys of one user (https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html). A user that does not exist has none.
* IsTruncated may be missing, as emulators leave it out: a user can hold two keys, which a page always has room for.
*/
const listAccessKeys = {
	service: "iam",
	name: "ListAccessKeys",
	permission: "iam:ListAccessKeys",
	request: ({ user, token }) => ({
		UserName: user,
		MaxItems: 1e3,
		...token !== void 0 && { Marker: token }
	}),
	read(answer) {
		let { AccessKeyMetadata, IsTruncated, Marker } = answer;
		if (IsTruncated === void 0 && Marker) throw new InvalidAnswerError("IsTruncated is missing");
		return {
			items: required(AccessKeyMetadata, "AccessKeyMetadata").map((key) => ({
				suffix: required(key.AccessKeyId, "AccessKeyId").slice(-4),
				status: required(key.Status, "Status"),
				created: required(key.CreateDate, "CreateDate").toISOString()
			})),
			...IsTruncated && { next: required(Marker, "Marker") }
		};
	},
	missing: { items: [] }
}, listRoles = {
	service: "iam",
	name: "ListRoles",
	permission: "iam:ListRoles",
	request: ({ token }) => ({
		MaxItems: 1e3,
		...token !== void 0 && { Marker: token }
	}),
	read(answer) {
		let { Roles, IsTruncated, Marker } = answer;
		return {
			items: required(Roles, "Roles").map(({ Arn, MaxSessionDuration }) => ({
				arn: required(Arn, "Arn"),
				...MaxSessionDuration !== void 0 && { maxSessionDuration: MaxSessionDuration }
			})),
			...required(IsTruncated, "IsTruncated") && { next: required(Marker, "Marker") }
		};
	}
};
export { listAccessKeys as n, listRoles as t };
