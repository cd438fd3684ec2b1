"use strict";
const require_network = require("./network.cjs");
require("./probe.cjs");
// src/commands/doctor/advice.ts
/** What somebody can do about a call that has no answer. */
function adviseOn(unread, at) {
	return advice$1[unread.unknown](unread, at);
}
const advice$1 = {
	"access-denied": ({ call }, { account, role, permission }) => call === "sts:AssumeRole" ? `Let the trust policy of ${role ?? "the audit role"} name whoever runs trustpath, with the external id if one is configured, and allow that caller sts:AssumeRole: trustpath permissions --account ${account} prints both.` : `Allow ${permission ?? call ?? "the call"} in ${account}: trustpath permissions --account ${account} prints the policy.`,
	credentials: ({ detail = "" }) => adviseOnCredentials(detail),
	"wrong-account": (_, { account }) => `Declare auditRole or profile for ${account}, or run with credentials of that account.`,
	"region-disabled": (_, { account }) => `Enable the region in ${account}, or take it out of the configuration.`,
	unavailable: ({ detail = "" }) => adviseOnConnection(detail),
	"invalid-answer": () => "Something else than AWS answered, a proxy that wants a login for instance: set HTTPS_PROXY to one that lets AWS through, or NO_PROXY.",
	throttled: () => "AWS throttles the account: run again later.",
	"not-collected": () => "There was no answer in time: look at the endpoints and the proxy above.",
	"not-declared": (_, { account }) => `Declare ${account} under accounts.`,
	defect: () => "This is a defect of trustpath: please report it."
};
function adviseOnCredentials(detail) {
	return /SignatureDoesNotMatch|IncompleteSignature/.test(detail) ? "The secret does not belong to the key id, or was copied with a blank or a quote too many; a clock that is off and a proxy that changes headers break signatures too. Set both parts of the key anew." : /RequestTimeTooSkewed|Signature (not yet current|expired)/.test(detail) ? "The clock of this machine is off: set it (NTP), and run again." : /Expired/.test(detail) ? "The credentials have expired: sign in again, for instance with aws sso login." : /InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure/.test(detail) ? "The key does not exist, is inactive, or belongs to another partition of AWS: use another one." : "Set AWS_PROFILE, or profile or auditRole of the account, to something that gives credentials.";
}
function adviseOnConnection(detail) {
	return /certificate|self.signed|issuer/i.test(detail) ? "The certificate is signed by somebody this machine does not know: name your own authority in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE." : /not found/.test(detail) ? "No such name in DNS: look at the region, at AWS_ENDPOINT_URL, and whether this network resolves names of AWS." : /^AWS answered/.test(detail) ? "AWS has a fault of its own: run again later." : "Open the way there: a route or VPC endpoint, or HTTPS_PROXY (and NO_PROXY) for this network.";
}
// src/commands/doctor/account-checks.ts
/** Identity first, then each permission, for every account that the rules look into; in the order of the configuration. */
function checkAccounts({ identities, permissions }, topology) {
	return topology.accounts.flatMap((account) => {
		let identity = identities.find((each) => each.account === account.id);
		if (identity === void 0) return [];
		let own = permissions.filter((each) => each.account === account.id);
		return [checkIdentity(identity, account), ...own.map((probe) => checkPermission(probe, identity, account))];
	});
}
function checkIdentity({ arn, unread }, { id, name, auditRole }) {
	let what = "identity";
	if (unread === void 0) return {
		account: id,
		what,
		state: "ok",
		found: arn ?? ""
	};
	let advice = adviseOn(unread, {
		account: name,
		...auditRole !== void 0 && { role: auditRole }
	});
	return {
		account: id,
		what,
		state: "missing",
		found: describe(unread),
		advice
	};
}
function checkPermission(probe, identity, { id, name }) {
	let { permission, region, unread } = probe, what = region === void 0 ? permission : `${permission} ${region}`;
	if (identity.unread !== void 0) return {
		account: id,
		what,
		state: "skipped",
		found: "not tried: there is no session"
	};
	if (unread === void 0) return {
		account: id,
		what,
		state: "ok",
		found: "allowed"
	};
	let advice = adviseOn(unread, {
		account: name,
		permission
	});
	return {
		account: id,
		what,
		state: "missing",
		found: describe(unread),
		advice
	};
}
function describe({ unknown, detail }) {
	return unknown === "not-collected" ? "no answer in time" : detail ?? unknown;
}
/** The proxies that are set, without their passwords, and the authorities that are trusted besides. */
function checkEnvironment(env) {
	let { https, http } = require_network.a(env), shown = [...new Set([https, http].flatMap((proxy) => proxy?.origin ?? []))].join(", "), except = env.no_proxy || env.NO_PROXY, found = shown === "" ? "none is set" : `${shown}${except ? `, not for ${except}` : ""}`, authorities = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((name) => env[name] ? [`${name}=${env[name]}`] : []);
	return [{
		what: "proxy",
		state: "ok",
		found
	}, ...authorities.length > 0 ? [{
		what: "certificates",
		state: "ok",
		found: authorities.join(", ")
	}] : []];
}
/** How far our clock is off, by the answer that agrees with it most: caches and proxies may show a time that is older. */
function checkClock(reached) {
	let ahead = reached.flatMap(({ ahead, failure }) => ahead === void 0 || failure ? [] : [ahead]).sort((one, other) => Math.abs(one) - Math.abs(other))[0];
	if (ahead === void 0) return {
		what: "clock",
		state: "skipped",
		found: "no answer told the time"
	};
	let seconds = Math.round(Math.abs(ahead));
	if (seconds < 2) return {
		what: "clock",
		state: "ok",
		found: "as that of AWS"
	};
	let found = `${seconds} s ${ahead > 0 ? "behind" : "ahead of"} that of AWS`;
	return seconds < 300 ? {
		what: "clock",
		state: "ok",
		found
	} : {
		what: "clock",
		state: "missing",
		found,
		advice: "AWS refuses signatures from 5 minutes on (SignatureDoesNotMatch, RequestTimeTooSkewed): set the clock of this machine (NTP)."
	};
}
function checkEndpoint({ endpoint, service, region, failure }) {
	let what = endpoint.replace(/^https:\/\//, "");
	if (failure === void 0) return {
		what,
		state: "ok",
		found: "answers"
	};
	let advice = adviseOn(failure, { account: `${service} in ${region}` });
	return {
		what,
		state: "missing",
		found: failure.detail ?? failure.unknown,
		advice
	};
}
// src/commands/doctor/server-checks.ts
/** Whether an XSOAR server is there, is one, and takes the key. */
function checkServer({ declared, version, failure }) {
	let what = `XSOAR ${declared.server}`;
	return failure === void 0 ? {
		what,
		state: "ok",
		found: `version ${version} takes the key (${declared.url})`
	} : {
		what,
		state: "missing",
		found: failure.detail,
		advice: advice[failure.trouble](declared)
	};
}
/** What somebody can do about each trouble. */
const advice = {
	"malformed-key": () => "Set the variable of settings.apiKey (and apiKeyId) anew: copying may have added a line break.",
	"refused-key": ({ server, keyId }) => keyId === void 0 ? `Use a key that ${server} knows and whose role may read. XSOAR 8 wants the id of the key too: declare settings.apiKeyId.` : `Use a key that ${server} knows, with its own id, and whose role may read. It must be a Standard key: an Advanced one signs each request, which trustpath does not.`,
	"unproven-key": ({ server }) => `Whether it takes the key could not be seen: look at what stands before ${server}, and at settings.url.`,
	"web-page": ({ server, url }) => `This is the address of pages for people, or of something before the server that wants a login. XSOAR 8 has its API at ${apiOf(url)}: declare that as settings.url of ${server}. If a proxy answered, take the host out of it with NO_PROXY.`,
	"sent-elsewhere": ({ server, url }) => `Redirects are not followed, for the key would go along: declare the address itself as settings.url of ${server}; XSOAR 8 has its API at ${apiOf(url)}.`,
	"not-available": ({ server, url }) => `Look at settings.url of ${server}: XSOAR 8 has its API at ${apiOf(url)}, with settings.apiKeyId.`,
	"server-fault": () => "XSOAR, or what stands before it, has a fault of its own or is starting: run again later.",
	"not-xsoar": ({ server, url }) => `Look at settings.url of ${server}: XSOAR 6 has its API at the server itself, XSOAR 8 at ${apiOf(url)}.`,
	"unknown-authority": ({ server, certificates }) => certificates === void 0 ? `Name the authority that signed the certificate in settings.caFile of ${server}, or for the whole network in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.` : `Put the certificate of the authority that signed it into settings.caFile of ${server}, which is trusted in place of all others.`,
	"bad-certificate": ({ server }) => `Declare the name that the certificate is for as settings.url of ${server}, or give the server one that is valid.`,
	"proxy-certificate": () => "Name the authority that signed the certificate of the proxy in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.",
	"no-way-through-proxy": ({ url }) => `Let the proxy open the way to ${new URL(url).host}, with the login it wants in HTTPS_PROXY, or take the host out with NO_PROXY.`,
	"no-such-name": ({ server }) => `No such name in DNS: look at settings.url of ${server}, and whether this network resolves it or leaves that to a proxy (HTTPS_PROXY).`,
	"no-tls": ({ server }) => `Look at the port in settings.url of ${server}: another service may listen there.`,
	"no-connection": ({ url }) => `Open the way to ${new URL(url).host}: a route or a rule of the firewall, or HTTPS_PROXY (and NO_PROXY) for this network.`,
	"no-answer": ({ server }) => `Look whether ${server} is starting, busy, or behind something that cuts connections, and run again.`,
	interrupted: () => "There was no answer in time: look at the endpoints and the proxy above.",
	defect: () => "This is a defect of trustpath: please report it."
};
/** Where XSOAR 8 has its API, by the address of its pages. */
function apiOf(url) {
	let { host } = new URL(url);
	return `https://${host.startsWith("api-") ? host : `api-${host}`}/xsoar`;
}
// src/commands/doctor/examine.ts
/** For what does not even end when it is told to. */
const hanging = {
	why: "Whatever gives the credentials did not answer in time.",
	unanswered: !0
};
/** Tries everything side by side; what `deadline` cuts off is told as missing. */
async function examine(host, { aws, askServers }, topology, deadline) {
	let [reached, probed, servers] = await Promise.all([
		Promise.race([aws.reach(), deadline]),
		Promise.race([aws.probe(), deadline]),
		askServers()
	]), endpoints = reached === "late" ? [] : reached, network = [
		...checkEnvironment(host.env),
		checkClock(endpoints),
		...endpoints.map(checkEndpoint),
		...servers.map(checkServer)
	];
	if (probed !== "late" && probed.noCredentials === void 0) return {
		checks: [...network, ...checkAccounts(probed, topology)],
		noCredentials: !1
	};
	let { why: found, unanswered } = probed !== "late" && probed.noCredentials || hanging, advice = unanswered ? "Mend that, or give credentials in another way: AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY." : "Try aws sts get-caller-identity, which looks in the same places.";
	return {
		checks: [...network, {
			what: "credentials",
			state: "missing",
			found,
			advice
		}],
		noCredentials: !0
	};
}
exports.examine = examine;
