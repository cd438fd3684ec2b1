#!/usr/bin/env node
"use strict";
const require_rolldown_runtime = require("./chunks/rolldown-runtime.cjs"), require_version = require("./chunks/version.cjs");
let node_fs = require("node:fs"), node_module = require("node:module");
node_module = require_rolldown_runtime.r(node_module, 1);
let node_path = require("node:path");
// src/compile-cache.ts
/** Where one of these is set nothing is kept: by Node's own switch, and by services that build what others have written. */
const switches = [
	"NODE_DISABLE_COMPILE_CACHE",
	"CI",
	"GITHUB_ACTIONS",
	"TF_BUILD",
	"CODEBUILD_BUILD_ID",
	"TEAMCITY_VERSION",
	"JENKINS_URL"
];
/**
* Lets Node keep what it compiles, from 22.8 on (https://nodejs.org/api/module.html#module-compile-cache). Such code runs with
* the auditor's credentials, and Node takes what it finds: so it lies in a folder of the user's own to which nobody else has a
* way, and never where a checkout could have brought it along: not below the working directory, not in a git repository, not
* in CI. Nothing here makes a run fail, and nothing is ever deleted.
*/
function useCompileCache({ env, cwd, uid }) {
	let { enableCompileCache } = node_module.default;
	if (!(enableCompileCache === void 0 || uid === void 0 || switches.some((name) => env[name]))) try {
		let folder = folderOf(env);
		if (folder === void 0 || isBelow(folder, (0, node_fs.realpathSync)(cwd)) || isInRepository(folder)) return;
		(0, node_fs.mkdirSync)(folder, {
			recursive: !0,
			mode: 448
		}), isPrivate(folder, uid) && enableCompileCache(folder);
	} catch {}
}
/** Below the user's cache folder (https://specifications.freedesktop.org/basedir-spec/latest/), where that leads to; it need not be there. */
function folderOf(env) {
	let [base = "", ...below] = (0, node_path.isAbsolute)(env.XDG_CACHE_HOME ?? "") ? [env.XDG_CACHE_HOME] : [env.HOME, ".cache"];
	if ((0, node_path.isAbsolute)(base) && (0, node_fs.existsSync)(base)) return realPath((0, node_path.join)(base, ...below, "trustpath", "node-compile-cache"));
}
/** A path without links; its end need not be there. */
function realPath(path) {
	return (0, node_fs.existsSync)(path) ? (0, node_fs.realpathSync)(path) : (0, node_path.join)(realPath((0, node_path.dirname)(path)), (0, node_path.basename)(path));
}
function isBelow(path, folder) {
	let way = (0, node_path.relative)(folder, path);
	return !(0, node_path.isAbsolute)(way) && !/^\.\.([\\/]|$)/.test(way);
}
function isInRepository(path) {
	return (0, node_fs.existsSync)((0, node_path.join)(path, ".git")) || (0, node_path.dirname)(path) !== path && isInRepository((0, node_path.dirname)(path));
}
/** Whether nobody but the user has a way to a folder, and nobody but the user and root may put another in its place. */
function isPrivate(folder, uid) {
	let found = (0, node_fs.lstatSync)(folder);
	return found.isDirectory() && found.uid === uid && !(found.mode & 63) && isSafe((0, node_path.dirname)(folder), uid);
}
function isSafe(folder, uid) {
	let { uid: owner, mode } = (0, node_fs.lstatSync)(folder), isGuarded = !(mode & 18) || !!(mode & 512), above = (0, node_path.dirname)(folder);
	return (owner === uid || owner === 0) && isGuarded && (above === folder || isSafe(above, uid));
}
// src/cli.ts
const args = process.argv.slice(2);
args.length === 1 && (args[0] === "--version" || args[0] === "-V") ? process.stdout.write(`${require_version.t.version}\n`) : run();
async function run() {
	process.exitCode = 3, useCompileCache({
		env: process.env,
		cwd: process.cwd(),
		uid: process.getuid?.()
	});
	let [{ runProgram }, { processHost }, { silenceOthers }, { leave }] = await Promise.all([
		Promise.resolve().then(() => require("./chunks/program.cjs")).then((n) => n.t),
		Promise.resolve().then(() => require("./chunks/program.cjs")).then((n) => n.m),
		Promise.resolve().then(() => require("./chunks/program.cjs")).then((n) => n.i),
		Promise.resolve().then(() => require("./chunks/program.cjs")).then((n) => n._)
	]), host = processHost();
	silenceOthers(host.stderr), leave(host, await runProgram(args, host));
}
