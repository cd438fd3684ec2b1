"use strict";
const require_program = require("./program.cjs");
// src/commands/init/integrations.ts
/** An integration for each role, called like the role; `taken` are the names that others have, and those given here. */
function integrationsOf(server, roles, taken) {
	return roles.map((role) => ({
		name: claim(require_program.V(role), taken),
		server,
		role
	}));
}
/** The name itself, or with a number where it is taken. */
function claim(name, taken) {
	let free = name;
	for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
	return taken.add(free), free;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return integrationsOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return claim;
	}
});
