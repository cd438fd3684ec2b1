"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_network = require("./network.cjs");
let node_events = require("node:events"), node_https = require("node:https");
// src/xsoar/trouble.ts
/** A failure on its way up. Its message may hold a secret. */
var TroubleError = class extends Error {
	trouble;
	constructor(trouble, message) {
		super(message), this.name = "TroubleError", this.trouble = trouble;
	}
};
// src/xsoar/about.ts
/** Reads the answer to `GET /about`. Throws TroubleError where it is not one that XSOAR gives. */
function readAbout(answer) {
	let { demistoVersion: version } = answer ?? {};
	if (typeof version != "string") throw new TroubleError("not-xsoar", "The answer tells no version of XSOAR");
	if (!/^\d[\w.+-]{0,39}$/.test(version)) throw new TroubleError("not-xsoar", "What the answer gives as the version of XSOAR is none");
	return { version };
}
// src/xsoar/explain-error.ts
/** Certificates that are in order, but signed by nobody who is trusted. */
const unknownAuthority = /^(SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|INVALID_CA$|CERT_UNTRUSTED$)/;
/** What an error of a connection says of the server, or of the proxy before it. */
function explainError(error, { url, proxy, throughProxy, connected }) {
	if (error instanceof TroubleError) return error;
	let { code, message = String(error) } = error ?? {};
	return proxy !== void 0 && !throughProxy ? explainWay(error, url, proxy) : require_network.s(code) ? new TroubleError(unknownAuthority.test(String(code)) ? "unknown-authority" : "bad-certificate", `The certificate of ${url.host} was not accepted (${code}: ${message})`) : code === "ENOTFOUND" || code === "EAI_AGAIN" ? new TroubleError("no-such-name", `The host ${url.hostname} was not found`) : code === "EPROTO" || /^ERR_SSL_/.test(String(code)) ? new TroubleError("no-tls", `${url.host} does not speak TLS as it should (${code})`) : /^HPE_/.test(String(code)) ? new TroubleError("not-xsoar", `${url.host} does not speak HTTP (${code})`) : typeof code != "string" || error instanceof TypeError ? new TroubleError("defect", message) : connected ? new TroubleError("no-answer", `The answer was cut off (${code})`) : new TroubleError("no-connection", `There is no connection to ${url.host}: ${message || code}`);
}
function explainWay(error, url, proxy) {
	let { code, message = String(error) } = error;
	if (require_network.s(code)) return new TroubleError("proxy-certificate", `The certificate of the proxy ${proxy.host} was not accepted (${code}: ${message})`);
	let { protocol, hostname } = url, explained = require_network.r(error, {
		protocol,
		hostname
	}, proxy);
	return explained instanceof require_network.n ? new TroubleError("no-way-through-proxy", explained.message) : new TroubleError("no-way-through-proxy", `The proxy ${proxy.host} opened no way to ${hostname}: ${message}`);
}
// src/xsoar/get.ts
/** Bytes; what is read here is a page of text at most. */
const largestBody = 1048576;
/**
* Asks once, and follows no redirect. The only way to an XSOAR server there is: without a method and a body to give, nothing
* can be written. Throws TroubleError.
*/
async function get(url, { headers, agent, proxy, answerMs, signal }) {
	let asked = (0, node_https.request)(url, {
		method: "GET",
		headers,
		agent
	}), throughProxy = !1, connected = !1;
	asked.once("socket", (socket) => {
		throughProxy = !0, connected = asked.reusedSocket, socket.once("secureConnect", () => {
			connected = !0;
		});
	});
	let ending, end = (why) => {
		ending = why, asked.destroy(why);
	}, interrupt = () => end(new TroubleError("interrupted", "The run ended before there was an answer")), timer = setTimeout(() => {
		let seconds = answerMs / 1e3;
		end(connected ? new TroubleError("no-answer", `There was no whole answer within ${seconds} s`) : new TroubleError("no-connection", `There was no connection to ${url.host} within ${seconds} s`));
	}, answerMs);
	signal.addEventListener("abort", interrupt), signal.aborted && interrupt();
	try {
		return await answerOf(asked);
	} catch (error) {
		throw asked.destroy(), ending ?? explainError(error, {
			url,
			...proxy && { proxy },
			throughProxy,
			connected
		});
	} finally {
		clearTimeout(timer), signal.removeEventListener("abort", interrupt);
	}
}
async function answerOf(asked) {
	return new Promise((resolve, reject) => {
		asked.on("error", reject), asked.once("response", (response) => {
			let { statusCode: status = 0, headers } = response, got = {
				status,
				isWebPage: /^\s*(text\/html|application\/xhtml\+xml)/i.test(headers["content-type"] ?? ""),
				...headers.location !== void 0 && { location: headers.location }
			};
			status === 200 ? readBody(response).then((body) => resolve({
				...got,
				body
			}), reject) : (resolve({
				...got,
				body: ""
			}), asked.destroy());
		}), asked.end();
	});
}
async function readBody(response) {
	let chunks = [], size = 0;
	for await (let chunk of response) {
		if (size += chunk.byteLength, size > largestBody) throw new TroubleError("not-xsoar", `The answer is larger than ${largestBody} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
// src/xsoar/user.ts
/** Whether the answer to `GET /user` is a user. Who it is, nobody needs to know. Throws TroubleError where it is none. */
function requireUser(answer) {
	let { id } = answer ?? {};
	if (typeof id == "string" && id !== "") return !0;
	throw new TroubleError("not-xsoar", "It names nobody whose key this is");
}
// src/xsoar/open-xsoar.ts
/** Opens nothing yet. */
async function openXsoar(options) {
	let { key, keyId, proxies, signal, limits } = options, base = new URL(options.url), { hostname, port } = base, host = {
		protocol: "https:",
		hostname,
		...port !== "" && { port: Number(port) }
	}, proxy = proxies.exempts(host) ? void 0 : proxies.https, agent = await openAgent(proxy, options), secrets = new require_network.t();
	secrets.add(key, keyId, ...require_network.o(proxies));
	let headers = {
		accept: "application/json",
		"user-agent": "trustpath",
		authorization: key,
		...keyId !== void 0 && { "x-xdr-auth-id": keyId }
	}, ask = async (path, read) => {
		try {
			if (!isHeader(key) || !isHeader(keyId ?? "")) throw new TroubleError("malformed-key", "The key or its id holds a line break, or a character beyond ASCII");
			let way = {
				headers,
				agent,
				answerMs: limits.answerMs,
				signal
			};
			return { value: read(jsonOf(await get(addressOf(base, path, keyId), {
				...way,
				...proxy && { proxy }
			}), base)) };
		} catch (error) {
			return { failure: {
				trouble: error instanceof TroubleError ? error.trouble : "defect",
				detail: secrets.sentence(error.message)
			} };
		}
	};
	return {
		about: () => ask("/about", (answer) => ({ version: secrets.redact(readAbout(answer).version) })),
		takesKey: () => ask("/user", requireUser),
		close: () => agent.destroy()
	};
}
async function openAgent(proxy, { proxies, hostAuthorities, proxyAuthorities, limits }) {
	let { Agent } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.r(require("node:https"), 1)), direct = () => new Agent({
		keepAlive: !0,
		...hostAuthorities && { ca: hostAuthorities }
	});
	if (proxy === void 0) return direct();
	let { https } = await require_network.i({
		https: proxy,
		exempts: proxies.exempts
	}, {
		connections: 1,
		connectMs: limits.connectMs,
		...hostAuthorities && { hostAuthorities },
		...proxyAuthorities && { proxyAuthorities }
	});
	return https ?? direct();
}
/** XSOAR 8, whose keys have ids, has its interface below /xsoar; a path in the configuration is the whole of it. */
function addressOf(base, path, keyId) {
	let declared = base.pathname.replace(/\/+$/, "");
	return new URL(`${declared === "" && keyId !== void 0 ? "/xsoar" : declared}${path}`, base);
}
/** Printable ASCII: what a key is made of, and what every header can hold. */
function isHeader(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
/** The plain data of an answer. Throws TroubleError where it is none of XSOAR's interface. */
function jsonOf({ status, isWebPage, location, body }, base) {
	let says = `${base.host} answered HTTP ${status}`;
	if (status === 303) throw new TroubleError("not-available", `${says}, by which XSOAR says that it does not offer this`);
	if (status >= 300 && status < 400) throw new TroubleError("sent-elsewhere", `${says}: ${elsewhere(location, base)}`);
	if (status >= 500 || status === 429) throw new TroubleError("server-fault", says);
	if (isWebPage) throw new TroubleError("web-page", `A web page answered at ${base.host} (HTTP ${status}), not the API`);
	if (status === 401 || status === 403) throw new TroubleError("refused-key", `${says}: it did not accept the key`);
	if (status !== 200) throw new TroubleError("not-xsoar", says);
	if (/^\s*</.test(body)) throw new TroubleError("web-page", `A web page answered at ${base.host}, not the API`);
	try {
		return JSON.parse(body);
	} catch {
		throw new TroubleError("not-xsoar", `${base.host} answered something that is not JSON`);
	}
}
/** Where a redirect leads; of its address only the host, for the rest may hold a token. */
function elsewhere(location, base) {
	let target = location !== void 0 && URL.canParse(location, base.href) ? new URL(location, base) : void 0;
	return target === void 0 ? "a redirect to nowhere" : `a redirect to ${target.origin}`;
}
// src/collect/probe-servers.ts
/** Short: somebody waits, for one answer after the other. */
const limits = {
	connectMs: 2500,
	answerMs: 3500
};
/** Asks every server who it is, and then whether it takes the key, all side by side. Throws ProblemsError when the environment names a proxy that is none. */
async function probeServers(declared, { env, certificates, signal }) {
	let proxies = require_network.a(env);
	return (0, node_events.setMaxListeners)(0, signal), Promise.all(declared.map(async (each) => {
		let { url, key, keyId, certificates: own = certificates } = each, xsoar = await openXsoar({
			url,
			key,
			proxies,
			signal,
			limits,
			...keyId !== void 0 && { keyId },
			...own && { hostAuthorities: own },
			...certificates && { proxyAuthorities: certificates }
		});
		try {
			return {
				declared: each,
				...await probe(xsoar)
			};
		} finally {
			xsoar.close();
		}
	}));
}
async function probe(xsoar) {
	let about = await xsoar.about();
	if ("failure" in about) return { failure: about.failure };
	let { version } = about.value, key = await xsoar.takesKey();
	if ("value" in key) return { version };
	let { trouble, detail } = key.failure;
	return otherAnswers.has(trouble) ? {
		version,
		failure: {
			trouble: "unproven-key",
			detail: `It is XSOAR ${version}. ${detail}`
		}
	} : {
		version,
		failure: key.failure
	};
}
const otherAnswers = /* @__PURE__ */ new Set([
	"not-available",
	"not-xsoar",
	"sent-elsewhere",
	"web-page"
]);
exports.probeServers = probeServers;
