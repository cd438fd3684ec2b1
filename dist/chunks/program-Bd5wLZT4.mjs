import { a as explainFailure, c as parseConcurrency, d as parseReport, f as parseThreshold, h as CommanderError, i as runCollect, l as parseDay, m as Command, n as reportRoot, o as formatProblem, p as parseUnknown, r as runAudit, s as collectValues, t as prepare, u as parseFormat } from "./run-DC--24Tr.mjs";
import { t as tool } from "./version-Z_ltMVT3.mjs";
import { n as testRule, t as missingVerdicts } from "./examples-Bj1i89kW.mjs";
import { l as nearest } from "./source-Cpf55KNN.mjs";
import { l as ProblemsError, n as loadRules } from "./ruleset-D2fWwhQc.mjs";
import { resolve } from "node:path";
// src/commands/audit.ts
const addAudit = (program, host, run) => {
	program.command("audit", { isDefault: !0 }).description("Collect (or replay a snapshot), judge, report. The default command.").option("-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin").option("--snapshot <file>", "judge this snapshot instead of live accounts").option("--save-snapshot <file>", "keep what was read, for replays").option("--as-of <date>", "the day waivers are held against (YYYY-MM-DD)", parseDay).option("-f, --format <format>", "main report: text, json, junit, sarif, markdown or html", parseFormat, "text").option("-o, --output <file>", "write the main report to a file instead of stdout").option("--report <format=file>", "one more report; may be given several times", parseReport, []).option("--fail-on <severity>", "gate threshold: critical, high, medium, low, info or none", parseThreshold).option("--unknown <fail|pass>", "whether checks that could not look fail the gate", parseUnknown).option("--account <name>", "only this account (name or id); may be given several times", collectValues, []).option("--rule <id>", "only this rule; may be given several times", collectValues, []).option("--concurrency <n>", "calls in flight at once", parseConcurrency).option("--plan", "print the calls that would be made, and make none", !1).option("--sarif-waived", "SARIF: keep waived findings, as suppressed results", !1).option("-q, --quiet", "nothing on stderr but errors", !1).option("--no-color", "no colours").addHelpText("after", "\nExamples:\n  trustpath                                        audit live accounts, report on the terminal\n  trustpath audit --report junit=out.xml --report sarif=out.sarif\n  trustpath audit --snapshot monday.json --fail-on none\n\nExit codes: 0 gate passed, 1 a failure at or above the threshold, 4 could not look enough,\n2 the input is wrong and nothing was called, 3 a defect of trustpath, 130/143 interrupted.").action(({ report, account, rule, ...flags }) => {
		let options = {
			...flags,
			reports: report,
			accounts: account,
			rules: rule
		};
		return run(async () => (await runAudit(host, options)).exitCode);
	});
}, addCheck = (program, host, run) => {
	program.command("check").description("Check configuration, rules and waivers, without AWS.").option("-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin").addHelpText("after", "\nExample:\n  trustpath check --config trustpath.yaml").action((flags) => run(async () => {
		let { config, rules } = await prepare(host, flags.config), { accounts, servers, integrations } = config.topology, counts = [
			`${rules.length} rules`,
			`${accounts.length} accounts`,
			`${servers.length} servers`,
			`${integrations.length} integrations`,
			`${config.waivers.length} waivers`
		];
		return host.stdout.write(`${config.file} is in order: ${counts.join(", ")}.\n`), 0;
	}));
}, addCollect = (program, host, run) => {
	program.command("collect").description("Read the accounts and write a snapshot; judge it later with audit --snapshot.").requiredOption("-o, --output <file>", "where the snapshot goes (readable by its owner only)").option("-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin").option("--account <name>", "only this account (name or id); may be given several times", collectValues, []).option("--concurrency <n>", "calls in flight at once", parseConcurrency).option("-q, --quiet", "nothing on stderr but errors", !1).addHelpText("after", "\nExample:\n  trustpath collect --output snapshot.json\n\nExit codes: 0 everything was read, 4 something could not be read, 2 the input is wrong.").action(({ account, ...flags }) => run(() => runCollect(host, {
		...flags,
		accounts: account
	})));
}, addRules = (program, host, run) => {
	let rules = program.command("rules").description("List, show, check and test rules."), command = (name, description) => rules.command(name).description(description);
	command("list", "One line a rule.").argument("[dir]", "a folder with rules of your own; ours when absent").action((dir) => run(() => list(host, dir))), command("show <id>", "One rule, whole: what it demands, why, how to mend it.").argument("[dir]", "a folder with rules of your own, beside ours").action((id, dir) => run(() => show(host, id, dir))), command("check", "Load rules: syntax, types, names, placeholders.").argument("[dir]", "a folder with rules of your own; ours when absent").action((dir) => run(() => check(host, dir))), command("test", "Run the examples of rules, and each rule with facts unknown and absent.").argument("[dir]", "a folder with rules of your own; ours when absent").addHelpText("after", "\nExample:\n  trustpath rules test ./rules").action((dir) => run(() => test(host, dir)));
};
/** Rules of a folder, or ours. Throws ProblemsError when any of them cannot be used; warnings go to stderr. */
async function load(host, dir) {
	let root = reportRoot(host), location = {
		file: dir ?? "",
		line: 1,
		column: 1
	}, ours = await loadRules({
		dirs: [],
		root
	});
	if (dir === void 0) return ours.rules;
	let loaded = await loadRules({
		dirs: [{
			path: resolve(host.cwd, dir),
			location
		}],
		root
	});
	for (let warning of loaded.warnings) host.stderr.write(`${formatProblem(warning)}\n`);
	if (loaded.problems.length > 0) throw new ProblemsError(loaded.problems);
	let known = new Set(ours.rules.map((rule) => rule.definition.id));
	return loaded.rules.filter((rule) => !known.has(rule.definition.id));
}
async function list(host, dir) {
	let rules = await load(host, dir), width = Math.max(...rules.map((rule) => rule.definition.id.length));
	for (let { definition } of rules) host.stdout.write(`${definition.id.padEnd(width)}  ${definition.severity.padEnd(8)}  ${definition.title}\n`);
	return 0;
}
async function show(host, id, dir) {
	let rules = [...await load(host, void 0), ...dir === void 0 ? [] : await load(host, dir)], rule = rules.find((candidate) => candidate.definition.id === id);
	if (rule === void 0) {
		let ids = rules.map((candidate) => candidate.definition.id), near = nearest(id, ids), hint = near === void 0 ? `; known: ${ids.join(", ")}` : `; did you mean ${near}?`;
		throw new ProblemsError([{
			file: "rules show",
			message: `there is no rule ${id}${hint}`
		}]);
	}
	let { definition } = rule, lines = [
		`${definition.id}: ${definition.title}`,
		`severity ${definition.severity}, about each ${definition.subject}, in ${definition.presets.join(", ") || "no preset"}`,
		"",
		definition.why.trim(),
		"",
		...definition.when === void 0 ? [] : [`when     ${definition.when.trim()}`],
		`require  ${definition.require.trim().replaceAll("\n", "\n         ")}`,
		...Object.entries(definition.params).map(([name, { type, default: value, description }]) => `param    ${name} (${type}, ${JSON.stringify(value)}): ${description}`),
		"",
		`fix      ${definition.fix.text.trim()}`,
		...definition.fix.command === void 0 ? [] : [`         ${definition.fix.command.trim().replaceAll("\n", "\n         ")}`],
		...Object.entries(definition.controls).filter(([, controls]) => controls.length > 0).map(([name, controls]) => `serves   ${name} ${controls.join(", ")}`),
		...definition.references.map((reference) => `see      ${reference}`)
	];
	return host.stdout.write(`${lines.join("\n")}\n`), 0;
}
async function check(host, dir) {
	let rules = await load(host, dir);
	return host.stdout.write(`${rules.length} rules are in order.\n`), 0;
}
async function test(host, dir) {
	let rules = await load(host, dir), runs = 0, failed = 0;
	for (let rule of rules) {
		let missing = missingVerdicts(rule.definition);
		missing.length > 0 && host.stdout.write(`${rule.definition.id}: no example shows ${missing.join(", ")}\n`);
		for (let example of testRule(rule)) {
			if (runs += 1, example.problem === void 0) continue;
			failed += 1;
			let variant = example.variant === void 0 ? "" : ` with ${example.variant}`, { file, line, column } = example.location;
			host.stdout.write(`${file}:${line}:${column}: ${example.rule}, "${example.example}"${variant}: ${example.problem}\n`);
		}
	}
	return host.stdout.write(`${rules.length} rules, ${runs} runs: ${runs - failed} passed, ${failed} failed\n`), failed === 0 ? 0 : 1;
}
// src/commands/program.ts
const commands = [
	addAudit,
	addCollect,
	addCheck,
	addRules
];
/** Runs one command line (without node and script) and gives its exit code. Never throws for what a user may do. */
async function runProgram(args, host) {
	let code = 0, program = new Command(tool.name).description("Audits the whole path by which an automation server reaches AWS roles.").version(tool.version).showSuggestionAfterError().showHelpAfterError("(see trustpath --help)").exitOverride().configureOutput({
		writeOut: (text) => host.stdout.write(text),
		writeErr: (text) => host.stderr.write(text),
		getOutHelpWidth: () => host.stdout.columns ?? 80,
		getErrHelpWidth: () => host.stderr.columns ?? 80
	});
	for (let add of commands) add(program, host, async (work) => {
		code = await work();
	});
	try {
		return await program.parseAsync([...args], { from: "user" }), code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		let failure = explainFailure(error);
		return host.stderr.write(`${failure.text}\n`), failure.code;
	}
}
export { runProgram };
