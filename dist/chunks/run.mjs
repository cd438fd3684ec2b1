import { t as audit } from "./audit.mjs";
import { t as readCaBundle } from "./ca-bundle2.mjs";
import { t as sliceTopology } from "./slice.mjs";
import { t as tool } from "./version.mjs";
import { l as checkRuleReferences, r as loadConfig, s as UnsoundConfigError } from "./config.mjs";
import { n as writeSnapshot, t as readSnapshot } from "./snapshot-file.mjs";
import { r as writeWhole, t as tryOutputs } from "./whole-file2.mjs";
import { t as wantsColor } from "./host.mjs";
import { t as nearest } from "./nearest.mjs";
import { t as ProblemsError } from "./problem.mjs";
import "./ruleset.mjs";
import { r as loadRules, t as resolveRuleset } from "./resolve-ruleset.mjs";
import { t as orderProblems } from "./source.mjs";
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
// src/collect/listing-facts.ts
/** By kind, the fact whose reading finds the subjects themselves. What is not here is declared, or found by no reading. */
const listings = {
	instance: "instance.exists",
	"server-role": "serverRole.arn",
	user: "user.exists",
	"access-key": "key.status",
	"target-role": "targetRole.exists"
};
/** The facts that a rule on a kind wants whatever it says: without them it would have nothing to judge. */
function listingFacts(kind) {
	return listings[kind] === void 0 ? [] : [listings[kind]];
}
// src/progress.ts
const silent = {
	start() {},
	event() {},
	interrupted() {},
	finish() {},
	abandon() {}
};
/** `now` in milliseconds; only the time that is left depends on it. */
function openProgress(terminal, quiet, now) {
	return quiet ? silent : terminal.isTerminal ? new LineProgress(terminal, now) : phases(terminal);
}
function phases(terminal) {
	return {
		start(planned) {
			let accounts = count(new Set(planned.map((call) => call.account)).size, "account");
			terminal.write(`trustpath: reading ${accounts}, ${count(planned.length, "call")} planned\n`);
		},
		event() {},
		interrupted() {
			terminal.write("trustpath: interrupted, writing what was read\n");
		},
		finish({ apiCalls, throttled, seconds }) {
			let slow = throttled === 0 ? "" : `, ${count(throttled, "attempt")} throttled`;
			terminal.write(`trustpath: read with ${count(apiCalls, "call")} in ${seconds.toFixed(1)} s${slow}\n`);
		},
		abandon() {}
	};
}
var LineProgress = class {
	terminal;
	now;
	started = 0;
	open = /* @__PURE__ */ new Map();
	accounts = /* @__PURE__ */ new Set();
	regions = /* @__PURE__ */ new Set();
	planned = 0;
	failed = 0;
	last = "";
	ended = !1;
	constructor(terminal, now) {
		this.terminal = terminal, this.now = now;
	}
	start(planned) {
		this.started = this.now(), this.planned = planned.length;
		for (let call of planned) {
			let key = keyOf(call);
			this.open.set(key, (this.open.get(key) ?? 0) + 1);
		}
		this.draw(`${count(this.planned, "call")} planned`);
	}
	event(event) {
		this.accounts.add(event.account), event.region && this.regions.add(event.region), event.failure !== void 0 && (this.failed += 1);
		let key = keyOf(event), left = (this.open.get(key) ?? 0) - 1;
		left > 0 ? this.open.set(key, left) : this.open.delete(key);
		let waiting = this.open.keys().next().value;
		this.draw([
			`${event.done}/${Math.max(this.planned, event.done)} calls`,
			count(this.accounts.size, "account"),
			count(this.regions.size, "region"),
			...this.failed > 0 ? [`${this.failed} failed`] : [],
			...event.throttled > 0 ? [`${event.throttled} throttled`] : [],
			...this.timeLeft(event.done),
			...waiting === void 0 ? [] : [`waiting for ${waiting}`]
		].join("  "));
	}
	interrupted() {
		this.abandon(), this.terminal.write("Interrupted: writing what was read.\n");
	}
	finish() {
		this.abandon();
	}
	/** Clears the line for good: calls that were in flight still report. */
	abandon() {
		this.ended = !0, this.last !== "" && this.terminal.write(`\r${" ".repeat(this.last.length)}\r`), this.last = "";
	}
	/** Known once a part of the calls is done, and worth telling only when it is seconds. */
	timeLeft(done) {
		if (done < 3 || done >= this.planned) return [];
		let seconds = Math.round((this.now() - this.started) / done / 1e3 * (this.planned - done));
		return seconds < 2 ? [] : [`about ${seconds} s left`];
	}
	draw(text) {
		if (this.ended) return;
		let width = (this.terminal.columns ?? 80) - 1, line = text.length > width ? `${text.slice(0, width - 1)}…` : text;
		this.terminal.write(`\r${line.padEnd(this.last.length)}`), this.last = line;
	}
};
function keyOf({ call, account }) {
	return `${call} in ${account}`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/collect-snapshot.ts
/**
* Reads the accounts as far as the wanted facts (qualified paths) rest on them, and tells on stderr how it goes. Throws
* ProblemsError and NoCredentialsError before the first call.
*/
async function collectSnapshot(host, config, wanted, { accounts, concurrency, quiet }) {
	let certificates = readCaBundle(host.env, host.cwd), { collect, planCollection } = await import("./collect2.mjs"), topology = accounts === void 0 ? config.topology : sliceTopology(config.topology, accounts), plan = planCollection(topology, wanted), progress = openProgress(host.stderr, quiet || plan.calls.length === 0, () => host.now().getTime()), tellInterrupt = () => progress.interrupted();
	host.signal.addEventListener("abort", tellInterrupt), progress.start(plan.calls.map(({ service, operation, ...call }) => ({
		...call,
		call: `${service}:${operation}`
	})));
	try {
		let snapshot = await collect({
			topology,
			plan,
			externalIds: config.externalIds,
			concurrency: {
				...config.concurrency,
				...concurrency && { calls: concurrency }
			},
			env: host.env,
			...certificates && { certificates },
			signal: host.signal,
			now: () => host.now(),
			tool,
			onEvent: (event) => progress.event(event)
		});
		return progress.finish(snapshot.cost), {
			...snapshot,
			topology: config.topology
		};
	} catch (error) {
		throw progress.abandon(), error;
	} finally {
		host.signal.removeEventListener("abort", tellInterrupt);
	}
}
// src/run.ts
/** Reads configuration and rules. Throws ProblemsError with every problem of both. */
async function prepare(host, file, only = []) {
	let root = reportRoot(host), config = await loadConfig({
		cwd: host.cwd,
		file,
		env: host.env,
		root
	}).catch((error) => {
		if (error instanceof UnsoundConfigError) return error;
		throw error;
	}), unsound = config instanceof UnsoundConfigError, references = unsound ? config.references : config, loaded = await loadRules({
		dirs: references.rulesDirs,
		root
	}), ids = loaded.rules.map((rule) => rule.definition.id), resolved = await resolveRuleset({
		rules: loaded.rules,
		config: references,
		root
	}), problems = [
		...unsound ? config.problems : [],
		...loaded.problems,
		...checkRuleReferences(references, ids),
		...resolved.problems,
		...unknownRules(only, ids)
	];
	if (unsound || problems.length > 0) throw new ProblemsError(orderProblems(problems));
	return {
		config,
		rules: resolved.rules.filter((enabled) => only.length === 0 || only.includes(enabled.rule.definition.id)),
		root
	};
}
function unknownRules(only, ids) {
	return only.filter((id) => !ids.includes(id)).map((id) => ({
		file: "--rule",
		message: `there is no rule ${id}${suggestion(id, ids)}`
	}));
}
/** One audit from flags to exit code: collect or replay, judge, write every report. Throws ProblemsError before the first call. */
async function runAudit(host, options) {
	let { config, rules, root } = await prepare(host, options.config, options.rules), accounts = accountIds(config, options.accounts), gate = {
		...config.gate,
		...options.failOn && { failOn: options.failOn },
		...options.unknown && { unknown: options.unknown }
	}, outputs = plannedOutputs(host, config, options);
	if (options.plan) return {
		exitCode: await printPlan(host, config, rules, accounts, options),
		written: []
	};
	tryOutputs([...outputs.flatMap((output) => output.file ?? []), ...options.saveSnapshot === void 0 ? [] : [resolve(host.cwd, options.saveSnapshot)]]);
	let snapshot = options.snapshot === void 0 ? await collectSnapshot(host, config, wantedFacts(rules), {
		...options,
		accounts
	}) : readSnapshot(resolve(host.cwd, options.snapshot)), failures = new Failures();
	if (options.saveSnapshot !== void 0) {
		let file = resolve(host.cwd, options.saveSnapshot);
		failures.try(() => writeSnapshot(file, snapshot));
	}
	options.snapshot !== void 0 && !sameTopology(snapshot, config) && !options.quiet && host.stderr.write("The snapshot was taken for another topology: the configuration is judged, what it lacks is unknown.\n");
	let asOf = options.asOf ?? (options.snapshot === void 0 ? host.now().toISOString() : snapshot.takenAt).slice(0, 10), { report } = audit({
		snapshot,
		topology: config.topology,
		rules,
		waivers: config.waivers,
		gate,
		asOf,
		tool,
		accounts
	});
	for (let output of outputs) {
		let text = await render(host, report, output.format, options, output.file === void 0);
		failures.try(() => output.file === void 0 ? host.stdout.write(text) : writeWhole(output.file, text));
	}
	failures.throwAny(root);
	let written = outputs.flatMap((output) => output.file ?? []);
	return {
		exitCode: host.interruptedCode() ?? report.gate.exitCode,
		report,
		written
	};
}
/** `collect`: reads AWS and writes the snapshot. 0, or 4 when something could not be read. */
async function runCollect(host, options) {
	let { config, rules } = await prepare(host, options.config), output = resolve(host.cwd, options.output);
	tryOutputs([output]);
	let accounts = accountIds(config, options.accounts), snapshot = await collectSnapshot(host, config, wantedFacts(rules), {
		...options,
		accounts
	});
	return writeSnapshot(output, snapshot), host.interruptedCode() ?? (snapshot.gaps.length > 0 || snapshot.subjects.some(hasUnreadFact) ? 4 : 0);
}
/** True when AWS was asked for a fact and did not give it; what is not declared or does not exist was never asked for. */
function hasUnreadFact({ facts }) {
	return Object.values(facts).some((fact) => "unknown" in fact && fact.unknown !== "not-declared" && fact.unknown !== "not-collected");
}
async function printPlan(host, config, rules, accounts, options) {
	let { planCollection, renderPlan } = await import("./plan2.mjs"), topology = accounts === void 0 ? config.topology : sliceTopology(config.topology, accounts);
	return host.stdout.write(renderPlan(planCollection(topology, wantedFacts(rules)), options.format === "json" ? "json" : "text")), 0;
}
/** Qualified paths of all facts that these rules look at, and of those that find what they judge, sorted. */
function wantedFacts(rules) {
	return [...new Set(rules.flatMap(({ rule }) => [...rule.facts, ...listingFacts(rule.definition.subject)]))].sort();
}
async function render(host, report, format, options, toTerminal) {
	let { loadReporter } = await import("./report.mjs");
	return (await loadReporter(format))(report, {
		color: toTerminal && wantsColor(host, host.stdout, options.color),
		...toTerminal && host.stdout.columns !== void 0 && { width: host.stdout.columns },
		sarifWaived: options.sarifWaived
	});
}
function plannedOutputs(host, config, options) {
	let place = (format, file) => file === "-" ? { format } : {
		format,
		file: resolve(host.cwd, file)
	};
	return [
		place(options.format, options.output ?? "-"),
		...options.reports.map((report) => place(report.format, report.file)),
		...config.reports
	];
}
/** Ids of the accounts that `--account` names; undefined for all. Throws ProblemsError with the nearest name. */
function accountIds(config, wanted) {
	if (wanted.length === 0) return;
	let { accounts } = config.topology, known = accounts.flatMap((account) => [account.name, account.id]), problems = [], ids = wanted.flatMap((name) => {
		let found = accounts.find((account) => account.name === name || account.id === name);
		return found === void 0 && problems.push({
			file: "--account",
			message: `there is no account ${name}${suggestion(name, known)}`
		}), found?.id ?? [];
	});
	if (problems.length > 0) throw new ProblemsError(problems);
	return new Set(ids);
}
function suggestion(name, known) {
	let near = nearest(name, known);
	return near === void 0 ? `; known: ${[...known].sort().join(", ")}` : `; did you mean ${near}?`;
}
function sameTopology(snapshot, config) {
	return canonical(snapshot.topology) === canonical(config.topology);
}
/** The topology without the places it is declared at, as text. */
function canonical(topology) {
	return JSON.stringify(topology, (key, value) => {
		if (key !== "location") return typeof value != "object" || !value || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1));
	});
}
/** GITHUB_WORKSPACE, else the git root, else the working directory. */
function reportRoot(host) {
	let workspace = host.env.GITHUB_WORKSPACE;
	if (workspace && isAbsolute(workspace) && !relative(workspace, host.cwd).startsWith("..")) return workspace;
	for (let folder = host.cwd;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return host.cwd;
	}
}
/** Collects what could not be written, so that every report that can be written is. */
var Failures = class {
	problems = [];
	try(action) {
		try {
			action();
		} catch (error) {
			if (!(error instanceof ProblemsError)) throw error;
			this.problems.push(...error.problems);
		}
	}
	throwAny(root) {
		let shown = this.problems.map((problem) => ({
			...problem,
			file: relative(root, problem.file) || problem.file
		}));
		if (shown.length > 0) throw new ProblemsError(shown);
	}
};
export { runCollect as a, runAudit as i, prepare as n, wantedFacts as o, reportRoot as r, collectSnapshot as s, accountIds as t };
