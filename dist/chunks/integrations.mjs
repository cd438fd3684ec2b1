import { A as nameOfArn } from "./program.mjs";
// src/commands/init/integrations.ts
/** An integration for each role, called like the role; `taken` are the names that others have, and those given here. */
function integrationsOf(server, roles, taken) {
	return roles.map((role) => ({
		name: claim(nameOfArn(role), taken),
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
export { integrationsOf as n, claim as t };
