"use strict";
const require_program = require("./program.cjs"), require_audit = require("./audit.cjs");
// src/files/server-certificates.ts
/** PEM text by server name. Throws ProblemsError with every file that is of no use, each at the place that names it. */
function readServerCertificates(files) {
	let problems = [], texts = /* @__PURE__ */ new Map();
	for (let [server, { path, shown, location }] of files) try {
		texts.set(server, require_audit.ot(path, path));
	} catch (error) {
		if (!(error instanceof require_program.K)) throw error;
		let told = error.problems.map(({ message }) => `the caFile ${shown} of ${server} ${message}`);
		problems.push(...told.map((message) => ({
			...location,
			message
		})));
	}
	if (problems.length > 0) throw new require_program.K(problems);
	return texts;
}
// src/commands/doctor/declared-servers.ts
/**
* The XSOAR servers that a part of the topology rests on and whose REST interface is declared, each once: an engine has its
* server's. Throws ProblemsError where a file of certificates is of no use.
*/
function declaredServers(config, topology) {
	let names = new Set(topology.servers.map(({ name, engineOf = name }) => engineOf)), wanted = config.topology.servers.filter(({ name }) => names.has(name)), certificates = readServerCertificates(new Map([...config.caFiles].filter(([name]) => names.has(name))));
	return wanted.flatMap(({ name: server, settings }) => {
		let apiKey = config.apiKeys.get(server);
		if (settings === void 0 || !("url" in settings) || apiKey === void 0) return [];
		let own = certificates.get(server), { key, id } = apiKey;
		return [{
			server,
			url: settings.url,
			key,
			...id !== void 0 && { keyId: id },
			...own && { certificates: own }
		}];
	});
}
exports.declaredServers = declaredServers;
