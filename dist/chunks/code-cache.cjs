"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_path = require("node:path"), node_crypto = require("node:crypto"), node_fs = require("node:fs"), node_module = require("node:module");
node_module = require_rolldown_runtime.r(node_module, 1);
let node_vm = require("node:vm");
// src/code-cache.ts
/**
* Keeps what V8 compiled for the next run of the same kind, as the compile cache of Node 22 does
* (https://nodejs.org/api/module.html#module-compile-cache), and is turned off by the same NODE_DISABLE_COMPILE_CACHE.
* Such code runs with the auditor's credentials: it lies where only the user can write, and is left alone where that cannot
* be told. In CI nothing is kept, for there the next run has another machine. Nothing here makes a run fail.
*/
function keepCompiledCode({ modules, env, args, version }) {
	let folder = folderOf(env);
	if (folder === void 0) return;
	let kind = /^[a-z]+$/.exec(args[0] ?? "")?.[0] ?? "other", suffix = `-${version}-${process.version}-${process.arch}`, file = (0, node_path.join)(folder, `${kind}${suffix}`), kept = readCompiled(file), scripts = /* @__PURE__ */ new Map(), isNews = !1;
	compileBy(modules, (name, source) => {
		let text = digestOf(source), known = kept.get(name), cachedData = known?.text === text ? known.code : void 0, script = new node_vm.Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
			filename: (0, node_path.join)(modules, name),
			...cachedData && { cachedData }
		});
		return (cachedData === void 0 || script.cachedDataRejected) && (isNews = !0), scripts.set(name, {
			text,
			script
		}), script;
	}), process.once("exit", (code) => {
		if (isNews && code !== 2) {
			for (let [name, { text, script }] of scripts) kept.set(name, {
				text,
				code: script.createCachedData()
			});
			writeCompiled(folder, file, suffix, kept);
		}
	});
}
/** Has the modules of a folder compiled by us; all others are left to Node. */
function compileBy(modules, compile) {
	let { _extensions: loaders } = node_module.default, usual = loaders[".js"];
	loaders[".cjs"] = (module, file) => {
		if ((0, node_path.dirname)(file) !== modules) return usual(module, file);
		compile((0, node_path.basename)(file), (0, node_fs.readFileSync)(file)).runInThisContext()(module.exports, (id) => module.require(id), module, file, modules);
	};
}
/** Below the user's cache folder (https://specifications.freedesktop.org/basedir-spec/latest/), where that belongs to this user. */
function folderOf(env) {
	if (env.CI || env.NODE_DISABLE_COMPILE_CACHE) return;
	let [base = "", ...below] = (0, node_path.isAbsolute)(env.XDG_CACHE_HOME ?? "") ? [env.XDG_CACHE_HOME] : [env.HOME, ".cache"];
	return (0, node_path.isAbsolute)(base) && isOwn(() => (0, node_fs.statSync)(base)) ? (0, node_path.join)(base, ...below, "trustpath") : void 0;
}
/** True for what this user owns; false where there is nothing, and on Windows, which has no such owners. */
function isOwn(find, isPrivate = !1) {
	try {
		let { uid, mode } = find();
		return uid === process.getuid?.() && !(isPrivate && mode & 18);
	} catch {
		return !1;
	}
}
const digestOf = (data) => (0, node_crypto.hash)("sha256", data);
/** A digest of the rest, the length of a table of names, the table, and the code of each name. Empty where anything is amiss. */
function readCompiled(file) {
	let compiled = /* @__PURE__ */ new Map();
	try {
		let data = readPrivate(file), [digest, length] = [data.toString("latin1", 0, 64), data.readUInt32LE(64)];
		if (digest !== digestOf(data.subarray(64))) return compiled;
		let offset = 68 + length;
		for (let [name, text, size] of JSON.parse(data.toString("utf8", 68, offset))) compiled.set(name, {
			text,
			code: data.subarray(offset, offset + size)
		}), offset += size;
	} catch {}
	return compiled;
}
function readPrivate(file) {
	if (!isOwn(() => (0, node_fs.lstatSync)((0, node_path.dirname)(file)), !0)) return Buffer.alloc(0);
	let open = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
	try {
		return isOwn(() => (0, node_fs.fstatSync)(open), !0) ? (0, node_fs.readFileSync)(open) : Buffer.alloc(0);
	} finally {
		(0, node_fs.closeSync)(open);
	}
}
/** Whole or not at all; what another version left goes, and what an earlier run did not end. */
function writeCompiled(folder, file, suffix, compiled) {
	try {
		if ((0, node_fs.mkdirSync)(folder, {
			recursive: !0,
			mode: 448
		}), !isOwn(() => (0, node_fs.lstatSync)(folder), !0)) return;
		for (let name of (0, node_fs.readdirSync)(folder)) name.endsWith(suffix) || (0, node_fs.rmSync)((0, node_path.join)(folder, name));
		let table = Buffer.from(JSON.stringify([...compiled].map(([name, { text, code }]) => [
			name,
			text,
			code.length
		]))), length = Buffer.alloc(4);
		length.writeUInt32LE(table.length);
		let data = Buffer.concat([
			length,
			table,
			...[...compiled.values()].map(({ code }) => code)
		]), temporary = `${file}.${process.pid}`;
		(0, node_fs.writeFileSync)(temporary, Buffer.concat([Buffer.from(digestOf(data), "latin1"), data]), {
			mode: 384,
			flag: "wx"
		}), (0, node_fs.renameSync)(temporary, file);
	} catch {}
}
exports.keepCompiledCode = keepCompiledCode;
