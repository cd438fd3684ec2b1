"use strict";
const require_program = require("./program.cjs"), require_integrations = require("./integrations.cjs");
// src/commands/init/declare.ts
/** The draft that flags and answers declare, without a look at AWS. Throws ProblemsError with all that is wrong at once. */
async function declare(flags, answers, asker, env) {
	let [first = [], ...others] = flags.account.map((value) => value.split("=")), id = await answers.one(first[0], {
		flag: "--account",
		question: "Id of the account the server lives in, 12 digits",
		form: "account"
	}), authentication = await chooseAuthentication(flags, asker), name = await answers.one(flags.server, {
		flag: "--server",
		question: "Name of the server, for reports",
		form: "name",
		fallback: "xsoar"
	}), server = await declareServer(name, first[1] ?? id, authentication, flags, answers, env), roles = await answers.several(flags.role, {
		flag: "--role",
		question: "ARNs of the roles its integrations assume, or nothing",
		form: "role"
	}, !0), named = new Map([[id, first[1]], ...others.map(([other = "", label]) => [other, label])]);
	for (let role of roles) named.has(require_program.R(role)) || named.set(require_program.R(role), void 0);
	let auditRole = flags.auditRole ?? await askAuditRole(asker, named.size);
	auditRole !== void 0 && await answers.one(auditRole, {
		flag: "--audit-role",
		question: "",
		form: "roleName"
	}), answers.throwProblems();
	let partition = [...roles, flags.user ?? ""][0]?.split(":")[1] || "aws";
	return {
		accounts: [...named].map(([account, label]) => ({
			id: account,
			...label && { name: label },
			...auditRole && { auditRole: `arn:${partition}:iam::${account}:role/${auditRole}` }
		})),
		servers: [server],
		integrations: require_integrations.n(name, roles, /* @__PURE__ */ new Set())
	};
}
async function chooseAuthentication({ authentication, user }, asker) {
	if (authentication !== void 0) return authentication;
	if (user !== void 0) return "access-key";
	if (asker === void 0) return "instance-profile";
	let known = ["instance-profile", "access-key"], answer = await asker.ask("How it gets AWS credentials: instance-profile or access-key", (given) => known.some((each) => each === given) ? void 0 : "instance-profile or access-key", "instance-profile");
	return answer === "access-key" ? answer : "instance-profile";
}
async function declareServer(name, account, authentication, flags, answers, env) {
	if (authentication === "access-key") return {
		name,
		account,
		authentication,
		user: await answers.one(flags.user, {
			flag: "--user",
			question: "ARN of the IAM user whose key it has",
			form: "user"
		})
	};
	let common = {
		name,
		account,
		authentication,
		region: await answers.one(flags.region[0], {
			flag: "--region",
			question: "Region its instances run in",
			form: "region",
			fallback: env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1"
		})
	};
	if (flags.tag.length > 0) return {
		...common,
		instances: { tags: readTags(flags.tag, answers) }
	};
	let wanted = {
		flag: "--instance",
		question: "Ids of its instances",
		form: "instance"
	};
	return {
		...common,
		instances: await answers.several(flags.instance, wanted, !1)
	};
}
function readTags(tags, answers) {
	return Object.fromEntries(tags.map((tag) => {
		let equals = tag.indexOf("=");
		return equals < 1 && answers.refuse("--tag", `is ${JSON.stringify(tag)}: expected KEY=VALUE`), [tag.slice(0, equals), tag.slice(equals + 1)];
	}));
}
/** With more than one account the credentials at hand can be those of one only. */
async function askAuditRole(asker, accounts) {
	if (asker === void 0) return;
	let answer = await asker.ask("Name of the role that trustpath assumes in each account, or - for the credentials at hand", () => void 0, accounts > 1 ? "trustpath-audit" : "-");
	return answer === "-" ? void 0 : require_program.V(answer);
}
exports.declare = declare;
