// src/model/subject.ts
/** What can be judged. The order is the order of links from the server to the role. */
const kinds = [
	"server",
	"instance",
	"server-role",
	"user",
	"access-key",
	"integration",
	"target-role",
	"trust-path",
	"account",
	"region",
	"vpc-endpoint",
	"launch-template"
];
export { kinds as t };
