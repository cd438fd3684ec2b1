#!/usr/bin/env node
import { t as processHost } from "./chunks/process-host-Dpdn8aVd.mjs";
import { t as tool } from "./chunks/version-Z_ltMVT3.mjs";
// src/cli.ts
const args = process.argv.slice(2);
args.length === 1 && (args[0] === "--version" || args[0] === "-V") ? process.stdout.write(`${tool.version}\n`) : process.exitCode = await run();
async function run() {
	let { runProgram } = await import("./chunks/program-BGsGFpxD.mjs");
	return runProgram(args, processHost());
}
export {};
