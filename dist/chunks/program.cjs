"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs"), require_version = require("./version.cjs");
let node_path = require("node:path");
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = code, this.exitCode = exitCode, this.nestedError = void 0;
		}
	}, InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError, exports.InvalidArgumentError = InvalidArgumentError;
})), require_argument = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	let { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			switch (this.description = description || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, name[0]) {
				case "<":
					this.required = !0, this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = !1, this._name = name.slice(1, -1);
					break;
				default: this.required = !0, this._name = name;
			}
			this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			return this.defaultValue = value, this.defaultValueDescription = description, this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			return this.parseArg = fn, this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				return this.variadic ? this._collectValue(arg, previous) : arg;
			}, this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			return this.required = !0, this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			return this.required = !1, this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument, exports.humanReadableArgName = humanReadableArgName;
})), require__no_programs = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	module.exports = {};
})), require_help = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	let { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			let visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden), helpCommand = cmd._getHelpCommand();
			return helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand), this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name())), visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			let visibleOptions = cmd.options.filter((option) => !option.hidden), helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				let removeShort = helpOption.short && cmd._findOption(helpOption.short), removeLong = helpOption.long && cmd._findOption(helpOption.long);
				!removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			return this.sortOptions && visibleOptions.sort(this.compareOptions), visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			let globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				let visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			return this.sortOptions && globalOptions.sort(this.compareOptions), globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			return cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			}), cmd.registeredArguments.find((argument) => argument.description) ? cmd.registeredArguments : [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			let extraInfo = [];
			if (option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`), option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`), option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`), extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				return option.description ? `${option.description} ${extraDescription}` : extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			let extraInfo = [];
			if (argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`), extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				return argument.description ? `${argument.description} ${extraDescription}` : extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			return items.length === 0 ? [] : [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			let result = /* @__PURE__ */ new Map();
			return unsortedItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []);
			}), visibleItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []), result.get(group).push(item);
			}), result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			let termWidth = helper.padWidth(cmd, helper), helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""], commandDescription = helper.commandDescription(cmd);
			commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
			let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
			if (output = output.concat(this.formatItemList("Arguments:", argumentList, helper)), this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				let optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList(group, optionList, helper));
			}), helper.showGlobalOptions) {
				let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			return this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				let commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
				output = output.concat(this.formatItemList(group, commandList, helper));
			}), output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word === "[command]" ? this.styleSubcommandText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleCommandText(word)).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleSubcommandText(word)).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			let itemIndentStr = " ".repeat(2);
			if (!description) return itemIndentStr + term;
			let paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term)), remainingWidth = (this.helpWidth ?? 80) - termWidth - 2 - 2, formattedDescription;
			return formattedDescription = remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? description : helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + 2)), itemIndentStr + paddedTerm + " ".repeat(2) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			let rawLines = str.split(/\r\n|\n/), chunkPattern = /[\s]*[^\s]+/g, wrappedLines = [];
			return rawLines.forEach((line) => {
				let chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()], sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					let visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk), sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					let nextChunk = chunk.trimStart();
					sumChunks = [nextChunk], sumWidth = this.displayWidth(nextChunk);
				}), wrappedLines.push(sumChunks.join(""));
			}), wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help, exports.stripColor = stripColor;
})), require_option = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	let { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags, this.description = description || "", this.required = flags.includes("<"), this.optional = flags.includes("["), this.variadic = /\w\.\.\.[>\]]$/.test(flags), this.mandatory = !1;
			let optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag, this.long = optionFlags.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			return this.defaultValue = value, this.defaultValueDescription = description, this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			return this.presetArg = arg, this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			return this.conflictsWith = this.conflictsWith.concat(names), this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			return typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 }), this.implied = Object.assign(this.implied || {}, newImplied), this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			return this.envVar = name, this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			return this.parseArg = fn, this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = !0) {
			return this.mandatory = !!mandatory, this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = !0) {
			return this.hidden = !!hide, this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				return this.variadic ? this._collectValue(arg, previous) : arg;
			}, this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			return this.helpGroupHeading = heading, this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	}, DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), options.forEach((option) => {
				option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
			}), this.negativeOptions.forEach((value, key) => {
				this.positiveOptions.has(key) && this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			let optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return !0;
			let preset = this.negativeOptions.get(optionKey).presetArg, negativeValue = preset !== void 0 && preset;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag, longFlag, shortFlagExp = /^-[^-]$/, longFlagExp = /^--[^-]/, flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift()), !shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), !shortFlag && longFlagExp.test(flagParts[0]) && (shortFlag = longFlag, longFlag = flagParts.shift()), flagParts[0].startsWith("-")) {
			let unsupportedFlag = flagParts[0], baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			throw /^-[^-][^-]/.test(unsupportedFlag) ? Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`) : shortFlagExp.test(unsupportedFlag) ? Error(`${baseError}
- too many short flags`) : longFlagExp.test(unsupportedFlag) ? Error(`${baseError}
- too many long flags`) : Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option, exports.DualOptions = DualOptions;
})), require_suggestSimilar = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
		let d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			cost = a[i - 1] === b[j - 1] ? 0 : 1, d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		let searchingOptions = word.startsWith("--");
		searchingOptions && (word = word.slice(2), candidates = candidates.map((candidate) => candidate.slice(2)));
		let similar = [], bestDistance = 3;
		return candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			let distance = editDistance(word, candidate), length = Math.max(word.length, candidate.length);
			(length - distance) / length > .4 && (distance < bestDistance ? (bestDistance = distance, similar = [candidate]) : distance === bestDistance && similar.push(candidate));
		}), similar.sort((a, b) => a.localeCompare(b)), searchingOptions && (similar = similar.map((candidate) => `--${candidate}`)), similar.length > 1 ? `\n(Did you mean one of ${similar.join(", ")}?)` : similar.length === 1 ? `\n(Did you mean ${similar[0]}?)` : "";
	}
	exports.suggestSimilar = suggestSimilar;
})), require_command = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	let EventEmitter = require("node:events").EventEmitter, childProcess = require__no_programs(), path = require("node:path"), fs = require("node:fs"), process = require("node:process"), { Argument, humanReadableArgName } = require_argument(), { CommanderError } = require_error(), { Help, stripColor } = require_help(), { Option, DualOptions } = require_option(), { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			/** @type {string | undefined} */
			super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = name || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			}, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			return this._outputConfiguration = sourceCommand._outputConfiguration, this._helpOption = sourceCommand._helpOption, this._helpCommand = sourceCommand._helpCommand, this._helpConfiguration = sourceCommand._helpConfiguration, this._exitCallback = sourceCommand._exitCallback, this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties, this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue, this._allowExcessArguments = sourceCommand._allowExcessArguments, this._enablePositionalOptions = sourceCommand._enablePositionalOptions, this._showHelpAfterError = sourceCommand._showHelpAfterError, this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError, this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			let result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc, opts = execOpts;
			typeof desc == "object" && desc && (opts = desc, desc = null), opts ||= {};
			let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/), cmd = this.createCommand(name);
			return desc && (cmd.description(desc), cmd._executableHandler = !0), opts.isDefault && (this._defaultCommandName = cmd._name), cmd._hidden = !!(opts.noHelp || opts.hidden), cmd._executableFile = opts.executableFile || null, args && cmd.arguments(args), this._registerCommand(cmd), cmd.parent = this, cmd.copyInheritedSettings(this), desc ? this : cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			return configuration === void 0 ? this._helpConfiguration : (this._helpConfiguration = configuration, this);
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			return configuration === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			}, this);
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = !0) {
			return typeof displayHelp != "string" && (displayHelp = !!displayHelp), this._showHelpAfterError = displayHelp, this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = !0) {
			return this._showSuggestionAfterError = !!displaySuggestion, this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
			return opts ||= {}, opts.isDefault && (this._defaultCommandName = cmd._name), (opts.noHelp || opts.hidden) && (cmd._hidden = !0), this._registerCommand(cmd), cmd.parent = this, cmd._checkForBrokenPassThrough(), this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			let argument = this.createArgument(name, description);
			return typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg), this.addArgument(argument), this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			return names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			}), this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			let previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${argument.name()}'`);
			return this.registeredArguments.push(argument), this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs == "boolean") return this._addImplicitHelpCommand = enableOrNameAndArgs, enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
			let [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/), helpDescription = description ?? "display help for command", helpCommand = this.createCommand(helpName);
			return helpCommand.helpOption(!1), helpArgs && helpCommand.arguments(helpArgs), helpDescription && helpCommand.description(helpDescription), this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, (enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand), this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			return typeof helpCommand == "object" ? (this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, this._initCommandGroup(helpCommand), this) : (this.helpCommand(helpCommand, deprecatedDescription), this);
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			let allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			return this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener], this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			return this._exitCallback = fn || ((err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			}), this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message)), process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			let listener = (args) => {
				let expectedArgsCount = this.registeredArguments.length, actionArgs = args.slice(0, expectedArgsCount);
				return actionArgs[expectedArgsCount] = this._storeOptionsAsProperties ? this : this.opts(), actionArgs.push(this), fn.apply(this, actionArgs);
			};
			return this._actionHandler = listener, this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					let message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option), this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases()), alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|"), newCmd = knownBy(command).join("|");
				throw Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command), this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			let oname = option.name(), name = option.attributeName();
			if (option.negate) {
				let positiveLongFlag = option.long.replace(/^--no-/, "--");
				this._findOption(positiveLongFlag) || this.setOptionValueWithSource(name, option.defaultValue === void 0 || option.defaultValue, "default");
			} else option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
			let handleOptionValue = (val, invalidValueMessage, valueSource) => {
				val == null && option.presetArg !== void 0 && (val = option.presetArg);
				let oldValue = this.getOptionValue(name);
				val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue)), val ??= option.negate ? !1 : option.isBoolean() || option.optional ? !0 : "", this.setOptionValueWithSource(name, val, valueSource);
			};
			return this.on("option:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			}), option.envVar && this.on("optionEnv:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			}), this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags == "object" && flags instanceof Option) throw Error("To add an Option object use addOption() instead of option() or requiredOption()");
			let option = this.createOption(flags, description);
			if (option.makeOptionMandatory(!!config.mandatory), typeof fn == "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				let regex = fn;
				fn = (val, def) => {
					let m = regex.exec(val);
					return m ? m[0] : def;
				}, option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: !0 }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = !0) {
			return this._combineFlagAndOptionalValue = !!combine, this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = !0) {
			return this._allowUnknownOption = !!allowUnknown, this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = !0) {
			return this._allowExcessArguments = !!allowExcess, this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = !0) {
			return this._enablePositionalOptions = !!positional, this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = !0) {
			return this._passThroughOptions = !!passThrough, this._checkForBrokenPassThrough(), this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = !0) {
			if (this.options.length) throw Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw Error("call .storeOptionsAsProperties() before setting option values");
			return this._storeOptionsAsProperties = !!storeAsProperties, this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			return this._storeOptionsAsProperties ? this[key] : this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			return this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value, this._optionValueSources[key] = source, this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			return this._getCommandAndAncestors().forEach((cmd) => {
				cmd.getOptionValueSource(key) !== void 0 && (source = cmd.getOptionValueSource(key));
			}), source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw Error("first parameter to parse must be array or undefined");
			if (parseOptions ||= {}, argv === void 0 && parseOptions.from === void 0) {
				process.versions?.electron && (parseOptions.from = "electron");
				let execArgv = process.execArgv ?? [];
				(execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
			}
			argv === void 0 && (argv = process.argv), this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1], userArgs = argv.slice(2);
					break;
				case "electron":
					process.defaultApp ? (this._scriptPath = argv[1], userArgs = argv.slice(2)) : userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			return this._parseCommand([], userArgs), this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			return await this._parseCommand([], userArgs), this;
		}
		_prepareForParse() {
			this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
			this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			let executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = !1, sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				let localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return;
				let foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`, executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					let legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			process.platform === "win32" ? (this._checkForMissingExecutable(executableFile, executableDir, subcommand._name), args.unshift(executableFile), args = incrementNodeInspectorPort(process.execArgv).concat(args), proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" })) : launchWithNode ? (args.unshift(executableFile), args = incrementNodeInspectorPort(process.execArgv).concat(args), proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" })) : proc = childProcess.spawn(executableFile, args, { stdio: "inherit" }), proc.killed || [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
				});
			});
			let exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code ??= 1, exitCallback ? exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)")) : process.exit(code);
			}), proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					let wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err, exitCallback(wrappedError);
				}
			}), this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			let subCommand = this._findCommand(commandName);
			subCommand || this.help({ error: !0 }), subCommand._prepareForParse();
			let promiseChain;
			return promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand"), promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			}), promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			subcommandName || this.help();
			let subCommand = this._findCommand(subcommandName);
			return subCommand && !subCommand._executableHandler && subCommand.help(), this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				arg.required && this.args[i] == null && this.missingArgument(arg.name());
			}), this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic || this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			let myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			let processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				declaredArg.variadic ? index < this.args.length ? (value = this.args.slice(index), declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue))) : value === void 0 && (value = []) : index < this.args.length && (value = this.args[index], declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue))), processedArgs[index] = value;
			}), this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			return promise?.then && typeof promise.then == "function" ? promise.then(() => fn()) : fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise, hooks = [];
			return this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			}), event === "postAction" && hooks.reverse(), hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
			}), result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			return this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => hook(this, subCommand));
			}), result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			let parsed = this.parseOptions(unknown);
			if (this._parseOptionsEnv(), this._parseOptionsImplied(), operands = operands.concat(parsed.operands), unknown = parsed.unknown, this.args = operands.concat(unknown), operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) return this._outputHelpIfRequested(unknown), this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(parsed.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
			let checkForUnknownOptions = () => {
				parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
			}, commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions(), this._processArguments();
				let promiseChain;
				return promiseChain = this._chainOrCallHooks(promiseChain, "preAction"), promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs)), this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				})), promiseChain = this._chainOrCallHooks(promiseChain, "postAction"), promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) checkForUnknownOptions(), this._processArguments(), this.parent.emit(commandEvent, operands, unknown);
			else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				this.listenerCount("command:*") ? this.emit("command:*", operands, unknown) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
			} else this.commands.length ? (checkForUnknownOptions(), this.help({ error: !0 })) : (checkForUnknownOptions(), this._processArguments());
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (name) return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			let definedNonDefaultOptions = this.options.filter((option) => {
				let optionKey = option.attributeName();
				return this.getOptionValue(optionKey) !== void 0 && this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				let conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			let operands = [], unknown = [], dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			let negativeNumberArg = (arg) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg) ? !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))) : !1, activeVariadicOption = null, activeGroup = null, i = 0;
			for (; i < args.length || activeGroup;) {
				let arg = activeGroup ?? args[i++];
				if (activeGroup = null, arg === "--") {
					dest === unknown && dest.push(arg), dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) this.emit(`option:${activeVariadicOption.name()}`, arg);
				else {
					if (activeVariadicOption = null, maybeOption(arg)) {
						let option = this._findOption(arg);
						if (option) {
							if (option.required) {
								let value = args[i++];
								value === void 0 && this.optionMissingArgument(option), this.emit(`option:${option.name()}`, value);
							} else if (option.optional) {
								let value = null;
								i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]), this.emit(`option:${option.name()}`, value);
							} else this.emit(`option:${option.name()}`);
							activeVariadicOption = option.variadic ? option : null;
							continue;
						}
					}
					if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
						let option = this._findOption(`-${arg[1]}`);
						if (option) {
							option.required || option.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${option.name()}`, arg.slice(2)) : (this.emit(`option:${option.name()}`), activeGroup = `-${arg.slice(2)}`);
							continue;
						}
					}
					if (/^--[^=]+=/.test(arg)) {
						let index = arg.indexOf("="), option = this._findOption(arg.slice(0, index));
						if (option && (option.required || option.optional)) {
							this.emit(`option:${option.name()}`, arg.slice(index + 1));
							continue;
						}
					}
					if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown), (this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
						if (this._findCommand(arg)) {
							operands.push(arg), unknown.push(...args.slice(i));
							break;
						}
						if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
							operands.push(arg, ...args.slice(i));
							break;
						}
						if (this._defaultCommandName) {
							unknown.push(arg, ...args.slice(i));
							break;
						}
					}
					if (this._passThroughOptions) {
						dest.push(arg, ...args.slice(i));
						break;
					}
					dest.push(arg);
				}
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				let result = {}, len = this.options.length;
				for (let i = 0; i < len; i++) {
					let key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`) : this._showHelpAfterError && (this._outputConfiguration.writeErr("\n"), this.outputHelp({ error: !0 }));
			let config = errorOptions || {}, exitCode = config.exitCode || 1, code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					let optionKey = option.attributeName();
					(this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			let dualHelper = new DualOptions(this.options), hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			let message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			let message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			let message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			let findBestOptionFromValue = (option) => {
				let optionKey = option.attributeName(), optionValue = this.getOptionValue(optionKey), negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName()), positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				return negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg) ? negativeOption : positiveOption || option;
			}, getErrorMessage = (option) => {
				let bestOption = findBestOptionFromValue(option), optionKey = bestOption.attributeName();
				return this.getOptionValueSource(optionKey) === "env" ? `environment variable '${bestOption.envVar}'` : `option '${bestOption.flags}'`;
			}, message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [], command = this;
				do {
					let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags), command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			let message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			let expected = this.registeredArguments.length, s = expected === 1 ? "" : "s", message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			let unknownName = this.args[0], suggestion = "";
			if (this._showSuggestionAfterError) {
				let candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name()), command.alias() && candidateNames.push(command.alias());
				}), suggestion = suggestSimilar(unknownName, candidateNames);
			}
			let message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str, flags ||= "-V, --version", description ||= "output the version number";
			let versionOption = this.createOption(flags, description);
			return this._versionOptionName = versionOption.attributeName(), this._registerOption(versionOption), this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`), this._exit(0, "commander.version", str);
			}), this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			return str === void 0 && argsDescription === void 0 ? this._description : (this._description = str, argsDescription && (this._argsDescription = argsDescription), this);
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			return str === void 0 ? this._summary : (this._summary = str, this);
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]), alias === command._name) throw Error("Command alias can't be the same as its name");
			let matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			return command._aliases.push(alias), this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			return aliases === void 0 ? this._aliases : (aliases.forEach((alias) => this.alias(alias)), this);
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			return this._usage = str, this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			return str === void 0 ? this._name : (this._name = str, this);
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			return heading === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = heading, this);
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			return heading === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = heading, this);
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			return heading === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = heading, this);
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			return this._name = path.basename(filename, path.extname(filename)), this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			return path === void 0 ? this._executableDir : (this._executableDir = path, this);
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			let helper = this.createHelp(), context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			let text = helper.formatHelp(this, helper);
			return context.hasColors ? text : this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions ||= {};
			let error = !!contextOptions.error, baseWrite, hasColors, helpWidth;
			return error ? (baseWrite = (str) => this._outputConfiguration.writeErr(str), hasColors = this._outputConfiguration.getErrHasColors(), helpWidth = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (str) => this._outputConfiguration.writeOut(str), hasColors = this._outputConfiguration.getOutHasColors(), helpWidth = this._outputConfiguration.getOutHelpWidth()), {
				error,
				write: (str) => (hasColors || (str = this._outputConfiguration.stripColor(str)), baseWrite(str)),
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			typeof contextOptions == "function" && (deprecatedCallback = contextOptions, contextOptions = void 0);
			let outputContext = this._getOutputContext(contextOptions), eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext)), this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback && (helpInformation = deprecatedCallback(helpInformation), typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation))) throw Error("outputHelp callback must return a string or a Buffer");
			outputContext.write(helpInformation), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", eventContext), this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			return typeof flags == "boolean" ? (flags ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command"), (flags || description) && this._initOptionGroup(this._helpOption), this);
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			return this._helpOption = option, this._initOptionGroup(option), this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1), this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			let allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			let helpEvent = `${position}Help`;
			return this.on(helpEvent, (context) => {
				let helpStr;
				helpStr = typeof text == "function" ? text({
					error: context.error,
					command: context.command
				}) : text, helpStr && context.write(`${helpStr}\n`);
			}), this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			let helpOption = this._getHelpOption();
			helpOption && args.find((arg) => helpOption.is(arg)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption, debugHost = "127.0.0.1", debugPort = "9229", match;
			return (match = arg.match(/^(--inspect(-brk)?)$/)) === null ? (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) === null ? (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (debugOption = match[1], debugHost = match[3], debugPort = match[4]) : (debugOption = match[1], /^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3]) : debugOption = match[1], debugOption && debugPort !== "0" ? `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}` : arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return !1;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return !0;
	}
	exports.Command = Command, exports.useColor = useColor;
})), require_commander = /* @__PURE__ */ require_rolldown_runtime.t(((exports) => {
	let { Argument } = require_argument(), { Command } = require_command(), { CommanderError, InvalidArgumentError } = require_error(), { Help } = require_help(), { Option } = require_option();
	exports.program = new Command(), exports.createCommand = (name) => new Command(name), exports.createOption = (flags, description) => new Option(flags, description), exports.createArgument = (name, description) => new Argument(name, description), exports.Command = Command, exports.Option = Option, exports.Argument = Argument, exports.Help = Help, exports.CommanderError = CommanderError, exports.InvalidArgumentError = InvalidArgumentError, exports.InvalidOptionArgumentError = InvalidArgumentError;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ require_rolldown_runtime.r(require_commander(), 1)).default;
// src/model/compare.ts
/** Orders text by code point, which JavaScript's own order (by UTF-16 unit) does not. */
function compareText(one, other) {
	if (one === other) return 0;
	if (!unordered.test(one) || !unordered.test(other)) return one < other ? -1 : 1;
	let length = Math.min(one.length, other.length);
	for (let index = 0; index < length; index += 1) {
		let left = one.charCodeAt(index), right = other.charCodeAt(index);
		if (left !== right) return rank(left) - rank(right);
	}
	return one.length - other.length;
}
/** Only among surrogates and what stands above them do the two orders differ. */
const unordered = /[\ud800-\uffff]/;
/** Surrogates stand for code points above every other unit. */
function rank(unit) {
	return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
// src/model/fact.ts
function isUnknown(fact) {
	return "unknown" in fact;
}
function isAbsent(fact) {
	return "absent" in fact;
}
function known(value) {
	return { value };
}
const absent = { absent: !0 };
// src/model/glob.ts
/** `*` matches any characters; everything else stands for itself; anchored at both ends. Linear in the text. */
function matchesGlob(glob, text) {
	let [first = "", ...rest] = glob.split("*"), last = rest.pop();
	if (last === void 0) return glob === text;
	if (!text.startsWith(first)) return !1;
	let from = first.length;
	for (let part of rest) {
		let found = text.indexOf(part, from);
		if (found === -1) return !1;
		from = found + part.length;
	}
	return text.length - last.length >= from && text.endsWith(last);
}
// src/model/group-by.ts
/** Items by a key of each, keys and items in the order in which they come. */
function groupBy(items, keyOf) {
	let groups = /* @__PURE__ */ new Map();
	for (let item of items) {
		let key = keyOf(item), group = groups.get(key);
		group === void 0 ? groups.set(key, [item]) : group.push(item);
	}
	return groups;
}
// src/model/nearest.ts
/**
* The candidate a mistyped name most likely meant; undefined when none is close. Case is ignored, a swapped pair of
* letters counts as one edit, and at most one edit for every three characters is forgiven.
*/
function nearest(name, candidates) {
	let wanted = name.toLowerCase(), best, least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (let candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= least) continue;
		let distance = countEdits(wanted, candidate.toLowerCase());
		distance < least && distance < candidate.length && ([best, least] = [candidate, distance]);
	}
	return best;
}
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function countEdits(one, other) {
	let beforePrevious = [], previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		let current = [row];
		for (let column = 1; column <= other.length; column++) {
			let same = one[row - 1] === other[column - 1], edits = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + +!same);
			row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && (edits = Math.min(edits, at(beforePrevious, column - 2) + 1)), current.push(edits);
		}
		beforePrevious = previous, previous = current;
	}
	return at(previous, other.length);
}
function at(row, column) {
	return row[column] ?? 1e400;
}
// src/model/partition.ts
/** The partition a region belongs to, by its prefix (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html). */
function partitionOfRegion(region) {
	return region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("us-iso-") ? "aws-iso" : region.startsWith("us-isob-") ? "aws-iso-b" : region.startsWith("eu-isoe-") ? "aws-iso-e" : region.startsWith("us-isof-") ? "aws-iso-f" : region.startsWith("eusc-") ? "aws-eusc" : "aws";
}
/** ARN of an EC2 instance (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html). */
function instanceArn(region, account, id) {
	return `arn:${partitionOfRegion(region)}:ec2:${region}:${account}:instance/${id}`;
}
// src/model/path.ts
/** The links of a trust path in the order in which a call depends on them. Access-key servers start with `user` and `access-key`. */
const linkNames = [
	"instance",
	"instance-profile",
	"profile-role",
	"role-trusts-ec2",
	"metadata-service",
	"user",
	"access-key",
	"sts-endpoint",
	"assume-role-permission",
	"target-role",
	"trust-policy",
	"guardrails",
	"session",
	"permissions",
	"least-privilege"
];
// src/model/problem.ts
/** Carries every problem of one kind of input at once. */
var ProblemsError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.map((problem) => problem.message).join("\n")), this.name = "ProblemsError", this.problems = problems;
	}
};
// src/model/quote-for-shell.ts
/** One word for a POSIX shell (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02). */
function quoteForShell(text) {
	return /^[A-Za-z0-9_@:,./+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''").replace(/##(?=\[|vso\[|teamcity\[)/g, "#''#")}'`;
}
// src/model/selector.ts
/** A server's selector and the place it is asked at, as canonical text: collection writes it, judging compares it. */
function selectorText(server, selector) {
	let what = "ids" in selector ? { ids: selector.ids.map(({ id }) => id).sort() } : { tags: Object.fromEntries(Object.entries(selector.tags).sort(([one], [other]) => one < other ? -1 : 1)) };
	return JSON.stringify({
		account: server.account,
		region: server.region,
		...what
	});
}
// src/model/settings.ts
const reportFormats = [
	"text",
	"json",
	"junit",
	"sarif",
	"markdown",
	"html"
];
// src/model/targets.ts
/** Account id in an IAM or EC2 ARN. */
function accountOfArn(arn) {
	return arn.split(":")[4] ?? "";
}
/** What follows the last slash of an ARN: the name of a role or user without its path. */
function nameOfArn(arn) {
	return arn.slice(arn.lastIndexOf("/") + 1);
}
/** The partition a server calls AWS in: its region's, or that of its user. */
function partitionOfServer(server) {
	return server.region === void 0 ? server.user?.split(":")[1] ?? "aws" : partitionOfRegion(server.region);
}
/** Every declared path, in the order of declaration; an integration whose server is not declared has none. */
function declaredPaths(topology) {
	let servers = new Map(topology.servers.map((server) => [server.name, server]));
	return topology.integrations.flatMap((integration) => {
		let server = servers.get(integration.server);
		if (server === void 0) return [];
		let { sessionName, sessionDuration, location } = integration, paths = [];
		integration.role !== void 0 && paths.push({
			server,
			integration,
			role: integration.role,
			via: "integration",
			sessionName,
			sessionDuration,
			location
		});
		for (let command of integration.commandRoles) paths.push({
			server,
			integration,
			via: "command",
			...command
		});
		for (let account of integration.inAccounts?.accounts ?? []) {
			let role = `arn:${partitionOfServer(server)}:iam::${account}:role/${integration.inAccounts?.roleName}`;
			paths.push({
				server,
				integration,
				role,
				via: "account",
				sessionName,
				sessionDuration,
				location
			});
		}
		return [...groupBy(paths, ({ role }) => role).values()].map(([first]) => first);
	});
}
const targetsOf = /* @__PURE__ */ new WeakMap();
/** Every role that a declared path ends at, sorted by ARN. */
function declaredTargets(topology) {
	let targets = targetsOf.get(topology) ?? findTargets(topology);
	return targetsOf.set(topology, targets), targets;
}
function findTargets(topology) {
	return [...groupBy(declaredPaths(topology), ({ role }) => role)].map(([arn, paths]) => ({
		arn,
		account: accountOfArn(arn),
		name: nameOfArn(arn),
		servers: sortedNames(paths.map((path) => path.server.name)),
		integrations: sortedNames(paths.map((path) => path.integration.name)),
		location: paths[0].location
	})).sort((one, other) => one.arn < other.arn ? -1 : 1);
}
function sortedNames(names) {
	return [...new Set(names)].sort();
}
// src/model/slice.ts
/**
* The part of a topology that judging `accounts` (ids) rests on: their servers, the integrations that reach into them, and
* the servers those run on. Narrows what is collected, not what is declared.
*/
function sliceTopology(topology, accounts) {
	let reaching = new Set(declaredPaths(topology).filter((path) => accounts.has(accountOfArn(path.role))).map((path) => path.integration.name)), ownServers = new Set(topology.servers.filter((server) => accounts.has(server.account)).map(({ name }) => name)), integrations = topology.integrations.filter((integration) => reaching.has(integration.name) || ownServers.has(integration.server)).map((integration) => ({
		...integration,
		role: integration.role !== void 0 && accounts.has(accountOfArn(integration.role)) ? integration.role : void 0,
		commandRoles: integration.commandRoles.filter((command) => accounts.has(accountOfArn(command.role))),
		inAccounts: integration.inAccounts && {
			...integration.inAccounts,
			accounts: integration.inAccounts.accounts.filter((account) => accounts.has(account))
		}
	})), running = new Set(integrations.map(({ server }) => server)), servers = topology.servers.filter(({ name }) => ownServers.has(name) || running.has(name));
	return {
		accounts: topology.accounts,
		servers,
		integrations
	};
}
// src/model/snapshot.ts
const kinds = [
	"server",
	"instance",
	"server-role",
	"user",
	"access-key",
	"integration",
	"target-role",
	"trust-path",
	"account",
	"region",
	"vpc-endpoint",
	"launch-template"
], verdicts = [
	"fail",
	"unknown",
	"pass",
	"not-applicable"
], severities = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
], unknownReasons = [
	"access-denied",
	"throttled",
	"unavailable",
	"invalid-answer",
	"region-disabled",
	"credentials",
	"wrong-account",
	"not-collected",
	"not-declared",
	"defect"
];
/** True when `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
// src/model/withheld.ts
/** What stands in the place of a secret, in a fact and in a text for people. */
const withheld = "(withheld)";
/** Whether a text, or a part of it, is withheld. Nobody can compare it with anything. */
function holdsWithheld(text) {
	return text.includes(withheld);
}
/**
* Makes what withholds every long one of these secrets wherever a text repeats it whole: with all of its characters in one
* piece, whatever stands before and after them, or percent-encoded. Its time is in proportion to the text, however many
* secrets there are.
*/
function withholding(secrets) {
	let long = [...secrets].filter(({ length }) => length >= 16), byStart = groupBy(new Set(long.flatMap((secret) => [secret, percentEncoded(secret)])), startOf), starts = new Set([...byStart.keys()].map((start) => start.charCodeAt(0)));
	return (text) => {
		let clean = "", from = 0, until = 0;
		for (let at = 0; at <= text.length - 16; at++) {
			if (!starts.has(text.charCodeAt(at))) continue;
			let found = byStart.get(startOf(text.slice(at, at + 16)))?.filter((form) => text.startsWith(form, at));
			found !== void 0 && found.length !== 0 && (at >= until && (clean += text.slice(from, at) + withheld, until = at), until = Math.max(until, ...found.map((form) => at + form.length)), from = until);
		}
		return from === 0 ? text : clean + text.slice(from);
	};
}
function startOf(text) {
	return text.slice(0, 16);
}
function percentEncoded(text) {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
// src/report/index.ts
const loaders = {
	text: async () => (await Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.t)).reportText,
	json: async () => (await Promise.resolve().then(() => require("./json.cjs"))).reportJson,
	junit: async () => (await Promise.resolve().then(() => require("./junit.cjs"))).reportJunit,
	sarif: async () => (await Promise.resolve().then(() => require("./sarif.cjs"))).reportSarif,
	markdown: async () => (await Promise.resolve().then(() => require("./markdown.cjs"))).reportMarkdown,
	html: async () => (await Promise.resolve().then(() => require("./html.cjs"))).reportHtml
}, formats$1 = Object.keys(loaders);
/** Loads the one reporter that is wanted. */
function loadReporter(format) {
	return loaders[format]();
}
// src/commands/options.ts
/** Collects a flag that may be given several times. */
function collectValues(value, all) {
	return [...all, value];
}
/** Throws InvalidArgumentError with the nearest known format. */
function parseFormat(value) {
	return oneOf(value, formats$1);
}
/** `FORMAT=FILE`, several times. Throws InvalidArgumentError. */
function parseReport(value, all) {
	let equals = value.indexOf("=");
	if (equals < 1 || value.slice(equals + 1).trim() === "") throw new InvalidArgumentError("Write FORMAT=FILE, e.g. junit=reports/trustpath.xml.");
	return [...all, {
		format: parseFormat(value.slice(0, equals)),
		file: value.slice(equals + 1)
	}];
}
/** The path of a file. Throws InvalidArgumentError where it is empty: a folder would be meant instead. */
function parseFile(value) {
	if (value.trim() === "") throw new InvalidArgumentError("Name a file.");
	if (value.includes("\0")) throw new InvalidArgumentError("A file name holds no NUL character.");
	return value;
}
/** A severity or `none`. Throws InvalidArgumentError. */
function parseThreshold(value) {
	return oneOf(value, [...severities, "none"]);
}
/** `fail` or `pass`. Throws InvalidArgumentError. */
function parseUnknown(value) {
	return oneOf(value, ["fail", "pass"]);
}
/** `text` or `json`. Throws InvalidArgumentError. */
function parseTextOrJson(value) {
	return oneOf(value, ["text", "json"]);
}
/** A real day as YYYY-MM-DD. Throws InvalidArgumentError. */
function parseDay(value) {
	let time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new InvalidArgumentError("Write a day as YYYY-MM-DD, e.g. 2027-01-31.");
	return value;
}
/** A whole number from 1 to 256. Throws InvalidArgumentError. */
function parseConcurrency(value) {
	let number = /^\d+$/.test(value) ? Number(value) : NaN;
	if (!(number >= 1 && number <= 256)) throw new InvalidArgumentError("Write a whole number from 1 to 256.");
	return number;
}
/** The one of `known` that was given. Throws UnknownChoiceError with the nearest of them. */
function oneOf(value, known) {
	let found = known.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	throw new UnknownChoiceError(value, known);
}
/** A value that is none of those a flag knows; shells complete from what it knows. */
var UnknownChoiceError = class extends InvalidArgumentError {
	known;
	constructor(value, known) {
		let near = nearest(value, known);
		super(`${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`), this.known = known;
	}
};
// src/commands/problems.ts
/** What a run that ended early says, and its exit code: 2 for the user's mistakes, 3 for our own defects. */
function explainFailure(error) {
	return error instanceof ProblemsError ? {
		code: 2,
		text: error.problems.map(formatProblem).join("\n")
	} : error instanceof InvalidArgumentError || error instanceof Error && error.name === "NoCredentialsError" ? {
		code: 2,
		text: `trustpath: ${error.message}`
	} : {
		code: 3,
		text: `trustpath: this is a defect of trustpath, please report it: ${describeDefect(error)}`
	};
}
/** One line: file:line:column and what is wrong. */
function formatProblem({ file, line, column, message }) {
	return `${line === void 0 ? file : `${file}:${line}:${column ?? 1}`}: ${message}`;
}
/** One line for what stops no run: file:line:column and what is not as it should be. */
function formatWarning(warning) {
	return formatProblem({
		...warning,
		message: `warning: ${warning.message}`
	});
}
/** The message and the first place in our own code; never the whole stack. */
function describeDefect(error) {
	if (!(error instanceof Error)) return String(error);
	let place = /at .*?\(?([^()\s]+:\d+:\d+)\)?/.exec(error.stack ?? "")?.[1]?.replace(/^.*\//, "");
	return `${error.name}: ${error.message}${place === void 0 ? "" : ` (${place})`}`;
}
// src/leave.ts
var leave_exports = /* @__PURE__ */ require_rolldown_runtime.n({ leave: () => leave });
/** What holds a thread of Node until it ends by itself: a question to a name server, a read of a file. */
const inThreads = /^(GetAddrInfoReqWrap|GetNameInfoReqWrap|FSReq(Promise|Callback))$/;
/**
* Ends the process once all output is out, whatever still waits: a connection that the SDK opened and keeps no hold of, a name
* server that is silent. Node itself waits for its threads even so; an interrupted run does not, it ends by the signal then,
* which shells tell by the same exit code.
*/
function leave(host, code) {
	process.exitCode = code, process.once("exit", () => {
		let interrupted = host.interruptedCode();
		if (interrupted === void 0 || !process.getActiveResourcesInfo().some((name) => inThreads.test(name))) return;
		let signal = interrupted === 130 ? "SIGINT" : "SIGTERM";
		process.removeAllListeners(signal), process.kill(process.pid, signal);
	}), setImmediate(() => host.leave?.(code));
}
// src/files/why.ts
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOENT: "no such file or directory",
	ENOTDIR: "a part of its path is a file, not a directory",
	EEXIST: "a part of its path is a file, not a directory",
	EISDIR: "it is a directory",
	ENOSPC: "no space is left",
	EFBIG: "it would be larger than a file may be",
	EIO: "the device failed",
	ENAMETOOLONG: "its name is too long",
	ENXIO: "it is a pipe that nobody reads",
	EAGAIN: "it is a pipe whose reader no longer reads",
	EINTR: "it is a pipe that was not read before the run was interrupted",
	EPIPE: "it is a pipe whose reader went away",
	ELOOP: "its path has a loop of links"
};
/** What a file system error means, without a stack or an errno. */
function whyOf(error) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
// src/runner-orders.ts
/**
* Text in which no runner of a CI system finds an order, wherever it was wrapped: GitHub looks at the beginning of a line
* (`::error::`), all of them for `##[\u2026]`, `##vso[\u2026]` and `##teamcity[\u2026]` anywhere in it. A backslash stands before what
* would be one; other text stays as it is.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
* https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
* https://www.jetbrains.com/help/teamcity/service-messages.html
*/
function withoutOrders(text) {
	return text.replace(/(^|[\r\n])([\s\u0085\u180e]*)(?=::)/g, "$1$2\\").replace(/##(?=\[|vso\[|teamcity\[)/g, "#\\#");
}
// src/process-host.ts
var process_host_exports = /* @__PURE__ */ require_rolldown_runtime.n({ processHost: () => processHost });
const interruptCodes = {
	SIGINT: 130,
	SIGTERM: 143
};
/** The real process as a host. An interrupt stops collection; what was read is still reported. A second one ends the process. */
function processHost() {
	let controller = new AbortController(), code;
	for (let signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
		code ??= interruptCodes[signal], controller.abort();
	});
	return {
		cwd: process.cwd(),
		env: process.env,
		stdout: terminal(process.stdout, "stdout"),
		stderr: terminal(process.stderr, "stderr"),
		get stdin() {
			return {
				stream: process.stdin,
				isTerminal: process.stdin.isTTY === !0
			};
		},
		now: () => /* @__PURE__ */ new Date(),
		signal: controller.signal,
		interruptedCode: () => code,
		leave: (exitCode) => flush(process.stdout, () => flush(process.stderr, () => process.exit(exitCode)))
	};
}
/** Goes on once all that was written to a stream is out, or was told to have failed: that event comes after the callback. */
function flush(stream, next) {
	stream.write("", () => setImmediate(next));
}
/**
* A stream as it is lent out. What is written to it orders no CI runner about; a reader that goes away is no mistake; what
* else keeps it from being written is told in a line, and no run is a success then.
*/
function terminal(stream, name) {
	let isTold = !1;
	return stream.on("error", (error) => {
		error.code === "EPIPE" || isTold || (isTold = !0, name === "stdout" && process.stderr.write(`trustpath: stdout cannot be written: ${whyOf(error)}\n`), process.once("exit", (code) => {
			(code === 0 || code === 1 || code === 4) && (process.exitCode = 2);
		}));
	}), {
		write: (text) => stream.write(withoutOrders(text)),
		isTerminal: stream.isTTY === !0,
		...stream.isTTY && { columns: stream.columns }
	};
}
// src/report/count.ts
/** `1 failure`, `2 failures`. */
function count(many, noun) {
	return `${many} ${noun}${many === 1 ? "" : "s"}`;
}
// src/report/escape.ts
/**
* Characters that drive a terminal, reorder or hide text, or are no characters at all: C0 and C1 controls, formatting
* and bidirectional marks, line and paragraph separators, default-ignorable ones, noncharacters and lone surrogates;
* and the `>` of `]]>`, which would end a CDATA section.
*/
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|(?<=\]\])>/gu, runnerOrder = /##(?=\[|vso\[|teamcity\[)/g, plain = /^[ -=?-~\u00b7\u00d7\u2026\u2018\u2019\u201c\u201d\u2192\u2713\u2717]*$/, shortEscapes = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/** Data on one line, exactly, with every unsafe character written as a visible escape (`\u001b`). */
function escapeData(text) {
	return plain.test(text) ? text : text.replace(unsafe, (character) => shortEscapes[character] ?? escapeCharacter(character));
}
/** Prose on one line: line breaks and runs of blanks become one space, unsafe characters visible escapes. */
function escapeProse(text) {
	return escapeData(text.replace(/[\t\n\r ]+/g, " ").trim());
}
/** A command, which may stand on several lines, by line. */
function escapeLines(text) {
	return text.trim().split(/\r\n|\r|\n/).map(escapeData);
}
/** JSON of the same data, in which unsafe characters stand as JSON's own escapes, so that no reader of the bytes sees one. */
function escapeJson(value) {
	return `${JSON.stringify(value, null, 2).replace(runnerOrder, "#\\u0023").replace(unsafe, (character) => character === "\n" ? character : [...Array(character.length).keys()].map((at) => codeUnit(character, at)).join(""))}\n`;
}
/** At most `limit` characters of escaped text; says how many are left out. */
function cut(text, limit) {
	let characters = text.length <= limit ? [] : [...text];
	return characters.length <= limit ? text : `${characters.slice(0, limit).join("")}\u2026 (${count(characters.length - limit, "more character")})`;
}
function escapeCharacter(character) {
	return character.length === 1 ? codeUnit(character, 0) : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function codeUnit(character, at) {
	return `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
}
// src/host.ts
/** Colours only on a terminal, never with NO_COLOR (https://no-color.org), `--no-color` or TERM=dumb. */
function wantsColor(host, terminal, flag) {
	return flag && terminal.isTerminal && !host.env.NO_COLOR && host.env.TERM !== "dumb";
}
// src/stray-output.ts
var stray_output_exports = /* @__PURE__ */ require_rolldown_runtime.n({ silenceOthers: () => silenceOthers });
/** Kinds of warnings that only whoever wrote the code can heed. */
const forAuthors = /* @__PURE__ */ new Set([
	"DeprecationWarning",
	"ExperimentalWarning",
	"PendingDeprecationWarning"
]);
/**
* Keeps raw text of others out of what people read: the SDK writes to the console, and Node its warnings over several lines.
* A warning that a user can heed is told in one line of ours, unless Node was told to keep them to itself.
*/
function silenceOthers(stderr) {
	for (let name of [
		"log",
		"info",
		"warn",
		"error",
		"debug",
		"trace"
	]) console[name] = () => {};
	process.listenerCount("warning") !== 0 && (process.removeAllListeners("warning"), process.on("warning", ({ name, message }) => {
		forAuthors.has(name) || stderr.write(`trustpath: Node warns: ${escapeProse(message)}\n`);
	}));
}
// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ require_rolldown_runtime.t(((exports, module) => {
	let p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	}, replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do
			result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
		while (~index);
		return result + string.substring(cursor);
	}, createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors(), module.exports.createColors = createColors;
}));
// src/commands/audit.ts
const addAudit = (program, host, run) => {
	program.command("audit", { isDefault: !0 }).description("Collect (or replay a snapshot), judge, report. The default command.").option("-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin").option("--snapshot <file>", "judge this snapshot instead of live accounts").option("--save-snapshot <file>", "keep what was read, for replays").option("--as-of <date>", "the day waivers are held against (YYYY-MM-DD)", parseDay).option("-f, --format <format>", "main report: text, json, junit, sarif, markdown or html", parseFormat, "text").option("-o, --output <file>", "write the main report to a file instead of stdout").option("--report <format=file>", "one more report; may be given several times", parseReport, []).option("--fail-on <severity>", "gate threshold: critical, high, medium, low, info or none", parseThreshold).option("--unknown <fail|pass>", "whether checks that could not look fail the gate", parseUnknown).option("--account <name>", "only this account (name or id); may be given several times", collectValues, []).option("--rule <id>", "only this rule; may be given several times", collectValues, []).option("--concurrency <n>", "calls in flight at once", parseConcurrency).option("--plan", "print the calls that would be made, and make none", !1).option("--sarif-waived", "SARIF: keep waived findings, as suppressed results", !1).option("-q, --quiet", "nothing on stderr but errors", !1).option("--no-color", "no colours").addHelpText("after", "\nExamples:\n  trustpath                         audit live accounts, report on the terminal\n  trustpath audit --report junit=out.xml --report sarif=out.sarif\n  trustpath audit --snapshot monday.json --fail-on none\n\nExit codes: 0 gate passed, 1 a failure at or above the threshold, 4 could not\nlook enough, 2 the input is wrong and nothing was called, or an output could\nnot be written, 3 a defect of trustpath, 130 or 143 interrupted.").action(({ report, account, rule, ...flags }) => {
		let options = {
			...flags,
			reports: report,
			accounts: account,
			rules: rule
		};
		return run(async () => {
			let { runAudit } = await Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.T);
			return (await runAudit(host, options)).exitCode;
		});
	});
}, configFlag = ["-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin"], accountFlag = ["--account <name>", "only this account (name or id); may be given several times"], addCheck = (program, host, run) => {
	program.command("check").description("Check configuration, rules and waivers, without AWS.").option(...configFlag).option("--snapshot <file>", "hold waivers against what this snapshot shows, to find those without use").option("--as-of <date>", "the day waivers are held against (YYYY-MM-DD); today when absent", parseDay).option("--strict", "fail on warnings too", !1).addHelpText("after", "\nExamples:\n  trustpath check\n  trustpath check --config prod.yaml\n  trustpath check --snapshot s.json     finds waivers that nothing needs, too\n\nExit codes: 0 in order, 2 something is wrong: expired, unused and too broad\nwaivers are. A waiver that ends within 14 days, and an external id of fewer\nthan 16 characters, are warnings: they are told, and fail with --strict alone.").action((flags) => run(() => check(host, flags)));
};
async function check(host, flags) {
	let [{ prepare }, { readSnapshot }, { nothingRead }, { findWaiverProblems }] = await Promise.all([
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.D),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.nt),
		Promise.resolve().then(() => require("./nothing-read.cjs")).then((n) => n.n),
		Promise.resolve().then(() => require("./waiver-problems.cjs"))
	]), prepared = await prepare(host, flags.config), { config, rules } = prepared, ofWaivers = findWaiverProblems(prepared, flags.snapshot === void 0 ? nothingRead(config.topology, host.now()) : readSnapshot((0, node_path.resolve)(host.cwd, flags.snapshot), flags.snapshot), flags.asOf ?? host.now().toISOString().slice(0, 10)), warnings = [...config.warnings, ...ofWaivers.warnings];
	if (flags.strict && warnings.length > 0) throw new ProblemsError([...ofWaivers.problems, ...warnings]);
	for (let warning of warnings) host.stderr.write(`${formatWarning(warning)}\n`);
	if (ofWaivers.problems.length > 0) throw new ProblemsError(ofWaivers.problems);
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
	program.command("collect").description("Read the accounts and write a snapshot; judge it later with audit --snapshot.").requiredOption("-o, --output <file>", "where the snapshot goes (readable by its owner only)").option("-c, --config <file>", "configuration; else the nearest trustpath.yaml and its kin").option("--account <name>", "only this account (name or id); may be given several times", collectValues, []).option("--concurrency <n>", "calls in flight at once", parseConcurrency).option("-q, --quiet", "nothing on stderr but errors", !1).addHelpText("after", "\nExample:\n  trustpath collect --output snapshot.json\n\nExit codes: 0 everything was read, 4 something could not be read, 2 the input\nis wrong.").action(({ account, ...flags }) => run(async () => {
		let { runCollect } = await Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.T);
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
		let [{ listPlaces }, { builtinRules }] = await Promise.all([Promise.resolve().then(() => require("./words.cjs")), Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.X)]), places = listPlaces(program, builtinRules.map(({ id }) => id));
		return host.stdout.write(await write$1(name, places)), 0;
	}));
};
async function write$1(shell, places) {
	return shell === "bash" ? (await Promise.resolve().then(() => require("./bash.cjs"))).completeBash(places) : shell === "zsh" ? (await Promise.resolve().then(() => require("./zsh.cjs"))).completeZsh(places) : (await Promise.resolve().then(() => require("./fish.cjs"))).completeFish(places);
}
// src/commands/config.ts
var import_picocolors = /* @__PURE__ */ require_rolldown_runtime.r(require_picocolors(), 1);
const addConfig = (program, host, run) => {
	program.command("config").description("Look at the configuration.").command("show").description("Show the effective configuration and where each setting comes from.").option(...configFlag).option("-f, --format <format>", "text (YAML with a note on each line) or json", parseTextOrJson, "text").option("--no-color", "no colours").addHelpText("after", "\nExamples:\n  trustpath config show\n  trustpath config show --format json | jq '.origins[\"gate.failOn\"]'\n\nDefaults are filled in, variables replaced, and secrets shown as (set). A\nsetting comes from a line of the configuration or of a preset of yours, from\none of our presets, from the rule itself, or is the default.").action((flags) => run(() => show$1(host, flags)));
};
async function show$1(host, flags) {
	let [{ prepare }, { readEffectiveSettings }, { annotateYaml }] = await Promise.all([
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.D),
		Promise.resolve().then(() => require("./effective-settings.cjs")),
		Promise.resolve().then(() => require("./annotated-yaml.cjs"))
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
	program.command("doctor").description("Try credentials, permissions, clock, network and XSOAR servers, in seconds.").option(...configFlag).option(...accountFlag, collectValues, []).option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("--no-color", "no colours").addHelpText("after", "\nExamples:\n  trustpath doctor\n  trustpath doctor --account prod --format json\n\nEvery permission that the enabled rules need is tried by the smallest read\nthat needs it. Each XSOAR server with settings.url is asked who it is and\nwhose the key is: whether it is there, its certificate is trusted, it is\nXSOAR, and it takes the key. Which host gets which key is told on stderr\nbefore anything is sent. It changes nothing, and ends within 10 seconds\nwhatever hangs.\n\nExit codes: 0 all in order, 4 something is missing, 2 no credentials or the\ninput is wrong.").action((flags) => run(() => doctor(host, flags)));
};
async function doctor(host, flags) {
	let [{ accountIds, prepare, wantedFacts }, { planCollection }, { openProber }, { probeServers }, { examine }] = await Promise.all([
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.D),
		Promise.resolve().then(() => require("./plan.cjs")).then((n) => n.n),
		Promise.resolve().then(() => require("./probe.cjs")).then((n) => n.t),
		Promise.resolve().then(() => require("./probe-servers.cjs")),
		Promise.resolve().then(() => require("./examine.cjs"))
	]), [{ readCaBundle }, { declaredServers }, { tellDestinations }] = await Promise.all([
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.at),
		Promise.resolve().then(() => require("./declared-servers.cjs")),
		Promise.resolve().then(() => require("./destinations.cjs"))
	]), { config, rules } = await prepare(host, flags.config), wanted = accountIds(config, flags.account), topology = wanted === void 0 ? config.topology : sliceTopology(config.topology, wanted), plan = planCollection(topology, wantedFacts(rules)), certificates = readCaBundle(host.env, host.cwd), servers = declaredServers(config, topology), clock = startClock(host.signal), network = {
		env: host.env,
		signal: clock.signal,
		...certificates && { certificates }
	}, prober = await openProber({
		...network,
		topology,
		plan,
		externalIds: config.externalIds,
		now: () => host.now()
	});
	tellDestinations(host, servers, await Promise.race([prober.elsewhere(), clock.late.then(() => [])]));
	let { checks, noCredentials } = await examine(host, {
		aws: prober,
		askServers: () => probeServers(servers, network)
	}, topology, clock.late);
	clock.stop(), prober.close();
	let code = noCredentials ? 2 : checks.some(({ state }) => state === "missing") ? 4 : 0;
	if (flags.format === "json") host.stdout.write(escapeJson({
		version: 1,
		exitCode: code,
		checks
	}));
	else {
		let { writeTable } = await Promise.resolve().then(() => require("./write-table.cjs")), width = host.stdout.columns ?? 120;
		host.stdout.write(writeTable(checks, topology, {
			color: wantsColor(host, host.stdout, flags.color),
			width
		}));
	}
	return host.interruptedCode() ?? code;
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
	program.command("explain").description("Explain one finding (rule, evidence, decision, fix, how to waive), or one rule.").argument("<finding-id|rule-id>", "a finding, as every report shows its id, or a rule").option("--snapshot <file>", "a snapshot that shows the finding").option("--report <file>", "the JSON report that shows the finding").option("--no-color", "no colours").option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath explain trust-path-complete                   the rule alone\n  trustpath explain 3f5a0c1d2e4b6789 --report r.json      as the report has it\n  trustpath explain 3f5a0c1d2e4b6789 --snapshot s.json    what the fix would do\n\nWithout --snapshot and --report only findings that follow from the declaration\nare known.").action((id, flags) => run(async () => (await Promise.resolve().then(() => require("./explain-finding.cjs"))).explain(host, id, flags)));
}, authentications = ["instance-profile", "access-key"], addInit = (program, host, run) => {
	program.command("init").description("Write a first configuration: ask, read flags, or look at what is there.").option("-o, --output <file>", "where it goes", "trustpath.yaml").option("--force", "overwrite a file that is there", !1).option("--look", "find instances, their roles and the roles that trust those, by reads alone", !1).option("--account <id>", "account id, or ID=NAME; the first is that of the server; may be repeated", collectValues, []).option("--audit-role <name>", "name of the role that trustpath assumes in each account").option("--server <name>", "name of the server, for reports").option("--authentication <how>", "instance-profile or access-key", (value) => oneOf(value, authentications)).option("--region <code>", "region of its instances; with --look, regions to look in", collectValues, []).option("--instance <id>", "one of its instances; may be repeated", collectValues, []).option("--tag <key=value>", "a tag that its instances have; may be repeated", collectValues, []).option("--user <arn>", "access-key: the IAM user whose key it has").option("--role <arn>", "a role that its integrations assume; may be repeated", collectValues, []).addHelpText("after", "\nExamples:\n  trustpath init\n  trustpath init --look --region us-east-1 --region eu-west-1\n  trustpath init --account 111111111111=security --audit-role trustpath-audit \\\n    --instance i-0123456789abcdef0 --role arn:aws:iam::222222222222:role/NAME\n\nOn a terminal it asks for what no flag says.").action((flags) => run(() => init(host, flags)));
};
async function init(host, flags) {
	let [{ writeDraft }, { isThere }, { tryOutputs, writeWhole }, { openAsker }, { Answers }] = await Promise.all([
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.dt),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.lt),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.ut),
		Promise.resolve().then(() => require("./asker.cjs")),
		Promise.resolve().then(() => require("./answers.cjs"))
	]), path = (0, node_path.resolve)(host.cwd, flags.output), shown = (0, node_path.relative)(host.cwd, path);
	if (isThere(path) && !flags.force) throw new ProblemsError([{
		file: shown,
		message: "is there already: name another file, or overwrite it with --force"
	}]);
	tryOutputs([path]);
	let asker = openAsker(host);
	try {
		let answers = new Answers(asker);
		await writeWhole(path, writeDraft(await (flags.look ? lookAround : declareDraft)(host, flags, answers, asker), shown, (0, node_path.resolve)(path, "..")));
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
	let { declare } = await Promise.resolve().then(() => require("./declare.cjs"));
	return declare(flags, answers, asker, host.env);
}
async function lookAround(host, flags, answers, asker) {
	let [{ look }, { readCaBundle }, { chooseServers, draftOf, findCandidates }] = await Promise.all([
		Promise.resolve().then(() => require("./look.cjs")),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.at),
		Promise.resolve().then(() => require("./discover.cjs"))
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
	program.command("path").description("Draw every trust path, link by link: proven, broken or unknown, and what mends it.").argument("[server]", "only the paths of this server").argument("[integration]", "only those of this integration").option("--snapshot <file>", "judge this snapshot instead of live accounts").option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("-q, --quiet", "nothing on stderr but errors", !1).option("--no-color", "no colours").option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath path                             every declared path, live\n  trustpath path xsoar-prod aws-ec2-prod     one integration of one server\n  trustpath path --snapshot monday.json --format json\n\nExit codes: 0 every path that is shown is complete, 1 one is broken or too\nwide, 4 of one it could not be seen (guardrails, which no member account can\nread, do not count), 2 the input is wrong.").action((server, integration, flags) => run(async () => (await Promise.resolve().then(() => require("./show-paths.cjs"))).showPaths(host, {
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
	program.command("permissions").description("Print the least permissions that the enabled rules need, account by account.").option(...configFlag).option(...accountFlag, collectValues, []).option("-f, --format <format>", "json, or a template that makes the audit role: cloudformation or terraform", (value) => oneOf(value, formats), "json").option("--only <document>", "json: just this policy, as AWS takes it: permissions, trust or caller", (value) => oneOf(value, documents)).addHelpText("after", "\nExamples:\n  trustpath permissions\n  trustpath permissions --account prod --only permissions > policy.json\n  trustpath permissions --format cloudformation > trustpath-audit.yaml\n\nJSON holds, for each account, the permissions and the trust policy of its\naudit role, and what whoever runs trustpath needs besides. Words in capitals\nare for you to fill in. The template makes a named role: deploy it with\n--capabilities CAPABILITY_NAMED_IAM.").action((flags) => run(() => permissions(host, flags)));
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
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.D),
		Promise.resolve().then(() => require("./plan.cjs")).then((n) => n.n),
		Promise.resolve().then(() => require("./least-permissions.cjs"))
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
	let { callerPolicy, permissionsPolicy, trustPolicy } = await Promise.resolve().then(() => require("./policies.cjs")), { rolePlaces } = await Promise.resolve().then(() => require("./role-places.cjs"));
	if (format === "cloudformation") return (await Promise.resolve().then(() => require("./cloudformation.cjs"))).writeCloudFormation(rolePlaces(needed));
	if (format === "terraform") return (await Promise.resolve().then(() => require("./terraform.cjs"))).writeTerraform(rolePlaces(needed));
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
	program.command("probe").description("On a server itself: assume each role that is declared for it, and let go of it at once.").option(...configFlag).option("--server <name>", "the server this runs on; needed where several are declared").option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("--yes-assume-roles", "really assume the roles; nothing happens without it", !1).addHelpText("after", "\nExample:\n  trustpath probe --server xsoar-prod --yes-assume-roles\n\nIt calls AWS with the credentials at hand, so run it where the server runs.\nEvery session lasts 900 seconds and is denied everything by its own policy;\nits credentials are neither stored nor shown. For each role, CloudTrail gets\nan event and RoleLastUsed is updated. No other command assumes these roles.\n\nExit codes: 0 all were assumed, 1 some were refused, 4 some could not be\ntried, 2 the input is wrong.").action((flags) => run(() => probe(host, flags)));
};
async function probe(host, flags) {
	if (!flags.yesAssumeRoles) throw new ProblemsError([{
		file: "--yes-assume-roles",
		message: "is needed: probe assumes every role that is declared for the server, with a session that may do nothing. Each one writes an event to CloudTrail and updates RoleLastUsed of the role"
	}]);
	let [{ loadConfig }, { reportRoot }, { readCaBundle }, { tryPaths }, { tellProbe }] = await Promise.all([
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.dt),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.et),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.at),
		Promise.resolve().then(() => require("./try-paths.cjs")),
		Promise.resolve().then(() => require("./tell-probe.cjs"))
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
	program.command("prove").description("Apply fixes to a snapshot, judge it again, and say what they would turn green and red.").argument("[finding-id...]", "the findings to fix; without one, all that fail and are not waived").requiredOption("--snapshot <file>", "the snapshot to try them on; it stays as it is").option("--rule <id>", "judge by this rule only; may be given several times", collectValues, []).option("--as-of <date>", "the day waivers are held against (YYYY-MM-DD); the snapshot's when absent", parseDay).option("-f, --format <format>", "text or json", parseTextOrJson, "text").option("--no-color", "no colours").option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath prove --snapshot monday.json                      all fixes together\n  trustpath prove --snapshot monday.json 3f5a0c1d2e4b6789     one of them\n\nNothing is called and nothing is changed. Only fixes that say which facts they\nset can be proved.\n\nExit codes: 0 nothing that passed fails now, 1 something does, 2 the input is\nwrong.").action((ids, flags) => run(async () => (await Promise.resolve().then(() => require("./prove-fixes.cjs"))).proveFixes(host, ids, flags)));
}, addRulesNew = (rules, host, run) => {
	rules.command("new").description("Write the file of a new rule, with blanks to fill in.").argument("<new-id>", "names the rule everywhere: lower-case words joined by hyphens").option("--dir <folder>", "folder the file goes into; made when it is missing", "rules").option("--subject <kind>", "kind of subject the rule judges", (value) => oneOf(value, kinds), "instance").option("--force", "overwrite a file that is there", !1).addHelpText("after", "\nExample:\n  trustpath rules new imds-tokens-required --subject instance\n  \u2026fill in the blanks\u2026\n  trustpath rules test ./rules").action((id, flags) => run(() => writeRule(host, id, flags)));
};
async function writeRule(host, id, { dir, subject, force }) {
	let [{ loadRulesOf }, { writeNewRule }, { isThere }, { writeWhole }] = await Promise.all([
		Promise.resolve().then(() => require("./load-rules.cjs")),
		Promise.resolve().then(() => require("./new-rule.cjs")),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.lt),
		Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.ut)
	]), refuse = (file, message) => new ProblemsError([{
		file,
		message
	}]);
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw refuse("rules new", `${JSON.stringify(id)} is no id: expected lower-case words joined by hyphens, as in imds-hop-limit`);
	if ((await loadRulesOf(host, void 0)).some((rule) => rule.definition.id === id)) throw refuse("rules new", `there is a rule ${id} already, one of trustpath's own: give yours another id`);
	let file = (0, node_path.join)(dir, `${id}.yaml`), path = (0, node_path.resolve)(host.cwd, file);
	if (isThere(path) && !force) throw refuse(file, "is there already: choose another id, or overwrite it with --force");
	await writeWhole(path, writeNewRule(id, subject));
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
	command("list", "List rules, one a line.").argument(...dirArgument).option("-c, --config <file>", "say for this configuration what is on, and where that comes from").addHelpText("after", "\nExamples:\n  trustpath rules list\n  trustpath rules list --config trustpath.yaml").action((dir, flags) => run(async () => (await Promise.resolve().then(() => require("./rules-list.cjs"))).listRules(host, dir, flags.config))), command("show", "Show one rule, whole: what it demands, why, and how to mend it.").argument("<id>", "the rule").argument("[dir]", "a folder with rules of your own, beside ours").option("-c, --config <file>", "show its settings in this configuration too, and where they come from").addHelpText("after", "\nExample:\n  trustpath rules show imds-hop-limit --config trustpath.yaml").action((id, dir, flags) => run(async () => (await Promise.resolve().then(() => require("./rules-show.cjs"))).showRule(host, id, dir, flags.config))), command("check", "Load rules: syntax, types, names, placeholders.").argument(...dirArgument).addHelpText("after", "\nExample:\n  trustpath rules check ./rules").action((dir) => run(async () => (await Promise.resolve().then(() => require("./rules-test.cjs"))).checkRules(host, dir))), command("test", "Run the examples of rules, and each rule with facts unknown and absent.").argument(...dirArgument).addHelpText("after", "\nExample:\n  trustpath rules test ./rules").action((dir) => run(async () => (await Promise.resolve().then(() => require("./rules-test.cjs"))).testRules(host, dir))), addRulesNew(rules, host, run);
}, schemas = ["config", "rule"], addSchema = (program, host, run) => {
	let which = new Argument("[config|rule]", "which kind of file").argParser((value) => oneOf(value, schemas)).default("config", "config");
	program.command("schema").description("Print the JSON Schema of a configuration or of a rule file.").addArgument(which).addHelpText("after", "\nExamples:\n  trustpath schema > trustpath.schema.json\n  trustpath schema rule > rule.schema.json\n\nAn editor completes and checks a YAML file that begins with this line:\n  # yaml-language-server: $schema=./trustpath.schema.json").action((name) => run(() => print(host, name)));
};
async function print(host, name) {
	let schema = name === "config" ? await configSchema() : await ruleSchema();
	return host.stdout.write(`${JSON.stringify(schema, null, 2)}\n`), 0;
}
async function configSchema() {
	let { configJsonSchema } = await Promise.resolve().then(() => require("./audit.cjs")).then((n) => n.dt);
	return configJsonSchema();
}
async function ruleSchema() {
	let { ruleJsonSchema } = await Promise.resolve().then(() => require("./rule-schema.cjs")).then((n) => n.r);
	return ruleJsonSchema();
}
/** For messages that may repeat what was typed: what a terminal would obey is shown as text there, and long words are cut. */
function showArguments(args) {
	let values = args.flatMap((arg) => [
		arg,
		arg.slice(arg.indexOf("=") + 1),
		arg.startsWith("-") ? arg.slice(2) : ""
	]), changed = [...new Set(values)].filter((value) => value.trim() !== "" && show(value) !== value).sort((one, other) => other.length - one.length);
	return (message) => changed.reduce((text, value) => text.replaceAll(value, () => show(value)), message);
}
function show(value) {
	return cut(escapeData(value), 100);
}
// src/commands/waive.ts
const addWaive = (program, host, run) => {
	program.command("waive").description("Accept one finding for a time: write a waiver into the configuration.").argument("<finding-id>", "id of the finding, as every report shows it", parseFindingId).requiredOption("--reason <text>", "why it is accepted, for whoever reads it next year", parseText).requiredOption("--owner <name>", "who answers for it", parseText).requiredOption("--expires <date>", "the last day on which it holds (YYYY-MM-DD)", parseDay).option("--report <file>", "the JSON report that shows the finding").option("--snapshot <file>", "a snapshot that shows the finding").option("--subject <pattern>", "accept it for all subjects of this pattern; * matches any characters").option("--accept-unknown", "accept too that the check could not look", !1).option(...configFlag).addHelpText("after", "\nExamples:\n  trustpath waive 3f5a0c1d2e4b6789 --report report.json \\\n    --reason \"narrowed in SEC-1234\" --owner cloud-security --expires 2027-01-31\n\nWithout --report and --snapshot only findings about declared subjects are\nknown. A waiver of the same rule and subject is renewed in place. Comments and\nlayout of the file stay as they are.").action((id, flags) => run(async () => (await Promise.resolve().then(() => require("./write-waiver.cjs"))).waive(host, id, flags)));
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
var program_exports = /* @__PURE__ */ require_rolldown_runtime.n({
	createProgram: () => createProgram,
	runProgram: () => runProgram
});
const commands = {
	audit: addAudit,
	collect: addCollect,
	check: addCheck,
	rules: addRules,
	config: addConfig,
	schema: addSchema,
	permissions: addPermissions,
	doctor: addDoctor,
	init: addInit,
	path: addPath,
	prove: addProve,
	probe: addProbe,
	explain: addExplain,
	waive: addWaive,
	completion: addCompletion
};
/** Runs one command line (without node and script) and gives its exit code. Never throws for what a user may do. */
async function runProgram(args, host) {
	let code = 0, named = Object.keys(commands).find((name) => name === args[0]), run = async (work) => {
		code = await work();
	}, names = named === void 0 || named === "completion" ? void 0 : [named], show = showArguments(args), program = createProgram(host, run, {
		names,
		show
	});
	try {
		let unknown = named === void 0 ? explainUnknownCommand(args) : void 0;
		return unknown !== void 0 && program.error(unknown), await program.parseAsync([...args], { from: "user" }), code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		let failure = explainFailure(error);
		return host.stderr.write(`${show(failure.text)}\n`), failure.code;
	}
}
/** Every command, or those of these names, with flags and help. Nothing that a command needs to run is loaded before it runs. */
function createProgram(host, run, { names = Object.keys(commands), show = (message) => message } = {}) {
	let program = new Command(require_version.t.name).description("Audits the whole path by which an automation server reaches AWS roles.").version(require_version.t.version).showSuggestionAfterError().showHelpAfterError("(see trustpath --help)").exitOverride().configureHelp({
		minWidthToWrap: 20,
		subcommandTerm: (command) => command.name(),
		optionDescription: describeOption
	}).configureOutput({
		writeOut: (text) => host.stdout.write(text),
		writeErr: (text) => host.stderr.write(show(text)),
		getOutHelpWidth: () => host.stdout.columns ?? 80,
		getErrHelpWidth: () => host.stderr.columns ?? 80
	});
	for (let name of names) commands[name]?.(program, host, run);
	return refuseEmptyPaths(program), program;
}
/** That a switch is off and a list is empty needs no words. */
function describeOption({ description, defaultValue }) {
	return typeof defaultValue == "string" && defaultValue !== "" ? `${description} (default: ${defaultValue})` : description;
}
function refuseEmptyPaths(command) {
	for (let option of command.options) /<(file|folder)>$/.test(option.flags) && option.parseArg === void 0 && option.argParser(parseFile);
	for (let below of command.commands) refuseEmptyPaths(below);
}
/** A first word that is no command: without this it would be told as an argument too many of the default command. */
function explainUnknownCommand([first]) {
	let names = ["help", ...Object.keys(commands)];
	if (first === void 0 || first.startsWith("-") || names.includes(first)) return;
	let near = nearest(first, names);
	return `error: unknown command '${first}'${near === void 0 ? "" : `\n(Did you mean ${near}?)`}`;
}
Object.defineProperty(exports, "$", {
	enumerable: !0,
	get: function() {
		return absent;
	}
}), Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return withholding;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return declaredTargets;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return parseThreshold;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return holdsWithheld;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return loadReporter;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return kinds;
	}
}), Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return quoteForShell;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return partitionOfServer;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return 1;
	}
}), Object.defineProperty(exports, "J", {
	enumerable: !0,
	get: function() {
		return instanceArn;
	}
}), Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return ProblemsError;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return sliceTopology;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return severities;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return unknownReasons;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return 16;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return verdicts;
	}
}), Object.defineProperty(exports, "Q", {
	enumerable: !0,
	get: function() {
		return matchesGlob;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return accountOfArn;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return parseReport;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return formats$1;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return reportFormats;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return nameOfArn;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return selectorText;
	}
}), Object.defineProperty(exports, "X", {
	enumerable: !0,
	get: function() {
		return nearest;
	}
}), Object.defineProperty(exports, "Y", {
	enumerable: !0,
	get: function() {
		return partitionOfRegion;
	}
}), Object.defineProperty(exports, "Z", {
	enumerable: !0,
	get: function() {
		return groupBy;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return leave_exports;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return wantsColor;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return formatWarning;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return escapeJson;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return runnerOrder;
	}
}), Object.defineProperty(exports, "et", {
	enumerable: !0,
	get: function() {
		return isAbsent;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return count;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return leave;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return whyOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return stray_output_exports;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return isAtLeast;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return withheld;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return escapeLines;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return process_host_exports;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return require_picocolors;
	}
}), Object.defineProperty(exports, "nt", {
	enumerable: !0,
	get: function() {
		return known;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return cut;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return processHost;
	}
}), Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return linkNames;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return silenceOthers;
	}
}), Object.defineProperty(exports, "rt", {
	enumerable: !0,
	get: function() {
		return compareText;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return escapeData;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return program_exports;
	}
}), Object.defineProperty(exports, "tt", {
	enumerable: !0,
	get: function() {
		return isUnknown;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return escapeProse;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return explainFailure;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return parseUnknown;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return UnknownChoiceError;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return formatProblem;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return declaredPaths;
	}
});
