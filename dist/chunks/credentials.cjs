"use strict";
require("./quiet.cjs");
const require_parseKnownFiles = require("./parseKnownFiles.cjs"), require_externalDataInterceptor = require("./externalDataInterceptor.cjs");
let node_fs = require("node:fs"), node_util = require("node:util"), node_child_process = require("node:child_process"), node_async_hooks = require("node:async_hooks");
// node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
const fromNodeProviderChain = (init = {}) => {
	let chain;
	return async (args) => {
		if (!chain) {
			let { defaultProvider } = await Promise.resolve().then(() => require("./dist-es2.cjs")).then((n) => n.t);
			chain = defaultProvider({ ...init });
		}
		return chain(args);
	};
}, ending = new node_async_hooks.AsyncLocalStorage(), hasGroups = process.platform !== "win32";
/** Whatever processes `search` starts end when the signal is aborted. */
function endingWith(signal, search) {
	return ending.run(signal, search);
}
function run(command) {
	let signal = ending.getStore();
	return new Promise((resolve, reject) => {
		let detached = hasGroups && !hasTerminal(), child = (0, node_child_process.spawn)(command, {
			shell: !0,
			detached,
			windowsHide: !0,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		}), output = {
			stdout: "",
			stderr: ""
		}, end = () => {
			try {
				detached && child.pid !== void 0 ? process.kill(-child.pid, "SIGKILL") : child.kill("SIGKILL");
			} catch {}
		};
		for (let name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => {
			output[name] += text, output[name].length > 1048576 && end();
		});
		signal?.addEventListener("abort", end), signal?.aborted && end(), child.once("error", reject), child.once("close", (code, killed) => {
			signal?.removeEventListener("abort", end), code === 0 ? resolve(output) : reject(/* @__PURE__ */ Error(`credential_process ended with ${code ?? killed}: ${output.stderr}`));
		});
	});
}
/** Whether somebody can be asked for something. */
function hasTerminal() {
	try {
		return (0, node_fs.closeSync)((0, node_fs.openSync)("/dev/tty", "r")), !0;
	} catch {
		return !1;
	}
}
require_externalDataInterceptor.t.getTokenRecord().exec = Object.assign(() => {}, { [node_util.promisify.custom]: run }), exports.endingWith = endingWith, exports.fromNodeProviderChain = fromNodeProviderChain, exports.parseKnownFiles = require_parseKnownFiles.t;
