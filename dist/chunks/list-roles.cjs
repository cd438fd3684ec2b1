"use strict";
const require_aws = require("./aws.cjs"), listAccessKeys = {
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
		if (IsTruncated === void 0 && Marker) throw new require_aws.c("IsTruncated is missing");
		return {
			items: require_aws.l(AccessKeyMetadata, "AccessKeyMetadata").map((key) => ({
				suffix: require_aws.l(key.AccessKeyId, "AccessKeyId").slice(-4),
				status: require_aws.l(key.Status, "Status"),
				created: require_aws.l(key.CreateDate, "CreateDate").toISOString()
			})),
			...IsTruncated && { next: require_aws.l(Marker, "Marker") }
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
			items: require_aws.l(Roles, "Roles").map(({ Arn, MaxSessionDuration }) => ({
				arn: require_aws.l(Arn, "Arn"),
				...MaxSessionDuration !== void 0 && { maxSessionDuration: MaxSessionDuration }
			})),
			...require_aws.l(IsTruncated, "IsTruncated") && { next: require_aws.l(Marker, "Marker") }
		};
	}
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return listAccessKeys;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return listRoles;
	}
});
