#!/usr/bin/env node
"use strict";
const require_version = require("./chunks/version.cjs");
let node_path = require("node:path");
// src/cli.ts
const args = process.argv.slice(2);
args.length === 1 && (args[0] === "--version" || args[0] === "-V") ? process.stdout.write(`${require_version.t.version}\n`) : run();
async function run() {
	process.exitCode = 3;
	let { keepCompiledCode } = await Promise.resolve().then(() => require("./chunks/code-cache.cjs"));
	keepCompiledCode({
		modules: (0, node_path.join)(__dirname, "chunks"),
		env: process.env,
		args,
		version: require_version.t.version
	});
	let [{ runProgram }, { processHost }] = await Promise.all([Promise.resolve().then(() => require("./chunks/program.cjs")).then((n) => n.t), Promise.resolve().then(() => require("./chunks/program.cjs")).then((n) => n.f)]);
	process.exitCode = await runProgram(args, processHost());
}
