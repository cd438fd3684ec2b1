import { t as require_dist } from "./dist.mjs";
import { t as nearest } from "./nearest.mjs";
// src/source/document-tree.ts
var import_dist = require_dist();
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
		if ((0, import_dist.isAlias)(node)) return readAlias(node, depth);
		if (node !== null && node.tag !== void 0 && !plainTags.has(node.tag)) return refuse(node, noTags);
		if ((0, import_dist.isScalar)(node)) return node.value;
		if ((0, import_dist.isSeq)(node)) return node.items.map((item) => read(item, depth + 1));
		if (!(0, import_dist.isMap)(node)) return null;
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
	}, resolve = (node) => (0, import_dist.isAlias)(node) ? targets.get(node) : node, step = (from, name) => {
		let node = resolve(from);
		if (!(0, import_dist.isSeq)(node)) return (0, import_dist.isMap)(node) ? pairsOf.get(node)?.get(String(name)) : void 0;
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
			return (0, import_dist.isScalar)(found) ? found : void 0;
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
	return (0, import_dist.visit)(document, { Node(_, node) {
		if ((0, import_dist.isAlias)(node)) {
			let target = anchors.get(node.source);
			target !== void 0 && targets.set(node, target);
		} else node.anchor !== void 0 && anchors.set(node.anchor, node);
	} }), targets;
}
function startOf(node) {
	return node?.range?.[0] ?? 0;
}
function isEmpty(node) {
	return node === null || (0, import_dist.isScalar)(node) && node.value === null && !node.source;
}
/** A key as written, so that `010:` stays `010`. */
function keyText(key) {
	if ((0, import_dist.isScalar)(key)) return typeof key.value == "string" ? key.value : key.source;
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
	let lines = new import_dist.LineCounter(), locate = (offset) => {
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
	let parser = new import_dist.Parser(lines.addNewLine), tokens = [], lexemes = 0;
	lines.addNewLine(0);
	for (let lexeme of new import_dist.Lexer().lex(text)) {
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
	let [document, second] = new import_dist.Composer({
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
	let short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return JSON.stringify(short).replace(invisible, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
		reportInput: !0
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
export { showText as a, parseSource as c, showPath as i, validateSource as n, valueAt as o, sourceBelow as r, schemasAt as s, orderProblems as t };
