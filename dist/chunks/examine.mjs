import { c as readProxies } from "./aws.mjs";
import "./probe2.mjs";
// src/commands/doctor/advice.ts
/** What somebody can do about a call that has no answer. */
function adviseOn(unread, at) {
	return advice[unread.unknown](unread, at);
}
const advice = {
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
	let { https, http } = readProxies(env), shown = [...new Set([https, http].flatMap((proxy) => proxy?.origin ?? []))].join(", "), except = env.no_proxy || env.NO_PROXY, found = shown === "" ? "none is set" : `${shown}${except ? `, not for ${except}` : ""}`, authorities = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((name) => env[name] ? [`${name}=${env[name]}`] : []);
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
// src/commands/doctor/examine.ts
/** Tries everything side by side; what `deadline` cuts off is told as missing. */
async function examine(host, prober, topology, deadline) {
	let [reached, probed] = await Promise.all([Promise.race([prober.reach(), deadline]), Promise.race([prober.probe(), deadline])]), endpoints = reached === "late" ? [] : reached, network = [
		...checkEnvironment(host.env),
		checkClock(endpoints),
		...endpoints.map(checkEndpoint)
	];
	if (probed !== "late" && probed.noCredentials === void 0) return {
		checks: [...network, ...checkAccounts(probed, topology)],
		noCredentials: !1
	};
	let found = probed === "late" ? "whatever gives the credentials did not answer in time" : probed.noCredentials?.message ?? "", advice = probed === "late" ? "A credential_process, a sign-on server or the metadata service hangs: try aws sts get-caller-identity." : "Try aws sts get-caller-identity, which looks in the same places.";
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
export { examine };
