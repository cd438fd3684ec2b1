"use strict";
const require_aws = require("./aws.cjs"), require_program = require("./program.cjs"), require_get_account_authorization_details = require("./get-account-authorization-details.cjs");
// src/collect/look.ts
/**
* Looks for what a first configuration declares, by reads alone: instances, the roles attached to them, and the roles that
* trust those. Throws NoCredentialsError.
*/
async function look(options) {
	let partition = require_program.Y(options.regions[0] ?? ""), accounts = options.accounts.length > 0 ? options.accounts : [await accountAtHand(options, partition)], { auditRole, regions } = options, aws = await open(options, accounts.map((account) => ({
		account,
		partition,
		...auditRole !== void 0 && { auditRole: `arn:${partition}:iam::${account}:role/${auditRole}` }
	})));
	try {
		await aws.requireCredentials();
		let unread = [], read = await Promise.all(accounts.map(async (account) => {
			let [listing, ...instances] = await Promise.all([aws.list(account, void 0, require_get_account_authorization_details.t, { kinds: ["Role"] }), ...regions.map(async (region) => ({
				region,
				listing: await aws.list(account, region, require_get_account_authorization_details.n, { tags: {} })
			}))]);
			listing.unread && unread.push({
				account,
				...listing.unread
			});
			for (let { region, listing: own } of instances) own.unread && unread.push({
				account,
				region,
				...own.unread
			});
			let roles = listing.items.filter((item) => item.kind === "role"), holder = new Map(roles.flatMap(({ arn, instanceProfiles }) => instanceProfiles.map((profile) => [profile, arn])));
			return {
				roles: roles.map(({ arn, trust }) => ({
					arn,
					trusts: principalsOf(trust)
				})),
				instances: instances.flatMap(({ region, listing: own }) => own.items.flatMap(({ id, tags, instanceProfile }) => {
					let role = holder.get(instanceProfile ?? ""), name = nameIn(tags, aws);
					return role === void 0 ? [] : [{
						id,
						account,
						region,
						role,
						...name && { name }
					}];
				}))
			};
		}));
		return {
			accounts,
			instances: read.flatMap(({ instances }) => instances).sort(compareInstances),
			roles: read.flatMap(({ roles }) => roles).sort((one, other) => require_program.rt(one.arn, other.arn)),
			unread
		};
	} finally {
		aws.close();
	}
}
async function accountAtHand(options, partition) {
	let aws = await open(options, [{
		account: "",
		partition
	}]);
	try {
		await aws.requireCredentials();
		let holder = await aws.holderOf("");
		if ("value" in holder) return holder.value.account;
		throw Object.assign(/* @__PURE__ */ Error(`The credentials at hand give no account: ${holder.detail ?? holder.unknown}`), { name: "NoCredentialsError" });
	} finally {
		aws.close();
	}
}
function open({ env, certificates, signal }, logins) {
	return require_aws.r({
		logins,
		concurrency: {
			calls: 32,
			perScope: 8
		},
		env,
		signal,
		...certificates && { certificates }
	});
}
/** Its Name tag, which becomes a name of the configuration where no secret stands in it. */
function nameIn({ Name = "" }, aws) {
	return require_program.D(aws.withhold(Name)) ? void 0 : Name.trim();
}
/** Roles and users that an Allow names, as far as they are named in full. */
function principalsOf(document) {
	let list = (value) => Array.isArray(value) ? value : value === void 0 ? [] : [value], { Statement } = JSON.parse(document);
	return list(Statement).flatMap((statement) => statement?.Effect === "Allow" ? list(statement.Principal?.AWS) : []).filter((name) => typeof name == "string" && /:(role|user)\//.test(name));
}
function compareInstances(one, other) {
	let key = ({ account, region, name, role, id }) => [
		account,
		region,
		name ?? require_program.V(role),
		id
	].join("\0");
	return require_program.rt(key(one), key(other));
}
exports.look = look;
