"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_path = require("node:path"), node_crypto = require("node:crypto"), node_fs = require("node:fs"), node_module = require("node:module");
node_module = require_rolldown_runtime.r(node_module, 1);
let node_vm = require("node:vm");
/**
* Keeps what V8 compiled for the next run of the same kind, as the compile cache of Node 22 does
* (https://nodejs.org/api/module.html#module-compile-cache), and is turned off by the same NODE_DISABLE_COMPILE_CACHE.
* Such code runs with the auditor's credentials: it lies where only the user can write, and is left alone where that cannot
* be told. In CI nothing is kept, for there the next run has another machine. Nothing here makes a run fail.
*/
function keepCompiledCode({ modules, env, args, version }) {
	let folder = folderOf(env);
	if (folder === void 0) return;
	let kind = /^[a-z]+$/.exec(args[0] ?? "")?.[0] ?? "other", suffix = `-${version}-${process.version}-${process.arch}`, file = (0, node_path.join)(folder, `${kind}${suffix}`), { kept, isRecent } = readKept(file), scripts = /* @__PURE__ */ new Map(), isNews = !isRecent;
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
			writeKept(folder, file, suffix, kept);
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
	try {
		return (0, node_path.isAbsolute)(base) && isOwn((0, node_fs.statSync)(base)) ? (0, node_path.join)(base, ...below, "trustpath") : void 0;
	} catch {
		return;
	}
}
/** True for what this user owns; never on Windows, which has no such owners. */
function isOwn({ uid }) {
	return uid === process.getuid?.();
}
/** True for what only this user may write to. */
function isPrivate(found) {
	return isOwn(found) && !(found.mode & 18);
}
/** A link to a folder is none. */
function isPrivateFolder(path) {
	let found = (0, node_fs.lstatSync)(path);
	return found.isDirectory() && isPrivate(found);
}
/** Nothing where anything is amiss: then all is compiled anew. */
function readKept(file) {
	let nothing = {
		kept: /* @__PURE__ */ new Map(),
		isRecent: !1
	};
	try {
		if (!isPrivateFolder((0, node_path.dirname)(file))) return nothing;
		let open = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
		try {
			let found = (0, node_fs.fstatSync)(open);
			return !found.isFile() || !isPrivate(found) ? nothing : {
				kept: parseKept((0, node_fs.readFileSync)(open)),
				isRecent: Date.now() - found.mtimeMs < 864e5
			};
		} finally {
			(0, node_fs.closeSync)(open);
		}
	} catch {
		return nothing;
	}
}
const digestOf = (data) => (0, node_crypto.hash)("sha256", data);
/** A digest of the rest, the length of a table, the table, and the code of each of its modules. Throws for what is none. */
function parseKept(data) {
	if (data.toString("latin1", 0, 64) !== digestOf(data.subarray(64))) throw Error("not as it was written");
	let offset = 68 + data.readUInt32LE(64), table = JSON.parse(data.toString("utf8", 68, offset));
	return new Map(table.map(([name, text, size]) => {
		let code = data.subarray(offset, offset + size);
		return offset += size, [name, {
			text,
			code
		}];
	}));
}
/** Whole or not at all; what another version left goes, and what an earlier run did not end. */
function writeKept(folder, file, suffix, kept) {
	try {
		if ((0, node_fs.mkdirSync)(folder, {
			recursive: !0,
			mode: 448
		}), !isPrivateFolder(folder)) return;
		for (let name of (0, node_fs.readdirSync)(folder)) name.endsWith(suffix) || (0, node_fs.rmSync)((0, node_path.join)(folder, name));
		let table = Buffer.from(JSON.stringify([...kept].map(([name, { text, code }]) => [
			name,
			text,
			code.length
		]))), length = Buffer.alloc(4);
		length.writeUInt32LE(table.length);
		let data = Buffer.concat([
			length,
			table,
			...[...kept.values()].map(({ code }) => code)
		]), temporary = `${file}.${process.pid}`;
		(0, node_fs.writeFileSync)(temporary, Buffer.concat([Buffer.from(digestOf(data), "latin1"), data]), {
			mode: 384,
			flag: "wx"
		}), (0, node_fs.renameSync)(temporary, file);
	} catch {}
}
exports.keepCompiledCode = keepCompiledCode;
