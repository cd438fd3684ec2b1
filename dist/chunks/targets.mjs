// src/model/partition.ts
/** The partition a region belongs to, by its prefix (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html). */
function partitionOfRegion(region) {
	return region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("us-iso-") ? "aws-iso" : region.startsWith("us-isob-") ? "aws-iso-b" : region.startsWith("eu-isoe-") ? "aws-iso-e" : region.startsWith("us-isof-") ? "aws-iso-f" : region.startsWith("eusc-") ? "aws-eusc" : "aws";
}
/** ARN of an EC2 instance (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html). */
function instanceArn(region, account, id) {
	return `arn:${partitionOfRegion(region)}:ec2:${region}:${account}:instance/${id}`;
}
// src/model/targets.ts
/** Account id in an IAM or EC2 ARN. */
function accountOfArn(arn) {
	return arn.split(":")[4] ?? "";
}
/** What follows the last slash of an ARN: the name of a role or user without its path. */
function nameOfArn(arn) {
	return arn.slice(arn.lastIndexOf("/") + 1);
}
/** The partition a server calls AWS in: its region's, or that of its user. */
function partitionOfServer(server) {
	return server.region === void 0 ? server.user?.split(":")[1] ?? "aws" : partitionOfRegion(server.region);
}
/** Every declared path, in the order of declaration; an integration whose server is not declared has none. */
function declaredPaths(topology) {
	let servers = new Map(topology.servers.map((server) => [server.name, server]));
	return topology.integrations.flatMap((integration) => {
		let server = servers.get(integration.server);
		if (server === void 0) return [];
		let { sessionName, sessionDuration, location } = integration, paths = [];
		integration.role !== void 0 && paths.push({
			server,
			integration,
			role: integration.role,
			via: "integration",
			sessionName,
			sessionDuration,
			location
		});
		for (let command of integration.commandRoles) paths.push({
			server,
			integration,
			via: "command",
			...command
		});
		for (let account of integration.inAccounts?.accounts ?? []) {
			let role = `arn:${partitionOfServer(server)}:iam::${account}:role/${integration.inAccounts?.roleName}`;
			paths.push({
				server,
				integration,
				role,
				via: "account",
				sessionName,
				sessionDuration,
				location
			});
		}
		return paths.filter((path, index) => paths.findIndex((other) => other.role === path.role) === index);
	});
}
/** Every role that a declared path ends at, sorted by ARN. */
function declaredTargets(topology) {
	let pathsByRole = /* @__PURE__ */ new Map();
	for (let path of declaredPaths(topology)) pathsByRole.set(path.role, [...pathsByRole.get(path.role) ?? [], path]);
	return [...pathsByRole].map(([arn, paths]) => ({
		arn,
		account: accountOfArn(arn),
		name: nameOfArn(arn),
		servers: sortedNames(paths.map((path) => path.server.name)),
		integrations: sortedNames(paths.map((path) => path.integration.name)),
		location: paths[0].location
	})).sort((one, other) => one.arn < other.arn ? -1 : 1);
}
function sortedNames(names) {
	return [...new Set(names)].sort();
}
export { partitionOfServer as a, nameOfArn as i, declaredPaths as n, instanceArn as o, declaredTargets as r, partitionOfRegion as s, accountOfArn as t };
