"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
// node_modules/hpagent/index.js
var require_hpagent = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let https = require("https"), http = require("http"), { URL } = require("url");
	module.exports = {
		HttpProxyAgent: class extends http.Agent {
			constructor(options) {
				let { proxy, proxyRequestOptions, ...opts } = options;
				super(opts), this.proxy = typeof proxy == "string" ? new URL(proxy) : proxy, this.proxyRequestOptions = proxyRequestOptions || {};
			}
			createConnection(options, callback) {
				let requestOptions = {
					...this.proxyRequestOptions,
					method: "CONNECT",
					host: this.proxy.hostname,
					port: this.proxy.port,
					path: `${options.host}:${options.port}`,
					setHost: !1,
					headers: {
						...this.proxyRequestOptions.headers,
						connection: this.keepAlive ? "keep-alive" : "close",
						host: `${options.host}:${options.port}`
					},
					agent: !1,
					timeout: options.timeout || 0
				};
				if (this.proxy.username || this.proxy.password) {
					let base64 = Buffer.from(`${decodeURIComponent(this.proxy.username || "")}:${decodeURIComponent(this.proxy.password || "")}`).toString("base64");
					requestOptions.headers["proxy-authorization"] = `Basic ${base64}`;
				}
				this.proxy.protocol === "https:" && (requestOptions.servername = this.proxy.hostname);
				let request = (this.proxy.protocol === "http:" ? http : https).request(requestOptions);
				request.once("connect", (response, socket, head) => {
					request.removeAllListeners(), socket.removeAllListeners(), response.statusCode === 200 ? callback(null, socket) : (socket.destroy(), callback(/* @__PURE__ */ Error(`Bad response: ${response.statusCode}`), null));
				}), request.once("timeout", () => {
					request.destroy(/* @__PURE__ */ Error("Proxy timeout"));
				}), request.once("error", (err) => {
					request.removeAllListeners(), callback(err, null);
				}), request.end();
			}
		},
		HttpsProxyAgent: class extends https.Agent {
			constructor(options) {
				let { proxy, proxyRequestOptions, ...opts } = options;
				super(opts), this.proxy = typeof proxy == "string" ? new URL(proxy) : proxy, this.proxyRequestOptions = proxyRequestOptions || {};
			}
			createConnection(options, callback) {
				let requestOptions = {
					...this.proxyRequestOptions,
					method: "CONNECT",
					host: this.proxy.hostname,
					port: this.proxy.port,
					path: `${options.host}:${options.port}`,
					setHost: !1,
					headers: {
						...this.proxyRequestOptions.headers,
						connection: this.keepAlive ? "keep-alive" : "close",
						host: `${options.host}:${options.port}`
					},
					agent: !1,
					timeout: options.timeout || 0
				};
				if (this.proxy.username || this.proxy.password) {
					let base64 = Buffer.from(`${decodeURIComponent(this.proxy.username || "")}:${decodeURIComponent(this.proxy.password || "")}`).toString("base64");
					requestOptions.headers["proxy-authorization"] = `Basic ${base64}`;
				}
				this.proxy.protocol === "https:" && (requestOptions.servername = this.proxy.hostname);
				let request = (this.proxy.protocol === "http:" ? http : https).request(requestOptions);
				request.once("connect", (response, socket, head) => {
					request.removeAllListeners(), socket.removeAllListeners(), response.statusCode === 200 ? callback(null, super.createConnection({
						...options,
						socket
					})) : (socket.destroy(), callback(/* @__PURE__ */ Error(`Bad response: ${response.statusCode}`), null));
				}), request.once("timeout", () => {
					request.destroy(/* @__PURE__ */ Error("Proxy timeout"));
				}), request.once("error", (err) => {
					request.removeAllListeners(), callback(err, null);
				}), request.end();
			}
		}
	};
})), import_hpagent = /* @__PURE__ */ require_rolldown_runtime.r(require_hpagent(), 1);
const HttpProxyAgent = import_hpagent.default.HttpProxyAgent, HttpsProxyAgent = import_hpagent.default.HttpsProxyAgent;
exports.HttpProxyAgent = HttpProxyAgent, exports.HttpsProxyAgent = HttpsProxyAgent;
