import { c as accountOfArn, h as ProblemsError, n as severities, p as reportFormats, y as nearest } from "./model.mjs";
import { a as boolean, c as literal, f as record, h as union, i as array, m as string, o as int, p as strictObject, r as _enum, t as date, u as number, v as toJSONSchema, y as globalRegistry } from "./zod.mjs";
import { a as Lexer, c as isAlias, d as isSeq, i as LineCounter, l as isMap, n as stringify, o as Composer, r as Parser, s as visit, t as parseDocument, u as isScalar } from "./yaml.mjs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { inspect, isDeepStrictEqual } from "node:util";
import { lstat, open, readFile, stat } from "node:fs/promises";
// src/source/document-tree.ts
/** Levels of mappings and lists, aliases expanded. */
const maxValues = 5e5;
/** Expands aliases, and refuses what has no place in plain data: tags, keys that are not text or stand twice, cycles. */
function readDocument(document) {
	let targets = aliasTargets(document), errors = [], openAliases = /* @__PURE__ */ new Set(), pairsOf = /* @__PURE__ */ new Map(), values = 0, refuse = (node, message) => {
		errors.push({
			offset: startOf(node),
			message
		});
	}, read = (node, depth) => {
		if (errors.length > 20) return;
		if (++values === maxValues) return refuse([...openAliases][0] ?? node, "The file holds more values than can be right, aliases expanded.");
		if (values > maxValues) return;
		if (depth > 64) return refuse(node, "Mappings and lists are nested too deeply here.");
		if (isAlias(node)) return readAlias(node, depth);
		if (node !== null && node.tag !== void 0 && !plainTags.has(node.tag)) return refuse(node, noTags);
		if (isScalar(node)) return node.value;
		if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));
		if (!isMap(node)) return null;
		let entries = /* @__PURE__ */ new Map(), pairs = /* @__PURE__ */ new Map();
		pairsOf.set(node, pairs);
		for (let { key, value } of node.items) {
			let name = keyText(key);
			name === void 0 ? refuse(key ?? node, "A key must be text.") : name === "__proto__" ? refuse(key, "`__proto__` is not allowed as a key.") : pairs.has(name) ? refuse(key, `The key ${JSON.stringify(name)} is given twice in the same mapping.`) : (pairs.set(name, {
				key,
				value
			}), entries.set(name, read(value, depth + 1)));
		}
		return Object.fromEntries(entries);
	}, readAlias = (alias, depth) => {
		let target = targets.get(alias);
		if (target === void 0) return refuse(alias, "Nothing above is anchored by this name: put text that begins with `*` in quotes.");
		if (openAliases.has(alias)) return refuse(alias, "This alias stands inside what it refers to.");
		openAliases.add(alias);
		let value = read(target, depth);
		return openAliases.delete(alias), value;
	}, resolve = (node) => isAlias(node) ? targets.get(node) : node, step = (from, name) => {
		let node = resolve(from);
		if (!isSeq(node)) return isMap(node) ? pairsOf.get(node)?.get(String(name)) : void 0;
		let item = typeof name == "number" ? node.items[name] : void 0;
		return item === void 0 ? void 0 : {
			key: item,
			value: item
		};
	}, root = document.contents;
	return {
		value: read(root, 0),
		errors,
		offsetOf(path, what) {
			let place = {
				key: root,
				value: root
			};
			for (let name of path) {
				let next = step(place.value, name);
				if (next === void 0) return startOf(place.value ?? place.key);
				place = next;
			}
			return startOf(what === "key" || isEmpty(place.value) ? place.key : place.value);
		},
		scalarAt(path) {
			let node = root;
			for (let name of path) node = step(node, name)?.value;
			let found = resolve(node);
			return isScalar(found) ? found : void 0;
		}
	};
}
const noTags = "A tag (`!…`) stands here, but only plain data is read: put text that begins with `!` in quotes.", plainTags = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`));
/** An anchor given twice means, at each alias, the one above it that is nearest. */
function aliasTargets(document) {
	let anchors = /* @__PURE__ */ new Map(), targets = /* @__PURE__ */ new Map();
	return visit(document, { Node(_, node) {
		if (isAlias(node)) {
			let target = anchors.get(node.source);
			target !== void 0 && targets.set(node, target);
		} else node.anchor !== void 0 && anchors.set(node.anchor, node);
	} }), targets;
}
function startOf(node) {
	return node?.range?.[0] ?? 0;
}
function isEmpty(node) {
	return node === null || isScalar(node) && node.value === null && !node.source;
}
/** A key as written, so that `010:` stays `010`. */
function keyText(key) {
	if (isScalar(key)) return typeof key.value == "string" ? key.value : key.source;
}
// src/source/scalar-offsets.ts
/**
* Offset in `text` of every UTF-16 unit of a scalar's value, and of its end, by walking both together: indentation, folded
* line ends, quotes and escapes take room in the text that the value does not have. Exact for all but white space, which may
* be off by the indentation. Undefined where the two cannot be aligned.
*/
function scalarOffsets(scalar, text) {
	let value = typeof scalar.value == "string" ? scalar.value : scalar.source ?? "", { start, end } = bodyOf(scalar, text), offsets = [], raw = start;
	for (; raw < end;) {
		let escaped = escapeAt(scalar, text, raw), wanted = value[offsets.length];
		if (escaped !== void 0) {
			for (let unit = 0; unit < escaped.units; unit++) offsets.push(raw);
			raw += escaped.length;
		} else if (text[raw] === wanted || text[raw] === "\n" && wanted === " ") offsets.push(raw++);
		else if (isSpace(text[raw])) raw++;
		else return;
	}
	for (; offsets.length < value.length && isSpace(value[offsets.length]);) offsets.push(end);
	return offsets.length === value.length ? [...offsets, end] : void 0;
}
/** What is between the quotes, or below the header of a block. */
function bodyOf(scalar, text) {
	let [start, end] = scalar.range;
	if (scalar.type === "QUOTE_SINGLE" || scalar.type === "QUOTE_DOUBLE") return {
		start: start + 1,
		end: end - 1
	};
	if (scalar.type !== "BLOCK_LITERAL" && scalar.type !== "BLOCK_FOLDED") return {
		start,
		end
	};
	let header = text.indexOf("\n", start);
	return {
		start: header === -1 ? end : header + 1,
		end
	};
}
/** Characters an escape takes in the text, and units in the value (none for an escaped line end). */
function escapeAt(scalar, text, at) {
	if (scalar.type === "QUOTE_SINGLE") return text.startsWith("''", at) ? {
		length: 2,
		units: 1
	} : void 0;
	if (scalar.type !== "QUOTE_DOUBLE" || text[at] !== "\\") return;
	let kind = text[at + 1] ?? "";
	if (kind === "\n") return {
		length: 2,
		units: 0
	};
	if (kind === "\r") return {
		length: 3,
		units: 0
	};
	let digits = {
		x: 2,
		u: 4,
		U: 8
	}[kind] ?? 0, code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
	return {
		length: 2 + digits,
		units: code > 65535 ? 2 : 1
	};
}
function isSpace(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}
/**
* Reads one YAML 1.2 (or JSON) document and keeps the position of everything in it. Never throws: what is wrong with the
* text is told as problems, and `source` is there only when there are none.
*/
function parseSource(text, file) {
	if (text.length > 5242880) return { problems: [{
		file,
		message: "The file is larger than 5 MB, which no configuration or rule needs to be."
	}] };
	let lines = new LineCounter(), locate = (offset) => {
		let { line, col } = lines.linePos(Math.min(offset, text.length)), skipped = line === 1 && text.startsWith("﻿") ? 1 : 0;
		return {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col - skipped)
		};
	}, composed = compose(text, lines);
	if ("errors" in composed) return { problems: firstOfEachLine(composed.errors.sort((one, other) => one.offset - other.offset).map(({ offset, message }) => ({
		...locate(offset),
		message
	}))).slice(0, 10) };
	let tree = readDocument(composed.document);
	return tree.errors.length > 0 ? { problems: tree.errors.map(({ offset, message }) => ({
		...locate(offset),
		message
	})) } : {
		source: sourceOfTree(tree, text, file, locate),
		problems: []
	};
}
/** Depth is watched while the text is read: the composer recurses, and deep recursion can end the process past any catch. */
function compose(text, lines) {
	let parser = new Parser(lines.addNewLine), tokens = [], lexemes = 0;
	lines.addNewLine(0);
	for (let lexeme of new Lexer().lex(text)) {
		for (let token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > 100) return { errors: [{
			offset: parser.offset,
			message: tooDeep
		}] };
		if (++lexemes > 1e6) return { errors: [{
			offset: parser.offset,
			message: "The file holds more values than can be right."
		}] };
	}
	for (let token of parser.end()) tokens.push(token);
	let [document, second] = new Composer({
		keepSourceTokens: !0,
		uniqueKeys: !1,
		prettyErrors: !1,
		logLevel: "silent"
	}).compose(tokens, !0, text.length);
	if (document === void 0) return { errors: [{
		offset: 0,
		message: "The file holds no document."
	}] };
	let errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
		offset: pos[0],
		message: syntaxMessages[code] ?? `This is not valid YAML: ${withoutSource(message)}.`
	}));
	return document.directives.yaml.version === "1.1" && errors.push({
		offset: 0,
		message: "The file declares YAML 1.1, but is read as YAML 1.2: remove the `%YAML` line."
	}), second !== void 0 && errors.push({
		offset: second.range[0],
		message: "A second document begins here, but a file must hold only one: remove the `---` or split the file."
	}), errors.length > 0 ? { errors } : { document };
}
/** The library's messages may end in a piece of the text, which may be a secret. */
function withoutSource(message) {
	return message.replace(/: (?!in |between )[\s\S]*$/, "").replace(/\.$/, "");
}
const tooDeep = "Mappings and lists are nested too deeply here.", syntaxMessages = {
	BAD_DIRECTIVE: "A line begins with `%`, which no configuration or rule needs: put such text in quotes.",
	BAD_DQ_ESCAPE: "This `\\` begins no escape sequence: write `\\\\`, or use single quotes.",
	TAB_AS_INDENT: "A tab indents this line, but YAML allows only spaces.",
	BLOCK_AS_IMPLICIT_KEY: "A second `key:` stands on this line, or the indentation is off: put a value with `: ` in it in quotes.",
	RESOURCE_EXHAUSTION: tooDeep,
	TAG_RESOLVE_FAILED: noTags
};
function firstOfEachLine(problems) {
	return problems.filter(({ line }, index) => index === 0 || problems[index - 1]?.line !== line);
}
function sourceOfTree(tree, text, file, locate) {
	return {
		file,
		text,
		value: tree.value,
		locate: (path, what = "value") => locate(tree.offsetOf(path, what)),
		sourceOf: (path) => tree.scalarAt(path)?.source,
		offsetLocation: (path, offset) => {
			let scalar = tree.scalarAt(path);
			return locate((scalar === void 0 ? void 0 : scalarOffsets(scalar, text))?.[offset] ?? tree.offsetOf(path, "value"));
		}
	};
}
// src/source/schemas-at.ts
/** Every schema that a value at the path may be judged by, all alternatives of unions included, wrappers taken off. */
function schemasAt(schema, path) {
	return path.reduce((schemas, step) => schemas.flatMap((each) => below(each, step)).flatMap(alternatives), alternatives(schema));
}
function alternatives(schema) {
	let known = schema, { def } = known._zod;
	switch (def.type) {
		case "union": return def.options.flatMap(alternatives);
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "readonly":
		case "catch":
		case "nonoptional": return alternatives(def.innerType);
		case "pipe": return alternatives(def.in);
		case "lazy": return alternatives(def.getter());
		default: return [known];
	}
}
function below(schema, step) {
	let { def } = schema._zod;
	return def.type === "object" ? Object.hasOwn(def.shape, step) ? [def.shape[step]] : [] : def.type === "record" ? [def.valueType] : def.type === "array" && typeof step == "number" ? [def.element] : [];
}
/** `servers[0].facts["aws:SourceIp"]`; the document as a whole without a path. */
function showPath(path) {
	return path.length === 0 ? "The document" : path.map((step, index) => typeof step == "number" ? `[${step}]` : /^[A-Za-z_$][\w$-]*$/.test(step) ? index === 0 ? step : `.${step}` : `[${showText(step)}]`).join("");
}
/** A value as it stands in the document; `source` is a scalar's original text. */
function showValue(value, source) {
	return value === null ? "empty" : typeof value == "string" ? showText(value) : Array.isArray(value) ? value.length === 0 ? "an empty list" : "a list" : typeof value == "object" ? "a mapping" : (source ?? String(value)).slice(0, 60);
}
/** Text in quotes, cut after its beginning. */
function showText(text) {
	let shown = "";
	for (let character of text.slice(0, 60)) {
		let escaped = escapeText(character);
		if (shown.length + escaped.length > 120) return `"${shown}…"`;
		shown += escaped;
	}
	return `"${shown}${text.length > 60 ? "…" : ""}"`;
}
function escapeText(text) {
	return JSON.stringify(text).slice(1, -1).replace(invisible, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Characters that terminals act upon or that reorder a line. */
const invisible = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** Undefined where the path leads nowhere. */
function valueAt(root, path) {
	let value = root;
	for (let step of path) {
		if (typeof value != "object" || !value || !Object.hasOwn(value, step)) return;
		value = Reflect.get(value, step);
	}
	return value;
}
// src/source/source-below.ts
/** The part of a document below one path, as a document of its own with the positions of the whole. */
function sourceBelow(source, path) {
	return {
		file: source.file,
		text: source.text,
		value: valueAt(source.value, path),
		locate: (below, what) => source.locate([...path, ...below], what),
		sourceOf: (below) => source.sourceOf([...path, ...below]),
		offsetLocation: (below, offset) => source.offsetLocation([...path, ...below], offset)
	};
}
// src/source/expected.ts
/** What a schema wanted, as the phrase that follows "expected". A schema's own message takes its place. */
function describeExpected(issue) {
	switch (issue.code) {
		case "invalid_type": return typeNames[issue.expected] ?? issue.expected;
		case "invalid_value": return listChoices(issue.values.map(String));
		case "too_small": return describeBound(issue.origin, Number(issue.minimum), "at least");
		case "too_big": return describeBound(issue.origin, Number(issue.maximum), "at most");
		case "not_multiple_of": return `a multiple of ${issue.divisor}`;
		case "invalid_format": return `text of the form ${issue.pattern ?? issue.format}`;
		case "unrecognized_keys": return "known keys only";
		case "invalid_key": return "another key";
		default: return "something else";
	}
}
/** `a`, `a or b`, `one of a, b, c`. */
function listChoices(choices) {
	return choices.length <= 2 ? choices.join(" or ") : `one of ${choices.join(", ")}`;
}
const typeNames = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	record: "a mapping",
	null: "nothing",
	never: "nothing"
};
function describeBound(origin, bound, comparison) {
	return origin === "string" ? bound === 1 && comparison === "at least" ? "text that is not empty" : `${comparison} ${bound} characters` : origin === "array" ? `${comparison} ${bound === 1 ? "one entry" : `${bound} entries`}` : `${comparison} ${bound}`;
}
// src/source/mismatches.ts
/** One mismatch for each mistake: of a union, those of the alternative that the value was most likely meant to be. */
function flattenIssues(issues, prefix = []) {
	return issues.flatMap((issue) => {
		let path = [...prefix, ...issue.path];
		switch (issue.code) {
			case "unrecognized_keys": return issue.keys.map((key) => ({
				sort: "unknown-key",
				path,
				key
			}));
			case "invalid_key": return [{
				sort: "bad-key",
				path,
				expected: issue.issues[0]?.message ?? issue.message
			}];
			case "invalid_union": return flattenUnion(issue, path);
			case "invalid_value": return [{
				sort: "value",
				path,
				expected: issue.message,
				choices: issue.values.map(String)
			}];
			default: return [{
				sort: "value",
				path,
				expected: issue.message,
				choices: []
			}];
		}
	});
}
function flattenUnion(issue, path) {
	let branches = issue.errors.map((errors) => flattenIssues(errors, path)), fitting = issue.errors.flatMap((errors, index) => errors.some(isOfAnotherType) ? [] : [branches[index] ?? []]), deepest = fitting.filter((branch) => branch.some((mismatch) => mismatch.sort !== "value" || mismatch.path.length > path.length)).sort((one, other) => one.length - other.length)[0];
	if (deepest !== void 0) return deepest;
	let values = (fitting.length > 0 ? fitting : branches).flat().filter((mismatch) => mismatch.sort === "value");
	return [{
		sort: "value",
		path,
		expected: [...new Set(values.map((mismatch) => mismatch.expected))].join(", or "),
		choices: values.flatMap((mismatch) => mismatch.choices)
	}];
}
function isOfAnotherType(issue) {
	return issue.path.length > 0 ? !1 : issue.code === "invalid_union" ? issue.errors.length > 0 && issue.errors.every((errors) => errors.some(isOfAnotherType)) : issue.code === "invalid_value" ? typeof issue.input != "string" || issue.values.every((value) => typeof value != "string") : issue.code === "invalid_type";
}
/** Where the mistake stands, an unknown key itself included. */
function pathOf(mismatch) {
	return mismatch.sort === "unknown-key" ? [...mismatch.path, mismatch.key] : mismatch.path;
}
// src/source/tell-mismatch.ts
/** One sentence: where, what was received, what was expected, the nearest known name. */
function tellMismatch(mismatch, context) {
	if (mismatch.sort === "unknown-key") return tellUnknownKey(mismatch, context);
	if (mismatch.sort === "value") return tellValue(mismatch, context);
	let key = showText(String(mismatch.path.at(-1))), parent = showPath(mismatch.path.slice(0, -1));
	return {
		...context.source.locate(mismatch.path, "key"),
		message: `${key} cannot be a key of ${parent}: expected ${mismatch.expected}.`
	};
}
function tellUnknownKey({ path, key }, { schema, source }) {
	let shapes = schemasAt(schema, path).flatMap(({ _zod: { def } }) => def.type === "object" ? [def.shape] : []), known = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))], location = source.locate([...path, key], "key"), name = showText(key), place = path.length === 0 ? "" : ` in ${showPath(path)}`;
	if (known.includes(key)) return {
		...location,
		message: `The key ${name}${place} does not go with the other keys there.`
	};
	let meant = nearest(key, known), end = meant === void 0 ? `; known keys are ${known.join(", ")}.` : `; did you mean ${showText(meant)}?`;
	return {
		...location,
		message: `Unknown key ${name}${place}${end}`
	};
}
function tellValue({ path, expected, choices }, context) {
	let { schema, source, judged, secretKeys } = context, name = showPath(path), location = source.locate(path), written = valueAt(source.value, path);
	if (written === void 0) return {
		...location,
		message: `${name} is missing: expected ${expected}.`
	};
	if (path.some((step) => typeof step == "string" && secretKeys.includes(step))) return {
		...location,
		message: `${name} (not shown) does not fit: expected ${expected}.`
	};
	let text = source.sourceOf(path), received = showValue(written, text);
	if (typeof written == "string" && written !== valueAt(judged, path)) return {
		...location,
		message: `${name} is ${received}, whose value (not shown) does not fit: expected ${expected}.`
	};
	let meant = typeof written == "string" ? nearest(written, choices) : void 0, question = meant === void 0 ? "." : `; did you mean ${showText(meant)}?`, hint = schemasAt(schema, path).some(({ _zod: { def } }) => def.type === "string") && (typeof written == "number" || typeof written == "boolean") ? ` Put it in quotes: ${JSON.stringify(text ?? String(written))}.` : "";
	return {
		...location,
		message: `${name} is ${received}: expected ${expected}${question}${hint}`
	};
}
// src/source/without-paths.ts
/** A copy without what stands at the paths; items of lists leave a hole, so that the others keep their index. */
function withoutPaths(value, paths) {
	if (paths.length === 0) return value;
	if (paths.some((path) => path.length === 0)) return;
	let below = /* @__PURE__ */ new Map();
	for (let [step, ...rest] of paths) below.set(String(step), [...below.get(String(step)) ?? [], rest]);
	let prune = (key, item) => withoutPaths(item, below.get(key) ?? []);
	return Array.isArray(value) ? value.map((item, index) => prune(String(index), item)) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, prune(key, item)]).filter(([, item]) => item !== void 0));
}
// src/source/validate-source.ts
/**
* Judges a document by a schema and tells every problem at once, in the order of the text. An error message that the schema
* brings along is the phrase that follows "expected"; all else (where, what was received, nearest known name) is added here.
*/
function validateSource(schema, source, options = {}) {
	let judged = "value" in options ? options.value : source.value, told = options.told ?? [], parsed = schema.safeParse(judged, {
		error: describeExpected,
		reportInput: !0,
		jitless: !0
	});
	if (parsed.success) return {
		value: parsed.data,
		problems: [],
		sound: judged
	};
	let mismatches = flattenIssues(parsed.error.issues), fresh = mismatches.filter((mismatch) => !told.some((path) => startsWith(pathOf(mismatch), path))), context = {
		schema,
		source,
		judged,
		secretKeys: options.secretKeys ?? []
	};
	return {
		problems: orderProblems(fresh.map((mismatch) => tellMismatch(mismatch, context))),
		sound: withoutPaths(judged, mismatches.map(pathOf))
	};
}
/** By file, line and column; past the first 200 only their number is told. */
function orderProblems(problems) {
	let ordered = [...problems].sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)) || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)), last = ordered[200];
	if (last === void 0) return ordered;
	let message = `And ${ordered.length - 200} more problems.`;
	return [...ordered.slice(0, 200), {
		file: last.file,
		message
	}];
}
function startsWith(path, beginning) {
	return beginning.every((step, index) => path[index] === step);
}
// src/config/check-rule-references.ts
/** A problem for every rule that the configuration names and nobody knows. */
function checkRuleReferences(config, ruleIds) {
	let known = new Set(ruleIds);
	return [...orderProblems([
		...config.rules,
		...config.overrides.flatMap(({ rules }) => rules),
		...config.waivers
	].filter(({ rule }) => !known.has(rule)).map(({ rule, location }) => ({
		...location,
		message: `There is no rule ${showText(rule)}${suggest(rule, known)}`
	})))];
}
function suggest(rule, known) {
	let meant = nearest(rule, known);
	return meant === void 0 ? "; `trustpath rules list` shows all there are." : `; did you mean ${showText(meant)}?`;
}
// src/config/text-forms.ts
/** What follows is checked by syntax alone: whether it exists is for AWS to say. */
/** Text of one form; `expected` is what problems say and editors show. */
function textForm(pattern, expected) {
	let error = typeof expected == "string" ? expected : ({ input }) => expected(String(input));
	return string({ error: typeof expected == "string" ? expected : expected("") }).regex(pattern, { error });
}
/** May hold `${env:NAME}`, which is replaced before the form is checked. */
function withVariables(schema) {
	return schema.meta({
		...schema.meta(),
		variables: "within"
	});
}
/** A secret: exactly `${env:NAME}`, never a literal. Its value is no part of any output. */
function secretVariable() {
	return string({ error: "exactly ${env:NAME}, as text" }).min(1).meta({ variables: "only" });
}
const accountId = textForm(/^\d{12}$/, "an account id of 12 digits in quotes (an unquoted id loses its leading zeros)"), declaredName = textForm(/^[!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-.0-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/, "a name without `/`, `*` and line breaks").max(128), integrationName = textForm(/^[!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+(?: [!-)+-~\u00a1-\u1fff\u2c00-\ud7ff]+)*$/, "a name without `*` and line breaks").max(128), nonBlank = textForm(/\S/, "text that is not empty"), roleArn = textForm(/^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, (text) => `the ARN of a role, such as arn:aws:iam::111111111111:role/Name${hintAboutArn(text)}`), userArn = textForm(/^arn:aws(?:-[a-z]+)*:iam::\d{12}:user\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, (text) => `the ARN of a user, such as arn:aws:iam::111111111111:user/name${hintAboutArn(text)}`), roleName = textForm(/^(?!arn:)(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/, "the name of a role (not its ARN), of letters, digits and `+=,.@-_`"), sessionName = textForm(/^[\w+=,.@-]{2,64}$/, "a session name of 2 to 64 letters, digits and `+=,.@-_`, without spaces"), instanceId = textForm(/^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, "an instance id: `i-` and 17 (or, for old ones, 8) hexadecimal digits in lower case"), region = textForm(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, (text) => /-\d[a-z]$/.test(text) ? `the code of a region; this is an availability zone of ${text.slice(0, -1)}` : "the code of a region, such as us-east-1"), conditionKey = textForm(/^[A-Za-z0-9-]+:[!-~]+$/, "a condition key, such as aws:SourceIp"), action = textForm(/^[a-zA-Z0-9-]+:[A-Za-z0-9*?]+$/, "an action, such as ec2:DescribeInstances");
/** Why a text that looks like an ARN is not the one that is wanted. */
function hintAboutArn(text) {
	return /[<>]|ACCOUNT|account-(?:no|id)/.test(text) ? "; replace the placeholder by the account’s 12 digits" : /:instance-profile\//.test(text) ? "; this is an instance profile: name the role inside it" : /:assumed-role\//.test(text) ? "; this is a session of a role: name the role itself" : /:iam::\d{12}:root$/.test(text) ? "; this is the account as a whole" : /:iam::\d{12}:(?:role|user)\//.test(text) ? text.includes(":role/") ? "; this is a role, or its name is not valid" : "; this is a user, or its name is not valid" : /^arn:[^:]*:iam::\d{0,11}:|^arn:[^:]*:iam::\d{13,}:/.test(text) ? "; its account id must have 12 digits" : "";
}
// src/config/draft/answer-forms.ts
const known = {
	region,
	instance: instanceId,
	role: roleArn,
	user: userArn,
	roleName,
	name: declaredName
};
/** What was expected instead of an answer; undefined where it has its form. */
function whyNotAnswer(form, answer) {
	if (form === "account") return /^\d{12}$/.test(answer) ? void 0 : "an account id of 12 digits";
	let parsed = known[form].safeParse(answer);
	return parsed.success ? void 0 : parsed.error.issues[0]?.message;
}
// src/config/build-settings.ts
/** All of a configuration that is not topology, paths made absolute. */
function buildSettings(configuration, source, directory) {
	let { extends: presets, rulesDirs = [], rules = {}, overrides = [], waivers = [], reports = [] } = configuration;
	return {
		extends: presets?.map((name, index) => ({
			name,
			location: source.locate(["extends", index])
		})) ?? [{
			name: "trustpath/recommended",
			location: source.locate([])
		}],
		rulesDirs: rulesDirs.map((path, index) => ({
			path: resolve(directory, path),
			location: source.locate(["rulesDirs", index])
		})),
		rules: buildRules(rules, ["rules"], source),
		overrides: overrides.map(({ servers, accounts, rules: own }, index) => ({
			...servers !== void 0 && { servers },
			...accounts !== void 0 && { accounts },
			rules: buildRules(own, [
				"overrides",
				index,
				"rules"
			], source),
			location: source.locate(["overrides", index])
		})),
		waivers: waivers.map((waiver, index) => ({
			...waiver,
			location: source.locate(["waivers", index])
		})),
		gate: configuration.gate,
		concurrency: configuration.concurrency,
		reports: reports.map(({ format, file }, index) => ({
			format,
			file: resolve(directory, file),
			location: source.locate(["reports", index])
		}))
	};
}
function buildRules(rules, path, source) {
	return Object.entries(rules).map(([rule, setting]) => {
		let location = source.locate([...path, rule], "key");
		if (setting === "off") return {
			rule,
			off: !0,
			location
		};
		if (typeof setting == "string") return {
			rule,
			off: !1,
			severity: setting,
			location
		};
		let { severity, params } = setting, locations = Object.keys(params ?? {}).map((name) => [name, source.locate([
			...path,
			rule,
			"params",
			name
		], "key")]);
		return {
			rule,
			off: !1,
			...severity !== void 0 && { severity },
			...params !== void 0 && {
				params,
				paramLocations: Object.fromEntries(locations)
			},
			location
		};
	});
}
// src/config/build-topology.ts
/** The topology of a configuration whose references are all in order. Secrets stay behind. */
function buildTopology(configuration, source) {
	let { accounts = [], servers = [], integrations = [] } = configuration, ids = new Map(accounts.flatMap(({ id, name = id }) => [[id, id], [name, id]])), idOf = (account) => ids.get(account) ?? account, builtServers = servers.map((server, index) => buildServer(server, index, configuration, source, idOf));
	return {
		accounts: accounts.map(({ id, name = id, auditRole, profile, externalId, regions }, index) => ({
			id,
			name,
			...auditRole !== void 0 && { auditRole },
			...profile !== void 0 && { profile },
			...externalId !== void 0 && { externalId: !0 },
			regions: regions ?? regionsOf(builtServers.filter(({ account }) => account === id)),
			location: source.locate(["accounts", index])
		})),
		servers: builtServers,
		integrations: integrations.map((integration, index) => buildIntegration(integration, index, source, idOf))
	};
}
function regionsOf(servers) {
	return [...new Set(servers.flatMap(({ region }) => region ?? []))].sort();
}
function buildServer(server, index, configuration, source, idOf) {
	let { name, account, region, authentication, role, user, containers, environment, engineOf } = server, parent = configuration.servers?.find((other) => other.name === engineOf), sts = server.sts ?? parent?.sts, settings = server.settings ?? parent?.settings, selector = selectInstances(server, index, source);
	return {
		name,
		account: account === void 0 ? accountOfArn(user ?? "") : idOf(account),
		...region !== void 0 && { region },
		...selector !== void 0 && { instances: selector },
		authentication,
		...role !== void 0 && { role },
		...user !== void 0 && { user },
		containers,
		...environment !== void 0 && { environment },
		...sts !== void 0 && { stsEndpoints: sts.endpoints },
		...engineOf !== void 0 && { engineOf },
		...settings !== void 0 && { settings: withoutKeys(settings) },
		facts: mergeFacts(configuration.facts ?? {}, server.facts ?? {}),
		location: source.locate(["servers", index])
	};
}
function selectInstances({ instances }, index, source) {
	if (instances === void 0) return;
	let path = [
		"servers",
		index,
		"instances"
	];
	return Array.isArray(instances) ? { ids: instances.map((id, at) => ({
		id,
		location: source.locate([...path, at])
	})) } : {
		tags: instances.tags,
		location: source.locate(path)
	};
}
function withoutKeys(settings) {
	return "file" in settings ? { file: settings.file } : {
		url: settings.url,
		...settings.caFile !== void 0 && { caFile: settings.caFile }
	};
}
/** Condition keys are the same in upper and lower case; the server's spelling stays. */
function mergeFacts(all, own) {
	let overridden = new Set(Object.keys(own).map((key) => key.toLowerCase())), inherited = Object.entries(all).filter(([key]) => !overridden.has(key.toLowerCase()));
	return Object.fromEntries([...inherited, ...Object.entries(own)]);
}
function buildIntegration({ inAccounts, commandRoles = [], ...integration }, index, source, idOf) {
	let path = ["integrations", index];
	return {
		...integration,
		commandRoles: commandRoles.map((command, at) => ({
			...command,
			location: source.locate([
				...path,
				"commandRoles",
				at
			])
		})),
		...inAccounts !== void 0 && { inAccounts: {
			roleName: inAccounts.roleName,
			accounts: inAccounts.accounts.map(idOf),
			location: source.locate([...path, "inAccounts"])
		} },
		location: source.locate(path)
	};
}
// src/config/declared-names.ts
/** Names that are not sound count as declared too: a reference to one is not a second mistake. */
function declaredNames(draft, source) {
	let servers = entries(draft.servers), engines = servers.flatMap(([, { name, engineOf }]) => name === void 0 || engineOf === void 0 ? [] : [[name, engineOf]]);
	return {
		accounts: /* @__PURE__ */ new Set([...entries(draft.accounts).flatMap(([, { id, name }]) => [id, name].filter((each) => each !== void 0)), ...writtenNames(source, "accounts", ["id", "name"])]),
		servers: /* @__PURE__ */ new Set([...servers.flatMap(([, { name }]) => name ?? []), ...writtenNames(source, "servers", ["name"])]),
		engines: new Map(engines)
	};
}
/** The sound entries of a list, with the index they have in the document. */
function entries(list) {
	return [...(list ?? []).entries()].flatMap(([index, item]) => item === void 0 ? [] : [[index, item]]);
}
function writtenNames(source, list, keys) {
	let value = source.value;
	return (Array.isArray(value?.[list]) ? value[list] : []).flatMap((_, index) => keys.flatMap((key) => source.sourceOf([
		list,
		index,
		key
	]) ?? []));
}
// src/config/check-entries.ts
/** What needs what, and what goes with what, within single entries. */
function checkEntries(draft, source, complaints) {
	for (let [index, account] of entries(draft.accounts)) account.externalId !== void 0 && !isWritten(source, [
		"accounts",
		index,
		"auditRole"
	]) && complaints.add([
		"accounts",
		index,
		"externalId"
	], "is of no use without `auditRole`.", "key");
	for (let [index] of entries(draft.servers)) checkServer(draft, index, source, complaints);
	for (let [index] of entries(draft.overrides)) {
		let path = ["overrides", index];
		!isWritten(source, [...path, "servers"]) && !isWritten(source, [...path, "accounts"]) && complaints.add(path, "says neither `servers` nor `accounts`: settings for all belong to `rules`.");
	}
}
function checkServer(draft, index, source, complaints) {
	let path = ["servers", index], server = draft.servers?.[index], refuse = (key, message) => {
		isWritten(source, [...path, key]) && complaints.add([...path, key], message, "key");
	}, demand = (key, message) => {
		isWritten(source, [...path, key]) || complaints.add([...path, key], message);
	};
	server?.engineOf !== void 0 && refuse("settings", "cannot be given for an engine: it has those of its server."), server?.authentication === "instance-profile" && (demand("account", "is missing: expected the name or id of the account its instances run in."), demand("region", "is missing: expected the region its instances run in."), demand("instances", "is missing: a server with an instance profile needs the instances it runs on.")), server?.authentication === "access-key" && (demand("user", "is missing: expected the ARN of the user whose access key the server has."), refuse("instances", "does not go with `authentication: access-key`: leave it out, or use instance-profile."), refuse("role", "does not go with `authentication: access-key`: no role is attached to such a server."), checkAccountOfUser(draft, index, source, complaints));
}
/** The account of a server with an access key is its user's; it must be declared. */
function checkAccountOfUser(draft, index, source, complaints) {
	let { user, account } = draft.servers?.[index] ?? {};
	if (user === void 0) return;
	let owner = accountOfArn(user);
	account === void 0 && !declaredNames(draft, source).accounts.has(owner) && complaints.add([
		"servers",
		index,
		"user"
	], `is of account ${owner}, which \`accounts\` does not declare.`);
	let declared = entries(draft.accounts).map(([, each]) => each).find(({ id, name }) => account !== void 0 && (id === account || name === account));
	declared?.id !== void 0 && declared.id !== owner && complaints.add([
		"servers",
		index,
		"account"
	], `is ${showText(account ?? "")} (${declared.id}), but the user is of account ${owner}: the account of a server with an access key is its user's.`);
}
/** Something stands there, sound or not. */
function isWritten(source, path) {
	return valueAt(source.value, path) !== void 0;
}
// src/config/check-names.ts
/** What must be there once: names and ids, an instance's server, a report's file, a fact in either spelling. */
function checkNames(draft, directory, complaints) {
	let accounts = uniqueIn(complaints);
	for (let [index, { id, name }] of entries(draft.accounts)) accounts(id, [
		"accounts",
		index,
		"id"
	]), name !== id && accounts(name, [
		"accounts",
		index,
		"name"
	]);
	let servers = uniqueIn(complaints), instances = uniqueIn(complaints);
	for (let [index, server] of entries(draft.servers)) if (servers(server.name, [
		"servers",
		index,
		"name"
	]), Array.isArray(server.instances)) for (let [at, id] of entries(server.instances)) instances(id, [
		"servers",
		index,
		"instances",
		at
	]);
	let integrations = uniqueIn(complaints);
	for (let [index, { name }] of entries(draft.integrations)) integrations(name, [
		"integrations",
		index,
		"name"
	]);
	let files = uniqueIn(complaints);
	for (let [index, { file }] of entries(draft.reports)) files(file, [
		"reports",
		index,
		"file"
	], resolve(directory, file ?? ""));
	checkFactKeys(draft.facts, ["facts"], complaints);
	for (let [index, { facts }] of entries(draft.servers)) checkFactKeys(facts, [
		"servers",
		index,
		"facts"
	], complaints);
}
/** Says of every name but the first that it is taken, and where; names with the same `meaning` are the same. */
function uniqueIn(complaints) {
	let taken = /* @__PURE__ */ new Map();
	return (name, path, meaning = name) => {
		if (name === void 0 || meaning === void 0) return;
		let first = taken.get(meaning);
		first === void 0 ? taken.set(meaning, path) : complaints.add(path, `is ${showText(name)}, which ${showPath(first)} on line ${complaints.lineOf(first)} already is.`);
	};
}
/** Condition keys are the same in upper and lower case. */
function checkFactKeys(facts, path, complaints) {
	let taken = /* @__PURE__ */ new Map();
	for (let key of Object.keys(facts ?? {})) {
		let first = taken.get(key.toLowerCase());
		first === void 0 ? taken.set(key.toLowerCase(), key) : complaints.add([...path, key], `is the same condition key as ${showText(first)}: case does not count.`, "key");
	}
}
// src/config/check-references.ts
/** What refers to a server or an account must refer to a declared one. */
function checkReferences(draft, source, complaints) {
	let { accounts, servers, engines } = declaredNames(draft, source), check = (name, known, list, path) => {
		if (name === void 0 || known.has(name)) return;
		let meant = nearest(name, known), names = [...known].map(showText), end = meant === void 0 ? declared(names) : `; did you mean ${showText(meant)}?`;
		complaints.add(path, `is ${showText(name)}, but ${list} declares no such name${end}`);
	};
	for (let [index, server] of entries(draft.servers)) {
		check(server.account, accounts, "`accounts`", [
			"servers",
			index,
			"account"
		]);
		let path = [
			"servers",
			index,
			"engineOf"
		], parent = server.engineOf, grandparent = parent === void 0 ? void 0 : engines.get(parent);
		parent !== void 0 && parent === server.name ? complaints.add(path, "is its own name: an engine belongs to another server.") : grandparent === void 0 ? check(parent, servers, "`servers`", path) : complaints.add(path, `is ${showText(String(parent))}, an engine itself: name its server, ${showText(grandparent)}.`);
	}
	for (let [index, { server, inAccounts }] of entries(draft.integrations)) {
		check(server, servers, "`servers`", [
			"integrations",
			index,
			"server"
		]);
		for (let [at, account] of entries(inAccounts?.accounts)) check(account, accounts, "`accounts`", [
			"integrations",
			index,
			"inAccounts",
			"accounts",
			at
		]);
	}
	for (let [index, override] of entries(draft.overrides)) for (let [list, known] of [["servers", servers], ["accounts", accounts]]) for (let [at, glob] of entries(override[list])) glob.includes("*") || check(glob, known, `\`${list}\``, [
		"overrides",
		index,
		list,
		at
	]);
}
/** Short lists are told whole. */
function declared(names) {
	return names.length === 0 ? ": it is empty." : names.length > 10 ? "." : `; declared are ${names.join(", ")}.`;
}
// src/config/complaints.ts
function complaintsAbout(source) {
	let problems = [];
	return {
		problems,
		add: (path, message, what) => problems.push({
			...source.locate(path, what),
			message: `${showPath(path)} ${message}`
		}),
		lineOf: (path) => source.locate(path).line
	};
}
// src/config/settings-schema.ts
/** Fewer would accept what nobody has looked at. */
const parameter = union([
	string(),
	number(),
	boolean(),
	array(string())
]), ruleSetting = union([_enum(["off", ...severities]), strictObject({
	severity: _enum(severities).optional().describe("Instead of the rule’s own."),
	params: record(string(), parameter).optional().describe("The rule’s own parameters, by name.")
})]), rules = record(nonBlank, ruleSetting), overrides = array(strictObject({
	servers: array(nonBlank).min(1).optional().describe("Names of servers; `*` matches any characters."),
	accounts: array(nonBlank).min(1).optional().describe("Ids or names of accounts; `*` matches any characters."),
	rules: rules.describe("By rule: off, a severity, or severity and parameters.")
})), waivers = array(strictObject({
	rule: nonBlank.describe("Id of the rule."),
	subject: nonBlank.refine((subject) => !subject.includes("*") || subject.replaceAll("*", "").length >= 12, "an exact id, or a pattern with at least 12 characters besides `*`").describe("Id of a subject, in full; `*` matches any characters."),
	accepts: array(_enum(["fail", "unknown"])).min(1).default(["fail"]).describe("`unknown` accepts a blind spot too."),
	reason: nonBlank.describe("Why this is accepted."),
	owner: nonBlank.describe("Who answers for it."),
	expires: date({ error: "a date that exists, written like 2027-01-31" }).describe("The last day on which it holds.")
})), gate = strictObject({
	failOn: _enum([...severities, "none"]).default("high").describe("Failures of this severity or a worse one fail the run."),
	unknown: _enum(["fail", "pass"]).default("fail").describe("Whether a check of such a rule that could not be decided fails the run too."),
	coverage: number().min(0, "a number from 0 to 100").max(100, "a number from 0 to 100").optional().describe("The least share of decided checks, in per cent.")
}), concurrency = strictObject({
	calls: int().min(1).max(256).default(32).describe("Calls in flight for the whole run."),
	perScope: int().min(1).max(64).default(8).describe("Calls in flight for one account, region and service.")
}), reports = array(strictObject({
	format: _enum(reportFormats).describe("What to write."),
	file: nonBlank.describe("Relative to this file.")
})), settingsKeys = {
	extends: array(nonBlank).optional().describe("Presets, or paths to presets of your own. By default trustpath/recommended."),
	rulesDirs: array(nonBlank).optional().describe("Folders with more rules; relative to this file."),
	rules: rules.optional().describe("By rule: off, a severity, or severity and parameters."),
	overrides: overrides.optional().describe("Rule settings for some servers or accounts; the last match wins."),
	waivers: waivers.optional().describe("Failures that are accepted: owned, reasoned and dated."),
	gate: gate.prefault({}).describe("What makes a run fail."),
	concurrency: concurrency.prefault({}).describe("How much is asked of AWS at once."),
	reports: reports.optional().describe("Reports to write besides the one on standard output.")
}, accounts = array(strictObject({
	id: withVariables(accountId).describe("Twelve digits, in quotes."),
	name: declaredName.optional().describe("What the rest of this file calls the account; by default its id."),
	auditRole: withVariables(roleArn).optional().describe("The role the auditor assumes there. Without it, the credentials at hand must be of this account."),
	externalId: secretVariable().optional().describe("What the audit role’s trust policy asks for: ${env:NAME}, never a literal."),
	profile: withVariables(nonBlank).optional().describe("A profile of the shared AWS configuration, instead of the ambient credentials."),
	regions: union([literal("enabled"), array(region).min(1)]).optional().describe("Regions in use, or `enabled` for all that the account has enabled. By default those of its servers.")
})), facts = record(conditionKey, union([withVariables(string()), array(withVariables(string())).min(1)])), instances = union([array(withVariables(instanceId)).min(1), strictObject({ tags: record(string().min(1), withVariables(string())).refine((tags) => Object.keys(tags).length > 0, "at least one tag").meta({ minProperties: 1 }).describe("Tags that an instance must have, all of them.") })]), settings = union([strictObject({ file: nonBlank.describe("The exported settings of the XSOAR server; relative to this file.") }), strictObject({
	url: withVariables(string().regex(/^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/, "an https:// address without user name, password and query")).describe("The XSOAR server."),
	apiKey: secretVariable().describe("A key of a read-only XSOAR role: ${env:NAME}, never a literal."),
	apiKeyId: secretVariable().optional().describe("For XSOAR 8: the id of the key, as ${env:NAME}."),
	caFile: nonBlank.optional().describe("Certificates that the server’s is checked against; relative to this file.")
})]), servers = array(strictObject({
	name: declaredName.describe("What reports and the rest of this file call it."),
	account: nonBlank.optional().describe("Name or id of a declared account. With access-key by default that of the user."),
	region: region.optional().describe("Where its instances run; needed with instance-profile."),
	instances: instances.optional().describe("Its EC2 instances: ids, or tags that they have. Not with access-key."),
	authentication: _enum(["instance-profile", "access-key"]).describe("How it gets AWS credentials: from the role attached to its instances, or from a stored key."),
	role: withVariables(roleArn).optional().describe("The role that must be attached to its instances."),
	user: withVariables(userArn).optional().describe("access-key: the user whose key it has. instance-profile: the user whose key was used before."),
	containers: _enum([
		"bridge",
		"host",
		"none",
		"rootless"
	]).default("bridge").describe("How the containers of its integrations are networked."),
	environment: _enum(["production", "test"]).optional().describe("What the server is for."),
	sts: strictObject({ endpoints: _enum([
		"regional",
		"global",
		"legacy",
		"unset"
	]).describe("Which STS endpoints the server is configured to use. `legacy` is the same as `global`.") }).optional().describe("An engine has its parent’s, unless it has its own."),
	engineOf: nonBlank.optional().describe("The server this engine belongs to."),
	settings: settings.optional().describe("Where the settings of the XSOAR server are read. Not for engines."),
	facts: facts.optional().describe("What the auditor cannot read and you know, over the global `facts`.")
})), sessionDuration = int({ error: "a whole number of seconds" }).min(900, "at least 900 seconds (15 minutes)").max(43200, "at most 43200 seconds (12 hours)"), session = {
	sessionName: sessionName.optional().describe("The session name it gives when it assumes the role."),
	sessionDuration: sessionDuration.optional().describe("Seconds.")
}, integrations = array(strictObject({
	name: integrationName.describe("The name of the instance, as XSOAR shows it."),
	server: nonBlank.describe("Name of the server or engine it runs on."),
	brand: nonBlank.optional().describe("As XSOAR names it, such as `AWS - EC2`."),
	role: withVariables(roleArn).optional().describe("The role it assumes."),
	...session,
	region: region.optional().describe("The region it is configured for."),
	storedKeys: boolean().optional().describe("Whether a static key is stored in the integration. Never the key itself."),
	actions: array(action).min(1).optional().describe("What it must be able to do."),
	commandRoles: array(strictObject({
		role: withVariables(roleArn).describe("The role that is assumed."),
		...session,
		actions: array(action).min(1).optional().describe("What the commands need that name it; without it, some of what the integration needs.")
	})).optional().describe("Roles that commands or playbooks name by roleArn."),
	inAccounts: strictObject({
		roleName: roleName.describe("Its name (after its path, if it has one), the same in every account."),
		accounts: array(nonBlank).min(1).describe("Names or ids of declared accounts.")
	}).optional().describe("The same role in many accounts.")
})), topologyKeys = {
	accounts: accounts.optional().describe("The accounts to look into."),
	servers: servers.optional().describe("The automation servers and their engines."),
	integrations: integrations.optional().describe("The integrations they run, and the roles those assume."),
	facts: facts.optional().describe("Condition keys that the auditor cannot read and you know, for every server.")
}, configurationSchema = strictObject({
	$schema: string().optional().describe("For editors."),
	version: literal(1).describe("Of this format."),
	...topologyKeys,
	...settingsKeys
}), secretKeys = [
	"externalId",
	"apiKey",
	"apiKeyId"
];
// src/config/secret-map.ts
/** A map whose values are shown by nothing that prints or serialises objects. */
var SecretMap = class extends Map {
	toJSON() {
		return {};
	}
	[inspect.custom]() {
		return `SecretMap(${this.size})`;
	}
}, UnsoundConfigError = class extends ProblemsError {
	references;
	constructor(problems, references) {
		super(problems), this.references = references;
	}
};
/** What is sound of the rule settings of a draft, each at its place. */
function soundReferences(draft, source, directory) {
	let { extends: presets, rulesDirs, overrides, waivers } = draft, settings = buildSettings({
		...draft,
		extends: presets && sparse(presets),
		rulesDirs: rulesDirs && sparse(rulesDirs),
		overrides: overrides && sparse(overrides).map((override) => ({
			...override,
			rules: override?.rules ?? {}
		})),
		waivers: waivers && sparse(waivers),
		reports: []
	}, source, directory);
	return {
		directory,
		extends: dense(settings.extends),
		rulesDirs: dense(settings.rulesDirs),
		rules: settings.rules,
		overrides: dense(settings.overrides),
		waivers: dense(settings.waivers).filter(({ rule }) => rule !== void 0)
	};
}
/** The same list with a hole for each item that is not sound: map() passes over holes and keeps the places of the rest. */
function sparse(list) {
	let copy = Array(list.length);
	for (let [index, item] of list.entries()) item !== void 0 && (copy[index] = item);
	return copy;
}
function dense(list) {
	return list.filter(() => !0);
}
// src/config/variables.ts
const variable$1 = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;
/**
* Replaces `${env:NAME}` in the strings whose schema says so. A variable that is unset or empty, one where none is
* replaced, and a literal where only a variable may stand are problems; none of them shows a value.
*/
function replaceVariables(source, environment) {
	let problems = [], told = [], refuse = (path, message) => {
		problems.push({
			...source.locate(path),
			message: `${showPath(path)} ${message}`
		}), told.push(path);
	}, replaceText = (text, path) => {
		let schemas = schemasAt(configurationSchema, path), allowed = schemas.map((schema) => globalRegistry.get(schema)?.variables);
		if (allowed.includes("only") && !/^\$\{env:\w+\}$/.test(text)) return refuse(path, "must be exactly ${env:NAME}: a secret in this file would be read by all who read the file.");
		if (!text.includes("${env:") || schemas.length === 0) return text;
		if (allowed.every((where) => where === void 0)) return refuse(path, "holds ${env:…}, which is not replaced here: write the value itself.");
		if (text.replace(variable$1, "").includes("${env:")) return refuse(path, "holds a broken ${env:NAME}: a name has letters, digits and `_` only.");
		let missing = [...new Set([...text.matchAll(variable$1)].map(([, name = ""]) => name))].filter((name) => !environment[name]);
		if (missing.length === 0) return text.replace(variable$1, (_, name) => environment[name] ?? "");
		let states = missing.map((name) => `${name} is ${environment[name] === void 0 ? "not set" : "empty"}`);
		return refuse(path, `needs what the environment does not have: ${states.join(", ")}.`);
	}, replace = (value, path) => typeof value == "string" ? replaceText(value, path) : Array.isArray(value) ? value.map((item, index) => replace(item, [...path, index])) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, [...path, key])]));
	return {
		value: replace(source.value, []),
		problems,
		told
	};
}
// src/config/read-config.ts
/** A configuration from its text. Throws UnsoundConfigError with every problem at once; touches neither files nor the process. */
function readConfig(source, directory, environment) {
	let replaced = replaceVariables(source, environment), validation = validateSource(configurationSchema, source, {
		...replaced,
		secretKeys
	}), draft = validation.sound ?? {}, complaints = complaintsAbout(source);
	checkNames(draft, directory, complaints), checkReferences(draft, source, complaints), checkEntries(draft, source, complaints);
	let problems = orderProblems([
		...replaced.problems,
		...validation.problems,
		...complaints.problems
	]), { value } = validation;
	if (value === void 0 || problems.length > 0) throw new UnsoundConfigError(problems, soundReferences(draft, source, directory));
	return {
		file: source.file,
		directory,
		topology: buildTopology(value, source),
		externalIds: new SecretMap((value.accounts ?? []).flatMap(({ id, externalId }) => externalId === void 0 ? [] : [[id, externalId]])),
		apiKeys: apiKeysOf(value),
		...buildSettings(value, source, directory)
	};
}
function apiKeysOf({ servers = [] }) {
	let keys = new SecretMap();
	for (let { name, engineOf, settings: own } of servers) {
		let settings = own ?? servers.find((other) => other.name === engineOf)?.settings;
		settings !== void 0 && "url" in settings && keys.set(name, {
			key: settings.apiKey,
			...settings.apiKeyId !== void 0 && { id: settings.apiKeyId }
		});
	}
	return keys;
}
// src/config/waiver-edit/text-style.ts
function styleOf(text) {
	let [, indent = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
	return {
		newline: text.includes("\r\n") ? "\r\n" : "\n",
		indent,
		json: isJson(text)
	};
}
/** Text as a scalar on one line, that means itself in block and flow collections alike. */
function writeScalar(text, { json }) {
	return json || /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff,[\]{}]/.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd();
}
function isJson(text) {
	try {
		return JSON.parse(text), !0;
	} catch {
		return !1;
	}
}
// src/config/draft/write-draft.ts
/**
* A commented configuration, which `check` accepts. What cannot be read of AWS and nobody has said stands as a comment, so that
* nothing is judged by a guess. Throws ProblemsError where the draft is none.
*/
function writeDraft(draft, file, directory) {
	let text = render(draft), { source, problems } = parseSource(text, file);
	if (source === void 0) throw new ProblemsError(problems);
	return readConfig(source, directory, {}), text;
}
function render({ accounts, servers, integrations }) {
	return `# What this configuration may say: trustpath schema, and trustpath rules list for the rules.
version: 1

# The rules: those every automation server should hold to. Settings of single rules go under \`rules\`.
extends: [trustpath/recommended]

# The accounts to look into. auditRole is the role that trustpath assumes there; without one, the credentials at hand must
# be the account's own. \`trustpath permissions\` prints what the role may do and whom it must trust.
accounts:
${accounts.map(renderAccount).join("")}
# The automation servers, and how each gets its AWS credentials.
servers:
${servers.map(renderServer).join("")}
${integrations.length === 0 ? `# The integrations they run, and the roles those assume.
# integrations:
#   - name: aws-ec2
#     server: ${scalar(servers[0]?.name ?? "xsoar")}
#     role: arn:aws:iam::222222222222:role/NAME
` : `# The integrations they run, and the roles those assume.
integrations:
${integrations.map(renderIntegration).join("")}`}
# A failure at or above this severity fails the run, and so does such a check that could not look.
gate: { failOn: high, unknown: fail }
`;
}
function renderAccount({ id, name, auditRole }) {
	return lines([
		`- id: "${id}"`,
		name === void 0 ? "  # name: prod" : `  name: ${scalar(name)}`,
		auditRole === void 0 ? `  # auditRole: arn:aws:iam::${id}:role/trustpath-audit` : `  auditRole: ${scalar(auditRole)}`,
		"  # externalId: ${env:TRUSTPATH_EXTERNAL_ID}   # where the trust policy of the audit role asks for one"
	]);
}
function renderServer(server) {
	let common = [`- name: ${scalar(server.name)}`, `  account: ${scalar(server.account)}`], endpoints = "  # sts: { endpoints: regional }   # as the server is configured: regional, global or unset";
	if (server.authentication === "access-key") return lines([
		...common,
		"  authentication: access-key",
		`  user: ${scalar(server.user)}`,
		endpoints
	]);
	let { region, instances, role } = server, selector = Array.isArray(instances) ? `[${instances.join(", ")}]` : `{ tags: { ${Object.entries(instances.tags).map(([key, value]) => `${scalar(key)}: ${scalar(value)}`).join(", ")} } }`;
	return lines([
		...common,
		`  region: ${region}`,
		`  instances: ${selector}`,
		"  authentication: instance-profile",
		role === void 0 ? "  # role: the ARN of the role that must be attached" : `  role: ${scalar(role)}`,
		"  # containers: bridge   # how integrations are networked: bridge, host, none or rootless",
		endpoints
	]);
}
function renderIntegration({ name, server, role }) {
	return lines([
		`- name: ${scalar(name)}`,
		`  server: ${scalar(server)}`,
		`  role: ${scalar(role)}`,
		"  # storedKeys: false   # whether the integration stores a static key, never the key"
	]);
}
function lines(text) {
	return text.map((line) => `  ${line}\n`).join("");
}
function scalar(text) {
	return writeScalar(text, { json: !1 });
}
// src/config/effective-config.ts
const hidden = "(set)";
/** The configuration as it acts, in the form in which it is written: defaults filled in, secrets as `(set)`. */
function effectiveConfig(config) {
	let { topology, overrides, waivers } = config, inside = (path) => relative(config.directory, path).replaceAll("\\", "/") || ".";
	return {
		version: 1,
		extends: config.extends.map(({ name }) => name),
		rulesDirs: config.rulesDirs.map(({ path }) => inside(path)),
		accounts: topology.accounts.map(({ location: _, ...account }) => ({
			...account,
			...account.externalId === !0 && { externalId: hidden }
		})),
		servers: topology.servers.map((server) => showServer(server, config)),
		integrations: topology.integrations.map(showIntegration),
		rules: showRules(config.rules),
		overrides: overrides.map(({ location: _, rules, ...scope }) => ({
			...scope,
			rules: showRules(rules)
		})),
		waivers: waivers.map(({ location: _, ...waiver }) => waiver),
		gate: config.gate,
		concurrency: config.concurrency,
		reports: config.reports.map(({ format, file }) => ({
			format,
			file: inside(file)
		}))
	};
}
function showServer({ location: _, instances, stsEndpoints, settings, ...server }, config) {
	let key = config.apiKeys.get(server.name), keys = key === void 0 ? {} : {
		apiKey: hidden,
		...key.id !== void 0 && { apiKeyId: hidden }
	};
	return {
		...server,
		...instances !== void 0 && { instances: "ids" in instances ? instances.ids.map(({ id }) => id) : { tags: instances.tags } },
		...stsEndpoints !== void 0 && { sts: { endpoints: stsEndpoints } },
		...settings !== void 0 && server.engineOf === void 0 && { settings: {
			...settings,
			...keys
		} }
	};
}
function showIntegration({ location: _, commandRoles, inAccounts, ...integration }) {
	return {
		...integration,
		commandRoles: commandRoles.map(({ location: _, ...command }) => command),
		...inAccounts !== void 0 && { inAccounts: {
			roleName: inAccounts.roleName,
			accounts: inAccounts.accounts
		} }
	};
}
function showRules(rules) {
	return Object.fromEntries(rules.map(({ rule, off, severity, params }) => [rule, off ? "off" : {
		...severity !== void 0 && { severity },
		...params !== void 0 && { params }
	}]));
}
// src/config/json-schema.ts
const variable = String.raw`\$\{env:[A-Za-z_][A-Za-z0-9_]*\}`;
/** JSON Schema (draft 7, which editors know best) of the configuration file as people write it, variables included. */
function configJsonSchema() {
	return {
		...toJSONSchema(configurationSchema, {
			target: "draft-07",
			io: "input",
			override: admitVariables
		}),
		title: "trustpath configuration"
	};
}
/** Strings where variables are replaced have their form, or hold a variable. */
function admitVariables({ jsonSchema }) {
	let { variables, description, type, ...form } = jsonSchema;
	if (variables !== void 0) {
		for (let key of Object.keys(jsonSchema)) delete jsonSchema[key];
		Object.assign(jsonSchema, {
			type,
			...description !== void 0 && { description }
		}), variables === "only" ? jsonSchema.pattern = `^${variable}$` : Object.keys(form).length > 0 && (jsonSchema.anyOf = [form, { pattern: variable }]);
	}
}
// src/config/search-places.ts
/** Where a configuration is looked for in a folder, in this order. Nothing that could be run is among them. */
const searchPlaces = [
	"trustpath.yaml",
	"trustpath.yml",
	"trustpath.json",
	".trustpathrc",
	".trustpathrc.yaml",
	".trustpathrc.yml",
	".trustpathrc.json",
	".config/trustpathrc.yaml",
	".config/trustpathrc.yml",
	".config/trustpathrc.json",
	"package.json"
], packageKey = "trustpath";
function isPackageFile(path) {
	return ["package.json", "package.yaml"].includes(basename(path));
}
function isCode(path) {
	return [
		".js",
		".cjs",
		".mjs",
		".ts",
		".cts",
		".mts",
		".jsx",
		".tsx"
	].includes(extname(path).toLowerCase());
}
/** Finds, reads and checks the configuration. Runs no code that it finds. Throws ProblemsError with every problem at once:
* an UnsoundConfigError where the text could be read. */
async function loadConfig({ cwd, file, env, root }) {
	let show = (path) => relative(root, path).split(sep).join("/") || ".", path = file === void 0 ? await search(cwd, show) : resolve(cwd, file), shown = show(path);
	if (isCode(path)) throw refusal(shown, "This is code, but a configuration is data only: YAML or JSON.");
	let { source, problems } = parseSource(await readText(path, shown), shown);
	if (source === void 0) throw new ProblemsError(problems);
	return readConfig(isPackageFile(path) ? packagePart(source) : source, dirname(path), env);
}
async function search(cwd, show) {
	for await (let place of placesFrom(cwd)) {
		let obstacle = await obstacleAt(place);
		if (obstacle !== void 0 && obstacle !== absent) throw refusal(show(place), obstacle);
		if (obstacle === void 0) break;
	}
	let { findConfig } = await import("./find-config.mjs"), found = await findConfig(cwd);
	if (found !== void 0) return found;
	throw refusal(show(cwd), "There is no configuration here, or above up to the folder of a package: write a trustpath.yaml, or name a file with --config.");
}
/** Every search place of a folder and those above, to the first with a package file. */
async function* placesFrom(cwd) {
	for (let folder = resolve(cwd), above = ""; folder !== above; folder = dirname(folder)) {
		for (let place of searchPlaces) yield join(folder, place);
		for (let name of ["package.json", "package.yaml"]) if (await obstacleAt(join(folder, name)) !== absent) return;
		above = folder;
	}
}
const absent = "There is no such file.";
/** Why a file cannot be read, if so. Only a regular file is opened: opening a pipe may never end. */
async function obstacleAt(path) {
	try {
		let found = await stat(path);
		if (found.isDirectory()) return "This is a folder: name the configuration file in it.";
		if (!found.isFile()) return "This is a pipe or a device, but a configuration must be a regular file.";
		if (found.size > 5242880) return "The file is larger than 5 MB, which no configuration needs to be.";
		let handle = await open(path);
		await handle.read(Buffer.alloc(1), 0, 1, 0).finally(() => handle.close());
		return;
	} catch (error) {
		let code = codeOf(error);
		return code !== "ENOENT" && code !== "ENOTDIR" ? describeError(code) : (await lstat(path).catch(() => void 0))?.isSymbolicLink() ? "This is a link to a file that does not exist." : absent;
	}
}
async function readText(path, shown) {
	let obstacle = await obstacleAt(path);
	if (obstacle === absent) throw refusal(shown, `There is no file ${basename(path)} here.`);
	if (obstacle !== void 0) throw refusal(shown, obstacle);
	let bytes = await readFile(path).catch((error) => {
		throw refusal(shown, describeError(codeOf(error)));
	}), text;
	try {
		text = new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes);
	} catch {
		throw refusal(shown, "The file is not UTF-8 text: save it as UTF-8.");
	}
	if (text.trim() === "") throw refusal(shown, "The file is empty: a configuration begins with `version: 1`.");
	return text;
}
function packagePart(source) {
	let part = sourceBelow(source, [packageKey]);
	if (part.value !== void 0) return part;
	throw refusal(source.file, `The file has no key \`${packageKey}\`, which would hold the configuration.`);
}
function refusal(file, message) {
	return new ProblemsError([{
		file,
		message
	}]);
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
function describeError(code) {
	return code === "EACCES" || code === "EPERM" ? "The file may not be read: give this user read access to it." : code === "ELOOP" ? "This is a link that leads back to itself." : `The file cannot be read (${code}).`;
}
// src/config/setting-places.ts
/**
* The places of a configuration's settings. `text` is that of its file, which loadConfig() has read without a problem. What a
* server inherits stands where it was inherited from.
*/
function settingPlaces(config, text) {
	let { source: whole } = parseSource(text, config.file);
	if (whole === void 0) return () => void 0;
	let source = isPackageFile(config.file) ? sourceBelow(whole, [packageKey]) : whole;
	return (path) => {
		let written = [path, ...inheritedFrom(path, config, source)].find((each) => valueAt(source.value, each) !== void 0);
		return written === void 0 ? void 0 : source.locate(written, "key");
	};
}
function inheritedFrom(path, { topology }, source) {
	let [list, index, key, ...below] = path;
	if (list === "overrides" && path.at(-1) === "severity") return [path.slice(0, -1)];
	if (list !== "servers" || typeof index != "number") return [];
	if (key === "account") return [[
		"servers",
		index,
		"user"
	]];
	if (key === "facts") return globalFact(below[0], source);
	let parent = topology.servers.findIndex(({ name }) => name === topology.servers[index]?.engineOf);
	return key === "sts" && parent !== -1 ? [[
		"servers",
		parent,
		"sts",
		...below
	]] : [];
}
/** Condition keys are the same in upper and lower case. */
function globalFact(key, source) {
	let facts = valueAt(source.value, ["facts"]);
	return (typeof facts == "object" && facts ? Object.keys(facts) : []).filter((name) => name.toLowerCase() === String(key).toLowerCase()).map((name) => ["facts", name]);
}
// src/config/waiver-edit/write-entry.ts
/** What is written of a waiver: what it accepts only where that is not the default. */
function fieldsOf({ rule, subject, accepts, reason, owner, expires }) {
	return [
		["rule", rule],
		["subject", subject],
		...accepts.includes("unknown") ? [["accepts", accepts]] : [],
		["reason", reason],
		["owner", owner],
		["expires", expires]
	];
}
function writeValue(value, style) {
	return typeof value == "string" ? writeScalar(value, style) : `[${value.map((item) => writeScalar(item, style)).join(", ")}]`;
}
/** The waiver as an item of a block list whose dashes stand at `column`, each line ended. */
function writeBlockEntry(waiver, column, style) {
	let blanks = " ".repeat(column);
	return fieldsOf(waiver).map(([key, value], index) => `${blanks}${index === 0 ? "- " : "  "}${key}: ${writeValue(value, style)}${style.newline}`).join("");
}
/** The waiver between braces: on one line, or in JSON with a line for each field after lines indented by `base`. */
function writeFlowEntry(waiver, base, style) {
	let key = (name) => style.json ? JSON.stringify(name) : name, fields = fieldsOf(waiver).map(([name, value]) => `${key(name)}: ${writeValue(value, style)}`);
	if (base === void 0) return `{ ${fields.join(", ")} }`;
	let lines = fields.map((field) => `${base}${style.indent}${field}`);
	return `{${style.newline}${lines.join(`,${style.newline}`)}${style.newline}${base}}`;
}
// src/config/waiver-edit/edits.ts
/** Adds a waiver to the mapping of a configuration; undefined where its layout gives no place for one. */
function addEntry(root, text, waiver, style) {
	let pair = pairOf(root, "waivers");
	if (pair === void 0) return root.flow ? addKeyToFlow(root, text, waiver, style) : addKeyToBlock(root, text, waiver, style);
	let { value } = pair;
	return isSeq(value) && value.flow && value.items.length > 0 ? addToFlow(value, text, waiver, style) : isSeq(value) && !value.flow ? addToBlock(value, text, waiver, style) : value === null || isScalar(value) && value.value === null || isSeq(value) ? fillEmpty(pair, root, text, waiver, style) : void 0;
}
/** Gives the waiver at `index` another reason, owner and end; its comments and all else stay. */
function changeEntry(root, text, index, waiver, style) {
	let list = pairOf(root, "waivers")?.value, entry = isSeq(list) ? list.items[index] : void 0;
	if (!isMap(entry)) return;
	let edits = [];
	for (let [key, value] of fieldsOf(waiver)) {
		let node = pairOf(entry, key)?.value;
		if (node === void 0 && key === "accepts") edits.push(...insertAccepts(entry, text, waiver, style));
		else if (node?.range == null) return;
		else if (!isScalar(node) || node.value !== value) {
			let [from, to] = node.range, lineEnds = text.slice(from, to).endsWith("\n");
			edits.push({
				from,
				to,
				text: writeValue(value, style) + (lineEnds ? style.newline : "")
			});
		}
	}
	return edits;
}
function insertAccepts(entry, text, { accepts }, style) {
	let at = (pairOf(entry, "reason")?.key)?.range?.[0];
	if (at === void 0) return [];
	let key = writeScalar("accepts", style), separator = entry.flow ? ", " : `${style.newline}${" ".repeat(columnOf(at, text))}`;
	return [{
		from: at,
		to: at,
		text: `${key}: ${writeValue(accepts, style)}${separator}`
	}];
}
function addToBlock(list, text, waiver, style) {
	let [start, end] = list.range;
	return insertLines(endOfLine(end, text), text, writeBlockEntry(waiver, columnOf(start, text), style), style);
}
function addToFlow(list, text, waiver, style) {
	let last = list.items.at(-1).range, own = text.slice(0, last[0]).split("\n").at(-1) ?? "", aligned = own.trim() === "" ? own : void 0, between = aligned === void 0 ? ", " : `,${style.newline}${aligned}`;
	return {
		from: last[1],
		to: last[1],
		text: between + writeFlowEntry(waiver, style.json ? aligned : void 0, style)
	};
}
function fillEmpty(pair, root, text, waiver, style) {
	let key = pair.key.range, value = pair.value?.range;
	if (root.flow) {
		let base = style.json && text.includes("\n") ? lineIndent(key[0], text) : void 0, [from, to] = value ?? [key[1], key[1]];
		return {
			from,
			to,
			text: writeFlowList(waiver, base, style)
		};
	}
	let colon = text.indexOf(":", key[1]), [from, to] = value !== void 0 && value[1] > value[0] ? value : [colon + 1, colon + 1], lines = writeBlockEntry(waiver, columnOf(key[0], text) + dashIndent(root, text, style), style), rest = text.slice(to, endOfLine(to, text)).trimEnd();
	return {
		from: colon + 1,
		to: Math.max(from, endOfLine(to, text)),
		text: `${rest}${style.newline}${lines}`
	};
}
function addKeyToBlock(root, text, waiver, style) {
	let column = columnOf(root.range[0], text), key = `${" ".repeat(column)}waivers:${style.newline}`, entry = writeBlockEntry(waiver, column + dashIndent(root, text, style), style);
	return insertLines(text.length, text, `${style.newline}${key}${entry}`, style);
}
function addKeyToFlow(root, text, waiver, style) {
	let last = root.items.at(-1), end = (last?.value ?? last?.key)?.range, at = (last?.key)?.range?.[0];
	if (end === void 0 || at === void 0) return;
	let base = text.includes("\n") ? lineIndent(at, text) : void 0, between = base === void 0 ? ", " : `,${style.newline}${base}`, list = writeFlowList(waiver, style.json ? base : void 0, style);
	return {
		from: end[1],
		to: end[1],
		text: `${between}${writeScalar("waivers", style)}: ${list}`
	};
}
function writeFlowList(waiver, base, style) {
	if (base === void 0) return `[${writeFlowEntry(waiver, void 0, style)}]`;
	let inner = base + style.indent;
	return `[${style.newline}${inner}${writeFlowEntry(waiver, inner, style)}${style.newline}${base}]`;
}
/** New lines after an offset; the line before is ended first. */
function insertLines(at, text, lines, { newline }) {
	return {
		from: at,
		to: at,
		text: at === 0 || text[at - 1] === "\n" ? lines : newline + lines
	};
}
function endOfLine(offset, text) {
	if (text[offset - 1] === "\n") return offset;
	let newline = text.indexOf("\n", offset);
	return newline === -1 ? text.length : newline + 1;
}
/** How far the dashes of this author stand to the right of their key. */
function dashIndent(root, text, { indent }) {
	for (let { key, value } of root.items) if (isSeq(value) && !value.flow && value.items.length !== 0) return columnOf(value.range[0], text) - columnOf(key.range[0], text);
	return indent.length;
}
function columnOf(offset, text) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
function lineIndent(offset, text) {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
}
function pairOf(map, name) {
	return map.items.find(({ key }) => isScalar(key) && key.value === name);
}
// src/config/waiver-edit/index.ts
/**
* The text of a configuration with one more waiver, or with the one at `replaces` renewed. Everything else stays as it is, to
* the byte: the edit is a splice, and what it gave is read back. Throws ProblemsError, with the lines to write by hand, where
* the layout of the file gives no place for it.
*/
function writeWaiver(text, file, waiver, replaces) {
	let style = styleOf(text), edits = planEdits(text, file, waiver, replaces, style), edited = edits === void 0 ? void 0 : applyEdits(text, edits);
	if (edited !== void 0 && isAsMeant(text, edited, file, waiver, replaces)) return edited;
	let lines = writeBlockEntry(waiver, 2, {
		...style,
		newline: "\n",
		json: !1
	});
	throw new ProblemsError([{
		file,
		message: `has no plain place for a waiver. Write it by hand:\nwaivers:\n${lines.trimEnd()}`
	}]);
}
function planEdits(text, file, waiver, replaces, style) {
	let document = parseDocument(text, { logLevel: "silent" }), root = isPackageFile(file) ? document.get(packageKey, !0) : document.contents;
	if (!isMap(root)) return;
	let map = root;
	if (replaces !== void 0) return changeEntry(map, text, replaces, waiver, style);
	let edit = addEntry(map, text, waiver, style);
	return edit && [edit];
}
function applyEdits(text, edits) {
	return [...edits].sort((one, other) => other.from - one.from).reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text);
}
/** The new text says what the old one said, and the waiver besides. */
function isAsMeant(before, after, file, waiver, replaces) {
	let meant = structuredClone(configurationIn(before, file)), found = configurationIn(after, file);
	if (meant === void 0 || found === void 0) return !1;
	let list = meant.waivers ?? [];
	if (!Array.isArray(list)) return !1;
	let entry = Object.fromEntries(fieldsOf(waiver));
	return replaces === void 0 ? list.push(entry) : Object.assign(list[replaces], entry), meant.waivers = list, isDeepStrictEqual(found, meant);
}
function configurationIn(text, file) {
	let { source } = parseSource(text, file), value = source && valueAt(isPackageFile(file) ? sourceBelow(source, ["trustpath"]).value : source.value, []);
	return typeof value == "object" && value ? value : void 0;
}
export { showText as _, packageKey as a, parseSource as b, effectiveConfig as c, whyNotAnswer as d, checkRuleReferences as f, showPath as g, sourceBelow as h, isPackageFile as i, writeDraft as l, validateSource as m, settingPlaces as n, searchPlaces as o, orderProblems as p, loadConfig as r, configJsonSchema as s, writeWaiver as t, UnsoundConfigError as u, valueAt as v, schemasAt as y };
