#!/usr/bin/env node
import { t as tool } from "./chunks/version.mjs";
// src/cli.ts
const args = process.argv.slice(2);
args.length === 1 && (args[0] === "--version" || args[0] === "-V") ? process.stdout.write(`${tool.version}\n`) : process.exitCode = await run();
async function run() {
	let [{ runProgram }, { processHost }] = await Promise.all([import("./chunks/program2.mjs"), import("./chunks/process-host.mjs")]);
	return runProgram(args, processHost());
}
export {};
