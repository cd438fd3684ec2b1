import { r as __toESM } from "./rolldown-runtime.mjs";
import { i as InvalidArgumentError, n as Command, r as CommanderError, t as Argument } from "./esm.mjs";
import { t as nearest } from "./nearest.mjs";
import { t as tool } from "./version.mjs";
import { a as parseDay, c as parseTextOrJson, i as parseConcurrency, l as parseThreshold, n as collectValues, o as parseFormat, r as oneOf, s as parseReport, u as parseUnknown } from "./options.mjs";
import { t as ProblemsError } from "./problem.mjs";
import { t as count } from "./count.mjs";
import { n as formatProblem, t as explainFailure } from "./problems.mjs";
import { t as require_picocolors } from "./picocolors.mjs";
import { t as wantsColor } from "./host.mjs";
import { t as sliceTopology } from "./slice.mjs";
import { t as kinds } from "./subject.mjs";
import { join, relative, resolve } from "node:path";
// src/commands/audit.ts
const addAudit = (program, host, run) => {
	program.command("audit", { isDefault: !0 }).description("Collect (or replay a snapshot), judge, report. The default command.").option("-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin").option("--snapshot <file>", "judge this snapshot instead of live accounts").option("--save-snapshot <file>", "keep what was read, for replays").option("--as-of <date>", "the day waivers are held against (YYYY-MM-DD)", parseDay).option("-f, --format <format>", "main report: text, json, junit, sarif, markdown or html", parseFormat, "text").option("-o, --output <file>", "write the main report to a file instead of stdout").option("--report <format=file>", "one more report; may be given several times", parseReport, []).option("--fail-on <severity>", "gate threshold: critical, high, medium, low, info or none", parseThreshold).option("--unknown <fail|pass>", "whether checks that could not look fail the gate", parseUnknown).option("--account <name>", "only this account (name or id); may be given several times", collectValues, []).option("--rule <id>", "only this rule; may be given several times", collectValues, []).option("--concurrency <n>", "calls in flight at once", parseConcurrency).option("--plan", "print the calls that would be made, and make none", !1).option("--sarif-waived", "SARIF: keep waived findings, as suppressed results", !1).option("-q, --quiet", "nothing on stderr but errors", !1).option("--no-color", "no colours").addHelpText("after", "\nExamples:\n  trustpath                                        audit live accounts, report on the terminal\n  trustpath audit --report junit=out.xml --report sarif=out.sarif\n  trustpath audit --snapshot monday.json --fail-on none\n\nExit codes: 0 gate passed, 1 a failure at or above the threshold, 4 could not look enough,\n2 the input is wrong and nothing was called, 3 a defect of trustpath, 130/143 interrupted.").action(({ report, account, rule, ...flags }) => {
		let options = {
			...flags,
			reports: report,
			accounts: account,
			rules: rule
		};
		return run(async () => {
			let { runAudit } = await import("./run2.mjs");
			return (await runAudit(host, options)).exitCode;
		});
	});
}, configFlag = ["-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin"], accountFlag = ["--account <name>", "only this account (name or id); may be given several times"], addCheck = (program, host, run) => {
	program.command("check").description("Check configuration, rules and waivers, without AWS.").option(...configFlag).option("--snapshot <file>", "hold waivers against what this snapshot shows, to find those without use").option("--as-of <date>", "the day waivers are held against (YYYY-MM-DD); today when absent", parseDay).addHelpText("after", "\nExamples:\n  trustpath check\n  trustpath check --config prod.yaml\n  trustpath check --snapshot monday.json     waivers that nothing needs are found too\n\nExit codes: 0 in order, 2 something is wrong: expired, unused and too broad waivers are.\nA waiver that ends within 14 days is told, and is no error yet.").action((flags) => run(() => check(host, flags)));
};
async function check(host, flags) {
	let [{ prepare }, { readSnapshot }, { nothingRead }, { findWaiverProblems }] = await Promise.all([
		import("./run2.mjs"),
		import("./snapshot-file2.mjs"),
		import("./nothing-read.mjs"),
		import("./waiver-problems.mjs")
	]), prepared = await prepare(host, flags.config), { config, rules } = prepared, { problems, warnings } = findWaiverProblems(prepared, flags.snapshot === void 0 ? nothingRead(config.topology, host.now()) : readSnapshot(resolve(host.cwd, flags.snapshot)), flags.asOf ?? host.now().toISOString().slice(0, 10));
	for (let warning of warnings) host.stderr.write(`${formatProblem(warning)}\n`);
	if (problems.length > 0) throw new ProblemsError(problems);
	let { accounts, servers, integrations } = config.topology, counts = [
		count(rules.length, "rule"),
		count(accounts.length, "account"),
		count(servers.length, "server"),
		count(integrations.length, "integration"),
		count(config.waivers.length, "waiver")
	];
	return host.stdout.write(`${config.file} is in order: ${counts.join(", ")}.\n`), 0;
}
// src/commands/collect.ts
const addCollect = (program, host, run) => {
	program.command("collect").description("Read the accounts and write a snapshot; judge it later with audit --snapshot.").requiredOption("-o, --output <file>", "where the snapshot goes (readable by its owner only)").option("-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin").option("--account <name>", "only this account (name or id); may be given several times", collectValues, []).option("--concurrency <n>", "calls in flight at once", parseConcurrency).option("-q, --quiet", "nothing on stderr but errors", !1).addHelpText("after", "\nExample:\n  trustpath collect --output snapshot.json\n\nExit codes: 0 everything was read, 4 something could not be read, 2 the input is wrong.").action(({ account, ...flags }) => run(async () => {
		let { runCollect } = await import("./run2.mjs");
		return runCollect(host, {
			...flags,
			accounts: account
		});
	}));
}, shells = [
	"bash",
	"zsh",
	"fish"
], addCompletion = (program, host, run) => {
	let shell = new Argument("<shell>", "bash, zsh or fish").argParser((value) => oneOf(value, shells));
	program.command("completion").description("Print the script by which a shell completes commands, flags and values.").addArgument(shell).addHelpText("after", "\nExamples:\n  source <(trustpath completion bash)      in ~/.bashrc\n  source <(trustpath completion zsh)       in ~/.zshrc, after compinit\n  trustpath completion fish | source       in ~/.config/fish/config.fish").action((name) => run(async () => {
		let [{ listPlaces }, { builtinRules }] = await Promise.all([import("./words.mjs"), import("./builtin.generated.mjs")]), places = listPlaces(program, builtinRules.map(({ id }) => id));
		return host.stdout.write(await write$1(name, places)), 0;
	}));
};
async function write$1(shell, places) {
	return shell === "bash" ? (await import("./bash.mjs")).completeBash(places) : shell === "zsh" ? (await import("./zsh.mjs")).completeZsh(places) : (await import("./fish.mjs")).completeFish(places);
}
// src/commands/config.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const addConfig = (program, host, run) => {
	program.command("config").description("Look at the configuration.").command("show").description("Show the effective configuration and where each setting comes from.").option(...configFlag).option("-f, --format <format>", "text (YAML with a note on each line) or json", parseTextOrJson, "text").option("--no-color", "no colours").addHelpText("after", "\nExamples:\n  trustpath config show\n  trustpath config show --format json | jq '.origins[\"gate.failOn\"]'\n\nDefaults are filled in, variables replaced, and secrets shown as (set). A setting comes from a\nline of the configuration or of a preset of yours, from one of our presets, from the rule\nitself, or is the default.").action((flags) => run(() => show(host, flags)));
};
async function show(host, flags) {
	let [{ prepare }, { readEffectiveSettings }, { annotateYaml }] = await Promise.all([
		import("./run2.mjs"),
		import("./effective-settings.mjs"),
		import("./annotated-yaml.mjs")
	]), prepared = await prepare(host, flags.config), { settings, originOf } = await readEffectiveSettings(prepared);
	if (flags.format === "json") {
		let origins = {};
		return annotateYaml(settings, (path, value) => {
			let origin = originOf(path, value);
			origin !== void 0 && (origins[path.join(".")] = origin);
		}), host.stdout.write(`${JSON.stringify({
			version: 1,
			settings,
			origins
		}, null, 2)}\n`), 0;
	}
	let { dim } = import_picocolors.default.createColors(wantsColor(host, host.stdout, flags.color)), lines = annotateYaml(settings, originOf).map(({ text, note }) => note === void 0 ? text : `${text.padEnd(56)}  ${dim(`# ${note}`)}`);
	return host.stdout.write(`${[`# ${prepared.config.file}, as it acts`, ...lines].join("\n")}\n`), 0;
}
// src/commands/doctor.ts
const addDoctor = (program, host, run) => {
	program.command("doctor").description("Try credentials, permissions, clock and network of every account, in seconds.").option(...configFlag).option(...accountFlag, collectValues, []).option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("--no-color", "no colours").addHelpText("after", "\nExamples:\n  trustpath doctor\n  trustpath doctor --account prod --format json\n\nEvery permission that the enabled rules need is tried by the smallest read that needs it. It\nchanges nothing, and ends within 10 seconds whatever hangs.\n\nExit codes: 0 all in order, 4 something is missing, 2 no credentials or the input is wrong.").action((flags) => run(() => doctor(host, flags)));
};
async function doctor(host, flags) {
	let [{ accountIds, prepare, wantedFacts }, { planCollection }, { openProber }, { examine }] = await Promise.all([
		import("./run2.mjs"),
		import("./plan2.mjs"),
		import("./probe.mjs"),
		import("./examine.mjs")
	]), { readCaBundle } = await import("./ca-bundle.mjs"), { config, rules } = await prepare(host, flags.config), wanted = accountIds(config, flags.account), topology = wanted === void 0 ? config.topology : sliceTopology(config.topology, wanted), plan = planCollection(topology, wantedFacts(rules)), certificates = readCaBundle(host.env, host.cwd), clock = startClock(host.signal), prober = await openProber({
		topology,
		plan,
		externalIds: config.externalIds,
		env: host.env,
		...certificates && { certificates },
		signal: clock.signal,
		now: () => host.now()
	}), { checks, noCredentials } = await examine(host, prober, topology, clock.late);
	clock.stop(), prober.close();
	let code = noCredentials ? 2 : checks.some(({ state }) => state === "missing") ? 4 : 0;
	if (flags.format === "json") host.stdout.write(`${JSON.stringify({
		version: 1,
		exitCode: code,
		checks
	}, null, 2)}\n`);
	else {
		let { writeTable } = await import("./write-table.mjs"), width = host.stdout.columns ?? 120;
		host.stdout.write(writeTable(checks, topology, {
			color: wantsColor(host, host.stdout, flags.color),
			width
		}));
	}
	let exitCode = host.interruptedCode() ?? code;
	return clock.signal.aborted && host.leave?.(exitCode), exitCode;
}
/** Cuts everything off when time is up or the run is interrupted; `late` comes for what does not listen. */
function startClock(interrupt) {
	let controller = new AbortController(), cut = () => controller.abort(), timer = setTimeout(cut, 7e3);
	interrupt.aborted && cut(), interrupt.addEventListener("abort", cut);
	let last, late = new Promise((resolve) => {
		let wait = () => {
			last = setTimeout(() => resolve("late"), 300);
		};
		controller.signal.aborted ? wait() : controller.signal.addEventListener("abort", wait);
	});
	return {
		signal: controller.signal,
		late,
		stop() {
			clearTimeout(timer), clearTimeout(last), interrupt.removeEventListener("abort", cut);
		}
	};
}
// src/commands/explain.ts
const addExplain = (program, host, run) => {
	program.command("explain").description("Explain one finding (rule, evidence, decision, fix, how to waive), or one rule.").argument("<finding-id|rule-id>", "a finding, as every report shows its id, or a rule").option("--snapshot <file>", "a snapshot that shows the finding").option("--report <file>", "the JSON report that shows the finding").option("--no-color", "no colours").option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath explain 3f5a0c1d2e4b6789 --snapshot monday.json   and what the fix would do\n  trustpath explain 3f5a0c1d2e4b6789 --report report.json     as the report has it\n  trustpath explain trust-path-complete                       the rule alone\n\nWithout --snapshot and --report only findings that follow from the declaration are known.").action((id, flags) => run(async () => (await import("./explain-finding.mjs")).explain(host, id, flags)));
}, authentications = ["instance-profile", "access-key"], addInit = (program, host, run) => {
	program.command("init").description("Write a first configuration: ask, read flags, or look at what is there.").option("-o, --output <file>", "where it goes", "trustpath.yaml").option("--force", "overwrite a file that is there", !1).option("--look", "find instances, their roles and the roles that trust those, by reads alone", !1).option("--account <id>", "account id, or ID=NAME; the first is that of the server; may be repeated", collectValues, []).option("--audit-role <name>", "name of the role that trustpath assumes in each account").option("--server <name>", "name of the server, for reports").option("--authentication <how>", "instance-profile or access-key", (value) => oneOf(value, authentications)).option("--region <code>", "region of its instances; with --look, regions to look in", collectValues, []).option("--instance <id>", "one of its instances; may be repeated", collectValues, []).option("--tag <key=value>", "a tag that its instances have; may be repeated", collectValues, []).option("--user <arn>", "access-key: the IAM user whose key it has").option("--role <arn>", "a role that its integrations assume; may be repeated", collectValues, []).addHelpText("after", "\nExamples:\n  trustpath init\n  trustpath init --look --region us-east-1 --region eu-west-1\n  trustpath init --account 111111111111=security --instance i-0123456789abcdef0 \\\n    --role arn:aws:iam::222222222222:role/NAME --audit-role trustpath-audit\n\nOn a terminal it asks for what no flag says.").action((flags) => run(() => init(host, flags)));
};
async function init(host, flags) {
	let [{ writeDraft }, { isThere }, { tryOutputs, writeWhole }, { openAsker }, { Answers }] = await Promise.all([
		import("./config2.mjs"),
		import("./text-file.mjs"),
		import("./whole-file.mjs"),
		import("./asker.mjs"),
		import("./answers.mjs")
	]), path = resolve(host.cwd, flags.output), shown = relative(host.cwd, path);
	if (isThere(path) && !flags.force) throw new ProblemsError([{
		file: shown,
		message: "is there already: name another file, or overwrite it with --force"
	}]);
	tryOutputs([path]);
	let asker = openAsker(host);
	try {
		let answers = new Answers(asker);
		writeWhole(path, writeDraft(await (flags.look ? lookAround : declareDraft)(host, flags, answers, asker), shown, resolve(path, "..")));
	} catch (error) {
		let interrupted = host.interruptedCode();
		if (interrupted === void 0) throw error;
		return host.stderr.write("\nInterrupted: nothing was written.\n"), interrupted;
	} finally {
		asker?.close();
	}
	let named = flags.output === "trustpath.yaml" ? "" : ` --config ${flags.output}`, next = [
		"check",
		"permissions",
		"doctor",
		"audit"
	].map((command) => `  trustpath ${command}${named}\n`);
	return host.stdout.write(`Wrote ${shown}: read it, and fill in what stands as a comment. Then:\n${next.join("")}`), 0;
}
async function declareDraft(host, flags, answers, asker) {
	let { declare } = await import("./declare.mjs");
	return declare(flags, answers, asker, host.env);
}
async function lookAround(host, flags, answers, asker) {
	let [{ look }, { readCaBundle }, { chooseServers, draftOf, findCandidates }] = await Promise.all([
		import("./look.mjs"),
		import("./ca-bundle.mjs"),
		import("./discover.mjs")
	]), names = new Map(flags.account.map((value) => value.split("=")).filter(([, name]) => name)), accounts = [];
	for (let value of flags.account) accounts.push(await answers.one(value.split("=")[0], {
		flag: "--account",
		question: "",
		form: "account"
	}));
	let regions = await answers.several(flags.region, {
		flag: "--region",
		question: "Regions to look in",
		form: "region",
		fallback: host.env.AWS_REGION || host.env.AWS_DEFAULT_REGION || "us-east-1"
	}, !1);
	flags.auditRole !== void 0 && await answers.one(flags.auditRole, {
		flag: "--audit-role",
		question: "",
		form: "roleName"
	}), answers.throwProblems();
	let certificates = readCaBundle(host.env, host.cwd), audit = flags.auditRole === void 0 ? {} : { auditRole: flags.auditRole }, { env, signal } = host, found = await look({
		accounts,
		...audit,
		regions,
		env,
		...certificates && { certificates },
		signal
	});
	for (let { account, region, detail, unknown } of found.unread) host.stderr.write(`Could not look into ${[account, region].filter(Boolean).join(" ")}: ${detail ?? unknown}\n`);
	return draftOf(await chooseServers(findCandidates(found), flags.instance, asker), found.accounts, {
		names,
		...audit
	});
}
// src/commands/path.ts
const addPath = (program, host, run) => {
	program.command("path").description("Draw every trust path, link by link: proven, broken or unknown, and what mends it.").argument("[server]", "only the paths of this server").argument("[integration]", "only those of this integration").option("--snapshot <file>", "judge this snapshot instead of live accounts").option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("-q, --quiet", "nothing on stderr but errors", !1).option("--no-color", "no colours").option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath path                                   every declared path, from live accounts\n  trustpath path xsoar-prod aws-ec2-prod           one integration of one server\n  trustpath path --snapshot monday.json --format json\n\nExit codes: 0 every path that is shown is complete, 1 one is broken or too wide, 4 of one it could\nnot be seen (guardrails, which no member account can read, do not count), 2 the input is wrong.").action((server, integration, flags) => run(async () => (await import("./show-paths.mjs")).showPaths(host, {
		server,
		integration
	}, flags)));
}, formats = [
	"json",
	"cloudformation",
	"terraform"
], documents = [
	"permissions",
	"trust",
	"caller"
], addPermissions = (program, host, run) => {
	program.command("permissions").description("Print the least permissions that the enabled rules need, account by account.").option(...configFlag).option(...accountFlag, collectValues, []).option("-f, --format <format>", "json, or a template that makes the audit role: cloudformation or terraform", (value) => oneOf(value, formats), "json").option("--only <document>", "json: just this policy, as AWS takes it: permissions, trust or caller", (value) => oneOf(value, documents)).addHelpText("after", "\nExamples:\n  trustpath permissions\n  trustpath permissions --account prod --only permissions > policy.json\n  trustpath permissions --format cloudformation > trustpath-audit.yaml\n\nJSON holds, for each account, the permissions and the trust policy of its audit role, and what\nwhoever runs trustpath needs besides. Words in capitals are for you to fill in. The template\nmakes a named role: deploy it with --capabilities CAPABILITY_NAMED_IAM.").action((flags) => run(() => permissions(host, flags)));
};
async function permissions(host, flags) {
	if (flags.only !== void 0 && flags.format !== "json") throw new ProblemsError([{
		file: "--only",
		message: `goes with json, not with ${flags.format}`
	}]);
	let needed = await neededPermissions(host, flags);
	return host.stdout.write(await write(needed, flags)), 0;
}
/** Those of the wanted accounts in which anything is read; the others are told on stderr. */
async function neededPermissions(host, flags) {
	let [{ accountIds, prepare, wantedFacts }, { planCollection }, { leastPermissions }] = await Promise.all([
		import("./run2.mjs"),
		import("./plan2.mjs"),
		import("./least-permissions.mjs")
	]), { config, rules } = await prepare(host, flags.config), wanted = accountIds(config, flags.account), all = leastPermissions(planCollection(wanted === void 0 ? config.topology : sliceTopology(config.topology, wanted), wantedFacts(rules)), config.topology).filter(({ account }) => wanted === void 0 || wanted.has(account));
	for (let { account, name, actions } of all) actions.length === 0 && host.stderr.write(`The enabled rules read nothing in ${name} (${account}).\n`);
	let needed = all.filter(({ actions }) => actions.length > 0);
	if (needed.length === 0) throw new ProblemsError([{
		file: config.file,
		message: "the enabled rules read nothing: no permission is needed"
	}]);
	return needed;
}
async function write(needed, { format, only }) {
	let { callerPolicy, permissionsPolicy, trustPolicy } = await import("./policies.mjs"), { rolePlaces } = await import("./role-places.mjs");
	if (format === "cloudformation") return (await import("./cloudformation.mjs")).writeCloudFormation(rolePlaces(needed));
	if (format === "terraform") return (await import("./terraform.mjs")).writeTerraform(rolePlaces(needed));
	let accounts = needed.map((each) => ({
		account: each.account,
		name: each.name,
		role: each.role ?? null,
		permissions: permissionsPolicy(each),
		trust: each.role === void 0 ? null : trustPolicy(each)
	})), caller = callerPolicy(needed) ?? null;
	if (only === void 0) return print$1({
		version: 1,
		accounts,
		caller
	});
	let texts = new Set(only === "caller" ? [print$1(caller)] : accounts.map((account) => print$1(account[only]))), [text] = texts;
	if (texts.size > 1) throw new ProblemsError([{
		file: "--only",
		message: "the accounts need different ones: choose one with --account"
	}]);
	if (text === void 0 || text === "null\n") throw new ProblemsError([{
		file: "--only",
		message: `there is no ${only} policy: no account has an auditRole`
	}]);
	return text;
}
function print$1(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// src/commands/probe.ts
const addProbe = (program, host, run) => {
	program.command("probe").description("On a server itself: assume each role that is declared for it, and let go of it at once.").option(...configFlag).option("--server <name>", "the server this runs on; needed where several are declared").option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("--yes-assume-roles", "really assume the roles; nothing happens without it", !1).addHelpText("after", "\nExample:\n  trustpath probe --server xsoar-prod --yes-assume-roles\n\nIt calls AWS with the credentials at hand, so run it where the server runs. Every session lasts\n900 seconds and is denied everything by its own policy; its credentials are neither stored nor\nshown. For each role, CloudTrail gets an event and RoleLastUsed is updated. No other command\nassumes these roles.\n\nExit codes: 0 all were assumed, 1 some were refused, 4 some could not be tried, 2 the input\nis wrong.").action((flags) => run(() => probe(host, flags)));
};
async function probe(host, flags) {
	if (!flags.yesAssumeRoles) throw new ProblemsError([{
		file: "--yes-assume-roles",
		message: "is needed: probe assumes every role that is declared for the server, with a session that may do nothing. Each one writes an event to CloudTrail and updates RoleLastUsed of the role"
	}]);
	let [{ loadConfig }, { reportRoot }, { readCaBundle }, { tryPaths }, { tellProbe }] = await Promise.all([
		import("./config2.mjs"),
		import("./run2.mjs"),
		import("./ca-bundle.mjs"),
		import("./try-paths.mjs"),
		import("./tell-probe.mjs")
	]), { env, cwd, signal } = host, { topology, externalIds } = await loadConfig({
		cwd,
		file: flags.config,
		env,
		root: reportRoot(host)
	}), server = serverOf(topology, flags.server), certificates = readCaBundle(env, cwd), tried = await tryPaths({
		topology,
		server,
		externalIds,
		env,
		signal,
		...certificates && { certificates }
	});
	host.stdout.write(tellProbe(server, tried, flags.format));
	let has = (result) => tried.paths.some((path) => path.result === result);
	return host.interruptedCode() ?? (has("refused") ? 1 : has("untried") ? 4 : 0);
}
/** The server that is named, or the only one. Throws ProblemsError where there is none, or nothing to assume. */
function serverOf({ servers, integrations }, wanted) {
	let names = servers.map(({ name }) => name), known = names.length === 0 ? "none is declared" : `known: ${[...names].sort().join(", ")}`, fail = (message) => new ProblemsError([{
		file: "--server",
		message
	}]);
	if (wanted === void 0 && names.length !== 1) throw fail(`is needed: which server does this run on? ${known}`);
	let name = wanted ?? names[0];
	if (!names.includes(name)) {
		let near = nearest(name, names);
		throw fail(`there is no server ${name}; ${near === void 0 ? known : `did you mean ${near}?`}`);
	}
	if (!integrations.filter(({ server }) => server === name).some(({ role, commandRoles, inAccounts }) => role ?? commandRoles[0] ?? inAccounts)) throw fail(`no integration of ${name} declares a role`);
	return name;
}
// src/commands/prove.ts
const addProve = (program, host, run) => {
	program.command("prove").description("Apply fixes to a snapshot, judge it again, and say what they would turn green and red.").argument("[finding-id...]", "the findings to fix; without one, all that fail and are not waived").requiredOption("--snapshot <file>", "the snapshot to try them on; it stays as it is").option("--rule <id>", "judge by this rule only; may be given several times", collectValues, []).option("--as-of <date>", "the day waivers are held against (YYYY-MM-DD); the snapshot's when absent", parseDay).option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("--no-color", "no colours").option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath prove --snapshot monday.json                      all fixes together\n  trustpath prove --snapshot monday.json 3f5a0c1d2e4b6789     one of them\n\nNothing is called and nothing is changed. Only fixes that say which facts they set can be proved.\n\nExit codes: 0 nothing that passed fails now, 1 something does, 2 the input is wrong.").action((ids, flags) => run(async () => (await import("./prove-fixes.mjs")).proveFixes(host, ids, flags)));
}, addRulesNew = (rules, host, run) => {
	rules.command("new").description("Write the file of a new rule, with blanks to fill in.").argument("<new-id>", "names the rule everywhere: lower-case words joined by hyphens").option("--dir <folder>", "folder the file goes into; made when it is missing", "rules").option("--subject <kind>", "kind of subject the rule judges", (value) => oneOf(value, kinds), "instance").option("--force", "overwrite a file that is there", !1).addHelpText("after", "\nExample:\n  trustpath rules new imds-tokens-required --subject instance\n  …fill in the blanks…\n  trustpath rules test ./rules").action((id, flags) => run(() => writeRule(host, id, flags)));
};
async function writeRule(host, id, { dir, subject, force }) {
	let [{ loadRulesOf }, { writeNewRule }, { isThere }, { writeWhole }] = await Promise.all([
		import("./load-rules.mjs"),
		import("./new-rule.mjs"),
		import("./text-file.mjs"),
		import("./whole-file.mjs")
	]), refuse = (file, message) => new ProblemsError([{
		file,
		message
	}]);
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw refuse("rules new", `${JSON.stringify(id)} is no id: expected lower-case words joined by hyphens, as in imds-hop-limit`);
	if ((await loadRulesOf(host, void 0)).some((rule) => rule.definition.id === id)) throw refuse("rules new", `there is a rule ${id} already, one of trustpath's own: give yours another id`);
	let file = join(dir, `${id}.yaml`), path = resolve(host.cwd, file);
	if (isThere(path) && !force) throw refuse(file, "is there already: choose another id, or overwrite it with --force");
	writeWhole(path, writeNewRule(id, subject));
	let lines = [
		`Wrote ${file}: fill in what is empty, then run`,
		`  trustpath rules test ${dir}`,
		"and name the folder under rulesDirs in your configuration."
	];
	return host.stdout.write(`${lines.join("\n")}\n`), 0;
}
// src/commands/rules.ts
const dirArgument = ["[dir]", "a folder with rules of your own; ours when absent"], addRules = (program, host, run) => {
	let rules = program.command("rules").description("List, show, check, test and write rules."), command = (name, description) => rules.command(name).description(description);
	command("list", "List rules, one a line.").argument(...dirArgument).option("-c, --config <file>", "say for this configuration what is on, and where that comes from").addHelpText("after", "\nExamples:\n  trustpath rules list\n  trustpath rules list --config trustpath.yaml").action((dir, flags) => run(async () => (await import("./rules-list.mjs")).listRules(host, dir, flags.config))), command("show", "Show one rule, whole: what it demands, why, and how to mend it.").argument("<id>", "the rule").argument("[dir]", "a folder with rules of your own, beside ours").option("-c, --config <file>", "show its settings in this configuration too, and where they come from").addHelpText("after", "\nExample:\n  trustpath rules show imds-hop-limit --config trustpath.yaml").action((id, dir, flags) => run(async () => (await import("./rules-show.mjs")).showRule(host, id, dir, flags.config))), command("check", "Load rules: syntax, types, names, placeholders.").argument(...dirArgument).addHelpText("after", "\nExample:\n  trustpath rules check ./rules").action((dir) => run(async () => (await import("./rules-test.mjs")).checkRules(host, dir))), command("test", "Run the examples of rules, and each rule with facts unknown and absent.").argument(...dirArgument).addHelpText("after", "\nExample:\n  trustpath rules test ./rules").action((dir) => run(async () => (await import("./rules-test.mjs")).testRules(host, dir))), addRulesNew(rules, host, run);
}, schemas = ["config", "rule"], addSchema = (program, host, run) => {
	let which = new Argument("[config|rule]", "which kind of file").argParser((value) => oneOf(value, schemas)).default("config", "config");
	program.command("schema").description("Print the JSON Schema of a configuration or of a rule file.").addArgument(which).addHelpText("after", "\nExamples:\n  trustpath schema > trustpath.schema.json\n  trustpath schema rule > rule.schema.json\n\nAn editor completes and checks a YAML file that begins with this line:\n  # yaml-language-server: $schema=./trustpath.schema.json").action((name) => run(() => print(host, name)));
};
async function print(host, name) {
	let schema = name === "config" ? await configSchema() : await ruleSchema();
	return host.stdout.write(`${JSON.stringify(schema, null, 2)}\n`), 0;
}
async function configSchema() {
	let { configJsonSchema } = await import("./config2.mjs");
	return configJsonSchema();
}
async function ruleSchema() {
	let { ruleJsonSchema } = await import("./rule-schema.mjs");
	return ruleJsonSchema();
}
// src/commands/waive.ts
const addWaive = (program, host, run) => {
	program.command("waive").description("Accept one finding for a time: write a waiver into the configuration.").argument("<finding-id>", "id of the finding, as every report shows it", parseFindingId).requiredOption("--reason <text>", "why it is accepted, for whoever reads it next year", parseText).requiredOption("--owner <name>", "who answers for it", parseText).requiredOption("--expires <date>", "the last day on which it holds (YYYY-MM-DD)", parseDay).option("--report <file>", "the JSON report that shows the finding").option("--snapshot <file>", "a snapshot that shows the finding").option("--subject <pattern>", "accept it for all subjects of this pattern; * matches any characters").option("--accept-unknown", "accept too that the check could not look", !1).option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath waive 3f5a0c1d2e4b6789 --report report.json \\\n    --reason \"narrowed in SEC-1234\" --owner cloud-security --expires 2027-01-31\n\nWithout --report and --snapshot only findings about declared subjects are known. A waiver of the\nsame rule and subject is renewed in place. Comments and layout of the file stay as they are.").action((id, flags) => run(async () => (await import("./write-waiver.mjs")).waive(host, id, flags)));
};
function parseFindingId(value) {
	let id = value.toLowerCase();
	if (!/^[0-9a-f]{16}$/.test(id)) throw new InvalidArgumentError("A finding id has 16 digits from 0-9 and a-f.");
	return id;
}
function parseText(value) {
	let text = value.trim();
	if (text === "") throw new InvalidArgumentError("It must not be empty.");
	return text;
}
// src/commands/program.ts
const commands = [
	addAudit,
	addCollect,
	addCheck,
	addRules,
	addConfig,
	addSchema,
	addPermissions,
	addDoctor,
	addInit,
	addPath,
	addProve,
	addProbe,
	addExplain,
	addWaive,
	addCompletion
];
/** Runs one command line (without node and script) and gives its exit code. Never throws for what a user may do. */
async function runProgram(args, host) {
	let code = 0, program = createProgram(host, async (work) => {
		code = await work();
	});
	try {
		let unknown = explainUnknownCommand(args, program);
		return unknown !== void 0 && program.error(unknown), await program.parseAsync([...args], { from: "user" }), code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		let failure = explainFailure(error);
		return host.stderr.write(`${failure.text}\n`), failure.code;
	}
}
/** Every command with its flags and help. Nothing that a command needs to run is loaded before it runs. */
function createProgram(host, run) {
	let program = new Command(tool.name).description("Audits the whole path by which an automation server reaches AWS roles.").version(tool.version).showSuggestionAfterError().showHelpAfterError("(see trustpath --help)").exitOverride().configureOutput({
		writeOut: (text) => host.stdout.write(text),
		writeErr: (text) => host.stderr.write(text),
		getOutHelpWidth: () => host.stdout.columns ?? 80,
		getErrHelpWidth: () => host.stderr.columns ?? 80
	});
	for (let add of commands) add(program, host, run);
	return program;
}
/** A first word that is no command: without this it would be told as an argument too many of the default command. */
function explainUnknownCommand([first], program) {
	let names = ["help", ...program.commands.map((command) => command.name())];
	if (first === void 0 || first.startsWith("-") || names.includes(first)) return;
	let near = nearest(first, names);
	return `error: unknown command '${first}'${near === void 0 ? "" : `\n(Did you mean ${near}?)`}`;
}
export { runProgram };
