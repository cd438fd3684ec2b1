"use strict";
require("./probe.cjs");
const require_network = require("./network.cjs"), require_program = require("./program.cjs");
// src/commands/doctor/destinations.ts
/**
* Tells on stderr, before anything is sent, which host gets which secret: the key of each XSOAR server, and what signs calls
* where a setting leads them to another place than AWS's own.
*/
function tellDestinations(host, servers, elsewhere) {
	let proxies = require_network.a(host.env);
	for (let { server, url, keyId } of servers) {
		let { protocol, hostname, port, host: place } = new URL(url), proxy = proxies.exempts({
			protocol,
			hostname,
			...port !== "" && { port: Number(port) }
		}) ? void 0 : proxies.https;
		tell(host, `${keyId === void 0 ? "the API key" : "the API key and its id"} of ${server} will be sent to ${place}${proxy === void 0 ? "" : `, through the proxy ${proxy.host}`}`);
	}
	for (let { endpoint, services } of elsewhere) tell(host, `calls of ${services.join(", ")} with your AWS session and signature will be sent to ${endpoint}, by a setting (AWS_ENDPOINT_URL or endpoint_url)`);
}
function tell({ stderr }, text) {
	stderr.write(`trustpath: ${require_program.s(text)}\n`);
}
exports.tellDestinations = tellDestinations;
