"use strict";
const require_aws = require("./aws.cjs"), require_program = require("./program.cjs");
/**
* Assumes every role that the integrations of a server declare, as the server would: with the credentials at hand, its region,
* endpoint and session names. Each session is powerless, as short as STS grants, and dropped unread. Throws NoCredentialsError
* before the first call, and ProblemsError when the environment names a proxy that is none.
*/
async function tryPaths(options) {
	let { topology, server, externalIds, env, certificates, signal } = options, paths = require_program.z(topology).filter((path) => path.server.name === server), trials = await require_aws.n({
		env,
		signal,
		secrets: [...externalIds.values()],
		...certificates && { certificates }
	});
	try {
		let [first] = paths;
		if (first === void 0) return { paths: [] };
		let caller = await trials.caller(regionOf(first, env)), tried = await Promise.all(paths.map(async (path) => {
			let { role, sessionName = path.integration.sessionName ?? "trustpath-probe" } = path, region = regionOf(path, env), endpoint = endpointOf(path), answer = await trials.try({
				role,
				sessionName,
				region,
				globalEndpoint: endpoint === "global"
			});
			return {
				integration: path.integration.name,
				role,
				sessionName,
				region,
				endpoint,
				...resultOf(answer)
			};
		}));
		return {
			..."value" in caller && { caller: caller.value },
			paths: tried
		};
	} finally {
		trials.close();
	}
}
function regionOf({ integration, server }, env) {
	return integration.region ?? server.region ?? require_aws.a(require_program.H(server), env);
}
function endpointOf({ server }) {
	return server.stsEndpoints === "global" || server.stsEndpoints === "legacy" ? "global" : "regional";
}
function resultOf(tried) {
	if ("assumed" in tried) return { result: "assumed" };
	let { unknown, detail, refusedBy } = tried, told = detail === void 0 ? {} : { detail };
	return unknown === "access-denied" ? {
		result: "refused",
		...refusedBy && { refusedBy },
		...told
	} : {
		result: "untried",
		reason: unknown,
		...told
	};
}
exports.tryPaths = tryPaths;
