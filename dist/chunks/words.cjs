"use strict";
const require_program = require("./program.cjs");
// src/commands/completion/words.ts
/** Every place of a program, made from the definitions of its commands. What the default command takes, the program takes. */
function listPlaces(program, ruleIds) {
	let below = (command, path) => [placeOf(command, path, ruleIds), ...command.commands.flatMap((child) => below(child, `${path}/${child.name()}`))], [root, ...others] = below(program, ""), fallback = others.find(({ path }) => path === "/audit");
	return [{
		...root,
		flags: [...fallback?.flags ?? [], ...root.flags]
	}, ...others];
}
function placeOf(command, path, ruleIds) {
	let [argument] = command.registeredArguments, helper = command.createHelp();
	return {
		path,
		commands: command.commands.map((child) => ({
			name: child.name(),
			description: child.description()
		})),
		flags: helper.visibleOptions(command).map((option) => flagOf(option, ruleIds)),
		...argument && { argument: valuesOf(argument.name(), argument, ruleIds) }
	};
}
function flagOf(option, ruleIds) {
	let names = [option.long, option.short].filter((name) => name != null), placeholder = /[<[](.+)[>\]]/.exec(option.flags)?.[1], { description } = option;
	return {
		names,
		description,
		...placeholder !== void 0 && { values: valuesOf(placeholder, option, ruleIds) }
	};
}
function valuesOf(placeholder, { parseArg }, ruleIds) {
	let choices = choicesOf(placeholder, parseArg);
	return choices === void 0 ? placeholder === "file" ? "file" : placeholder === "folder" || placeholder === "dir" ? "folder" : placeholder === "id" ? { choices: ruleIds } : "anything" : { choices };
}
/** What a parser says it knows when it is given what nobody would write. Before an equals sign it is a beginning. */
function choicesOf(placeholder, parse) {
	let pair = placeholder.includes("=");
	try {
		parse?.(pair ? "\0=\0" : "\0", []);
		return;
	} catch (error) {
		return error instanceof require_program.x ? pair ? error.known.map((choice) => `${choice}=`) : error.known : void 0;
	}
}
exports.listPlaces = listPlaces;
