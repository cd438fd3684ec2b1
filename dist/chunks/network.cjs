"use strict";
const require_program = require("./program.cjs");
let node_net = require("node:net");
// src/network/certificate-error.ts
/** Codes of OpenSSL for a certificate that is not accepted (https://nodejs.org/api/tls.html#x509-certificate-error-codes), and Node's own. */
const badCertificate = /^(SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)|CERT_|INVALID_(CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$|ERR_TLS_CERT_)/;
/** Whether a connection failed because the certificate of the other side was not accepted, by the code of its error. */
function isCertificateError(code) {
	return badCertificate.test(String(code));
}
// src/network/proxies.ts
/**
* The proxies of the environment: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, of which the lower case wins, as everywhere.
* Throws ProblemsError where one is no address of an HTTP proxy; what it holds may be a password and is never shown.
*/
function readProxies(env) {
	let [https, http] = [proxyOf(env, "HTTPS_PROXY"), proxyOf(env, "HTTP_PROXY")], exempt = exemptions(env.no_proxy || env.NO_PROXY || "");
	return {
		...http && { http },
		...https && { https },
		exempts({ protocol, hostname, port = protocol === "http:" ? 80 : 443 }) {
			let host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
			return exempt.some((entry) => entry.name === "*" || (entry.port === void 0 || entry.port === port) && (host === entry.name || host.endsWith(`.${entry.name}`)));
		}
	};
}
/** What of a proxy must appear in no message, in each form that it is sent or written in. */
function secretsOfProxies({ http, https }) {
	return [http, https].flatMap((proxy) => {
		if (!proxy?.password) return [];
		let password = decodeURIComponent(proxy.password), login = `${decodeURIComponent(proxy.username)}:${password}`;
		return [
			password,
			proxy.password,
			Buffer.from(login).toString("base64")
		];
	});
}
function proxyOf(env, name) {
	let used = [
		name.toLowerCase(),
		name,
		"all_proxy",
		"ALL_PROXY"
	].find((candidate) => env[candidate]), given = used === void 0 ? void 0 : env[used]?.trim();
	if (used === void 0 || !given) return;
	let address = given.includes("://") ? given : `http://${given}`, url = URL.canParse(address) ? new URL(address) : void 0, wrong = [{
		file: used,
		message: "is no address of a proxy: write http://host:port or https://host:port"
	}];
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.hostname === "") throw new require_program.K(wrong);
	try {
		decodeURIComponent(url.username + url.password);
	} catch {
		throw new require_program.K([{
			file: used,
			message: "has a user name or password that is not percent-encoded"
		}]);
	}
	return url;
}
function exemptions(list) {
	return list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").map((entry) => {
		let port = (0, node_net.isIPv6)(entry) ? void 0 : /:(\d+)$/.exec(entry)?.[1], name = (port === void 0 ? entry : entry.slice(0, -port.length - 1)).replace(/^\[|\]$/g, "");
		return {
			name: name === "*" ? name : name.replace(/^\*?\./, ""),
			...port !== void 0 && { port: Number(port) }
		};
	});
}
// src/network/proxy-agents.ts
/** Opens ways through the proxies, by the scheme of what is asked; one is absent where there is no proxy for it. */
async function proxyAgents(proxies, { connections, connectMs, hostAuthorities, proxyAuthorities }) {
	let { HttpProxyAgent, HttpsProxyAgent } = await Promise.resolve().then(() => require("./hpagent.cjs")), through = (proxy) => ({
		keepAlive: !0,
		maxSockets: connections,
		proxy,
		timeout: connectMs,
		...hostAuthorities && { ca: hostAuthorities },
		...proxyAuthorities && { proxyRequestOptions: { ca: [proxyAuthorities] } }
	});
	return {
		...proxies.http && { http: new HttpProxyAgent(through(proxies.http)) },
		...proxies.https && { https: new HttpsProxyAgent(through(proxies.https)) }
	};
}
// src/network/proxy-error.ts
/** No way through the proxy. An answer of the proxy itself is never read as one of AWS. */
var ProxyError = class extends Error {
	/** Where Node has one: the SDK retries some of them. */
	code;
	/** Set where the SDK should try again. */
	$retryable;
	constructor(message, options) {
		super(message), this.name = "ProxyError", options.code !== void 0 && (this.code = options.code), options.retry && (this.$retryable = {});
	}
};
/** An error of the agent as what it says of the proxy; any other stays as it is. */
function explainProxyError(error, { hostname }, proxy) {
	let { message = "", code, hostname: lost } = error, status = /^Bad response: (\d{3})$/.exec(message)?.[1];
	if (status !== void 0) {
		let why = status === "407" ? ", which asks for a user name and a password in its address" : "";
		return new ProxyError(`The proxy ${proxy.host} refused the way to ${hostname} with HTTP ${status}${why}`, { retry: Number(status) >= 500 });
	}
	return message === "Proxy timeout" ? new ProxyError(`The proxy ${proxy.host} opened no way to ${hostname} in time`, {
		code: "ETIMEDOUT",
		retry: !0
	}) : code === "ENOTFOUND" && lost === proxy.hostname ? new ProxyError(`The proxy ${proxy.host} was not found`, {
		code,
		retry: !1
	}) : code === "ECONNREFUSED" ? new ProxyError(`The proxy ${proxy.host} cannot be reached: ${message}`, {
		code,
		retry: !0
	}) : error;
}
// src/network/secret-places.ts
/** What comes before the host in an address: a user name, and mostly a password. */
const login = /\/\/[^\s/?#"'<>]+@/g, refused = /Value '(?:(?!' at '|Value ').)*(?=' at 'externalId')/gs, named = /* @__PURE__ */ RegExp("((?:external[-_ ]?id|secret(?:[-_ ]?access)?[-_ ]?key|(?:session|security)[-_ ]?token|api[-_ ]?key(?:[-_ ]?id)?|pass(?:word|wd|phrase)|authorization|x-xdr-auth-id)[\"']?\\s*[=:>]\\s*)(?:\\[[^\\]]*\\]?|\"[^\"]*\"|'[^']*'|(?:(?:basic|bearer|digest|negotiate|ntlm)\\s+)?(?!\\(withheld\\))[^\\s&,;\"'<>\\]}]+)", "gi");
/** A text without what it says in the places of secrets: logins of addresses, and the values of parameters and headers that hold one. */
function withholdInPlace(text) {
	return text.replace(login, `//${require_program.k}@`).replace(refused, `Value '${require_program.k}`).replace(named, `$1${require_program.k}`);
}
// src/network/secrets.ts
/** Key ids of long-lived and of session credentials (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html). */
const keyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;
/**
* What must appear in no output: configured external ids and keys, passwords of proxies, and every credential that the run has
* seen. A secret of 16 characters or more is withheld wherever a text repeats it whole. A shorter one may be an everyday word:
* it is withheld only from text for people, where that says what it is or is nothing else.
*/
var Secrets = class {
	all = /* @__PURE__ */ new Set();
	/** Made when it is first asked for: every account of a run adds secrets of its own. */
	withholdLong;
	add(...secrets) {
		for (let secret of secrets) secret && !this.all.has(secret) && (this.all.add(secret), this.withholdLong = void 0);
	}
	/** The parts of a credential. AWS's are all long; an emulator's may be a word that text is full of. */
	addCredentials({ accessKeyId, secretAccessKey, sessionToken }) {
		this.add(accessKeyId, secretAccessKey, sessionToken);
	}
	/**
	* A value that AWS has, fit to be kept: `(withheld)` stands where a long secret or a key id stood, and what is compared with
	* that is unknown. A short secret changes nothing: else a verdict would hang on which word somebody chose for it.
	*/
	withhold(value) {
		return this.withholdLong ??= require_program.A(this.all), this.withholdLong(value).replace(keyId, require_program.k);
	}
	/** Text for people, which nothing is compared with: also without the short secrets that it calls by their names. */
	redact(text) {
		return this.all.has(text) ? require_program.k : withholdInPlace(this.withhold(text));
	}
	/**
	* Text of another machine as one sentence that is fit for a report: no secrets, no control characters, no encoded authorization message,
	* at most 500 characters.
	*/
	sentence(text) {
		let clean = this.redact(text).replace(/Encoded authorization failure message: \S*/g, "").replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, " ").trim().replace(/[.:;,\s]+$/, "");
		return clean.length > 500 ? `${clean.slice(0, 497)}\u2026.` : clean.endsWith("?") ? clean : `${clean}.`;
	}
};
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return readProxies;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return proxyAgents;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return ProxyError;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return secretsOfProxies;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return explainProxyError;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return isCertificateError;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Secrets;
	}
});
