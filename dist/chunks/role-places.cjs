"use strict";
// src/commands/permissions/role-places.ts
/** The roles that a template makes: those the configuration names; where it names none, one of a usual name in each account. */
function rolePlaces(accounts) {
	let named = accounts.filter(({ role }) => role !== void 0);
	return (named.length > 0 ? named : accounts).map(({ account, name, role, externalId, actions }) => {
		let [, path = "/", roleName = "trustpath-audit"] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(role ?? "") ?? [];
		return {
			account,
			accountName: name,
			roleName,
			path,
			externalId,
			actions
		};
	});
}
exports.rolePlaces = rolePlaces;
