"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_program = require("./program.cjs"), require_audit = require("./audit.cjs");
// node_modules/resolve-from/index.js
var require_resolve_from = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let path = require("path"), Module = require("module"), fs = require("fs"), resolveFrom = (fromDir, moduleId, silent) => {
		if (typeof fromDir != "string") throw TypeError(`Expected \`fromDir\` to be of type \`string\`, got \`${typeof fromDir}\``);
		if (typeof moduleId != "string") throw TypeError(`Expected \`moduleId\` to be of type \`string\`, got \`${typeof moduleId}\``);
		try {
			fromDir = fs.realpathSync(fromDir);
		} catch (err) {
			if (err.code === "ENOENT") fromDir = path.resolve(fromDir);
			else if (silent) return null;
			else throw err;
		}
		let fromFile = path.join(fromDir, "noop.js"), resolveFileName = () => Module._resolveFilename(moduleId, {
			id: fromFile,
			filename: fromFile,
			paths: Module._nodeModulePaths(fromDir)
		});
		if (silent) try {
			return resolveFileName();
		} catch {
			return null;
		}
		return resolveFileName();
	};
	module.exports = (fromDir, moduleId) => resolveFrom(fromDir, moduleId), module.exports.silent = (fromDir, moduleId) => resolveFrom(fromDir, moduleId, !0);
})), require_callsites = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let callsites = () => {
		let _prepareStackTrace = Error.prepareStackTrace;
		Error.prepareStackTrace = (_, stack) => stack;
		let stack = (/* @__PURE__ */ Error()).stack.slice(1);
		return Error.prepareStackTrace = _prepareStackTrace, stack;
	};
	module.exports = callsites, module.exports.default = callsites;
})), require_parent_module = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let callsites = require_callsites();
	module.exports = (filepath) => {
		let stacks = callsites();
		if (!filepath) return stacks[2].getFileName();
		let seenVal = !1;
		stacks.shift();
		for (let stack of stacks) {
			let parentFilepath = stack.getFileName();
			if (typeof parentFilepath == "string") {
				if (parentFilepath === filepath) seenVal = !0;
				else if (parentFilepath !== "module.js" && seenVal && parentFilepath !== filepath) return parentFilepath;
			}
		}
	};
})), require_import_fresh = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let path = require("path"), resolveFrom = require_resolve_from(), parentModule = require_parent_module();
	module.exports = (moduleId) => {
		if (typeof moduleId != "string") throw TypeError("Expected a string");
		let parentPath = parentModule(__filename), cwd = parentPath ? path.dirname(parentPath) : __dirname, filePath = resolveFrom(cwd, moduleId), oldModule = require.cache[filePath];
		if (oldModule && oldModule.parent) {
			let i = oldModule.parent.children.length;
			for (; i--;) oldModule.parent.children[i].id === filePath && oldModule.parent.children.splice(i, 1);
		}
		delete require.cache[filePath];
		let parent = require.cache[parentPath];
		return parent === void 0 || parent.require === void 0 ? require(filePath) : parent.require(filePath);
	};
})), require_is_arrayish = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = function(obj) {
		return obj ? obj instanceof Array || Array.isArray(obj) || obj.length >= 0 && obj.splice instanceof Function : !1;
	};
})), require_error_ex = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	var util = require("util"), isArrayish = require_is_arrayish(), errorEx = function(name, properties) {
		name && name.constructor === String || (properties = name || {}, name = Error.name);
		var errorExError = function ErrorEXError(message) {
			if (!this) return new ErrorEXError(message);
			message = message instanceof Error ? message.message : message || this.message, Error.call(this, message), Error.captureStackTrace(this, errorExError), this.name = name, Object.defineProperty(this, "message", {
				configurable: !0,
				enumerable: !1,
				get: function() {
					var newMessage = message.split(/\r?\n/g);
					for (var key in properties) if (properties.hasOwnProperty(key)) {
						var modifier = properties[key];
						"message" in modifier && (newMessage = modifier.message(this[key], newMessage) || newMessage, isArrayish(newMessage) || (newMessage = [newMessage]));
					}
					return newMessage.join("\n");
				},
				set: function(v) {
					message = v;
				}
			});
			var overwrittenStack = null, stackDescriptor = Object.getOwnPropertyDescriptor(this, "stack"), stackGetter = stackDescriptor.get, stackValue = stackDescriptor.value;
			delete stackDescriptor.value, delete stackDescriptor.writable, stackDescriptor.set = function(newstack) {
				overwrittenStack = newstack;
			}, stackDescriptor.get = function() {
				var stack = (overwrittenStack || (stackGetter ? stackGetter.call(this) : stackValue)).split(/\r?\n+/g);
				overwrittenStack || (stack[0] = this.name + ": " + this.message);
				var lineCount = 1;
				for (var key in properties) if (properties.hasOwnProperty(key)) {
					var modifier = properties[key];
					if ("line" in modifier) {
						var line = modifier.line(this[key]);
						line && stack.splice(lineCount++, 0, "    " + line);
					}
					"stack" in modifier && modifier.stack(this[key], stack);
				}
				return stack.join("\n");
			}, Object.defineProperty(this, "stack", stackDescriptor);
		};
		return Object.setPrototypeOf ? (Object.setPrototypeOf(errorExError.prototype, Error.prototype), Object.setPrototypeOf(errorExError, Error)) : util.inherits(errorExError, Error), errorExError;
	};
	errorEx.append = function(str, def) {
		return { message: function(v, message) {
			return v ||= def, v && (message[0] += " " + str.replace("%s", v.toString())), message;
		} };
	}, errorEx.line = function(str, def) {
		return { line: function(v) {
			return v ||= def, v ? str.replace("%s", v.toString()) : null;
		} };
	}, module.exports = errorEx;
})), require_json_parse_even_better_errors = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let hexify = (char) => {
		let h = char.charCodeAt(0).toString(16).toUpperCase();
		return "0x" + (h.length % 2 ? "0" : "") + h;
	}, parseError = (e, txt, context) => {
		if (!txt) return {
			message: e.message + " while parsing empty string",
			position: 0
		};
		let badToken = e.message.match(/^Unexpected token (.) .*position\s+(\d+)/i), errIdx = badToken ? +badToken[2] : e.message.match(/^Unexpected end of JSON.*/i) ? txt.length - 1 : null, msg = badToken ? e.message.replace(/^Unexpected token ./, `Unexpected token ${JSON.stringify(badToken[1])} (${hexify(badToken[1])})`) : e.message;
		if (errIdx != null) {
			let start = errIdx <= context ? 0 : errIdx - context, end = errIdx + context >= txt.length ? txt.length : errIdx + context, slice = (start === 0 ? "" : "...") + txt.slice(start, end) + (end === txt.length ? "" : "...");
			return {
				message: msg + ` while parsing ${txt === slice ? "" : "near "}${JSON.stringify(slice)}`,
				position: errIdx
			};
		}
		return {
			message: msg + ` while parsing '${txt.slice(0, context * 2)}'`,
			position: 0
		};
	};
	var JSONParseError = class extends SyntaxError {
		constructor(er, txt, context, caller) {
			context ||= 20;
			let metadata = parseError(er, txt, context);
			super(metadata.message), Object.assign(this, metadata), this.code = "EJSONPARSE", this.systemError = er, Error.captureStackTrace(this, caller || this.constructor);
		}
		get name() {
			return this.constructor.name;
		}
		set name(n) {}
		get [Symbol.toStringTag]() {
			return this.constructor.name;
		}
	};
	let kIndent = Symbol.for("indent"), kNewline = Symbol.for("newline"), formatRE = /^\s*[{\[]((?:\r?\n)+)([\s\t]*)/, emptyRE = /^(?:\{\}|\[\])((?:\r?\n)+)?$/, parseJson = (txt, reviver, context) => {
		let parseText = stripBOM(txt);
		context ||= 20;
		try {
			let [, newline = "\n", indent = "  "] = parseText.match(emptyRE) || parseText.match(formatRE) || [
				,
				"",
				""
			], result = JSON.parse(parseText, reviver);
			return result && typeof result == "object" && (result[kNewline] = newline, result[kIndent] = indent), result;
		} catch (e) {
			if (typeof txt != "string" && !Buffer.isBuffer(txt)) {
				let isEmptyArray = Array.isArray(txt) && txt.length === 0;
				throw Object.assign(/* @__PURE__ */ TypeError(`Cannot parse ${isEmptyArray ? "an empty array" : String(txt)}`), {
					code: "EJSONPARSE",
					systemError: e
				});
			}
			throw new JSONParseError(e, parseText, context, parseJson);
		}
	}, stripBOM = (txt) => String(txt).replace(/^\uFEFF/, "");
	module.exports = parseJson, parseJson.JSONParseError = JSONParseError, parseJson.noExceptions = (txt, reviver) => {
		try {
			return JSON.parse(stripBOM(txt), reviver);
		} catch {}
	};
})), require_build = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	exports.__esModule = !0, exports.LinesAndColumns = void 0;
	var LF = "\n", CR = "\r", LinesAndColumns = function() {
		function LinesAndColumns(string) {
			this.string = string;
			for (var offsets = [0], offset = 0; offset < string.length;) switch (string[offset]) {
				case LF:
					offset += LF.length, offsets.push(offset);
					break;
				case CR:
					offset += CR.length, string[offset] === LF && (offset += LF.length), offsets.push(offset);
					break;
				default: offset++;
			}
			this.offsets = offsets;
		}
		return LinesAndColumns.prototype.locationForIndex = function(index) {
			if (index < 0 || index > this.string.length) return null;
			for (var line = 0, offsets = this.offsets; offsets[line + 1] <= index;) line++;
			var column = index - offsets[line];
			return {
				line,
				column
			};
		}, LinesAndColumns.prototype.indexForLocation = function(location) {
			var line = location.line, column = location.column;
			return line < 0 || line >= this.offsets.length || column < 0 || column > this.lengthOfLine(line) ? null : this.offsets[line] + column;
		}, LinesAndColumns.prototype.lengthOfLine = function(line) {
			var offset = this.offsets[line];
			return (line === this.offsets.length - 1 ? this.string.length : this.offsets[line + 1]) - offset;
		}, LinesAndColumns;
	}();
	exports.LinesAndColumns = LinesAndColumns, exports.default = LinesAndColumns;
})), require_js_tokens = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = /((['"])(?:(?!\2|\\).|\\(?:\r\n|[\s\S]))*(\2)?|`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}]|\{[^}]*\}?)*\}?)*(`)?)|(\/\/.*)|(\/\*(?:[^*]|\*(?!\/))*(\*\/)?)|(\/(?!\*)(?:\[(?:(?![\]\\]).|\\.)*\]|(?![\/\]\\]).|\\.)+\/(?:(?!\s*(?:\b|[\u0080-\uFFFF$\\'"~({]|[+\-!](?!=)|\.?\d))|[gmiyus]{1,6}\b(?![\u0080-\uFFFF$\\]|\s*(?:[+\-*%&|^<>!=?({]|\/(?![\/*])))))|(0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d*\.\d+|\d+\.?)(?:[eE][+-]?\d+)?)|((?!\d)(?:(?!\s)[$\w\u0080-\uFFFF]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+)|(--|\+\+|&&|\|\||=>|\.{3}|(?:[+\-\/%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2})=?|[?~.,:;[\](){}])|(\s+)|(^$|[\s\S])/g, exports.matchToToken = function(match) {
		var token = {
			type: "invalid",
			value: match[0],
			closed: void 0
		};
		return match[1] ? (token.type = "string", token.closed = !!(match[3] || match[4])) : match[5] ? token.type = "comment" : match[6] ? (token.type = "comment", token.closed = !!match[7]) : match[8] ? token.type = "regex" : match[9] ? token.type = "number" : match[10] ? token.type = "name" : match[11] ? token.type = "punctuator" : match[12] && (token.type = "whitespace"), token;
	};
})), require_identifier = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isIdentifierChar = isIdentifierChar, exports.isIdentifierName = isIdentifierName, exports.isIdentifierStart = isIdentifierStart;
	let nonASCIIidentifierStartChars = "\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u0531-\u0556\u0559\u0560-\u0588\u05d0-\u05ea\u05ef-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u0860-\u086a\u0870-\u0887\u0889-\u088f\u08a0-\u08c9\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u09fc\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0af9\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c39\u0c3d\u0c58-\u0c5a\u0c5c\u0c5d\u0c60\u0c61\u0c80\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cdc-\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d04-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d54-\u0d56\u0d5f-\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e86-\u0e8a\u0e8c-\u0ea3\u0ea5\u0ea7-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f5\u13f8-\u13fd\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f8\u1700-\u1711\u171f-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1878\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191e\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19b0-\u19c9\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4c\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1c80-\u1c8a\u1c90-\u1cba\u1cbd-\u1cbf\u1ce9-\u1cec\u1cee-\u1cf3\u1cf5\u1cf6\u1cfa\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2118-\u211d\u2124\u2126\u2128\u212a-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309b-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua69d\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua7dc\ua7f1-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua8fd\ua8fe\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\ua9e0-\ua9e4\ua9e6-\ua9ef\ua9fa-\ua9fe\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa7e-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uab30-\uab5a\uab5c-\uab69\uab70-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc", nonASCIIidentifierChars = "\u00b7\u0300-\u036f\u0387\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u06f0-\u06f9\u0711\u0730-\u074a\u07a6-\u07b0\u07c0-\u07c9\u07eb-\u07f3\u07fd\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u0897-\u089f\u08ca-\u08e1\u08e3-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0966-\u096f\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09e6-\u09ef\u09fe\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a66-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0ae6-\u0aef\u0afa-\u0aff\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b55-\u0b57\u0b62\u0b63\u0b66-\u0b6f\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0be6-\u0bef\u0c00-\u0c04\u0c3c\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c66-\u0c6f\u0c81-\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0ce6-\u0cef\u0cf3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d66-\u0d6f\u0d81-\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0de6-\u0def\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e50-\u0e59\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0ed0-\u0ed9\u0f18\u0f19\u0f20-\u0f29\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1040-\u1049\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f-\u109d\u135d-\u135f\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u17e0-\u17e9\u180b-\u180d\u180f-\u1819\u18a9\u1920-\u192b\u1930-\u193b\u1946-\u194f\u19d0-\u19da\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f-\u1a89\u1a90-\u1a99\u1ab0-\u1abd\u1abf-\u1add\u1ae0-\u1aeb\u1b00-\u1b04\u1b34-\u1b44\u1b50-\u1b59\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1bb0-\u1bb9\u1be6-\u1bf3\u1c24-\u1c37\u1c40-\u1c49\u1c50-\u1c59\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u1dc0-\u1dff\u200c\u200d\u203f\u2040\u2054\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\u30fb\ua620-\ua629\ua66f\ua674-\ua67d\ua69e\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua82c\ua880\ua881\ua8b4-\ua8c5\ua8d0-\ua8d9\ua8e0-\ua8f1\ua8ff-\ua909\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9d0-\ua9d9\ua9e5\ua9f0-\ua9f9\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa50-\uaa59\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\uabf0-\uabf9\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff3f\uff65", nonASCIIidentifierStart = RegExp("[" + nonASCIIidentifierStartChars + "]"), nonASCIIidentifier = RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
	nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
	let astralIdentifierStartCodes = [
		0,
		11,
		2,
		25,
		2,
		18,
		2,
		1,
		2,
		14,
		3,
		13,
		35,
		122,
		70,
		52,
		268,
		28,
		4,
		48,
		48,
		31,
		14,
		29,
		6,
		37,
		11,
		29,
		3,
		35,
		5,
		7,
		2,
		4,
		43,
		157,
		19,
		35,
		5,
		35,
		5,
		39,
		9,
		51,
		13,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		2,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		4,
		51,
		13,
		310,
		10,
		21,
		11,
		7,
		25,
		5,
		2,
		41,
		2,
		8,
		70,
		5,
		3,
		0,
		2,
		43,
		2,
		1,
		4,
		0,
		3,
		22,
		11,
		22,
		10,
		30,
		66,
		18,
		2,
		1,
		11,
		21,
		11,
		25,
		7,
		25,
		39,
		55,
		7,
		1,
		65,
		0,
		16,
		3,
		2,
		2,
		2,
		28,
		43,
		28,
		4,
		28,
		36,
		7,
		2,
		27,
		28,
		53,
		11,
		21,
		11,
		18,
		14,
		17,
		111,
		72,
		56,
		50,
		14,
		50,
		14,
		35,
		39,
		27,
		10,
		22,
		251,
		41,
		7,
		1,
		17,
		5,
		57,
		28,
		11,
		0,
		9,
		21,
		43,
		17,
		47,
		20,
		28,
		22,
		13,
		52,
		58,
		1,
		3,
		0,
		14,
		44,
		33,
		24,
		27,
		35,
		30,
		0,
		3,
		0,
		9,
		34,
		4,
		0,
		13,
		47,
		15,
		3,
		22,
		0,
		2,
		0,
		36,
		17,
		2,
		24,
		20,
		1,
		64,
		6,
		2,
		0,
		2,
		3,
		2,
		14,
		2,
		9,
		8,
		46,
		39,
		7,
		3,
		1,
		3,
		21,
		2,
		6,
		2,
		1,
		2,
		4,
		4,
		0,
		19,
		0,
		13,
		4,
		31,
		9,
		2,
		0,
		3,
		0,
		2,
		37,
		2,
		0,
		26,
		0,
		2,
		0,
		45,
		52,
		19,
		3,
		21,
		2,
		31,
		47,
		21,
		1,
		2,
		0,
		185,
		46,
		42,
		3,
		37,
		47,
		21,
		0,
		60,
		42,
		14,
		0,
		72,
		26,
		38,
		6,
		186,
		43,
		117,
		63,
		32,
		7,
		3,
		0,
		3,
		7,
		2,
		1,
		2,
		23,
		16,
		0,
		2,
		0,
		95,
		7,
		3,
		38,
		17,
		0,
		2,
		0,
		29,
		0,
		11,
		39,
		8,
		0,
		22,
		0,
		12,
		45,
		20,
		0,
		19,
		72,
		200,
		32,
		32,
		8,
		2,
		36,
		18,
		0,
		50,
		29,
		113,
		6,
		2,
		1,
		2,
		37,
		22,
		0,
		26,
		5,
		2,
		1,
		2,
		31,
		15,
		0,
		24,
		43,
		261,
		18,
		16,
		0,
		2,
		12,
		2,
		33,
		125,
		0,
		80,
		921,
		103,
		110,
		18,
		195,
		2637,
		96,
		16,
		1071,
		18,
		5,
		26,
		3994,
		6,
		582,
		6842,
		29,
		1763,
		568,
		8,
		30,
		18,
		78,
		18,
		29,
		19,
		47,
		17,
		3,
		32,
		20,
		6,
		18,
		433,
		44,
		212,
		63,
		33,
		24,
		3,
		24,
		45,
		74,
		6,
		0,
		67,
		12,
		65,
		1,
		2,
		0,
		15,
		4,
		10,
		7381,
		42,
		31,
		98,
		114,
		8702,
		3,
		2,
		6,
		2,
		1,
		2,
		290,
		16,
		0,
		30,
		2,
		3,
		0,
		15,
		3,
		9,
		395,
		2309,
		106,
		6,
		12,
		4,
		8,
		8,
		9,
		5991,
		84,
		2,
		70,
		2,
		1,
		3,
		0,
		3,
		1,
		3,
		3,
		2,
		11,
		2,
		0,
		2,
		6,
		2,
		64,
		2,
		3,
		3,
		7,
		2,
		6,
		2,
		27,
		2,
		3,
		2,
		4,
		2,
		0,
		4,
		6,
		2,
		339,
		3,
		24,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		7,
		1845,
		30,
		7,
		5,
		262,
		61,
		147,
		44,
		11,
		6,
		17,
		0,
		322,
		29,
		19,
		43,
		485,
		27,
		229,
		29,
		3,
		0,
		208,
		30,
		2,
		2,
		2,
		1,
		2,
		6,
		3,
		4,
		10,
		1,
		225,
		6,
		2,
		3,
		2,
		1,
		2,
		14,
		2,
		196,
		60,
		67,
		8,
		0,
		1205,
		3,
		2,
		26,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		9,
		2,
		3,
		2,
		0,
		2,
		0,
		7,
		0,
		5,
		0,
		2,
		0,
		2,
		0,
		2,
		2,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		1,
		2,
		0,
		3,
		3,
		2,
		6,
		2,
		3,
		2,
		3,
		2,
		0,
		2,
		9,
		2,
		16,
		6,
		2,
		2,
		4,
		2,
		16,
		4421,
		42719,
		33,
		4381,
		3,
		5773,
		3,
		7472,
		16,
		621,
		2467,
		541,
		1507,
		4938,
		6,
		8489
	], astralIdentifierCodes = [
		509,
		0,
		227,
		0,
		150,
		4,
		294,
		9,
		1368,
		2,
		2,
		1,
		6,
		3,
		41,
		2,
		5,
		0,
		166,
		1,
		574,
		3,
		9,
		9,
		7,
		9,
		32,
		4,
		318,
		1,
		78,
		5,
		71,
		10,
		50,
		3,
		123,
		2,
		54,
		14,
		32,
		10,
		3,
		1,
		11,
		3,
		46,
		10,
		8,
		0,
		46,
		9,
		7,
		2,
		37,
		13,
		2,
		9,
		6,
		1,
		45,
		0,
		13,
		2,
		49,
		13,
		9,
		3,
		2,
		11,
		83,
		11,
		7,
		0,
		3,
		0,
		158,
		11,
		6,
		9,
		7,
		3,
		56,
		1,
		2,
		6,
		3,
		1,
		3,
		2,
		10,
		0,
		11,
		1,
		3,
		6,
		4,
		4,
		68,
		8,
		2,
		0,
		3,
		0,
		2,
		3,
		2,
		4,
		2,
		0,
		15,
		1,
		83,
		17,
		10,
		9,
		5,
		0,
		82,
		19,
		13,
		9,
		214,
		6,
		3,
		8,
		28,
		1,
		83,
		16,
		16,
		9,
		82,
		12,
		9,
		9,
		7,
		19,
		58,
		14,
		5,
		9,
		243,
		14,
		166,
		9,
		71,
		5,
		2,
		1,
		3,
		3,
		2,
		0,
		2,
		1,
		13,
		9,
		120,
		6,
		3,
		6,
		4,
		0,
		29,
		9,
		41,
		6,
		2,
		3,
		9,
		0,
		10,
		10,
		47,
		15,
		199,
		7,
		137,
		9,
		54,
		7,
		2,
		7,
		17,
		9,
		57,
		21,
		2,
		13,
		123,
		5,
		4,
		0,
		2,
		1,
		2,
		6,
		2,
		0,
		9,
		9,
		49,
		4,
		2,
		1,
		2,
		4,
		9,
		9,
		55,
		9,
		266,
		3,
		10,
		1,
		2,
		0,
		49,
		6,
		4,
		4,
		14,
		10,
		5350,
		0,
		7,
		14,
		11465,
		27,
		2343,
		9,
		87,
		9,
		39,
		4,
		60,
		6,
		26,
		9,
		535,
		9,
		470,
		0,
		2,
		54,
		8,
		3,
		82,
		0,
		12,
		1,
		19628,
		1,
		4178,
		9,
		519,
		45,
		3,
		22,
		543,
		4,
		4,
		5,
		9,
		7,
		3,
		6,
		31,
		3,
		149,
		2,
		1418,
		49,
		513,
		54,
		5,
		49,
		9,
		0,
		15,
		0,
		23,
		4,
		2,
		14,
		1361,
		6,
		2,
		16,
		3,
		6,
		2,
		1,
		2,
		4,
		101,
		0,
		161,
		6,
		10,
		9,
		357,
		0,
		62,
		13,
		499,
		13,
		245,
		1,
		2,
		9,
		233,
		0,
		3,
		0,
		8,
		1,
		6,
		0,
		475,
		6,
		110,
		6,
		6,
		9,
		4759,
		9,
		787719,
		239
	];
	function isInAstralSet(code, set) {
		let pos = 65536;
		for (let i = 0, length = set.length; i < length; i += 2) {
			if (pos += set[i], pos > code) return !1;
			if (pos += set[i + 1], pos >= code) return !0;
		}
		return !1;
	}
	function isIdentifierStart(code) {
		return code < 65 ? code === 36 : code <= 90 ? !0 : code < 97 ? code === 95 : code <= 122 ? !0 : code <= 65535 ? code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code)) : isInAstralSet(code, astralIdentifierStartCodes);
	}
	function isIdentifierChar(code) {
		return code < 48 ? code === 36 : code < 58 ? !0 : code < 65 ? !1 : code <= 90 ? !0 : code < 97 ? code === 95 : code <= 122 ? !0 : code <= 65535 ? code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code)) : isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
	}
	function isIdentifierName(name) {
		let isFirst = !0;
		for (let i = 0; i < name.length; i++) {
			let cp = name.charCodeAt(i);
			if ((cp & 64512) == 55296 && i + 1 < name.length) {
				let trail = name.charCodeAt(++i);
				(trail & 64512) == 56320 && (cp = 65536 + ((cp & 1023) << 10) + (trail & 1023));
			}
			if (isFirst) {
				if (isFirst = !1, !isIdentifierStart(cp)) return !1;
			} else if (!isIdentifierChar(cp)) return !1;
		}
		return !isFirst;
	}
})), require_keyword = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isKeyword = isKeyword, exports.isReservedWord = isReservedWord, exports.isStrictBindOnlyReservedWord = isStrictBindOnlyReservedWord, exports.isStrictBindReservedWord = isStrictBindReservedWord, exports.isStrictReservedWord = isStrictReservedWord;
	let reservedWords = {
		keyword: /* @__PURE__ */ "break.case.catch.continue.debugger.default.do.else.finally.for.function.if.return.switch.throw.try.var.const.while.with.new.this.super.class.extends.export.import.null.true.false.in.instanceof.typeof.void.delete".split("."),
		strict: [
			"implements",
			"interface",
			"let",
			"package",
			"private",
			"protected",
			"public",
			"static",
			"yield"
		],
		strictBind: ["eval", "arguments"]
	}, keywords = new Set(reservedWords.keyword), reservedWordsStrictSet = new Set(reservedWords.strict), reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
	function isReservedWord(word, inModule) {
		return inModule && word === "await" || word === "enum";
	}
	function isStrictReservedWord(word, inModule) {
		return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
	}
	function isStrictBindOnlyReservedWord(word) {
		return reservedWordsStrictBindSet.has(word);
	}
	function isStrictBindReservedWord(word, inModule) {
		return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
	}
	function isKeyword(word) {
		return keywords.has(word);
	}
})), require_lib$1 = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), Object.defineProperty(exports, "isIdentifierChar", {
		enumerable: !0,
		get: function() {
			return _identifier.isIdentifierChar;
		}
	}), Object.defineProperty(exports, "isIdentifierName", {
		enumerable: !0,
		get: function() {
			return _identifier.isIdentifierName;
		}
	}), Object.defineProperty(exports, "isIdentifierStart", {
		enumerable: !0,
		get: function() {
			return _identifier.isIdentifierStart;
		}
	}), Object.defineProperty(exports, "isKeyword", {
		enumerable: !0,
		get: function() {
			return _keyword.isKeyword;
		}
	}), Object.defineProperty(exports, "isReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isReservedWord;
		}
	}), Object.defineProperty(exports, "isStrictBindOnlyReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isStrictBindOnlyReservedWord;
		}
	}), Object.defineProperty(exports, "isStrictBindReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isStrictBindReservedWord;
		}
	}), Object.defineProperty(exports, "isStrictReservedWord", {
		enumerable: !0,
		get: function() {
			return _keyword.isStrictReservedWord;
		}
	});
	var _identifier = require_identifier(), _keyword = require_keyword();
})), require_lib = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	var picocolors = require_program.n(), jsTokens = require_js_tokens(), helperValidatorIdentifier = require_lib$1();
	function isColorSupported() {
		return typeof process == "object" && (process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") ? !1 : picocolors.isColorSupported;
	}
	let compose = (f, g) => (v) => f(g(v));
	function buildDefs(colors) {
		return {
			keyword: colors.cyan,
			capitalized: colors.yellow,
			jsxIdentifier: colors.yellow,
			punctuator: colors.yellow,
			number: colors.magenta,
			string: colors.green,
			regex: colors.magenta,
			comment: colors.gray,
			invalid: compose(compose(colors.white, colors.bgRed), colors.bold),
			gutter: colors.gray,
			marker: compose(colors.red, colors.bold),
			message: compose(colors.red, colors.bold),
			reset: colors.reset
		};
	}
	let defsOn = buildDefs(picocolors.createColors(!0)), defsOff = buildDefs(picocolors.createColors(!1));
	function getDefs(enabled) {
		return enabled ? defsOn : defsOff;
	}
	let sometimesKeywords = /* @__PURE__ */ new Set([
		"as",
		"async",
		"from",
		"get",
		"of",
		"set"
	]), NEWLINE$1 = /\r\n|[\n\r\u2028\u2029]/, BRACKET = /^[()[\]{}]$/, tokenize, JSX_TAG = /^[a-z][\w-]*$/i, getTokenType = function(token, offset, text) {
		if (token.type === "name") {
			let tokenValue = token.value;
			if (helperValidatorIdentifier.isKeyword(tokenValue) || helperValidatorIdentifier.isStrictReservedWord(tokenValue, !0) || sometimesKeywords.has(tokenValue)) return "keyword";
			if (JSX_TAG.test(tokenValue) && (text[offset - 1] === "<" || text.slice(offset - 2, offset) === "</")) return "jsxIdentifier";
			let firstChar = String.fromCodePoint(tokenValue.codePointAt(0));
			if (firstChar !== firstChar.toLowerCase()) return "capitalized";
		}
		return token.type === "punctuator" && BRACKET.test(token.value) ? "bracket" : token.type === "invalid" && (token.value === "@" || token.value === "#") ? "punctuator" : token.type;
	};
	tokenize = function* (text) {
		let match;
		for (; match = jsTokens.default.exec(text);) {
			let token = jsTokens.matchToToken(match);
			yield {
				type: getTokenType(token, match.index, text),
				value: token.value
			};
		}
	};
	function highlight(text) {
		if (text === "") return "";
		let defs = getDefs(!0), highlighted = "";
		for (let { type, value } of tokenize(text)) type in defs ? highlighted += value.split(NEWLINE$1).map((str) => defs[type](str)).join("\n") : highlighted += value;
		return highlighted;
	}
	let deprecationWarningShown = !1, NEWLINE = /\r\n|[\n\r\u2028\u2029]/;
	function getMarkerLines(loc, source, opts, startLineBaseZero) {
		let startLoc = Object.assign({
			column: 0,
			line: -1
		}, loc.start), endLoc = Object.assign({}, startLoc, loc.end), { linesAbove = 2, linesBelow = 3 } = opts || {}, startLine = startLoc.line - startLineBaseZero, startColumn = startLoc.column, endLine = endLoc.line - startLineBaseZero, endColumn = endLoc.column, start = Math.max(startLine - (linesAbove + 1), 0), end = Math.min(source.length, endLine + linesBelow);
		startLine === -1 && (start = 0), endLine === -1 && (end = source.length);
		let lineDiff = endLine - startLine, markerLines = {};
		if (lineDiff) for (let i = 0; i <= lineDiff; i++) {
			let lineNumber = i + startLine;
			markerLines[lineNumber] = startColumn ? i === 0 ? [startColumn, source[lineNumber - 1].length - startColumn + 1] : i === lineDiff ? [0, endColumn] : [0, source[lineNumber - i].length] : !0;
		}
		else markerLines[startLine] = startColumn === endColumn ? !startColumn || [startColumn, 0] : [startColumn, endColumn - startColumn];
		return {
			start,
			end,
			markerLines
		};
	}
	function codeFrameColumns(rawLines, loc, opts = {}) {
		let shouldHighlight = opts.forceColor || isColorSupported() && opts.highlightCode, startLineBaseZero = (opts.startLine || 1) - 1, defs = getDefs(shouldHighlight), { start, end, markerLines } = getMarkerLines(loc, rawLines.split(NEWLINE), opts, startLineBaseZero), hasColumns = loc.start && typeof loc.start.column == "number", numberMaxWidth = String(end + startLineBaseZero).length, frame = (shouldHighlight ? highlight(rawLines) : rawLines).split(NEWLINE, end).slice(start, end).map((line, index) => {
			let number = start + 1 + index, gutter = ` ${` ${number + startLineBaseZero}`.slice(-numberMaxWidth)} |`, hasMarker = markerLines[number], lastMarkerLine = !markerLines[number + 1];
			if (hasMarker) {
				let markerLine = "";
				if (Array.isArray(hasMarker)) {
					let markerSpacing = line.slice(0, Math.max(hasMarker[0] - 1, 0)).replace(/[^\t]/g, " "), numberOfMarkers = hasMarker[1] || 1;
					markerLine = [
						"\n ",
						defs.gutter(gutter.replace(/\d/g, " ")),
						" ",
						markerSpacing,
						defs.marker("^").repeat(numberOfMarkers)
					].join(""), lastMarkerLine && opts.message && (markerLine += " " + defs.message(opts.message));
				}
				return [
					defs.marker(">"),
					defs.gutter(gutter),
					line.length > 0 ? ` ${line}` : "",
					markerLine
				].join("");
			}
			return ` ${defs.gutter(gutter)}${line.length > 0 ? ` ${line}` : ""}`;
		}).join("\n");
		return opts.message && !hasColumns && (frame = `${" ".repeat(numberMaxWidth + 1)}${opts.message}\n${frame}`), shouldHighlight ? defs.reset(frame) : frame;
	}
	function index(rawLines, lineNumber, colNumber, opts = {}) {
		if (!deprecationWarningShown) {
			deprecationWarningShown = !0;
			let message = "Passing lineNumber and colNumber is deprecated to @babel/code-frame. Please use `codeFrameColumns`.";
			if (process.emitWarning) process.emitWarning(message, "DeprecationWarning");
			else {
				let deprecationError = /* @__PURE__ */ Error(message);
				deprecationError.name = "DeprecationWarning", console.warn(/* @__PURE__ */ Error(message));
			}
		}
		return colNumber = Math.max(colNumber, 0), codeFrameColumns(rawLines, { start: {
			column: colNumber,
			line: lineNumber
		} }, opts);
	}
	exports.codeFrameColumns = codeFrameColumns, exports.default = index, exports.highlight = highlight;
})), require_parse_json = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let errorEx = require_error_ex(), fallback = require_json_parse_even_better_errors(), { default: LinesAndColumns } = require_build(), { codeFrameColumns } = require_lib(), JSONError = errorEx("JSONError", {
		fileName: errorEx.append("in %s"),
		codeFrame: errorEx.append("\n\n%s\n")
	}), parseJson = (string, reviver, filename) => {
		typeof reviver == "string" && (filename = reviver, reviver = null);
		try {
			try {
				return JSON.parse(string, reviver);
			} catch (error) {
				throw fallback(string, reviver), error;
			}
		} catch (error) {
			error.message = error.message.replace(/\n/g, "");
			let indexMatch = error.message.match(/in JSON at position (\d+) while parsing/), jsonError = new JSONError(error);
			if (filename && (jsonError.fileName = filename), indexMatch && indexMatch.length > 0) {
				let lines = new LinesAndColumns(string), index = Number(indexMatch[1]), location = lines.locationForIndex(index);
				jsonError.codeFrame = codeFrameColumns(string, { start: {
					line: location.line + 1,
					column: location.column + 1
				} }, { highlightCode: !0 });
			}
			throw jsonError;
		}
	};
	parseJson.JSONError = JSONError, module.exports = parseJson;
})), require_common = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	function isNothing(subject) {
		return subject == null;
	}
	function isObject(subject) {
		return typeof subject == "object" && !!subject;
	}
	function toArray(sequence) {
		return Array.isArray(sequence) ? sequence : isNothing(sequence) ? [] : [sequence];
	}
	function extend(target, source) {
		if (source) {
			let sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				let key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && 1 / number == -1e400;
	}
	module.exports.isNothing = isNothing, module.exports.isObject = isObject, module.exports.toArray = toArray, module.exports.repeat = repeat, module.exports.isNegativeZero = isNegativeZero, module.exports.extend = extend;
})), require_exception = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	function formatError(exception, compact) {
		let where = "", message = exception.reason || "(unknown reason)";
		return exception.mark ? (exception.mark.name && (where += "in \"" + exception.mark.name + "\" "), where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")", !compact && exception.mark.snippet && (where += "\n\n" + exception.mark.snippet), message + " " + where) : message;
	}
	function YAMLException(reason, mark) {
		Error.call(this), this.name = "YAMLException", this.reason = reason, this.mark = mark, this.message = formatError(this, !1), Error.captureStackTrace ? Error.captureStackTrace(this, this.constructor) : this.stack = (/* @__PURE__ */ Error()).stack || "";
	}
	YAMLException.prototype = Object.create(Error.prototype), YAMLException.prototype.constructor = YAMLException, YAMLException.prototype.toString = function(compact) {
		return this.name + ": " + formatError(this, compact);
	}, module.exports = YAMLException;
})), require_snippet = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let common = require_common();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "", tail = "", maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		return position - lineStart > maxHalfLength && (head = " ... ", lineStart = position - maxHalfLength + head.length), lineEnd - position > maxHalfLength && (tail = " ...", lineEnd = position + maxHalfLength - tail.length), {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		if (options = Object.create(options || null), !mark.buffer) return null;
		options.maxLength || (options.maxLength = 79), typeof options.indent != "number" && (options.indent = 1), typeof options.linesBefore != "number" && (options.linesBefore = 3), typeof options.linesAfter != "number" && (options.linesAfter = 2);
		let re = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match, foundLineNo = -1;
		for (; match = re.exec(mark.buffer);) lineEnds.push(match.index), lineStarts.push(match.index + match[0].length), mark.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
		foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
		let result = "", lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length, maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore && !(foundLineNo - i < 0); i++) {
			let line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line.str + "\n" + result;
		}
		let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n", result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
			let line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	module.exports = makeSnippet;
})), require_type = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let YAMLException = require_exception(), TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	], YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		let result = {};
		return map !== null && Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		}), result;
	}
	function Type(tag, options) {
		if (options ||= {}, Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		}), this.options = options, this.tag = tag, this.kind = options.kind || null, this.resolve = options.resolve || function() {
			return !0;
		}, this.construct = options.construct || function(data) {
			return data;
		}, this.instanceOf = options.instanceOf || null, this.predicate = options.predicate || null, this.represent = options.represent || null, this.representName = options.representName || null, this.defaultStyle = options.defaultStyle || null, this.multi = options.multi || !1, this.styleAliases = compileStyleAliases(options.styleAliases || null), YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	module.exports = Type;
})), require_schema = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let YAMLException = require_exception(), Type = require_type();
	function compileList(schema, name) {
		let result = [];
		return schema[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi && (newIndex = previousIndex);
			}), result[newIndex] = currentType;
		}), result;
	}
	function compileMap() {
		let result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type) {
			type.multi ? (result.multi[type.kind].push(type), result.multi.fallback.push(type)) : result[type.kind][type.tag] = result.fallback[type.tag] = type;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema(definition) {
		return this.extend(definition);
	}
	Schema.prototype.extend = function(definition) {
		let implicit = [], explicit = [];
		if (definition instanceof Type) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) definition.implicit && (implicit = implicit.concat(definition.implicit)), definition.explicit && (explicit = explicit.concat(definition.explicit));
		else throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type.loadKind && type.loadKind !== "scalar") throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type.multi) throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		}), explicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		let result = Object.create(Schema.prototype);
		return result.implicit = (this.implicit || []).concat(implicit), result.explicit = (this.explicit || []).concat(explicit), result.compiledImplicit = compileList(result, "implicit"), result.compiledExplicit = compileList(result, "explicit"), result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit), result;
	}, module.exports = Schema;
})), require_str = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data === null ? "" : data;
		}
	});
})), require_seq = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data === null ? [] : data;
		}
	});
})), require_map = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data === null ? {} : data;
		}
	});
})), require_failsafe = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = new (require_schema())({ explicit: [
		require_str(),
		require_seq(),
		require_map()
	] });
})), require_null = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type();
	function resolveYamlNull(data) {
		if (data === null) return !0;
		let max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	module.exports = new Type("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
})), require_bool = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type();
	function resolveYamlBoolean(data) {
		if (data === null) return !1;
		let max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	module.exports = new Type("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
})), require_int = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let common = require_common(), Type = require_type();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return !1;
		let max = data.length, index = 0, hasDigits = !1;
		if (!max) return !1;
		let ch = data[index];
		if ((ch === "-" || ch === "+") && (ch = data[++index]), ch === "0") {
			if (index + 1 === max) return !0;
			if (ch = data[++index], ch === "b") {
				for (index++; index < max; index++) {
					if (ch = data[index], ch !== "0" && ch !== "1") return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				for (index++; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				for (index++; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return !1;
					hasDigits = !0;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return !1;
			hasDigits = !0;
		}
		return hasDigits ? isFinite(parseYamlInteger(data)) : !1;
	}
	function parseYamlInteger(data) {
		let value = data, sign = 1, ch = value[0];
		if ((ch === "-" || ch === "+") && (ch === "-" && (sign = -1), value = value.slice(1), ch = value[0]), value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 == 0 && !common.isNegativeZero(object);
	}
	module.exports = new Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
})), require_float = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let common = require_common(), Type = require_type(), YAML_FLOAT_PATTERN = /* @__PURE__ */ RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		return data === null || !YAML_FLOAT_PATTERN.test(data) ? !1 : isFinite(parseFloat(data, 10)) ? !0 : YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase(), sign = value[0] === "-" ? -1 : 1;
		return "+-".indexOf(value[0]) >= 0 && (value = value.slice(1)), value === ".inf" ? sign === 1 ? 1e400 : -1e400 : value === ".nan" ? NaN : sign * parseFloat(value, 10);
	}
	let SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (object === 1e400) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (object === -1e400) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common.isNegativeZero(object)) return "-0.0";
		let res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 != 0 || common.isNegativeZero(object));
	}
	module.exports = new Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
})), require_json = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = require_failsafe().extend({ implicit: [
		require_null(),
		require_bool(),
		require_int(),
		require_float()
	] });
})), require_core = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = require_json();
})), require_timestamp = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type(), YAML_DATE_REGEXP = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		return data === null ? !1 : YAML_DATE_REGEXP.exec(data) !== null || YAML_TIMESTAMP_REGEXP.exec(data) !== null;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0, delta = null, match = YAML_DATE_REGEXP.exec(data);
		if (match === null && (match = YAML_TIMESTAMP_REGEXP.exec(data)), match === null) throw Error("Date resolve error");
		let year = +match[1], month = match[2] - 1, day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		let hour = +match[4], minute = +match[5], second = +match[6];
		if (match[7]) {
			for (fraction = match[7].slice(0, 3); fraction.length < 3;) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			let tzHour = +match[10], tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4, match[9] === "-" && (delta = -delta);
		}
		let date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		return delta && date.setTime(date.getTime() - delta), date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
})), require_merge$1 = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	module.exports = new Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
})), require_binary = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type();
	function resolveYamlBinary(data) {
		if (data === null) return !1;
		let bitlen = 0, max = data.length;
		for (let idx = 0; idx < max; idx++) {
			let code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r".indexOf(data.charAt(idx));
			if (!(code > 64)) {
				if (code < 0) return !1;
				bitlen += 6;
			}
		}
		return bitlen % 8 == 0;
	}
	function constructYamlBinary(data) {
		let input = data.replace(/[\r\n=]/g, ""), max = input.length, bits = 0, result = [];
		for (let idx = 0; idx < max; idx++) idx % 4 == 0 && idx && (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)), bits = bits << 6 | "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r".indexOf(input.charAt(idx));
		let tailbits = max % 4 * 6;
		return tailbits === 0 ? (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)) : tailbits === 18 ? (result.push(bits >> 10 & 255), result.push(bits >> 2 & 255)) : tailbits === 12 && result.push(bits >> 4 & 255), new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "", bits = 0, max = object.length, map = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
		for (let idx = 0; idx < max; idx++) idx % 3 == 0 && idx && (result += map[bits >> 18 & 63], result += map[bits >> 12 & 63], result += map[bits >> 6 & 63], result += map[bits & 63]), bits = (bits << 8) + object[idx];
		let tail = max % 3;
		return tail === 0 ? (result += map[bits >> 18 & 63], result += map[bits >> 12 & 63], result += map[bits >> 6 & 63], result += map[bits & 63]) : tail === 2 ? (result += map[bits >> 10 & 63], result += map[bits >> 4 & 63], result += map[bits << 2 & 63], result += map[64]) : tail === 1 && (result += map[bits >> 2 & 63], result += map[bits << 4 & 63], result += map[64], result += map[64]), result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	module.exports = new Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
})), require_omap = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type(), _hasOwnProperty = Object.prototype.hasOwnProperty, _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return !0;
		let objectKeys = {}, object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index], pairHasKey = !1;
			if (_toString.call(pair) !== "[object Object]") return !1;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = !0;
				else return !1;
			}
			if (!pairHasKey || _hasOwnProperty.call(objectKeys, pairKey)) return !1;
			Object.defineProperty(objectKeys, pairKey, { value: !0 });
		}
		return !0;
	}
	function constructYamlOmap(data) {
		return data === null ? [] : data;
	}
	module.exports = new Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
})), require_pairs = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type(), _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return !0;
		let object = data, result = Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return !1;
			let keys = Object.keys(pair);
			if (keys.length !== 1) return !1;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return !0;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		let object = data, result = Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			let pair = object[index], keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	module.exports = new Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
})), require_set = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let Type = require_type(), _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return !0;
		let object = data;
		for (let key in object) if (_hasOwnProperty.call(object, key) && object[key] !== null) return !1;
		return !0;
	}
	function constructYamlSet(data) {
		return data === null ? {} : data;
	}
	module.exports = new Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
})), require_default = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = require_core().extend({
		implicit: [require_timestamp(), require_merge$1()],
		explicit: [
			require_binary(),
			require_omap(),
			require_pairs(),
			require_set()
		]
	});
})), require_loader = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let common = require_common(), YAMLException = require_exception(), makeSnippet = require_snippet(), DEFAULT_SCHEMA = require_default(), _hasOwnProperty = Object.prototype.hasOwnProperty, PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/, PATTERN_FLOW_INDICATORS = /[,\[\]{}]/, PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/, PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		let lc = c | 32;
		return lc >= 97 && lc <= 102 ? lc - 97 + 10 : -1;
	}
	function escapedHexLen(c) {
		return c === 120 ? 2 : c === 117 ? 4 : c === 85 ? 8 : 0;
	}
	function fromDecimalCode(c) {
		return c >= 48 && c <= 57 ? c - 48 : -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "\u0085";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		return c <= 65535 ? String.fromCharCode(c) : String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		key === "__proto__" ? Object.defineProperty(object, key, {
			configurable: !0,
			enumerable: !0,
			writable: !0,
			value
		}) : object[key] = value;
	}
	let simpleEscapeCheck = Array(256), simpleEscapeMap = Array(256);
	for (let i = 0; i < 256; i++) simpleEscapeCheck[i] = +!!simpleEscapeSequence(i), simpleEscapeMap[i] = simpleEscapeSequence(i);
	function State(input, options) {
		this.input = input, this.filename = options.filename || null, this.schema = options.schema || DEFAULT_SCHEMA, this.onWarning = options.onWarning || null, this.legacy = options.legacy || !1, this.json = options.json || !1, this.listener = options.listener || null, this.maxDepth = typeof options.maxDepth == "number" ? options.maxDepth : 100, this.maxTotalMergeKeys = typeof options.maxTotalMergeKeys == "number" ? options.maxTotalMergeKeys : 1e4, this.implicitTypes = this.schema.compiledImplicit, this.typeMap = this.schema.compiledTypeMap, this.length = input.length, this.position = 0, this.line = 0, this.lineStart = 0, this.lineIndent = 0, this.depth = 0, this.totalMergeKeys = 0, this.firstTabInLine = -1, this.documents = [], this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		let mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		return mark.snippet = makeSnippet(mark), new YAMLException(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		state.onWarning && state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		let transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			let transaction = transactions[transactions.length - 1];
			_hasOwnProperty.call(transaction, name) || (transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			});
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(Object.create(null));
	}
	function commitAnchorTransaction(state) {
		let transaction = state.anchorMapTransactions.pop(), transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		let parent = transactions[transactions.length - 1], names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			let name = names[index];
			_hasOwnProperty.call(parent, name) || (parent[name] = transaction[name]);
		}
	}
	function rollbackAnchorTransaction(state) {
		let transaction = state.anchorMapTransactions.pop(), names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; --index) {
			let entry = transaction[names[index]];
			entry.existed ? state.anchorMap[names[index]] = entry.value : delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position, state.line = snapshot.line, state.lineStart = snapshot.lineStart, state.lineIndent = snapshot.lineIndent, state.firstTabInLine = snapshot.firstTabInLine, state.tag = snapshot.tag, state.anchor = snapshot.anchor, state.kind = snapshot.kind, state.result = snapshot.result;
	}
	let directiveHandlers = {
		YAML: function(state, name, args) {
			state.version !== null && throwError(state, "duplication of %YAML directive"), args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
			let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			match === null && throwError(state, "ill-formed argument of the YAML directive");
			let major = parseInt(match[1], 10), minor = parseInt(match[2], 10);
			major !== 1 && throwError(state, "unacceptable YAML version of the document"), state.version = args[0], state.checkLineBreaks = minor < 2, minor !== 1 && minor !== 2 && throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function(state, name, args) {
			let prefix;
			args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
			let handle = args[0];
			prefix = args[1], PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive"), _hasOwnProperty.call(state.tagMap, handle) && throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle"), PATTERN_TAG_URI.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			let _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				let _character = _result.charCodeAt(_position);
				_character === 9 || _character >= 32 && _character <= 1114111 || throwError(state, "expected valid JSON character");
			}
			else PATTERN_NON_PRINTABLE.test(_result) && throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++, state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		common.isObject(source) || throwError(state, "cannot merge mappings; the provided source object is unacceptable"), chargeMergeWork(state);
		let sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			let key = sourceKeys[index];
			chargeMergeWork(state), _hasOwnProperty.call(destination, key) || (setProperty(destination, key, source[key]), overridableKeys[key] = !0);
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) Array.isArray(keyNode[index]) && throwError(state, "nested arrays are not supported inside keys"), typeof keyNode == "object" && _class(keyNode[index]) === "[object Object]" && (keyNode[index] = "[object Object]");
		}
		if (typeof keyNode == "object" && _class(keyNode) === "[object Object]" && (keyNode = "[object Object]"), keyNode = String(keyNode), _result === null && (_result = {}), keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				valueNode.length > 100 && throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else !state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode) && (state.line = startLine || state.line, state.lineStart = startLineStart || state.lineStart, state.position = startPos || state.position, throwError(state, "duplicated mapping key")), setProperty(_result, keyNode, valueNode), delete overridableKeys[keyNode];
		return _result;
	}
	function readLineBreak(state) {
		let ch = state.input.charCodeAt(state.position);
		ch === 10 ? state.position++ : ch === 13 ? (state.position++, state.input.charCodeAt(state.position) === 10 && state.position++) : throwError(state, "a line break is expected"), state.line += 1, state.lineStart = state.position, state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0, ch = state.input.charCodeAt(state.position);
		for (; ch !== 0;) {
			for (; isWhiteSpace(ch);) ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position), ch = state.input.charCodeAt(++state.position);
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) for (readLineBreak(state), ch = state.input.charCodeAt(state.position), lineBreaks++, state.lineIndent = 0; ch === 32;) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
			else break;
		}
		return checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent && throwWarning(state, "deficient indentation"), lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position, ch = state.input.charCodeAt(_position);
		return !!((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2) && (_position += 3, ch = state.input.charCodeAt(_position), ch === 0 || isWsOrEol(ch)));
	}
	function writeFoldedLines(state, count) {
		count === 1 ? state.result += " " : count > 1 && (state.result += common.repeat("\n", count - 1));
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart, captureEnd, hasPendingContent, _line, _lineStart, _lineIndent, _kind = state.kind, _result = state.result, ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return !1;
		if (ch === 63 || ch === 45) {
			let following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return !1;
		}
		for (state.kind = "scalar", state.result = "", captureStart = captureEnd = state.position, hasPendingContent = !1; ch !== 0;) {
			if (ch === 58) {
				let following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				if (_line = state.line, _lineStart = state.lineStart, _lineIndent = state.lineIndent, skipSeparationSpace(state, !1, -1), state.lineIndent >= nodeIndent) {
					hasPendingContent = !0, ch = state.input.charCodeAt(state.position);
					continue;
				}
				state.position = captureEnd, state.line = _line, state.lineStart = _lineStart, state.lineIndent = _lineIndent;
				break;
			}
			hasPendingContent &&= (captureSegment(state, captureStart, captureEnd, !1), writeFoldedLines(state, state.line - _line), captureStart = captureEnd = state.position, !1), isWhiteSpace(ch) || (captureEnd = state.position + 1), ch = state.input.charCodeAt(++state.position);
		}
		return captureSegment(state, captureStart, captureEnd, !1), state.result ? !0 : (state.kind = _kind, state.result = _result, !1);
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart, captureEnd, ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return !1;
		for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0;) if (ch === 39) {
			if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), ch === 39) captureStart = state.position, state.position++, captureEnd = state.position;
			else return !0;
		} else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart, captureEnd, tmp, ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return !1;
		for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0;) if (ch === 34) return captureSegment(state, captureStart, state.position, !0), state.position++, !0;
		else if (ch === 92) {
			if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), isEol(ch)) skipSeparationSpace(state, !1, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) state.result += simpleEscapeMap[ch], state.position++;
			else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp, hexResult = 0;
				for (; hexLength > 0; hexLength--) ch = state.input.charCodeAt(++state.position), (tmp = fromHexCode(ch)) >= 0 ? hexResult = (hexResult << 4) + tmp : throwError(state, "expected hexadecimal character");
				state.result += charFromCodepoint(hexResult), state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = !0, _line, _lineStart, _pos, _tag = state.tag, _result, _anchor = state.anchor, terminator, isPair, isExplicitPair, isMapping, overridableKeys = Object.create(null), keyNode, keyTag, valueNode, ch = state.input.charCodeAt(state.position);
		if (ch === 91) terminator = 93, isMapping = !1, _result = [];
		else if (ch === 123) terminator = 125, isMapping = !0, _result = {};
		else return !1;
		for (state.anchor !== null && storeAnchor(state, state.anchor, _result), ch = state.input.charCodeAt(++state.position); ch !== 0;) {
			if (skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === terminator) return state.position++, state.tag = _tag, state.anchor = _anchor, state.kind = isMapping ? "mapping" : "sequence", state.result = _result, !0;
			readNext ? ch === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries"), keyTag = keyNode = valueNode = null, isPair = isExplicitPair = !1, ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1)) && (isPair = isExplicitPair = !0, state.position++, skipSeparationSpace(state, !0, nodeIndent)), _line = state.line, _lineStart = state.lineStart, _pos = state.position, composeNode(state, nodeIndent, 1, !1, !0), keyTag = state.tag, keyNode = state.result, skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), (isExplicitPair || state.line === _line) && ch === 58 && (isPair = !0, ch = state.input.charCodeAt(++state.position), skipSeparationSpace(state, !0, nodeIndent), composeNode(state, nodeIndent, 1, !1, !0), valueNode = state.result), isMapping ? storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos) : isPair ? _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos)) : _result.push(keyNode), skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === 44 ? (readNext = !0, ch = state.input.charCodeAt(++state.position)) : readNext = !1;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding, chomping = 1, didReadContent = !1, detectedIndent = !1, textIndent = nodeIndent, emptyLines = 0, atMoreIndented = !1, tmp, ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = !1;
		else if (ch === 62) folding = !0;
		else return !1;
		for (state.kind = "scalar", state.result = ""; ch !== 0;) if (ch = state.input.charCodeAt(++state.position), ch === 43 || ch === 45) chomping === 1 ? chomping = ch === 43 ? 3 : 2 : throwError(state, "repeat of a chomping mode identifier");
		else if ((tmp = fromDecimalCode(ch)) >= 0) tmp === 0 ? throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one") : detectedIndent ? throwError(state, "repeat of an indentation width identifier") : (textIndent = nodeIndent + tmp - 1, detectedIndent = !0);
		else break;
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		for (; ch !== 0;) {
			for (readLineBreak(state), state.lineIndent = 0, ch = state.input.charCodeAt(state.position); (!detectedIndent || state.lineIndent < textIndent) && ch === 32;) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
			if (!detectedIndent && state.lineIndent > textIndent && (textIndent = state.lineIndent), isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0 && throwError(state, "missing indentation for block scalar"), state.lineIndent < textIndent) {
				chomping === 3 ? state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines) : chomping === 1 && didReadContent && (state.result += "\n");
				break;
			}
			folding ? isWhiteSpace(ch) ? (atMoreIndented = !0, state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines)) : atMoreIndented ? (atMoreIndented = !1, state.result += common.repeat("\n", emptyLines + 1)) : emptyLines === 0 ? didReadContent && (state.result += " ") : state.result += common.repeat("\n", emptyLines) : state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines), didReadContent = !0, detectedIndent = !0, emptyLines = 0;
			let captureStart = state.position;
			for (; !isEol(ch) && ch !== 0;) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, !1);
		}
		return !0;
	}
	function readBlockSequence(state, nodeIndent) {
		let _tag = state.tag, _anchor = state.anchor, _result = [], detected = !1;
		if (state.firstTabInLine !== -1) return !1;
		state.anchor !== null && storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		for (; ch !== 0 && (state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation")), ch === 45 && isWsOrEol(state.input.charCodeAt(state.position + 1)));) {
			if (detected = !0, state.position++, skipSeparationSpace(state, !0, -1) && state.lineIndent <= nodeIndent) {
				_result.push(null), ch = state.input.charCodeAt(state.position);
				continue;
			}
			let _line = state.line;
			if (composeNode(state, nodeIndent, 3, !1, !0), _result.push(state.result), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		return detected ? (state.tag = _tag, state.anchor = _anchor, state.kind = "sequence", state.result = _result, !0) : !1;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact, _keyLine, _keyLineStart, _keyPos, _tag = state.tag, _anchor = state.anchor, _result = {}, overridableKeys = Object.create(null), keyTag = null, keyNode = null, valueNode = null, atExplicitKey = !1, detected = !1;
		if (state.firstTabInLine !== -1) return !1;
		state.anchor !== null && storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		for (; ch !== 0;) {
			!atExplicitKey && state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
			let following = state.input.charCodeAt(state.position + 1), _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) ch === 63 ? (atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !0, allowCompact = !0) : atExplicitKey ? (atExplicitKey = !1, allowCompact = !0) : throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"), state.position += 1, ch = following;
			else {
				if (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position, !composeNode(state, flowIndent, 2, !1, !0)) break;
				if (state.line === _line) {
					for (ch = state.input.charCodeAt(state.position); isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) ch = state.input.charCodeAt(++state.position), isWsOrEol(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping"), atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !1, allowCompact = !1, keyTag = state.tag, keyNode = state.result;
					else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else return state.tag = _tag, state.anchor = _anchor, !0;
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else return state.tag = _tag, state.anchor = _anchor, !0;
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && (atExplicitKey && (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position), composeNode(state, nodeIndent, 4, !0, allowCompact) && (atExplicitKey ? keyNode = state.result : valueNode = state.result), atExplicitKey || (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position)), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		return atExplicitKey && storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), detected && (state.tag = _tag, state.anchor = _anchor, state.kind = "mapping", state.result = _result), detected;
	}
	function readTagProperty(state) {
		let isVerbatim = !1, isNamed = !1, tagHandle, tagName, ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return !1;
		state.tag !== null && throwError(state, "duplication of a tag property"), ch = state.input.charCodeAt(++state.position), ch === 60 ? (isVerbatim = !0, ch = state.input.charCodeAt(++state.position)) : ch === 33 ? (isNamed = !0, tagHandle = "!!", ch = state.input.charCodeAt(++state.position)) : tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			state.position < state.length ? (tagName = state.input.slice(_position, state.position), ch = state.input.charCodeAt(++state.position)) : throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			for (; ch !== 0 && !isWsOrEol(ch);) ch === 33 && (isNamed ? throwError(state, "tag suffix cannot contain exclamation marks") : (tagHandle = state.input.slice(_position - 1, state.position + 1), PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters"), isNamed = !0, _position = state.position + 1)), ch = state.input.charCodeAt(++state.position);
			tagName = state.input.slice(_position, state.position), PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		tagName && !PATTERN_TAG_URI.test(tagName) && throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch {
			throwError(state, "tag name is malformed: " + tagName);
		}
		return isVerbatim ? state.tag = tagName : _hasOwnProperty.call(state.tagMap, tagHandle) ? state.tag = state.tagMap[tagHandle] + tagName : tagHandle === "!" ? state.tag = "!" + tagName : tagHandle === "!!" ? state.tag = "tag:yaml.org,2002:" + tagName : throwError(state, "undeclared tag handle \"" + tagHandle + "\""), !0;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return !1;
		state.anchor !== null && throwError(state, "duplication of an anchor property"), ch = state.input.charCodeAt(++state.position);
		let _position = state.position;
		for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch);) ch = state.input.charCodeAt(++state.position);
		return state.position === _position && throwError(state, "name of an anchor node must contain at least one character"), state.anchor = state.input.slice(_position, state.position), !0;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return !1;
		ch = state.input.charCodeAt(++state.position);
		let _position = state.position;
		for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch);) ch = state.input.charCodeAt(++state.position);
		state.position === _position && throwError(state, "name of an alias node must contain at least one character");
		let alias = state.input.slice(_position, state.position);
		return _hasOwnProperty.call(state.anchorMap, alias) || throwError(state, "unidentified alias \"" + alias + "\""), state.result = state.anchorMap[alias], skipSeparationSpace(state, !0, -1), !0;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		let fallbackState = snapshotState(state);
		return beginAnchorTransaction(state), restoreState(state, propertyStart), state.tag = null, state.anchor = null, state.kind = null, state.result = null, readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping" ? (commitAnchorTransaction(state), !0) : (rollbackAnchorTransaction(state), restoreState(state, fallbackState), !1);
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars, allowBlockCollections, indentStatus = 1, atNewLine = !1, hasContent = !1, propertyStart = null, type, flowIndent, blockIndent;
		state.depth >= state.maxDepth && throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")"), state.depth += 1, state.listener !== null && state.listener("open", state), state.tag = null, state.anchor = null, state.kind = null, state.result = null;
		let allowBlockStyles = allowBlockScalars = allowBlockCollections = nodeContext === 4 || nodeContext === 3;
		if (allowToSeek && skipSeparationSpace(state, !0, -1) && (atNewLine = !0, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)), indentStatus === 1) for (;;) {
			let ch = state.input.charCodeAt(state.position), propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null) || !readTagProperty(state) && !readAnchorProperty(state)) break;
			propertyStart === null && (propertyStart = propertyState), skipSeparationSpace(state, !0, -1) ? (atNewLine = !0, allowBlockCollections = allowBlockStyles, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)) : allowBlockCollections = !1;
		}
		if (allowBlockCollections &&= atNewLine || allowCompact, indentStatus === 1 || nodeContext === 4) {
			if (flowIndent = nodeContext === 1 || nodeContext === 2 ? parentIndent : parentIndent + 1, blockIndent = state.position - state.lineStart, indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = !0;
				else {
					let ch = state.input.charCodeAt(state.position);
					propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent) || allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent) ? hasContent = !0 : readAlias(state) ? (hasContent = !0, (state.tag !== null || state.anchor !== null) && throwError(state, "alias node should not have any properties")) : readPlainScalar(state, flowIndent, nodeContext === 1) && (hasContent = !0, state.tag === null && (state.tag = "?")), state.anchor !== null && storeAnchor(state, state.anchor, state.result);
				}
			} else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent));
		}
		if (state.tag === null) state.anchor !== null && storeAnchor(state, state.anchor, state.result);
		else if (state.tag === "?") {
			state.result !== null && state.kind !== "scalar" && throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) if (type = state.implicitTypes[typeIndex], type.resolve(state.result)) {
				state.result = type.construct(state.result), state.tag = type.tag, state.anchor !== null && storeAnchor(state, state.anchor, state.result);
				break;
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type = null;
				let typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type = typeList[typeIndex];
					break;
				}
			}
			type || throwError(state, "unknown tag !<" + state.tag + ">"), state.result !== null && type.kind !== state.kind && throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\""), type.resolve(state.result, state.tag) ? (state.result = type.construct(state.result, state.tag), state.anchor !== null && storeAnchor(state, state.anchor, state.result)) : throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
		}
		return state.listener !== null && state.listener("close", state), --state.depth, state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		let documentStart = state.position, hasDirectives = !1, ch;
		for (state.version = null, state.checkLineBreaks = state.legacy, state.tagMap = Object.create(null), state.anchorMap = Object.create(null); (ch = state.input.charCodeAt(state.position)) !== 0 && (skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), !(state.lineIndent > 0 || ch !== 37));) {
			hasDirectives = !0, ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			for (; ch !== 0 && !isWsOrEol(ch);) ch = state.input.charCodeAt(++state.position);
			let directiveName = state.input.slice(_position, state.position), directiveArgs = [];
			for (directiveName.length < 1 && throwError(state, "directive name must not be less than one character in length"); ch !== 0;) {
				for (; isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				for (_position = state.position; ch !== 0 && !isWsOrEol(ch);) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			ch !== 0 && readLineBreak(state), _hasOwnProperty.call(directiveHandlers, directiveName) ? directiveHandlers[directiveName](state, directiveName, directiveArgs) : throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, !0, -1), state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 ? (state.position += 3, skipSeparationSpace(state, !0, -1)) : hasDirectives && throwError(state, "directives end mark is expected"), composeNode(state, state.lineIndent - 1, 4, !1, !0), skipSeparationSpace(state, !0, -1), state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position)) && throwWarning(state, "non-ASCII line breaks are interpreted as content"), state.documents.push(state.result), state.position === state.lineStart && testDocumentSeparator(state) ? state.input.charCodeAt(state.position) === 46 && (state.position += 3, skipSeparationSpace(state, !0, -1)) : state.position < state.length - 1 && throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input), options ||= {}, input.length !== 0 && (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13 && (input += "\n"), input.charCodeAt(0) === 65279 && (input = input.slice(1)));
		let state = new State(input, options), nullpos = input.indexOf("\0");
		for (nullpos !== -1 && (state.position = nullpos, throwError(state, "null byte is not allowed in input")), state.input += "\0"; state.input.charCodeAt(state.position) === 32;) state.lineIndent += 1, state.position += 1;
		for (; state.position < state.length - 1;) readDocument(state);
		return state.documents;
	}
	function loadAll(input, iterator, options) {
		typeof iterator == "object" && iterator && options === void 0 && (options = iterator, iterator = null);
		let documents = loadDocuments(input, options);
		if (typeof iterator != "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load(input, options) {
		let documents = loadDocuments(input, options);
		if (documents.length !== 0) {
			if (documents.length === 1) return documents[0];
			throw new YAMLException("expected a single document in the stream, but found more");
		}
	}
	module.exports.loadAll = loadAll, module.exports.load = load;
})), require_dumper = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let common = require_common(), YAMLException = require_exception(), DEFAULT_SCHEMA = require_default(), _toString = Object.prototype.toString, _hasOwnProperty = Object.prototype.hasOwnProperty, CHAR_BOM = 65279, ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0", ESCAPE_SEQUENCES[7] = "\\a", ESCAPE_SEQUENCES[8] = "\\b", ESCAPE_SEQUENCES[9] = "\\t", ESCAPE_SEQUENCES[10] = "\\n", ESCAPE_SEQUENCES[11] = "\\v", ESCAPE_SEQUENCES[12] = "\\f", ESCAPE_SEQUENCES[13] = "\\r", ESCAPE_SEQUENCES[27] = "\\e", ESCAPE_SEQUENCES[34] = "\\\"", ESCAPE_SEQUENCES[92] = "\\\\", ESCAPE_SEQUENCES[133] = "\\N", ESCAPE_SEQUENCES[160] = "\\_", ESCAPE_SEQUENCES[8232] = "\\L", ESCAPE_SEQUENCES[8233] = "\\P";
	let DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	], DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema, map) {
		if (map === null) return {};
		let result = {}, keys = Object.keys(map);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index], style = String(map[tag]);
			tag.slice(0, 2) === "!!" && (tag = "tag:yaml.org,2002:" + tag.slice(2));
			let type = schema.compiledTypeMap.fallback[tag];
			type && _hasOwnProperty.call(type.styleAliases, style) && (style = type.styleAliases[style]), result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle, length, string = character.toString(16).toUpperCase();
		if (character <= 255) handle = "x", length = 2;
		else if (character <= 65535) handle = "u", length = 4;
		else if (character <= 4294967295) handle = "U", length = 8;
		else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common.repeat("0", length - string.length) + string;
	}
	function State(options) {
		this.schema = options.schema || DEFAULT_SCHEMA, this.indent = Math.max(1, options.indent || 2), this.noArrayIndent = options.noArrayIndent || !1, this.skipInvalid = options.skipInvalid || !1, this.flowLevel = common.isNothing(options.flowLevel) ? -1 : options.flowLevel, this.styleMap = compileStyleMap(this.schema, options.styles || null), this.sortKeys = options.sortKeys || !1, this.lineWidth = options.lineWidth || 80, this.noRefs = options.noRefs || !1, this.noCompatMode = options.noCompatMode || !1, this.condenseFlow = options.condenseFlow || !1, this.quotingType = options.quotingType === "\"" ? 2 : 1, this.forceQuotes = options.forceQuotes || !1, this.replacer = typeof options.replacer == "function" ? options.replacer : null, this.implicitTypes = this.schema.compiledImplicit, this.explicitTypes = this.schema.compiledExplicit, this.tag = null, this.result = "", this.duplicates = [], this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		let ind = common.repeat(" ", spaces), position = 0, result = "", length = string.length;
		for (; position < length;) {
			let line, next = string.indexOf("\n", position);
			next === -1 ? (line = string.slice(position), position = length) : (line = string.slice(position, next + 1), position = next + 1), line.length && line !== "\n" && (result += ind), result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str)) return !0;
		return !1;
	}
	function isWhitespace(c) {
		return c === 32 || c === 9;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== 13 && c !== 10;
	}
	function isPlainSafe(c, prev, inblock) {
		let cIsNsCharOrWhitespace = isNsCharOrWhitespace(c), cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== 44 && c !== 91 && c !== 93 && c !== 123 && c !== 125) && c !== 35 && !(prev === 58 && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === 35 || prev === 58 && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== 45 && c !== 63 && c !== 58 && c !== 44 && c !== 91 && c !== 93 && c !== 123 && c !== 125 && c !== 35 && c !== 38 && c !== 42 && c !== 33 && c !== 124 && c !== 61 && c !== 62 && c !== 39 && c !== 34 && c !== 37 && c !== 64 && c !== 96;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== 58;
	}
	function codePointAt(string, pos) {
		let first = string.charCodeAt(pos), second;
		return first >= 55296 && first <= 56319 && pos + 1 < string.length && (second = string.charCodeAt(pos + 1), second >= 56320 && second <= 57343) ? (first - 55296) * 1024 + second - 56320 + 65536 : first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i, char = 0, prevChar = null, hasLineBreak = !1, hasFoldableLine = !1, shouldTrackWidth = lineWidth !== -1, previousLineBreak = -1, plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			if (char = codePointAt(string, i), !isPrintable(char)) return 5;
			plain &&= isPlainSafe(char, prevChar, inblock), prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				if (char = codePointAt(string, i), char === 10) hasLineBreak = !0, shouldTrackWidth && (hasFoldableLine ||= i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ", previousLineBreak = i);
				else if (!isPrintable(char)) return 5;
				plain &&= isPlainSafe(char, prevChar, inblock), prevChar = char;
			}
			hasFoldableLine ||= shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		return !hasLineBreak && !hasFoldableLine ? plain && !forceQuotes && !testAmbiguousType(string) ? 1 : quotingType === 2 ? 5 : 2 : indentPerLevel > 9 && needIndentIndicator(string) ? 5 : forceQuotes ? quotingType === 2 ? 5 : 2 : hasFoldableLine ? 4 : 3;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = function() {
			if (string.length === 0) return state.quotingType === 2 ? "\"\"" : "''";
			if (!state.noCompatMode && (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string))) return state.quotingType === 2 ? "\"" + string + "\"" : "'" + string + "'";
			let indent = state.indent * Math.max(1, level), lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent), singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string) {
				return testImplicitResolving(state, string);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case 1: return string;
				case 2: return "'" + string.replace(/'/g, "''") + "'";
				case 3: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case 4: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case 5: return "\"" + escapeString(string, lineWidth) + "\"";
				default: throw new YAMLException("impossible error: invalid scalar style");
			}
		}();
	}
	function blockHeader(string, indentPerLevel) {
		let indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "", clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		let lineRe = /(\n+)([^\n]*)/g, result = function() {
			let nextLF = string.indexOf("\n");
			return nextLF = nextLF === -1 ? string.length : nextLF, lineRe.lastIndex = nextLF, foldLine(string.slice(0, nextLF), width);
		}(), prevMoreIndented = string[0] === "\n" || string[0] === " ", moreIndented, match;
		for (; match = lineRe.exec(string);) {
			let prefix = match[1], line = match[2];
			moreIndented = line[0] === " ", result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width), prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		let breakRe = / [^ ]/g, match, start = 0, end, curr = 0, next = 0, result = "";
		for (; match = breakRe.exec(line);) next = match.index, next - start > width && (end = curr > start ? curr : next, result += "\n" + line.slice(start, end), start = end + 1), curr = next;
		return result += "\n", line.length - start > width && curr > start ? result += line.slice(start, curr) + "\n" + line.slice(curr + 1) : result += line.slice(start), result.slice(1);
	}
	function escapeString(string) {
		let result = "", char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			let escapeSeq = ESCAPE_SEQUENCES[char];
			!escapeSeq && isPrintable(char) ? (result += string[i], char >= 65536 && (result += string[i + 1])) : result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "", _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level, value, !1, !1) || value === void 0 && writeNode(state, level, null, !1, !1)) && (_result !== "" && (_result += "," + (state.condenseFlow ? "" : " ")), _result += state.dump);
		}
		state.tag = _tag, state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "", _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level + 1, value, !0, !0, !1, !0) || value === void 0 && writeNode(state, level + 1, null, !0, !0, !1, !0)) && (compact && _result === "" || (_result += generateNextLine(state, level)), state.dump && state.dump.charCodeAt(0) === 10 ? _result += "-" : _result += "- ", _result += state.dump);
		}
		state.tag = _tag, state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			_result !== "" && (pairBuffer += ", "), state.condenseFlow && (pairBuffer += "\"");
			let objectKey = objectKeyList[index], objectValue = object[objectKey];
			state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), writeNode(state, level, objectKey, !1, !1) && (state.dump.length > 1024 && (pairBuffer += "? "), pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " "), writeNode(state, level, objectValue, !1, !1) && (pairBuffer += state.dump, _result += pairBuffer));
		}
		state.tag = _tag, state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
		if (state.sortKeys === !0) objectKeyList.sort();
		else if (typeof state.sortKeys == "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			compact && _result === "" || (pairBuffer += generateNextLine(state, level));
			let objectKey = objectKeyList[index], objectValue = object[objectKey];
			if (state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), !writeNode(state, level + 1, objectKey, !0, !0, !0)) continue;
			let explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			explicitPair && (state.dump && state.dump.charCodeAt(0) === 10 ? pairBuffer += "?" : pairBuffer += "? "), pairBuffer += state.dump, explicitPair && (pairBuffer += generateNextLine(state, level)), writeNode(state, level + 1, objectValue, !0, explicitPair) && (state.dump && state.dump.charCodeAt(0) === 10 ? pairBuffer += ":" : pairBuffer += ": ", pairBuffer += state.dump, _result += pairBuffer);
		}
		state.tag = _tag, state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		let typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			let type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || typeof object == "object" && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				if (state.tag = explicit ? type.multi && type.representName ? type.representName(object) : type.tag : "?", type.represent) {
					let style = state.styleMap[type.tag] || type.defaultStyle, _result;
					if (_toString.call(type.represent) === "[object Function]") _result = type.represent(object, style);
					else if (_hasOwnProperty.call(type.represent, style)) _result = type.represent[style](object, style);
					else throw new YAMLException("!<" + type.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return !0;
			}
		}
		return !1;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null, state.dump = object, detectType(state, object, !1) || detectType(state, object, !0);
		let type = _toString.call(state.dump), inblock = block;
		block &&= state.flowLevel < 0 || state.flowLevel > level;
		let objectOrArray = type === "[object Object]" || type === "[object Array]", duplicateIndex, duplicate;
		if (objectOrArray && (duplicateIndex = state.duplicates.indexOf(object), duplicate = duplicateIndex !== -1), (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) && (compact = !1), duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex] && (state.usedDuplicates[duplicateIndex] = !0), type === "[object Object]") block && Object.keys(state.dump).length !== 0 ? (writeBlockMapping(state, level, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowMapping(state, level, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
			else if (type === "[object Array]") block && state.dump.length !== 0 ? (state.noArrayIndent && !isblockseq && level > 0 ? writeBlockSequence(state, level - 1, state.dump, compact) : writeBlockSequence(state, level, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowSequence(state, level, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
			else if (type === "[object String]") state.tag !== "?" && writeScalar(state, state.dump, level, iskey, inblock);
			else if (type === "[object Undefined]") return !1;
			else {
				if (state.skipInvalid) return !1;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				tagStr = state.tag[0] === "!" ? "!" + tagStr : tagStr.slice(0, 18) === "tag:yaml.org,2002:" ? "!!" + tagStr.slice(18) : "!<" + tagStr + ">", state.dump = tagStr + " " + state.dump;
			}
		}
		return !0;
	}
	function getDuplicateReferences(object, state) {
		let objects = [], duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		let length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (typeof object == "object" && object) {
			let index = objects.indexOf(object);
			if (index !== -1) duplicatesIndexes.indexOf(index) === -1 && duplicatesIndexes.push(index);
			else if (objects.push(object), Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
			else {
				let objectKeyList = Object.keys(object);
				for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
			}
		}
	}
	function dump(input, options) {
		options ||= {};
		let state = new State(options);
		state.noRefs || getDuplicateReferences(input, state);
		let value = input;
		return state.replacer && (value = state.replacer.call({ "": value }, "", value)), writeNode(state, 0, value, !0, !0) ? state.dump + "\n" : "";
	}
	module.exports.dump = dump;
})), require_js_yaml = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let loader = require_loader(), dumper = require_dumper();
	function renamed(from, to) {
		return function() {
			throw Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	module.exports.Type = require_type(), module.exports.Schema = require_schema(), module.exports.FAILSAFE_SCHEMA = require_failsafe(), module.exports.JSON_SCHEMA = require_json(), module.exports.CORE_SCHEMA = require_core(), module.exports.DEFAULT_SCHEMA = require_default(), module.exports.load = loader.load, module.exports.loadAll = loader.loadAll, module.exports.dump = dumper.dump, module.exports.YAMLException = require_exception(), module.exports.types = {
		binary: require_binary(),
		float: require_float(),
		map: require_map(),
		null: require_null(),
		pairs: require_pairs(),
		set: require_set(),
		timestamp: require_timestamp(),
		bool: require_bool(),
		int: require_int(),
		merge: require_merge$1(),
		omap: require_omap(),
		seq: require_seq(),
		str: require_str()
	}, module.exports.safeLoad = renamed("safeLoad", "load"), module.exports.safeLoadAll = renamed("safeLoadAll", "loadAll"), module.exports.safeDump = renamed("safeDump", "dump");
})), require_loaders = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.loadTs = exports.loadTsSync = exports.loadYaml = exports.loadJson = exports.loadJs = exports.loadJsSync = void 0;
	let fs_1 = require("fs"), promises_1 = require("fs/promises"), path_1 = __importDefault(require("path")), url_1 = require("url"), crypto_1 = require("crypto"), importFresh;
	exports.loadJsSync = function(filepath) {
		return importFresh === void 0 && (importFresh = require_import_fresh()), importFresh(filepath);
	}, exports.loadJs = async function(filepath) {
		try {
			let { href } = (0, url_1.pathToFileURL)(await (0, promises_1.realpath)(filepath));
			return (await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.r(require(href)))).default;
		} catch (error) {
			try {
				return (0, exports.loadJsSync)(filepath, "");
			} catch (requireError) {
				throw requireError.code === "ERR_REQUIRE_ESM" || requireError instanceof SyntaxError && requireError.toString().includes("Cannot use import statement outside a module") ? error : requireError;
			}
		}
	};
	let parseJson;
	exports.loadJson = function(filepath, content) {
		parseJson === void 0 && (parseJson = require_parse_json());
		try {
			return parseJson(content);
		} catch (error) {
			throw error.message = `JSON Error in ${filepath}:\n${error.message}`, error;
		}
	};
	let yaml;
	exports.loadYaml = function(filepath, content) {
		yaml === void 0 && (yaml = require_js_yaml());
		try {
			return yaml.load(content);
		} catch (error) {
			throw error.message = `YAML Error in ${filepath}:\n${error.message}`, error;
		}
	};
	let typescript;
	exports.loadTsSync = function(filepath, content) {
		/* istanbul ignore next -- @preserve */
		typescript === void 0 && (typescript = require("typescript"));
		let compiledFilepath = `${filepath}.${(0, crypto_1.randomUUID)()}.cjs`;
		try {
			let config = resolveTsConfig(path_1.default.dirname(filepath)) ?? {};
			return config.compilerOptions = {
				...config.compilerOptions,
				module: typescript.ModuleKind.NodeNext,
				moduleResolution: typescript.ModuleResolutionKind.NodeNext,
				target: typescript.ScriptTarget.ES2022,
				noEmit: !1
			}, content = typescript.transpileModule(content, config).outputText, (0, fs_1.writeFileSync)(compiledFilepath, content), (0, exports.loadJsSync)(compiledFilepath, content).default;
		} catch (error) {
			throw error.message = `TypeScript Error in ${filepath}:\n${error.message}`, error;
		} finally {
			(0, fs_1.existsSync)(compiledFilepath) && (0, fs_1.rmSync)(compiledFilepath);
		}
	}, exports.loadTs = async function(filepath, content) {
		typescript === void 0 && (typescript = (await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.r(require("typescript")))).default);
		let compiledFilepath = `${filepath}.${(0, crypto_1.randomUUID)()}.mjs`, transpiledContent;
		try {
			try {
				let config = resolveTsConfig(path_1.default.dirname(filepath)) ?? {};
				config.compilerOptions = {
					...config.compilerOptions,
					module: typescript.ModuleKind.ES2022,
					moduleResolution: typescript.ModuleResolutionKind.Bundler,
					target: typescript.ScriptTarget.ES2022,
					noEmit: !1
				}, transpiledContent = typescript.transpileModule(content, config).outputText, await (0, promises_1.writeFile)(compiledFilepath, transpiledContent);
			} catch (error) {
				throw error.message = `TypeScript Error in ${filepath}:\n${error.message}`, error;
			}
			return await (0, exports.loadJs)(compiledFilepath, transpiledContent);
		} finally {
			(0, fs_1.existsSync)(compiledFilepath) && await (0, promises_1.rm)(compiledFilepath);
		}
	};
	function resolveTsConfig(directory) {
		let filePath = typescript.findConfigFile(directory, (fileName) => typescript.sys.fileExists(fileName));
		if (filePath !== void 0) {
			let { config, error } = typescript.readConfigFile(filePath, (path) => typescript.sys.readFile(path));
			if (error) throw Error(`Error in ${filePath}: ${error.messageText.toString()}`);
			return config;
		}
	}
})), require_defaults = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.defaultLoadersSync = exports.defaultLoaders = exports.metaSearchPlaces = exports.globalConfigSearchPlacesSync = exports.globalConfigSearchPlaces = void 0, exports.getDefaultSearchPlaces = getDefaultSearchPlaces, exports.getDefaultSearchPlacesSync = getDefaultSearchPlacesSync;
	let loaders_1 = require_loaders();
	function getDefaultSearchPlaces(moduleName) {
		return [
			"package.json",
			`.${moduleName}rc`,
			`.${moduleName}rc.json`,
			`.${moduleName}rc.yaml`,
			`.${moduleName}rc.yml`,
			`.${moduleName}rc.js`,
			`.${moduleName}rc.ts`,
			`.${moduleName}rc.cjs`,
			`.${moduleName}rc.mjs`,
			`.config/${moduleName}rc`,
			`.config/${moduleName}rc.json`,
			`.config/${moduleName}rc.yaml`,
			`.config/${moduleName}rc.yml`,
			`.config/${moduleName}rc.js`,
			`.config/${moduleName}rc.ts`,
			`.config/${moduleName}rc.cjs`,
			`.config/${moduleName}rc.mjs`,
			`${moduleName}.config.js`,
			`${moduleName}.config.ts`,
			`${moduleName}.config.cjs`,
			`${moduleName}.config.mjs`
		];
	}
	function getDefaultSearchPlacesSync(moduleName) {
		return [
			"package.json",
			`.${moduleName}rc`,
			`.${moduleName}rc.json`,
			`.${moduleName}rc.yaml`,
			`.${moduleName}rc.yml`,
			`.${moduleName}rc.js`,
			`.${moduleName}rc.ts`,
			`.${moduleName}rc.cjs`,
			`.config/${moduleName}rc`,
			`.config/${moduleName}rc.json`,
			`.config/${moduleName}rc.yaml`,
			`.config/${moduleName}rc.yml`,
			`.config/${moduleName}rc.js`,
			`.config/${moduleName}rc.ts`,
			`.config/${moduleName}rc.cjs`,
			`${moduleName}.config.js`,
			`${moduleName}.config.ts`,
			`${moduleName}.config.cjs`
		];
	}
	exports.globalConfigSearchPlaces = [
		"config",
		"config.json",
		"config.yaml",
		"config.yml",
		"config.js",
		"config.ts",
		"config.cjs",
		"config.mjs"
	], exports.globalConfigSearchPlacesSync = [
		"config",
		"config.json",
		"config.yaml",
		"config.yml",
		"config.js",
		"config.ts",
		"config.cjs"
	], exports.metaSearchPlaces = [
		"package.json",
		"package.yaml",
		".config/config.json",
		".config/config.yaml",
		".config/config.yml",
		".config/config.js",
		".config/config.ts",
		".config/config.cjs",
		".config/config.mjs"
	], exports.defaultLoaders = Object.freeze({
		".mjs": loaders_1.loadJs,
		".cjs": loaders_1.loadJs,
		".js": loaders_1.loadJs,
		".ts": loaders_1.loadTs,
		".json": loaders_1.loadJson,
		".yaml": loaders_1.loadYaml,
		".yml": loaders_1.loadYaml,
		noExt: loaders_1.loadYaml
	}), exports.defaultLoadersSync = Object.freeze({
		".cjs": loaders_1.loadJsSync,
		".js": loaders_1.loadJsSync,
		".ts": loaders_1.loadTsSync,
		".json": loaders_1.loadJson,
		".yaml": loaders_1.loadYaml,
		".yml": loaders_1.loadYaml,
		noExt: loaders_1.loadYaml
	});
})), require_env_paths = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let path = require("path"), os = require("os"), homedir = os.homedir(), tmpdir = os.tmpdir(), { env } = process, macos = (name) => {
		let library = path.join(homedir, "Library");
		return {
			data: path.join(library, "Application Support", name),
			config: path.join(library, "Preferences", name),
			cache: path.join(library, "Caches", name),
			log: path.join(library, "Logs", name),
			temp: path.join(tmpdir, name)
		};
	}, windows = (name) => {
		let appData = env.APPDATA || path.join(homedir, "AppData", "Roaming"), localAppData = env.LOCALAPPDATA || path.join(homedir, "AppData", "Local");
		return {
			data: path.join(localAppData, name, "Data"),
			config: path.join(appData, name, "Config"),
			cache: path.join(localAppData, name, "Cache"),
			log: path.join(localAppData, name, "Log"),
			temp: path.join(tmpdir, name)
		};
	}, linux = (name) => {
		let username = path.basename(homedir);
		return {
			data: path.join(env.XDG_DATA_HOME || path.join(homedir, ".local", "share"), name),
			config: path.join(env.XDG_CONFIG_HOME || path.join(homedir, ".config"), name),
			cache: path.join(env.XDG_CACHE_HOME || path.join(homedir, ".cache"), name),
			log: path.join(env.XDG_STATE_HOME || path.join(homedir, ".local", "state"), name),
			temp: path.join(tmpdir, username, name)
		};
	}, envPaths = (name, options) => {
		if (typeof name != "string") throw TypeError(`Expected string, got ${typeof name}`);
		return options = Object.assign({ suffix: "nodejs" }, options), options.suffix && (name += `-${options.suffix}`), process.platform === "darwin" ? macos(name) : process.platform === "win32" ? windows(name) : linux(name);
	};
	module.exports = envPaths, module.exports.default = envPaths;
})), require_util = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k);
		var desc = Object.getOwnPropertyDescriptor(m, k);
		(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
			enumerable: !0,
			get: function() {
				return m[k];
			}
		}), Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k), o[k2] = m[k];
	})), __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			return ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) Object.prototype.hasOwnProperty.call(o, k) && (ar[ar.length] = k);
				return ar;
			}, ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
			return __setModuleDefault(result, mod), result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.emplace = emplace, exports.getPropertyByPath = getPropertyByPath, exports.removeUndefinedValuesFromObject = removeUndefinedValuesFromObject, exports.isDirectory = isDirectory, exports.isDirectorySync = isDirectorySync;
	let fs_1 = __importStar(require("fs"));
	/**
	* @internal
	*/
	function emplace(map, key, fn) {
		let cached = map.get(key);
		if (cached !== void 0) return cached;
		let result = fn();
		return map.set(key, result), result;
	}
	/**
	* @internal
	*/
	function getPropertyByPath(source, path) {
		return typeof path == "string" && Object.prototype.hasOwnProperty.call(source, path) ? source[path] : (typeof path == "string" ? path.split(".") : path).reduce((previous, key) => previous === void 0 ? previous : previous[key], source);
	}
	/** @internal */
	function removeUndefinedValuesFromObject(options) {
		return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
	}
	/** @internal */
	/* istanbul ignore next -- @preserve */
	async function isDirectory(path) {
		try {
			return (await fs_1.promises.stat(path)).isDirectory();
		} catch (e) {
			if (e.code === "ENOENT") return !1;
			throw e;
		}
	}
	/** @internal */
	/* istanbul ignore next -- @preserve */
	function isDirectorySync(path) {
		try {
			return fs_1.default.statSync(path).isDirectory();
		} catch (e) {
			if (e.code === "ENOENT") return !1;
			throw e;
		}
	}
})), require_ExplorerBase = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ExplorerBase = void 0, exports.getExtensionDescription = getExtensionDescription;
	let env_paths_1 = __importDefault(require_env_paths()), os_1 = __importDefault(require("os")), path_1 = __importDefault(require("path")), util_js_1 = require_util();
	exports.ExplorerBase = class {
		#loadingMetaConfig = !1;
		config;
		loadCache;
		searchCache;
		constructor(options) {
			this.config = options, options.cache && (this.loadCache = /* @__PURE__ */ new Map(), this.searchCache = /* @__PURE__ */ new Map()), this.#validateConfig();
		}
		set loadingMetaConfig(value) {
			this.#loadingMetaConfig = value;
		}
		#validateConfig() {
			let config = this.config;
			for (let place of config.searchPlaces) {
				let extension = path_1.default.extname(place), loader = this.config.loaders[extension || "noExt"] ?? this.config.loaders.default;
				if (loader === void 0) throw Error(`Missing loader for ${getExtensionDescription(place)}.`);
				if (typeof loader != "function") throw Error(`Loader for ${getExtensionDescription(place)} is not a function: Received ${typeof loader}.`);
			}
		}
		clearLoadCache() {
			this.loadCache && this.loadCache.clear();
		}
		clearSearchCache() {
			this.searchCache && this.searchCache.clear();
		}
		clearCaches() {
			this.clearLoadCache(), this.clearSearchCache();
		}
		toCosmiconfigResult(filepath, config) {
			if (config === null) return null;
			if (config === void 0) return {
				filepath,
				config: void 0,
				isEmpty: !0
			};
			if (this.config.applyPackagePropertyPathToConfiguration || this.#loadingMetaConfig) {
				let packageProp = this.config.packageProp ?? this.config.moduleName;
				config = (0, util_js_1.getPropertyByPath)(config, packageProp);
			}
			return config === void 0 ? {
				filepath,
				config: void 0,
				isEmpty: !0
			} : {
				config,
				filepath
			};
		}
		validateImports(containingFilePath, imports, importStack) {
			let fileDirectory = path_1.default.dirname(containingFilePath);
			for (let importPath of imports) {
				if (typeof importPath != "string") throw Error(`${containingFilePath}: Key $import must contain a string or a list of strings`);
				let fullPath = path_1.default.resolve(fileDirectory, importPath);
				if (fullPath === containingFilePath) throw Error(`Self-import detected in ${containingFilePath}`);
				let idx = importStack.indexOf(fullPath);
				if (idx !== -1) throw Error(`Circular import detected:
${[...importStack, fullPath].map((path, i) => `${i + 1}. ${path}`).join("\n")} (same as ${idx + 1}.)`);
			}
		}
		getSearchPlacesForDir(dir, globalConfigPlaces) {
			return (dir.isGlobalConfig ? globalConfigPlaces : this.config.searchPlaces).map((place) => path_1.default.join(dir.path, place));
		}
		getGlobalConfigDir() {
			return (0, env_paths_1.default)(this.config.moduleName, { suffix: "" }).config;
		}
		*getGlobalDirs(startDir) {
			let stopDir = path_1.default.resolve(this.config.stopDir ?? os_1.default.homedir());
			yield {
				path: startDir,
				isGlobalConfig: !1
			};
			let currentDir = startDir;
			for (; currentDir !== stopDir;) {
				let parentDir = path_1.default.dirname(currentDir);
				/* istanbul ignore if -- @preserve */
				if (parentDir === currentDir) break;
				yield {
					path: parentDir,
					isGlobalConfig: !1
				}, currentDir = parentDir;
			}
			yield {
				path: this.getGlobalConfigDir(),
				isGlobalConfig: !0
			};
		}
	};
	/**
	* @internal
	*/
	function getExtensionDescription(extension) {
		/* istanbul ignore next -- @preserve */
		return extension ? `extension "${extension}"` : "files without extensions";
	}
})), require_merge = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.hasOwn = void 0, exports.mergeAll = mergeAll, exports.hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
	let objToString = Function.prototype.call.bind(Object.prototype.toString);
	function isPlainObject(obj) {
		return objToString(obj) === "[object Object]";
	}
	function merge(target, source, options) {
		for (let key of Object.keys(source)) {
			/* istanbul ignore next -- @preserve */
			if (key === "__proto__" || key === "constructor") continue;
			let newValue = source[key];
			if ((0, exports.hasOwn)(target, key)) {
				if (Array.isArray(target[key]) && Array.isArray(newValue)) {
					if (options.mergeArrays) {
						target[key].push(...newValue);
						continue;
					}
				} else if (isPlainObject(target[key]) && isPlainObject(newValue)) {
					target[key] = merge(target[key], newValue, options);
					continue;
				}
			}
			target[key] = newValue;
		}
		return target;
	}
	/**
	* Merges multiple objects. Doesn't care about cloning non-primitives, as we load all these objects fresh from a file.
	*/
	function mergeAll(objects, options) {
		return objects.reduce((target, source) => merge(target, source, options), {});
	}
})), require_Explorer = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.Explorer = void 0;
	let promises_1 = __importDefault(require("fs/promises")), path_1 = __importDefault(require("path")), defaults_1 = require_defaults(), ExplorerBase_js_1 = require_ExplorerBase(), merge_1 = require_merge(), util_js_1 = require_util();
	exports.Explorer = class extends ExplorerBase_js_1.ExplorerBase {
		async load(filepath) {
			filepath = path_1.default.resolve(filepath);
			let load = async () => await this.config.transform(await this.#readConfiguration(filepath));
			return this.loadCache ? await (0, util_js_1.emplace)(this.loadCache, filepath, load) : await load();
		}
		async search(from = "") {
			if (this.config.metaConfigFilePath) {
				this.loadingMetaConfig = !0;
				let config = await this.load(this.config.metaConfigFilePath);
				if (this.loadingMetaConfig = !1, config && !config.isEmpty) return config;
			}
			from = path_1.default.resolve(from);
			let dirs = this.#getDirs(from), firstDirIter = await dirs.next();
			/* istanbul ignore if -- @preserve */
			if (firstDirIter.done) throw Error(`Could not find any folders to iterate through (start from ${from})`);
			let currentDir = firstDirIter.value, search = async () => {
				/* istanbul ignore if -- @preserve */
				if (await (0, util_js_1.isDirectory)(currentDir.path)) for (let filepath of this.getSearchPlacesForDir(currentDir, defaults_1.globalConfigSearchPlaces)) try {
					let result = await this.#readConfiguration(filepath);
					if (result !== null && !(result.isEmpty && this.config.ignoreEmptySearchPlaces)) return await this.config.transform(result);
				} catch (error) {
					if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR" || error.code === "EACCES") continue;
					throw error;
				}
				let nextDirIter = await dirs.next();
				return nextDirIter.done ? await this.config.transform(null) : (currentDir = nextDirIter.value, this.searchCache ? await (0, util_js_1.emplace)(this.searchCache, currentDir.path, search) : await search());
			};
			return this.searchCache ? await (0, util_js_1.emplace)(this.searchCache, from, search) : await search();
		}
		async #readConfiguration(filepath, importStack = []) {
			let contents = await promises_1.default.readFile(filepath, { encoding: "utf-8" });
			return this.toCosmiconfigResult(filepath, await this.#loadConfigFileWithImports(filepath, contents, importStack));
		}
		async #loadConfigFileWithImports(filepath, contents, importStack) {
			let loadedContent = await this.#loadConfiguration(filepath, contents);
			if (!loadedContent || !(0, merge_1.hasOwn)(loadedContent, "$import")) return loadedContent;
			let fileDirectory = path_1.default.dirname(filepath), { $import: imports, ...ownContent } = loadedContent, importPaths = Array.isArray(imports) ? imports : [imports], newImportStack = [...importStack, filepath];
			this.validateImports(filepath, importPaths, newImportStack);
			let importedConfigs = await Promise.all(importPaths.map(async (importPath) => {
				let fullPath = path_1.default.resolve(fileDirectory, importPath);
				return (await this.#readConfiguration(fullPath, newImportStack))?.config;
			}));
			return (0, merge_1.mergeAll)([...importedConfigs, ownContent], { mergeArrays: this.config.mergeImportArrays });
		}
		async #loadConfiguration(filepath, contents) {
			if (contents.trim() === "") return;
			let extension = path_1.default.extname(filepath), loader = this.config.loaders[extension || "noExt"] ?? this.config.loaders.default;
			if (!loader) throw Error(`No loader specified for ${(0, ExplorerBase_js_1.getExtensionDescription)(extension)}`);
			try {
				let loadedContents = await loader(filepath, contents);
				return path_1.default.basename(filepath, extension) === "package" ? (0, util_js_1.getPropertyByPath)(loadedContents, this.config.packageProp ?? this.config.moduleName) ?? null : loadedContents;
			} catch (error) {
				throw error.filepath = filepath, error;
			}
		}
		async #fileExists(path) {
			try {
				return await promises_1.default.stat(path), !0;
			} catch {
				return !1;
			}
		}
		async *#getDirs(startDir) {
			switch (this.config.searchStrategy) {
				case "none":
					yield {
						path: startDir,
						isGlobalConfig: !1
					};
					return;
				case "project": {
					let currentDir = startDir;
					for (;;) {
						yield {
							path: currentDir,
							isGlobalConfig: !1
						};
						let foundPackageFile = !1;
						for (let ext of ["json", "yaml"]) {
							let packageFile = path_1.default.join(currentDir, `package.${ext}`);
							if (await this.#fileExists(packageFile)) {
								foundPackageFile = !0;
								break;
							}
						}
						if (foundPackageFile) return;
						let parentDir = path_1.default.dirname(currentDir);
						/* istanbul ignore if -- @preserve */
						if (parentDir === currentDir) return;
						currentDir = parentDir;
					}
				}
				case "global": yield* this.getGlobalDirs(startDir);
			}
		}
	};
})), require_ExplorerSync = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ExplorerSync = void 0;
	let fs_1 = __importDefault(require("fs")), path_1 = __importDefault(require("path")), defaults_1 = require_defaults(), ExplorerBase_js_1 = require_ExplorerBase(), merge_1 = require_merge(), util_js_1 = require_util();
	exports.ExplorerSync = class extends ExplorerBase_js_1.ExplorerBase {
		load(filepath) {
			filepath = path_1.default.resolve(filepath);
			let load = () => this.config.transform(this.#readConfiguration(filepath));
			return this.loadCache ? (0, util_js_1.emplace)(this.loadCache, filepath, load) : load();
		}
		search(from = "") {
			if (this.config.metaConfigFilePath) {
				this.loadingMetaConfig = !0;
				let config = this.load(this.config.metaConfigFilePath);
				if (this.loadingMetaConfig = !1, config && !config.isEmpty) return config;
			}
			from = path_1.default.resolve(from);
			let dirs = this.#getDirs(from), firstDirIter = dirs.next();
			/* istanbul ignore if -- @preserve */
			if (firstDirIter.done) throw Error(`Could not find any folders to iterate through (start from ${from})`);
			let currentDir = firstDirIter.value, search = () => {
				/* istanbul ignore if -- @preserve */
				if ((0, util_js_1.isDirectorySync)(currentDir.path)) for (let filepath of this.getSearchPlacesForDir(currentDir, defaults_1.globalConfigSearchPlacesSync)) try {
					let result = this.#readConfiguration(filepath);
					if (result !== null && !(result.isEmpty && this.config.ignoreEmptySearchPlaces)) return this.config.transform(result);
				} catch (error) {
					if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR" || error.code === "EACCES") continue;
					throw error;
				}
				let nextDirIter = dirs.next();
				return nextDirIter.done ? this.config.transform(null) : (currentDir = nextDirIter.value, this.searchCache ? (0, util_js_1.emplace)(this.searchCache, currentDir.path, search) : search());
			};
			return this.searchCache ? (0, util_js_1.emplace)(this.searchCache, from, search) : search();
		}
		#readConfiguration(filepath, importStack = []) {
			let contents = fs_1.default.readFileSync(filepath, "utf8");
			return this.toCosmiconfigResult(filepath, this.#loadConfigFileWithImports(filepath, contents, importStack));
		}
		#loadConfigFileWithImports(filepath, contents, importStack) {
			let loadedContent = this.#loadConfiguration(filepath, contents);
			if (!loadedContent || !(0, merge_1.hasOwn)(loadedContent, "$import")) return loadedContent;
			let fileDirectory = path_1.default.dirname(filepath), { $import: imports, ...ownContent } = loadedContent, importPaths = Array.isArray(imports) ? imports : [imports], newImportStack = [...importStack, filepath];
			this.validateImports(filepath, importPaths, newImportStack);
			let importedConfigs = importPaths.map((importPath) => {
				let fullPath = path_1.default.resolve(fileDirectory, importPath);
				return this.#readConfiguration(fullPath, newImportStack)?.config;
			});
			return (0, merge_1.mergeAll)([...importedConfigs, ownContent], { mergeArrays: this.config.mergeImportArrays });
		}
		#loadConfiguration(filepath, contents) {
			if (contents.trim() === "") return;
			let extension = path_1.default.extname(filepath), loader = this.config.loaders[extension || "noExt"] ?? this.config.loaders.default;
			if (!loader) throw Error(`No loader specified for ${(0, ExplorerBase_js_1.getExtensionDescription)(extension)}`);
			try {
				let loadedContents = loader(filepath, contents);
				return path_1.default.basename(filepath, extension) === "package" ? (0, util_js_1.getPropertyByPath)(loadedContents, this.config.packageProp ?? this.config.moduleName) ?? null : loadedContents;
			} catch (error) {
				throw error.filepath = filepath, error;
			}
		}
		#fileExists(path) {
			try {
				return fs_1.default.statSync(path), !0;
			} catch {
				return !1;
			}
		}
		*#getDirs(startDir) {
			switch (this.config.searchStrategy) {
				case "none":
					yield {
						path: startDir,
						isGlobalConfig: !1
					};
					return;
				case "project": {
					let currentDir = startDir;
					for (;;) {
						yield {
							path: currentDir,
							isGlobalConfig: !1
						};
						let foundPackageFile = !1;
						for (let ext of ["json", "yaml"]) {
							let packageFile = path_1.default.join(currentDir, `package.${ext}`);
							if (this.#fileExists(packageFile)) {
								foundPackageFile = !0;
								break;
							}
						}
						if (foundPackageFile) return;
						let parentDir = path_1.default.dirname(currentDir);
						/* istanbul ignore if -- @preserve */
						if (parentDir === currentDir) return;
						currentDir = parentDir;
					}
				}
				case "global": yield* this.getGlobalDirs(startDir);
			}
		}
		/**
		* @deprecated Use {@link ExplorerSync.prototype.load}.
		*/
		/* istanbul ignore next */
		loadSync(filepath) {
			return this.load(filepath);
		}
		/**
		* @deprecated Use {@link ExplorerSync.prototype.search}.
		*/
		/* istanbul ignore next */
		searchSync(from = "") {
			return this.search(from);
		}
	};
})), import_dist = (/* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.defaultLoadersSync = exports.defaultLoaders = exports.globalConfigSearchPlacesSync = exports.globalConfigSearchPlaces = exports.getDefaultSearchPlacesSync = exports.getDefaultSearchPlaces = void 0, exports.cosmiconfig = cosmiconfig;
	let defaults_1 = require_defaults();
	Object.defineProperty(exports, "defaultLoaders", {
		enumerable: !0,
		get: function() {
			return defaults_1.defaultLoaders;
		}
	}), Object.defineProperty(exports, "defaultLoadersSync", {
		enumerable: !0,
		get: function() {
			return defaults_1.defaultLoadersSync;
		}
	}), Object.defineProperty(exports, "getDefaultSearchPlaces", {
		enumerable: !0,
		get: function() {
			return defaults_1.getDefaultSearchPlaces;
		}
	}), Object.defineProperty(exports, "getDefaultSearchPlacesSync", {
		enumerable: !0,
		get: function() {
			return defaults_1.getDefaultSearchPlacesSync;
		}
	}), Object.defineProperty(exports, "globalConfigSearchPlaces", {
		enumerable: !0,
		get: function() {
			return defaults_1.globalConfigSearchPlaces;
		}
	}), Object.defineProperty(exports, "globalConfigSearchPlacesSync", {
		enumerable: !0,
		get: function() {
			return defaults_1.globalConfigSearchPlacesSync;
		}
	});
	let Explorer_js_1 = require_Explorer(), ExplorerSync_js_1 = require_ExplorerSync(), util_1 = require_util(), identity = function(x) {
		return x;
	};
	function getUserDefinedOptionsFromMetaConfig() {
		let metaConfig = new ExplorerSync_js_1.ExplorerSync({
			moduleName: "cosmiconfig",
			stopDir: process.cwd(),
			searchPlaces: defaults_1.metaSearchPlaces,
			ignoreEmptySearchPlaces: !1,
			applyPackagePropertyPathToConfiguration: !0,
			loaders: defaults_1.defaultLoaders,
			transform: identity,
			cache: !0,
			metaConfigFilePath: null,
			mergeImportArrays: !0,
			mergeSearchPlaces: !0,
			searchStrategy: "none"
		}).search();
		if (!metaConfig) return null;
		if (metaConfig.config?.loaders) throw Error("Can not specify loaders in meta config file");
		if (metaConfig.config?.searchStrategy) throw Error("Can not specify searchStrategy in meta config file");
		let overrideOptions = {
			mergeSearchPlaces: !0,
			...metaConfig.config ?? {}
		};
		return {
			config: (0, util_1.removeUndefinedValuesFromObject)(overrideOptions),
			filepath: metaConfig.filepath
		};
	}
	function getResolvedSearchPlaces(moduleName, toolDefinedSearchPlaces, userConfiguredOptions) {
		let userConfiguredSearchPlaces = userConfiguredOptions.searchPlaces?.map((path) => path.replace("{name}", moduleName));
		return userConfiguredOptions.mergeSearchPlaces ? [...userConfiguredSearchPlaces ?? [], ...toolDefinedSearchPlaces] : userConfiguredSearchPlaces ?? 
		/* istanbul ignore next */ toolDefinedSearchPlaces;
	}
	function mergeOptionsBase(moduleName, defaults, options) {
		let userDefinedConfig = getUserDefinedOptionsFromMetaConfig();
		if (!userDefinedConfig) return {
			...defaults,
			...(0, util_1.removeUndefinedValuesFromObject)(options),
			loaders: {
				...defaults.loaders,
				...options.loaders
			}
		};
		let userConfiguredOptions = userDefinedConfig.config, toolDefinedSearchPlaces = options.searchPlaces ?? defaults.searchPlaces;
		return {
			...defaults,
			...(0, util_1.removeUndefinedValuesFromObject)(options),
			metaConfigFilePath: userDefinedConfig.filepath,
			...userConfiguredOptions,
			searchPlaces: getResolvedSearchPlaces(moduleName, toolDefinedSearchPlaces, userConfiguredOptions),
			loaders: {
				...defaults.loaders,
				...options.loaders
			}
		};
	}
	function validateOptions(options) {
		if (options.searchStrategy != null && options.searchStrategy !== "global" && options.stopDir) throw Error("Can not supply `stopDir` option with `searchStrategy` other than \"global\"");
	}
	function mergeOptions(moduleName, options) {
		return validateOptions(options), mergeOptionsBase(moduleName, {
			moduleName,
			searchPlaces: (0, defaults_1.getDefaultSearchPlaces)(moduleName),
			ignoreEmptySearchPlaces: !0,
			cache: !0,
			transform: identity,
			loaders: defaults_1.defaultLoaders,
			metaConfigFilePath: null,
			mergeImportArrays: !0,
			mergeSearchPlaces: !0,
			searchStrategy: options.stopDir ? "global" : "none"
		}, options);
	}
	function cosmiconfig(moduleName, options = {}) {
		let normalizedOptions = mergeOptions(moduleName, options), explorer = new Explorer_js_1.Explorer(normalizedOptions);
		return {
			search: explorer.search.bind(explorer),
			load: explorer.load.bind(explorer),
			clearLoadCache: explorer.clearLoadCache.bind(explorer),
			clearSearchCache: explorer.clearSearchCache.bind(explorer),
			clearCaches: explorer.clearCaches.bind(explorer)
		};
	}
})))(), import_defaults = require_defaults();
import_defaults.metaSearchPlaces.length = 0;
/** Hands back text: from an object cosmiconfig would follow `$import`, and run what that names. */
const loadText = (path, text) => require_audit.ht(path) ? loadPackage(text) : text, refuseCode = (path) => {
	throw Error(`${path} is code, and a configuration is data only.`);
};
/** The nearest configuration from a folder upwards, to the folder of a package. Absolute; undefined when there is none. */
async function findConfig(cwd) {
	return (await (0, import_dist.cosmiconfig)("trustpath", {
		searchPlaces: [...require_audit._t],
		searchStrategy: "project",
		packageProp: require_audit.gt,
		ignoreEmptySearchPlaces: !1,
		cache: !1,
		loaders: {
			".yaml": loadText,
			".yml": loadText,
			".json": loadText,
			noExt: loadText,
			".js": refuseCode,
			".cjs": refuseCode,
			".mjs": refuseCode,
			".ts": refuseCode
		}
	}).search(cwd))?.filepath;
}
/** A broken package file is ours to tell only when it seems to hold a configuration. */
function loadPackage(text) {
	let { source } = require_audit.Ut(text, ""), value = source?.value;
	return (source === void 0 ? text.includes("\"trustpath\"") : typeof value == "object" && value && Object.hasOwn(value, "trustpath")) ? { [require_audit.gt]: text } : {};
}
exports.findConfig = findConfig;
