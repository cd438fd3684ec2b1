"use strict";
const require_program = require("./program.cjs"), require_audit = require("./audit.cjs");
// src/derive/set-fact.ts
/** The subject that a fact of a judged subject belongs to: a rule on a path may change the role at its end. */
function ownerOf({ ref, variables }, path) {
	let variable = path.slice(0, path.indexOf(".")), kind = require_audit.Zt.find((entry) => entry.variable === variable)?.kind;
	if (kind === void 0) return;
	if (kind === ref.kind) return {
		kind,
		id: ref.id
	};
	let named = variables[variable]?.arn ?? variables[variable]?.name;
	return named !== void 0 && "value" in named ? {
		kind,
		id: String(named.value)
	} : void 0;
}
/** Whether a base fact can be set: one that follows from others cannot, nor one that names its subject. */
function isSettable({ kind }, path) {
	let source = require_audit.Qt(path)?.source;
	if (source === void 0 || "from" in source) return !1;
	let fact = path.slice(path.indexOf(".") + 1);
	return "read" in source || kind === "server" && fact in serverKeys || kind === "integration" && integrationKeys.has(fact);
}
/**
* The same world where one base fact of one subject is another: what was read is changed in the snapshot, what was
* declared in the topology.
*/
function setFact(world, owner, path, value) {
	let source = require_audit.Qt(path)?.source, fact = path.slice(path.indexOf(".") + 1);
	if (source !== void 0 && "read" in source) return {
		...world,
		snapshot: setRead(world.snapshot, owner, fact, value)
	};
	let { topology } = world;
	if (owner.kind === "server") {
		let change = { [serverKeys[fact]]: value };
		return {
			...world,
			topology: {
				...topology,
				servers: changeNamed(topology.servers, owner.id, change)
			}
		};
	}
	let integrations = changeNamed(topology.integrations, owner.id, { [fact]: value });
	return {
		...world,
		topology: {
			...topology,
			integrations
		}
	};
}
const serverKeys = {
	containers: "containers",
	environment: "environment",
	role: "role",
	user: "user",
	"sts.endpoints": "stsEndpoints"
}, integrationKeys = /* @__PURE__ */ new Set([
	"brand",
	"role",
	"sessionName",
	"sessionDuration",
	"region",
	"storedKeys",
	"actions"
]);
function changeNamed(items, name, change) {
	return items.map((item) => item.name === name ? {
		...item,
		...change
	} : item);
}
/** A role may be read as a target and as the role of a server: it is one role, so its fact changes in both. */
function setRead(snapshot, { kind, id }, fact, value) {
	let isSame = (subject) => subject.id === id && (subject.kind === kind || isResource(id) && Object.hasOwn(subject.facts, fact)), known = snapshot.subjects.some((subject) => subject.kind === kind && subject.id === id), fresh = {
		kind,
		id,
		name: require_program.V(id),
		account: require_program.R(id),
		facts: {}
	}, subjects = known ? snapshot.subjects : [...snapshot.subjects, fresh];
	return {
		...snapshot,
		subjects: subjects.map((subject) => isSame(subject) ? {
			...subject,
			facts: {
				...subject.facts,
				[fact]: { value }
			}
		} : subject)
	};
}
/** Whether an id is that of a resource of AWS, which is one whatever it is looked at as. */
function isResource(id) {
	return id.startsWith("arn:");
}
// src/prove.ts
/**
* Applies the fixes of failing findings (of those that are named, else of all that no waiver accepts) to the base facts,
* judges again and compares. Pure. Fixes that set one fact to different values take turns, each seeing what the ones
* before it left; a finding that passes by then needs no change of its own.
*/
function prove(input, findingIds) {
	let before = require_audit.Gt(input).report, { world, fixes } = applyFixes(before.findings.filter((finding) => finding.verdict === "fail" && (findingIds === void 0 ? finding.waiver === null : findingIds.includes(finding.id))), input), after = require_audit.Gt({
		...input,
		...world
	}).report, turns = compare(before.findings, after.findings), paths = {
		before: pathsOf(input, input),
		after: pathsOf(world, input)
	}, interrupted = new Set(paths.before.filter(isInterrupted).map((path) => path.id)), green = turns.filter((turn) => isGood(turn.after) && !isGood(turn.before)), red = turns.filter((turn) => turn.after === "fail");
	return {
		before,
		after,
		fixes,
		green,
		red,
		other: turns.filter((turn) => !green.includes(turn) && !red.includes(turn)),
		alive: paths.after.filter((path) => interrupted.has(path.id) && !isInterrupted(path)),
		dead: paths.after.filter((path) => !interrupted.has(path.id) && isInterrupted(path)),
		harmless: !red.some((turn) => turn.before === "pass" || turn.before === void 0)
	};
}
function isGood(verdict) {
	return verdict === "pass" || verdict === "not-applicable";
}
/** A path that is only too wide still does its work. */
function isInterrupted({ links }) {
	return links.some((link) => link.state === "broken" && link.name !== "least-privilege");
}
function pathsOf({ topology, snapshot }, { accounts }) {
	return require_audit.Yt(topology, snapshot).paths.filter((path) => accounts === void 0 || accounts.has(path.account));
}
function applyFixes(wanted, input) {
	let world = {
		topology: input.topology,
		snapshot: input.snapshot
	}, fixes = /* @__PURE__ */ new Map(), open = wanted;
	for (; open.length > 0;) {
		let round = applyRound(open, world, input);
		for (let fix of round.fixes) fixes.set(fix.finding.id, fix);
		world = round.world, open = round.postponed;
	}
	return {
		world,
		fixes: wanted.map((finding) => fixes.get(finding.id))
	};
}
/** One turn of every finding whose changes do not contradict those that came before it in this turn. */
function applyRound(findings, start, input) {
	let subjects = new Map(require_audit.Yt(start.topology, start.snapshot).subjects.map((subject) => [`${subject.ref.kind} ${subject.ref.id}`, subject])), rules = new Map(input.rules.map((enabled) => [enabled.rule.definition.id, enabled])), set = /* @__PURE__ */ new Map(), fixes = [], postponed = [], world = start;
	for (let finding of findings) {
		let enabled = rules.get(finding.rule), subject = subjects.get(`${finding.subject.kind} ${finding.subject.id}`), kind = enabled.rule.definition.subject;
		if (subject === void 0 || finding.subject.kind !== kind) {
			fixes.push({
				finding,
				changes: [],
				because: `There is no ${kind} of ${finding.subject.name} to change.`
			});
			continue;
		}
		let plan = planFix(finding, subject, enabled, input);
		if ("because" in plan) {
			fixes.push(plan);
			continue;
		}
		let values = plan.changes.map((change) => [placeOf(change), JSON.stringify(change.value)]);
		if (values.some(([place, value]) => (set.get(place) ?? value) !== value)) postponed.push(finding);
		else {
			for (let [place, value] of values) set.set(place, value);
			for (let { subject: owner, fact, value } of plan.changes) world = setFact(world, owner, fact, value);
			fixes.push(plan);
		}
	}
	return {
		world,
		fixes,
		postponed
	};
}
function placeOf({ subject, fact }) {
	let path = fact.slice(fact.indexOf(".") + 1);
	return isResource(subject.id) ? `${subject.id} ${path}` : `${subject.kind} ${subject.id} ${path}`;
}
function planFix(finding, subject, enabled, input) {
	let { rule } = enabled;
	if (rule.changes.length === 0) return {
		finding,
		changes: [],
		because: `${rule.definition.id} does not say what its fix changes.`
	};
	let { account } = subject.ref, { params } = enabled.settingsFor({
		servers: subject.servers,
		account,
		accountName: input.topology.accounts.find(({ id }) => id === account)?.name
	}), scope = {
		variables: subject.variables,
		params,
		now: input.snapshot.takenAt
	};
	if (rule.judge(scope).verdict !== "fail") return {
		finding,
		changes: [],
		because: "It no longer fails after the fixes before it."
	};
	if (changesWhatIsMissing(subject, rule)) return {
		finding,
		changes: [],
		because: "It does not exist: there is nothing to change but its declaration."
	};
	let changes = [], unknown = [];
	for (let { path, evaluate } of rule.changes) {
		let changed = evaluate(scope), owner = ownerOf(subject, path);
		"unknown" in changed ? unknown.push(describe(path, changed)) : owner !== void 0 && isSettable(owner, path) ? isAlready(subject, path, changed.value) || changes.push({
			fact: path,
			subject: owner,
			value: changed.value
		}) : unknown.push(`${path} cannot be set on a snapshot.`);
	}
	return changes.length > 0 ? {
		finding,
		changes
	} : {
		finding,
		changes,
		because: unknown.join(" ") || "Its fix would change nothing that is known here."
	};
}
/** Whether a fix would set facts of something that is not there, and does not make it. */
function changesWhatIsMissing({ variables }, { changes }) {
	let made = new Set(changes.map(({ path }) => path));
	return changes.some(({ path }) => {
		let variable = path.slice(0, path.indexOf(".")), exists = variables[variable]?.exists;
		return exists !== void 0 && "value" in exists && exists.value === !1 && !made.has(`${variable}.exists`);
	});
}
function describe(path, { unknown, detail }) {
	return `What ${path} would become is unknown: ${unknown}.${detail === void 0 ? "" : ` ${detail}`}`;
}
function isAlready({ variables }, path, value) {
	let dot = path.indexOf("."), fact = variables[path.slice(0, dot)]?.[path.slice(dot + 1)];
	return fact !== void 0 && "value" in fact && JSON.stringify(fact.value) === JSON.stringify(value);
}
function compare(before, after) {
	let earlier = new Map(before.map((finding) => [finding.id, finding])), later = new Map(after.map((finding) => [finding.id, finding])), changed = after.flatMap((finding) => {
		let known = earlier.get(finding.id)?.verdict;
		return known === finding.verdict ? [] : [{
			finding,
			...known !== void 0 && { before: known },
			after: finding.verdict
		}];
	}), gone = before.filter((finding) => !later.has(finding.id)).map((finding) => ({
		finding,
		before: finding.verdict
	}));
	return [...changed, ...gone];
}
// src/commands/describe-change.ts
/** What a fix sets a fact to, on one line, escaped; a document without the blanks of its layout. */
function describeChange({ fact, value }) {
	return require_audit.g({
		fact,
		value: fact.endsWith(".document") ? compact(value) : value
	});
}
function compact(document) {
	try {
		return JSON.stringify(JSON.parse(String(document)));
	} catch {
		return document;
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return prove;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return describeChange;
	}
});
