"use strict";
// src/commands/completion/fish.ts
/** A script for fish; it may stand in its folder of completions as trustpath.fish too. */
function completeFish(places) {
	let paths = places.flatMap(({ path }) => path === "" ? [] : [path]), lines = places.flatMap(({ path, commands, flags, argument }) => {
		let here = `complete -c trustpath -n '__trustpath_at "${path}"'`, listed = [...commands, ...path === "" ? [{
			name: "help",
			description: "Show the help of a command."
		}] : []];
		return [
			...listed.map(({ name, description }) => `${here} -a ${name} -d ${quote(description)}`),
			...flags.map(({ names, description, values }) => `${here} ${names.map(nameOf).join(" ")}${offer(values)} -d ${quote(description)}`),
			...listed.length === 0 ? offerArgument(argument).map((offered) => `${here} ${offered}`) : []
		];
	});
	return `# Completion of trustpath for fish. Put it to use with: trustpath completion fish | source
function __trustpath_at
    set -l at ''
    for word in (commandline -opc)[2..]
        switch "$at/$word"
            case ${paths.join(" ")}
                set at "$at/$word"
        end
    end
    test "$at" = "$argv[1]"
end

complete -c trustpath -e
complete -c trustpath -f
${lines.join("\n")}
`;
}
function nameOf(name) {
	return name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
}
function offer(values) {
	return values === void 0 ? "" : values === "file" ? " -r -F" : values === "folder" ? " -x -a '(__fish_complete_directories)'" : values === "anything" ? " -x" : ` -x -a ${quote(values.choices.join(" "))}`;
}
function offerArgument(values) {
	return values === void 0 || values === "anything" ? [] : values === "file" ? ["-F"] : values === "folder" ? ["-a '(__fish_complete_directories)'"] : [`-a ${quote(values.choices.join(" "))}`];
}
function quote(text) {
	return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
exports.completeFish = completeFish;
